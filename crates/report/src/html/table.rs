//! Tables of figures.

use std::ops::Range;

use ecart_words::Words;
use maud::{Markup, html};

use super::notes::{Notes, sign};
use super::text;
use crate::{Against, Cell, ConfusionRow, CriterionRow, GroupingFindings, Impact, Mark, MetricHead, NoGap, Rates, Widest};

/// A table in a box of its own, which scrolls where the screen is too narrow: with a finger, or with the arrow keys.
pub(crate) fn scroll(labelled_by: &str, table: &Markup) -> Markup {
    html! {
        div.scroll role="group" tabindex="0" aria-labelledby=(labelled_by) { (table) }
    }
}

/// The places of the metrics, as many at a time as fit side by side on a sheet.
fn abreast(metrics: usize, most: usize) -> impl Iterator<Item = Range<usize>> {
    (0..metrics).step_by(most).map(move |first| first..(first + most).min(metrics))
}

/// A table of rates, each with its interval and its counts in columns of their own.
pub(super) fn rates(words: &Words, id: &str, columns: &str, rates: &Rates) -> Markup {
    let notes = Notes::numbered(words, id.to_owned(), rates.notes.clone());
    html! {
        @for metrics in abreast(rates.metrics.len(), 2) {
            (scroll(id, &rates_table(words, id, columns, rates, &notes, metrics)))
        }
        (notes.list(rates.small.as_deref(), rates.missing.as_deref()))
    }
}

fn rates_table(words: &Words, id: &str, columns: &str, rates: &Rates, notes: &Notes<'_>, metrics: Range<usize>) -> Markup {
    let cells = |cell: &Cell| match cell {
        Cell::Value { value, mark } => html! {
            td.start { span.value { (value.text) } }
            td.interval { (value.interval) }
            td.of { (value.counts) @if let Some(mark) = mark { (sign(*mark)) } }
        },
        Cell::Undefined { note, .. } => html! { td.start { (notes.number(*note)) } td {} td {} },
    };
    let heads = &rates.metrics[metrics.clone()];
    html! {
        table aria-labelledby=(id) {
            thead {
                tr {
                    th.name scope="col" rowspan="2" { (text::name(columns)) }
                    th scope="col" rowspan="2" { (rates.people) }
                    @for head in heads { th.start scope="colgroup" colspan="3" { (metric(head)) } }
                }
                tr {
                    @for head in heads {
                        th.start scope="col" { (words.say(if is_share(head) { "head-rate" } else { "head-value" })) }
                        th scope="col" { (words.say("head-interval")) }
                        th scope="col" { (words.say(if is_share(head) { "head-of" } else { "head-people" })) }
                    }
                }
            }
            (rows(words, rates, |row| html! {
                td { (row.people) }
                @for cell in &row.cells[metrics.clone()] { (cells(cell)) }
            }))
        }
    }
}

/// The groups' rows, and all people together in the foot of the table.
fn rows(words: &Words, rates: &Rates, cells: impl Fn(&crate::RateRow) -> Markup) -> Markup {
    let row = |row: &crate::RateRow| {
        html! {
            tr class=[row.is_reference.then_some("reference")] {
                th scope="row" { (text::name(&row.group)) @if row.is_reference { " " (words.say("reference-mark")) } }
                (cells(row))
            }
        }
    };
    html! {
        tbody { @for group in rates.rows.iter().filter(|row| !row.is_overall) { (row(group)) } }
        tfoot { @for overall in rates.rows.iter().filter(|row| row.is_overall) { (row(overall)) } }
    }
}

/// Tables of many metrics: each figure with its interval and its counts in one cell.
pub(super) fn all_rates(words: &Words, id: &str, columns: &str, rates: &Rates) -> Markup {
    let notes = Notes::numbered(words, id.to_owned(), rates.notes.clone());
    let cell = |cell: &Cell| match cell {
        Cell::Value { value, mark } => html! {
            td.stack {
                span.value { (value.text) }
                span.interval { (value.interval) }
                span.of { (value.counts) @if let Some(mark) = mark { (sign(*mark)) } }
            }
        },
        Cell::Undefined { note, .. } => html! { td.stack { (notes.number(*note)) } },
    };
    html! {
        @for metrics in abreast(rates.metrics.len(), 4) {
            (scroll(id, &html! {
                table aria-labelledby=(id) {
                    thead {
                        tr {
                            th.name scope="col" { (text::name(columns)) }
                            @for head in &rates.metrics[metrics.clone()] { th.stack scope="col" { span { (head.name) } span.what { (head.what) } } }
                        }
                    }
                    (rows(words, rates, |row| html! { @for figure in &row.cells[metrics.clone()] { (cell(figure)) } }))
                }
            }))
        }
        (notes.list(rates.small.as_deref(), rates.missing.as_deref()))
    }
}

