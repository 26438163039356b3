//! Rules on change since a baseline, and waivers.

use ecart_gate::{
    Bounded, Certainty, Check, CheckProblem, Day, Figure, Growth, Judged, Limit, Place, Rule, Scale, Settings, Settling, Unjudged, Verdict,
    Versus, Waived, Waiver, Way, check,
};
use ecart_metrics::{Confidence, Metric};

use crate::documents::{at, document, false_positives, judge, judge_since, max, min, rule, rule_on, settings, try_judge};

fn grows(growth: Growth, limit: Limit) -> Rule {
    rule(Scale::Difference, Versus::EveryPair, Limit { growth: Some(growth), ..limit })
}

/// A gap of 20 points between two groups of 1,000, a limit of 5.
fn accepted() -> Rule {
    grows(Growth::Accepted, max(0.05))
}

#[test]
fn a_gap_that_was_there_and_accepted_does_not_fail() {
    let baseline = false_positives(&[("a", 300, 1000), ("b", 500, 1000)]);
    assert_eq!(judge(&rule(Scale::Difference, Versus::EveryPair, max(0.05)), &baseline).verdict, Some(Verdict::Broken));
    let judged = judge_since(&accepted(), &baseline, &baseline);
    assert_eq!(judged.verdict, Some(Verdict::Holds));
    let change = judged.parts[0].change.unwrap();
    assert_eq!((change.before, change.increase), (Ok(0.2), Ok(0.0)));
    // Two points more are what chance gives.
    let later = false_positives(&[("a", 290, 1000), ("b", 510, 1000)]);
    assert_eq!(judge_since(&accepted(), &later, &baseline).verdict, Some(Verdict::Holds));
}

#[test]
fn a_gap_that_grows_past_noise_does() {
    let baseline = false_positives(&[("a", 300, 1000), ("b", 500, 1000)]);
    let later = false_positives(&[("a", 250, 1000), ("b", 650, 1000)]);
    let judged = judge_since(&accepted(), &later, &baseline);
    assert_eq!(judged.verdict, Some(Verdict::Broken));
    let change = judged.parts[0].change.unwrap();
    assert!((change.increase.unwrap() - 0.2).abs() < 1e-12);
    assert!(change.adjusted.unwrap().lower > 0.0);
}

/// What was within the limit was not accepted to be past it; and what is within it now holds, however it was.
#[test]
fn a_gap_that_was_within_the_limit_is_not_accepted() {
    let within = false_positives(&[("a", 300, 1000), ("b", 340, 1000)]);
    let past = false_positives(&[("a", 300, 1000), ("b", 500, 1000)]);
    assert_eq!(judge_since(&accepted(), &past, &within).verdict, Some(Verdict::Broken));
    let noise = false_positives(&[("a", 300, 1000), ("b", 370, 1000)]);
    assert_eq!(judge_since(&accepted(), &noise, &within).verdict, Some(Verdict::Inconclusive));
    let fair = false_positives(&[("a", 3000, 10_000), ("b", 3000, 10_000)]);
    assert_eq!(judge_since(&accepted(), &fair, &past).verdict, Some(Verdict::Holds));
}

#[test]
fn a_limit_on_growth_has_three_verdicts() {
    let baseline = false_positives(&[("a", 3_000, 10_000), ("b", 3_500, 10_000)]);
    let now = |k| false_positives(&[("a", 3_000, 10_000), ("b", k, 10_000)]);
    let at_most = grows(Growth::AtMost(0.03), Limit::default());
    for (k, verdict) in [(3_400, Verdict::Holds), (3_500, Verdict::Holds), (3_800, Verdict::Inconclusive), (4_200, Verdict::Broken)] {
        assert_eq!(judge_since(&at_most, &now(k), &baseline).verdict, Some(verdict), "{k}");
    }
    // Beside a limit on what the gap is, both are paid for, and either breaks the rule.
    let both = grows(Growth::AtMost(0.03), max(0.04));
    let judged = judge_since(&both, &now(3_500), &baseline);
    assert_eq!((judged.verdict, judged.comparisons), (Some(Verdict::Inconclusive), 2));
    assert_eq!(judge_since(&both, &now(4_200), &baseline).verdict, Some(Verdict::Broken));
    assert_eq!(
        judge_since(&both, &false_positives(&[("a", 3_000, 10_000), ("b", 3_600, 10_000)]), &baseline).verdict,
        Some(Verdict::Broken)
    );
}

/// A ratio of the smaller over the larger gets worse as it falls, and so does a figure that has a minimum.
#[test]
fn growth_goes_the_way_that_is_worse() {
    let baseline = false_positives(&[("a", 300, 1000), ("b", 400, 1000)]);
    let later = false_positives(&[("a", 200, 1000), ("b", 400, 1000)]);
    let increase = |rule: &Rule| judge_since(rule, &later, &baseline).parts[0].change.unwrap().increase.unwrap();
    let limit = |limit: Limit| Limit { growth: Some(Growth::AtMost(0.01)), ..limit };
    let ratio = rule(Scale::Ratio, Versus::EveryPair, limit(Limit::default()));
    assert!((increase(&ratio) - 0.25).abs() < 1e-12);
    let value = |of: Limit| rule_on(Bounded::Value { figure: Figure::Metric(Metric::FalsePositiveRate) }, limit(of));
    assert!((increase(&value(min(0.1))) - 0.1).abs() < 1e-12);
    assert!((increase(&value(max(0.9))) + 0.1).abs() < 1e-12);
    let highest = rule(Scale::Ratio, Versus::Highest, limit(Limit::default()));
    assert!((increase(&highest) - 0.25).abs() < 1e-12);
}

