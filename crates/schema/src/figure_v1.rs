//! The twins of figures: of a group, of a gap, of what chance alone gives. They are written and compared, never read: figures are computed from the tally.

use ecart_metrics::interval::{Bound, Estimate, Interval, RatioInterval};
use ecart_metrics::{
    Amount, CHANCE_QUANTILE, Chance, Confusion, Decisions, Figure, Group, GroupName, Method, Outcomes, RatioEstimate, Undefined,
};
use ecart_tally::{Level, Task, Weighting};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::level_v1::LevelV1;

/// Why a figure has no value.
#[derive(Clone, Copy, Debug, JsonSchema, Serialize)]
#[serde(transparent)]
#[schemars(rename = "Undefined", extend("enum" = Undefined::ALL.map(Undefined::name).to_vec()))]
pub(crate) struct UndefinedV1(&'static str);

impl From<Undefined> for UndefinedV1 {
    fn from(reason: Undefined) -> Self {
        Self(reason.name())
    }
}

/// A group and its figures.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Group")]
pub(crate) struct GroupV1 {
    /// One level of each column of the grouping; empty for all people together.
    name: Vec<LevelOfV1>,
    /// Number of people.
    people: u64,
    /// Number of people by outcome.
    counts: CountsV1<u64>,
    /// Sums of sampling weights by outcome; absent where each person weighs 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "CountsV1<f64>")]
    weights: Option<CountsV1<f64>>,
    /// The figures, by the name of the metric.
    figures: BTreeMap<&'static str, FigureV1>,
}

/// A level of a column.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "LevelOf")]
pub(crate) struct LevelOfV1 {
    /// The column's name.
    column: String,
    /// The level.
    level: LevelV1,
}

/// People by outcome: the four cells of the confusion matrix, or without labels who was selected. Of several classes, those whose class was predicted rightly are
/// the true positives, and the others the false negatives.
#[derive(Debug, Default, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Counts_{T}")]
pub(crate) struct CountsV1<T> {
    /// Label positive, predicted positive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "T")]
    true_positives: Option<T>,
    /// Label negative, predicted positive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "T")]
    false_positives: Option<T>,
    /// Label negative, predicted negative.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "T")]
    true_negatives: Option<T>,
    /// Label positive, predicted negative.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "T")]
    false_negatives: Option<T>,
    /// Predicted positive, without labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "T")]
    selected: Option<T>,
    /// Predicted negative, without labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "T")]
    not_selected: Option<T>,
}

/// A figure of a group: its value with its interval and its counts, or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Figure", extend("oneOf" = [
    {"required": ["value", "lower", "upper", "denominator", "small"]}, {"required": ["undefined"]}
]))]
struct FigureV1 {
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    value: Option<f64>,
    /// The lower limit of its interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    lower: Option<f64>,
    /// The upper limit of its interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    upper: Option<f64>,
    /// Of a share of people: those in the numerator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    numerator: Option<u64>,
    /// The people in the denominator, whose number says how much the value can be trusted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    denominator: Option<u64>,
    /// With sampling weights, of a share: the sum of the weights in the numerator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    numerator_weight: Option<f64>,
    /// With sampling weights: the sum of the weights in the denominator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    denominator_weight: Option<f64>,
    /// With sampling weights or clusters: what they leave of the denominator, in people who would say as much.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    effective_size: Option<f64>,
    /// With clusters: the number of clusters with somebody in the denominator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    clusters: Option<u64>,
    /// Whether fewer people than `min_group` are in the denominator: the figure does not enter max–min gaps.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    small: Option<bool>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A difference or a ratio with its interval, or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Gap", extend("oneOf" = [{"required": ["value", "lower", "upper"]}, {"required": ["undefined"]}]))]
pub(crate) struct GapV1 {
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    pub(crate) value: Option<f64>,
    /// The lower limit of its interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    pub(crate) lower: Option<f64>,
    /// The upper limit of its interval; null if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<f64>")]
    pub(crate) upper: Option<Option<f64>>,
    /// True where there is no upper limit: no ratio is too large.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub(crate) unbounded: Option<bool>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    pub(crate) undefined: Option<UndefinedV1>,
}

/// The max–min gap that groups of these sizes would show by chance alone.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Chance")]
pub(crate) struct ChanceV1 {
    /// The mean gap.
    mean: f64,
    /// The gap that is not passed with the probability `quantile_of`.
    quantile: f64,
    /// What `quantile` is the quantile of.
    quantile_of: f64,
    /// The probability of a gap at least as large as the one found.
    p_value: f64,
    /// The gap found less what chance is likely to have added to it.
    corrected: f64,
    /// How these were found.
    method: MethodV1,
    /// If simulated: number of draws.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    draws: Option<u32>,
    /// If simulated: standard error of the mean.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    mean_error: Option<f64>,
    /// If simulated: standard error of the p-value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    p_value_error: Option<f64>,
}

/// How the distribution of the gap was found.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Method")]
enum MethodV1 {
    /// Summed over everything that could have been counted.
    Exact,
    /// From random draws.
    Simulated,
}

impl LevelOfV1 {
    pub(crate) fn of_name(name: &GroupName) -> Vec<Self> {
        name.0.iter().map(Self::of).collect()
    }

