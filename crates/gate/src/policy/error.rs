//! What is wrong with a policy, and where.

use std::fmt;
use std::ops::Range;

use thiserror::Error;

use super::kind::{Kind, LimitOf, LimitRange, Syntax, Table};
use crate::Place;

/// A policy that cannot be read.
#[derive(Clone, Debug, PartialEq, Error)]
#[error("{file}{}: {problem}", PlaceAfter(place))]
pub struct PolicyError {
    /// The file, or the preset, by its name.
    pub file: String,
    /// Where in it.
    pub place: Option<Place>,
    /// The line of this place, as it stands there.
    pub line: String,
    /// How many characters from the place on are meant; at least 1.
    pub width: usize,
    /// What is wrong.
    pub problem: Box<Problem>,
}

impl PolicyError {
    /// A problem at these bytes of a text.
    pub(super) fn at(file: &str, text: &str, span: Range<usize>, problem: Problem) -> Self {
        let meant = text.get(span.clone()).unwrap_or_default().lines().next().unwrap_or_default();
        Self::on(file, text, Place::of(text, span.start), meant.chars().count(), problem)
    }

    /// A problem at a place of a text, of so many characters.
    pub(super) fn on(file: &str, text: &str, place: Place, width: usize, problem: Problem) -> Self {
        let line = text.lines().nth(place.line - 1).unwrap_or_default().to_owned();
        Self { file: file.to_owned(), place: Some(place), line, width: width.max(1), problem: Box::new(problem) }
    }
}

struct PlaceAfter<'a>(&'a Option<Place>);

impl fmt::Display for PlaceAfter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |place| write!(f, ":{}:{}", place.line, place.column))
    }
}

