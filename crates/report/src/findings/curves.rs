//! What is drawn of the scores of a grouping: ROC curves, reliability, and gaps at other thresholds.

use ecart_metrics::score::{PrecisionRecallPoint, RocPoint, Scored, Scores, precision_recall, roc, thinned};
use ecart_metrics::{Grouping, Metric, Undefined};
use ecart_words::say;

use super::cell::{self, Plotted, Unit};
use super::labels::Labels;
use super::rates::order;
use super::scores::threshold;

/// A curve has at most so many points in a picture.
const POINTS: usize = 120;

/// What is drawn of the scores of a grouping.
#[derive(Clone, Debug, PartialEq)]
pub struct Curves {
    /// The values of the label, positive and negative.
    pub labels: [String; 2],
    /// The ROC curve of all people.
    pub overall: Vec<(f64, f64)>,
    /// Recall and precision of all people.
    pub overall_precision: Vec<(f64, f64)>,
    /// The groups that have a curve, the largest first.
    pub groups: Vec<GroupCurves>,
    /// Those that have none, each with the reason.
    pub without: Vec<(String, String)>,
    /// For each metric in focus, its widest gap at every threshold.
    pub sweeps: Vec<SweepCurve>,
    /// The audited threshold, if one threshold decided.
    pub audited: Option<(f64, String)>,
}

/// What is drawn of a group's scores.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupCurves {
    /// What the group is called.
    pub group: String,
    /// Its area under the curve.
    pub auc: String,
    /// The interval of the area, if there is one.
    pub interval: Option<String>,
    /// Of the people with the rarer label, how many there are, where they are few.
    pub few: Option<String>,
    /// False positive rate and true positive rate, from the highest threshold on.
    pub roc: Vec<(f64, f64)>,
    /// The audited threshold on the curve.
    pub audited: Option<(f64, f64)>,
    /// Recall and precision, from the highest threshold on.
    pub precision: Vec<(f64, f64)>,
    /// Its average precision, with the share of positive labels that chance alone gives.
    pub average_precision: Option<(String, f64, String)>,
    /// In each bin of scores the mean score, and the share with a positive label with its interval. Empty where scores are no probabilities.
    pub reliability: Vec<(f64, Plotted)>,
    /// The expected calibration error, if there is one.
    pub expected_error: Option<String>,
}

/// The widest gap of a metric at every threshold.
#[derive(Clone, Debug, PartialEq)]
pub struct SweepCurve {
    /// What the metric is called.
    pub name: String,
    /// Whether gaps are in points.
    pub is_points: bool,
    /// Each threshold at which there is a gap, with the gap and its interval.
    pub gaps: Vec<(f64, Plotted)>,
    /// The smallest and the largest gap.
    pub range: Option<(String, String)>,
    /// The gap at the audited threshold.
    pub audited: Option<String>,
}

/// What is drawn, if scores were asked for and there are some.
pub(super) fn of(labels: &Labels<'_>, grouping: &Grouping) -> Option<Curves> {
    let scores = grouping.evidence.scores.as_ref()?.as_ref().ok()?;
    let words = labels.words;
    let audited = scores.sweep.at.iter().find(|at| at.audited).map(|at| (at.threshold, threshold(words, at.threshold)));
    let (mut groups, mut without) = (Vec::new(), Vec::new());
    for place in order(grouping) {
        match group(labels, grouping, scores, place) {
            Ok(group) => groups.push(group),
            Err(reason) => without.push((labels.short(&grouping.groups[place]), labels.words.undefined(reason.name()))),
        }
    }
    let curve = |curve: &[RocPoint]| thinned(curve, POINTS, at).iter().map(at).collect::<Vec<_>>();
    Some(Curves {
        labels: [labels.label_value(true), labels.label_value(false)],
        overall: roc(&scores.overall.scored).map_or_else(|_| Vec::new(), |all| curve(&all)),
        overall_precision: precision(&scores.overall.scored),
        groups,
        without,
        sweeps: labels.shown_metrics().into_iter().map(|metric| sweep(labels, scores, metric)).collect(),
        audited,
    })
}

