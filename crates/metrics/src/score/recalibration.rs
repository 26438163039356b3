//! The logistic regression of what came true on what the score said.

use super::Scored;
use crate::interval::{Estimate, Interval};
use crate::{Confidence, Undefined};

/// A coefficient with its standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coefficient {
    /// The coefficient.
    pub value: f64,
    /// Its standard error.
    pub standard_error: Result<f64, Undefined>,
}

impl Coefficient {
    /// The coefficient with its interval: Wald's.
    ///
    /// # Errors
    /// The reason why it has no standard error.
    pub fn estimate(&self, confidence: Confidence) -> Result<Estimate, Undefined> {
        let reach = confidence.z() * self.standard_error?;
        Ok(Estimate::new(self.value, Interval { lower: self.value - reach, upper: self.value + reach }))
    }
}

/// How a score would have to be bent to mean what it says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Recalibration {
    /// The slope: 1 if scores are spread as they should be; below 1, high scores are too high and low ones too low.
    pub slope: Coefficient,
    /// The intercept that goes with the slope.
    pub intercept: Coefficient,
}

/// The intercept of calibration with a slope of 1: above 0, scores are too low on the whole; 0 if they are right on average, on the logit scale.
///
/// # Formula
/// Maximum likelihood of `a` in `logit P(y = 1) = a + logit(s)`; it exists wherever both labels do. Standard errors as [`recalibration`].
/// # Undefined
/// [`Undefined::NoPositives`] or [`Undefined::NoNegatives`] if a class has nobody; [`Undefined::NotAProbability`] if a score lies outside 0 to 1, [`Undefined::SureScore`] if
/// one is 0 or 1, which has no logit. The standard error is [`Undefined::Clustered`] where rows hang together.
/// # Source
/// As [`recalibration`].
pub fn calibration_intercept(scored: &Scored) -> Result<Coefficient, Undefined> {
    with_logits(scored)?;
    Ok(coefficient(scored, &fit(scored, [0.0, 1.0], false)?, 0))
}

/// Nothing, if each score has a logit and both labels occur.
fn with_logits(scored: &Scored) -> Result<(), Undefined> {
    scored.probabilities()?;
    scored.both_classes()?;
    let is_sure = scored.points().iter().any(|point| point.score <= 0.0 || point.score >= 1.0);
    if is_sure { Err(Undefined::SureScore) } else { Ok(()) }
}

fn coefficient(scored: &Scored, fit: &Fit, place: usize) -> Coefficient {
    Coefficient { value: fit.at[place], standard_error: scored.sampling().variance(fit.variance[place]).map(f64::sqrt) }
}

/// The slope and the intercept of calibration.
///
/// # Formula
/// Maximum likelihood of `logit P(y = 1) = a + b logit(s)`, by Newton's method. Standard errors from the information; with sampling weights the
/// likelihood is weighted, and the variance is `H⁻¹ (Σ w² (y − p)² x xᵀ) H⁻¹`.
/// # Undefined
/// [`Undefined::NoPositives`] or [`Undefined::NoNegatives`] if a class has nobody; [`Undefined::NotAProbability`] if a score lies outside 0 to 1, [`Undefined::SureScore`] if
/// one is 0 or 1, which has no logit; [`Undefined::ConstantScore`] if all are the same; [`Undefined::Separated`] if no score of one class lies beyond one of the other, so
/// that no slope is too steep. Standard errors are [`Undefined::Clustered`] where rows hang together.
/// # Source
/// Cox, Biometrika 45 (1958) 562–565; Van Calster et al., BMC Medicine 17 (2019) 230. Checked against `statsmodels` in `tests/tables/score_groups.csv`.
pub fn recalibration(scored: &Scored) -> Result<Recalibration, Undefined> {
    with_logits(scored)?;
    let points = scored.points();
    if points.len() < 2 {
        return Err(Undefined::ConstantScore);
    }
    let weighing = |class: fn(&super::ScorePoint) -> crate::Amount| {
        points.iter().filter(move |point| class(point).weight > 0.0).map(|point| point.score)
    };
    let (positives, negatives) = (weighing(|point| point.positives), weighing(|point| point.negatives));
    let reach = |scores: &mut dyn Iterator<Item = f64>| {
        scores.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), score| (low.min(score), high.max(score)))
    };
    let (of_positives, of_negatives) = (reach(&mut { positives }), reach(&mut { negatives }));
    if of_negatives.1 <= of_positives.0 || of_positives.1 <= of_negatives.0 {
        return Err(Undefined::Separated);
    }
    let both = fit(scored, [0.0, 1.0], true)?;
    Ok(Recalibration { slope: coefficient(scored, &both, 1), intercept: coefficient(scored, &both, 0) })
}

