//! What the sizes of the groups of an audit could have shown.
//!
//! Where people stand in clusters, sizes are what these leave of them. That groups may share clusters is passed over: their gaps are then shown sooner than
//! told here.

use super::{Detectable, Growth, MOST_PEOPLE, Power, Sizes, is_rough, more_rows, power_to_show, smallest_detectable};
use crate::comparison::{Comparison, entering};
use crate::evidence::Evident;
use crate::interval::Proportion;
use crate::{Against, AgainstReference, Confidence, Metric, Rate, Undefined};

/// A gap that is stated beforehand, as one that would matter: above 0 and below 1.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct StatedGap(f64);

impl StatedGap {
    /// This gap; `None` unless it is above 0 and below 1.
    ///
    /// ```
    /// # use ecart_metrics::power::StatedGap;
    /// assert_eq!(StatedGap::new(0.05).map(StatedGap::value), Some(0.05));
    /// assert_eq!(StatedGap::new(5.0), None);
    /// ```
    pub fn new(value: f64) -> Option<Self> {
        (value > 0.0 && value < 1.0).then_some(Self(value))
    }

    /// The gap: 0.05 for 5 points.
    pub const fn value(self) -> f64 {
        self.0
    }
}

/// What is asked of the sizes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sought {
    /// How surely a gap is to be shown.
    pub power: Power,
    /// A gap that would matter, for which the people lacking are told.
    pub gap: Option<StatedGap>,
}

/// What the sizes of the groups could have shown in one metric.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricPower {
    /// The metric.
    pub metric: Metric,
    /// Among how many pairs of groups its widest gap was looked for.
    pub pairs: usize,
    /// Each group but the reference, if that is a group; [`Undefined::NotAShare`] for a metric that is no share of people.
    pub groups: Result<Vec<GroupPower>, Undefined>,
}

/// What the size of one group could have shown.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupPower {
    /// The place of the group in its grouping.
    pub group: usize,
    /// The gaps; the reason where nobody stands in the group's denominator, or in the reference's.
    pub reach: Result<Reach, Undefined>,
}

/// The gaps that one group's size could have shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// The people in the group's denominator.
    pub people: u64,
    /// Their effective size: with sampling weights, or in clusters, it is smaller.
    pub size: f64,
    /// The rate that the group is set against, with its counts; where that is all people together, that of the others.
    pub reference: Rate,
    /// From the reference, as one comparison.
    pub alone: Detectable,
    /// From the reference, as one of all the pairs among which the widest gap is looked for; `None` where the two do not enter it, or are the only pair.
    pub among_all: Option<Detectable>,
    /// The stated gap above the reference and below it, if one was stated.
    pub stated: Option<[Result<Stated, Undefined>; 2]>,
}

/// Whether a stated gap would have been shown, and how many people are lacking.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stated {
    /// How often it would be shown by groups of these sizes.
    pub power: f64,
    /// Whether that is a rough figure.
    pub is_rough: bool,
    /// How many more people the group needs, weighing and hanging together as those who are there, the reference staying as it is.
    pub more: Result<u64, Undefined>,
    /// How many more people the group and the reference need, if both grow in proportion.
    pub more_of_both: Result<Sizes, Undefined>,
}

/// What the sizes of the groups could have shown, for each metric in focus.
pub(crate) fn of_groups(evident: &Evident<'_>) -> Vec<MetricPower> {
    let comparison = |&metric: &Metric| evident.comparisons.iter().find(|comparison| comparison.metric == metric);
    evident.focus.iter().filter_map(comparison).map(|comparison| of_metric(evident, comparison)).collect()
}

fn of_metric(evident: &Evident<'_>, comparison: &Comparison) -> MetricPower {
    let metric = comparison.metric;
    let entering: Vec<usize> = entering(metric, evident.groups).entering.into_iter().map(|(place, _)| place).collect();
    let pairs = entering.len() * entering.len().saturating_sub(1) / 2;
    let of_group = |against: &AgainstReference| {
        let is_pair = matches!(comparison.reference, Ok(Against::Group(place)) if [place, against.group].iter().all(|place| entering.contains(place)));
        let shared = (is_pair && pairs > 1).then_some(pairs);
        let ours = evident.groups[against.group].figure(metric).map(|figure| figure.measure);
        let reach = ours.and_then(|ours| {
            // Where a group is compared with all people, a gap is shown exactly where one to the others is, who are different people.
            let rates = ours.rate().zip(against.apart?.rate()).ok_or(Undefined::NotAShare);
            rates.map(|(ours, theirs)| reach(ours, theirs, evident.config.confidence, shared, evident.config.sought))
        });
        GroupPower { group: against.group, reach }
    };
    let groups =
        if metric.entry().is_share { Ok(comparison.against_reference.iter().map(of_group).collect()) } else { Err(Undefined::NotAShare) };
    MetricPower { metric, pairs, groups }
}

fn reach(rate: Rate, reference: Rate, confidence: Confidence, pairs: Option<usize>, sought: Sought) -> Reach {
    let smallest = |confidence| {
        // The sizes that an interval at this level takes.
        smallest_detectable(reference.proportion_at(confidence), rate.proportion_at(confidence).size(), confidence, sought.power)
    };
    Reach {
        people: rate.n(),
        size: rate.effective_size(),
        reference,
        alone: smallest(confidence),
        among_all: pairs.map(|pairs| smallest(confidence.bonferroni(pairs))),
        stated: sought.gap.map(|gap| {
            let at = |share: f64| stated(share, rate, reference, confidence, sought.power);
            [at(reference.value() + gap.value()), at(reference.value() - gap.value())]
        }),
    }
}

/// A group as large as this rate's, with this share in place of its own, against the reference.
fn stated(share: f64, rate: Rate, reference: Rate, confidence: Confidence, power: Power) -> Result<Stated, Undefined> {
    if !(0.0..=1.0).contains(&share) {
        return Err(Undefined::NoSuchRate);
    }
    let (size, against) = (rate.proportion_at(confidence).size(), reference.proportion_at(confidence));
    let group = Proportion::new(share, size);
    let more = |growth| {
        let sizes = more_rows(group, against, growth, confidence, power)?;
        Ok(Sizes { first: people(sizes.first, rate.n(), size)?, second: people(sizes.second, reference.n(), against.size())? })
    };
    Ok(Stated {
        power: power_to_show(group, against, confidence),
        is_rough: is_rough(group, against),
        more: more(Growth::First).map(|sizes| sizes.first),
        more_of_both: more(Growth::Both),
    })
}

/// How many people make up for so much of an effective size, if they weigh and hang together as those who are there.
fn people(more: u64, people: u64, size: f64) -> Result<u64, Undefined> {
    let number = (more as f64 * (people as f64 / size)).ceil();
    if number <= MOST_PEOPLE as f64 { Ok(number as u64) } else { Err(Undefined::TooManyPeople) }
}
