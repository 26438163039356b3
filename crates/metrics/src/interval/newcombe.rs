//! Newcombe's interval for the difference of two rates.

use super::{Estimate, Interval, Proportion, mover_difference};
use crate::Confidence;

/// Interval for the difference of two independent rates, first minus second: Newcombe's hybrid score interval, his method 10.
///
/// # Formula
/// With `d = p₁ − p₂` and Wilson's limits `lᵢ, uᵢ` of each rate at the same confidence: `d − √((p₁ − l₁)² + (u₂ − p₂)²)` to
/// `d + √((u₁ − p₁)² + (p₂ − l₂)²)`.
/// # Undefined
/// Never: a [`Proportion`] has a size above 0. At 0 of n and n of n the limits stay within [−1, 1].
/// # Use
/// Two different sets of people. Two models on the same rows are not independent: see [`newcombe_paired`](super::newcombe_paired).
/// # Source
/// Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10; checked in `tests/tables/newcombe.csv`.
/// # Example
/// 56 of 70 against 48 of 80: 0.20, from 0.0524 to 0.3339.
/// ```
/// # use ecart_metrics::{Confidence, interval::{Proportion, newcombe}};
/// let interval = newcombe(Proportion::of(56, 70), Proportion::of(48, 80), Confidence::DEFAULT);
/// assert_eq!((format!("{:.4}", interval.lower), format!("{:.4}", interval.upper)), ("0.0524".into(), "0.3339".into()));
/// ```
pub fn newcombe(first: Proportion, second: Proportion, confidence: Confidence) -> Interval {
    let difference = mover_difference(Estimate::wilson(first, confidence), Estimate::wilson(second, confidence)).interval;
    // Within [−1, 1] but for rounding.
    Interval { lower: difference.lower.max(-1.0), upper: difference.upper.min(1.0) }
}
