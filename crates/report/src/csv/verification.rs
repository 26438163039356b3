//! What was found of pairs, as rows of `statistics.csv`. The weight of false matches stands in `stratum`, as `alpha=0.5`; so does the limit of an own threshold.

use ecart_metrics::verification::{FewErrors, Inequity, InequityMeasure};
use ecart_metrics::{Grouping, Metric, Undefined};

use super::statistics::Statistic;

/// Every figure of pairs.
pub(super) fn rows(grouping: &Grouping) -> Vec<Statistic> {
    let Some(found) = &grouping.evidence.verification else { return Vec::new() };
    let about = Statistic { analysis: "verification", metric: Metric::FalsePositiveRate.name(), ..Statistic::default() };
    let mut rows: Vec<Statistic> = found
        .matrix
        .iter()
        .map(|pair| {
            let (rate, estimate) = (pair.rate.ok(), pair.estimate);
            let of = Statistic {
                group: pair.first.to_string(),
                against: pair.second.to_string(),
                numerator: rate.map(|rate| rate.k()),
                denominator: rate.map(|rate| rate.n()),
                ..about.clone()
            };
            let row = of.of("pair_of_groups", estimate.map(|estimate| estimate.value));
            match estimate {
                Ok(estimate) => row.within(estimate.interval),
                Err(_) => row,
            }
        })
        .collect();
    rows.extend(inequity(&about, &found.inequity));
    let name = |place: usize| grouping.groups[place].name.to_string();
    rows.extend(found.few.iter().map(|(place, metric, few)| {
        let of = Statistic { group: name(*place), metric: metric.name(), ..about.clone() };
        match few {
            FewErrors::None { limit, .. } => of.of("zero_errors_limit", Ok(*limit)),
            FewErrors::Few(errors) => of.of("few_errors", Ok(*errors as f64)),
        }
    }));
    for (place, curve) in found.curves.iter().flatten().enumerate() {
        let of = Statistic { group: name(place), ..about.clone() };
        match &curve.det {
            Ok(det) => {
                rows.push(of.clone().of("equal_error_rate", Ok(det.equal_error_rate())));
                for (limit, point) in &curve.own {
                    let of = Statistic { stratum: format!("limit={limit}"), ..of.clone() };
                    rows.push(of.clone().of("own_threshold", point.map(|point| point.threshold)));
                    let missed = Statistic { metric: Metric::FalseNegativeRate.name(), denominator: Some(det.mated.people), ..of };
                    let missed = Statistic { numerator: point.ok().map(|point| point.false_non_matches.people), ..missed };
                    rows.push(missed.of("at_own_threshold", point.map(|point| det.false_non_match_rate(&point))));
                }
            }
            Err(reason) => rows.push(of.of("equal_error_rate", Err(*reason))),
        }
    }
    rows
}

fn inequity(about: &Statistic, inequity: &Inequity) -> Vec<Statistic> {
    let of = |metric: Metric, values: &[(InequityMeasure, Result<f64, Undefined>)]| -> Vec<Statistic> {
        let about = Statistic { metric: metric.name(), ..about.clone() };
        values.iter().map(|(measure, value)| about.clone().of(measure.name(), *value)).collect()
    };
    let weighted = |figure: &'static str, values: &[(f64, Result<f64, Undefined>)]| -> Vec<Statistic> {
        let about = Statistic { metric: "", ..about.clone() };
        values.iter().map(|(alpha, value)| Statistic { stratum: format!("alpha={alpha}"), ..about.clone() }.of(figure, *value)).collect()
    };
    let mut rows = of(Metric::FalsePositiveRate, &inequity.false_match);
    rows.extend(of(Metric::FalseNegativeRate, &inequity.false_non_match));
    rows.extend(weighted("fairness_discrepancy_rate", &inequity.fairness_discrepancy_rate));
    rows.extend(weighted("inequity_rate", &inequity.inequity_rate));
    rows.extend(weighted("gini_aggregation_rate", &inequity.gini_aggregation_rate));
    rows
}
