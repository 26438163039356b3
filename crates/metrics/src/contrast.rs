//! One metric in the groups of one grouping, kept so that any two of them can be compared at any level.
//!
//! An audit tells the intervals that a reader asks for: of each group against one reference, and of all pairs together. A verdict on a limit asks for others: each pair
//! by itself, at one-sided levels, and what more of the same data would give. They come from here, by the same methods, so that they agree to the bit where both
//! tell the same. Which levels pay for which comparisons is left to whoever asks.

use ecart_tally::Tally;

use crate::audit::{clusters_of, places};
use crate::clustered::{Clustered, Side};
use crate::gap::{difference_correlated, difference_to_overall, ratio_correlated, ratio_to_overall};
use crate::group::measure;
use crate::interval::{Estimate, Intervals, mover_ratio_correlated};
use crate::{Against, Confidence, GroupName, MarginsOf, Measure, Metric, Outcomes, RatioEstimate, Undefined};

/// A metric in the groups of one grouping.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrasts {
    intervals: Intervals,
    groups: Vec<Contrasted>,
    overall: Result<Measure, Undefined>,
    correlations: Option<Correlations>,
}

/// A metric in one group.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrasted {
    /// The group.
    pub name: GroupName,
    /// How many people are of it, in the denominator of the metric or not.
    pub people: u64,
    /// The metric.
    pub measure: Result<Measure, Undefined>,
    /// The metric of everyone who is not of the group.
    pub others: Result<Measure, Undefined>,
}

/// How the values of groups that share clusters vary together.
#[derive(Clone, Debug, PartialEq)]
struct Correlations {
    pairs: Vec<Vec<f64>>,
    others: Vec<f64>,
}

impl Contrasts {
    /// A metric in these groups. With the tally that the sums are of, which of their people hang together is taken into account.
    pub fn of(of: &MarginsOf, overall: &Outcomes, tally: Option<&Tally>, metric: Metric, intervals: Intervals) -> Self {
        let levels = || of.groups.iter().map(|(levels, _)| levels.as_slice());
        let clustered = tally.and_then(|tally| clusters_of(tally, &places(tally, &of.columns), levels()));
        // Without columns all people are of one group.
        let everyone = tally.filter(|_| of.columns.is_empty()).and_then(|tally| clusters_of(tally, &[], std::iter::once(&[][..])));
        let within = |side| clustered.as_ref().map(|clustered| (clustered, side));
        let contrasted = |(place, (levels, outcomes)): (usize, &(Vec<_>, Outcomes))| Contrasted {
            name: GroupName(of.columns.iter().cloned().zip(levels.iter().cloned()).collect()),
            people: outcomes.all().people,
            measure: measure(metric, outcomes, within(Side::Group(place))),
            others: measure(metric, &overall.without(outcomes), within(Side::AllBut(place))),
        };
        Self {
            intervals,
            groups: of.groups.iter().enumerate().map(contrasted).collect(),
            overall: measure(metric, overall, everyone.as_ref().or(clustered.as_ref()).map(|clustered| (clustered, Side::All))),
            correlations: clustered.filter(Clustered::is_shared).map(|clustered| Correlations::of(&clustered, metric, of, overall)),
        }
    }

    /// The groups, in the order of their levels.
    pub fn groups(&self) -> &[Contrasted] {
        &self.groups
    }

    /// The metric of all people together.
    ///
    /// # Errors
    /// The reason why it has no value.
    pub const fn overall(&self) -> Result<Measure, Undefined> {
        self.overall
    }

    /// The same values of so many times as many people: what more of the same data would give.
    #[must_use]
    pub fn times(&self, factor: f64) -> Self {
        let times = |measure: Measure| measure.times(factor);
        let groups = self.groups.iter().map(|group| Contrasted {
            measure: group.measure.map(times),
            others: group.others.map(times),
            ..group.clone()
        });
        Self { groups: groups.collect(), overall: self.overall.map(times), ..self.clone() }
    }

    /// The value of a group, or of all people together, with its interval.
    ///
    /// # Errors
    /// The reason why it has no value.
    pub fn estimate(&self, group: Option<usize>, confidence: Confidence) -> Result<Estimate, Undefined> {
        let measure = group.map_or(self.overall, |group| self.measure(group))?;
        Ok(measure.estimate_by(self.intervals.rate, confidence))
    }

