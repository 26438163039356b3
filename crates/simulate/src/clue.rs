//! How well the words of a CV give the group away.

use crate::applicants::Applicants;

/// How well the words of a CV give the level of a group column away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clue {
    /// How often the best guess from the words is right.
    pub guessed: f64,
    /// How often naming the largest group each time is right.
    pub largest: f64,
    /// With two levels: how often, of one person of each, the words of the first are the more typical of the first, ties counting half.
    pub auc: Option<f64>,
}

impl Applicants {
    /// How well the words give a group column away, to whoever knows the world.
    ///
    /// # Formula
    /// Over all combinations `w` of words: `Σ maxₗ P(l, w)`; and of two levels the area under the ROC curve of the likelihood ratio `P(w | 1) / P(w | 2)`, which no other score surpasses.
    /// # Source
    /// The best guess: Duda & Hart, Pattern Classification and Scene Analysis (Wiley 1973), chapter 2. The ratio: Neyman & Pearson, Philosophical Transactions A 231 (1933) 289–337.
    pub fn clue(&self, column: usize) -> Clue {
        let levels = self.cells.columns()[column].levels.len();
        let mut joint = vec![vec![0.0; levels]; 1 << self.words.len()];
        for cell in 0..self.cells.count() {
            let level = self.cells.level(cell, column);
            for (combination, of_levels) in joint.iter_mut().enumerate() {
                let chance = |(place, word): (usize, &crate::applicants::Word)| {
                    if combination >> place & 1 == 1 { word.shares[cell] } else { 1.0 - word.shares[cell] }
                };
                of_levels[level] += self.cells.share(cell) * self.words.iter().enumerate().map(chance).product::<f64>();
            }
        }
        let guessed = joint.iter().map(|of_levels| of_levels.iter().copied().fold(0.0, f64::max)).sum();
        let largest = self.cells.columns()[column].levels.iter().map(|level| level.share).fold(0.0, f64::max);
        Clue { guessed, largest, auc: (levels == 2).then(|| area(&joint)) }
    }
}

/// The area under the ROC curve of the share of the first of two levels.
fn area(joint: &[Vec<f64>]) -> f64 {
    let mut pairs: Vec<(f64, f64)> = joint.iter().map(|of_levels| (of_levels[0], of_levels[1])).filter(|(a, b)| a + b > 0.0).collect();
    pairs.sort_by(|x, y| (x.0 / (x.0 + x.1)).total_cmp(&(y.0 / (y.0 + y.1))));
    let [first, second] = [pairs.iter().map(|pair| pair.0).sum::<f64>(), pairs.iter().map(|pair| pair.1).sum()];
    // Neighbours whose ratio differs by rounding alone count as tied, to within that rounding: each is half right either way.
    let (mut below, mut area) = (0.0, 0.0);
    for (own, other) in pairs {
        area += own * (below + 0.5 * other);
        below += other;
    }
    area / (first * second)
}
