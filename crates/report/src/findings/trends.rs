//! What is said of gaps over time.

use ecart_metrics::interval::Estimate;
use ecart_metrics::trend::{Change, GroupTrend, InPeriod, MetricTrend, Trends};
use ecart_metrics::{Grouping, Measure, Metric, Rate, Undefined};
use ecart_words::say;

use super::cell::{self, Plotted, Unit, p_value};
use super::labels::Labels;
use super::rates::order;
use super::section::{Section, SectionColumn, SectionTable};
use crate::figure::capitalised;

/// The most groups that are shown period by period; the files have all.
const MOST_GROUPS: usize = 4;

/// What is drawn of one metric over time.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendPicture {
    /// The metric.
    pub metric: Metric,
    /// What it is called.
    pub name: String,
    /// What the groups are set against.
    pub reference: String,
    /// The periods, in order.
    pub periods: Vec<String>,
    /// The groups, as they stand in the tables.
    pub groups: Vec<TrendPanel>,
}

/// The gap of a group in each period.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendPanel {
    /// What the group is called.
    pub group: String,
    /// How far the gap moved, or why that cannot be said.
    pub moved: String,
    /// For each period its gap, and whether it is of few people; `None` where there is none.
    pub gaps: Vec<Option<(Plotted, bool)>>,
    /// The same in words.
    pub said: Vec<String>,
}

/// The section, if there are periods.
pub(super) fn section(labels: &Labels<'_>, grouping: &Grouping) -> Option<Section> {
    let trends = grouping.evidence.trends.as_ref()?;
    let words = labels.words;
    let unit = trends.unit.name();
    let mut page =
        Page { labels, grouping, trends, lead: vec![say!(words, "trends-lead", unit = unit)], tables: Vec::new(), notes: Vec::new() };
    for metric in labels.shown_metrics() {
        if let Some(metric) = trends.metrics.iter().find(|trend| trend.metric == metric) {
            page.metric(metric);
        }
    }
    page.end();
    let heading = say!(words, "trends-heading", column = labels.column(&trends.column));
    Some(Section { id: "trend", heading, lead: page.lead, tables: page.tables, notes: page.notes })
}

struct Page<'a> {
    labels: &'a Labels<'a>,
    grouping: &'a Grouping,
    trends: &'a Trends,
    lead: Vec<String>,
    tables: Vec<SectionTable>,
    notes: Vec<String>,
}

