//! The twin of a comparison. It is written and never read.

use ecart_metrics::change::{
    Change, GapChange, GapVerdict, GroupingChange, MetricChange, RateChange, RateVerdict, RatesOfGroup, SizeChange, WidestChange,
};
use ecart_metrics::hypothesis::Adjustment;
use ecart_metrics::interval::Estimate;
use ecart_metrics::{Aside, GroupName, METRICS, Measure, Undefined};
use ecart_tally::{Joint, JointSide, Rows};
use schemars::JsonSchema;
use serde::Serialize;

use crate::document_v1::RowsV1;
use crate::figure_v1::{LevelOfV1, UndefinedV1};
use crate::left_out_v1::{LeftOutV1, RowV1};
use crate::provenance_v1::ProvenanceV1;
use crate::write::pretty;
use crate::{Compared, Document, Pairing};

/// The mark of the format, in `format`.
pub const COMPARISON_FORMAT: &str = "ecart-comparison";

/// The version that is written, in `version`.
pub const COMPARISON_VERSION: u64 = 1;

/// What changed between two audits.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Comparison")]
pub(crate) struct ComparedV1 {
    /// The mark of the format.
    #[schemars(extend("const" = COMPARISON_FORMAT))]
    format: &'static str,
    /// The version of the format.
    #[schemars(extend("const" = COMPARISON_VERSION))]
    version: u64,
    /// The version of écart that made the file.
    ecart: String,
    /// The command, as it can be typed again.
    command: String,
    /// The old decisions.
    old: SideV1,
    /// The new decisions.
    new: SideV1,
    /// How the rows of the two go together.
    pairing: PairingV1,
    /// The confidence of every interval.
    confidence: f64,
    /// Under so many people in a denominator a figure is small, and left out of widest gaps.
    min_group: u64,
    /// How p-values are adjusted for their number.
    #[schemars(extend("enum" = Adjustment::ALL.map(Adjustment::name)))]
    adjustment: &'static str,
    /// How many p-values of rates are adjusted together.
    rates_compared: usize,
    /// How many p-values of gaps are adjusted together.
    gaps_compared: usize,
    /// What changed in each grouping.
    groupings: Vec<GroupingChangeV1>,
}

/// One of the two.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Side")]
struct SideV1 {
    /// Where its audit comes from.
    provenance: ProvenanceV1,
    /// Its rows.
    rows: RowsV1,
    /// The rows that were not counted, by reason.
    left_out: Vec<LeftOutV1>,
}

/// How the rows of the two go together.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Pairing")]
enum PairingV1 {
    /// Both decisions stand in the same rows.
    SameRows,
    /// The rows of two files were matched by a column.
    ByKey(Box<ByKeyV1>),
    /// The people of the two are taken to be different.
    Apart(ApartV1),
}

/// Rows matched by a column.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "ByKey")]
struct ByKeyV1 {
    /// The column.
    key: String,
    /// The rows that have a partner: counted together.
    paired: u64,
    /// The old rows that could be counted, without a partner.
    old_without_partner: SomeRowsV1,
    /// The new rows that could be counted, without a partner.
    new_without_partner: SomeRowsV1,
    /// The rows counted whose label is another in the old file: that of the new counts.
    other_label: SomeRowsV1,
    /// The rows counted of which a group is another in the old file: that of the new counts.
    other_group: SomeRowsV1,
}

/// Rows that are not matched.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Apart")]
struct ApartV1 {
    /// Whether both were made of the same files: the people are the same, and the intervals are wider than they need be.
    same_inputs: bool,
}

/// A number of rows, and the first of them.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "SomeRows")]
struct SomeRowsV1 {
    /// Number of rows.
    rows: u64,
    /// The first of them; null if there is none.
    first: Option<RowV1>,
}

/// What changed in one grouping.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "GroupingChange")]
struct GroupingChangeV1 {
    /// The columns.
    columns: Vec<String>,
    /// The groups that both have. Below, a group is its place in this list.
    groups: Vec<Vec<LevelOfV1>>,
    /// The groups of which only the old audit tells.
    old_only: Vec<Vec<LevelOfV1>>,
    /// The groups of which only the new audit tells.
    new_only: Vec<Vec<LevelOfV1>>,
    /// The groups of which one of the two audits tells nothing because they are small.
    withheld: Vec<Vec<LevelOfV1>>,
    /// What changed in each metric.
    metrics: Vec<MetricChangeV1>,
}

/// What changed in one metric.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "MetricChange")]
struct MetricChangeV1 {
    /// The metric.
    #[schemars(extend("enum" = METRICS.map(|entry| entry.name)))]
    metric: &'static str,
    /// Each group, then all people.
    rates: Vec<RatesOfGroupV1>,
    /// The group with which the others are compared; null where that is no one group.
    reference: Option<usize>,
    /// The gap of each other group to it.
    gaps: Vec<GapChangeV1>,
    /// The widest gap.
    widest: WidestChangeV1,
    /// The groups that do not enter the widest gap.
    aside: Vec<AsideV1>,
}

