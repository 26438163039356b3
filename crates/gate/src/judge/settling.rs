//! How many rows would settle a rule that is inconclusive.

use crate::{Settling, Verdict};

/// More people than this there are not.
const MOST_ROWS: u64 = 10_000_000_000;

/// The fewest rows that give another verdict, if every rate stays as it is, all groups grow in proportion, and the baseline stays what it is.
///
/// The groups that are judged stay the same: one that was set aside as small is not judged by the few people it has. The number is found by halving, so that with one row
/// less the rule is still inconclusive.
///
/// `verdict` gives that of so many times as many rows.
pub(super) fn settling(rows: u64, verdict: impl Fn(f64) -> Verdict) -> Settling {
    if rows == 0 {
        return Settling::None;
    }
    let verdict = |of: u64| Some(verdict(of as f64 / rows as f64)).filter(|verdict| *verdict != Verdict::Inconclusive);
    let (mut unsettled, mut settled) = (rows, rows);
    let mut found = None;
    while found.is_none() {
        if settled >= MOST_ROWS {
            return Settling::None;
        }
        unsettled = settled;
        settled = settled.saturating_mul(2).min(MOST_ROWS);
        found = verdict(settled);
    }
    while settled - unsettled > 1 {
        let middle = unsettled + (settled - unsettled) / 2;
        match verdict(middle) {
            Some(verdict) => (settled, found) = (middle, Some(verdict)),
            None => unsettled = middle,
        }
    }
    found.map_or(Settling::None, |verdict| Settling::Rows { rows: settled, verdict })
}
