//! Gaps: the difference and the ratio of one metric between two groups, and between the groups at both ends.

use crate::interval::{
    Bound, End, Estimate, Interval, Intervals, RatioInterval, RatioMethod, extreme_difference_correlated, extreme_ratio,
    extreme_ratio_correlated, extreme_ratio_katz, mover_difference_correlated, mover_ratio_correlated, worst_group_by,
};
use crate::{Confidence, Measure, Undefined};

/// A ratio with its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RatioEstimate {
    /// The ratio, computed from unrounded values.
    pub value: f64,
    /// Its interval.
    pub interval: RatioInterval,
}

impl RatioEstimate {
    /// The ratio turned round.
    ///
    /// # Errors
    /// [`Undefined::RatioToZero`] if it is 0.
    pub fn inverse(self) -> Result<Self, Undefined> {
        if self.value == 0.0 {
            return Err(Undefined::RatioToZero);
        }
        let upper = self.interval.lower.recip();
        let upper = if upper.is_finite() { Bound::At(upper) } else { Bound::Unbounded };
        let lower = self.interval.upper.at().map_or(0.0, f64::recip);
        Ok(Self { value: self.value.recip(), interval: RatioInterval { lower, upper } })
    }
}

/// The max–min gap of a metric over groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Widest {
    /// The place of the group with the largest value; of several, the first.
    pub high: usize,
    /// The place of the group with the smallest value; of several, the first.
    pub low: usize,
    /// Largest minus smallest value. Its interval is simultaneous over all pairs, so that looking for the widest pair is paid for.
    pub difference: Estimate,
    /// The places of the two groups, first minus second, whose own interval gives the lower limit. They need not be those at the ends: a smaller gap of larger groups
    /// may be the surer.
    pub lower_pair: (usize, usize),
    /// The places of the two groups whose own interval gives the upper limit.
    pub upper_pair: (usize, usize),
    /// Smallest over largest value, with its simultaneous interval.
    pub ratio: Result<RatioEstimate, Undefined>,
    /// The largest value, with the simultaneous interval of the largest true value, whichever group's it is: of an error, the worst group's.
    pub largest: Estimate,
    /// The smallest value, likewise.
    pub smallest: Estimate,
    /// Number of groups compared.
    pub groups: usize,
}

/// The difference of a metric between two groups of different people: first minus second.
///
/// # Formula
/// Newcombe's method 10 for shares; for the others the same square-and-add rule on their own limits (MOVER), of which method 10 is the case of Wilson's.
/// # Source
/// Newcombe, Statistics in Medicine 17 (1998) 873–890; Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702.
pub fn difference(first: &Measure, second: &Measure, confidence: Confidence) -> Estimate {
    difference_correlated(first, second, 0.0, confidence)
}

/// [`difference`] between two groups that share clusters, so that their values vary together.
pub(crate) fn difference_correlated(first: &Measure, second: &Measure, correlation: f64, confidence: Confidence) -> Estimate {
    mover_difference_correlated(first.estimate(confidence), second.estimate(confidence), correlation)
}

/// The ratio of a metric between two groups of different people: first over second.
///
/// # Formula
/// Interval: Koopman's score interval for shares, or Katz'; for the others MOVER's ratio on their own limits.
/// # Undefined
/// [`Undefined::RatioToZero`] or [`Undefined::ZeroOverZero`] where the second value is 0; [`Undefined::NotARatioScale`] for a correlation.
/// # Source
/// Koopman, Biometrics 40 (1984) 513–517; Donner & Zou, Statistical Methods in Medical Research 21 (2012) 347–359.
pub fn ratio(first: &Measure, second: &Measure, confidence: Confidence, method: RatioMethod) -> Result<RatioEstimate, Undefined> {
    ratio_correlated(first, second, 0.0, confidence, method)
}

