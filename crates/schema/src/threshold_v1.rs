//! The twin of a threshold that is not one number, and of how scores are counted.

use ecart_tally::{ByGroup, Decision, ScoreRange, Scoring, Target, TargetRate, Threshold};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::SchemaError;

/// A score; at or above the threshold it is positive.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Score")]
pub(crate) struct ScoreV1 {
    /// The column's name.
    column: String,
    /// The threshold; null where it is given by `rule`.
    threshold: Option<f64>,
    /// How the threshold was to be found, or what it was for each group; absent where it is one number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "RuleV1")]
    rule: Option<RuleV1>,
}

/// A threshold that is not one number. One that was to be found is the lowest score of the tally that is positive.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "ThresholdRule")]
enum RuleV1 {
    /// One for each group.
    ByGroup {
        /// The column.
        column: String,
        /// The levels that were named.
        levels: Vec<LevelThresholdV1>,
        /// The threshold of all others; null: every level was named.
        others: Option<f64>,
    },
    /// The highest score that at least this share of all people reach.
    Top(f64),
    /// The first score at which a rate keeps to a limit.
    Target {
        /// The name of the rate.
        rate: String,
        /// The limit.
        limit: f64,
        /// Of whom the rate is; null: of all people.
        group: Option<GroupV1>,
    },
    /// Strictly above the median of all people; no score of the tally is positive where none lies above it.
    AboveMedian,
}

/// The threshold of one level.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "LevelThreshold")]
struct LevelThresholdV1 {
    /// The level, as it is written.
    level: String,
    /// The threshold.
    threshold: f64,
}

/// A level of a column.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "ThresholdGroup")]
struct GroupV1 {
    /// The column.
    column: String,
    /// The level, as it is written.
    level: String,
}

/// How scores were counted.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Scoring")]
pub(crate) struct ScoringV1 {
    /// Whether they were asked to be counted, beside the decision.
    counted: bool,
    /// The lowest and the highest score that there can be; null: any number.
    range: Option<RangeV1>,
    /// Other thresholds that were looked at.
    others: Vec<f64>,
}

/// A range of scores, both ends included.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "ScoreRange")]
struct RangeV1 {
    /// The lowest.
    from: f64,
    /// The highest.
    to: f64,
}

impl ScoreV1 {
    pub(crate) fn of(column: &str, threshold: &Threshold) -> Self {
        let rule = match threshold {
            Threshold::At(_) => None,
            Threshold::ByGroup(by) => Some(RuleV1::ByGroup {
                column: by.column.clone(),
                levels: by
                    .levels
                    .iter()
                    .map(|(level, threshold)| LevelThresholdV1 { level: level.clone(), threshold: *threshold })
                    .collect(),
                others: by.others,
            }),
            Threshold::Top(share) => Some(RuleV1::Top(*share)),
            Threshold::AboveMedian => Some(RuleV1::AboveMedian),
            Threshold::Target(target) => Some(RuleV1::Target {
                rate: target.rate.name().to_owned(),
                limit: target.limit,
                group: target.group.as_ref().map(|(column, level)| GroupV1 { column: column.clone(), level: level.clone() }),
            }),
        };
        let threshold = if let Threshold::At(score) = threshold { Some(*score) } else { None };
        Self { column: column.to_owned(), threshold, rule }
    }

    pub(crate) fn decision(self, path: &str) -> Result<Decision, SchemaError> {
        let threshold = match (self.threshold, self.rule) {
            (Some(score), None) => Threshold::At(score),
            (None, Some(rule)) => rule.threshold(path)?,
            _ => return Err(SchemaError::Missing { path: format!("{path}.threshold") }),
        };
        Ok(Decision::Score { column: self.column, threshold })
    }
}

impl RuleV1 {
    fn threshold(self, path: &str) -> Result<Threshold, SchemaError> {
        Ok(match self {
            Self::ByGroup { column, levels, others } => {
                let levels = levels.into_iter().map(|level| (level.level, level.threshold)).collect();
                Threshold::ByGroup(ByGroup { column, levels, others })
            }
            Self::Top(share) => Threshold::Top(share),
            Self::AboveMedian => Threshold::AboveMedian,
            Self::Target { rate, limit, group } => {
                let found = TargetRate::ALL.into_iter().find(|known| known.name() == rate);
                let rate = found.ok_or_else(|| SchemaError::wrong(format!("{path}.rule.rate"), format_args!("`{rate}` is no rate")))?;
                Threshold::Target(Target { rate, limit, group: group.map(|group| (group.column, group.level)) })
            }
        })
    }
}

impl ScoringV1 {
    /// Nothing, where nothing was asked for.
    pub(crate) fn of(scoring: &Scoring) -> Option<Self> {
        let Scoring { counted, range, others } = scoring;
        let written =
            || Self { counted: *counted, range: range.map(|range| RangeV1 { from: range.from, to: range.to }), others: others.clone() };
        (*scoring != Scoring::default()).then(written)
    }

    pub(crate) fn scoring(self) -> Scoring {
        let range = self.range.map(|range| ScoreRange { from: range.from, to: range.to });
        Scoring { counted: self.counted, range, others: self.others }
    }
}
