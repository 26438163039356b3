//! Measures with their intervals, beside what chance alone gives.

use super::chance::by_chance;
use super::measure::{sampling_variance, variance};
use super::{Disparity, DisparityChance};
use crate::gap::{Widest, widest};
use crate::interval::{Interval, Intervals, Proportion};
use crate::resample::{Cells, LimitKind, Options, bootstrap_all};
use crate::{Amount, Measure, Rate, Undefined};

/// A measure of several rates that has a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DisparityFigure {
    /// The value.
    pub value: f64,
    /// Its interval, and where that is from.
    pub interval: DisparityInterval,
    /// What chance alone gives.
    pub chance: Result<DisparityChance, Undefined>,
}

/// A measure with its figure, or the reason why it has none.
pub type Measured = (Disparity, Result<DisparityFigure, Undefined>);

/// The interval of a measure of several rates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DisparityInterval {
    /// Of an end of the rates: made of intervals that hold for all groups, or all pairs, together.
    Simultaneous(Interval),
    /// From a bootstrap.
    Bootstrap {
        /// The limits. [`Undefined::WithinChance`] where chance alone gives as much, [`Undefined::RateAtBound`] where a rate is 0 or 1.
        limits: Result<Interval, Undefined>,
        /// The number of replicates.
        replicates: u32,
        /// The number of replicates in which the measure had no value.
        undefined: u32,
    },
}

impl DisparityInterval {
    /// The limits.
    ///
    /// # Errors
    /// [`Undefined`] with the reason if there are none.
    pub fn limits(&self) -> Result<Interval, Undefined> {
        match *self {
            Self::Simultaneous(limits) => Ok(limits),
            Self::Bootstrap { limits, .. } => limits,
        }
    }
}

/// Measures of how unequal the rates of groups of different people are, each with its interval and with what chance alone gives.
///
/// # Formula
/// Ends: simultaneous intervals ([`widest`](crate::widest), [`worst_group`](crate::interval::worst_group)). The others: a bootstrap of the groups' counts, each group's
/// denominator given, with limits of the kind asked for. Where the groups are equal these measures are at their smallest, and no replicate
/// is: the limits would leave out the truth nearly always. So there are none ([`Undefined::WithinChance`]) where 95 in 100 draws of equal groups, as many as
/// there are replicates, are not passed. Past that they are still somewhat narrow where the groups are small: the replicates vary as much again about
/// rates that vary by chance already.
///
/// The corrected standard deviation has percentile limits of `√max(0, V* − 2 Σv*ᵢ/k + Σ(v*ᵢ/nᵢ)/k)`, in which chance is taken off twice, once for the
/// data and once for the replicate; they are good at 0 too.
///
/// A rate of 0 or 1 is the same in every replicate, as if it were certain: of 300 simulated counts of five groups of 40 to 100 people with rates of 3 to 15 in 100, 99 had such a rate, and
/// of the limits that were given there those of Theil's index left out the truth always, those of Gini's coefficient in 26 of 92. So no measure has limits from a bootstrap there ([`Undefined::RateAtBound`]).
/// # Undefined
/// The reason of each measure, [`Disparity`]; of the limits, those of [`bootstrap`](crate::resample::bootstrap).
/// # Use
/// Rates of groups that enter the max–min gap. With sampling weights, sizes are Kish's. Where people stand in clusters, sizes are what the clusters leave, and what a replicate
/// moves a rate by is stretched by the root of the design effect; that one cluster may hold people of several groups is not known to the bootstrap.
/// # Source
/// Lum, Zhang & Bower, De-biasing “bias” measurement, FAccT 2022, 379–389: the upward bias of such measures, and the double correction of the bootstrap. Coverage is
/// checked in `tests/disparity_coverage.rs`.
/// # Example
/// ```
/// # use ecart_metrics::{Rate, Undefined, disparity::{Disparity, disparities}, interval::Intervals, resample::Options};
/// let rates = [(805, 1795), (349, 1488), (87, 405), (36, 244)].map(|(k, n)| Rate::new(k.into(), n.into(), Undefined::NoNegatives));
/// let rates = rates.into_iter().collect::<Result<Vec<_>, _>>()?;
/// let figures = disparities(&rates, &[Disparity::Gini], Intervals::default(), &Options { replicates: 1000, ..Options::default() });
/// let gini = figures[0].1?;
/// assert!((gini.value - 0.2206).abs() < 1e-4 && gini.interval.limits()?.contains(gini.value));
/// assert!(gini.chance?.quantile < 0.06);
/// # Ok::<(), Undefined>(())
/// ```
pub fn disparities(rates: &[Rate], which: &[Disparity], intervals: Intervals, options: &Options) -> Vec<Measured> {
    let measures: Vec<_> = rates.iter().map(|&rate| Measure::Share(rate)).enumerate().collect();
    measured(rates, which, &widest(&measures, options.confidence, intervals), options)
}

