//! Replicates of figures, and the intervals they give.

use std::num::NonZeroUsize;
use std::thread;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

use super::Cells;
use super::cells::Draw;
use super::jackknife::accelerations;
use super::limits::{LimitKind, Replicates};
use crate::interval::Interval;
use crate::{Amount, Confidence, Undefined};

/// How a bootstrap is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// The number of replicates.
    pub replicates: u32,
    /// The seed of the draws.
    pub seed: u64,
    /// How limits are taken from the replicates.
    pub kind: LimitKind,
    /// The confidence of the interval.
    pub confidence: Confidence,
    /// The number of threads; `None` for as many as the machine has. It changes nothing but the time.
    pub threads: Option<NonZeroUsize>,
}

impl Default for Options {
    fn default() -> Self {
        Self { replicates: 10_000, seed: 0, kind: LimitKind::default(), confidence: Confidence::DEFAULT, threads: None }
    }
}

/// A figure, and what its replicates say of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bootstrapped {
    /// The value of what was counted.
    pub value: f64,
    /// The interval. It need not hold the value, where the figure is one that chance makes larger.
    pub interval: Result<Interval, Undefined>,
    /// The standard deviation of the replicates.
    pub standard_error: Result<f64, Undefined>,
    /// The number of replicates.
    pub replicates: u32,
    /// The number of replicates in which the figure had no value, such as a rate of nobody. The interval is of the others.
    pub undefined: u32,
}

/// A figure with its bootstrap interval.
///
/// # Formula
/// Replicates are drawn from the cells ([`Cells`]), the figure is computed of each as of the cells themselves, and limits are taken from the replicates ([`LimitKind`]).
/// # Undefined
/// The figure's own reason, if it has no value. The interval is [`Undefined::TooFewReplicates`] if more than [`MOST_WITHOUT_VALUE`](super::MOST_WITHOUT_VALUE) of the
/// replicates have no value, or fewer than `2/α` have one; [`Undefined::NoSpread`] if all are the same, as those of 0 of 20 are: that is no certainty;
/// with BCa [`Undefined::OneSided`] if all lie above the value, or all below, and the figure's reason if it has no value without one of the rows.
/// # Use
/// Figures that are smooth in the counts. Not for a largest, a smallest or a widest: see the [module](super).
/// # Source
/// Efron & Tibshirani, An Introduction to the Bootstrap (Chapman & Hall 1993). Checked against `scipy.stats.bootstrap` in `tests/tables/bootstrap.csv`.
/// # Example
/// The difference of 56 of 70 and 48 of 80, the groups' sizes given: 0.20, and Newcombe's interval goes from 0.052 to 0.334.
/// ```
/// # use ecart_metrics::{Undefined, resample::{Cells, Options, bootstrap}};
/// let cells = Cells::apart([vec![56.into(), 14.into()], vec![48.into(), 32.into()]]);
/// let difference = bootstrap(&cells, |cells| Ok(cells[0].weight / 70.0 - cells[2].weight / 80.0), &Options::default())?;
/// assert_eq!(format!("{:.2}", difference.value), "0.20");
/// let interval = difference.interval?;
/// assert!((interval.lower - 0.055).abs() < 0.01 && (interval.upper - 0.34).abs() < 0.01);
/// # Ok::<(), Undefined>(())
/// ```
pub fn bootstrap(
    cells: &Cells,
    statistic: impl Fn(&[Amount]) -> Result<f64, Undefined> + Sync,
    options: &Options,
) -> Result<Bootstrapped, Undefined> {
    bootstrap_all(cells, 1, |cells, values| values[0] = statistic(cells), options).swap_remove(0)
}

