//! Where scores are kept apart, and where not: each by itself while there are few distinct ones, in bins past that.
//!
//! The bins are as wide as a power of two, and those of twice the width are made of two of them. So the finest grid in which the scores take no more bins than are
//! kept is the same in whatever order they come, in one part or in several: a grid is made coarser when it must be, and never has to be made finer again.

use std::cmp::Ordering;

/// The most distinct scores that are kept apart.
pub const MOST_SCORES: usize = 65_536;

/// The finest and the coarsest width of a bin, as powers of two.
const FINEST: i32 = -1000;
const COARSEST: i32 = 1000;

/// A finite number as a key: ordered, and 0 has no sign.
#[derive(Clone, Copy, Debug)]
pub struct Score(f64);

impl Score {
    /// The score of this value; `None` if it is not finite.
    pub fn new(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(value + 0.0)) // −0 is 0
    }

    /// The value.
    pub const fn value(self) -> f64 {
        self.0
    }
}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Score {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Score {}

/// Which scores are counted together.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// Bins are this power of two wide; `None`: each score is kept by itself.
    exponent: Option<i32>,
    /// Scores at which a bin is cut in two, rising: those that a threshold is at.
    cuts: Vec<f64>,
    most: usize,
}

impl Grid {
    /// Each score by itself, as long as there are at most [`MOST_SCORES`] of them; past that, bins that none of these finite scores lies within.
    pub fn new(cuts: impl IntoIterator<Item = f64>) -> Self {
        Self::of_at_most(MOST_SCORES, cuts)
    }

    /// The same for another number of scores, at least 8.
    pub fn of_at_most(most: usize, cuts: impl IntoIterator<Item = f64>) -> Self {
        let mut cuts: Vec<f64> = cuts.into_iter().filter_map(Score::new).map(Score::value).collect();
        cuts.sort_by(f64::total_cmp);
        cuts.dedup();
        // The coarsest grid has a few bins, and each cut makes one more.
        Self { exponent: None, most: most.max(8 + cuts.len()), cuts }
    }

    /// The same grid with bins of this power of two, as it was written; `None` if there is no such grid.
    #[must_use]
    pub fn with_exponent(self, exponent: Option<i32>) -> Option<Self> {
        exponent.is_none_or(|exponent| (FINEST..=COARSEST).contains(&exponent)).then_some(Self { exponent, ..self })
    }

    /// The power of two that bins are wide; `None` if each score is kept by itself.
    pub const fn exponent(&self) -> Option<i32> {
        self.exponent
    }

    /// The scores at which bins are cut in two, rising.
    pub fn cuts(&self) -> &[f64] {
        &self.cuts
    }

    /// The width of a bin that is not cut; 0 if each score is kept by itself.
    pub fn width(&self) -> f64 {
        self.exponent.map_or(0.0, power_of_two)
    }

    /// The most scores that are kept apart.
    pub const fn most(&self) -> usize {
        self.most
    }

    /// The lower end of the bin that a score lies in, which belongs to it; the score itself where each is kept.
    pub fn lower_end(&self, score: Score) -> Score {
        let Some(exponent) = self.exponent else { return score };
        let end = floor(score.0, exponent);
        let cut = self.cuts.partition_point(|&cut| cut <= score.0);
        Score(if cut > 0 { end.max(self.cuts[cut - 1]) } else { end })
    }

    /// The upper end of the bin with this lower end, which does not belong to it; the score itself where each is kept.
    pub fn upper_end(&self, lower: Score) -> f64 {
        let Some(exponent) = self.exponent else { return lower.0 };
        let end = floor(lower.0, exponent) + power_of_two(exponent);
        let next = self.cuts.partition_point(|&cut| cut <= lower.0);
        self.cuts.get(next).map_or(end, |&cut| end.min(cut))
    }

