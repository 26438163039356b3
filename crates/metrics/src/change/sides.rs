//! One figure of one group before and after.

use crate::fourfold::FourFold;
use crate::hypothesis::mcnemar;
use crate::interval::{Estimate, mover_difference, mover_sum};
use crate::{Confidence, Measure, Undefined};

use super::inverted::p_value;

/// One figure of one group before and after; where the people are the same, with what both make of each.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sides {
    pub(super) old: Result<Measure, Undefined>,
    pub(super) new: Result<Measure, Undefined>,
    /// Who is counted by both, by one of them, by neither; `None`: two sets of people. The reason where rows do not pair.
    pub(super) people: Option<Result<FourFold, Undefined>>,
}

impl Sides {
    /// Both measures.
    fn measures(&self) -> Result<(Measure, Measure), Undefined> {
        Ok((self.old?, self.new?))
    }

    /// The new figure minus the old.
    pub(super) fn difference(&self, confidence: Confidence) -> Result<Estimate, Undefined> {
        let (old, new) = self.measures()?;
        match self.people {
            Some(people) => people?.difference(confidence),
            None => Ok(mover_difference(new.estimate(confidence), old.estimate(confidence))),
        }
    }

    /// The new figure plus the old.
    pub(super) fn sum(&self, confidence: Confidence) -> Result<Estimate, Undefined> {
        let (old, new) = self.measures()?;
        match self.people {
            Some(people) => people?.sum(confidence),
            None => Ok(mover_sum(new.estimate(confidence), old.estimate(confidence))),
        }
    }

    /// The p-value of no change: McNemar's exact one of the same people, otherwise the one that belongs to the interval.
    pub(super) fn p_value(&self) -> f64 {
        match self.people {
            Some(Ok(people)) => {
                let [_, first_only, second_only, _] = people.effective();
                mcnemar(first_only.round() as u64, second_only.round() as u64).exact_p_value
            }
            _ => p_value(|confidence| self.difference(confidence).ok()),
        }
    }
}
