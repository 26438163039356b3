//! The common risk ratio of Mantel and Haenszel.

use super::Stratified;
use super::odds_ratio::log_interval;
use crate::gap::RatioEstimate;
use crate::interval::{Bound, RatioInterval, koopman};
use crate::{Confidence, Undefined};

/// The share counted of the group over that of the reference, taken as the same in all strata.
///
/// # Formula
/// `ΣRᵢ / ΣSᵢ`, `Rᵢ = aᵢ n₀ᵢ / Nᵢ`, `Sᵢ = bᵢ n₁ᵢ / Nᵢ`. Interval: `exp(∓ z √V)` times it, `V = Σ (m₁ᵢ n₁ᵢ n₀ᵢ − aᵢ bᵢ Nᵢ) / Nᵢ² / (ΣR ΣS)`. If ΣR or
/// V is 0, so that the logarithm has no spread: Koopman's interval, with `1 / Σ wᵢ² / nᵢ` as the size of each group (`wᵢ = n₁ᵢ n₀ᵢ / Nᵢ`, summing to
/// 1).
/// # Undefined
/// [`Undefined::NoSharedStratum`] if no stratum has people of both groups; [`Undefined::ZeroOverZero`] if both sums are 0, [`Undefined::RatioToZero`]
/// if ΣS is.
/// # Use
/// Two groups of different people, as the ratio beside [`common_risk_difference`](super::common_risk_difference).
/// # Source
/// Greenland & Robins, Biometrics 41 (1985) 55–68. Checked in `tests/tables/strata.csv`.
/// # Example
/// Berkeley 1973: within departments women are admitted about as often as men.
/// ```
/// # use ecart_metrics::{Confidence, strata::{Stratified, common_risk_ratio}};
/// let women = [(89, 108), (17, 25), (202, 593), (131, 375), (94, 393), (24, 341)];
/// let men = [(512, 825), (353, 560), (120, 325), (138, 417), (53, 191), (22, 373)];
/// let ratio = common_risk_ratio(&Stratified::of(women.into_iter().zip(men)), Confidence::DEFAULT)?;
/// assert_eq!(format!("{:.3}", ratio.value), "1.058");
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn common_risk_ratio(strata: &Stratified, confidence: Confidence) -> Result<RatioEstimate, Undefined> {
    let weighted = strata.weighted()?;
    let (mut r, mut s, mut spread) = (0.0, 0.0, 0.0);
    for stratum in strata.strata().iter().filter(|stratum| stratum.is_shared()) {
        let (ours, theirs, all) = (stratum.group, stratum.reference, stratum.total());
        let (ri, si) = (ours.count() * (theirs.size() / all), theirs.count() * (ours.size() / all));
        r += ri;
        s += si;
        // m₁ n₁ n₀ − a b N = a d n₁ + b c n₀: a sum of what is not below 0.
        spread +=
            ours.count() * (theirs.others() / all) * (ours.size() / all) + theirs.count() * (ours.others() / all) * (theirs.size() / all);
    }
    if s <= 0.0 {
        return Err(if r <= 0.0 { Undefined::ZeroOverZero } else { Undefined::RatioToZero });
    }
    let value = r / s;
    if !value.is_finite() {
        return Err(Undefined::RatioToZero);
    }
    if r > 0.0 && spread > 0.0 {
        return Ok(RatioEstimate { value, interval: log_interval(value, (spread / r) / s, confidence) });
    }
    let RatioInterval { lower, upper } = koopman(weighted.0, weighted.1, confidence)?;
    // The last digit of a mean of shares that are all 1 may put the value outside.
    let upper = upper.at().map_or(Bound::Unbounded, |upper| Bound::At(upper.max(value)));
    Ok(RatioEstimate { value, interval: RatioInterval { lower: lower.min(value), upper } })
}
