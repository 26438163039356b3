//! Tests of the gaps of one grouping: each group against the reference, and all groups at once.

use std::collections::BTreeSet;

use crate::comparison::entering;
use crate::evidence::Evident;
use crate::hypothesis::{
    Adjustment, ChiSquared, Fisher, Homogeneity, Permutation, PooledZ, Split, adjust, chi_squared, fisher, g_test, homogeneity,
    permutation, pooled_z,
};
use crate::{Against, Comparison, Metric, Rate, Undefined};

/// Tests of the gaps of one grouping, in the metrics in focus.
///
/// Two families of p-values are adjusted, each by itself: each group against the reference, over all metrics; and all groups at once, one for each metric.
#[derive(Clone, Debug, PartialEq)]
pub struct Tests {
    /// How p-values are adjusted.
    pub adjustment: Adjustment,
    /// How many p-values of groups against the reference are adjusted together.
    pub comparisons: usize,
    /// How many p-values of all groups at once are adjusted together.
    pub metrics_compared: usize,
    /// The tests of each metric; the reason where it has none.
    pub metrics: Vec<(Metric, Result<MetricTests, Undefined>)>,
}

/// The tests of one metric. Groups that do not enter its max–min gap are not tested; [`Comparison::aside`] names them.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricTests {
    /// All groups at once.
    pub all: Result<AllGroups, Undefined>,
    /// Each group against the reference.
    pub against: Vec<(usize, Result<PairTests, Undefined>)>,
}

/// Whether all groups may have the same rate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AllGroups {
    /// Number of groups.
    pub groups: usize,
    /// The test that their number and sizes ask for.
    pub homogeneity: Homogeneity,
    /// Its p-value, adjusted.
    pub adjusted: f64,
    /// The G test.
    pub g_test: ChiSquared,
    /// The permutation test of the max–min gap.
    pub permutation: Permutation,
    /// Its p-value, adjusted.
    pub permutation_adjusted: f64,
}

/// Whether a group and the reference may have the same rate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairTests {
    /// The rate that the group's is tested against.
    pub reference: Rate,
    /// The test that the sizes ask for.
    pub homogeneity: Homogeneity,
    /// Its p-value, adjusted.
    pub adjusted: f64,
    /// Fisher's exact test, the group first.
    pub fisher: Fisher,
    /// χ².
    pub chi_squared: ChiSquared,
    /// The G test.
    pub g_test: ChiSquared,
    /// The pooled z test, the group first: above 0 where its rate is the higher.
    pub z: PooledZ,
}

impl Tests {
    /// The tests of one grouping.
    ///
    /// # Formula
    /// See [`homogeneity`], [`fisher`], [`chi_squared`], [`g_test`], [`pooled_z`] and [`permutation`]; adjusted by [`adjust`].
    /// # Undefined
    /// [`Undefined::NotAShare`] for a metric that is no share of people, such as F1.
    /// # Use
    /// People compared with all people are compared with everyone else: nobody is in both sides of a test. A reference that is the best or the worst off in the same data
    /// was chosen by what is tested: against it, p-values come out too small ([`Tests::chosen_reference`]).
    pub(crate) fn of(evident: &Evident<'_>) -> Self {
        let mut metrics: Vec<(Metric, Result<MetricTests, Undefined>)> = Vec::new();
        let mut seen = BTreeSet::new();
        for &metric in evident.focus.iter().filter(|&&metric| seen.insert(metric)) {
            metrics.push((metric, MetricTests::new(metric, evident)));
        }
        let mut tests = Self { adjustment: evident.config.adjustment, comparisons: 0, metrics_compared: 0, metrics };
        tests.adjust();
        tests
    }

    /// Whether the reference was chosen by the rates that are then tested against it.
    pub fn chosen_reference(baseline: crate::Baseline) -> bool {
        matches!(baseline, crate::Baseline::BestOff(_) | crate::Baseline::WorstOff(_))
    }