    /// What a group is compared with.
    ///
    /// # Errors
    /// [`Undefined::ReferenceUndefined`] if it has no value.
    pub fn reference(&self, group: usize, against: Against) -> Result<Measure, Undefined> {
        let measure = match against {
            Against::Group(other) => self.measure(other),
            Against::Overall => self.overall,
            Against::Others => self.groups[group].others,
        };
        measure.map_err(|_| Undefined::ReferenceUndefined)
    }

    /// A group minus what it is compared with.
    ///
    /// # Formula
    /// [`difference`](crate::difference) and [`difference_to_overall`], with what clusters that groups share tell of how their values vary together. Of a pair, at the level of
    /// [`Simultaneous::level`](crate::interval::Simultaneous::level), these are the limits of which those of the [widest](crate::Widest) gap are the largest.
    /// # Undefined
    /// The reasons of the group; [`Undefined::ReferenceUndefined`].
    /// # Source
    /// As [`difference`](crate::difference).
    pub fn difference(&self, group: usize, against: Against, confidence: Confidence) -> Result<Estimate, Undefined> {
        let (ours, theirs) = (self.measure(group)?, self.reference(group, against)?);
        let correlation = self.correlation(group, against);
        Ok(match against {
            Against::Overall => {
                let others = self.groups[group].others.ok();
                difference_to_overall(&ours, &theirs, others.as_ref(), correlation, confidence)
            }
            Against::Group(_) | Against::Others => difference_correlated(&ours, &theirs, correlation, confidence),
        })
    }

    /// A group over what it is compared with.
    ///
    /// # Formula
    /// [`ratio`](crate::ratio) and [`ratio_to_overall`]; of groups of which some share clusters, MOVER's ratio.
    /// # Undefined
    /// As [`ratio`](crate::ratio).
    /// # Source
    /// As [`ratio`](crate::ratio).
    pub fn ratio(&self, group: usize, against: Against, confidence: Confidence) -> Result<RatioEstimate, Undefined> {
        let (ours, theirs) = (self.measure(group)?, self.reference(group, against)?);
        let correlation = self.correlation(group, against);
        match against {
            Against::Overall => {
                let others = self.groups[group].others.ok();
                ratio_to_overall(&ours, &theirs, others.as_ref(), correlation, confidence, self.intervals.ratio)
            }
            Against::Group(_) | Against::Others => self.ratio_of(&ours, &theirs, correlation, confidence),
        }
    }

    /// What a group is compared with, over the group.
    ///
    /// # Formula
    /// As [`Contrasts::ratio`], turned round.
    /// # Undefined
    /// As [`ratio`](crate::ratio), of a group whose value is 0.
    /// # Source
    /// As [`ratio`](crate::ratio).
    pub fn ratio_to(&self, group: usize, against: Against, confidence: Confidence) -> Result<RatioEstimate, Undefined> {
        let (ours, theirs) = (self.measure(group)?, self.reference(group, against)?);
        if against == Against::Overall && theirs.value() > 0.0 {
            return self.ratio(group, against, confidence)?.inverse();
        }
        self.ratio_of(&theirs, &ours, self.correlation(group, against), confidence)
    }

    fn ratio_of(&self, first: &Measure, second: &Measure, correlation: f64, confidence: Confidence) -> Result<RatioEstimate, Undefined> {
        let ratio = ratio_correlated(first, second, correlation, confidence, self.intervals.ratio)?;
        if self.correlations.is_none() || correlation != 0.0 {
            return Ok(ratio);
        }
        // Where some groups share clusters, the limits of all pairs are of one method.
        let interval = mover_ratio_correlated(first.estimate(confidence), second.estimate(confidence), 0.0)?;
        Ok(RatioEstimate { interval, ..ratio })
    }

    fn measure(&self, group: usize) -> Result<Measure, Undefined> {
        self.groups[group].measure
    }

    fn correlation(&self, group: usize, against: Against) -> f64 {
        self.correlations.as_ref().map_or(0.0, |correlations| match against {
            Against::Group(other) => correlations.pairs[group][other],
            Against::Overall | Against::Others => correlations.others[group],
        })
    }
}

impl Correlations {
    fn of(clustered: &Clustered, metric: Metric, of: &MarginsOf, overall: &Outcomes) -> Self {
        let group = |place: usize| (Side::Group(place), &of.groups[place].1);
        let all = 0..of.groups.len();
        let with = |place: usize| all.clone().map(|other| clustered.correlation(metric, group(place), group(other))).collect();
        let others =
            |place: usize| clustered.correlation(metric, group(place), (Side::AllBut(place), &overall.without(&of.groups[place].1)));
        Self { pairs: all.clone().map(with).collect(), others: all.clone().map(others).collect() }
    }
}
