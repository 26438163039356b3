//! A share and the number of people it rests on.

/// A share of people, with their number: the effective number where they are weighted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proportion {
    share: f64,
    size: f64,
}

impl Proportion {
    /// A share from 0 to 1 of so many people.
    ///
    /// A share beyond 0 or 1, as a sum of weights may give by rounding, is taken as 0 or 1. A size that is not above 0 says nothing about the share, and
    /// is taken as a millionth of a person: every interval is then about as wide as it can be.
    pub const fn new(share: f64, size: f64) -> Self {
        debug_assert!(!share.is_nan(), "a share is a number");
        Self { share: share.clamp(0.0, 1.0), size: if size > 0.0 { size.clamp(1e-6, f64::MAX) } else { 1e-6 } }
    }

    /// So many of so many people.
    ///
    /// ```
    /// # use ecart_metrics::interval::Proportion;
    /// assert_eq!(Proportion::of(805, 1795), Proportion::new(805.0 / 1795.0, 1795.0));
    /// ```
    pub const fn of(count: u64, size: u64) -> Self {
        Self::new(if size == 0 { 0.0 } else { count as f64 / size as f64 }, size as f64)
    }

    /// The share.
    pub const fn share(self) -> f64 {
        self.share
    }

    /// The number of people, above 0.
    pub const fn size(self) -> f64 {
        self.size
    }

    /// How many of them: share × size.
    pub const fn count(self) -> f64 {
        self.share * self.size
    }

    /// The share of the others, of as many people.
    #[must_use]
    pub const fn complement(self) -> Self {
        Self { share: 1.0 - self.share, size: self.size }
    }
}
