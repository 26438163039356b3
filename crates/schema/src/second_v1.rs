//! The twin of what a second model decides on the same rows.

use std::collections::BTreeMap;

use ecart_metrics::hypothesis::{Adjustment, McNemar};
use ecart_metrics::{Paired, PairedRates, Rate, SecondModel, Undefined};
use schemars::JsonSchema;
use serde::Serialize;

use crate::figure_v1::{GapV1, UndefinedV1};
use crate::tests_v1::ChiSquaredV1;

/// A second model on the same rows.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "SecondModel")]
pub(crate) struct SecondModelV1 {
    /// How p-values are adjusted for their number.
    #[schemars(extend("enum" = Adjustment::ALL.map(Adjustment::name)))]
    adjustment: &'static str,
    /// How many p-values are adjusted together: those of the groups and of all people, over all metrics.
    comparisons: usize,
    /// Both models' rates, by the name of the metric.
    metrics: BTreeMap<&'static str, PairedMetricV1>,
}

/// Both models' rates in one metric, or the reason why rows cannot be compared in it.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "PairedMetric", extend("oneOf" = [{"required": ["people"]}, {"required": ["undefined"]}]))]
struct PairedMetricV1 {
    /// Each group, then all people.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<PairedV1>")]
    people: Option<Vec<PairedV1>>,
    /// Why there is no comparison.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// Both models' rates of the same people, or the reason why there are none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Paired", extend("oneOf" = [
    {"required": ["first", "second", "first_only", "second_only", "difference", "mcnemar", "adjusted"]}, {"required": ["undefined"]}
]))]
struct PairedV1 {
    /// The group; absent for all people.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    group: Option<usize>,
    /// How the gap to the reference group changes, second model minus first; absent where there is no such gap.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapV1")]
    gap_change: Option<GapV1>,
    /// The first model's rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ShareV1")]
    first: Option<ShareV1>,
    /// The second model's rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ShareV1")]
    second: Option<ShareV1>,
    /// How many people the first model's rate counts alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    first_only: Option<u64>,
    /// How many people the second model's rate counts alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    second_only: Option<u64>,
    /// The second rate minus the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapV1")]
    difference: Option<GapV1>,
    /// McNemar's test.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "McNemarV1")]
    mcnemar: Option<McNemarV1>,
    /// Its exact p-value, adjusted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    adjusted: Option<f64>,
    /// Why there are no rates.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A share of people.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Share")]
struct ShareV1 {
    /// Its value; with sampling weights a quotient of weights.
    value: f64,
    /// The people in the numerator.
    numerator: u64,
    /// The people in the denominator.
    denominator: u64,
}

/// McNemar's test.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "McNemar")]
struct McNemarV1 {
    /// The exact p-value.
    exact_p_value: f64,
    /// The mid-p value.
    mid_p_value: f64,
    /// By χ², without a continuity correction.
    asymptotic: AsymptoticV1,
}

/// By χ², or the reason why there is no statistic.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Asymptotic", extend("oneOf" = [{"required": ["chi_squared"]}, {"required": ["undefined"]}]))]
struct AsymptoticV1 {
    /// The statistic and its p-value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ChiSquaredV1")]
    chi_squared: Option<ChiSquaredV1>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

impl SecondModelV1 {
    pub(crate) fn of(second: &SecondModel) -> Self {
        Self {
            adjustment: second.adjustment.name(),
            comparisons: second.comparisons,
            metrics: second.metrics.iter().map(|(metric, people)| (metric.name(), PairedMetricV1::of(people))).collect(),
        }
    }
}

impl PairedMetricV1 {
    fn of(people: &Result<Vec<Paired>, Undefined>) -> Self {
        match people {
            Ok(people) => Self { people: Some(people.iter().map(PairedV1::of).collect()), undefined: None },
            Err(reason) => Self { people: None, undefined: Some((*reason).into()) },
        }
    }
}

impl PairedV1 {
    fn of(paired: &Paired) -> Self {
        let PairedRates { first, second, first_only, second_only, difference, mcnemar, adjusted } = match &paired.figures {
            Ok(figures) => figures,
            Err(reason) => return Self { group: paired.group, undefined: Some((*reason).into()), ..Self::default() },
        };
        Self {
            group: paired.group,
            gap_change: paired.gap_change.map(|change| GapV1::difference(change.value, change.interval)),
            first: Some(ShareV1::of(first)),
            second: Some(ShareV1::of(second)),
            first_only: Some(first_only.people),
            second_only: Some(second_only.people),
            difference: Some(GapV1::difference(difference.value, difference.interval)),
            mcnemar: Some(McNemarV1::of(mcnemar)),
            adjusted: Some(*adjusted),
            undefined: None,
        }
    }
}

impl ShareV1 {
    fn of(rate: &Rate) -> Self {
        Self { value: rate.value(), numerator: rate.k(), denominator: rate.n() }
    }
}

impl McNemarV1 {
    fn of(test: &McNemar) -> Self {
        let asymptotic = match &test.asymptotic {
            Ok(test) => AsymptoticV1 { chi_squared: Some(ChiSquaredV1::of(test)), undefined: None },
            Err(reason) => AsymptoticV1 { chi_squared: None, undefined: Some((*reason).into()) },
        };
        Self { exact_p_value: test.exact_p_value, mid_p_value: test.mid_p_value, asymptotic }
    }
}
