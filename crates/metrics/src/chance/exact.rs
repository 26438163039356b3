//! The distribution of the gap, summed exactly.
//!
//! The gap is at most `g` if, for the smallest share `v`, all shares lie from `v` to `v + g`. Over the possible `v` in rising order, a window slides over the sorted
//! shares; each share enters and leaves it once, and a tree of products keeps the probability that every group is inside.

use super::{CHANCE_QUANTILE, Chance, Method, SMALLEST_P_VALUE, TIE};

pub(super) fn chance(sizes: &[u64], pooled: f64, gap: f64) -> Chance {
    let shares = Shares::new(sizes.iter().map(|&size| (size, pooled)));
    Chance {
        mean: shares.mean_gap(),
        quantile: shares.quantile(CHANCE_QUANTILE),
        // A sum of probabilities near 1 has nothing to say of what is left beyond its last digits.
        p_value: if gap <= TIE { 1.0 } else { (1.0 - shares.gap_at_most(gap - TIE)).clamp(SMALLEST_P_VALUE, 1.0) },
        method: Method::Exact,
    }
}

/// The mean gap of groups of these sizes, each with its own rate.
pub(super) fn mean(groups: &[(u64, f64)]) -> f64 {
    Shares::new(groups.iter().copied()).mean_gap()
}

/// About how many multiplications [`chance`] takes.
pub(super) fn cost(sizes: &[u64], pooled: f64) -> f64 {
    passes_cost(sizes.iter().map(|&size| (size, pooled)), STEPS + 3.0)
}

/// About how many multiplications [`mean`] takes.
pub(super) fn mean_cost(groups: &[(u64, f64)]) -> f64 {
    passes_cost(groups.iter().copied(), 2.0)
}

/// About how many multiplications so many passes over all shares take.
fn passes_cost(groups: impl ExactSizeIterator<Item = (u64, f64)>, passes: f64) -> f64 {
    let depth = 2.0 + (groups.len() as f64).log2();
    let kept = |(size, rate): (u64, f64)| (size as f64 + 1.0).min(20.0 * (size as f64 * rate * (1.0 - rate)).sqrt() + 50.0);
    2.0 * groups.map(kept).sum::<f64>() * depth * passes
}

/// Bisections for a quantile: they leave a bracket narrower than [`TIE`].
const STEPS: f64 = 40.0;

/// A binomial count's relative probability below this is nothing, even summed over a million values.
const NEGLIGIBLE: f64 = 1e-24;

/// What each group may show.
struct Shares {
    groups: Vec<Binomial>,
    /// Every share that a group may show, in rising order, with the group and the place of the count in its table.
    sorted: Vec<(f64, usize, usize)>,
}

/// The counts of one group that have a probability worth the name.
struct Binomial {
    /// The probability of at most the first, second, … of the counts.
    cumulative: Vec<f64>,
}

impl Binomial {
    /// The table of a binomial distribution, and the smallest count in it.
    fn new(size: u64, p: f64) -> (Self, u64) {
        if p <= 0.0 || p >= 1.0 {
            return (Self { cumulative: vec![1.0] }, if p <= 0.0 { 0 } else { size });
        }
        let odds = p / (1.0 - p);
        let mode = (((size as f64 + 1.0) * p) as u64).min(size);
        // Ratios of neighbours, outwards from the mode.
        let mut below = Vec::new();
        let (mut count, mut relative) = (mode, 1.0);
        while count > 0 {
            relative *= count as f64 / ((size - count + 1) as f64 * odds);
            if relative < NEGLIGIBLE {
                break;
            }
            below.push(relative);
            count -= 1;
        }
        let first = mode - below.len() as u64;
        let mut probabilities: Vec<f64> = below.into_iter().rev().chain([1.0]).collect();
        (count, relative) = (mode, 1.0);
        while count < size {
            relative *= (size - count) as f64 * odds / (count + 1) as f64;
            if relative < NEGLIGIBLE {
                break;
            }
            probabilities.push(relative);
            count += 1;
        }
        let total: f64 = probabilities.iter().sum();
        let mut sum = 0.0;
        let mut cumulative: Vec<f64> = probabilities
            .iter()
            .map(|probability| {
                sum += probability;
                (sum / total).min(1.0)
            })
            .collect();
        if let Some(last) = cumulative.last_mut() {
            *last = 1.0;
        }
        (Self { cumulative }, first)
    }

    /// The probability of a count whose place is from `from` to before `to`.
    fn between(&self, from: usize, to: usize) -> f64 {
        let before = |place: usize| if place == 0 { 0.0 } else { self.cumulative[place - 1] };
        if from < to { before(to) - before(from) } else { 0.0 }
    }
}

