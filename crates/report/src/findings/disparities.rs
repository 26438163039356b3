//! How unequal the groups are together, as a section: the spread in words, then every measure beside what chance alone gives.

use ecart_metrics::disparity::{Disparity, DisparityFigure, DisparityInterval, Measured, MetricDisparities};
use ecart_metrics::interval::Interval;
use ecart_metrics::resample::LimitKind;
use ecart_metrics::{Grouping, Undefined};
use ecart_words::{Words, say};

use super::cell::{p_value, percent, plain, rounded_ratio, share};
use super::gaps::{aside_sentences, exact_widest};
use super::labels::Labels;
use super::section::{Section, SectionColumn, SectionTable};
use super::text::confidence;

/// The section of a grouping, if it was asked for.
pub(super) fn section(labels: &Labels<'_>, grouping: &Grouping) -> Option<Section> {
    let found = grouping.evidence.disparities.as_ref()?;
    let words = labels.words;
    let metrics: Vec<&MetricDisparities> =
        labels.shown_metrics().iter().filter_map(|metric| found.metrics.iter().find(|found| found.metric == *metric)).collect();
    let mut lead = vec![words.say("disparities-lead")];
    let mut tables = Vec::new();
    let mut notes = vec![words.say("note-limit"), intervals(labels, found.replicates)];
    let mut aside = Vec::new();
    for found in &metrics {
        let of = Of { labels, grouping, found };
        match of.figures() {
            Ok(figures) => {
                lead.extend(of.sentences(figures));
                tables.push(of.table(figures));
                notes.extend(of.notes(figures));
            }
            Err(reason) => lead.push(of.none(reason)),
        }
        aside.extend(of.aside());
    }
    if tables.is_empty() {
        notes.clear();
    } else {
        tables.push(definitions(words));
        if labels.document.plan.roles().cluster.is_some() {
            notes.push(words.say("note-shared-clusters"));
        }
        notes.push(words.say("note-disparities-silent"));
    }
    notes.extend(aside);
    Some(Section { id: "disparities", heading: words.say("disparities-heading"), lead, tables, notes })
}

fn intervals(labels: &Labels<'_>, replicates: u32) -> String {
    let words = labels.words;
    let kind = match labels.document.audit.config.bootstrap {
        LimitKind::Percentile => words.say("note-percentile"),
        LimitKind::Bca => words.say("note-bca"),
    };
    say!(words, "note-intervals", replicates = u64::from(replicates), kind = kind)
}

/// What each measure is, and what it would be if all rates were equal.
fn definitions(words: &Words) -> SectionTable {
    let rows = Disparity::ALL.map(|disparity| {
        let alike = match disparity {
            Disparity::MinMaxRatio | Disparity::MaxOverGeometricMean => words.decimal(&plain(1.0, 0)),
            Disparity::Highest | Disparity::Lowest => String::new(),
            _ => words.decimal(&plain(0.0, 0)),
        };
        vec![name(words, disparity), alike, words.formula(disparity.formula())]
    });
    SectionTable {
        caption: words.say("disparities-defined"),
        columns: vec![
            SectionColumn::text(words.say("disparities-head-measure")),
            SectionColumn::figure(words.say("disparities-head-all-alike")),
            SectionColumn::text(words.say("disparities-head-formula")),
        ],
        rows: rows.into(),
    }
}

fn name(words: &Words, disparity: Disparity) -> String {
    words.disparity(disparity.name())
}

/// A number of a measure, rounded once.
fn number(words: &Words, disparity: Disparity, value: f64) -> String {
    words.decimal(&match disparity {
        Disparity::Range | Disparity::StandardDeviation | Disparity::CorrectedStandardDeviation => percent(words, value),
        Disparity::Highest | Disparity::Lowest => return words.percent(&percent(words, value)),
        Disparity::MinMaxRatio | Disparity::MaxOverGeometricMean => rounded_ratio(value),
        Disparity::Gini => plain(value, 3),
        Disparity::GeneralisedEntropy | Disparity::Theil => plain(value, 4),
    })
}