#[test]
fn what_the_baseline_does_not_have_cannot_be_compared() {
    let baseline = false_positives(&[("a", 300, 1000), ("b", 500, 1000)]);
    let later = false_positives(&[("a", 300, 1000), ("b", 500, 1000), ("new", 900, 1000)]);
    let judged = judge_since(&accepted(), &later, &baseline);
    assert_eq!((judged.verdict, judged.unjudged), (Some(Verdict::Inconclusive), Some(Unjudged::NotInBaseline)));
    assert_eq!(judged.parts.iter().filter(|part| part.change.is_none()).count(), 2);
    let elsewhere = document(&[("sex", ecart_tally::Kind::Group)], &[(vec!["f"], [0, 3, 9, 0]), (vec!["m"], [0, 3, 9, 0])]);
    let error = check(&[accepted()], &later, &settings(Some(&elsewhere))).unwrap_err();
    let why = CheckProblem::NoSuchColumn { column: "race".into(), columns: vec!["sex".into()] };
    assert_eq!(error.why, CheckProblem::BaselineWithout { why: Box::new(why) });
    // What the rule leaves out need not have been there.
    let excluding = Rule { excluded: vec![(at("race=new"), "few".into())], ..accepted() };
    assert_eq!(judge_since(&excluding, &later, &baseline).verdict, Some(Verdict::Holds));
    let error = try_judge(&accepted(), &later).unwrap_err();
    assert_eq!((error.why, error.place), (CheckProblem::NoBaseline, Place { line: 3, column: 1 }));
}

#[test]
fn by_point_a_ratchet_takes_no_noise_into_account() {
    let baseline = false_positives(&[("a", 300, 1000), ("b", 500, 1000)]);
    let later = false_positives(&[("a", 299, 1000), ("b", 500, 1000)]);
    let point = Rule { certainty: Certainty::Point, ..accepted() };
    assert_eq!(judge_since(&point, &later, &baseline).verdict, Some(Verdict::Broken));
    assert_eq!(judge_since(&point, &baseline, &baseline).verdict, Some(Verdict::Holds));
}

fn waived(until: Day, document: &ecart_schema::Document) -> Check {
    let waiver = Waiver { place: Place::default(), until, reason: "retraining".into(), by: None };
    let rule = Rule { waiver: Some(waiver), ..rule(Scale::Difference, Versus::EveryPair, max(0.05)) };
    check(&[rule], document, &settings(None)).unwrap()
}

#[test]
fn a_waiver_excuses_up_to_its_last_day() {
    let document = false_positives(&[("a", 300, 1000), ("b", 500, 1000)]);
    let day = |day| Day::new(2026, 11, day).unwrap();
    let of = |check: &Check| -> (Option<Verdict>, Option<Waived>, Way) {
        let judged: &Judged = &check.rules[0];
        (judged.verdict, judged.waived, check.way())
    };
    assert_eq!(of(&waived(day(28), &document)), (Some(Verdict::Broken), Some(Waived::InForce), Way::Pass));
    assert_eq!(of(&waived(day(27), &document)), (Some(Verdict::Broken), Some(Waived::Ended), Way::Fail));
}

/// At half the confidence there is no two-sided interval for a one-sided limit; the verdict is then surer than asked for.
#[test]
fn low_confidence_is_no_fault() {
    let document = false_positives(&[("a", 300, 1000), ("b", 500, 1000)]);
    let settings = Settings { confidence: Confidence::new(0.4).unwrap(), ..settings(None) };
    let check = check(&[rule(Scale::Difference, Versus::EveryPair, max(0.3))], &document, &settings).unwrap();
    assert_eq!(check.rules[0].verdict, Some(Verdict::Holds));
}

/// What is accepted is told: the part furthest past the limit, and not one that is closest to having grown.
#[test]
fn of_a_ratchet_that_holds_the_widest_is_spoken_of() {
    let counts = [("a", 300, 1000), ("b", 500, 1000), ("c", 305, 1000)];
    let judged = judge_since(&accepted(), &false_positives(&counts), &false_positives(&[counts[0], ("b", 520, 1000), counts[2]]));
    assert_eq!(judged.verdict, Some(Verdict::Holds));
    assert_eq!(judged.decisive().unwrap().value, Ok(0.2));
}

#[test]
fn a_small_baseline_is_what_no_new_rows_mend() {
    let at_most = grows(Growth::AtMost(0.01), Limit::default());
    let baseline = false_positives(&[("a", 30, 100), ("b", 35, 100)]);
    let later = false_positives(&[("a", 3000, 10_000), ("b", 3450, 10_000)]);
    let judged = judge_since(&at_most, &later, &baseline);
    assert_eq!((judged.verdict, judged.settling), (Some(Verdict::Inconclusive), Some(Settling::BaselineTooSmall)));
}
