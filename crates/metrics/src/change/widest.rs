//! How the widest gap of many groups changed.
//!
//! Largest minus smallest is no smooth figure: where several groups lie near an end, a bootstrap of its change does not hold. What holds instead is looked for pair by pair.

use crate::interval::{Estimate, Interval, Intervals, extreme_difference_by, mover_difference};
use crate::{Confidence, Undefined};

use super::inverted::p_value;
use super::of_gap::SizeChange;
use super::sides::Sides;

/// The max–min gap over the groups that enter both before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct WidestChange {
    /// The place of the group with the largest old value.
    pub old_high: usize,
    /// The place of the group with the smallest old value.
    pub old_low: usize,
    /// The old gap, with its simultaneous interval.
    pub old: Estimate,
    /// The place of the group with the largest new value.
    pub new_high: usize,
    /// The place of the group with the smallest new value.
    pub new_low: usize,
    /// The new gap, with its simultaneous interval.
    pub new: Estimate,
    /// Number of groups compared.
    pub groups: usize,
    /// How it changed; the reason where that has no value.
    ///
    /// # Formula
    /// The part that two intervals share, each at `1 − α / 2`, so that both hold together at `1 − α`:
    /// - the square-and-add rule on the simultaneous intervals of the new and of the old gap;
    /// - pair by pair. If the old gap is that of `k` over `l`, the new one is at least `p₂ₖ − p₂ₗ`, so the change is at least that of the gap of `k` over `l`. Which pair that is need not be known:
    ///   the lower limit is the smallest of those of all pairs that may be it, each at its own level. A tenth of the error pays for having excluded the groups that are shown not to
    ///   be at an end, after Bonferroni. The upper limit likewise, from the pairs that may be the new gap.
    /// # Source
    /// Berger & Boos, P values maximized over a confidence set for the nuisance parameter, Journal of the American Statistical Association 89 (1994) 1012–1016, the
    /// nuisance being which pair is the widest; Berger, Technometrics 24 (1982) 295–300; Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702. Coverage is simulated in
    /// `tests/change/coverage.rs`.
    pub change: Result<SizeChange, Undefined>,
}

impl WidestChange {
    /// Not adjusted yet. Groups are given with their places.
    pub(super) fn new(groups: &[(usize, Sides)], confidence: Confidence, intervals: Intervals) -> Result<Self, Undefined> {
        let found = Found::of(groups)?;
        let (old, new) = (found.gap(When::Old, confidence, intervals)?, found.gap(When::New, confidence, intervals)?);
        let place = |group: usize| groups[group].0;
        Ok(Self {
            old_high: place(old.0),
            old_low: place(old.1),
            old: old.2,
            new_high: place(new.0),
            new_low: place(new.1),
            new: new.2,
            groups: groups.len(),
            change: found.change(new.2.value - old.2.value, confidence, intervals),
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    Old,
    New,
}

/// The groups that enter, all of which have both figures.
struct Found<'a> {
    groups: &'a [(usize, Sides)],
}

impl<'a> Found<'a> {
    fn of(groups: &'a [(usize, Sides)]) -> Result<Self, Undefined> {
        if groups.len() < 2 {
            return Err(Undefined::FewerThanTwoGroups);
        }
        Ok(Self { groups })
    }

    fn change(&self, value: f64, confidence: Confidence, intervals: Intervals) -> Result<SizeChange, Undefined> {
        for (_, sides) in self.groups {
            sides.difference(confidence)?;
        }
        let parts: [&dyn Fn(Confidence) -> Option<Estimate>; 2] = [
            &|confidence| {
                let [old, new] = [When::Old, When::New].map(|when| self.gap(when, confidence, intervals).map(|gap| gap.2));
                Some(mover_difference(new.ok()?, old.ok()?))
            },
            &|confidence| self.by_pairs(value, confidence),
        ];
        let half = confidence.bonferroni(2);
        // Shares are at most 1 apart.
        let most = if self.groups.iter().all(|(_, sides)| sides.new.is_ok_and(|new| new.rate().is_some())) { 1.0 } else { f64::INFINITY };
        let mut interval = Interval { lower: -most, upper: most };
        for part in parts.iter().filter_map(|part| part(half)) {
            interval.lower = interval.lower.max(part.interval.lower);
            interval.upper = interval.upper.min(part.interval.upper);
        }
        let p_value = parts.iter().map(|part| 2.0 * p_value(part)).fold(1.0, f64::min);
        Ok(SizeChange::new(Estimate::new(value, interval), p_value, None))
    }

    fn figure(&self, group: usize, when: When, confidence: Confidence) -> Result<Estimate, Undefined> {
        let sides = &self.groups[group].1;
        Ok(match when {
            When::Old => sides.old?,
            When::New => sides.new?,
        }
        .estimate(confidence))
    }

    fn figures(&self, when: When, confidence: Confidence) -> Result<Vec<Estimate>, Undefined> {
        (0..self.groups.len()).map(|group| self.figure(group, when, confidence)).collect()
    }

    /// The groups at both ends, and the gap with its simultaneous interval.
    fn gap(&self, when: When, confidence: Confidence, intervals: Intervals) -> Result<(usize, usize, Estimate), Undefined> {
        let level = intervals.simultaneous.level(confidence, self.groups.len());
        let figures = self.figures(when, level)?;
        let extreme = extreme_difference_by(figures.len(), confidence, intervals.simultaneous, |group, _| figures[group])?;
        Ok((extreme.high, extreme.low, Estimate::new(extreme.value, extreme.interval)))
    }

    /// The change, from the pairs that may be the widest.
    fn by_pairs(&self, value: f64, confidence: Confidence) -> Option<Estimate> {
        // A tenth of the error on each side for which groups are at an end, the rest for the change of the pair.
        let each = Confidence::of_alpha(0.9 * confidence.alpha())?;
        let changes: Vec<Estimate> = self.groups.iter().map(|(_, sides)| sides.difference(each)).collect::<Result<_, _>>().ok()?;
        let limits = |when: When, end: fn(&Interval) -> f64| -> Option<Vec<f64>> {
            let pairs = self.candidates(when, Confidence::of_alpha(0.1 * confidence.alpha())?)?;
            Some(pairs.into_iter().map(|(high, low)| end(&mover_difference(changes[high], changes[low]).interval)).collect())
        };
        let lower = limits(When::Old, |interval| interval.lower)?.into_iter().fold(f64::INFINITY, f64::min);
        let upper = limits(When::New, |interval| interval.upper)?.into_iter().fold(f64::NEG_INFINITY, f64::max);
        Some(Estimate::new(value, Interval { lower, upper }))
    }

    /// The pairs that may be the widest: those of a group that is not shown to lie below another, over one that is not shown to lie above another.
    fn candidates(&self, when: When, confidence: Confidence) -> Option<Vec<(usize, usize)>> {
        let many = self.groups.len();
        // Two ends, each compared with all others.
        let figures = self.figures(when, confidence.bonferroni(2 * (many - 1))).ok()?;
        let is_below = |one: usize, other: usize| mover_difference(figures[other], figures[one]).interval.lower > 0.0;
        let at_end = |is_beyond: &dyn Fn(usize, usize) -> bool| -> Vec<usize> {
            (0..many).filter(|&one| !(0..many).any(|other| other != one && is_beyond(one, other))).collect()
        };
        let high = at_end(&is_below);
        let low = at_end(&|one, other| is_below(other, one));
        Some(high.iter().flat_map(|&high| low.iter().map(move |&low| (high, low))).filter(|(high, low)| high != low).collect())
    }
}