fn interval(words: &Words, disparity: Disparity, limits: Interval) -> String {
    let digits = |value: f64| match disparity {
        Disparity::MinMaxRatio | Disparity::MaxOverGeometricMean => rounded_ratio(value),
        Disparity::Gini => plain(value, 3),
        Disparity::GeneralisedEntropy | Disparity::Theil => plain(value, 4),
        _ => percent(words, value),
    };
    words.interval(&digits(limits.lower), &digits(limits.upper))
}

/// What was found in one metric.
struct Of<'a> {
    labels: &'a Labels<'a>,
    grouping: &'a Grouping,
    found: &'a MetricDisparities,
}

impl Of<'_> {
    fn metric(&self) -> String {
        self.labels.metric(self.found.metric)
    }

    /// The measures, of which at least one has a value; the reason where none has.
    fn figures(&self) -> Result<&[Measured], Undefined> {
        let figures = self.found.figures.as_ref().map_err(|&reason| reason)?;
        match figures.first() {
            Some((_, Err(reason))) if figures.iter().all(|(_, figure)| figure.is_err()) => Err(*reason),
            _ => Ok(figures),
        }
    }

    fn none(&self, reason: Undefined) -> String {
        let words = self.labels.words;
        say!(words, "disparities-none", metric = self.metric(), reason = words.undefined(reason.name()))
    }

    /// The spread of the rates beside chance, and the worse end.
    fn sentences(&self, figures: &[Measured]) -> Vec<String> {
        let words = self.labels.words;
        let of = |wanted: Disparity| figures.iter().find(|(disparity, _)| *disparity == wanted).map(|(_, figure)| *figure);
        let (spread, corrected) = (of(Disparity::StandardDeviation), of(Disparity::CorrectedStandardDeviation));
        let (Some(Ok(spread)), Some(Ok(corrected))) = (spread, corrected) else {
            let reason = spread.and_then(Result::err).unwrap_or(Undefined::FewerThanTwoGroups);
            return vec![self.none(reason)];
        };
        let mut sentences = Vec::new();
        if let (Ok(chance), Ok(limits)) = (spread.chance, corrected.interval.limits()) {
            let points = |value: f64| number(words, Disparity::StandardDeviation, value);
            let (deviation, left) = (points(spread.value), points(corrected.value));
            let (mean, limit, lower, upper) = (points(chance.mean), points(chance.quantile), points(limits.lower), points(limits.upper));
            let (metric, groups, confidence) = (self.metric(), self.found.groups.len(), confidence(self.labels));
            let passed = chance.is_passed_by(Disparity::StandardDeviation, spread.value);
            let sentence = if passed { "disparities-beyond" } else { "disparities-within" };
            sentences.push(say!(
                words,
                sentence,
                metric = metric,
                groups = groups,
                deviation = deviation,
                mean = mean,
                limit = limit,
                corrected = left,
                lower = lower,
                upper = upper,
                confidence = confidence,
            ));
        }
        // Where all rates are the same, no group has the highest.
        let differ = spread.value > 0.0;
        let ends = figures.iter().filter(|_| differ).filter_map(|(disparity, _)| match disparity {
            Disparity::Highest => Some((*disparity, "disparities-highest")),
            Disparity::Lowest => Some((*disparity, "disparities-lowest")),
            _ => None,
        });
        sentences.extend(ends.filter_map(|(disparity, sentence)| {
            let (group, rate) = self.end(disparity)?;
            let counts = words.fraction(rate.k(), rate.n());
            Some(say!(words, sentence, rate = share(words, &rate), counts = counts, group = group))
        }));
        // One paragraph a metric.
        vec![sentences.join(" ")]
    }

    /// The group with the highest or the lowest rate, and its rate.
    fn end(&self, disparity: Disparity) -> Option<(String, ecart_metrics::Rate)> {
        let figures = self.found.groups.iter().filter_map(|&place| {
            let group = &self.grouping.groups[place];
            Some((group, group.figure(self.found.metric).ok()?.measure.rate()?))
        });
        let sign = if disparity.smaller_is_worse() { -1.0 } else { 1.0 };
        // The first of equals, as in the widest gap.
        let end = figures.reduce(|best, other| if sign * other.1.value() > sign * best.1.value() { other } else { best })?;
        Some((self.labels.short(end.0), end.1))
    }

    /// The value of a measure, rounded from counts where it is made of counts alone.
    fn value(&self, disparity: Disparity, figure: &DisparityFigure) -> String {
        let words = self.labels.words;
        match disparity {
            Disparity::Range => exact_widest(words, self.grouping, self.found.metric).map(|points| words.decimal(&points)),
            Disparity::Highest | Disparity::Lowest => self.end(disparity).map(|(_, rate)| share(words, &rate)),
            _ => None,
        }
        .unwrap_or_else(|| number(words, disparity, figure.value))
    }

    fn table(&self, figures: &[Measured]) -> SectionTable {
        let words = self.labels.words;
        let rows = figures.iter().map(|(disparity, figure)| {
            let mut row = vec![name(words, *disparity)];
            match figure {
                Ok(figure) => {
                    row.push(self.value(*disparity, figure));
                    row.push(match figure.interval.limits() {
                        Ok(limits) => interval(words, *disparity, limits),
                        Err(_) => words.say("disparities-without-interval"),
                    });
                    row.extend(match figure.chance {
                        Ok(chance) => [
                            number(words, *disparity, chance.mean),
                            number(words, *disparity, chance.quantile),
                            p_value(words, chance.p_value),
                        ],
                        Err(_) => [words.say("undefined"), String::new(), String::new()],
                    });
                }
                Err(_) => row.extend([words.say("undefined"), String::new(), String::new(), String::new(), String::new()]),
            }
            row
        });
        SectionTable {
            caption: self.metric(),
            columns: vec![
                SectionColumn::text(words.say("disparities-head-measure")),
                SectionColumn::figure(words.say("head-value")),
                SectionColumn::interval(words.say("head-interval")),
                SectionColumn::figure(words.say("disparities-head-chance-mean")),
                SectionColumn::figure(words.say("disparities-head-chance-limit")),
                SectionColumn::figure(words.say("disparities-head-p")),
            ],
            rows: rows.collect(),
        }
    }

    /// Why something has no value or no interval, and which replicates had none.
    fn notes(&self, figures: &[Measured]) -> Vec<String> {
        let words = self.labels.words;
        let mut notes = Vec::new();
        // One sentence for all measures without an interval for the same reason.
        let mut without: Vec<(Undefined, Vec<String>)> = Vec::new();
        for (disparity, figure) in figures {
            let (measure, metric) = (name(words, *disparity), self.metric());
            let figure = match figure {
                Ok(figure) => figure,
                Err(reason) => {
                    let reason = words.undefined(reason.name());
                    notes.push(say!(words, "note-measure-undefined", measure = measure, metric = metric, reason = reason));
                    continue;
                }
            };
            if let Err(reason) = figure.chance {
                let reason = words.undefined(reason.name());
                notes.push(say!(words, "note-chance-undefined", measure = measure.as_str(), metric = metric.as_str(), reason = reason));
            }
            if let DisparityInterval::Bootstrap { limits, replicates, undefined } = figure.interval
                && undefined > 0
                && matches!(limits, Ok(_) | Err(Undefined::TooFewReplicates))
            {
                let note = if limits.is_ok() { "note-without-value" } else { "note-too-few" };
                let (count, replicates) = (u64::from(undefined), u64::from(replicates));
                notes.push(say!(words, note, measure = measure, metric = metric, count = count, replicates = replicates));
            } else if let Err(reason) = figure.interval.limits() {
                match without.iter_mut().find(|(other, _)| *other == reason) {
                    Some((_, measures)) => measures.push(measure),
                    None => without.push((reason, vec![measure])),
                }
            }
        }
        notes.extend(without.into_iter().map(|(reason, measures)| {
            let measures = words.entry(&self.metric(), &words.list(&measures));
            say!(words, "note-no-interval", reason = words.undefined(reason.name()), measures = measures)
        }));
        notes
    }

    /// Who is not measured.
    fn aside(&self) -> Option<String> {
        let words = self.labels.words;
        let aside = aside_sentences(self.labels, self.grouping, self.found.metric);
        (!aside.is_empty()).then(|| say!(words, "widest-aside", metric = self.metric(), groups = words.list(&aside)))
    }
}
