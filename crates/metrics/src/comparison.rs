//! How the groups of a grouping compare in one metric.

use crate::chance::{Chance, chance, corrected_gap};
use crate::clustered::{Clustered, Side};
use crate::gap::{
    Correlation, RatioEstimate, Widest, difference_correlated, difference_to_overall, ratio_correlated, ratio_to_overall, widest_correlated,
};
use crate::group::measure;
use crate::interval::Estimate;
use crate::{Against, Baseline, Config, Figure, Group, Measure, Metric, Outcomes, Undefined};

/// Why a group does not enter a max–min gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// Its level is not known.
    Missing,
    /// The metric has no value there.
    Undefined(Undefined),
    /// Too few people stand in the denominator.
    Small,
}

/// A group against the reference.
#[derive(Clone, Debug, PartialEq)]
pub struct AgainstReference {
    /// The place of the group in its grouping.
    pub group: usize,
    /// What the group's value is set against.
    pub reference: Result<Measure, Undefined>,
    /// The value of those of them who are not of the group: the reference, and where that is all people together, everyone else. What asks for different people (tests, power)
    /// compares with it.
    pub apart: Result<Measure, Undefined>,
    /// The group's value minus the reference's, with its interval.
    pub difference: Result<Estimate, Undefined>,
    /// The group's value over the reference's, with its interval.
    pub ratio: Result<RatioEstimate, Undefined>,
}

/// How the groups of a grouping compare in one metric.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The metric.
    pub metric: Metric,
    /// What the groups are compared with.
    pub reference: Result<Against, Undefined>,
    /// Each group but the reference, against it.
    pub against_reference: Vec<AgainstReference>,
    /// The max–min gap, as difference and ratio, with the groups at both ends.
    pub widest: Result<Widest, Undefined>,
    /// The groups that do not enter the max–min gap, with the reason.
    pub aside: Vec<(usize, Aside)>,
    /// The max–min gap that groups of these sizes would show by chance alone; only for shares of people.
    pub chance: Option<Chance>,
    /// The max–min gap less what chance is likely to have added to it ([`corrected_gap`]); only for shares of people.
    pub corrected: Option<f64>,
}

impl Comparison {
    /// Compares the groups in one metric. `earlier` are the comparisons of other metrics: a rate and its complement have the same gap, and so by chance.
    pub(crate) fn new(metric: Metric, compared: &Compared<'_>, earlier: &[Self]) -> Self {
        let Compared { groups, baseline, config, .. } = *compared;
        let reference = baseline.in_metric(metric, groups);
        let others = (0..groups.len()).filter(|&group| reference != Ok(Against::Group(group)));
        let against_reference = others.map(|group| compared.against(metric, group, reference)).collect();
        let Sides { entering, aside } = entering(metric, groups);
        let measures: Vec<_> = entering.iter().map(|&(place, figure)| (place, figure.measure)).collect();
        let correlation = |first, second| compared.correlation(metric, first, Against::Group(second));
        let shared = compared.share_clusters().then_some(&correlation as Correlation<'_>);
        let widest = widest_correlated(&measures, config.confidence, config.intervals, shared);
        let shares: Option<Vec<_>> = entering.iter().map(|(_, figure)| figure.measure.rate().map(|rate| rate.proportion())).collect();
        let of_complement = earlier.iter().find(|other| metric.complement() == Some(other.metric));
        let (chance, corrected) = match (of_complement, shares, &widest) {
            (Some(complement), ..) => (complement.chance, complement.corrected),
            (None, Some(shares), Ok(widest)) => {
                let gap = widest.difference.value;
                (Some(chance(&shares, gap, config.seed)), Some(corrected_gap(&shares, gap, config.seed)))
            }
            _ => (None, None),
        };
        Self { metric, reference, against_reference, widest, aside, chance, corrected }
    }
}

/// The groups whose value enters a max–min gap, with their figures; and the others, with the reason.
pub(crate) fn entering(metric: Metric, groups: &[Group]) -> Sides<'_> {
    let mut entering = Vec::new();
    let mut aside = Vec::new();
    for (place, group) in groups.iter().enumerate() {
        match group.figure(metric) {
            _ if group.name.has_missing() => aside.push((place, Aside::Missing)),
            Err(reason) => aside.push((place, Aside::Undefined(reason))),
            Ok(figure) if figure.small => aside.push((place, Aside::Small)),
            Ok(figure) => entering.push((place, figure)),
        }
    }
    Sides { entering, aside }
}