/// The figure of one group before and after.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "RatesOfGroup")]
struct RatesOfGroupV1 {
    /// The group; null for all people.
    group: Option<usize>,
    /// The old figure.
    old: MeasureV1,
    /// The new figure.
    new: MeasureV1,
    /// Whether fewer people than `min_group` stand in one of the denominators.
    small: bool,
    /// How it changed.
    change: ChangeV1,
}

/// A figure, or the reason why it has no value.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Measure", extend("oneOf" = [{"required": ["value", "denominator"]}, {"required": ["undefined"]}]))]
struct MeasureV1 {
    /// Its value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    value: Option<f64>,
    /// The people in the numerator, if it is a share.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    numerator: Option<u64>,
    /// The people in the denominator; of what is no share, those it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    denominator: Option<u64>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A change, or the reason why it has no value.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Change", extend("oneOf" = [
    {"required": ["value", "lower", "upper", "p_value", "adjusted", "verdict"]}, {"required": ["undefined"]}
]))]
struct ChangeV1 {
    /// New minus old.
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
    /// Of the same people: how many the old rate counts and the new does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    old_only: Option<u64>,
    /// Of the same people: how many the new rate counts and the old did not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    new_only: Option<u64>,
    /// The p-value of no change.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    p_value: Option<f64>,
    /// The p-value, adjusted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    adjusted: Option<f64>,
    /// Of a gap to the reference: the adjusted p-value of two gaps as large as each other on two sides.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    sides: Option<f64>,
    /// What is shown, after adjustment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String", extend("enum" = verdicts()))]
    verdict: Option<&'static str>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// The gap of one group to the reference, before and after.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "GapChange")]
struct GapChangeV1 {
    /// The group.
    group: usize,
    /// The old gap.
    old: EstimateV1,
    /// The new gap.
    new: EstimateV1,
    /// Whether fewer people than `min_group` stand in one of the denominators.
    small: bool,
    /// How it changed.
    change: ChangeV1,
}

/// A figure with its interval, or the reason why it has no value.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Estimate", extend("oneOf" = [{"required": ["value", "lower", "upper"]}, {"required": ["undefined"]}]))]
struct EstimateV1 {
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    value: Option<f64>,
    /// The lower limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    lower: Option<f64>,
    /// The upper limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    upper: Option<f64>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// The widest gap before and after, or the reason why there is none.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "WidestChange")]
struct WidestChangeV1 {
    /// The old gap.
    old: EstimateV1,
    /// The groups at its ends, the larger value first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "[usize; 2]")]
    old_between: Option<[usize; 2]>,
    /// The new gap.
    new: EstimateV1,
    /// The groups at its ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "[usize; 2]")]
    new_between: Option<[usize; 2]>,
    /// How many groups enter.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    groups: Option<usize>,
    /// How it changed.
    change: ChangeV1,
}

/// A group that does not enter the widest gap.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Aside")]
struct AsideV1 {
    /// The group.
    group: usize,
    /// Why: its level is not known, few people, or the reason why the figure has no value.
    reason: &'static str,
}

fn verdicts() -> Vec<&'static str> {
    let mut names: Vec<&str> = RateVerdict::ALL.map(RateVerdict::name).to_vec();
    names.extend(GapVerdict::ALL.map(GapVerdict::name));
    names.sort_unstable();
    names.dedup();
    names
}

impl Compared {
    /// The comparison as `comparison.json` holds it: the same bytes each time, with a line break at the end.
    pub fn to_json(&self) -> String {
        let Change { confidence, min_group, adjustment, rates, gaps, groupings, .. } = &self.change;
        pretty(&ComparedV1 {
            format: COMPARISON_FORMAT,
            version: COMPARISON_VERSION,
            ecart: self.version.clone(),
            command: self.command.clone(),
            old: SideV1::of(&self.old),
            new: SideV1::of(&self.new),
            pairing: PairingV1::of(&self.pairing),
            confidence: confidence.value(),
            min_group: *min_group,
            adjustment: adjustment.name(),
            rates_compared: *rates,
            gaps_compared: *gaps,
            groupings: groupings.iter().map(GroupingChangeV1::of).collect(),
        })
    }
}

impl SideV1 {
    fn of(document: &Document) -> Self {
        let counted = &document.counted;
        let left_out = counted.left_out();
        Self {
            provenance: ProvenanceV1::of(&document.provenance),
            rows: RowsV1 { read: counted.rows_read(), counted: counted.rows(), left_out: left_out.rows() },
            left_out: LeftOutV1::of(left_out),
        }
    }
}

impl PairingV1 {
    fn of(pairing: &Pairing) -> Self {
        match pairing {
            Pairing::SameRows => Self::SameRows,
            Pairing::ByKey { key, joint } => Self::ByKey(Box::new(ByKeyV1::of(key, joint))),
            Pairing::Apart { same_inputs, .. } => Self::Apart(ApartV1 { same_inputs: *same_inputs }),
        }
    }
}

impl ByKeyV1 {
    fn of(key: &str, joint: &Joint) -> Self {
        let some = |rows: &Rows| SomeRowsV1 { rows: rows.rows, first: rows.first.as_ref().map(RowV1::of) };
        let without = |side: &JointSide| some(&side.without_partner);
        Self {
            key: key.to_owned(),
            paired: joint.tally().rows(),
            old_without_partner: without(joint.old()),
            new_without_partner: without(joint.new_side()),
            other_label: some(joint.other_label()),
            other_group: some(joint.other_group()),
        }
    }
}

impl GroupingChangeV1 {
    fn of(grouping: &GroupingChange) -> Self {
        let names = |names: &[GroupName]| names.iter().map(LevelOfV1::of_name).collect();
        Self {
            columns: grouping.columns.clone(),
            groups: names(&grouping.groups),
            old_only: names(&grouping.old_only),
            new_only: names(&grouping.new_only),
            withheld: names(&grouping.withheld),
            metrics: grouping.metrics.iter().map(MetricChangeV1::of).collect(),
        }
    }
}

impl MetricChangeV1 {
    fn of(metric: &MetricChange) -> Self {
        let aside = |(group, aside): &(usize, Aside)| AsideV1 {
            group: *group,
            reason: match aside {
                Aside::Missing => "missing",
                Aside::Small => "small",
                Aside::Undefined(reason) => reason.name(),
            },
        };
        Self {
            metric: metric.metric.name(),
            rates: metric.rates.iter().map(RatesOfGroupV1::of).collect(),
            reference: metric.reference.ok(),
            gaps: metric.gaps.iter().map(GapChangeV1::of).collect(),
            widest: WidestChangeV1::of(&metric.widest),
            aside: metric.aside.iter().map(aside).collect(),
        }
    }
}

impl RatesOfGroupV1 {
    fn of(rates: &RatesOfGroup) -> Self {
        Self {
            group: rates.group,
            old: MeasureV1::of(rates.old),
            new: MeasureV1::of(rates.new),
            small: rates.is_small,
            change: rates.change.map_or_else(ChangeV1::undefined, |change| ChangeV1::of_rate(&change)),
        }
    }
}

impl MeasureV1 {
    fn of(measure: Result<Measure, Undefined>) -> Self {
        match measure {
            Ok(measure) => Self {
                value: Some(measure.value()),
                numerator: measure.rate().map(|rate| rate.k()),
                denominator: Some(measure.denominator().people),
                undefined: None,
            },
            Err(reason) => Self { undefined: Some(reason.into()), ..Self::default() },
        }
    }
}

impl ChangeV1 {
    fn undefined(reason: Undefined) -> Self {
        Self { undefined: Some(reason.into()), ..Self::default() }
    }

