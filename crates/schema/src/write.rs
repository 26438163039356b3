//! A document as JSON.

use serde::Serialize;

use crate::audit_v1::AuditV1;
use crate::configuration_v1::ConfigurationV1;
use crate::document_v1::{DocumentV1, QuantileEdgesV1, RowsV1};
use crate::left_out_v1::LeftOutV1;
use crate::margins_v1::MarginsV1;
use crate::plan_v1::PlanV1;
use crate::presentation_v1::PresentationV1;
use crate::provenance_v1::{ProvenanceV1, ValuesV1};
use crate::tally_v1::TallyV1;
use crate::{Document, FORMAT, Told, VERSION};

impl Document {
    /// The document as `audit.json` holds it: the same bytes each time, with a line break at the end.
    pub fn to_json(&self) -> String {
        pretty(&self.written(Some(AuditV1::of(&self.audit))))
    }

    /// The same on one line and without the figures, which are computed again where it is read: for a page that carries it.
    #[expect(clippy::expect_used, reason = "the twins have string keys only, and writing to memory does not fail")]
    pub fn to_counts_json(&self) -> String {
        serde_json::to_string(&self.written(None)).expect("JSON in memory")
    }

    fn written(&self, audit: Option<AuditV1>) -> DocumentV1<AuditV1> {
        let left_out = self.counted.left_out();
        let (tally, margins) = match self.counted.told() {
            Told::Whole(tally) => (Some(TallyV1::of(tally)), None),
            Told::Suppressed(margins) => (None, Some(MarginsV1::of(margins, self.audit.config.suppress_below.unwrap_or_default()))),
        };
        DocumentV1 {
            format: FORMAT.to_owned(),
            version: VERSION,
            provenance: ProvenanceV1::of(&self.provenance),
            plan: PlanV1::of(&self.plan),
            label_values: self.label_values.as_ref().map(ValuesV1::of),
            prediction_values: self.prediction_values.as_ref().map(ValuesV1::of),
            second_values: self.second_values.as_ref().map(ValuesV1::of),
            quantile_edges: self
                .quantile_edges
                .iter()
                .map(|(column, edges)| QuantileEdgesV1 { column: column.clone(), edges: edges.clone() })
                .collect(),
            configuration: ConfigurationV1::of(&self.audit.config),
            presentation: PresentationV1::of(&self.presentation),
            rows: RowsV1 { read: self.counted.rows_read(), counted: self.counted.rows(), left_out: left_out.rows() },
            left_out: LeftOutV1::of(left_out),
            tally,
            margins,
            audit,
        }
    }
}

/// A value as indented JSON with a line break at the end.
#[expect(clippy::expect_used, reason = "the twins have string keys only, and writing to memory does not fail")]
pub fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("JSON in memory");
    text.push('\n');
    text
}
