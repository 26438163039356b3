//! What a code of a decision means: positive or negative.

use ecart_tally::{Decision, Dimension, Threshold};

use crate::DataError;
use crate::binary::Sides;
use crate::columns::ScoreColumn;
use crate::counter::SUCCESS;

/// How the codes of one decision are read.
pub(crate) enum Decided<'a> {
    /// By the values of its column.
    Values(&'a Sides),
    /// By the threshold that a score reaches: one for each level of the column at this place.
    Scores(&'a ScoreColumn, Thresholds),
    /// By whether the row was counted among the successes.
    Counts,
    /// Not by its code alone: no row is positive until the threshold is found, or the class is set beside the label's.
    Later,
}

/// The thresholds of the groups.
pub(crate) enum Thresholds {
    One(f64),
    ByLevel(usize, Vec<f64>),
}

impl<'a> Decided<'a> {
    /// How a decision is read in the tally of these dimensions.
    pub(crate) fn new(
        decision: &Decision,
        sides: Option<&'a Sides>,
        score: Option<&'a ScoreColumn>,
        dimensions: &[Dimension],
    ) -> Result<Self, DataError> {
        let fault = || DataError::Failed { source: None };
        let (column, threshold) = match decision {
            Decision::Score { column, threshold } => (column, threshold),
            Decision::Prediction(_) => return sides.map(Self::Values).ok_or_else(fault),
            Decision::Class(_) => return Ok(Self::Later),
            Decision::Counted { .. } => return Ok(Self::Counts),
        };
        let thresholds = match threshold {
            Threshold::At(score) => Thresholds::One(*score),
            Threshold::ByGroup(by) => {
                let found =
                    by.of(dimensions).map_err(|source| DataError::Threshold { column: column.clone(), source: Box::new(source) })?;
                Thresholds::ByLevel(found.0, found.1)
            }
            Threshold::Top(_) | Threshold::Target(_) | Threshold::AboveMedian => return Ok(Self::Later),
        };
        Ok(Self::Scores(score.ok_or_else(fault)?, thresholds))
    }

    /// Whether a row of these levels, with this code, is positive.
    pub(crate) fn is_positive(&self, levels: &[u32], code: u32) -> bool {
        match self {
            Self::Values(sides) => sides.positive[code as usize - 1],
            Self::Scores(score, Thresholds::One(threshold)) => score.reaches(code, *threshold),
            Self::Scores(score, Thresholds::ByLevel(place, thresholds)) => score.reaches(code, thresholds[levels[*place] as usize]),
            Self::Counts => code == SUCCESS,
            Self::Later => false,
        }
    }
}
