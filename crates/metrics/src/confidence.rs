//! How sure an interval is to be.

use std::f64::consts::SQRT_2;

/// A confidence level, above 0 and below 1.
///
/// It remembers what is left, `α = 1 − c`, on its own: shared among many comparisons `α` becomes small, and would lose digits as `1 − c`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Confidence {
    value: f64,
    alpha: f64,
}

impl Confidence {
    /// 95%.
    pub const DEFAULT: Self = Self { value: 0.95, alpha: 1.0 - 0.95 };

    /// This level; `None` unless it is above 0 and below 1.
    ///
    /// ```
    /// # use ecart_metrics::Confidence;
    /// assert_eq!(Confidence::new(0.95), Some(Confidence::DEFAULT));
    /// assert_eq!(Confidence::new(95.0), None);
    /// ```
    pub fn new(value: f64) -> Option<Self> {
        (value > 0.0 && value < 1.0).then_some(Self { value, alpha: 1.0 - value })
    }

    /// The level that leaves this much; `None` unless it is above 0 and below 1. Keeps the digits of what is small.
    ///
    /// ```
    /// # use ecart_metrics::Confidence;
    /// assert_eq!(Confidence::of_alpha(1e-20).map(Confidence::alpha), Some(1e-20));
    /// assert_eq!(Confidence::of_alpha(0.0), None);
    /// ```
    pub fn of_alpha(alpha: f64) -> Option<Self> {
        (alpha > 0.0 && alpha < 1.0).then_some(Self { value: 1.0 - alpha, alpha })
    }

    /// The level: 0.95 for 95%.
    pub const fn value(self) -> f64 {
        self.value
    }

    /// What is left: 0.05 for 95%.
    pub const fn alpha(self) -> f64 {
        self.alpha
    }

    /// How many standard errors a two-sided normal interval of this level reaches to each side.
    ///
    /// # Formula
    /// `Φ⁻¹(1 − α/2)`
    /// # Undefined
    /// Never: the level is above 0 and below 1.
    /// # Source
    /// As [`normal::quantile`](crate::normal::quantile); checked in `tests/tables/confidence.csv`.
    /// # Example
    /// ```
    /// # use ecart_metrics::Confidence;
    /// assert!((Confidence::DEFAULT.z() - 1.959963984540054).abs() < 1e-15);
    /// ```
    pub fn z(self) -> f64 {
        SQRT_2 * statrs::function::erf::erfc_inv(self.alpha)
    }

    /// The level at which each of so many intervals must be taken for all of them to hold together at this level.
    ///
    /// # Formula
    /// `1 − α / m`; for one comparison or none, the level itself.
    /// # Undefined
    /// Never.
    /// # Source
    /// Dunn, Multiple comparisons among means, Journal of the American Statistical Association 56 (1961) 52–64 (Bonferroni's inequality).
    /// # Example
    /// Six groups have 15 pairs: 95% for all of them asks for 99.67% of each.
    /// ```
    /// # use ecart_metrics::Confidence;
    /// assert!((Confidence::DEFAULT.bonferroni(15).value() - 0.99666666666666667).abs() < 1e-15);
    /// ```
    #[must_use]
    pub fn bonferroni(self, comparisons: usize) -> Self {
        if comparisons <= 1 {
            return self;
        }
        let alpha = self.alpha / comparisons as f64;
        Self { value: 1.0 - alpha, alpha }
    }
}

impl Default for Confidence {
    fn default() -> Self {
        Self::DEFAULT
    }
}
