//! Which interval each kind of figure gets.

use super::{Estimate, Interval, Proportion, RatioInterval, Simultaneous, clopper_pearson, jeffreys, katz, koopman, wilson};
use crate::catalogue::canonical;
use crate::{Confidence, Undefined};

/// The methods of an audit's intervals. A difference always has Newcombe's, which is made of Wilson's limits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Intervals {
    /// Of rates, and of what is made from one or two of them.
    pub rate: RateMethod,
    /// Of ratios of two rates.
    pub ratio: RatioMethod,
    /// How the intervals of all pairs are made to hold together.
    pub simultaneous: Simultaneous,
}

/// The interval of a rate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RateMethod {
    /// [`wilson`].
    #[default]
    Wilson,
    /// [`clopper_pearson`].
    ClopperPearson,
    /// [`jeffreys`].
    Jeffreys,
}

/// The interval of a ratio of two rates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RatioMethod {
    /// [`koopman`].
    #[default]
    Koopman,
    /// [`katz`].
    Katz,
}

impl RateMethod {
    /// Every method.
    pub const ALL: [Self; 3] = [Self::Wilson, Self::ClopperPearson, Self::Jeffreys];

    /// The name in files and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wilson => "wilson",
            Self::ClopperPearson => "clopper_pearson",
            Self::Jeffreys => "jeffreys",
        }
    }

    /// The method of this name, hyphens and capitals aside.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == canonical(name))
    }

    /// The interval of a rate.
    pub fn interval(self, rate: Proportion, confidence: Confidence) -> Interval {
        match self {
            Self::Wilson => wilson(rate, confidence),
            Self::ClopperPearson => clopper_pearson(rate, confidence),
            Self::Jeffreys => jeffreys(rate, confidence),
        }
    }

    /// A rate with its interval.
    pub fn estimate(self, rate: Proportion, confidence: Confidence) -> Estimate {
        Estimate::new(rate.share(), self.interval(rate, confidence))
    }
}

impl RatioMethod {
    /// Every method.
    pub const ALL: [Self; 2] = [Self::Koopman, Self::Katz];

    /// The name in files and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Koopman => "koopman",
            Self::Katz => "katz",
        }
    }

    /// The method of this name, hyphens and capitals aside.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == canonical(name))
    }

    /// The interval of the ratio of two independent rates, first over second.
    ///
    /// # Errors
    /// The reason why it has none: see [`koopman`] and [`katz`].
    pub fn interval(self, first: Proportion, second: Proportion, confidence: Confidence) -> Result<RatioInterval, Undefined> {
        match self {
            Self::Koopman => koopman(first, second, confidence),
            Self::Katz => katz(first, second, confidence),
        }
    }
}
