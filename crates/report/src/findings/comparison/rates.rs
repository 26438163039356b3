//! The tables of rates: before and after, and how they changed.

use ecart_metrics::change::{MetricChange, RateChange, RateVerdict, RatesOfGroup};
use ecart_metrics::{Measure, Undefined};
use ecart_words::{Words, say};

use super::Of;
use super::gaps::signed;
use crate::findings::cell::{self, Unit};
use crate::findings::section::{Section, SectionColumn, SectionTable, without};

impl Of<'_> {
    pub(super) fn rates(&self) -> Section {
        let words = self.said.words;
        let change = &self.said.compared.change;
        let mut reasons = Vec::new();
        let mut tables = Vec::new();
        for metric in &self.change.metrics {
            tables.push(self.rates_table(metric, &mut reasons));
            tables.push(self.changes_table(metric, &mut reasons));
        }
        let mut notes: Vec<String> =
            reasons.iter().map(|reason| say!(words, "planning-without", reason = words.undefined(reason.name()))).collect();
        if self.change.metrics.iter().any(|metric| metric.rates.iter().any(|rate| rate.is_small)) {
            notes.push(say!(words, "compare-small", count = change.min_group));
        }
        notes.extend(self.more());
        notes.push(words.say(if change.is_paired { "compare-tests-paired" } else { "compare-tests-apart" }));
        Section {
            id: "rates",
            heading: say!(words, "compare-rates-heading", grouping = self.said.new.columns(&self.change.columns)),
            lead: vec![self.said.asked(change.rates)],
            tables,
            notes,
        }
    }

    /// The groups shown, then all people.
    pub(super) fn people<'m>(&self, metric: &'m MetricChange) -> Vec<&'m RatesOfGroup> {
        let everyone = metric.rates.iter().filter(|rates| rates.group.is_none());
        self.shown().map(|place| &metric.rates[place]).chain(everyone).collect()
    }

    pub(super) fn who(&self, rates: &RatesOfGroup) -> String {
        rates.group.map_or_else(|| self.said.words.say("group-all"), |place| self.name(place))
    }

    fn rates_table(&self, metric: &MetricChange, reasons: &mut Vec<Undefined>) -> SectionTable {
        let words = self.said.words;
        let unit = Unit::of(metric.metric);
        let mut rows = Vec::new();
        for rates in self.people(metric) {
            let mut row = vec![self.marked(self.who(rates), rates.is_small)];
            for measure in [rates.old, rates.new] {
                match measure {
                    Ok(measure) => row.extend(figure(words, unit, &measure)),
                    Err(reason) => row.extend(without(words, reasons, reason, 2)),
                }
            }
            rows.push(row);
        }
        let of = words.say(if metric.metric.entry().is_share { "head-of" } else { "head-people" });
        SectionTable {
            caption: self.said.new.metric(metric.metric),
            columns: vec![
                SectionColumn::text(""),
                SectionColumn::figure(words.say("compare-head-before")),
                SectionColumn::figure(of.clone()),
                SectionColumn::figure(words.say("compare-head-after")),
                SectionColumn::figure(of),
            ],
            rows,
        }
    }

    fn changes_table(&self, metric: &MetricChange, reasons: &mut Vec<Undefined>) -> SectionTable {
        let words = self.said.words;
        let unit = Unit::of(metric.metric);
        let is_paired = self.said.compared.change.is_paired;
        let mut columns = vec![
            SectionColumn::text(""),
            SectionColumn::figure(words.say("second-head-change")),
            SectionColumn::interval(words.say("head-interval")),
        ];
        if is_paired {
            columns.push(SectionColumn::figure(words.say("compare-head-old-only")));
            columns.push(SectionColumn::figure(words.say("compare-head-new-only")));
        }
        columns.push(SectionColumn::figure(words.say("tests-head-adjusted")));
        columns.push(SectionColumn::text(words.say("compare-head-verdict")));
        let mut rows = Vec::new();
        for rates in self.people(metric) {
            let mut row = vec![self.marked(self.who(rates), rates.is_small)];
            match &rates.change {
                Ok(change) => row.extend(self.change_cells(unit, rates, change)),
                Err(reason) => row.extend(without(words, reasons, *reason, columns.len() - 1)),
            }
            rows.push(row);
        }
        let name = self.said.new.metric(metric.metric);
        let caption = if unit == Unit::Percent { say!(words, "compare-change-points", metric = name) } else { name };
        SectionTable { caption, columns, rows }
    }

    fn change_cells(&self, unit: Unit, rates: &RatesOfGroup, change: &RateChange) -> Vec<String> {
        let words = self.said.words;
        let mut cells = vec![
            signed(words, unit, change.difference.value, rates.new.ok(), rates.old.ok()),
            unit.signed_interval(words, change.difference.interval),
        ];
        if let Some(switched) = &change.switched {
            cells.push(words.grouped(switched.old_only.people));
            cells.push(words.grouped(switched.new_only.people));
        }
        cells.push(cell::p_value(words, change.adjusted));
        cells.push(words.say(match change.verdict {
            RateVerdict::Rose => "compare-rose",
            RateVerdict::Fell => "compare-fell",
            RateVerdict::NotShown => "compare-not-shown",
        }));
        cells
    }
}

/// A figure and the counts it is of.
pub(super) fn figure(words: &Words, unit: Unit, measure: &Measure) -> [String; 2] {
    match measure {
        Measure::Share(rate) => [cell::share(words, rate), words.fraction(rate.k(), rate.n())],
        _ => [unit.value(words, measure.value()), words.grouped(measure.denominator().people)],
    }
}
