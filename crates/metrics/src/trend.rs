//! How gaps move over time: what is computed whenever a tally has periods.
//!
//! Each period is an audit of its own, with a figure for each group and its gap to the reference. What is asked here is whether the gap moved: from the first period to the
//! last, along a line through all of them, and whether the periods differ at all beyond chance.

use ecart_tally::{Kind, Level, Period, Unit};

use crate::comparison::{Comparison, entering};
use crate::evidence::Evident;
use crate::hypothesis::{adjust, chi_squared_tail};
use crate::interval::{Estimate, Interval, mover_difference};
use crate::strata::{Both, Layers};
use crate::{Against, Confidence, Metric, Rate, Undefined, normal};

/// The gaps of one grouping over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Trends {
    /// The column that says when each row was.
    pub column: String,
    /// How long a period is.
    pub unit: Unit,
    /// Every period from the first to the last, those without anybody too.
    pub periods: Vec<Period>,
    /// The people whose period is not known: they are in no trend.
    pub undated: u64,
    /// For each metric in focus, how the gaps moved.
    pub metrics: Vec<MetricTrend>,
    /// The number of trends whose p-values are adjusted together: those of all groups in all metrics.
    pub comparisons: usize,
}

/// One metric over time.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricTrend {
    /// The metric.
    pub metric: Metric,
    /// Each group but the reference, against it. [`Undefined::NotAShare`] of a metric that is no share of people.
    pub groups: Result<Vec<GroupTrend>, Undefined>,
}

/// The gap of a group to the reference over time.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupTrend {
    /// The place of the group in its grouping.
    pub group: usize,
    /// What it is set against. Where groups are compared with all people together, it is everyone else: only different people can be compared.
    pub reference: Against,
    /// Both in each period.
    pub periods: Vec<InPeriod>,
    /// The gap of the last period with enough people, less that of the first.
    pub change: Result<Change, Undefined>,
    /// The line through the gaps.
    pub slope: Result<Slope, Undefined>,
    /// Whether the gaps of the periods differ beyond chance.
    pub homogeneity: Result<Heterogeneity, Undefined>,
}

/// A group and its reference in one period.
#[derive(Clone, Debug, PartialEq)]
pub struct InPeriod {
    /// Both rates, and their gap.
    pub both: Both,
    /// Whether too few people stand in one of the denominators: it is shown, and in no drift.
    pub small: bool,
}

/// How far the gap moved from one period to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The place of the first period.
    pub from: usize,
    /// The place of the last.
    pub to: usize,
    /// The last gap minus the first, with its interval.
    pub difference: Estimate,
}

/// The line through the gaps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slope {
    /// How far the gap moves in one period, with its interval.
    pub per_period: Estimate,
    /// The p-value of no movement.
    pub p_value: f64,
    /// The same, adjusted for all trends.
    pub adjusted: f64,
}

/// Whether several gaps differ beyond chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Heterogeneity {
    /// Cochran's Q.
    pub statistic: f64,
    /// The number of gaps less one.
    pub degrees: u32,
    /// The p-value of equal gaps.
    pub p_value: f64,
}

/// A gap at a place in time, with the variance that it has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GapAt {
    /// The number of periods since the first.
    pub at: f64,
    /// The gap.
    pub gap: f64,
    /// Its variance, above 0.
    pub variance: f64,
}

/// The gaps over time; `None` if the tally has no periods, or no row has one.
pub(crate) fn of(evident: &Evident<'_>) -> Option<Trends> {
    let tally = evident.tally?;
    let dimensions = tally.dimensions();
    let place = dimensions.iter().position(|dimension| dimension.kind() == Kind::Period)?;
    let levels: Vec<Vec<Level>> =
        evident.groups.iter().map(|group| group.name.0.iter().map(|(_, level)| level.clone()).collect()).collect();
    let layers = Layers::of(tally, &[place], evident.dimensions, &levels);
    let named: Vec<Option<Period>> = layers.names().iter().map(|name| period(&name.0[0].1)).collect();
    let (first, last) = (named.iter().flatten().min()?, named.iter().flatten().max()?);
    let periods: Vec<Period> = (0..=last.after(*first)).map(|step| first.plus(step)).collect();
    let over =
        Over { evident, layers, place_of: periods.iter().map(|at| named.iter().position(|other| other.as_ref() == Some(at))).collect() };
    let undated = named.iter().position(Option::is_none).map_or(0, |place| over.layers.people(place));
    let mut metrics: Vec<MetricTrend> = evident.focus.iter().map(|&metric| over.metric(metric)).collect();
    let comparisons = adjust_all(&mut metrics, evident);
    Some(Trends { column: dimensions[place].name().to_owned(), unit: first.unit(), periods, undated, metrics, comparisons })
}

