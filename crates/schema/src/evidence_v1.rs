//! The twin of what was computed on request for a grouping. Each analysis has a file of its own.

use ecart_metrics::Evidence;
use schemars::JsonSchema;
use serde::Serialize;

use crate::disparities_v1::DisparitiesV1;

/// What was computed on request; each key is absent where it was not asked for, or the task or the data do not have it.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Evidence")]
pub(crate) struct EvidenceV1 {
    /// How unequal the groups are together, in each metric in focus.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "DisparitiesV1")]
    disparities: Option<DisparitiesV1>,
}

impl EvidenceV1 {
    pub(crate) fn of(evidence: &Evidence) -> Self {
        Self { disparities: evidence.disparities.as_ref().map(DisparitiesV1::of) }
    }
}