    pub(crate) fn of((column, level): &(String, Level)) -> Self {
        Self { column: column.clone(), level: LevelV1::of(level) }
    }
}

impl GroupV1 {
    pub(crate) fn of(group: &Group, weighting: Weighting) -> Self {
        let sampling = weighting == Weighting::Sampling;
        Self {
            name: group.name.0.iter().map(LevelOfV1::of).collect(),
            people: group.outcomes.all().people,
            counts: CountsV1::of(&group.outcomes, |amount| amount.people),
            weights: sampling.then(|| CountsV1::of(&group.outcomes, |amount| amount.weight)),
            figures: group.figures.iter().map(|(metric, figure)| (metric.name(), FigureV1::of(figure.as_ref(), sampling))).collect(),
        }
    }
}

impl CountsV1<u64> {
    /// The people of each outcome of a task; `None` if one is missing, or they are more than can be counted.
    pub(crate) fn outcomes(&self, task: Task) -> Option<Outcomes> {
        let outcomes = match task {
            Task::Decision => Outcomes::Decisions(Decisions { selected: self.selected?.into(), not_selected: self.not_selected?.into() }),
            Task::Classification | Task::Multiclass | Task::Verification => Outcomes::Confusion(Confusion {
                true_positives: self.true_positives?.into(),
                false_positives: self.false_positives?.into(),
                true_negatives: self.true_negatives?.into(),
                false_negatives: self.false_negatives?.into(),
            }),
        };
        outcomes.counts().into_iter().try_fold(0u64, u64::checked_add).map(|_| outcomes)
    }
}

impl<T: Default> CountsV1<T> {
    pub(crate) fn of(outcomes: &Outcomes, number: impl Fn(Amount) -> T) -> Self {
        match outcomes {
            Outcomes::Decisions(decisions) => {
                Self { selected: Some(number(decisions.selected)), not_selected: Some(number(decisions.not_selected)), ..Self::default() }
            }
            Outcomes::Confusion(Confusion { true_positives, false_positives, true_negatives, false_negatives }) => Self {
                true_positives: Some(number(*true_positives)),
                false_positives: Some(number(*false_positives)),
                true_negatives: Some(number(*true_negatives)),
                false_negatives: Some(number(*false_negatives)),
                ..Self::default()
            },
        }
    }
}

impl FigureV1 {
    fn of(figure: Result<&Figure, &Undefined>, sampling: bool) -> Self {
        let figure = match figure {
            Ok(figure) => figure,
            Err(&reason) => return Self { undefined: Some(reason.into()), ..Self::default() },
        };
        let denominator = figure.measure.denominator();
        let design = figure.measure.design();
        let numerator = figure.measure.rate().map(|rate| rate.numerator());
        Self {
            value: Some(figure.value),
            lower: Some(figure.interval.lower),
            upper: Some(figure.interval.upper),
            numerator: numerator.map(|amount| amount.people),
            denominator: Some(denominator.people),
            numerator_weight: numerator.filter(|_| sampling).map(|amount| amount.weight),
            denominator_weight: sampling.then_some(denominator.weight),
            effective_size: (sampling || design.is_some()).then(|| figure.measure.effective_size()),
            clusters: design.map(|design| design.clusters),
            small: Some(figure.small),
            undefined: None,
        }
    }
}

impl GapV1 {
    pub(crate) fn difference(value: f64, interval: Interval) -> Self {
        Self { value: Some(value), lower: Some(interval.lower), upper: Some(Some(interval.upper)), ..Self::default() }
    }

    pub(crate) fn ratio(value: f64, interval: RatioInterval) -> Self {
        let unbounded = (interval.upper == Bound::Unbounded).then_some(true);
        Self { value: Some(value), lower: Some(interval.lower), upper: Some(interval.upper.at()), unbounded, undefined: None }
    }

    pub(crate) fn of_difference(difference: &Result<Estimate, Undefined>) -> Self {
        match difference {
            Ok(estimate) => Self::difference(estimate.value, estimate.interval),
            Err(reason) => Self::undefined(*reason),
        }
    }

    pub(crate) fn of_ratio(ratio: &Result<RatioEstimate, Undefined>) -> Self {
        match ratio {
            Ok(estimate) => Self::ratio(estimate.value, estimate.interval),
            Err(reason) => Self::undefined(*reason),
        }
    }

    pub(crate) fn undefined(reason: Undefined) -> Self {
        Self { undefined: Some(reason.into()), ..Self::default() }
    }
}

impl ChanceV1 {
    pub(crate) fn of(chance: &Chance, corrected: f64) -> Self {
        let simulated = match chance.method {
            Method::Exact => None,
            Method::Simulated { draws, mean_error, p_value_error } => Some((draws, mean_error, p_value_error)),
        };
        Self {
            mean: chance.mean,
            quantile: chance.quantile,
            quantile_of: CHANCE_QUANTILE,
            p_value: chance.p_value,
            corrected,
            method: if simulated.is_some() { MethodV1::Simulated } else { MethodV1::Exact },
            draws: simulated.map(|(draws, ..)| draws),
            mean_error: simulated.map(|(_, error, _)| error),
            p_value_error: simulated.map(|(.., error)| error),
        }
    }
}
