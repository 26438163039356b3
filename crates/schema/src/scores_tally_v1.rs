//! The twin of the scores of a tally: how many rows of each cell have which.

use std::collections::BTreeMap;

use ecart_tally::{Grid, Outcome, Score, Scores, Tally, Weighting};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::SchemaError;
use crate::tally_v1::{ExactSumV1, count_of};

/// How many rows of each cell have which score.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "CountedScores")]
pub(crate) struct CountedScoresV1 {
    /// Scores were counted in bins whose width is this power of two, and are written as the lower ends of their bins; absent: each score was kept by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i32")]
    exponent: Option<i32>,
    /// Scores at which a bin is cut in two: the thresholds that were given.
    cuts: Vec<f64>,
    /// For each of the tally's `cells`, in their order, its scores.
    cells: Vec<CellScoresV1>,
}

/// The scores of one cell. All lists are of the same length.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "CellScores")]
struct CellScoresV1 {
    /// The scores, rising.
    scores: Vec<f64>,
    /// For each of them, the number of rows.
    rows: Vec<u64>,
    /// The sums of their weights; absent where there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ExactSumV1>")]
    weights: Option<Vec<ExactSumV1>>,
    /// The sums of their squared weights; absent where there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ExactSumV1>")]
    weights_squared: Option<Vec<ExactSumV1>>,
}

impl CountedScoresV1 {
    pub(crate) fn of(tally: &Tally, scores: &Scores) -> Self {
        let is_weighted = tally.weighting() != Weighting::Rows;
        let mut cells: BTreeMap<(&[u32], Outcome), CellScoresV1> = BTreeMap::new();
        for (levels, outcome, score, count) in scores.iter() {
            let empty = || CellScoresV1 {
                scores: Vec::new(),
                rows: Vec::new(),
                weights: is_weighted.then(Vec::new),
                weights_squared: is_weighted.then(Vec::new),
            };
            let cell = cells.entry((levels, outcome)).or_insert_with(empty);
            cell.scores.push(score.value());
            cell.rows.push(count.rows);
            if let (Some(weights), Some(squared)) = (&mut cell.weights, &mut cell.weights_squared) {
                weights.push(ExactSumV1::of(&count.weight));
                squared.push(ExactSumV1::of(&count.weight_squared));
            }
        }
        // Each cell of the tally has scores: they were checked against it.
        Self { exponent: scores.grid().exponent(), cuts: scores.grid().cuts().to_vec(), cells: cells.into_values().collect() }
    }

    /// The scores of cells with these keys.
    pub(crate) fn scores(self, keys: &[(Box<[u32]>, Outcome)], weighting: Weighting) -> Result<Scores, SchemaError> {
        let wrong = |path: &str, why: &str| SchemaError::wrong(format!("tally.scores.{path}"), why.to_owned());
        let grid = Grid::new(self.cuts).with_exponent(self.exponent).ok_or_else(|| wrong("exponent", "no width of bins"))?;
        if self.cells.len() != keys.len() {
            return Err(wrong("cells", "not as many as the tally has"));
        }
        let mut all = Scores::new(grid);
        for (place, (cell, (levels, outcome))) in self.cells.into_iter().zip(keys).enumerate() {
            let path = format!("tally.scores.cells[{place}]");
            let mut weights = cell.weights.unwrap_or_default().into_iter();
            let mut squared = cell.weights_squared.unwrap_or_default().into_iter();
            if cell.rows.len() != cell.scores.len() {
                return Err(SchemaError::wrong(path, "lists of different lengths"));
            }
            for (score, rows) in cell.scores.into_iter().zip(cell.rows) {
                let score = Score::new(score).ok_or_else(|| SchemaError::wrong(&path, "not a score"))?;
                all.add(levels, *outcome, score, &count_of(rows, weights.next(), squared.next(), weighting, &path)?);
            }
        }
        Ok(all)
    }
}
