//! The criteria of fairness that the literature names, for one grouping.

use crate::comparison::{Compared, entering};
use crate::gap::{Correlation, RatioEstimate, Widest, difference_correlated, widest_correlated};
use crate::interval::{Bound, Estimate, Interval, RatioInterval};
use crate::{Against, Confidence, Criterion, Group, Measure, Metric, Undefined};

/// The share of the highest selection rate under which the four-fifths rule sees adverse impact.
///
/// # Source
/// 29 CFR 1607.4(D).
pub const FOUR_FIFTHS: f64 = 0.8;

/// A criterion's interval: of a difference, or of a ratio.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CriterionInterval {
    /// Of a difference.
    Difference(Interval),
    /// Of a ratio.
    Ratio(RatioInterval),
}

/// The groups at both ends of one of the rates that a criterion looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends {
    /// The rate.
    pub metric: Metric,
    /// The place of the group with the larger value.
    pub high: usize,
    /// The place of the group with the smaller value.
    pub low: usize,
}

/// The figure of a criterion.
///
/// Groups enter as in a max–min gap: those with a known level, a value, and enough people in the rate's denominator.
#[derive(Clone, Debug, PartialEq)]
pub struct CriterionFigure {
    /// The value.
    pub value: f64,
    /// Its interval. Where two rates are looked at, each pair of each counts as a comparison; a mean of two gaps has the mean of their limits, each at half
    /// the error, which is wider than need be and never too narrow.
    pub interval: CriterionInterval,
    /// The groups at both ends of each rate looked at.
    pub ends: Vec<Ends>,
}

impl CriterionFigure {
    /// Computes a criterion for the groups of a grouping.
    ///
    /// # Errors
    /// [`Undefined`] with the reason if it has no value.
    pub(crate) fn new(criterion: Criterion, compared: &Compared<'_>) -> Result<Self, Undefined> {
        let gaps = Gaps { compared, confidence: compared.config.confidence };
        match criterion {
            Criterion::DemographicParityDifference => gaps.difference(Metric::SelectionRate),
            Criterion::DemographicParityRatio | Criterion::FourFifthsRule => gaps.ratio(Metric::SelectionRate),
            Criterion::EqualOpportunityDifference => gaps.difference(Metric::TruePositiveRate),
            Criterion::EqualizedOddsDifference => gaps.odds_difference(f64::max),
            Criterion::EqualizedOddsDifferenceMean => gaps.odds_difference(f64::midpoint),
            Criterion::EqualizedOddsRatio => gaps.odds_ratio(f64::min),
            Criterion::EqualizedOddsRatioMean => gaps.odds_ratio(f64::midpoint),
            Criterion::AverageAbsoluteOddsDifference => gaps.average_absolute_odds_difference(),
            Criterion::PredictiveParityDifference => gaps.difference(Metric::PositivePredictiveValue),
            Criterion::ErrorRateDifference => gaps.difference(Metric::ErrorRate),
            Criterion::ErrorRateRatio => gaps.ratio(Metric::ErrorRate),
            Criterion::TreatmentEqualityDifference => gaps.difference(Metric::FalseNegativesPerFalsePositive),
        }
    }
}

/// Each group's selection rate over the highest of those that enter the max–min gap.
///
/// # Formula
/// `SRᵍ / max SR`. A small group's ratio can pass 1: its rate does not set the highest.
/// # Undefined
/// As a whole [`Undefined::FewerThanTwoGroups`] if no group enters; for a group without a rate its reason; [`Undefined::ZeroOverZero`] or
/// [`Undefined::RatioToZero`] if the highest rate is 0.
/// # Source
/// 29 CFR 1607.4(D).
pub fn impact_ratios(groups: &[Group]) -> Result<Vec<Result<f64, Undefined>>, Undefined> {
    let figures = entering(Metric::SelectionRate, groups).entering;
    let highest = figures.iter().map(|(_, figure)| figure.value).reduce(f64::max).ok_or(Undefined::FewerThanTwoGroups)?;
    let ratio = |group: &Group| {
        let rate = group.figure(Metric::SelectionRate)?.value;
        match (rate, highest) {
            (0.0, 0.0) => Err(Undefined::ZeroOverZero),
            (_, 0.0) => Err(Undefined::RatioToZero),
            _ => Ok(rate / highest),
        }
    };
    Ok(groups.iter().map(ratio).collect())
}

/// The groups that a criterion is computed for.
struct Gaps<'a> {
    compared: &'a Compared<'a>,
    confidence: Confidence,
}

