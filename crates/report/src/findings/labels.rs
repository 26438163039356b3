//! What groups, labels and predictions are called, and which metrics are shown.

use ecart_metrics::{Against, Baseline, Criterion, Group, GroupName, Grouping, Metric};
use ecart_schema::{Document, RateOf, Stakes, Values};
use ecart_tally::{Among, Decision, Level, Tally, TargetRate, Task, Threshold};
use ecart_words::{Words, say};

use super::text::percent_of_level;
use crate::figure::level_apart;

/// An audit and the words to speak of it.
pub(super) struct Labels<'a> {
    pub(super) document: &'a Document,
    pub(super) words: &'a Words,
}

impl<'a> Labels<'a> {
    pub(super) const fn new(document: &'a Document, words: &'a Words) -> Self {
        Self { document, words }
    }

    /// A group within its grouping: its levels, without the columns' names.
    pub(super) fn short(&self, group: &Group) -> String {
        self.short_name(&group.name)
    }

    /// The name of a group within its grouping.
    pub(super) fn short_name(&self, name: &GroupName) -> String {
        if name.0.is_empty() {
            return self.words.say("group-all");
        }
        self.levels(name)
    }

    /// The levels of a name, without the columns' names.
    pub(super) fn levels(&self, name: &GroupName) -> String {
        let levels: Vec<String> = name.0.iter().map(|(column, level)| self.level(column, level)).collect();
        match <[String; 1]>::try_from(levels) {
            Ok([level]) => level,
            Err(levels) => levels.into_iter().map(level_apart).collect::<Vec<_>>().join(" × "),
        }
    }

    /// Columns that are crossed, or one.
    pub(super) fn columns<T: AsRef<str>>(&self, columns: &[T]) -> String {
        let columns: Vec<&str> = columns.iter().map(|column| self.column(column.as_ref())).collect();
        columns.join(" × ")
    }

    /// What a column is called.
    pub(super) fn column<'c>(&'c self, column: &'c str) -> &'c str {
        self.document.presentation.names.column(column)
    }

    /// What the groups of a grouping are compared with.
    pub(super) fn reference(&self, grouping: &Grouping) -> String {
        match grouping.reference {
            Baseline::Group(place) => self.short(&grouping.groups[place]),
            Baseline::BestOff(_) => self.words.say("reference-best-off"),
            Baseline::WorstOff(_) => self.words.say("reference-worst-off"),
            Baseline::Overall => self.words.say("reference-overall"),
            Baseline::Others => self.words.say("reference-others"),
        }
    }

    /// What the groups of a grouping are compared with in one metric.
    pub(super) fn reference_in(&self, grouping: &Grouping, against: Against) -> String {
        match against {
            Against::Group(place) => self.short(&grouping.groups[place]),
            Against::Overall => self.words.say("reference-overall"),
            Against::Others => self.words.say("reference-others"),
        }
    }

    pub(super) fn level(&self, column: &str, level: &Level) -> String {
        match level {
            Level::Missing => self.words.missing(),
            Level::Value(value) => self.document.presentation.names.level(column, value).to_owned(),
            Level::Band(band) => band.to_string(),
        }
    }

    /// A group of a pair of people: both columns hold the groups of the first.
    pub(super) fn level_of_pair(&self, grouping: &Grouping, level: &Level) -> String {
        self.level(grouping.columns.first().map_or("", String::as_str), level)
    }

    /// What the value of the label is called.
    pub(super) fn label_value(&self, positive: bool) -> String {
        if self.document.audit.task == Task::Verification {
            return self.words.say(if positive { "verification-mated" } else { "verification-non-mated" });
        }
        let column = self.document.plan.roles().label.as_ref().map_or("", |label| &label.column);
        self.value(column, self.document.label_values.as_ref(), positive)
    }

    /// What the value of the prediction is called; where a score was cut at a threshold, as the label is, and 1 and 0 if there is none.
    pub(super) fn prediction_value(&self, positive: bool) -> String {
        if self.document.audit.task == Task::Verification {
            return self.words.say(if positive { "verification-match" } else { "verification-no-match" });
        }
        let roles = self.document.plan.roles();
        // A score has no values of its own: from the threshold on it says what the label would say.
        if matches!(roles.decision, Decision::Score { .. }) && roles.label.is_some() {
            return self.label_value(positive);
        }
        self.value(roles.decision.column(), self.document.prediction_values.as_ref(), positive)
    }

