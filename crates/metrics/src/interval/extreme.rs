//! The widest gap of many groups, with an interval that pays for having looked for it.
//!
//! The largest of many differences sits at its own boundary: with equal groups it is above 0 by chance, so an interval made for one pair named beforehand,
//! or a percentile bootstrap, would call equal groups unequal. Here every pair gets its interval at a level at which all hold together ([`Simultaneous`]).
//! Then the widest gap is at least as large as the largest lower limit, and at most as large as the largest upper limit.

use super::koopman::{lower_limit, score};
use super::{
    Bound, Estimate, Interval, Proportion, RatioInterval, Simultaneous, katz, mover_difference_correlated, mover_ratio_correlated,
};
use crate::{Confidence, Undefined};

/// The gap between the groups at both ends, with its simultaneous interval. Groups are named by their place in the list given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extreme {
    /// The group with the largest value; of several, the first.
    pub high: usize,
    /// The group with the smallest value; of several, the first that is not `high`.
    pub low: usize,
    /// Largest minus smallest value, or smallest over largest.
    pub value: f64,
    /// The interval, which holds for all pairs together.
    pub interval: Interval,
    /// The pair that gives the lower limit: first minus second, or first over second.
    pub lower_pair: (usize, usize),
    /// The pair that gives the upper limit.
    pub upper_pair: (usize, usize),
    /// The number of pairs compared, `k (k − 1) / 2`.
    pub pairs: usize,
    /// The level of each pair's interval, at which all hold together.
    pub level: Confidence,
}

/// The largest minus the smallest of several independent rates, with its simultaneous interval.
///
/// # Formula
/// Newcombe's interval of each ordered pair at the level of [`Simultaneous::level`]: lower limit the largest of their lower limits, upper limit the largest of
/// their upper limits. Not cut at 0: a lower limit below 0 means that no pair is told apart, and that equal rates could look like this.
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`].
/// # Use
/// The max–min gap of a rate over groups of different people. With two groups it is Newcombe's interval of the larger minus the smaller.
/// # Source
/// Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10; simultaneous as in [`Simultaneous::level`]; checked in
/// `tests/tables/simultaneous.csv`, and its coverage in `tests/coverage.rs` and `tests/methods/simultaneous.rs`.
/// # Example
/// ```
/// # use ecart_metrics::{Confidence, interval::{Proportion, Simultaneous, extreme_difference}};
/// let rates = [Proportion::of(3, 10), Proportion::of(1, 13), Proportion::of(6, 11)];
/// let gap = extreme_difference(&rates, Confidence::DEFAULT, Simultaneous::Bonferroni)?;
/// assert_eq!((gap.high, gap.low, gap.pairs), (2, 1, 3));
/// assert_eq!(format!("{:.4} {:.4} {:.4}", gap.value, gap.interval.lower, gap.interval.upper), "0.4685 0.0207 0.7527");
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn extreme_difference(rates: &[Proportion], confidence: Confidence, simultaneous: Simultaneous) -> Result<Extreme, Undefined> {
    extreme_difference_by(rates.len(), confidence, simultaneous, |group, level| Estimate::wilson(rates[group], level))
}

