//! Which criteria cannot hold together, for the groups of one grouping: what is computed on request.

use crate::comparison::{Aside, entering};
use crate::evidence::Evident;
use crate::identity::{Compatibility, Consequence, Identity, compatibility_of, identity, what_equality_forces};
use crate::{Confusion, Group, Metric, Undefined};

/// What the base rates of the groups force.
#[derive(Clone, Debug, PartialEq)]
pub struct Constraints {
    /// The groups that enter, by their places: those that enter the max–min gap of each of the four rates that are tied. What follows names groups by their place
    /// in this list.
    pub groups: Vec<usize>,
    /// The other groups, with the reason.
    pub aside: Vec<(usize, Aside)>,
    /// For each group that enters, its four rates and the identity that ties them.
    pub identities: Vec<Result<Identity, Undefined>>,
    /// The gap that equal predictive values and equal false negative rates would force.
    pub consequence: Result<Consequence, Undefined>,
    /// Whether the three equalities can hold together.
    pub compatibility: Result<Compatibility, Undefined>,
}

/// The rates that are tied.
const TIED: [Metric; 4] = [Metric::BaseRate, Metric::PositivePredictiveValue, Metric::FalseNegativeRate, Metric::FalsePositiveRate];

/// What the base rates of the groups force; [`Undefined::NoLabel`] without labels.
pub(crate) fn of(evident: &Evident<'_>) -> Result<Constraints, Undefined> {
    let overall = evident.overall.outcomes.confusion()?;
    let mut aside: Vec<(usize, Aside)> = Vec::new();
    for metric in TIED {
        for (place, reason) in entering(metric, evident.groups).aside {
            if aside.iter().all(|(other, _)| *other != place) {
                aside.push((place, reason));
            }
        }
    }
    aside.sort_by_key(|(place, _)| *place);
    let enters = |place: &usize| aside.iter().all(|(other, _)| other != place);
    let groups: Vec<usize> = (0..evident.groups.len()).filter(enters).collect();
    let confusion = |group: &Group| group.outcomes.confusion().copied();
    let confusions: Vec<Confusion> = groups.iter().map(|&place| confusion(&evident.groups[place])).collect::<Result<_, _>>()?;
    let base_rate = |&place: &usize| {
        let measure = evident.groups[place].figure(Metric::BaseRate)?.measure;
        measure.rate().ok_or(Undefined::NoRows)
    };
    let base_rates: Vec<_> = groups.iter().map(base_rate).collect();
    Ok(Constraints {
        identities: confusions.iter().map(identity).collect(),
        consequence: what_equality_forces(&confusions, overall),
        compatibility: compatibility_of(&confusions, &base_rates, evident.config.confidence),
        groups,
        aside,
    })
}