    fn value(&self, column: &str, values: Option<&Values>, positive: bool) -> String {
        let called = |value: &str| self.document.presentation.names.level(column, value).to_owned();
        match (values, positive) {
            (Some(values), true) => called(&values.positive),
            (Some(values), false) => {
                values.negative.as_ref().map_or_else(|| format!("≠ {}", called(&values.positive)), |negative| called(negative))
            }
            (None, true) => "1".to_owned(),
            (None, false) => "0".to_owned(),
        }
    }

    /// What counts as a positive prediction: `decile_score ≥ 5`, `hired = 1`.
    pub(super) fn positive(&self) -> String {
        match &self.document.plan.roles().decision {
            Decision::Prediction(binary) => format!("{} = {}", self.column(&binary.column), self.prediction_value(true)),
            Decision::Score { column, threshold } => self.at_threshold(self.column(column), threshold),
            Decision::Counted { .. } => self.counted(true).unwrap_or_default(),
            Decision::Class(column) => {
                let label = self.document.plan.roles().label.as_ref().map_or("", |label| self.column(&label.column));
                format!("{} = {label}", self.column(column))
            }
        }
    }

    /// From which score on a prediction is positive.
    fn at_threshold(&self, column: &str, threshold: &Threshold) -> String {
        let words = self.words;
        let written = |score: f64| words.given(score);
        let found = || {
            let score = self.document.counted.tally().and_then(Tally::lowest_positive_score);
            score.map_or_else(|| words.say("undefined"), written)
        };
        match threshold {
            Threshold::At(score) => format!("{column} ≥ {}", written(*score)),
            Threshold::ByGroup(by) => {
                let level = |(level, score): &(String, f64)| {
                    say!(
                        words,
                        "positive-of-level",
                        threshold = written(*score),
                        column = self.column(&by.column),
                        level = self.document.presentation.names.level(&by.column, level)
                    )
                };
                let others = by.others.iter().map(|score| say!(words, "positive-of-others", threshold = written(*score)));
                let all: Vec<String> = by.levels.iter().map(level).chain(others).collect();
                say!(words, "positive-by-group", column = column, thresholds = all.join(", ≥ "))
            }
            Threshold::AboveMedian => match self.document.counted.tally().and_then(Tally::lowest_positive_score) {
                Some(score) => say!(words, "positive-above-median", column = column, threshold = written(score)),
                None => say!(words, "positive-above-median-none", column = column),
            },
            Threshold::Top(share) => {
                say!(words, "positive-top", column = column, threshold = found(), share = percent_of_level(words, *share))
            }
            Threshold::Target(target) => {
                let rate = words.metric(target.rate.name());
                // A limit under what per cent can show is written as it was given.
                let limit = if target.limit > 0.0 && target.limit < 1e-6 {
                    target.limit.to_string()
                } else {
                    percent_of_level(words, target.limit)
                };
                let side = if target.rate == TargetRate::TruePositiveRate { "least" } else { "most" };
                match &target.group {
                    None => say!(words, "positive-target", column = column, threshold = found(), rate = rate, side = side, limit = limit),
                    Some((of, level)) => say!(
                        words,
                        "positive-target-of",
                        column = column,
                        threshold = found(),
                        rate = rate,
                        side = side,
                        limit = limit,
                        group = format!("{}={}", self.column(of), self.document.presentation.names.level(of, level))
                    ),
                }
            }
        }
    }

    /// In a table counted already, what was counted, by its columns: `right of questions`, and what is left of that.
    pub(super) fn counted(&self, positive: bool) -> Option<String> {
        let Decision::Counted { successes, of } = &self.document.plan.roles().decision else { return None };
        Some(match (of, positive) {
            (Among::Trials(trials), true) => {
                say!(self.words, "counted-of", successes = self.column(successes), trials = self.column(trials))
            }
            (Among::Failures(failures), true) => {
                say!(self.words, "counted-beside", successes = self.column(successes), failures = self.column(failures))
            }
            (Among::Trials(_), false) => say!(self.words, "counted-not", successes = self.column(successes)),
            (Among::Failures(failures), false) => self.column(failures).to_owned(),
        })
    }

