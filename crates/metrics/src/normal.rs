//! The standard normal distribution.
//!
//! Both functions are right to 12 digits, in the far tails too: a level shared among half a million pairs of groups still has its own quantile.
//! What a quantile is used for is the business of [`Confidence`](crate::Confidence) and of the intervals.

use std::f64::consts::{FRAC_1_SQRT_2, SQRT_2};

/// The value that a standard normal variable stays below with this probability.
///
/// # Formula
/// `z` such that `Φ(z) = probability`.
/// # Undefined
/// `None` unless the probability is above 0 and below 1: there is no such value.
/// # Source
/// The inverse of the complementary error function in `statrs`; checked in `tests/tables/normal.csv`.
/// # Example
/// ```
/// # use ecart_metrics::normal::quantile;
/// assert!((quantile(0.975).unwrap() - 1.959963984540054).abs() < 1e-15);
/// assert_eq!(quantile(1.0), None);
/// ```
pub fn quantile(probability: f64) -> Option<f64> {
    (probability > 0.0 && probability < 1.0).then(|| -SQRT_2 * statrs::function::erf::erfc_inv(2.0 * probability))
}

/// The probability that a standard normal variable exceeds this value.
///
/// # Formula
/// `1 − Φ(z) = erfc(z / √2) / 2`
/// # Undefined
/// Never, for a number.
/// # Source
/// `erfc` of `libm` (that of `statrs` 0.19 is right to 10 digits only); checked in `tests/tables/normal.csv`.
/// # Example
/// ```
/// # use ecart_metrics::normal::upper_tail;
/// assert!((upper_tail(1.959963984540054) - 0.025).abs() < 1e-15);
/// ```
pub fn upper_tail(z: f64) -> f64 {
    0.5 * libm::erfc(z * FRAC_1_SQRT_2)
}
