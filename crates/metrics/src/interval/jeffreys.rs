//! Jeffreys' interval for a rate.

use super::clopper_pearson::Counts;
use super::{Interval, Proportion};
use crate::Confidence;
use crate::beta::{quantile, upper_quantile};

/// Interval for one rate: Jeffreys', equal-tailed.
///
/// # Formula
/// From the `α/2` to the `1 − α/2` quantile of Beta(x + ½, n − x + ½); the lower limit is 0 at 0 of n, and the upper limit 1 at n of n. A limit that would miss
/// the rate itself, as can be at a low confidence or for a fraction of a person, is moved out to it.
/// # Undefined
/// Never: a [`Proportion`] has a size above 0.
/// # Use
/// Shorter than Clopper and Pearson's, and on average covers as often as it says; for single rates it can cover less. With sampling weights `n` is Kish's
/// effective size and `x` the rate times it.
/// # Source
/// Brown, Cai & DasGupta, Statistical Science 16 (2001) 101–133, section 4.1.2, with their ends at 0 and n; checked in `tests/tables/jeffreys.csv`.
/// # Example
/// 81 of 263: 30.8%, from 25.5% to 36.6%.
/// ```
/// # use ecart_metrics::{Confidence, interval::{Proportion, jeffreys}};
/// let interval = jeffreys(Proportion::of(81, 263), Confidence::DEFAULT);
/// assert_eq!((format!("{:.4}", interval.lower), format!("{:.4}", interval.upper)), ("0.2545".into(), "0.3656".into()));
/// assert_eq!(jeffreys(Proportion::of(0, 20), Confidence::DEFAULT).lower, 0.0);
/// ```
pub fn jeffreys(proportion: Proportion, confidence: Confidence) -> Interval {
    let tail = confidence.alpha() / 2.0;
    let share = proportion.share();
    let Counts { some, others } = Counts::of(proportion);
    let (a, b) = (some + 0.5, others + 0.5);
    Interval {
        lower: quantile(a, b, tail).filter(|_| share > 0.0).unwrap_or(0.0).min(share),
        upper: upper_quantile(a, b, tail).filter(|_| share < 1.0).unwrap_or(1.0).max(share),
    }
}
