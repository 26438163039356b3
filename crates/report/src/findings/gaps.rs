//! Tables of gaps: each group against the reference, and the widest gap of each metric.

use ecart_metrics::interval::Estimate;
use ecart_metrics::{Against as Reference, Baseline, Grouping, Measure, Metric, RatioEstimate, Undefined};
use ecart_words::{Decimal, Words, say};

use super::cell::{self, Plotted, Unit};
use super::labels::Labels;
use super::rates::{MetricHead, head};

/// Each group against the reference.
#[derive(Clone, Debug, PartialEq)]
pub struct Against {
    /// The metrics, in the order of the columns.
    pub metrics: Vec<AgainstHead>,
    /// The groups but the reference.
    pub rows: Vec<AgainstRow>,
}

/// The head of a metric's columns of gaps.
#[derive(Clone, Debug, PartialEq)]
pub struct AgainstHead {
    /// The metric.
    pub metric: MetricHead,
    /// What its groups are set against, where each metric has its own reference.
    pub reference: Option<String>,
    /// The name of the metric, with its own reference.
    pub name: String,
}

/// A group against the reference.
#[derive(Clone, Debug, PartialEq)]
pub struct AgainstRow {
    /// What the group is called.
    pub group: String,
    /// One gap for each metric; the reason where there is none.
    pub gaps: Vec<Result<Gap, NoGap>>,
}

/// Why there is no gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoGap {
    /// It is the group that the others are compared with here.
    IsReference,
    /// A side has no value, for this reason.
    Undefined(String),
}

impl NoGap {
    /// What stands in place of the figure.
    pub(crate) fn text(&self, words: &Words) -> String {
        words.say(match self {
            Self::IsReference => "reference-mark",
            Self::Undefined(_) => "undefined",
        })
    }

    /// The reason.
    pub(crate) fn reason(&self, words: &Words) -> String {
        match self {
            Self::IsReference => words.say("gap-is-reference"),
            Self::Undefined(reason) => reason.clone(),
        }
    }
}

/// A gap as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The difference: `+21.4`, in points for shares.
    pub difference: String,
    /// Its interval: `+18.2 – +24.5`.
    pub interval: String,
    /// The ratio and its interval; the reason where there is none.
    pub ratio: Result<(String, String), String>,
    /// Whether few people stand in one of the two denominators.
    pub is_small: bool,
    /// Where the difference stands in a picture.
    pub plotted: Plotted,
}

/// The widest gap of a metric.
#[derive(Clone, Debug, PartialEq)]
pub struct Widest {
    /// The metric.
    pub metric: MetricHead,
    /// The gap; the reason where there is none.
    pub gap: Result<WidestGap, String>,
    /// The groups that did not enter, each with the reason.
    pub aside: Vec<String>,
}

/// The widest gap, with the groups at both ends.
#[derive(Clone, Debug, PartialEq)]
pub struct WidestGap {
    /// Largest minus smallest value: `30.1`, in points for shares.
    pub difference: String,
    /// Its simultaneous interval.
    pub interval: String,
    /// Smallest over largest value, with its simultaneous interval; the reason where there is none.
    pub ratio: Result<(String, String), String>,
    /// The group with the largest value.
    pub high: String,
    /// The group with the smallest value.
    pub low: String,
    /// Number of groups compared.
    pub groups: usize,
    /// The gap that groups of these sizes would show by chance alone; only for shares.
    pub chance: Option<ChanceText>,
    /// Which pairs give the limits of its interval, where they are not the groups at both ends.
    pub limits: Option<String>,
    /// Where it stands in a picture.
    pub plotted: Plotted,
}

/// The gap by chance alone, as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ChanceText {
    /// Its mean: `4.2`.
    pub mean: String,
    /// What 95 % of chance gaps stay at or under: `7.9`.
    pub below: String,
    /// Unrounded, to draw.
    pub below_value: f64,
    /// The probability of a gap at least as large as the one found.
    pub p_value: f64,
    /// The gap less what chance is likely to have added: `29.8`; `None` where that is all of it.
    pub corrected: Option<String>,
}

