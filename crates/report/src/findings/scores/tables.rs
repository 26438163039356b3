//! The tables of the scores: order, areas between groups, balance, calibration, other thresholds.

use ecart_metrics::interval::Interval;
use ecart_metrics::score::{Auc, Mean, SweptAt};
use ecart_metrics::{Metric, Rate, Undefined};
use ecart_words::{Words, say};

use super::{Page, UNIT, threshold};
use crate::findings::cell::{self, Unit};
use crate::findings::section::{SectionColumn, SectionTable};

/// With more thresholds than this the table shows some of them; the picture and the files hold all.
const MOST_ROWS: usize = 9;

/// With more metrics than this the table shows the first.
const MOST_METRICS: usize = 3;

impl Page<'_> {
    fn first(&self) -> SectionColumn {
        SectionColumn::text(self.labels.columns(&self.grouping.columns))
    }

    fn figure(&self, id: &str) -> SectionColumn {
        SectionColumn::figure(self.labels.words.say(id))
    }

    fn interval(&self) -> SectionColumn {
        SectionColumn::interval(self.labels.words.say("head-interval"))
    }

    pub(super) fn order(&mut self) -> SectionTable {
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
            let difference = self.scores.auc.against_reference.iter().find(|versus| Some(versus.group) == member.place);
            let value = difference.map(|versus| versus.difference);
            vec![
                self.marked(&member),
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
    pub(super) fn bootstrap(&mut self) -> Option<SectionTable> {
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
                self.marked(&member),
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

    pub(super) fn cross(&mut self) -> SectionTable {
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
            let (name, marked) = (&member.name, self.marked(&member));
            let separation = member.scores.separation;
            let mut area = |area: Option<Result<Auc, Undefined>>| {
                area.map_or_else(String::new, |area| self.text(name, area, |words, area| UNIT.value(words, area.value)))
            };
            vec![
                marked,
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

    pub(super) fn balance(&mut self) -> SectionTable {
        let words = self.labels.words;
        let confidence = self.labels.document.audit.config.confidence;
        let mean = |positive| SectionColumn::figure(say!(words, "scores-head-mean", label = self.label(positive)));
        let of = || SectionColumn::figure(words.say("head-of"));
        let columns = vec![self.first(), mean(true), self.interval(), of(), mean(false), self.interval(), of()];
        let rows = self.members().into_iter().map(|member| {
            let mut row = vec![self.marked(&member)];
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

    pub(super) fn calibration(&mut self) -> SectionTable {
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
                self.marked(&member),
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

    pub(super) fn sweep(&self) -> Option<SectionTable> {
        let words = self.labels.words;
        let at = &self.scores.sweep.at;
        let metrics: Vec<Metric> = self.labels.shown_metrics().into_iter().take(MOST_METRICS).collect();
        if at.len() < 2 || metrics.is_empty() {
            return None;
        }
        let all = at[0].overall.all();
        let mut columns = vec![self.figure("scores-head-threshold"), self.figure("scores-head-selected")];
        for metric in &metrics {
            columns.extend([SectionColumn::figure(words.metric(metric.name())), self.interval()]);
        }
        let step = at.len().div_ceil(MOST_ROWS);
        let is_shown =
            |place: usize, swept: &SweptAt| swept.audited || swept.asked || at.len() <= MOST_ROWS + 1 || place % step == step / 2;
        let rows = at.iter().enumerate().filter(|(place, swept)| is_shown(*place, swept)).map(|(_, swept)| {
            let written = threshold(words, swept.threshold);
            let share = Rate::new(swept.overall.predicted_positives(), all, Undefined::NoRows);
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
        Some(SectionTable { caption: say!(words, "scores-caption-sweep", people = all.people), columns, rows })
    }
}
