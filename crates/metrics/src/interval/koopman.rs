//! Koopman's interval for the ratio of two rates.

use super::{Bound, Proportion, RatioInterval};
use crate::{Confidence, Undefined};

/// Interval for the ratio of two independent rates, first over second: Koopman's score interval, without the factor N/(N − 1).
///
/// # Formula
/// The values of `θ` at which `(x₁ − n₁p̃₁)² / (n₁p̃₁(1 − p̃₁)) + (x₂ − n₂p̃₂)² / (n₂p̃₂(1 − p̃₂))` is at most `z²`, with `p̃₁ = θp̃₂` the rates that are likeliest
/// under that ratio: `p̃₂` is the smaller root of `(n₁ + n₂)θp² − (θ(n₁ + x₂) + x₁ + n₂)p + x₁ + x₂ = 0`.
/// # Undefined
/// [`Undefined::ZeroOverZero`] if both rates are 0. If only the second is, there is no upper limit, but a lower one.
/// # Use
/// Two different sets of people: selection rates under the four-fifths rule, false positive rates of two groups.
/// # Source
/// Koopman, Biometrics 40 (1984) 513–517; Nam, Biometrical Journal 37 (1995) 375–379; checked in `tests/tables/koopman.csv`. At n of n it differs from statsmodels
/// 0.15, which stops at that corner.
/// # Example
/// 36 of 40 over 16 of 80: 4.5, from 2.94 to 7.15.
/// ```
/// # use ecart_metrics::{Confidence, interval::{Bound, Proportion, koopman}};
/// let interval = koopman(Proportion::of(36, 40), Proportion::of(16, 80), Confidence::DEFAULT)?;
/// assert_eq!(format!("{:.3} {:.3}", interval.lower, interval.upper.at().unwrap()), "2.940 7.152");
/// assert_eq!(koopman(Proportion::of(5, 56), Proportion::of(0, 29), Confidence::DEFAULT)?.upper, Bound::Unbounded);
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn koopman(first: Proportion, second: Proportion, confidence: Confidence) -> Result<RatioInterval, Undefined> {
    if first.share() == 0.0 && second.share() == 0.0 {
        return Err(Undefined::ZeroOverZero);
    }
    let z = confidence.z();
    // The upper limit of a ratio is one over the lower limit of its inverse.
    let inverse = lower_limit(second, first, z);
    let upper = if inverse > 0.0 { Bound::At(1.0 / inverse) } else { Bound::Unbounded };
    Ok(RatioInterval { lower: lower_limit(first, second, z), upper })
}

/// How many standard errors the first rate lies above what this ratio to the second would have it be: falls as the ratio grows, `z` at the lower limit.
pub(super) fn score(first: Proportion, second: Proportion, ratio: f64) -> f64 {
    let ((x1, n1), (x2, n2)) = ((first.count(), first.size()), (second.count(), second.size()));
    let b = ratio * (n1 + x2) + x1 + n2;
    // b² − 4ac as a sum of two terms that are not negative: nothing cancels where both roots are near 1.
    let discriminant = (ratio * (n1 + x2) - (x1 + n2)).powi(2) + 4.0 * ratio * n1 * (1.0 - first.share()) * n2 * (1.0 - second.share());
    let p2 = (2.0 * (x1 + x2) / (b + discriminant.sqrt())).min(1.0);
    let p1 = (ratio * p2).min(1.0);
    let (q1, q2) = (1.0 - p1, 1.0 - p2);
    // The likelihood equation: (x₁ − n₁p̃₁) / (1 − p̃₁) = −(x₂ − n₂p̃₂) / (1 − p̃₂). Of its two sides, the one that does not divide by next to nothing.
    let slope = if q1 == 0.0 && q2 == 0.0 {
        0.0
    } else if q1 >= q2 {
        n1 * (first.share() - p1) / q1
    } else {
        n2 * (p2 - second.share()) / q2
    };
    // With it the statistic is slope² times the sum of (1 − p̃ᵢ) / (nᵢp̃ᵢ), which is finite at p̃ᵢ = 1.
    slope * (q1 / (n1 * p1) + q2 / (n2 * p2)).sqrt()
}

/// The ratio below the estimate at which the score is `z`; 0 if the first rate is 0.
pub(super) fn lower_limit(first: Proportion, second: Proportion, z: f64) -> f64 {
    if first.share() == 0.0 {
        return 0.0;
    }
    let excess = |log_ratio: f64| score(first, second, log_ratio.exp()) - z;
    // The logarithms of a ratio whose score is above z, and of one whose score is not.
    let (mut above, mut below, mut step) = (None, 0.0, 1.0);
    if second.share() > 0.0 {
        below = (first.share() / second.share()).ln();
    } else {
        while excess(below) > 0.0 {
            if below > FARTHEST {
                return below.exp();
            }
            (above, below, step) = (Some(below), below + step, (2.0 * step).min(FARTHEST / 8.0));
        }
    }
    let above = match above {
        Some(above) => above,
        None => {
            let mut above = below - step;
            while excess(above) <= 0.0 {
                if above < -FARTHEST {
                    return 0.0;
                }
                (below, step) = (above, 2.0 * step);
                above -= step;
            }
            above
        }
    };
    let limit = root(excess, above, below).exp();
    if second.share() > 0.0 { limit.min(first.share() / second.share()) } else { limit }
}

/// Ratios past e⁶⁰⁰ are out of reach: e⁷⁰⁰ is near the largest number there is.
const FARTHEST: f64 = 600.0;

/// Where a function that is above 0 at `a` and not above 0 at `b` is 0: Ridders' method, which never leaves the bracket.
fn root(function: impl Fn(f64) -> f64, mut a: f64, mut b: f64) -> f64 {
    let (mut at_a, mut at_b) = (function(a), function(b));
    let mut best = b;
    for _ in 0..200 {
        let middle = f64::midpoint(a, b);
        let at_middle = function(middle);
        let scale = (at_middle * at_middle - at_a * at_b).sqrt();
        let next = if scale.is_finite() && scale > 0.0 { middle + (middle - a) * at_middle / scale } else { middle };
        let at_next = function(next);
        for (x, at_x) in [(middle, at_middle), (next, at_next)] {
            if at_x > 0.0 {
                if (b - x).abs() < (b - a).abs() {
                    (a, at_a) = (x, at_x);
                }
            } else if (x - a).abs() < (b - a).abs() {
                (b, at_b) = (x, at_x);
            }
        }
        let close = 2.0 * f64::EPSILON * (1.0 + next.abs());
        if at_next == 0.0 || (next - best).abs() <= close || (b - a).abs() <= close {
            return next;
        }
        best = next;
    }
    best
}
