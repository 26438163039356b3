//! What is said of what the base rates force.

use ecart_metrics::identity::{Compatibility, Consequence, Exception, Forced, Verdict};
use ecart_metrics::{
    Constraints, Grouping, Rate, Undefined, base_rate, false_negative_rate, false_positive_rate, positive_predictive_value,
};
use ecart_words::say;

use super::cell::{self, Unit};
use super::gaps::aside_sentence;
use super::labels::Labels;
use super::section::{Section, SectionColumn, SectionTable};

/// The section, if it was asked for.
pub(super) fn section(labels: &Labels<'_>, grouping: &Grouping) -> Option<Section> {
    let words = labels.words;
    let mut section =
        Section { id: "constraints", heading: words.say("constraints-heading"), lead: Vec::new(), tables: Vec::new(), notes: Vec::new() };
    let constraints = match grouping.evidence.constraints.as_ref()? {
        Ok(constraints) => constraints,
        Err(reason) => {
            section.lead.push(none(labels, *reason));
            return Some(section);
        }
    };
    let page = Page { labels, grouping, constraints };
    match &constraints.compatibility {
        Ok(compatibility) => section.lead.push(page.verdict(compatibility)),
        Err(reason) => section.lead.push(none(labels, *reason)),
    }
    if let Ok(consequence) = &constraints.consequence {
        section.lead.extend(page.forced(consequence));
    }
    let mut reasons = Vec::new();
    let table = page.table(&mut reasons);
    if !table.rows.is_empty() {
        section.tables.push(table);
        section.notes.push(words.say("constraints-note-heads"));
        section.notes.extend(reasons);
        section.notes.push(words.say("constraints-note-identity"));
    }
    if !constraints.aside.is_empty() {
        let aside: Vec<String> = constraints.aside.iter().map(|&(place, aside)| aside_sentence(labels, grouping, place, aside)).collect();
        section.notes.push(say!(words, "constraints-note-aside", groups = words.list(&aside)));
    }
    section.notes.push(words.say("constraints-note-meaning"));
    Some(section)
}

fn none(labels: &Labels<'_>, reason: Undefined) -> String {
    say!(labels.words, "constraints-none", reason = labels.words.undefined(reason.name()))
}

struct Page<'a> {
    labels: &'a Labels<'a>,
    grouping: &'a Grouping,
    constraints: &'a Constraints,
}

impl Page<'_> {
    /// A group by its place among those that enter.
    fn group(&self, place: usize) -> String {
        self.labels.short(&self.grouping.groups[self.constraints.groups[place]])
    }

    fn verdict(&self, Compatibility { base_rates, verdict }: &Compatibility) -> String {
        let words = self.labels.words;
        let base_rate = |place: usize| self.rates(place)[0].map_or_else(|_| words.say("undefined"), |rate| cell::share(words, &rate));
        let (gap, interval) = (Unit::Percent.unsigned(words, base_rates.value), Unit::Percent.interval(words, base_rates.interval));
        let (high, low) = (self.group(base_rates.high), self.group(base_rates.low));
        match verdict {
            Verdict::Incompatible => {
                let differ = say!(
                    words,
                    "constraints-differ",
                    highest = base_rate(base_rates.high),
                    high = high,
                    label = self.labels.label_value(true),
                    lowest = base_rate(base_rates.low),
                    low = low,
                    gap = gap,
                    interval = interval,
                );
                format!("{differ} {}", words.say("constraints-cannot"))
            }
            Verdict::WithinChance => say!(words, "constraints-chance", gap = gap, high = high, low = low, interval = interval),
            Verdict::Exception(Exception::PerfectPrediction) => words.say("constraints-perfect"),
            Verdict::Exception(Exception::NoFalsePositives) => words.say("constraints-no-false-positives"),
            Verdict::Exception(Exception::NoTruePositives) => words.say("constraints-no-true-positives"),
        }
    }

    fn forced(&self, consequence: &Consequence) -> Vec<String> {
        let words = self.labels.words;
        let percent = |share: f64| Unit::Percent.value(words, share);
        let mut sentences = Vec::new();
        let rate = |place: usize| match consequence.groups[place] {
            Ok(Forced::At(rate)) => percent(rate),
            _ => words.say("undefined"),
        };
        if let (Ok(forced), Ok(found)) = (consequence.forced, consequence.found) {
            sentences.push(say!(
                words,
                "constraints-forced",
                ppv = cell::share(words, &consequence.positive_predictive_value),
                fnr = cell::share(words, &consequence.false_negative_rate),
                highest = rate(forced.high),
                high = self.group(forced.high),
                lowest = rate(forced.low),
                low = self.group(forced.low),
                forced = Unit::Percent.unsigned(words, forced.value),
                found = Unit::Percent.unsigned(words, found.value),
                foundHigh = self.group(found.high),
                foundLow = self.group(found.low),
            ));
        }
        let beyond: Vec<String> = consequence.out_of_reach().map(|place| self.group(place)).collect();
        if !beyond.is_empty() {
            sentences.push(say!(words, "constraints-out-of-reach", groups = words.list(&beyond)));
        }
        sentences
    }

    /// The four rates of a group that are tied, each for itself: they have their values also where nothing follows from three of them.
    fn rates(&self, place: usize) -> [Result<Rate, Undefined>; 4] {
        let confusion = self.grouping.groups[self.constraints.groups[place]].outcomes.confusion();
        [
            confusion.and_then(base_rate),
            confusion.and_then(positive_predictive_value),
            confusion.and_then(false_negative_rate),
            confusion.and_then(false_positive_rate),
        ]
    }

    fn table(&self, reasons: &mut Vec<String>) -> SectionTable {
        let words = self.labels.words;
        let figure = |id: &str| SectionColumn::figure(words.say(id));
        let columns = vec![
            SectionColumn::text(self.labels.columns(&self.grouping.columns)),
            figure("constraints-head-base"),
            figure("constraints-head-ppv"),
            figure("constraints-head-fnr"),
            figure("constraints-head-fpr"),
            figure("constraints-head-forced"),
        ];
        let mut rows = Vec::new();
        for place in 0..self.constraints.groups.len() {
            let mut row = vec![self.group(place)];
            let rates = self.rates(place);
            row.extend(rates.iter().map(|rate| rate.as_ref().map_or_else(|_| words.say("undefined"), |rate| self.share(rate))));
            let mut why: Vec<String> = rates.iter().filter_map(|rate| Some(words.undefined(rate.err()?.name()))).collect();
            why.dedup();
            reasons.extend(why.into_iter().map(|reason| say!(words, "aside-undefined", group = self.group(place), reason = reason)));
            let forced = self.constraints.consequence.as_ref().ok().map(|consequence| consequence.groups[place]);
            row.push(match forced {
                Some(Ok(Forced::At(rate))) => Unit::Percent.value(words, rate),
                Some(Ok(Forced::OutOfReach(_))) => words.say("constraints-above"),
                Some(Err(_)) | None => words.say("undefined"),
            });
            rows.push(row);
        }
        SectionTable { caption: String::new(), columns, rows }
    }

    fn share(&self, rate: &Rate) -> String {
        let words = self.labels.words;
        say!(words, "share-of-people", share = cell::share(words, rate), people = rate.n())
    }
}
