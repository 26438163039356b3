//! Where a score stands among those of one class.

use super::ScorePoint;
use crate::Amount;

/// The people of one class by score, added up from below.
pub(super) struct Placement {
    scores: Vec<f64>,
    /// The weight of those below each score; one more at the end, that of all.
    below: Vec<f64>,
}

impl Placement {
    /// Those of one class.
    pub(super) fn of(points: &[ScorePoint], class: impl Fn(&ScorePoint) -> Amount) -> Self {
        let mut placement = Self { scores: Vec::with_capacity(points.len()), below: Vec::with_capacity(points.len() + 1) };
        let mut sum = 0.0;
        for point in points {
            placement.scores.push(point.score);
            placement.below.push(sum);
            sum += class(point).weight;
        }
        placement.below.push(sum);
        placement
    }

    /// The share of the class that scores below this, half of those who score the same among them.
    pub(super) fn share_below(&self, score: f64) -> f64 {
        let place = self.scores.partition_point(|&other| other < score);
        let total = self.below[self.scores.len()];
        let tied = if self.scores.get(place) == Some(&score) { self.below[place + 1] - self.below[place] } else { 0.0 };
        (self.below[place] + tied / 2.0) / total
    }
}
