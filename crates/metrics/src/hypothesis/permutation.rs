//! The max–min gap, were the outcomes dealt out anew.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

use super::hypergeometric::Hypergeometric;
use super::p_value::told;
use crate::Undefined;

/// How often a gap at least as large turns up when the outcomes are dealt out anew among all people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Permutation {
    /// The max–min gap of the counts.
    pub gap: f64,
    /// The probability of a gap at least as large.
    pub p_value: f64,
    /// Which ways of dealing out were looked at.
    pub arrangements: Arrangements,
}

/// Which ways of dealing out were looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arrangements {
    /// All.
    All,
    /// So many, drawn at random.
    Random {
        /// Number of draws.
        draws: u32,
        /// Standard error of the p-value.
        p_value_error: f64,
    },
}

/// How many ways of dealing out are drawn where there are too many to look at all.
pub const PERMUTATION_DRAWS: u32 = 10_000;

/// Up to so many tables, all are looked at: that takes about as long as the draws.
const MOST_TABLES: f64 = 300_000.0;

/// Gaps this close are the same: fractions such as 9/12 − 3/10 and 0.45 differ in the last digit.
const TIE: f64 = 1e-12;

/// Permutation test of the max–min gap: each row is a group, with how many have the outcome and how many do not.
///
/// # Formula
/// The number of people with the outcome, and every group's size, are fixed; who has it is not: the counts of the groups are then multivariate hypergeometric. The
/// p-value is the probability of a gap at least as large as the one seen (up to 10⁻¹²): exactly for two groups, and for more where the tables are at most some
/// hundred thousand; otherwise from [`PERMUTATION_DRAWS`] draws (ChaCha with 8 rounds, seeded) as `(1 + draws at least as large) / (1 + draws)`, so that it is
/// never 0 and the test holds its level at any number of draws.
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`]; [`Undefined::NoRows`] if a group is empty. Where nobody, or everybody, has the outcome, the gap is always 0 and the p-value 1.
/// # Use
/// Different sets of people, of any number and size: nothing is approximated, so it is the test to read where χ² is rough. It asks whether all rates are equal, as
/// χ² does, but looks at the two ends only. With sampling weights, on rounded effective counts ([`Split::rounded`](super::Split::rounded)): approximate. The cost
/// depends on the number of groups and not on the people.
/// # Source
/// Pitman, Supplement to the Journal of the Royal Statistical Society 4 (1937) 119–130; p-value: Phipson & Smyth, Statistical Applications in Genetics and
/// Molecular Biology 9 (2010) 39. Checked in `tests/tables/permutation.csv`.
/// # Example
/// 3 of 10, 1 of 13 and 6 of 11, over all tables:
/// ```
/// # use ecart_metrics::{Undefined, hypothesis::permutation};
/// let test = permutation(&[[3, 7], [1, 12], [6, 5]], 0)?;
/// assert!((test.p_value - 0.034904796178760716).abs() < 1e-14);
/// # Ok::<(), Undefined>(())
/// ```
pub fn permutation(groups: &[[u64; 2]], seed: u64) -> Result<Permutation, Undefined> {
    // As many people as this do not exist; their sums and products have room.
    let most = (1 << 53) / groups.len().max(1) as u64;
    let mut groups: Vec<[u64; 2]> = groups.iter().map(|group| group.map(|count| count.min(most))).collect();
    if groups.len() < 2 {
        return Err(Undefined::FewerThanTwoGroups);
    }
    if groups.iter().any(|&[with, without]| with + without == 0) {
        return Err(Undefined::NoRows);
    }
    let mut ends = Ends::NONE;
    for &[with, without] in &groups {
        ends = ends.and(with, with + without);
    }
    // What the last group has is what the others leave: the largest need not be dealt.
    groups.sort_by_key(|&[with, without]| with + without);
    let deal = Deal { sizes: groups.iter().map(|&[with, without]| with + without).collect(), gap: ends.gap() };
    let [with, without] = groups.iter().fold([0, 0], |[with, without], group| [with + group[0], without + group[1]]);
    let (probability, arrangements) = if deal.gap <= TIE {
        (1.0, Arrangements::All)
    } else if let [first, second] = groups[..] {
        (of_two(first, second), Arrangements::All)
    } else if deal.tables(with, without) <= MOST_TABLES {
        (deal.of_all(0, [with, without], Ends::NONE), Arrangements::All)
    } else {
        deal.of_random([with, without], seed)
    };
    Ok(Permutation { gap: deal.gap, p_value: told(probability), arrangements })
}

/// Of two groups whose shares differ, the gap is how far the first count is from the one expected, so that both tails can be summed.
fn of_two(first: [u64; 2], second: [u64; 2]) -> f64 {
    let [size, with] = [first[0] + first[1], first[0] + second[0]];
    let without = first[1] + second[1];
    let law = Hypergeometric::new(with, without, size);
    // In whole numbers, all × the count expected: so a tie is one.
    let [all, expected] = [u128::from(with) + u128::from(without), u128::from(size) * u128::from(with)];
    let beyond = (all * u128::from(first[0])).abs_diff(expected);
    let whole = |count: u128| u64::try_from(count).unwrap_or(u64::MAX);
    let below = if beyond <= expected { law.at_most(whole((expected - beyond) / all)) } else { 0.0 };
    below + law.at_least(whole((expected + beyond).div_ceil(all)))
}

