//! The rows of `statistics.csv` that say how unequal the groups are.

use ecart_metrics::Grouping;
use ecart_metrics::disparity::{Disparity, MetricDisparities};

use super::statistics::Statistic;

/// Of each measure four rows: its value with its interval (where there is none, `undefined` says why), then what chance alone gives: mean, limit, p-value.
pub(super) fn statistics(grouping: &Grouping) -> Vec<Statistic> {
    let found = grouping.evidence.disparities.iter().flat_map(|disparities| &disparities.metrics);
    found.flat_map(of_metric).collect()
}

fn of_metric(found: &MetricDisparities) -> Vec<Statistic> {
    let statistic = || Statistic { analysis: "disparities", metric: found.metric.name(), ..Statistic::default() };
    let figures = match &found.figures {
        Ok(figures) => figures,
        Err(reason) => return vec![statistic().of("disparities", Err(*reason))],
    };
    let mut rows = Vec::with_capacity(4 * figures.len());
    for (disparity, figure) in figures {
        let [value, mean, limit, p_value] = names(*disparity);
        let row = statistic().of(value, figure.map(|figure| figure.value));
        let Ok(figure) = figure else {
            rows.push(row);
            continue;
        };
        rows.push(match figure.interval.limits() {
            Ok(limits) => row.within(limits),
            Err(reason) => Statistic { undefined: Some(reason), ..row },
        });
        rows.extend([
            statistic().of(mean, figure.chance.map(|chance| chance.mean)),
            statistic().of(limit, figure.chance.map(|chance| chance.quantile)),
            statistic().of(p_value, figure.chance.map(|chance| chance.p_value)),
        ]);
    }
    rows
}

/// What the rows of a measure are called.
const fn names(disparity: Disparity) -> [&'static str; 4] {
    macro_rules! names {
        ($name:literal) => {
            [$name, concat!($name, "_chance_mean"), concat!($name, "_chance_limit"), concat!($name, "_chance_p_value")]
        };
    }
    match disparity {
        Disparity::Range => names!("range"),
        Disparity::MinMaxRatio => names!("min_max_ratio"),
        Disparity::MaxOverGeometricMean => names!("max_over_geometric_mean"),
        Disparity::Gini => names!("gini"),
        Disparity::GeneralisedEntropy => names!("generalised_entropy"),
        Disparity::Theil => names!("theil"),
        Disparity::StandardDeviation => names!("standard_deviation"),
        Disparity::CorrectedStandardDeviation => names!("corrected_standard_deviation"),
        Disparity::Highest => names!("highest"),
        Disparity::Lowest => names!("lowest"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_named_after_their_measure() {
        for disparity in Disparity::ALL {
            let names = names(disparity);
            assert_eq!(names[0], disparity.name());
            assert!(names[1..].iter().all(|name| name.starts_with(disparity.name()) && name.contains("_chance_")));
        }
    }
}
