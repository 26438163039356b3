//! How small a p-value is told.

/// The smallest p-value that a test tells: it stands for “this or less”.
///
/// No p-value is 0, and below this a float has no digits left to be right in. What comes from random draws is never under one in the draws.
pub const SMALLEST_P_VALUE: f64 = 1e-300;

/// A probability as it is told: above 0, and not past 1 by a rounding error.
pub(super) const fn told(probability: f64) -> f64 {
    probability.clamp(SMALLEST_P_VALUE, 1.0)
}
