//! The gap that chance alone gives.
//!
//! The max–min gap of a rate over several groups is above 0 even where all are treated alike, and the more so the smaller and the more numerous the groups.
//! [`chance`] says what gap groups of these sizes would show if all had the pooled rate. It depends on the data through the sizes and that rate alone, and its cost
//! does not grow with the rows past some thousands a group. It is no interval of the gap that was found: that is [`extreme_difference`](crate::interval::extreme_difference).
//! [`corrected_gap`] takes from a gap what chance is likely to have added to it.

mod corrected;
mod exact;
mod simulated;

pub use corrected::corrected_gap;
pub(crate) use simulated::{Drawn, draw};

use crate::interval::Proportion;

/// The gap that groups of these sizes show by chance alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chance {
    /// The mean gap.
    pub mean: f64,
    /// The smallest gap that is not passed 95 times in 100.
    pub quantile: f64,
    /// The probability of a gap at least as large as the one found.
    ///
    /// Never under [`SMALLEST_P_VALUE`], which stands for “this or less”; where it was simulated, never under one in the draws.
    pub p_value: f64,
    /// How these were found.
    pub method: Method,
}

/// How the distribution of the gap was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Method {
    /// Summed over everything that could have been counted. Right to about 12 decimals.
    Exact,
    /// From random draws.
    Simulated {
        /// Number of draws.
        draws: u32,
        /// Standard error of the mean.
        mean_error: f64,
        /// Standard error of the p-value.
        p_value_error: f64,
    },
}

/// The smallest p-value that is told. It is 1 less a sum that is right to about 12 decimals, so what is smaller is not known to any digit.
pub const SMALLEST_P_VALUE: f64 = 1e-12;

/// What [`Chance::quantile`] is the quantile of.
pub const CHANCE_QUANTILE: f64 = 0.95;

/// Gaps this close are the same: fractions such as 9/12 − 3/10 and 0.45 differ in the last digit.
const TIE: f64 = 1e-12;

/// The max–min gap that groups of these sizes would show by chance alone, beside the gap that was found.
///
/// # Formula
/// Independent binomial counts of the groups' sizes at the pooled rate, `Σx / Σn`; gap = largest minus smallest share. Exactly where that is affordable (some
/// thousands of people a group: the sum over all values of the smallest share of the probability that all lie within the gap above it), otherwise by
/// 10,000 draws (ChaCha with 8 rounds, seeded). An exact p-value under 10⁻¹² is given as 10⁻¹². A simulated p-value is `(1 + draws at least as large) / (1 + draws)`, so it is never 0.
/// # Undefined
/// Never. Of one group, or none, the gap is always 0.
/// # Use
/// Beside each max–min gap of a rate, so that what small groups show anyway is not read as a finding. With sampling weights the sizes are Kish's effective
/// sizes, rounded.
/// # Source
/// The parametric bootstrap under the null hypothesis of equal rates: Davison & Hinkley, Bootstrap Methods and their Application (Cambridge 1997), section 4.2.3;
/// p-value as in Phipson & Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010) 39. Checked in `tests/tables/chance_exact.csv` and
/// `tests/tables/chance_simulated.csv`.
/// # Example
/// 3 of 10 and 9 of 12 are 45 points apart; by chance alone 17 on average, and as far apart as this in 4 of 100.
/// ```
/// # use ecart_metrics::{chance, interval::Proportion};
/// let by_chance = chance(&[Proportion::of(3, 10), Proportion::of(9, 12)], 0.45, 0);
/// assert_eq!(format!("{:.3} {:.3} {:.3}", by_chance.mean, by_chance.quantile, by_chance.p_value), "0.170 0.417 0.043");
/// ```
pub fn chance(groups: &[Proportion], gap: f64, seed: u64) -> Chance {
    let (sizes, pooled) = alike(groups);
    if sizes.len() < 2 || exact::cost(&sizes, pooled) <= simulated::cost(sizes.len()) {
        exact::chance(&sizes, pooled, gap)
    } else {
        simulated::chance(&sizes, pooled, gap, seed)
    }
}

/// The groups as they would be if all were alike: their sizes as whole numbers of people, and the pooled rate.
pub(crate) fn alike(groups: &[Proportion]) -> (Vec<u64>, f64) {
    let people: f64 = groups.iter().map(|group| group.size()).sum();
    let pooled = if people > 0.0 { (groups.iter().map(|group| group.count()).sum::<f64>() / people).clamp(0.0, 1.0) } else { 0.0 };
    (groups.iter().map(whole_size).collect(), pooled)
}

/// The number of people to draw, at least one.
fn whole_size(group: &Proportion) -> u64 {
    (group.size().round() as u64).max(1)
}