pub(super) fn against(labels: &Labels<'_>, grouping: &Grouping, order: &[usize]) -> Against {
    let metrics = labels.shown_metrics();
    let rows = order
        .iter()
        .filter(|&&place| grouping.reference.group() != Some(place))
        .map(|&place| AgainstRow {
            group: labels.short(&grouping.groups[place]),
            gaps: metrics.iter().map(|&metric| gap(labels, grouping, metric, place)).collect(),
        })
        .collect();
    Against { metrics: metrics.iter().map(|&metric| head_against(labels, grouping, metric)).collect(), rows }
}

fn head_against(labels: &Labels<'_>, grouping: &Grouping, metric: Metric) -> AgainstHead {
    let head = head(labels, metric);
    let own = match grouping.reference {
        Baseline::BestOff(_) | Baseline::WorstOff(_) => grouping.comparison(metric).and_then(|comparison| comparison.reference.ok()),
        _ => None,
    };
    let reference = own.map(|against| labels.reference_in(grouping, against));
    let name = match &reference {
        Some(reference) => say!(labels.words, "metric-against", metric = head.name.as_str(), reference = reference.as_str()),
        None => head.name.clone(),
    };
    AgainstHead { metric: head, reference, name }
}

fn gap(labels: &Labels<'_>, grouping: &Grouping, metric: Metric, place: usize) -> Result<Gap, NoGap> {
    let reason = |reason: Undefined| NoGap::Undefined(labels.words.undefined(reason.name()));
    let comparison = grouping.comparison(metric).ok_or_else(|| reason(Undefined::NoLabel))?;
    if comparison.reference == Ok(Reference::Group(place)) {
        return Err(NoGap::IsReference);
    }
    let against = comparison.against_reference.iter().find(|against| against.group == place).ok_or_else(|| reason(Undefined::NoRows))?;
    let difference = against.difference.as_ref().map_err(|&undefined| reason(undefined))?;
    // An unknown level is marked as such, and not as a small group.
    let few = |measure: Measure| measure.denominator().people < labels.document.audit.config.min_group;
    let ours = grouping.groups[place].figure(metric).map(|figure| figure.measure);
    let is_small = !grouping.groups[place].name.has_missing() && [ours, against.reference].into_iter().flatten().any(few);
    let unit = Unit::of(metric);
    Ok(Gap {
        difference: ours
            .and_then(|ours| against.reference.map(|theirs| (ours, theirs)))
            .ok()
            .and_then(|(ours, theirs)| cell::points(labels.words, &ours, &theirs))
            .map_or_else(|| unit.signed(labels.words, difference.value), |points| labels.words.points(&points)),
        interval: unit.signed_interval(labels.words, difference.interval),
        ratio: ratio(labels, &against.ratio),
        is_small,
        plotted: plotted(difference),
    })
}

fn ratio(labels: &Labels<'_>, ratio: &Result<RatioEstimate, Undefined>) -> Result<(String, String), String> {
    let words = labels.words;
    match ratio {
        Ok(ratio) => Ok((cell::ratio(words, ratio.value), cell::ratio_interval(words, ratio.interval))),
        Err(undefined) => Err(words.undefined(undefined.name())),
    }
}

/// The gap between two groups as the exact difference of two quotients; `None` if it is no such difference.
fn exact(words: &Words, grouping: &Grouping, metric: Metric, first: usize, second: usize) -> Option<Decimal> {
    let measure = |place: usize| grouping.groups[place].figure(metric).ok().map(|figure| figure.measure);
    cell::points(words, &measure(first)?, &measure(second)?)
}

fn plotted(estimate: &Estimate) -> Plotted {
    Plotted { value: estimate.value, lower: estimate.interval.lower, upper: estimate.interval.upper }
}

