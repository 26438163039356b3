//! Which rows are learned from and which are held out, by label so that each part has both.

use crate::random::Draws;
use crate::{Examples, ModelError};

/// How rows are held out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scheme {
    /// One split, with this share of the rows held out.
    HeldOut(f64),
    /// So many folds, each held out once: every row is predicted, by a model that did not see it.
    Folds(usize),
}

/// The rows of one fit, as places in the examples, each list in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What is fitted on.
    pub training: Vec<usize>,
    /// What is predicted.
    pub held_out: Vec<usize>,
}

/// The parts of a scheme, stratified by the label: the rows of each label are put into an order by chance, and the first of them held out (one split), or
/// dealt to the folds in turn.
///
/// # Formula
/// One split holds out `⌊s·nᵢ + ½⌋` of the `nᵢ` rows of label `i`, at least one and not all. Folds differ by at most one row, of each label and in all.
/// # Errors
/// [`ModelError::Share`] of a share that is not between 0 and 1, [`ModelError::Folds`] of fewer than two folds, [`ModelError::TooFewRows`] if a label has
/// fewer rows than parts that need it.
pub fn parts(examples: &Examples, scheme: Scheme, seed: u64) -> Result<Vec<Part>, ModelError> {
    let needed = match scheme {
        Scheme::HeldOut(share) if !(share > 0.0 && share < 1.0) => return Err(ModelError::Share { share }),
        Scheme::Folds(folds) if folds < 2 => return Err(ModelError::Folds { folds }),
        Scheme::HeldOut(_) => 2,
        Scheme::Folds(folds) => folds,
    };
    // The rarer label says how many parts there can be.
    let rarer = examples.label_counts().into_iter().enumerate().min_by_key(|(_, rows)| *rows);
    if let Some((side, rows)) = rarer.filter(|(_, rows)| *rows < needed) {
        return Err(ModelError::TooFewRows { value: examples.label_texts[side].clone(), rows, needed });
    }
    let folds = match scheme {
        Scheme::HeldOut(_) => 1,
        Scheme::Folds(folds) => folds,
    };
    // Where each row is held out; past the folds if nowhere.
    let mut held_in = vec![usize::MAX; examples.labels.len()];
    let mut draws = Draws::new(seed, 0);
    let mut next = 0;
    for side in [false, true] {
        let mut rows: Vec<usize> = (0..examples.labels.len()).filter(|&row| examples.labels[row] == side).collect();
        draws.shuffle(&mut rows);
        let held = match scheme {
            Scheme::HeldOut(share) => ((share * rows.len() as f64 + 0.5).floor() as usize).clamp(1, rows.len() - 1),
            Scheme::Folds(_) => rows.len(),
        };
        for row in &rows[..held] {
            held_in[*row] = next % folds;
            next += 1;
        }
    }
    let part = |fold: usize| {
        let (held_out, training) = (0..held_in.len()).partition(|&row| held_in[row] == fold);
        Part { training, held_out }
    };
    Ok((0..folds).map(part).collect())
}
