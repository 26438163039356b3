//! What a problem of a policy speaks of: kinds of values, tables, ranges of limits, and what is no TOML.

use std::fmt;

/// Why a text is no TOML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// A key, or a table, stands twice.
    DuplicateKey,
    /// A text begins and does not end.
    UnclosedText,
    /// A list begins and does not end.
    UnclosedList,
    /// A table's name or an inline table begins and does not end.
    UnclosedTable,
    /// A text stands without quotes.
    Unquoted,
    /// A key has no value.
    NoValue,
    /// A key has no sign `=` after it.
    NoSign,
    /// Values of a list or an inline table have no comma between them.
    NoComma,
    /// A key is not written as keys are.
    Key,
    /// A number is not written as numbers are.
    Number,
    /// A date or a time does not exist, or is not written as dates are.
    Date,
    /// A text holds a character or an escape that it may not.
    Escape,
    /// Something else.
    Other,
}

/// A table of a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table(pub(super) &'static str);

impl Table {
    /// How it is written: `[columns]`, `[[rule]]`; nothing for the keys above all tables.
    pub const fn header(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "the policy" } else { self.0 })
    }
}

/// What kind of value there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A text.
    Text,
    /// A whole number of 0 or more.
    Count,
    /// A number.
    Number,
    /// True or false.
    Truth,
    /// A day.
    Day,
    /// A day with a time, or a time.
    Time,
    /// A list of texts.
    List,
    /// A table.
    Table,
}

/// In which range a limit can mean something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LimitRange {
    /// From where.
    pub from: f64,
    /// To where, if there is an end.
    pub to: Option<f64>,
    /// Whether `from` itself is out of it.
    pub is_open: bool,
}

impl LimitRange {
    pub(super) fn holds(self, value: f64) -> bool {
        let is_from = if self.is_open { value > self.from } else { value >= self.from };
        is_from && self.to.is_none_or(|to| value <= to)
    }
}

/// Of what a number is a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitOf {
    /// Of a difference without its sign.
    Difference,
    /// Of a difference with its sign.
    SignedDifference,
    /// Of a ratio of the smaller to the larger.
    Ratio,
    /// Of a ratio to a reference.
    SignedRatio,
    /// Of a share or another figure.
    Figure,
    /// Of a p-value.
    PValue,
    /// Of growth.
    Increase,
    /// It is a confidence.
    Confidence,
}
