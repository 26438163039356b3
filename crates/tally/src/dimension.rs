//! A group column and its levels.

use std::fmt;

use crate::Band;

/// One value of a group column. Levels have one order: values by their text, bands from low to high, the missing last.
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

/// A group column with its levels, in their order and each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    name: String,
    levels: Vec<Level>,
}

impl Dimension {
    /// A dimension of these levels, which are sorted and made unique.
    pub fn new(name: impl Into<String>, mut levels: Vec<Level>) -> Self {
        levels.sort();
        levels.dedup();
        Self { name: name.into(), levels }
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
