//! The simplex method for small problems whose start is known: how far can a table of counts be changed?
//!
//! Found with floats, and never trusted: whoever asks rounds the answer to whole numbers and checks every equation again.

/// A step or a price under this is none: coefficients are small whole numbers.
const TINY: f64 = 1e-9;

/// Makes `Σ gain·v` as large as it can be, where every `Σ equation·v` is 0 and each `v` stays from 0 to `upper`. `v = 0` is where it starts, so there is always
/// an answer. It stops early, at a worse answer, where the method does not come to an end.
///
/// # Source
/// Dantzig, Upper bounds, secondary constraints, and block triangularity in linear programming, Econometrica 23 (1955) 174–183; against cycles Bland, New finite
/// pivoting rules for the simplex method, Mathematics of Operations Research 2 (1977) 103–107.
pub(super) fn largest(gain: &[f64], equations: &[Vec<(usize, f64)>], upper: &[f64]) -> Vec<f64> {
    let mut tableau = Tableau::new(gain, equations, upper);
    let patience = 4 * (gain.len() + equations.len());
    for step in 0..20 * patience {
        if !tableau.improve(step > patience) {
            break;
        }
    }
    tableau.values()
}

struct Tableau<'a> {
    upper: &'a [f64],
    width: usize,
    /// One row an equation, in terms of the variables that are not basic.
    rows: Vec<f64>,
    /// What one more of each variable gains.
    gains: Vec<f64>,
    /// The basic variable of each row; `None`: the row is not used yet, and what stands for it must stay 0.
    basic: Vec<Option<usize>>,
    /// The value of the basic variable of each row.
    held: Vec<f64>,
    /// Whether a variable that is not basic stands at its upper limit.
    at_upper: Vec<bool>,
    is_basic: Vec<bool>,
}

impl<'a> Tableau<'a> {
    fn new(gain: &[f64], equations: &[Vec<(usize, f64)>], upper: &'a [f64]) -> Self {
        let width = gain.len();
        let mut rows = vec![0.0; width * equations.len()];
        for (row, equation) in equations.iter().enumerate() {
            for &(place, factor) in equation {
                rows[row * width + place] += factor;
            }
        }
        Self {
            upper,
            width,
            rows,
            gains: gain.to_vec(),
            basic: vec![None; equations.len()],
            held: vec![0.0; equations.len()],
            at_upper: vec![false; width],
            is_basic: vec![false; width],
        }
    }

    fn values(&self) -> Vec<f64> {
        let mut values: Vec<f64> =
            self.at_upper.iter().zip(self.upper).map(|(&at_upper, &upper)| if at_upper { upper } else { 0.0 }).collect();
        for (basic, &held) in self.basic.iter().zip(&self.held) {
            if let Some(place) = *basic {
                values[place] = held;
            }
        }
        values
    }

    /// One step; `false` if nothing gains any more.
    fn improve(&mut self, first: bool) -> bool {
        let Some(entering) = self.entering(first) else { return false };
        let way = if self.at_upper[entering] { -1.0 } else { 1.0 };
        let mut step = self.upper[entering];
        let mut leaving: Option<(usize, bool)> = None;
        for (row, &held) in self.held.iter().enumerate() {
            let change = -way * self.rows[row * self.width + entering];
            if change.abs() <= TINY {
                continue;
            }
            let limit = self.basic[row].map_or(0.0, |place| self.upper[place]);
            let room = (if change > 0.0 { limit - held } else { held }).max(0.0) / change.abs();
            let is_tie = room <= step + TINY && leaving.is_some_and(|(other, _)| self.goes_before(row, other, entering, first));
            if room < step - TINY || is_tie || (leaving.is_none() && room <= step) {
                step = room.min(step);
                leaving = Some((row, change > 0.0));
            }
        }
        for (row, held) in self.held.iter_mut().enumerate() {
            *held -= way * self.rows[row * self.width + entering] * step;
        }
        match leaving {
            None => self.at_upper[entering] = !self.at_upper[entering],
            Some((row, to_upper)) => {
                let value = if self.at_upper[entering] { self.upper[entering] - step } else { step };
                self.pivot(row, entering, to_upper);
                self.held[row] = value;
            }
        }
        true
    }

