//! What changed, in a sentence or a few: the gaps that grew, those that shrank, and one of them in people.

use ecart_metrics::change::{GapChange, GapVerdict, GroupingChange, MetricChange, RateVerdict};
use ecart_metrics::{Metric, Rate};
use ecart_words::say;

use super::Said;
use super::gaps::signed;
use super::rates::figure;
use crate::findings::cell::Unit;
use crate::findings::natural;

/// The most gaps that a sentence names.
const MOST: usize = 4;

/// A gap that changed.
struct Found<'a> {
    grouping: &'a GroupingChange,
    metric: &'a MetricChange,
    gap: &'a GapChange,
    verdict: GapVerdict,
    /// How many people the change is about.
    touched: f64,
}

impl Said<'_> {
    /// What is shown, in sentences.
    pub(super) fn headline(&self) -> Vec<String> {
        let words = self.words;
        let mut sentences = Vec::new();
        let found = self.found();
        for (verdict, id) in [
            (GapVerdict::Grew, "compare-headline-grew"),
            (GapVerdict::Shrank, "compare-headline-shrank"),
            (GapVerdict::Moved, "compare-headline-moved"),
        ] {
            let widest = self.widest(verdict);
            let gaps: Vec<&Found<'_>> = found.iter().filter(|found| found.verdict == verdict).collect();
            let texts: Vec<String> = widest.into_iter().chain(gaps.iter().map(|found| self.gap(found))).collect();
            if !texts.is_empty() {
                let more = texts.len().saturating_sub(MOST);
                let shown = words.list(&texts[..texts.len().min(MOST)]);
                sentences.push(say!(words, id, gaps = shown, more = more));
            }
        }
        let natural = found.iter().filter(|found| found.verdict != GapVerdict::Moved).find_map(|found| self.natural(found));
        if sentences.is_empty() {
            sentences.push(words.say("compare-headline-nothing"));
        }
        natural.into_iter().chain(sentences).chain(self.everyone()).collect()
    }

    /// What is shown of all people together.
    fn everyone(&self) -> Option<String> {
        let words = self.words;
        let first = self.compared.change.groupings.first()?;
        let rate = |metric: &MetricChange| {
            let rates = metric.rates.iter().find(|rates| rates.group.is_none())?;
            let verdict = rates.change.ok()?.verdict;
            let unit = Unit::of(metric.metric);
            let [old, new] = [rates.old.ok()?, rates.new.ok()?].map(|measure| {
                let [text, counts] = figure(words, unit, &measure);
                format!("{text} ({counts})")
            });
            (verdict != RateVerdict::NotShown).then(|| {
                say!(
                    words,
                    "compare-headline-rate",
                    metric = self.new.metric(metric.metric),
                    verdict = verdict.name(),
                    old = old,
                    new = new
                )
            })
        };
        let rates: Vec<String> = first.metrics.iter().filter_map(rate).collect();
        (!rates.is_empty()).then(|| say!(words, "compare-headline-all", rates = words.list(&rates)))
    }

    /// The gaps to the reference that are shown to have changed, those about most people first; small groups and people whose level is not known aside.
    fn found(&self) -> Vec<Found<'_>> {
        let mut all = Vec::new();
        for grouping in &self.compared.change.groupings {
            for metric in &grouping.metrics {
                for gap in metric.gaps.iter().filter(|gap| !gap.is_small && !grouping.groups[gap.group].has_missing()) {
                    let Ok(change) = &gap.change else { continue };
                    let people = metric.rates[gap.group].new.map_or(0, |measure| measure.denominator().people);
                    let touched = change.difference.value.abs() * people as f64;
                    if change.verdict != GapVerdict::NotShown {
                        all.push(Found { grouping, metric, gap, verdict: change.verdict, touched });
                    }
                }
            }
        }
        all.sort_by(|one, other| other.touched.total_cmp(&one.touched));
        all
    }

    /// The widest gaps of which this is shown.
    fn widest(&self, verdict: GapVerdict) -> Vec<String> {
        let words = self.words;
        let metrics =
            self.compared.change.groupings.iter().flat_map(|grouping| grouping.metrics.iter().map(move |metric| (grouping, metric)));
        let found = metrics.filter_map(|(grouping, metric)| {
            let widest = metric.widest.as_ref().ok().filter(|widest| widest.change.is_ok_and(|change| change.verdict == verdict))?;
            let unit = Unit::of(metric.metric);
            Some(say!(
                words,
                "compare-headline-widest",
                metric = self.new.metric(metric.metric),
                columns = self.new.columns(&grouping.columns),
                old = unit.unsigned(words, widest.old.value),
                new = unit.unsigned(words, widest.new.value),
                unit = unit_name(metric.metric),
            ))
        });
        found.collect()
    }

    /// A gap to the reference, with its figures.
    fn gap(&self, found: &Found<'_>) -> String {
        let (words, metric) = (self.words, found.metric);
        let unit = Unit::of(metric.metric);
        let reference = metric.reference.ok();
        let ours = &metric.rates[found.gap.group];
        let theirs = reference.map(|place| &metric.rates[place]);
        let old = found.gap.old.map_or(0.0, |gap| gap.value);
        let new = found.gap.new.map_or(0.0, |gap| gap.value);
        say!(
            words,
            "compare-headline-gap",
            metric = self.new.metric(metric.metric),
            group = self.short(&found.grouping.groups[found.gap.group]),
            reference = reference.map_or_else(String::new, |place| self.short(&found.grouping.groups[place])),
            old = signed(words, unit, old, ours.old.ok(), theirs.and_then(|theirs| theirs.old.ok())),
            new = signed(words, unit, new, ours.new.ok(), theirs.and_then(|theirs| theirs.new.ok())),
            unit = unit_name(metric.metric),
        )
    }

    /// A gap as so many people out of a hundred, before and after.
    fn natural(&self, found: &Found<'_>) -> Option<String> {
        let (words, metric) = (self.words, found.metric);
        let place = metric.reference.ok()?;
        let rate = |of: usize, is_old: bool| -> Option<Rate> {
            let rates = &metric.rates[of];
            if is_old { rates.old } else { rates.new }.ok()?.rate()
        };
        let group = found.gap.group;
        let rates = [rate(group, true)?, rate(group, false)?, rate(place, true)?, rate(place, false)?];
        let of = [100, 1_000].into_iter().find(|&of| tells(&rates, of)).unwrap_or(10_000);
        let [old, new, old_reference, new_reference] = rates.map(|rate| natural::out_of(&rate, of));
        Some(say!(
            words,
            "compare-natural",
            of = of,
            group = self.short(&found.grouping.groups[group]),
            among = natural::among(&self.new, metric.metric),
            outcome = natural::outcome(&self.new, metric.metric, old),
            old = old,
            new = new,
            reference = self.short(&found.grouping.groups[place]),
            people = self.new.people(),
            old_reference = old_reference,
            new_reference = new_reference,
        ))
    }
}

/// Whether so many people show what changed.
fn tells(rates: &[Rate; 4], of: u64) -> bool {
    let [old, new, ..] = rates.each_ref().map(|rate| natural::out_of(rate, of));
    let vanishes = rates.iter().any(|rate| rate.k() > 0 && natural::out_of(rate, of) == 0);
    !vanishes && (old != new || rates[0].value() == rates[1].value())
}

/// What a gap is counted in.
fn unit_name(metric: Metric) -> &'static str {
    if Unit::of(metric) == Unit::Percent { "points" } else { "plain" }
}
