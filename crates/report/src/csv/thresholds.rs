//! The thresholds that each criterion asks for, as rows of `statistics.csv`.

use ecart_metrics::score::Demand;
use ecart_metrics::{Grouping, Metric};

use super::statistics::Statistic;

/// Every figure of the thresholds.
pub(super) fn rows(grouping: &Grouping) -> Vec<Statistic> {
    let about = Statistic { analysis: "thresholds", ..Statistic::default() };
    let thresholds = match &grouping.evidence.thresholds {
        Some(Ok(thresholds)) => thresholds,
        Some(Err(reason)) => return vec![about.of("share_of_most_value", Err(*reason))],
        None => return Vec::new(),
    };
    let mut rows = vec![about.clone().of("as_decided:share_of_most_value", thresholds.as_decided_of_most())];
    for found in &thresholds.demands {
        let figures = figures(found.demand);
        rows.push(about.clone().of(figures[0], found.share_of_most));
        for (&place, group) in thresholds.groups.iter().zip(&found.groups) {
            let about = Statistic { group: grouping.groups[place].name.to_string(), ..about.clone() };
            // A threshold that nobody reaches is no number: the row tells it by having no value.
            rows.push(Statistic { figure: figures[1], value: group.choice.threshold, ..about.clone() });
            rows.push(about.clone().of(figures[2], Ok(group.choice.chance)));
            let rates = [
                (Metric::SelectionRate, group.selection_rate),
                (Metric::TruePositiveRate, group.true_positive_rate),
                (Metric::FalsePositiveRate, group.false_positive_rate),
            ];
            rows.extend(rates.map(|(metric, rate)| Statistic { metric: metric.name(), ..about.clone() }.of(figures[3], Ok(rate))));
        }
    }
    rows
}

/// What the figures of a demand are called.
const fn figures(demand: Demand) -> [&'static str; 4] {
    match demand {
        Demand::MostValue => ["most_value:share_of_most_value", "most_value:threshold", "most_value:chance", "most_value:rate"],
        Demand::OneThreshold => {
            ["one_threshold:share_of_most_value", "one_threshold:threshold", "one_threshold:chance", "one_threshold:rate"]
        }
        Demand::DemographicParity => [
            "demographic_parity:share_of_most_value",
            "demographic_parity:threshold",
            "demographic_parity:chance",
            "demographic_parity:rate",
        ],
        Demand::EqualOpportunity => {
            ["equal_opportunity:share_of_most_value", "equal_opportunity:threshold", "equal_opportunity:chance", "equal_opportunity:rate"]
        }
        Demand::EqualizedOdds => {
            ["equalized_odds:share_of_most_value", "equalized_odds:threshold", "equalized_odds:chance", "equalized_odds:rate"]
        }
    }
}