/// The largest minus the smallest of several independent figures that have an interval of their own, with its simultaneous interval.
///
/// `figure` gives the figure of a group with its interval at the level asked for.
///
/// # Formula
/// As [`extreme_difference`], with [`mover_difference`](super::mover_difference) in place of Newcombe's interval (which is its case for rates).
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`].
/// # Use
/// Balanced accuracy, F1, Matthews' correlation.
/// # Source
/// Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702; [`Simultaneous::level`].
pub fn extreme_difference_by(
    groups: usize,
    confidence: Confidence,
    simultaneous: Simultaneous,
    figure: impl FnMut(usize, Confidence) -> Estimate,
) -> Result<Extreme, Undefined> {
    extreme_difference_correlated(groups, confidence, simultaneous, figure, |_, _| 0.0)
}

/// [`extreme_difference_by`] of groups of which some may share clusters; `correlation` is that of two of them.
pub(crate) fn extreme_difference_correlated(
    groups: usize,
    confidence: Confidence,
    simultaneous: Simultaneous,
    mut figure: impl FnMut(usize, Confidence) -> Estimate,
    correlation: impl Fn(usize, usize) -> f64,
) -> Result<Extreme, Undefined> {
    let pairs = pairs(groups)?;
    let level = simultaneous.level(confidence, groups);
    let figures: Vec<_> = (0..groups).map(|group| figure(group, level)).collect();
    let (high, low) = ends(figures.iter().map(|figure| figure.value));
    let mut lower = (f64::NEG_INFINITY, (high, low));
    let mut upper = lower;
    for (first, second) in ordered_pairs(groups) {
        let Interval { lower: from, upper: to } =
            mover_difference_correlated(figures[first], figures[second], correlation(first, second)).interval;
        if from > lower.0 {
            lower = (from, (first, second));
        }
        if to > upper.0 {
            upper = (to, (first, second));
        }
    }
    let Estimate { value, interval } = Estimate::new(figures[high].value - figures[low].value, Interval { lower: lower.0, upper: upper.0 });
    Ok(Extreme { high, low, value, interval, lower_pair: lower.1, upper_pair: upper.1, pairs, level })
}

/// The smallest over the largest of several independent rates, with its simultaneous interval.
///
/// # Formula
/// Koopman's interval of each ordered pair at the level of [`Simultaneous::level`]: lower limit the smallest of their lower limits, upper limit the smallest
/// of their upper limits. Not cut at 1: an upper limit above 1 means that no pair is told apart.
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`]; [`Undefined::ZeroOverZero`] if all rates are 0. Pairs that are both 0 have no ratio, and do not count for the limits.
/// # Use
/// The min/max ratio of a rate over groups of different people, as for the four-fifths rule.
/// # Source
/// Koopman, Biometrics 40 (1984) 513–517; [`Simultaneous::level`]; checked in `tests/tables/simultaneous.csv`.
/// # Example
/// ```
/// # use ecart_metrics::{Confidence, interval::{Proportion, Simultaneous, extreme_ratio}};
/// let rates = [Proportion::of(3, 10), Proportion::of(1, 13), Proportion::of(6, 11)];
/// let gap = extreme_ratio(&rates, Confidence::DEFAULT, Simultaneous::Bonferroni)?;
/// assert_eq!(format!("{:.4} {:.4} {:.4}", gap.value, gap.interval.lower, gap.interval.upper), "0.1410 0.0177 0.9317");
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn extreme_ratio(rates: &[Proportion], confidence: Confidence, simultaneous: Simultaneous) -> Result<Extreme, Undefined> {
    let pairs = pairs(rates.len())?;
    let level = simultaneous.level(confidence, rates.len());
    let z = level.z();
    let (high, low) = ends(rates.iter().map(|rate| rate.share()));
    if rates[high].share() == 0.0 {
        return Err(Undefined::ZeroOverZero);
    }
    // A first candidate for each limit, then only the pairs that can pass it: the score at the best limit so far tells, and costs a fiftieth of a limit.
    // The margin leaves to the limits themselves what is too close to call, so that the answer is that of all pairs.
    let margin = 1e-9 * (1.0 + z);
    let mut lower = (lower_limit(rates[low], rates[high], z), (low, high));
    let mut upper = (1.0 / lower_limit(rates[high], rates[low], z), (low, high));
    for (first, second) in ordered_pairs(rates.len()) {
        let (ours, theirs) = (rates[first], rates[second]);
        if ours.share() == 0.0 && theirs.share() == 0.0 {
            continue;
        }
        if lower.0 > 0.0 && score(ours, theirs, lower.0) < z + margin {
            let limit = lower_limit(ours, theirs, z);
            if limit < lower.0 {
                lower = (limit, (first, second));
            }
        }
        if theirs.share() > 0.0 && score(theirs, ours, 1.0 / upper.0) > z - margin {
            let limit = 1.0 / lower_limit(theirs, ours, z);
            if limit < upper.0 {
                upper = (limit, (first, second));
            }
        }
    }
    let Estimate { value, interval } =
        Estimate::new(rates[low].share() / rates[high].share(), Interval { lower: lower.0, upper: at_most_one_if_unbounded(upper.0) });
    Ok(Extreme { high, low, value, interval, lower_pair: lower.1, upper_pair: upper.1, pairs, level })
}

