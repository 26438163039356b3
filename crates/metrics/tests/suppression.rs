//! Withheld counts, attacked: every table that fits what is published is tried.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tallies;

use std::collections::{BTreeMap, BTreeSet};

use ecart_metrics::{AuditError, Config, Crossing, Margins, Outcomes, Reference, SuppressError, Unprotected, audit};
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

fn counts(outcomes: &Outcomes) -> [u64; 2] {
    [outcomes.selected().people, outcomes.all().people - outcomes.selected().people]
}

/// What one group column or the crossing says of one outcome: the withheld cells that add up to a number.
type Equation = (Vec<usize>, u64);

/// All tables of the withheld cells of the finest grouping that fit what is published, one outcome at a time.
struct Attack {
    cells: Vec<Vec<Level>>,
    /// For each outcome, every assignment.
    tables: [Vec<Vec<u64>>; 2],
}

impl Attack {
    fn new(published: &Margins) -> Self {
        let finest = published.groupings.last().unwrap();
        let cells = finest.withheld.clone();
        let tables = [0, 1].map(|outcome| {
            let rest = |is_part: &dyn Fn(&[Level]) -> bool, all: u64| -> Equation {
                let told: u64 = finest.groups.iter().filter(|(levels, _)| is_part(levels)).map(|(_, of)| counts(of)[outcome]).sum();
                ((0..cells.len()).filter(|&cell| is_part(&cells[cell])).collect(), all - told)
            };
            let mut equations = vec![rest(&|_| true, counts(&published.overall)[outcome])];
            for grouping in &published.groupings[..published.groupings.len() - 1] {
                let place = finest.columns.iter().position(|column| *column == grouping.columns[0]).unwrap();
                equations.extend(grouping.groups.iter().map(|(levels, of)| rest(&|cell| cell[place] == levels[0], counts(of)[outcome])));
            }
            let mut all = Vec::new();
            enumerate(&mut vec![0; cells.len()], 0, &mut equations, &mut all);
            all
        });
        Self { cells, tables }
    }

