//! A figure of scores in the groups that a rule is about.

use ecart_metrics::interval::{Estimate, mover_difference, mover_ratio};
use ecart_metrics::score::{
    Auc, BINS, Bins, ByGroup, Mean, Scored, auc, auc_difference_to_overall, brier, calibration_in_the_large, reliability,
};
use ecart_metrics::{Against, Confidence, GroupName, Undefined};

use super::reading::Reading;
use crate::{Counted, Range, ScoreFigure};

/// A figure of scores in groups.
#[derive(Clone, Debug)]
pub(super) struct ScoreContrasts {
    figure: ScoreFigure,
    groups: Vec<Scores>,
    overall: Scored,
    of_all: Result<Found, Undefined>,
    times: f64,
}

#[derive(Clone, Debug)]
struct Scores {
    name: GroupName,
    scored: Scored,
    found: Result<Found, Undefined>,
    others: Result<Found, Undefined>,
}

/// What was found of some people's scores.
#[derive(Clone, Copy, Debug)]
enum Found {
    Auc(Auc),
    Mean(Mean),
    /// A figure without an interval, of so many people.
    Error {
        value: f64,
        people: u64,
    },
}

impl ScoreContrasts {
    /// A figure in groups of these names.
    pub(super) fn of(figure: ScoreFigure, names: Vec<GroupName>, scores: ByGroup) -> Self {
        let ByGroup { overall, groups } = scores;
        let of = |(name, scored): (GroupName, Scored)| Scores {
            name,
            found: Found::of(figure, &scored),
            others: Found::of(figure, &overall.without(&scored)),
            scored,
        };
        Self { figure, groups: names.into_iter().zip(groups).map(of).collect(), of_all: Found::of(figure, &overall), times: 1.0, overall }
    }

    pub(super) const fn len(&self) -> usize {
        self.groups.len()
    }

    pub(super) fn name(&self, group: usize) -> &GroupName {
        &self.groups[group].name
    }

    pub(super) fn people(&self, group: usize) -> u64 {
        self.groups[group].scored.all().people
    }

    pub(super) fn counted(&self, group: usize) -> Result<Counted, Undefined> {
        Ok(self.groups[group].found?.counted())
    }

    pub(super) fn counted_reference(&self, group: usize, against: Against) -> Result<Counted, Undefined> {
        Ok(self.reference(group, against)?.counted())
    }

    pub(super) fn counted_overall(&self) -> Result<Counted, Undefined> {
        Ok(self.of_all?.counted())
    }

    pub(super) fn times(&self, factor: f64) -> Self {
        let times = |found: Found| found.times(factor);
        let groups =
            self.groups.iter().map(|group| Scores { found: group.found.map(times), others: group.others.map(times), ..group.clone() });
        Self { groups: groups.collect(), of_all: self.of_all.map(times), times: self.times * factor, ..self.clone() }
    }

    /// The figure of a group or of all people together; of calibration in the large how far it is off, whichever way.
    pub(super) fn alone(&self, group: Option<usize>, level: Confidence) -> Result<Reading, Undefined> {
        let found = group.map_or(self.of_all, |group| self.groups[group].found)?;
        let reading = found.reading(level);
        Ok(if self.figure == ScoreFigure::InTheLarge { reading.size() } else { reading })
    }

    /// Of calibration in the large with its sign: two groups off by as much in opposite ways are not alike.
    pub(super) fn difference(&self, group: usize, against: Against, level: Confidence) -> Result<Reading, Undefined> {
        let (ours, theirs) = (self.groups[group].found?, self.reference(group, against)?);
        let value = ours.value() - theirs.value();
        let between = |other: Found| {
            let both = ours.estimate(level).and_then(|ours| Ok((ours, other.estimate(level)?)));
            both.map(|(ours, theirs)| mover_difference(ours, theirs).interval)
        };
        let interval = match (against, ours, theirs) {
            (Against::Overall, Found::Auc(_), _) => auc_difference_to_overall(&self.groups[group].scored, &self.overall, level)?
                .interval
                .map(|interval| interval.increasing(|limit| value + (limit - value) / self.times.sqrt())),
            // x̄ − x̄_all is f (x̄ − x̄_others), with f the share of those who are not of the group.
            (Against::Overall, Found::Mean(_), Found::Mean(all)) => match self.groups[group].others {
                Ok(Found::Mean(others)) => {
                    let part = others.of.weight / all.of.weight;
                    between(Found::Mean(others)).map(|interval| interval.increasing(|limit| part * limit))
                }
                Ok(_) => between(theirs),
                Err(reason) => Err(reason),
            },
            _ => between(theirs),
        };
        Ok(Reading::of_interval(value, interval))
    }

