//! Whether pooling the strata turns the sign of a gap.

use super::{Stratified, common_odds_ratio, common_risk_difference};
use crate::gap::RatioEstimate;
use crate::interval::Estimate;
use crate::{Confidence, Undefined};

/// Whether the gap over all people and the gap within strata go the same way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Simpson {
    /// They do; or one of them is exactly 0, which has no sign.
    Agrees,
    /// They go opposite ways, and both intervals exclude 0: over all people one group is ahead, within strata the other.
    Reversed,
    /// They go opposite ways, and an interval includes 0: chance could do it.
    ReversedWithinNoise,
    /// One of them has no value.
    Undefined(Undefined),
}

/// Whether pooling turns the sign, as the two common measures of a gap within strata have it. They seldom disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reversal {
    /// Against the common risk difference.
    pub difference: Simpson,
    /// Against the common odds ratio.
    pub odds_ratio: Simpson,
}

/// Whether the gap over all people and the gap within strata disagree in sign (Simpson's paradox).
///
/// # Formula
/// The sign of the pooled difference beside that of the common risk difference, and beside that of the common odds ratio's logarithm; clear where the
/// interval excludes 0 (of the ratio, 1).
/// # Undefined
/// [`Simpson::Undefined`] with the reason if one of the two has no value.
/// # Use
/// To say which of the two a reader sees. It does not say which of them answers the reader's question: if people are kept out of a stratum, the gap
/// is in the spread over strata.
/// # Source
/// Simpson, Journal of the Royal Statistical Society B 13 (1951) 238–241; Bickel, Hammel & O'Connell, Science 187 (1975) 398–404.
/// # Example
/// Berkeley 1973: over all, women were admitted less often; within departments not, and what is left could be chance.
/// ```
/// # use ecart_metrics::{Confidence, strata::{Simpson, Stratified, simpson}};
/// let women = [(89, 108), (17, 25), (202, 593), (131, 375), (94, 393), (24, 341)];
/// let men = [(512, 825), (353, 560), (120, 325), (138, 417), (53, 191), (22, 373)];
/// let sign = simpson(&Stratified::of(women.into_iter().zip(men)), Confidence::DEFAULT);
/// assert_eq!((sign.difference, sign.odds_ratio), (Simpson::ReversedWithinNoise, Simpson::ReversedWithinNoise));
/// ```
pub fn simpson(strata: &Stratified, confidence: Confidence) -> Reversal {
    let pooled = strata.pooled_difference(confidence).map(Direction::of_difference);
    let against = |within: Result<Direction, Undefined>| match (pooled, within) {
        (Ok(pooled), Ok(within)) => pooled.against(within),
        (Err(reason), _) | (_, Err(reason)) => Simpson::Undefined(reason),
    };
    Reversal {
        difference: against(common_risk_difference(strata, confidence).map(Direction::of_difference)),
        odds_ratio: against(common_odds_ratio(strata, confidence).map(Direction::of_ratio)),
    }
}

/// Which way a gap goes, and whether that is clear.
#[derive(Clone, Copy)]
struct Direction {
    above: bool,
    below: bool,
    clear: bool,
}

impl Direction {
    fn of_difference(gap: Estimate) -> Self {
        Self { above: gap.value > 0.0, below: gap.value < 0.0, clear: !gap.interval.contains(0.0) }
    }

    fn of_ratio(ratio: RatioEstimate) -> Self {
        Self { above: ratio.value > 1.0, below: ratio.value < 1.0, clear: !ratio.interval.contains(1.0) }
    }

    const fn against(self, within: Self) -> Simpson {
        if (self.above && within.below) || (self.below && within.above) {
            if self.clear && within.clear { Simpson::Reversed } else { Simpson::ReversedWithinNoise }
        } else {
            Simpson::Agrees
        }
    }
}
