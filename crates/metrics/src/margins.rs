//! The sums that every figure is computed from: what was counted of all people together, and of each group.
//!
//! Rates, gaps, intervals, tests and pictures are functions of these and of nothing else in a tally. So what is taken out here, because it is withheld
//! ([`Margins::published`](crate::Margins::published)), can be in none of them.

use std::collections::BTreeMap;

use ecart_tally::{Kind, Level, Tally, Task, Weighting};

use crate::{Amount, Crossing, Outcomes, verification};

/// What was counted of all people together, and of each group of each grouping.
#[derive(Clone, Debug, PartialEq)]
pub struct Margins {
    /// What the audit is about.
    pub task: Task,
    /// What the weights mean.
    pub weighting: Weighting,
    /// Number of rows counted.
    pub rows: u64,
    /// All people together.
    pub overall: Outcomes,
    /// The groupings, in the order of the columns, the crossing last.
    pub groupings: Vec<MarginsOf>,
}

/// What was counted of each group of one grouping.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MarginsOf {
    /// The columns.
    pub columns: Vec<String>,
    /// The groups to which somebody belongs, in the order of their levels.
    pub groups: Vec<(Vec<Level>, Outcomes)>,
    /// The groups to which somebody belongs and of which nothing more is told, in the order of their levels.
    pub withheld: Vec<Vec<Level>>,
}

impl Margins {
    /// The sums of a tally, nothing withheld.
    pub fn of(tally: &Tally, crossing: Crossing) -> Self {
        Self {
            task: tally.task(),
            weighting: tally.weighting(),
            rows: tally.rows(),
            overall: outcomes_of(tally, &[]).into_values().next().unwrap_or_else(|| Outcomes::none(tally.task())),
            groupings: groupings_of(tally, crossing).iter().map(|dimensions| MarginsOf::of(tally, dimensions)).collect(),
        }
    }

    /// The columns that people are grouped by, with the levels there are.
    pub(crate) fn columns(&self) -> Vec<(&str, Vec<Level>)> {
        let mut columns: Vec<(&str, Vec<Level>)> = Vec::new();
        for grouping in &self.groupings {
            for (place, name) in grouping.columns.iter().enumerate() {
                let at = columns.iter().position(|(other, _)| other == name).unwrap_or_else(|| {
                    columns.push((name, Vec::new()));
                    columns.len() - 1
                });
                let groups = grouping.groups.iter().map(|(levels, _)| levels).chain(&grouping.withheld);
                columns[at].1.extend(groups.map(|levels| levels[place].clone()));
            }
        }
        for (_, levels) in &mut columns {
            levels.sort();
            levels.dedup();
        }
        columns
    }
}

impl MarginsOf {
    /// The sums of the groups of these dimensions of a tally, whatever their kind, nothing withheld. Of pairs there is one grouping only, and it is that. A place where
    /// no dimension is names none.
    pub fn of(tally: &Tally, dimensions: &[usize]) -> Self {
        let name = |&dimension: &usize| tally.dimensions().get(dimension).map(|column| column.name().to_owned());
        Self {
            columns: dimensions.iter().filter_map(name).collect(),
            groups: match tally.task() {
                Task::Verification => verification::by_group(tally).into_iter().collect(),
                Task::Decision | Task::Classification | Task::Multiclass => outcomes_of(tally, dimensions).into_iter().collect(),
            },
            withheld: Vec::new(),
        }
    }
}

/// The dimensions of each grouping.
pub(crate) fn groupings_of(tally: &Tally, crossing: Crossing) -> Vec<Vec<usize>> {
    let columns = tally.dimensions().iter().enumerate();
    let all: Vec<usize> = columns.filter(|(_, column)| column.kind() == Kind::Group).map(|(place, _)| place).collect();
    let singles = all.iter().map(|&place| vec![place]);
    match crossing {
        _ if all.len() < 2 => singles.collect(),
        Crossing::None => singles.collect(),
        Crossing::Also => singles.chain(std::iter::once(all.clone())).collect(),
        Crossing::Only => vec![all],
    }
}

/// What was counted in each crossing of these dimensions, in the order of the levels.
pub(crate) fn outcomes_of(tally: &Tally, dimensions: &[usize]) -> BTreeMap<Vec<Level>, Outcomes> {
    let mut groups = BTreeMap::new();
    // Cells are projected first, so that weights are summed exactly and rounded once.
    let Ok(projection) = tally.project(dimensions) else { return groups };
    for cell in projection.cells() {
        let levels: Vec<Level> = projection.levels_of(cell).cloned().collect();
        groups.entry(levels).or_insert_with(|| Outcomes::none(tally.task())).add(cell.outcome, Amount::of(cell.count, tally.weighting()));
    }
    groups
}