/// Many figures with their bootstrap intervals, all of the same draws.
///
/// `statistics` computes the figures of cells: the amounts come in the order of [`Cells::amounts`], and each of the so many values is to be set, to a number.
/// Eight bytes a replicate and figure are kept. Where that is too much, as with thousands of groups, ask for some of the figures at a time: the same seed draws
/// the same replicates.
///
/// # Formula
/// As [`bootstrap`].
/// # Undefined
/// As [`bootstrap`], for each figure.
/// # Source
/// As [`bootstrap`].
pub fn bootstrap_all(
    cells: &Cells,
    figures: usize,
    statistics: impl Fn(&[Amount], &mut [Result<f64, Undefined>]) + Sync,
    options: &Options,
) -> Vec<Result<Bootstrapped, Undefined>> {
    let mut values = vec![Err(Undefined::NoRows); figures];
    statistics(cells.amounts(), &mut values);
    let threads = options.threads.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
    let blocks = replicates(cells, figures, &statistics, options, threads);
    let accelerations = match options.kind {
        LimitKind::Bca => accelerations(cells, &values, &statistics),
        LimitKind::Percentile => vec![Ok(0.0); figures],
    };
    let summary = |figure: usize| {
        let value = values[figure].and_then(|value| if value.is_finite() { Ok(value) } else { Err(Undefined::ZeroOverZero) })?;
        let drawn = blocks.iter().flat_map(|block| {
            let size = block.len() / figures;
            block[figure * size..][..size].iter().copied()
        });
        let with_value: Vec<f64> = drawn.filter(|drawn| drawn.is_finite()).collect();
        let undefined = options.replicates - with_value.len() as u32;
        let replicates = Replicates::new(with_value, undefined, options.confidence);
        let standard_error = replicates.as_ref().map(Replicates::standard_error).map_err(|&reason| reason);
        let interval = replicates.and_then(|drawn| drawn.limits(value, options.kind, accelerations[figure], options.confidence));
        Ok(Bootstrapped { value, interval, standard_error, replicates: options.replicates, undefined })
    };
    let mut summaries = vec![Err(Undefined::NoRows); figures];
    let share = figures.div_ceil(threads).max(1);
    thread::scope(|scope| {
        let summary = &summary;
        for (part, summaries) in summaries.chunks_mut(share).enumerate() {
            scope.spawn(move || {
                for (place, slot) in summaries.iter_mut().enumerate() {
                    *slot = summary(part * share + place);
                }
            });
        }
    });
    summaries
}

/// Replicates are drawn in blocks of so many, each with its own stream of random numbers, so that it does not matter which thread draws it.
const BLOCK: u32 = 128;

/// What stands for a figure without a value among the replicates; nothing of it leaves this module.
const NONE: f64 = f64::NAN;

/// The figures of every replicate: block by block, in each figure by figure, so that all replicates of one are read without leaping about.
fn replicates(
    cells: &Cells,
    figures: usize,
    statistics: &(impl Fn(&[Amount], &mut [Result<f64, Undefined>]) + Sync),
    options: &Options,
    threads: usize,
) -> Vec<Vec<f64>> {
    let draw = Draw::new(cells);
    let mut blocks: Vec<Vec<f64>> = vec![Vec::new(); options.replicates.div_ceil(BLOCK) as usize];
    let share = blocks.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        let draw = &draw;
        for (part, blocks) in blocks.chunks_mut(share).enumerate() {
            scope.spawn(move || {
                let mut amounts = vec![Amount::default(); cells.amounts().len()];
                let mut values = vec![Err(Undefined::NoRows); figures];
                for (place, block) in blocks.iter_mut().enumerate() {
                    let number = part * share + place;
                    let mut random = ChaCha8Rng::seed_from_u64(options.seed);
                    random.set_stream(number as u64);
                    let drawn = number as u32 * BLOCK;
                    let size = BLOCK.min(options.replicates - drawn);
                    let size = size as usize;
                    block.resize(size * figures, NONE);
                    for replicate in 0..size {
                        draw.draw(&mut random, &mut amounts);
                        statistics(&amounts, &mut values);
                        for (figure, value) in values.iter().enumerate() {
                            block[figure * size + replicate] = value.unwrap_or(NONE);
                        }
                    }
                }
            });
        }
    });
    blocks
}
