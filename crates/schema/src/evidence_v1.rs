//! The twin of what was computed on request for a grouping. Each analysis has a file of its own.

use std::collections::BTreeMap;

use ecart_metrics::{Confidence, Evidence};
use ecart_tally::Weighting;
use schemars::JsonSchema;
use serde::Serialize;

use crate::classes_v1::ClassesV1;
use crate::constraints_v1::ConstraintsV1;
use crate::disparities_v1::DisparitiesV1;
use crate::power_v1::MetricPowerV1;
use crate::scores_v1::ScoresV1;
use crate::second_v1::SecondModelV1;
use crate::strata_v1::WithinStrataV1;
use crate::tests_v1::TestsV1;
use crate::thresholds_v1::ThresholdsV1;
use crate::trends_v1::TrendsV1;
use crate::verification_v1::VerificationV1;

/// What was computed on request; each key is absent where it was not asked for, or the task or the data do not have it.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Evidence")]
pub(crate) struct EvidenceV1 {
    /// Several classes: each against the rest, and all together.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ClassesV1")]
    classes: Option<ClassesV1>,
    /// How the groups compare within strata.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "WithinStrataV1")]
    strata: Option<WithinStrataV1>,
    /// How the gaps moved over time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "TrendsV1")]
    trends: Option<TrendsV1>,
    /// Which criteria cannot hold together.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ConstraintsV1")]
    constraints: Option<ConstraintsV1>,
    /// What was found of pairs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "VerificationV1")]
    verification: Option<VerificationV1>,
    /// Tests of the gaps.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "TestsV1")]
    tests: Option<TestsV1>,
    /// A second model on the same rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "SecondModelV1")]
    second: Option<SecondModelV1>,
    /// How unequal the groups are together, in each metric in focus.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "DisparitiesV1")]
    disparities: Option<DisparitiesV1>,
    /// What the sizes of the groups could have shown, by the name of the metric.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "BTreeMap<&'static str, MetricPowerV1>")]
    power: Option<BTreeMap<&'static str, MetricPowerV1>>,
    /// What the scores are worth beyond one threshold.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ScoresV1")]
    scores: Option<ScoresV1>,
    /// The thresholds that each criterion asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ThresholdsV1")]
    thresholds: Option<ThresholdsV1>,
}

impl EvidenceV1 {
    pub(crate) fn of(evidence: &Evidence, weighting: Weighting, confidence: Confidence) -> Self {
        Self {
            classes: evidence.classes.as_ref().map(|classes| ClassesV1::of(classes, weighting)),
            strata: evidence.strata.as_ref().map(WithinStrataV1::of),
            trends: evidence.trends.as_ref().map(TrendsV1::of),
            constraints: evidence.constraints.as_ref().map(ConstraintsV1::of),
            verification: evidence.verification.as_ref().map(VerificationV1::of),
            tests: evidence.tests.as_ref().map(TestsV1::of),
            second: evidence.second.as_ref().map(SecondModelV1::of),
            power: evidence.power.as_deref().map(MetricPowerV1::all),
            scores: evidence.scores.as_ref().map(|scores| ScoresV1::of(scores, confidence)),
            disparities: evidence.disparities.as_ref().map(DisparitiesV1::of),
            thresholds: evidence.thresholds.as_ref().map(ThresholdsV1::of),
        }
    }
}
