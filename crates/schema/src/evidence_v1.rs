//! The twin of what was computed on request for a grouping. Each analysis has a file of its own.

use std::collections::BTreeMap;

use ecart_metrics::Evidence;
use schemars::JsonSchema;
use serde::Serialize;

use crate::power_v1::MetricPowerV1;

/// What was computed on request; each key is absent where it was not asked for, or the task or the data do not have it.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Evidence")]
pub(crate) struct EvidenceV1 {
    /// What the sizes of the groups could have shown, by the name of the metric.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "BTreeMap<&'static str, MetricPowerV1>")]
    power: Option<BTreeMap<&'static str, MetricPowerV1>>,
}

impl EvidenceV1 {
    pub(crate) fn of(evidence: &Evidence) -> Self {
        Self { power: evidence.power.as_deref().map(MetricPowerV1::all) }
    }
}
