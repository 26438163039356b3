//! Intervals of sums, differences and ratios, from those of their parts: the method of variance estimates recovery (MOVER).
//!
//! Each side of a part's interval stands for its spread in that direction, so that the skewness of the parts survives.

use super::{Bound, Estimate, Interval, Proportion, RatioInterval};
use crate::{Confidence, Undefined};

/// Interval for the sum of two independent figures, from the interval of each.
///
/// # Formula
/// `a + b − √((a − lₐ)² + (b − l_b)²)` to `a + b + √((uₐ − a)² + (u_b − b)²)`
/// # Undefined
/// Never. The limits may pass those that the sum can take; for halves of two rates they do not.
/// # Use
/// Two sets of people who share nobody, such as those with a positive and those with a negative label: see [`balanced_mean`].
/// # Source
/// Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702.
/// # Example
/// ```
/// # use ecart_metrics::interval::{Estimate, Interval, mover_sum};
/// let first = Estimate::new(10.0, Interval { lower: 7.0, upper: 14.0 });
/// let second = Estimate::new(5.0, Interval { lower: 1.0, upper: 8.0 });
/// assert_eq!(mover_sum(first, second).interval, Interval { lower: 10.0, upper: 20.0 });
/// ```
pub fn mover_sum(a: Estimate, b: Estimate) -> Estimate {
    mover_sum_correlated(a, b, 0.0)
}

/// [`mover_sum`] of two figures that vary together, as those of two groups that share clusters.
///
/// # Formula
/// `a + b − √((a − lₐ)² + 2ρ(a − lₐ)(b − l_b) + (b − l_b)²)` to `a + b + √((uₐ − a)² + 2ρ(uₐ − a)(u_b − b) + (u_b − b)²)`, with their correlation `ρ`.
/// # Undefined
/// Never.
/// # Source
/// Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702.
pub fn mover_sum_correlated(a: Estimate, b: Estimate, correlation: f64) -> Estimate {
    let value = a.value + b.value;
    let spread = |a: f64, b: f64| if correlation == 0.0 { a.hypot(b) } else { (a * a + 2.0 * correlation * a * b + b * b).max(0.0).sqrt() };
    let below = spread(a.value - a.interval.lower, b.value - b.interval.lower);
    let above = spread(a.interval.upper - a.value, b.interval.upper - b.value);
    Estimate::new(value, Interval { lower: value - below, upper: value + above })
}

/// The mean of two independent rates, each weighing one half, with its interval.
///
/// # Formula
/// [`mover_sum`] of half of each rate, with Wilson's limits.
/// # Undefined
/// Never: a [`Proportion`] has a size above 0. The limits stay within [0, 1].
/// # Use
/// Balanced accuracy: the mean of the true positive rate and the true negative rate, which rest on different people.
/// # Source
/// Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702. Coverage is simulated in `tests/coverage.rs`.
/// # Example
/// Black defendants in COMPAS at a score of 5 or more: 1,369 of 1,901 and 990 of 1,795.
/// ```
/// # use ecart_metrics::{Confidence, interval::{Proportion, balanced_mean}};
/// let mean = balanced_mean(Proportion::of(1369, 1901), Proportion::of(990, 1795), Confidence::DEFAULT);
/// assert_eq!(format!("{:.4}", mean.value), "0.6358");
/// assert_eq!(format!("{:.4} {:.4}", mean.interval.lower, mean.interval.upper), "0.6204 0.6509");
/// ```
pub fn balanced_mean(first: Proportion, second: Proportion, confidence: Confidence) -> Estimate {
    mover_sum(Estimate::wilson(first, confidence).times(0.5), Estimate::wilson(second, confidence).times(0.5))
}

/// Interval for the difference of two independent figures, first minus second, from the interval of each.
///
/// # Formula
/// `a − b − √((a − lₐ)² + (u_b − b)²)` to `a − b + √((uₐ − a)² + (b − l_b)²)`
/// # Undefined
/// Never.
/// # Use
/// The difference of balanced accuracy, F1 or Matthews' correlation between two groups. With Wilson's intervals of two rates it is [`newcombe`](super::newcombe).
/// # Source
/// Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702.
/// # Example
/// ```
/// # use ecart_metrics::interval::{Estimate, Interval, mover_difference};
/// let first = Estimate::new(10.0, Interval { lower: 7.0, upper: 14.0 });
/// let second = Estimate::new(5.0, Interval { lower: 2.0, upper: 9.0 });
/// assert_eq!(mover_difference(first, second).interval, Interval { lower: 0.0, upper: 10.0 });
/// ```
pub fn mover_difference(a: Estimate, b: Estimate) -> Estimate {
    mover_difference_correlated(a, b, 0.0)
}