/// What is wrong with a policy.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum Problem {
    /// The text is no TOML.
    #[error("no TOML: {0:?}")]
    Syntax(Syntax),
    /// There is no such key, or no such table.
    #[error("unknown key `{key}` in {table}")]
    UnknownKey {
        /// The key.
        key: String,
        /// The table it is in.
        table: Table,
        /// The key that may have been meant.
        near: Option<String>,
        /// Another table that has such a key.
        elsewhere: Option<Table>,
        /// The keys there are.
        keys: Vec<String>,
    },
    /// A value is none of those that the key may have.
    #[error("`{key}` cannot be `{value}`")]
    UnknownValue {
        /// The key.
        key: String,
        /// Its value.
        value: String,
        /// The value that may have been meant.
        near: Option<String>,
        /// The values there are.
        values: Vec<String>,
    },
    /// There is no such figure.
    #[error("unknown metric `{name}`")]
    UnknownMetric {
        /// Its name.
        name: String,
        /// The name that may have been meant.
        near: Option<String>,
    },
    /// A criterion that is no gap of a single figure cannot be bounded.
    #[error("the criterion `{name}` is no gap of one figure")]
    NotAGap {
        /// Its name.
        name: String,
    },
    /// The figure is not offered.
    #[error("`{name}` is not offered")]
    NotOffered {
        /// Its name.
        name: String,
    },
    /// There is no such preset.
    #[error("unknown preset `{name}`")]
    UnknownPreset {
        /// Its name.
        name: String,
        /// The preset that may have been meant.
        near: Option<String>,
        /// The presets there are.
        presets: Vec<String>,
    },
    /// A value is of the wrong type.
    #[error("`{key}` is {found:?}, where it is {expected:?}")]
    WrongType {
        /// The key.
        key: String,
        /// What it is.
        found: Kind,
        /// What it may be.
        expected: Vec<Kind>,
    },
    /// A key is missing.
    #[error("`{key}` is missing in {table}")]
    Missing {
        /// The key.
        key: String,
        /// The table.
        table: Table,
    },
    /// A text or a list is empty.
    #[error("`{key}` is empty")]
    Empty {
        /// The key.
        key: String,
    },
    /// A list names a column twice.
    #[error("`{key}` names `{column}` twice")]
    ColumnTwice {
        /// The key.
        key: String,
        /// The column.
        column: String,
    },
    /// A column is a group column and a stratum.
    #[error("`{column}` is a group column and a stratum")]
    TwoRoles {
        /// The column.
        column: String,
    },
    /// Two rules have one name.
    #[error("two rules are called `{name}`")]
    DuplicateRule {
        /// The name.
        name: String,
        /// Where the first stands, if it stands in the same file.
        first: Option<Place>,
    },
    /// A number is not finite.
    #[error("`{key}` is not finite")]
    NotFinite {
        /// The key.
        key: String,
    },
    /// A number is out of the range in which it can mean something.
    #[error("`{key}` = {value} is out of range")]
    OutOfRange {
        /// The key.
        key: String,
        /// Its value.
        value: f64,
        /// The range.
        range: LimitRange,
        /// Of what it is a limit.
        of: LimitOf,
    },
    /// The least that is allowed is above the most.
    #[error("`min` = {min} is above `max` = {max}")]
    MinAboveMax {
        /// The least.
        min: f64,
        /// The most.
        max: f64,
    },
    /// A gap is bounded on the side that keeps nothing: a ratio of both directions, which is at most 1, or of what is below the reference, from above; how far groups are apart,
    /// or a ratio of what is above it, from below.
    #[error("`{key}` of a gap that is bounded by `{meant}`")]
    WrongSide {
        /// The key that bounds.
        key: &'static str,
        /// The key that is meant.
        meant: &'static str,
    },
    /// A rule bounds nothing and shows nothing.
    #[error("a rule without a limit")]
    NoLimit,
    /// A rule that only shows its figure has a limit.
    #[error("`show` beside `{key}`")]
    ShownAndBounded {
        /// The limit's key.
        key: String,
    },
    /// The p-value of chance is bounded by `max`, `max_increase` or a ratchet.
    #[error("`{key}` of a p-value")]
    ChanceBoundedBy {
        /// The key.
        key: String,
    },
    /// There is a p-value only of a share of people.
    #[error("no p-value of `{metric}`")]
    NoChance {
        /// The figure.
        metric: String,
    },
    /// A key that says how groups are compared stands where they are not.
    #[error("`{key}` without a gap")]
    NeedsGap {
        /// The key.
        key: String,
    },
    /// A key that says how groups are compared stands beside a p-value, which is of all groups together.
    #[error("`{key}` of a p-value")]
    NotOfChance {
        /// The key.
        key: String,
    },
    /// A figure exists only as a gap.
    #[error("`{metric}` without a gap")]
    OnlyAsGap {
        /// The figure.
        metric: String,
    },
    /// The name of a criterion says which gap it is, and `gap` says another.
    #[error("`{metric}` is no `{gap}`")]
    OtherGap {
        /// The criterion.
        metric: String,
        /// What `gap` says.
        gap: String,
    },
    /// A share of rows has no gap, no group of `left_out_share`, no stratum, and so on.
    #[error("`{key}` of `{metric}`")]
    NotOfRows {
        /// The key.
        key: String,
        /// The share.
        metric: String,
    },
    /// A gap counts one way only, and there is no reference to say which.
    #[error("`direction` without a reference")]
    DirectionWithoutReference,
    /// Nothing is above the highest.
    #[error("nothing is above the highest")]
    AboveHighest,
    /// A verdict is to be sure of a figure that has no bounds.
    #[error("`{metric}` has no bounds")]
    NoBounds {
        /// The figure.
        metric: String,
    },
    /// A ratchet without a limit that it could accept to be passed.
    #[error("`accept_baseline` without a limit")]
    RatchetAlone,
    /// A ratchet and a limit on growth are two answers to one question.
    #[error("`accept_baseline` beside `max_increase`")]
    RatchetAndIncrease,
    /// A text names no level of a column.
    #[error("`{key}` = `{text}` is no `column=level`")]
    NotALevel {
        /// The key.
        key: String,
        /// The text.
        text: String,
        /// The value that may have been meant.
        near: Option<String>,
    },
    /// A level is of a column that the rule does not compare.
    #[error("`{column}` is no group column of the rule")]
    NotAGroupColumn {
        /// The key.
        key: String,
        /// The column.
        column: String,
        /// The group columns of the rule.
        columns: Vec<String>,
    },
    /// A reference names the levels of some group columns of a rule, and of others none.
    #[error("the reference names no level of `{column}`")]
    ReferenceWithoutColumn {
        /// The column.
        column: String,
    },
    /// A rule on a gap names no group column, and nothing else does.
    #[error("a gap without group columns")]
    NoGroups,
    /// The calendar has no such day.
    #[error("`{key}` is no day of the calendar")]
    NoSuchDay {
        /// The key.
        key: String,
    },
    /// A value cannot be read, for a reason that has no name.
    #[error("this value cannot be read")]
    Unreadable,
}
