//! How far scores, taken as probabilities, are from what came true.

use super::Scored;
use super::mean::{Mean, mean_of};
use crate::Undefined;

/// Brier's score: the mean squared distance of a probability from what came true. 0 is best; a coin's 0.5 gives 0.25.
///
/// # Formula
/// `Σ w (s − y)² / Σ w`, with its variance as [`Mean`]. A score off by `h` moves its square by at most `2 h |s − y| + h²`.
/// # Undefined
/// [`Undefined::NoRows`] if nobody has a score, [`Undefined::NotAProbability`] if a score lies outside 0 to 1.
/// # Source
/// Brier, Monthly Weather Review 78 (1950) 1–3, of two outcomes and one of his two terms. Checked in `tests/tables/score_groups.csv`.
/// # Example
/// 0.8 for one whose label is positive, and for one whose label is negative: (0.04 + 0.64) / 2.
/// ```
/// # use ecart_metrics::{Undefined, score::{ScorePoint, Scored, brier}};
/// let scored = Scored::new([ScorePoint { score: 0.8, positives: 1.into(), negatives: 1.into() }]);
/// assert!((brier(&scored)?.value - 0.34).abs() < 1e-15);
/// # Ok::<(), Undefined>(())
/// ```
pub fn brier(scored: &Scored) -> Result<Mean, Undefined> {
    scored.probabilities()?;
    let half = scored.half_width();
    let errors = scored.points().iter().flat_map(move |point| {
        point.labelled().map(|(label, amount)| {
            let distance = (point.score - label).abs();
            (distance * distance, amount, Some(2.0 * half * distance + half * half))
        })
    });
    Ok(mean_of(errors, scored.sampling(), Undefined::NoRows)?.at_least(0.0))
}

/// Logarithmic loss: the mean surprise at what came true. 0 is best; a coin's 0.5 gives 0.693.
///
/// # Formula
/// `−Σ w (y ln s + (1 − y) ln(1 − s)) / Σ w`, with its variance as [`Mean`].
/// # Undefined
/// [`Undefined::NoRows`] if nobody has a score, [`Undefined::NotAProbability`] if a score lies outside 0 to 1, [`Undefined::SureAndWrong`] if somebody with a positive label
/// scored 0, or somebody with a negative one 1: the surprise has no limit, and is not cut off at one.
/// # Source
/// Good, Journal of the Royal Statistical Society B 14 (1952) 107–114. Checked in `tests/tables/score_groups.csv`.
pub fn log_loss(scored: &Scored) -> Result<Mean, Undefined> {
    scored.probabilities()?;
    let half = scored.half_width();
    let given = |score: f64, label: f64| if label > 0.5 { score } else { 1.0 - score };
    let sure =
        |point: &super::ScorePoint| point.labelled().iter().any(|&(label, amount)| amount.people > 0 && given(point.score, label) <= 0.0);
    if scored.points().iter().any(sure) {
        return Err(Undefined::SureAndWrong);
    }
    let losses = scored.points().iter().flat_map(move |point| {
        point.labelled().map(|(label, amount)| {
            let probability = given(point.score, label);
            // The loss rises fastest towards a probability of 0, and where the bin reaches it, without limit.
            let bound = if half == 0.0 { Some(0.0) } else { (half < probability).then(|| (probability / (probability - half)).ln()) };
            let loss = if label > 0.5 { -point.score.ln() } else { -(-point.score).ln_1p() };
            (if amount.people > 0 { loss } else { 0.0 }, amount, bound)
        })
    });
    Ok(mean_of(losses, scored.sampling(), Undefined::NoRows)?.at_least(0.0))
}
