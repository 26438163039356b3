//! Tests of an audit's gaps, and of a second model on the same rows, against figures computed by someone else.

use ecart_metrics::hypothesis::{Adjustment, Arrangements, HomogeneityTest, Split, fisher, homogeneity, permutation};
use ecart_metrics::{
    Analysis, Aside, Audit, Config, Metric, PairTests, PairedRates, Positive, Reference, SecondModel, Tests, Undefined, audit,
};
use ecart_tally::{Clusters, Count, Outcome, Part, Tally, Task, Weighting};

use crate::check_relative;
use crate::tallies::{Counted, named, tally_of};
use crate::tolerance::{FIGURE, Row, close, table};

const OUTCOMES: [(bool, bool); 4] = [(true, true), (false, true), (false, false), (true, false)];

/// The tally of groups with TP, FP, TN and FN.
fn tally(groups: &[(&str, [u64; 4])]) -> Tally {
    let cells = groups.iter().flat_map(|(name, counts)| {
        let of = |(&(label, predicted), &rows): (&(bool, bool), &u64)| -> Counted {
            (named(name), Outcome::labelled(label, predicted), Count::of_rows(rows))
        };
        OUTCOMES.iter().zip(counts).map(of)
    });
    tally_of(Task::Classification, Weighting::Rows, &cells.collect::<Vec<_>>())
}

const COMPAS: [(&str, [u64; 4]); 6] = [
    ("race=African-American", [1369, 805, 990, 532]),
    ("race=Asian", [6, 2, 21, 3]),
    ("race=Caucasian", [505, 349, 1139, 461]),
    ("race=Hispanic", [103, 87, 318, 129]),
    ("race=Native American", [9, 3, 5, 1]),
    ("race=Other", [43, 36, 208, 90]),
];

fn config(reference: Reference) -> Config {
    Config { reference, analyses: [Analysis::Tests].into(), ..Config::default() }
}

fn caucasian() -> Reference {
    Reference::Named(vec![("race".into(), "Caucasian".into())])
}

fn tests_of(audit: &Audit) -> &Tests {
    audit.groupings[0].evidence.tests.as_ref().unwrap()
}

/// The test of a group against the reference, by the group's name.
fn pair(audit: &Audit, metric: Metric, group: &str) -> Result<PairTests, Undefined> {
    let place = audit.groupings[0].groups.iter().position(|other| other.name.to_string() == group).unwrap();
    let tests = tests_of(audit).metrics.iter().find(|(other, _)| *other == metric).unwrap().1.as_ref().unwrap();
    tests.against.iter().find(|(other, _)| *other == place).unwrap().1
}

#[test]
fn compas_as_scipy_and_statsmodels() {
    let found = audit(&tally(&COMPAS), &config(caucasian())).unwrap();
    assert_eq!((tests_of(&found).comparisons, tests_of(&found).metrics_compared), (6, 2));
    let bh = Config { adjustment: Adjustment::BenjaminiHochberg, ..config(caucasian()) };
    let by_discovery = audit(&tally(&COMPAS), &bh).unwrap();
    for row in table("significance.csv") {
        let metric = Metric::parse(row.text("metric")).unwrap();
        let ours = pair(&found, metric, row.text("group")).unwrap();
        for (column, figure) in [
            ("statistic", ours.chi_squared.statistic),
            ("p_value", ours.homogeneity.p_value),
            ("fisher", ours.fisher.two_sided),
            ("holm", ours.adjusted),
            ("benjamini_hochberg", pair(&by_discovery, metric, row.text("group")).unwrap().adjusted),
        ] {
            check_relative(&row, column, figure, FIGURE);
        }
        assert!(close(ours.z.statistic.powi(2), ours.chi_squared.statistic, FIGURE));
        assert_eq!(ours.z.statistic > 0.0, row.number("k") / row.number("n") > row.number("reference_k") / row.number("reference_n"));
    }
    for row in table("significance_all.csv") {
        let metric = Metric::parse(row.text("metric")).unwrap();
        let all = tests_of(&found).metrics.iter().find(|(other, _)| *other == metric).unwrap().1.as_ref().unwrap().all.unwrap();
        let HomogeneityTest::ChiSquared { statistic, degrees } = all.homogeneity.test else { panic!("{all:?}") };
        for (column, figure) in [
            ("groups", all.groups as f64),
            ("statistic", statistic),
            ("degrees", f64::from(degrees)),
            ("p_value", all.homogeneity.p_value),
            ("g", all.g_test.statistic),
            ("g_p_value", all.g_test.p_value),
            ("holm", all.adjusted),
        ] {
            check_relative(&row, column, figure, FIGURE);
        }
        // No draw of ten thousand comes near.
        assert!(matches!(all.permutation.arrangements, Arrangements::Random { draws: 10_000, .. }));
        assert_eq!((all.permutation.p_value, all.permutation_adjusted), (1.0 / 10_001.0, 2.0 / 10_001.0));
        let widest = found.groupings[0].comparison(metric).unwrap().widest.as_ref().unwrap();
        assert!(close(all.permutation.gap, widest.difference.value, 1e-12));
    }
}

