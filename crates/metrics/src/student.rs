//! Student's distribution: how much farther an interval reaches where its variance is known from a few clusters only.

use crate::{Confidence, beta};

/// How many standard errors a two-sided interval of this level reaches to each side, where the standard error has so many degrees of freedom (at least 1).
///
/// # Formula
/// `t` such that `P(|T| > t) = α`. With `ν` degrees of freedom `ν / (ν + t²)` is a beta variable of parameters `ν / 2` and `½`, so `t = √(ν y / x)` with `x` its `α` quantile
/// and `y = 1 − x`.
/// # Undefined
/// Never: the level is above 0 and below 1.
/// # Source
/// NIST Digital Library of Mathematical Functions, 8.17, with the quantiles of [`beta`]; checked in `tests/tables/student.csv`.
/// # Example
/// ```
/// # use ecart_metrics::{Confidence, student::quantile};
/// assert!((quantile(Confidence::DEFAULT, 7.0) - 2.3646242515927844).abs() < 1e-12);
/// ```
pub fn quantile(confidence: Confidence, degrees: f64) -> f64 {
    let (half, alpha) = (degrees / 2.0, confidence.alpha());
    let t = match (beta::quantile(half, 0.5, alpha), beta::upper_quantile(0.5, half, alpha)) {
        // No float is so small but for levels that nobody asks for.
        (Some(x), Some(y)) if x > 0.0 => (degrees * (y / x)).sqrt(),
        _ => 0.0,
    };
    t.max(confidence.z())
}