/// The groups that enter a max–min gap and those that do not, by their places.
pub(crate) struct Sides<'a> {
    /// With the figure that enters.
    pub(crate) entering: Vec<(usize, &'a Figure)>,
    /// With the reason why they do not.
    pub(crate) aside: Vec<(usize, Aside)>,
}

/// The groups of a grouping, and what they are compared with.
#[derive(Clone, Copy)]
pub(crate) struct Compared<'a> {
    pub(crate) groups: &'a [Group],
    /// All people together.
    pub(crate) overall: &'a Outcomes,
    pub(crate) baseline: Baseline,
    /// Which people hang together, where that is known.
    pub(crate) clustered: Option<&'a Clustered>,
    pub(crate) config: &'a Config,
}

impl Compared<'_> {
    fn against(&self, metric: Metric, group: usize, reference: Result<Against, Undefined>) -> AgainstReference {
        let measure = reference.and_then(|reference| self.reference(metric, reference, group));
        let pair = self.groups[group].figure(metric).and_then(|figure| Ok((figure.measure, measure?)));
        // Where a group is part of what it is compared with, the limits come from those who are not.
        let is_part = reference == Ok(Against::Overall);
        let apart = if is_part { self.reference(metric, Against::Others, group) } else { measure };
        let others = is_part.then_some(apart.ok());
        let correlation = reference.map_or(0.0, |reference| self.correlation(metric, group, reference));
        let (confidence, method) = (self.config.confidence, self.config.intervals.ratio);
        AgainstReference {
            group,
            reference: measure,
            apart,
            difference: pair.map(|(ours, theirs)| match &others {
                Some(others) => difference_to_overall(&ours, &theirs, others.as_ref(), correlation, confidence),
                None => difference_correlated(&ours, &theirs, correlation, confidence),
            }),
            ratio: pair.and_then(|(ours, theirs)| match &others {
                Some(others) => ratio_to_overall(&ours, &theirs, others.as_ref(), correlation, confidence, method),
                None => ratio_correlated(&ours, &theirs, correlation, confidence, method),
            }),
        }
    }

    /// The value that the group at this place is set against.
    fn reference(&self, metric: Metric, reference: Against, group: usize) -> Result<Measure, Undefined> {
        let measure = match reference {
            Against::Group(place) => self.groups[place].figure(metric).map(|figure| figure.measure),
            Against::Overall => self.measure(metric, Side::All),
            Against::Others => self.measure(metric, Side::AllBut(group)),
        };
        measure.map_err(|_| Undefined::ReferenceUndefined)
    }

    /// Whether some groups share clusters, so that their values vary together.
    pub(crate) fn share_clusters(&self) -> bool {
        self.clustered.is_some_and(Clustered::is_shared)
    }

    /// How the group and what it is compared with vary together: the others, where it is part of the whole.
    pub(crate) fn correlation(&self, metric: Metric, group: usize, reference: Against) -> f64 {
        let other = match reference {
            Against::Group(place) => Side::Group(place),
            Against::Overall | Against::Others => Side::AllBut(group),
        };
        self.clustered.map_or(0.0, |clustered| {
            clustered.correlation(metric, (Side::Group(group), &self.outcomes(Side::Group(group))), (other, &self.outcomes(other)))
        })
    }

    fn measure(&self, metric: Metric, side: Side) -> Result<Measure, Undefined> {
        measure(metric, &self.outcomes(side), self.clustered.map(|clustered| (clustered, side)))
    }

    fn outcomes(&self, side: Side) -> Outcomes {
        match side {
            Side::Group(place) => self.groups[place].outcomes,
            Side::All => *self.overall,
            Side::AllBut(place) => self.overall.without(&self.groups[place].outcomes),
        }
    }
}
