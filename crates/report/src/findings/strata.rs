//! What is said of the groups within strata.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use ecart_metrics::interval::Estimate;
use ecart_metrics::strata::{Both, MetricWithin, Pair, Silent, Simpson, WithinStrata};
use ecart_metrics::{Aside, GroupName, Grouping, Measure, Metric, Rate, Undefined};
use ecart_words::say;

use super::cell::{self, Unit};
use super::gaps::aside_sentence;
use super::labels::Labels;
use super::rates::order;
use super::section::{Section, SectionColumn, SectionTable};

/// The most strata that a table shows, and the most groups whose strata are shown; the files have all.
const MOST_STRATA: usize = 24;
const MOST_PAIRS: usize = 6;

/// The section, if there are strata.
pub(super) fn section(labels: &Labels<'_>, grouping: &Grouping) -> Option<Section> {
    let within = grouping.evidence.strata.as_ref()?;
    let columns = labels.columns(&within.columns);
    let words = labels.words;
    let mut page = Page { labels, grouping, within, columns: &columns, lead: Vec::new(), tables: Vec::new(), notes: Notes::default() };
    page.lead.push(say!(words, "strata-lead", columns = columns.as_str()));
    for metric in labels.shown_metrics() {
        if let Some(metric) = within.metrics.iter().find(|within| within.metric == metric) {
            page.metric(metric);
        }
    }
    let notes = page.notes();
    let heading = say!(words, "strata-heading", columns = columns.as_str());
    Some(Section { id: "strata", heading, lead: page.lead, tables: page.tables, notes })
}

struct Page<'a> {
    labels: &'a Labels<'a>,
    grouping: &'a Grouping,
    within: &'a WithinStrata,
    columns: &'a str,
    lead: Vec<String>,
    tables: Vec<SectionTable>,
    notes: Notes,
}

/// What the tables leave to be said below them.
#[derive(Default)]
struct Notes {
    comparisons: usize,
    in_clusters: bool,
    small: Vec<String>,
    aside: Vec<String>,
    silent: Vec<String>,
    left_out: Vec<String>,
    /// What has no value, by the reason.
    without: BTreeMap<Undefined, Vec<String>>,
    pairs: Option<(usize, usize)>,
    strata: Option<(usize, usize)>,
}

