//! Withheld counts, attacked: every table that fits what is published is tried.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tallies;

use std::collections::{BTreeMap, BTreeSet};

use ecart_metrics::{AuditError, Config, Crossing, Margins, MarginsOf, Outcomes, Reference, SuppressError, Unprotected, audit};
use ecart_tally::{Count, Level, Outcome, Tally, Task, Weighting};
use proptest::prelude::*;
use tallies::{Counted, named, tally_of};

/// The tally of decisions in groups by name: selected, not selected.
fn decisions(groups: &[(&str, [u64; 2])]) -> Tally {
    let cells = groups.iter().flat_map(|(name, counts)| {
        let cell = |selected: bool, people: u64| -> Counted { (named(name), Outcome::decision(selected), Count::of_rows(people)) };
        [cell(true, counts[0]), cell(false, counts[1])]
    });
    tally_of(Task::Decision, Weighting::Rows, &cells.collect::<Vec<_>>())
}

fn published(tally: &Tally, crossing: Crossing, below: u64) -> Result<Margins, SuppressError> {
    Margins::published(tally, &Config { crossing, suppress_below: Some(below), ..Config::default() })
}

fn counts(outcomes: &Outcomes) -> [u64; 2] {
    [outcomes.selected().people, outcomes.all().people - outcomes.selected().people]
}

/// What one group column or the crossing says of one outcome: the withheld cells that add up to a number.
type Equation = (Vec<usize>, u64);

/// All tables that fit what is published, one outcome at a time: of the withheld cells of the crossing, or where the crossing is not told of, of all its cells.
struct Attack {
    columns: Vec<String>,
    cells: Vec<Vec<Level>>,
    /// The cells of each group that is told by its name alone: somebody is in them.
    named: Vec<Vec<usize>>,
    /// For each outcome, every assignment.
    tables: [Vec<Vec<u64>>; 2],
}

impl Attack {
    /// An attack of somebody who knows which crossings of the columns there are.
    fn new(published: &Margins, known: &MarginsOf) -> Self {
        let columns = known.columns.clone();
        let crossing = published.groupings.iter().find(|grouping| grouping.columns == columns);
        let cells = crossing.map_or_else(|| known.groups.iter().map(|(levels, _)| levels.clone()).collect(), |of| of.withheld.clone());
        let told = crossing.map_or(&[][..], |of| &of.groups);
        let mut attack = Self { columns, cells, named: Vec::new(), tables: [Vec::new(), Vec::new()] };
        for outcome in [0, 1] {
            let rest = |grouping: Option<&MarginsOf>, group: &[Level], all: u64| -> Equation {
                let is_part = |cell: &[Level]| grouping.is_none_or(|grouping| attack.is_part(cell, grouping, group));
                let told: u64 = told.iter().filter(|(levels, _)| is_part(levels)).map(|(_, of)| counts(of)[outcome]).sum();
                ((0..attack.cells.len()).filter(|&cell| is_part(&attack.cells[cell])).collect(), all - told)
            };
            let mut equations = vec![rest(None, &[], counts(&published.overall)[outcome])];
            for grouping in published.groupings.iter().filter(|grouping| grouping.columns != attack.columns) {
                equations.extend(grouping.groups.iter().map(|(levels, of)| rest(Some(grouping), levels, counts(of)[outcome])));
            }
            let mut all = Vec::new();
            enumerate(&mut vec![0; attack.cells.len()], 0, &mut equations, &mut all);
            attack.tables[outcome] = all;
        }
        let named = published.groupings.iter().filter(|of| crossing.is_none_or(|crossing| crossing.columns == of.columns));
        attack.named = named.flat_map(|of| of.withheld.iter().map(|levels| attack.cells_of(of, levels))).collect();
        attack
    }

    /// Whether a cell is of a group.
    fn is_part(&self, cell: &[Level], grouping: &MarginsOf, group: &[Level]) -> bool {
        let place = |name: &String| self.columns.iter().position(|column| column == name).unwrap();
        grouping.columns.iter().zip(group).all(|(column, level)| cell[place(column)] == *level)
    }

    fn cells_of(&self, grouping: &MarginsOf, group: &[Level]) -> Vec<usize> {
        (0..self.cells.len()).filter(|&cell| self.is_part(&self.cells[cell], grouping, group)).collect()
    }