struct Fit {
    at: [f64; 2],
    variance: [Result<f64, Undefined>; 2],
}

/// The sums of the likelihood at one place: its value, slope, curvature and the spread of the slope.
struct Sums {
    likelihood: f64,
    gradient: [f64; 2],
    /// Of `(1, 1)`, `(1, x)` and `(x, x)`.
    information: [f64; 3],
    spread: [f64; 3],
    is_count: bool,
}

fn sums(scored: &Scored, [intercept, slope]: [f64; 2]) -> Sums {
    let mut sums = Sums { likelihood: 0.0, gradient: [0.0; 2], information: [0.0; 3], spread: [0.0; 3], is_count: true };
    for point in scored.points() {
        let logit = point.score.ln() - (-point.score).ln_1p();
        let linear = intercept + slope * logit;
        let probability = 1.0 / (1.0 + (-linear).exp());
        let products = [1.0, logit, logit * logit];
        for (label, amount) in point.labelled() {
            let residual = label - probability;
            // ln of the probability of what came true, without loss in the tails.
            let towards = if label > 0.5 { linear } else { -linear };
            sums.likelihood -= amount.weight * (if towards > 0.0 { (-towards).exp().ln_1p() } else { towards.exp().ln_1p() - towards });
            sums.gradient[0] += amount.weight * residual;
            sums.gradient[1] += amount.weight * residual * logit;
            sums.is_count &= amount.is_count();
            for (place, product) in products.iter().enumerate() {
                sums.information[place] += amount.weight * probability * (1.0 - probability) * product;
                sums.spread[place] += amount.weight_squared * residual * residual * product;
            }
        }
    }
    sums
}

/// The most steps of Newton's method, and the most halvings of one.
const STEPS: usize = 100;

fn fit(scored: &Scored, start: [f64; 2], with_slope: bool) -> Result<Fit, Undefined> {
    let mut at = start;
    let mut now = sums(scored, at);
    for _ in 0..STEPS {
        let inverse = inverse(now.information, with_slope).ok_or(Undefined::ConstantScore)?;
        let [first, second] = now.gradient;
        let step = [inverse[0] * first + inverse[1] * second, inverse[1] * first + inverse[2] * second];
        let mut part = 1.0;
        let (next_at, next) = loop {
            let moved = [at[0] + part * step[0], at[1] + part * step[1]];
            let there = sums(scored, moved);
            // The likelihood is concave: a step that lowers it went too far. One so short that it changes the likelihood by no more than rounding does not.
            if there.likelihood >= now.likelihood - 1e-9 * now.likelihood.abs() || part < 1e-10 {
                break (moved, there);
            }
            part /= 2.0;
        };
        let moved = (next_at[0] - at[0]).abs().max((next_at[1] - at[1]).abs());
        (at, now) = (next_at, next);
        if moved <= 1e-13 * (1.0 + at[0].abs() + at[1].abs()) {
            break;
        }
    }
    let inverse = inverse(now.information, with_slope).ok_or(Undefined::ConstantScore)?;
    let variance = if now.is_count { [Ok(inverse[0]), Ok(inverse[2])] } else { sandwich(inverse, now.spread) };
    Ok(Fit { at, variance })
}

/// The inverse of a symmetric matrix; of its first element alone without a slope.
fn inverse([first, mixed, second]: [f64; 3], with_slope: bool) -> Option<[f64; 3]> {
    if !with_slope {
        return (first > 0.0).then(|| [1.0 / first, 0.0, 0.0]);
    }
    let determinant = first * second - mixed * mixed;
    (determinant > 0.0).then(|| [second / determinant, -mixed / determinant, first / determinant])
}

/// The diagonal of `A B A`: variances, unless nothing but rounding is left of them.
fn sandwich([a, b, c]: [f64; 3], [first, mixed, second]: [f64; 3]) -> [Result<f64, Undefined>; 2] {
    let variance = |one: f64, other: f64| {
        let (own, shared) = (one * one * first + other * other * second, 2.0 * one * other * mixed);
        if own + shared > 1e-12 * own { Ok(own + shared) } else { Err(Undefined::NoVariation) }
    };
    [variance(a, b), variance(b, c)]
}
