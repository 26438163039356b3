//! The criteria of fairness that the literature names, and the four-fifths rule.

use ecart_metrics::{Criterion, CriterionInterval, Group, Grouping, Metric, Undefined, adverse_impacts};

use super::cell::{self, Mark, Unit};
use super::labels::Labels;

/// A criterion's figure as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct CriterionRow {
    /// The criterion.
    pub criterion: Criterion,
    /// Its name.
    pub name: String,
    /// Its value: `30.1` points for a difference of shares, `0.33` for a ratio; the reason where there is none.
    pub value: Result<String, String>,
    /// Its interval, empty where there is no value.
    pub interval: String,
    /// The groups at both ends, for each rate that it looks at: the rate's name, the group with the larger and with the smaller value.
    pub ends: Vec<(String, String, String)>,
}

/// A group's selection rate over the highest.
#[derive(Clone, Debug, PartialEq)]
pub struct Impact {
    /// What the group is called.
    pub group: String,
    /// The ratio: `0.52`; the reason where there is none.
    pub ratio: Result<String, String>,
    /// Whether it is under four fifths, from the counts.
    pub is_under: bool,
    /// Why the rule does not judge it: few people, or a level that is not known. It is set against the highest of the others, and may pass it.
    pub mark: Option<Mark>,
    /// The counts of the group's rate.
    pub counts: String,
}

pub(super) fn rows(labels: &Labels<'_>, grouping: &Grouping, criteria: &[Criterion]) -> Vec<CriterionRow> {
    let words = labels.words;
    criteria
        .iter()
        .filter_map(|&criterion| {
            let (_, figure) = grouping.criteria.iter().find(|(other, _)| *other == criterion)?;
            let name = words.criterion(criterion.name());
            Some(match figure {
                Err(undefined) => CriterionRow {
                    criterion,
                    name,
                    value: Err(words.undefined(undefined.name())),
                    interval: String::new(),
                    ends: Vec::new(),
                },
                Ok(figure) => {
                    let (value, interval) = match figure.interval {
                        CriterionInterval::Difference(interval) => {
                            let unit = if criterion == Criterion::TreatmentEqualityDifference { Unit::Plain(2) } else { Unit::Percent };
                            (unit.unsigned(words, figure.value), unit.interval(words, interval))
                        }
                        CriterionInterval::Ratio(interval) => (cell::ratio(words, figure.value), cell::ratio_interval(words, interval)),
                    };
                    let ends = figure
                        .ends
                        .iter()
                        .map(|end| {
                            let name = labels.metric(end.metric);
                            (name, labels.short(&grouping.groups[end.high]), labels.short(&grouping.groups[end.low]))
                        })
                        .collect();
                    CriterionRow { criterion, name, value: Ok(value), interval, ends }
                }
            })
        })
        .collect()
}

/// Every group's selection rate over the highest one of the groups that enter the gap.
pub(super) fn impacts(labels: &Labels<'_>, grouping: &Grouping, order: &[usize]) -> Vec<Impact> {
    if !labels.is_of_selection() || !labels.shown_metrics().contains(&Metric::SelectionRate) {
        return Vec::new();
    }
    let words = labels.words;
    let impacts = ecart_metrics::impact_ratios(&grouping.groups);
    let enters = |group: &Group| !group.name.has_missing() && group.figure(Metric::SelectionRate).is_ok_and(|figure| !figure.small);
    let found = adverse_impacts(&grouping.groups, labels.document.audit.config.confidence, enters);
    let is_under = |place: usize| {
        let of = found.as_ref().ok().and_then(|found| found.others.iter().find(|(other, _)| *other == place));
        of.is_some_and(|(_, impact)| impact.is_ok_and(|impact| impact.is_under))
    };
    order
        .iter()
        .map(|&place| {
            let group = &grouping.groups[place];
            let impact: Result<f64, Undefined> = impacts.as_ref().map_err(|&undefined| undefined).and_then(|ratios| ratios[place]);
            let is_small = group.figure(Metric::SelectionRate).is_ok_and(|figure| figure.small);
            let mark = if group.name.has_missing() { Some(Mark::Missing) } else { is_small.then_some(Mark::Small) };
            let counts = group.figure(Metric::SelectionRate).map_or_else(
                |_| words.grouped(group.outcomes.all().people),
                |figure| cell::value(words, Metric::SelectionRate, figure).counts,
            );
            Impact {
                group: labels.short(group),
                is_under: mark.is_none() && is_under(place),
                ratio: impact.map(|ratio| cell::ratio(words, ratio)).map_err(|undefined| words.undefined(undefined.name())),
                mark,
                counts,
            }
        })
        .collect()
}
