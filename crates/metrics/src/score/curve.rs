//! Curves over all thresholds: ROC, and precision against recall.

use super::Scored;
use crate::Undefined;

/// What a threshold gives: of the two classes, the shares that score at or above it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RocPoint {
    /// The threshold; `None` for one above all scores, where nobody is predicted positive.
    pub threshold: Option<f64>,
    /// The share of those with a negative label.
    pub false_positive_rate: f64,
    /// The share of those with a positive label.
    pub true_positive_rate: f64,
}

/// What a threshold gives: of those at or above it how many have a positive label, and of those with a positive label how many are at or above it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PrecisionRecallPoint {
    /// The threshold.
    pub threshold: f64,
    /// The true positive rate.
    pub recall: f64,
    /// The positive predictive value.
    pub precision: f64,
}

/// The ROC curve of a group, from the highest threshold to the lowest: one point for each score, and first that of nobody.
///
/// # Formula
/// `(FPR(t), TPR(t))`, the shares of the two classes that score `t` or more; with weights, sums of weights.
/// # Undefined
/// [`Undefined::NoPositives`] or [`Undefined::NoNegatives`] if a class has nobody, [`Undefined::ZeroWeight`] if one weighs nothing.
/// # Source
/// Fawcett, Pattern Recognition Letters 27 (2006) 861–874. Checked in `tests/tables/score_roc.csv`.
pub fn roc(scored: &Scored) -> Result<Vec<RocPoint>, Undefined> {
    let (positives, negatives) = scored.both_classes()?;
    let mut curve = vec![RocPoint { threshold: None, false_positive_rate: 0.0, true_positive_rate: 0.0 }];
    let (mut above, mut below) = (0.0, 0.0);
    curve.extend(scored.points().iter().rev().map(|point| {
        above += point.positives.weight;
        below += point.negatives.weight;
        RocPoint {
            threshold: Some(point.score),
            false_positive_rate: (below / negatives.weight).min(1.0),
            true_positive_rate: (above / positives.weight).min(1.0),
        }
    }));
    Ok(curve)
}

/// Precision against recall, from the highest threshold to the lowest: one point for each score.
///
/// # Formula
/// Recall is the true positive rate, precision the positive predictive value, of those who score `t` or more. Thresholds whose people weigh nothing have no precision, and no
/// point.
/// # Undefined
/// [`Undefined::NoPositives`] if nobody has a positive label, [`Undefined::ZeroWeight`] if they weigh nothing. Without anybody of a negative label the curve is flat, and
/// says nothing: [`Undefined::NoNegatives`].
/// # Source
/// Manning, Raghavan & Schütze, Introduction to Information Retrieval (Cambridge 2008), section 8.4.
pub fn precision_recall(scored: &Scored) -> Result<Vec<PrecisionRecallPoint>, Undefined> {
    let (positives, _) = scored.both_classes()?;
    let (mut found, mut all) = (0.0, 0.0);
    let curve = scored.points().iter().rev().filter_map(|point| {
        found += point.positives.weight;
        all += point.all().weight;
        (all > 0.0).then(|| PrecisionRecallPoint {
            threshold: point.score,
            recall: (found / positives.weight).min(1.0),
            precision: (found / all).min(1.0),
        })
    });
    Ok(curve.collect())
}

/// Average precision: the mean precision over the people with a positive label, each at the threshold that just finds them. Chance alone gives the base rate.
///
/// # Formula
/// `Σₖ (Rₖ − Rₖ₋₁) Pₖ` over falling thresholds: a step function, not the trapezoidal area, which promises too much.
/// # Undefined
/// As [`precision_recall`].
/// # Source
/// Davis & Goadrich, ICML 2006, 233–240, on why not to interpolate. Checked in `tests/tables/score_groups.csv`.
/// # Example
/// The positives at ranks 1 and 3 of three: (1/1 + 2/3) / 2.
/// ```
/// # use ecart_metrics::{Undefined, score::{ScorePoint, Scored, average_precision}};
/// let point = |score, positives: u64, negatives: u64| ScorePoint { score, positives: positives.into(), negatives: negatives.into() };
/// let scored = Scored::new([point(0.9, 1, 0), point(0.7, 0, 1), point(0.2, 1, 0)]);
/// assert!((average_precision(&scored)? - 5.0 / 6.0).abs() < 1e-15);
/// # Ok::<(), Undefined>(())
/// ```
pub fn average_precision(scored: &Scored) -> Result<f64, Undefined> {
    let mut before = 0.0;
    Ok(precision_recall(scored)?
        .iter()
        .map(|point| {
            let step = point.recall - before;
            before = point.recall;
            step * point.precision
        })
        .sum())
}

/// At most so many points of a curve, its first and last among them, spread evenly over its length: for drawing, never for figures.
pub fn thinned<P: Copy>(curve: &[P], most: usize, at: impl Fn(&P) -> (f64, f64)) -> Vec<P> {
    let most = most.max(2);
    if curve.len() <= most {
        return curve.to_vec();
    }
    let step = |pair: &[P]| {
        let ((x, y), (next_x, next_y)) = (at(&pair[0]), at(&pair[1]));
        (next_x - x).hypot(next_y - y)
    };
    let length: f64 = curve.windows(2).map(step).sum();
    let (mut along, mut kept) = (0.0, vec![curve[0]]);
    for pair in curve.windows(2) {
        along += step(pair);
        let due = kept.len() as f64 * length / (most - 1) as f64;
        // The last is kept in any case.
        if along >= due && kept.len() < most - 1 {
            kept.push(pair[1]);
        }
    }
    kept.extend(curve.last());
    kept
}