    fn adjust(&mut self) {
        let adjustment = self.adjustment;
        let defined = || self.metrics.iter().filter_map(|(_, tests)| tests.as_ref().ok());
        let pairs: Vec<f64> =
            defined().flat_map(|tests| &tests.against).filter_map(|(_, test)| Some(test.as_ref().ok()?.homogeneity.p_value)).collect();
        let all: Vec<AllGroups> = defined().filter_map(|tests| tests.all.ok()).collect();
        (self.comparisons, self.metrics_compared) = (pairs.len(), all.len());
        let mut pairs = adjust(&pairs, adjustment).into_iter();
        let mut at_once = adjust(&all.iter().map(|test| test.homogeneity.p_value).collect::<Vec<_>>(), adjustment).into_iter();
        let mut permuted = adjust(&all.iter().map(|test| test.permutation.p_value).collect::<Vec<_>>(), adjustment).into_iter();
        for tests in self.metrics.iter_mut().filter_map(|(_, tests)| tests.as_mut().ok()) {
            for pair in tests.against.iter_mut().filter_map(|(_, test)| test.as_mut().ok()) {
                pair.adjusted = pairs.next().unwrap_or(1.0);
            }
            if let Ok(all) = &mut tests.all {
                all.adjusted = at_once.next().unwrap_or(1.0);
                all.permutation_adjusted = permuted.next().unwrap_or(1.0);
            }
        }
    }
}

impl MetricTests {
    fn new(metric: Metric, evident: &Evident<'_>) -> Result<Self, Undefined> {
        if !metric.entry().is_share {
            return Err(Undefined::NotAShare);
        }
        let entering = entering(metric, evident.groups).entering;
        let rates: Vec<(usize, Rate)> = entering.iter().filter_map(|&(place, figure)| Some((place, figure.measure.rate()?))).collect();
        let splits: Vec<Split> = rates.iter().map(|(_, rate)| Split::of_rate(rate)).collect();
        let comparison = evident.comparisons.iter().find(|comparison| comparison.metric == metric).ok_or(Undefined::NoLabel)?;
        // Two groups that are everyone are each other's others: one comparison, not two.
        let is_mirrored = evident.groups.len() == 2 && matches!(comparison.reference, Ok(Against::Overall | Against::Others));
        let places = rates.iter().zip(&splits).filter(|((place, _), _)| comparison.reference != Ok(Against::Group(*place)));
        let against = places
            .take(if is_mirrored { 1 } else { usize::MAX })
            .map(|(&(place, _), &ours)| (place, other_side(comparison, place).and_then(|theirs| PairTests::new(ours, theirs))));
        Ok(Self { all: AllGroups::new(&splits, evident.config.seed), against: against.collect() })
    }
}

/// Those whom a group is tested against: the reference, or everyone else where that is all people.
fn other_side(comparison: &Comparison, place: usize) -> Result<Rate, Undefined> {
    let against = comparison.against_reference.iter().find(|against| against.group == place);
    against.ok_or(Undefined::ReferenceUndefined)?.apart?.rate().ok_or(Undefined::NotAShare)
}

impl AllGroups {
    /// Not adjusted yet.
    fn new(splits: &[Split], seed: u64) -> Result<Self, Undefined> {
        let homogeneity = homogeneity(splits)?;
        let whole: Vec<[u64; 2]> = splits.iter().map(|split| split.rounded()).collect();
        let permutation = permutation(&whole, seed)?;
        Ok(Self {
            groups: splits.len(),
            homogeneity,
            adjusted: homogeneity.p_value,
            g_test: g_test(splits)?,
            permutation,
            permutation_adjusted: permutation.p_value,
        })
    }
}

impl PairTests {
    /// Not adjusted yet.
    fn new(ours: Split, reference: Rate) -> Result<Self, Undefined> {
        let pair = [ours, Split::of_rate(&reference)];
        let homogeneity = homogeneity(&pair)?;
        Ok(Self {
            reference,
            homogeneity,
            adjusted: homogeneity.p_value,
            fisher: fisher(pair.map(Split::rounded)),
            chi_squared: chi_squared(&pair)?,
            g_test: g_test(&pair)?,
            z: pooled_z(pair[0], pair[1])?,
        })
    }
}