/// [`ratio`] between two groups that may share clusters. The intervals of ratios of shares are for different people; where values vary together it is MOVER's ratio, for shares too.
pub(crate) fn ratio_correlated(
    first: &Measure,
    second: &Measure,
    correlation: f64,
    confidence: Confidence,
    method: RatioMethod,
) -> Result<RatioEstimate, Undefined> {
    if !first.has_ratio() {
        return Err(Undefined::NotARatioScale);
    }
    let (ours, theirs) = (first.value(), second.value());
    if theirs == 0.0 {
        return Err(if ours == 0.0 { Undefined::ZeroOverZero } else { Undefined::RatioToZero });
    }
    let interval = match (first.rate(), second.rate()) {
        (Some(ours), Some(theirs)) if correlation == 0.0 => {
            method.interval(ours.proportion_at(confidence), theirs.proportion_at(confidence), confidence)?
        }
        _ => mover_ratio_correlated(first.estimate(confidence), second.estimate(confidence), correlation)?,
    };
    Ok(RatioEstimate { value: ours / theirs, interval })
}

/// The difference of a metric between a group and all people together, the group's own among them: group minus all.
///
/// # Formula
/// Of shares, with `f` the part of the denominator that is not the group's and `p_o` the share of the others: `p − p_all = f (p − p_o)`, so the limits are `f` times those
/// of the difference to the others, which are different people. Of other figures, the square-and-add rule as if the two were of different people, which is wider than
/// need be: a group moves the whole with it. `correlation` is that of the group and the others, which is 0 unless they share clusters.
/// # Source
/// Follows from `p_all = (1 − f) p + f p_o`; [`difference`] for the limits.
pub fn difference_to_overall(
    group: &Measure,
    overall: &Measure,
    others: Option<&Measure>,
    correlation: f64,
    confidence: Confidence,
) -> Estimate {
    let (Some(ours), Some(all)) = (group.rate(), overall.rate()) else { return difference(group, overall, confidence) };
    let value = ours.value() - all.value();
    let Some(others) = others else { return Estimate::new(value, Interval { lower: value, upper: value }) };
    let part = others.denominator().weight / all.denominator().weight;
    Estimate::new(value, difference_correlated(group, others, correlation, confidence).interval.increasing(|limit| part * limit))
}

/// The ratio of a metric between a group and all people together, the group's own among them: group over all.
///
/// # Formula
/// Of shares, with `f` and `p_o` as in [`difference_to_overall`] and `R = p / p_o`: `p / p_all = R / ((1 − f) R + f)`, which rises with `R`, so the limits are those of `R`, carried over;
/// without an upper limit of `R` it is `1 / (1 − f)`. Of other figures, as if the two were of different people. `correlation` as there.
/// # Undefined
/// As [`ratio`].
/// # Source
/// Follows from `p_all = (1 − f) p + f p_o`; [`ratio`] for the limits.
pub fn ratio_to_overall(
    group: &Measure,
    overall: &Measure,
    others: Option<&Measure>,
    correlation: f64,
    confidence: Confidence,
    method: RatioMethod,
) -> Result<RatioEstimate, Undefined> {
    let (Some(ours), Some(all)) = (group.rate(), overall.rate()) else { return ratio(group, overall, confidence, method) };
    if all.value() == 0.0 {
        return Err(Undefined::ZeroOverZero);
    }
    let value = ours.value() / all.value();
    let Some(others) = others else {
        return Ok(RatioEstimate { value, interval: RatioInterval { lower: value, upper: Bound::At(value) } });
    };
    let interval = match (others.rate(), correlation) {
        (Some(others), 0.0) => method.interval(ours.proportion_at(confidence), others.proportion_at(confidence), confidence)?,
        _ => mover_ratio_correlated(group.estimate(confidence), others.estimate(confidence), correlation)?,
    };
    let own = ours.denominator().weight / all.denominator().weight;
    let over_all = |ratio: f64| ratio / (own * ratio + (1.0 - own));
    let upper = interval.upper.at().map_or(own.recip(), over_all);
    Ok(RatioEstimate { value, interval: RatioInterval { lower: over_all(interval.lower).min(value), upper: Bound::At(upper.max(value)) } })
}

