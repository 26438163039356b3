//! How unequal the groups of a grouping are, in each metric in focus.

use super::figure::measured;
use super::{Disparity, Measured};
use crate::comparison::entering;
use crate::evidence::Evident;
use crate::resample::Options;
use crate::{Metric, Rate, Undefined, Widest};

/// How unequal the groups of one grouping are.
#[derive(Clone, Debug, PartialEq)]
pub struct Disparities {
    /// Each metric in focus.
    pub metrics: Vec<MetricDisparities>,
    /// The number of replicates, and of draws by chance.
    pub replicates: u32,
}

/// How unequal the groups are in one metric.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricDisparities {
    /// The metric.
    pub metric: Metric,
    /// The places of the groups that are measured: those that enter the max–min gap. Those that do not are in
    /// [`Comparison::aside`](crate::Comparison::aside).
    pub groups: Vec<usize>,
    /// The measures. [`Undefined::NotAShare`] for a metric that is no share of people.
    pub figures: Result<Vec<Measured>, Undefined>,
}

impl Disparities {
    /// Measures the groups in each metric in focus.
    pub(crate) fn of(evident: &Evident<'_>) -> Self {
        let config = evident.config;
        let options = Options {
            replicates: config.replicates,
            seed: config.seed,
            kind: config.bootstrap,
            confidence: config.confidence,
            ..Options::default()
        };
        let metrics = evident.focus.iter().map(|&metric| {
            let entering = entering(metric, evident.groups).entering;
            let rates: Option<Vec<Rate>> = entering.iter().map(|(_, figure)| figure.measure.rate()).collect();
            let figures = match rates {
                Some(rates) if metric.entry().is_share => {
                    Ok(measured(&rates, &Disparity::in_metric(metric), &widest_of(evident, metric), &options))
                }
                _ => Err(Undefined::NotAShare),
            };
            MetricDisparities { metric, groups: entering.iter().map(|&(place, _)| place).collect(), figures }
        });
        Self { metrics: metrics.collect(), replicates: config.replicates }
    }
}

/// The widest gap that was found in a metric.
fn widest_of(evident: &Evident<'_>, metric: Metric) -> Result<Widest, Undefined> {
    let comparison = evident.comparisons.iter().find(|comparison| comparison.metric == metric);
    comparison.map_or(Err(Undefined::NoLabel), |comparison| comparison.widest.clone())
}

impl Disparity {
    /// The measures that say something of a metric: of the highest and the lowest rate only the worse one, where one is worse for whoever it is about.
    pub fn in_metric(metric: Metric) -> Vec<Self> {
        let better_end = match metric {
            Metric::FalsePositiveRate
            | Metric::FalseNegativeRate
            | Metric::FalseDiscoveryRate
            | Metric::FalseOmissionRate
            | Metric::ErrorRate => Some(Self::Lowest),
            Metric::TruePositiveRate
            | Metric::TrueNegativeRate
            | Metric::PositivePredictiveValue
            | Metric::NegativePredictiveValue
            | Metric::Accuracy => Some(Self::Highest),
            _ => None,
        };
        Self::ALL.into_iter().filter(|&disparity| Some(disparity) != better_end).collect()
    }
}
