//! The distribution of the gap, from random draws.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};

use super::{CHANCE_QUANTILE, Chance, Method, TIE};

const DRAWS: u32 = 10_000;

/// About how many multiplications [`chance`] is worth, at some 25 a draw; and never so few that what is quick anyway would not be done exactly.
pub(super) fn cost(groups: usize) -> f64 {
    (25.0 * f64::from(DRAWS) * groups as f64).max(2e6)
}

pub(super) fn chance(sizes: &[u64], pooled: f64, gap: f64, seed: u64) -> Chance {
    let mut gaps: Vec<f64> = gaps(sizes.iter().map(|&size| (size, pooled)), seed).collect();
    gaps.sort_by(f64::total_cmp);
    let draws = f64::from(DRAWS);
    let mean = gaps.iter().sum::<f64>() / draws;
    let variance = gaps.iter().map(|drawn| (drawn - mean).powi(2)).sum::<f64>() / (draws - 1.0);
    let as_large = gaps.len() - gaps.partition_point(|&drawn| drawn < gap - TIE);
    let p_value = (1.0 + as_large as f64) / (1.0 + draws);
    Chance {
        mean,
        quantile: gaps[(CHANCE_QUANTILE * draws).ceil() as usize - 1],
        p_value,
        method: Method::Simulated {
            draws: DRAWS,
            mean_error: (variance / draws).sqrt(),
            // That no draw, or every draw, is as large does not make it certain.
            p_value_error: ((p_value * (1.0 - p_value)).max(1.0 / draws) / draws).sqrt(),
        },
    }
}

/// The mean gap of groups of these sizes, each with its own rate.
pub(super) fn mean(groups: &[(u64, f64)], seed: u64) -> f64 {
    gaps(groups.iter().copied(), seed).sum::<f64>() / f64::from(DRAWS)
}

/// The gaps of so many draws of groups of these sizes and rates.
fn gaps(sizes_and_rates: impl Iterator<Item = (u64, f64)>, seed: u64) -> impl Iterator<Item = f64> {
    // A rate is a share, so there is always a distribution.
    let groups: Vec<(Binomial, f64)> =
        sizes_and_rates.filter_map(|(size, rate)| Binomial::new(size, rate).ok().map(|counts| (counts, size as f64))).collect();
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    (0..DRAWS).map(move |_| {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for (counts, size) in &groups {
            let share = counts.sample(&mut random) as f64 / size;
            (low, high) = (low.min(share), high.max(share));
        }
        high - low
    })
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
