//! A figure with its range, as a rule counts it: turned round, or without its sign.

use ecart_metrics::interval::{Bound, Estimate, Interval};
use ecart_metrics::{RatioEstimate, Undefined};

use crate::Range;

/// A value, with the range at one level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reading {
    pub(super) value: f64,
    /// The range; the reason where there is none.
    pub(super) range: Result<Range, Undefined>,
}

impl Reading {
    pub(super) fn of_interval(value: f64, interval: Result<Interval, Undefined>) -> Self {
        let range = |Interval { lower, upper }: Interval| Range { lower, upper: Bound::At(upper) };
        Self { value, range: interval.map(range) }
    }

    /// A difference turned round.
    pub(super) fn negated(self) -> Self {
        let negated = |range: Range| match range.upper {
            Bound::At(upper) => Ok(Range { lower: -upper, upper: Bound::At(-range.lower) }),
            Bound::Unbounded => Err(Undefined::RatioToZero),
        };
        Self { value: -self.value, range: self.range.and_then(negated) }
    }

    /// How large a difference is, whichever way. As of the widest gap of an audit, the range is not cut at 0: where it begins below, the two are not told apart.
    pub(super) fn size(self) -> Self {
        let turned = self.negated();
        self.join(turned, f64::max)
    }

    /// A ratio turned round.
    pub(super) fn inverse(self) -> Result<Self, Undefined> {
        if self.value == 0.0 {
            return Err(Undefined::RatioToZero);
        }
        let inverse = |range: Range| {
            let upper = range.lower.recip();
            let upper = if upper.is_finite() { Bound::At(upper) } else { Bound::Unbounded };
            Range { lower: range.upper.at().map_or(0.0, f64::recip), upper }
        };
        Ok(Self { value: self.value.recip(), range: self.range.map(inverse) })
    }

    /// The smaller over the larger, whichever way a ratio is. As of an audit the range is not cut at 1: where it ends above, the two are not told apart.
    pub(super) fn smaller_over_larger(self) -> Self {
        let Ok(turned) = self.inverse() else {
            let capped = |range: Range| Range { upper: Bound::At(range.upper.at().unwrap_or(1.0)), ..range };
            let range = self.range.map(capped).map(|range| Range { lower: range.lower.min(inverse_of(range.upper)), ..range });
            return Self { range, ..self };
        };
        self.join(turned, f64::min)
    }

    /// The range of the larger, or the smaller, of two, from the ranges of both.
    pub(super) fn join(self, other: Self, choose: fn(f64, f64) -> f64) -> Self {
        let range = self.range.and_then(|ours| {
            let theirs = other.range?;
            let upper = match (ours.upper, theirs.upper) {
                (Bound::At(ours), Bound::At(theirs)) => Bound::At(choose(ours, theirs)),
                // Of a smaller over a larger; the larger of two differences always has its limits.
                (Bound::At(upper), Bound::Unbounded) | (Bound::Unbounded, Bound::At(upper)) => Bound::At(upper),
                (Bound::Unbounded, Bound::Unbounded) => Bound::At(1.0),
            };
            Ok(Range { lower: choose(ours.lower, theirs.lower), upper })
        });
        Self { value: choose(self.value, other.value), range }
    }
}

fn inverse_of(upper: Bound) -> f64 {
    upper.at().map_or(0.0, f64::recip)
}

impl From<Estimate> for Reading {
    fn from(Estimate { value, interval }: Estimate) -> Self {
        Self::of_interval(value, Ok(interval))
    }
}

impl From<RatioEstimate> for Reading {
    fn from(RatioEstimate { value, interval }: RatioEstimate) -> Self {
        Self { value, range: Ok(Range { lower: interval.lower, upper: interval.upper }) }
    }
}
