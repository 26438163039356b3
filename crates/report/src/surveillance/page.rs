//! What is said of the alarms that are to be expected: sentences, tables, notes.

use ecart_metrics::Undefined;
use ecart_metrics::alarms::{Alarms, Crowd, usual_range};
use ecart_metrics::interval::{Estimate, Interval};
use ecart_metrics::verification::ENOUGH_ERRORS;
use ecart_words::{Words, say};

use super::{CrowdPart, Expected, RatesOf, StatedRate, Surveillance, Whole};
use crate::findings::{decimals_of_per_cent, percent, plain, without};
use crate::{SectionColumn, SectionTable};

pub(super) struct Page<'a> {
    pub(super) asked: &'a Surveillance,
    pub(super) words: &'a Words,
    pub(super) reasons: Vec<Undefined>,
}

impl Page<'_> {
    pub(super) fn lead(&self, expected: &[Expected<'_>], whole: Option<&Whole>) -> Vec<String> {
        let words = self.words;
        let people = round(expected.iter().map(|part| part.part.people).sum());
        let listed = self.number(expected.iter().map(|part| part.crowd.listed).sum());
        let mut lead = vec![match (self.asked.entries, self.asked.is_listed()) {
            (Some(entries), true) => say!(words, "alarms-lead-list", people = people, listed = listed, entries = entries),
            (Some(entries), false) => say!(words, "alarms-lead-list-alone", people = people, entries = entries),
            (None, true) => say!(words, "alarms-lead-face", people = people, listed = listed),
            (None, false) => say!(words, "alarms-lead-face-alone", people = people),
        }];
        if self.asked.is_listed()
            && let Some(whole) = whole
        {
            lead.push(match whole.alarms.false_share() {
                Ok(share) => {
                    let (falsely, of) = of_many(share.value);
                    say!(words, "alarms-finding", falsely = falsely, of = of)
                }
                Err(reason) => say!(words, "alarms-finding-none", reason = words.undefined(reason.name())),
            });
        }
        lead.extend(self.contrast(expected));
        lead
    }

    /// Whom false alarms strike most often, and whom least.
    fn contrast(&self, expected: &[Expected<'_>]) -> Option<String> {
        let is_of_few = |part: &CrowdPart| part.false_match.is_ok_and(|rate| rate.counts.is_some_and(|(_, n)| n < FEWEST));
        let known = || expected.iter().filter(|part| !is_of_few(part.part));
        let rates = || known().filter_map(|part| Some((part.part.name.as_str(), part.rate.ok()?.value)));
        let (most, high) = rates().max_by(|one, other| one.1.total_cmp(&other.1))?;
        let (least, low) = rates().min_by(|one, other| one.1.total_cmp(&other.1))?;
        if high <= low {
            return None;
        }
        Some(say!(self.words, "alarms-contrast", most = most, high = self.how_many(high), least = least, low = self.how_many(low)))
    }

    /// The rates that were taken, where they are of counts.
    pub(super) fn rates(&mut self, expected: &[Expected<'_>]) -> Option<SectionTable> {
        if !self.asked.has_intervals() {
            return None;
        }
        let words = self.words;
        let missed = self.asked.is_listed();
        let name = if self.asked.entries.is_some() { "alarms-head-comparison" } else { "alarms-head-face" };
        let mut columns = vec![
            SectionColumn::text(words.say("alarms-head-group")),
            SectionColumn::figure(words.say(name)),
            SectionColumn::interval(words.say("alarms-head-interval")),
            SectionColumn::figure(words.say("alarms-head-of")),
        ];
        if missed {
            columns.extend([
                SectionColumn::figure(words.say("alarms-head-missed-rate")),
                SectionColumn::interval(words.say("alarms-head-interval")),
                SectionColumn::figure(words.say("alarms-head-of")),
            ]);
        }
        let mut rows = Vec::new();
        for part in expected {
            let mut row = vec![self.name(part.part)];
            row.extend(self.rate(part.part.false_match));
            if missed {
                row.extend(self.rate(part.part.false_non_match));
            }
            rows.push(row);
        }
        Some(SectionTable { caption: words.say("alarms-caption-rates"), columns, rows })
    }

    fn rate(&mut self, rate: Result<StatedRate, Undefined>) -> Vec<String> {
        match rate {
            Ok(StatedRate { estimate, counts }) => {
                let decimals = decimals(estimate).saturating_sub(2).max(1);
                let per_cent = |share: f64| plain(share * 100.0, decimals);
                let Interval { lower, upper } = estimate.interval;
                let words = self.words;
                let (interval, counts) = match counts {
                    Some((k, n)) => (words.interval(&per_cent(lower), &per_cent(upper)), words.fraction(k, n)),
                    None => (String::new(), String::new()),
                };
                vec![words.percent(&per_cent(estimate.value)), interval, counts]
            }
            Err(reason) => self.without(reason, 3),
        }
    }

    /// False alarms, and whom they strike.
    pub(super) fn falsely(&mut self, expected: &[Expected<'_>], whole: Option<&Whole>) -> SectionTable {
        let words = self.words;
        let mut columns = vec![
            SectionColumn::text(words.say("alarms-head-group")),
            SectionColumn::figure(words.say("alarms-head-unlisted")),
            SectionColumn::figure(words.say("alarms-head-one-in")),
            SectionColumn::figure(words.say("alarms-head-falsely")),
        ];
        if self.asked.has_intervals() {
            columns.push(SectionColumn::interval(words.say("alarms-head-interval")));
        }
        columns.push(SectionColumn::interval(words.say("alarms-head-range")));
        let mut rows = Vec::new();
        for part in expected {
            let row = self.false_row(self.name(part.part), part.crowd, part.rate, part.falsely, columns.len());
            rows.push(row);
        }
        if let (Some(whole), true) = (whole, expected.len() > 1) {
            let name = words.say("group-all");
            rows.push(self.false_row(name, whole.crowd, Ok(whole.rate), Ok(whole.alarms.falsely), columns.len()));
        }
        SectionTable { caption: words.say("alarms-caption-false"), columns, rows }
    }

    fn false_row(
        &mut self,
        name: String,
        crowd: Crowd,
        rate: Result<Estimate, Undefined>,
        falsely: Result<Estimate, Undefined>,
        columns: usize,
    ) -> Vec<String> {
        let mut row = vec![name, self.number(crowd.unlisted)];
        match (rate, falsely) {
            (Ok(rate), Ok(falsely)) => {
                row.push(if rate.value > 0.0 { self.one_in(rate.value) } else { "–".to_owned() });
                row.push(self.number(falsely.value));
                if self.asked.has_intervals() {
                    row.push(self.numbers(falsely));
                }
                let (least, most) = usual_range(round(crowd.unlisted), rate.value, self.asked.confidence);
                row.push(format!("{} – {}", self.words.grouped(least), self.words.grouped(most)));
            }
            (Err(reason), _) | (_, Err(reason)) => row.extend(self.without(reason, columns - 2)),
        }
        row
    }

    /// All alarms, and how many of them are false.
    pub(super) fn all(&mut self, expected: &[Expected<'_>], whole: Option<&Whole>) -> SectionTable {
        let words = self.words;
        let intervals = self.asked.has_intervals();
        let mut columns = vec![
            SectionColumn::text(words.say("alarms-head-group")),
            SectionColumn::figure(words.say("alarms-head-listed")),
            SectionColumn::figure(words.say("alarms-head-rightly")),
            SectionColumn::figure(words.say("alarms-head-missed")),
        ];
        if intervals {
            columns.push(SectionColumn::interval(words.say("alarms-head-interval")));
        }
        columns.push(SectionColumn::figure(words.say("alarms-head-share")));
        if intervals {
            columns.push(SectionColumn::interval(words.say("alarms-head-interval")));
        }
        let mut rows = Vec::new();
        for part in expected {
            let row = self.all_row(self.name(part.part), part.crowd, part.alarms, columns.len());
            rows.push(row);
        }
        if let (Some(whole), true) = (whole, expected.len() > 1) {
            rows.push(self.all_row(words.say("group-all"), whole.crowd, Ok(whole.alarms), columns.len()));
        }
        SectionTable { caption: words.say("alarms-caption-all"), columns, rows }
    }

    fn all_row(&mut self, name: String, crowd: Crowd, alarms: Result<Alarms, Undefined>, columns: usize) -> Vec<String> {
        let mut row = vec![name, self.number(crowd.listed)];
        let alarms = match alarms {
            Ok(alarms) => alarms,
            Err(reason) => {
                row.extend(self.without(reason, columns - 2));
                return row;
            }
        };
        row.push(self.number(alarms.rightly.value));
        row.push(self.number(alarms.missed.value));
        let intervals = self.asked.has_intervals();
        if intervals {
            row.push(self.numbers(alarms.missed));
        }
        match alarms.false_share() {
            Ok(share) => {
                let hundredths = share.times(100.0);
                // So many that a share short of all does not look like all.
                let decimals = if share.value < 1.0 && share.value > 0.9995 { 3 } else { 1 };
                let number = |value| plain(value, decimals);
                row.push(self.words.decimal(&number(hundredths.value)));
                if intervals {
                    row.push(self.words.interval(&number(hundredths.interval.lower), &number(hundredths.interval.upper)));
                }
            }
            Err(reason) => row.extend(self.without(reason, if intervals { 2 } else { 1 })),
        }
        row
    }

    fn name(&self, part: &CrowdPart) -> String {
        if part.name.is_empty() { self.words.say("group-all") } else { part.name.clone() }
    }

    /// How many a rate strikes, in words.
    fn how_many(&self, rate: f64) -> String {
        match rate {
            rate if rate <= 0.0 => self.words.say("alarms-nobody"),
            rate if rate < 0.1 => say!(self.words, "alarms-one-in", many = self.one_in(rate)),
            rate => say!(self.words, "alarms-per-cent", share = self.words.percent(&percent(self.words, rate))),
        }
    }

    /// A rate as one of so many.
    fn one_in(&self, rate: f64) -> String {
        let many = 1.0 / rate;
        if many < 9.95 { self.words.decimal(&plain(many, 1)) } else { self.words.grouped(round(many)) }
    }

    /// An expected number: whole where it is large.
    fn number(&self, number: f64) -> String {
        let is_whole = number == number.round();
        self.words.decimal(&plain(number, if is_whole { 0 } else { digits(number) }))
    }

    fn numbers(&self, estimate: Estimate) -> String {
        if estimate.interval.lower == estimate.interval.upper {
            return String::new();
        }
        let decimals = digits(estimate.value.max(estimate.interval.upper / 10.0));
        self.words.interval(&plain(estimate.interval.lower, decimals), &plain(estimate.interval.upper, decimals))
    }

    fn without(&mut self, reason: Undefined, cells: usize) -> Vec<String> {
        without(self.words, &mut self.reasons, reason, cells)
    }

    pub(super) fn notes(&self) -> Vec<String> {
        let (words, asked) = (self.words, self.asked);
        let level = asked.confidence.value();
        let hundredths = plain(level * 100.0, decimals_of_per_cent(level));
        let mut notes = Vec::new();
        if asked.composed_as_audited {
            notes.push(words.say("alarms-note-composition"));
        }
        if asked.entries.is_some() {
            notes.push(words.say("alarms-note-list"));
        }
        match asked.rates_of {
            RatesOf::Pairs => notes.push(words.say("alarms-note-own-group")),
            RatesOf::Decisions if asked.entries.is_some() => notes.push(words.say("alarms-note-not-pairs")),
            RatesOf::Decisions | RatesOf::Stated => {}
        }
        let is_of_few =
            |part: &&CrowdPart| part.false_match.is_ok_and(|rate| rate.counts.is_some_and(|(errors, _)| errors < ENOUGH_ERRORS));
        let of_few: Vec<String> = asked.parts.iter().filter(is_of_few).map(|part| self.name(part)).collect();
        if !of_few.is_empty() {
            notes.push(say!(words, "alarms-note-few", groups = words.list(&of_few)));
        }
        notes.push(say!(words, "alarms-note-range", days = words.decimal(&hundredths)));
        if asked.has_intervals() {
            notes.push(say!(words, "alarms-note-intervals", confidence = words.percent(&hundredths)));
        } else {
            notes.push(words.say("alarms-note-stated"));
        }
        if !asked.is_listed() {
            notes.push(words.say("alarms-note-unlisted"));
        }
        notes.extend(self.reasons.iter().map(|reason| say!(words, "planning-without", reason = words.undefined(reason.name()))));
        notes
    }
}

/// A rate of fewer comparisons is in the tables, and not in the sentence that compares: as groups of fewer people are left out of a widest gap.
const FEWEST: u64 = 30;

/// A share as so many of a hundred, or of as many more as show that it is neither none nor all.
fn of_many(share: f64) -> (u64, u64) {
    let mut of = 100;
    loop {
        let some = round(share * of as f64);
        let hides = (some == 0 && share > 0.0) || (some == of && share < 1.0);
        if !hides || of >= 1_000_000 {
            return (some, of);
        }
        of *= 10;
    }
}

/// How many decimals show two digits of an expected number; at most one from 1 on and none from 100 on.
fn digits(number: f64) -> usize {
    match number {
        number if number >= 100.0 => 0,
        number if number >= 1.0 => 1,
        number => decimals_of(number),
    }
}

/// How many decimals show two digits of a small rate, or of its upper limit where it is 0.
fn decimals(estimate: Estimate) -> usize {
    decimals_of(if estimate.value > 0.0 { estimate.value } else { estimate.interval.upper })
}

fn decimals_of(number: f64) -> usize {
    if number <= 0.0 {
        return 1;
    }
    (1..12).find(|&decimals| number * 10f64.powi(decimals) >= 10.0).map_or(12, |decimals| usize::try_from(decimals).unwrap_or(12))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "numbers of people, far under what a float holds exactly")]
fn round(number: f64) -> u64 {
    number.round() as u64
}
