//! A value and its ranges against a limit.

use ecart_metrics::interval::Bound;

use crate::{Certainty, Limit, Range, Verdict};

/// Quotients this close are the same: 0.24 / 0.3 is four fifths, and falls short of 0.8 by its last digit.
const TIE: f64 = 1e-12;

/// A value with its ranges: that which pays for all comparisons, and its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ranged {
    pub(super) value: f64,
    pub(super) adjusted: Option<Range>,
    pub(super) own: Option<Range>,
}

impl Ranged {
    /// The same value, as if it were known without chance.
    pub(super) fn known(self) -> Self {
        let range = Some(Range { lower: self.value, upper: Bound::At(self.value) });
        Self { value: self.value, adjusted: range, own: range }
    }
}

/// What a value comes to, and how far past the limit it is by what could break the rule: below 0, it is within.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) verdict: Verdict,
    pub(super) past: f64,
}

/// Which way is past a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bad {
    Above,
    Below,
}

/// A value against one number.
pub(super) fn against(bad: Bad, limit: f64, certainty: Certainty, ranged: Ranged) -> Found {
    let tie = TIE * limit.abs().max(1.0);
    // How far a number is past the limit.
    let past = |number: f64| match bad {
        Bad::Above => number - limit,
        Bad::Below => limit - number,
    };
    // Of a range the end that breaks only if all of it is past, and that which is past if any of it is.
    let nearer = |range: Range| match bad {
        Bad::Above => Some(range.lower),
        Bad::Below => range.upper.at(),
    };
    let farther = |range: Range| match bad {
        Bad::Above => range.upper.at(),
        Bad::Below => Some(range.lower),
    };
    match certainty {
        Certainty::Point => {
            let past = past(ranged.value);
            Found { verdict: if past > tie { Verdict::Broken } else { Verdict::Holds }, past }
        }
        Certainty::Confident => {
            let surely = ranged.adjusted.and_then(nearer).map(past);
            let verdict = match (surely, ranged.own.and_then(farther).map(past)) {
                (Some(surely), _) if surely > tie => Verdict::Broken,
                (_, Some(perhaps)) if perhaps <= tie => Verdict::Holds,
                _ => Verdict::Inconclusive,
            };
            Found { verdict, past: surely.unwrap_or(f64::NEG_INFINITY) }
        }
    }
}

/// A value against `max` and `min`; `None` if there is neither.
pub(super) fn within(limit: &Limit, certainty: Certainty, ranged: Ranged) -> Option<Found> {
    let max = limit.max.map(|max| against(Bad::Above, max, certainty, ranged));
    let min = limit.min.map(|min| against(Bad::Below, min, certainty, ranged));
    worse(max, min)
}

/// What two limits come to together.
pub(super) fn worse(first: Option<Found>, second: Option<Found>) -> Option<Found> {
    match (first, second) {
        (Some(first), Some(second)) => {
            let worst = if second.verdict > first.verdict { second } else { first };
            let past = if first.verdict == second.verdict { first.past.max(second.past) } else { worst.past };
            Some(Found { past, ..worst })
        }
        (found, None) | (None, found) => found,
    }
}