/// Who stands aside from the max–min gap is not tested, and is named there.
#[test]
fn small_and_unknown_groups_are_not_tested() {
    let mut groups = COMPAS.to_vec();
    groups.push(("race=(missing)", [50, 50, 50, 50]));
    let found = audit(&tally(&groups), &config(caucasian())).unwrap();
    for metric in [Metric::FalsePositiveRate, Metric::FalseNegativeRate] {
        let tests = tests_of(&found).metrics.iter().find(|(other, _)| *other == metric).unwrap().1.as_ref().unwrap();
        let aside = &found.groupings[0].comparison(metric).unwrap().aside;
        assert_eq!(aside.iter().filter(|(_, reason)| *reason == Aside::Small).count(), 2);
        assert_eq!(aside.iter().filter(|(_, reason)| *reason == Aside::Missing).count(), 1);
        assert_eq!((tests.against.len(), tests.all.unwrap().groups), (3, 4));
        assert!(tests.against.iter().all(|(place, _)| aside.iter().all(|(other, _)| other != place)));
    }
}

/// Nobody stands on both sides of a test.
#[test]
fn all_people_are_tested_as_everyone_else() {
    let [overall, others] = [Reference::Overall, Reference::Others].map(|reference| audit(&tally(&COMPAS), &config(reference)).unwrap());
    assert_eq!(tests_of(&overall), tests_of(&others));
    let ours = pair(&overall, Metric::FalsePositiveRate, "race=Hispanic").unwrap();
    let (k, n) =
        (COMPAS.iter().map(|(_, counts)| counts[1]).sum::<u64>(), COMPAS.iter().map(|(_, counts)| counts[1] + counts[2]).sum::<u64>());
    assert_eq!(ours.homogeneity, homogeneity(&[Split::of(87, 405), Split::of(k - 87, n - 405)]).unwrap());
    assert_eq!(tests_of(&overall).comparisons, 8);
}

#[test]
fn a_reference_chosen_by_its_rate_is_told() {
    for (reference, chosen) in [
        (Reference::BestOff(Positive::Harms), true),
        (Reference::WorstOff(Positive::Helps), true),
        (Reference::Largest, false),
        (Reference::Others, false),
    ] {
        let found = audit(&tally(&COMPAS), &config(reference)).unwrap();
        assert_eq!(Tests::chosen_reference(found.groupings[0].reference), chosen);
        // The reference of each metric is not tested against itself.
        assert!(tests_of(&found).metrics.iter().all(|(_, tests)| tests.as_ref().unwrap().against.len()
            == if chosen || found.groupings[0].reference.group().is_some() { 3 } else { 4 }));
    }
}

#[test]
fn what_has_no_test_says_why() {
    let metrics = vec![Metric::F1, Metric::FalsePositiveRate, Metric::F1];
    let quiet = [("g=a", [30, 0, 40, 3]), ("g=b", [30, 0, 50, 5])];
    let found = audit(&tally(&quiet), &Config { metrics, ..config(Reference::Largest) }).unwrap();
    let tests = tests_of(&found);
    assert_eq!(tests.metrics.len(), 2, "a metric named twice is tested once");
    assert_eq!(tests.metrics[0].1, Err(Undefined::NotAShare));
    let none = tests.metrics[1].1.as_ref().unwrap();
    assert_eq!((none.all, none.against[0].1), (Err(Undefined::AllAlike), Err(Undefined::AllAlike)));
    assert_eq!((tests.comparisons, tests.metrics_compared), (0, 0));
    let small = audit(&tally(&[("g=a", [3, 1, 4, 3]), ("g=b", [30, 10, 50, 5])]), &config(Reference::Largest)).unwrap();
    assert_eq!(tests_of(&small).metrics[0].1.as_ref().unwrap().all, Err(Undefined::FewerThanTwoGroups));
    assert_eq!(audit(&tally(&COMPAS), &Config::default()).unwrap().groupings[0].evidence.tests, None);
}

