//! The twin of the rows left out, by reason.

use ecart_tally::{LeftOut, Reason, RowRef};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::SchemaError;
use crate::plan_v1::ConditionV1;

/// Rows that were read and not counted, for one reason.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "LeftOut")]
pub(crate) struct LeftOutV1 {
    /// The reason.
    reason: ReasonV1,
    /// Number of rows.
    rows: u64,
    /// The first of them; null where it is not known.
    first: Option<RowV1>,
}

/// Why a row was left out.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Reason")]
enum ReasonV1 {
    /// It does not meet this condition.
    NotSelected(ConditionV1),
    /// This group column or stratum has no value.
    NoGroup(NoGroupV1),
    /// The label is missing.
    NoLabel,
    /// The prediction is missing.
    NoPrediction,
    /// The score is missing.
    NoScore,
    /// The number of successes is missing.
    NoSuccesses,
    /// The number of trials is missing.
    NoTrials,
    /// The number of trials without success is missing.
    NoFailures,
    /// What the second model predicted is missing.
    NoSecondPrediction,
    /// The score of the second model is missing.
    NoSecondScore,
    /// The weight is missing.
    NoWeight,
    /// Nothing says which cluster the row belongs to.
    NoCluster,
    /// The key, by which the row would be found again in another file, is missing.
    NoKey,
}

/// A group column or stratum without a value.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "NoGroup")]
struct NoGroupV1 {
    /// The column's name.
    column: String,
}

/// A row of an input.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Row")]
pub(crate) struct RowV1 {
    /// The place of the input among `provenance.inputs`, from 0.
    input: usize,
    /// The input's name.
    name: String,
    /// In text the line on which the row starts, from 1 (the header); in columnar files the row, from 1.
    line: u64,
}

impl LeftOutV1 {
    pub(crate) fn of(left_out: &LeftOut) -> Vec<Self> {
        let entries = left_out.reasons().map(|(reason, rows)| Self {
            reason: ReasonV1::of(reason),
            rows: rows.rows,
            first: rows.first.as_ref().map(RowV1::of),
        });
        entries.collect()
    }

    pub(crate) fn left_out(entries: Vec<Self>) -> Result<LeftOut, SchemaError> {
        let mut left_out = LeftOut::default();
        for (place, entry) in entries.into_iter().enumerate() {
            if left_out.rows().checked_add(entry.rows).is_none() {
                return Err(SchemaError::wrong(format!("left_out[{place}].rows"), "more than can be counted"));
            }
            let first = entry.first.map(|row| RowRef { input: row.input, name: row.name, line: row.line });
            left_out.add(entry.reason.reason(), entry.rows, first);
        }
        Ok(left_out)
    }
}

impl RowV1 {
    pub(crate) fn of(row: &RowRef) -> Self {
        Self { input: row.input, name: row.name.clone(), line: row.line }
    }
}

impl ReasonV1 {
    fn of(reason: &Reason) -> Self {
        match reason {
            Reason::NotSelected(condition) => Self::NotSelected(ConditionV1::of(condition)),
            Reason::NoGroup { column } => Self::NoGroup(NoGroupV1 { column: column.clone() }),
            Reason::NoLabel => Self::NoLabel,
            Reason::NoPrediction => Self::NoPrediction,
            Reason::NoScore => Self::NoScore,
            Reason::NoSuccesses => Self::NoSuccesses,
            Reason::NoTrials => Self::NoTrials,
            Reason::NoFailures => Self::NoFailures,
            Reason::NoSecondPrediction => Self::NoSecondPrediction,
            Reason::NoSecondScore => Self::NoSecondScore,
            Reason::NoWeight => Self::NoWeight,
            Reason::NoCluster => Self::NoCluster,
            Reason::NoKey => Self::NoKey,
        }
    }

    fn reason(self) -> Reason {
        match self {
            Self::NotSelected(condition) => Reason::NotSelected(condition.condition()),
            Self::NoGroup(group) => Reason::NoGroup { column: group.column },
            Self::NoLabel => Reason::NoLabel,
            Self::NoPrediction => Reason::NoPrediction,
            Self::NoScore => Reason::NoScore,
            Self::NoSuccesses => Reason::NoSuccesses,
            Self::NoTrials => Reason::NoTrials,
            Self::NoFailures => Reason::NoFailures,
            Self::NoSecondPrediction => Reason::NoSecondPrediction,
            Self::NoSecondScore => Reason::NoSecondScore,
            Self::NoWeight => Reason::NoWeight,
            Self::NoCluster => Reason::NoCluster,
            Self::NoKey => Reason::NoKey,
        }
    }
}
