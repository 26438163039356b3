//! A figure in the groups that a rule is about, so that any two of them can be compared at any level.

use ecart_metrics::strata::{Layers, Stratified, common_risk_difference, common_risk_ratio};
use ecart_metrics::{Against, Confidence, Contrasts, GroupName, Measure, Metric, Rate, Undefined};

use super::reading::Reading;
use super::scores::ScoreContrasts;
use crate::Counted;

/// A figure in the groups that a rule is about.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// A metric.
    Metric(Contrasts),
    /// A share of people, compared within strata.
    Within(Within),
    /// A figure of scores.
    Score(ScoreContrasts),
}

/// A share of people in groups, and in each stratum.
#[derive(Clone, Debug)]
pub(super) struct Within {
    pub(super) metric: Metric,
    pub(super) contrasts: Contrasts,
    pub(super) layers: Layers,
    /// How many times as many people stand in each stratum.
    pub(super) times: f64,
}

impl Source {
    /// Number of groups.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Metric(contrasts) | Self::Within(Within { contrasts, .. }) => contrasts.groups().len(),
            Self::Score(scores) => scores.len(),
        }
    }

    pub(super) fn name(&self, group: usize) -> &GroupName {
        match self {
            Self::Metric(contrasts) | Self::Within(Within { contrasts, .. }) => &contrasts.groups()[group].name,
            Self::Score(scores) => scores.name(group),
        }
    }

    /// How many people are of a group.
    pub(super) fn people(&self, group: usize) -> u64 {
        match self {
            Self::Metric(contrasts) | Self::Within(Within { contrasts, .. }) => contrasts.groups()[group].people,
            Self::Score(scores) => scores.people(group),
        }
    }

    /// The place of a group.
    pub(super) fn place(&self, name: &GroupName) -> Option<usize> {
        (0..self.len()).find(|&group| self.name(group) == name)
    }

    /// The value of a group.
    pub(super) fn counted(&self, group: usize) -> Result<Counted, Undefined> {
        match self {
            Self::Metric(contrasts) | Self::Within(Within { contrasts, .. }) => contrasts.groups()[group].measure.map(counted),
            Self::Score(scores) => scores.counted(group),
        }
    }

    /// The value of what a group is compared with.
    pub(super) fn counted_reference(&self, group: usize, against: Against) -> Result<Counted, Undefined> {
        match self {
            Self::Metric(contrasts) => contrasts.reference(group, against).map(counted),
            Self::Within(within) => within.contrasts.reference(group, within_strata(against)).map(counted),
            Self::Score(scores) => scores.counted_reference(group, against),
        }
    }

    /// The value of all people together.
    pub(super) fn counted_overall(&self) -> Result<Counted, Undefined> {
        match self {
            Self::Metric(contrasts) | Self::Within(Within { contrasts, .. }) => contrasts.overall().map(counted),
            Self::Score(scores) => scores.counted_overall(),
        }
    }

    /// The same values of so many times as many people.
    pub(super) fn times(&self, factor: f64) -> Self {
        match self {
            Self::Metric(contrasts) => Self::Metric(contrasts.times(factor)),
            Self::Within(within) => {
                Self::Within(Within { contrasts: within.contrasts.times(factor), times: within.times * factor, ..within.clone() })
            }
            Self::Score(scores) => Self::Score(scores.times(factor)),
        }
    }

    /// The value of a group, or of all people together, with its range.
    pub(super) fn alone(&self, group: Option<usize>, level: Confidence) -> Result<Reading, Undefined> {
        match self {
            Self::Metric(contrasts) | Self::Within(Within { contrasts, .. }) => contrasts.estimate(group, level).map(Reading::from),
            Self::Score(scores) => scores.alone(group, level),
        }
    }

    /// A group minus what it is compared with.
    pub(super) fn difference(&self, group: usize, against: Against, level: Confidence) -> Result<Reading, Undefined> {
        match self {
            Self::Metric(contrasts) => contrasts.difference(group, against, level).map(Reading::from),
            Self::Within(within) => common_risk_difference(&within.pair(group, against, level)?, level).map(Reading::from),
            Self::Score(scores) => scores.difference(group, against, level),
        }
    }

    /// A group over what it is compared with.
    pub(super) fn ratio(&self, group: usize, against: Against, level: Confidence) -> Result<Reading, Undefined> {
        match self {
            Self::Metric(contrasts) => contrasts.ratio(group, against, level).map(Reading::from),
            Self::Within(within) => common_risk_ratio(&within.pair(group, against, level)?, level).map(Reading::from),
            Self::Score(scores) => scores.ratio(group, against, level),
        }
    }

    /// What a group is compared with, over the group.
    pub(super) fn ratio_to(&self, group: usize, against: Against, level: Confidence) -> Result<Reading, Undefined> {
        match self {
            Self::Metric(contrasts) => contrasts.ratio_to(group, against, level).map(Reading::from),
            Self::Within(within) => common_risk_ratio(&within.pair(group, against, level)?.turned(), level).map(Reading::from),
            Self::Score(scores) => scores.ratio_to(group, against, level),
        }
    }
}

impl Within {
    /// A group and what it is compared with in each stratum.
    fn pair(&self, group: usize, against: Against, level: Confidence) -> Result<Stratified, Undefined> {
        let against = within_strata(against);
        let rate = |measure: Measure| -> Result<Rate, Undefined> { measure.rate().ok_or(Undefined::NotAShare) };
        let ours = self.contrasts.groups()[group].measure.and_then(rate);
        let theirs = self.contrasts.reference(group, against).and_then(rate);
        // Without one of the two over all people there is nothing within any stratum.
        ours.and(theirs)?;
        Ok(self.layers.pair(self.metric, (group, against), &[ours, theirs], self.times, level))
    }
}

/// Within strata only different people can be compared: with everyone else in place of everyone.
pub(super) const fn within_strata(against: Against) -> Against {
    match against {
        Against::Group(place) => Against::Group(place),
        Against::Overall | Against::Others => Against::Others,
    }
}

fn counted(measure: Measure) -> Counted {
    let share = measure.rate().map(|rate| (rate.k(), rate.n()));
    Counted { value: measure.value(), share, people: measure.denominator().people }
}
