//! What a group is compared with.

use ecart_tally::Level;
use thiserror::Error;

use crate::comparison::entering;
use crate::{Group, GroupName, Metric, Undefined};

/// What the groups of a grouping are compared with. The missing level is never the reference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reference {
    /// The group of the most people; of several, the first.
    #[default]
    Largest,
    /// The group of these levels. A grouping that has a column without a level here falls back on its largest group.
    Named(Vec<(String, String)>),
    /// In each metric the group with the best value, of those that enter its max–min gap.
    BestOff(Positive),
    /// In each metric the group with the worst value, of those that enter its max–min gap.
    WorstOff(Positive),
    /// All people together, the group's own among them.
    Overall,
    /// Everyone who is not of the group: its complement.
    Others,
}

/// What a positive prediction does to people, which decides who is best off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Positive {
    /// It is not said: fewer errors are better, and the highest selection rate is the best, as 29 CFR 1607.4(D) takes it.
    #[default]
    Unsaid,
    /// It helps, as being hired does: more positive predictions are better, rightly or wrongly made.
    Helps,
    /// It harms, as being called high risk does: fewer positive predictions are better, and a false negative spares.
    Harms,
}

/// The reference of one grouping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Baseline {
    /// The group at this place.
    Group(usize),
    /// See [`Reference::BestOff`].
    BestOff(Positive),
    /// See [`Reference::WorstOff`].
    WorstOff(Positive),
    /// See [`Reference::Overall`].
    Overall,
    /// See [`Reference::Others`].
    Others,
}

/// What the groups are compared with in one metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// The group at this place.
    Group(usize),
    /// All people together.
    Overall,
    /// Everyone who is not of the group.
    Others,
}

impl Baseline {
    /// The one group that all others are compared with, if there is one.
    pub const fn group(self) -> Option<usize> {
        match self {
            Self::Group(place) => Some(place),
            _ => None,
        }
    }

    /// What the groups are compared with in one metric.
    ///
    /// # Errors
    /// [`Undefined::ReferenceUndefined`] if no group has a value that could be the best or the worst.
    pub(crate) fn in_metric(self, metric: Metric, groups: &[Group]) -> Result<Against, Undefined> {
        let extreme = |lowest: bool| {
            let entering = entering(metric, groups).entering;
            let best = entering.into_iter().reduce(|best, other| {
                let better = if lowest { other.1.value < best.1.value } else { other.1.value > best.1.value };
                if better { other } else { best }
            });
            best.map(|(place, _)| Against::Group(place)).ok_or(Undefined::ReferenceUndefined)
        };
        match self {
            Self::Group(place) => Ok(Against::Group(place)),
            Self::BestOff(positive) => extreme(metric.lower_is_better(positive)),
            Self::WorstOff(positive) => extreme(!metric.lower_is_better(positive)),
            Self::Overall => Ok(Against::Overall),
            Self::Others => Ok(Against::Others),
        }
    }
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
    /// The reference among the groups of a grouping of these columns.
    ///
    /// # Errors
    /// [`ReferenceError::EmptyCrossing`] if every level exists but nobody belongs to their crossing.
    pub(crate) fn baseline(&self, columns: &[String], groups: &[Group]) -> Result<Baseline, ReferenceError> {
        match self {
            Self::BestOff(positive) => return Ok(Baseline::BestOff(*positive)),
            Self::WorstOff(positive) => return Ok(Baseline::WorstOff(*positive)),
            Self::Overall => return Ok(Baseline::Overall),
            Self::Others => return Ok(Baseline::Others),
            Self::Largest | Self::Named(_) => {}
        }
        let Some(named) = self.levels(columns) else {
            return Ok(Baseline::Group(largest(groups)));
        };
        let is_named =
            |group: &Group| group.name.0.iter().zip(&named).all(|((_, level), text)| !level.is_missing() && level.to_string() == **text);
        groups.iter().position(is_named).map(Baseline::Group).ok_or_else(|| {
            let parts: Vec<String> = columns.iter().zip(&named).map(|(column, level)| format!("{column}={level}")).collect();
            ReferenceError::EmptyCrossing { crossing: parts.join(" × ") }
        })
    }

    /// Whether this is the group that is asked for by its levels.
    pub(crate) fn names(&self, group: &GroupName) -> bool {
        let Self::Named(named) = self else { return false };
        let is_named = |(column, level): &(String, Level)| {
            !level.is_missing() && named.iter().any(|(name, text)| name == column && *text == level.to_string())
        };
        group.0.iter().all(is_named)
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