/// [`mover_difference`] of two figures that vary together: the more alike, the narrower.
///
/// # Formula
/// [`mover_sum_correlated`] of the first and of the second with its sign turned, whose correlation has its sign turned too.
/// # Undefined
/// Never.
/// # Source
/// Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702.
pub fn mover_difference_correlated(a: Estimate, b: Estimate, correlation: f64) -> Estimate {
    mover_sum_correlated(a, b.times(-1.0), -correlation)
}

/// Interval for the ratio of two independent figures, first over second, from the interval of each.
///
/// # Formula
/// `(ab − √((ab)² − lₐ(2a − lₐ) u_b(2b − u_b))) / (u_b(2b − u_b))` to `(ab + √((ab)² − uₐ(2a − uₐ) l_b(2b − l_b))) / (l_b(2b − l_b))`; without an
/// upper limit if `l_b` is 0.
/// # Undefined
/// [`Undefined::ZeroOverZero`] if both figures are 0. [`Undefined::Negative`] if a limit is below 0: a ratio then says nothing of how far apart they are.
/// # Use
/// Ratios of figures that are not single rates, such as F1 or balanced accuracy. For two rates use [`koopman`](super::koopman).
/// # Source
/// Donner & Zou, Statistical Methods in Medical Research 21 (2012) 347–359.
/// # Example
/// ```
/// # use ecart_metrics::interval::{Bound, Estimate, Interval, mover_ratio};
/// let figure = |value, lower, upper| Estimate::new(value, Interval { lower, upper });
/// let ratio = mover_ratio(figure(6.0, 6.0, 6.0), figure(2.0, 1.0, 3.0))?;
/// assert_eq!((ratio.lower, ratio.upper), (2.0, Bound::At(6.0))); // a constant over the limits of the other
/// assert_eq!(mover_ratio(figure(6.0, 5.0, 7.0), figure(2.0, 0.0, 3.0))?.upper, Bound::Unbounded);
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn mover_ratio(a: Estimate, b: Estimate) -> Result<RatioInterval, Undefined> {
    mover_ratio_correlated(a, b, 0.0)
}

/// [`mover_ratio`] of two figures that vary together.
///
/// # Formula
/// As [`mover_ratio`], with `ab − ρ(a − lₐ)(u_b − b)` in place of `ab` at the lower limit and `ab − ρ(uₐ − a)(b − l_b)` at the upper.
/// # Undefined
/// As [`mover_ratio`].
/// # Source
/// Donner & Zou, Statistical Methods in Medical Research 21 (2012) 347–359.
pub fn mover_ratio_correlated(a: Estimate, b: Estimate, correlation: f64) -> Result<RatioInterval, Undefined> {
    let (first, second) = (a.interval, b.interval);
    if first.lower < 0.0 || second.lower < 0.0 {
        return Err(Undefined::Negative);
    }
    let (a, b) = (a.value, b.value);
    if a == 0.0 && b == 0.0 {
        return Err(Undefined::ZeroOverZero);
    }
    // Neither root is negative but for rounding: l (2a − l) = a² − (a − l)².
    let root = |product: f64, first: f64, second: f64| (product * product - first * second).max(0.0).sqrt();
    let part = |value: f64, limit: f64| limit * (2.0 * value - limit);
    let together = |first: f64, second: f64| a * b - correlation * first * second;
    // The lower limit multiplied through by its conjugate, because u_b (2b − u_b) may be 0.
    let (from, to) = (part(a, first.lower), part(b, second.upper));
    let product = together(a - first.lower, second.upper - b);
    let over = product + root(product, from, to);
    let lower = if from > 0.0 && over > 0.0 { (from / over).min(a / b) } else { 0.0 };
    let (from, to) = (part(a, first.upper), part(b, second.lower));
    let product = together(first.upper - a, b - second.lower);
    let upper = if to > 0.0 { Bound::At(((product + root(product, from, to)) / to).max(a / b)) } else { Bound::Unbounded };
    Ok(RatioInterval { lower, upper })
}
