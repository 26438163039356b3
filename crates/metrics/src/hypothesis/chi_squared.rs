//! Several rates, by how far their counts are from those expected.

use statrs::function::gamma::checked_gamma_ur;

use super::Split;
use super::factorial::{cross, deviance};
use super::p_value::told;
use crate::Undefined;

/// A statistic that is about χ² distributed where all rates are equal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChiSquared {
    /// The statistic: 0 where all rates are the same.
    pub statistic: f64,
    /// Its degrees of freedom: one less than there are groups.
    pub degrees: u32,
    /// The probability of a statistic at least as large.
    pub p_value: f64,
    /// The smallest of the expected counts: where it is small, the p-value is rough.
    pub smallest_expected: f64,
}

/// Pearson's χ² test that all groups have the same rate.
///
/// # Formula
/// `Σ (o − e)² / e` over both counts of each group, with `e` = group size × share of the outcome among all; k − 1 degrees for k groups. No continuity correction.
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`]; [`Undefined::NoRows`] if a group is empty; [`Undefined::AllAlike`] if nobody, or everybody, has the outcome.
/// # Use
/// Different sets of people, with expected counts of 5 or more; below that see [`homogeneity`](super::homogeneity). With sampling weights, on effective counts
/// ([`Split::of_rate`]): approximate.
/// # Source
/// Pearson, Philosophical Magazine 50 (1900) 157–175; degrees: Fisher, Journal of the Royal Statistical Society 85 (1922) 87–94. Checked in
/// `tests/tables/chi_squared.csv`.
/// # Example
/// 56 of 70 against 48 of 80, as scipy has it:
/// ```
/// # use ecart_metrics::{Undefined, hypothesis::{Split, chi_squared}};
/// let test = chi_squared(&[Split::of(56, 70), Split::of(48, 80)])?;
/// assert!((test.statistic - 7.0234113712374562).abs() < 1e-13 && (test.p_value - 0.0080450813681965851).abs() < 1e-15);
/// # Ok::<(), Undefined>(())
/// ```
pub fn chi_squared(groups: &[Split]) -> Result<ChiSquared, Undefined> {
    let sums = Sums::new(groups)?;
    // (o − e)² is the same in both columns, and 1/e + 1/e' = N² / (n K (N − K)).
    let terms = groups
        .iter()
        .map(|group| (sums.beyond(group) * sums.all / sums.with) / group.size() * (sums.beyond(group) * sums.all / sums.without));
    Ok(sums.test(terms.sum(), groups))
}

/// The G test (likelihood ratio) that all groups have the same rate.
///
/// # Formula
/// `2 Σ o ln(o / e)` over both counts of each group; expected counts and degrees as in [`chi_squared`]. A count of 0 adds nothing. No correction.
/// # Undefined
/// As [`chi_squared`].
/// # Use
/// As [`chi_squared`]; the two agree where expected counts are large.
/// # Source
/// Wilks, The large-sample distribution of the likelihood ratio, Annals of Mathematical Statistics 9 (1938) 60–62. Checked in `tests/tables/chi_squared.csv`.
/// # Example
/// 9 of 10 against 3 of 10, as scipy has it:
/// ```
/// # use ecart_metrics::{Undefined, hypothesis::{Split, g_test}};
/// let test = g_test(&[Split::of(9, 10), Split::of(3, 10)])?;
/// assert!((test.statistic - 8.2015211714434244).abs() < 1e-13);
/// # Ok::<(), Undefined>(())
/// ```
pub fn g_test(groups: &[Split]) -> Result<ChiSquared, Undefined> {
    let sums = Sums::new(groups)?;
    let terms = groups.iter().map(|group| {
        let (share, beyond) = (group.size() / sums.all, sums.beyond(group));
        deviance(group.with(), share * sums.with, beyond) + deviance(group.without(), share * sums.without, -beyond)
    });
    Ok(sums.test(2.0 * terms.sum::<f64>(), groups))
}

/// The probability that a χ² variable is at least this large.
///
/// # Formula
/// `Q(degrees / 2, statistic / 2)`, the upper incomplete gamma function, regularised. Under [`SMALLEST_P_VALUE`](super::SMALLEST_P_VALUE) it is given as that.
/// # Undefined
/// Never, for a number and at least one degree.
/// # Source
/// `gamma_ur` of `statrs`, right to 11 digits, in the far tails too; checked in `tests/tables/chi_squared_tail.csv`.
/// # Example
/// ```
/// # use ecart_metrics::hypothesis::chi_squared_tail;
/// assert!((chi_squared_tail(3.841458820694124, 1) - 0.05).abs() < 1e-14);
/// ```
pub fn chi_squared_tail(statistic: f64, degrees: u32) -> f64 {
    // Without a degree, or at 0, nothing is surprising.
    if statistic > 0.0 && degrees > 0 { told(checked_gamma_ur(f64::from(degrees) / 2.0, statistic / 2.0).unwrap_or(0.0)) } else { 1.0 }
}

/// The margins of the table.
pub(super) struct Sums {
    with: f64,
    without: f64,
    all: f64,
    /// The smallest expected count.
    pub(super) smallest_expected: f64,
}

impl Sums {
    /// Refuses tables of which a margin is 0.
    pub(super) fn new(groups: &[Split]) -> Result<Self, Undefined> {
        let with: f64 = groups.iter().map(|group| group.with()).sum();
        let without: f64 = groups.iter().map(|group| group.without()).sum();
        let smallest = groups.iter().map(|group| group.size()).fold(f64::INFINITY, f64::min);
        if groups.len() < 2 {
            Err(Undefined::FewerThanTwoGroups)
        } else if smallest <= 0.0 {
            Err(Undefined::NoRows)
        } else if with <= 0.0 || without <= 0.0 {
            Err(Undefined::AllAlike)
        } else {
            let all = with + without;
            Ok(Self { with, without, all, smallest_expected: smallest / all * with.min(without) })
        }
    }

    /// How many more of a group have the outcome than expected.
    fn beyond(&self, group: &Split) -> f64 {
        // With n K / N taken from x, the digits that they share would be lost.
        cross(group.with(), group.without(), self.with - group.with(), self.without - group.without()) / self.all
    }

    fn test(&self, statistic: f64, groups: &[Split]) -> ChiSquared {
        let degrees = u32::try_from(groups.len() - 1).unwrap_or(u32::MAX);
        ChiSquared { statistic, degrees, p_value: chi_squared_tail(statistic, degrees), smallest_expected: self.smallest_expected }
    }
}
