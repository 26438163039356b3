//! What is said at 0/0, beside what the peers say: `tables/edge_cases.csv`; and the audits of next to nothing.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tallies;
#[expect(dead_code, reason = "other tests use the rest")]
mod tolerance;

use ecart_metrics::{Aside, Audit, AuditError, Config, Criterion, Crossing, Metric, Undefined, audit};
use ecart_tally::{Count, Outcome, Tally, Task, Weighting};
use tallies::{named, tally_of};
use tolerance::{FIGURE, close, table};

/// The tally of groups written `A:TP/FP/TN/FN B:…`.
fn tally(groups: &str) -> Tally {
    let outcomes =
        [(true, true), (false, true), (false, false), (true, false)].map(|(label, predicted)| Outcome::labelled(label, predicted));
    let cells = groups.split(' ').flat_map(|group| {
        let (name, counts) = group.split_once(':').unwrap();
        let counts = counts.split('/').map(|rows| Count::of_rows(rows.parse().unwrap()));
        outcomes.into_iter().zip(counts).map(move |(outcome, count)| (named(&format!("g={name}")), outcome, count))
    });
    tally_of(Task::Classification, Weighting::Rows, &cells.collect::<Vec<_>>())
}

/// A tally in which every group has so many rows of this weight, one selected and the others not.
fn weighted(groups: &[(&str, u64, f64)]) -> Tally {
    let cells = groups.iter().flat_map(|&(name, rows, weight)| {
        let count = |rows: u64| {
            let mut count = Count::default();
            (0..rows).for_each(|_| count.add_row(weight));
            count
        };
        [(named(name), Outcome::labelled(true, true), count(1)), (named(name), Outcome::labelled(false, false), count(rows - 1))]
    });
    tally_of(Task::Classification, Weighting::Sampling, &cells.collect::<Vec<_>>())
}

fn audited(tally: &Tally) -> Audit {
    audit(tally, &Config { min_group: 0, crossing: Crossing::Also, ..Config::default() }).unwrap()
}

/// A figure such as `rate:true_positive_rate:A`.
fn figure(audit: &Audit, figure: &str) -> Result<f64, Undefined> {
    let grouping = &audit.groupings[0];
    let parts: Vec<&str> = figure.split(':').collect();
    let comparison = || grouping.comparison(Metric::parse(parts[1]).unwrap()).unwrap();
    let place = || grouping.groups.iter().position(|group| group.name.0[0].1.to_string() == parts[2]).unwrap();
    match parts[0] {
        "rate" => grouping.groups[place()].figure(Metric::parse(parts[1]).unwrap()).map(|figure| figure.value),
        "difference" => comparison().widest.as_ref().map(|widest| widest.difference.value).map_err(|&reason| reason),
        "ratio" => comparison().widest.as_ref().map_err(|&reason| reason)?.ratio.map(|ratio| ratio.value),
        "against_ratio" => {
            comparison().against_reference.iter().find(|against| against.group == place()).unwrap().ratio.map(|ratio| ratio.value)
        }
        "criterion" => {
            let criterion = Criterion::parse(parts[1]).unwrap();
            let (_, figure) = grouping.criteria.iter().find(|(other, _)| *other == criterion).unwrap();
            figure.as_ref().map(|figure| figure.value).map_err(|&reason| reason)
        }
        other => panic!("no figure {other}"),
    }
}

#[test]
fn what_has_no_value_has_a_reason_and_what_peers_say_instead_a_why() {
    for row in table("edge_cases.csv") {
        let ours = figure(&audited(&tally(row.text("groups"))), row.text("figure"));
        match ours {
            Ok(value) => row.check("ours", value, FIGURE),
            Err(reason) => assert_eq!(reason.name(), row.text("ours"), "{row:?}"),
        }
        let agrees = |peer: &str| match (ours, row.text(peer)) {
            (_, "") => true,
            (Ok(ours), theirs) => theirs.parse().is_ok_and(|theirs: f64| close(ours, theirs, 5e-5)),
            (Err(_), _) => false,
        };
        let is_alone = !["fairlearn", "aequitas", "smclarify", "aif360"].into_iter().all(agrees);
        assert!(!is_alone || !row.text("why").is_empty(), "a disagreement has a why: {row:?}");
    }
}

#[test]
fn people_without_a_group_are_shown_and_enter_no_gap() {
    let audit = audited(&tally("A:0/1/2/0 B:1/1/1/1 (missing):1/0/0/0"));
    let grouping = &audit.groupings[0];
    assert_eq!(grouping.groups.len(), 3);
    assert_eq!(grouping.comparison(Metric::SelectionRate).unwrap().aside, [(2, Aside::Missing)]);
    assert_eq!(audit.overall.outcomes.all().people, 8);
}

#[test]
fn a_crossing_to_which_nobody_belongs_is_no_group() {
    let cells = ["a=1 × b=1", "a=1 × b=2", "a=2 × b=1"].map(|name| (named(name), Outcome::decision(true), Count::of_rows(2)));
    let audit = audited(&tally_of(Task::Decision, Weighting::Rows, &cells));
    let names: Vec<String> = audit.groupings[2].groups.iter().map(|group| group.name.to_string()).collect();
    assert_eq!(names, ["a=1 × b=1", "a=1 × b=2", "a=2 × b=1"]);
}

/// fairlearn gives a difference of 0 and a ratio of 1: equal treatment of nobody.
#[test]
fn one_group_is_no_audit() {
    let one = audit(&tally("A:1/1/1/1 (missing):2/0/0/0"), &Config::default());
    assert_eq!(one, Err(AuditError::OneGroup { columns: vec!["g".into()], only: Some("g=A".into()) }));
    let nobody = audit(&tally("A:0/0/0/0 B:0/0/0/0"), &Config::default());
    assert_eq!(nobody, Err(AuditError::NoRows));
}

/// fairlearn gives NaN for the selection rate and 0.0 for the true positive rate.
#[test]
fn people_who_weigh_nothing_have_no_rate() {
    let audit = audited(&weighted(&[("g=A", 3, 0.0), ("g=B", 4, 0.25), ("g=C", 5, 2.0)]));
    let grouping = &audit.groupings[0];
    for metric in [Metric::SelectionRate, Metric::TruePositiveRate, Metric::Accuracy, Metric::F1] {
        assert_eq!(grouping.groups[0].figure(metric).map(|figure| figure.value), Err(Undefined::ZeroWeight), "{metric:?}");
        assert_eq!(grouping.comparison(metric).unwrap().aside, [(0, Aside::Undefined(Undefined::ZeroWeight))], "{metric:?}");
    }
    assert_eq!(grouping.groups[1].figure(Metric::SelectionRate).unwrap().value, 0.25);
}

/// The denominator of the rate decides, not the size of the group.
#[test]
fn a_rate_of_few_people_is_marked_and_stays_out_of_gaps() {
    let tally = tally("A:20/9/1000/9 B:40/40/40/40 C:50/50/50/50");
    let audit = audit(&tally, &Config { min_group: 30, ..Config::default() }).unwrap();
    let grouping = &audit.groupings[0];
    let small = |metric| grouping.groups[0].figure(metric).unwrap().small;
    assert!(small(Metric::TruePositiveRate) && small(Metric::PositivePredictiveValue) && small(Metric::BalancedAccuracy));
    assert!(!small(Metric::FalsePositiveRate) && !small(Metric::SelectionRate));
    assert_eq!(grouping.comparison(Metric::TruePositiveRate).unwrap().aside, [(0, Aside::Small)]);
    assert_eq!(grouping.comparison(Metric::FalsePositiveRate).unwrap().aside, []);
}
