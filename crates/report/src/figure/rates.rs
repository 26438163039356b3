//! The rate of each group, with its interval and its counts.

use ecart_metrics::Metric;
use ecart_words::{Words, say};

use super::dots::{Above, Align, Column, Dots, Row, Shape};
use super::name::{apart, capitalised};
use super::picture::Picture;
use super::scale::Unit;
use super::shown::{Shown, Withheld, group, in_a_sentence};
use crate::{Cell, Findings, GroupingFindings, Mark, RateRow, Value};

/// The picture of one metric, by its place in the table.
pub(super) fn picture(findings: &Findings, grouping: &GroupingFindings, metric: usize, stem: &str, words: &Words) -> Picture {
    let head = &grouping.rates.metrics[metric];
    let shown = Shown::of(grouping);
    let title = apart(&say!(words, "figure-rates-title", metric = capitalised(&head.name), grouping = apart(&grouping.name)));
    let name = format!("rates-{stem}-{}", head.metric.name().replace('_', "-"));
    let withheld = Withheld::beside(&shown, grouping, words);
    let one = |place: usize| row(grouping, place, metric, words);
    let mut rows: Vec<Row> = shown.places.iter().copied().map(one).collect();
    rows.extend(withheld.names.iter().map(|name| Row::withheld(name, &withheld.why, 4)));
    rows.extend(overall(grouping).map(one));
    let reference = grouping.rates.rows.iter().find(|row| row.is_reference);
    let value = reference.and_then(|row| row.cells[metric].value());
    let band = band(grouping, head.metric, reference.map(|row| &row.cells[metric]));
    let unit = Unit::of(head.metric);
    // Of what was counted already both say the same.
    let says_it = findings.method_line.contains(&head.what);
    let method = apart(&findings.method_line);
    let subtitle = if says_it { method } else { format!("{} · {method}", apart(&head.what)) };
    let dots = Dots {
        title: title.clone(),
        subtitle,
        columns: columns(head.metric, words),
        line: value.map(|value| value.plotted.value),
        above: value.map(|value| Above::Line(apart(&grouping.reference), value.text.clone())),
        band,
        notes: notes(grouping, (&shown, &withheld), metric, band.is_some(), words),
        rows,
    };
    let alt = alt(grouping, (&shown, &withheld), metric, words);
    Picture::both(&name, &title, &alt, |canvas| dots.draw(canvas, |scale| scale.ticks(words, unit)))
}

fn overall(grouping: &GroupingFindings) -> Option<usize> {
    grouping.rates.rows.iter().position(|row| row.is_overall)
}

fn columns(metric: Metric, words: &Words) -> Vec<Column> {
    let is_share = metric.entry().is_share;
    let (value, counts) = if is_share { ("head-rate", "head-of") } else { ("head-value", "head-people") };
    let column = |head: String, align| Column { head, align };
    vec![
        column(words.say(value), Align::End),
        column(words.say("head-interval"), Align::Interval),
        column(words.say(counts), Align::End),
        column(String::new(), Align::End),
    ]
}

fn row(grouping: &GroupingFindings, place: usize, metric: usize, words: &Words) -> Row {
    let row = &grouping.rates.rows[place];
    let tag = match &row.cells[metric] {
        // Why it is hollow stands beside it.
        Cell::Value { value, mark: Some(Mark::Small) } => say!(words, "figure-tag-small", people = people(value)),
        _ if row.is_reference => words.say("reference-mark"),
        _ => String::new(),
    };
    let (texts, plotted) = match &row.cells[metric] {
        Cell::Value { value, mark } => {
            let mark = if *mark == Some(Mark::Small) { "s" } else { "" };
            (vec![value.text.clone(), value.interval.clone(), value.counts.clone(), mark.to_owned()], Ok(value.plotted))
        }
        Cell::Undefined { reason, .. } => (vec![words.say("undefined"), String::new(), String::new(), String::new()], Err(apart(reason))),
    };
    Row { name: group(grouping, place), tag, shape: shape(row, metric), plotted, texts }
}

/// The people in a figure's denominator: of a share the second of its counts.
fn people(value: &Value) -> &str {
    value.counts.rsplit('/').next().unwrap_or_default()
}

fn shape(row: &RateRow, metric: usize) -> Shape {
    match &row.cells[metric] {
        _ if row.is_overall => Shape::Overall,
        Cell::Value { mark: Some(Mark::Small), .. } => Shape::Small,
        Cell::Value { mark: Some(Mark::Missing), .. } => Shape::Missing,
        _ if row.is_reference => Shape::Reference,
        _ => Shape::Dot,
    }
}

/// Where chance alone would keep all groups that are compared, in 95 cases of 100: as near to the reference as the widest gap then is wide, since no group is
/// farther from it than the two that are farthest from each other. There is no such band around a reference that is itself not compared.
pub(crate) fn band(grouping: &GroupingFindings, metric: Metric, reference: Option<&Cell>) -> Option<(f64, f64)> {
    let Some(Cell::Value { value, mark: None }) = reference else { return None };
    let widest = grouping.widest.iter().find(|widest| widest.metric.metric == metric)?;
    let chance = widest.gap.as_ref().ok()?.chance.as_ref()?;
    let at = value.plotted.value;
    Some(((at - chance.below_value).max(0.0), (at + chance.below_value).min(1.0)))
}

fn notes(grouping: &GroupingFindings, (shown, withheld): (&Shown, &Withheld), metric: usize, has_band: bool, words: &Words) -> Vec<String> {
    let mut notes = Vec::new();
    let cells = || shown.places.iter().map(|&place| &grouping.rates.rows[place].cells[metric]);
    let has = |wanted| cells().any(|cell| matches!(cell, Cell::Value { mark, .. } if *mark == Some(wanted)));
    if has_band {
        notes.push(say!(words, "figure-band", reference = in_a_sentence(&grouping.reference)));
    }
    if has(Mark::Small) {
        notes.push(words.say("figure-small"));
    }
    if has(Mark::Missing) {
        notes.push(words.say("figure-missing"));
    }
    notes.extend(more(shown, words));
    notes.extend(withheld.more.clone());
    notes
}

/// What is said where groups are not shown.
pub(super) fn more(shown: &Shown, words: &Words) -> Option<String> {
    (shown.more > 0).then(|| say!(words, "figure-more", shown = shown.places.len(), count = shown.more))
}

fn alt(grouping: &GroupingFindings, (shown, withheld): (&Shown, &Withheld), metric: usize, words: &Words) -> String {
    let figures = shown.places.iter().copied().chain(overall(grouping)).map(|place| {
        let row = &grouping.rates.rows[place];
        let figure = match &row.cells[metric] {
            Cell::Value { value, .. } => format!("{} ({})", value.text, words.series(&[&value.interval, &value.counts])),
            Cell::Undefined { reason, .. } => format!("{} ({reason})", words.say("undefined")),
        };
        format!("{} {figure}", group(grouping, place))
    });
    let figures: Vec<String> = figures.collect();
    let figures = figures.join(" · ");
    let said = if grouping.rates.rows.iter().any(|row| row.is_reference) {
        say!(words, "figure-rates-alt", reference = apart(&grouping.reference), figures = figures)
    } else {
        say!(words, "figure-rates-alt-no-line", figures = figures)
    };
    [more(shown, words), withheld.said(words)].into_iter().flatten().fold(said, |said, more| format!("{said} {more}"))
}
