//! The twins of a rule and of what it came to.

use ecart_metrics::{Aside, GroupName, Reference};
use schemars::JsonSchema;
use serde::Serialize;

use super::WayV1;
use super::part_v1::{LevelOfV1, PartV1, UndefinedV1, VerdictV1, name_v1};
use crate::{
    Bounded, Certainty, Direction, Growth, Judged, Limit, LimitSource, OnInconclusive, Rule, Scale, Settling, Unjudged, Versus, Waived,
};

/// A rule and what it came to.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Rule")]
pub(super) struct RuleV1 {
    /// Its name, unique in the policy.
    name: String,
    /// The file in which it stands: the policy's, or a preset's.
    file: String,
    /// The line on which it begins, from 1.
    line: usize,
    /// The column at which it begins, from 1.
    column: usize,
    /// What it bounds.
    bounds: BoundedV1,
    /// The group columns; several are crossed, and without any the rule is on each grouping of the audit, or on all people together.
    group: Vec<String>,
    /// The columns within which groups are compared.
    stratum: Vec<String>,
    /// At what; without a key the figure is only shown.
    limit: LimitV1,
    /// Whose number the limit is: a text, or the house.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "SourceV1")]
    source: Option<SourceV1>,
    /// Who answers for the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    owner: Option<String>,
    /// Why there is this rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    why: Option<String>,
    /// Whether the estimate is compared, or a verdict is to be sure.
    #[schemars(extend("enum" = ["confident", "point"]))]
    certainty: &'static str,
    /// What an inconclusive verdict comes to.
    #[schemars(extend("enum" = ["warn", "fail", "pass"]))]
    on_inconclusive: &'static str,
    /// Groups with fewer people than this in the denominator are set aside.
    min_group: u64,
    /// Its waiver.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "WaiverV1")]
    waiver: Option<WaiverV1>,
    /// The verdict; absent for a rule without a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "VerdictV1")]
    verdict: Option<VerdictV1>,
    /// What it comes to by itself.
    outcome: WayV1,
    /// Why it could not be judged, or not all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UnjudgedV1")]
    unjudged: Option<UnjudgedV1>,
    /// Of an inconclusive rule, how many rows would settle it, if each rate stays as it is and all groups grow in proportion.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "SettlingV1")]
    settling: Option<SettlingV1>,
    /// For how many comparisons the bounds that can break the rule are paid.
    comparisons: usize,
    /// The place, from 0, of the part that decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    decisive: Option<usize>,
    /// What was compared.
    parts: Vec<PartV1>,
    /// The groups that were not judged.
    aside: Vec<AsideV1>,
    /// The levels that the policy leaves out.
    excluded: Vec<ExcludedV1>,
}

/// What a rule bounds.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Bounds")]
struct BoundedV1 {
    /// What sort of figure.
    #[schemars(extend("enum" = ["gap", "value", "chance", "left_out_share", "missing_group_share"]))]
    kind: &'static str,
    /// The figure, by its name in a policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    figure: Option<&'static str>,
    /// Of a gap, how far apart two values are.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String", extend("enum" = ["difference", "ratio"]))]
    scale: Option<&'static str>,
    /// Of a gap, which groups are compared, as a policy says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    reference: Option<String>,
    /// Of a gap, which way counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String", extend("enum" = ["either", "above", "below"]))]
    direction: Option<&'static str>,
}

/// At what a rule bounds.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Limit")]
struct LimitV1 {
    /// The most that is allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    max: Option<f64>,
    /// The least that is allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    min: Option<f64>,
    /// By how much it may have grown since the baseline.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    max_increase: Option<f64>,
    /// Whether what was past the limit at the baseline is accepted.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    accept_baseline: bool,
}

/// Whose number a limit is.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Source")]
enum SourceV1 {
    /// That of a text: a law, a standard, a paper.
    Text(String),
    /// That of the house.
    House,
}

/// A time during which a rule may be broken.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Waiver")]
struct WaiverV1 {
    /// The last day of it.
    #[schemars(extend("format" = "date"))]
    until: String,
    /// Why.
    reason: String,
    /// Who granted it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    by: Option<String>,
    /// Whether it is in force.
    in_force: bool,
    /// Whether it is in force and needed: without it the rule would be broken or inconclusive.
    excuses: bool,
}

