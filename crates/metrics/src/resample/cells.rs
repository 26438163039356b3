//! The cells that replicates are drawn from, and the draw.

use rand_chacha::ChaCha8Rng;
use rand_distr::{Binomial, Distribution, Gamma};

use crate::Amount;

/// The cells of a tally as one sample or as several, of which replicates are drawn.
///
/// # Formula
/// The people of each sample, `n` in all, fall anew on its cells: multinomial with the shares found, `n` fixed. Cell by cell, given those before, that is a
/// binomial draw, so its cost does not grow with `n`. This is a draw of `n` rows with replacement, counted.
///
/// With sampling weights a replicate of `m` people in a cell of mean weight `w̄` weighs `m·w̄` on average, and as `m` rows drawn one by one would, it varies:
/// their sum has the variance `m·s²`, `s² = Σw²/n − w̄²`, which is known from the tally. It is drawn as a gamma variable of that mean and variance: never
/// below 0 and skewed to the right, as sums of weights are, where a normal one could fall below 0. So means, variances and covariances of all cells are those of
/// a draw of rows; what is approximate is the shape of the distribution within a cell, of which a tally knows nothing more. The sum of squared
/// weights of a replicate is `m·Σw²/n`: enough for Kish's size, not meant to vary by itself.
/// # Use
/// Weights given as numbers of people are people here: the rows of a table of counts are drawn one person at a time.
/// # Source
/// Efron & Tibshirani, An Introduction to the Bootstrap (Chapman & Hall 1993), chapters 6 and 8. The draw with weights is checked against one of rows in
/// `tests/resample.rs`.
#[derive(Clone, Debug, PartialEq)]
pub struct Cells {
    amounts: Vec<Amount>,
    /// Where each sample ends.
    ends: Vec<usize>,
}

impl Cells {
    /// One sample: its number of people is given, and how they fall on the cells is drawn.
    pub fn together(cells: Vec<Amount>) -> Self {
        Self { ends: vec![cells.len()], amounts: cells }
    }

    /// Several samples, each with its own number of people: groups whose sizes are given, of which only the outcomes are drawn.
    pub fn apart(samples: impl IntoIterator<Item = Vec<Amount>>) -> Self {
        let mut cells = Self { amounts: Vec::new(), ends: Vec::new() };
        for sample in samples {
            cells.amounts.extend(sample);
            cells.ends.push(cells.amounts.len());
        }
        cells
    }

    /// What was counted, in the order given.
    pub fn amounts(&self) -> &[Amount] {
        &self.amounts
    }

    /// The places of each sample's cells.
    pub(super) fn samples(&self) -> impl Iterator<Item = std::ops::Range<usize>> {
        self.ends.iter().scan(0, |start, &end| Some(std::mem::replace(start, end)..end))
    }
}

/// What a draw needs to know of each cell.
pub(super) struct Draw {
    cells: Vec<Urn>,
    /// For each sample where it ends, and its number of people.
    samples: Vec<(usize, u64)>,
}

/// One cell, as drawn from.
struct Urn {
    /// The probability of this cell, given that it is none of those before.
    probability: f64,
    row: Row,
}

/// A row of a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Row {
    /// Its mean weight.
    pub(super) weight: f64,
    /// Its mean squared weight.
    pub(super) weight_squared: f64,
    /// The variance of the weights over their squared mean; 0 where all weigh the same.
    pub(super) spread: f64,
}

impl Row {
    /// A row of a cell that is not empty.
    pub(super) fn of(cell: &Amount) -> Self {
        let people = cell.people.max(1) as f64;
        let (weight, weight_squared) = (cell.weight / people, cell.weight_squared / people);
        let spread = if cell.is_count() || weight <= 0.0 { 0.0 } else { (weight_squared / (weight * weight) - 1.0).max(0.0) };
        // Rounding gives equal weights a spread of this order.
        Self { weight, weight_squared, spread: if spread > 1e-12 { spread } else { 0.0 } }
    }
}

impl Draw {
    pub(super) fn new(cells: &Cells) -> Self {
        let mut urns = Vec::with_capacity(cells.amounts.len());
        let mut samples = Vec::with_capacity(cells.ends.len());
        for places in cells.samples() {
            let end = places.end;
            let sample = &cells.amounts[places];
            let people = sample.iter().fold(0u64, |sum, cell| sum.saturating_add(cell.people));
            let mut left = people;
            for cell in sample {
                // The last cell with somebody in it takes exactly those who are left.
                let probability = if left == 0 { 0.0 } else { (cell.people as f64 / left as f64).min(1.0) };
                left = left.saturating_sub(cell.people);
                urns.push(Urn { probability, row: Row::of(cell) });
            }
            samples.push((end, people));
        }
        Self { cells: urns, samples }
    }

    /// Draws a replicate of every cell.
    pub(super) fn draw(&self, random: &mut ChaCha8Rng, replicate: &mut [Amount]) {
        let mut start = 0;
        for &(end, people) in &self.samples {
            let mut left = people;
            for (urn, amount) in self.cells[start..end].iter().zip(&mut replicate[start..end]) {
                let drawn = if left == 0 || urn.probability <= 0.0 {
                    0
                } else if urn.probability >= 1.0 {
                    left
                } else {
                    // A probability between 0 and 1 always has a distribution.
                    Binomial::new(left, urn.probability).map_or(0, |people| people.sample(random)).min(left)
                };
                left -= drawn;
                *amount = urn.row.times(drawn, random);
            }
            start = end;
        }
    }
}

impl Row {
    /// So many rows of this cell, drawn.
    fn times(&self, rows: u64, random: &mut ChaCha8Rng) -> Amount {
        let people = rows as f64;
        let mut weight = people * self.weight;
        if self.spread > 0.0 && rows > 0 {
            let shape = people / self.spread;
            weight *= Gamma::new(shape, shape.recip()).map_or(1.0, |sum| sum.sample(random));
        }
        Amount { people: rows, weight, weight_squared: people * self.weight_squared }
    }
}