    /// The finest grid, at least as coarse as this one, in which these scores take at most so many bins as are kept.
    #[must_use]
    pub fn fitting(&self, scores: &[Score]) -> Self {
        let fits = |grid: &Self| grid.bins_of(scores) <= self.most;
        if fits(self) {
            return self.clone();
        }
        let of = |exponent| Self { exponent: Some(exponent), ..self.clone() };
        // The coarsest always fits, and what is coarser than one that fits fits too.
        let (mut low, mut high) = (self.exponent.map_or(FINEST, |exponent| exponent + 1), COARSEST);
        while low < high {
            let middle = low + (high - low) / 2;
            if fits(&of(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        of(high)
    }

    /// The number of bins that these scores, in rising order, lie in.
    fn bins_of(&self, scores: &[Score]) -> usize {
        let mut last = None;
        scores
            .iter()
            .filter(|&&score| {
                let end = Some(self.lower_end(score));
                std::mem::replace(&mut last, end) != end
            })
            .count()
    }

    /// The coarser of two grids with the same cuts; `None` if they are cut elsewhere.
    pub fn coarser(&self, other: &Self) -> Option<Self> {
        let exponent = self.exponent.max(other.exponent);
        (self.cuts == other.cuts).then(|| Self { exponent, ..self.clone() })
    }
}

/// The largest multiple of a power of two at or below a number.
fn floor(number: f64, exponent: i32) -> f64 {
    const WHOLE: f64 = 9_007_199_254_740_992.0; // 2^53: from here on every float is a whole number
    let scaled = number * power_of_two(-exponent);
    if scaled.abs() >= WHOLE { number } else { scaled.floor() * power_of_two(exponent) + 0.0 }
}

fn power_of_two(exponent: i32) -> f64 {
    2f64.powi(exponent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn scores(values: &[f64]) -> Vec<Score> {
        let mut scores: Vec<Score> = values.iter().filter_map(|&value| Score::new(value)).collect();
        scores.sort();
        scores.dedup();
        scores
    }

    #[test]
    fn few_scores_are_kept_by_themselves() {
        let grid = Grid::of_at_most(10, []).fitting(&scores(&[0.1, 0.2, 0.30000000000000004, -0.0, 0.0]));
        assert_eq!((grid.exponent(), grid.width()), (None, 0.0));
        assert_eq!(grid.upper_end(Score::new(0.1).unwrap()), 0.1);
    }

    #[test]
    fn many_scores_lie_in_bins_of_a_power_of_two() {
        let values: Vec<f64> = (0..64).map(|number| f64::from(number) / 64.0 + 0.001).collect();
        let grid = Grid::of_at_most(16, []).fitting(&scores(&values));
        assert_eq!(grid.width(), 0.0625);
        assert_eq!(grid.lower_end(Score::new(0.13).unwrap()).value(), 0.125);
        assert_eq!(grid.lower_end(Score::new(-0.01).unwrap()).value(), -0.0625);
        assert_eq!(grid.upper_end(Score::new(0.125).unwrap()), 0.1875);
    }

    #[test]
    fn a_cut_ends_a_bin() {
        let grid = Grid::of_at_most(16, [0.15, f64::NAN]).with_exponent(Some(-3)).unwrap();
        let ends = |value: f64| {
            let lower = grid.lower_end(Score::new(value).unwrap());
            (lower.value(), grid.upper_end(lower))
        };
        assert_eq!([ends(0.13), ends(0.15), ends(0.2), ends(0.3)], [(0.125, 0.15), (0.15, 0.25), (0.15, 0.25), (0.25, 0.375)]);
    }

    fn any_scores() -> impl Strategy<Value = Vec<f64>> {
        prop::collection::vec(prop_oneof![0.0..1.0f64, -1e9..1e9f64, 1e-300..1e-290f64, Just(1e300), Just(0.5), Just(-0.0)], 1..200)
    }

    proptest! {
        #[test]
        fn a_grid_does_not_depend_on_the_order_or_the_parts(values in any_scores(), cuts in prop::collection::vec(0.0..1.0f64, 0..3), at in 0usize..200) {
            let grid = Grid::of_at_most(12, cuts);
            let whole = grid.fitting(&scores(&values));
            let (left, right) = values.split_at(at.min(values.len()));
            let (left, right) = (scores(left), scores(right));
            let (one, other) = (grid.fitting(&left), grid.fitting(&right));
            let coarser = one.coarser(&other).unwrap();
            let ends: Vec<f64> = left.iter().map(|&score| one.lower_end(score)).chain(right.iter().map(|&score| other.lower_end(score))).map(|score| coarser.lower_end(score).value()).collect();
            let joined = coarser.fitting(&scores(&ends));
            prop_assert_eq!(&joined, &whole);
            for score in scores(&values) {
                let lower = whole.lower_end(score);
                prop_assert!(lower <= score);
                prop_assert!(whole.exponent().is_none() || score.value() < whole.upper_end(lower) || score.value() == lower.value());
                prop_assert_eq!(whole.lower_end(one.lower_end(score)), lower);
                prop_assert!(whole.cuts().iter().all(|&cut| (cut <= score.value()) == (cut <= lower.value())));
            }
        }
    }
}
