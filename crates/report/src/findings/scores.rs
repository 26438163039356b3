//! What is said of the scores themselves: order, balance, calibration, other thresholds; and what is drawn of them.

use std::collections::BTreeMap;

use ecart_metrics::interval::{Estimate, Interval};
use ecart_metrics::resample::LimitKind;
use ecart_metrics::score::{Auc, GroupScores, Mean, Scores, SweptAt};
use ecart_metrics::{Aside, Baseline, Grouping, Metric, Undefined};
use ecart_words::{Words, say};

use super::asked;
use super::came_true;
use super::cell::{self, Unit};
use super::gaps::aside_sentence;
use super::labels::Labels;
use super::rates::order;
use super::section::{Section, SectionColumn, SectionTable};

/// Areas, losses and means of scores: to three decimals.
const UNIT: Unit = Unit::Plain(3);

/// With more thresholds than this the table shows some of them; the picture and the files hold all.
const MOST_ROWS: usize = 9;

/// With more metrics than this the table shows the first.
const MOST_METRICS: usize = 3;

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

    fn first(&self) -> SectionColumn {
        SectionColumn::text(self.grouping.columns.join(" × "))
    }

    fn figure(&self, id: &str) -> SectionColumn {
        SectionColumn::figure(self.labels.words.say(id))
    }

    fn interval(&self) -> SectionColumn {
        SectionColumn::interval(self.labels.words.say("head-interval"))
    }

    fn order(&mut self) -> SectionTable {
        let words = self.labels.words;
        let config = &self.labels.document.audit.config;
        let label = |positive| SectionColumn::figure(say!(words, "scores-head-positives", label = self.label(positive)));
        let columns = vec![
            self.first(),
            label(true),
            label(false),
            self.figure("scores-head-auc"),
            self.interval(),
            self.figure("scores-head-difference"),
            self.interval(),
        ];
        let rows = self.members().into_iter().map(|member| {
            let scored = &member.scores.scored;
            let auc = member.scores.auc;
            let estimate = auc.and_then(|auc: Auc| auc.estimate(config.confidence));
            let is_small = member.place.is_some_and(|_| auc.is_ok_and(|auc| auc.is_small(config.min_group)));
            let difference = self.scores.auc.against_reference.iter().find(|versus| Some(versus.group) == member.place);
            let value = difference.map(|versus| versus.difference);
            vec![
                format!("{}{}", member.name, if is_small { " s" } else { "" }),
                words.grouped(scored.positives().people),
                words.grouped(scored.negatives().people),
                self.text(&member.name, auc, |words, auc| UNIT.value(words, auc.value)),
                self.limits(&member.name, auc.err(), estimate.map(|estimate| estimate.interval)),
                value.map_or_else(String::new, |value| self.text(&member.name, value, |words, value| UNIT.signed(words, value.value))),
                value.map_or_else(String::new, |value| {
                    let interval = value.and_then(|difference| difference.interval);
                    self.signed_limits(&member.name, value.err(), interval)
                }),
            ]
        });
        let rows = rows.collect();
        SectionTable { caption: words.say("scores-caption-order"), columns, rows }
    }

    /// The areas with an interval of replicates, if that was asked for.
    fn bootstrap(&mut self) -> Option<SectionTable> {
        let words = self.labels.words;
        self.scores.overall.auc_bootstrap.as_ref()?;
        let columns = vec![
            self.first(),
            self.figure("scores-head-auc"),
            self.figure("scores-head-delong"),
            self.figure("scores-head-bootstrap"),
            self.figure("scores-head-standard-error"),
        ];
        let confidence = self.labels.document.audit.config.confidence;
        let mut rows = Vec::new();
        for member in self.members() {
            let (name, auc) = (&member.name, member.scores.auc);
            let Some(found) = member.scores.auc_bootstrap else { continue };
            let delong = auc.and_then(|auc: Auc| auc.estimate(confidence)).map(|estimate| estimate.interval);
            rows.push(vec![
                name.clone(),
                self.text(name, auc, |words, auc| UNIT.value(words, auc.value)),
                self.limits(name, auc.err(), delong),
                self.limits(name, auc.err(), found.and_then(|found| found.interval)),
                match auc {
                    Ok(_) => self.text(name, found.and_then(|found| found.standard_error), |words, error| UNIT.value(words, error)),
                    Err(_) => String::new(),
                },
            ]);
        }
        Some(SectionTable { caption: words.say("scores-caption-bootstrap"), columns, rows })
    }

    /// Limits; where there is no figure either, nothing, since that was said.
    fn limits(&mut self, group: &str, none: Option<Undefined>, interval: Result<Interval, Undefined>) -> String {
        if none.is_some() { String::new() } else { self.text(group, interval, |words, interval| UNIT.interval(words, interval)) }
    }

    fn signed_limits(&mut self, group: &str, none: Option<Undefined>, interval: Result<Interval, Undefined>) -> String {
        if none.is_some() { String::new() } else { self.text(group, interval, |words, interval| UNIT.signed_interval(words, interval)) }
    }

    fn cross(&mut self) -> SectionTable {
        let words = self.labels.words;
        let columns = vec![
            self.first(),
            self.figure("scores-head-bpsn"),
            self.figure("scores-head-bnsp"),
            self.figure("scores-head-average-precision"),
            self.figure("scores-head-separation"),
            self.figure("scores-head-at"),
        ];
        let rows = self.members().into_iter().map(|member| {
            let between = |areas: &[Result<Auc, Undefined>]| member.place.map(|place| areas[place]);
            let (bpsn, bnsp) = (between(&self.scores.cross.bpsn), between(&self.scores.cross.bnsp));
            let name = &member.name;
            let separation = member.scores.separation;
            let mut area = |area: Option<Result<Auc, Undefined>>| {
                area.map_or_else(String::new, |area| self.text(name, area, |words, area| UNIT.value(words, area.value)))
            };
            vec![
                name.clone(),
                area(bpsn),
                area(bnsp),
                self.text(name, member.scores.average_precision, |words, value| UNIT.value(words, value)),
                self.text(name, separation, |words, found| UNIT.value(words, found.value)),
                separation.map_or_else(|_| String::new(), |found| threshold(words, found.at)),
            ]
        });
        let rows = rows.collect();
        SectionTable { caption: words.say("scores-caption-cross"), columns, rows }
    }

    fn balance(&mut self) -> SectionTable {
        let words = self.labels.words;
        let confidence = self.labels.document.audit.config.confidence;
        let mean = |positive| SectionColumn::figure(say!(words, "scores-head-mean", label = self.label(positive)));
        let of = || SectionColumn::figure(words.say("head-of"));
        let columns = vec![self.first(), mean(true), self.interval(), of(), mean(false), self.interval(), of()];
        let rows = self.members().into_iter().map(|member| {
            let mut row = vec![member.name.clone()];
            for mean in [member.scores.of_positives, member.scores.of_negatives] {
                let estimate = mean.and_then(|mean: Mean| mean.estimate(confidence));
                row.push(self.text(&member.name, mean, |words, mean| UNIT.value(words, mean.value)));
                row.push(self.limits(&member.name, mean.err(), estimate.map(|estimate| estimate.interval)));
                row.push(mean.map_or_else(|_| String::new(), |mean| words.grouped(mean.of.people)));
            }
            row
        });
        let rows = rows.collect();
        SectionTable { caption: words.say("scores-caption-balance"), columns, rows }
    }

    fn calibration(&mut self) -> SectionTable {
        let words = self.labels.words;
        let confidence = self.labels.document.audit.config.confidence;
        let columns = vec![
            self.first(),
            self.figure("scores-head-brier"),
            self.figure("scores-head-log-loss"),
            self.figure("scores-head-excess"),
            self.interval(),
            self.figure("scores-head-slope"),
            self.interval(),
            self.figure("scores-head-ece"),
        ];
        let rows = self.members().into_iter().map(|member| {
            let (name, scores) = (&member.name, member.scores);
            let value = |words: &Words, mean: Mean| UNIT.value(words, mean.value);
            let excess = scores.in_the_large;
            let excess_limits = excess.and_then(|mean| mean.estimate(confidence)).map(|estimate| estimate.interval);
            let slope = scores.recalibration.map(|found| found.slope);
            let slope_limits = slope.and_then(|slope| slope.estimate(confidence)).map(|estimate| estimate.interval);
            vec![
                name.clone(),
                self.text(name, scores.brier, value),
                self.text(name, scores.log_loss, value),
                self.text(name, excess, |words, mean| UNIT.signed(words, mean.value)),
                self.signed_limits(name, excess.err(), excess_limits),
                self.text(name, slope, |words, slope| Unit::Plain(2).value(words, slope.value)),
                match slope {
                    Ok(_) => self.text(name, slope_limits, |words, interval| Unit::Plain(2).interval(words, interval)),
                    Err(_) => String::new(),
                },
                self.text(name, scores.equal_width.as_ref().map_err(|&reason| reason), |words, found| {
                    UNIT.value(words, found.expected_error)
                }),
            ]
        });
        let rows = rows.collect();
        SectionTable { caption: words.say("scores-caption-calibration"), columns, rows }
    }

    fn sweep(&self) -> Option<SectionTable> {
        let words = self.labels.words;
        let at = &self.scores.sweep.at;
        let metrics: Vec<Metric> = self.labels.shown_metrics().into_iter().take(MOST_METRICS).collect();
        if at.len() < 2 || metrics.is_empty() {
            return None;
        }
        let mut columns = vec![SectionColumn::figure(words.say("scores-head-threshold")), self.figure("scores-head-selected")];
        for metric in &metrics {
            columns.extend([SectionColumn::figure(words.metric(metric.name())), self.interval()]);
        }
        let step = at.len().div_ceil(MOST_ROWS);
        let is_shown =
            |place: usize, swept: &SweptAt| swept.audited || swept.asked || at.len() <= MOST_ROWS + 1 || place % step == step / 2;
        let rows = at.iter().enumerate().filter(|(place, swept)| is_shown(*place, swept)).map(|(_, swept)| {
            let written = threshold(words, swept.threshold);
            let selected = (swept.overall.predicted_positives(), swept.overall.all());
            let share = ecart_metrics::Rate::new(selected.0, selected.1, Undefined::NoRows);
            let mut row = vec![
                if swept.audited { say!(words, "scores-audited", threshold = written) } else { written },
                share.map_or_else(|_| words.say("undefined"), |share| cell::share(words, &share)),
            ];
            for metric in &metrics {
                let unit = Unit::of(*metric);
                let gap = swept.gaps.iter().find(|(other, _)| other == metric).map_or(Err(Undefined::NoLabel), |(_, gap)| *gap);
                match gap {
                    Ok(gap) => {
                        row.push(unit.unsigned(words, gap.value));
                        row.push(gap.interval.map_or_else(|_| words.say("undefined"), |limits| unit.signed_interval(words, limits)));
                    }
                    Err(_) => row.extend([words.say("undefined"), String::new()]),
                }
            }
            row
        });
        let rows = rows.collect();
        Some(SectionTable { caption: words.say("scores-caption-sweep"), columns, rows })
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
