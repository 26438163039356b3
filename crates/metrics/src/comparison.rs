//! How the groups of a grouping compare in one metric.

use crate::chance::{Chance, chance};
use crate::gap::{RatioEstimate, Widest, difference, ratio, widest};
use crate::interval::Estimate;
use crate::{Config, Figure, Group, Metric, Undefined};

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
    /// Each group but the reference, against it.
    pub against_reference: Vec<AgainstReference>,
    /// The max–min gap, as difference and ratio, with the groups at both ends.
    pub widest: Result<Widest, Undefined>,
    /// The groups that do not enter the max–min gap, with the reason.
    pub aside: Vec<(usize, Aside)>,
    /// The max–min gap that groups of these sizes would show by chance alone; only for shares of people.
    pub chance: Option<Chance>,
}

impl Comparison {
    /// Compares the groups in one metric. `earlier` are the comparisons of other metrics: a rate and its complement have the same gap, and so by chance.
    pub(crate) fn new(metric: Metric, groups: &[Group], reference: usize, config: &Config, earlier: &[Self]) -> Self {
        let against_reference =
            (0..groups.len()).filter(|&group| group != reference).map(|group| against(metric, groups, group, reference, config)).collect();
        let Sides { entering, aside } = entering(metric, groups);
        let measures: Vec<_> = entering.iter().map(|&(place, figure)| (place, figure.measure)).collect();
        let widest = widest(&measures, config.confidence);
        let shares: Option<Vec<_>> = entering.iter().map(|(_, figure)| figure.measure.rate().map(|rate| rate.proportion())).collect();
        let of_complement = earlier.iter().find(|other| metric.complement() == Some(other.metric)).and_then(|other| other.chance);
        let chance = of_complement.or_else(|| match (shares, &widest) {
            (Some(shares), Ok(widest)) => Some(chance(&shares, widest.difference.value, config.seed)),
            _ => None,
        });
        Self { metric, against_reference, widest, aside, chance }
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

fn against(metric: Metric, groups: &[Group], group: usize, reference: usize, config: &Config) -> AgainstReference {
    let pair = groups[group].figure(metric).and_then(|figure| {
        let of_reference = groups[reference].figure(metric).map_err(|_| Undefined::ReferenceUndefined)?;
        Ok((figure.measure, of_reference.measure))
    });
    AgainstReference {
        group,
        difference: pair.map(|(ours, theirs)| difference(&ours, &theirs, config.confidence)),
        ratio: pair.and_then(|(ours, theirs)| ratio(&ours, &theirs, config.confidence)),
    }
}
