//! Tables of rates: groups down, metrics across.

use ecart_metrics::{Amount, Baseline, Grouping, Metric, Outcomes, Rate, Undefined};
use ecart_tally::{Level, Task};
use ecart_words::say;

use super::cell::{self, Cell, Mark};
use super::labels::Labels;

/// A table of rates.
#[derive(Clone, Debug, PartialEq)]
pub struct Rates {
    /// The metrics, in the order of the columns.
    pub metrics: Vec<MetricHead>,
    /// What stands above the number of people of each group: people, or cases where they are none.
    pub people: String,
    /// The groups, and all people together in the last row.
    pub rows: Vec<RateRow>,
    /// The figures without a value, each with its reason: `race=Asian: nobody was predicted positive`.
    pub notes: Vec<String>,
    /// What the mark of small figures means, and whom it stands beside; `None` if it stands nowhere.
    pub small: Option<String>,
    /// What the mark of unknown levels means; `None` if every level is known.
    pub missing: Option<String>,
    /// The groups that are withheld, and why; `None` if none is.
    pub withheld: Option<String>,
}

/// Of more small groups than this not all are named: each has its sign.
const MOST_NAMED: usize = 12;

/// The head of a metric's columns.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricHead {
    /// The metric.
    pub metric: Metric,
    /// Its name.
    pub name: String,
    /// Whom it counts among whom: `label 0, predicted 1`.
    pub what: String,
}

/// A group's row.
#[derive(Clone, Debug, PartialEq)]
pub struct RateRow {
    /// What the group is called.
    pub group: String,
    /// Its people.
    pub people: String,
    /// The number of its people.
    pub size: u64,
    /// Whether the others are compared with it.
    pub is_reference: bool,
    /// Whether this is all people together.
    pub is_overall: bool,
    /// One figure for each metric.
    pub cells: Vec<Cell>,
}

/// The counts of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfusionRow {
    /// What the group is called.
    pub group: String,
    /// What was counted, with the words for each outcome, in the order of the matrix: label positive then negative, predicted positive then negative;
    /// without labels, predicted positive then negative; of several classes, predicted rightly then wrongly.
    pub counts: Vec<OutcomeCount>,
}

/// How many people had an outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct OutcomeCount {
    /// The outcome in words: `label 0, predicted 1`.
    pub what: String,
    /// The field's short name: TP, FP, FN, TN; empty without labels.
    pub symbol: &'static str,
    /// The number of people, as text.
    pub text: String,
    /// The number of people.
    pub people: u64,
    /// The share of the people with the same label that this is, from 0 to 1; `None` if there are none.
    pub share: Option<f64>,
    /// That share as text: `44.8%`.
    pub share_text: String,
    /// Whether those whom it is a share of are few.
    pub is_small: bool,
}

/// The order in which groups are shown: bands from low to high, otherwise the largest first; the missing last.
pub(super) fn order(grouping: &Grouping) -> Vec<usize> {
    let mut places: Vec<usize> = (0..grouping.groups.len()).collect();
    let has_bands = grouping.groups.iter().any(|group| group.name.0.iter().any(|(_, level)| matches!(level, Level::Band(_))));
    places.sort_by_key(|&place| {
        let group = &grouping.groups[place];
        let size = if has_bands { 0 } else { group.outcomes.all().people };
        (group.name.has_missing(), std::cmp::Reverse(size), place)
    });
    places
}

pub(super) fn rates(labels: &Labels<'_>, grouping: &Grouping, order: &[usize], metrics: &[Metric]) -> Rates {
    let mut notes = Vec::new();
    let mut small = Vec::new();
    let mut rows: Vec<RateRow> = order
        .iter()
        .map(|&place| {
            let group = &grouping.groups[place];
            row(labels, group, metrics, grouping.reference.group() == Some(place), &mut notes, &mut small)
        })
        .collect();
    let is_reference = grouping.reference == Baseline::Overall;
    let mut overall = row(labels, &labels.document.audit.overall, metrics, is_reference, &mut notes, &mut Vec::new());
    overall.is_overall = true;
    rows.push(overall);
    let minimum = labels.document.audit.config.min_group;
    Rates {
        metrics: metrics.iter().map(|&metric| head(labels, metric)).collect(),
        people: labels.words.say(if labels.is_of_selection() { "head-people" } else { "head-cases" }),
        missing: rows.iter().flat_map(|row| &row.cells).any(is_missing).then(|| labels.words.say("missing-means")),
        rows,
        notes,
        withheld: withheld(labels, grouping),
        small: (!small.is_empty())
            .then(|| say!(labels.words, "small-means", minimum = minimum, groups = labels.words.list_of_most(&small, MOST_NAMED))),
    }
}

/// The groups that are withheld. Which of them are small, and which only protect those, is not told either.
fn withheld(labels: &Labels<'_>, grouping: &Grouping) -> Option<String> {
    let below = labels.document.audit.config.suppress_below?;
    let groups: Vec<String> = grouping.withheld.iter().map(|name| labels.short_name(name)).collect();
    (!groups.is_empty()).then(|| say!(labels.words, "withheld-means", groups = labels.words.list(&groups), below = below))
}

/// The same, as short as a mark.
pub(super) fn withheld_why(labels: &Labels<'_>, grouping: &Grouping) -> String {
    let below = labels.document.audit.config.suppress_below.filter(|_| !grouping.withheld.is_empty());
    below.map_or_else(String::new, |below| say!(labels.words, "withheld-why", below = below))
}

const fn is_missing(cell: &Cell) -> bool {
    matches!(cell, Cell::Value { mark: Some(Mark::Missing), .. })
}