    fn of(difference: Estimate) -> Self {
        let Estimate { value, interval } = difference;
        Self { value: Some(value), lower: Some(interval.lower), upper: Some(interval.upper), ..Self::default() }
    }

    fn of_rate(change: &RateChange) -> Self {
        Self {
            old_only: change.switched.map(|switched| switched.old_only.people),
            new_only: change.switched.map(|switched| switched.new_only.people),
            p_value: Some(change.p_value),
            adjusted: Some(change.adjusted),
            verdict: Some(change.verdict.name()),
            ..Self::of(change.difference)
        }
    }

    fn of_gap(change: &SizeChange) -> Self {
        Self {
            p_value: Some(change.p_value),
            adjusted: Some(change.adjusted),
            sides: change.sides,
            verdict: Some(change.verdict.name()),
            ..Self::of(change.difference)
        }
    }
}

impl GapChangeV1 {
    fn of(gap: &GapChange) -> Self {
        Self {
            group: gap.group,
            old: EstimateV1::of(gap.old),
            new: EstimateV1::of(gap.new),
            small: gap.is_small,
            change: gap.change.map_or_else(ChangeV1::undefined, |change| ChangeV1::of_gap(&change)),
        }
    }
}

impl EstimateV1 {
    fn of(estimate: Result<Estimate, Undefined>) -> Self {
        match estimate {
            Ok(Estimate { value, interval }) => {
                Self { value: Some(value), lower: Some(interval.lower), upper: Some(interval.upper), undefined: None }
            }
            Err(reason) => Self { undefined: Some(reason.into()), ..Self::default() },
        }
    }
}

impl WidestChangeV1 {
    fn of(widest: &Result<WidestChange, Undefined>) -> Self {
        let gap = |of: fn(&WidestChange) -> Estimate| EstimateV1::of(widest.as_ref().map(of).map_err(|&reason| reason));
        let found = widest.as_ref().ok();
        Self {
            old: gap(|widest| widest.old),
            old_between: found.map(|widest| [widest.old_high, widest.old_low]),
            new: gap(|widest| widest.new),
            new_between: found.map(|widest| [widest.new_high, widest.new_low]),
            groups: found.map(|widest| widest.groups),
            change: match widest {
                Ok(widest) => widest.change.map_or_else(ChangeV1::undefined, |change| ChangeV1::of_gap(&change)),
                Err(reason) => ChangeV1::undefined(*reason),
            },
        }
    }
}
