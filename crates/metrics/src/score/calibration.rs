//! Whether a score means what it says: of those scored about 0.3, are about 30 of 100 positive?

use super::mean::{Mean, mean_of};
use super::{Sampling, ScorePoint, Scored};
use crate::interval::{Interval, wilson};
use crate::{Confidence, Rate, Undefined};

/// The number of bins that are looked at, unless another is asked for.
pub const BINS: usize = 10;

/// How scores are cut into bins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bins {
    /// Of the same width, from 0 to 1.
    EqualWidth,
    /// Of about as many people each, by the quantiles of the scores, interpolated between neighbours.
    EqualMass,
}

/// The people whose scores lie in one bin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReliabilityBin {
    /// The lower edge, which belongs to the bin below; in the first bin to it.
    pub low: f64,
    /// The upper edge, which belongs to the bin.
    pub high: f64,
    /// Their mean score.
    pub mean_score: f64,
    /// Those of them with a positive label.
    pub positives: Rate,
    sampling: Sampling,
}

impl ReliabilityBin {
    /// The interval of the share with a positive label: Wilson's.
    ///
    /// # Errors
    /// [`Undefined::Clustered`] where rows hang together.
    pub fn interval(&self, confidence: Confidence) -> Result<Interval, Undefined> {
        match self.sampling {
            Sampling::Independent => Ok(wilson(self.positives.proportion_at(confidence), confidence)),
            Sampling::Clustered => Err(Undefined::Clustered),
        }
    }

    /// By how much the mean score exceeds the share with a positive label.
    pub fn excess(&self) -> f64 {
        self.mean_score - self.positives.value()
    }
}

/// What came true of scores, bin by bin.
#[derive(Clone, Debug, PartialEq)]
pub struct Reliability {
    /// The bins in which somebody is, rising.
    pub bins: Vec<ReliabilityBin>,
    /// The mean distance of the bins' mean scores from what came true, each bin weighing as much as its people.
    pub expected_error: f64,
    /// The largest such distance.
    pub largest_error: f64,
}

/// What came true of scores, in so many bins, with the expected and the largest calibration error.
///
/// # Formula
/// Bin `b` holds scores above its lower edge up to its upper edge, the first its lower edge too. `ECE = Σ_b (W_b / W) |s̄_b − p_b|`, `MCE = max_b |s̄_b − p_b|`, with
/// the mean score and the share with a positive label of each bin. Quantiles are of people, whatever they weigh.
///
/// The expected error is never below 0, and of a perfectly calibrated score above it by chance: the more so, the fewer people are in a bin. So it is to be read
/// beside the intervals of the bins, and groups of different sizes are not to be compared by it. Of scores counted in bins it is that of their middles.
/// # Undefined
/// [`Undefined::NoRows`] if nobody has a score, [`Undefined::NotAProbability`] if a score lies outside 0 to 1, [`Undefined::ZeroWeight`] if a bin's people weigh
/// nothing.
/// # Source
/// DeGroot & Fienberg, The Statistician 32 (1983) 12–22; Naeini, Cooper & Hauskrecht, AAAI 2015, 2901–2907. The rule of the edges is scikit-learn's; checked in
/// `tests/tables/score_bins.csv`.
pub fn reliability(scored: &Scored, bins: Bins, number: usize) -> Result<Reliability, Undefined> {
    scored.probabilities()?;
    let number = number.max(1);
    let edges: Vec<f64> = match bins {
        Bins::EqualWidth => (0..=number).map(|edge| if edge == number { 1.0 } else { edge as f64 * (1.0 / number as f64) }).collect(),
        Bins::EqualMass => (0..=number).map(|edge| quantile(scored.points(), edge as f64 / number as f64)).collect(),
    };
    let all = scored.all().weight;
    let mut found = Reliability { bins: came_true(scored, &edges)?, expected_error: 0.0, largest_error: 0.0 };
    for bin in &found.bins {
        found.expected_error += bin.positives.denominator().weight / all * bin.excess().abs();
        found.largest_error = found.largest_error.max(bin.excess().abs());
    }
    Ok(found)
}

