//! What the sizes of the groups could have shown, as rows of `statistics.csv`. Gaps and powers are from 0 to 1; `denominator` is the group's.

use ecart_metrics::power::{Detectable, GroupPower, MetricPower, Reach, Stated};
use ecart_metrics::{Against, Analysis, Grouping, Metric, Undefined};

use super::statistics::Statistic;

/// The rows of one grouping.
pub(super) fn statistics(grouping: &Grouping) -> Vec<Statistic> {
    grouping.evidence.power.iter().flatten().flat_map(|power| of_metric(grouping, power)).collect()
}

fn of_metric(grouping: &Grouping, power: &MetricPower) -> Vec<Statistic> {
    let about = Statistic { analysis: Analysis::Power.name(), metric: power.metric.name(), ..Statistic::default() };
    match &power.groups {
        Ok(groups) => {
            let about = Statistic { against: against(grouping, power.metric), ..about };
            groups.iter().flat_map(|group| of_group(grouping, &about, group)).collect()
        }
        Err(reason) => vec![about.of(SMALLEST[0], Err(*reason))],
    }
}

/// What the groups are set against: a group's name, or `others`, also where it is all people together.
fn against(grouping: &Grouping, metric: Metric) -> String {
    match grouping.comparison(metric).map(|comparison| comparison.reference) {
        Some(Ok(Against::Group(place))) => grouping.groups[place].name.to_string(),
        Some(Ok(Against::Overall | Against::Others)) => "others".to_owned(),
        Some(Err(_)) | None => String::new(),
    }
}

const SMALLEST: [&str; 2] = ["smallest_gap_above", "smallest_gap_below"];
const AMONG_PAIRS: [&str; 2] = ["smallest_gap_above_among_pairs", "smallest_gap_below_among_pairs"];
/// How often a stated gap is shown; how many more people the group needs alone; how many it needs, and the reference, if both grow.
const STATED: [[&str; 4]; 2] = [
    ["power_above", "more_people_above", "more_people_of_both_above", "more_people_of_reference_above"],
    ["power_below", "more_people_below", "more_people_of_both_below", "more_people_of_reference_below"],
];

fn of_group(grouping: &Grouping, about: &Statistic, power: &GroupPower) -> Vec<Statistic> {
    let about = Statistic { group: grouping.groups[power.group].name.to_string(), ..about.clone() };
    match &power.reach {
        Ok(reach) => of_reach(&Statistic { denominator: Some(reach.people), ..about }, reach),
        Err(reason) => vec![about.of(SMALLEST[0], Err(*reason))],
    }
}

fn of_reach(about: &Statistic, reach: &Reach) -> Vec<Statistic> {
    let sides = |names: [&'static str; 2], gaps: &Detectable| {
        let gap = |name, side: Result<ecart_metrics::power::SmallestGap, Undefined>| about.clone().of(name, side.map(|side| side.gap));
        [gap(names[0], gaps.above), gap(names[1], gaps.below)]
    };
    let mut rows: Vec<Statistic> = sides(SMALLEST, &reach.alone).into();
    rows.extend(reach.among_all.iter().flat_map(|gaps| sides(AMONG_PAIRS, gaps)));
    for (names, stated) in STATED.iter().zip(reach.stated.iter().flatten()) {
        rows.extend(of_stated(about, names, stated));
    }
    rows
}

fn of_stated(about: &Statistic, names: &[&'static str; 4], stated: &Result<Stated, Undefined>) -> Vec<Statistic> {
    let row = |name, value| about.clone().of(name, value);
    let people = |people: u64| people as f64;
    match stated {
        Ok(stated) => vec![
            row(names[0], Ok(stated.power)),
            row(names[1], stated.more.map(people)),
            row(names[2], stated.more_of_both.map(|sizes| people(sizes.first))),
            row(names[3], stated.more_of_both.map(|sizes| people(sizes.second))),
        ],
        Err(reason) => vec![row(names[0], Err(*reason))],
    }
}
