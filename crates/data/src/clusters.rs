//! What each cluster holds: counted by one thread, then put together into profiles.
//!
//! A cluster is known by its text alone, so that rows of one cluster may stand in several blocks, threads and files. Unlike the cells, this grows with the data:
//! by the name of each cluster, and by one small entry for each cell in which a cluster has rows.

use std::collections::BTreeMap;

use ecart_tally::{Clusters, Outcome, Part, Tally};
use rustc_hash::FxHashMap;

use crate::cells::{Codes, Placed};
use crate::kernel::Amount;
use crate::note::looks_missing;

/// The clusters of one thread.
#[derive(Debug)]
pub(crate) struct Held<A> {
    /// The clusters met, by name.
    names: FxHashMap<Box<[u8]>, usize>,
    /// The cells met, by their codes in this thread.
    cells: FxHashMap<Box<[u32]>, usize>,
    /// What each cluster holds of each cell.
    amounts: FxHashMap<(usize, usize), A>,
}

impl<A: Amount> Held<A> {
    pub(crate) fn new() -> Self {
        Self { names: FxHashMap::default(), cells: FxHashMap::default(), amounts: FxHashMap::default() }
    }

    /// Counts one row of this cluster, in the cell of these codes.
    pub(crate) fn add(&mut self, name: &[u8], codes: &[u32], weight: f64) {
        self.at(name, codes).add(weight);
    }

    /// Adds what a row of this cluster that is counted in another cell weighs in the cell of these codes.
    pub(crate) fn add_beside(&mut self, name: &[u8], codes: &[u32], weight: f64) {
        self.at(name, codes).add_beside(weight);
    }

    fn at(&mut self, name: &[u8], codes: &[u32]) -> &mut A {
        let next = self.names.len();
        let cluster = match self.names.get(name) {
            Some(&cluster) => cluster,
            None => *self.names.entry(name.into()).or_insert(next),
        };
        let next = self.cells.len();
        let cell = match self.cells.get(codes) {
            Some(&cell) => cell,
            None => *self.cells.entry(codes.into()).or_insert(next),
        };
        self.amounts.entry((cluster, cell)).or_default()
    }
}

/// The clusters of all threads, in the cells of a tally.
#[derive(Debug)]
pub(crate) struct Joined<A> {
    names: FxHashMap<Box<[u8]>, usize>,
    /// By cluster and cell of the tally, each once.
    amounts: Vec<((usize, usize), A)>,
}

impl<A: Amount> Joined<A> {
    /// Joins what the threads hold; `None` if a cell is not one of those placed.
    pub(crate) fn new(threads: Vec<Held<A>>, codes: &Codes<'_>, placed: &Placed, tally: &Tally) -> Option<Self> {
        let places: BTreeMap<(&[u32], Outcome), usize> = tally.cells().map(|cell| (cell.levels, cell.outcome)).zip(0..).collect();
        let mut names: FxHashMap<Box<[u8]>, usize> = FxHashMap::default();
        let mut amounts: Vec<((usize, usize), A)> = Vec::new();
        for (thread, held) in threads.into_iter().enumerate() {
            let mut clusters = vec![0; held.names.len()];
            for (name, cluster) in held.names {
                let next = names.len();
                clusters[cluster] = *names.entry(name).or_insert(next);
            }
            let mut cells = vec![0; held.cells.len()];
            for (cell_codes, cell) in held.cells {
                let (levels, outcome) = placed.get(&codes.of(thread, &cell_codes))?;
                cells[cell] = *places.get(&(&**levels, *outcome))?;
            }
            amounts.extend(held.amounts.into_iter().map(|((cluster, cell), amount)| ((clusters[cluster], cells[cell]), amount)));
        }
        // Which of equal places comes first does not matter: amounts are exact.
        amounts.sort_unstable_by_key(|(place, _)| *place);
        amounts.dedup_by(|(place, amount), (kept, sum)| {
            let same = place == kept;
            if same {
                sum.merge(std::mem::take(amount));
            }
            same
        });
        Some(Self { names, amounts })
    }

    /// The names that look like a missing value, each with its rows, in their order.
    pub(crate) fn looking_missing(&self) -> Vec<(String, u64)> {
        let mut rows: BTreeMap<usize, (String, u64)> = BTreeMap::new();
        for (name, &cluster) in &self.names {
            if let Some(text) = std::str::from_utf8(name).ok().filter(|text| looks_missing(text)) {
                rows.insert(cluster, (text.to_owned(), 0));
            }
        }
        if !rows.is_empty() {
            for ((cluster, _), amount) in &self.amounts {
                if let Some((_, all)) = rows.get_mut(cluster) {
                    *all += amount.rows();
                }
            }
        }
        let mut found: Vec<(String, u64)> = rows.into_values().collect();
        found.sort();
        found
    }

    /// How many clusters there are of each profile.
    pub(crate) fn profiles(&self, tally: &Tally) -> Clusters {
        // Most clusters are like another one, so they are counted before anything is made of them.
        let mut alike: FxHashMap<Vec<(usize, u64, u64)>, u64> = FxHashMap::default();
        let mut profile = Vec::new();
        for cluster in self.amounts.chunk_by(|((one, _), _), ((other, _), _)| one == other) {
            profile.clear();
            profile.extend(cluster.iter().map(|((_, cell), amount)| (*cell, amount.rows(), amount.weight().to_bits())));
            match alike.get_mut(profile.as_slice()) {
                Some(clusters) => *clusters += 1,
                None => {
                    alike.insert(profile.clone(), 1);
                }
            }
        }
        let cells: Vec<_> = tally.cells().collect();
        let mut clusters = Clusters::default();
        for (profile, count) in alike {
            let part = |(cell, rows, weight): (usize, u64, u64)| Part {
                levels: cells[cell].levels.into(),
                outcome: cells[cell].outcome,
                rows,
                weight: f64::from_bits(weight),
            };
            clusters.add(profile.into_iter().map(part).collect(), count);
        }
        clusters
    }
}
