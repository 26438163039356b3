//! Small cases, worked out by hand.

use ecart_metrics::change::{Change, ChangeError, GapVerdict, RateVerdict, each};
use ecart_metrics::{Aside, AuditError, Config, Metric, Undefined, audit};
use ecart_tally::{Count, Dimension, Level, Outcome, Tally, Task, Weighting};

use crate::worlds::{first_gap, joint, paired, selection, unpaired};

/// a goes from 50 to 40 of 100, b from 60 to 65 of 100: the gap goes from −10 to −25 points.
#[test]
fn a_gap_is_the_groups_rate_less_the_references() {
    let change = paired(&[[35, 15, 5, 45], [55, 5, 10, 30]]);
    let gap = first_gap(&change);
    assert!((gap.old.unwrap().value + 0.10).abs() < 1e-12 && (gap.new.unwrap().value + 0.25).abs() < 1e-12, "{gap:?}");
    let size = gap.change.unwrap();
    assert!((size.difference.value + 0.15).abs() < 1e-12 && size.difference.interval.upper < 0.0, "{size:?}");
    assert_eq!(size.verdict, GapVerdict::Grew);
    // 15 against 5 people: 2 P(X ≤ 5) of 20 at ½.
    let rate = &selection(&change).rates[0];
    let (switched, found) = (rate.change.unwrap().switched.unwrap(), rate.change.unwrap());
    assert_eq!((switched.old_only.people, switched.new_only.people), (15, 5));
    assert!((found.p_value - 0.041_389_465_332_031_25).abs() < 1e-14, "{found:?}");
    // Three rates: a, b and all people.
    assert_eq!((change.rates, found.verdict), (3, RateVerdict::NotShown));
}

#[test]
fn a_rate_that_clearly_fell_fell() {
    let change = unpaired(&[[100, 300, 0, 100], [250, 0, 0, 250]]);
    let rates = &selection(&change).rates;
    assert_eq!(rates[0].change.unwrap().verdict, RateVerdict::Fell);
    assert_eq!(rates[1].change.unwrap().verdict, RateVerdict::NotShown);
    assert_eq!(rates[0].change.unwrap().switched, None);
    // From 80 to 20 of 100 beside 50 of 100: as far on the other side as it was on this one.
    assert_eq!(first_gap(&change).change.unwrap().verdict, GapVerdict::Moved);
    assert_eq!(selection(&change).widest.as_ref().unwrap().change.unwrap().verdict, GapVerdict::NotShown);
}

#[test]
fn a_gap_that_was_closed_shrank() {
    for change in [paired(&[[250, 200, 0, 50], [250, 0, 0, 250]]), unpaired(&[[250, 200, 0, 50], [250, 0, 0, 250]])] {
        assert_eq!(first_gap(&change).change.unwrap().verdict, GapVerdict::Shrank);
        let widest = selection(&change).widest.as_ref().unwrap();
        assert_eq!((widest.change.unwrap().verdict, widest.old_high, widest.old_low), (GapVerdict::Shrank, 0, 1));
    }
}

/// Where none of four groups stood out, and one now does: which pair was the widest need not be known.
#[test]
fn a_gap_that_was_none_and_is_large_grew() {
    let even = [150, 0, 0, 150];
    for change in [paired(&[[150, 0, 120, 30], even, even, even]), unpaired(&[[150, 0, 120, 30], even, even, even])] {
        let widest = selection(&change).widest.as_ref().unwrap();
        assert_eq!((widest.change.unwrap().verdict, widest.new_high, widest.groups), (GapVerdict::Grew, 0, 4));
    }
}

#[test]
fn who_is_not_in_the_denominator_has_no_rate_and_no_gap() {
    let change = paired(&[[0, 0, 0, 0], [5, 5, 5, 5], [1, 2, 3, 4]]);
    // A group of nobody is no group.
    assert_eq!(change.groupings[0].groups.len(), 2);
    let groups = Dimension::new("g", vec![Level::Value("a".into()), Level::Value("b".into()), Level::Missing]);
    let mut tally = Tally::new(Task::Classification, Weighting::Rows, vec![groups]).with_second();
    for (place, label, old, new, rows) in
        [(0, true, true, false, 9), (1, true, true, true, 40), (1, false, true, false, 40), (2, false, true, true, 3)]
    {
        tally.add(&[place], Outcome::labelled(label, old).and_second(new), &Count::of_rows(rows)).unwrap();
    }
    let metrics = vec![Metric::FalsePositiveRate, Metric::PositivePredictiveValue, Metric::F1];
    let change = Change::paired(&tally, &Config { metrics, min_group: 5, ..Config::default() }).unwrap();
    let [false_positives, precision, f1] = &change.groupings[0].metrics[..] else { panic!("{change:?}") };
    assert_eq!(false_positives.rates[0].change, Err(Undefined::NoNegatives));
    assert_eq!(false_positives.gaps[0].change, Err(Undefined::NoNegatives));
    assert_eq!(false_positives.aside, [(0, Aside::Undefined(Undefined::NoNegatives)), (2, Aside::Missing)]);
    assert_eq!(false_positives.widest, Err(Undefined::FewerThanTwoGroups));
    assert!(false_positives.rates[2].is_small && !false_positives.rates[1].is_small);
    assert_eq!(precision.rates[1].change, Err(Undefined::OtherPeople));
    assert_eq!(f1.rates[1].change, Err(Undefined::NotAShare));
}

#[test]
fn what_has_nothing_in_common_is_not_compared() {
    let config = Config { min_group: 0, ..Config::default() };
    let of = |column: &str, levels: [&str; 2], task: Task| {
        let dimension = Dimension::new(column, levels.iter().map(|level| Level::Value((*level).into())).collect());
        let mut tally = Tally::new(task, Weighting::Rows, vec![dimension]);
        for place in [0, 1] {
            let outcome = if task == Task::Decision { Outcome::decision(true) } else { Outcome::labelled(true, true) };
            tally.add(&[place], outcome, &Count::of_rows(5)).unwrap();
        }
        audit(&tally, &config).unwrap()
    };
    let one = of("g", ["a", "b"], Task::Decision);
    assert!(matches!(Change::unpaired(&one, &of("h", ["a", "b"], Task::Decision)), Err(ChangeError::Columns { .. })));
    assert!(matches!(Change::unpaired(&one, &of("g", ["c", "d"], Task::Decision)), Err(ChangeError::Groups { .. })));
    assert!(matches!(Change::unpaired(&one, &of("g", ["a", "b"], Task::Classification)), Err(ChangeError::Task { .. })));
    let some = Change::unpaired(&one, &of("g", ["b", "c"], Task::Decision)).unwrap();
    let names = |names: &[ecart_metrics::GroupName]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!((names(&some.groupings[0].old_only), names(&some.groupings[0].new_only)), (vec!["g=a".into()], vec!["g=c".into()]));
    let (alone, _) = each(&joint(&[[1, 1, 1, 1], [1, 1, 1, 1]])).unwrap();
    assert_eq!(Change::paired(&alone, &config), Err(ChangeError::OneModel));
    assert_eq!(
        Change::paired(&joint(&[[1, 1, 1, 1]]), &config).map_err(|error| matches!(error, ChangeError::Audit(AuditError::OneGroup { .. }))),
        Err(true)
    );
}
