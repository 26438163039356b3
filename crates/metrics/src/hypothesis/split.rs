//! How a group is split by an outcome.

use crate::Rate;

/// Of one group, how many have the outcome and how many do not. With sampling weights the two are not whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split {
    with: f64,
    without: f64,
}

/// As many people as this do not exist; past it a float is not every whole number.
const MOST: f64 = 9_007_199_254_740_992.0; // 2^53

impl Split {
    /// So many with the outcome and so many without. Below 0 is taken as 0, and past 2⁵³ as 2⁵³.
    pub const fn new(with: f64, without: f64) -> Self {
        debug_assert!(!with.is_nan() && !without.is_nan(), "a number of people is a number");
        Self { with: with.clamp(0.0, MOST), without: without.clamp(0.0, MOST) }
    }

    /// So many of so many people.
    ///
    /// ```
    /// # use ecart_metrics::hypothesis::Split;
    /// assert_eq!(Split::of(805, 1795), Split::new(805.0, 990.0));
    /// ```
    pub const fn of(count: u64, size: u64) -> Self {
        Self::new(count as f64, size.saturating_sub(count) as f64)
    }

    /// What a rate is made of. With sampling weights, or people who stand in clusters: its share, at the effective size ([`Rate::effective_size`]).
    ///
    /// # Source
    /// Counts divided by the design effect, in tests made for counts: Rao & Scott, A simple method for the analysis of clustered binary data, Biometrics 48
    /// (1992) 577–585. The tests are then approximate.
    pub fn of_rate(rate: &Rate) -> Self {
        rate.counts().filter(|_| rate.design().is_none()).map_or_else(
            || {
                let (all, scale) = (rate.denominator(), rate.effective_size() / rate.denominator().weight);
                Self::new(rate.numerator().weight * scale, (all.weight - rate.numerator().weight) * scale)
            },
            |(count, size)| Self::of(count, size),
        )
    }

    /// How many have the outcome.
    pub const fn with(self) -> f64 {
        self.with
    }

    /// How many do not.
    pub const fn without(self) -> f64 {
        self.without
    }

    /// How many there are.
    pub const fn size(self) -> f64 {
        self.with + self.without
    }

    /// Both in whole people, for tests that count arrangements: the size is rounded, then the share of it, so that neither moves by more than half a person.
    pub fn rounded(self) -> [u64; 2] {
        let size = self.size().round();
        let with = if self.size() > 0.0 { (self.with / self.size() * size).round() } else { 0.0 };
        [with as u64, (size - with) as u64]
    }
}
