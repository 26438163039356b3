//! The rate of the group for which it is worst, with an interval that pays for having looked for that group.

use super::{Estimate, Interval, Proportion};
use crate::{Confidence, Undefined};

/// Which end of the rates is the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The largest value, as of an error rate.
    Largest,
    /// The smallest value, as of accuracy or of a selection that people wish for.
    Smallest,
}

/// The worst of several groups' figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worst {
    /// The place of its group in the list given; of several, the first.
    pub group: usize,
    /// The value, with the simultaneous interval of the worst true value, whichever group's it is.
    pub estimate: Estimate,
    /// The level of each group's interval, at which all hold together.
    pub level: Confidence,
}

/// The largest, or the smallest, of several independent rates, with its simultaneous interval.
///
/// # Formula
/// Wilson's interval of each rate at `1 − α / k`. All `k` then hold together at `1 − α`, so the largest true rate lies between the largest of the lower limits and the
/// largest of the upper limits; the smallest between the smallest of each.
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`].
/// # Use
/// The worst group's rate as a figure of its own, beside the gap: a gap can close because everyone is served worse. The interval is of the worst rate, not of the
/// group that shows it: with small groups another may be the worst.
/// # Source
/// Dunn, Journal of the American Statistical Association 56 (1961) 52–64 (Bonferroni's inequality), with Wilson 1927; its coverage is simulated in
/// `tests/methods/simultaneous.rs`.
/// # Example
/// ```
/// # use ecart_metrics::{Confidence, interval::{End, Proportion, worst_group}};
/// let rates = [Proportion::of(3, 10), Proportion::of(1, 13), Proportion::of(6, 11)];
/// let worst = worst_group(&rates, End::Largest, Confidence::DEFAULT)?;
/// assert_eq!(worst.group, 2);
/// assert_eq!(format!("{:.3} {:.3}", worst.estimate.interval.lower, worst.estimate.interval.upper), "0.238 0.822");
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn worst_group(rates: &[Proportion], end: End, confidence: Confidence) -> Result<Worst, Undefined> {
    worst_group_by(rates.len(), end, confidence, |group, level| Estimate::wilson(rates[group], level))
}

/// The largest, or the smallest, of several figures that have an interval of their own, with its simultaneous interval.
///
/// `figure` gives the figure of a group with its interval at the level asked for.
///
/// # Formula
/// As [`worst_group`], with the figures' own intervals in place of Wilson's.
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`].
/// # Use
/// Rates with another interval, balanced accuracy, F1. The figures need not be independent.
/// # Source
/// As [`worst_group`].
pub fn worst_group_by(
    groups: usize,
    end: End,
    confidence: Confidence,
    figure: impl Fn(usize, Confidence) -> Estimate,
) -> Result<Worst, Undefined> {
    if groups < 2 {
        return Err(Undefined::FewerThanTwoGroups);
    }
    let level = confidence.bonferroni(groups);
    // The smallest of some figures is the largest of their negatives.
    let sign = match end {
        End::Largest => 1.0,
        End::Smallest => -1.0,
    };
    let figures: Vec<Estimate> = (0..groups).map(|group| figure(group, level).times(sign)).collect();
    let largest = |of: fn(&Estimate) -> f64| figures.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
    let value = largest(|figure| figure.value);
    let interval = Interval { lower: largest(|figure| figure.interval.lower), upper: largest(|figure| figure.interval.upper) };
    let group = figures.iter().position(|figure| figure.value == value).unwrap_or(0);
    Ok(Worst { group, estimate: Estimate { value, interval }.times(sign), level })
}
