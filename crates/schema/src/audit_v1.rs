//! The twin of an audit: every figure. It is written and compared, never read: figures are computed from the tally.

use std::collections::BTreeMap;

use ecart_metrics::{
    Against, Aside, Audit, Comparison, Confidence, CriterionFigure, CriterionInterval, Grouping, Undefined, Widest, impact_ratios,
};
use ecart_tally::Weighting;
use schemars::JsonSchema;
use serde::Serialize;

use crate::evidence_v1::EvidenceV1;
use crate::figure_v1::{ChanceV1, GapV1, GroupV1, LevelOfV1, UndefinedV1};

/// Every figure. Metrics and criteria are named as `ecart metrics` lists them; groups are told by their place in their grouping, from 0.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Audit")]
pub(crate) struct AuditV1 {
    /// The metrics that it is about first.
    focus: Vec<&'static str>,
    /// All people together.
    overall: GroupV1,
    /// The groupings, in the order of the columns, the crossing last.
    groupings: Vec<GroupingV1>,
}

/// The groups of one column, or of the crossing of several, and how they compare.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Grouping")]
struct GroupingV1 {
    /// The columns.
    columns: Vec<String>,
    /// The groups to which somebody belongs, in the order of their levels.
    groups: Vec<GroupV1>,
    /// The groups to which somebody belongs and of which nothing more is told; absent where none is withheld.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    withheld: Vec<Vec<LevelOfV1>>,
    /// The group that all others are compared with; null where it is not one group.
    reference: Option<usize>,
    /// How the groups compare, by the name of the metric.
    comparisons: BTreeMap<&'static str, ComparisonV1>,
    /// What the definitions of fairness compare, by the name of the criterion.
    criteria: BTreeMap<&'static str, CriterionV1>,
    /// Each group's selection rate over the highest of those that enter the max–min gap.
    impact_ratios: ImpactRatiosV1,
    /// What was computed on request.
    evidence: EvidenceV1,
}

/// How the groups compare in one metric.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Comparison")]
pub(crate) struct ComparisonV1 {
    /// What the groups are compared with in this metric; absent if there is nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "AgainstV1")]
    reference: Option<AgainstV1>,
    /// Each group but the reference, against it.
    against_reference: Vec<AgainstReferenceV1>,
    /// The max–min gap.
    widest: WidestV1,
    /// The groups that do not enter the max–min gap.
    aside: Vec<AsideV1>,
    /// What chance alone would show; absent for what is not a share of people, and where there is no gap.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ChanceV1")]
    chance: Option<ChanceV1>,
}

/// What the groups are compared with in one metric.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Against")]
pub(crate) enum AgainstV1 {
    /// This group.
    Group(usize),
    /// All people together.
    Overall,
    /// Everyone who is not of the group.
    Others,
}

/// A group against the reference.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "AgainstReference")]
struct AgainstReferenceV1 {
    /// The group.
    group: usize,
    /// The value that it is set against; absent if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    reference: Option<f64>,
    /// Its value minus the reference's.
    difference: GapV1,
    /// Its value over the reference's.
    ratio: GapV1,
}

