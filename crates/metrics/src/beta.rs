//! The beta distribution: its quantiles, to 12 digits, at both ends.
//!
//! Right for parameters from a thousandth of a person to far past the number of people on Earth, and for tails as small as a level shared among half a million pairs. (The
//! incomplete beta function of `statrs` 0.19 stops after 140 terms of its fraction, which some ten thousand people pass, and does not say so.)
//! Which quantiles make an interval is the business of [`interval`](crate::interval).
//!
//! All is computed on the scale of log odds. There the density of a beta variable is log-concave for every pair of parameters, hence so is its integral, and
//! Newton's method on the logarithm of that integral cannot overshoot: after its first step it comes nearer from one side, and neither a bracket nor a good
//! start is needed.

use std::f64::consts::{LN_2, PI};

use crate::normal;

/// The value that a beta variable stays below with this probability.
///
/// # Formula
/// `x` such that `I_x(a, b) = probability`, the regularised incomplete beta function.
/// # Undefined
/// `None` unless both parameters are from 10⁻⁶ to 10³⁰⁰, and the probability is above 0 and below 1.
/// # Use
/// For a value near 1 whose distance from 1 matters, take one less the [`upper_quantile`] of the parameters swapped: no digit of that distance is then lost.
/// # Source
/// The continued fraction is that of NIST Digital Library of Mathematical Functions, 8.17.22, two terms taken as one (its even part), as in Didonato & Morris,
/// ACM Transactions on Mathematical Software 18 (1992) 360–373. For large parameters the integral is summed by the double exponential rule: Takahasi & Mori,
/// Publications of the Research Institute for Mathematical Sciences 9 (1974) 721–741. Checked in `tests/tables/beta.csv`.
/// # Example
/// Of a uniform variable (both parameters 1) the quantile is the probability; the largest of ten is below 0.69 once in forty times.
/// ```
/// # use ecart_metrics::beta::quantile;
/// assert!((quantile(1.0, 1.0, 0.3).unwrap() - 0.3).abs() < 1e-15);
/// assert!((quantile(10.0, 1.0, 0.025).unwrap() - 0.025f64.powf(0.1)).abs() < 1e-15);
/// assert_eq!(quantile(0.0, 1.0, 0.3), None);
/// ```
pub fn quantile(a: f64, b: f64, probability: f64) -> Option<f64> {
    let beta = Beta::new(a, b)?;
    (probability > 0.0 && probability < 1.0).then(|| beta.at(beta.below(probability)).x)
}

/// The value that a beta variable exceeds with this probability.
///
/// # Formula
/// `x` such that `I_x(a, b) = 1 − probability`; found as `1 − x` of the parameters swapped, so that a small probability keeps its digits.
/// # Undefined
/// As [`quantile`].
/// # Source
/// As [`quantile`].
/// # Example
/// ```
/// # use ecart_metrics::beta::upper_quantile;
/// // The smallest of a thousand million uniform variables exceeds 3.7 in a thousand million once in forty times.
/// assert!((upper_quantile(1.0, 1e9, 0.025).unwrap() / 3.6888794473100194e-9 - 1.0).abs() < 1e-12);
/// ```
pub fn upper_quantile(a: f64, b: f64, probability: f64) -> Option<f64> {
    let beta = Beta::new(b, a)?;
    (probability > 0.0 && probability < 1.0).then(|| beta.at(beta.below(probability)).y)
}

/// A beta distribution; `d` is everywhere how far the log odds of a value lie above those of the mean.
struct Beta {
    a: f64,
    b: f64,
    /// a + b.
    n: f64,
    /// The mean, and one less it.
    mean: f64,
    rest: f64,
    /// The logarithm of the density, of log odds, at the mean: there it is largest.
    ln_peak: f64,
}

/// A value and one less it, each with all its digits.
struct Point {
    x: f64,
    y: f64,
    /// `a y − b x`: above 0 below the mean.
    score: f64,
}

impl Beta {
    fn new(a: f64, b: f64) -> Option<Self> {
        // Beyond these some quotient would have no float.
        if ![a, b].iter().all(|parameter| (1e-6..=1e300).contains(parameter)) {
            return None;
        }
        let n = a + b;
        // By Stirling's formula what is large in the three gamma functions cancels on paper.
        let ln_peak = 0.5 * (a.ln() + b.ln() - n.ln() - (2.0 * PI).ln()) + stirling_rest(n) - stirling_rest(a) - stirling_rest(b);
        Some(Self { a, b, n, mean: a / n, rest: b / n, ln_peak })
    }

    /// Where the integral from below is `probability`.
    fn below(&self, probability: f64) -> f64 {
        let spread = (self.a.recip() + self.b.recip()).sqrt();
        // Where a normal variable would have it; from anywhere else it would only take a few steps more.
        let mut d = normal::quantile(probability).map(|z| z * spread).filter(|d| d.is_finite()).unwrap_or(-1.0);
        for _ in 0..100 {
            let (ln_integral, slope) = self.ln_integral(d);
            let step = (probability.ln() - ln_integral) / slope;
            d += step;
            // The next step would be about this one squared.
            if step.abs() <= 1e-9 * spread.min(1.0) + 4.0 * f64::EPSILON * d.abs() {
                break;
            }
        }
        d
    }

