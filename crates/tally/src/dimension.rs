//! A group column or a stratum, and its levels.

use std::fmt;

use crate::Band;

/// One value of a column. Levels have one order: values by their text, bands from low to high, the missing last.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A value as it stands in the data.
    Value(String),
    /// A band of a column that was cut into bins.
    Band(Band),
    /// The rows in which the column has no value.
    Missing,
}

impl Level {
    /// Whether this is the level of the rows without a value.
    pub const fn is_missing(&self) -> bool {
        matches!(self, Self::Missing)
    }
}

/// The value itself; the missing level as the design writes it. A translated text is `ecart-words`' business.
impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(text) => f.write_str(text),
            Self::Band(band) => band.fmt(f),
            Self::Missing => f.write_str("(missing)"),
        }
    }
}

/// What the levels of a column are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// They are the groups that are compared.
    Group,
    /// They are the groups of the second person of a pair, where those of the first are [`Kind::Group`].
    Other,
    /// They are the conditions to compare within.
    Stratum,
    /// They are the periods in which rows were, by their texts.
    Period,
    /// They are what was true, one of several classes.
    TrueClass,
    /// They are what was predicted, one of several classes.
    PredictedClass,
}

/// A column that rows are counted by, with its levels, in their order and each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    name: String,
    kind: Kind,
    levels: Vec<Level>,
}

impl Dimension {
    /// A group column of these levels, which are sorted and made unique.
    pub fn new(name: impl Into<String>, levels: Vec<Level>) -> Self {
        Self::of_kind(Kind::Group, name, levels)
    }

    /// A stratum of these levels, which are sorted and made unique.
    pub fn stratum(name: impl Into<String>, levels: Vec<Level>) -> Self {
        Self::of_kind(Kind::Stratum, name, levels)
    }

    /// A column of this kind and these levels, which are sorted and made unique.
    pub fn of_kind(kind: Kind, name: impl Into<String>, mut levels: Vec<Level>) -> Self {
        levels.sort();
        levels.dedup();
        Self { name: name.into(), kind, levels }
    }

    /// What the levels are for.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// The column's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The levels, in order.
    pub fn levels(&self) -> &[Level] {
        &self.levels
    }

    /// The place of a level among [`Dimension::levels`].
    pub fn index_of(&self, level: &Level) -> Option<usize> {
        self.levels.binary_search(level).ok()
    }
}
