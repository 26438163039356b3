//! The twin of what the base rates force. It is written and compared, never read: figures are computed from the tally.

use ecart_metrics::identity::{Compatibility, Consequence, Exception, Forced, Spread, Verdict};
use ecart_metrics::{Constraints, Undefined};
use schemars::JsonSchema;
use serde::Serialize;

use crate::audit_v1::AsideV1;
use crate::figure_v1::{GapV1, UndefinedV1};

/// What the base rates of the groups force, or the reason why it cannot be said. Groups are told by their place in their grouping, from 0.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Constraints", extend("oneOf" = [
    {"required": ["groups", "aside", "consequence", "compatibility"]}, {"required": ["undefined"]}
]))]
pub(crate) struct ConstraintsV1 {
    /// The groups that enter.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ConstrainedV1>")]
    groups: Option<Vec<ConstrainedV1>>,
    /// The groups that do not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<AsideV1>")]
    aside: Option<Vec<AsideV1>>,
    /// What equal predictive values and equal false negative rates would force.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ConsequenceV1")]
    consequence: Option<ConsequenceV1>,
    /// Whether equal predictive values, equal false negative rates and equal false positive rates can hold together.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "CompatibilityV1")]
    compatibility: Option<CompatibilityV1>,
    /// Why it cannot be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A group and the false positive rate that follows from its other rates.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Constrained")]
struct ConstrainedV1 {
    /// The group.
    group: usize,
    /// The false positive rate that follows from its base rate, its predictive value and its false negative rate: the one found.
    identity: ComputedV1,
    /// The false positive rate that would follow from its base rate with the predictive value and the false negative rate of everyone together; above 1 it is out
    /// of reach.
    forced: ComputedV1,
}

/// A number, or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Computed", extend("oneOf" = [{"required": ["value"]}, {"required": ["undefined"]}]))]
struct ComputedV1 {
    /// The number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    value: Option<f64>,
    /// True where no predictions can give it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    out_of_reach: Option<bool>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// What equal predictive values and equal false negative rates would force, or the reason why it cannot be said.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Consequence", extend("oneOf" = [
    {"required": ["positive_predictive_value", "false_negative_rate", "forced", "found"]}, {"required": ["undefined"]}
]))]
struct ConsequenceV1 {
    /// The predictive value that all groups would have.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    positive_predictive_value: Option<f64>,
    /// The false negative rate that all groups would have.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    false_negative_rate: Option<f64>,
    /// The max–min gap of the false positive rates that would follow.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "SpreadV1")]
    forced: Option<SpreadV1>,
    /// The max–min gap of those found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "SpreadV1")]
    found: Option<SpreadV1>,
    /// Why it cannot be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A max–min gap without an interval, or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Spread", extend("oneOf" = [{"required": ["value", "high", "low"]}, {"required": ["undefined"]}]))]
struct SpreadV1 {
    /// Largest minus smallest.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    value: Option<f64>,
    /// The group with the largest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    high: Option<usize>,
    /// The group with the smallest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    low: Option<usize>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// Whether the three equalities can hold together, or the reason why it cannot be said.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Compatibility", extend("oneOf" = [
    {"required": ["base_rates", "high", "low", "verdict"]}, {"required": ["undefined"]}
]))]
struct CompatibilityV1 {
    /// The widest gap of the base rates, with its simultaneous interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapV1")]
    base_rates: Option<GapV1>,
    /// The group with the largest base rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    high: Option<usize>,
    /// The group with the smallest base rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    low: Option<usize>,
    /// What follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "VerdictV1")]
    verdict: Option<VerdictV1>,
    /// Why it cannot be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// Whether the three equalities can hold together.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Verdict")]
enum VerdictV1 {
    /// No: the base rates differ beyond chance.
    Incompatible,
    /// It is not told: groups of equal base rates could look like this.
    WithinChance,
    /// An exception: nobody is predicted wrongly.
    PerfectPrediction,
    /// An exception: nobody is flagged wrongly.
    NoFalsePositives,
    /// An exception: nobody is flagged rightly.
    NoTruePositives,
}

impl ConstraintsV1 {
    pub(crate) fn of(constraints: &Result<Constraints, Undefined>) -> Self {
        let constraints = match constraints {
            Ok(constraints) => constraints,
            Err(reason) => return Self { undefined: Some((*reason).into()), ..Self::default() },
        };
        let forced = |place: usize| match &constraints.consequence {
            Ok(consequence) => consequence.groups[place],
            Err(reason) => Err(*reason),
        };
        let groups = constraints.groups.iter().zip(&constraints.identities).enumerate().map(|(place, (&group, identity))| ConstrainedV1 {
            group,
            identity: ComputedV1::of(identity.as_ref().map(|identity| identity.computed).map_err(|&reason| reason)),
            forced: ComputedV1::of_forced(forced(place)),
        });
        Self {
            groups: Some(groups.collect()),
            aside: Some(constraints.aside.iter().map(|&(place, aside)| AsideV1::of(place, aside)).collect()),
            consequence: Some(ConsequenceV1::of(&constraints.consequence, &constraints.groups)),
            compatibility: Some(CompatibilityV1::of(&constraints.compatibility, &constraints.groups)),
            undefined: None,
        }
    }
}

impl ComputedV1 {
    fn of(number: Result<f64, Undefined>) -> Self {
        Self { value: number.ok(), out_of_reach: None, undefined: number.err().map(UndefinedV1::from) }
    }

    fn of_forced(forced: Result<Forced, Undefined>) -> Self {
        match forced {
            Ok(Forced::At(rate)) => Self::of(Ok(rate)),
            Ok(Forced::OutOfReach(rate)) => Self { out_of_reach: Some(true), ..Self::of(Ok(rate)) },
            Err(reason) => Self::of(Err(reason)),
        }
    }
}

impl ConsequenceV1 {
    fn of(consequence: &Result<Consequence, Undefined>, groups: &[usize]) -> Self {
        match consequence {
            Ok(consequence) => Self {
                positive_predictive_value: Some(consequence.positive_predictive_value.value()),
                false_negative_rate: Some(consequence.false_negative_rate.value()),
                forced: Some(SpreadV1::of(consequence.forced, groups)),
                found: Some(SpreadV1::of(consequence.found, groups)),
                undefined: None,
            },
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}

impl SpreadV1 {
    fn of(spread: Result<Spread, Undefined>, groups: &[usize]) -> Self {
        match spread {
            Ok(Spread { high, low, value }) => {
                Self { value: Some(value), high: Some(groups[high]), low: Some(groups[low]), undefined: None }
            }
            Err(reason) => Self { undefined: Some(reason.into()), ..Self::default() },
        }
    }
}

impl CompatibilityV1 {
    fn of(compatibility: &Result<Compatibility, Undefined>, groups: &[usize]) -> Self {
        match compatibility {
            Ok(Compatibility { base_rates, verdict }) => Self {
                base_rates: Some(GapV1::difference(base_rates.value, base_rates.interval)),
                high: Some(groups[base_rates.high]),
                low: Some(groups[base_rates.low]),
                verdict: Some(VerdictV1::of(*verdict)),
                undefined: None,
            },
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}

impl VerdictV1 {
    const fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Incompatible => Self::Incompatible,
            Verdict::WithinChance => Self::WithinChance,
            Verdict::Exception(Exception::PerfectPrediction) => Self::PerfectPrediction,
            Verdict::Exception(Exception::NoFalsePositives) => Self::NoFalsePositives,
            Verdict::Exception(Exception::NoTruePositives) => Self::NoTruePositives,
        }
    }
}