/// The max–min gap over groups, each given with its place in the grouping.
///
/// # Formula
/// Largest minus smallest, smallest over largest; intervals simultaneous over all pairs ([`crate::interval::extreme_difference`],
/// [`crate::interval::extreme_ratio`]). The largest and the smallest value by themselves: [`crate::interval::worst_group`].
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`] if fewer than two groups have a value that enters.
pub fn widest(measures: &[(usize, Measure)], confidence: Confidence, intervals: Intervals) -> Result<Widest, Undefined> {
    widest_correlated(measures, confidence, intervals, None)
}

/// How the values of the groups at two places of a grouping vary together.
pub(crate) type Correlation<'a> = &'a dyn Fn(usize, usize) -> f64;

/// [`widest`] over groups of which some share clusters.
pub(crate) fn widest_correlated(
    measures: &[(usize, Measure)],
    confidence: Confidence,
    intervals: Intervals,
    correlation: Option<Correlation<'_>>,
) -> Result<Widest, Undefined> {
    let estimate = |group: usize, level: Confidence| measures[group].1.estimate(level);
    let by_itself = |group: usize, level: Confidence| measures[group].1.estimate_by(intervals.rate, level);
    // For shares this is Newcombe's interval, which is the square-and-add rule on Wilson's limits.
    let difference = extreme_difference_correlated(measures.len(), confidence, intervals.simultaneous, estimate, |first, second| {
        correlation.map_or(0.0, |correlation| correlation(measures[first].0, measures[second].0))
    })?;
    let places = |(first, second): (usize, usize)| (measures[first].0, measures[second].0);
    Ok(Widest {
        high: measures[difference.high].0,
        low: measures[difference.low].0,
        difference: Estimate::new(difference.value, difference.interval),
        lower_pair: places(difference.lower_pair),
        upper_pair: places(difference.upper_pair),
        ratio: smallest_ratio(measures, confidence, intervals, correlation),
        largest: worst_group_by(measures.len(), End::Largest, confidence, by_itself)?.estimate,
        smallest: worst_group_by(measures.len(), End::Smallest, confidence, by_itself)?.estimate,
        groups: measures.len(),
    })
}

/// Koopman's and Katz' intervals are for different people; where groups share clusters it is MOVER's ratio, for shares too.
fn smallest_ratio(
    measures: &[(usize, Measure)],
    confidence: Confidence,
    intervals: Intervals,
    correlation: Option<Correlation<'_>>,
) -> Result<RatioEstimate, Undefined> {
    if !measures.iter().all(|(_, measure)| measure.has_ratio()) {
        return Err(Undefined::NotARatioScale);
    }
    let Intervals { ratio, simultaneous, .. } = intervals;
    let level = simultaneous.level(confidence, measures.len());
    let shares: Option<Vec<_>> = measures.iter().map(|(_, measure)| measure.rate().map(|rate| rate.proportion_at(level))).collect();
    let extreme = match (shares.filter(|_| correlation.is_none()), ratio) {
        (Some(shares), RatioMethod::Koopman) => extreme_ratio(&shares, confidence, simultaneous)?,
        (Some(shares), RatioMethod::Katz) => extreme_ratio_katz(&shares, confidence, simultaneous)?,
        (None, _) => {
            let estimate = |group: usize, level| measures[group].1.estimate(level);
            extreme_ratio_correlated(measures.len(), confidence, simultaneous, estimate, |first, second| {
                correlation.map_or(0.0, |correlation| correlation(measures[first].0, measures[second].0))
            })?
        }
    };
    let interval = RatioInterval { lower: extreme.interval.lower, upper: Bound::At(extreme.interval.upper) };
    Ok(RatioEstimate { value: extreme.value, interval })
}
