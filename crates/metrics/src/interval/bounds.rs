//! The limits of an interval.

/// From a lower to an upper limit, both included; the lower is never above the upper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower limit.
    pub lower: f64,
    /// The upper limit.
    pub upper: f64,
}

impl Interval {
    /// Whether the value lies within the limits.
    pub fn contains(&self, value: f64) -> bool {
        self.lower <= value && value <= self.upper
    }

    /// The interval of an increasing function of the figure: the function of the limits.
    ///
    /// ```
    /// # use ecart_metrics::interval::Interval;
    /// assert_eq!(Interval { lower: 1.0, upper: 4.0 }.increasing(f64::sqrt), Interval { lower: 1.0, upper: 2.0 });
    /// ```
    #[must_use]
    pub fn increasing(self, function: impl Fn(f64) -> f64) -> Self {
        Self { lower: function(self.lower), upper: function(self.upper) }
    }

    /// The interval of a decreasing function of the figure: the function of the limits, which change places.
    ///
    /// ```
    /// # use ecart_metrics::interval::Interval;
    /// assert_eq!(Interval { lower: 0.25, upper: 0.5 }.decreasing(|share| 1.0 - share), Interval { lower: 0.5, upper: 0.75 });
    /// ```
    #[must_use]
    pub fn decreasing(self, function: impl Fn(f64) -> f64) -> Self {
        Self { lower: function(self.upper), upper: function(self.lower) }
    }
}

/// The upper limit of a ratio.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// A number.
    At(f64),
    /// None: the denominator may be 0, so no ratio is too large.
    Unbounded,
}

impl Bound {
    /// The number, if there is a limit.
    pub const fn at(self) -> Option<f64> {
        match self {
            Self::At(limit) => Some(limit),
            Self::Unbounded => None,
        }
    }
}

/// From a lower limit, 0 or more, to an upper limit if there is one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RatioInterval {
    /// The lower limit.
    pub lower: f64,
    /// The upper limit.
    pub upper: Bound,
}

impl RatioInterval {
    /// Both limits, if there is an upper one.
    pub fn bounded(self) -> Option<Interval> {
        self.upper.at().map(|upper| Interval { lower: self.lower, upper })
    }

    /// Whether the value lies within the limits.
    pub fn contains(&self, value: f64) -> bool {
        self.lower <= value && self.upper.at().is_none_or(|upper| value <= upper)
    }
}
