//! A group's ROC curve, as counts: how many positives and negatives lie at or above each score.

use super::scored::Scored;
use crate::Undefined;

/// The steps of a curve, from the threshold that nobody reaches to the lowest score.
pub(super) struct Curve {
    /// The scores, falling; one fewer than there are steps.
    scores: Vec<f64>,
    /// How much weight of positives and of negatives lies at or above the threshold.
    steps: Vec<(f64, f64)>,
    pub(super) positives: f64,
    pub(super) negatives: f64,
}

impl Curve {
    /// The curve of a group; it needs people with either label.
    pub(super) fn new(scored: &Scored) -> Result<Self, Undefined> {
        let (mut scores, mut steps) = (Vec::new(), vec![(0.0, 0.0)]);
        let (mut positives, mut negatives) = (0.0, 0.0);
        for point in scored.points().iter().rev() {
            positives += point.positives.weight;
            negatives += point.negatives.weight;
            scores.push(point.score);
            steps.push((positives, negatives));
        }
        if positives <= 0.0 {
            return Err(Undefined::NoPositives);
        }
        if negatives <= 0.0 {
            return Err(Undefined::NoNegatives);
        }
        Ok(Self { scores, steps, positives, negatives })
    }

    pub(super) fn scores(&self) -> &[f64] {
        &self.scores
    }

    pub(super) fn steps(&self) -> &[(f64, f64)] {
        &self.steps
    }

    /// The score of the threshold at a step; none at the first.
    pub(super) fn score(&self, place: usize) -> Option<f64> {
        self.scores.get(place.checked_sub(1)?).copied()
    }

    /// The step of a threshold.
    pub(super) fn place_of(&self, threshold: f64) -> usize {
        self.scores.partition_point(|&score| score >= threshold)
    }

    /// Positives and negatives where this share of the people of the next score are drawn in.
    pub(super) fn between(&self, place: usize, drawn: f64) -> (f64, f64) {
        let (positives, negatives) = self.steps[place];
        match self.steps.get(place + 1) {
            Some(next) if drawn > 0.0 => (positives + drawn * (next.0 - positives), negatives + drawn * (next.1 - negatives)),
            _ => (positives, negatives),
        }
    }

    pub(super) fn selection_rate(&self, place: usize) -> f64 {
        let (positives, negatives) = self.steps[place];
        (positives + negatives) / (self.positives + self.negatives)
    }

    pub(super) fn true_positive_rate(&self, place: usize) -> f64 {
        self.steps[place].0 / self.positives
    }
}

/// The upper hull of a curve: what draws between its thresholds can reach.
pub(super) struct Hull {
    corners: Vec<Corner>,
}

/// A step that is a corner of the hull.
#[derive(Clone, Copy)]
struct Corner {
    false_positive_rate: f64,
    true_positive_rate: f64,
    step: usize,
}

impl Hull {
    pub(super) fn new(curve: &Curve) -> Self {
        let mut corners: Vec<Corner> = Vec::new();
        for (step, &(positives, negatives)) in curve.steps().iter().enumerate() {
            let (x, y) = (negatives / curve.negatives, positives / curve.positives);
            while let [.., before, last] = corners.as_slice() {
                let run = |corner: &Corner| corner.false_positive_rate - before.false_positive_rate;
                let turn = run(last) * (y - before.true_positive_rate)
                    - (last.true_positive_rate - before.true_positive_rate) * (x - before.false_positive_rate);
                if turn < 0.0 {
                    break;
                }
                corners.pop();
            }
            corners.push(Corner { false_positive_rate: x, true_positive_rate: y, step });
        }
        Self { corners }
    }

    /// The false positive rates of the corners.
    pub(super) fn corners(&self) -> impl Iterator<Item = f64> {
        self.corners.iter().map(|corner| corner.false_positive_rate)
    }

    /// The true positive rate at a false positive rate: the highest there.
    pub(super) fn height(&self, x: f64) -> f64 {
        let (last, next) = self.around(x);
        last.true_positive_rate + chance(last, next, x) * (next.true_positive_rate - last.true_positive_rate)
    }

    /// The two steps to draw between for a false positive rate, and the chance of the later one.
    pub(super) fn between(&self, x: f64) -> (usize, usize, f64) {
        let (last, next) = self.around(x);
        (last.step, next.step, chance(last, next, x))
    }

    /// The last corner at or left of a false positive rate, and the next one; the same twice where there is none.
    fn around(&self, x: f64) -> (Corner, Corner) {
        let next = self.corners.partition_point(|corner| corner.false_positive_rate <= x);
        // A curve begins at (0, 0), so that there is a corner at or left of each rate.
        let last = self.corners[next.saturating_sub(1)];
        (last, self.corners.get(next).copied().unwrap_or(last))
    }
}

/// How far a false positive rate lies from one corner to the next.
fn chance(last: Corner, next: Corner, x: f64) -> f64 {
    let run = next.false_positive_rate - last.false_positive_rate;
    if run > 0.0 { ((x - last.false_positive_rate) / run).clamp(0.0, 1.0) } else { 0.0 }
}
