//! What every other threshold would have done.

use super::{Sampling, Scored};
use crate::interval::{Extreme, Interval, extreme_difference_by};
use crate::{Config, Confusion, GroupName, Measure, Metric, Outcomes, Undefined};

/// The most thresholds that are looked at, those that are asked for aside.
pub const THRESHOLDS: usize = 100;

/// What the groups would have been, and how far apart, at every threshold looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Sweep {
    /// The thresholds, rising.
    pub at: Vec<SweptAt>,
}

/// The groups at one threshold.
#[derive(Clone, Debug, PartialEq)]
pub struct SweptAt {
    /// The threshold: a score at or above it is predicted positive.
    pub threshold: f64,
    /// Whether it decides as the audited predictions do.
    pub audited: bool,
    /// Whether it was asked for by name.
    pub asked: bool,
    /// What would have been counted of all people.
    pub overall: Confusion,
    /// What would have been counted in each group.
    pub groups: Vec<Confusion>,
    /// For each metric in focus, the max–min gap.
    pub gaps: Vec<(Metric, Result<SweptGap, Undefined>)>,
}

/// The max–min gap of a metric at one threshold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SweptGap {
    /// The place of the group with the largest value.
    pub high: usize,
    /// The place of the group with the smallest value.
    pub low: usize,
    /// Largest minus smallest.
    pub value: f64,
    /// Its interval, simultaneous over all pairs of groups, at this one threshold.
    pub interval: Result<Interval, Undefined>,
}

/// What a group would have been at this threshold.
///
/// # Formula
/// Those who score the threshold or more are predicted positive.
/// # Undefined
/// Never.
/// # Source
/// The rule of every decision by a score here.
/// # Example
/// ```
/// # use ecart_metrics::score::{ScorePoint, Scored, confusion_at};
/// let point = |score, positives: u64, negatives: u64| ScorePoint { score, positives: positives.into(), negatives: negatives.into() };
/// let scored = Scored::new([point(0.2, 1, 5), point(0.5, 2, 2), point(0.9, 4, 1)]);
/// let confusion = confusion_at(&scored, 0.5);
/// assert_eq!((confusion.true_positives.people, confusion.false_positives.people), (6, 3));
/// assert_eq!((confusion.true_negatives.people, confusion.false_negatives.people), (5, 1));
/// ```
pub fn confusion_at(scored: &Scored, threshold: f64) -> Confusion {
    let mut confusion = Confusion::default();
    for point in scored.points() {
        let (positives, negatives) = if point.score >= threshold {
            (&mut confusion.true_positives, &mut confusion.false_positives)
        } else {
            (&mut confusion.false_negatives, &mut confusion.true_negatives)
        };
        *positives = *positives + point.positives;
        *negatives = *negatives + point.negatives;
    }
    confusion
}

/// Thresholds to look at: every score, if there are at most so many; otherwise so many of them, each with about as many people from one to the next. And those asked for.
pub fn thresholds(scored: &Scored, most: usize, asked: impl IntoIterator<Item = f64>) -> Vec<f64> {
    let points = scored.points();
    let mut found: Vec<f64> = if points.len() <= most {
        points.iter().map(|point| point.score).collect()
    } else {
        let people = scored.all().people as f64;
        let mut below = 0;
        let mut due = 1.0;
        let chosen = points.iter().filter(|point| {
            below += point.all().people;
            let passed = below as f64 >= due * people / (most + 1) as f64;
            if passed {
                due = (below as f64 / people * (most + 1) as f64).floor() + 1.0;
            }
            passed
        });
        chosen.take(most).map(|point| point.score).collect()
    };
    found.extend(asked);
    found.sort_by(f64::total_cmp);
    found.dedup();
    found
}

/// The groups, by the places of their names, at these thresholds.
pub(super) fn sweep(
    groups: &[(&GroupName, &Scored)],
    overall: &Scored,
    at: &[f64],
    asked: &[f64],
    audited: Option<f64>,
    focus: &[Metric],
    config: &Config,
) -> Sweep {
    let at = at.iter().map(|&threshold| {
        let confusions: Vec<Confusion> = groups.iter().map(|(_, scored)| confusion_at(scored, threshold)).collect();
        let gap = |&metric: &Metric| (metric, widest_gap(metric, groups, &confusions, overall.sampling(), config));
        let gaps = focus.iter().map(gap).collect();
        SweptAt {
            threshold,
            audited: Some(threshold) == audited,
            asked: asked.contains(&threshold),
            overall: confusion_at(overall, threshold),
            groups: confusions,
            gaps,
        }
    });
    Sweep { at: at.collect() }
}

/// The max–min gap of a metric, as an audit would have it: of groups whose level is known and that are not small.
fn widest_gap(
    metric: Metric,
    groups: &[(&GroupName, &Scored)],
    confusions: &[Confusion],
    sampling: Sampling,
    config: &Config,
) -> Result<SweptGap, Undefined> {
    let measures: Vec<(usize, Measure)> = groups
        .iter()
        .zip(confusions)
        .enumerate()
        .filter(|(_, ((name, _), _))| !name.has_missing())
        .filter_map(|(place, (_, confusion))| Some((place, Measure::of(metric, &Outcomes::Confusion(*confusion)).ok()?)))
        .filter(|(_, measure)| measure.denominator().people >= config.min_group)
        .collect();
    let estimate = |place: usize, level| measures[place].1.estimate(level);
    let Extreme { high, low, value, interval, .. } =
        extreme_difference_by(measures.len(), config.confidence, config.intervals.simultaneous, estimate)?;
    let interval = sampling.variance(Ok(0.0)).map(|_| interval);
    Ok(SweptGap { high: measures[high].0, low: measures[low].0, value, interval })
}
