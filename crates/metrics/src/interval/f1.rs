//! The interval of F1.

use super::Interval;

/// Interval for F1, the harmonic mean of precision and recall, from that of Jaccard's share.
///
/// That share, `J = TP / (TP + FP + FN)`, is of those who are labelled or predicted positive. Given their number the true positives are binomial, so
/// Wilson's interval holds for `J`; and F1 rises with `J`.
///
/// # Formula
/// `F1 = 2J / (1 + J)`, of each limit.
/// # Undefined
/// Never. Without a true positive or an error there is no `J` and no F1.
/// # Use
/// One group. For the difference or the ratio of two: [`mover_difference`](super::mover_difference), [`mover_ratio`](super::mover_ratio).
/// # Source
/// van Rijsbergen, Information Retrieval (Butterworths 1979), chapter 7, for the measures; that a cell of a multinomial is binomial given the total of some
/// cells is elementary. Coverage is simulated in `tests/coverage.rs`.
/// # Example
/// Black defendants in COMPAS at a score of 5 or more: 1,369 true positives, 805 + 532 errors, F1 = 0.672.
/// ```
/// # use ecart_metrics::{Confidence, interval::{Proportion, f1_from_jaccard, wilson}};
/// let f1 = f1_from_jaccard(wilson(Proportion::of(1369, 1369 + 805 + 532), Confidence::DEFAULT));
/// assert_eq!(format!("{:.4} {:.4}", f1.lower, f1.upper), "0.6551 0.6883");
/// ```
pub fn f1_from_jaccard(jaccard: Interval) -> Interval {
    jaccard.increasing(|share| 2.0 * share / (1.0 + share))
}
