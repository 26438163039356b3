//! A finding as so many people out of a hundred: the form in which most people can take in a rate.

use ecart_metrics::{Against, AgainstReference, Grouping, Measure, Metric, Rate};
use ecart_schema::Stakes;
use ecart_tally::{Decision, Level, Task};
use ecart_words::{Decimal, say};

use super::labels::Labels;
use crate::Share;

/// A group and the reference, as so many people out of a hundred (or a thousand, if a hundred does not tell them apart).
#[derive(Clone, Debug, PartialEq)]
pub struct Natural {
    /// The metric.
    pub metric: Metric,
    /// The finding in one sentence.
    pub sentence: String,
    /// Out of how many: 100, 1,000 or 10,000.
    pub of: u64,
    /// Whom the two are counted among: `people with label 0`.
    pub among: String,
    /// What became of those counted: `were predicted 1`.
    pub outcome: String,
    /// The group.
    pub group: NaturalGroup,
    /// The reference.
    pub reference: NaturalGroup,
}

/// One of the two groups.
#[derive(Clone, Debug, PartialEq)]
pub struct NaturalGroup {
    /// What it is called.
    pub name: String,
    /// How many out of [`Natural::of`], rounded once from the counts.
    pub count: u64,
    /// The exact counts, as `805/1,795`.
    pub counts: String,
}

/// The comparison with the reference that touches the most people, among the shares shown: the distance of the two rates times the people in the group's
/// denominator. It counts only if the metric's widest gap is beyond what chance gives, over all pairs, and so is this pair's own gap; small groups and unknown
/// levels are left aside. Where a positive prediction is known to harm or to help, only the error that people then bear is looked at.
pub(super) fn of(labels: &Labels<'_>, grouping: &Grouping) -> Option<Natural> {
    let shown = labels.shown_metrics();
    let borne = match labels.document.presentation.stakes {
        Stakes::Unstated => None,
        Stakes::Harm => Some(Metric::FalsePositiveRate),
        Stakes::Benefit => Some(Metric::FalseNegativeRate),
    };
    let metrics: Vec<Metric> = match borne {
        Some(borne) if shown.contains(&borne) => vec![borne],
        _ => shown,
    };
    let candidates = metrics.iter().flat_map(|&metric| pairs(grouping, metric, labels.document.audit.config.min_group));
    let touched = |candidate: &Candidate| candidate.distance * candidate.group.n() as f64;
    let best = candidates.reduce(|best, other| if touched(&other) > touched(&best) { other } else { best })?;
    Some(natural(labels, grouping, &best))
}

struct Candidate {
    metric: Metric,
    place: usize,
    distance: f64,
    group: Rate,
    reference: Rate,
}

fn pairs(grouping: &Grouping, metric: Metric, min_group: u64) -> impl Iterator<Item = Candidate> + '_ {
    let comparison = grouping
        .comparison(metric)
        .filter(|comparison| comparison.widest.as_ref().is_ok_and(|widest| widest.difference.interval.lower > 0.0));
    let against = comparison.map_or(&[][..], |comparison| &comparison.against_reference);
    against.iter().filter_map(move |against| candidate(grouping, metric, against, min_group))
}

fn candidate(grouping: &Grouping, metric: Metric, against: &AgainstReference, min_group: u64) -> Option<Candidate> {
    let group = &grouping.groups[against.group];
    let large = |measure: Measure| (measure.denominator().people >= min_group).then_some(measure.rate()).flatten();
    let ours = large(group.figure(metric).ok()?.measure)?;
    let theirs = large(against.reference.ok()?)?;
    let difference = against.difference.as_ref().ok()?;
    let is_beyond_chance = !difference.interval.contains(0.0);
    (is_beyond_chance && !group.name.has_missing()).then_some(Candidate {
        metric,
        place: against.group,
        distance: difference.value.abs(),
        group: ours,
        reference: theirs,
    })
}

fn natural(labels: &Labels<'_>, grouping: &Grouping, candidate: &Candidate) -> Natural {
    let words = labels.words;
    let of = base(&candidate.group, &candidate.reference);
    let (count, reference_count) = (out_of(&candidate.group, of), out_of(&candidate.reference, of));
    let among = among(labels, candidate.metric);
    let outcome = outcome(labels, candidate.metric, count);
    let group = labels.short(&grouping.groups[candidate.place]);
    let against = grouping.comparison(candidate.metric).and_then(|comparison| comparison.reference.ok());
    let reference = against.map_or_else(|| labels.reference(grouping), |against| labels.reference_in(grouping, against));
    let sentence = say!(
        words,
        sentence_id(labels, grouping),
        of = of,
        group = group.as_str(),
        among = among.as_str(),
        count = count,
        outcome = outcome.as_str(),
        against = match against {
            Some(Against::Others) => "others",
            Some(Against::Overall) => "overall",
            Some(Against::Group(_)) | None => "group",
        },
        reference = reference.as_str(),
        other = reference_count,
        people = labels.people(),
    );
    let side = |name, count, rate: &Rate| NaturalGroup { name, count, counts: words.fraction(rate.k(), rate.n()) };
    Natural {
        metric: candidate.metric,
        sentence,
        of,
        among,
        outcome,
        group: side(group, count, &candidate.group),
        reference: side(reference, reference_count, &candidate.reference),
    }
}

/// A name of more words than this does not read as an adjective.
const MOST_WORDS: usize = 2;

