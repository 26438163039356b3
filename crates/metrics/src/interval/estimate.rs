//! A figure with its own interval.

use super::{Interval, Proportion, wilson};
use crate::Confidence;

/// A figure and its interval, from which those of sums, differences and ratios are made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The figure, computed from unrounded figures.
    pub value: f64,
    /// Its interval.
    pub interval: Interval,
}

impl Estimate {
    /// A figure with its interval. Limits that miss the value, as rounding may make them, are moved out to it.
    pub const fn new(value: f64, interval: Interval) -> Self {
        Self { value, interval: Interval { lower: interval.lower.min(value), upper: interval.upper.max(value) } }
    }

    /// A rate with Wilson's interval.
    pub fn wilson(proportion: Proportion, confidence: Confidence) -> Self {
        Self::new(proportion.share(), wilson(proportion, confidence))
    }

    /// The figure and its limits multiplied by a constant.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        let scale = |value| factor * value;
        let interval = if factor < 0.0 { self.interval.decreasing(scale) } else { self.interval.increasing(scale) };
        Self { value: scale(self.value), interval }
    }
}
