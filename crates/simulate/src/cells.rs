//! The groups of a world: columns, their levels, and the crossings of these.

use crate::draft::DraftColumn;
use crate::error::{Problem, WorldError};
use crate::name::{is_name, nearest};
use crate::selector::Selector;
use crate::setting::Setting;

/// How many crossings of levels a world may have.
pub const MOST_CELLS: usize = 1000;

/// How far shares may be from summing to 1: what rounding leaves.
const TOLERANCE: f64 = 1e-6;

/// A group column.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupColumn {
    /// Its name.
    pub name: String,
    /// Its levels; their shares sum to 1.
    pub levels: Vec<Level>,
}

/// A level of a group column.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// Its name.
    pub name: String,
    /// Its share of all people, above 0.
    pub share: f64,
}

/// The group columns and their crossings, the *cells*. Columns are independent of one another: the share of a cell is the product of those of its levels.
#[derive(Clone, Debug, PartialEq)]
pub struct Cells {
    columns: Vec<GroupColumn>,
}

impl Cells {
    pub(crate) fn new(drafts: &[DraftColumn]) -> Result<Self, WorldError> {
        let refuse = |problem| Err(WorldError::new(Setting::Group, problem));
        let mut columns: Vec<GroupColumn> = Vec::new();
        for draft in drafts {
            if columns.iter().any(|column| column.name == draft.name) {
                return refuse(Problem::ColumnTwice { column: draft.name.clone() });
            }
            if !is_name(&draft.name) {
                return refuse(Problem::Name { name: draft.name.clone() });
            }
            let levels = shares(&draft.name, &draft.levels, Setting::Group)?;
            if let Some(nobody) = levels.iter().find(|level| level.share == 0.0) {
                return refuse(Problem::Share { level: nobody.name.clone(), share: 0.0 });
            }
            columns.push(GroupColumn { name: draft.name.clone(), levels });
        }
        let cells = columns.iter().fold(1_u64, |cells, column| cells.saturating_mul(column.levels.len() as u64));
        if cells > MOST_CELLS as u64 {
            return refuse(Problem::TooMany { count: cells, most: MOST_CELLS as u64 });
        }
        Ok(Self { columns })
    }

    /// The columns.
    pub fn columns(&self) -> &[GroupColumn] {
        &self.columns
    }

    /// How many cells there are.
    pub fn count(&self) -> usize {
        self.columns.iter().map(|column| column.levels.len()).product()
    }

    /// The place of the level of a column in a cell. Cells are numbered with the levels of the last column next to one another.
    pub fn level(&self, cell: usize, column: usize) -> usize {
        let after: usize = self.columns[column + 1..].iter().map(|column| column.levels.len()).product();
        cell / after % self.columns[column].levels.len()
    }

    /// The share of a cell.
    pub fn share(&self, cell: usize) -> f64 {
        self.columns.iter().enumerate().map(|(place, column)| column.levels[self.level(cell, place)].share).product()
    }

    /// A cell by its levels: `sex=women/race=Black`.
    pub fn name(&self, cell: usize) -> String {
        let names = self.columns.iter().enumerate().map(|(place, column)| {
            let level = &column.levels[self.level(cell, place)].name;
            format!("{}={level}", column.name)
        });
        names.collect::<Vec<_>>().join("/")
    }

    /// The place of a column.
    pub(crate) fn column(&self, name: &str, setting: Setting) -> Result<usize, WorldError> {
        self.columns.iter().position(|column| column.name == name).ok_or_else(|| {
            let columns: Vec<String> = self.columns.iter().map(|column| column.name.clone()).collect();
            let near = nearest(name, columns.iter().map(String::as_str));
            WorldError::new(setting, Problem::UnknownColumn { column: name.to_owned(), near, columns })
        })
    }

    /// The columns and levels that a selector names.
    pub(crate) fn levels(&self, selector: &Selector, setting: Setting) -> Result<Vec<(usize, usize)>, WorldError> {
        let refuse = |problem| Err(WorldError::new(setting, problem));
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (column, level) in &selector.levels {
            let within = match column {
                Some(name) => vec![self.column(name, setting)?],
                None => (0..self.columns.len()).collect(),
            };
            let places = within.iter().filter_map(|&column| Some((column, self.place(column, level)?)));
            let places: Vec<(usize, usize)> = places.collect();
            match places[..] {
                [place] if found.iter().any(|&(column, _)| column == place.0) => {
                    return refuse(Problem::GroupTwice { group: selector.to_string() });
                }
                [place] => found.push(place),
                [] => {
                    let levels = within.iter().flat_map(|&column| &self.columns[column].levels);
                    let levels: Vec<String> = levels.map(|level| level.name.clone()).collect();
                    let near = nearest(level, levels.iter().map(String::as_str));
                    return refuse(Problem::UnknownLevel { level: level.clone(), near, levels });
                }
                _ => {
                    let columns = places.iter().map(|&(column, _)| self.columns[column].name.clone()).collect();
                    return refuse(Problem::AmbiguousLevel { level: level.clone(), columns });
                }
            }
        }
        found.sort_unstable();
        Ok(found)
    }

