//! The twin of what the sizes of the groups could have shown.

use std::collections::BTreeMap;

use ecart_metrics::Undefined;
use ecart_metrics::power::{Detectable, GroupPower, MetricPower, Reach, Sizes, SmallestGap, Stated};
use schemars::JsonSchema;
use serde::Serialize;

use crate::figure_v1::UndefinedV1;

/// What the sizes of the groups could have shown in one metric; or the reason why that is not computed.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "MetricPower", extend("oneOf" = [{"required": ["pairs", "groups"]}, {"required": ["undefined"]}]))]
pub(crate) struct MetricPowerV1 {
    /// Among how many pairs of groups the widest gap was looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    pairs: Option<usize>,
    /// Each group but the reference, if that is a group.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<GroupPowerV1>")]
    groups: Option<Vec<GroupPowerV1>>,
    /// Why it is not computed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// What the size of one group could have shown; or the reason why there is nothing to say.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "GroupPower", extend("oneOf" = [
    {"required": ["people", "reference_numerator", "reference_denominator", "alone"]}, {"required": ["undefined"]}
]))]
struct GroupPowerV1 {
    /// The group.
    group: usize,
    /// The people in its denominator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    people: Option<u64>,
    /// With sampling weights: their effective size, which is what the gaps follow from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    effective_size: Option<f64>,
    /// Of the rate that it is set against (of everyone else, where that is all people together): the people in the numerator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    reference_numerator: Option<u64>,
    /// Of the rate that it is set against: the people in the denominator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    reference_denominator: Option<u64>,
    /// The smallest gaps from the reference, as one comparison.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "DetectableV1")]
    alone: Option<DetectableV1>,
    /// The smallest gaps from the reference, as one of all the pairs; absent where the two do not enter the widest gap, or are the only pair.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "DetectableV1")]
    among_all: Option<DetectableV1>,
    /// The stated gap, on either side; absent if none was stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "BothSidesV1")]
    stated: Option<BothSidesV1>,
    /// Why there is nothing to say.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// The smallest gaps that would have been shown, above the rate of the reference and below it.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Detectable")]
struct DetectableV1 {
    /// Above it.
    above: SmallestGapV1,
    /// Below it.
    below: SmallestGapV1,
}

/// The smallest gap that would have been shown, or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "SmallestGap", extend("oneOf" = [{"required": ["gap", "rough"]}, {"required": ["undefined"]}]))]
struct SmallestGapV1 {
    /// The difference of the two rates.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    gap: Option<f64>,
    /// Whether it is a rough figure: fewer than five people are to be expected on one side of a rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    rough: Option<bool>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// The stated gap on both sides of the reference.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "StatedBothSides")]
struct BothSidesV1 {
    /// Above it.
    above: StatedV1,
    /// Below it.
    below: StatedV1,
}

/// Whether a stated gap would have been shown, or the reason why there is no such gap.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "StatedGap", extend("oneOf" = [{"required": ["power", "rough", "more", "more_of_both"]}, {"required": ["undefined"]}]))]
struct StatedV1 {
    /// How often it would be shown by groups of these sizes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    power: Option<f64>,
    /// Whether that is a rough figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    rough: Option<bool>,
    /// How many more people the group needs, the reference staying as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "MoreV1")]
    more: Option<MoreV1>,
    /// How many more people both need, if they grow in proportion.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "MoreV1")]
    more_of_both: Option<MoreV1>,
    /// Why there is no such gap.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// How many more people, or the reason why no number is enough.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "MorePeople", extend("oneOf" = [{"required": ["group"]}, {"required": ["undefined"]}]))]
struct MoreV1 {
    /// In the group's denominator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    group: Option<u64>,
    /// In the reference's, if it grows too.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    reference: Option<u64>,
    /// Why no number is enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

impl MetricPowerV1 {
    /// Each metric by its name.
    pub(crate) fn all(metrics: &[MetricPower]) -> BTreeMap<&'static str, Self> {
        metrics.iter().map(|power| (power.metric.name(), Self::of(power))).collect()
    }

    fn of(power: &MetricPower) -> Self {
        match &power.groups {
            Ok(groups) => Self { pairs: Some(power.pairs), groups: Some(groups.iter().map(GroupPowerV1::of).collect()), ..Self::default() },
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}

impl GroupPowerV1 {
    fn of(power: &GroupPower) -> Self {
        match &power.reach {
            Ok(reach) => Self { group: power.group, ..Self::reaching(reach) },
            Err(reason) => Self { group: power.group, undefined: Some((*reason).into()), ..Self::default() },
        }
    }

    fn reaching(reach: &Reach) -> Self {
        Self {
            people: Some(reach.people),
            effective_size: (reach.size != reach.people as f64).then_some(reach.size),
            reference_numerator: Some(reach.reference.k()),
            reference_denominator: Some(reach.reference.n()),
            alone: Some(DetectableV1::of(&reach.alone)),
            among_all: reach.among_all.as_ref().map(DetectableV1::of),
            stated: reach.stated.as_ref().map(|[above, below]| BothSidesV1 { above: StatedV1::of(above), below: StatedV1::of(below) }),
            ..Self::default()
        }
    }
}

impl DetectableV1 {
    fn of(gaps: &Detectable) -> Self {
        Self { above: SmallestGapV1::of(gaps.above), below: SmallestGapV1::of(gaps.below) }
    }
}

impl SmallestGapV1 {
    fn of(gap: Result<SmallestGap, Undefined>) -> Self {
        match gap {
            Ok(smallest) => Self { gap: Some(smallest.gap), rough: Some(smallest.is_rough), undefined: None },
            Err(reason) => Self { undefined: Some(reason.into()), ..Self::default() },
        }
    }
}

impl StatedV1 {
    fn of(stated: &Result<Stated, Undefined>) -> Self {
        match stated {
            Ok(stated) => Self {
                power: Some(stated.power),
                rough: Some(stated.is_rough),
                more: Some(MoreV1::of(stated.more, |group| (group, None))),
                more_of_both: Some(MoreV1::of(stated.more_of_both, |sizes: Sizes| (sizes.first, Some(sizes.second)))),
                undefined: None,
            },
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}

impl MoreV1 {
    fn of<T>(more: Result<T, Undefined>, people: impl Fn(T) -> (u64, Option<u64>)) -> Self {
        match more.map(people) {
            Ok((group, reference)) => Self { group: Some(group), reference, undefined: None },
            Err(reason) => Self { undefined: Some(reason.into()), ..Self::default() },
        }
    }
}
