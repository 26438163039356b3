//! How unequal groups are in both error rates, as evaluations of biometrics measure it.
//!
//! The measures of one rate are those of [`Disparity`], with the two that only this field has. Each group counts once, whatever its size.

use crate::Undefined;
use crate::disparity::Disparity;
use crate::interval::Proportion;

/// The weights of false matches that are shown: a quarter, a half, three quarters.
pub const ALPHAS: [f64; 3] = [0.25, 0.5, 0.75];

/// A measure of one rate over several groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InequityMeasure {
    /// The largest minus the smallest: [`Disparity::Range`].
    Difference,
    /// The largest over the smallest: [`max_over_min`].
    MaxOverMin,
    /// The largest over the geometric mean: [`Disparity::MaxOverGeometricMean`].
    MaxOverGeometricMean,
    /// The Gini coefficient: [`Disparity::Gini`].
    Gini,
    /// That of two different groups: [`scaled_gini`].
    ScaledGini,
}

impl InequityMeasure {
    /// Every measure, in the order in which tables show them.
    pub const ALL: [Self; 5] = [Self::MaxOverMin, Self::MaxOverGeometricMean, Self::Gini, Self::ScaledGini, Self::Difference];

    /// The name in snake case.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Difference => "difference",
            Self::MaxOverMin => "max_over_min",
            Self::MaxOverGeometricMean => "max_over_geometric_mean",
            Self::Gini => "gini",
            Self::ScaledGini => "scaled_gini",
        }
    }

    /// The value of these rates.
    ///
    /// # Errors
    /// [`Undefined`] with the reason if there is none.
    pub fn of(self, rates: &[Proportion]) -> Result<f64, Undefined> {
        match self {
            Self::Difference => Disparity::Range.of(rates),
            Self::MaxOverMin => max_over_min(rates),
            Self::MaxOverGeometricMean => Disparity::MaxOverGeometricMean.of(rates),
            Self::Gini => Disparity::Gini.of(rates),
            Self::ScaledGini => scaled_gini(rates),
        }
    }
}

/// The largest rate over the smallest.
///
/// # Formula
/// `max x / min x`; 1 where all are equal.
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`]; [`Undefined::RatioToZero`] if a rate is 0, [`Undefined::ZeroOverZero`] if all are.
/// # Source
/// Grother, Demographic differentials in face recognition algorithms, EAB Virtual Event Series: Demographic Fairness in Biometric Systems (2021).
/// # Example
/// ```
/// # use ecart_metrics::{interval::Proportion, verification::max_over_min};
/// let rates = [(1, 1000), (4, 1000)].map(|(k, n)| Proportion::of(k, n));
/// assert_eq!(max_over_min(&rates), Ok(4.0));
/// ```
///
/// # Errors
/// [`Undefined`] with the reason.
pub fn max_over_min(rates: &[Proportion]) -> Result<f64, Undefined> {
    let (high, low) = (Disparity::Highest.of(rates)?, Disparity::Lowest.of(rates)?);
    match (high > 0.0, low > 0.0) {
        (true, true) => Ok(high / low),
        (true, false) => Err(Undefined::RatioToZero),
        (false, _) => Err(Undefined::ZeroOverZero),
    }
}

/// The Gini coefficient of two different groups: 1 where all but one rate is 0.
///
/// # Formula
/// `Gini · n / (n − 1)`, with [`Disparity::Gini`] and n groups.
/// # Undefined
/// As [`Disparity::Gini`].
/// # Source
/// Howard, Laird, Rubin, Sirotin, Tipton & Vemury, Evaluating proposed fairness models for face recognition algorithms, ICPR Workshops 2022.
///
/// # Errors
/// [`Undefined`] with the reason.
pub fn scaled_gini(rates: &[Proportion]) -> Result<f64, Undefined> {
    let count = rates.len() as f64;
    Disparity::Gini.of(rates).map(|gini| gini * count / (count - 1.0))
}

