//! Why rows could not be read, with the place and the facts that a message and a hint need.
//!
//! The sentences that users see are `ecart-words`' business; the library's own message, where there is one, is kept as the source.

use std::io;

use ecart_tally::{Condition, CountedError, LeftOut, PeriodError, Role, RowRef, ScoreRange, ThresholdError, Unit};
use thiserror::Error;

use crate::Format;

/// Where a row is, as long as the names of the inputs are not needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    pub(crate) input: usize,
    pub(crate) line: u64,
}

/// A value that occurs in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The value.
    pub value: String,
    /// The rows that hold it, of those that meet the conditions. `None` if they were not all counted, because the column has too many values.
    pub rows: Option<u64>,
    /// The first of these rows.
    pub first: RowRef,
}

/// A value that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadValue {
    /// The column.
    pub column: String,
    /// What the column is used as.
    pub role: Role,
    /// The first such value, as it stands.
    pub value: String,
    /// The row it is in.
    pub first: RowRef,
    /// How many rows hold such a value, the first included.
    pub rows: u64,
}

/// Why reading ended without a tally.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum DataError {
    /// No input was named.
    #[error("no input")]
    NoInput,
    /// There is no such file.
    #[error("{path}: no such file")]
    NotFound {
        /// The path, as it was given.
        path: String,
    },
    /// No file fits a pattern.
    #[error("{pattern}: no file fits the pattern")]
    NoMatch {
        /// The pattern, as it was given.
        pattern: String,
    },
    /// A pattern with an error in it.
    #[error("{pattern}: not a pattern")]
    BadPattern {
        /// The pattern, as it was given.
        pattern: String,
        /// What the pattern library says.
        source: glob::PatternError,
    },
    /// A folder holds no file of a format that is read.
    #[error("{path}: a folder without data files")]
    EmptyFolder {
        /// The folder, as it was given.
        path: String,
    },
    /// One file is read twice, so that its rows would count double.
    #[error("{first} and {second} are the same file")]
    SameFileTwice {
        /// The name it was first read under.
        first: String,
        /// The name it was met under again.
        second: String,
    },
    /// A file cannot be opened or read.
    #[error("{name}: cannot be read")]
    Unreadable {
        /// The input.
        name: String,
        /// What the system says.
        source: io::Error,
    },
    /// The input has no byte, or nothing but blank lines.
    #[error("{name}: empty")]
    Empty {
        /// The input.
        name: String,
    },
    /// Files that were to be looked at together have other columns.
    #[error("{name}: other columns than {first}")]
    ColumnsDiffer {
        /// The first input.
        first: String,
        /// The input whose columns are others.
        name: String,
        /// The columns of the first that it lacks.
        lacking: Vec<String>,
        /// Its columns that the first lacks.
        beyond: Vec<String>,
    },
    /// No input has a row after its header.
    #[error("{name}: no row")]
    NoRows {
        /// The first input.
        name: String,
    },
    /// Two rows that are counted have the same key, so that it does not say which of them is meant.
    #[error("{column}: {key} occurs more than once")]
    DuplicateKey {
        /// The column.
        column: String,
        /// The key of the first row whose key occurred before.
        key: String,
        /// The first row with this key.
        first: Box<RowRef>,
        /// The second row with this key.
        second: Box<RowRef>,
        /// How many rows have a key that occurred before.
        rows: u64,
    },
    /// Rows are to be matched by a key, and decided by a threshold that is to be found once all are read: then nothing would say which row was decided how.
    #[error("{column}: a threshold that is to be found does not go with a key")]
    KeyWithThreshold {
        /// The column of the score.
        column: String,
    },
    /// No row of one source has a partner in the other.
    #[error("{column}: no key is in both")]
    NoPartner {
        /// The column.
        column: String,
        /// A key of the old source, and where it is.
        old: Box<(String, RowRef)>,
        /// A key of the new source, and where it is.
        new: Box<(String, RowRef)>,
    },
    /// The file is not of the format that its name says.
    #[error("{name}: not a {format:?} file")]
    NotTheFormat {
        /// The input.
        name: String,
        /// The format that its name says.
        format: Format,
    },
    /// The file ends before its format says that it does.
    #[error("{name}: the {format:?} file is cut short")]
    Truncated {
        /// The input.
        name: String,
        /// Its format.
        format: Format,
        /// What the library says, if one was asked.
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
    /// The file is of its format and cannot be decoded.
    #[error("{name}: the {format:?} file is damaged")]
    Damaged {
        /// The input.
        name: String,
        /// Its format.
        format: Format,
        /// What the library says.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A file of a format that is not read.
    #[error("{name}: {kind} is not read")]
    Unsupported {
        /// The input.
        name: String,
        /// What it seems to be: `zip` (Excel, too), `feather 1`.
        kind: &'static str,
    },
    /// A columnar file on standard input, which has no end to start reading from.
    #[error("a columnar file on standard input")]
    ColumnarOnStdin {
        /// What it seems to be.
        format: Format,
    },
    /// Text in UTF-16.
    #[error("{name}: UTF-16")]
    Utf16 {
        /// The input.
        name: String,
    },
    /// Text that is not UTF-8.
    #[error("{}:{}: not UTF-8", at.name, at.line)]
    NotUtf8 {
        /// The line that holds the first wrong byte.
        at: RowRef,
        /// That line, cut, with a mark in place of what cannot be read.
        excerpt: String,
    },
    /// A NUL byte in text.
    #[error("{}:{}: a NUL byte", at.name, at.line)]
    NulByte {
        /// The line that holds the first.
        at: RowRef,
    },
    /// A quote that is never closed.
    #[error("{}:{}: a quote that is not closed", at.name, at.line)]
    UnclosedQuote {
        /// The line where it is opened.
        at: RowRef,
    },
    /// A row longer than any real one.
    #[error("{}:{}: a row of more than {limit} bytes", at.name, at.line)]
    RowTooLong {
        /// The line it starts on.
        at: RowRef,
        /// The largest number of bytes.
        limit: usize,
        /// The line of the quote that is open at its end, if one is.
        open_quote: Option<u64>,
    },
    /// A row with more or fewer fields than the header.
    #[error("{}:{}: {found} fields where the header has {expected}", at.name, at.line)]
    Ragged {
        /// The line it starts on.
        at: RowRef,
        /// Its fields.
        found: usize,
        /// The fields of the header.
        expected: usize,
        /// The row, cut.
        excerpt: String,
    },
    /// A column that is not there.
    #[error("{name}: no column `{column}`")]
    NoColumn {
        /// The column.
        column: String,
        /// What it was to be used as; `None` for a condition.
        role: Option<Role>,
        /// The input.
        name: String,
        /// The columns that are there.
        columns: Vec<String>,
        /// The nearest name among them.
        nearest: Option<String>,
    },
    /// Two columns of one name, of which one is needed.
    #[error("{name}: the column `{column}` is there {} times", positions.len())]
    DuplicateColumn {
        /// The column.
        column: String,
        /// The input.
        name: String,
        /// Where it stands in the header; the first column is 1.
        positions: Vec<usize>,
    },
    /// A column of a columnar file whose type cannot be what it is used as.
    #[error("{name}: the column `{column}` is of type {found}")]
    ColumnType {
        /// The column.
        column: String,
        /// What it was to be used as; `None` for a condition.
        role: Option<Role>,
        /// The input.
        name: String,
        /// The type, as the file's format calls it.
        found: String,
    },
    /// A value that should be a number and is not.
    #[error("{}:{}: `{}` in column `{}` is not a number", .0.first.name, .0.first.line, .0.value, .0.column)]
    NotANumber(BadValue),
    /// A number that is infinite or not a number.
    #[error("{}:{}: `{}` in column `{}` is not finite", .0.first.name, .0.first.line, .0.value, .0.column)]
    NotFinite(BadValue),
    /// A weight or a count below 0.
    #[error("{}:{}: `{}` in column `{}` is below 0", .0.first.name, .0.first.line, .0.value, .0.column)]
    NegativeWeight(BadValue),
    /// A number of people that is not whole, or above 2⁵³.
    #[error("{}:{}: `{}` in column `{}` is not a whole number", .0.first.name, .0.first.line, .0.value, .0.column)]
    NotWhole(BadValue),
    /// A weight above 10¹⁰⁰, whose square could not be added up.
    #[error("{}:{}: `{}` in column `{}` is too large", .0.first.name, .0.first.line, .0.value, .0.column)]
    WeightTooLarge(BadValue),
    /// A score outside of the range that scores were said to have.
    #[error("{}:{}: `{}` in column `{}` is not from {} to {}", value.first.name, value.first.line, value.value, value.column, range.from, range.to)]
    ScoreOutOfRange {
        /// The score.
        value: Box<BadValue>,
        /// The range.
        range: ScoreRange,
    },
    /// A threshold that is to be found and is not there, or one of a group that is not there.
    #[error("no threshold in column `{column}`")]
    Threshold {
        /// The column of the scores.
        column: String,
        /// Why not.
        source: Box<ThresholdError>,
    },
    /// More successes than trials.
    #[error("{}:{}: `{}` in column `{}` is more than the trials", .0.first.name, .0.first.line, .0.value, .0.column)]
    MoreThanTrials(BadValue),
    /// A table counted already in which nothing was counted.
    #[error("nothing but 0 in column `{column}`, nor any success")]
    NoTrials {
        /// The column of the trials, or of the failures.
        column: String,
    },
    /// All weights are 0.
    #[error("all weights in column `{column}` are 0")]
    AllWeightsZero {
        /// The column of the weights.
        column: String,
    },
    /// A value that a condition asks for and that no row holds.
    #[error("`{}` never occurs in column `{}`", condition.value, condition.column)]
    ConditionNeverMet {
        /// The condition.
        condition: Condition,
        /// Values that do occur, the nearest first and then the most frequent; at most 20.
        found: Vec<Found>,
        /// Whether there are others.
        more: bool,
    },
    /// A label or a prediction that does not have two values.
    #[error("the column `{column}` does not have two values")]
    NotBinary {
        /// The column.
        column: String,
        /// Label, prediction or second prediction.
        role: Role,
        /// The values it has, the most frequent first; at most 20. There may be only one or two, if they are not 0 and 1 or true and false.
        found: Vec<Found>,
        /// Whether there are others.
        more: bool,
    },
    /// A positive value that no row holds.
    #[error("`{positive}` never occurs in column `{column}`")]
    PositiveNeverOccurs {
        /// The column.
        column: String,
        /// Label, prediction or second prediction.
        role: Role,
        /// The value that was to be positive.
        positive: String,
        /// The values that do occur, the nearest first and then the most frequent.
        found: Vec<Found>,
        /// A value that differs from the positive one in case or blanks alone.
        near_miss: Option<String>,
    },
    /// A group column or a stratum with more levels than are allowed.
    #[error("the column `{column}` has {}{levels} levels, and {limit} are allowed", if *more { "more than " } else { "" })]
    TooManyLevels {
        /// The column.
        column: String,
        /// Group or stratum.
        role: Role,
        /// How many levels it has.
        levels: u64,
        /// Whether it has still more.
        more: bool,
        /// The largest number allowed.
        limit: usize,
        /// The first few of them.
        examples: Vec<String>,
        /// Whether they all are numbers, so that bins would help.
        numeric: bool,
        /// Whether nearly each row has its own, as an identifier has.
        identifier: bool,
    },
    /// A text in a column of dates that is no date, or lies in no period of the length of the others.
    #[error("{}:{}: `{}` in column `{}`: {why}", value.first.name, value.first.line, value.value, value.column)]
    NotAPeriod {
        /// The text.
        value: BadValue,
        /// Why.
        why: PeriodError,
    },
    /// More distinct dates than are kept.
    #[error("the column `{column}` has more than {limit} distinct dates")]
    TooManyDates {
        /// The column.
        column: String,
        /// The largest number of distinct dates.
        limit: usize,
    },
    /// Dates that span more periods than a trend can show.
    #[error("the column `{column}` spans {periods} periods")]
    TooManyPeriods {
        /// The column.
        column: String,
        /// How many periods there are from the first to the last.
        periods: u64,
        /// How long each is.
        unit: Unit,
    },
    /// A column to be cut at quantiles with more distinct numbers than are counted exactly.
    #[error("the column `{column}` has more than {limit} distinct numbers")]
    TooManyDistinctForQuantiles {
        /// The column.
        column: String,
        /// The largest number of distinct numbers.
        limit: usize,
    },
    /// Rows were read, and each was left out.
    #[error("none of {} rows was counted", left_out.rows())]
    NothingCounted {
        /// Why they were left out.
        left_out: LeftOut,
    },
    /// Rows were lost or counted twice: a fault of this program.
    #[error(transparent)]
    Miscounted(#[from] CountedError),
    /// A thread of this program failed: a fault of this program.
    #[error("a fault while counting")]
    Failed {
        /// What is known of it.
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
}