impl Page<'_> {
    fn metric(&mut self, of: &MetricTrend) {
        let words = self.labels.words;
        let name = self.labels.metric(of.metric);
        let trends = match &of.groups {
            Ok(groups) => ordered(self.grouping, groups),
            Err(reason) => {
                let reason = words.undefined(reason.name());
                return self.lead.push(say!(words, "widest-none", metric = name, reason = reason));
            }
        };
        let beyond: Vec<(&GroupTrend, Change)> = trends
            .iter()
            .filter_map(|trend| Some((*trend, trend.change.ok()?)))
            .filter(|(_, change)| !change.difference.interval.contains(0.0))
            .collect();
        let widest = |&(_, change): &(&GroupTrend, Change)| change.difference.value.abs();
        let untold = trends.iter().map(|trend| trend.change.err()).collect::<Option<Vec<_>>>();
        match (beyond.iter().copied().max_by(|a, b| widest(a).total_cmp(&widest(b))), untold.as_deref()) {
            (Some((trend, change)), _) => self.grew(&name, trend, change),
            (None, Some([reason, ..])) => {
                self.lead.push(say!(words, "trends-untold", metric = name.as_str(), reason = words.undefined(reason.name())));
            }
            (None, _) => {
                let untold = trends.iter().filter(|trend| trend.change.is_err()).count();
                let none = say!(words, "trends-none", metric = name.as_str(), untold = untold);
                // The first and the last period may say nothing where all of them together do.
                let sentences = [Some(none), self.steepest(&name, &trends)];
                self.lead.push(sentences.into_iter().flatten().collect::<Vec<_>>().join(" "));
            }
        }
        self.drift(&name, &trends);
        for trend in trends.iter().take(MOST_GROUPS) {
            self.periods(&name, trend);
        }
        if trends.len() > MOST_GROUPS {
            let note = say!(words, "trends-note-pairs", shown = MOST_GROUPS, count = trends.len());
            if !self.notes.contains(&note) {
                self.notes.push(note);
            }
        }
    }

    /// The gap that moved most.
    fn grew(&mut self, metric: &str, trend: &GroupTrend, change: Change) {
        let words = self.labels.words;
        let gap = |place: usize| self.gap(&trend.periods[place]);
        let group = self.labels.short(&self.grouping.groups[trend.group]);
        let mut sentence = say!(
            words,
            "trends-grew",
            metric = metric,
            group = group.as_str(),
            reference = self.labels.reference_in(self.grouping, trend.reference),
            first = gap(change.from),
            last = gap(change.to),
            from = self.period(change.from),
            to = self.period(change.to),
            change = Unit::Percent.signed(words, change.difference.value),
            interval = Unit::Percent.signed_interval(words, change.difference.interval),
        );
        if let Ok(slope) = trend.slope {
            sentence.push(' ');
            sentence.push_str(&self.steady(metric, trend, slope.per_period));
        }
        self.lead.push(capitalised(&sentence));
    }

    /// How a gap moves along the line through its periods.
    fn steady(&self, metric: &str, trend: &GroupTrend, per_period: Estimate) -> String {
        let words = self.labels.words;
        say!(
            words,
            "trends-steady",
            group = self.labels.short(&self.grouping.groups[trend.group]),
            metric = metric,
            slope = Unit::Percent.signed(words, per_period.value),
            unit = self.trends.unit.name(),
            interval = Unit::Percent.signed_interval(words, per_period.interval),
        )
    }

    /// The gap whose line through all periods is the steepest of those that chance alone would rarely give.
    fn steepest(&self, metric: &str, trends: &[&GroupTrend]) -> Option<String> {
        let words = self.labels.words;
        let rare = self.labels.document.audit.config.confidence.alpha();
        let sloped = trends.iter().filter_map(|trend| Some((*trend, trend.slope.ok().filter(|slope| slope.adjusted < rare)?)));
        let (trend, slope) = sloped.max_by(|(_, a), (_, b)| a.per_period.value.abs().total_cmp(&b.per_period.value.abs()))?;
        let yet = say!(words, "trends-yet", p = p_value(words, slope.adjusted));
        Some(format!("{} {yet}", self.steady(metric, trend, slope.per_period)))
    }

    fn period(&self, place: usize) -> String {
        self.trends.periods[place].to_string()
    }

    /// A gap as text, rounded from counts where it is made of counts.
    fn gap(&self, period: &InPeriod) -> String {
        gap_text(self.labels, period).unwrap_or_else(|| self.labels.words.say("undefined"))
    }

    /// How each gap moved.
    fn drift(&mut self, metric: &str, trends: &[&GroupTrend]) {
        let words = self.labels.words;
        let columns = vec![
            SectionColumn::text(self.labels.columns(&self.grouping.columns)),
            SectionColumn::figure(words.say("trends-head-first")),
            SectionColumn::figure(words.say("trends-head-last")),
            SectionColumn::figure(words.say("trends-head-change")),
            SectionColumn::interval(words.say("head-interval")),
            SectionColumn::figure(say!(words, "trends-head-slope", unit = self.trends.unit.name())),
            SectionColumn::interval(words.say("head-interval")),
            SectionColumn::figure(words.say("trends-head-p")),
            SectionColumn::figure(words.say("trends-head-adjusted")),
            SectionColumn::figure(words.say("trends-head-same")),
        ];
        let rows = trends.iter().map(|trend| self.drift_row(metric, trend)).collect();
        self.tables.push(SectionTable { caption: say!(words, "trends-caption-drift", metric = metric), columns, rows });
    }

    fn drift_row(&mut self, metric: &str, trend: &GroupTrend) -> Vec<String> {
        let words = self.labels.words;
        let group = self.labels.short(&self.grouping.groups[trend.group]);
        let undefined = words.say("undefined");
        let estimate = |found: Result<Estimate, Undefined>| match found {
            Ok(found) => [Unit::Percent.signed(words, found.value), Unit::Percent.signed_interval(words, found.interval)],
            Err(_) => [undefined.clone(), String::new()],
        };
        let ends = match trend.change {
            Ok(change) => [change.from, change.to].map(|place| self.gap(&trend.periods[place])),
            Err(_) => [undefined.clone(), undefined.clone()],
        };
        let p = |p: Option<f64>| p.map_or_else(|| undefined.clone(), |p| p_value(words, p));
        let row = std::iter::once(group.clone())
            .chain(ends)
            .chain(estimate(trend.change.map(|change| change.difference)))
            .chain(estimate(trend.slope.map(|slope| slope.per_period)))
            .chain([
                p(trend.slope.ok().map(|slope| slope.p_value)),
                p(trend.slope.ok().map(|slope| slope.adjusted)),
                p(trend.homogeneity.ok().map(|found| found.p_value)),
            ])
            .collect();
        let reason = trend.change.err().or(trend.slope.err()).or(trend.homogeneity.err());
        if let Some(reason) = reason {
            let note = say!(words, "trends-note-undefined", metric = metric, group = group, reason = words.undefined(reason.name()));
            if !self.notes.contains(&note) {
                self.notes.push(note);
            }
        }
        row
    }

    /// A group and its reference, period by period.
    fn periods(&mut self, metric: &str, trend: &GroupTrend) {
        let words = self.labels.words;
        let group = self.labels.short(&self.grouping.groups[trend.group]);
        let reference = self.labels.reference_in(self.grouping, trend.reference);
        let of = || SectionColumn::figure(words.say("head-of"));
        let columns = vec![
            SectionColumn::text(self.labels.column(&self.trends.column)),
            SectionColumn::figure(group.clone()),
            of(),
            SectionColumn::figure(reference.clone()),
            of(),
            SectionColumn::figure(words.say("trends-head-gap")),
            SectionColumn::interval(words.say("head-interval")),
        ];
        let rate = |rate: &Result<Rate, Undefined>| match rate {
            Ok(rate) => [cell::share(words, rate), words.fraction(rate.k(), rate.n())],
            Err(_) => [words.say("undefined"), words.fraction(0, 0)],
        };
        let row = |(place, period): (usize, &InPeriod)| {
            let interval = period.both.difference.map_or_else(|_| String::new(), |gap| Unit::Percent.signed_interval(words, gap.interval));
            let name = if period.small { format!("{} (s)", self.period(place)) } else { self.period(place) };
            std::iter::once(name)
                .chain(rate(&period.both.group))
                .chain(rate(&period.both.reference))
                .chain([self.gap(period), interval])
                .collect()
        };
        let rows = trend.periods.iter().enumerate().map(row).collect();
        let caption = say!(words, "trends-caption-periods", metric = metric, group = group, reference = reference);
        self.tables.push(SectionTable { caption, columns, rows });
    }

    fn end(&mut self) {
        let words = self.labels.words;
        let Trends { column, unit, undated, comparisons, metrics, .. } = self.trends;
        let has_small =
            metrics.iter().filter_map(|metric| metric.groups.as_ref().ok()).flatten().any(|trend| trend.periods.iter().any(|at| at.small));
        if has_small {
            self.notes.push(say!(words, "trends-note-small", minimum = self.labels.document.audit.config.min_group));
        }
        self.notes.push(say!(words, "trends-note-change", unit = unit.name(), count = *comparisons));
        if *undated > 0 {
            self.notes.push(say!(words, "trends-note-undated", people = *undated, column = self.labels.column(column)));
        }
        self.notes.push(words.say("trends-note-meaning"));
    }
}

