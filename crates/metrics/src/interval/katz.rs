//! Katz' interval for the ratio of two rates.

use super::{Bound, Proportion, RatioInterval};
use crate::{Confidence, Undefined};

/// Interval for the ratio of two independent rates, first over second: Katz' log interval, nothing added to any count.
///
/// # Formula
/// `(p₁ / p₂) exp(∓ z √((1 − p₁) / x₁ + (1 − p₂) / x₂))`
/// # Undefined
/// [`Undefined::ZeroCount`] if either count is 0: it has no logarithm. An upper limit past the largest float is no limit.
/// # Use
/// For comparison with work that used it, epidemiology's above all; for an answer, [`koopman`](super::koopman), which survives a count of 0. Where everybody is
/// counted in both groups this interval has no width, and says nothing of how few they are.
/// # Source
/// Katz, Baptista, Azen & Pike, Biometrics 34 (1978) 469–474, their method C; checked in `tests/tables/katz.csv`.
/// # Example
/// 7 of 34 over 1 of 34: 7, from 0.91 to 54.
/// ```
/// # use ecart_metrics::{Confidence, Undefined, interval::{Proportion, katz}};
/// let interval = katz(Proportion::of(7, 34), Proportion::of(1, 34), Confidence::DEFAULT)?;
/// assert_eq!(format!("{:.2} {:.0}", interval.lower, interval.upper.at().unwrap()), "0.91 54");
/// assert_eq!(katz(Proportion::of(7, 34), Proportion::of(0, 34), Confidence::DEFAULT), Err(Undefined::ZeroCount));
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn katz(first: Proportion, second: Proportion, confidence: Confidence) -> Result<RatioInterval, Undefined> {
    if first.share() == 0.0 || second.share() == 0.0 {
        return Err(Undefined::ZeroCount);
    }
    // Taken in turn, so that no product of small numbers is lost.
    let variance = |rate: Proportion| rate.complement().share() / rate.share() / rate.size();
    let reach = (confidence.z() * (variance(first) + variance(second)).sqrt()).exp();
    let ratio = first.share() / second.share();
    let upper = ratio * reach;
    Ok(RatioInterval { lower: ratio / reach, upper: if upper.is_finite() { Bound::At(upper) } else { Bound::Unbounded } })
}
