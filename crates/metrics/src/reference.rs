//! What a group is compared with.

use ecart_tally::Level;
use thiserror::Error;

use crate::Group;

/// Which group of a grouping the others are compared with. The missing level is never the reference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reference {
    /// The group of the most people; of several, the first.
    #[default]
    Largest,
    /// The group of these levels. A grouping that has a column without a level here falls back on its largest group.
    Named(Vec<(String, String)>),
}

/// Why there is no such reference.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReferenceError {
    /// The column is no group column.
    #[error("`{column}` is no group column")]
    NoSuchColumn {
        /// The column asked for.
        column: String,
        /// The group columns.
        columns: Vec<String>,
    },
    /// The column has no such level.
    #[error("`{column}` has no level `{level}`")]
    NoSuchLevel {
        /// The column.
        column: String,
        /// The level asked for.
        level: String,
        /// The levels there are.
        levels: Vec<String>,
    },
    /// Nobody belongs to the named crossing.
    #[error("nobody belongs to this crossing")]
    EmptyCrossing {
        /// The crossing asked for, as `column=level`, joined.
        crossing: String,
    },
}

impl Reference {
    /// The place of the reference among the groups of a grouping of these columns.
    ///
    /// # Errors
    /// [`ReferenceError::EmptyCrossing`] if every level exists but nobody belongs to their crossing.
    pub(crate) fn place(&self, columns: &[String], groups: &[Group]) -> Result<usize, ReferenceError> {
        let Some(named) = self.levels(columns) else {
            return Ok(largest(groups));
        };
        let is_named =
            |group: &Group| group.name.0.iter().zip(&named).all(|((_, level), text)| !level.is_missing() && level.to_string() == **text);
        groups.iter().position(is_named).ok_or_else(|| {
            let parts: Vec<String> = columns.iter().zip(&named).map(|(column, level)| format!("{column}={level}")).collect();
            ReferenceError::EmptyCrossing { crossing: parts.join(" × ") }
        })
    }

    /// Checks the named levels against the columns there are.
    ///
    /// # Errors
    /// [`ReferenceError`] if a column or a level does not exist.
    pub(crate) fn check<'a>(&self, dimensions: impl Iterator<Item = (&'a str, &'a [Level])> + Clone) -> Result<(), ReferenceError> {
        let Self::Named(named) = self else { return Ok(()) };
        for (column, level) in named {
            let Some((_, levels)) = dimensions.clone().find(|(name, _)| name == column) else {
                let columns = dimensions.clone().map(|(name, _)| name.to_owned()).collect();
                return Err(ReferenceError::NoSuchColumn { column: column.clone(), columns });
            };
            let names: Vec<String> = levels.iter().filter(|level| !level.is_missing()).map(Level::to_string).collect();
            if !names.contains(level) {
                return Err(ReferenceError::NoSuchLevel { column: column.clone(), level: level.clone(), levels: names });
            }
        }
        Ok(())
    }

    /// The named level of each column, if every column has one.
    fn levels(&self, columns: &[String]) -> Option<Vec<&String>> {
        let Self::Named(named) = self else { return None };
        columns.iter().map(|column| named.iter().find(|(name, _)| name == column).map(|(_, level)| level)).collect()
    }
}

/// The group of the most people, the missing level aside; of several, the first.
fn largest(groups: &[Group]) -> usize {
    let known = groups.iter().enumerate().filter(|(_, group)| !group.name.has_missing());
    // `max_by_key` gives the last of equals, and the first is wanted.
    known.rev().max_by_key(|(_, group)| group.outcomes.all().people).map_or(0, |(place, _)| place)
}