/// Why a rule could not be judged, or not all of it.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Unjudged")]
struct UnjudgedV1 {
    /// Why.
    #[schemars(extend("enum" = ["undefined", "fewer_than_two_groups", "group_without_value", "not_in_baseline", "withheld"]))]
    reason: &'static str,
    /// Why a figure has no value, where that is the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// How many rows would settle a rule.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Settling")]
enum SettlingV1 {
    /// So many in all would do.
    Rows {
        /// Rows in all.
        rows: u64,
        /// The verdict that they would give.
        verdict: VerdictV1,
    },
    /// No number of rows that could be had.
    Never,
    /// No number of new rows, because the baseline itself is of too few people.
    BaselineTooSmall,
}

/// A group that was not judged.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Aside")]
struct AsideV1 {
    /// The group.
    group: Vec<LevelOfV1>,
    /// Why.
    #[schemars(extend("enum" = ["missing", "small", "undefined"]))]
    reason: &'static str,
    /// Why its figure has no value, where that is the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A level that the policy leaves out of a gap.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Excluded")]
struct ExcludedV1 {
    /// The level, as the policy names it: `race=Other`.
    level: String,
    /// Why.
    reason: String,
}

impl RuleV1 {
    pub(super) fn of(judged: &Judged, file: &str) -> Self {
        let rule = &judged.rule;
        Self {
            name: rule.name.clone(),
            file: file.to_owned(),
            line: rule.place.line,
            column: rule.place.column,
            bounds: BoundedV1::of(&rule.bounded),
            group: rule.columns.iter().map(|column| column.value.clone()).collect(),
            stratum: rule.within.columns.iter().map(|column| column.value.clone()).collect(),
            limit: LimitV1::of(rule.limit),
            source: rule.source.as_ref().map(|source| match source {
                LimitSource::Text(text) => SourceV1::Text(text.clone()),
                LimitSource::House => SourceV1::House,
            }),
            owner: rule.owner.clone(),
            why: rule.why.clone(),
            certainty: match rule.certainty {
                Certainty::Confident => "confident",
                Certainty::Point => "point",
            },
            on_inconclusive: match rule.on_inconclusive {
                OnInconclusive::Warn => "warn",
                OnInconclusive::Fail => "fail",
                OnInconclusive::Pass => "pass",
            },
            min_group: rule.min_group,
            waiver: waiver(rule, judged),
            verdict: judged.verdict.map(VerdictV1::from),
            outcome: judged.way().into(),
            unjudged: judged.unjudged.map(UnjudgedV1::of),
            settling: judged.settling.map(|settling| match settling {
                Settling::Rows { rows, verdict } => SettlingV1::Rows { rows, verdict: verdict.into() },
                Settling::None => SettlingV1::Never,
                Settling::BaselineTooSmall => SettlingV1::BaselineTooSmall,
            }),
            comparisons: judged.comparisons,
            decisive: judged.decisive,
            parts: judged.parts.iter().map(PartV1::of).collect(),
            aside: judged.aside.iter().map(AsideV1::of).collect(),
            excluded: rule
                .excluded
                .iter()
                .map(|(level, reason)| ExcludedV1 { level: level.value.clone(), reason: reason.clone() })
                .collect(),
        }
    }
}

fn waiver(rule: &Rule, judged: &Judged) -> Option<WaiverV1> {
    let waiver = rule.waiver.as_ref()?;
    Some(WaiverV1 {
        until: waiver.until.to_string(),
        reason: waiver.reason.clone(),
        by: waiver.by.clone(),
        in_force: judged.waived == Some(Waived::InForce),
        excuses: judged.is_waived(),
    })
}

impl BoundedV1 {
    fn of(bounded: &Bounded) -> Self {
        let alone = |kind, figure| Self { kind, figure, scale: None, reference: None, direction: None };
        match bounded {
            Bounded::Gap { figure, scale, versus, direction } => Self {
                kind: "gap",
                figure: Some(figure.name()),
                scale: Some(match scale {
                    Scale::Difference => "difference",
                    Scale::Ratio => "ratio",
                }),
                reference: Some(reference_name(versus)),
                direction: Some(match direction {
                    Direction::Either => "either",
                    Direction::Above => "above",
                    Direction::Below => "below",
                }),
            },
            Bounded::Value { figure } => alone("value", Some(figure.name())),
            Bounded::Chance { metric } => alone("chance", Some(metric.name())),
            Bounded::LeftOut => alone("left_out_share", None),
            Bounded::MissingGroup => alone("missing_group_share", None),
        }
    }
}

fn reference_name(versus: &Versus) -> String {
    let name = match versus {
        Versus::EveryPair => "every-pair",
        Versus::Highest => "highest",
        Versus::Reference(Reference::Largest) => "largest",
        Versus::Reference(Reference::BestOff(_)) => "best-off",
        Versus::Reference(Reference::WorstOff(_)) => "worst-off",
        Versus::Reference(Reference::Overall) => "overall",
        Versus::Reference(Reference::Others) => "others",
        Versus::Reference(Reference::Named(levels)) => {
            let levels: Vec<String> = levels.iter().map(|(column, level)| format!("{column}={level}")).collect();
            return levels.join(",");
        }
    };
    name.to_owned()
}

impl LimitV1 {
    fn of(limit: Limit) -> Self {
        Self {
            max: limit.max,
            min: limit.min,
            max_increase: match limit.growth {
                Some(Growth::AtMost(by)) => Some(by),
                Some(Growth::Accepted) | None => None,
            },
            accept_baseline: limit.growth == Some(Growth::Accepted),
        }
    }
}

impl UnjudgedV1 {
    fn of(unjudged: Unjudged) -> Self {
        let (reason, undefined) = match unjudged {
            Unjudged::Undefined(reason) => ("undefined", Some(reason.into())),
            Unjudged::FewerThanTwoGroups => ("fewer_than_two_groups", None),
            Unjudged::GroupWithoutValue(reason) => ("group_without_value", Some(reason.into())),
            Unjudged::NotInBaseline => ("not_in_baseline", None),
            Unjudged::Withheld => ("withheld", None),
        };
        Self { reason, undefined }
    }
}

impl AsideV1 {
    fn of((name, why): &(GroupName, Aside)) -> Self {
        let (reason, undefined) = match why {
            Aside::Missing => ("missing", None),
            Aside::Small => ("small", None),
            Aside::Undefined(reason) => ("undefined", Some((*reason).into())),
        };
        Self { group: name_v1(name), reason, undefined }
    }
}
