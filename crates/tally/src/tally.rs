//! The small table of counts that everything is computed from.

use std::collections::BTreeMap;

use thiserror::Error;

use crate::threshold::found;
use crate::{Clusters, Count, Dimension, Kind, Level, Outcome, Score, Scores, Task, Threshold, ThresholdError, Weighting};

/// The counts of each cell: levels of the group columns and strata × what was true × what was decided.
///
/// Its size depends on the number of cells and not of rows. Cells in which nothing was counted are absent.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    task: Task,
    has_second: bool,
    weighting: Weighting,
    dimensions: Vec<Dimension>,
    cells: BTreeMap<(Box<[u32]>, Outcome), Count>,
    clusters: Option<Clusters>,
    scores: Option<Scores>,
}

/// One cell of a tally.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    /// For each dimension, the place of the level in [`Dimension::levels`].
    pub levels: &'a [u32],
    /// What was true and what was decided.
    pub outcome: Outcome,
    /// What was counted.
    pub count: &'a Count,
}

/// Why a cell or another tally cannot be added.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TallyError {
    /// The outcome has a label where the task has none, or the reverse.
    #[error("an outcome of another task")]
    Task,
    /// The outcome has a second model's decision where the tally has none, or the reverse.
    #[error("an outcome of another number of models")]
    Second,
    /// The clusters do not hold what the cells hold.
    #[error("clusters that do not hold what was counted")]
    Clusters,
    /// The scores are not of what the cells hold, or those of two tallies are cut elsewhere.
    #[error("scores that are not of what was counted")]
    Scores,
    /// The weights of the two tallies mean different things.
    #[error("weights of another meaning")]
    Weighting,
    /// A cell does not name one level for each dimension.
    #[error("a cell with levels that the tally does not have")]
    Levels,
    /// The two tallies count by other columns, or in another order.
    #[error("other columns")]
    Dimensions,
}

impl Tally {
    /// A tally in which nothing is counted yet.
    pub const fn new(task: Task, weighting: Weighting, dimensions: Vec<Dimension>) -> Self {
        Self { task, has_second: false, weighting, dimensions, cells: BTreeMap::new(), clusters: None, scores: None }
    }

    /// The same tally, still empty, for rows on which a second model has decided too.
    #[must_use]
    pub fn with_second(self) -> Self {
        Self { has_second: true, ..self }
    }

    /// What the audit is about.
    pub const fn task(&self) -> Task {
        self.task
    }

    /// Whether a second model has decided on every row.
    pub const fn has_second(&self) -> bool {
        self.has_second
    }

    /// What the weights mean.
    pub const fn weighting(&self) -> Weighting {
        self.weighting
    }

    /// The columns that rows are counted by, with their levels.
    pub fn dimensions(&self) -> &[Dimension] {
        &self.dimensions
    }

    /// Number of rows counted.
    pub fn rows(&self) -> u64 {
        self.cells.values().map(|count| count.rows).sum()
    }

