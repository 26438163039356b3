//! How surely a gap is to be shown.

use crate::normal;

/// The power that is asked for: in what share of audits a gap that exists would be shown. At least one half, below 1.
///
/// Under one half, more people can make a gap less likely to be shown, and “how many are needed” has no single answer.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Power(f64);

impl Power {
    /// 80%.
    pub const DEFAULT: Self = Self(0.8);

    /// This power; `None` unless it is at least one half and below 1.
    ///
    /// ```
    /// # use ecart_metrics::power::Power;
    /// assert_eq!(Power::new(0.8), Some(Power::DEFAULT));
    /// assert_eq!(Power::new(80.0), None);
    /// ```
    pub fn new(value: f64) -> Option<Self> {
        (0.5..1.0).contains(&value).then_some(Self(value))
    }

    /// The power: 0.8 for 80%.
    pub const fn value(self) -> f64 {
        self.0
    }

    /// By how many of its standard errors a gap must lie beyond what is significant, to be shown this surely: 0 or more.
    pub(super) fn z(self) -> f64 {
        // A power is above 0 and below 1, so there is always a quantile; that of one half is 0.
        normal::quantile(self.0).map_or(0.0, |z| z.max(0.0))
    }
}

impl Default for Power {
    fn default() -> Self {
        Self::DEFAULT
    }
}