/// The smallest and the largest share so far.
#[derive(Clone, Copy)]
struct Ends {
    low: f64,
    high: f64,
}

impl Ends {
    const NONE: Self = Self { low: f64::INFINITY, high: f64::NEG_INFINITY };

    fn and(self, with: u64, size: u64) -> Self {
        let share = with as f64 / size as f64;
        Self { low: self.low.min(share), high: self.high.max(share) }
    }

    fn gap(self) -> f64 {
        self.high - self.low
    }
}

/// Groups of these sizes among which outcomes are dealt, and the gap that is looked for.
struct Deal {
    sizes: Vec<u64>,
    gap: f64,
}

impl Deal {
    /// At most how many tables there are.
    fn tables(&self, with: u64, without: u64) -> f64 {
        let counts = |&size: &u64| size.min(with).min(without) as f64 + 1.0;
        self.sizes[..self.sizes.len() - 1].iter().map(counts).product()
    }

    fn reached(&self, ends: Ends) -> bool {
        ends.gap() >= self.gap - TIE
    }

    /// What is left, and the law of the count, when a group is dealt.
    fn law(&self, group: usize, [with, without]: [u64; 2]) -> Hypergeometric {
        Hypergeometric::new(with, without, self.sizes[group])
    }

    /// The probability that the gap is reached, from this group on, with these people left to deal.
    fn of_all(&self, group: usize, [with, without]: [u64; 2], ends: Ends) -> f64 {
        if self.reached(ends) {
            // Whatever the others have.
            return 1.0;
        }
        let size = self.sizes[group];
        if group + 1 == self.sizes.len() {
            return f64::from(u8::from(self.reached(ends.and(with, size))));
        }
        let law = self.law(group, [with, without]);
        law.table().map(|(count, p)| p * self.of_all(group + 1, [with - count, without - (size - count)], ends.and(count, size))).sum()
    }

    /// The share of random deals in which the gap is reached, the one seen among them.
    fn of_random(&self, [with, without]: [u64; 2], seed: u64) -> (f64, Arrangements) {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let first = self.law(0, [with, without]);
        let as_large = (0..PERMUTATION_DRAWS).filter(|_| {
            let (mut left, mut ends) = ([with, without], Ends::NONE);
            for (group, &size) in self.sizes.iter().enumerate() {
                let last = group + 1 == self.sizes.len();
                let count = match group {
                    0 => first.draw(&mut random),
                    _ if last => left[0],
                    _ => self.law(group, left).draw(&mut random),
                };
                ends = ends.and(count, size);
                if self.reached(ends) {
                    return true;
                }
                left = [left[0] - count, left[1] - (size - count)];
            }
            false
        });
        let draws = f64::from(PERMUTATION_DRAWS);
        let probability = (1.0 + as_large.count() as f64) / (1.0 + draws);
        // That no draw, or every draw, is as large does not make it certain.
        let p_value_error = ((probability * (1.0 - probability)).max(1.0 / draws) / draws).sqrt();
        (probability, Arrangements::Random { draws: PERMUTATION_DRAWS, p_value_error })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All tables of two groups one by one, as for more.
    #[test]
    fn two_tails_are_all_tables() {
        for (first, second) in [([3, 7], [9, 3]), ([20, 30], [45, 35]), ([0, 5], [1, 9]), ([5, 0], [5, 7]), ([1, 0], [0, 1])] {
            let [size, other] = [first[0] + first[1], second[0] + second[1]];
            let ends = Ends::NONE.and(first[0], size).and(second[0], other);
            let deal = Deal { sizes: vec![size, other], gap: ends.gap() };
            let all = deal.of_all(0, [first[0] + second[0], first[1] + second[1]], Ends::NONE);
            assert!((of_two(first, second) - all).abs() < 1e-13, "{first:?} {second:?}: {all}");
        }
    }

    #[test]
    fn random_deals_agree_with_all() {
        for groups in [vec![[3, 7], [1, 12], [6, 5]], vec![[0, 8], [2, 18], [5, 10]], vec![[10, 30], [14, 20], [3, 20], [5, 20]]] {
            let exact = permutation(&groups, 0).unwrap();
            let deal = Deal { sizes: groups.iter().map(|[with, without]| with + without).collect(), gap: exact.gap };
            let with = groups.iter().map(|group| group[0]).sum();
            let (drawn, Arrangements::Random { p_value_error, .. }) = deal.of_random([with, groups.iter().map(|group| group[1]).sum()], 1)
            else {
                panic!("not random")
            };
            assert_eq!(exact.arrangements, Arrangements::All);
            assert!((drawn - exact.p_value).abs() < 4.0 * p_value_error + 1e-4, "{groups:?}: {drawn} {}", exact.p_value);
        }
    }
}
