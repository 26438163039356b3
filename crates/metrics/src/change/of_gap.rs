//! How the gap between two groups changed.

use crate::interval::{Estimate, mover_difference};
use crate::{Confidence, Measure, Undefined, difference};

use super::GapVerdict;
use super::inverted::p_value;
use super::sides::Sides;

/// The gap of one group to the reference, before and after: the group's figure minus the reference's.
#[derive(Clone, Debug, PartialEq)]
pub struct GapChange {
    /// The place of the group.
    pub group: usize,
    /// The old gap.
    pub old: Result<Estimate, Undefined>,
    /// The new gap.
    pub new: Result<Estimate, Undefined>,
    /// Whether fewer people than asked for stand in one of the denominators.
    pub is_small: bool,
    /// How it changed; the reason where that has no value.
    pub change: Result<SizeChange, Undefined>,
}

/// How a gap changed, and what that makes of its size.
///
/// # Formula
/// A gap `g` with a sign is larger in size than it was if and only if `(g₂ − g₁)(g₂ + g₁) > 0`. So it *grew* if the change `g₂ − g₁` and the sum `g₂ + g₁` are both shown to
/// lie on one side of 0, and *shrank* if they are shown to lie on two: an intersection–union test, which errs no more often than either part. If the change is
/// shown and the sum is not, the gap *moved*. P-values are those that belong to the intervals; each of the two questions is adjusted for all gaps of the comparison.
/// # Source
/// Berger, Multiparameter hypothesis testing and acceptance sampling, Technometrics 24 (1982) 295–300.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SizeChange {
    /// New gap minus old, with its sign; of a widest gap, which has none, how much wider it is.
    ///
    /// # Formula
    /// The change of the group's figure minus that of the reference's; different people, so the square-and-add rule on both intervals. Of a widest gap see
    /// [`WidestChange`](super::WidestChange).
    /// # Source
    /// Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702.
    pub difference: Estimate,
    /// Of no change.
    pub p_value: f64,
    /// The p-value, adjusted for all gaps of the comparison.
    pub adjusted: f64,
    /// Of a sum of 0, that is of two gaps as large as each other on two sides, adjusted likewise; `None` for a widest gap, which has no sides.
    pub sides: Option<f64>,
    /// The sum of both gaps, which says on which side they lie; of a widest gap nothing.
    pub(super) sum: f64,
    /// What is shown, after adjustment.
    pub verdict: GapVerdict,
}

impl SizeChange {
    /// Not adjusted yet; `sum` is the p-value of a sum of 0, and the sum.
    pub(super) const fn new(difference: Estimate, p_value: f64, sum: Option<(f64, f64)>) -> Self {
        let (sides, sum) = match sum {
            Some((p_value, sum)) => (Some(p_value), sum),
            None => (None, 0.0),
        };
        Self { difference, p_value, adjusted: p_value, sides, sum, verdict: GapVerdict::NotShown }
    }

    /// Says what is shown, once p-values are adjusted.
    pub(super) fn judge(&mut self, alpha: f64) {
        let change = self.difference.value;
        self.verdict = match self.sides {
            _ if self.adjusted > alpha || change == 0.0 => GapVerdict::NotShown,
            Some(sides) if sides > alpha || self.sum == 0.0 => GapVerdict::Moved,
            Some(_) if (change > 0.0) == (self.sum > 0.0) => GapVerdict::Grew,
            None if change > 0.0 => GapVerdict::Grew,
            _ => GapVerdict::Shrank,
        };
    }
}

/// A group and the reference, before and after.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ends<'a> {
    pub(super) group: &'a Sides,
    pub(super) reference: &'a Sides,
}

impl Ends<'_> {
    /// The change of the gap.
    fn change(&self, confidence: Confidence) -> Result<Estimate, Undefined> {
        let theirs = self.reference.difference(confidence).map_err(|_| Undefined::ReferenceUndefined);
        Ok(mover_difference(self.group.difference(confidence)?, theirs?))
    }

    /// The sum of both gaps.
    fn sum(&self, confidence: Confidence) -> Result<Estimate, Undefined> {
        let theirs = self.reference.sum(confidence).map_err(|_| Undefined::ReferenceUndefined);
        Ok(mover_difference(self.group.sum(confidence)?, theirs?))
    }

    /// Not adjusted yet.
    pub(super) fn gap(&self, group: usize, min_group: u64, confidence: Confidence) -> GapChange {
        let gap = |ours: Result<Measure, Undefined>, theirs: Result<Measure, Undefined>| {
            Ok(difference(&ours?, &theirs.map_err(|_| Undefined::ReferenceUndefined)?, confidence))
        };
        let measures = [self.group.old, self.group.new, self.reference.old, self.reference.new];
        let change = self.change(confidence).and_then(|change| {
            let sum = (p_value(|confidence| self.sum(confidence).ok()), self.sum(confidence)?.value);
            Ok(SizeChange::new(change, p_value(|confidence| self.change(confidence).ok()), Some(sum)))
        });
        GapChange {
            group,
            old: gap(self.group.old, self.reference.old),
            new: gap(self.group.new, self.reference.new),
            is_small: measures.iter().flatten().any(|measure| measure.denominator().people < min_group),
            change,
        }
    }
}
