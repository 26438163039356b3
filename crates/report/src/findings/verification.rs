//! Pairs of samples, as a section: who is mistaken for whom, how unequal the groups are, what few errors can say, and each group's own threshold.

use std::collections::BTreeSet;

use ecart_metrics::verification::{ALPHAS, Det, FewErrors, InequityMeasure, OWN_LIMITS, PairOfGroups, Verification};
use ecart_metrics::{Grouping, Metric, Undefined};
use ecart_words::{Decimal, say};

use super::cell::{self, plain, ratio};
use super::labels::Labels;
use super::section::{Section, SectionColumn, SectionTable};
use super::text::{confidence, percent_of_level};

/// The section, where rows are pairs.
pub(super) fn section(labels: &Labels<'_>, grouping: &Grouping) -> Option<Section> {
    let found = grouping.evidence.verification.as_ref()?;
    let mut page = Page { labels, grouping, found, reasons: BTreeSet::new() };
    let mut tables = vec![page.matrix(), page.inequity(), page.weighted()];
    tables.extend(page.own());
    let (lead, notes) = (page.lead(), page.notes());
    Some(Section { id: "verification", heading: labels.words.say("verification-heading"), lead, tables, notes })
}

struct Page<'a> {
    labels: &'a Labels<'a>,
    grouping: &'a Grouping,
    found: &'a Verification,
    reasons: BTreeSet<Undefined>,
}