    /// The smallest and the largest number of people of an outcome that these cells can hold, where everybody named has somebody.
    fn range(&self, outcome: usize, cells: &[usize]) -> (u64, u64) {
        let sum = |table: &[u64], cells: &[usize]| cells.iter().map(|&cell| table[cell]).sum::<u64>();
        let named = self.named.iter().enumerate();
        let empty = |table: &Vec<u64>| named.clone().map(|(bit, cells)| u64::from(sum(table, cells) == 0) << bit).sum::<u64>();
        let theirs: BTreeSet<u64> = self.tables[1 - outcome].iter().map(empty).collect();
        let is_possible = |table: &&Vec<u64>| theirs.iter().any(|other| other & empty(table) == 0);
        let sums = self.tables[outcome].iter().filter(is_possible).map(|table| sum(table, cells));
        sums.fold((u64::MAX, 0), |(least, most), sum| (least.min(sum), most.max(sum)))
    }

    /// The narrowest range of a withheld count, with whose it is.
    fn narrowest(&self, published: &Margins) -> Option<(u64, String)> {
        let groups = published.groupings.iter().flat_map(|of| of.withheld.iter().map(move |levels| (of, levels)));
        let outcomes = [0, 1].into_iter().filter(|&outcome| counts(&published.overall)[outcome] > 0);
        let widths = groups.flat_map(|(of, levels)| outcomes.clone().map(move |outcome| (of, levels, outcome)));
        let width = |(of, levels, outcome): (&MarginsOf, &Vec<Level>, usize)| {
            let (least, most) = self.range(outcome, &self.cells_of(of, levels));
            (most - least, format!("{levels:?}, outcome {outcome}: {least} to {most}"))
        };
        widths.map(width).min()
    }
}

fn enumerate(table: &mut Vec<u64>, cell: usize, equations: &mut [Equation], all: &mut Vec<Vec<u64>>) {
    if cell == table.len() {
        if equations.iter().all(|(_, left)| *left == 0) {
            all.push(table.clone());
        }
        return;
    }
    let concerned: Vec<usize> = (0..equations.len()).filter(|&place| equations[place].0.contains(&cell)).collect();
    let most = concerned.iter().map(|&place| equations[place].1).min().unwrap();
    let is_last = concerned.iter().any(|&place| equations[place].0.last() == Some(&cell));
    for count in (if is_last { most } else { 0 })..=most {
        concerned.iter().for_each(|&place| equations[place].1 -= count);
        table[cell] = count;
        enumerate(table, cell + 1, equations, all);
        concerned.iter().for_each(|&place| equations[place].1 += count);
    }
}

/// The whole crossing of a tally's columns.
fn crossing_of(tally: &Tally) -> MarginsOf {
    Margins::of(tally, Crossing::Only).groupings.remove(0)
}

/// Counts of a crossing of two or of three columns.
fn table() -> impl Strategy<Value = Vec<(String, [u64; 2])>> {
    let count = || prop_oneof![2 => Just(0u64), 2 => 1u64..3, 2 => 3u64..6];
    (prop::collection::vec((count(), count()), 4..=7), any::<bool>()).prop_map(|(counts, is_deep)| {
        let name = |place: usize| match (is_deep, place % 3) {
            (true, _) => format!("a={} × b={} × c={}", place % 2, place / 2 % 2, place / 4),
            (false, 2) => format!("a=(missing) × b={}", place / 3),
            (false, level) => format!("a={level} × b={}", place / 3),
        };
        counts.into_iter().enumerate().map(|(place, (yes, no))| (name(place), [yes, no])).collect()
    })
}

