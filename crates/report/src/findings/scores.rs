//! What is said of the scores themselves: order, balance, calibration, other thresholds; and what is drawn of them.

mod tables;

use std::collections::BTreeMap;

use ecart_metrics::interval::Estimate;
use ecart_metrics::resample::LimitKind;
use ecart_metrics::score::{GroupScores, Mean, Scores};
use ecart_metrics::{Aside, Baseline, Grouping, Undefined};
use ecart_words::{Words, say};

use super::asked;
use super::came_true;
use super::cell::{self, Unit};
use super::gaps::aside_sentence;
use super::labels::Labels;
use super::rates::order;
use super::section::Section;

/// Areas, losses and means of scores: to three decimals.
const UNIT: Unit = Unit::Plain(3);

/// The section, if it was asked for.
pub(super) fn section(labels: &Labels<'_>, grouping: &Grouping) -> Option<Section> {
    let words = labels.words;
    let mut section =
        Section { id: "scores", heading: words.say("scores-heading"), lead: Vec::new(), tables: Vec::new(), notes: Vec::new() };
    let scores = match grouping.evidence.scores.as_ref()? {
        Ok(scores) => scores,
        Err(reason) => {
            section.lead.push(say!(words, "scores-none", reason = words.undefined(reason.name())));
            return Some(section);
        }
    };
    let mut page = Page { labels, grouping, scores, reasons: BTreeMap::new() };
    section.lead.extend(page.lead());
    section.tables.push(page.order());
    section.tables.extend(page.bootstrap());
    section.tables.push(page.cross());
    section.tables.push(page.balance());
    let is_probability = scores.overall.brier != Err(Undefined::NotAProbability);
    if is_probability {
        section.tables.push(page.calibration());
    }
    section.tables.extend(came_true::table(labels, grouping, scores));
    section.tables.extend(page.sweep());
    section.tables.extend(asked::tables(labels, grouping, scores));
    section.notes = page.notes(is_probability);
    Some(section)
}

struct Page<'a> {
    labels: &'a Labels<'a>,
    grouping: &'a Grouping,
    scores: &'a Scores,
    /// What has no value, by the reason.
    reasons: BTreeMap<Undefined, Vec<String>>,
}

/// A group, or all people together.
struct Member<'a> {
    name: String,
    /// Its place; `None` for all people together.
    place: Option<usize>,
    scores: &'a GroupScores,
}

