//! The mean of something that is known of each person, with its interval: scores, squared errors, losses.

use super::{Sampling, Scored};
use crate::interval::{Estimate, Interval};
use crate::{Amount, Confidence, Undefined, student};

/// The mean of something that is known of each person.
///
/// # Formula
/// `x̄ = Σ w x / Σ w`, with the variance `n/(n−1) Σ w² (x − x̄)² / (Σ w)²`: `s²/n`, where all weigh the same; with sampling weights its linearisation. Interval:
/// `x̄ ± t σ`, with `σ` the root of the variance and Student's quantile of `n − 1` degrees of freedom.
/// # Undefined
/// The standard error is [`Undefined::OnePerson`] of one person, [`Undefined::NoVariation`] where all are the same, which is no certainty, [`Undefined::Clustered`] where rows hang
/// together.
/// # Source
/// Cochran, Sampling Techniques (Wiley 1977), sections 2.4 and 2.11. Checked by hand in `tests/scores.rs`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    /// The mean.
    pub value: f64,
    /// Those whom it is the mean of.
    pub of: Amount,
    /// Its standard error.
    pub standard_error: Result<f64, Undefined>,
    /// How far the mean of the exact scores may be from this, either way; 0 if they are exact. `None`: any distance.
    pub bound: Option<f64>,
    /// What the mean cannot be below.
    least: f64,
}

impl Mean {
    /// The mean with its interval.
    ///
    /// # Errors
    /// The reason why the standard error has no value.
    pub fn estimate(&self, confidence: Confidence) -> Result<Estimate, Undefined> {
        let reach = student::quantile(confidence, (self.of.people.max(2) - 1) as f64) * self.standard_error?;
        // Scores may be so large that no number is as far away as a limit.
        let limit = |limit: f64| limit.clamp(f64::MIN, f64::MAX);
        Ok(Estimate::new(self.value, Interval { lower: limit(self.value - reach).max(self.least), upper: limit(self.value + reach) }))
    }

    /// The same mean, which cannot be below this.
    #[must_use]
    pub(super) const fn at_least(self, least: f64) -> Self {
        Self { least, ..self }
    }
}

/// The mean of these values, each with its people and how far the true one may be from it.
pub(super) fn mean_of(
    values: impl Iterator<Item = (f64, Amount, Option<f64>)> + Clone,
    sampling: Sampling,
    nobody: Undefined,
) -> Result<Mean, Undefined> {
    let values = values.filter(|(_, amount, _)| amount.people > 0);
    let of: Amount = values.clone().map(|(_, amount, _)| amount).sum();
    if of.people == 0 {
        return Err(nobody);
    } else if of.weight <= 0.0 {
        return Err(Undefined::ZeroWeight);
    }
    // In units of the largest, so that neither sums nor squares of large scores are too large for a number.
    let largest = values.clone().map(|(value, ..)| value.abs()).fold(0.0, f64::max);
    let unit = if largest > 1.0 { largest } else { 1.0 };
    let mean = values.clone().map(|(value, amount, _)| amount.weight * (value / unit)).sum::<f64>() / of.weight;
    let squares: f64 = values.clone().map(|(value, amount, _)| amount.weight_squared * (value / unit - mean) * (value / unit - mean)).sum();
    let mut all = values.clone().map(|(value, ..)| value);
    let first = all.next();
    let people = of.people as f64;
    let standard_error = if of.people < 2 {
        Err(Undefined::OnePerson)
    } else if all.all(|value| Some(value) == first) {
        Err(Undefined::NoVariation)
    } else {
        Ok(unit * (squares * people / (people - 1.0)).sqrt() / of.weight)
    };
    let bound: Option<f64> = values.map(|(_, amount, bound)| bound.map(|bound| amount.weight * bound)).sum();
    let bound = bound.map(|bound| bound / of.weight);
    Ok(Mean { value: unit * mean, of, standard_error: sampling.variance(standard_error), bound, least: f64::NEG_INFINITY })
}

/// The mean score of a group.
///
/// # Formula
/// As [`Mean`].
/// # Undefined
/// [`Undefined::NoRows`] if nobody has a score.
/// # Source
/// As [`Mean`].
pub fn mean_score(scored: &Scored) -> Result<Mean, Undefined> {
    of_class(scored, |point| point.all(), Undefined::NoRows)
}

/// The mean score of those with a positive label: if it is the same in each group, the score has balance for the positive class.
///
/// # Formula
/// As [`Mean`].
/// # Undefined
/// [`Undefined::NoPositives`] if nobody has a positive label.
/// # Source
/// Kleinberg, Mullainathan & Raghavan, ITCS 2017, 43:1–43:23. Checked in `tests/tables/score_groups.csv`.
pub fn mean_score_of_positives(scored: &Scored) -> Result<Mean, Undefined> {
    of_class(scored, |point| point.positives, Undefined::NoPositives)
}

/// The mean score of those with a negative label: if it is the same in each group, the score has balance for the negative class.
///
/// # Formula
/// As [`Mean`].
/// # Undefined
/// [`Undefined::NoNegatives`] if nobody has a negative label.
/// # Source
/// As [`mean_score_of_positives`].
pub fn mean_score_of_negatives(scored: &Scored) -> Result<Mean, Undefined> {
    of_class(scored, |point| point.negatives, Undefined::NoNegatives)
}

fn of_class(scored: &Scored, class: impl Fn(&super::ScorePoint) -> Amount + Copy, nobody: Undefined) -> Result<Mean, Undefined> {
    let bound = Some(scored.half_width());
    mean_of(scored.points().iter().map(|point| (point.score, class(point), bound)), scored.sampling(), nobody)
}
