//! Why nothing can be learned from a table, and what is worth knowing where something can.

use thiserror::Error;

/// Why there is no model.
#[derive(Clone, Debug, PartialEq, Error)]
#[non_exhaustive]
pub enum ModelError {
    /// A column has more or fewer cells than there are rows.
    #[error("{column}: {cells} cells for {rows} rows")]
    Uneven {
        /// The column.
        column: String,
        /// Its cells.
        cells: usize,
        /// The rows.
        rows: usize,
    },
    /// Two columns have one name, or one is named for two roles.
    #[error("{column} is named twice")]
    SameColumnTwice {
        /// The column.
        column: String,
    },
    /// There is no such column.
    #[error("no column {column}")]
    NoColumn {
        /// The column.
        column: String,
    },
    /// No feature is left to learn from.
    #[error("no feature")]
    NoFeature,
    /// Every row that has a label has the same.
    #[error("{column} has one value in {rows} rows")]
    ConstantLabel {
        /// The label.
        column: String,
        /// Its only value; nothing if no row has one.
        value: Option<String>,
        /// How many rows have it.
        rows: usize,
    },
    /// A label has more than two values.
    #[error("{column} has more than two values")]
    NotBinary {
        /// The label.
        column: String,
        /// Its values and how many rows have each, the most frequent first.
        found: Vec<(String, usize)>,
    },
    /// Of two values nobody said which is positive, and they do not say it themselves.
    #[error("{column}: which value is positive is not said")]
    NoPositive {
        /// The label.
        column: String,
        /// Its values and how many rows have each, the most frequent first.
        found: Vec<(String, usize)>,
    },
    /// The positive value does not occur.
    #[error("{positive} never occurs in {column}")]
    PositiveNeverOccurs {
        /// The label.
        column: String,
        /// What was to be positive.
        positive: String,
        /// Its values and how many rows have each, the most frequent first.
        found: Vec<(String, usize)>,
    },
    /// A feature says the label in other words.
    #[error("{feature} is the label {label}")]
    Leak {
        /// The feature.
        feature: String,
        /// The label.
        label: String,
        /// What the feature says for a positive label.
        positive: String,
        /// What it says for a negative one.
        negative: String,
    },
    /// A feature tells rows apart and nothing else.
    #[error("{feature} is an identifier")]
    Identifier {
        /// The feature.
        feature: String,
        /// How many values it has.
        distinct: usize,
        /// In how many rows.
        rows: usize,
        /// Whether it counts the rows.
        counts: bool,
    },
    /// A feature holds numbers and texts, and nobody said what it is.
    #[error("{feature}: {value} is not a number")]
    Mixed {
        /// The feature.
        feature: String,
        /// The first text that is no number.
        value: String,
        /// The number of its row.
        row: u64,
        /// How many rows hold such a text.
        texts: usize,
        /// How many rows hold a number.
        numbers: usize,
    },
    /// A feature that was to be a number is not.
    #[error("{feature}: {value} is not a number")]
    NotANumber {
        /// The feature.
        feature: String,
        /// The first text that is no number.
        value: String,
        /// The number of its row.
        row: u64,
        /// How many rows hold such a text.
        texts: usize,
    },
    /// A category has more levels than were allowed.
    #[error("{feature} has {levels} levels")]
    TooManyLevels {
        /// The feature.
        feature: String,
        /// Its levels.
        levels: usize,
        /// How many are allowed.
        allowed: usize,
    },
    /// A feature has no value in any row.
    #[error("{feature} is missing in every row")]
    Nothing {
        /// The feature.
        feature: String,
    },
    /// There are too few rows of one label for the parts.
    #[error("{rows} rows of one label")]
    TooFewRows {
        /// The value of the label that is too rare.
        value: String,
        /// Its rows.
        rows: usize,
        /// How many there must be.
        needed: usize,
    },
    /// The share that is to be held out is none.
    #[error("{share} is no share to hold out")]
    Share {
        /// The share.
        share: f64,
    },
    /// The number of folds is none.
    #[error("{folds} folds")]
    Folds {
        /// The number.
        folds: usize,
    },
    /// A setting of a model is none that it can have.
    #[error("{setting} cannot be {value}")]
    Setting {
        /// What is set.
        setting: &'static str,
        /// To what.
        value: f64,
    },
    /// A fit did not come to its end.
    #[error("the fit did not converge: the gradient is still {gradient}")]
    NotConverged {
        /// The largest part of the gradient, for each training row.
        gradient: f64,
    },
    /// The library that fits said no.
    #[error("{said}")]
    Failed {
        /// What it said.
        said: String,
    },
}

/// What is no error and should be known.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Noticed {
    /// A feature alone tells the label almost wholly.
    NearLeak {
        /// The feature.
        feature: String,
        /// The area under the curve that it has alone: see [`separation`](crate::separation).
        auc: f64,
    },
    /// A feature has another whole number in each row, in no order: it may be an identifier.
    OwnNumber {
        /// The feature.
        feature: String,
        /// How many rows have a number.
        rows: usize,
    },
    /// A feature has one value in all rows, so nothing can be learned from it.
    Constant {
        /// The feature.
        feature: String,
    },
}