pub(super) fn head(labels: &Labels<'_>, metric: Metric) -> MetricHead {
    MetricHead { metric, name: labels.metric(metric), what: what(labels, metric) }
}

fn row(
    labels: &Labels<'_>,
    group: &ecart_metrics::Group,
    metrics: &[Metric],
    is_reference: bool,
    notes: &mut Vec<String>,
    small: &mut Vec<String>,
) -> RateRow {
    let name = labels.short(group);
    let people = group.outcomes.all().people;
    let cells = metrics
        .iter()
        .map(|&metric| match group.figure(metric) {
            Ok(figure) => {
                let mark = if group.name.has_missing() {
                    Some(Mark::Missing)
                } else if figure.small {
                    Some(Mark::Small)
                } else {
                    None
                };
                if mark == Some(Mark::Small) && !small.contains(&name) {
                    small.push(name.clone());
                }
                Cell::Value { value: cell::value(labels.words, metric, figure), mark }
            }
            Err(reason) => {
                let reason = labels.words.undefined(reason.name());
                let note = {
                    let id = if labels.is_of_selection() { "note-undefined" } else { "note-undefined-cases" };
                    say!(labels.words, id, group = name.as_str(), people = people, reason = reason.as_str())
                };
                let number = notes.iter().position(|other| *other == note).unwrap_or_else(|| {
                    notes.push(note);
                    notes.len() - 1
                });
                Cell::Undefined { note: number + 1, reason }
            }
        })
        .collect();
    RateRow { group: name, people: labels.words.grouped(people), size: people, is_reference, is_overall: false, cells }
}

/// Whom a metric counts among whom.
fn what(labels: &Labels<'_>, metric: Metric) -> String {
    let words = labels.words;
    let both = |label, predicted| outcome(labels, Some(label), predicted);
    match metric {
        Metric::BaseRate => say!(words, "what-label", label = labels.label_value(true)),
        Metric::SelectionRate => outcome(labels, None, true),
        Metric::TruePositiveRate => both(true, true),
        Metric::FalsePositiveRate => both(false, true),
        Metric::TrueNegativeRate => both(false, false),
        Metric::FalseNegativeRate => both(true, false),
        Metric::PositivePredictiveValue => predicted_then_label(labels, true, true),
        Metric::NegativePredictiveValue => predicted_then_label(labels, false, false),
        Metric::FalseDiscoveryRate => predicted_then_label(labels, true, false),
        Metric::FalseOmissionRate => predicted_then_label(labels, false, true),
        Metric::Accuracy => words.say("what-accuracy"),
        Metric::ErrorRate => words.say("what-error-rate"),
        Metric::BalancedAccuracy | Metric::F1 | Metric::MatthewsCorrelation | Metric::FalseNegativesPerFalsePositive => {
            words.formula(metric.entry().formula)
        }
    }
}

fn outcome(labels: &Labels<'_>, label: Option<bool>, predicted: bool) -> String {
    if let Some(counted) = labels.counted(predicted) {
        return counted;
    }
    let prediction = labels.prediction_value(predicted);
    match label {
        None => say!(labels.words, "what-predicted", prediction = prediction),
        Some(label) => say!(labels.words, "what-label-predicted", label = labels.label_value(label), prediction = prediction),
    }
}

fn predicted_then_label(labels: &Labels<'_>, predicted: bool, label: bool) -> String {
    say!(labels.words, "what-predicted-label", label = labels.label_value(label), prediction = labels.prediction_value(predicted))
}

pub(super) fn counts(labels: &Labels<'_>, grouping: &Grouping, order: &[usize]) -> Vec<ConfusionRow> {
    let groups = order.iter().map(|&place| &grouping.groups[place]).chain(std::iter::once(&labels.document.audit.overall));
    groups.map(|group| ConfusionRow { group: labels.short(group), counts: outcome_counts(labels, &group.outcomes) }).collect()
}

fn outcome_counts(labels: &Labels<'_>, outcomes: &Outcomes) -> Vec<OutcomeCount> {
    let count = |what, symbol, part: Amount, of: Amount| {
        // Whatever the reason, there is nobody to take a share of.
        let share = Rate::new(part, of, Undefined::NoRows).ok();
        OutcomeCount {
            what,
            symbol,
            text: labels.words.grouped(part.people),
            people: part.people,
            share: share.map(|share| share.value()),
            share_text: share.map_or_else(|| labels.words.say("undefined"), |share| cell::share(labels.words, &share)),
            is_small: of.people > 0 && of.people < labels.document.audit.config.min_group,
        }
    };
    match outcomes {
        Outcomes::Decisions(decisions) => vec![
            count(outcome(labels, None, true), "", decisions.selected, outcomes.all()),
            count(outcome(labels, None, false), "", decisions.not_selected, outcomes.all()),
        ],
        Outcomes::Confusion(confusion) if labels.document.audit.task == Task::Multiclass => vec![
            count(labels.words.say("what-accuracy"), "", confusion.right(), outcomes.all()),
            count(labels.words.say("what-error-rate"), "", confusion.wrong(), outcomes.all()),
        ],
        Outcomes::Confusion(confusion) => vec![
            count(outcome(labels, Some(true), true), "TP", confusion.true_positives, confusion.positives()),
            count(outcome(labels, Some(true), false), "FN", confusion.false_negatives, confusion.positives()),
            count(outcome(labels, Some(false), true), "FP", confusion.false_positives, confusion.negatives()),
            count(outcome(labels, Some(false), false), "TN", confusion.true_negatives, confusion.negatives()),
        ],
    }
}