pub(super) fn widest(labels: &Labels<'_>, grouping: &Grouping) -> Vec<Widest> {
    labels.shown_metrics().into_iter().map(|metric| widest_of(labels, grouping, metric)).collect()
}

pub(super) fn widest_of(labels: &Labels<'_>, grouping: &Grouping, metric: Metric) -> Widest {
    let words = labels.words;
    let unit = Unit::of(metric);
    let comparison = grouping.comparison(metric);
    let extreme = comparison.map_or(Err(Undefined::NoLabel), |comparison| comparison.widest.clone());
    let gap = extreme.map_err(|undefined| words.undefined(undefined.name())).map(|extreme| WidestGap {
        difference: exact(words, grouping, metric, extreme.high, extreme.low)
            .map_or_else(|| unit.unsigned(words, extreme.difference.value), |points| words.decimal(&points)),
        interval: unit.interval(words, extreme.difference.interval),
        ratio: ratio(labels, &extreme.ratio),
        high: labels.short(&grouping.groups[extreme.high]),
        low: labels.short(&grouping.groups[extreme.low]),
        groups: extreme.groups,
        chance: comparison.and_then(|comparison| comparison.chance.zip(comparison.corrected)).map(|(chance, corrected)| ChanceText {
            mean: unit.unsigned(words, chance.mean),
            below: unit.unsigned(words, chance.quantile),
            below_value: chance.quantile,
            p_value: chance.p_value,
            corrected: (corrected > 0.0).then(|| unit.unsigned(words, corrected)),
        }),
        limits: limits(labels, grouping, metric, &extreme),
        plotted: plotted(&extreme.difference),
    });
    Widest { metric: head(labels, metric), gap, aside: aside_sentences(labels, grouping, metric) }
}

/// The widest gap of a metric, rounded from counts where it is made of counts alone.
pub(super) fn exact_widest(words: &Words, grouping: &Grouping, metric: Metric) -> Option<Decimal> {
    let widest = grouping.comparison(metric)?.widest.as_ref().ok()?;
    exact(words, grouping, metric, widest.high, widest.low)
}

/// The groups that stand aside in a metric, each with the reason.
pub(super) fn aside_sentences(labels: &Labels<'_>, grouping: &Grouping, metric: Metric) -> Vec<String> {
    grouping.comparison(metric).map_or_else(Vec::new, |comparison| {
        comparison.aside.iter().map(|(place, aside)| aside_sentence(labels, grouping, *place, *aside)).collect()
    })
}

/// Which pairs the limits come from, where these are not the groups at both ends.
fn limits(labels: &Labels<'_>, grouping: &Grouping, metric: Metric, widest: &ecart_metrics::Widest) -> Option<String> {
    let words = labels.words;
    let ends = (widest.high, widest.low);
    let names = |(first, second): (usize, usize)| [first, second].map(|place| labels.short(&grouping.groups[place]));
    let name = labels.metric(metric);
    let ([first, second], [third, fourth]) = (names(widest.lower_pair), names(widest.upper_pair));
    match (widest.lower_pair == ends, widest.upper_pair == ends) {
        (true, true) => None,
        (false, true) => Some(say!(words, "limits-lower", metric = name, first = first, second = second)),
        (true, false) => Some(say!(words, "limits-upper", metric = name, first = third, second = fourth)),
        (false, false) => Some(say!(words, "limits-both", metric = name, first = first, second = second, third = third, fourth = fourth)),
    }
}

pub(super) fn aside_sentence(labels: &Labels<'_>, grouping: &Grouping, place: usize, aside: ecart_metrics::Aside) -> String {
    use ecart_metrics::Aside;
    let words = labels.words;
    let group = labels.short(&grouping.groups[place]);
    match aside {
        Aside::Missing => say!(words, "aside-missing", group = group),
        Aside::Small => say!(words, "aside-small", group = group, minimum = labels.document.audit.config.min_group),
        Aside::Undefined(reason) => say!(words, "aside-undefined", group = group, reason = words.undefined(reason.name())),
    }
}
