//! The twin of the thresholds that each criterion asks for. It is written and compared, never read: figures are computed from the tally.

use ecart_metrics::Undefined;
use ecart_metrics::score::{CriterionThresholds, Demand, GroupChoice, Thresholds};
use schemars::JsonSchema;
use serde::Serialize;

use crate::audit_v1::AsideV1;
use crate::figure_v1::UndefinedV1;

/// The thresholds that each criterion asks for, or the reason why there are none. Groups are told by their place in their grouping, from 0.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Thresholds", extend("oneOf" = [{"required": ["aside", "as_decided", "demands"]}, {"required": ["undefined"]}]))]
pub(crate) struct ThresholdsV1 {
    /// The groups that do not enter.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<AsideV1>")]
    aside: Option<Vec<AsideV1>>,
    /// What the decisions as they are are worth.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "WorthV1")]
    as_decided: Option<WorthV1>,
    /// The thresholds under each demand.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<DemandV1>")]
    demands: Option<Vec<DemandV1>>,
    /// Why there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// What decisions are worth: with a break-even share b, each true positive gains 1 − b and each false positive loses b.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Worth")]
struct WorthV1 {
    /// The sum.
    value: f64,
    /// Its share of the most there is; absent where no decision gains anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    share_of_most: Option<f64>,
}

/// The thresholds under one demand.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "DemandThresholds")]
struct DemandV1 {
    /// What was asked of them.
    #[schemars(extend("enum" = Demand::ALL.map(Demand::name)))]
    demand: &'static str,
    /// What they are worth.
    worth: WorthV1,
    /// What they are for each group that enters.
    groups: Vec<ChoiceV1>,
}

/// The threshold of a group, and what it does.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "ThresholdChoice")]
struct ChoiceV1 {
    /// The group.
    group: usize,
    /// The lower threshold, or the only one; null: nobody is positive.
    threshold: Option<f64>,
    /// The chance that it decides; 1 where it is the only one.
    chance: f64,
    /// The upper threshold, which decides otherwise; null: nobody is positive by it.
    otherwise: Option<f64>,
    /// The share of people who are decided by lot, whatever their score.
    by_lot: f64,
    /// Their chance.
    lot: f64,
    /// Of all people, the share that is positive.
    selection_rate: f64,
    /// Of those with a positive label, the share that is positive.
    true_positive_rate: f64,
    /// Of those with a negative label, the share that is positive.
    false_positive_rate: f64,
}

impl ThresholdsV1 {
    pub(crate) fn of(thresholds: &Result<Thresholds, Undefined>) -> Self {
        match thresholds {
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
            Ok(found) => Self {
                aside: Some(found.aside.iter().map(|&(place, aside)| AsideV1::of(place, aside)).collect()),
                as_decided: Some(WorthV1 { value: found.as_decided, share_of_most: found.as_decided_of_most().ok() }),
                demands: Some(found.demands.iter().map(|demand| DemandV1::of(demand, &found.groups)).collect()),
                undefined: None,
            },
        }
    }
}

impl DemandV1 {
    fn of(found: &CriterionThresholds, places: &[usize]) -> Self {
        let choice = |(&group, of): (&usize, &GroupChoice)| ChoiceV1 {
            group,
            threshold: of.choice.threshold,
            chance: of.choice.chance,
            otherwise: of.choice.otherwise,
            by_lot: of.choice.by_lot,
            lot: of.choice.lot,
            selection_rate: of.selection_rate,
            true_positive_rate: of.true_positive_rate,
            false_positive_rate: of.false_positive_rate,
        };
        Self {
            demand: found.demand.name(),
            worth: WorthV1 { value: found.value, share_of_most: found.share_of_most.ok() },
            groups: places.iter().zip(&found.groups).map(choice).collect(),
        }
    }
}
