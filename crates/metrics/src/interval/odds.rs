//! The interval of odds.

use super::{Bound, Interval, RatioInterval};

/// Interval for odds, so many for each of the others, from that of the share.
///
/// # Formula
/// `p / (1 − p)`, of each limit.
/// # Undefined
/// Never. There is no upper limit if the share may be 1: then there may be no others.
/// # Use
/// Treatment equality: false negatives for each false positive, from the share of false negatives among the errors.
/// # Source
/// Follows from the share's: odds rise with it.
/// # Example
/// Black defendants in COMPAS: 532 false negatives and 805 false positives, 0.66 for each.
/// ```
/// # use ecart_metrics::{Confidence, interval::{Bound, Proportion, odds_from_share, wilson}};
/// let odds = |k, n| odds_from_share(wilson(Proportion::of(k, n), Confidence::DEFAULT));
/// assert!(odds(532, 532 + 805).contains(532.0 / 805.0));
/// assert_eq!(odds(3, 3).upper, Bound::Unbounded);
/// ```
pub fn odds_from_share(share: Interval) -> RatioInterval {
    let odds = |share: f64| share / (1.0 - share);
    RatioInterval { lower: odds(share.lower), upper: if share.upper < 1.0 { Bound::At(odds(share.upper)) } else { Bound::Unbounded } }
}
