//! What is said of the thresholds that each criterion asks for, and of what it costs.

use ecart_metrics::score::{Choice, CriterionThresholds, Demand, GroupChoice, Thresholds};
use ecart_metrics::{Grouping, Undefined};
use ecart_words::{Words, say};

use super::cell::{Unit, plain};
use super::gaps::aside_sentence;
use super::labels::Labels;
use super::section::{Section, SectionColumn, SectionTable};
use super::text::{decimals_of_per_cent, percent_of_level};

/// The section, if it was asked for.
pub(super) fn section(labels: &Labels<'_>, grouping: &Grouping) -> Option<Section> {
    let words = labels.words;
    let mut section =
        Section { id: "thresholds", heading: words.say("thresholds-heading"), lead: Vec::new(), tables: Vec::new(), notes: Vec::new() };
    let thresholds = match grouping.evidence.thresholds.as_ref()? {
        Ok(thresholds) => thresholds,
        Err(reason) => {
            section.lead.push(say!(words, "thresholds-none", reason = words.undefined(reason.name())));
            return Some(section);
        }
    };
    let page = Page { labels, grouping, thresholds };
    let share = thresholds.break_even.value();
    let part = |share: f64| words.decimal(&plain(share * 100.0, decimals_of_per_cent(share)));
    section.lead.push(say!(
        words,
        "thresholds-lead",
        share = percent_of_level(words, share),
        label = labels.label_value(true),
        gain = part(1.0 - share),
        loss = part(share)
    ));
    section.lead.extend(page.cost());
    section.tables.push(page.worth());
    section.tables.extend(thresholds.demands.iter().map(|demand| page.choices(demand)));
    let choices = || thresholds.demands.iter().flat_map(|demand| &demand.groups).map(|group| group.choice);
    if choices().any(|choice| choice.chance < 1.0) {
        section.notes.push(words.say("thresholds-note-draw"));
    }
    if choices().any(|choice| choice.by_lot > 0.0) {
        section.notes.push(words.say("thresholds-note-lot"));
    }
    if !thresholds.aside.is_empty() {
        let aside: Vec<String> = thresholds.aside.iter().map(|&(place, aside)| aside_sentence(labels, grouping, place, aside)).collect();
        section.notes.push(say!(words, "constraints-note-aside", groups = words.list(&aside)));
    }
    section.notes.push(words.say("thresholds-note-meaning"));
    Some(section)
}

struct Page<'a> {
    labels: &'a Labels<'a>,
    grouping: &'a Grouping,
    thresholds: &'a Thresholds,
}

impl Page<'_> {
    fn percent(&self, share: f64) -> String {
        Unit::Percent.value(self.labels.words, share)
    }

    /// A share that is not nothing, though it may round to it.
    fn at_least_some(&self, share: f64) -> String {
        let words = self.labels.words;
        if share < 0.005 { format!("<{}", words.percent(&plain(1.0, 0))) } else { words.percent(&plain(share * 100.0, 0)) }
    }

    fn kept(&self, share: Result<f64, Undefined>) -> String {
        share.map_or_else(|_| self.labels.words.say("undefined"), |share| self.percent(share))
    }

    /// What the dearest and the cheapest criterion keep.
    fn cost(&self) -> Option<String> {
        let kept = |demand: Demand| self.thresholds.demands.iter().find(|found| found.demand == demand)?.share_of_most.ok();
        Some(say!(
            self.labels.words,
            "thresholds-cost",
            one = self.percent(kept(Demand::OneThreshold)?),
            opportunity = self.percent(kept(Demand::EqualOpportunity)?),
            odds = self.percent(kept(Demand::EqualizedOdds)?),
            parity = self.percent(kept(Demand::DemographicParity)?),
        ))
    }

    /// For each demand, the share of the most value that it keeps, and the selection rate of each group.
    fn worth(&self) -> SectionTable {
        let words = self.labels.words;
        let columns =
            vec![SectionColumn::text(words.say("thresholds-head-demand")), SectionColumn::figure(words.say("thresholds-head-kept"))];
        let as_decided = vec![words.say("thresholds-as-decided"), self.kept(self.thresholds.as_decided_of_most())];
        let demands =
            self.thresholds.demands.iter().map(|found| vec![demand(self.labels.words, found.demand), self.kept(found.share_of_most)]);
        SectionTable { caption: words.say("thresholds-caption-kept"), columns, rows: std::iter::once(as_decided).chain(demands).collect() }
    }

    fn choices(&self, found: &CriterionThresholds) -> SectionTable {
        let words = self.labels.words;
        let figure = |id: &str| SectionColumn::figure(words.say(id));
        let columns = vec![
            SectionColumn::text(self.labels.columns(&self.grouping.columns)),
            figure("thresholds-head-threshold"),
            figure("thresholds-head-selected"),
            figure("thresholds-head-true-positives"),
            figure("thresholds-head-false-positives"),
        ];
        let rows = self.thresholds.groups.iter().zip(&found.groups).map(|(&place, group)| self.row(place, group)).collect();
        SectionTable { caption: demand(self.labels.words, found.demand), columns, rows }
    }

    /// Rates are of all people of the group with the label, whose number stands beside them: with lots they are what is to be expected.
    fn row(&self, place: usize, group: &GroupChoice) -> Vec<String> {
        let words = self.labels.words;
        let of = &self.grouping.groups[place];
        let people = |positive: bool| {
            let confusion = of.outcomes.confusion().ok();
            confusion.map_or(0, |confusion| if positive { confusion.positives().people } else { confusion.negatives().people })
        };
        let share = |rate: f64, people: u64| say!(words, "share-of-people", share = self.percent(rate), people = people);
        vec![
            self.labels.short(of),
            self.threshold(group.choice),
            share(group.selection_rate, people(true) + people(false)),
            share(group.true_positive_rate, people(true)),
            share(group.false_positive_rate, people(false)),
        ]
    }

    fn threshold(&self, choice: Choice) -> String {
        let words = self.labels.words;
        let score = |score: Option<f64>| score.map_or_else(|| words.say("thresholds-nobody"), |score| words.given(score));
        let cut = if choice.chance < 1.0 {
            say!(
                words,
                "thresholds-draw",
                lower = score(choice.threshold),
                chance = self.at_least_some(choice.chance),
                upper = score(choice.otherwise)
            )
        } else {
            score(choice.threshold)
        };
        if choice.by_lot > 0.0 { say!(words, "thresholds-lot", cut = cut, share = self.at_least_some(choice.by_lot)) } else { cut }
    }
}

/// What a demand is called.
pub(super) fn demand(words: &Words, demand: Demand) -> String {
    words.say(match demand {
        Demand::MostValue => "thresholds-most-value",
        Demand::OneThreshold => "thresholds-one",
        Demand::DemographicParity => "thresholds-parity",
        Demand::EqualOpportunity => "thresholds-opportunity",
        Demand::EqualizedOdds => "thresholds-odds",
    })
}
