//! Every figure within strata, for the groups of one grouping: what is computed whenever a tally has strata.

use ecart_tally::{Kind, Level};

use super::layers::{kept, kept_at, least, rate};
use super::{
    ConditionalTest, EmptyMargin, Homogeneity, Layers, Reversal, Standardised, breslow_day, cochran_mantel_haenszel, common_odds_ratio,
    common_risk_difference, common_risk_ratio, simpson, standardised,
};
use crate::comparison::{AgainstReference, Aside, Comparison, entering};
use crate::evidence::Evident;
use crate::gap::{RatioEstimate, difference};
use crate::interval::Estimate;
use crate::{Against, Confidence, Design, GroupName, Measure, Metric, Rate, Undefined};

/// The groups of one grouping compared within strata.
#[derive(Clone, Debug, PartialEq)]
pub struct WithinStrata {
    /// The columns whose levels, crossed, are the strata.
    pub columns: Vec<String>,
    /// The strata in which there is somebody, in the order of their levels.
    pub strata: Vec<GroupName>,
    /// For each metric in focus, how the groups compare.
    pub metrics: Vec<MetricWithin>,
}

/// One metric within strata.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricWithin {
    /// The metric.
    pub metric: Metric,
    /// Each group but the reference, against it. [`Undefined::NotAShare`] of a metric that is no share of people.
    pub pairs: Result<Vec<Pair>, Undefined>,
}

/// A group against the reference, within strata.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The place of the group in its grouping.
    pub group: usize,
    /// What it is set against. Where groups are compared with all people together, it is everyone else: within strata only different people can be compared.
    pub reference: Against,
    /// Which of the two does not enter a max–min gap, and why; `None` if both do.
    pub aside: Option<(usize, Aside)>,
    /// Both over all people, whatever their stratum.
    pub pooled: Both,
    /// Both in each stratum.
    pub strata: Vec<Both>,
    /// The strata that say nothing, or not all, with the reason.
    pub silent: Vec<(usize, Silent)>,
    /// The gap within strata: the common risk difference.
    pub difference: Result<Estimate, Undefined>,
    /// The common risk ratio.
    pub ratio: Result<RatioEstimate, Undefined>,
    /// The common odds ratio.
    pub odds_ratio: Result<RatioEstimate, Undefined>,
    /// The test of whether there is a gap within strata.
    pub test: Result<ConditionalTest, Undefined>,
    /// The test of whether the odds ratio is the same in all strata.
    pub homogeneity: Result<Homogeneity, Undefined>,
    /// The rates that both would have if they were spread over the strata as all people are.
    pub standardised: Result<Standardised, Undefined>,
    /// Whether pooling turns the sign.
    pub reversal: Reversal,
}

/// A group and its reference, among the same people.
#[derive(Clone, Debug, PartialEq)]
pub struct Both {
    /// The group's rate.
    pub group: Result<Rate, Undefined>,
    /// The reference's rate.
    pub reference: Result<Rate, Undefined>,
    /// The group's rate minus the reference's.
    pub difference: Result<Estimate, Undefined>,
}

/// Why a stratum does not count for a pair of groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silent {
    /// Its level is not known: its people do not share a condition.
    Unknown,
    /// A margin is empty.
    Margin(EmptyMargin),
}

/// Compares the groups within strata; `None` if the tally has none.
pub(crate) fn of(evident: &Evident<'_>) -> Option<WithinStrata> {
    let tally = evident.tally?;
    let dimensions = tally.dimensions();
    let places: Vec<usize> = (0..dimensions.len()).filter(|&place| dimensions[place].kind() == Kind::Stratum).collect();
    if places.is_empty() {
        return None;
    }
    let columns: Vec<String> = places.iter().map(|&place| dimensions[place].name().to_owned()).collect();
    let levels: Vec<Vec<Level>> =
        evident.groups.iter().map(|group| group.name.0.iter().map(|(_, level)| level.clone()).collect()).collect();
    let layers = Layers::of(tally, &places, evident.dimensions, &levels);
    let within = Within { evident, layers };
    let metrics = evident.focus.iter().map(|&metric| within.metric(metric)).collect();
    Some(WithinStrata { columns, strata: within.layers.names().to_vec(), metrics })
}

struct Within<'a> {
    evident: &'a Evident<'a>,
    layers: Layers,
}

