//! What the sizes of the groups could have shown.

use std::collections::{BTreeMap, BTreeSet};

use ecart_metrics::power::{Detectable, GroupPower, MetricPower, Reach, SmallestGap, Stated, StatedGap};
use ecart_metrics::{Against, Baseline, Grouping, Metric, Rate, Undefined};
use ecart_words::{Words, say};

use super::cell;
use super::labels::Labels;
use super::rates::order;
use super::section::{Section, SectionColumn, SectionTable};
use super::text::decimals_of_per_cent;

/// The section, if it was asked for.
pub(super) fn section(labels: &Labels<'_>, grouping: &Grouping) -> Option<Section> {
    let metrics = grouping.evidence.power.as_ref()?;
    let mut page = Page { labels, grouping, lead: Vec::new(), tables: Vec::new(), notes: Notes::default() };
    page.lead.push(say!(labels.words, "power-lead", times = page.times()));
    let mut metrics: Vec<&MetricPower> = metrics.iter().collect();
    metrics.sort_by_key(|power| labels.place(power.metric));
    for metric in metrics {
        page.metric(metric);
    }
    let notes = page.notes();
    Some(Section { id: "power", heading: labels.words.say("power-heading"), lead: page.lead, tables: page.tables, notes })
}

struct Page<'a> {
    labels: &'a Labels<'a>,
    grouping: &'a Grouping,
    lead: Vec<String>,
    tables: Vec<SectionTable>,
    notes: Notes,
}

/// What the tables leave to be said below them.
#[derive(Default)]
struct Notes {
    pairs: Vec<usize>,
    is_rough: bool,
    has_clusters: bool,
    /// Whose figures have no value, by the reason.
    without: BTreeMap<Undefined, Vec<String>>,
    /// The references that are too small for a group to show a gap alone.
    both: BTreeSet<String>,
}