/// The max–min gap, with intervals that hold for all pairs together; or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Widest", extend("oneOf" = [
    {"required": ["high", "low", "difference", "lower_pair", "upper_pair", "ratio", "largest", "smallest", "groups"]}, {"required": ["undefined"]}
]))]
struct WidestV1 {
    /// The group with the largest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    high: Option<usize>,
    /// The group with the smallest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    low: Option<usize>,
    /// Largest minus smallest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapV1")]
    difference: Option<GapV1>,
    /// The two groups whose own interval gives the lower limit of the difference.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "PairV1")]
    lower_pair: Option<PairV1>,
    /// The two groups whose own interval gives the upper limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "PairV1")]
    upper_pair: Option<PairV1>,
    /// Smallest over largest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapV1")]
    ratio: Option<GapV1>,
    /// The largest value by itself, with an interval of the largest true value that holds for all groups together.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapV1")]
    largest: Option<GapV1>,
    /// The smallest value by itself, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapV1")]
    smallest: Option<GapV1>,
    /// Number of groups compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    groups: Option<usize>,
    /// Why there is no gap.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// Two groups whose difference is first minus second.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Pair")]
struct PairV1 {
    /// The first.
    first: usize,
    /// The second.
    second: usize,
}

/// A group that does not enter the max–min gap.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Aside")]
pub(crate) struct AsideV1 {
    /// The group.
    group: usize,
    /// Why it does not.
    reason: AsideReasonV1,
    /// Why it has no value, if that is the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// Why a group does not enter the max–min gap.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "AsideReason")]
enum AsideReasonV1 {
    /// Its level is not known.
    Missing,
    /// The metric has no value there.
    Undefined,
    /// Too few people are in the denominator.
    Small,
}

/// The figure of a criterion, or the reason why there is none.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Criterion")]
struct CriterionV1 {
    /// Its value and interval.
    figure: GapV1,
    /// The groups at both ends of each rate looked at.
    ends: Vec<EndsV1>,
}

/// The groups at both ends of a rate.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Ends")]
struct EndsV1 {
    /// The rate.
    metric: &'static str,
    /// The group with the larger value.
    high: usize,
    /// The group with the smaller value.
    low: usize,
}

/// Each group's selection rate over the highest, or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "ImpactRatios", extend("oneOf" = [{"required": ["ratios"]}, {"required": ["undefined"]}]))]
struct ImpactRatiosV1 {
    /// The ratio of each group, in their order.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ImpactRatioV1>")]
    ratios: Option<Vec<ImpactRatioV1>>,
    /// Why there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A group's selection rate over the highest, or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "ImpactRatio", extend("oneOf" = [{"required": ["value"]}, {"required": ["undefined"]}]))]
struct ImpactRatioV1 {
    /// The ratio.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    value: Option<f64>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

impl AuditV1 {
    pub(crate) fn of(audit: &Audit) -> Self {
        Self {
            focus: audit.focus.iter().map(|metric| metric.name()).collect(),
            overall: GroupV1::of(&audit.overall, audit.weighting),
            groupings: audit.groupings.iter().map(|grouping| GroupingV1::of(grouping, audit.weighting, audit.config.confidence)).collect(),
        }
    }
}

impl GroupingV1 {
    fn of(grouping: &Grouping, weighting: Weighting, confidence: Confidence) -> Self {
        let criteria = grouping.criteria.iter();
        Self {
            columns: grouping.columns.clone(),
            groups: grouping.groups.iter().map(|group| GroupV1::of(group, weighting)).collect(),
            withheld: grouping.withheld.iter().map(|name| name.0.iter().map(LevelOfV1::of).collect()).collect(),
            reference: grouping.reference.group(),
            comparisons: comparisons(&grouping.comparisons),
            criteria: criteria.map(|(criterion, figure)| (criterion.name(), CriterionV1::of(figure))).collect(),
            impact_ratios: ImpactRatiosV1::of(impact_ratios(&grouping.groups)),
            evidence: EvidenceV1::of(&grouping.evidence, weighting, confidence),
        }
    }
}

/// Comparisons by the name of their metric.
pub(crate) fn comparisons(comparisons: &[Comparison]) -> BTreeMap<&'static str, ComparisonV1> {
    comparisons.iter().map(|comparison| (comparison.metric.name(), ComparisonV1::of(comparison))).collect()
}

impl ComparisonV1 {
    fn of(comparison: &Comparison) -> Self {
        let against = comparison.against_reference.iter().map(|against| AgainstReferenceV1 {
            group: against.group,
            reference: against.reference.ok().map(|measure| measure.value()),
            difference: GapV1::of_difference(&against.difference),
            ratio: GapV1::of_ratio(&against.ratio),
        });
        Self {
            reference: comparison.reference.ok().map(AgainstV1::of),
            against_reference: against.collect(),
            widest: WidestV1::of(&comparison.widest),
            aside: comparison.aside.iter().map(|&(group, aside)| AsideV1::of(group, aside)).collect(),
            chance: comparison.chance.as_ref().zip(comparison.corrected).map(|(chance, corrected)| ChanceV1::of(chance, corrected)),
        }
    }
}

impl AgainstV1 {
    pub(crate) const fn of(against: Against) -> Self {
        match against {
            Against::Group(place) => Self::Group(place),
            Against::Overall => Self::Overall,
            Against::Others => Self::Others,
        }
    }
}

impl WidestV1 {
    fn of(widest: &Result<Widest, Undefined>) -> Self {
        match widest {
            Ok(widest) => Self {
                high: Some(widest.high),
                low: Some(widest.low),
                difference: Some(GapV1::difference(widest.difference.value, widest.difference.interval)),
                lower_pair: Some(PairV1::of(widest.lower_pair)),
                upper_pair: Some(PairV1::of(widest.upper_pair)),
                ratio: Some(GapV1::of_ratio(&widest.ratio)),
                largest: Some(GapV1::difference(widest.largest.value, widest.largest.interval)),
                smallest: Some(GapV1::difference(widest.smallest.value, widest.smallest.interval)),
                groups: Some(widest.groups),
                undefined: None,
            },
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}

impl PairV1 {
    const fn of((first, second): (usize, usize)) -> Self {
        Self { first, second }
    }
}

impl AsideV1 {
    pub(crate) fn of(group: usize, aside: Aside) -> Self {
        let (reason, undefined) = match aside {
            Aside::Missing => (AsideReasonV1::Missing, None),
            Aside::Undefined(reason) => (AsideReasonV1::Undefined, Some(reason.into())),
            Aside::Small => (AsideReasonV1::Small, None),
        };
        Self { group, reason, undefined }
    }
}

impl CriterionV1 {
    fn of(figure: &Result<CriterionFigure, Undefined>) -> Self {
        let figure = match figure {
            Ok(figure) => figure,
            Err(reason) => return Self { figure: GapV1::undefined(*reason), ends: Vec::new() },
        };
        Self {
            figure: match figure.interval {
                CriterionInterval::Difference(interval) => GapV1::difference(figure.value, interval),
                CriterionInterval::Ratio(interval) => GapV1::ratio(figure.value, interval),
            },
            ends: figure.ends.iter().map(|ends| EndsV1 { metric: ends.metric.name(), high: ends.high, low: ends.low }).collect(),
        }
    }
}

impl ImpactRatiosV1 {
    fn of(ratios: Result<Vec<Result<f64, Undefined>>, Undefined>) -> Self {
        let ratio = |ratio| match ratio {
            Ok(value) => ImpactRatioV1 { value: Some(value), undefined: None },
            Err(reason) => ImpactRatioV1 { value: None, undefined: Some(UndefinedV1::from(reason)) },
        };
        match ratios {
            Ok(ratios) => Self { ratios: Some(ratios.into_iter().map(ratio).collect()), undefined: None },
            Err(reason) => Self { ratios: None, undefined: Some(reason.into()) },
        }
    }
}
