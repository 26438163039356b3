//! The scores of each cell: counted by one thread, then put together.
//!
//! A thread keeps each score by itself, or in bins once it has met too many; all threads together end in the grid that one thread alone would have ended in.

use ecart_tally::{Grid, Score, Scores};
use rustc_hash::FxHashMap;

use crate::cells::{Codes, Placed};
use crate::kernel::Amount;

/// The scores of one thread.
#[derive(Debug)]
pub(crate) struct Scored<A> {
    grid: Grid,
    /// The bins met, by the bits of their lower ends.
    places: FxHashMap<u64, usize>,
    bins: Vec<Score>,
    /// The cells met, by their codes in this thread.
    cells: FxHashMap<Box<[u32]>, usize>,
    /// By bin and cell.
    amounts: FxHashMap<(usize, usize), A>,
}

impl<A: Amount> Scored<A> {
    pub(crate) fn new(grid: Grid) -> Self {
        Self { grid, places: FxHashMap::default(), bins: Vec::new(), cells: FxHashMap::default(), amounts: FxHashMap::default() }
    }

    /// Counts one row with this score, in the cell of these codes.
    pub(crate) fn add(&mut self, score: Score, codes: &[u32], weight: f64) {
        let bin = self.bin(self.grid.lower_end(score));
        let next = self.cells.len();
        let cell = match self.cells.get(codes) {
            Some(&cell) => cell,
            None => *self.cells.entry(codes.into()).or_insert(next),
        };
        self.amounts.entry((bin, cell)).or_default().add(weight);
        if self.bins.len() > self.grid.most() {
            self.coarsen();
        }
    }

    fn bin(&mut self, lower: Score) -> usize {
        let next = self.bins.len();
        let place = *self.places.entry(lower.value().to_bits()).or_insert(next);
        if place == next {
            self.bins.push(lower);
        }
        place
    }

    #[cold]
    fn coarsen(&mut self) {
        let mut scores = self.bins.clone();
        scores.sort();
        self.grid = self.grid.fitting(&scores);
        self.places.clear();
        let before = std::mem::take(&mut self.bins);
        let places: Vec<usize> = before.into_iter().map(|lower| self.bin(self.grid.lower_end(lower))).collect();
        for ((bin, cell), amount) in std::mem::take(&mut self.amounts) {
            self.amounts.entry((places[bin], cell)).or_default().merge(amount);
        }
    }
}

/// Joins what the threads hold; `None` if a cell is not one of those placed, or there is no thread.
pub(crate) fn join<A: Amount>(threads: Vec<Scored<A>>, codes: &Codes<'_>, placed: &Placed) -> Option<Scores> {
    let grids = threads.iter().map(|thread| Some(thread.grid.clone()));
    let grid = grids.reduce(|one, other| one?.coarser(&other?))??;
    let mut scores = Scores::new(grid);
    for (thread, scored) in threads.into_iter().enumerate() {
        let mut held: Vec<Vec<(Score, A)>> = (0..scored.cells.len()).map(|_| Vec::new()).collect();
        for ((bin, cell), amount) in scored.amounts {
            held[cell].push((scored.bins[bin], amount));
        }
        for (cell_codes, cell) in scored.cells {
            let (levels, outcome) = placed.get(&codes.of(thread, &cell_codes))?;
            let mut held = std::mem::take(&mut held[cell]);
            held.sort_unstable_by_key(|(score, _)| *score);
            scores.add_all(levels, *outcome, held.into_iter().map(|(score, amount)| (score, amount.into_count())));
        }
    }
    Some(scores.fitted())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cells::Placed;
    use ecart_tally::Outcome;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn threads_end_in_the_grid_of_one(rows in prop::collection::vec((0.0..1.0f64, 0u32..3), 1..300), threads in 1usize..4, most in 12usize..60) {
            let placed: Placed = (0..3u32).map(|code| (vec![code], (vec![code], Outcome::decision(code == 0)))).collect();
            let grid = || Grid::of_at_most(most, [0.5]);
            let mut parts: Vec<Scored<u64>> = (0..threads).map(|_| Scored::new(grid())).collect();
            let mut whole = Scores::new(grid());
            for (place, &(score, code)) in rows.iter().enumerate() {
                let score = Score::new(score).unwrap();
                parts[place % threads].add(score, &[code], 1.0);
                whole.add(&[code], Outcome::decision(code == 0), score, &ecart_tally::Count::of_rows(1));
            }
            prop_assert_eq!(join(parts, &Codes::same_in_every_thread(1), &placed).unwrap(), whole.fitted());
        }
    }
}
