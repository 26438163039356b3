//! How the groups of a grouping compare in a figure of their scores.

use super::{Auc, AucDifference, Mean, Scored, auc, auc_difference, auc_difference_to_overall};
use crate::comparison::Aside;
use crate::interval::{Estimate, Extreme, Interval, extreme_difference_by, mover_difference};
use crate::{Against, Baseline, Confidence, Config, GroupName, Positive, Undefined};

/// How the groups compare in one figure of their scores; `D` is a difference of two.
#[derive(Clone, Debug, PartialEq)]
pub struct Gaps<D> {
    /// What the groups are compared with.
    pub reference: Result<Against, Undefined>,
    /// Each group but the reference, against it.
    pub against_reference: Vec<Versus<D>>,
    /// The max–min gap.
    pub widest: Result<WidestGap, Undefined>,
    /// The groups that do not enter the max–min gap, with the reason.
    pub aside: Vec<(usize, Aside)>,
}

/// A group against the reference.
#[derive(Clone, Debug, PartialEq)]
pub struct Versus<D> {
    /// The place of the group.
    pub group: usize,
    /// What its figure is set against.
    pub reference: Result<f64, Undefined>,
    /// The group's figure minus the reference's.
    pub difference: Result<D, Undefined>,
}

/// The max–min gap of a figure over groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WidestGap {
    /// The place of the group with the largest value.
    pub high: usize,
    /// The place of the group with the smallest value.
    pub low: usize,
    /// Largest minus smallest.
    pub value: f64,
    /// Its interval, simultaneous over all pairs of groups.
    pub interval: Result<Interval, Undefined>,
    /// Number of groups compared.
    pub groups: usize,
}

/// The difference of two means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeanDifference {
    /// First minus second.
    pub value: f64,
    /// Its interval: the square-and-add rule on the limits of both.
    pub interval: Result<Interval, Undefined>,
}

/// The groups of a grouping by what they scored.
pub(super) struct Grouped<'a> {
    pub(super) names: &'a [&'a GroupName],
    pub(super) groups: &'a [Scored],
    pub(super) overall: &'a Scored,
    pub(super) baseline: Baseline,
    pub(super) config: &'a Config,
}

