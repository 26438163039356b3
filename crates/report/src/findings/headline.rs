//! The one finding to begin with, for when there is one and for when there is none.

use ecart_metrics::{Grouping, Metric};
use ecart_words::say;

use super::GroupingFindings;
use super::gaps::ChanceText;
use super::labels::Labels;
use super::natural::Natural;

/// The finding that a report begins with.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// The finding in one sentence.
    pub sentence: String,
    /// How the widest gap stands against chance, in one sentence; empty where there is no gap to speak of.
    pub chance: String,
    /// Why it matters, or what its absence does not mean.
    pub why: String,
    /// The place of the grouping it is about.
    pub grouping: usize,
    /// The finding as so many people out of a hundred; `None` where nothing stands out.
    pub natural: Option<Natural>,
}

/// The finding of the first grouping in which something stands out, in the order of the columns, which is the reader's own; of the first where nothing does in any.
pub(super) fn of(labels: &Labels<'_>, groupings: &[GroupingFindings]) -> Headline {
    let words = labels.words;
    let place = groupings.iter().position(|grouping| grouping.natural.is_some()).unwrap_or_default();
    let Some(first) = groupings.get(place) else {
        return Headline { sentence: String::new(), chance: String::new(), why: String::new(), grouping: 0, natural: None };
    };
    let why = match &first.natural {
        Some(natural) => labels.metric_harm_here(natural.metric),
        None if !first.is_compared() => words.say("headline-uncompared-why"),
        None => words.say("headline-nothing-why"),
    };
    Headline { sentence: first.heading.clone(), chance: chance(labels, first), why, grouping: place, natural: first.natural.clone() }
}

/// The widest gap of the headline's metric, or of the first metric, against what chance alone would show.
fn chance(labels: &Labels<'_>, findings: &GroupingFindings) -> String {
    let metric = findings.natural.as_ref().map(|natural| natural.metric);
    let widest = findings.widest.iter().find(|widest| metric.is_none_or(|metric| widest.metric.metric == metric));
    let Some((widest, gap)) = widest.and_then(|widest| widest.gap.as_ref().ok().map(|gap| (widest, gap))) else {
        return String::new();
    };
    let Some(chance) = &gap.chance else { return String::new() };
    // A reader who finds two pairs of groups asks why.
    let touches = findings.natural.as_ref().filter(|natural| {
        let told = [&natural.group.name, &natural.reference.name];
        !told.contains(&&gap.high) || !told.contains(&&gap.low)
    });
    let touches = touches.map(|natural| say!(labels.words, "headline-touches", reference = natural.reference.name.as_str()));
    let widest = say!(
        labels.words,
        "headline-chance",
        metric = widest.metric.name.as_str(),
        gap = gap.difference.as_str(),
        high = gap.high.as_str(),
        low = gap.low.as_str(),
        mean = chance.mean.as_str(),
        below = chance.below.as_str(),
        often = often(labels, chance.p_value),
        left = left(labels, &gap.difference, chance),
    );
    match touches {
        Some(touches) => format!("{touches} {widest}"),
        None => widest,
    }
}

/// A probability as so many cases.
fn often(labels: &Labels<'_>, probability: f64) -> String {
    let words = labels.words;
    let of = |cases: f64| (probability * cases).round() as u64;
    match probability {
        rare if rare < 0.001 => words.say("often-rare"),
        few if few < 0.01 => say!(words, "often-of-thousand", cases = of(1000.0)),
        _ => say!(words, "often-of-hundred", cases = of(100.0)),
    }
}

/// What is left of a gap without what chance tends to add.
fn left(labels: &Labels<'_>, found: &str, chance: &ChanceText) -> String {
    match &chance.corrected {
        Some(gap) if gap == found => say!(labels.words, "chance-leaves-all", gap = gap.as_str()),
        Some(gap) => say!(labels.words, "chance-leaves", gap = gap.as_str()),
        None => labels.words.say("chance-leaves-nothing"),
    }
}

/// What was found in a grouping, in one sentence.
pub(super) fn of_grouping(labels: &Labels<'_>, grouping: &Grouping, natural: Option<&Natural>) -> String {
    let words = labels.words;
    match natural {
        Some(natural) => natural.sentence.clone(),
        None => {
            // Where nothing could be compared, nothing was found: neither that something stands out nor that nothing does.
            let is_compared = |metric: &Metric| grouping.comparison(*metric).is_some_and(|comparison| comparison.widest.is_ok());
            let (compared, others): (Vec<Metric>, Vec<Metric>) = labels.shown_metrics().into_iter().partition(is_compared);
            let names = |metrics: &[Metric]| words.list(&metrics.iter().map(|&metric| labels.metric(metric)).collect::<Vec<_>>());
            if compared.is_empty() {
                return say!(words, "headline-uncompared", columns = labels.columns(&grouping.columns), metrics = names(&others));
            }
            say!(
                words,
                "headline-nothing",
                columns = labels.columns(&grouping.columns),
                metrics = names(&compared),
                reference = labels.reference(grouping),
            )
        }
    }
}
