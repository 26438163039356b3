//! The twin of what the scores are worth. It is written and compared, never read: figures are computed from the tally.

use std::collections::BTreeMap;

use ecart_metrics::interval::Interval;
use ecart_metrics::score::{
    Auc, AucDifference, Coefficient, Gaps, GroupScores, Mean, MeanDifference, Reliability, ReliabilityBin, Scores, SweptAt, WidestGap,
};
use ecart_metrics::{Against, Confidence, Outcomes, Undefined};
use schemars::JsonSchema;
use serde::Serialize;

use crate::audit_v1::AsideV1;
use crate::figure_v1::{CountsV1, UndefinedV1};

/// What the scores are worth, or the reason why it cannot be said. Groups are told by their place in their grouping, from 0.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Scores", extend("oneOf" = [{"required": ["half_width", "overall", "groups", "auc", "sweep"]}, {"required": ["undefined"]}]))]
pub(crate) struct ScoresV1 {
    /// No score is further than this from the one it is taken for; 0 if scores are exact.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    half_width: Option<f64>,
    /// All people together.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GroupScoresV1")]
    overall: Option<GroupScoresV1>,
    /// Each group, in the order of the grouping.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<GroupScoresV1>")]
    groups: Option<Vec<GroupScoresV1>>,
    /// How the areas under the ROC curves compare.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapsV1")]
    auc: Option<GapsV1>,
    /// How the mean scores of those with a positive label compare.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapsV1")]
    of_positives: Option<GapsV1>,
    /// How the mean scores of those with a negative label compare.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapsV1")]
    of_negatives: Option<GapsV1>,
    /// For each group whose positives are taken, and each whose negatives are, the area between them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Vec<ScoreFigureV1>>")]
    cross: Option<Vec<Vec<ScoreFigureV1>>>,
    /// For each group, its negatives and the positives of everyone else.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ScoreFigureV1>")]
    bpsn: Option<Vec<ScoreFigureV1>>,
    /// For each group, its positives and the negatives of everyone else.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ScoreFigureV1>")]
    bnsp: Option<Vec<ScoreFigureV1>>,
    /// What other thresholds would have done, rising.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<SweptV1>")]
    sweep: Option<Vec<SweptV1>>,
    /// Why it cannot be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A figure of scores, or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "ScoreFigure", extend("oneOf" = [{"required": ["value"]}, {"required": ["undefined"]}]))]
struct ScoreFigureV1 {
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    value: Option<f64>,
    /// The lower limit of its interval, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    lower: Option<f64>,
    /// The upper limit of its interval, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    upper: Option<f64>,
    /// Why a figure that could have an interval has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    no_interval: Option<UndefinedV1>,
    /// How far the figure of exact scores may be from this, either way; absent if scores are exact.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    bound: Option<f64>,
    /// The number of people it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    people: Option<u64>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// What the scores of one group are worth.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "GroupScores")]
struct GroupScoresV1 {
    /// The number of people with a positive label.
    positives: u64,
    /// The number of people with a negative label.
    negatives: u64,
    /// The figures, by name.
    figures: BTreeMap<&'static str, ScoreFigureV1>,
    /// The threshold at which the two classes are furthest apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    separated_at: Option<f64>,
    /// What came true in bins of equal width; absent where scores are no probabilities.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<BinV1>")]
    equal_width: Option<Vec<BinV1>>,
    /// What came true in bins of about as many people each.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<BinV1>")]
    equal_mass: Option<Vec<BinV1>>,
    /// What came true in the bins that all groups share: of each score, if there are few; of a bin that holds one score both edges are that score, or the one before.
    came_true: Vec<BinV1>,
}

/// The people whose scores lie in one bin.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "ReliabilityBin")]
struct BinV1 {
    /// The lower edge, which belongs to the bin below.
    low: f64,
    /// The upper edge, which belongs to the bin.
    high: f64,
    /// Their mean score.
    mean_score: f64,
    /// The number of them with a positive label.
    positives: u64,
    /// The share of them with a positive label.
    share: ScoreFigureV1,
}

/// How the groups compare in a figure.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "ScoreGaps")]
struct GapsV1 {
    /// The group that the others are compared with, if it is one group.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    reference: Option<usize>,
    /// Each group but the reference, against it.
    against_reference: Vec<VersusV1>,
    /// The max–min gap.
    widest: ScoreFigureV1,
    /// The group with the largest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    high: Option<usize>,
    /// The group with the smallest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    low: Option<usize>,
    /// The groups that do not enter the max–min gap.
    aside: Vec<AsideV1>,
}

/// A group against the reference.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "ScoreVersus")]
struct VersusV1 {
    /// The group.
    group: usize,
    /// What it is set against.
    reference: ScoreFigureV1,
    /// The group's figure minus the reference's.
    difference: ScoreFigureV1,
    /// The two-sided p-value of the areas being the same; absent of other figures.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ScoreFigureV1")]
    p_value: Option<ScoreFigureV1>,
}

/// The groups at one threshold.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Swept")]
struct SweptV1 {
    /// The threshold.
    threshold: f64,
    /// Whether it decides as the audited predictions do.
    audited: bool,
    /// All people by outcome.
    overall: CountsV1<u64>,
    /// The people of each group by outcome.
    groups: Vec<CountsV1<u64>>,
    /// The max–min gaps, by the name of the metric.
    gaps: BTreeMap<&'static str, SweptGapV1>,
}

/// A max–min gap at one threshold.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "SweptGap")]
struct SweptGapV1 {
    /// Largest minus smallest value.
    gap: ScoreFigureV1,
    /// The group with the largest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    high: Option<usize>,
    /// The group with the smallest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    low: Option<usize>,
}

impl ScoresV1 {
    pub(crate) fn of(scores: &Result<Scores, Undefined>, confidence: Confidence) -> Self {
        let scores = match scores {
            Ok(scores) => scores,
            Err(reason) => return Self { undefined: Some((*reason).into()), ..Self::default() },
        };
        let areas = |areas: &[Result<Auc, Undefined>]| areas.iter().map(|area| ScoreFigureV1::of_area(*area, confidence)).collect();
        let of_mean = |difference: MeanDifference| (difference.value, difference.interval, None);
        Self {
            half_width: Some(scores.half_width),
            overall: Some(GroupScoresV1::of(&scores.overall, confidence)),
            groups: Some(scores.groups.iter().map(|group| GroupScoresV1::of(group, confidence)).collect()),
            auc: Some(GapsV1::of(&scores.auc, |difference: AucDifference| {
                (difference.value, difference.interval, Some(difference.p_value))
            })),
            of_positives: Some(GapsV1::of(&scores.of_positives, of_mean)),
            of_negatives: Some(GapsV1::of(&scores.of_negatives, of_mean)),
            cross: Some(scores.cross.matrix.iter().map(|row| areas(row)).collect()),
            bpsn: Some(areas(&scores.cross.bpsn)),
            bnsp: Some(areas(&scores.cross.bnsp)),
            sweep: Some(scores.sweep.at.iter().map(SweptV1::of).collect()),
            undefined: None,
        }
    }
}

impl ScoreFigureV1 {
    fn plain(value: Result<f64, Undefined>) -> Self {
        Self { value: value.ok(), undefined: value.err().map(UndefinedV1::from), ..Self::default() }
    }

