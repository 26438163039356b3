//! The tests of a grouping's gaps, and those of a second model, as rows of `statistics.csv`.

use ecart_metrics::hypothesis::{ChiSquared, HomogeneityTest};
use ecart_metrics::{AllGroups, Grouping, PairTests, Paired, PairedRates, SecondModel, Tests};

use super::statistics::Statistic;
use super::{group, reference};

/// Every figure of the tests of a grouping.
pub(super) fn tests(grouping: &Grouping, tests: &Tests) -> Vec<Statistic> {
    let named = || Statistic { analysis: "tests", ..Statistic::default() };
    let mut rows =
        vec![named().of("comparisons", Ok(tests.comparisons as f64)), named().of("metrics_compared", Ok(tests.metrics_compared as f64))];
    for (metric, of_metric) in &tests.metrics {
        let of = |statistic: Statistic| Statistic { metric: metric.name(), ..statistic };
        let of_metric = match of_metric {
            Ok(of_metric) => of_metric,
            Err(reason) => {
                rows.push(of(named()).of("p_value", Err(*reason)));
                continue;
            }
        };
        match &of_metric.all {
            Ok(all) => rows.extend(all_groups(&of(named()), all)),
            Err(reason) => rows.push(of(named()).of("p_value", Err(*reason))),
        }
        for (place, test) in &of_metric.against {
            let about =
                Statistic { group: group(grouping, *place), against: reference(grouping, grouping.comparison(*metric)), ..of(named()) };
            match test {
                Ok(test) => rows.extend(pair(grouping, *place, &about, test)),
                Err(reason) => rows.push(about.of("p_value", Err(*reason))),
            }
        }
    }
    rows
}

fn all_groups(about: &Statistic, all: &AllGroups) -> Vec<Statistic> {
    let figure = |name, value| about.clone().of(name, Ok(value));
    let mut rows = vec![
        figure("groups", all.groups as f64),
        figure("p_value", all.homogeneity.p_value),
        figure("adjusted_p_value", all.adjusted),
        figure("smallest_expected", all.homogeneity.smallest_expected),
    ];
    if let HomogeneityTest::ChiSquared { statistic, degrees } = all.homogeneity.test {
        rows.extend([figure("chi_squared", statistic), figure("degrees", f64::from(degrees))]);
    }
    rows.extend([figure("g", all.g_test.statistic), figure("g_p_value", all.g_test.p_value)]);
    rows.push(figure("permutation_p_value", all.permutation.p_value));
    rows.push(figure("permutation_adjusted_p_value", all.permutation_adjusted));
    rows
}

fn pair(grouping: &Grouping, place: usize, about: &Statistic, test: &PairTests) -> Vec<Statistic> {
    let rate = ecart_metrics::Metric::parse(about.metric).and_then(|metric| grouping.groups[place].figure(metric).ok()?.measure.rate());
    let about = Statistic { numerator: rate.map(|rate| rate.k()), denominator: rate.map(|rate| rate.n()), ..about.clone() };
    let figure = |name, value| about.clone().of(name, Ok(value));
    let ChiSquared { statistic, p_value, .. } = test.chi_squared;
    vec![
        figure("p_value", test.homogeneity.p_value),
        figure("adjusted_p_value", test.adjusted),
        figure("smallest_expected", test.homogeneity.smallest_expected),
        figure("fisher_p_value", test.fisher.two_sided),
        figure("chi_squared", statistic),
        figure("chi_squared_p_value", p_value),
        figure("g", test.g_test.statistic),
        figure("g_p_value", test.g_test.p_value),
        figure("z", test.z.statistic),
        figure("z_p_value", test.z.p_value),
    ]
}

/// Every figure of a second model; all people are `overall`.
pub(super) fn second(grouping: &Grouping, second: &SecondModel) -> Vec<Statistic> {
    let named = || Statistic { analysis: "second", ..Statistic::default() };
    let mut rows = vec![named().of("comparisons", Ok(second.comparisons as f64))];
    for (metric, people) in &second.metrics {
        match people {
            Ok(people) => {
                for Paired { group: place, figures, gap_change } in people {
                    let name = place.map_or_else(|| "overall".to_owned(), |place| group(grouping, place));
                    let about = Statistic { metric: metric.name(), group: name, ..named() };
                    match figures {
                        Ok(figures) => {
                            rows.extend(paired(&about, figures));
                            rows.extend(gap_change.map(|change| about.clone().of("gap_change", Ok(change.value)).within(change.interval)));
                        }
                        Err(reason) => rows.push(about.of("difference", Err(*reason))),
                    }
                }
            }
            Err(reason) => rows.push(Statistic { metric: metric.name(), ..named() }.of("difference", Err(*reason))),
        }
    }
    rows
}

fn paired(about: &Statistic, figures: &PairedRates) -> Vec<Statistic> {
    let PairedRates { first, second, first_only, second_only, difference, mcnemar, adjusted } = figures;
    let figure = |name, value| about.clone().of(name, Ok(value));
    let share = |name, rate: &ecart_metrics::Rate| Statistic {
        numerator: Some(rate.k()),
        denominator: Some(rate.n()),
        ..figure(name, rate.value())
    };
    let asymptotic = mcnemar.asymptotic;
    vec![
        share("first", first),
        share("second", second),
        figure("difference", difference.value).within(difference.interval),
        figure("first_only", first_only.people as f64),
        figure("second_only", second_only.people as f64),
        figure("mcnemar_exact_p_value", mcnemar.exact_p_value),
        figure("adjusted_p_value", *adjusted),
        figure("mcnemar_mid_p_value", mcnemar.mid_p_value),
        about.clone().of("mcnemar_chi_squared", asymptotic.map(|test| test.statistic)),
        about.clone().of("mcnemar_chi_squared_p_value", asymptotic.map(|test| test.p_value)),
    ]
}