fn period(level: &Level) -> Option<Period> {
    match level {
        Level::Value(text) => {
            // Of a day, which is cut into months unless it is said to be one.
            Period::of(text, Some(Unit::Day)).or_else(|_| Period::of(text, None)).ok()
        }
        Level::Band(_) | Level::Missing => None,
    }
}

/// Adjusts the p-values of all slopes, and says how many there are.
fn adjust_all(metrics: &mut [MetricTrend], evident: &Evident<'_>) -> usize {
    let mut slopes: Vec<&mut Slope> = metrics
        .iter_mut()
        .filter_map(|metric| metric.groups.as_mut().ok())
        .flatten()
        .filter_map(|trend| trend.slope.as_mut().ok())
        .collect();
    let p_values: Vec<f64> = slopes.iter().map(|slope| slope.p_value).collect();
    for (slope, adjusted) in slopes.iter_mut().zip(adjust(&p_values, evident.config.adjustment)) {
        slope.adjusted = adjusted;
    }
    p_values.len()
}

struct Over<'a> {
    evident: &'a Evident<'a>,
    layers: Layers,
    /// For each period its place among the layers; `None` where nobody is in it.
    place_of: Vec<Option<usize>>,
}

impl Over<'_> {
    fn metric(&self, metric: Metric) -> MetricTrend {
        let comparison = self.evident.comparisons.iter().find(|comparison| comparison.metric == metric);
        let groups = match comparison {
            Some(_) if !metric.entry().is_share => Err(Undefined::NotAShare),
            Some(comparison) => comparison.reference.map(|against| self.groups(comparison, against)),
            None => Err(Undefined::NoLabel),
        };
        MetricTrend { metric, groups }
    }

    fn groups(&self, comparison: &Comparison, against: Against) -> Vec<GroupTrend> {
        let reference = match against {
            Against::Group(place) => Against::Group(place),
            Against::Overall | Against::Others => Against::Others,
        };
        // A group whose level is not known is no group that a gap could be about.
        let known = |place: &usize| !self.evident.groups[*place].name.has_missing();
        let sides = entering(comparison.metric, self.evident.groups);
        let all = sides.entering.iter().map(|(place, _)| *place).chain(sides.aside.iter().map(|(place, _)| *place));
        let mut places: Vec<usize> = all.filter(known).filter(|&place| reference != Against::Group(place)).collect();
        places.sort_unstable();
        places.into_iter().map(|group| self.group(comparison.metric, group, reference)).collect()
    }

    fn group(&self, metric: Metric, group: usize, reference: Against) -> GroupTrend {
        let config = self.evident.config;
        let rates = self.layers.rates(metric, group, reference);
        let periods: Vec<InPeriod> = self
            .place_of
            .iter()
            .map(|place| {
                let (ours, theirs) = place.map_or((Err(Undefined::NoRows), Err(Undefined::NoRows)), |place| rates[place]);
                let few = |rate: &Result<Rate, Undefined>| rate.is_ok_and(|rate| rate.n() < config.min_group);
                InPeriod { small: few(&ours) || few(&theirs), both: Both::new(ours, theirs, config.confidence) }
            })
            .collect();
        let usable: Vec<(usize, Estimate)> = periods
            .iter()
            .enumerate()
            .filter(|(_, period)| !period.small)
            .filter_map(|(place, period)| Some((place, period.both.difference.ok()?)))
            .collect();
        let gaps: Vec<GapAt> = usable.iter().filter_map(|&(place, gap)| gap_at(place, gap.value, &periods[place].both)).collect();
        GroupTrend {
            group,
            reference,
            change: change(&usable),
            slope: slope(&gaps, config.confidence),
            homogeneity: heterogeneity(&gaps),
            periods,
        }
    }
}

/// The gap of the last of these periods, less that of the first.
///
/// # Formula
/// `d = gap_last − gap_first`; each gap has Newcombe's interval, and the square-and-add rule makes that of their difference from both (MOVER): the people of two periods are
/// different people.
/// # Undefined
/// [`Undefined::FewerThanTwoPeriods`].
/// # Source
/// Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702.
fn change(usable: &[(usize, Estimate)]) -> Result<Change, Undefined> {
    match (usable.first(), usable.last()) {
        (Some(&(from, first)), Some(&(to, last))) if from < to => Ok(Change { from, to, difference: mover_difference(last, first) }),
        _ => Err(Undefined::FewerThanTwoPeriods),
    }
}

