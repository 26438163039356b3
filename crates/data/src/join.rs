//! Two sources of the same people, row by row.
//!
//! Each source is read once, under a plan of its own, and remembers of each row that is counted its key, its cell and its place. Then the keys of the new source are looked up among
//! those of the old. What comes out does not depend on the order of rows.

use std::collections::BTreeMap;

use ecart_tally::{Count, Joint, JointSide, Level, Outcome, Plan, RowRef, Rows, Tally, Weighting};

use crate::error::Spot;
use crate::finish::row_ref;
use crate::keys::{Cell, Keys, text};
use crate::pass::{BLOCK, count_by_key};
use crate::{DataError, Progress, ReadOptions, Reading, Source};

/// What joining gives: both readings, and what is counted together.
#[derive(Clone, Debug)]
pub struct Joined {
    /// The old source by itself.
    pub old: Reading,
    /// The new source by itself.
    pub new: Reading,
    /// The rows that have a partner, with both decisions.
    pub joint: Joint,
}

/// Counts together the rows of two sources that have the same value in the column `key`: the row of the new source, with its label and its groups, and what both decided. Both plans
/// ask for the same label and groups; each source is read once. Every row that is counted weighs 1.
///
/// Memory grows with the number of keys: by some 100 bytes for each row that is counted, in both sources.
///
/// # Errors
/// [`DataError`], that of the old source first; [`DataError::KeyWithThreshold`] if a threshold is to be found; [`DataError::DuplicateKey`] if two rows of one source have the same key; [`DataError::NoPartner`] if no key is in both.
pub fn join(
    old: (&Source, &Plan),
    new: (&Source, &Plan),
    key: &str,
    options: &ReadOptions,
    progress: &dyn Progress,
) -> Result<Joined, DataError> {
    join_in_blocks(old, new, key, options, progress, BLOCK)
}

/// [`join`], with text cut into blocks of about this many bytes.
///
/// # Errors
/// As [`join`].
#[doc(hidden)]
pub fn join_in_blocks(
    old: (&Source, &Plan),
    new: (&Source, &Plan),
    key: &str,
    options: &ReadOptions,
    progress: &dyn Progress,
    block: usize,
) -> Result<Joined, DataError> {
    for plan in [old.1, new.1] {
        if plan.threshold().is_some_and(|threshold| !threshold.is_given()) {
            return Err(DataError::KeyWithThreshold { column: plan.roles().decision.column().to_owned() });
        }
    }
    let (old, old_keys) = count_by_key(old.0, old.1, key, options, progress, block)?;
    let (new, new_keys) = count_by_key(new.0, new.1, key, options, progress, block)?;
    let joint = Partners { old: &old, old_keys: &old_keys, new: &new, new_keys: &new_keys }.joint(key)?;
    Ok(Joined { old, new, joint })
}

/// Two readings whose rows are found by their keys.
struct Partners<'a> {
    old: &'a Reading,
    old_keys: &'a Keys,
    new: &'a Reading,
    new_keys: &'a Keys,
}

impl Partners<'_> {
    fn joint(&self, key: &str) -> Result<Joint, DataError> {
        let levels = Named::of(self);
        // The new cell and the old decision, of so many rows.
        let mut cells: BTreeMap<(usize, bool), u64> = BTreeMap::new();
        let mut without = Tracked::default();
        let (mut other_label, mut other_group) = (Tracked::default(), Tracked::default());
        for (name, &(cell, spot)) in &self.new_keys.rows {
            let Some(&(old_cell, _)) = self.old_keys.rows.get(name) else {
                without.add(spot);
                continue;
            };
            let (before, now) = (&self.old_keys.cells[old_cell].1, &self.new_keys.cells[cell].1);
            if before.label != now.label {
                other_label.add(spot);
            }
            if levels.old[old_cell] != levels.new[cell] {
                other_group.add(spot);
            }
            *cells.entry((cell, before.predicted)).or_default() += 1;
        }
        let mut old_without = Tracked::default();
        for (_, (_, spot)) in self.old_keys.rows.iter().filter(|(name, _)| !self.new_keys.rows.contains_key(*name)) {
            old_without.add(*spot);
        }
        if cells.is_empty() {
            return Err(self.no_partner(key));
        }
        let counted = self.new.counted.tally();
        let mut tally = Tally::new(counted.task(), Weighting::Rows, counted.dimensions().to_vec()).with_second();
        for ((cell, before), rows) in cells {
            let (places, now) = &self.new_keys.cells[cell];
            let outcome = Outcome { label: now.label, predicted: before, second: Some(now.predicted) };
            tally.add(places, outcome, &Count::of_rows(rows)).map_err(|error| DataError::Failed { source: Some(error.into()) })?;
        }
        let side = |reading: &Reading, without: Tracked| JointSide {
            read: reading.counted.rows_read(),
            left_out: reading.counted.left_out().clone(),
            without_partner: without.rows(reading),
        };
        let sides = [side(self.old, old_without), side(self.new, without)];
        Ok(Joint::new(tally, sides, other_label.rows(self.new), other_group.rows(self.new))?)
    }

    fn no_partner(&self, key: &str) -> DataError {
        let first = |reading: &Reading, keys: &Keys| {
            let first = keys.rows.iter().min_by_key(|(_, (_, spot))| *spot);
            Box::new(first.map_or_else(
                || (String::new(), RowRef { input: 0, name: String::new(), line: 0 }),
                |(name, (_, spot))| (text(name), place(*spot, reading)),
            ))
        };
        DataError::NoPartner { column: key.to_owned(), old: first(self.old, self.old_keys), new: first(self.new, self.new_keys) }
    }
}

/// The levels of each cell of both readings, as numbers that mean the same in both.
struct Named {
    old: Vec<usize>,
    new: Vec<usize>,
}

impl Named {
    fn of(partners: &Partners<'_>) -> Self {
        let mut names: BTreeMap<Vec<Level>, usize> = BTreeMap::new();
        let mut numbers = |reading: &Reading, cells: &[Cell]| -> Vec<usize> {
            let dimensions = reading.counted.tally().dimensions();
            let number = |(places, _): &Cell| {
                let levels: Vec<Level> =
                    places.iter().zip(dimensions).map(|(&place, dimension)| dimension.levels()[place as usize].clone()).collect();
                let next = names.len();
                *names.entry(levels).or_insert(next)
            };
            cells.iter().map(number).collect()
        };
        let old = numbers(partners.old, &partners.old_keys.cells);
        Self { old, new: numbers(partners.new, &partners.new_keys.cells) }
    }
}

/// Rows, and the earliest of them.
#[derive(Clone, Copy, Debug, Default)]
struct Tracked {
    rows: u64,
    first: Option<Spot>,
}

impl Tracked {
    fn add(&mut self, spot: Spot) {
        self.rows += 1;
        self.first = Some(self.first.map_or(spot, |first| first.min(spot)));
    }

    fn rows(self, reading: &Reading) -> Rows {
        Rows { rows: self.rows, first: self.first.map(|spot| place(spot, reading)) }
    }
}

fn place(spot: Spot, reading: &Reading) -> RowRef {
    let names: Vec<&str> = reading.inputs.iter().map(|input| input.name.as_str()).collect();
    row_ref(spot, &names)
}
