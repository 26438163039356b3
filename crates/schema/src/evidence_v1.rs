//! The twin of what was computed on request for a grouping. Each analysis has a file of its own.

use ecart_metrics::Evidence;
use schemars::JsonSchema;
use serde::Serialize;

use crate::second_v1::SecondModelV1;
use crate::tests_v1::TestsV1;

/// What was computed on request; each key is absent where it was not asked for, or the task or the data do not have it.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Evidence")]
pub(crate) struct EvidenceV1 {
    /// Tests of the gaps.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "TestsV1")]
    tests: Option<TestsV1>,
    /// A second model on the same rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "SecondModelV1")]
    second: Option<SecondModelV1>,
}

impl EvidenceV1 {
    pub(crate) fn of(evidence: &Evidence) -> Self {
        Self { tests: evidence.tests.as_ref().map(TestsV1::of), second: evidence.second.as_ref().map(SecondModelV1::of) }
    }
}