    /// The smallest and the largest number of people of an outcome that the cells chosen can hold, where everybody named has somebody.
    fn range(&self, outcome: usize, is_part: &dyn Fn(&[Level]) -> bool) -> (u64, u64) {
        let empty = |table: &Vec<u64>| table.iter().enumerate().map(|(cell, count)| u64::from(*count == 0) << cell).sum::<u64>();
        let theirs: BTreeSet<u64> = self.tables[1 - outcome].iter().map(empty).collect();
        let is_possible = |table: &&Vec<u64>| theirs.iter().any(|other| other & empty(table) == 0);
        let sum = |table: &Vec<u64>| table.iter().zip(&self.cells).filter(|(_, cell)| is_part(cell)).map(|(count, _)| count).sum::<u64>();
        let sums = self.tables[outcome].iter().filter(is_possible).map(sum);
        sums.fold((u64::MAX, 0), |(least, most), sum| (least.min(sum), most.max(sum)))
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

/// The narrowest range of a withheld count, with whose it is.
fn narrowest(published: &Margins) -> Option<(u64, String)> {
    let attack = Attack::new(published);
    let finest = published.groupings.last().unwrap();
    let mut widths = Vec::new();
    for grouping in &published.groupings {
        for levels in &grouping.withheld {
            let places: Vec<usize> =
                grouping.columns.iter().map(|column| finest.columns.iter().position(|other| other == column).unwrap()).collect();
            let is_part = |cell: &[Level]| places.iter().zip(levels).all(|(&place, level)| cell[place] == *level);
            for outcome in [0, 1] {
                if counts(&published.overall)[outcome] > 0 {
                    let (least, most) = attack.range(outcome, &is_part);
                    widths.push((most - least, format!("{levels:?}, outcome {outcome}: {least} to {most}")));
                }
            }
        }
    }
    widths.into_iter().min()
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_withheld_count_cannot_be_found_by_subtraction(table in table(), below in 2u64..4, only: bool) {
        let groups: Vec<(&str, [u64; 2])> = table.iter().map(|(name, counts)| (name.as_str(), *counts)).collect();
        let crossing = if only { Crossing::Only } else { Crossing::Also };
        let Ok(published) = Margins::of(&decisions(&groups), crossing).suppressed(below) else { return Ok(()) };
        for grouping in &published.groupings {
            for (levels, of) in &grouping.groups {
                prop_assert!(counts(of).iter().all(|count| !(1..below).contains(count)), "{levels:?} is published");
            }
        }
        if let Some((width, of)) = narrowest(&published) {
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
    let whole = Margins::of(&tally, Crossing::None);
    let mut naive = whole.clone();
    naive.groupings[0].groups.remove(0);
    naive.groupings[0].withheld.push(vec![Level::Value("a".into())]);
    assert_eq!(Attack::new(&naive).range(0, &|_| true), (3, 3), "all less the others");
    let safe = whole.suppressed(10).unwrap();
    assert_eq!(withheld(&safe)["g"], ["a", "c"]);
    assert_eq!(Attack::new(&safe).range(0, &|cell| cell[0] == Level::Value("a".into())), (0, 23));
}

#[test]
fn a_cell_that_a_row_and_a_column_give_away_takes_others_with_it() {
    let cells = [("a=1 × b=1", [3, 50]), ("a=1 × b=2", [50, 50]), ("a=2 × b=1", [40, 50]), ("a=2 × b=2", [60, 50])];
    let published = Margins::of(&decisions(&cells), Crossing::Also).suppressed(5).unwrap();
    assert_eq!(withheld(&published)["a × b"], ["1 × 1", "1 × 2", "2 × 1", "2 × 2"]);
    assert_eq!(withheld(&published)["a"], [""; 0]);
}

#[test]
fn two_small_groups_do_not_hide_each_other_when_they_are_small_together() {
    let tally = decisions(&[("g=a", [3, 40]), ("g=b", [2, 40]), ("g=c", [20, 30]), ("g=d", [90, 90])]);
    assert_eq!(withheld(&Margins::of(&tally, Crossing::None).suppressed(10).unwrap())["g"], ["a", "b", "c"]);
}

#[test]
fn nothing_is_withheld_where_nothing_is_small() {
    let tally = decisions(&[("g=a", [10, 40]), ("g=b", [0, 40])]);
    let whole = Margins::of(&tally, Crossing::None);
    assert_eq!(whole.suppressed(10).unwrap(), whole);
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
    let weighted = Margins::of(&tally_of(Task::Decision, Weighting::Sampling, &weighted), Crossing::None);
    assert_eq!(weighted.suppressed(10), Err(SuppressError::Unprotected(Unprotected::SamplingWeights)));
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
    let withheld = withheld(&Margins::of(&compas(), Crossing::Also).suppressed(10).unwrap());
    assert_eq!(withheld["sex"], [""; 0]);
    // 32 and 18 people are small, and together too: of them 4 reoffended without having been called high risk.
    assert_eq!(withheld["race"], ["Asian", "Native American", "Other"]);
    let women = ["Asian × Female", "Hispanic × Female", "Native American × Female", "Other × Female"];
    let men = ["Asian × Male", "Hispanic × Male", "Native American × Male"];
    assert_eq!(withheld["race × sex"], [women[0], men[0], women[1], men[1], women[2], men[2], women[3]]);
}

#[test]
fn many_groups_are_protected_by_few() {
    let names: Vec<String> = (0..200).map(|group| format!("g={group:03}")).collect();
    let groups: Vec<(&str, [u64; 2])> = names.iter().enumerate().map(|(place, name)| (name.as_str(), [place as u64 / 3, 40])).collect();
    let published = Margins::of(&decisions(&groups), Crossing::None).suppressed(10).unwrap();
    // The 27 from 1 to 9, of 135 people together: they protect each other.
    assert_eq!(published.groupings[0].withheld.len(), 27);
    let names: Vec<String> = (0..400).map(|group| format!("a={:03} × b={}", group / 2, group % 2)).collect();
    let groups: Vec<(&str, [u64; 2])> = names.iter().enumerate().map(|(place, name)| (name.as_str(), [place as u64 / 6, 40])).collect();
    let published = Margins::of(&decisions(&groups), Crossing::Also).suppressed(10).unwrap();
    assert_eq!(published.groupings.iter().map(|grouping| grouping.withheld.len()).collect::<Vec<_>>(), [12, 0, 54]);
}