const fn at(point: &RocPoint) -> (f64, f64) {
    (point.false_positive_rate, point.true_positive_rate)
}

fn precision(scored: &Scored) -> Vec<(f64, f64)> {
    let at = |point: &PrecisionRecallPoint| (point.recall, point.precision);
    precision_recall(scored).map_or_else(|_| Vec::new(), |curve| thinned(&curve, POINTS, at).iter().map(at).collect())
}

fn group(labels: &Labels<'_>, grouping: &Grouping, scores: &Scores, place: usize) -> Result<GroupCurves, Undefined> {
    let words = labels.words;
    let config = &labels.document.audit.config;
    let confidence = config.confidence;
    let found = &scores.groups[place];
    let auc = found.auc?;
    let curve = roc(&found.scored)?;
    let audited = scores.sweep.at.iter().find(|at| at.audited).map(|at| {
        let confusion = &at.groups[place];
        let share = |part: f64, all: f64| if all > 0.0 { part / all } else { 0.0 };
        (
            share(confusion.false_positives.weight, confusion.negatives().weight),
            share(confusion.true_positives.weight, confusion.positives().weight),
        )
    });
    let unit = Unit::Plain(3);
    let reliability = found.equal_width.as_ref().ok();
    let bins = reliability.iter().flat_map(|reliability| &reliability.bins).map(|bin| {
        let value = bin.positives.value();
        let limits = bin.interval(confidence).ok();
        let plotted =
            Plotted { value, lower: limits.map_or(value, |limits| limits.lower), upper: limits.map_or(value, |limits| limits.upper) };
        (bin.mean_score, plotted)
    });
    let by_chance = grouping.groups[place].figure(Metric::BaseRate).ok().and_then(|figure| figure.measure.rate());
    let average = found.average_precision.ok().zip(by_chance);
    let average = average.map(|(average, chance)| (unit.value(words, average), chance.value(), cell::share(words, &chance)));
    let rarer = auc.positives.people.min(auc.negatives.people);
    Ok(GroupCurves {
        group: labels.short(&grouping.groups[place]),
        auc: unit.value(words, auc.value),
        interval: auc.estimate(confidence).ok().map(|estimate| unit.interval(words, estimate.interval)),
        few: auc.is_small(config.min_group).then(|| words.grouped(rarer)),
        roc: thinned(&curve, POINTS, at).iter().map(at).collect(),
        audited,
        precision: precision(&found.scored),
        average_precision: average,
        reliability: bins.collect(),
        expected_error: reliability.map(|reliability| unit.value(words, reliability.expected_error)),
    })
}

fn sweep(labels: &Labels<'_>, scores: &Scores, metric: Metric) -> SweepCurve {
    let words = labels.words;
    let unit = Unit::of(metric);
    let of_metric = |gaps: &[(Metric, Result<ecart_metrics::score::SweptGap, _>)]| {
        gaps.iter().find(|(other, _)| *other == metric).and_then(|(_, gap)| gap.ok())
    };
    let gaps: Vec<_> = scores.sweep.at.iter().filter_map(|at| Some((at, of_metric(&at.gaps)?))).collect();
    let end = |better: fn(f64, f64) -> f64| gaps.iter().map(|(_, gap)| gap.value).reduce(better);
    let range = end(f64::min).zip(end(f64::max)).map(|(least, most)| (unit.unsigned(words, least), unit.unsigned(words, most)));
    let name = words.metric(metric.name());
    let audited = gaps.iter().find(|(at, _)| at.audited).map(|(at, gap)| {
        let gap = unit.unsigned(words, gap.value);
        say!(words, "figure-sweep-at", gap = gap, threshold = threshold(words, at.threshold))
    });
    let plotted = gaps.iter().map(|(at, gap)| {
        let limits = gap.interval.ok();
        let plotted = Plotted {
            value: gap.value,
            lower: limits.map_or(gap.value, |limits| limits.lower),
            upper: limits.map_or(gap.value, |limits| limits.upper),
        };
        (at.threshold, plotted)
    });
    SweepCurve { is_points: unit == Unit::Percent, gaps: plotted.collect(), range, audited, name }
}