impl Page<'_> {
    /// Whether two people of one group are mistaken for one another more often than two of two groups.
    fn lead(&self) -> Vec<String> {
        let words = self.labels.words;
        let mut lead = vec![words.say("verification-lead")];
        let totals = |within: bool| {
            let pairs = self.found.matrix.iter().filter(|pair| (pair.first == pair.second) == within);
            pairs.filter_map(|pair| pair.rate.ok()).fold((0, 0), |(k, n), rate| (k + rate.k(), n + rate.n()))
        };
        let share = |(k, n): (u64, u64)| Decimal::percent_of(k, n, cell::decimals(words)).map(|share| words.percent(&share));
        let (within, between) = (totals(true), totals(false));
        if let (Some(same), Some(other)) = (share(within), share(between)) {
            lead.push(say!(
                words,
                "verification-within",
                within = same,
                within_counts = words.fraction(within.0, within.1),
                between = other,
                between_counts = words.fraction(between.0, between.1),
            ));
        }
        lead
    }

    /// False match rates by pair of groups.
    fn matrix(&self) -> SectionTable {
        let words = self.labels.words;
        let row = |pair: &PairOfGroups| {
            let name = [&pair.first, &pair.second].map(|level| self.labels.level_of_pair(self.grouping, level)).join(" × ");
            match (pair.rate, pair.estimate) {
                (Ok(rate), Ok(estimate)) => vec![
                    name,
                    cell::share(words, &rate),
                    cell::Unit::Percent.interval(words, estimate.interval),
                    words.fraction(rate.k(), rate.n()),
                ],
                _ => vec![name, words.say("undefined"), String::new(), String::new()],
            }
        };
        SectionTable {
            caption: words.say("verification-caption-matrix"),
            columns: vec![
                SectionColumn::text(words.say("verification-head-pair")),
                SectionColumn::figure(words.say("verification-head-false-match")),
                SectionColumn::interval(words.say("verification-head-interval")),
                SectionColumn::figure(words.say("verification-head-of")),
            ],
            rows: self.found.matrix.iter().map(row).collect(),
        }
    }

    /// How unequal the groups are in each rate.
    fn inequity(&mut self) -> SectionTable {
        let words = self.labels.words;
        let inequity = &self.found.inequity;
        let rows = inequity.false_match.iter().zip(&inequity.false_non_match).map(|((measure, matched), (_, missed))| {
            let texts = [matched, missed].map(|value| self.number(*measure, *value));
            let alike = match measure {
                InequityMeasure::MaxOverMin | InequityMeasure::MaxOverGeometricMean => plain(1.0, 0),
                InequityMeasure::Gini | InequityMeasure::ScaledGini | InequityMeasure::Difference => plain(0.0, 0),
            };
            let [matched, missed] = texts;
            vec![words.say(name(*measure)), matched, missed, words.decimal(&alike)]
        });
        let rows = rows.collect();
        self.remember(inequity.false_match.iter().chain(&inequity.false_non_match).map(|(_, value)| *value));
        SectionTable {
            caption: words.say("verification-caption-inequity"),
            columns: vec![
                SectionColumn::text(words.say("verification-head-measure")),
                SectionColumn::figure(words.say("verification-head-false-match")),
                SectionColumn::figure(words.say("verification-head-false-non-match")),
                SectionColumn::figure(words.say("verification-head-alike")),
            ],
            rows,
        }
    }

    fn number(&self, measure: InequityMeasure, value: Result<f64, Undefined>) -> String {
        let words = self.labels.words;
        match (measure, value) {
            (_, Err(_)) => words.say("undefined"),
            (InequityMeasure::MaxOverMin | InequityMeasure::MaxOverGeometricMean, Ok(value)) => ratio(words, value),
            (InequityMeasure::Gini | InequityMeasure::ScaledGini, Ok(value)) => words.decimal(&plain(value, 3)),
            (InequityMeasure::Difference, Ok(value)) => cell::Unit::Percent.unsigned(words, value),
        }
    }

    /// Measures of both rates, for each weight of false matches.
    fn weighted(&mut self) -> SectionTable {
        let words = self.labels.words;
        let inequity = &self.found.inequity;
        let row = |id: &str, values: &[(f64, Result<f64, Undefined>)], decimals: usize, alike: f64| {
            let text = |(_, value): &(f64, Result<f64, Undefined>)| match value {
                Ok(value) => words.decimal(&plain(*value, decimals)),
                Err(_) => words.say("undefined"),
            };
            let mut row = vec![words.say(id)];
            row.extend(values.iter().map(text));
            row.push(words.decimal(&plain(alike, 0)));
            row
        };
        let rows = vec![
            row("verification-fdr", &inequity.fairness_discrepancy_rate, 4, 1.0),
            row("verification-inequity-rate", &inequity.inequity_rate, 2, 1.0),
            row("verification-garbe", &inequity.gini_aggregation_rate, 3, 0.0),
        ];
        let all = [&inequity.fairness_discrepancy_rate, &inequity.inequity_rate, &inequity.gini_aggregation_rate];
        self.remember(all.into_iter().flatten().map(|(_, value)| *value));
        let weights = ALPHAS.map(|alpha| SectionColumn::figure(format!("α = {}", words.decimal(&plain(alpha, 2)))));
        let mut columns = vec![SectionColumn::text(words.say("verification-head-measure"))];
        columns.extend(weights);
        columns.push(SectionColumn::figure(words.say("verification-head-alike")));
        SectionTable { caption: words.say("verification-caption-weighted"), columns, rows }
    }

    /// What each group's own threshold would be.
    fn own(&mut self) -> Option<SectionTable> {
        let words = self.labels.words;
        let curves = self.found.curves.as_ref()?;
        let mut columns =
            vec![SectionColumn::text(words.say("verification-head-group")), SectionColumn::figure(words.say("verification-head-equal"))];
        for limit in OWN_LIMITS {
            columns.push(SectionColumn::figure(say!(words, "verification-head-own", limit = percent_of_level(words, limit))));
            columns.push(SectionColumn::figure(words.say("verification-head-missed")));
            columns.push(SectionColumn::figure(words.say("verification-head-of")));
        }
        let mut rows = Vec::new();
        for (group, curve) in self.grouping.groups.iter().zip(curves) {
            let mut row = vec![self.labels.short(group)];
            match &curve.det {
                Ok(det) => {
                    row.push(words.percent(&cell::percent(words, det.equal_error_rate())));
                    for (_, point) in &curve.own {
                        match point {
                            Ok(point) => row.extend([
                                words.decimal(&plain(point.threshold, 4)),
                                words.percent(&cell::percent(words, Det::false_non_match_rate(det, point))),
                                words.fraction(point.false_non_matches.people, det.mated.people),
                            ]),
                            Err(_) => row.extend([words.say("undefined"), String::new(), String::new()]),
                        }
                    }
                    self.reasons.extend(curve.own.iter().filter_map(|(_, point)| point.err()));
                }
                Err(reason) => {
                    row.push(words.say("undefined"));
                    row.resize(columns.len(), String::new());
                    self.reasons.insert(*reason);
                }
            }
            rows.push(row);
        }
        Some(SectionTable { caption: words.say("verification-caption-own"), columns, rows })
    }

    fn remember(&mut self, values: impl Iterator<Item = Result<f64, Undefined>>) {
        self.reasons.extend(values.filter_map(Result::err));
    }

    fn notes(&self) -> Vec<String> {
        let (labels, words) = (self.labels, self.labels.words);
        let mut notes = vec![say!(words, "verification-note-matrix", confidence = confidence(labels))];
        let entering: Vec<String> = self.found.entering.iter().map(|&place| labels.short(&self.grouping.groups[place])).collect();
        if !entering.is_empty() {
            notes.push(say!(words, "verification-note-entering", groups = words.list(&entering)));
        }
        notes.push(words.say("verification-note-style"));
        notes.extend(self.reasons.iter().map(|reason| say!(words, "planning-without", reason = words.undefined(reason.name()))));
        notes.extend(self.few());
        if self.found.curves.is_some() {
            notes.push(words.say("verification-note-own"));
        }
        if self.found.non_mated_of_two_groups > 0 {
            notes.push(say!(words, "verification-note-two-groups", pairs = self.found.non_mated_of_two_groups));
        }
        if self.found.mated_of_two_groups > 0 {
            notes.push(say!(words, "verification-note-mated-of-two", pairs = self.found.mated_of_two_groups));
        }
        notes.push(words.say("verification-note-independent"));
        notes
    }

    /// Rates of which few errors were seen, or none.
    fn few(&self) -> Vec<String> {
        let words = self.labels.words;
        let mut notes = Vec::new();
        for metric in [Metric::FalsePositiveRate, Metric::FalseNegativeRate] {
            let mut few = Vec::new();
            for (place, _, errors) in self.found.few.iter().filter(|(_, of, _)| *of == metric) {
                let group = self.labels.short(&self.grouping.groups[*place]);
                match errors {
                    FewErrors::Few(errors) => few.push(format!("{group} ({})", words.grouped(*errors))),
                    FewErrors::None { limit, .. } => notes.push(say!(
                        words,
                        "verification-none",
                        group = group,
                        metric = words.metric(metric.name()),
                        limit = words.percent(&cell::percent(words, *limit)),
                    )),
                }
            }
            if !few.is_empty() {
                let metric = words.metric(metric.name());
                notes.push(say!(words, "verification-few", metric = metric, groups = words.list(&few)));
            }
        }
        notes
    }
}

const fn name(measure: InequityMeasure) -> &'static str {
    match measure {
        InequityMeasure::Difference => "verification-difference",
        InequityMeasure::MaxOverMin => "verification-max-over-min",
        InequityMeasure::MaxOverGeometricMean => "verification-max-over-geometric-mean",
        InequityMeasure::Gini => "verification-gini",
        InequityMeasure::ScaledGini => "verification-scaled-gini",
    }
}
