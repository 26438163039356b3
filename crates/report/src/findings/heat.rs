//! Two crossed columns as a grid: which group stands in which row and column.

use std::collections::{BTreeMap, BTreeSet};

use ecart_metrics::{GroupName, Grouping};
use ecart_tally::Level;

use super::labels::Labels;

/// The groups of two crossed columns, as rows and columns. The column with more levels goes down, so that the grid is no wider than need be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heat {
    /// The name of the column whose levels are the rows.
    pub down: String,
    /// The name of the column whose levels are the columns.
    pub across: String,
    /// The levels down.
    pub rows: Vec<String>,
    /// The levels across.
    pub columns: Vec<String>,
    /// For each row and column what stands there.
    pub places: Vec<Vec<HeatCell>>,
}

/// What stands in a cell of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeatCell {
    /// A group, by its row in the tables.
    Group(usize),
    /// A group of which nothing else is told.
    Withheld,
    /// Nobody is of both levels.
    Nobody,
}

/// The grid of a crossing of two columns; `None` of any other grouping. `order` is that of the rows in the tables.
pub(super) fn of(labels: &Labels<'_>, grouping: &Grouping, order: &[usize]) -> Option<Heat> {
    let [first, second] = &grouping.columns[..] else { return None };
    let shown = order.iter().enumerate().map(|(row, &place)| (&grouping.groups[place].name, HeatCell::Group(row)));
    let groups: Vec<(&GroupName, HeatCell)> = shown.chain(grouping.withheld.iter().map(|name| (name, HeatCell::Withheld))).collect();
    let levels = [0, 1].map(|place| groups.iter().map(|(name, _)| &name.0[place].1).collect::<BTreeSet<&Level>>());
    let (down, across) = if levels[0].len() >= levels[1].len() { (0, 1) } else { (1, 0) };
    let cells: BTreeMap<(&Level, &Level), HeatCell> =
        groups.iter().map(|(name, cell)| ((&name.0[down].1, &name.0[across].1), *cell)).collect();
    let at = |row, column| cells.get(&(row, column)).copied().unwrap_or(HeatCell::Nobody);
    let columns = [first, second];
    let texts = |place: usize| levels[place].iter().map(|level| labels.level(columns[place], level)).collect();
    Some(Heat {
        down: labels.column(columns[down]).to_owned(),
        across: labels.column(columns[across]).to_owned(),
        rows: texts(down),
        columns: texts(across),
        places: levels[down].iter().map(|row| levels[across].iter().map(|column| at(*row, *column)).collect()).collect(),
    })
}