    fn within(value: Result<f64, Undefined>, interval: Result<Interval, Undefined>) -> Self {
        let limits = interval.ok().filter(|_| value.is_ok());
        Self {
            lower: limits.map(|limits| limits.lower),
            upper: limits.map(|limits| limits.upper),
            no_interval: interval.err().filter(|_| value.is_ok()).map(UndefinedV1::from),
            ..Self::plain(value)
        }
    }

    fn of_area(area: Result<Auc, Undefined>, confidence: Confidence) -> Self {
        let interval = area.and_then(|area: Auc| area.estimate(confidence)).map(|estimate| estimate.interval);
        let found = Self::within(area.map(|area| area.value), interval);
        let area = area.ok();
        Self {
            bound: area.map(|area| area.bound).filter(|bound| *bound > 0.0),
            people: area.map(|area| area.positives.people + area.negatives.people),
            ..found
        }
    }

    fn of_mean(mean: Result<Mean, Undefined>, confidence: Confidence) -> Self {
        let interval = mean.and_then(|mean: Mean| mean.estimate(confidence)).map(|estimate| estimate.interval);
        let found = Self::within(mean.map(|mean| mean.value), interval);
        let mean = mean.ok();
        Self { bound: mean.and_then(|mean| mean.bound).filter(|bound| *bound > 0.0), people: mean.map(|mean| mean.of.people), ..found }
    }

