//! Withheld counts: small groups of which nothing is told, and further groups withheld so that nobody can work out the small ones from the rest.
//!
//! # What is withheld
//! With a threshold K, a group is withheld whole (its name is told, and nothing else) if some outcome has happened to fewer than K of its people, and not to
//! none. As the counts of all people together stay, a single withheld group would be what the others leave; so further groups are withheld too, in the same
//! grouping or in one that counts the same people, until every withheld count is safe.
//!
//! # What is promised
//! For each withheld count of an outcome that happened to anybody at all, there are two tables of counts that agree with everything that is published (the counts
//! of all, those of every published group of every grouping, who is named, and which crossings of the columns occur at all) and that differ in that count by K or
//! more. Both are found, in whole people, and checked; where none is found, more is withheld. Not protected against: what a reader knows of people from elsewhere,
//! other reports on the same people, and a reader who tries, for each table that could be, which groups écart would have withheld.
//!
//! # Source
//! Willenborg & de Waal, Elements of Statistical Disclosure Control (Springer 2001), on secondary cell suppression and its audit by linear programming; Fischetti &
//! Salazar, Solving the cell suppression problem on tabular data with linear constraints, Management Science 47 (2001) 1008–1027.

mod simplex;
mod table;

use ecart_tally::{Kind, Level, Tally, Weighting};
use thiserror::Error;

use self::table::{Set, Table};
use crate::margins::MarginsOf;
use crate::{Config, Crossing, Margins, Outcomes};

/// Why nothing can be published under a threshold.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SuppressError {
    /// Of all people together, an outcome happened to fewer than the threshold.
    #[error("an outcome of {people} people in all, under the threshold of {below}")]
    TooFewPeople {
        /// How many.
        people: u64,
        /// The threshold.
        below: u64,
    },
    /// Whatever else is withheld, the small counts can be worked out too narrowly.
    #[error("no other group is large enough to protect the small ones")]
    NotProtected {
        /// The threshold.
        below: u64,
    },
    /// The tally holds more than the counts of groups, and what else it holds would not be protected.
    #[error("{0:?} cannot be published with withheld counts")]
    Unprotected(Unprotected),
}

/// What a tally can hold beside counts of groups, and would give withheld counts away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unprotected {
    /// Strata: tables of groups within each.
    Strata,
    /// Clusters: what each holds.
    Clusters,
    /// A second model's decisions: how often both agree, group by group.
    Second,
    /// Sampling weights. What the withheld groups weigh together is told by the rest, and where the people of a group weigh the same, as with weights from a
    /// census, sums of weights, of squared weights and of people give their numbers.
    SamplingWeights,
    /// Scores: how many people of each cell have which.
    Scores,
    /// Classes: how many people of each are taken for which.
    Classes,
}

impl Margins {
    /// What of a tally may be published under a configuration: its sums, without what is withheld where a threshold is asked for.
    ///
    /// # Errors
    /// [`SuppressError`] if a threshold is asked for and nothing could be published, or the tally holds what would not be protected.
    pub fn published(tally: &Tally, config: &Config) -> Result<Self, SuppressError> {
        let margins = Self::of(tally, config.crossing);
        let Some(below) = config.suppress_below else { return Ok(margins) };
        let has_strata = tally.dimensions().iter().any(|dimension| dimension.kind() != Kind::Group);
        let is_sampled = tally.weighting() == Weighting::Sampling;
        let unprotected = [
            (has_strata, Unprotected::Strata),
            (tally.clusters().is_some(), Unprotected::Clusters),
            (tally.has_second(), Unprotected::Second),
            (is_sampled, Unprotected::SamplingWeights),
            (tally.scores().is_some(), Unprotected::Scores),
            (tally.class_places().is_some(), Unprotected::Classes),
        ];
        match unprotected.into_iter().find(|(is_there, _)| *is_there) {
            Some((_, unprotected)) => Err(SuppressError::Unprotected(unprotected)),
            None => margins.suppressed(tally, below),
        }
    }

    fn suppressed(&self, tally: &Tally, below: u64) -> Result<Self, SuppressError> {
        if let Some(people) = self.overall.counts().into_iter().find(|people| (1..below).contains(people)) {
            return Err(SuppressError::TooFewPeople { people, below });
        }
        let mut table = self.table(tally, below);
        if !table.protect() {
            return Err(SuppressError::NotProtected { below });
        }
        let mut margins = self.clone();
        for &Set { at: (grouping, group), is_withheld, .. } in table.sets() {
            if is_withheld {
                margins.groupings[grouping].withheld.push(self.groupings[grouping].groups[group].0.clone());
            }
        }
        for MarginsOf { groups, withheld, .. } in &mut margins.groupings {
            withheld.sort();
            groups.retain(|(levels, _)| !withheld.contains(levels));
        }
        Ok(margins)
    }

    /// All groupings as one table. Columns each by itself are sums of their crossing, though nothing of it is told: a reader may know which crossings there are,
    /// as where one column is a coarser form of another.
    fn table(&self, tally: &Tally, below: u64) -> Table {
        let finest = (0..self.groupings.len()).max_by_key(|&place| self.groupings[place].columns.len());
        match finest {
            Some(finest) if self.groupings.len() == 1 || self.groupings[finest].columns.len() > 1 => {
                let others = (0..self.groupings.len()).filter(|&place| place != finest);
                let sets =
                    std::iter::once(finest).chain(others).flat_map(|place| sets(place, &self.groupings[place], &self.groupings[finest]));
                Table::of_cells(cells(&self.groupings[finest]), sets.collect(), below)
            }
            _ => {
                let crossing = Self::of(tally, Crossing::Only).groupings.pop().unwrap_or_default();
                let sets = self.groupings.iter().enumerate().flat_map(|(place, grouping)| sets(place, grouping, &crossing));
                Table::of_sets(cells(&crossing), sets.collect(), below)
            }
        }
    }
}

/// The number of people of each outcome in each group of a grouping.
fn cells(grouping: &MarginsOf) -> Vec<Vec<u64>> {
    grouping.groups.iter().map(|(_, outcomes)| outcomes.counts()).collect()
}

/// The groups of a grouping, whose place is given, as sets of the groups of a finer one, or of itself.
fn sets(at: usize, ours: &MarginsOf, finest: &MarginsOf) -> Vec<Set> {
    let places: Vec<Option<usize>> = ours.columns.iter().map(|column| finest.columns.iter().position(|other| other == column)).collect();
    let is_part =
        |cell: &[Level], levels: &[Level]| places.iter().zip(levels).all(|(place, level)| place.is_some_and(|place| cell[place] == *level));
    let set = |(group, (levels, _)): (usize, &(Vec<Level>, Outcomes))| Set {
        at: (at, group),
        cells: (0..finest.groups.len()).filter(|&cell| is_part(&finest.groups[cell].0, levels)).collect(),
        is_known: !levels.iter().any(Level::is_missing),
        is_withheld: false,
    };
    ours.groups.iter().enumerate().map(set).collect()
}
