//! The third tally: how many rows of each cell have which score.
//!
//! A score is a number behind a decision, and what it is worth shows beyond one threshold only if the scores themselves are counted. They are counted exactly, up to
//! [`MOST_SCORES`](crate::MOST_SCORES) distinct ones; past that in the bins of a [`Grid`], whose width bounds what the figures lose. So it grows with the number of
//! distinct scores and cells, and not with that of rows; and it adds by addition.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Count, Grid, Outcome, Score};

/// How many rows of each cell have which score.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    grid: Grid,
    cells: BTreeMap<(Box<[u32]>, Outcome), ByScore>,
}

/// The rows of one cell.
type ByScore = BTreeMap<Score, Count>;

/// A bin of scores: from its lower end, which belongs to it, to its upper end, which does not. Of a score that is kept by itself both ends are the score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScoreBin {
    /// The lower end.
    pub lower: f64,
    /// The upper end.
    pub upper: f64,
}

impl ScoreBin {
    /// The score that stands for the bin: no score in it is further away than half the width of a bin.
    pub fn middle(self) -> f64 {
        if self.lower == self.upper { self.lower } else { self.lower + (self.upper - self.lower) / 2.0 }
    }
}

impl Scores {
    /// No score yet.
    pub const fn new(grid: Grid) -> Self {
        Self { grid, cells: BTreeMap::new() }
    }

    /// Adds rows of a cell that have this score. Once all are added, [`Scores::fitted`] sees to it that they are not too many.
    pub fn add(&mut self, levels: &[u32], outcome: Outcome, score: Score, count: &Count) {
        self.add_all(levels, outcome, [(score, count.clone())]);
    }

    /// Adds rows of a cell that have these scores.
    pub fn add_all(&mut self, levels: &[u32], outcome: Outcome, scores: impl IntoIterator<Item = (Score, Count)>) {
        let mut scores = scores.into_iter().filter(|(_, count)| !count.is_empty()).peekable();
        if scores.peek().is_none() {
            return;
        }
        let held = self.cells.entry((levels.into(), outcome)).or_default();
        for (score, count) in scores {
            held.entry(self.grid.lower_end(score)).and_modify(|held| held.merge(&count)).or_insert(count);
        }
    }

    /// The same scores in the finest grid that holds them.
    #[must_use]
    pub fn fitted(self) -> Self {
        let distinct: BTreeSet<Score> = self.cells.values().flat_map(ByScore::keys).copied().collect();
        let grid = self.grid.fitting(&distinct.into_iter().collect::<Vec<_>>());
        if grid == self.grid { self } else { self.on(grid) }
    }

    /// Which scores are counted together.
    pub const fn grid(&self) -> &Grid {
        &self.grid
    }

    /// No true score is further than this from the score that stands for it; 0 if each is kept by itself.
    pub fn half_width(&self) -> f64 {
        self.grid.width() / 2.0
    }

    /// The cells, in the order of their levels and outcomes.
    pub fn cells(&self) -> impl Iterator<Item = (&[u32], Outcome)> {
        self.cells.keys().map(|(levels, outcome)| (&**levels, *outcome))
    }

    /// The scores of a cell, rising; none if it has none.
    pub fn of(&self, levels: &[u32], outcome: Outcome) -> impl Iterator<Item = (ScoreBin, &Count)> {
        let scores = self.cells.get(&(levels.into(), outcome)).into_iter().flatten();
        scores.map(|(&score, count)| (ScoreBin { lower: score.value(), upper: self.grid.upper_end(score) }, count))
    }

    /// Every score of every cell.
    pub fn iter(&self) -> impl Iterator<Item = (&[u32], Outcome, Score, &Count)> {
        self.cells
            .iter()
            .flat_map(|((levels, outcome), scores)| scores.iter().map(move |(&score, count)| (&**levels, *outcome, score, count)))
    }

    /// The rows and weights of every cell, all scores together.
    pub(crate) fn totals(&self) -> BTreeMap<(&[u32], Outcome), Count> {
        let total = |scores: &ByScore| {
            let mut sum = Count::default();
            scores.values().for_each(|count| sum.merge(count));
            sum
        };
        self.cells.iter().map(|((levels, outcome), scores)| ((&**levels, *outcome), total(scores))).collect()
    }

    /// The same scores with cells that are named anew; `None` if one has no new name.
    pub(crate) fn renamed(&self, name: impl Fn(&[u32], Outcome, Score) -> Option<(Vec<u32>, Outcome)>) -> Option<Self> {
        let mut all = Self::new(self.grid.clone());
        for (levels, outcome, score, count) in self.iter() {
            let (levels, outcome) = name(levels, outcome, score)?;
            all.add(&levels, outcome, score, count);
        }
        Some(all)
    }

    /// The scores of both; `None` if their grids are cut elsewhere.
    pub(crate) fn merged(&self, other: &Self) -> Option<Self> {
        let mut all = Self::new(self.grid.coarser(&other.grid)?);
        all.add_scores(self);
        all.add_scores(other);
        Some(all.fitted())
    }

    fn on(&self, grid: Grid) -> Self {
        let mut all = Self::new(grid);
        all.add_scores(self);
        all
    }

    fn add_scores(&mut self, other: &Self) {
        for ((levels, outcome), scores) in &other.cells {
            self.add_all(levels, *outcome, scores.iter().map(|(score, count)| (*score, count.clone())));
        }
    }
}
