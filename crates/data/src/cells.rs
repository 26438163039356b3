//! The cells of all threads, and the tally that they are.

use std::collections::{BTreeMap, BTreeSet};

use ecart_tally::{Count, Dimension, Kind, Level, Outcome, Plan, Tally};

use crate::DataError;
use crate::columns::Wanted;
use crate::counter::Counter;
use crate::encode::MISSING;
use crate::kernel::Amount;
use crate::levels::Levels;
use crate::merged::Merged;

/// The cells of all threads, in codes that mean the same in each.
pub(crate) type Cells = BTreeMap<Vec<u32>, Count>;

/// For each of these cells, that of the tally.
pub(crate) type Placed = BTreeMap<Vec<u32>, (Vec<u32>, Outcome)>;

/// What the codes of each thread are in all threads together.
pub(crate) struct Codes<'a> {
    /// By column and thread. Bands and scores have the same codes in every thread.
    columns: Vec<Option<&'a [Vec<u32>]>>,
}

impl<'a> Codes<'a> {
    /// The codes of the groups and of the columns of the outcome: label, prediction and second prediction. Those that are not read have no values.
    pub(crate) fn new(wanted: &Wanted, levels: &'a [Levels], outcome: [&'a Option<Merged<Box<[u8]>>>; 3]) -> Self {
        let groups = levels.iter().map(|levels| match levels {
            Levels::Texts(merged) => Some(merged.codes.as_slice()),
            Levels::Numbers(merged) => Some(merged.codes.as_slice()),
            Levels::Bands(_) => None,
        });
        let is_read = [wanted.label.is_some(), true, wanted.has_second()];
        let outcome = outcome.into_iter().zip(is_read).filter(|(_, is_read)| *is_read);
        Self { columns: groups.chain(outcome.map(|(merged, _)| merged.as_ref().map(|merged| merged.codes.as_slice()))).collect() }
    }

    /// Codes that mean the same in every thread.
    #[cfg(test)]
    pub(crate) fn same_in_every_thread(columns: usize) -> Self {
        Self { columns: vec![None; columns] }
    }

    /// The codes of one thread's cell in all threads.
    pub(crate) fn of(&self, thread: usize, codes: &[u32]) -> Vec<u32> {
        let code = |(&code, column): (&u32, &Option<&[Vec<u32>]>)| column.map_or(code, |threads| threads[thread][code as usize]);
        codes.iter().zip(&self.columns).map(code).collect()
    }
}

/// Adds up the cells of all threads.
pub(crate) fn merge<A: Amount>(counters: &mut [Counter<A>], codes: &Codes<'_>) -> Cells {
    let mut all = Cells::new();
    for (thread, counter) in counters.iter_mut().enumerate() {
        for (cell, amount) in counter.cells.take() {
            all.entry(codes.of(thread, &cell)).or_default().merge(&amount.into_count());
        }
    }
    all
}

/// The level of a code of a column.
fn level(levels: &[Vec<Level>], place: usize, code: u32) -> &Level {
    if code == MISSING { &Level::Missing } else { &levels[place][code as usize - 1] }
}

/// The columns that cells are counted by, in the order of their codes: the groups and strata, then the classes.
fn counted_by(wanted: &Wanted) -> impl Iterator<Item = (&str, Kind)> {
    let groups = wanted.groups.iter().map(|group| (group.name.as_str(), group.kind));
    groups.chain(wanted.classes.iter().flatten().map(|(name, kind)| (name.as_str(), *kind)))
}

/// What the cells are counted by. A level that no counted row has is no level.
pub(crate) fn dimensions(wanted: &Wanted, cells: &Cells, levels: &[Vec<Level>]) -> Vec<Dimension> {
    counted_by(wanted)
        .enumerate()
        .map(|(place, (name, kind))| {
            let codes: BTreeSet<u32> = cells.keys().map(|codes| codes[place]).collect();
            Dimension::of_kind(kind, name, codes.into_iter().map(|code| level(levels, place, code).clone()).collect())
        })
        .collect()
}

/// The tally of these cells, and where each of them is in it. What the outcome is follows from the places of the levels and the codes after them.
pub(crate) fn tally(
    plan: &Plan,
    wanted: &Wanted,
    cells: &Cells,
    levels: &[Vec<Level>],
    dimensions: Vec<Dimension>,
    outcome: impl Fn(&[u32], &[u32]) -> Outcome,
) -> Result<(Tally, Placed), DataError> {
    let groups = wanted.groups.len();
    let tally = Tally::new(plan.task(), plan.weighting(), dimensions);
    let mut tally = if wanted.has_second() { tally.with_second() } else { tally };
    let mut placed = Placed::new();
    for (codes, count) in cells {
        let places: Option<Vec<u32>> = (0..tally.dimensions().len())
            .map(|place| tally.dimensions()[place].index_of(level(levels, place, codes[place])).and_then(|index| u32::try_from(index).ok()))
            .collect();
        let places = places.ok_or(DataError::Failed { source: None })?;
        let outcome = outcome(&places, &codes[groups..]);
        tally.add(&places, outcome, count).map_err(|error| DataError::Failed { source: Some(error.into()) })?;
        placed.insert(codes.clone(), (places, outcome));
    }
    Ok((tally, placed))
}
