//! How far a score keeps the two classes apart at its best threshold.

use super::Scored;
use crate::Undefined;

/// The largest distance between the scores of the two classes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Separation {
    /// The distance.
    pub value: f64,
    /// The threshold at which it is found: among scores at or above it; the lowest such score.
    pub at: f64,
    /// What the distance of the exact scores cannot exceed; it is never below [`Separation::value`]. Both are the same if scores are exact.
    pub at_most: f64,
}

/// Kolmogorov and Smirnov's distance between the scores of those with a positive and those with a negative label.
///
/// # Formula
/// `max over t of |TPR(t) − FPR(t)|`, the shares of the two classes that score `t` or more. Of scores in bins it is that at their ends; within a bin it can be more by at most the
/// share of one class that lies in it.
/// # Undefined
/// [`Undefined::NoPositives`] or [`Undefined::NoNegatives`] if a class has nobody, [`Undefined::ZeroWeight`] if one weighs nothing.
/// # Source
/// Smirnov, Bulletin mathématique de l'Université de Moscou 2 (1939), fascicule 2. Checked in `tests/tables/score_groups.csv`.
pub fn separation(scored: &Scored) -> Result<Separation, Undefined> {
    let (positives, negatives) = scored.both_classes()?;
    let mut best = Separation { value: 0.0, at: scored.points().first().map_or(0.0, |point| point.score), at_most: 0.0 };
    let (mut above, mut at_most) = (0.0_f64, 0.0_f64);
    let (mut found, mut found_below) = (0.0, 0.0);
    for point in scored.points().iter().rev() {
        let (of_positives, of_negatives) = (point.positives.weight / positives.weight, point.negatives.weight / negatives.weight);
        at_most = at_most.max((above + of_positives).abs()).max((above - of_negatives).abs());
        found += point.positives.weight;
        found_below += point.negatives.weight;
        // From the sums, not step by step, so that rounding does not add up.
        above = found / positives.weight - found_below / negatives.weight;
        if above.abs() >= best.value {
            best = Separation { value: above.abs(), at: point.score, ..best }
        }
    }
    let at_most = if scored.half_width() > 0.0 { at_most.clamp(best.value, 1.0) } else { best.value };
    Ok(Separation { at_most, ..best })
}
