//! Gaps over time, against figures computed by someone else, and the laws that hold.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tolerance;

use ecart_metrics::interval::{Proportion, mover_difference, newcombe};
use ecart_metrics::trend::{GapAt, heterogeneity, slope};
use ecart_metrics::{Confidence, Config, Metric, Undefined, audit};
use ecart_tally::{Count, Dimension, Kind, Level, Outcome, Tally, Task, Weighting};
use proptest::prelude::*;
use tolerance::{FIGURE, Row, table};

fn gaps(row: &Row) -> Vec<GapAt> {
    let numbers = row.numbers("at").into_iter().zip(row.numbers("gaps")).zip(row.numbers("variances"));
    numbers.map(|((at, gap), variance)| GapAt { at, gap, variance }).collect()
}

fn check(row: &Row, column: &str, ours: f64) {
    let theirs = row.number(column);
    assert!((ours - theirs).abs() <= FIGURE * theirs.abs() + 1e-13, "{column} of {}: {ours}, in the table {theirs}", row.text("what"));
}

#[test]
fn as_statsmodels_has_it() {
    for row in table("trend.csv") {
        let gaps = gaps(&row);
        let line = slope(&gaps, Confidence::new(row.number("confidence")).unwrap()).unwrap();
        check(&row, "slope", line.per_period.value);
        check(&row, "lower", line.per_period.interval.lower);
        check(&row, "upper", line.per_period.interval.upper);
        check(&row, "p_value", line.p_value);
        let found = heterogeneity(&gaps).unwrap();
        check(&row, "q", found.statistic);
        check(&row, "q_p_value", found.p_value);
        assert_eq!(found.degrees as usize, gaps.len() - 1);
    }
}

#[test]
fn too_few_periods_have_no_line() {
    let gap = |at| GapAt { at, gap: 0.1, variance: 0.01 };
    assert_eq!(slope(&[gap(0.0), gap(1.0)], Confidence::DEFAULT), Err(Undefined::FewerThanThreePeriods));
    assert_eq!(heterogeneity(&[gap(0.0)]), Err(Undefined::FewerThanTwoPeriods));
}

/// Selected of so many people of two groups in each month.
fn tally(months: &[(&str, [(u64, u64); 2])]) -> Tally {
    let value = |text: &str| Level::Value(text.to_owned());
    let groups = Dimension::new("group", vec![value("a"), value("b")]);
    let periods = Dimension::of_kind(Kind::Period, "month", months.iter().map(|(month, _)| value(month)).collect());
    let place = |month: &str| periods.index_of(&value(month)).unwrap() as u32;
    let places: Vec<u32> = months.iter().map(|(month, _)| place(month)).collect();
    let mut tally = Tally::new(Task::Decision, Weighting::Rows, vec![groups, periods.clone()]);
    for ((_, groups), month) in months.iter().zip(places) {
        for (group, (k, n)) in (0..).zip(groups) {
            tally.add(&[group, month], Outcome::decision(true), &Count::of_rows(*k)).unwrap();
            tally.add(&[group, month], Outcome::decision(false), &Count::of_rows(n - k)).unwrap();
        }
    }
    tally
}