fn crossing() -> impl Strategy<Value = Crossing> {
    prop_oneof![Just(Crossing::None), Just(Crossing::Also), Just(Crossing::Only)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_withheld_count_cannot_be_found_by_subtraction(table in table(), below in 2u64..4, crossing in crossing()) {
        let groups: Vec<(&str, [u64; 2])> = table.iter().map(|(name, counts)| (name.as_str(), *counts)).collect();
        let tally = decisions(&groups);
        let Ok(margins) = published(&tally, crossing, below) else { return Ok(()) };
        for grouping in &margins.groupings {
            for (levels, of) in &grouping.groups {
                prop_assert!(counts(of).iter().all(|count| !(1..below).contains(count)), "{levels:?} is published");
            }
        }
        if let Some((width, of)) = Attack::new(&margins, &crossing_of(&tally)).narrowest(&margins) {
            prop_assert!(width >= below, "{of}");
        }
    }
}

/// The groups of each grouping whose counts are withheld.
fn withheld(margins: &Margins) -> BTreeMap<String, Vec<String>> {
    let name = |levels: &Vec<Level>| levels.iter().map(Level::to_string).collect::<Vec<_>>().join(" × ");
    margins.groupings.iter().map(|grouping| (grouping.columns.join(" × "), grouping.withheld.iter().map(name).collect())).collect()
}

#[test]
fn withholding_the_small_groups_alone_does_not_hide_them() {
    let tally = decisions(&[("g=a", [3, 40]), ("g=b", [60, 70]), ("g=c", [20, 30])]);
    let crossing = crossing_of(&tally);
    let mut naive = Margins::of(&tally, Crossing::None);
    naive.groupings[0].groups.remove(0);
    naive.groupings[0].withheld.push(vec![Level::Value("a".into())]);
    assert_eq!(Attack::new(&naive, &crossing).range(0, &[0]), (3, 3), "all less the others");
    let safe = published(&tally, Crossing::None, 10).unwrap();
    assert_eq!(withheld(&safe)["g"], ["a", "c"]);
    assert_eq!(Attack::new(&safe, &crossing).range(0, &[0]), (0, 23));
}

#[test]
fn a_cell_that_a_row_and_a_column_give_away_takes_others_with_it() {
    let cells = [("a=1 × b=1", [3, 50]), ("a=1 × b=2", [50, 50]), ("a=2 × b=1", [40, 50]), ("a=2 × b=2", [60, 50])];
    let margins = published(&decisions(&cells), Crossing::Also, 5).unwrap();
    assert_eq!(withheld(&margins)["a × b"], ["1 × 1", "1 × 2", "2 × 1", "2 × 2"]);
    assert_eq!(withheld(&margins)["a"], [""; 0]);
}

#[test]
fn a_coarser_form_of_a_column_does_not_give_the_finer_away() {
    let young = [("age=18 × band=young", [3, 40]), ("age=20 × band=young", [50, 60]), ("age=22 × band=young", [70, 70])];
    let old = [("age=50 × band=old", [4, 40]), ("age=60 × band=old", [50, 60]), ("age=70 × band=old", [90, 90])];
    let margins = published(&decisions(&[young, old].concat()), Crossing::None, 5).unwrap();
    // 18 and 50 would do for all together; but all the young less those of 20 and 22 are those of 18.
    assert_eq!(withheld(&margins)["age"], ["18", "20", "50", "60"]);
    assert_eq!(withheld(&margins)["band"], [""; 0]);
}

#[test]
fn two_small_groups_do_not_hide_each_other_when_they_are_small_together() {
    let tally = decisions(&[("g=a", [3, 40]), ("g=b", [2, 40]), ("g=c", [20, 30]), ("g=d", [90, 90])]);
    assert_eq!(withheld(&published(&tally, Crossing::None, 10).unwrap())["g"], ["a", "b", "c"]);
}

#[test]
fn nothing_is_withheld_where_nothing_is_small() {
    let tally = decisions(&[("g=a", [10, 40]), ("g=b", [0, 40])]);
    let whole = Margins::of(&tally, Crossing::None);
    assert_eq!(published(&tally, Crossing::None, 10).unwrap(), whole);
}

#[test]
fn refuses_what_cannot_be_protected() {
    let config = Config { suppress_below: Some(10), ..Config::default() };
    let two = decisions(&[("g=a", [3, 40]), ("g=b", [60, 70])]);
    let columns = vec!["g".to_owned()];
    assert_eq!(audit(&two, &config), Err(AuditError::Withheld { columns, withheld: 2, below: 10 }));
    let few = decisions(&[("g=a", [3, 40]), ("g=b", [4, 70])]);
    assert_eq!(audit(&few, &config), Err(SuppressError::TooFewPeople { people: 7, below: 10 }.into()));
    let four = decisions(&[("g=a", [3, 40]), ("g=b", [60, 70]), ("g=c", [20, 30]), ("g=d", [90, 90])]);
    let named = Config { reference: Reference::Named(vec![("g".into(), "a".into())]), ..config.clone() };
    assert_eq!(audit(&four, &named), Err(AuditError::ReferenceWithheld { group: "g=a".into() }));
    let weighted: Vec<Counted> = vec![(tallies::named("g=a"), Outcome::decision(true), Count::of_rows(40))];
    let weighted = tally_of(Task::Decision, Weighting::Sampling, &weighted);
    assert_eq!(published(&weighted, Crossing::None, 10), Err(SuppressError::Unprotected(Unprotected::SamplingWeights)));
}

#[test]
fn an_audit_tells_of_a_withheld_group_its_name_alone() {
    let four = decisions(&[("g=a", [3, 40]), ("g=b", [60, 70]), ("g=c", [20, 30]), ("g=d", [90, 90])]);
    let found = audit(&four, &Config { suppress_below: Some(10), ..Config::default() }).unwrap();
    let grouping = &found.groupings[0];
    assert_eq!(grouping.withheld.iter().map(ToString::to_string).collect::<Vec<_>>(), ["g=a", "g=c"]);
    assert_eq!(grouping.groups.iter().map(|group| group.name.to_string()).collect::<Vec<_>>(), ["g=b", "g=d"]);
}

/// Race and sex of the defendants of COMPAS, their reoffending within two years, and a score of 5 or more.
fn compas() -> Tally {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../datasets/compas/compas.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let header = reader.headers().unwrap().clone();
    let place = |name: &str| header.iter().position(|column| column == name).unwrap();
    let [race, sex, label, score] = ["race", "sex", "two_year_recid", "decile_score"].map(place);
    let cell = |row: csv::StringRecord| -> Counted {
        let levels = vec![("race".to_owned(), row[race].to_owned()), ("sex".to_owned(), row[sex].to_owned())];
        (levels, Outcome::labelled(&row[label] == "1", row[score].parse::<u8>().unwrap() >= 5), Count::of_rows(1))
    };
    tally_of(Task::Classification, Weighting::Rows, &reader.records().map(|row| cell(row.unwrap())).collect::<Vec<_>>())
}

#[test]
fn the_small_groups_of_compas() {
    let withheld = withheld(&published(&compas(), Crossing::Also, 10).unwrap());
    assert_eq!(withheld["sex"], [""; 0]);
    // 32 and 18 people are small, and together too: of them 4 reoffended without having been called high risk.
    assert_eq!(withheld["race"], ["Asian", "Native American", "Other"]);
    // Six have a small number; Hispanic men are withheld since Hispanic people together are told.
    let women = ["Asian × Female", "Hispanic × Female", "Native American × Female", "Other × Female"];
    let men = ["Asian × Male", "Hispanic × Male", "Native American × Male"];
    assert_eq!(withheld["race × sex"], [women[0], men[0], women[1], men[1], women[2], men[2], women[3]]);
}

#[test]
fn many_groups_are_protected_by_few() {
    let names: Vec<String> = (0..200).map(|group| format!("g={group:03}")).collect();
    let groups: Vec<(&str, [u64; 2])> = names.iter().enumerate().map(|(place, name)| (name.as_str(), [place as u64 / 3, 40])).collect();
    let margins = published(&decisions(&groups), Crossing::None, 10).unwrap();
    // The 27 from 1 to 9, of 135 people together: they protect each other.
    assert_eq!(margins.groupings[0].withheld.len(), 27);
    let names: Vec<String> = (0..400).map(|group| format!("a={:03} × b={}", group / 2, group % 2)).collect();
    let groups: Vec<(&str, [u64; 2])> = names.iter().enumerate().map(|(place, name)| (name.as_str(), [place as u64 / 6, 40])).collect();
    let margins = published(&decisions(&groups), Crossing::Also, 10).unwrap();
    assert_eq!(margins.groupings.iter().map(|grouping| grouping.withheld.len()).collect::<Vec<_>>(), [12, 0, 54]);
}