#[test]
fn few_expected_ask_for_fisher() {
    let groups = [("g=a", [30, 2, 38, 3]), ("g=b", [30, 1, 50, 5])];
    let found = audit(&tally(&groups), &config(Reference::Largest)).unwrap();
    let ours = pair(&found, Metric::FalsePositiveRate, "g=a").unwrap();
    assert_eq!((ours.homogeneity.test, ours.homogeneity.p_value), (HomogeneityTest::Fisher, fisher([[2, 38], [1, 50]]).two_sided));
    let all = tests_of(&found).metrics[0].1.as_ref().unwrap().all.unwrap();
    assert_eq!(all.permutation.p_value, permutation(&[[2, 38], [1, 50]], 0).unwrap().p_value);
}

/// Everyone twice, at half the weight, says as much as everyone once.
#[test]
fn sampling_weights_are_effective_counts() {
    let weighted = |weight: f64, times: u64| {
        let cells: Vec<Counted> = COMPAS
            .iter()
            .flat_map(|(name, counts)| {
                OUTCOMES.iter().zip(counts).map(move |(&(label, predicted), &rows)| {
                    let mut count = Count::default();
                    (0..rows * times).for_each(|_| count.add_row(weight));
                    (named(name), Outcome::labelled(label, predicted), count)
                })
            })
            .collect();
        audit(&tally_of(Task::Classification, Weighting::Sampling, &cells), &config(caucasian())).unwrap()
    };
    let whole = audit(&tally(&COMPAS), &config(caucasian())).unwrap();
    let ours = pair(&weighted(0.37, 1), Metric::FalseNegativeRate, "race=Other").unwrap();
    let counted = pair(&whole, Metric::FalseNegativeRate, "race=Other").unwrap();
    assert!(
        close(ours.chi_squared.statistic, counted.chi_squared.statistic, FIGURE)
            && close(ours.fisher.two_sided, counted.fisher.two_sided, FIGURE)
    );
    let twice = pair(&weighted(1.0, 2), Metric::FalseNegativeRate, "race=Other").unwrap();
    assert!(close(twice.chi_squared.statistic, 2.0 * counted.chi_squared.statistic, FIGURE));
}

fn second_models() -> Tally {
    let is = |row: &Row, column: &str| row.text(column) == "1";
    let cells: Vec<Counted> = table("second_cells.csv")
        .iter()
        .map(|row| {
            let outcome = Outcome::labelled(is(row, "label"), is(row, "first")).and_second(is(row, "second"));
            (vec![("sex".to_owned(), row.text("sex").to_owned())], outcome, Count::of_rows(row.number("rows") as u64))
        })
        .collect();
    tally_of(Task::Classification, Weighting::Rows, &cells)
}

fn second_of(metrics: Vec<Metric>) -> SecondModel {
    let found = audit(&second_models(), &Config { metrics, ..Config::default() }).unwrap();
    found.groupings[0].evidence.second.clone().unwrap()
}

fn paired(second: &SecondModel, metric: Metric, group: &str) -> PairedRates {
    let place = ["Female", "Male"].iter().position(|name| *name == group);
    let of_metric = second.metrics.iter().find(|(other, _)| *other == metric).unwrap().1.as_ref().unwrap();
    of_metric.iter().find(|paired| paired.group == place).unwrap().figures.unwrap()
}

