//! Tables of gaps: each group against the reference, and the widest gap of each metric.

use ecart_metrics::interval::Estimate;
use ecart_metrics::{Against as Reference, Baseline, Grouping, Measure, Metric, RatioEstimate, Undefined};
use ecart_words::{Decimal, say};

use super::cell::{self, Plotted, Unit};
use super::labels::Labels;
use super::rates::{MetricHead, head};

/// Each group against the reference.
#[derive(Clone, Debug, PartialEq)]
pub struct Against {
    /// The metrics, in the order of the columns.
    pub metrics: Vec<MetricHead>,
    /// The groups but the reference.
    pub rows: Vec<AgainstRow>,
}

/// A group against the reference.
#[derive(Clone, Debug, PartialEq)]
pub struct AgainstRow {
    /// What the group is called.
    pub group: String,
    /// One gap for each metric; the reason where there is none.
    pub gaps: Vec<Result<Gap, String>>,
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

/// The head of a metric's columns, with the reference where each metric has its own.
fn head_against(labels: &Labels<'_>, grouping: &Grouping, metric: Metric) -> MetricHead {
    let head = head(labels, metric);
    let own = match grouping.reference {
        Baseline::BestOff(_) | Baseline::WorstOff(_) => grouping.comparison(metric).and_then(|comparison| comparison.reference.ok()),
        _ => None,
    };
    match own {
        Some(against) => {
            let reference = labels.reference_in(grouping, against);
            MetricHead { name: say!(labels.words, "metric-against", metric = head.name.as_str(), reference = reference), ..head }
        }
        None => head,
    }
}

fn gap(labels: &Labels<'_>, grouping: &Grouping, metric: Metric, place: usize) -> Result<Gap, String> {
    let reason = |reason: Undefined| labels.words.undefined(reason.name());
    let comparison = grouping.comparison(metric).ok_or_else(|| reason(Undefined::NoLabel))?;
    if comparison.reference == Ok(Reference::Group(place)) {
        return Err(labels.words.say("gap-is-reference"));
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
            .and_then(|(ours, theirs)| cell::points(&ours, &theirs))
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
fn exact(grouping: &Grouping, metric: Metric, first: usize, second: usize) -> Option<Decimal> {
    let measure = |place: usize| grouping.groups[place].figure(metric).ok().map(|figure| figure.measure);
    cell::points(&measure(first)?, &measure(second)?)
}

fn plotted(estimate: &Estimate) -> Plotted {
    Plotted { value: estimate.value, lower: estimate.interval.lower, upper: estimate.interval.upper }
}

pub(super) fn widest(labels: &Labels<'_>, grouping: &Grouping) -> Vec<Widest> {
    labels.shown_metrics().into_iter().map(|metric| widest_of(labels, grouping, metric)).collect()
}

fn widest_of(labels: &Labels<'_>, grouping: &Grouping, metric: Metric) -> Widest {
    let words = labels.words;
    let unit = Unit::of(metric);
    let comparison = grouping.comparison(metric);
    let extreme = comparison.map_or(Err(Undefined::NoLabel), |comparison| comparison.widest.clone());
    let gap = extreme.map_err(|undefined| words.undefined(undefined.name())).map(|extreme| WidestGap {
        difference: exact(grouping, metric, extreme.high, extreme.low)
            .map_or_else(|| unit.unsigned(words, extreme.difference.value), |points| words.decimal(&points)),
        interval: unit.interval(words, extreme.difference.interval),
        ratio: ratio(labels, &extreme.ratio),
        high: labels.short(&grouping.groups[extreme.high]),
        low: labels.short(&grouping.groups[extreme.low]),
        groups: extreme.groups,
        chance: comparison.and_then(|comparison| comparison.chance.as_ref()).map(|chance| ChanceText {
            mean: unit.unsigned(words, chance.mean),
            below: unit.unsigned(words, chance.quantile),
            below_value: chance.quantile,
        }),
        plotted: plotted(&extreme.difference),
    });
    let aside = comparison.map_or_else(Vec::new, |comparison| {
        comparison.aside.iter().map(|(place, aside)| aside_sentence(labels, grouping, *place, *aside)).collect()
    });
    Widest { metric: head(labels, metric), gap, aside }
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
