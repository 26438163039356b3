//! The figures of a card: those of all people together, then those of each group.

use crate::figure::clean;
use crate::{Cell, Findings, GroupingFindings, MetricHead, Rates, Value};

/// The people of whom some figures are.
pub(super) struct Slice<'a> {
    /// The group, such as `race=Asian`; `None`: all people together.
    pub(super) name: Option<String>,
    /// The figures that have a value.
    pub(super) figures: Vec<(&'a MetricHead, &'a Value)>,
}

/// The slices of an audit, by the tables of figures that are asked for. All people together, who stand in each table, come once, and first.
pub(super) fn slices<'a>(findings: &'a Findings, rates: fn(&GroupingFindings) -> &Rates) -> Vec<Slice<'a>> {
    let overall = findings.groupings.first().into_iter().flat_map(|grouping| slices_of(grouping, rates(grouping), true));
    let groups = findings.groupings.iter().flat_map(|grouping| slices_of(grouping, rates(grouping), false));
    overall.chain(groups).filter(|slice| !slice.figures.is_empty()).collect()
}

fn slices_of<'a>(grouping: &'a GroupingFindings, rates: &'a Rates, overall: bool) -> impl Iterator<Item = Slice<'a>> {
    rates.rows.iter().filter(move |row| row.is_overall == overall).map(move |row| Slice {
        name: (!overall).then(|| clean(&format!("{}={}", grouping.name, row.group))),
        figures: rates.metrics.iter().zip(&row.cells).filter_map(|(head, cell)| Some((head, Cell::value(cell)?))).collect(),
    })
}
