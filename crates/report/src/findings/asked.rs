//! The rates of the groups at the thresholds that were asked for beside the one that decided.

use ecart_metrics::score::{Scores, SweptAt};
use ecart_metrics::{Confusion, Grouping, Measure, Metric, Outcomes};
use ecart_words::say;

use super::cell::Unit;
use super::labels::Labels;
use super::rates::order;
use super::scores::threshold;
use super::section::{SectionColumn, SectionTable};

/// For each threshold that was asked for and did not decide, a table of each metric in focus.
pub(super) fn tables(labels: &Labels<'_>, grouping: &Grouping, scores: &Scores) -> Vec<SectionTable> {
    let others = scores.sweep.at.iter().filter(|at| at.asked && !at.audited);
    let metrics = labels.shown_metrics();
    let pairs = others.flat_map(|at| metrics.iter().map(move |&metric| (at, metric)));
    pairs.map(|(at, metric)| table(labels, grouping, at, metric)).collect()
}

fn table(labels: &Labels<'_>, grouping: &Grouping, at: &SweptAt, metric: Metric) -> SectionTable {
    let words = labels.words;
    let columns = vec![
        SectionColumn::text(labels.columns(&grouping.columns)),
        SectionColumn::figure(words.say("head-rate")),
        SectionColumn::interval(words.say("head-interval")),
        SectionColumn::figure(words.say("head-of")),
    ];
    let row = |name: String, confusion: &Confusion| std::iter::once(name).chain(cells(labels, metric, confusion)).collect();
    let groups = order(grouping).into_iter().map(|place| row(labels.short(&grouping.groups[place]), &at.groups[place]));
    let rows = groups.chain(std::iter::once(row(words.say("group-all"), &at.overall))).collect();
    let threshold = threshold(words, at.threshold);
    let metric = words.metric(metric.name());
    SectionTable { caption: say!(words, "scores-caption-asked", metric = metric, threshold = threshold), columns, rows }
}

/// A rate, its interval and its counts.
fn cells(labels: &Labels<'_>, metric: Metric, confusion: &Confusion) -> [String; 3] {
    let words = labels.words;
    let unit = Unit::of(metric);
    match Measure::of(metric, &Outcomes::Confusion(*confusion)) {
        Ok(measure) => {
            let config = &labels.document.audit.config;
            let estimate = measure.estimate_by(config.intervals.rate, config.confidence);
            let of = measure.rate().map_or_else(String::new, |rate| words.fraction(rate.k(), rate.n()));
            [unit.value(words, estimate.value), unit.interval(words, estimate.interval), of]
        }
        Err(_) => [words.say("undefined"), String::new(), String::new()],
    }
}
