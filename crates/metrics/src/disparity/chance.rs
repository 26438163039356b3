//! What chance alone gives.

use super::Disparity;
use crate::CHANCE_QUANTILE;
use crate::chance::{Drawn, alike, chance, draw};
use crate::interval::Proportion;
use crate::resample::MOST_WITHOUT_VALUE;
use crate::{Chance, Method, Undefined};

/// What a measure would be of groups of these sizes if all had the pooled rate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DisparityChance {
    /// The mean value.
    pub mean: f64,
    /// The smallest value that is not passed 95 times in 100; where smaller is worse, the largest that is not undercut as often.
    pub quantile: f64,
    /// The probability of a value at least as far from equality as the one found. A draw without a value counts as one.
    pub p_value: f64,
    /// How these were found.
    pub method: Method,
    /// The number of draws in which the measure had no value: mean and quantile are of the others.
    pub undefined: u32,
}

/// What chance alone gives, of each measure of which the value is known: all from the same draws.
///
/// The range has the gap by chance that is shown elsewhere too, exact where that is affordable.
pub(super) fn by_chance(
    rates: &[Proportion],
    values: &[(Disparity, Result<f64, Undefined>)],
    draws: u32,
    seed: u64,
) -> Vec<Result<DisparityChance, Undefined>> {
    let (sizes, pooled) = alike(rates);
    let mut drawn: Vec<Drawn> = values.iter().map(|_| Drawn { values: Vec::new(), undefined: 0 }).collect();
    let simulated: Vec<usize> = (0..values.len()).filter(|&place| values[place].1.is_ok() && values[place].0 != Disparity::Range).collect();
    if !simulated.is_empty() {
        let alike: Vec<(u64, f64)> = sizes.into_iter().map(|size| (size, pooled)).collect();
        draw(&alike, draws, seed, |groups| {
            for &place in &simulated {
                let disparity = values[place].0;
                match disparity.of(groups) {
                    Ok(value) => drawn[place].values.push(sign(disparity) * value),
                    Err(_) => drawn[place].undefined += 1,
                }
            }
        });
    }
    let set_beside = |(&(disparity, value), drawn): (&(Disparity, Result<f64, Undefined>), Drawn)| {
        let value = value?;
        if disparity == Disparity::Range {
            return Ok(DisparityChance::new(disparity, chance(rates, value, seed), 0));
        }
        let (defined, undefined) = (drawn.values.len() as f64, drawn.undefined);
        // Below the last of so few values nothing is a quantile.
        if f64::from(undefined) > MOST_WITHOUT_VALUE * (defined + f64::from(undefined)) || defined * (1.0 - CHANCE_QUANTILE) < 1.0 {
            return Err(Undefined::TooFewReplicates);
        }
        let by_chance = drawn.chance(sign(disparity) * value, TIE * value.abs());
        Ok(DisparityChance::new(disparity, by_chance, undefined))
    };
    values.iter().zip(drawn).map(set_beside).collect()
}

/// Values this close, relative to their size, are the same.
const TIE: f64 = 1e-12;

/// Draws are ordered by how unequal they are.
const fn sign(disparity: Disparity) -> f64 {
    if disparity.smaller_is_worse() { -1.0 } else { 1.0 }
}

impl DisparityChance {
    fn new(disparity: Disparity, by_chance: Chance, undefined: u32) -> Self {
        let Chance { mean, quantile, p_value, method } = by_chance;
        Self { mean: sign(disparity) * mean, quantile: sign(disparity) * quantile, p_value, method, undefined }
    }

    /// Whether a value is farther from equality than 95 in 100 by chance.
    pub fn is_passed_by(&self, disparity: Disparity, value: f64) -> bool {
        sign(disparity) * (value - self.quantile) > TIE * value.abs()
    }
}
