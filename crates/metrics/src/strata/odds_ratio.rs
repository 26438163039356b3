//! The common odds ratio of Mantel and Haenszel.

use super::fitted::Fitted;
use super::{Stratified, Stratum};
use crate::gap::RatioEstimate;
use crate::interval::{Bound, RatioInterval};
use crate::{Confidence, Undefined};

/// The odds of being counted, group over reference, taken as the same in all strata: Mantel & Haenszel's estimate.
///
/// # Formula
/// With `aᵢ, cᵢ` counted and not counted of the group, `bᵢ, dᵢ` of the reference, `Nᵢ` all of them, `Rᵢ = aᵢdᵢ / Nᵢ`, `Sᵢ = bᵢcᵢ / Nᵢ`:
/// `ψ = ΣR / ΣS`. Interval: `ψ exp(∓ z √V)` with `Pᵢ = (aᵢ + dᵢ) / Nᵢ`, `Qᵢ = (bᵢ + cᵢ) / Nᵢ` and
/// `V = ΣPR / 2(ΣR)² + Σ(PS + QR) / 2 ΣR ΣS + ΣQS / 2(ΣS)²`. If ΣR is 0, so that there is no logarithm: from 0 to the odds ratio at which the score
/// test of the counts, their margins kept, is just `z`.
/// # Undefined
/// [`Undefined::NoSharedStratum`] if no stratum has people of both groups; [`Undefined::ZeroOverZero`] if both sums are 0, [`Undefined::RatioToZero`] if ΣS is.
/// # Use
/// Two groups of different people, in few large strata or many small ones. Where the strata differ ([`breslow_day`](super::breslow_day)) it is a mean
/// of what they show. With sampling weights the counts are those of Kish's effective sizes.
/// # Source
/// Mantel & Haenszel, Journal of the National Cancer Institute 22 (1959) 719–748; Robins, Breslow & Greenland, Biometrics 42 (1986) 311–323; for ΣR =
/// 0 Gart, Biometrika 57 (1970) 471–475. Checked in `tests/tables/strata.csv`.
/// # Example
/// Admissions to six departments of Berkeley in 1973 (UCBAdmissions in R, whose `mantelhaen.test` prints 0.9046968, 0.7719074 to 1.0603298), men
/// against women.
/// ```
/// # use ecart_metrics::{Confidence, strata::{Stratified, common_odds_ratio}};
/// let women = [(89, 108), (17, 25), (202, 593), (131, 375), (94, 393), (24, 341)];
/// let men = [(512, 825), (353, 560), (120, 325), (138, 417), (53, 191), (22, 373)];
/// let odds = common_odds_ratio(&Stratified::of(men.into_iter().zip(women)), Confidence::DEFAULT)?;
/// let interval = odds.interval.bounded().unwrap();
/// assert_eq!(format!("{:.7} {:.7} {:.7}", odds.value, interval.lower, interval.upper), "0.9046968 0.7719074 1.0603298");
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn common_odds_ratio(strata: &Stratified, confidence: Confidence) -> Result<RatioEstimate, Undefined> {
    if !strata.strata().iter().any(|stratum| stratum.is_shared()) {
        return Err(Undefined::NoSharedStratum);
    }
    let sums = Sums::new(strata.informative());
    if sums.s <= 0.0 {
        return Err(if sums.r <= 0.0 { Undefined::ZeroOverZero } else { Undefined::RatioToZero });
    }
    if sums.r <= 0.0 {
        return Ok(RatioEstimate { value: 0.0, interval: RatioInterval { lower: 0.0, upper: upper_of_zero(strata, confidence.z()) } });
    }
    let value = sums.r / sums.s;
    if !value.is_finite() {
        return Err(Undefined::RatioToZero);
    }
    Ok(RatioEstimate { value, interval: log_interval(value, sums.log_variance(), confidence) })
}

/// `value exp(∓ z √variance)`. A limit past the range of a float is none.
pub(super) fn log_interval(value: f64, log_variance: f64, confidence: Confidence) -> RatioInterval {
    let factor = (confidence.z() * log_variance.sqrt()).exp();
    let upper = value * factor;
    RatioInterval { lower: value / factor, upper: if upper.is_finite() { Bound::At(upper) } else { Bound::Unbounded } }
}

/// The sums of Robins, Breslow & Greenland.
#[derive(Default)]
struct Sums {
    r: f64,
    s: f64,
    pr: f64,
    ps_qr: f64,
    qs: f64,
}

impl Sums {
    fn new(strata: impl Iterator<Item = Stratum>) -> Self {
        strata.fold(Self::default(), |sums, stratum| {
            let (ours, theirs, all) = (stratum.group, stratum.reference, stratum.total());
            let (r, s) = (ours.count() * (theirs.others() / all), theirs.count() * (ours.others() / all));
            let (p, q) = ((ours.count() + theirs.others()) / all, (theirs.count() + ours.others()) / all);
            Self { r: sums.r + r, s: sums.s + s, pr: sums.pr + p * r, ps_qr: sums.ps_qr + (p * s + q * r), qs: sums.qs + q * s }
        })
    }

    fn log_variance(&self) -> f64 {
        // Shares of the sums first, so that no square leaves the range of a float.
        ((self.pr / self.r) / self.r + (self.ps_qr / self.r) / self.s + (self.qs / self.s) / self.s) / 2.0
    }
}

/// Where ΣR is 0, each count is as small as its margins allow, and its excess over what is expected falls with the odds ratio.
fn upper_of_zero(strata: &Stratified, z: f64) -> Bound {
    let score = |log: f64| {
        let (excess, variance) = strata.informative().fold((0.0, 0.0), |(excess, variance), stratum| {
            let fitted = Fitted::new(stratum, log.exp());
            (excess + fitted.excess, variance + fitted.variance)
        });
        if variance > 0.0 { -excess / variance.sqrt() } else { f64::INFINITY }
    };
    let (mut below, mut above) = (-100.0, 100.0);
    if score(above) < z {
        return Bound::Unbounded;
    }
    while above - below > 1e-13 * f64::max(1.0, above.abs()) {
        let middle = f64::midpoint(below, above);
        if middle <= below || middle >= above {
            break;
        }
        if score(middle) < z { below = middle } else { above = middle }
    }
    Bound::At(f64::midpoint(below, above).exp())
}