    fn place(&self, column: usize, level: &str) -> Option<usize> {
        self.columns[column].levels.iter().position(|other| other.name == level)
    }

    /// Whether a cell is of all these levels.
    pub(crate) fn is_in(&self, cell: usize, levels: &[(usize, usize)]) -> bool {
        levels.iter().all(|&(column, level)| self.level(cell, column) == level)
    }
}

/// Named shares that sum to 1, to the last bit that summing leaves.
pub(crate) fn shares(of: &str, named: &[(String, f64)], setting: Setting) -> Result<Vec<Level>, WorldError> {
    let refuse = |problem| Err(WorldError::new(setting, problem));
    if named.is_empty() {
        return refuse(Problem::NoLevels { of: of.to_owned() });
    }
    for (place, (level, share)) in named.iter().enumerate() {
        if !is_name(level) {
            return refuse(Problem::Name { name: level.clone() });
        }
        if named[..place].iter().any(|(other, _)| other == level) {
            return refuse(Problem::LevelTwice { column: of.to_owned(), level: level.clone() });
        }
        if !(0.0..=1.0).contains(share) {
            return refuse(Problem::Share { level: level.clone(), share: *share });
        }
    }
    let sum: f64 = named.iter().map(|(_, share)| share).sum();
    if (sum - 1.0).abs() > TOLERANCE {
        return refuse(Problem::ShareSum { of: of.to_owned(), sum });
    }
    Ok(named.iter().map(|(level, share)| Level { name: level.clone(), share: share / sum }).collect())
}

#[cfg(test)]
pub(crate) fn of(columns: &[&str]) -> Cells {
    let drafts: Vec<DraftColumn> = columns.iter().map(|text| DraftColumn::parse(text).unwrap()).collect();
    Cells::new(&drafts).unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_crossings_whose_shares_are_products() {
        let cells = of(&["sex=women:0.4,men:0.6", "race=A:0.5,B:0.3,C:0.2"]);
        assert_eq!((cells.count(), cells.name(4).as_str()), (6, "sex=men/race=B"));
        assert!((cells.share(4) - 0.18).abs() < 1e-15);
        let selector = Selector::parse("B/sex=men").unwrap();
        let levels = cells.levels(&selector, Setting::BaseRate).unwrap();
        assert_eq!((0..6).filter(|&cell| cells.is_in(cell, &levels)).collect::<Vec<_>>(), [4]);
    }

    #[test]
    fn what_names_no_group_is_told_with_what_may_have_been_meant() {
        let cells = of(&["sex=women:0.4,other:0.6", "race=A:0.5,other:0.5"]);
        let problem = |text: &str| cells.levels(&Selector::parse(text).unwrap(), Setting::Auc).unwrap_err().problem;
        assert!(matches!(problem("womne"), Problem::UnknownLevel { near: Some(near), .. } if near == "women"));
        assert!(matches!(problem("other"), Problem::AmbiguousLevel { columns, .. } if columns == ["sex", "race"]));
        assert!(matches!(problem("sx=women"), Problem::UnknownColumn { .. }));
        assert!(matches!(problem("women/sex=other"), Problem::GroupTwice { .. }));
    }

    #[test]
    fn shares_that_are_no_whole_are_refused() {
        let problem = |text: &str| Cells::new(&[DraftColumn::parse(text).unwrap()]).unwrap_err().problem;
        assert!(matches!(problem("sex=women:0.4,men:0.5"), Problem::ShareSum { .. }));
        assert!(matches!(problem("sex=women:1.4,men:-0.4"), Problem::Share { .. }));
        assert!(matches!(problem("sex=women:1,men:0"), Problem::Share { .. }));
        assert!(matches!(problem("sex=women:0.5,women:0.5"), Problem::LevelTwice { .. }));
    }
}