    fn entering(&self, first: bool) -> Option<usize> {
        let gains = self.gains.iter().enumerate().filter(|&(place, &gain)| {
            !self.is_basic[place] && self.upper[place] > 0.0 && if self.at_upper[place] { gain < -TINY } else { gain > TINY }
        });
        let mut gains = gains.map(|(place, gain)| (place, gain.abs()));
        if first { gains.next() } else { gains.max_by(|a, b| a.1.total_cmp(&b.1)) }.map(|(place, _)| place)
    }

    /// Of two rows that stop a step at once, whether the first leaves: unused rows do, then the firmest, or against cycles the first variable.
    fn goes_before(&self, row: usize, other: usize, entering: usize, first: bool) -> bool {
        let size = |row: usize| self.rows[row * self.width + entering].abs();
        match (self.basic[row], self.basic[other]) {
            (None, Some(_)) => true,
            (Some(_), None) => false,
            (Some(ours), Some(theirs)) if first => ours < theirs,
            _ => size(row) > size(other),
        }
    }

    fn pivot(&mut self, row: usize, entering: usize, to_upper: bool) {
        if let Some(left) = self.basic[row].replace(entering) {
            self.is_basic[left] = false;
            self.at_upper[left] = to_upper;
        }
        self.is_basic[entering] = true;
        self.at_upper[entering] = false;
        let width = self.width;
        let factor = self.rows[row * width + entering].recip();
        self.rows[row * width..(row + 1) * width].iter_mut().for_each(|entry| *entry *= factor);
        let pivot: Vec<(usize, f64)> =
            self.rows[row * width..(row + 1) * width].iter().copied().enumerate().filter(|(_, entry)| *entry != 0.0).collect();
        let clear = |line: &mut [f64]| {
            let times = line[entering];
            if times != 0.0 {
                pivot.iter().for_each(|&(place, entry)| line[place] -= times * entry);
                line[entering] = 0.0;
            }
        };
        self.rows.chunks_mut(width).enumerate().filter(|(other, _)| *other != row).for_each(|(_, line)| clear(line));
        clear(&mut self.gains);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn goes_as_far_as_the_limits_let_it() {
        // v₀ rises as v₁ or v₂ does: 3 of one and 2 of the other.
        assert_eq!(largest(&[1.0, 0.0, 0.0], &[vec![(0, 1.0), (1, -1.0), (2, -1.0)]], &[9.0, 3.0, 2.0]), [5.0, 3.0, 2.0]);
        // The dear one is used for what the cheap one cannot give.
        assert_eq!(largest(&[9.0, -2.0, -1.0], &[vec![(0, 1.0), (1, -1.0), (2, -1.0)]], &[4.0, 3.0, 2.0]), [4.0, 2.0, 2.0]);
        // Nothing to take it from.
        assert_eq!(largest(&[1.0], &[vec![(0, 1.0)]], &[9.0]), [0.0]);
    }

    proptest! {
        /// Small problems, against trying all whole numbers: the largest whole answer is never above what is found, and what is found keeps to the limits.
        #[test]
        fn is_never_passed_by_a_whole_answer(
            gain in prop::collection::vec(-3i8..4, 4),
            equations in prop::collection::vec(prop::collection::vec(-1i8..2, 4), 1..4),
            upper in prop::collection::vec(0u8..4, 4),
        ) {
            let float = |numbers: &[i8]| numbers.iter().map(|&number| f64::from(number)).collect::<Vec<_>>();
            let sparse: Vec<Vec<(usize, f64)>> = equations.iter().map(|equation| float(equation).into_iter().enumerate().collect()).collect();
            let limits: Vec<f64> = upper.iter().map(|&limit| f64::from(limit)).collect();
            let found = largest(&float(&gain), &sparse, &limits);
            let product = |numbers: &[i8], values: &[f64]| float(numbers).iter().zip(values).map(|(a, b)| a * b).sum::<f64>();
            for (value, limit) in found.iter().zip(&limits) {
                prop_assert!((-1e-9..=limit + 1e-9).contains(value), "{:?}", found);
            }
            for equation in &equations {
                prop_assert!(product(equation, &found).abs() < 1e-9, "{:?}", found);
            }
            for code in 0..256u32 {
                let values: Vec<f64> = (0..4).map(|place| f64::from(code >> (2 * place) & 3)).collect();
                let fits = values.iter().zip(&limits).all(|(value, limit)| value <= limit) && equations.iter().all(|equation| product(equation, &values) == 0.0);
                prop_assert!(!fits || product(&gain, &values) <= product(&gain, &found) + 1e-9, "{:?} beats {:?}", values, found);
            }
        }
    }
}