/// Fairness discrepancy rate: one less the weighted widest gaps of both rates; 1 where groups are equal in both.
///
/// # Formula
/// `1 − [α · max|FMRᵢ − FMRⱼ| + (1 − α) · max|FNMRᵢ − FNMRⱼ|]`, at one threshold for all groups.
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`]
/// # Use
/// False match rates are small, so that it hardly moves with them: it lies near 1 even where one group's is ten times another's.
/// # Source
/// In the style of de Freitas Pereira & Marcel, Fairness in biometrics: a figure of merit to assess biometric verification systems, IEEE Transactions on Biometrics, Behavior, and
/// Identity Science 4 (2022) 19–29.
/// # Example
/// ```
/// # use ecart_metrics::{interval::Proportion, verification::fairness_discrepancy_rate};
/// let false_match = [(10, 1000), (30, 1000)].map(|(k, n)| Proportion::of(k, n));
/// let false_non_match = [(1, 100), (5, 100)].map(|(k, n)| Proportion::of(k, n));
/// assert_eq!(fairness_discrepancy_rate(&false_match, &false_non_match, 0.5), Ok(0.97));
/// ```
///
/// # Errors
/// [`Undefined`] with the reason.
pub fn fairness_discrepancy_rate(false_match: &[Proportion], false_non_match: &[Proportion], alpha: f64) -> Result<f64, Undefined> {
    let (matched, missed) = (Disparity::Range.of(false_match)?, Disparity::Range.of(false_non_match)?);
    Ok(1.0 - (alpha * matched + (1.0 - alpha) * missed))
}

/// Inequity rate: the largest over the smallest rate, of both rates, each to the power of its weight; 1 where groups are equal in both.
///
/// # Formula
/// `(max FMR / min FMR)^α · (max FNMR / min FNMR)^(1 − α)`, at one threshold for all groups.
/// # Undefined
/// As [`max_over_min`], of either rate.
/// # Source
/// In the style of Grother 2021; which rate has which exponent is as other programs have it.
///
/// # Errors
/// [`Undefined`] with the reason.
pub fn inequity_rate(false_match: &[Proportion], false_non_match: &[Proportion], alpha: f64) -> Result<f64, Undefined> {
    Ok(max_over_min(false_match)?.powf(alpha) * max_over_min(false_non_match)?.powf(1.0 - alpha))
}

/// Gini aggregation rate for biometric equitability (GARBE): the weighted scaled Gini coefficients of both rates; 0 where groups are equal in both.
///
/// # Formula
/// `α · G(FMR) + (1 − α) · G(FNMR)`, with G the [`scaled_gini`], at one threshold for all groups.
/// # Undefined
/// As [`scaled_gini`], of either rate.
/// # Source
/// In the style of Howard et al. 2022.
///
/// # Errors
/// [`Undefined`] with the reason.
pub fn gini_aggregation_rate(false_match: &[Proportion], false_non_match: &[Proportion], alpha: f64) -> Result<f64, Undefined> {
    Ok(alpha * scaled_gini(false_match)? + (1.0 - alpha) * scaled_gini(false_non_match)?)
}

/// Every measure of the groups' rates at one threshold.
#[derive(Clone, Debug, PartialEq)]
pub struct Inequity {
    /// Of the false match rates.
    pub false_match: Vec<(InequityMeasure, Result<f64, Undefined>)>,
    /// Of the false non-match rates.
    pub false_non_match: Vec<(InequityMeasure, Result<f64, Undefined>)>,
    /// For each weight of [`ALPHAS`] the fairness discrepancy rate.
    pub fairness_discrepancy_rate: Vec<(f64, Result<f64, Undefined>)>,
    /// For each weight the inequity rate.
    pub inequity_rate: Vec<(f64, Result<f64, Undefined>)>,
    /// For each weight the GARBE.
    pub gini_aggregation_rate: Vec<(f64, Result<f64, Undefined>)>,
}

impl Inequity {
    /// The measures of these groups, of whom each has both rates in the same place.
    pub fn of(false_match: &[Proportion], false_non_match: &[Proportion]) -> Self {
        let each = |rates: &[Proportion]| InequityMeasure::ALL.into_iter().map(|measure| (measure, measure.of(rates))).collect();
        type Both = fn(&[Proportion], &[Proportion], f64) -> Result<f64, Undefined>;
        let weighted = |both: Both| ALPHAS.into_iter().map(|alpha| (alpha, both(false_match, false_non_match, alpha))).collect();
        Self {
            false_match: each(false_match),
            false_non_match: each(false_non_match),
            fairness_discrepancy_rate: weighted(fairness_discrepancy_rate),
            inequity_rate: weighted(inequity_rate),
            gini_aggregation_rate: weighted(gini_aggregation_rate),
        }
    }
}
