//! The table of gaps: which of them changed.

use ecart_metrics::change::{GapChange, GapVerdict, MetricChange, SizeChange, WidestChange};
use ecart_metrics::{Aside, Measure, Undefined};
use ecart_words::{Words, say};

use super::Of;
use crate::findings::cell::{self, Unit};
use crate::findings::section::{Section, SectionColumn, SectionTable, without};

impl Of<'_> {
    pub(super) fn gaps(&self) -> Section {
        let words = self.said.words;
        let change = &self.said.compared.change;
        let mut reasons = Vec::new();
        let mut notes = Vec::new();
        let mut tables = Vec::new();
        for metric in &self.change.metrics {
            tables.push(self.gaps_table(metric, &mut reasons));
            notes.extend(metric.widest.as_ref().ok().map(|widest| self.between(metric, widest)));
            notes.extend(self.aside(metric));
        }
        notes.extend(reasons.iter().map(|reason| say!(words, "planning-without", reason = words.undefined(reason.name()))));
        if self.change.metrics.iter().any(|metric| metric.gaps.iter().any(|gap| gap.is_small)) {
            notes.push(say!(words, "compare-small", count = change.min_group));
        }
        notes.extend(self.more());
        let paired = if change.is_paired { "compare-method-paired" } else { "compare-method-apart" };
        notes.push(say!(words, paired, confidence = self.said.confidence()));
        notes.push(words.say("compare-words"));
        Section {
            id: "changes",
            heading: say!(words, "compare-gaps-heading", grouping = self.said.new.columns(&self.change.columns)),
            lead: vec![self.said.asked(change.gaps)],
            tables,
            notes,
        }
    }

    fn gaps_table(&self, metric: &MetricChange, reasons: &mut Vec<Undefined>) -> SectionTable {
        let words = self.said.words;
        let unit = Unit::of(metric.metric);
        let name = self.said.new.metric(metric.metric);
        let mut rows = vec![self.widest_row(metric, unit, reasons)];
        for place in self.shown() {
            if let Some(gap) = metric.gaps.iter().find(|gap| gap.group == place) {
                rows.push(self.gap_row(metric, gap, unit, reasons));
            }
        }
        let caption = match (unit, metric.reference) {
            (Unit::Percent, Ok(place)) => say!(words, "compare-gaps-points", metric = name, reference = self.name(place)),
            (Unit::Percent, Err(_)) => say!(words, "compare-widest-points", metric = name),
            (Unit::Plain(_), Ok(place)) => say!(words, "compare-gaps-plain", metric = name, reference = self.name(place)),
            (Unit::Plain(_), Err(_)) => name,
        };
        SectionTable {
            caption,
            columns: vec![
                SectionColumn::text(""),
                SectionColumn::figure(words.say("compare-head-before")),
                SectionColumn::figure(words.say("compare-head-after")),
                SectionColumn::figure(words.say("second-head-change")),
                SectionColumn::interval(words.say("head-interval")),
                SectionColumn::figure(words.say("tests-head-adjusted")),
                SectionColumn::text(words.say("compare-head-verdict")),
            ],
            rows,
        }
    }

    fn widest_row(&self, metric: &MetricChange, unit: Unit, reasons: &mut Vec<Undefined>) -> Vec<String> {
        let words = self.said.words;
        let mut row = vec![words.say("compare-widest")];
        match &metric.widest {
            Ok(widest) => {
                let exact = |high: usize, low: usize, is_old: bool| self.exact(metric, high, low, is_old);
                let gap = |found: Option<String>, value: f64| found.unwrap_or_else(|| unit.unsigned(words, value));
                row.push(gap(exact(widest.old_high, widest.old_low, true), widest.old.value));
                row.push(gap(exact(widest.new_high, widest.new_low, false), widest.new.value));
                match &widest.change {
                    Ok(change) => row.extend(changed(words, unit, change)),
                    Err(reason) => row.extend(without(words, reasons, *reason, 4)),
                }
            }
            Err(reason) => row.extend(without(words, reasons, *reason, 6)),
        }
        row
    }

    /// The widest gap, rounded from the counts at both ends.
    fn exact(&self, metric: &MetricChange, high: usize, low: usize, is_old: bool) -> Option<String> {
        let measure = |place: usize| if is_old { metric.rates[place].old.ok() } else { metric.rates[place].new.ok() };
        let points = cell::points(self.said.words, &measure(high)?, &measure(low)?)?;
        Some(self.said.words.decimal(&points))
    }

    fn gap_row(&self, metric: &MetricChange, gap: &GapChange, unit: Unit, reasons: &mut Vec<Undefined>) -> Vec<String> {
        let words = self.said.words;
        let mut row = vec![self.marked(self.name(gap.group), gap.is_small)];
        let reference = metric.reference.ok().map(|place| &metric.rates[place]);
        let ours = &metric.rates[gap.group];
        let sides = [(gap.old, ours.old, reference.map(|of| of.old)), (gap.new, ours.new, reference.map(|of| of.new))];
        for (found, ours, theirs) in sides {
            match found {
                Ok(found) => row.push(signed(words, unit, found.value, ours.ok(), theirs.and_then(Result::ok))),
                Err(reason) => row.extend(without(words, reasons, reason, 1)),
            }
        }
        match &gap.change {
            Ok(change) => row.extend(changed(words, unit, change)),
            Err(reason) => row.extend(without(words, reasons, *reason, 4)),
        }
        row
    }

    /// Between which groups the widest gap lies.
    fn between(&self, metric: &MetricChange, widest: &WidestChange) -> String {
        let words = self.said.words;
        let name = self.said.new.metric(metric.metric);
        let [high, low, new_high, new_low] =
            [widest.old_high, widest.old_low, widest.new_high, widest.new_low].map(|place| self.name(place));
        if (widest.old_high, widest.old_low) == (widest.new_high, widest.new_low) {
            say!(words, "compare-between-same", metric = name, high = high, low = low)
        } else {
            say!(words, "compare-between", metric = name, high = high, low = low, new_high = new_high, new_low = new_low)
        }
    }

    /// The groups that do not enter the widest gap, of one metric.
    fn aside(&self, metric: &MetricChange) -> Option<String> {
        let words = self.said.words;
        let reason = |aside: &Aside| match aside {
            Aside::Missing => words.say("compare-aside-missing"),
            Aside::Small => words.say("compare-aside-small"),
            Aside::Undefined(reason) => words.undefined(reason.name()),
        };
        let groups: Vec<String> = metric.aside.iter().map(|(place, aside)| format!("{} ({})", self.name(*place), reason(aside))).collect();
        let name = self.said.new.metric(metric.metric);
        (!groups.is_empty()).then(|| say!(words, "compare-aside", metric = name, groups = words.list(&groups)))
    }
}

/// A difference with its sign, rounded from the counts where it is one of shares.
pub(super) fn signed(words: &Words, unit: Unit, value: f64, ours: Option<Measure>, theirs: Option<Measure>) -> String {
    let exact = ours.zip(theirs).and_then(|(ours, theirs)| cell::points(words, &ours, &theirs));
    exact.map_or_else(|| unit.signed(words, value), |points| words.points(&points))
}

fn changed(words: &Words, unit: Unit, change: &SizeChange) -> [String; 4] {
    [
        unit.signed(words, change.difference.value),
        unit.signed_interval(words, change.difference.interval),
        cell::p_value(words, change.adjusted),
        verdict(words, change.verdict),
    ]
}

/// What is shown of a gap, in words.
pub(super) fn verdict(words: &Words, verdict: GapVerdict) -> String {
    words.say(match verdict {
        GapVerdict::Grew => "compare-grew",
        GapVerdict::Shrank => "compare-shrank",
        GapVerdict::Moved => "compare-moved",
        GapVerdict::NotShown => "compare-not-shown",
    })
}
