//! The twin of what was computed on request for a grouping. Each analysis has a file of its own.

use ecart_metrics::Evidence;
use schemars::JsonSchema;
use serde::Serialize;

/// What was computed on request; each key is absent where it was not asked for, or the task or the data do not have it.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Evidence")]
pub(crate) struct EvidenceV1 {}

impl EvidenceV1 {
    pub(crate) const fn of(_evidence: &Evidence) -> Self {
        Self {}
    }
}