impl Shares {
    /// Of groups of these sizes and rates.
    fn new(sizes_and_rates: impl Iterator<Item = (u64, f64)>) -> Self {
        let mut sorted = Vec::new();
        let mut groups = Vec::new();
        for (group, (size, rate)) in sizes_and_rates.enumerate() {
            let (table, first) = Binomial::new(size, rate);
            sorted.extend(
                (first..).take(table.cumulative.len()).enumerate().map(|(place, count)| (count as f64 / size as f64, group, place)),
            );
            groups.push(table);
        }
        sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
        Self { groups, sorted }
    }

    /// The probability of a gap of at most `limit`.
    fn gap_at_most(&self, limit: f64) -> f64 {
        let mut window = Window::new(&self.groups);
        let (mut entered, mut left) = (0, 0);
        let mut probability = 0.0;
        while left < self.sorted.len() {
            let smallest = self.sorted[left].0;
            while entered < self.sorted.len() && (entered <= left || self.sorted[entered].0 <= smallest + limit) {
                window.enter(self.sorted[entered]);
                entered += 1;
            }
            let with = window.probability();
            while left < entered && self.sorted[left].0 == smallest {
                window.leave(self.sorted[left]);
                left += 1;
            }
            probability += with - window.probability();
        }
        probability
    }

    /// The mean of the largest share less the mean of the smallest.
    fn mean_gap(&self) -> f64 {
        let (mut at_most, mut at_least) = (Window::new(&self.groups), Window::new(&self.groups));
        for &share in &self.sorted {
            at_least.enter(share);
        }
        let (mut mean, mut place) = (0.0, 0);
        while place < self.sorted.len() {
            let (share, start) = (self.sorted[place].0, place);
            let (below, from) = (at_most.probability(), at_least.probability());
            while place < self.sorted.len() && self.sorted[place].0 == share {
                at_most.enter(self.sorted[place]);
                place += 1;
            }
            for &share in &self.sorted[start..place] {
                at_least.leave(share);
            }
            let (largest, smallest) = (at_most.probability() - below, from - at_least.probability());
            mean += share * (largest - smallest);
        }
        mean.max(0.0)
    }

    /// The smallest gap that is not passed with this probability.
    fn quantile(&self, probability: f64) -> f64 {
        let (Some(first), Some(last)) = (self.sorted.first(), self.sorted.last()) else { return 0.0 };
        let (mut below, mut reached) = (0.0, last.0 - first.0);
        if self.gap_at_most(below) >= probability {
            return 0.0;
        }
        for _ in 0..STEPS as u32 {
            let middle = f64::midpoint(below, reached);
            if self.gap_at_most(middle) >= probability {
                reached = middle;
            } else {
                below = middle;
            }
        }
        // What is left is one gap, and those equal to it but for rounding.
        let mut next = 0;
        let mut smallest = f64::INFINITY;
        for &(share, ..) in &self.sorted {
            while next < self.sorted.len() && self.sorted[next].0 <= share + below {
                next += 1;
            }
            if let Some(&(other, ..)) = self.sorted.get(next) {
                smallest = smallest.min(other - share);
            }
        }
        if smallest.is_finite() { smallest } else { reached }
    }
}

/// The probability that every group's share is among those that have entered and not left.
struct Window<'a> {
    groups: &'a [Binomial],
    /// For each group the places inside: from, to before.
    inside: Vec<(usize, usize)>,
    /// A binary tree of products; the leaves, one a group, are its second half.
    products: Vec<f64>,
}

impl<'a> Window<'a> {
    fn new(groups: &'a [Binomial]) -> Self {
        let leaves = groups.len().next_power_of_two();
        let mut products = vec![0.0; 2 * leaves];
        products[leaves + groups.len()..].fill(1.0);
        let mut window = Self { groups, inside: vec![(0, 0); groups.len()], products };
        for node in (1..leaves).rev() {
            window.multiply(node);
        }
        window
    }

    fn enter(&mut self, (_, group, place): (f64, usize, usize)) {
        self.inside[group].1 = place + 1;
        self.update(group);
    }

    fn leave(&mut self, (_, group, place): (f64, usize, usize)) {
        self.inside[group].0 = place + 1;
        self.update(group);
    }

    fn update(&mut self, group: usize) {
        let (from, to) = self.inside[group];
        let mut node = self.products.len() / 2 + group;
        self.products[node] = self.groups[group].between(from, to);
        while node > 1 {
            node /= 2;
            self.multiply(node);
        }
    }

    fn multiply(&mut self, node: usize) {
        self.products[node] = self.products[2 * node] * self.products[2 * node + 1];
    }

    fn probability(&self) -> f64 {
        self.products[1]
    }
}