/// The sentence that tells of a grouping: `of 100 Black people`, or `in the group under 25, of 100 people` where a name would not read as an adjective.
pub(super) fn sentence_id(labels: &Labels<'_>, grouping: &Grouping) -> &'static str {
    // What was counted in cases is no person with a quality: “of 100 queer sentences”.
    if grouping.columns.len() != 1 || matches!(labels.document.plan.roles().decision, Decision::Counted { .. }) {
        return "natural-sentence-in-group";
    }
    let is_word = |(column, level): &(String, Level)| match level {
        Level::Value(_) => {
            let text = labels.level(column, level);
            text.chars().next().is_some_and(char::is_alphabetic) && text.split_whitespace().count() <= MOST_WORDS && !is_noun(&text)
        }
        Level::Band(_) => false,
        Level::Missing => true,
    };
    if grouping.groups.iter().flat_map(|group| &group.name.0).all(is_word) { "natural-sentence" } else { "natural-sentence-in-group" }
}

/// Whether a level already says that it is people: “women people” is no English.
fn is_noun(level: &str) -> bool {
    const NOUNS: [&str; 14] = [
        "women", "men", "girls", "boys", "children", "adults", "people", "woman", "man", "femmes", "hommes", "filles", "enfants", "adultes",
    ];
    NOUNS.iter().any(|noun| level.eq_ignore_ascii_case(noun))
}

/// The smallest of 100, 1,000 and 10,000 at which the two rates differ and neither vanishes.
fn base(group: &Rate, reference: &Rate) -> u64 {
    let tells = |of: u64| {
        let (ours, theirs) = (out_of(group, of), out_of(reference, of));
        ours != theirs && (ours > 0 || group.k() == 0) && (theirs > 0 || reference.k() == 0)
    };
    [100, 1_000].into_iter().find(|&of| tells(of)).unwrap_or(10_000)
}

/// How many out of so many, rounded once: from the counts, or from the weighted share.
pub(super) fn out_of(rate: &Rate, of: u64) -> u64 {
    let exact = rate.counts().and_then(|(k, n)| Share { k, n }.out_of(of));
    exact.or_else(|| Decimal::round(rate.value() * of as f64, 0)?.as_str().parse().ok()).unwrap_or(0)
}

/// Whom a metric counts among: `people`, `people with label 0`, `defendants who did not reoffend`.
pub(super) fn among(labels: &Labels<'_>, metric: Metric) -> String {
    let (words, people) = (labels.words, labels.people());
    let presentation = &labels.document.presentation;
    let label = |positive: bool| match &presentation.label {
        Some(phrases) => {
            let phrase = if positive { &phrases.positive } else { &phrases.negative };
            say!(words, "among-who", people = people.as_str(), phrase = phrase.as_str())
        }
        None => say!(words, "among-label", people = people.as_str(), label = labels.label_value(positive)),
    };
    let predicted = |positive: bool| match &presentation.prediction {
        Some(phrases) => {
            let phrase = if positive { &phrases.positive } else { &phrases.negative };
            say!(words, "among-who", people = people.as_str(), phrase = phrase.as_str())
        }
        None => say!(words, "among-predicted", people = people.as_str(), prediction = labels.prediction_value(positive)),
    };
    match metric {
        Metric::TruePositiveRate | Metric::FalseNegativeRate => label(true),
        Metric::FalsePositiveRate | Metric::TrueNegativeRate => label(false),
        Metric::PositivePredictiveValue | Metric::FalseDiscoveryRate => predicted(true),
        Metric::NegativePredictiveValue | Metric::FalseOmissionRate => predicted(false),
        _ => people,
    }
}

/// What became of those counted: `were predicted 1`, `had label 0`, `were judged wrongly`.
pub(super) fn outcome(labels: &Labels<'_>, metric: Metric, count: u64) -> String {
    let words = labels.words;
    let presentation = &labels.document.presentation;
    let predicted = |positive: bool| match &presentation.prediction {
        Some(phrases) if positive => phrases.positive.clone(),
        Some(phrases) => phrases.negative.clone(),
        None if let Decision::Counted { successes, .. } = &labels.document.plan.roles().decision => {
            say!(words, "outcome-counted", count = count, successes = successes.as_str())
        }
        None if labels.document.audit.task == Task::Verification => {
            if positive {
                say!(words, "verification-outcome-match", count = count)
            } else {
                say!(words, "verification-outcome-no-match", count = count)
            }
        }
        None => say!(words, "outcome-predicted", count = count, prediction = labels.prediction_value(positive)),
    };
    let label = |positive: bool| match &presentation.label {
        Some(phrases) if positive => phrases.positive.clone(),
        Some(phrases) => phrases.negative.clone(),
        None => say!(words, "outcome-label", count = count, label = labels.label_value(positive)),
    };
    match metric {
        Metric::SelectionRate | Metric::TruePositiveRate | Metric::FalsePositiveRate => predicted(true),
        Metric::TrueNegativeRate | Metric::FalseNegativeRate => predicted(false),
        Metric::BaseRate | Metric::PositivePredictiveValue | Metric::FalseOmissionRate => label(true),
        Metric::NegativePredictiveValue | Metric::FalseDiscoveryRate => label(false),
        Metric::Accuracy => say!(words, "outcome-right", count = count),
        _ => say!(words, "outcome-wrong", count = count),
    }
}
