//! The distribution of the gap, from random draws.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};

use super::{CHANCE_QUANTILE, Chance, Method, TIE};
use crate::interval::Proportion;

const DRAWS: u32 = 10_000;

/// About how many multiplications [`chance`] is worth, at some 25 a draw; and never so few that what is quick anyway would not be done exactly.
pub(super) fn cost(groups: usize) -> f64 {
    (25.0 * f64::from(DRAWS) * groups as f64).max(2e6)
}

pub(super) fn chance(sizes: &[u64], pooled: f64, gap: f64, seed: u64) -> Chance {
    let groups: Vec<(u64, f64)> = sizes.iter().map(|&size| (size, pooled)).collect();
    Drawn { values: gaps(&groups, seed), undefined: 0 }.chance(gap, TIE)
}

/// Draws groups of these sizes, each at its rate, so many times, and shows each draw to `see`.
pub(crate) fn draw(groups: &[(u64, f64)], draws: u32, seed: u64, mut see: impl FnMut(&[Proportion])) {
    // A rate is a share, so there is always a distribution.
    let groups: Vec<(Binomial, u64)> =
        groups.iter().filter_map(|&(size, rate)| Binomial::new(size, rate).ok().map(|counts| (counts, size))).collect();
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut drawn = Vec::with_capacity(groups.len());
    for _ in 0..draws {
        drawn.clear();
        drawn.extend(groups.iter().map(|&(counts, size)| Proportion::of(counts.sample(&mut random), size)));
        see(&drawn);
    }
}

/// What a figure was in each draw, the larger the more unequal.
pub(crate) struct Drawn {
    /// The draws in which it had a value, at least one.
    pub(crate) values: Vec<f64>,
    /// The number of draws in which it had none.
    pub(crate) undefined: u32,
}

impl Drawn {
    /// Sets what was found beside what was drawn. A draw without a value counts as one at least as large, and for nothing else.
    pub(crate) fn chance(self, found: f64, tie: f64) -> Chance {
        let Self { mut values, undefined } = self;
        values.sort_by(f64::total_cmp);
        let defined = values.len() as f64;
        let all = values.len() as u32 + undefined;
        let draws = f64::from(all);
        let mean = values.iter().sum::<f64>() / defined;
        let variance = values.iter().map(|drawn| (drawn - mean).powi(2)).sum::<f64>() / (defined - 1.0).max(1.0);
        let as_large = values.len() - values.partition_point(|&drawn| drawn < found - tie);
        let p_value = (1.0 + as_large as f64 + f64::from(undefined)) / (1.0 + draws);
        Chance {
            mean,
            quantile: values[(CHANCE_QUANTILE * defined).ceil() as usize - 1],
            p_value,
            method: Method::Simulated {
                draws: all,
                mean_error: (variance / defined).sqrt(),
                // That no draw, or every draw, is as large does not make it certain.
                p_value_error: ((p_value * (1.0 - p_value)).max(1.0 / draws) / draws).sqrt(),
            },
        }
    }
}

/// The mean gap of groups of these sizes, each with its own rate.
pub(super) fn mean(groups: &[(u64, f64)], seed: u64) -> f64 {
    gaps(groups, seed).iter().sum::<f64>() / f64::from(DRAWS)
}

/// The gaps of so many draws of groups of these sizes and rates.
fn gaps(groups: &[(u64, f64)], seed: u64) -> Vec<f64> {
    let mut gaps = Vec::with_capacity(DRAWS as usize);
    draw(groups, DRAWS, seed, |drawn| {
        let shares = || drawn.iter().map(|group| group.share());
        gaps.push(shares().fold(f64::NEG_INFINITY, f64::max) - shares().fold(f64::INFINITY, f64::min));
    });
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::exact;

    #[test]
    fn agrees_with_the_exact_sum() {
        for (sizes, pooled, gap) in
            [(vec![10, 12], 0.5, 0.45), (vec![50, 80, 30, 8], 0.1, 0.2), (vec![400, 3000, 2000], 0.37, 0.05), (vec![9; 40], 0.02, 0.3)]
        {
            let (drawn, summed) = (chance(&sizes, pooled, gap, 0), exact::chance(&sizes, pooled, gap));
            let Method::Simulated { mean_error, p_value_error, .. } = drawn.method else { panic!("not simulated") };
            assert!((drawn.mean - summed.mean).abs() < 4.0 * mean_error, "{sizes:?}: {} {}", drawn.mean, summed.mean);
            assert!((drawn.p_value - summed.p_value).abs() < 4.0 * p_value_error + 1e-4, "{sizes:?}: {} {}", drawn.p_value, summed.p_value);
            // The share of draws beyond a quantile has a standard error of 0.0022.
            let beyond = |gap| exact::chance(&sizes, pooled, gap).p_value;
            assert!(beyond(drawn.quantile) > 0.05 - 0.009 && beyond(drawn.quantile + 3.0 * TIE) < 0.05 + 0.009, "{sizes:?}");
        }
    }

    #[test]
    fn the_mean_at_own_rates_agrees_with_the_exact_sum() {
        for groups in [
            vec![(10, 0.3), (12, 0.9)],
            vec![(50, 0.1), (80, 0.0), (30, 0.2)],
            vec![(400, 0.35), (3000, 0.4), (2000, 1.0)],
            vec![(9, 0.02); 40],
        ] {
            let (drawn, summed) = (mean(&groups, 0), exact::mean(&groups));
            // A gap lies between 0 and 1, so its deviation is at most one half.
            assert!((drawn - summed).abs() < 4.0 * 0.5 / f64::from(DRAWS).sqrt(), "{groups:?}: {drawn} {summed}");
        }
    }

    #[test]
    fn a_seed_gives_the_same_draws() {
        let draw = |seed| chance(&[1_000_000_000, 30_000_000, 700], 0.3, 0.01, seed);
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
    }

    /// Two groups of hundreds of millions: their difference is normal, so its size is half-normal.
    #[test]
    fn the_sampler_is_right_for_large_groups() {
        for pooled in [0.5, 0.999, 1e-4] {
            let sizes = [1_000_000_000_u64, 250_000_000];
            let deviation = (pooled * (1.0 - pooled) * sizes.iter().map(|&size| 1.0 / size as f64).sum::<f64>()).sqrt();
            let drawn = chance(&sizes, pooled, 1.5 * deviation, 0);
            let Method::Simulated { mean_error, p_value_error, .. } = drawn.method else { panic!("not simulated") };
            assert!((drawn.mean - deviation * (2.0 / std::f64::consts::PI).sqrt()).abs() < 4.0 * mean_error, "{pooled}");
            // The variance of a half-normal variable is 1 − 2/π of the normal's.
            assert!((100.0 * mean_error / (deviation * (1.0 - 2.0 / std::f64::consts::PI).sqrt()) - 1.0).abs() < 0.05, "{pooled}");
            assert!((drawn.p_value - 2.0 * crate::normal::upper_tail(1.5)).abs() < 4.0 * p_value_error, "{pooled}");
            assert!((drawn.quantile / deviation - 1.959964).abs() < 0.06, "{pooled}: {}", drawn.quantile / deviation);
        }
    }
}