    fn of_coefficient(found: Result<Coefficient, Undefined>, confidence: Confidence) -> Self {
        let interval = found.and_then(|found: Coefficient| found.estimate(confidence)).map(|estimate| estimate.interval);
        Self::within(found.map(|found| found.value), interval)
    }
}

impl GroupScoresV1 {
    fn of(group: &GroupScores, confidence: Confidence) -> Self {
        let mean = |mean: Result<Mean, Undefined>| ScoreFigureV1::of_mean(mean, confidence);
        let found = group.recalibration;
        let coefficient = |found: Result<Coefficient, Undefined>| ScoreFigureV1::of_coefficient(found, confidence);
        let error = |found: &Result<Reliability, Undefined>, of: fn(&Reliability) -> f64| {
            ScoreFigureV1::plain(found.as_ref().map(of).map_err(|&reason| reason))
        };
        let bins = |found: &Result<Reliability, Undefined>| {
            found.as_ref().ok().map(|found| found.bins.iter().map(|bin| BinV1::of(bin, confidence)).collect())
        };
        let figures = [
            ("auc", ScoreFigureV1::of_area(group.auc, confidence)),
            ("average_precision", ScoreFigureV1::plain(group.average_precision)),
            ("kolmogorov_smirnov", ScoreFigureV1::plain(group.separation.map(|found| found.value))),
            ("mean_score", mean(group.mean)),
            ("mean_score_of_positives", mean(group.of_positives)),
            ("mean_score_of_negatives", mean(group.of_negatives)),
            ("brier", mean(group.brier)),
            ("log_loss", mean(group.log_loss)),
            ("calibration_in_the_large", mean(group.in_the_large)),
            ("calibration_slope", coefficient(found.map(|found| found.slope))),
            ("calibration_intercept", coefficient(found.map(|found| found.intercept))),
            ("calibration_intercept_alone", coefficient(group.intercept_alone)),
            ("ece_equal_width", error(&group.equal_width, |found| found.expected_error)),
            ("mce_equal_width", error(&group.equal_width, |found| found.largest_error)),
            ("ece_equal_mass", error(&group.equal_mass, |found| found.expected_error)),
            ("mce_equal_mass", error(&group.equal_mass, |found| found.largest_error)),
        ];
        let bootstrapped = group.auc_bootstrap.as_ref().map(|found| {
            let interval = found.and_then(|found| found.interval);
            ("auc_bootstrap", ScoreFigureV1::within(found.map(|found| found.value), interval))
        });
        Self {
            positives: group.scored.positives().people,
            negatives: group.scored.negatives().people,
            figures: figures.into_iter().chain(bootstrapped).collect(),
            separated_at: group.separation.ok().map(|found| found.at),
            equal_width: bins(&group.equal_width),
            equal_mass: bins(&group.equal_mass),
            came_true: group.came_true.iter().flatten().map(|bin| BinV1::of(bin, confidence)).collect(),
        }
    }
}

impl BinV1 {
    fn of(bin: &ReliabilityBin, confidence: Confidence) -> Self {
        let share = ScoreFigureV1::within(Ok(bin.positives.value()), bin.interval(confidence));
        Self {
            low: bin.low,
            high: bin.high,
            mean_score: bin.mean_score,
            positives: bin.positives.k(),
            share: ScoreFigureV1 { people: Some(bin.positives.n()), ..share },
        }
    }
}

impl GapsV1 {
    fn of<D: Copy>(gaps: &Gaps<D>, parts: impl Fn(D) -> (f64, Result<Interval, Undefined>, Option<Result<f64, Undefined>>)) -> Self {
        let versus = gaps.against_reference.iter().map(|versus| {
            let found = versus.difference.map(&parts);
            VersusV1 {
                group: versus.group,
                reference: ScoreFigureV1::plain(versus.reference),
                difference: ScoreFigureV1::within(found.map(|(value, ..)| value), found.and_then(|(_, interval, _)| interval)),
                p_value: found.ok().and_then(|(_, _, p_value)| p_value).map(ScoreFigureV1::plain),
            }
        });
        let widest: Result<WidestGap, Undefined> = gaps.widest;
        Self {
            reference: match gaps.reference {
                Ok(Against::Group(place)) => Some(place),
                _ => None,
            },
            against_reference: versus.collect(),
            widest: ScoreFigureV1::within(widest.map(|widest| widest.value), widest.and_then(|widest| widest.interval)),
            high: widest.ok().map(|widest| widest.high),
            low: widest.ok().map(|widest| widest.low),
            aside: gaps.aside.iter().map(|&(place, aside)| AsideV1::of(place, aside)).collect(),
        }
    }
}

impl SweptV1 {
    fn of(at: &SweptAt) -> Self {
        let counts = |confusion| CountsV1::of(&Outcomes::Confusion(confusion), |amount| amount.people);
        let gap = |(metric, gap): &(ecart_metrics::Metric, Result<ecart_metrics::score::SweptGap, Undefined>)| {
            let written = SweptGapV1 {
                gap: ScoreFigureV1::within(gap.map(|gap| gap.value), gap.and_then(|gap| gap.interval)),
                high: gap.ok().map(|gap| gap.high),
                low: gap.ok().map(|gap| gap.low),
            };
            (metric.name(), written)
        };
        Self {
            threshold: at.threshold,
            audited: at.audited,
            overall: counts(at.overall),
            groups: at.groups.iter().copied().map(counts).collect(),
            gaps: at.gaps.iter().map(gap).collect(),
        }
    }
}
