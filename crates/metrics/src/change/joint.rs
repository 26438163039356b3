//! A tally of two models on the same rows, taken apart.

use ecart_tally::{Outcome, Tally, TallyError};

/// The tally of the first and that of the second of two models that decided on the same rows, each as if it were alone.
///
/// Scores and clusters stay behind: scores are the first model's alone, and clusters say nothing of a comparison row by row.
///
/// # Errors
/// [`TallyError::Second`] if only one model decided.
pub fn each(joint: &Tally) -> Result<(Tally, Tally), TallyError> {
    let alone = || Tally::new(joint.task(), joint.weighting(), joint.dimensions().to_vec());
    let (mut first, mut second) = (alone(), alone());
    for cell in joint.cells() {
        let decided = |predicted| Outcome { label: cell.outcome.label, predicted, second: None };
        first.add(cell.levels, decided(cell.outcome.predicted), cell.count)?;
        second.add(cell.levels, decided(cell.outcome.second.ok_or(TallyError::Second)?), cell.count)?;
    }
    Ok((first, second))
}
