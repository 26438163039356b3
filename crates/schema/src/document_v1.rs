//! The twin of a whole document: the keys of `audit.json`, in the order in which they are written.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::configuration_v1::ConfigurationV1;
use crate::left_out_v1::LeftOutV1;
use crate::margins_v1::MarginsV1;
use crate::plan_v1::PlanV1;
use crate::presentation_v1::PresentationV1;
use crate::provenance_v1::{ProvenanceV1, ValuesV1};
use crate::tally_v1::TallyV1;

/// An audit made by écart: where it comes from, what was asked, what was counted, and every figure.
///
/// All numbers have all their digits. A figure without a value has a reason, `undefined`, in its place. Keys that are not described here may be there: version 1
/// grows until écart 1.0.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "EcartAudit")]
pub(crate) struct DocumentV1<A> {
    /// The mark of the format: `ecart-audit`.
    #[schemars(extend("const" = crate::FORMAT))]
    pub(crate) format: String,
    /// The version of the format.
    #[schemars(extend("const" = crate::VERSION))]
    pub(crate) version: u64,
    /// Where it comes from.
    pub(crate) provenance: ProvenanceV1,
    /// Which column played which role.
    pub(crate) plan: PlanV1,
    /// The label's values; null without a label.
    pub(crate) label_values: Option<ValuesV1>,
    /// The prediction's values; null where a score was cut at a threshold.
    pub(crate) prediction_values: Option<ValuesV1>,
    /// The values of a second model's prediction; absent where there is none or a score was cut at a threshold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ValuesV1")]
    pub(crate) second_values: Option<ValuesV1>,
    /// For each group column or stratum that was cut at quantiles, the edges found.
    pub(crate) quantile_edges: Vec<QuantileEdgesV1>,
    /// What was computed, and how.
    pub(crate) configuration: ConfigurationV1,
    /// How a report speaks of it.
    pub(crate) presentation: PresentationV1,
    /// How many rows were read and counted; the others are in `left_out`.
    pub(crate) rows: RowsV1,
    /// The rows that were read and not counted, by reason.
    pub(crate) left_out: Vec<LeftOutV1>,
    /// What was counted; null where small groups are withheld.
    pub(crate) tally: Option<TallyV1>,
    /// What is told of what was counted where small groups are withheld; absent where the tally is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "MarginsV1")]
    pub(crate) margins: Option<MarginsV1>,
    /// Every figure, computed from the tally, or from the margins in its place, under the configuration; null or absent where the counts alone are carried, as by a
    /// page, since every figure follows from them.
    #[serde(default)]
    pub(crate) audit: Option<A>,
}

/// The edges of a column that was cut at quantiles.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "QuantileEdges")]
pub(crate) struct QuantileEdgesV1 {
    /// The column's name.
    pub(crate) column: String,
    /// The edges, which rise; an edge belongs to the band above it.
    pub(crate) edges: Vec<f64>,
}

/// Numbers of rows.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Rows")]
pub(crate) struct RowsV1 {
    /// Rows read.
    pub(crate) read: u64,
    /// Rows counted.
    pub(crate) counted: u64,
    /// Rows left out.
    pub(crate) left_out: u64,
}
