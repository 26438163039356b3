//! What policies say.

use ecart_gate::{
    At, Bounded, Certainty, Day, Direction, Figure, Growth, Limit, LimitSource, OnInconclusive, Place, Policy, Scale, ScoreFigure, Versus,
};
use ecart_metrics::{Crossing, Metric, Positive, Reference};
use ecart_schema::{RateOf, Stakes};

fn policy(text: &str) -> Policy {
    Policy::parse("ecart.toml", text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The one rule of these lines.
fn bounded(lines: &str) -> Bounded {
    policy(&format!("[[rule]]\n{lines}\n")).rules.remove(0).bounded
}

fn values(list: &[At<String>]) -> Vec<&str> {
    list.iter().map(|at| at.value.as_str()).collect()
}

#[test]
fn every_table_is_read_with_the_places_of_its_values() {
    let policy = policy(
        r#"title = "Loan model"
baseline = "baseline.json"

[data]
files = ["a.csv", "b.csv"]
separator = ";"
where = "split=test"
missing = ["n/a", -9]

[columns]
label = "repaid"
label_positive = 1
score = "s"
threshold = [0.50, "top=0.2"]
score_range = "0,1"
group = "sex"
bins = ["age=25,45"]
drop_missing = true
max_levels = 50

[figures]
confidence = 0.9
min_group = 40
interval = ["clopper-pearson", "max-t"]
reference = "best-off"
intersect = "also"
seed = 7

[words]
people = "applicants"
label_words = "repaid/did not repay"
positive_is = "benefit"
rate_of = "success"

[about]
name = "Ours"
as_of = 2026-08-31
not_covered = ["age"]
"#,
    );
    assert_eq!(policy.title.as_deref(), Some("Loan model"));
    assert_eq!(policy.baseline, Some(At { value: "baseline.json".into(), place: Place { line: 2, column: 12 } }));
    assert_eq!(values(&policy.data.files), ["a.csv", "b.csv"]);
    assert_eq!(policy.data.files[1].place, Place { line: 5, column: 19 });
    assert_eq!(policy.data.separator.as_ref().map(|at| at.value.as_str()), Some(";"));
    assert_eq!(values(&policy.data.conditions), ["split=test"]);
    assert_eq!(values(&policy.data.missing), ["n/a", "-9"]);
    assert_eq!(policy.columns.label_positive.as_ref().map(|at| at.value.as_str()), Some("1"));
    assert_eq!(values(&policy.columns.thresholds), ["0.50", "top=0.2"], "a number keeps its digits");
    assert_eq!(values(&policy.columns.groups), ["sex"]);
    assert_eq!((policy.columns.drop_missing, policy.columns.max_levels), (Some(true), Some(50)));
    assert_eq!((policy.figures.confidence, policy.figures.min_group, policy.figures.seed), (Some(0.9), Some(40), Some(7)));
    assert_eq!(values(&policy.figures.intervals), ["clopper-pearson", "max-t"]);
    assert_eq!(policy.figures.intersect, Some(Crossing::Also));
    assert_eq!((policy.words.positive_is, policy.words.rate_of), (Some(Stakes::Benefit), Some(RateOf::Success)));
    assert_eq!(policy.about.unwrap().as_of, Day::new(2026, 8, 31));
    assert!(policy.rules.is_empty());
}

#[test]
fn a_rule_says_all_that_it_can() {
    let policy = policy(
        r#"[defaults]
on_inconclusive = "fail"
owner = "risk team"

[[rule]]
name = "equal-false-alarms"
metric = "FPR"
gap = "difference"
reference = "race=White"
direction = "above"
max = 0.05
min = -0.2
accept_baseline = true
group = "race"
stratum = ["branch"]
min_group = 50
exclude = [{ level = "race=Other", reason = "too mixed" }]
certainty = "point"
why = "the harm"
owner = "me"
source = "29 CFR 1607.4(D)"
waiver = { until = 2027-03-31, reason = "a new model", by = "the board" }

[[rule]]
metric = "left_out_share"
max = 0.1
"#,
    );
    let rule = &policy.rules[0];
    assert_eq!((rule.name.as_str(), rule.place), ("equal-false-alarms", Place { line: 5, column: 1 }));
    assert_eq!(
        rule.bounded,
        Bounded::Gap {
            figure: Figure::Metric(Metric::FalsePositiveRate),
            scale: Scale::Difference,
            versus: Versus::Reference(Reference::Named(vec![("race".into(), "White".into())])),
            direction: Direction::Above,
        }
    );
    assert_eq!(rule.limit, Limit { max: Some(0.05), min: Some(-0.2), growth: Some(Growth::Accepted) });
    assert_eq!(rule.columns, [At { value: "race".into(), place: Place { line: 14, column: 9 } }]);
    assert_eq!(rule.within.columns, [At { value: "branch".into(), place: Place { line: 15, column: 12 } }]);
    assert_eq!((rule.certainty, rule.on_inconclusive, rule.min_group), (Certainty::Point, OnInconclusive::Fail, 50));
    assert_eq!(rule.excluded[0].0.place, Place { line: 17, column: 22 });
    assert_eq!((rule.why.as_deref(), rule.owner.as_deref()), (Some("the harm"), Some("me")));
    assert_eq!(rule.source, Some(LimitSource::Text("29 CFR 1607.4(D)".into())));
    let waiver = rule.waiver.as_ref().unwrap();
    assert_eq!((waiver.until, waiver.by.as_deref()), (Day::new(2027, 3, 31).unwrap(), Some("the board")));
    let second = &policy.rules[1];
    assert_eq!((second.name.as_str(), second.owner.as_deref()), ("left-out-share", Some("risk team")));
    assert_eq!((second.certainty, second.min_group, &second.source), (Certainty::Confident, 30, &Some(LimitSource::House)));
}

#[test]
fn what_is_bounded_follows_from_metric_and_gap() {
    let gap = |figure, scale, versus| Bounded::Gap { figure, scale, versus, direction: Direction::Either };
    let selection = Figure::Metric(Metric::SelectionRate);
    let of = |lines: &str| bounded(&format!("group = \"g\"\n{lines}"));
    assert_eq!(of("metric = \"selection rate\"\ngap = \"ratio\"\nmin = 0.8"), gap(selection, Scale::Ratio, Versus::EveryPair));
    assert_eq!(of("metric = \"demographic_parity_difference\"\nmax = 0.1"), gap(selection, Scale::Difference, Versus::EveryPair));
    assert_eq!(of("metric = \"dpd\"\ngap = \"difference\"\nmax = 0.1"), gap(selection, Scale::Difference, Versus::EveryPair));
    assert_eq!(of("metric = \"four_fifths_rule\"\nmin = 0.8"), gap(selection, Scale::Ratio, Versus::Highest));
    assert_eq!(
        of("metric = \"equalized_odds\"\ngap = \"difference\"\nmax = 0.1"),
        gap(Figure::EqualizedOdds, Scale::Difference, Versus::EveryPair)
    );
    assert_eq!(
        of("metric = \"auc\"\ngap = \"difference\"\nreference = \"others\"\nmax = 0.1"),
        gap(Figure::Score(ScoreFigure::Auc), Scale::Difference, Versus::Reference(Reference::Others))
    );
    assert_eq!(of("metric = \"fpr\"\ngap = \"chance\"\nmin = 0.05"), Bounded::Chance { metric: Metric::FalsePositiveRate });
    assert_eq!(of("metric = \"fpr\"\nmax = 0.2"), Bounded::Value { figure: Figure::Metric(Metric::FalsePositiveRate) });
    assert_eq!(bounded("metric = \"left_out_share\"\nmax = 0.1"), Bounded::LeftOut);
    assert_eq!(bounded("metric = \"missing_group_share\"\nmax = 0.1"), Bounded::MissingGroup);
}

#[test]
fn who_is_best_off_follows_from_what_a_positive_prediction_does() {
    let lines = "metric = \"selection_rate\"\ngap = \"ratio\"\nreference = \"best-off\"\nmin = 0.8\ngroup = \"g\"";
    let of = |words: &str| match policy(&format!("[words]\n{words}\n[[rule]]\n{lines}\n")).rules.remove(0).bounded {
        Bounded::Gap { versus: Versus::Reference(Reference::BestOff(positive)), .. } => positive,
        other => panic!("{other:?}"),
    };
    assert_eq!(of(""), Positive::Unsaid);
    assert_eq!(of("positive_is = \"harm\""), Positive::Harms);
    assert_eq!(of("rate_of = \"success\""), Positive::Helps);
}

#[test]
fn a_reference_of_a_crossing_names_each_column() {
    let lines = "metric = \"fpr\"\ngap = \"ratio\"\ndirection = \"below\"\nmin = 0.8\ngroup = [\"a=b\", \"sex\"]\nreference = [\"sex=F\", \"a=b=c\"]";
    let Bounded::Gap { versus: Versus::Reference(Reference::Named(levels)), .. } = bounded(lines) else { panic!() };
    assert_eq!(levels, [("sex".into(), "F".into()), ("a=b".into(), "c".into())], "a column may hold the sign");
}

#[test]
fn a_figure_that_is_only_shown_has_no_limit_and_no_source() {
    let rule = policy("[[rule]]\nmetric = \"expected_calibration_error\"\nshow = true\n").rules.remove(0);
    assert_eq!((rule.limit, rule.source, rule.certainty), (Limit::default(), None, Certainty::Point));
}

#[test]
fn names_that_are_made_are_unique() {
    let rule = "[[rule]]\nmetric = \"fpr\"\ngap = \"chance\"\nmin = 0.05\ngroup = [\"race\", \"age cat\"]\n";
    let given = rule.replace("metric", "name = \"false-positive-rate-chance-race-age-cat-2\"\nmetric");
    let policy = policy(&format!("{rule}{rule}{given}"));
    let names: Vec<&str> = policy.rules.iter().map(|rule| rule.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "false-positive-rate-chance-race-age-cat",
            "false-positive-rate-chance-race-age-cat-3",
            "false-positive-rate-chance-race-age-cat-2"
        ]
    );
}
