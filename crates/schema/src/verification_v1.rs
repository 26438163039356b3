//! The twin of what was found of pairs. It is written and compared, never read: figures are computed from the tally.

use ecart_metrics::Undefined;
use ecart_metrics::verification::{Det, DetPoint, FewErrors, GroupCurve, Inequity, InequityMeasure, PairOfGroups, Verification};
use schemars::JsonSchema;
use serde::Serialize;

use crate::figure_v1::UndefinedV1;
use crate::level_v1::LevelV1;

/// What was found of pairs of samples. Groups are told by their place in their grouping, from 0.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Verification")]
pub(crate) struct VerificationV1 {
    /// The false match rate of each unordered pair of groups: pairs within a group first, then those of two.
    matrix: Vec<PairOfGroupsV1>,
    /// Mated pairs whose two people are said to be of two groups; they are counted with the group of the first.
    mated_of_two_groups: u64,
    /// Non-mated pairs of two groups, which are of no group.
    non_mated_of_two_groups: u64,
    /// The groups whose inequity is measured.
    entering: Vec<usize>,
    /// How unequal they are.
    inequity: InequityV1,
    /// The rates of which few errors were seen, or none.
    few_errors: Vec<FewErrorsV1>,
    /// For each group what its own threshold would be; absent where similarities were not counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<CurveV1>")]
    curves: Option<Vec<CurveV1>>,
}

/// The non-mated pairs of two groups, or of one.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "PairOfGroups")]
struct PairOfGroupsV1 {
    /// One group.
    first: LevelV1,
    /// The other; the same where both people are of one.
    second: LevelV1,
    /// How many pairs matched.
    false_matches: u64,
    /// Of how many.
    non_mated: u64,
    /// The rate.
    value: f64,
    /// Its lower limit.
    lower: f64,
    /// Its upper limit.
    upper: f64,
}

/// How unequal groups are.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Inequity")]
struct InequityV1 {
    /// Of the false match rates.
    false_match: Vec<MeasureV1>,
    /// Of the false non-match rates.
    false_non_match: Vec<MeasureV1>,
    /// For each weight of false matches the fairness discrepancy rate.
    fairness_discrepancy_rate: Vec<WeightedV1>,
    /// For each weight the inequity rate.
    inequity_rate: Vec<WeightedV1>,
    /// For each weight the GARBE.
    gini_aggregation_rate: Vec<WeightedV1>,
}

/// A measure of one rate.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "InequityMeasure", extend("oneOf" = [{"required": ["value"]}, {"required": ["undefined"]}]))]
struct MeasureV1 {
    /// Its name.
    measure: &'static str,
    /// Its value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    value: Option<f64>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A measure of both rates.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "WeightedInequity", extend("oneOf" = [{"required": ["value"]}, {"required": ["undefined"]}]))]
struct WeightedV1 {
    /// The weight of false matches.
    alpha: f64,
    /// Its value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    value: Option<f64>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A rate of which few errors were seen.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "FewErrors")]
struct FewErrorsV1 {
    /// The group.
    group: usize,
    /// The rate.
    metric: &'static str,
    /// How many errors.
    errors: u64,
    /// Where there was none: the most that the rate is, with 95% confidence.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    limit: Option<f64>,
}

/// What a group's own threshold would be, or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "VerificationCurve", extend("oneOf" = [{"required": ["equal_error_rate", "own"]}, {"required": ["undefined"]}]))]
struct CurveV1 {
    /// Where both rates cross.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    equal_error_rate: Option<f64>,
    /// At each limit of the group's own false match rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<OwnThresholdV1>")]
    own: Option<Vec<OwnThresholdV1>>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// The lowest threshold at which a group's own false match rate is at most a limit.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "OwnThreshold", extend("oneOf" = [
    {"required": ["threshold", "false_matches", "false_non_matches"]}, {"required": ["undefined"]}
]))]
struct OwnThresholdV1 {
    /// The limit.
    limit: f64,
    /// The threshold.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    threshold: Option<f64>,
    /// The non-mated pairs that match there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    false_matches: Option<u64>,
    /// The mated pairs that do not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    false_non_matches: Option<u64>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

impl VerificationV1 {
    pub(crate) fn of(found: &Verification) -> Self {
        let few = found.few.iter().map(|(group, metric, few)| {
            let (errors, limit) = match *few {
                FewErrors::None { limit, .. } => (0, Some(limit)),
                FewErrors::Few(errors) => (errors, None),
            };
            FewErrorsV1 { group: *group, metric: metric.name(), errors, limit }
        });
        Self {
            matrix: found.matrix.iter().filter_map(PairOfGroupsV1::of).collect(),
            mated_of_two_groups: found.mated_of_two_groups,
            non_mated_of_two_groups: found.non_mated_of_two_groups,
            entering: found.entering.clone(),
            inequity: InequityV1::of(&found.inequity),
            few_errors: few.collect(),
            curves: found.curves.as_ref().map(|curves| curves.iter().map(CurveV1::of).collect()),
        }
    }
}

impl PairOfGroupsV1 {
    /// `None` where there is no pair, which is no row of the matrix.
    fn of(pair: &PairOfGroups) -> Option<Self> {
        let (rate, estimate) = (pair.rate.ok()?, pair.estimate.ok()?);
        Some(Self {
            first: LevelV1::of(&pair.first),
            second: LevelV1::of(&pair.second),
            false_matches: rate.k(),
            non_mated: rate.n(),
            value: estimate.value,
            lower: estimate.interval.lower,
            upper: estimate.interval.upper,
        })
    }
}

impl InequityV1 {
    fn of(inequity: &Inequity) -> Self {
        let each = |measures: &[(InequityMeasure, Result<f64, Undefined>)]| {
            let measure = |(measure, value): &(InequityMeasure, Result<f64, Undefined>)| MeasureV1 {
                measure: measure.name(),
                value: value.ok(),
                undefined: value.err().map(UndefinedV1::from),
            };
            measures.iter().map(measure).collect()
        };
        let weighted = |values: &[(f64, Result<f64, Undefined>)]| {
            let value = |(alpha, value): &(f64, Result<f64, Undefined>)| WeightedV1 {
                alpha: *alpha,
                value: value.ok(),
                undefined: value.err().map(UndefinedV1::from),
            };
            values.iter().map(value).collect()
        };
        Self {
            false_match: each(&inequity.false_match),
            false_non_match: each(&inequity.false_non_match),
            fairness_discrepancy_rate: weighted(&inequity.fairness_discrepancy_rate),
            inequity_rate: weighted(&inequity.inequity_rate),
            gini_aggregation_rate: weighted(&inequity.gini_aggregation_rate),
        }
    }
}

impl CurveV1 {
    fn of(curve: &GroupCurve) -> Self {
        match &curve.det {
            Ok(det) => Self {
                equal_error_rate: Some(Det::equal_error_rate(det)),
                own: Some(curve.own.iter().map(|(limit, point)| OwnThresholdV1::of(*limit, *point)).collect()),
                undefined: None,
            },
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}

impl OwnThresholdV1 {
    fn of(limit: f64, point: Result<DetPoint, Undefined>) -> Self {
        match point {
            Ok(point) => Self {
                limit,
                threshold: Some(point.threshold),
                false_matches: Some(point.false_matches.people),
                false_non_matches: Some(point.false_non_matches.people),
                undefined: None,
            },
            Err(reason) => Self { limit, undefined: Some(reason.into()), ..Self::default() },
        }
    }
}