/// A gap with its variance, `p̃₁(1 − p̃₁)/(n₁ + 2) + p̃₂(1 − p̃₂)/(n₂ + 2)` with `p̃ = (np + 1)/(n + 2)`: one of each is added, so that a rate of 0 or 1 is not taken for certain.
///
/// Source: Agresti & Caffo, The American Statistician 54 (2000) 280–288.
fn gap_at(place: usize, gap: f64, both: &Both) -> Option<GapAt> {
    let variance = |rate: Rate| {
        let n = rate.effective_size();
        let share = (n * rate.value() + 1.0) / (n + 2.0);
        share * (1.0 - share) / (n + 2.0)
    };
    let variance = variance(both.group.ok()?) + variance(both.reference.ok()?);
    Some(GapAt { at: place as f64, gap, variance })
}

/// The line through gaps whose variances are known.
///
/// # Formula
/// With weights `w = 1/v`, `t̄ = Σwt/Σw` and `S = Σw(t − t̄)²`: `b = Σw(t − t̄)g / S`, standard error `1/√S`; interval `b ∓ z/√S`, p-value `2 Φ(−|b|√S)`. If the gaps scatter
/// about the line by more than their variances, it says too much: [`heterogeneity`] stands beside it.
/// # Undefined
/// [`Undefined::FewerThanThreePeriods`]: two gaps always lie on a line.
/// # Source
/// Weighted least squares with known variances: Draper & Smith, Applied Regression Analysis (3rd edition, Wiley 1998), section 9.2.
/// # Example
/// ```
/// # use ecart_metrics::{Confidence, trend::{GapAt, slope}};
/// let gap = |at, gap, variance| GapAt { at, gap, variance };
/// let line = slope(&[gap(0.0, 0.10, 0.0004), gap(1.0, 0.14, 0.0004), gap(2.0, 0.15, 0.0004)], Confidence::DEFAULT)?;
/// // b = ((−1)(0.10) + (1)(0.15)) / 2 = 0.025, se = √(0.0004 / 2) = 0.014142
/// assert_eq!(format!("{:.4} {:.4} {:.4}", line.per_period.value, line.per_period.interval.lower, line.p_value), "0.0250 -0.0027 0.0771");
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn slope(gaps: &[GapAt], confidence: Confidence) -> Result<Slope, Undefined> {
    if gaps.len() < 3 {
        return Err(Undefined::FewerThanThreePeriods);
    }
    let weight: f64 = gaps.iter().map(|gap| gap.variance.recip()).sum();
    let mean = gaps.iter().map(|gap| gap.at / gap.variance).sum::<f64>() / weight;
    let spread: f64 = gaps.iter().map(|gap| (gap.at - mean).powi(2) / gap.variance).sum();
    let value = gaps.iter().map(|gap| (gap.at - mean) * gap.gap / gap.variance).sum::<f64>() / spread;
    let error = spread.sqrt().recip();
    let reach = confidence.z() * error;
    let p_value = (2.0 * normal::upper_tail((value / error).abs())).min(1.0);
    let per_period = Estimate::new(value, Interval { lower: value - reach, upper: value + reach });
    Ok(Slope { per_period, p_value, adjusted: p_value })
}

/// Whether gaps whose variances are known differ beyond chance.
///
/// # Formula
/// `Q = Σw(g − ḡ)²` with `w = 1/v` and `ḡ = Σwg/Σw`, as χ² with one degree of freedom less than there are gaps.
/// # Undefined
/// [`Undefined::FewerThanTwoPeriods`].
/// # Source
/// Cochran, The combination of estimates from different experiments, Biometrics 10 (1954) 101–129.
/// # Example
/// ```
/// # use ecart_metrics::trend::{GapAt, heterogeneity};
/// let gap = |at, gap, variance| GapAt { at, gap, variance };
/// let found = heterogeneity(&[gap(0.0, 0.10, 0.0004), gap(1.0, 0.14, 0.0004), gap(2.0, 0.15, 0.0004)])?;
/// // ḡ = 0.13; Q = (0.03² + 0.01² + 0.02²) / 0.0004 = 3.5
/// assert_eq!(format!("{:.4} {} {:.4}", found.statistic, found.degrees, found.p_value), "3.5000 2 0.1738");
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn heterogeneity(gaps: &[GapAt]) -> Result<Heterogeneity, Undefined> {
    if gaps.len() < 2 {
        return Err(Undefined::FewerThanTwoPeriods);
    }
    let weight: f64 = gaps.iter().map(|gap| gap.variance.recip()).sum();
    let mean = gaps.iter().map(|gap| gap.gap / gap.variance).sum::<f64>() / weight;
    let statistic = gaps.iter().map(|gap| (gap.gap - mean).powi(2) / gap.variance).sum();
    let degrees = u32::try_from(gaps.len() - 1).unwrap_or(u32::MAX);
    Ok(Heterogeneity { statistic, degrees, p_value: chi_squared_tail(statistic, degrees) })
}
