//! The power of the comparison of two independent rates.

use super::Power;
use crate::Confidence;
use crate::interval::Proportion;
use crate::normal::upper_tail;

/// The power of the two-sided test of two independent rates: how often samples of these sizes from groups with these rates differ significantly.
///
/// # Formula
/// `Φ((δ − z s₀) / s₁) + Φ((−δ − z s₀) / s₁)` with `δ = |p₁ − p₂|`, `z` of the level, `s₀² = p̄(1 − p̄)(1/n₁ + 1/n₂)` at the pooled rate `p̄`, which is what the test takes
/// the spread to be, and `s₁² = p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂`, which is what it is.
/// # Undefined
/// Never. Without a gap it is `α` (of rates above 0 and below 1, whatever the sizes). Where nothing is left to chance, both rates being 0 or 1, the samples
/// are what the rates are: 0 if these are equal; if not, 1 if such samples differ significantly (which asks for `z²` people in all), otherwise 0.
/// # Use
/// To be held against what other programs say. It also counts samples that differ significantly the wrong way round; see [`power_to_show`]. It rises
/// with the sizes where both grow in proportion; with the gap alone, or with one size alone, it need not.
/// # Source
/// Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions (3rd edition, Wiley 2003), chapter 4, without continuity correction; as
/// `power_proportions_2indep` of statsmodels; checked in `tests/tables/power.csv`.
/// # Example
/// False positive rates of 45% and 23%, 100 people each, at 95%.
/// ```
/// # use ecart_metrics::{Confidence, interval::Proportion, power::power_of_two};
/// let power = power_of_two(Proportion::new(0.45, 100.0), Proportion::new(0.23, 100.0), Confidence::DEFAULT);
/// assert!((power - 0.9132733984193449).abs() < 1e-9);
/// ```
pub fn power_of_two(first: Proportion, second: Proportion, confidence: Confidence) -> f64 {
    let spread = Spread::of(first, second);
    let gap = (first.share() - second.share()).abs();
    // Two tails of a normal variable that do not overlap: their sum passes 1 by rounding only.
    (spread.tail(gap, confidence.z()) + spread.tail(-gap, confidence.z())).min(1.0)
}

/// How often samples of these sizes show the gap between these rates: they differ significantly, and the larger rate is the larger one.
///
/// # Formula
/// The first term of [`power_of_two`].
/// # Undefined
/// Never. Without a gap it is `α / 2` (of rates above 0 and below 1): each way round is as likely. Rates of 0 or 1 as in [`power_of_two`].
/// # Use
/// What an audit of these sizes is worth. Where the sizes are equal, the power 0.8 and the level 95%, [`power_of_two`] is the same to a millionth. Where groups are very
/// unequal and rates near 0 that one is useless: a handful of people beside millions, it says, nearly always differ significantly one way or the other, without any gap to
/// speak of. This one then stays below one half. From one half on it rises with the gap and with the size of either group: that is what its inverses rest upon.
/// # Source
/// As [`power_of_two`], with `alternative="larger"` at `α / 2`; checked in `tests/tables/power.csv`.
/// # Example
/// ```
/// # use ecart_metrics::{Confidence, interval::Proportion, power::power_to_show};
/// let power = |people: f64| power_to_show(Proportion::new(0.45, people), Proportion::new(0.23, people), Confidence::DEFAULT);
/// assert!(power(71.0) < 0.8 && power(72.0) > 0.8);
/// ```
pub fn power_to_show(first: Proportion, second: Proportion, confidence: Confidence) -> f64 {
    Spread::of(first, second).tail((first.share() - second.share()).abs(), confidence.z())
}

/// Whether the power for these rates and sizes is a rough figure: fewer than five people of a group are to be expected on one side of its rate.
///
/// # Formula
/// `min(n₁p₁, n₁(1 − p₁), n₂p₂, n₂(1 − p₂)) < 5`
/// # Undefined
/// Never.
/// # Use
/// Where it does not hold, the power was within 0.04 of the exact one in all cases tried; where it does, as far off as 0.25 for very small groups (`tests/power.rs`).
/// # Source
/// Cochran, Biometrics 10 (1954) 417–451, for five as the number from which such approximations are trusted.
/// # Example
/// ```
/// # use ecart_metrics::{interval::Proportion, power::is_rough};
/// assert!(is_rough(Proportion::new(0.3, 10.0), Proportion::new(0.05, 1000.0)));
/// assert!(!is_rough(Proportion::new(0.3, 30.0), Proportion::new(0.05, 1000.0)));
/// ```
pub fn is_rough(first: Proportion, second: Proportion) -> bool {
    [first, first.complement(), second, second.complement()].iter().any(|side| side.count() < 5.0)
}

/// The gap that groups with these spreads would show this surely: `z s₀ + z_β s₁`.
pub(super) fn shown_at(first: Proportion, second: Proportion, confidence: Confidence, power: Power) -> f64 {
    let spread = Spread::of(first, second);
    confidence.z() * spread.taken + power.z() * spread.actual
}

/// The standard errors of the difference of two rates.
struct Spread {
    /// What the test takes it to be: that of two groups with the pooled rate.
    taken: f64,
    /// What it is.
    actual: f64,
}

impl Spread {
    fn of(first: Proportion, second: Proportion) -> Self {
        let ((p1, n1), (p2, n2)) = ((first.share(), first.size()), (second.share(), second.size()));
        // The shares of each group in all people. As a quotient of quotients neither overflows.
        let (w1, w2) = (1.0 / (1.0 + n2 / n1), 1.0 / (1.0 + n1 / n2));
        let pooled = (w1 * p1 + w2 * p2) * (w1 * (1.0 - p1) + w2 * (1.0 - p2));
        Self { taken: (pooled * (1.0 / n1 + 1.0 / n2)).sqrt(), actual: (p1 * (1.0 - p1) / n1 + p2 * (1.0 - p2) / n2).sqrt() }
    }

    /// The probability that a difference with this mean is above what is significant.
    fn tail(&self, mean: f64, z: f64) -> f64 {
        let beyond = mean - z * self.taken;
        if self.actual > 0.0 {
            upper_tail(-beyond / self.actual)
        } else if mean > 0.0 && beyond >= 0.0 {
            1.0
        } else {
            0.0
        }
    }
}
