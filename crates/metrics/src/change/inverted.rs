//! The p-value that belongs to an interval.

use crate::Confidence;
use crate::interval::Estimate;

/// The smallest level of error that is told.
const LEAST: f64 = 1e-15;

/// The p-value of the hypothesis that a figure is 0, from its interval: the largest `α` at which the interval of confidence `1 − α` still holds 0.
///
/// Interval and p-value then never disagree. 1 if the figure is 0. An interval that cannot be computed holds 0.
///
/// Source: the duality of tests and intervals, as in Casella & Berger, Statistical Inference (2nd edition, 2002), theorem 9.2.2.
pub(super) fn p_value(estimate: impl Fn(Confidence) -> Option<Estimate>) -> f64 {
    let holds = |alpha: f64| {
        let found = Confidence::of_alpha(alpha).and_then(&estimate);
        found.is_none_or(|figure| figure.value == 0.0 || figure.interval.contains(0.0))
    };
    if holds(1.0 - f64::EPSILON) {
        return 1.0;
    }
    if !holds(LEAST) {
        return LEAST;
    }
    // By halving on the scale of logarithms: of a small p-value as many digits count.
    let (mut low, mut high) = (LEAST.ln(), 0.0_f64);
    for _ in 0..44 {
        let middle = f64::midpoint(low, high);
        if holds(middle.exp()) {
            low = middle;
        } else {
            high = middle;
        }
    }
    high.exp().min(1.0)
}
