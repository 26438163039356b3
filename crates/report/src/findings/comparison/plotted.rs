//! Rates before and after, to draw.

use ecart_metrics::Metric;
use ecart_words::say;

use super::Of;
use super::rates::figure;
use crate::findings::cell::Unit;

/// The figures of each group before and after, in one metric.
#[derive(Clone, Debug, PartialEq)]
pub struct Moves {
    /// The metric.
    pub metric: Metric,
    /// What the picture is called.
    pub title: String,
    /// Each group that has both figures, then all people.
    pub ends: Vec<Ends>,
}

/// One group before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Ends {
    /// What it is called.
    pub name: String,
    /// Whether these are all people.
    pub is_overall: bool,
    /// Whether few people stand in a denominator.
    pub is_small: bool,
    /// The old figure.
    pub old: f64,
    /// The new figure.
    pub new: f64,
    /// Both as they are written.
    pub texts: [String; 2],
    /// The change as it is written.
    pub change: String,
}

impl Of<'_> {
    pub(super) fn moves(&self) -> Vec<Moves> {
        let words = self.said.words;
        let of_metric = |metric: &ecart_metrics::change::MetricChange| {
            let unit = Unit::of(metric.metric);
            let ends = self.people(metric).into_iter().filter_map(|rates| {
                let (old, new) = (rates.old.ok()?, rates.new.ok()?);
                let text = |measure| {
                    let [text, _] = figure(words, unit, measure);
                    text
                };
                Some(Ends {
                    name: self.who(rates),
                    is_overall: rates.group.is_none(),
                    is_small: rates.is_small,
                    old: old.value(),
                    new: new.value(),
                    texts: [text(&old), text(&new)],
                    change: super::gaps::signed(words, unit, new.value() - old.value(), Some(new), Some(old)),
                })
            });
            let title = say!(
                words,
                "compare-figure-title",
                metric = self.said.new.metric(metric.metric),
                grouping = self.said.new.columns(&self.change.columns)
            );
            Moves { metric: metric.metric, title, ends: ends.collect() }
        };
        self.change.metrics.iter().map(of_metric).collect()
    }
}
