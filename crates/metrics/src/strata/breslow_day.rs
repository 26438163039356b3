//! The test of whether the odds ratio is the same in all strata: Breslow and Day, with Tarone's correction.

use super::fitted::Fitted;
use super::{ChiSquared, Stratified, common_odds_ratio};
use crate::{Confidence, Undefined};

/// The test of one odds ratio for all strata.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Homogeneity {
    /// As Breslow and Day have it.
    pub breslow_day: ChiSquared,
    /// With Tarone's correction, which makes it a score test proper.
    pub tarone: ChiSquared,
}

/// The Breslow–Day test: whether the odds ratio differs between the strata.
///
/// # Formula
/// `Σ (aᵢ − Aᵢ)² / Vᵢ` as χ² with one degree less than there are strata whose margins are all above 0; `Aᵢ` and `Vᵢ` are what Mantel & Haenszel's
/// common odds ratio expects, margins kept. Tarone subtracts `(Σ(aᵢ − Aᵢ))² / ΣVᵢ`.
/// # Undefined
/// As [`common_odds_ratio`]; also [`Undefined::RatioToZero`] if that is 0, and [`Undefined::FewerThanTwoStrata`].
/// # Use
/// Beside a common odds ratio. It asks for some people in each cell of each stratum: with many small strata its p-value means little.
/// # Source
/// Breslow & Day, Statistical Methods in Cancer Research I (IARC 1980), section 4.4; Tarone, Biometrika 72 (1985) 91–95. Checked in
/// `tests/tables/strata.csv`.
/// # Example
/// Berkeley 1973: the odds are not the same in all departments; in one, women were admitted far more often.
/// ```
/// # use ecart_metrics::strata::{Stratified, breslow_day};
/// let women = [(89, 108), (17, 25), (202, 593), (131, 375), (94, 393), (24, 341)];
/// let men = [(512, 825), (353, 560), (120, 325), (138, 417), (53, 191), (22, 373)];
/// let test = breslow_day(&Stratified::of(women.into_iter().zip(men)))?.tarone;
/// assert_eq!(format!("{:.4} {} {:.4}", test.statistic, test.degrees, test.p_value), "18.8255 5 0.0021");
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn breslow_day(strata: &Stratified) -> Result<Homogeneity, Undefined> {
    let odds_ratio = common_odds_ratio(strata, Confidence::DEFAULT)?.value;
    if odds_ratio <= 0.0 {
        return Err(Undefined::RatioToZero);
    }
    let informative = strata.informative().count();
    if informative < 2 {
        return Err(Undefined::FewerThanTwoStrata);
    }
    let (mut statistic, mut excess, mut variance) = (0.0, 0.0, 0.0);
    for fitted in strata.informative().map(|stratum| Fitted::new(stratum, odds_ratio)) {
        statistic += fitted.excess * (fitted.excess / fitted.variance);
        excess += fitted.excess;
        variance += fitted.variance;
    }
    let corrected = (statistic - excess * (excess / variance)).max(0.0);
    let degrees = u32::try_from(informative - 1).unwrap_or(u32::MAX);
    Ok(Homogeneity { breslow_day: ChiSquared::new(statistic, degrees), tarone: ChiSquared::new(corrected, degrees) })
}