impl Grouped<'_> {
    /// The areas under the ROC curves. A larger one is better.
    pub(super) fn areas(&self, areas: &[Result<Auc, Undefined>]) -> Gaps<AucDifference> {
        let confidence = self.config.confidence;
        let small = |place: usize| areas[place].is_ok_and(|area| area.is_small(self.config.min_group));
        let values: Vec<_> = areas.iter().map(|area| area.map(|area| area.value)).collect();
        let estimate = |place: usize, level| areas[place].and_then(|area: Auc| area.estimate(level));
        self.gaps(&values, small, false, estimate, |place, reference| {
            let ours = areas[place];
            let theirs = match reference {
                Against::Group(other) => areas[other],
                Against::Overall => auc(self.overall),
                Against::Others => auc(&self.overall.without(&self.groups[place])),
            };
            let theirs = theirs.map_err(|_| Undefined::ReferenceUndefined);
            let difference = match reference {
                Against::Overall => ours.and(theirs).and_then(|_| auc_difference_to_overall(&self.groups[place], self.overall, confidence)),
                _ => ours.and_then(|ours| Ok(auc_difference(&ours, &theirs?, confidence))),
            };
            (theirs.map(|area| area.value), difference)
        })
    }

    /// The mean scores of a class. Which is better is said by what a positive prediction does to people.
    pub(super) fn means(&self, mean: impl Fn(&Scored) -> Result<Mean, Undefined>) -> Gaps<MeanDifference> {
        let confidence = self.config.confidence;
        let means: Vec<_> = self.groups.iter().map(&mean).collect();
        let small = |place: usize| means[place].is_ok_and(|mean| mean.of.people < self.config.min_group);
        let values: Vec<_> = means.iter().map(|mean| mean.map(|mean| mean.value)).collect();
        let estimate = |place: usize, level| means[place].and_then(|mean| mean.estimate(level));
        let positive = match self.baseline {
            Baseline::BestOff(positive) | Baseline::WorstOff(positive) => positive,
            _ => Positive::Unsaid,
        };
        self.gaps(&values, small, positive == Positive::Harms, estimate, |place, reference| {
            let ours = means[place];
            let others = || mean(&self.overall.without(&self.groups[place]));
            let theirs = match reference {
                Against::Group(other) => means[other],
                Against::Overall => mean(self.overall),
                Against::Others => others(),
            };
            let theirs = theirs.map_err(|_| Undefined::ReferenceUndefined);
            let between = |ours: Mean, theirs: Mean| {
                let estimates = ours.estimate(confidence).and_then(|ours| Ok((ours, theirs.estimate(confidence)?)));
                estimates.map(|(ours, theirs)| mover_difference(ours, theirs).interval)
            };
            let difference = ours.and_then(|ours| {
                let theirs = theirs?;
                let interval = match reference {
                    // x̄ − x̄_all is f (x̄ − x̄_others), with f the share of those who are not of the group.
                    Against::Overall => others().and_then(|others| {
                        let part = others.of.weight / theirs.of.weight;
                        Ok(between(ours, others)?.increasing(|limit| part * limit))
                    }),
                    _ => between(ours, theirs),
                };
                Ok(MeanDifference { value: ours.value - theirs.value, interval })
            });
            (theirs.map(|mean| mean.value), difference)
        })
    }

    fn gaps<D>(
        &self,
        values: &[Result<f64, Undefined>],
        small: impl Fn(usize) -> bool,
        lower_is_better: bool,
        estimate: impl Fn(usize, Confidence) -> Result<Estimate, Undefined>,
        against: impl Fn(usize, Against) -> (Result<f64, Undefined>, Result<D, Undefined>),
    ) -> Gaps<D> {
        let (mut entering, mut aside) = (Vec::new(), Vec::new());
        for (place, value) in values.iter().enumerate() {
            match value {
                _ if self.names[place].has_missing() => aside.push((place, Aside::Missing)),
                Err(reason) => aside.push((place, Aside::Undefined(*reason))),
                Ok(_) if small(place) => aside.push((place, Aside::Small)),
                Ok(value) => entering.push((place, *value)),
            }
        }
        let end = |lowest: bool| {
            let better = |best: (usize, f64), other: (usize, f64)| if lowest { other.1 < best.1 } else { other.1 > best.1 };
            let best = entering.iter().copied().reduce(|best, other| if better(best, other) { other } else { best });
            best.map(|(place, _)| Against::Group(place)).ok_or(Undefined::ReferenceUndefined)
        };
        let reference = match self.baseline {
            Baseline::Group(place) => Ok(Against::Group(place)),
            Baseline::BestOff(_) => end(lower_is_better),
            Baseline::WorstOff(_) => end(!lower_is_better),
            Baseline::Overall => Ok(Against::Overall),
            Baseline::Others => Ok(Against::Others),
        };
        let others = (0..values.len()).filter(|&place| reference != Ok(Against::Group(place)));
        let versus = others.map(|group| match reference {
            Ok(reference) => {
                let (reference, difference) = against(group, reference);
                Versus { group, reference, difference }
            }
            Err(reason) => Versus { group, reference: Err(reason), difference: Err(reason) },
        });
        Gaps { reference, against_reference: versus.collect(), widest: self.widest(&entering, estimate), aside }
    }

    /// Every pair's limits come from those of each group, at a level at which all hold together. One without an interval leaves the gap without one: what it hides could be wider.
    fn widest(
        &self,
        entering: &[(usize, f64)],
        estimate: impl Fn(usize, Confidence) -> Result<Estimate, Undefined>,
    ) -> Result<WidestGap, Undefined> {
        let known: Result<Vec<_>, Undefined> = entering.iter().map(|&(place, _)| estimate(place, self.config.confidence)).collect();
        let at = |place: usize, level| {
            let (group, value) = entering[place];
            let unknown = Estimate::new(value, Interval { lower: value, upper: value });
            estimate(group, level).unwrap_or(unknown)
        };
        let Extreme { high, low, value, interval, .. } =
            extreme_difference_by(entering.len(), self.config.confidence, self.config.intervals.simultaneous, at)?;
        let interval = known.map(|_| interval);
        Ok(WidestGap { high: entering[high].0, low: entering[low].0, value, interval, groups: entering.len() })
    }
}
