//! What is wrong with what somebody asked for.

use thiserror::Error;

use crate::setting::{Kind, Range, Setting};

/// A world that cannot be, and the setting that says so.
#[derive(Clone, Debug, PartialEq, Error)]
#[error("`{}`: {problem}", setting.key())]
pub struct WorldError {
    /// The setting.
    pub setting: Setting,
    /// What is wrong with it.
    pub problem: Problem,
}

impl WorldError {
    pub(crate) const fn new(setting: Setting, problem: Problem) -> Self {
        Self { setting, problem }
    }
}

/// Why a world cannot be.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum Problem {
    /// A name holds what parts names from each other, or nothing.
    #[error("`{name}` is no name")]
    Name {
        /// The name.
        name: String,
    },
    /// Two columns have one name.
    #[error("two columns are called `{column}`")]
    ColumnTwice {
        /// The name.
        column: String,
    },
    /// A column has no level, or a proxy no value.
    #[error("`{of}` has no values")]
    NoLevels {
        /// The column.
        of: String,
    },
    /// A level is named twice.
    #[error("`{column}` names `{level}` twice")]
    LevelTwice {
        /// The column.
        column: String,
        /// The level.
        level: String,
    },
    /// Shares do not sum to 1.
    #[error("the shares of `{of}` sum to {sum}")]
    ShareSum {
        /// The column, or the level of which they are.
        of: String,
        /// Their sum.
        sum: f64,
    },
    /// A share of nobody, or of more than everybody.
    #[error("`{level}` has a share of {share}")]
    Share {
        /// The level.
        level: String,
        /// Its share.
        share: f64,
    },
    /// A number is out of its range.
    #[error("{value} is out of range")]
    OutOfRange {
        /// The number.
        value: f64,
        /// Its range.
        range: Range,
    },
    /// No column has such a level.
    #[error("no column has a level `{level}`")]
    UnknownLevel {
        /// The level.
        level: String,
        /// The level that may have been meant.
        near: Option<String>,
        /// The levels there are.
        levels: Vec<String>,
    },
    /// There is no such group column.
    #[error("there is no group column `{column}`")]
    UnknownColumn {
        /// The column.
        column: String,
        /// The column that may have been meant.
        near: Option<String>,
        /// The columns there are.
        columns: Vec<String>,
    },
    /// Several columns have such a level.
    #[error("several columns have a level `{level}`")]
    AmbiguousLevel {
        /// The level.
        level: String,
        /// The columns.
        columns: Vec<String>,
    },
    /// A group has two values.
    #[error("`{group}` is named twice")]
    GroupTwice {
        /// The group.
        group: String,
    },
    /// Two values are for the same people, and none is for fewer than the other.
    #[error("`{first}` and `{second}` both name `{people}`")]
    Conflict {
        /// One group.
        first: String,
        /// The other.
        second: String,
        /// The people whom both name.
        people: String,
    },
    /// A value moves, and there is one period.
    #[error("a value moves and there is one period")]
    MovesWithoutPeriods,
    /// Fewer than one period.
    #[error("there is no period")]
    NoPeriods,
    /// More groups, or groups times periods, than are computed exactly.
    #[error("{count} of at most {most}")]
    TooMany {
        /// How many there are.
        count: u64,
        /// How many there may be.
        most: u64,
    },
    /// A label that is wrong as often as right.
    #[error("the label of `{group}` says nothing")]
    LabelSaysNothing {
        /// The group.
        group: String,
    },
    /// Nobody is in the file.
    #[error("nobody is in the file")]
    Nobody,
    /// The setting says nothing in a world of this kind.
    #[error("not in a world of {}", kind.name())]
    NotInThisKind {
        /// The kind.
        kind: Kind,
    },
    /// No row is asked for.
    #[error("no rows")]
    NoRows,
    /// There is no word in the CVs.
    #[error("no words")]
    NoWords,
}