/// Each group against the reference: difference and ratio, each with its interval.
pub(super) fn against(words: &Words, id: &str, columns: &str, against: &Against, minimum: u64) -> Markup {
    let mut notes = Notes::new(words, id.to_owned());
    let tables: Vec<Markup> =
        abreast(against.metrics.len(), 2).map(|metrics| against_table(words, id, columns, against, &mut notes, metrics)).collect();
    let has_small = against.rows.iter().flat_map(|row| &row.gaps).flatten().any(|gap| gap.is_small);
    let small = has_small.then(|| ecart_words::say!(words, "note-small", minimum = minimum));
    html! {
        @for table in &tables { (scroll(id, table)) }
        (notes.list(small.as_deref(), None))
    }
}

fn against_table(words: &Words, id: &str, columns: &str, against: &Against, notes: &mut Notes<'_>, metrics: Range<usize>) -> Markup {
    let heads = &against.metrics[metrics.clone()];
    html! {
        table aria-labelledby=(id) {
            thead {
                tr {
                    th.name scope="col" rowspan="2" { (text::name(columns)) }
                    @for head in heads { th.start scope="colgroup" colspan="4" { (head.name) span.what { (head.metric.what) } } }
                }
                tr {
                    @for head in heads {
                        th.start scope="col" { (difference_head(words, &head.metric)) }
                        th scope="col" { (words.say("head-interval")) }
                        th scope="col" { (words.say("head-ratio")) }
                        th scope="col" { (words.say("head-interval")) }
                    }
                }
            }
            tbody {
                @for row in &against.rows {
                    tr {
                        th scope="row" { (text::name(&row.group)) }
                        @for gap in &row.gaps[metrics.clone()] {
                            @match gap {
                                Ok(gap) => {
                                    td.start { span.value { (gap.difference) } }
                                    td.interval { (gap.interval) @if gap.is_small { (sign(Mark::Small)) } }
                                    (ratio(&gap.ratio, notes))
                                }
                                Err(NoGap::IsReference) => { td.start { (words.say("reference-mark")) } td {} td {} td {} }
                                Err(NoGap::Undefined(reason)) => { td.start { (notes.undefined(reason)) } td {} td {} td {} }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The widest gap of each metric, with the groups at both ends and what chance alone would show.
pub(super) fn widest(words: &Words, id: &str, widest: &[Widest]) -> Markup {
    let mut notes = Notes::new(words, id.to_owned());
    let difference = widest.iter().all(|widest| is_share(&widest.metric));
    let table = html! {
        table aria-labelledby=(id) {
            thead {
                tr {
                    td rowspan="2" {}
                    th scope="col" rowspan="2" { (words.say(if difference { "head-points" } else { "head-gap" })) }
                    th scope="col" rowspan="2" { (words.say("head-interval")) }
                    th scope="col" rowspan="2" { (words.say("head-ratio")) }
                    th scope="col" rowspan="2" { (words.say("head-interval")) }
                    th.name.start scope="col" rowspan="2" { (words.say("head-between")) }
                    th.start.short scope="colgroup" colspan="2" { (words.say("head-chance-alone")) }
                }
                tr {
                    th.start scope="col" { (words.say("head-chance-mean")) }
                    th scope="col" { (words.say("head-chance-below")) }
                }
            }
            tbody {
                @for widest in widest {
                    tr {
                        th scope="row" { (widest.metric.name) }
                        @match &widest.gap {
                            Ok(gap) => {
                                td { span.value { (gap.difference) } }
                                td.interval { (gap.interval) }
                                (ratio(&gap.ratio, &mut notes))
                                td.text.start { (text::name(&gap.high)) " – " (text::name(&gap.low)) }
                                @match &gap.chance {
                                    Some(chance) => { td.start { (chance.mean) } td { (chance.below) } }
                                    None => { td.start {} td {} }
                                }
                            }
                            Err(reason) => { td { (notes.undefined(reason)) } td {} td {} td {} td {} td {} td {} }
                        }
                    }
                }
            }
        }
    };
    html! { (scroll(id, &table)) (notes.list(None, None)) }
}

/// The counts of each group.
pub(super) fn counts(id: &str, columns: &str, counts: &[ConfusionRow], words: &Words) -> Markup {
    let row = |row: &ConfusionRow| {
        html! { tr { th scope="row" { (text::name(&row.group)) } @for count in &row.counts { td { (count.text) } } } }
    };
    let (all, groups) = counts.split_last().map_or((None, counts), |(all, groups)| (Some(all), groups));
    let table = html! {
        table aria-labelledby=(id) {
            thead {
                tr {
                    th.name scope="col" { (text::name(columns)) }
                    @for count in counts.first().map_or(&[][..], |first| &first.counts) {
                        th.stack scope="col" { (words.formula(count.symbol)) span.what { (count.what) } }
                    }
                }
            }
            tbody { @for group in groups { (row(group)) } }
            @if let Some(all) = all { tfoot { (row(all)) } }
        }
    };
    scroll(id, &table)
}

/// The selection rate of each group over the highest.
pub(super) fn impacts(words: &Words, id: &str, columns: &str, impacts: &[Impact]) -> Markup {
    let mut notes = Notes::new(words, id.to_owned());
    let table = html! {
        table aria-labelledby=(id) {
            thead {
                tr {
                    th.name scope="col" { (text::name(columns)) }
                    th scope="col" { (words.say("head-impact")) }
                    th scope="col" { (words.say("head-of")) }
                    th.name.start scope="col" { (words.criterion("four_fifths_rule")) }
                }
            }
            tbody {
                @for impact in impacts {
                    tr {
                        th scope="row" { (text::name(&impact.group)) }
                        td { @match &impact.ratio { Ok(ratio) => span.value { (ratio) }, Err(reason) => (notes.undefined(reason)) } }
                        td.of { (impact.counts) @if let Some(mark) = impact.mark { (sign(mark)) } }
                        td.text.start { @if impact.is_under { (words.say("impact-under")) } }
                    }
                }
            }
        }
    };
    html! { (scroll(id, &table)) (notes.list(None, None)) }
}

/// Criteria: one row each, one column for each grouping.
pub(super) fn criteria(words: &Words, id: &str, groupings: &[(&str, &[CriterionRow])], with_meaning: bool) -> Markup {
    let mut notes = Notes::new(words, id.to_owned());
    let first = groupings.first().map_or(&[][..], |(_, rows)| rows);
    let table = html! {
        table aria-labelledby=(id) {
            thead {
                tr {
                    th.name scope="col" { (words.say("head-criterion")) }
                    @for (name, _) in groupings { th scope="col" { (text::name(name)) } }
                }
            }
            tbody {
                @for (place, row) in first.iter().enumerate() {
                    tr {
                        th class=[with_meaning.then_some("means")] scope="row" {
                            (row.name)
                            @if with_meaning { span.what { (words.criterion_means(row.criterion.name())) } }
                        }
                        @for (_, rows) in groupings {
                            @if let Some(row) = rows.get(place) { td.stack { (criterion(row, &mut notes)) } }
                        }
                    }
                }
            }
        }
    };
    html! { (scroll(id, &table)) (notes.list(None, None)) }
}

fn criterion(row: &CriterionRow, notes: &mut Notes<'_>) -> Markup {
    html! {
        @match &row.value {
            Ok(value) => {
                span.value { (value) }
                span.interval { (row.interval) }
                @if row.ends.windows(2).all(|ends| (&ends[0].1, &ends[0].2) == (&ends[1].1, &ends[1].2)) {
                    @for (_, high, low) in row.ends.iter().take(1) { span.ends { (text::name(high)) " – " (text::name(low)) } }
                } @else {
                    @for (metric, high, low) in &row.ends { span.ends { (metric) br; (text::name(high)) " – " (text::name(low)) } }
                }
            }
            Err(reason) => (notes.undefined(reason)),
        }
    }
}

fn metric(head: &MetricHead) -> Markup {
    html! { (head.name) span.what { (head.what) } }
}

fn ratio(ratio: &Result<(String, String), String>, notes: &mut Notes<'_>) -> Markup {
    html! {
        @match ratio {
            Ok((ratio, interval)) => { td.mid { span.value { (ratio) } } td.interval { (interval) } }
            Err(reason) => { td.mid { (notes.undefined(reason)) } td {} }
        }
    }
}

fn difference_head(words: &Words, head: &MetricHead) -> String {
    words.say(if is_share(head) { "head-points" } else { "head-difference" })
}

fn is_share(head: &MetricHead) -> bool {
    head.metric.entry().is_share
}

/// Every criterion of every grouping.
pub(super) fn all_criteria(words: &Words, id: &str, groupings: &[GroupingFindings]) -> Markup {
    let columns: Vec<(&str, &[CriterionRow])> =
        groupings.iter().map(|grouping| (grouping.name.as_str(), grouping.all_criteria.as_slice())).collect();
    criteria(words, id, &columns, true)
}
