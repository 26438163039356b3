//! What is drawn of the scores of a grouping: ROC curves, reliability, and gaps at other thresholds.

use ecart_metrics::score::{PrecisionRecallPoint, Reliability, ReliabilityBin, RocPoint, Scored, Scores, precision_recall, roc, thinned};
use ecart_metrics::{Grouping, Metric, Undefined};
use ecart_words::say;

use super::cell::{self, Plotted, Unit};
use super::labels::Labels;
use super::rates::order;
use super::scores::threshold;

/// Areas and errors: to three decimals.
const UNIT: Unit = Unit::Plain(3);

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
    /// The groups, the largest first.
    pub groups: Vec<GroupCurves>,
    /// For each metric in focus, its widest gap at every threshold.
    pub sweeps: Vec<SweepCurve>,
    /// The audited threshold, if one threshold decided.
    pub audited: Option<(f64, String)>,
}

/// What is drawn of a group's scores; in place of a curve that it cannot have, the reason.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupCurves {
    /// What the group is called.
    pub group: String,
    /// How many people have the rarer label, where they are few.
    pub few: Option<String>,
    /// The ROC curve.
    pub roc: Result<RocCurve, String>,
    /// Precision at each recall.
    pub precision: Result<PrecisionCurve, String>,
    /// What became of the scores that are probabilities; `None` where scores are none.
    pub reliability: Option<Result<Bins, String>>,
}

/// The ROC curve of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct RocCurve {
    /// The area under it.
    pub area: String,
    /// The interval of the area, if there is one.
    pub interval: Option<String>,
    /// False positive rate and true positive rate, from the highest threshold on.
    pub points: Vec<(f64, f64)>,
    /// The audited threshold on the curve.
    pub audited: Option<(f64, f64)>,
}

/// The precision of a group at each recall.
#[derive(Clone, Debug, PartialEq)]
pub struct PrecisionCurve {
    /// The average precision.
    pub average: String,
    /// The share of positive labels, which is the precision that chance alone gives.
    pub by_chance: f64,
    /// That share as text.
    pub by_chance_text: String,
    /// Recall and precision, from the highest threshold on.
    pub points: Vec<(f64, f64)>,
}

/// The people of a group in bins of their scores.
#[derive(Clone, Debug, PartialEq)]
pub struct Bins {
    /// In each bin the mean score, and the share with a positive label with its interval.
    pub shares: Vec<(f64, Plotted)>,
    /// The expected calibration error.
    pub expected_error: String,
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
    let groups = order(grouping).into_iter().map(|place| group(labels, grouping, scores, place));
    let curve = |curve: &[RocPoint]| thinned(curve, POINTS, at).iter().map(at).collect::<Vec<_>>();
    Some(Curves {
        labels: [labels.label_value(true), labels.label_value(false)],
        overall: roc(&scores.overall.scored).map_or_else(|_| Vec::new(), |all| curve(&all)),
        overall_precision: precision(&scores.overall.scored),
        groups: groups.collect(),
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

fn group(labels: &Labels<'_>, grouping: &Grouping, scores: &Scores, place: usize) -> GroupCurves {
    let words = labels.words;
    let found = &scores.groups[place];
    let minimum = labels.document.audit.config.min_group;
    let rarer = found.scored.positives().people.min(found.scored.negatives().people);
    let is_few = found.auc.is_ok_and(|auc| auc.is_small(minimum));
    let told = |reason: Undefined| words.undefined(reason.name());
    GroupCurves {
        group: labels.short(&grouping.groups[place]),
        few: is_few.then(|| words.grouped(rarer)),
        roc: roc_of(labels, scores, place).map_err(told),
        precision: precision_of(labels, grouping, scores, place).map_err(told),
        reliability: match &found.equal_width {
            Err(Undefined::NotAProbability) => None,
            bins => Some(bins.as_ref().map(|bins| reliability(labels, bins)).map_err(|&reason| told(reason))),
        },
    }
}

fn roc_of(labels: &Labels<'_>, scores: &Scores, place: usize) -> Result<RocCurve, Undefined> {
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
    let estimate = auc.estimate(labels.document.audit.config.confidence).ok();
    Ok(RocCurve {
        area: UNIT.value(labels.words, auc.value),
        interval: estimate.map(|estimate| UNIT.interval(labels.words, estimate.interval)),
        points: thinned(&curve, POINTS, at).iter().map(at).collect(),
        audited,
    })
}

fn precision_of(labels: &Labels<'_>, grouping: &Grouping, scores: &Scores, place: usize) -> Result<PrecisionCurve, Undefined> {
    let found = &scores.groups[place];
    let average = found.average_precision?;
    let by_chance = grouping.groups[place].figure(Metric::BaseRate)?.measure.rate().ok_or(Undefined::NoRows)?;
    Ok(PrecisionCurve {
        average: UNIT.value(labels.words, average),
        by_chance: by_chance.value(),
        by_chance_text: cell::share(labels.words, &by_chance),
        points: precision(&found.scored),
    })
}

fn reliability(labels: &Labels<'_>, found: &Reliability) -> Bins {
    let confidence = labels.document.audit.config.confidence;
    let share = |bin: &ReliabilityBin| {
        let value = bin.positives.value();
        let limits = bin.interval(confidence).ok();
        let [lower, upper] = limits.map_or([value; 2], |limits| [limits.lower, limits.upper]);
        (bin.mean_score, Plotted { value, lower, upper })
    };
    Bins { shares: found.bins.iter().map(share).collect(), expected_error: UNIT.value(labels.words, found.expected_error) }
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