#[test]
fn a_second_model_as_statsmodels() {
    let metrics = vec![Metric::FalsePositiveRate, Metric::FalseNegativeRate, Metric::Accuracy, Metric::SelectionRate];
    let second = second_of(metrics);
    assert_eq!(second.comparisons, 12);
    for row in table("second.csv") {
        let ours = paired(&second, Metric::parse(row.text("metric")).unwrap(), row.text("group"));
        let count = |column: &str| row.number(column) as u64;
        assert_eq!(
            (ours.first.counts(), ours.second.counts()),
            (Some((count("first"), count("people"))), Some((count("second"), count("people"))))
        );
        assert_eq!((ours.first_only.people, ours.second_only.people), (count("first_only"), count("second_only")));
        let asymptotic = ours.mcnemar.asymptotic.unwrap();
        check_relative(&row, "exact", ours.mcnemar.exact_p_value, FIGURE);
        check_relative(&row, "statistic", asymptotic.statistic, FIGURE);
        check_relative(&row, "asymptotic", asymptotic.p_value, FIGURE);
        assert!(ours.adjusted >= ours.mcnemar.exact_p_value);
        assert!(
            close(ours.difference.value, ours.second.value() - ours.first.value(), 1e-12)
                && ours.difference.interval.contains(ours.difference.value)
        );
    }
    // Among all people the false positives hardly differ; women bear more of them, and men fewer.
    let difference = |group: &str| paired(&second, Metric::FalsePositiveRate, group).difference.interval;
    assert!(difference("Female").lower > 0.0 && difference("Male").upper < 0.0 && difference("all").contains(0.0));
}

#[test]
fn a_second_model_is_compared_where_rows_pair() {
    let second = second_of(vec![Metric::PositivePredictiveValue, Metric::F1, Metric::BaseRate, Metric::TruePositiveRate]);
    assert_eq!((&second.metrics[0].1, &second.metrics[1].1), (&Err(Undefined::OtherPeople), &Err(Undefined::NotAShare)));
    let base = paired(&second, Metric::BaseRate, "all");
    assert_eq!((base.first, base.mcnemar.exact_p_value, base.mcnemar.asymptotic), (base.second, 1.0, Err(Undefined::NoDisagreement)));
    // Of the misses, the true positive rate is the mirror.
    let (hits, misses) = (
        paired(&second, Metric::TruePositiveRate, "Male"),
        paired(&second_of(vec![Metric::FalseNegativeRate]), Metric::FalseNegativeRate, "Male"),
    );
    assert!(close(hits.difference.value, -misses.difference.value, 1e-12) && hits.mcnemar == misses.mcnemar);
    assert_eq!(audit(&tally(&COMPAS), &Config::default()).unwrap().groupings[0].evidence.second, None);
}

#[test]
fn a_group_without_a_rate_says_why_of_both_models() {
    let cell = |name: &str, label, first, second, rows| -> Counted {
        (named(name), Outcome::labelled(label, first).and_second(second), Count::of_rows(rows))
    };
    let cells = [cell("g=a", true, true, false, 40), cell("g=b", false, true, true, 30), cell("g=b", true, false, true, 9)];
    let metrics = vec![Metric::FalsePositiveRate];
    let found = audit(&tally_of(Task::Classification, Weighting::Rows, &cells), &Config { metrics, ..Config::default() }).unwrap();
    let of_metric = found.groupings[0].evidence.second.as_ref().unwrap().metrics[0].1.as_ref().unwrap();
    assert_eq!(of_metric[0].figures, Err(Undefined::NoNegatives));
    assert_eq!((of_metric[1].group, of_metric[2].group), (Some(1), None));
    assert_eq!(of_metric[1].figures.unwrap().mcnemar.exact_p_value, 1.0);
}

/// Everyone twice, the two in one cluster, says as much as everyone once; and everyone else is known by their clusters too.
#[test]
fn clusters_are_effective_counts() {
    let whole = tally(&COMPAS);
    let mut twice = tally(&COMPAS.map(|(name, counts)| (name, counts.map(|count| 2 * count))));
    let mut clusters = Clusters::default();
    for cell in whole.cells() {
        clusters.add(vec![Part { levels: cell.levels.into(), outcome: cell.outcome, rows: 2, weight: 2.0 }], cell.count.rows);
    }
    twice.set_clusters(clusters).unwrap();
    let [once, ours] = [&whole, &twice].map(|tally| audit(tally, &config(caucasian())).unwrap());
    for group in ["race=African-American", "race=Other"] {
        let [once, ours] = [&once, &ours].map(|audit| pair(audit, Metric::FalseNegativeRate, group).unwrap());
        // Of n clusters a variance has n − 1 degrees.
        assert!((ours.chi_squared.statistic / once.chi_squared.statistic - 1.0).abs() < 0.01, "{ours:?} {once:?}");
    }
    let [overall, others] = [Reference::Overall, Reference::Others].map(|reference| audit(&twice, &config(reference)).unwrap());
    assert_eq!(tests_of(&overall), tests_of(&others));
    assert!(pair(&overall, Metric::FalsePositiveRate, "race=Hispanic").unwrap().reference.design().is_some());
}
