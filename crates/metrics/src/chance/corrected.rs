//! The gap less what chance is likely to have added to it.

use super::{exact, simulated, whole_size};
use crate::interval::Proportion;

/// The max–min gap of several rates, corrected for the bias that comes of taking the largest and the smallest of figures that vary by chance.
///
/// # Formula
/// `2 gap − E*`, from 0 to the gap, where `E*` is the mean gap of independent binomial counts of the groups' sizes at the groups' own rates: the bias is taken to be what
/// it would be, `E* − gap`, if the rates found were the true ones. `E*` is exact where that is affordable, otherwise the mean of 10,000 draws (ChaCha with 8 rounds,
/// seeded), as in [`chance`](super::chance).
/// # Undefined
/// Never. Of one group, or none, the gap is 0.
/// # Use
/// Beside the gap found, which on average is too wide, the more so the smaller and the more numerous the groups. The correction does not remove the bias. With equal
/// groups the corrected gap is still above 0 on average: the rates found lie further apart than the true ones, and at those rates chance adds less. Where one group
/// stands well apart there is next to none to remove, and the correction may take a little too much. It is no test
/// ([`chance`](super::chance) is), it has no interval of its own ([`extreme_difference`](crate::interval::extreme_difference) has one of the gap), and it varies more from
/// sample to sample than the gap does. With sampling weights the sizes are Kish's effective sizes, rounded.
/// # Source
/// Efron & Tibshirani, An Introduction to the Bootstrap (Chapman & Hall 1993), chapter 10, with the parametric bootstrap of chapter 6. That it lessens the bias is
/// simulated in `tests/chance.rs`.
/// # Example
/// 3 of 10 and 9 of 12 are 45 points apart. At these rates samples of 10 and 12 are 45.2 points apart on average, so the correction is small.
/// ```
/// # use ecart_metrics::{corrected_gap, interval::Proportion};
/// assert_eq!(format!("{:.3}", corrected_gap(&[Proportion::of(3, 10), Proportion::of(9, 12)], 0.45, 0)), "0.448");
/// // Four groups of 25 with nearly the same rates: 8 points apart, of which chance may well have added all.
/// let alike = [10, 11, 12, 10].map(|count| Proportion::of(count, 25));
/// assert_eq!(corrected_gap(&alike, 0.08, 0), 0.0);
/// ```
pub fn corrected_gap(groups: &[Proportion], gap: f64, seed: u64) -> f64 {
    if groups.len() < 2 {
        return 0.0;
    }
    let own: Vec<(u64, f64)> = groups.iter().map(|group| (whole_size(group), group.share())).collect();
    let mean = if exact::mean_cost(&own) <= simulated::cost(own.len()) { exact::mean(&own) } else { simulated::mean(&own, seed) };
    // The mean of the largest is no smaller than the largest mean: no correction widens the gap, but for the noise of the draws.
    (2.0 * gap - mean).clamp(0.0, gap.max(0.0))
}
