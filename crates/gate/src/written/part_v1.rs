//! The twins of a comparison and of what it is made of.

use ecart_metrics::interval::Bound;
use ecart_metrics::{GroupName, Undefined};
use schemars::JsonSchema;
use serde::Serialize;

use crate::{Change, Part, Range, Side, Verdict, Who};

/// Why a figure has no value.
#[derive(Clone, Copy, Debug, JsonSchema, Serialize)]
#[serde(transparent)]
#[schemars(rename = "Undefined", extend("enum" = Undefined::ALL.map(Undefined::name).to_vec()))]
pub(super) struct UndefinedV1(&'static str);

impl From<Undefined> for UndefinedV1 {
    fn from(reason: Undefined) -> Self {
        Self(reason.name())
    }
}

/// What a rule or a comparison comes to.
#[derive(Clone, Copy, Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Verdict")]
pub(super) enum VerdictV1 {
    /// It holds, as surely as the rule asks.
    Holds,
    /// Neither is sure.
    Inconclusive,
    /// It is broken, as surely as the rule asks.
    Broken,
}

impl From<Verdict> for VerdictV1 {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Holds => Self::Holds,
            Verdict::Inconclusive => Self::Inconclusive,
            Verdict::Broken => Self::Broken,
        }
    }
}

/// One comparison of a rule: its value, or why there is none.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Part", extend("oneOf" = [{"required": ["value"]}, {"required": ["undefined"]}]))]
pub(super) struct PartV1 {
    /// The figure; absent for shares of rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    figure: Option<&'static str>,
    /// Whose figure it is, or the first of two.
    first: SideV1,
    /// What it is compared with; absent for a figure that is no gap.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "SideV1")]
    second: Option<SideV1>,
    /// The figure, the difference or the ratio, in the direction that the rule counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    value: Option<f64>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
    /// The bounds that hold for all comparisons of the rule together.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "RangeV1")]
    together: Option<RangeV1>,
    /// The bounds of this comparison alone, each one-sided.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "RangeV1")]
    alone: Option<RangeV1>,
    /// How it changed since the baseline, where the rule asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ChangeV1")]
    change: Option<ChangeV1>,
    /// What it comes to by itself; absent without a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "VerdictV1")]
    verdict: Option<VerdictV1>,
}

/// One side of a comparison: its value with what was counted, or why there is none.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Side", extend("oneOf" = [{"required": ["value", "people"]}, {"required": ["undefined"]}]))]
struct SideV1 {
    /// Whose value it is.
    who: WhoV1,
    /// The group.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<LevelOfV1>")]
    group: Option<Vec<LevelOfV1>>,
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    value: Option<f64>,
    /// The numerator of a share of people.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    numerator: Option<u64>,
    /// Its denominator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    denominator: Option<u64>,
    /// The people that the value is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    people: Option<u64>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// Of whom a figure is.
#[derive(Clone, Copy, Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Who")]
enum WhoV1 {
    /// A group.
    Group,
    /// All people together.
    All,
    /// Everyone who is not of the group on the other side.
    Others,
}

/// A level of a column.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "LevelOf")]
pub(super) struct LevelOfV1 {
    /// The column.
    column: String,
    /// The level as it is shown; null for the rows in which the column has no value.
    level: Option<String>,
}

/// The name of a group.
pub(super) fn name_v1(name: &GroupName) -> Vec<LevelOfV1> {
    let level = |(column, level): &(String, ecart_tally::Level)| LevelOfV1 {
        column: column.clone(),
        level: (!level.is_missing()).then(|| level.to_string()),
    };
    name.0.iter().map(level).collect()
}

/// From where to where a figure may be.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Range")]
struct RangeV1 {
    /// The lower end.
    lower: f64,
    /// The upper end; null if there is none.
    upper: Option<f64>,
}

impl From<Range> for RangeV1 {
    fn from(range: Range) -> Self {
        Self { lower: range.lower, upper: Bound::at(range.upper) }
    }
}

/// How a figure changed since the baseline.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Change", extend(
    "allOf" = [
        {"oneOf": [{"required": ["before"]}, {"required": ["before_undefined"]}]},
        {"oneOf": [{"required": ["increase"]}, {"required": ["increase_undefined"]}]}
    ]
))]
struct ChangeV1 {
    /// What it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    before: Option<f64>,
    /// Why there was no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    before_undefined: Option<UndefinedV1>,
    /// By how much it grew.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    increase: Option<f64>,
    /// Why it cannot be said by how much it grew.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    increase_undefined: Option<UndefinedV1>,
    /// The bounds of the increase that hold for all comparisons of the rule together.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "RangeV1")]
    together: Option<RangeV1>,
    /// The bounds of this increase alone, each one-sided.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "RangeV1")]
    alone: Option<RangeV1>,
}

impl PartV1 {
    pub(super) fn of(part: &Part) -> Self {
        Self {
            figure: part.figure.map(crate::Figure::name),
            first: SideV1::of(&part.first),
            second: part.second.as_ref().map(SideV1::of),
            value: part.value.ok(),
            undefined: part.value.err().map(UndefinedV1::from),
            together: part.adjusted.map(RangeV1::from),
            alone: part.own.map(RangeV1::from),
            change: part.change.as_ref().map(ChangeV1::of),
            verdict: part.verdict.map(VerdictV1::from),
        }
    }
}

impl SideV1 {
    fn of(side: &Side) -> Self {
        let counted = side.value.ok();
        let share = counted.and_then(|counted| counted.share);
        let (who, group) = match &side.who {
            Who::Group(name) => (WhoV1::Group, Some(name_v1(name))),
            Who::All => (WhoV1::All, None),
            Who::Others => (WhoV1::Others, None),
        };
        Self {
            who,
            group,
            value: counted.map(|counted| counted.value),
            numerator: share.map(|(numerator, _)| numerator),
            denominator: share.map(|(_, denominator)| denominator),
            people: counted.map(|counted| counted.people),
            undefined: side.value.err().map(UndefinedV1::from),
        }
    }
}

impl ChangeV1 {
    fn of(change: &Change) -> Self {
        Self {
            before: change.before.ok(),
            before_undefined: change.before.err().map(UndefinedV1::from),
            increase: change.increase.ok(),
            increase_undefined: change.increase.err().map(UndefinedV1::from),
            together: change.adjusted.map(RangeV1::from),
            alone: change.own.map(RangeV1::from),
        }
    }
}
