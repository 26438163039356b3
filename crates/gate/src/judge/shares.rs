//! Shares of rows: those left out, and those whose group is not known. They are counted, not sampled, so that no chance is in them.

use ecart_metrics::Undefined;
use ecart_schema::Counts;
use ecart_tally::Reason;

use super::asking::Asking;
use super::limits::Ranged;
use super::question::{Asked, Item, Question};
use crate::{Counted, Side, Unjudged, Who};

/// The share of the rows read that were left out. Rows that the audit was told not to look at (`where`) are none of them.
pub(super) fn left_out(counts: &Counts) -> Question {
    let mut out = 0;
    for (reason, rows) in counts.left_out().reasons() {
        if !matches!(reason, Reason::NotSelected(_)) {
            out += rows.rows;
        }
    }
    share(Some((out, counts.rows() + out)))
}

/// The share of the people counted of whom the rule's columns do not say which group they are of.
pub(super) fn missing_group(asking: &Asking<'_>) -> Question {
    let all = asking.columns.overall.all().people;
    let Some(of) = &asking.columns.of else { return share(None) };
    let has_missing = |levels: &[ecart_tally::Level]| levels.iter().any(ecart_tally::Level::is_missing);
    if of.withheld.iter().any(|levels| has_missing(levels)) {
        return share(None);
    }
    // Of pairs only those are of a group whose two people are; all others are of two.
    let missing = of.groups.iter().filter(|(levels, _)| has_missing(levels)).map(|(_, outcomes)| outcomes.all().people).sum();
    share(Some((missing, all)))
}

fn share(counts: Option<(u64, u64)>) -> Question {
    let value = match counts {
        Some((_, 0)) | None => Err(Undefined::NoRows),
        Some((part, all)) => Ok(Counted { value: part as f64 / all as f64, share: Some((part, all)), people: all }),
    };
    let known = |counted: Counted| Ranged { value: counted.value, adjusted: None, own: None }.known();
    let item = Item {
        figure: None,
        first: Side { who: Who::All, value },
        second: None,
        ranged: value.map(known),
        without_range: None,
        levels: None,
        is_shown_only: false,
    };
    let unjudged = match (counts, value) {
        (None, _) => Some(Unjudged::Withheld),
        (_, Err(reason)) => Some(Unjudged::Undefined(reason)),
        _ => None,
    };
    Question { asked: Asked::Known(Box::new(item)), aside: Vec::new(), unjudged, comparisons: 1, people: counts.map_or(0, |(_, all)| all) }
}