    /// The cells, in the order of their levels and outcomes.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        self.cells.iter().map(|((levels, outcome), count)| Cell { levels, outcome: *outcome, count })
    }

    /// Adds a count to a cell.
    ///
    /// # Errors
    /// [`TallyError`] if the cell is not one of this tally's.
    pub fn add(&mut self, levels: &[u32], outcome: Outcome, count: &Count) -> Result<(), TallyError> {
        if outcome.label.is_some() != self.task.has_label() {
            return Err(TallyError::Task);
        }
        if outcome.second.is_some() != self.has_second {
            return Err(TallyError::Second);
        }
        let fits = levels.len() == self.dimensions.len()
            && levels.iter().zip(&self.dimensions).all(|(&level, dimension)| (level as usize) < dimension.levels().len());
        if !fits || self.is_right(levels).is_some_and(|is_right| outcome != Outcome::of_classes(is_right)) {
            return Err(TallyError::Levels);
        }
        if !count.is_empty() {
            self.cells.entry((levels.into(), outcome)).or_default().merge(count);
        }
        Ok(())
    }

    /// Which rows hang together, where that is known.
    pub const fn clusters(&self) -> Option<&Clusters> {
        self.clusters.as_ref()
    }

    /// Says which rows hang together, once all are counted.
    ///
    /// # Errors
    /// [`TallyError::Clusters`] if the clusters together do not hold as many rows of each cell as were counted.
    pub fn set_clusters(&mut self, clusters: Clusters) -> Result<(), TallyError> {
        let mut rows: BTreeMap<(&[u32], Outcome), u64> = BTreeMap::new();
        for (parts, count) in clusters.profiles() {
            for part in parts {
                let held = part.rows.checked_mul(count).ok_or(TallyError::Clusters)?;
                let all = rows.entry((&part.levels, part.outcome)).or_default();
                *all = all.checked_add(held).ok_or(TallyError::Clusters)?;
            }
        }
        let counted = self.cells.iter().map(|((levels, outcome), count)| ((&**levels, *outcome), count.rows));
        if !counted.eq(rows) {
            return Err(TallyError::Clusters);
        }
        self.clusters = Some(clusters);
        Ok(())
    }

    /// How many rows of each cell have which score, where that was counted.
    pub const fn scores(&self) -> Option<&Scores> {
        self.scores.as_ref()
    }

    /// Says which scores the rows have, once all are counted.
    ///
    /// # Errors
    /// [`TallyError::Scores`] if the scores of a cell are not those of as many rows, of as much weight, as were counted.
    pub fn set_scores(&mut self, scores: Scores) -> Result<(), TallyError> {
        let counted = self.cells.iter().map(|((levels, outcome), count)| ((&**levels, *outcome), count));
        let totals = scores.totals();
        if !counted.eq(totals.iter().map(|(cell, count)| (*cell, count))) {
            return Err(TallyError::Scores);
        }
        self.scores = Some(scores);
        Ok(())
    }

    /// The same rows decided anew by their scores, at a threshold that is to be found. One that was given changes nothing: the rows were decided by it when they
    /// were counted.
    ///
    /// # Errors
    /// [`ThresholdError`] if there is no such threshold.
    pub fn decided(self, threshold: &Threshold) -> Result<Self, ThresholdError> {
        let Some(scores) = &self.scores else { return Ok(self) };
        let Some(found) = found(threshold, scores, &self.dimensions)? else { return Ok(self) };
        let decide = |outcome: Outcome, score: f64| Outcome { predicted: score >= found, ..outcome };
        let mut decided = self.empty(self.dimensions.clone());
        for (levels, outcome, score, count) in scores.iter() {
            decided.cells.entry((levels.into(), decide(outcome, score.value()))).or_default().merge(count);
        }
        decided.scores = scores.renamed(|levels, outcome, score| Some((levels.to_vec(), decide(outcome, score.value()))));
        Ok(decided)
    }

    /// Whether each row was decided by this threshold, as far as its scores were counted.
    pub fn is_decided_by(&self, threshold: &Threshold) -> bool {
        let Some(scores) = &self.scores else { return true };
        let agrees = |of: &dyn Fn(&[u32]) -> f64| {
            scores.iter().all(|(levels, outcome, score, _)| outcome.predicted == (score.value() >= of(levels)))
        };
        match threshold {
            Threshold::At(score) => agrees(&|_| *score),
            Threshold::ByGroup(by) => by.of(&self.dimensions).is_ok_and(|(place, scores)| agrees(&|levels| scores[levels[place] as usize])),
            Threshold::Top(_) | Threshold::Target(_) | Threshold::AboveMedian => {
                found(threshold, scores, &self.dimensions).is_ok_and(|found| found.is_some_and(|found| agrees(&|_| found)))
            }
        }
    }

    /// The lowest score that was decided as positive: of a threshold that was found, the threshold. `None` where scores were not counted or none was positive.
    pub fn lowest_positive_score(&self) -> Option<f64> {
        let positive = self.scores.iter().flat_map(Scores::iter).filter(|(_, outcome, ..)| outcome.predicted);
        positive.map(|(_, _, score, _)| score).min().map(Score::value)
    }

    /// The sum of two tallies of two parts of the same data: levels are matched by what they are, not by their place. No cluster may have rows in both.
    ///
    /// # Errors
    /// [`TallyError`] if they do not count the same thing.
    pub fn merge(&self, other: &Self) -> Result<Self, TallyError> {
        if self.task != other.task {
            return Err(TallyError::Task);
        }
        if self.weighting != other.weighting {
            return Err(TallyError::Weighting);
        }
        if self.has_second != other.has_second {
            return Err(TallyError::Second);
        }
        if self.clusters.is_some() != other.clusters.is_some() {
            return Err(TallyError::Clusters);
        }
        if self.scores.is_some() != other.scores.is_some() {
            return Err(TallyError::Scores);
        }
        let columns = |tally: &Self| tally.dimensions.iter().map(|column| (column.kind(), column.name().to_owned())).collect::<Vec<_>>();
        if columns(self) != columns(other) {
            return Err(TallyError::Dimensions);
        }
        let dimensions: Vec<Dimension> = self
            .dimensions
            .iter()
            .zip(&other.dimensions)
            .map(|(ours, theirs)| {
                Dimension::of_kind(ours.kind(), ours.name(), ours.levels().iter().chain(theirs.levels()).cloned().collect())
            })
            .collect();
        let mut sum = self.empty(dimensions);
        for part in [self, other] {
            for cell in part.cells() {
                let levels = part.renumbered(cell.levels, &sum.dimensions).ok_or(TallyError::Levels)?;
                sum.add(&levels, cell.outcome, cell.count)?;
            }
            if let Some(clusters) = &part.clusters {
                let clusters = clusters.renumbered(|levels| part.renumbered(levels, &sum.dimensions)).ok_or(TallyError::Levels)?;
                sum.clusters.get_or_insert_default().merge(&clusters);
            }
            if let Some(scores) = &part.scores {
                let rename = |levels: &[u32], outcome, _| Some((part.renumbered(levels, &sum.dimensions)?, outcome));
                let scores = scores.renamed(rename).ok_or(TallyError::Levels)?;
                sum.scores = Some(match &sum.scores {
                    Some(sum) => sum.merged(&scores).ok_or(TallyError::Scores)?,
                    None => scores,
                });
            }
        }
        Ok(sum)
    }

    /// The tally over these dimensions alone, in this order: the counts of all others are added up.
    ///
    /// # Errors
    /// [`TallyError::Dimensions`] if a dimension does not exist.
    pub fn project(&self, dimensions: &[usize]) -> Result<Self, TallyError> {
        if dimensions.iter().any(|&dimension| dimension >= self.dimensions.len()) {
            return Err(TallyError::Dimensions);
        }
        let kept = dimensions.iter().map(|&dimension| self.dimensions[dimension].clone()).collect();
        let mut projection = self.empty(kept);
        let of = |levels: &[u32]| -> Vec<u32> { dimensions.iter().map(|&dimension| levels[dimension]).collect() };
        for cell in self.cells() {
            projection.add(&of(cell.levels), cell.outcome, cell.count)?;
        }
        projection.clusters = self.clusters.as_ref().and_then(|clusters| clusters.renumbered(|levels| Some(of(levels))));
        projection.scores = self.scores.as_ref().and_then(|scores| scores.renamed(|levels, outcome, _| Some((of(levels), outcome))));
        Ok(projection)
    }

    /// A tally of the same kind in which nothing is counted yet.
    const fn empty(&self, dimensions: Vec<Dimension>) -> Self {
        let Self { task, has_second, weighting, .. } = *self;
        Self { task, has_second, weighting, dimensions, cells: BTreeMap::new(), clusters: None, scores: None }
    }

    /// Where in the levels of a cell its true and its predicted class stand, in a tally of classes that still counts by both.
    pub fn class_places(&self) -> Option<(usize, usize)> {
        let place = |kind| self.dimensions.iter().position(|dimension| dimension.kind() == kind);
        place(Kind::TrueClass).zip(place(Kind::PredictedClass))
    }

    /// Whether the two classes of a cell are the same; `None` where it has none.
    fn is_right(&self, levels: &[u32]) -> Option<bool> {
        let (label, prediction) = self.class_places()?;
        let level = |place: usize| self.dimensions[place].levels().get(levels[place] as usize);
        Some(level(label) == level(prediction))
    }

    /// One class against the rest: the same rows, over all other columns, the label positive where it is this class and the prediction where it is.
    ///
    /// # Errors
    /// [`TallyError::Dimensions`] in a tally that does not count by classes.
    pub fn against_rest(&self, class: &Level) -> Result<Self, TallyError> {
        let (label, prediction) = self.class_places().ok_or(TallyError::Dimensions)?;
        let kept: Vec<usize> = (0..self.dimensions.len()).filter(|&place| place != label && place != prediction).collect();
        let is_class = |place: usize, levels: &[u32]| self.dimensions[place].levels()[levels[place] as usize] == *class;
        let rename = |levels: &[u32]| -> (Vec<u32>, Outcome) {
            let outcome = Outcome::labelled(is_class(label, levels), is_class(prediction, levels));
            (kept.iter().map(|&place| levels[place]).collect(), outcome)
        };
        let dimensions = kept.iter().map(|&place| self.dimensions[place].clone()).collect();
        let mut binary = Self::new(Task::Classification, self.weighting, dimensions);
        for cell in self.cells() {
            let (levels, outcome) = rename(cell.levels);
            binary.add(&levels, outcome, cell.count)?;
        }
        binary.clusters = self.clusters.as_ref().map(|clusters| clusters.renamed(rename));
        Ok(binary)
    }

    /// The levels of a cell.
    pub fn levels_of<'a>(&'a self, cell: Cell<'a>) -> impl Iterator<Item = &'a Level> {
        cell.levels.iter().zip(&self.dimensions).map(|(&level, dimension)| &dimension.levels()[level as usize])
    }

    fn renumbered(&self, levels: &[u32], dimensions: &[Dimension]) -> Option<Vec<u32>> {
        levels
            .iter()
            .zip(self.dimensions.iter().zip(dimensions))
            .map(|(&level, (ours, theirs))| {
                let index = theirs.index_of(&ours.levels()[level as usize])?;
                u32::try_from(index).ok()
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Grid, Part};
    use proptest::prelude::*;

    fn value(text: &str) -> Level {
        Level::Value(text.into())
    }

    /// A tally of (sex, race, label, prediction) rows whose levels are those seen, as a reader of one part makes it.
    fn tally_of(rows: &[(u8, u8, bool, bool)]) -> Tally {
        let sex = |row: &(u8, u8, bool, bool)| if row.0 == 0 { Level::Missing } else { value(&format!("s{}", row.0)) };
        let race = |row: &(u8, u8, bool, bool)| value(&format!("r{}", row.1));
        let dimensions =
            vec![Dimension::new("sex", rows.iter().map(sex).collect()), Dimension::new("race", rows.iter().map(race).collect())];
        let mut tally = Tally::new(Task::Classification, Weighting::Rows, dimensions);
        for row in rows {
            let levels =
                [tally.dimensions()[0].index_of(&sex(row)).unwrap() as u32, tally.dimensions()[1].index_of(&race(row)).unwrap() as u32];
            tally.add(&levels, Outcome::labelled(row.2, row.3), &Count::of_rows(1)).unwrap();
        }
        tally
    }

    fn rows() -> impl Strategy<Value = Vec<(u8, u8, bool, bool)>> {
        prop::collection::vec((0u8..3, 0u8..4, any::<bool>(), any::<bool>()), 0..80)
    }

    /// The same, with each row a cluster of its own.
    fn clustered_tally_of(rows: &[(u8, u8, bool, bool)]) -> Tally {
        let mut tally = tally_of(rows);
        let mut clusters = Clusters::default();
        for cell in tally.cells() {
            let part = Part { levels: cell.levels.into(), outcome: cell.outcome, rows: 1, weight: 1.0 };
            clusters.add(vec![part], cell.count.rows);
        }
        tally.set_clusters(clusters).unwrap();
        tally
    }

    /// The same, with a score for each row that says what was predicted.
    fn scored_tally_of(rows: &[(u8, u8, bool, bool)], most: usize) -> Tally {
        let mut tally = tally_of(rows);
        let mut scores = Scores::new(Grid::of_at_most(most, [0.5]));
        for (place, row) in rows.iter().enumerate() {
            let level = |place: usize, level: Level| tally.dimensions()[place].index_of(&level).unwrap() as u32;
            let sex = if row.0 == 0 { Level::Missing } else { value(&format!("s{}", row.0)) };
            let score = f64::from(u8::from(row.3)) / 2.0 + (place * 37 % 101) as f64 / 210.0;
            let levels = [level(0, sex), level(1, value(&format!("r{}", row.1)))];
            scores.add(&levels, Outcome::labelled(row.2, row.3), Score::new(score).unwrap(), &Count::of_rows(1));
        }
        tally.set_scores(scores.fitted()).unwrap();
        tally
    }

    proptest! {
        #[test]
        fn scores_merge_and_project_with_their_cells(rows in rows(), most in 9usize..100) {
            let whole = scored_tally_of(&rows, most);
            let mut doubled = whole.merge(&whole).unwrap();
            prop_assert_eq!(doubled.scores().unwrap().grid(), whole.scores().unwrap().grid());
            let scores = doubled.scores().unwrap().clone();
            prop_assert_eq!(doubled.set_scores(scores), Ok(()));
            let mut projection = whole.project(&[1]).unwrap();
            let scores = projection.scores().unwrap().clone();
            prop_assert_eq!(projection.set_scores(scores), Ok(()));
        }

        #[test]
        fn deciding_anew_moves_rows_and_loses_none(rows in rows(), share in 0.0..1.0f64) {
            let tally = scored_tally_of(&rows, 1000);
            match tally.clone().decided(&Threshold::Top(share)) {
                Ok(mut decided) => {
                    prop_assert_eq!(decided.rows(), rows.len() as u64);
                    let above: u64 = decided.cells().filter(|cell| cell.outcome.predicted).map(|cell| cell.count.rows).sum();
                    prop_assert!(above > 0 && above as f64 >= share * rows.len() as f64 - 1e-9);
                    let scores = decided.scores().unwrap().clone();
                    let threshold = decided.lowest_positive_score().unwrap();
                    let of = |predicted: bool| scores.iter().filter(move |(_, outcome, ..)| outcome.predicted == predicted);
                    prop_assert!(of(true).all(|(_, _, score, _)| score.value() >= threshold));
                    prop_assert!(of(false).all(|(_, _, score, _)| score.value() < threshold));
                    prop_assert_eq!(decided.set_scores(scores.clone()), Ok(()));
                }
                Err(error) => prop_assert_eq!((error, rows.len()), (ThresholdError::Nobody, 0)),
            }
            // A threshold that was given decided the rows when they were counted.
            prop_assert_eq!(tally.clone().decided(&Threshold::At(0.5)), Ok(tally));
        }

        #[test]
        fn clusters_merge_and_project_with_their_cells(rows in rows(), at in 0usize..80) {
            let (left, right) = rows.split_at(at.min(rows.len()));
            let whole = clustered_tally_of(&rows);
            prop_assert_eq!(&clustered_tally_of(left).merge(&clustered_tally_of(right)).unwrap(), &whole);
            let mut projection = whole.project(&[1]).unwrap();
            let clusters = projection.clusters().unwrap().clone();
            prop_assert_eq!(clusters.count(), rows.len() as u64);
            prop_assert_eq!(projection.set_clusters(clusters), Ok(()));
        }

        #[test]
        fn merging_parts_is_the_whole(rows in rows(), at in 0usize..80) {
            let (left, right) = rows.split_at(at.min(rows.len()));
            let whole = tally_of(&rows);
            prop_assert_eq!(&tally_of(left).merge(&tally_of(right)).unwrap(), &whole);
            prop_assert_eq!(&tally_of(right).merge(&tally_of(left)).unwrap(), &whole);
        }

        #[test]
        fn projecting_keeps_every_row(rows in rows()) {
            let whole = tally_of(&rows);
            for dimensions in [vec![], vec![0], vec![1], vec![1, 0]] {
                prop_assert_eq!(whole.project(&dimensions).unwrap().rows(), rows.len() as u64);
            }
            prop_assert_eq!(whole.project(&[1, 0]).unwrap().project(&[1, 0]).unwrap(), whole);
        }
    }

    #[test]
    fn refuses_what_it_does_not_count() {
        let mut tally = tally_of(&[(1, 1, true, true)]);
        assert_eq!(tally.add(&[0, 0], Outcome::decision(true), &Count::of_rows(1)), Err(TallyError::Task));
        assert_eq!(tally.add(&[0, 9], Outcome::labelled(true, true), &Count::of_rows(1)), Err(TallyError::Levels));
        assert_eq!(tally.add(&[0], Outcome::labelled(true, true), &Count::of_rows(1)), Err(TallyError::Levels));
        assert_eq!(tally.add(&[0, 0], Outcome::labelled(true, true).and_second(true), &Count::of_rows(1)), Err(TallyError::Second));
        assert_eq!(tally.project(&[2]), Err(TallyError::Dimensions));
        assert_eq!(tally.set_clusters(Clusters::default()), Err(TallyError::Clusters));
        assert_eq!(tally.set_scores(Scores::new(Grid::new([]))), Err(TallyError::Scores));
        assert_eq!(tally.merge(&clustered_tally_of(&[(1, 1, true, true)])), Err(TallyError::Clusters));
    }
}