/// The smallest over the largest of several independent figures that have an interval of their own, with its simultaneous interval.
///
/// # Formula
/// As [`extreme_ratio`], with [`mover_ratio`](super::mover_ratio) in place of Koopman's interval. If no pair has an upper limit, it is 1: the smallest is never above the largest.
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`]; [`Undefined::ZeroOverZero`] if all figures are 0; [`Undefined::Negative`] if a limit is below 0.
/// # Use
/// Balanced accuracy, F1, odds.
/// # Source
/// Donner & Zou, Statistical Methods in Medical Research 21 (2012) 347–359; [`Simultaneous::level`].
pub fn extreme_ratio_by(
    groups: usize,
    confidence: Confidence,
    simultaneous: Simultaneous,
    figure: impl FnMut(usize, Confidence) -> Estimate,
) -> Result<Extreme, Undefined> {
    extreme_ratio_correlated(groups, confidence, simultaneous, figure, |_, _| 0.0)
}

/// [`extreme_ratio_by`] of groups of which some may share clusters; `correlation` is that of two of them.
pub(crate) fn extreme_ratio_correlated(
    groups: usize,
    confidence: Confidence,
    simultaneous: Simultaneous,
    mut figure: impl FnMut(usize, Confidence) -> Estimate,
    correlation: impl Fn(usize, usize) -> f64,
) -> Result<Extreme, Undefined> {
    pairs(groups)?;
    let level = simultaneous.level(confidence, groups);
    let figures: Vec<_> = (0..groups).map(|group| figure(group, level)).collect();
    let (high, low) = ends(figures.iter().map(|figure| figure.value));
    if figures.iter().any(|figure| figure.interval.lower < 0.0) {
        return Err(Undefined::Negative);
    }
    if figures[high].value == 0.0 {
        return Err(Undefined::ZeroOverZero);
    }
    Ok(smallest_ratio(high, low, figures[low].value / figures[high].value, level, groups, |first, second| {
        mover_ratio_correlated(figures[first], figures[second], correlation(first, second))
    }))
}

/// The smallest over the largest of several independent rates, with its simultaneous interval by Katz' method.
///
/// # Formula
/// As [`extreme_ratio`], with [`katz`] in place of Koopman's interval.
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`]; [`Undefined::ZeroOverZero`] if all rates are 0, [`Undefined::ZeroCount`] if some are.
/// # Use
/// As [`katz`].
/// # Source
/// Katz, Baptista, Azen & Pike, Biometrics 34 (1978) 469–474; [`Simultaneous::level`].
/// # Example
/// ```
/// # use ecart_metrics::{Confidence, Undefined, interval::{Proportion, Simultaneous, extreme_ratio_katz}};
/// let smallest = |rates: &[Proportion]| extreme_ratio_katz(rates, Confidence::DEFAULT, Simultaneous::Bonferroni);
/// let gap = smallest(&[Proportion::of(1, 34), Proportion::of(7, 34)])?;
/// assert_eq!(format!("{:.3} {:.3}", gap.interval.lower, gap.interval.upper), "0.019 1.099");
/// assert_eq!(smallest(&[Proportion::of(0, 34), Proportion::of(7, 34)]), Err(Undefined::ZeroCount));
/// # Ok::<(), Undefined>(())
/// ```
pub fn extreme_ratio_katz(rates: &[Proportion], confidence: Confidence, simultaneous: Simultaneous) -> Result<Extreme, Undefined> {
    pairs(rates.len())?;
    let level = simultaneous.level(confidence, rates.len());
    let (high, low) = ends(rates.iter().map(|rate| rate.share()));
    match (rates[low].share(), rates[high].share()) {
        (_, 0.0) => Err(Undefined::ZeroOverZero),
        (0.0, _) => Err(Undefined::ZeroCount),
        (least, most) => {
            Ok(smallest_ratio(high, low, least / most, level, rates.len(), |first, second| katz(rates[first], rates[second], level)))
        }
    }
}

/// The smallest ratio, with the smallest limits of any pair.
fn smallest_ratio(
    high: usize,
    low: usize,
    value: f64,
    level: Confidence,
    groups: usize,
    ratio: impl Fn(usize, usize) -> Result<RatioInterval, Undefined>,
) -> Extreme {
    let mut lower = (f64::INFINITY, (low, high));
    let mut upper = lower;
    for (first, second) in ordered_pairs(groups) {
        let Ok(ratio) = ratio(first, second) else { continue };
        if ratio.lower < lower.0 {
            lower = (ratio.lower, (first, second));
        }
        if let Bound::At(to) = ratio.upper
            && to < upper.0
        {
            upper = (to, (first, second));
        }
    }
    let interval = Interval { lower: lower.0, upper: at_most_one_if_unbounded(upper.0) };
    let Estimate { value, interval } = Estimate::new(value, interval);
    Extreme { high, low, value, interval, lower_pair: lower.1, upper_pair: upper.1, pairs: groups * (groups - 1) / 2, level }
}

/// The smallest is never above the largest: where no pair has an upper limit, that one remains.
const fn at_most_one_if_unbounded(upper: f64) -> f64 {
    if upper.is_finite() { upper } else { 1.0 }
}

fn pairs(groups: usize) -> Result<usize, Undefined> {
    if groups < 2 { Err(Undefined::FewerThanTwoGroups) } else { Ok(groups * (groups - 1) / 2) }
}

fn ordered_pairs(groups: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..groups).flat_map(move |first| (0..groups).filter(move |&second| second != first).map(move |second| (first, second)))
}

/// The first of the largest values, and the first of the smallest among the others.
fn ends(values: impl Iterator<Item = f64> + Clone) -> (usize, usize) {
    let first_best = |best: Option<(usize, f64)>, candidate: (usize, f64), better: fn(f64, f64) -> bool| match best {
        Some(best) if !better(candidate.1, best.1) => Some(best),
        _ => Some(candidate),
    };
    let high = values.clone().enumerate().fold(None, |best, value| first_best(best, value, |a, b| a > b)).map_or(0, |(place, _)| place);
    let others = values.enumerate().filter(|&(place, _)| place != high);
    let low = others.fold(None, |best, value| first_best(best, value, |a, b| a < b)).map_or(0, |(place, _)| place);
    (high, low)
}