fn gap_text(labels: &Labels<'_>, period: &InPeriod) -> Option<String> {
    let (ours, theirs) = (period.both.group.ok()?, period.both.reference.ok()?);
    let exact = cell::points(labels.words, &Measure::Share(ours), &Measure::Share(theirs));
    let value = period.both.difference.ok()?.value;
    Some(exact.map_or_else(|| Unit::Percent.signed(labels.words, value), |points| labels.words.points(&points)))
}

/// The groups in the order of the tables.
fn ordered<'a>(grouping: &Grouping, trends: &'a [GroupTrend]) -> Vec<&'a GroupTrend> {
    order(grouping).into_iter().filter_map(|place| trends.iter().find(|trend| trend.group == place)).collect()
}

/// What is drawn, for each metric that is a share.
pub(super) fn pictures(labels: &Labels<'_>, grouping: &Grouping) -> Vec<TrendPicture> {
    let Some(trends) = &grouping.evidence.trends else { return Vec::new() };
    let words = labels.words;
    let periods: Vec<String> = trends.periods.iter().map(ToString::to_string).collect();
    let panel = |trend: &GroupTrend| {
        let moved = match trend.change {
            Ok(change) => say!(
                words,
                "figure-trend-panel",
                change = Unit::Percent.signed(words, change.difference.value),
                from = periods[change.from].as_str(),
                to = periods[change.to].as_str(),
                interval = Unit::Percent.signed_interval(words, change.difference.interval),
            ),
            Err(_) => words.say("figure-trend-panel-none"),
        };
        let gaps = trend.periods.iter().map(|at| {
            let gap = at.both.difference.ok()?;
            Some((Plotted { value: gap.value, lower: gap.interval.lower, upper: gap.interval.upper }, at.small))
        });
        let said = trend.periods.iter().zip(&periods).filter_map(|(at, name)| Some(format!("{name} {}", gap_text(labels, at)?)));
        TrendPanel { group: labels.short(&grouping.groups[trend.group]), moved, gaps: gaps.collect(), said: said.collect() }
    };
    let picture = |metric: Metric| {
        let groups = trends.metrics.iter().find(|trend| trend.metric == metric)?.groups.as_ref().ok()?;
        let reference = groups.first().map(|trend| labels.reference_in(grouping, trend.reference))?;
        Some(TrendPicture {
            metric,
            name: labels.metric(metric),
            reference,
            periods: periods.clone(),
            groups: ordered(grouping, groups).into_iter().map(panel).collect(),
        })
    };
    labels.shown_metrics().into_iter().filter_map(picture).collect()
}