impl<'a> Page<'a> {
    fn members(&self) -> Vec<Member<'a>> {
        let group = |place: usize| Member {
            name: self.labels.short(&self.grouping.groups[place]),
            place: Some(place),
            scores: &self.scores.groups[place],
        };
        let all = Member { name: self.labels.words.say("group-all"), place: None, scores: &self.scores.overall };
        order(self.grouping).into_iter().map(group).chain(std::iter::once(all)).collect()
    }

    /// The name of a member, with a mark where few people have one of the labels.
    fn marked(&self, member: &Member<'_>) -> String {
        let is_few = |people: u64| people > 0 && people < self.labels.document.audit.config.min_group;
        let scored = &member.scores.scored;
        let is_small = member.place.is_some() && (is_few(scored.positives().people) || is_few(scored.negatives().people));
        format!("{}{}", member.name, if is_small { " (s)" } else { "" })
    }

    fn group(&self, place: usize) -> String {
        self.labels.short(&self.grouping.groups[place])
    }

    fn number(&self, number: f64) -> String {
        UNIT.value(self.labels.words, number)
    }

    fn label(&self, positive: bool) -> String {
        self.labels.label_value(positive)
    }

    /// A figure, or that it has none, with the reason below.
    fn text<T>(&mut self, group: &str, figure: Result<T, Undefined>, text: impl Fn(&Words, T) -> String) -> String {
        let words = self.labels.words;
        match figure {
            Ok(figure) => text(words, figure),
            Err(reason) => {
                let groups = self.reasons.entry(reason).or_default();
                if groups.last().is_none_or(|last| last != group) {
                    groups.push(group.to_owned());
                }
                words.say("undefined")
            }
        }
    }

    fn lead(&self) -> Vec<String> {
        let words = self.labels.words;
        let mut lead = Vec::new();
        if self.scores.half_width > 0.0 {
            let bounds = self.members().into_iter().filter_map(|member| Some((member.scores.auc.ok()?.bound, member.name)));
            if let Some((bound, name)) = bounds.max_by(|one, other| one.0.total_cmp(&other.0)) {
                let half = small(words, self.scores.half_width);
                lead.push(say!(words, "scores-bins", half = half, bound = small(words, bound), group = name));
            }
        }
        match &self.scores.auc.widest {
            Ok(widest) => {
                let area =
                    |place: usize| self.scores.groups[place].auc.map_or_else(|_| words.say("undefined"), |auc| self.number(auc.value));
                let (high, low) = (self.group(widest.high), self.group(widest.low));
                let (highest, lowest, gap) = (area(widest.high), area(widest.low), self.number(widest.value));
                match widest.interval {
                    Ok(interval) => {
                        let limits = UNIT.interval(words, interval);
                        let told = if interval.lower > 0.0 { "scores-auc-beyond" } else { "scores-auc-chance" };
                        let found = say!(
                            words,
                            "scores-auc",
                            high = high,
                            highest = highest,
                            low = low,
                            lowest = lowest,
                            gap = gap,
                            interval = limits
                        );
                        lead.push(format!("{found} {}", words.say(told)));
                    }
                    Err(reason) => lead.push(say!(
                        words,
                        "scores-auc-no-interval",
                        high = high,
                        highest = highest,
                        low = low,
                        lowest = lowest,
                        gap = gap,
                        reason = words.undefined(reason.name())
                    )),
                }
            }
            Err(reason) => lead.push(say!(words, "scores-auc-none", reason = words.undefined(reason.name()))),
        }
        lead.extend(self.on_the_whole());
        lead
    }

    /// For whom scores are too high or too low on the whole, at a level at which what is said of all groups holds together.
    fn on_the_whole(&self) -> Vec<String> {
        let words = self.labels.words;
        let config = &self.labels.document.audit.config;
        let members = self.members().into_iter().filter(|member| member.place.is_some());
        let known = members.filter_map(|member| Some((member.name, member.scores.in_the_large.ok()?)));
        let known: Vec<(String, Mean)> =
            known.filter(|(_, excess)| excess.standard_error.is_ok() && excess.of.people >= config.min_group).collect();
        let level = config.confidence.bonferroni(known.len());
        // Of some without a value, nothing is said of all.
        let all = self.scores.overall.in_the_large.is_ok();
        let told = !known.is_empty() && all;
        let (mut high, mut low) = (Vec::new(), Vec::new());
        for (name, excess) in known {
            match excess.estimate(level) {
                Ok(Estimate { interval, .. }) if interval.lower > 0.0 => high.push(name),
                Ok(Estimate { interval, .. }) if interval.upper < 0.0 => low.push(name),
                Ok(_) | Err(_) => {}
            }
        }
        let mut sentences = Vec::new();
        if !high.is_empty() {
            sentences.push(say!(words, "scores-too-high", groups = words.list(&high)));
        }
        if !low.is_empty() {
            sentences.push(say!(words, "scores-too-low", groups = words.list(&low)));
        }
        if told && high.is_empty() && low.is_empty() {
            sentences.push(words.say("scores-well"));
        }
        sentences
    }

    fn notes(&self, is_probability: bool) -> Vec<String> {
        let words = self.labels.words;
        let (positive, negative) = (self.label(true), self.label(false));
        let mut notes = Vec::new();
        let auc = match self.grouping.reference {
            Baseline::BestOff(_) | Baseline::WorstOff(_) => match self.scores.auc.reference {
                Ok(reference) => Some(self.labels.reference_in(self.grouping, reference)),
                Err(_) => None,
            },
            _ => Some(self.labels.reference(self.grouping)),
        };
        notes.push(match auc {
            Some(reference) => {
                say!(words, "scores-note-auc", positive = positive.as_str(), negative = negative.as_str(), reference = reference)
            }
            None => say!(words, "scores-note-auc-many", positive = positive.as_str(), negative = negative.as_str()),
        });
        let aside = &self.scores.auc.aside;
        if aside.iter().any(|(_, aside)| *aside == Aside::Small) {
            notes.push(say!(words, "scores-note-small", minimum = self.labels.document.audit.config.min_group));
        }
        let others: Vec<String> = aside
            .iter()
            .filter(|(_, aside)| *aside != Aside::Small)
            .map(|&(place, aside)| aside_sentence(self.labels, self.grouping, place, aside))
            .collect();
        if !others.is_empty() {
            notes.push(say!(words, "scores-note-aside", groups = words.list(&others)));
        }
        if self.scores.overall.auc_bootstrap.is_some() {
            let config = &self.labels.document.audit.config;
            let kind = words.say(match config.bootstrap {
                LimitKind::Percentile => "note-percentile",
                LimitKind::Bca => "note-bca",
            });
            notes.push(say!(words, "scores-note-bootstrap", replicates = config.replicates, kind = kind));
        }
        notes.push(say!(words, "scores-note-cross", positive = positive.as_str(), negative = negative.as_str()));
        notes.push(say!(words, "scores-note-separation", positive = positive.as_str()));
        notes.push(say!(words, "scores-note-balance", positive = positive.as_str(), negative = negative.as_str()));
        notes.push(if is_probability {
            say!(words, "scores-note-calibration", positive = positive.as_str())
        } else {
            words.say("scores-note-no-probability")
        });
        notes.push(words.say("scores-note-came-true"));
        notes.push(words.say("scores-note-sweep"));
        for (reason, groups) in &self.reasons {
            let mut groups = groups.clone();
            groups.sort();
            groups.dedup();
            notes.push(say!(words, "scores-note-reason", groups = words.list(&groups), reason = words.undefined(reason.name())));
        }
        notes
    }
}

/// A threshold with as many decimals as it has, up to four.
pub(super) fn threshold(words: &Words, threshold: f64) -> String {
    let is_exact = |decimals: &usize| {
        let times = 10f64.powi(i32::try_from(*decimals).unwrap_or(0));
        ((threshold * times).round() - threshold * times).abs() < 1e-9 * times
    };
    words.decimal(&cell::plain(threshold, (0..4).find(is_exact).unwrap_or(4)))
}

/// A small number, to two digits that say something.
fn small(words: &Words, number: f64) -> String {
    let decimals = if number > 0.0 { (1.0 - number.log10().floor()).clamp(0.0, 12.0) as usize } else { 0 };
    words.decimal(&cell::plain(number, decimals))
}
