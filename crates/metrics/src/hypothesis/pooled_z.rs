//! Two rates, with a sign.

use super::Split;
use super::chi_squared::Sums;
use super::factorial::cross;
use super::p_value::told;
use crate::{Undefined, normal};

/// A difference of two rates in standard errors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PooledZ {
    /// The difference, first less second, over its standard error at the pooled rate.
    pub statistic: f64,
    /// The probability of a statistic at least as far from 0.
    pub p_value: f64,
}

/// The z test of two rates, with the variance at the pooled rate.
///
/// # Formula
/// `z = (p₁ − p₂) / √(p (1 − p) (1/n₁ + 1/n₂))` with `p = (x₁ + x₂) / (n₁ + n₂)`; two-sided from the normal distribution. `z²` is Pearson's χ².
/// # Undefined
/// [`Undefined::NoRows`] if a group is empty; [`Undefined::AllAlike`] if nobody, or everybody, has the outcome.
/// # Use
/// As [`chi_squared`](super::chi_squared()) of two groups, of which it is the signed root: it adds which rate is the higher.
/// # Source
/// Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions (3rd edition, Wiley 2003), chapter 3. Checked in `tests/tables/chi_squared.csv`.
/// # Example
/// 9 of 10 against 3 of 10, as statsmodels has it:
/// ```
/// # use ecart_metrics::{Undefined, hypothesis::{Split, pooled_z}};
/// let test = pooled_z(Split::of(9, 10), Split::of(3, 10))?;
/// assert!((test.statistic - 2.738612787525831).abs() < 1e-14 && (test.p_value - 0.0061698993205441506).abs() < 1e-15);
/// # Ok::<(), Undefined>(())
/// ```
pub fn pooled_z(first: Split, second: Split) -> Result<PooledZ, Undefined> {
    Sums::new(&[first, second])?;
    let (with, without, all) = (first.with() + second.with(), first.without() + second.without(), first.size() + second.size());
    let apart = cross(first.with(), first.without(), second.with(), second.without());
    let statistic = apart / (first.size() * second.size()).sqrt() * (all / with / without).sqrt();
    Ok(PooledZ { statistic, p_value: told(2.0 * normal::upper_tail(statistic.abs())) })
}