impl Page<'_> {
    /// How often in 100 a gap is to be shown.
    fn times(&self) -> String {
        let power = self.labels.document.audit.config.sought.power.value();
        self.labels.words.decimal(&cell::plain(power * 100.0, decimals_of_per_cent(power)))
    }

    fn metric(&mut self, power: &MetricPower) {
        let words = self.labels.words;
        let name = self.labels.metric(power.metric);
        let groups = match &power.groups {
            Ok(groups) => groups,
            Err(reason) => {
                let reason = words.undefined(reason.name());
                return self.lead.push(say!(words, "widest-none", metric = name, reason = reason));
            }
        };
        let order = order(self.grouping);
        let rows: Vec<&GroupPower> = order.iter().filter_map(|place| groups.iter().find(|power| power.group == *place)).collect();
        self.finding(&name, &rows);
        self.smallest(power, &name, &rows);
        if let Some(gap) = self.labels.document.audit.config.sought.gap {
            self.stated(power.metric, gap, &rows);
        }
    }

    /// Which group's size says most, and which least: by the side on which each says more.
    fn finding(&mut self, metric: &str, rows: &[&GroupPower]) {
        let words = self.labels.words;
        let mut reached: Vec<(f64, &GroupPower)> = Vec::new();
        let mut nothing = Vec::new();
        for power in rows {
            let Ok(reach) = &power.reach else { continue };
            match [reach.alone.above, reach.alone.below].into_iter().flatten().map(|smallest| smallest.gap).reduce(f64::min) {
                Some(gap) => reached.push((gap, power)),
                None => nothing.push(self.group(power)),
            }
        }
        reached.sort_by(|one, other| one.0.total_cmp(&other.0));
        match &reached[..] {
            [] => {}
            [(gap, only)] => {
                self.lead.push(say!(
                    words,
                    "power-finding-one",
                    metric = metric,
                    group = self.group(only),
                    count = self.people(only),
                    least = self.points(*gap),
                ));
            }
            [(least, finest), .., (most, coarsest)] => self.lead.push(say!(
                words,
                "power-finding",
                metric = metric,
                finest = self.group(finest),
                many = self.people(finest),
                least = self.points(*least),
                coarsest = self.group(coarsest),
                few = self.people(coarsest),
                most = self.points(*most),
            )),
        }
        if !nothing.is_empty() {
            self.lead.push(say!(words, "power-finding-none", metric = metric, groups = words.list(&nothing)));
        }
    }

    fn smallest(&mut self, power: &MetricPower, metric: &str, rows: &[&GroupPower]) {
        let words = self.labels.words;
        let among_all = rows.iter().filter_map(|row| row.reach.ok()).any(|reach| reach.among_all.is_some());
        let has_others = self.has_others(power.metric);
        let mut columns =
            vec![SectionColumn::text(self.labels.columns(&self.grouping.columns)), SectionColumn::figure(words.say("head-of"))];
        columns.extend(has_others.then(|| SectionColumn::figure(words.say("power-head-others"))));
        columns.extend(["power-head-above", "power-head-below"].map(|id| SectionColumn::figure(words.say(id))));
        if among_all {
            columns.extend(["power-head-above-pairs", "power-head-below-pairs"].map(|id| SectionColumn::figure(words.say(id))));
            if !self.notes.pairs.contains(&power.pairs) {
                self.notes.pairs.push(power.pairs);
            }
        }
        self.notes.has_clusters |= rows.iter().filter_map(|row| row.reach.ok()).any(|reach| reach.reference.design().is_some());
        let rows = rows.iter().map(|row| {
            let mut cells = self.row_head(row);
            match row.reach {
                Ok(reach) => {
                    cells.extend(has_others.then(|| rate(words, &reach.reference)));
                    cells.extend(self.sides(row, &reach.alone));
                    match reach.among_all {
                        Some(gaps) => cells.extend(self.sides(row, &gaps)),
                        None => cells.extend(vec![String::new(); columns.len() - cells.len()]),
                    }
                }
                Err(reason) => cells.extend(self.without(row, reason, columns.len() - cells.len())),
            }
            cells
        });
        let rows = rows.collect();
        self.tables.push(SectionTable { caption: self.caption(power, metric), columns, rows });
    }

    /// `false positive rate, points from Caucasian (23.5%, 349/1,488)`; where each group has its own others, their counts have a column.
    fn caption(&self, power: &MetricPower, metric: &str) -> String {
        let words = self.labels.words;
        let rates = power.groups.iter().flatten().filter_map(|group| group.reach.ok()).map(|reach: Reach| reach.reference);
        let reference = self.reference_in(power.metric);
        match rates.into_iter().next() {
            Some(rate) if !self.has_others(power.metric) => say!(
                words,
                "power-caption",
                metric = metric,
                reference = reference,
                rate = cell::share(words, &rate),
                counts = words.fraction(rate.k(), rate.n()),
            ),
            _ => say!(words, "power-caption-plain", metric = metric, reference = reference),
        }
    }

    /// Whether each group is set against everyone else.
    fn has_others(&self, metric: Metric) -> bool {
        let reference = self.grouping.comparison(metric).map(|comparison| comparison.reference);
        matches!(reference, Some(Ok(Against::Overall | Against::Others)))
    }

    /// What the groups are set against in a metric.
    fn reference_in(&self, metric: Metric) -> String {
        match self.grouping.comparison(metric).map(|comparison| comparison.reference) {
            Some(Ok(Against::Group(place))) => self.labels.short(&self.grouping.groups[place]),
            _ => self.reference(),
        }
    }

    /// What the groups are set against, in whatever metric.
    fn reference(&self) -> String {
        match self.grouping.reference {
            // A gap to all people is shown exactly where one to the others is.
            Baseline::Overall => self.labels.words.say("reference-others"),
            _ => self.labels.reference(self.grouping),
        }
    }

    fn stated(&mut self, metric: Metric, gap: StatedGap, rows: &[&GroupPower]) {
        let words = self.labels.words;
        let more = || SectionColumn::figure(words.say("power-head-more"));
        let columns = vec![
            SectionColumn::text(self.labels.columns(&self.grouping.columns)),
            SectionColumn::figure(words.say("head-of")),
            SectionColumn::figure(words.say("power-head-stated-above")),
            more(),
            SectionColumn::figure(words.say("power-head-stated-below")),
            more(),
        ];
        let mut table = Vec::new();
        for row in rows {
            let mut cells = self.row_head(row);
            match row.reach.map(|reach| reach.stated) {
                Ok(Some([above, below])) => {
                    cells.extend(self.stated_side(metric, row, above));
                    cells.extend(self.stated_side(metric, row, below));
                }
                Ok(None) => {}
                Err(reason) => cells.extend(self.without(row, reason, 4)),
            }
            table.push(cells);
        }
        let caption = say!(words, "power-caption-stated", metric = self.labels.metric(metric), gap = self.points(gap.value()));
        self.tables.push(SectionTable { caption, columns, rows: table });
    }

    fn stated_side(&mut self, metric: Metric, row: &GroupPower, stated: Result<Stated, Undefined>) -> Vec<String> {
        let words = self.labels.words;
        let stated = match stated {
            Ok(stated) => stated,
            Err(reason) => return self.without(row, reason, 2),
        };
        let shown = self.roughly(stated.is_rough, words.percent(&cell::percent(words, stated.power)));
        let more = match (stated.more, stated.more_of_both) {
            (Ok(more), _) => words.grouped(more),
            (Err(Undefined::ReferenceTooSmall), Ok(both)) => {
                self.notes.both.insert(self.reference_in(metric));
                format!("{} + {}", words.grouped(both.first), words.grouped(both.second))
            }
            (Err(reason), _) => return [vec![shown], self.without(row, reason, 1)].concat(),
        };
        vec![shown, more]
    }

    fn row_head(&self, row: &GroupPower) -> Vec<String> {
        vec![self.group(row), self.people(row)]
    }

    /// The people in the group's denominator.
    fn people(&self, row: &GroupPower) -> String {
        row.reach.map_or_else(|_| String::new(), |reach| self.labels.words.grouped(reach.people))
    }

    fn sides(&mut self, row: &GroupPower, gaps: &Detectable) -> Vec<String> {
        [gaps.above, gaps.below].into_iter().flat_map(|side| self.side(row, side)).collect()
    }

    fn side(&mut self, row: &GroupPower, gap: Result<SmallestGap, Undefined>) -> Vec<String> {
        match gap {
            Ok(smallest) => {
                let points = self.points(smallest.gap);
                vec![self.roughly(smallest.is_rough, points)]
            }
            Err(reason) => self.without(row, reason, 1),
        }
    }

    /// So many cells without a value, and a note that says why.
    fn without(&mut self, row: &GroupPower, reason: Undefined, cells: usize) -> Vec<String> {
        let group = self.group(row);
        let groups = self.notes.without.entry(reason).or_default();
        if !groups.contains(&group) {
            groups.push(group);
        }
        let mut texts = vec![String::new(); cells];
        if let Some(first) = texts.first_mut() {
            *first = self.labels.words.say("undefined");
        }
        texts
    }

    fn roughly(&mut self, is_rough: bool, text: String) -> String {
        self.notes.is_rough |= is_rough;
        if is_rough { format!("≈{text}") } else { text }
    }

    fn group(&self, power: &GroupPower) -> String {
        self.labels.short(&self.grouping.groups[power.group])
    }

    /// A gap in points.
    fn points(&self, gap: f64) -> String {
        self.labels.words.decimal(&cell::percent(self.labels.words, gap))
    }

    fn notes(&self) -> Vec<String> {
        let words = self.labels.words;
        if self.tables.is_empty() {
            return Vec::new();
        }
        let config = &self.labels.document.audit.config;
        let level = config.confidence.value();
        let confidence = words.percent(&cell::plain(level * 100.0, decimals_of_per_cent(level)));
        let mut notes = vec![say!(words, "power-note-alone", reference = self.reference(), confidence = confidence)];
        notes.extend(self.notes.pairs.iter().map(|&pairs| say!(words, "power-note-pairs", pairs = pairs)));
        if config.sought.gap.is_some() {
            notes.push(say!(words, "power-note-more", times = self.times()));
            notes.extend(self.notes.both.iter().map(|reference| say!(words, "power-note-both", reference = reference)));
        }
        if self.notes.has_clusters {
            notes.push(words.say("power-note-clusters"));
        }
        if self.notes.is_rough {
            notes.push(words.say("power-note-rough"));
        }
        notes.extend(
            self.notes
                .without
                .iter()
                .map(|(reason, groups)| say!(words, "note-no-ratio", group = words.list(groups), reason = words.undefined(reason.name()))),
        );
        if self.grouping.reference == Baseline::Overall {
            notes.push(words.say("power-note-overall"));
        }
        notes.push(say!(words, "power-note-limits", reference = self.reference()));
        notes
    }
}

/// `23.5%, 349/1,488`.
fn rate(words: &Words, rate: &Rate) -> String {
    format!("{}, {}", cell::share(words, rate), words.fraction(rate.k(), rate.n()))
}