/// [`disparities`] of groups whose widest gap is known: its intervals are those of the ends, wherever they are shown.
pub(super) fn measured(rates: &[Rate], which: &[Disparity], widest: &Result<Widest, Undefined>, options: &Options) -> Vec<Measured> {
    let proportions: Vec<Proportion> = rates.iter().map(Rate::proportion).collect();
    let values: Vec<(Disparity, Result<f64, Undefined>)> = which.iter().map(|&disparity| (disparity, disparity.of(&proportions))).collect();
    let by_chance = by_chance(&proportions, &values, options.replicates, options.seed);
    let smooth: Vec<Disparity> = which.iter().copied().filter(|disparity| !disparity.is_end()).collect();
    let is_at_bound = proportions.iter().any(|rate| rate.share() <= 0.0 || rate.share() >= 1.0);
    let limits_of = bootstrapped(rates, &proportions, &smooth, options);
    let figure = |((disparity, value), chance): ((Disparity, Result<f64, Undefined>), Result<DisparityChance, Undefined>)| {
        let figure = value.and_then(|value| {
            let interval = match ends(disparity, widest) {
                Some(limits) => DisparityInterval::Simultaneous(limits?),
                None => {
                    let place = smooth.iter().position(|&other| other == disparity).unwrap_or_default();
                    let (limits, undefined) = limits_of[place];
                    let limits = match chance {
                        _ if is_at_bound => Err(Undefined::RateAtBound),
                        _ if disparity == Disparity::CorrectedStandardDeviation => limits,
                        Ok(by_chance) if by_chance.is_passed_by(disparity, value) => limits,
                        Ok(_) => Err(Undefined::WithinChance),
                        Err(reason) => Err(reason),
                    };
                    DisparityInterval::Bootstrap { limits, replicates: options.replicates, undefined }
                }
            };
            Ok(DisparityFigure { value, interval, chance })
        });
        (disparity, figure)
    };
    values.into_iter().zip(by_chance).map(figure).collect()
}

/// The simultaneous interval of a measure that is an end of the rates; `None` for another.
fn ends(disparity: Disparity, widest: &Result<Widest, Undefined>) -> Option<Result<Interval, Undefined>> {
    let interval = |of: fn(&Widest) -> Result<Interval, Undefined>| Some(widest.as_ref().map_err(|&reason| reason).and_then(of));
    match disparity {
        Disparity::Range => interval(|gap| Ok(gap.difference.interval)),
        // Of a smallest rate over a largest there always is an upper limit.
        Disparity::MinMaxRatio => interval(|gap| gap.ratio?.interval.bounded().ok_or(Undefined::ZeroOverZero)),
        Disparity::Highest => interval(|gap| Ok(gap.largest.interval)),
        Disparity::Lowest => interval(|gap| Ok(gap.smallest.interval)),
        _ => None,
    }
}

/// For each of the measures the limits from a bootstrap, and the number of replicates without a value.
fn bootstrapped(
    rates: &[Rate],
    proportions: &[Proportion],
    measures: &[Disparity],
    options: &Options,
) -> Vec<(Result<Interval, Undefined>, u32)> {
    if measures.is_empty() {
        return Vec::new();
    }
    let cells = Cells::apart(rates.iter().map(|rate| {
        let (inside, all) = (rate.numerator(), rate.denominator());
        let outside = Amount {
            people: all.people.saturating_sub(inside.people),
            weight: (all.weight - inside.weight).max(0.0),
            weight_squared: (all.weight_squared - inside.weight_squared).max(0.0),
        };
        vec![inside, outside]
    }));
    // Clusters make a rate vary more than a draw of its people does: by the root of their design effect.
    let stretches: Vec<f64> = rates.iter().map(|rate| (rate.denominator().effective_size() / rate.effective_size()).sqrt()).collect();
    // The groups' sizes are given: of the weights in a replicate only the shares matter.
    let drawn = |cells: &[Amount]| -> Vec<Proportion> {
        let groups = cells.chunks_exact(2).zip(proportions).zip(&stretches);
        let group = |((cells, rate), stretch): ((&[Amount], &Proportion), &f64)| {
            let apart = share(cells[0].weight, cells[1].weight) - rate.share();
            Proportion::new(rate.share() + stretch * apart, rate.size())
        };
        groups.map(group).collect()
    };
    let run = |corrected: bool, kind: LimitKind| {
        let some: Vec<Disparity> =
            measures.iter().copied().filter(|&measure| (measure == Disparity::CorrectedStandardDeviation) == corrected).collect();
        let statistics = |cells: &[Amount], values: &mut [Result<f64, Undefined>]| {
            let rates = drawn(cells);
            for (value, measure) in values.iter_mut().zip(&some) {
                *value = if corrected { Ok(twice_corrected(&rates)) } else { measure.of(&rates) };
            }
        };
        let figures =
            if some.is_empty() { Vec::new() } else { bootstrap_all(&cells, some.len(), statistics, &Options { kind, ..*options }) };
        some.into_iter().zip(figures).collect::<Vec<_>>()
    };
    let figures: Vec<_> = run(false, options.kind).into_iter().chain(run(true, LimitKind::Percentile)).collect();
    let of = |measure: &Disparity| {
        let found = figures.iter().find(|(other, _)| other == measure).map(|(_, figure)| *figure);
        match found {
            Some(Ok(figure)) => (figure.interval, figure.undefined),
            Some(Err(reason)) => (Err(reason), 0),
            None => (Err(Undefined::FewerThanTwoGroups), 0),
        }
    };
    measures.iter().map(of).collect()
}

/// A share of weights; 0 of nothing, which a draw of weights near 0 may give.
fn share(inside: f64, outside: f64) -> f64 {
    if inside > 0.0 { inside / (inside + outside) } else { 0.0 }
}

/// The standard deviation between groups of a replicate, less what chance adds to it in the data and again in the replicate.
fn twice_corrected(rates: &[Proportion]) -> f64 {
    if rates.len() < 2 {
        return 0.0;
    }
    let count = rates.len() as f64;
    let mean = rates.iter().map(|rate| rate.share()).sum::<f64>() / count;
    let rest = rates.iter().map(|rate| rate.share() * (1.0 - rate.share()) / (rate.size() * rate.size())).sum::<f64>() / count;
    (variance(rates, mean) - 2.0 * sampling_variance(rates) + rest).max(0.0).sqrt()
}