    /// What a metric is called here: without a label, the rate is what it is said to be a rate of.
    pub(super) fn metric(&self, metric: Metric) -> String {
        self.words.metric(self.called(metric))
    }

    /// What equal and unequal values of a metric mean.
    pub(super) fn metric_means(&self, metric: Metric) -> String {
        self.words.metric_means(self.called(metric))
    }

    /// Whom a metric harms.
    pub(super) fn metric_harm(&self, metric: Metric) -> String {
        self.words.metric_harm(self.called(metric))
    }

    /// The same, where it is known what a positive prediction does, of that alone.
    pub(super) fn metric_harm_here(&self, metric: Metric) -> String {
        let id = match (self.called(metric), self.document.presentation.stakes) {
            ("selection_rate", Stakes::Harm) => "why-selection-rate-harm",
            ("selection_rate", Stakes::Benefit) => "why-selection-rate-benefit",
            ("false_positive_rate", Stakes::Harm) => "why-false-positive-rate-harm",
            ("false_positive_rate", Stakes::Benefit) => "why-false-positive-rate-benefit",
            ("false_negative_rate", Stakes::Harm) => "why-false-negative-rate-harm",
            ("false_negative_rate", Stakes::Benefit) => "why-false-negative-rate-benefit",
            _ => return self.metric_harm(metric),
        };
        self.words.say(id)
    }

    fn called(&self, metric: Metric) -> &'static str {
        match (metric, self.document.presentation.rate_of) {
            (Metric::SelectionRate, RateOf::Cases) => "rate_of_cases",
            (Metric::SelectionRate, RateOf::Success) => "rate_of_success",
            (Metric::SelectionRate, RateOf::Error) => "rate_of_error",
            (metric, _) => metric.name(),
        }
    }

    /// Whether the rate of an audit without label is one of people selected, of which the criteria of selection speak.
    pub(super) fn is_of_selection(&self) -> bool {
        self.document.presentation.rate_of == RateOf::Selection
    }

    /// The metrics of the first tables: those in focus. Of those that were not asked for, the error that people bear comes first.
    pub(super) fn shown_metrics(&self) -> Vec<Metric> {
        let audit = &self.document.audit;
        let mut metrics = audit.focus.clone();
        if audit.config.metrics.is_empty() && self.document.presentation.stakes == Stakes::Benefit {
            metrics.reverse();
        }
        metrics
    }

    /// Where a metric stands among those shown.
    pub(super) fn place(&self, metric: Metric) -> usize {
        let shown = self.shown_metrics();
        shown.iter().position(|other| *other == metric).unwrap_or(shown.len())
    }

    pub(super) fn all_metrics(&self) -> Vec<Metric> {
        Metric::of(self.document.audit.task).collect()
    }

    /// The criteria of the first tables: those asked for, or the one that matters for the task.
    pub(super) fn shown_criteria(&self) -> Vec<Criterion> {
        let presentation = &self.document.presentation;
        if !presentation.criteria.is_empty() {
            return presentation.criteria.clone();
        }
        match self.document.audit.task {
            Task::Decision if self.is_of_selection() => vec![Criterion::DemographicParityRatio],
            Task::Decision | Task::Classification | Task::Multiclass | Task::Verification => Vec::new(),
        }
    }

    pub(super) fn all_criteria(&self) -> Vec<Criterion> {
        if self.is_of_selection() {
            return Criterion::of(self.document.audit.task).collect();
        }
        self.document.presentation.criteria.clone()
    }

    /// What the people are called.
    pub(super) fn people(&self) -> String {
        let otherwise = if self.is_of_selection() { "people" } else { "cases" };
        self.document.presentation.people.clone().unwrap_or_else(|| self.words.say(otherwise))
    }
}

/// What a group is called within its grouping.
pub(crate) fn group_name(document: &Document, words: &Words, group: &Group) -> String {
    Labels::new(document, words).short(group)
}

/// The levels of a group's name, without the columns' names.
pub(crate) fn group_levels(document: &Document, words: &Words, name: &GroupName) -> String {
    Labels::new(document, words).short_name(name)
}

/// What a metric is called in an audit.
pub(crate) fn metric_name(document: &Document, words: &Words, metric: Metric) -> String {
    Labels::new(document, words).metric(metric)
}
