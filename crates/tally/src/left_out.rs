//! Rows that could not be counted, and why.
//!
//! Every reader ends with counted + left out = read; [`LeftOut`] is the only way to drop a row. What a reason is called in words is `ecart-words`' business.

use std::collections::BTreeMap;

use crate::Condition;

/// Why a row was left out. A row that has several reasons is counted under the first of them, in this order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The row does not meet a condition that the user set (`--where`).
    NotSelected(Condition),
    /// A group column or a stratum has no value and the user asked to leave such rows out (`--drop-missing`).
    NoGroup {
        /// The column.
        column: String,
    },
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

/// A row that a message can point at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RowRef {
    /// The input's place in the order of reading, so that the first row of all can be told.
    pub input: usize,
    /// The input's name.
    pub name: String,
    /// In text, the line the row starts on (the header is line 1); in columnar files, the row (the first is 1).
    pub line: u64,
}

/// How many rows share a reason, and the first of them where it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// Number of rows.
    pub rows: u64,
    /// The first such row.
    pub first: Option<RowRef>,
}

/// The rows that were read and not counted, by reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    reasons: BTreeMap<Reason, Rows>,
}

impl LeftOut {
    /// Leaves out this many rows; `first` is the earliest of them that is known.
    pub fn add(&mut self, reason: Reason, rows: u64, first: Option<RowRef>) {
        if rows == 0 {
            return;
        }
        let entry = self.reasons.entry(reason).or_default();
        entry.rows += rows;
        entry.first = match (entry.first.take(), first) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
    }

    /// Leaves out all that another part left out.
    pub fn merge(&mut self, other: &Self) {
        for (reason, rows) in &other.reasons {
            self.add(reason.clone(), rows.rows, rows.first.clone());
        }
    }

    /// Number of rows left out.
    pub fn rows(&self) -> u64 {
        self.reasons.values().map(|rows| rows.rows).sum()
    }

    /// The reasons, in order, with their rows.
    pub fn reasons(&self) -> impl Iterator<Item = (&Reason, &Rows)> {
        self.reasons.iter()
    }
}