/// Edges that cut the scores of all people into at most so many bins of about as many people each; of fewer distinct scores each is a bin.
pub fn shared_edges(all: &Scored, most: usize) -> Vec<f64> {
    let points = all.points();
    let most = most.max(1);
    let mut edges: Vec<f64> = if points.len() <= most {
        points.iter().map(|point| point.score).collect()
    } else {
        (1..=most).map(|edge| quantile(points, edge as f64 / most as f64)).collect()
    };
    edges.dedup();
    // The first bin holds its lower edge, too.
    points.first().map(|point| point.score).into_iter().chain(edges).collect()
}

/// How many of the people with each score, or with scores between these edges, have a positive label: what a score means, whether or not it is a probability.
///
/// # Formula
/// A bin holds the scores above its lower edge up to its upper edge, the first its lower edge too, the last all that is left. Bins in which nobody is are not there.
/// # Undefined
/// [`Undefined::ZeroWeight`] if a bin's people weigh nothing.
/// # Source
/// Equal shares in each bin, whatever the group, are calibration within groups: Kleinberg, Mullainathan & Raghavan, ITCS 2017; of COMPAS, Flores, Bechtel &
/// Lowenkamp, Federal Probation 80 (2016) 38–46.
pub fn came_true(scored: &Scored, edges: &[f64]) -> Result<Vec<ReliabilityBin>, Undefined> {
    let mut bins = Vec::new();
    let mut rest = scored.points();
    for (place, edge) in edges.windows(2).enumerate() {
        let (low, high) = (edge[0], edge[1]);
        let last = place + 2 == edges.len();
        let (within, after) = rest.split_at(if last { rest.len() } else { rest.partition_point(|point| point.score <= high) });
        rest = after;
        if within.is_empty() {
            continue;
        }
        let people = within.iter().map(ScorePoint::all).sum();
        let positives = Rate::new(within.iter().map(|point| point.positives).sum(), people, Undefined::NoRows)?;
        let mean_score = within.iter().map(|point| point.all().weight * point.score).sum::<f64>() / people.weight;
        bins.push(ReliabilityBin { low, high, mean_score, positives, sampling: scored.sampling() });
    }
    Ok(bins)
}

/// The score that a share of the people stay at or below, interpolated between neighbours.
fn quantile(points: &[ScorePoint], share: f64) -> f64 {
    let people: u64 = points.iter().map(|point| point.all().people).sum();
    let position = share * people.saturating_sub(1) as f64;
    let place = position as u64;
    let at = |place: u64| {
        let mut below = 0;
        let found = points.iter().find(|point| {
            below += point.all().people;
            below > place
        });
        found.or(points.last()).map_or(0.0, |point| point.score)
    };
    let (low, high) = (at(place), at(place + 1));
    let part = position - place as f64;
    // From the nearer neighbour, so that both ends are met exactly.
    if part >= 0.5 { high - (high - low) * (1.0 - part) } else { low + (high - low) * part }
}

/// Calibration in the large: by how much the mean score exceeds the share with a positive label. 0 if as many came true as the scores said.
///
/// # Formula
/// The mean of `s − y`, with its variance as [`Mean`].
/// # Undefined
/// [`Undefined::NoRows`] if nobody has a score, [`Undefined::NotAProbability`] if a score lies outside 0 to 1.
/// # Source
/// Van Calster et al., BMC Medicine 17 (2019) 230. Checked in `tests/tables/score_groups.csv`.
pub fn calibration_in_the_large(scored: &Scored) -> Result<Mean, Undefined> {
    scored.probabilities()?;
    let bound = Some(scored.half_width());
    let excesses = scored.points().iter().flat_map(|point| point.labelled().map(|(label, amount)| (point.score - label, amount, bound)));
    mean_of(excesses, scored.sampling(), Undefined::NoRows)
}
