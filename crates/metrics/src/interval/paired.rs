//! Newcombe's interval for the difference of two paired rates.

use super::{Estimate, Interval, Proportion};
use crate::{Confidence, Undefined};

/// Interval for the difference of two rates of the same people, first minus second: Newcombe's square-and-add score interval for paired data, the method 10 of
/// that paper.
///
/// `both` people have what is counted in both; `first_only` and `second_only` in one of the two; `neither` in none. The rates are `(both + first_only) / n` and
/// `(both + second_only) / n`.
///
/// # Formula
/// With Wilson's limits `lᵢ, uᵢ` of the two rates: `d − √((p₁ − l₁)² − 2φ(p₁ − l₁)(u₂ − p₂) + (u₂ − p₂)²)` to
/// `d + √((u₁ − p₁)² − 2φ(u₁ − p₁)(p₂ − l₂) + (p₂ − l₂)²)`, where `φ` is the correlation of the two with its numerator `ad − bc` brought nearer to 0 by `n/2`, not
/// past it, if it is positive; `φ = 0` where a margin is 0.
/// # Undefined
/// [`Undefined::NoRows`] if nobody is counted. The limits stay within [−1, 1].
/// # Use
/// Two models, or two thresholds, on the same rows; one group before and after. For different people use [`newcombe`](super::newcombe). Takes real counts: with
/// sampling weights, shares times Kish's effective size.
/// # Source
/// Newcombe, Statistics in Medicine 17 (1998) 2635–2650, method 10; checked in `tests/tables/paired.csv`, and its coverage in `tests/methods/pairs.rs`.
/// # Example
/// Complete response after and before consolidation therapy (Cavo et al. 2012): 59 both times, 6 and 16 once, 80 never. The difference is −0.0621, from −0.1186 to
/// −0.0046 (Fagerland, Lydersen & Laake, Statistical Analysis of Contingency Tables, 2017, chapter 8, as in the tests of their package).
/// ```
/// # use ecart_metrics::{Confidence, interval::newcombe_paired};
/// let difference = newcombe_paired(59.0, 6.0, 16.0, 80.0, Confidence::DEFAULT)?;
/// let printed = [difference.value, difference.interval.lower, difference.interval.upper].map(|figure| format!("{figure:.4}"));
/// assert_eq!(printed, ["-0.0621", "-0.1186", "-0.0046"]);
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn newcombe_paired(both: f64, first_only: f64, second_only: f64, neither: f64, confidence: Confidence) -> Result<Estimate, Undefined> {
    let counts = [both, first_only, second_only, neither].map(|count| count.clamp(0.0, 1e300));
    let n: f64 = counts.iter().sum();
    if n.is_nan() || n == 0.0 {
        return Err(Undefined::NoRows);
    }
    let [a, b, c, d] = counts.map(|count| count / n);
    let correlation = {
        let margins = (a + b).sqrt() * (c + d).sqrt() * (a + c).sqrt() * (b + d).sqrt();
        let together = a * d - b * c;
        let nearer = if together > 0.0 { (together - 0.5 / n).max(0.0) } else { together };
        if margins > 0.0 { (nearer / margins).clamp(-1.0, 1.0) } else { 0.0 }
    };
    let [first, second] = [a + b, a + c].map(|share| Estimate::wilson(Proportion::new(share, n), confidence));
    let below = |rate: Estimate| rate.value - rate.interval.lower;
    let above = |rate: Estimate| rate.interval.upper - rate.value;
    // (x − y)² + 2 (1 − φ) x y: a sum of what is not negative.
    let side = |x: f64, y: f64| ((x - y).powi(2) + 2.0 * (1.0 - correlation) * x * y).sqrt();
    // The shares of both cancel.
    let difference = b - c;
    let lower = (difference - side(below(first), above(second))).max(-1.0);
    let upper = (difference + side(above(first), below(second))).min(1.0);
    Ok(Estimate::new(difference, Interval { lower, upper }))
}