impl Within<'_> {
    fn metric(&self, metric: Metric) -> MetricWithin {
        let comparison = self.evident.comparisons.iter().find(|comparison| comparison.metric == metric);
        let pairs = match comparison {
            Some(_) if !metric.entry().is_share => Err(Undefined::NotAShare),
            Some(comparison) => comparison.reference.map(|against| self.pairs(comparison, against)),
            None => Err(Undefined::NoLabel),
        };
        MetricWithin { metric, pairs }
    }

    /// Each group but the reference, against it.
    fn pairs(&self, comparison: &Comparison, against: Against) -> Vec<Pair> {
        let reference = match against {
            Against::Group(place) => Against::Group(place),
            Against::Overall | Against::Others => Against::Others,
        };
        let sides = entering(comparison.metric, self.evident.groups);
        let aside = |place: usize| sides.aside.iter().find(|(other, _)| *other == place).copied();
        let pair = |against: &AgainstReference| {
            let of_reference = if let Against::Group(place) = reference { aside(place) } else { None };
            let aside = aside(against.group).or(of_reference);
            let both = self.over_all(comparison.metric, against, comparison.reference);
            self.pair(comparison.metric, both, (against.group, reference), aside)
        };
        comparison.against_reference.iter().map(pair).collect()
    }

    /// A group and its reference over all people. Everyone else has the design effect of everyone where only that is known.
    fn over_all(&self, metric: Metric, against: &AgainstReference, reference: Result<Against, Undefined>) -> Both {
        let Evident { groups, overall, config, .. } = *self.evident;
        let share = |measure: Measure| measure.rate().ok_or(Undefined::NotAShare);
        let ours = groups[against.group].figure(metric).and_then(|figure| share(figure.measure));
        let theirs = against.reference.and_then(share);
        if reference != Ok(Against::Overall) {
            return Both { group: ours, reference: theirs, difference: against.difference };
        }
        let everyone = theirs.ok().and_then(|rate| Some((rate.design()?, kept(&rate))));
        let others = rate(metric, &overall.outcomes.without(&groups[against.group].outcomes)).map(|rate| {
            let design = |(design, kept): (Design, f64)| Design { effective_size: kept * rate.denominator().effective_size(), ..design };
            rate.in_clusters(everyone.map(design))
        });
        Both::new(ours, others.map_err(|_| Undefined::ReferenceUndefined), config.confidence)
    }

    fn pair(&self, metric: Metric, pooled: Both, (group, reference): (usize, Against), aside: Option<(usize, Aside)>) -> Pair {
        let confidence = self.evident.config.confidence;
        let both = self.layers.rates(metric, group, reference);
        let sides = [pooled.group, pooled.reference];
        let (for_tests, for_intervals) = (least(&sides, kept), least(&sides, |rate| kept_at(rate, confidence)));
        let stratified = |kept: f64| self.layers.stratified(metric, &both, &sides, kept, confidence);
        let (tested, strata) = (stratified(for_tests), stratified(for_intervals));
        let silent = |(place, margin): (usize, EmptyMargin)| {
            (place, if self.layers.names()[place].has_missing() { Silent::Unknown } else { Silent::Margin(margin) })
        };
        let in_clusters = |rate: Rate| {
            let clusters = sides.iter().flatten().filter_map(Rate::design).map(|design| design.clusters).min();
            let design = |clusters| Design { effective_size: for_tests * rate.denominator().effective_size(), clusters };
            rate.in_clusters(clusters.map(design))
        };
        Pair {
            group,
            reference,
            aside,
            silent: strata.silent().into_iter().map(silent).collect(),
            difference: common_risk_difference(&strata, confidence),
            ratio: common_risk_ratio(&strata, confidence),
            odds_ratio: common_odds_ratio(&strata, confidence),
            test: cochran_mantel_haenszel(&tested),
            homogeneity: breslow_day(&tested),
            standardised: standardised(&strata, confidence),
            reversal: simpson(&strata, confidence),
            strata: both.into_iter().map(|(ours, theirs)| Both::new(ours.map(in_clusters), theirs.map(in_clusters), confidence)).collect(),
            pooled,
        }
    }
}

impl Both {
    pub(crate) fn new(group: Result<Rate, Undefined>, reference: Result<Rate, Undefined>, confidence: Confidence) -> Self {
        let gap = |ours, theirs| difference(&Measure::Share(ours), &Measure::Share(theirs), confidence);
        let difference = group.and_then(|ours| Ok(gap(ours, reference.map_err(|_| Undefined::ReferenceUndefined)?)));
        Self { group, reference, difference }
    }
}