impl Page<'_> {
    fn metric(&mut self, within: &MetricWithin) {
        let words = self.labels.words;
        let name = self.labels.metric(within.metric);
        let pairs = match &within.pairs {
            Ok(pairs) => pairs,
            Err(reason) => {
                let reason = words.undefined(reason.name());
                return self.lead.push(say!(words, "widest-none", metric = name, reason = reason));
            }
        };
        let order = order(self.grouping);
        let ordered = order.iter().filter_map(|place| pairs.iter().find(|pair| pair.group == *place));
        let (shown, aside): (Vec<&Pair>, Vec<&Pair>) = ordered.partition(|pair| matches!(pair.aside, None | Some((_, Aside::Small))));
        for pair in shown.iter().filter(|pair| pair.aside.is_none()) {
            self.finding(&name, pair);
        }
        self.aside(&name, &shown, &aside);
        if shown.is_empty() {
            return;
        }
        self.gaps(&name, &shown);
        self.rates(&name, &shown);
        if shown.len() > MOST_PAIRS {
            self.notes.pairs = Some((MOST_PAIRS, shown.len()));
        }
        for pair in shown.iter().take(MOST_PAIRS) {
            self.strata(within.metric, &name, pair);
        }
    }

    /// What was found of one group, in sentences.
    fn finding(&mut self, metric: &str, pair: &Pair) {
        let words = self.labels.words;
        let (group, reference) = (self.group(pair), self.reference(pair));
        let (Ok(pooled), Ok(within)) = (&pair.pooled.difference, &pair.difference) else {
            let reason = pair.pooled.difference.as_ref().err().or(pair.difference.as_ref().err()).copied().unwrap_or(Undefined::NoRows);
            let reason = words.undefined(reason.name());
            return self.lead.push(say!(
                words,
                "strata-not-compared",
                metric = metric,
                group = group,
                reference = reference,
                reason = reason
            ));
        };
        let mut sentences = vec![say!(
            words,
            "strata-gap",
            metric = metric,
            group = group.as_str(),
            reference = reference,
            pooled = self.points(&pair.pooled).unwrap_or_default(),
            within = Unit::Percent.signed(words, within.value),
            columns = self.columns,
            interval = Unit::Percent.signed_interval(words, within.interval),
        )];
        let side = if pooled.value > 0.0 { "above" } else { "below" };
        let clear = |estimate: &Estimate| !estimate.interval.contains(0.0);
        match pair.reversal.difference {
            Simpson::Reversed => {
                sentences.push(say!(words, "strata-reversed", group = group, side = side, columns = self.columns));
            }
            Simpson::ReversedWithinNoise => {
                let noise = match (clear(pooled), clear(within)) {
                    (true, false) => "within",
                    (false, true) => "pooled",
                    _ => "both",
                };
                sentences.push(say!(words, "strata-reversed-noise", group = group, side = side, columns = self.columns, noise = noise));
            }
            Simpson::Agrees if clear(pooled) && !clear(within) => sentences.push(say!(words, "strata-left", columns = self.columns)),
            Simpson::Agrees | Simpson::Undefined(_) => {}
        }
        let alpha = self.labels.document.audit.config.confidence.alpha();
        if pair.homogeneity.is_ok_and(|test| test.tarone.p_value < alpha) {
            sentences.push(words.say("strata-uneven"));
        }
        self.lead.push(sentences.join(" "));
    }

    /// The groups that stand aside: small ones are shown with a mark, the others only named.
    fn aside(&mut self, metric: &str, shown: &[&Pair], aside: &[&Pair]) {
        let labels = self.labels;
        for pair in shown.iter().filter(|pair| pair.aside.is_some()) {
            let group = self.group(pair);
            if !self.notes.small.contains(&group) {
                self.notes.small.push(group);
            }
        }
        let named: Vec<String> = aside
            .iter()
            .filter_map(|pair| pair.aside)
            .map(|(place, reason)| aside_sentence(labels, self.grouping, place, reason))
            .collect();
        if !named.is_empty() {
            self.notes.aside.push(say!(labels.words, "strata-note-aside", metric = metric, groups = labels.words.list(&named)));
        }
    }

    fn gaps(&mut self, metric: &str, pairs: &[&Pair]) {
        let words = self.labels.words;
        let head = |id: &str| words.say(id);
        let columns = vec![
            SectionColumn::text(self.labels.columns(&self.grouping.columns)),
            SectionColumn::figure(head("strata-head-pooled")),
            SectionColumn::figure(head("strata-head-within")),
            SectionColumn::interval(head("head-interval")),
            SectionColumn::figure(head("strata-head-odds")),
            SectionColumn::interval(head("head-interval")),
            SectionColumn::figure(head("strata-head-test")),
            SectionColumn::figure(head("strata-head-same")),
        ];
        let mut rows = Vec::new();
        for pair in pairs {
            let (within, interval) = match &pair.difference {
                Ok(gap) => (Unit::Percent.signed(words, gap.value), Unit::Percent.signed_interval(words, gap.interval)),
                Err(_) => (head("undefined"), String::new()),
            };
            let (odds, odds_interval) = match &pair.odds_ratio {
                Ok(odds) => (cell::ratio(words, odds.value), cell::ratio_interval(words, odds.interval)),
                Err(reason) => (self.none(metric, pair, "strata-what-odds", *reason), String::new()),
            };
            let test = pair.test.map_or_else(|_| head("undefined"), |test| cell::p_value(self.labels.words, test.plain.p_value));
            let same = match &pair.homogeneity {
                Ok(test) => cell::p_value(self.labels.words, test.tarone.p_value),
                Err(reason) => self.none(metric, pair, "strata-what-same", *reason),
            };
            self.notes.comparisons += usize::from(pair.test.is_ok());
            self.notes.in_clusters |= pair.pooled.group.is_ok_and(|rate| rate.design().is_some());
            let pooled = self.points(&pair.pooled).unwrap_or_else(|| head("undefined"));
            rows.push(vec![self.marked(pair), pooled, within, interval, odds, odds_interval, test, same]);
            self.silent(metric, pair);
        }
        self.tables.push(SectionTable { caption: say!(words, "strata-caption-gaps", metric = metric), columns, rows });
    }

    fn rates(&mut self, metric: &str, pairs: &[&Pair]) {
        let words = self.labels.words;
        let head = |id: &str| words.say(id);
        let columns = vec![
            SectionColumn::text(self.labels.columns(&self.grouping.columns)),
            SectionColumn::figure(head("strata-head-alike")),
            SectionColumn::figure(head("strata-head-reference")),
            SectionColumn::figure(head("head-difference")),
            SectionColumn::interval(head("head-interval")),
        ];
        let mut rows = Vec::new();
        for pair in pairs {
            let people = |rate: &Result<Rate, Undefined>| rate.as_ref().map_or(0, Rate::n);
            let share = |estimate: Estimate, people: u64| {
                say!(words, "share-of-people", share = Unit::Percent.value(words, estimate.value), people = people)
            };
            let cells = match &pair.standardised {
                Ok(rates) => {
                    self.left_out(metric, pair, &rates.left_out, rates.share_left_out);
                    vec![
                        share(rates.group, people(&pair.pooled.group)),
                        share(rates.reference, people(&pair.pooled.reference)),
                        Unit::Percent.signed(words, rates.difference.value),
                        Unit::Percent.signed_interval(words, rates.difference.interval),
                    ]
                }
                Err(reason) => {
                    let none = self.none(metric, pair, "strata-what-alike", *reason);
                    vec![none.clone(), none.clone(), none, String::new()]
                }
            };
            rows.push(std::iter::once(self.marked(pair)).chain(cells).collect());
        }
        self.tables.push(SectionTable { caption: say!(words, "strata-caption-rates", metric = metric), columns, rows });
    }

    fn strata(&mut self, metric: Metric, name: &str, pair: &Pair) {
        let words = self.labels.words;
        let (group, reference) = (self.group(pair), self.reference(pair));
        let columns = vec![
            SectionColumn::text(self.columns),
            SectionColumn::figure(group.as_str()),
            SectionColumn::figure(words.say("head-of")),
            SectionColumn::figure(reference.as_str()),
            SectionColumn::figure(words.say("head-of")),
            SectionColumn::figure(words.say("head-difference")),
            SectionColumn::interval(words.say("head-interval")),
        ];
        let people = |both: &Both| [&both.group, &both.reference].into_iter().flatten().map(Rate::n).sum::<u64>();
        let mut shown: Vec<usize> = (0..pair.strata.len()).collect();
        if shown.len() > MOST_STRATA {
            self.notes.strata = Some((MOST_STRATA, shown.len()));
            shown.sort_by_key(|&place| Reverse(people(&pair.strata[place])));
            shown.truncate(MOST_STRATA);
            shown.sort_unstable();
        }
        let unit = Unit::of(metric);
        let rows = shown.into_iter().map(|place| {
            let both = &pair.strata[place];
            let mut row = vec![self.stratum(place)];
            for rate in [&both.group, &both.reference] {
                match rate {
                    Ok(rate) => row.extend([cell::share(words, rate), words.fraction(rate.k(), rate.n())]),
                    Err(_) => row.extend([words.say("undefined"), words.fraction(0, 0)]),
                }
            }
            match &both.difference {
                Ok(gap) => row.extend([self.points(both).unwrap_or_default(), unit.signed_interval(words, gap.interval)]),
                Err(_) => row.extend([words.say("undefined"), String::new()]),
            }
            row
        });
        let rows = rows.collect();
        let caption = say!(words, "strata-caption-strata", metric = name, group = group, reference = reference);
        self.tables.push(SectionTable { caption, columns, rows });
    }

    fn notes(&mut self) -> Vec<String> {
        let words = self.labels.words;
        let found = std::mem::take(&mut self.notes);
        let mut notes = Vec::new();
        if found.comparisons > 0 {
            notes.push(words.say("strata-note-within"));
            notes.push(say!(words, "strata-note-tests", count = found.comparisons));
            notes.push(words.say("strata-note-alike"));
        }
        if let Some((shown, count)) = found.strata {
            notes.push(say!(words, "strata-note-more-strata", shown = shown, count = count));
        }
        if let Some((shown, count)) = found.pairs {
            notes.push(say!(words, "strata-note-more-pairs", shown = shown, count = count));
        }
        for (reason, what) in found.without {
            let reason = words.undefined(reason.name());
            notes.push(say!(words, "strata-note-none", what = words.list(&what), reason = reason));
        }
        notes.extend(found.silent);
        notes.extend(found.left_out);
        if self.within.strata.iter().any(GroupName::has_missing) {
            notes.push(words.say("strata-note-unknown"));
        }
        if found.in_clusters {
            notes.push(words.say("strata-note-clusters"));
        }
        if !found.small.is_empty() {
            let minimum = self.labels.document.audit.config.min_group;
            notes.push(say!(words, "strata-note-small", minimum = minimum, groups = words.list(&found.small)));
        }
        notes.extend(found.aside);
        notes.push(words.say("strata-note-meaning"));
        notes
    }

    /// The strata that say nothing of the odds ratio, named.
    fn silent(&mut self, metric: &str, pair: &Pair) {
        let strata = pair.silent.iter().filter(|(_, silent)| *silent != Silent::Unknown).map(|(place, _)| self.stratum(*place));
        let strata: Vec<String> = strata.collect();
        if !strata.is_empty() {
            let (words, group, reference) = (self.labels.words, self.group(pair), self.reference(pair));
            let strata = words.list(&strata);
            let note = say!(words, "strata-note-silent", metric = metric, group = group, reference = reference, strata = strata);
            self.notes.silent.push(note);
        }
    }

    fn left_out(&mut self, metric: &str, pair: &Pair, left_out: &[usize], share: f64) {
        if share <= 0.0 {
            return;
        }
        let (words, group, reference) = (self.labels.words, self.group(pair), self.reference(pair));
        let strata: Vec<String> = left_out.iter().map(|&place| self.stratum(place)).collect();
        let share = Unit::Percent.value(words, share);
        let strata = words.list(&strata);
        let note =
            say!(words, "strata-note-left-out", metric = metric, group = group, reference = reference, share = share, strata = strata);
        self.notes.left_out.push(note);
    }

    /// `n/a`, and the reason kept for a note.
    fn none(&mut self, metric: &str, pair: &Pair, what: &str, reason: Undefined) -> String {
        let words = self.labels.words;
        let what = say!(words, "strata-pair", metric = metric, group = self.group(pair), what = words.say(what));
        self.notes.without.entry(reason).or_default().push(what);
        words.say("undefined")
    }

    fn group(&self, pair: &Pair) -> String {
        self.labels.short(&self.grouping.groups[pair.group])
    }

    /// With the mark of small groups.
    fn marked(&self, pair: &Pair) -> String {
        let group = self.group(pair);
        if pair.aside.is_some() { format!("{group} {}", super::Mark::Small.sign()) } else { group }
    }

    fn reference(&self, pair: &Pair) -> String {
        self.labels.reference_in(self.grouping, pair.reference)
    }

    fn stratum(&self, place: usize) -> String {
        self.labels.levels(&self.within.strata[place])
    }

    /// A gap in points, exactly where both rates are quotients of counts.
    fn points(&self, both: &Both) -> Option<String> {
        let (Ok(ours), Ok(theirs), Ok(gap)) = (&both.group, &both.reference, &both.difference) else { return None };
        let words = self.labels.words;
        let exact = cell::points(words, &Measure::Share(*ours), &Measure::Share(*theirs));
        Some(exact.map_or_else(|| Unit::Percent.signed(words, gap.value), |points| words.points(&points)))
    }
}