    pub(super) fn ratio(&self, group: usize, against: Against, level: Confidence) -> Result<Reading, Undefined> {
        Self::ratio_of(self.groups[group].found?, self.reference(group, against)?, level)
    }

    pub(super) fn ratio_to(&self, group: usize, against: Against, level: Confidence) -> Result<Reading, Undefined> {
        Self::ratio_of(self.reference(group, against)?, self.groups[group].found?, level)
    }

    fn ratio_of(first: Found, second: Found, level: Confidence) -> Result<Reading, Undefined> {
        let (ours, theirs) = (first.value(), second.value());
        if theirs == 0.0 {
            return Err(if ours == 0.0 { Undefined::ZeroOverZero } else { Undefined::RatioToZero });
        }
        let both = first.estimate(level).and_then(|first| mover_ratio(first, second.estimate(level)?));
        Ok(Reading { value: ours / theirs, range: both.map(|both| Range { lower: both.lower, upper: both.upper }) })
    }

    fn reference(&self, group: usize, against: Against) -> Result<Found, Undefined> {
        let found = match against {
            Against::Group(other) => self.groups[other].found,
            Against::Overall => self.of_all,
            Against::Others => self.groups[group].others,
        };
        found.map_err(|_| Undefined::ReferenceUndefined)
    }
}

impl Found {
    fn of(figure: ScoreFigure, scored: &Scored) -> Result<Self, Undefined> {
        let error = |bins| {
            let value = reliability(scored, bins, BINS)?.expected_error;
            Ok(Self::Error { value, people: scored.all().people })
        };
        match figure {
            ScoreFigure::Auc => auc(scored).map(Self::Auc),
            ScoreFigure::InTheLarge => calibration_in_the_large(scored).map(Self::Mean),
            ScoreFigure::EqualWidthError => error(Bins::EqualWidth),
            ScoreFigure::EqualMassError => error(Bins::EqualMass),
            ScoreFigure::Brier => brier(scored).map(Self::Mean),
        }
    }

    const fn value(self) -> f64 {
        match self {
            Self::Auc(auc) => auc.value,
            Self::Mean(mean) => mean.value,
            Self::Error { value, .. } => value,
        }
    }

    /// The people on whom it rests: of an area the rarer of the two classes.
    const fn people(self) -> u64 {
        match self {
            Self::Auc(auc) if auc.positives.people < auc.negatives.people => auc.positives.people,
            Self::Auc(auc) => auc.negatives.people,
            Self::Mean(mean) => mean.of.people,
            Self::Error { people, .. } => people,
        }
    }

    const fn counted(self) -> Counted {
        Counted { value: self.value(), share: None, people: self.people() }
    }

    fn estimate(self, level: Confidence) -> Result<Estimate, Undefined> {
        match self {
            Self::Auc(auc) => auc.estimate(level),
            Self::Mean(mean) => mean.estimate(level),
            Self::Error { .. } => Err(Undefined::NotAShare),
        }
    }

    fn reading(self, level: Confidence) -> Reading {
        Reading::of_interval(self.value(), self.estimate(level).map(|estimate| estimate.interval))
    }

    /// The same of so many times as many people, whose scores spread as these do.
    fn times(self, factor: f64) -> Self {
        match self {
            Self::Auc(auc) => Self::Auc(Auc {
                positives: auc.positives.times(factor),
                negatives: auc.negatives.times(factor),
                variance: auc.variance.map(|variance| variance / factor),
                ..auc
            }),
            Self::Mean(mut mean) => {
                mean.of = mean.of.times(factor);
                mean.standard_error = mean.standard_error.map(|error| error / factor.sqrt());
                Self::Mean(mean)
            }
            Self::Error { .. } => self,
        }
    }
}
