//! The twin of how unequal the groups of a grouping are.

use std::collections::BTreeMap;

use ecart_metrics::disparity::{Disparities, DisparityChance, DisparityFigure, DisparityInterval, MetricDisparities};
use ecart_metrics::{CHANCE_QUANTILE, Method, Undefined};
use schemars::JsonSchema;
use serde::Serialize;

use crate::figure_v1::UndefinedV1;

/// How unequal the groups are together, by the name of the metric.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(transparent)]
#[schemars(rename = "Disparities")]
pub(crate) struct DisparitiesV1(BTreeMap<&'static str, MetricDisparitiesV1>);

/// How unequal the groups are in one metric: the measures by name, or the reason why there is none.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "MetricDisparities", extend("oneOf" = [{"required": ["measures"]}, {"required": ["undefined"]}]))]
struct MetricDisparitiesV1 {
    /// The places of the groups that are measured, among those of the grouping. Each counts once.
    groups: Vec<usize>,
    /// The measures.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "BTreeMap<&'static str, DisparityV1>")]
    measures: Option<BTreeMap<&'static str, DisparityV1>>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A measure of how unequal the groups are, or the reason why it has no value.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Disparity", extend("oneOf" = [{"required": ["value", "method"]}, {"required": ["undefined"]}]))]
struct DisparityV1 {
    /// The value.
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
    /// Why there is no interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    interval_undefined: Option<UndefinedV1>,
    /// Where the interval is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "DisparityMethodV1")]
    method: Option<DisparityMethodV1>,
    /// From a bootstrap: number of replicates.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    replicates: Option<u32>,
    /// From a bootstrap: number of replicates in which the measure has no value; the limits are of the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    without_value: Option<u32>,
    /// What groups of these sizes would show if all had the pooled rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "DisparityChanceV1")]
    chance: Option<DisparityChanceV1>,
    /// Why it is not known what chance alone gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    chance_undefined: Option<UndefinedV1>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// Where the interval of a disparity is from.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "DisparityMethod")]
enum DisparityMethodV1 {
    /// Intervals of all groups, or all pairs, that hold together.
    Simultaneous,
    /// A bootstrap from the counts.
    Bootstrap,
}

/// What chance alone gives.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "DisparityChance")]
struct DisparityChanceV1 {
    /// The mean value.
    mean: f64,
    /// The value that is not passed with the probability `quantile_of`; where smaller is worse, not undercut.
    quantile: f64,
    /// What `quantile` is the quantile of.
    quantile_of: f64,
    /// The probability of a value at least as far from equality as the one found.
    p_value: f64,
    /// If simulated: number of draws.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    draws: Option<u32>,
    /// If simulated: number of draws in which the measure has no value. They count as at least as far from equality.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    without_value: Option<u32>,
    /// If simulated: standard error of the mean.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    mean_error: Option<f64>,
    /// If simulated: standard error of the p-value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    p_value_error: Option<f64>,
}

impl DisparitiesV1 {
    pub(crate) fn of(disparities: &Disparities) -> Self {
        Self(disparities.metrics.iter().map(|found| (found.metric.name(), MetricDisparitiesV1::of(found))).collect())
    }
}

impl MetricDisparitiesV1 {
    fn of(found: &MetricDisparities) -> Self {
        let measures = found
            .figures
            .as_ref()
            .ok()
            .map(|figures| figures.iter().map(|(disparity, figure)| (disparity.name(), DisparityV1::of(figure.as_ref()))).collect());
        Self { groups: found.groups.clone(), measures, undefined: found.figures.as_ref().err().map(|&reason| reason.into()) }
    }
}

impl DisparityV1 {
    fn of(figure: Result<&DisparityFigure, &Undefined>) -> Self {
        let figure = match figure {
            Ok(figure) => figure,
            Err(&reason) => return Self { undefined: Some(reason.into()), ..Self::default() },
        };
        let limits = figure.interval.limits();
        let (method, drawn) = match figure.interval {
            DisparityInterval::Simultaneous(_) => (DisparityMethodV1::Simultaneous, None),
            DisparityInterval::Bootstrap { replicates, undefined, .. } => (DisparityMethodV1::Bootstrap, Some((replicates, undefined))),
        };
        Self {
            value: Some(figure.value),
            lower: limits.ok().map(|limits| limits.lower),
            upper: limits.ok().map(|limits| limits.upper),
            interval_undefined: limits.err().map(UndefinedV1::from),
            method: Some(method),
            replicates: drawn.map(|(replicates, _)| replicates),
            without_value: drawn.map(|(_, undefined)| undefined),
            chance: figure.chance.ok().map(DisparityChanceV1::of),
            chance_undefined: figure.chance.err().map(UndefinedV1::from),
            undefined: None,
        }
    }
}

impl DisparityChanceV1 {
    fn of(chance: DisparityChance) -> Self {
        let simulated = match chance.method {
            Method::Exact => None,
            Method::Simulated { draws, mean_error, p_value_error } => Some((draws, mean_error, p_value_error)),
        };
        Self {
            mean: chance.mean,
            quantile: chance.quantile,
            quantile_of: CHANCE_QUANTILE,
            p_value: chance.p_value,
            draws: simulated.map(|(draws, ..)| draws),
            without_value: simulated.map(|_| chance.undefined),
            mean_error: simulated.map(|(_, error, _)| error),
            p_value_error: simulated.map(|(.., error)| error),
        }
    }
}
