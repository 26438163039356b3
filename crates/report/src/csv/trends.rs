//! Gaps over time, as rows of `statistics.csv`: a period stands in the column of the stratum.

use ecart_metrics::trend::GroupTrend;
use ecart_metrics::{Grouping, Undefined};

use super::statistics::Statistic;
use super::strata::{against, difference, of_both};

/// Every figure over time.
pub(super) fn rows(grouping: &Grouping) -> Vec<Statistic> {
    let mut rows = Vec::new();
    let Some(trends) = &grouping.evidence.trends else { return rows };
    for metric in &trends.metrics {
        let about = Statistic { analysis: "trend", metric: metric.metric.name(), ..Statistic::default() };
        match &metric.groups {
            Ok(groups) => {
                for trend in groups {
                    let group = grouping.groups[trend.group].name.to_string();
                    let about = Statistic { group, against: against(grouping, trend.reference), ..about.clone() };
                    of_trend(&mut rows, &about, trend);
                    for (period, at) in trends.periods.iter().zip(&trend.periods) {
                        of_both(&mut rows, &Statistic { stratum: period.to_string(), ..about.clone() }, &at.both);
                    }
                }
            }
            Err(reason) => rows.push(about.of("change", Err(*reason))),
        }
    }
    rows
}

fn of_trend(rows: &mut Vec<Statistic>, about: &Statistic, trend: &GroupTrend) {
    let value = |figure: &'static str, value: Result<f64, Undefined>| about.clone().of(figure, value);
    rows.push(difference(about, "change", &trend.change.map(|change| change.difference)));
    rows.push(difference(about, "slope", &trend.slope.map(|slope| slope.per_period)));
    rows.push(value("slope_p_value", trend.slope.map(|slope| slope.p_value)));
    rows.push(value("slope_adjusted", trend.slope.map(|slope| slope.adjusted)));
    rows.push(value("cochran_q", trend.homogeneity.map(|found| found.statistic)));
    rows.push(value("cochran_q_p_value", trend.homogeneity.map(|found| found.p_value)));
}
