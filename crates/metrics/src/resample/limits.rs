//! The limits of an interval, from replicates.

use crate::interval::Interval;
use crate::normal::{quantile, upper_tail};
use crate::{Confidence, Undefined};

/// How limits are taken from replicates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LimitKind {
    /// The quantiles of the replicates at `α/2` and `1 − α/2`, interpolated between neighbours.
    ///
    /// # Source
    /// Efron & Tibshirani, An Introduction to the Bootstrap (Chapman & Hall 1993), chapter 13.
    Percentile,
    /// Bias-corrected and accelerated: the quantiles at levels moved by how many replicates lie below the value (`z₀`, ties halved), and by how skewed
    /// the figure is (`a`, [`acceleration`](super::acceleration)).
    ///
    /// # Formula
    /// `Φ(z₀ + (z₀ ± z) / (1 − a (z₀ ± z)))`
    /// # Source
    /// Efron, Journal of the American Statistical Association 82 (1987) 171–185; DiCiccio & Efron, Statistical Science 11 (1996) 189–228.
    #[default]
    Bca,
}

/// The share of replicates that may be without a value: past it there is no interval.
pub const MOST_WITHOUT_VALUE: f64 = 0.05;

/// Replicates closer than this, in standard errors, to the value are ties: 0.5 − 0.2 and 0.7 − 0.4 differ in the last digit.
const TIE: f64 = 1e-9;

/// The replicates of one figure that have a value.
pub(super) struct Replicates {
    values: Vec<f64>,
    mean: f64,
    standard_error: f64,
}

impl Replicates {
    /// The replicates of a figure, some of which may be without a value.
    ///
    /// # Errors
    /// [`Undefined::TooFewReplicates`] if too many are, or if those left are too few to have a limit on each side.
    pub(super) fn new(values: Vec<f64>, undefined: u32, confidence: Confidence) -> Result<Self, Undefined> {
        let valid = values.len() as f64;
        if f64::from(undefined) > MOST_WITHOUT_VALUE * (valid + f64::from(undefined)) || valid * confidence.alpha() < 2.0 {
            return Err(Undefined::TooFewReplicates);
        }
        // From the first value on, so that equal replicates have no spread at all.
        let first = values[0];
        let mean = first + values.iter().map(|value| value - first).sum::<f64>() / valid;
        let variance = values.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / (valid - 1.0);
        Ok(Self { values, mean, standard_error: variance.sqrt() })
    }

    pub(super) const fn standard_error(&self) -> f64 {
        self.standard_error
    }

    /// The limits.
    ///
    /// # Errors
    /// [`Undefined::NoSpread`] or [`Undefined::OneSided`].
    pub(super) fn limits(
        mut self,
        value: f64,
        kind: LimitKind,
        acceleration: Result<f64, Undefined>,
        confidence: Confidence,
    ) -> Result<Interval, Undefined> {
        if self.standard_error <= f64::EPSILON * self.mean.abs() {
            return Err(Undefined::NoSpread);
        }
        let [lower, upper] = match kind {
            LimitKind::Percentile => [confidence.alpha() / 2.0, 1.0 - confidence.alpha() / 2.0],
            LimitKind::Bca => self.accelerated(value, acceleration?, confidence)?,
        };
        let lower = self.quantile(lower);
        Ok(Interval { lower, upper: self.quantile(upper).max(lower) })
    }

    /// The levels of a BCa interval.
    fn accelerated(&self, value: f64, acceleration: f64, confidence: Confidence) -> Result<[f64; 2], Undefined> {
        let tie = TIE * self.standard_error;
        let below = self.values.iter().filter(|&&replicate| replicate < value - tie).count() as f64;
        let ties = self.values.iter().filter(|&&replicate| (replicate - value).abs() <= tie).count() as f64;
        let bias = quantile((below + ties / 2.0) / self.values.len() as f64).ok_or(Undefined::OneSided)?;
        let level = |z: f64| {
            let moved = bias + z;
            let rest = 1.0 - acceleration * moved;
            // Past this the correction has turned round, and says nothing any more.
            if rest > 0.0 { Ok(upper_tail(-(bias + moved / rest))) } else { Err(Undefined::OneSided) }
        };
        Ok([level(-confidence.z())?, level(confidence.z())?])
    }

    /// The value that a share of the replicates stays below, interpolated between neighbours as numpy does by default.
    fn quantile(&mut self, level: f64) -> f64 {
        let last = self.values.len() - 1;
        let position = level.clamp(0.0, 1.0) * last as f64;
        let place = (position as usize).min(last);
        let (_, &mut at, above) = self.values.select_nth_unstable_by(place, f64::total_cmp);
        let next = above.iter().copied().reduce(f64::min).unwrap_or(at);
        at + (next - at) * (position - place as f64)
    }
}