    fn at(&self, d: f64) -> Point {
        let product = self.n * self.mean * self.rest;
        // Exponentials that do not overflow.
        if d < 0.0 {
            let total = self.rest + self.mean * d.exp();
            Point { x: self.mean * d.exp() / total, y: self.rest / total, score: -product * d.exp_m1() / total }
        } else {
            let total = self.mean + self.rest * (-d).exp();
            Point { x: self.mean / total, y: self.rest * (-d).exp() / total, score: product * (-d).exp_m1() / total }
        }
    }

    /// The logarithm of the density over that at the mean, `a d − n ln(1 + mean (eᵈ − 1))`.
    fn ln_fall(&self, d: f64) -> f64 {
        if d.abs() < 1e-4 {
            // The first terms cancel: what is left is the cumulant series of a Bernoulli variable from its second on. The fourth would no longer be seen in a quantile.
            let (variance, skew) = (self.mean * self.rest, self.rest - self.mean);
            return -self.n * variance * d * d * (0.5 + d * skew / 6.0);
        }
        // From the rarer side, so that nothing larger than the answer cancels.
        let (a, mean, d) = if self.a <= self.b { (self.a, self.mean, d) } else { (self.b, self.rest, -d) };
        if d < 700.0 {
            a * d - self.n * (mean * d.exp_m1()).ln_1p()
        } else {
            (a - self.n) * d - self.n * ((1.0 - mean) * (-d).exp_m1()).ln_1p()
        }
    }

    /// The logarithm of the integral of the density from below, and its slope.
    fn ln_integral(&self, d: f64) -> (f64, f64) {
        let Point { x, y, score } = self.at(d);
        let ln_density = self.ln_peak + self.ln_fall(d);
        let many = self.a.min(self.b) > MANY;
        // Where the fraction for this side would be slow, the other side is quick, and not so near 1 that what is left of it has lost its digits.
        if score > x - y {
            let ratio = if many { self.ratio_by_sum(d, -1.0) } else { fraction(self.a, self.b, x, y, score) };
            (ln_density - ratio.ln(), ratio)
        } else {
            let ratio = if many { self.ratio_by_sum(d, 1.0) } else { fraction(self.b, self.a, y, x, -score) };
            let above = (ln_density.exp() / ratio).min(1.0 - f64::EPSILON);
            ((-above).ln_1p(), ln_density.exp() / (1.0 - above))
        }
    }

    /// The density over its integral from here towards −∞ or ∞, by the double exponential rule for half a line, as long for any parameters.
    fn ratio_by_sum(&self, d: f64, towards: f64) -> f64 {
        const STEP: f64 = 1.0 / 12.0;
        let spread = (self.a.recip() + self.b.recip()).sqrt();
        let here = self.ln_fall(d);
        let term = |place: i32| {
            let tau = STEP * f64::from(place);
            let t = (tau - (-tau).exp()).exp();
            (self.ln_fall(d + towards * spread * t) - here).exp() * t * (1.0 + (-tau).exp())
        };
        // From where t is nothing to where the density is.
        1.0 / (spread * STEP * (-48..=48).map(term).sum::<f64>())
    }
}

/// With both parameters above this, the sum is shorter than the fraction.
const MANY: f64 = 1e4;

/// `xᵃ (1 − x)ᵇ / B(a, b)` over `I_x(a, b)`, the even part of 8.17.22: `A₀ + P₁ / (A₁ + P₂ / (A₂ + …))`. Each `A` is written as a sum in which nothing cancels.
fn fraction(a: f64, b: f64, x: f64, y: f64, score: f64) -> f64 {
    let mut value = a * ((score + 1.0) / (a + 1.0));
    let (mut c, mut d) = (value, 0.0);
    // By Lentz's method. The number of terms grows as the root of the smaller parameter: some hundred do.
    for term in 1..10_000 {
        let m = f64::from(term);
        let odd = a + 2.0 * m - 1.0;
        let shared = m * (b - m) * x / odd;
        let p = ((a + m - 1.0) / odd) * ((a + b + m - 1.0) * x) * shared;
        let next = shared + ((a + m) / (a + 2.0 * m + 1.0)) * (score + 2.0 * m + 1.0 + m * y) + m * (m + 1.0) / (a + 2.0 * m + 1.0);
        d = 1.0 / (next + p * d);
        c = next + p / c;
        value *= c * d;
        if (c * d - 1.0).abs() <= f64::EPSILON {
            break;
        }
    }
    value
}

/// What Stirling's formula leaves: `ln Γ(z) − (z − ½) ln z + z − ½ ln 2π`.
fn stirling_rest(z: f64) -> f64 {
    if z < 10.0 {
        return libm::lgamma(z) - (z - 0.5) * z.ln() + z - 0.5 * (PI.ln() + LN_2);
    }
    // DLMF 5.11.1: the Bernoulli numbers over 2k (2k − 1).
    let r = 1.0 / (z * z);
    (1.0 / 12.0 - r * (1.0 / 360.0 - r * (1.0 / 1260.0 - r * (1.0 / 1680.0 - r * (1.0 / 1188.0 - r * 691.0 / 360_360.0))))) / z
}