#[test]
fn a_change_is_that_of_the_first_and_the_last_period_with_enough_people() {
    let months = [
        ("2024-01", [(5, 10), (4, 10)]),
        ("2024-02", [(50, 200), (30, 100)]),
        ("2024-04", [(60, 200), (50, 100)]),
        ("2024-05", [(60, 200), (0, 0)]),
    ];
    let found = audit(&tally(&months), &Config::default()).unwrap();
    let trends = found.groupings[0].evidence.trends.clone().unwrap();
    assert_eq!(trends.periods.iter().map(ToString::to_string).collect::<Vec<_>>(), ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05"]);
    let metric = trends.metrics.iter().find(|metric| metric.metric == Metric::SelectionRate).unwrap();
    let [trend] = &metric.groups.as_ref().unwrap()[..] else { panic!("two groups are one pair") };
    assert_eq!(trend.periods.iter().map(|period| period.small).collect::<Vec<_>>(), [true, false, false, false, false]);
    assert_eq!(trend.periods[2].both.group, Err(Undefined::NoRows));
    let change = trend.change.unwrap();
    assert_eq!((change.from, change.to), (1, 3));
    // Worked by the formula: 0.5 − 0.3 is 0.2, 0.3 − 0.25 is 0.05.
    assert!((change.difference.value - 0.15).abs() < 1e-12);
    let gap = |ours, theirs| {
        let [ours, theirs] = [ours, theirs].map(|(k, n)| Proportion::of(k, n));
        ecart_metrics::interval::Estimate::new(ours.share() - theirs.share(), newcombe(ours, theirs, Confidence::DEFAULT))
    };
    let expected = mover_difference(gap((50, 100), (60, 200)), gap((30, 100), (50, 200)));
    assert!((change.difference.interval.lower - expected.interval.lower).abs() < 1e-12);
    assert!((change.difference.interval.upper - expected.interval.upper).abs() < 1e-12);
    assert_eq!(trend.slope, Err(Undefined::FewerThanThreePeriods));
    assert!(trend.homogeneity.is_ok());
    assert_eq!(trends.comparisons, 0);
}

#[test]
fn people_without_a_date_are_counted_and_in_no_trend() {
    let mut dated = tally(&[("2024-01", [(50, 200), (30, 100)]), ("2024-02", [(60, 200), (50, 100)])]);
    let with_missing = {
        let value = |text: &str| Level::Value(text.to_owned());
        let groups = Dimension::new("group", vec![value("a"), value("b")]);
        let periods = Dimension::of_kind(Kind::Period, "month", vec![Level::Missing]);
        let mut tally = Tally::new(Task::Decision, Weighting::Rows, vec![groups, periods]);
        tally.add(&[0, 0], Outcome::decision(true), &Count::of_rows(7)).unwrap();
        tally
    };
    dated = dated.merge(&with_missing).unwrap();
    let trends = audit(&dated, &Config::default()).unwrap().groupings[0].evidence.trends.clone().unwrap();
    assert_eq!((trends.undated, trends.periods.len()), (7, 2));
}

proptest! {
    /// Time turned round turns the slope round, and a gap that is the same everywhere has none.
    #[test]
    fn laws_of_the_line(gaps in prop::collection::vec((-0.5..0.5_f64, 1e-5..0.05_f64), 3..30), gap in -0.5..0.5_f64) {
        let places = |gap: &dyn Fn(usize) -> f64, at: &dyn Fn(usize) -> f64| -> Vec<GapAt> {
            (0..gaps.len()).map(|place| GapAt { at: at(place), gap: gap(place), variance: gaps[place].1 }).collect()
        };
        let forth = slope(&places(&|place| gaps[place].0, &|place| place as f64), Confidence::DEFAULT).unwrap();
        let back = slope(&places(&|place| gaps[place].0, &|place| -(place as f64)), Confidence::DEFAULT).unwrap();
        prop_assert!((forth.per_period.value + back.per_period.value).abs() < 1e-12);
        prop_assert!((forth.p_value - back.p_value).abs() < 1e-9);
        let still = places(&|_| gap, &|place| place as f64);
        prop_assert!(slope(&still, Confidence::DEFAULT).unwrap().per_period.value.abs() < 1e-12);
        prop_assert!(heterogeneity(&still).unwrap().p_value > 0.999);
        prop_assert!(forth.per_period.interval.contains(forth.per_period.value));
        // Shifting every gap moves nothing.
        let shifted = slope(&places(&|place| gaps[place].0 + gap, &|place| place as f64 + 5.0), Confidence::DEFAULT).unwrap();
        prop_assert!((shifted.per_period.value - forth.per_period.value).abs() < 1e-10);
    }
}
