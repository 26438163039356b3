//! What one group's people scored.

use ecart_tally::{Outcome, Scores, Weighting};

use crate::Amount;

/// The people of one score: those with a positive and those with a negative label.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScorePoint {
    /// The score; of a bin its middle.
    pub score: f64,
    /// Those with a positive label.
    pub positives: Amount,
    /// Those with a negative label.
    pub negatives: Amount,
}

/// What one group's people scored: for each score, those with a positive and those with a negative label.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scored {
    points: Vec<ScorePoint>,
    half_width: f64,
}

impl Scored {
    /// The points, in rising order of their scores, each score once; what holds nobody is dropped.
    pub fn new(points: impl IntoIterator<Item = ScorePoint>) -> Self {
        let held = |point: &ScorePoint| point.positives.people + point.negatives.people > 0;
        let mut points: Vec<ScorePoint> = points.into_iter().filter(held).collect();
        points.sort_by(|one, other| one.score.total_cmp(&other.score));
        points.dedup_by(|point, kept| {
            let same = point.score == kept.score;
            if same {
                kept.positives = kept.positives + point.positives;
                kept.negatives = kept.negatives + point.negatives;
            }
            same
        });
        Self { points, half_width: 0.0 }
    }

    /// What people in the cells that are asked for scored.
    pub fn of(scores: &Scores, weighting: Weighting, counts: impl Fn(&[u32]) -> bool) -> Self {
        let mut points = Vec::new();
        for (levels, outcome) in scores.cells().filter(|(levels, _)| counts(levels)) {
            points.extend(scores.of(levels, outcome).map(|(bin, count)| {
                let amount = Amount::of(count, weighting);
                let Outcome { label, .. } = outcome;
                let (positives, negatives) = if label == Some(true) { (amount, Amount::default()) } else { (Amount::default(), amount) };
                ScorePoint { score: bin.middle(), positives, negatives }
            }));
        }
        Self::new(points).with_half_width(scores.half_width())
    }

    /// The same, where each true score lies within this distance of the score of its point.
    #[must_use]
    pub fn with_half_width(self, half_width: f64) -> Self {
        Self { half_width, ..self }
    }

    /// The points, in rising order.
    pub fn points(&self) -> &[ScorePoint] {
        &self.points
    }

    /// No true score is further than this from the score of its point; 0 if each score is known.
    pub const fn half_width(&self) -> f64 {
        self.half_width
    }

    /// All with a positive label.
    pub fn positives(&self) -> Amount {
        self.points.iter().map(|point| point.positives).sum()
    }

    /// All with a negative label.
    pub fn negatives(&self) -> Amount {
        self.points.iter().map(|point| point.negatives).sum()
    }

    /// All people of both.
    #[must_use]
    pub fn merge(&self, other: &Self) -> Self {
        Self::new(self.points.iter().chain(&other.points).copied()).with_half_width(self.half_width.max(other.half_width))
    }
}
