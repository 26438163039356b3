//! How many people, and how much they weigh.

use std::iter::Sum;
use std::ops::Add;

use ecart_tally::{Count, Weighting};

/// A number of people, the sum of their weights and of their squared weights. Without sampling weights each person weighs 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Amount {
    /// Number of people: of rows, or of the people that the rows of a table of counts stand for.
    pub people: u64,
    /// `Σw`.
    pub weight: f64,
    /// `Σw²`.
    pub weight_squared: f64,
}

impl Amount {
    /// The amount that a cell holds, under what its weights mean. Whole numbers of people past `u64` do not occur: they would not fit on Earth.
    pub fn of(count: &Count, weighting: Weighting) -> Self {
        match weighting {
            Weighting::Rows => Self::from(count.rows),
            Weighting::People => Self::from(count.weight.as_whole().and_then(|people| u64::try_from(people).ok()).unwrap_or(u64::MAX)),
            Weighting::Sampling => Self { people: count.rows, weight: count.weight.value(), weight_squared: count.weight_squared.value() },
        }
    }

    /// Kish's effective size: how many people with equal weights would say as much.
    ///
    /// # Formula
    /// `(Σw)² / Σw²`; with equal weights the number of people. 0 if nothing weighs anything.
    /// # Source
    /// Kish, Survey Sampling (Wiley 1965), section 11.7.
    pub fn effective_size(self) -> f64 {
        if self.weight_squared > 0.0 { self.weight * self.weight / self.weight_squared } else { 0.0 }
    }

    /// What is left of this amount without a part of it.
    #[must_use]
    pub fn without(self, part: Self) -> Self {
        let people = self.people.saturating_sub(part.people);
        if people == 0 {
            // Of weights that are not whole, subtraction would leave the rounding of their sums.
            return Self::default();
        }
        let rest = |all: f64, part: f64| (all - part).max(0.0);
        Self { people, weight: rest(self.weight, part.weight), weight_squared: rest(self.weight_squared, part.weight_squared) }
    }

    /// So many times as many people, who weigh as these do.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self {
            people: (self.people as f64 * factor).round() as u64,
            weight: self.weight * factor,
            weight_squared: self.weight_squared * factor,
        }
    }

    /// Whether each person weighs 1, so that the weight is a count.
    pub fn is_count(self) -> bool {
        self.weight == self.people as f64 && self.weight_squared == self.weight
    }
}

/// People who weigh 1 each.
impl From<u64> for Amount {
    fn from(people: u64) -> Self {
        Self { people, weight: people as f64, weight_squared: people as f64 }
    }
}

impl Add for Amount {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            // As many people as this do not exist; a sum past the type would wrap round.
            people: self.people.saturating_add(other.people),
            weight: self.weight + other.weight,
            weight_squared: self.weight_squared + other.weight_squared,
        }
    }
}

impl Sum for Amount {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::default(), Self::add)
    }
}
