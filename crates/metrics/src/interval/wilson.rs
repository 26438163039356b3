//! Wilson's interval for a rate.

use super::{Interval, Proportion};
use crate::Confidence;

/// Interval for one rate: Wilson's score interval, without continuity correction.
///
/// # Formula
/// `(x + z²/2 ∓ z √(x (n − x) / n + z²/4)) / (n + z²)`: the values of `p` whose score statistic is within `z`.
/// # Undefined
/// Never: a [`Proportion`] has a size above 0. The lower limit is 0 at 0 of n, the upper limit 1 at n of n, exactly.
/// # Use
/// A share of independent people. With sampling weights `n` is Kish's effective size.
/// # Source
/// Wilson, Journal of the American Statistical Association 22 (1927) 209–212; Newcombe, Statistics in Medicine 17 (1998) 857–872, method 3; checked in
/// `tests/tables/wilson.csv`.
/// # Example
/// 81 of 263: 30.8%, from 25.5% to 36.6%.
/// ```
/// # use ecart_metrics::{Confidence, interval::{Proportion, wilson}};
/// let interval = wilson(Proportion::of(81, 263), Confidence::DEFAULT);
/// assert_eq!((format!("{:.4}", interval.lower), format!("{:.4}", interval.upper)), ("0.2553".into(), "0.3662".into()));
/// ```
pub fn wilson(proportion: Proportion, confidence: Confidence) -> Interval {
    let z = confidence.z();
    // The limit nearer to 0 is computed without subtraction, so that it keeps its digits; above one half, the other side is mirrored.
    let interval = if proportion.share() <= 0.5 {
        below_half(proportion, z)
    } else {
        below_half(proportion.complement(), z).decreasing(|share| 1.0 - share)
    };
    Interval { lower: interval.lower.min(proportion.share()), upper: interval.upper.max(proportion.share()).min(1.0) }
}

fn below_half(proportion: Proportion, z: f64) -> Interval {
    let (p, n) = (proportion.share(), proportion.size());
    let upper = (n * p + z * z / 2.0 + z * (n * p * (1.0 - p) + z * z / 4.0).sqrt()) / (n + z * z);
    // The product of the two roots is p² n / (n + z²).
    Interval { lower: p * (p / upper) * (n / (n + z * z)), upper }
}
