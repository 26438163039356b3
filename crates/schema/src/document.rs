//! An audit with all that is needed to write it down: where it came from, what was asked, what was counted, what was found, and how to speak of it.

use std::collections::BTreeMap;

use ecart_metrics::{Audit, Config, Criterion};
use ecart_tally::Plan;

use crate::Counts;

/// An input, as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// The file's name without its folder, `-` for standard input, or the name of bundled data.
    pub name: String,
    /// What it holds; `None` where counts are withheld.
    pub contents: Option<Contents>,
}

/// What an input holds, as far as it shows whether another file is the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// Size in bytes, as stored.
    pub bytes: u64,
    /// SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
    /// Rows read from it.
    pub rows: u64,
}

/// Where an audit comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The version of écart that made it.
    pub version: String,
    /// The command, as it can be typed again.
    pub command: String,
    /// What was read, in order.
    pub inputs: Vec<Input>,
}

impl Provenance {
    /// What may be told under a configuration. Where counts are withheld, the size, the hash and the rows of an input are too: in a file that holds little beside
    /// the counts, a guess at them could be tried until the hash agrees; and files that hold one group each would tell its rows.
    #[must_use]
    pub fn published(mut self, config: &Config) -> Self {
        if config.suppress_below.is_some() {
            self.inputs.iter_mut().for_each(|input| input.contents = None);
        }
        self
    }
}

/// What a positive prediction does to the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stakes {
    /// Not said: both kinds of error are shown, and neither is called worse.
    #[default]
    Unstated,
    /// A positive prediction harms (called high risk, accused of fraud): the error people bear is the false positive.
    Harm,
    /// A positive prediction helps (hired, granted a loan): the error people bear is the false negative.
    Benefit,
}

/// What the rate of an audit without label is a rate of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RateOf {
    /// People selected: impact ratios and the four-fifths rule speak of them.
    #[default]
    Selection,
    /// Not said: a share of what was counted.
    Cases,
    /// Successes: more is better.
    Success,
    /// Errors: fewer is better.
    Error,
}

/// The values that were read as positive and negative, as they stand in the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Values {
    /// The positive value.
    pub positive: String,
    /// The negative value, if it occurs.
    pub negative: Option<String>,
}

/// Two phrases that finish a sentence about people: for the positive and for the negative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrases {
    /// Such as “reoffended” or “were called high risk”.
    pub positive: String,
    /// Such as “did not reoffend” or “were called low risk”.
    pub negative: String,
}

/// How to speak of an audit: what is shown first, and in which words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presentation {
    /// A title; `None`: the names of the inputs.
    pub title: Option<String>,
    /// The criteria shown in the first tables; empty: those that matter for the task.
    pub criteria: Vec<Criterion>,
    /// What a positive prediction does to the person.
    pub stakes: Stakes,
    /// What the rate is a rate of, where there is no label.
    pub rate_of: RateOf,
    /// What the people are called, such as “defendants”; `None`: people.
    pub people: Option<String>,
    /// What a label says of people, such as “reoffended” / “did not reoffend”.
    pub label: Option<Phrases>,
    /// What a prediction says of people, such as “were called high risk” / “were called low risk”.
    pub prediction: Option<Phrases>,
    /// What columns and their values are called.
    pub names: Names,
    /// Sentences that close the audit, such as what a bundled case is known for; empty: none.
    pub notes: Vec<String>,
}

/// What columns and their values are called where people read of them; whatever has no other name is called as in the data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// By column.
    pub columns: BTreeMap<String, String>,
    /// By column and value.
    pub levels: BTreeMap<String, BTreeMap<String, String>>,
}

impl Names {
    /// What a column is called.
    pub fn column<'a>(&'a self, column: &'a str) -> &'a str {
        self.columns.get(column).map_or(column, String::as_str)
    }

    /// What a value of a column is called.
    pub fn level<'a>(&'a self, column: &str, value: &'a str) -> &'a str {
        self.levels.get(column).and_then(|levels| levels.get(value)).map_or(value, String::as_str)
    }
}

/// An audit with all that is needed to write it down.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Where it comes from.
    pub provenance: Provenance,
    /// Which column played which role.
    pub plan: Plan,
    /// The label's values; `None` without a label.
    pub label_values: Option<Values>,
    /// The prediction's values; `None` where a score was cut at a threshold.
    pub prediction_values: Option<Values>,
    /// The values of a second model's prediction; `None` where there is none or a score was cut at a threshold.
    pub second_values: Option<Values>,
    /// For each group column or stratum that was cut at quantiles, the edges found.
    pub quantile_edges: Vec<(String, Vec<f64>)>,
    /// What was counted, as far as it may be told, and what was left out.
    pub counted: Counts,
    /// What was found.
    pub audit: Audit,
    /// How to speak of it.
    pub presentation: Presentation,
}
