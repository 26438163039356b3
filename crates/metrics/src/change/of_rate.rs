//! How the figure of one group changed.

use crate::interval::Estimate;
use crate::{Amount, Confidence, Measure, Undefined};

use super::RateVerdict;
use super::sides::Sides;

/// One figure of one group, or of all people, before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct RatesOfGroup {
    /// The place of the group; `None`: all people.
    pub group: Option<usize>,
    /// The old figure.
    pub old: Result<Measure, Undefined>,
    /// The new figure.
    pub new: Result<Measure, Undefined>,
    /// Whether fewer people than asked for stand in one of the denominators: it is shown, marked, and left out of the widest gap.
    pub is_small: bool,
    /// How it changed; the reason where that has no value.
    pub change: Result<RateChange, Undefined>,
}

/// How a figure changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RateChange {
    /// New minus old.
    ///
    /// # Formula
    /// Of the same people [`newcombe_paired`](crate::interval::newcombe_paired); of different people [`difference`](crate::difference()).
    pub difference: Estimate,
    /// The people whom one of the two counts alone, where they are the same people.
    pub switched: Option<Switched>,
    /// Of no change: of the same people McNemar's exact test, otherwise the p-value that belongs to the interval.
    pub p_value: f64,
    /// The p-value, adjusted for all rates of the comparison.
    pub adjusted: f64,
    /// What is shown, after adjustment.
    pub verdict: RateVerdict,
}

/// The people whom one of two rates counts alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Switched {
    /// By the old rate alone.
    pub old_only: Amount,
    /// By the new rate alone.
    pub new_only: Amount,
}

impl RatesOfGroup {
    /// Not adjusted yet.
    pub(super) fn new(group: Option<usize>, sides: &Sides, min_group: u64, confidence: Confidence) -> Self {
        let Sides { old, new, people } = *sides;
        let is_few = |measure: &Measure| measure.denominator().people < min_group;
        let change = sides.difference(confidence).map(|difference| {
            let p_value = sides.p_value();
            let switched = people.and_then(Result::ok).map(|people| Switched { old_only: people.first_only, new_only: people.second_only });
            RateChange { difference, switched, p_value, adjusted: p_value, verdict: RateVerdict::NotShown }
        });
        Self { group, old, new, is_small: [old, new].iter().flatten().any(is_few), change }
    }
}
