//! How a figure changed since the baseline.

use ecart_metrics::Undefined;
use ecart_metrics::interval::{Bound, Estimate, Interval, mover_difference};

use super::limits::{Bad, Found, Ranged, against, within, worse};
use crate::{Bounded, Certainty, Change, Direction, Growth, Limit, Range, Rule, Scale, Verdict};

/// Which way a figure gets worse: past the other limit that the rule has. Without one, up; but where the smaller is set over the larger, groups grow apart as that falls.
pub(super) fn worsens(rule: &Rule) -> Bad {
    match (rule.limit.max, rule.limit.min, &rule.bounded) {
        (None, Some(_), _) => Bad::Below,
        (None, None, Bounded::Gap { scale: Scale::Ratio, direction: Direction::Either | Direction::Below, .. }) => Bad::Below,
        (None, None, Bounded::Chance { .. }) => Bad::Below,
        _ => Bad::Above,
    }
}

/// How a figure changed, from what it is and what it was: two samples of different rows.
pub(super) fn change(worse: Bad, now: Result<Ranged, Undefined>, then: Result<Ranged, Undefined>) -> Change {
    let increase = |now: f64, then: f64| match worse {
        Bad::Above => now - then,
        Bad::Below => then - now,
    };
    let both = now.and_then(|now| Ok((now, then?)));
    let range = |of: fn(&Ranged) -> Option<Range>| {
        let (now, then) = both.ok()?;
        let (now, then) = (estimate(now.value, of(&now)?)?, estimate(then.value, of(&then)?)?);
        let grown = match worse {
            Bad::Above => mover_difference(now, then),
            Bad::Below => mover_difference(then, now),
        };
        Some(Range { lower: grown.interval.lower, upper: Bound::At(grown.interval.upper) })
    };
    Change {
        before: then.map(|then| then.value),
        increase: both.map(|(now, then)| increase(now.value, then.value)),
        adjusted: range(|ranged| ranged.adjusted),
        own: range(|ranged| ranged.own),
    }
}

fn estimate(value: f64, range: Range) -> Option<Estimate> {
    Some(Estimate::new(value, Interval { lower: range.lower, upper: range.upper.at()? }))
}

/// What a figure comes to under a limit on what it is and on how it changed. `found` is what it comes to by what it is; `None` for `change`: the baseline does not
/// have it.
pub(super) fn with_growth((limit, growth): (&Limit, Growth), certainty: Certainty, found: Option<Found>, change: Option<&Change>) -> Found {
    let unknown = Found { verdict: Verdict::Inconclusive, past: f64::NEG_INFINITY };
    let by = |most: f64| {
        let change = change?;
        let value = change.increase.ok()?;
        Some(against(Bad::Above, most, certainty, Ranged { value, adjusted: change.adjusted, own: change.own }))
    };
    match growth {
        Growth::AtMost(most) => {
            let grown = by(most).unwrap_or(unknown);
            worse(found, Some(grown)).unwrap_or(grown)
        }
        Growth::Accepted => {
            let found = found.unwrap_or(unknown);
            if found.verdict == Verdict::Holds {
                return found;
            }
            let (Some(grown), Some(Ok(before))) = (by(0.0), change.map(|change| change.before)) else { return unknown };
            let past = found.past.min(grown.past);
            let has_grown = grown.verdict == Verdict::Broken;
            let was_past = was_past(limit, before);
            let verdict = match found.verdict {
                Verdict::Broken if has_grown => Verdict::Broken,
                _ if was_past && !has_grown => Verdict::Holds,
                _ => Verdict::Inconclusive,
            };
            Found { verdict, past }
        }
    }
}

/// Whether the baseline's figure was past the limit, by its value: that is what was accepted.
fn was_past(limit: &Limit, before: f64) -> bool {
    let before = Ranged { value: before, adjusted: None, own: None };
    within(limit, Certainty::Point, before).is_some_and(|found| found.verdict == Verdict::Broken)
}
