//! The twin of gaps over time. It is written and compared, never read: figures are computed from the tally.

use std::collections::BTreeMap;

use ecart_metrics::Undefined;
use ecart_metrics::trend::{Change, GroupTrend, Heterogeneity, InPeriod, MetricTrend, Slope, Trends};
use schemars::JsonSchema;
use serde::Serialize;

use crate::audit_v1::AgainstV1;
use crate::figure_v1::{GapV1, UndefinedV1};
use crate::strata_v1::BothV1;

/// The gaps over time. Groups are told by their place in their grouping, periods by their place in `periods`, both from 0.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Trends")]
pub(crate) struct TrendsV1 {
    /// The column that says when each row was.
    column: String,
    /// How long a period is.
    unit: &'static str,
    /// Every period from the first to the last, as ISO 8601 writes it (quarters as `2024-Q1`).
    periods: Vec<String>,
    /// The people whose period is not known.
    undated: u64,
    /// The number of slopes whose p-values are adjusted together.
    comparisons: usize,
    /// How the gaps moved, by the name of the metric.
    metrics: BTreeMap<&'static str, MetricTrendV1>,
}

/// One metric over time.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "MetricTrend", extend("oneOf" = [{"required": ["groups"]}, {"required": ["undefined"]}]))]
struct MetricTrendV1 {
    /// Each group but the reference, against it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<GroupTrendV1>")]
    groups: Option<Vec<GroupTrendV1>>,
    /// Why there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// The gap of a group to the reference over time.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "GroupTrend")]
struct GroupTrendV1 {
    /// The group.
    group: usize,
    /// What it is set against.
    reference: AgainstV1,
    /// Both in each period.
    periods: Vec<InPeriodV1>,
    /// The gap of the last period with enough people, less that of the first.
    change: ChangeV1,
    /// How far the gap moves in one period, along the line through all of them.
    slope: SlopeV1,
    /// Cochran's test of whether the gaps of the periods differ.
    homogeneity: HeterogeneityV1,
}

/// A group and its reference in one period.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "InPeriod")]
struct InPeriodV1 {
    /// Both rates, and their gap.
    both: BothV1,
    /// Whether too few people stand in one of the denominators.
    small: bool,
}

/// How far the gap moved.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "GapChangeOverTime")]
struct ChangeV1 {
    /// The first period; absent where there is no change.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    from: Option<usize>,
    /// The last.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    to: Option<usize>,
    /// The last gap minus the first.
    difference: GapV1,
}

/// The line through the gaps.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "GapSlope")]
struct SlopeV1 {
    /// How far the gap moves in one period.
    per_period: GapV1,
    /// The p-value of no movement; absent where there is no line.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    p_value: Option<f64>,
    /// The same, adjusted for all slopes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    adjusted: Option<f64>,
}

/// Whether the gaps differ beyond chance.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "GapHeterogeneity", extend("oneOf" = [{"required": ["statistic", "degrees", "p_value"]}, {"required": ["undefined"]}]))]
struct HeterogeneityV1 {
    /// Cochran's Q.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    statistic: Option<f64>,
    /// Its degrees of freedom.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    degrees: Option<u32>,
    /// The p-value of equal gaps.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    p_value: Option<f64>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

impl TrendsV1 {
    pub(crate) fn of(trends: &Trends) -> Self {
        Self {
            column: trends.column.clone(),
            unit: trends.unit.name(),
            periods: trends.periods.iter().map(ToString::to_string).collect(),
            undated: trends.undated,
            comparisons: trends.comparisons,
            metrics: trends.metrics.iter().map(|metric| (metric.metric.name(), MetricTrendV1::of(metric))).collect(),
        }
    }
}

impl MetricTrendV1 {
    fn of(metric: &MetricTrend) -> Self {
        match &metric.groups {
            Ok(groups) => Self { groups: Some(groups.iter().map(GroupTrendV1::of).collect()), undefined: None },
            Err(reason) => Self { groups: None, undefined: Some((*reason).into()) },
        }
    }
}

impl GroupTrendV1 {
    fn of(trend: &GroupTrend) -> Self {
        let change: &Result<Change, Undefined> = &trend.change;
        Self {
            group: trend.group,
            reference: AgainstV1::of(trend.reference),
            periods: trend.periods.iter().map(|InPeriod { both, small }| InPeriodV1 { both: BothV1::of(both), small: *small }).collect(),
            change: ChangeV1 {
                from: change.ok().map(|change| change.from),
                to: change.ok().map(|change| change.to),
                difference: GapV1::of_difference(&change.map(|change| change.difference)),
            },
            slope: SlopeV1::of(trend.slope),
            homogeneity: HeterogeneityV1::of(trend.homogeneity),
        }
    }
}

impl SlopeV1 {
    fn of(slope: Result<Slope, Undefined>) -> Self {
        Self {
            per_period: GapV1::of_difference(&slope.map(|slope| slope.per_period)),
            p_value: slope.ok().map(|slope| slope.p_value),
            adjusted: slope.ok().map(|slope| slope.adjusted),
        }
    }
}

impl HeterogeneityV1 {
    fn of(found: Result<Heterogeneity, Undefined>) -> Self {
        match found {
            Ok(Heterogeneity { statistic, degrees, p_value }) => {
                Self { statistic: Some(statistic), degrees: Some(degrees), p_value: Some(p_value), undefined: None }
            }
            Err(reason) => Self { undefined: Some(reason.into()), ..Self::default() },
        }
    }
}
