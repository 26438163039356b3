//! Where each row is found by its key: what one thread met, and what all did.

use ecart_tally::Outcome;
use rustc_hash::FxHashMap;

use crate::DataError;
use crate::cells::{Codes, Placed};
use crate::error::Spot;
use crate::finish::row_ref;

/// The keys of one thread.
#[derive(Debug, Default)]
pub(crate) struct Held {
    /// The cell of each key, and where it was met.
    rows: FxHashMap<Box<[u8]>, (usize, Spot)>,
    /// The cells met, by their codes in this thread.
    cells: FxHashMap<Box<[u32]>, usize>,
    /// The rows whose key was met before.
    again: Vec<(Box<[u8]>, Spot)>,
}

impl Held {
    /// Counts one row of this key, in the cell of these codes.
    pub(crate) fn add(&mut self, key: &[u8], codes: &[u32], spot: Spot) {
        let next = self.cells.len();
        let cell = match self.cells.get(codes) {
            Some(&cell) => cell,
            None => *self.cells.entry(codes.into()).or_insert(next),
        };
        if self.rows.contains_key(key) {
            // A thread meets the rows in their order.
            self.again.push((key.into(), spot));
        } else {
            self.rows.insert(key.into(), (cell, spot));
        }
    }
}

/// A cell of a tally.
pub(crate) type Cell = (Vec<u32>, Outcome);

/// The keys of all threads, each of one row.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    /// The place among `cells`, and where the row is.
    pub(crate) rows: FxHashMap<Box<[u8]>, (usize, Spot)>,
    /// The cells of the tally.
    pub(crate) cells: Vec<Cell>,
}

impl Keys {
    /// Joins what the threads hold.
    pub(crate) fn join(threads: Vec<Held>, codes: &Codes<'_>, placed: &Placed, column: &str, names: &[&str]) -> Result<Self, DataError> {
        let mut all = Self::default();
        let mut places: FxHashMap<Cell, usize> = FxHashMap::default();
        let mut again: Vec<(Box<[u8]>, Spot)> = Vec::new();
        for (thread, held) in threads.into_iter().enumerate() {
            let mut cells = vec![0; held.cells.len()];
            for (cell_codes, cell) in held.cells {
                let found = placed.get(&codes.of(thread, &cell_codes)).ok_or(DataError::Failed { source: None })?;
                let next = places.len();
                cells[cell] = *places.entry(found.clone()).or_insert(next);
                if cells[cell] == next {
                    all.cells.push(found.clone());
                }
            }
            again.extend(held.again);
            for (key, (cell, spot)) in held.rows {
                match all.rows.get_mut(&key) {
                    None => {
                        all.rows.insert(key, (cells[cell], spot));
                    }
                    // The earlier of the two is the first.
                    Some((_, first)) => {
                        again.push((key, spot.max(*first)));
                        *first = spot.min(*first);
                    }
                }
            }
        }
        // Threads meet the rows in any order, so the earliest second row of all is looked for.
        let rows = again.len() as u64;
        match again.into_iter().min_by_key(|(_, spot)| *spot) {
            None => Ok(all),
            Some((key, second)) => {
                let first = all.rows.get(&key).map_or(second, |(_, first)| *first);
                let [first, second] = [first, second].map(|spot| Box::new(row_ref(spot, names)));
                Err(DataError::DuplicateKey { column: column.to_owned(), key: text(&key), first, second, rows })
            }
        }
    }
}

pub(crate) fn text(key: &[u8]) -> String {
    String::from_utf8_lossy(key).into_owned()
}
