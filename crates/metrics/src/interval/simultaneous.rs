//! The level at which the intervals of all pairs of groups hold together.

use crate::catalogue::canonical;
use crate::{Confidence, normal};

/// How the intervals of all pairs of several groups are made to hold together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Simultaneous {
    /// Each of the `m = k (k − 1) / 2` pairs at `1 − α / m` (Bonferroni's inequality). Holds whatever the pairs have to do with each other, and is wider than need be.
    #[default]
    Bonferroni,
    /// Each pair at the level at which the largest of all pairs' standardised differences stays within its limits (Tukey and Kramer). Takes into account that pairs
    /// share groups: exact, for figures that are normal, where all pairs are equally certain, and wider than need be otherwise.
    MaxT,
}

impl Simultaneous {
    /// Every way.
    pub const ALL: [Self; 2] = [Self::Bonferroni, Self::MaxT];

    /// The name in files and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bonferroni => "bonferroni",
            Self::MaxT => "max_t",
        }
    }

    /// The way of this name, hyphens and capitals aside.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.name() == canonical(name))
    }

    /// The level of each pair's interval, at which those of all pairs of so many groups hold together at this confidence.
    ///
    /// # Formula
    /// Bonferroni: `1 − α / m` with `m = k (k − 1) / 2`. Max-T: `1 − 2 Φ(−q / √2)`, where `q` is passed by the range of `k` independent standard normal variables
    /// with probability `α`: `1 − k ∫ φ(z) (Φ(z) − Φ(z − q))ᵏ⁻¹ dz = α`. For two groups, or fewer, the level itself.
    /// # Undefined
    /// Never.
    /// # Source
    /// Dunn, Journal of the American Statistical Association 56 (1961) 52–64. Kramer, Biometrics 12 (1956) 307–310; that unequal sizes only make it wider than need
    /// be was proved by Hayter, Annals of Statistics 12 (1984) 61–75. Checked in `tests/tables/max_t.csv`.
    /// # Example
    /// Of six groups each pair is taken at 99.67% by Bonferroni, and at 99.56% by the range.
    /// ```
    /// # use ecart_metrics::{Confidence, interval::Simultaneous};
    /// let each = |how: Simultaneous| format!("{:.5}", how.level(Confidence::DEFAULT, 6).value());
    /// assert_eq!((each(Simultaneous::Bonferroni), each(Simultaneous::MaxT)), ("0.99667".into(), "0.99562".into()));
    /// ```
    pub fn level(self, confidence: Confidence, groups: usize) -> Confidence {
        let bonferroni = confidence.bonferroni(groups.saturating_mul(groups.saturating_sub(1)) / 2);
        match self {
            _ if groups <= 2 => confidence,
            Self::Bonferroni => bonferroni,
            Self::MaxT => Confidence::of_alpha(largest_of_all(groups as f64, confidence.alpha(), bonferroni)).unwrap_or(bonferroni),
        }
    }
}

/// The error of each pair at which the largest difference of any pair has the error `alpha`.
fn largest_of_all(groups: f64, alpha: f64, bonferroni: Confidence) -> f64 {
    // The logarithm of the probability that the range passes q is concave in q, and Bonferroni's q is never too small: from there Newton's method falls to the root
    // without passing it.
    let mut q = std::f64::consts::SQRT_2 * bonferroni.z();
    if !q.is_finite() {
        return bonferroni.alpha();
    }
    for _ in 0..50 {
        let (passed, density) = range_passes(groups, q);
        let step = (passed.ln() - alpha.ln()) * passed / density;
        if !step.is_finite() {
            break;
        }
        q += step;
        if step.abs() <= 1e-9 * q {
            break;
        }
    }
    // 2 Φ(−q / √2)
    libm::erfc(q / 2.0)
}

/// The probability that the range of so many independent standard normal variables passes `q`, and its density there.
///
/// By the trapezoidal rule over the largest of the variables: for a smooth integrand that is nothing at both ends its error falls exponentially with the step
/// (Trefethen & Weideman, SIAM Review 56 (2014) 385–458), and this step leaves less than 10⁻¹⁴ for a thousand groups.
fn range_passes(groups: f64, q: f64) -> (f64, f64) {
    const STEP: f64 = 1.0 / 16.0;
    const FROM: f64 = -9.0;
    let others = groups - 1.0;
    let points = ((q / 2.0 + 9.0 - FROM) / STEP).ceil() as u32;
    let (mut passed, mut density) = (0.0, 0.0);
    for point in 0..=points {
        let z = FROM + STEP * f64::from(point);
        let (below, far_below) = (normal::upper_tail(-z), normal::upper_tail(q - z));
        // Φᵏ⁻¹ − (Φ − Φ(z − q))ᵏ⁻¹ as a product: one less a sum near 1 would leave a small probability no digits.
        let all_below = others * if z < 0.0 { below.ln() } else { (-normal::upper_tail(z)).ln_1p() };
        let some_far_below = -(others * (-(far_below / below).min(1.0)).ln_1p()).exp_m1();
        passed += peak(z) * all_below.exp() * some_far_below;
        density += peak(z) * peak(z - q) * (below - far_below).max(0.0).powf(others - 1.0);
    }
    (STEP * groups * passed, STEP * groups * others * density)
}

/// The density of the standard normal distribution.
fn peak(z: f64) -> f64 {
    (-0.5 * z * z).exp() / (2.0 * std::f64::consts::PI).sqrt()
}