impl Gaps<'_> {
    fn widest(&self, metric: Metric, confidence: Confidence) -> Result<Widest, Undefined> {
        let figures = entering(metric, self.compared.groups).entering;
        let measures: Vec<(usize, Measure)> = figures.iter().map(|&(place, figure)| (place, figure.measure)).collect();
        let correlation = |first, second| self.compared.correlation(metric, first, Against::Group(second));
        let shared = self.compared.share_clusters().then_some(&correlation as Correlation<'_>);
        widest_correlated(&measures, confidence, self.compared.config.intervals, shared)
    }

    fn difference(&self, metric: Metric) -> Result<CriterionFigure, Undefined> {
        let gap = self.widest(metric, self.confidence)?;
        Ok(CriterionFigure {
            value: gap.difference.value,
            interval: CriterionInterval::Difference(gap.difference.interval),
            ends: vec![ends(metric, &gap)],
        })
    }

    fn ratio(&self, metric: Metric) -> Result<CriterionFigure, Undefined> {
        let gap = self.widest(metric, self.confidence)?;
        let RatioEstimate { value, interval } = gap.ratio?;
        Ok(CriterionFigure { value, interval: CriterionInterval::Ratio(interval), ends: vec![ends(metric, &gap)] })
    }

    /// The gaps of the true and the false positive rate, each at half the error.
    fn odds(&self) -> Result<[(Metric, Widest); 2], Undefined> {
        let level = self.confidence.bonferroni(2);
        let gap = |metric| Ok((metric, self.widest(metric, level)?));
        Ok([gap(Metric::TruePositiveRate)?, gap(Metric::FalsePositiveRate)?])
    }

    fn odds_difference(&self, join: fn(f64, f64) -> f64) -> Result<CriterionFigure, Undefined> {
        let [(first_metric, first), (second_metric, second)] = self.odds()?;
        let (a, b) = (first.difference, second.difference);
        Ok(CriterionFigure {
            value: join(a.value, b.value),
            interval: CriterionInterval::Difference(Interval {
                lower: join(a.interval.lower, b.interval.lower),
                upper: join(a.interval.upper, b.interval.upper),
            }),
            ends: vec![ends(first_metric, &first), ends(second_metric, &second)],
        })
    }

    fn odds_ratio(&self, join: fn(f64, f64) -> f64) -> Result<CriterionFigure, Undefined> {
        let [(first_metric, first), (second_metric, second)] = self.odds()?;
        let ends = vec![ends(first_metric, &first), ends(second_metric, &second)];
        let (a, b) = (first.ratio?, second.ratio?);
        let upper = match (a.interval.upper, b.interval.upper) {
            (Bound::At(a), Bound::At(b)) => Bound::At(join(a, b)),
            _ => Bound::Unbounded,
        };
        let interval = RatioInterval { lower: join(a.interval.lower, b.interval.lower), upper };
        Ok(CriterionFigure { value: join(a.value, b.value), interval: CriterionInterval::Ratio(interval), ends })
    }

    /// The largest, over groups, of the mean absolute difference to the reference of both rates. With one group beside the reference this is AIF360's figure.
    fn average_absolute_odds_difference(&self) -> Result<CriterionFigure, Undefined> {
        const BOTH: [Metric; 2] = [Metric::TruePositiveRate, Metric::FalsePositiveRate];
        let references = [self.reference_in(BOTH[0])?, self.reference_in(BOTH[1])?];
        let rate = |metric, place: usize| self.compared.groups[place].figure(metric).map(|figure| figure.measure);
        let enters = |metric, place: usize| entering(metric, self.compared.groups).entering.iter().any(|(other, _)| *other == place);
        let both = |place: usize| BOTH.iter().all(|&metric| enters(metric, place));
        for (metric, reference) in BOTH.into_iter().zip(references) {
            rate(metric, reference).map_err(|_| Undefined::ReferenceUndefined)?;
            if !enters(metric, reference) {
                return Err(Undefined::FewerThanTwoGroups);
            }
        }
        let others: Vec<usize> = (0..self.compared.groups.len()).filter(|&place| references != [place, place] && both(place)).collect();
        let level = self.confidence.bonferroni(2 * others.len());
        let mut widest: Option<(f64, usize)> = None;
        let (mut lower, mut upper) = (0.0f64, 0.0f64);
        for &place in &others {
            let gap = |metric, reference| {
                let correlation = self.compared.correlation(metric, place, Against::Group(reference));
                Ok(absolute(difference_correlated(&rate(metric, place)?, &rate(metric, reference)?, correlation, level)))
            };
            let ((tpr, tpr_limits), (fpr, fpr_limits)) = (gap(BOTH[0], references[0])?, gap(BOTH[1], references[1])?);
            let mean = f64::midpoint(tpr, fpr);
            if widest.is_none_or(|(value, _)| mean > value) {
                widest = Some((mean, place));
            }
            lower = lower.max(f64::midpoint(tpr_limits.lower, fpr_limits.lower));
            upper = upper.max(f64::midpoint(tpr_limits.upper, fpr_limits.upper));
        }
        let (value, place) = widest.ok_or(Undefined::FewerThanTwoGroups)?;
        let ends = BOTH.into_iter().zip(references).map(|(metric, reference)| {
            let is_above = rate(metric, place)?.value() >= rate(metric, reference)?.value();
            let (high, low) = if is_above { (place, reference) } else { (reference, place) };
            Ok(Ends { metric, high, low })
        });
        let interval = CriterionInterval::Difference(Interval { lower, upper });
        Ok(CriterionFigure { value, interval, ends: ends.collect::<Result<_, _>>()? })
    }

    /// The group that the others are compared with in one metric.
    fn reference_in(&self, metric: Metric) -> Result<usize, Undefined> {
        match self.compared.baseline.in_metric(metric, self.compared.groups)? {
            Against::Group(place) => Ok(place),
            Against::Overall | Against::Others => Err(Undefined::NoReferenceGroup),
        }
    }
}

fn ends(metric: Metric, gap: &Widest) -> Ends {
    Ends { metric, high: gap.high, low: gap.low }
}

/// The absolute value of a difference and its limits: an interval that holds 0 begins at 0.
fn absolute(difference: Estimate) -> (f64, Interval) {
    let Interval { lower, upper } = difference.interval;
    let smallest = if lower <= 0.0 && upper >= 0.0 { 0.0 } else { lower.abs().min(upper.abs()) };
    (difference.value.abs(), Interval { lower: smallest, upper: lower.abs().max(upper.abs()) })
}
