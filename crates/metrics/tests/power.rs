//! The power of a comparison against figures computed by someone else, and what has none.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[expect(dead_code, reason = "other tests use the rest")]
mod tolerance;

use ecart_metrics::interval::Proportion;
use ecart_metrics::power::{Growth, Power, Sizes, is_rough, more_rows, power_of_two, power_to_show, rows_needed, smallest_detectable};
use ecart_metrics::{Confidence, Undefined};
use tolerance::{FIGURE, Row, table};

const LEVEL: Confidence = Confidence::DEFAULT;
const EIGHTY: Power = Power::DEFAULT;

fn confidence(row: &Row) -> Confidence {
    Confidence::new(row.number("confidence")).unwrap().bonferroni(row.number("comparisons") as usize)
}

fn power(row: &Row) -> Power {
    Power::new(row.number("power")).unwrap()
}

fn pair(row: &Row) -> (Proportion, Proportion) {
    (Proportion::new(row.number("p1"), row.number("n1")), Proportion::new(row.number("p2"), row.number("n2")))
}

#[test]
fn power_as_statsmodels() {
    for row in table("power.csv") {
        let (first, second) = pair(&row);
        row.check("two_sided", power_of_two(first, second, confidence(&row)), FIGURE);
        row.check("to_show", power_to_show(first, second, confidence(&row)), FIGURE);
    }
}

#[test]
fn sizes_as_statsmodels() {
    for row in table("sample_size.csv") {
        let ratio = row.number("ratio");
        let (first, second) = (Proportion::new(row.number("p1"), 1.0), Proportion::new(row.number("p2"), ratio));
        let theirs = row.number("first");
        // Far from a whole number, so that rounding up is the same for both.
        assert!(
            (theirs - theirs.round()).abs() > 1e-9 * theirs && (ratio * theirs - (ratio * theirs).round()).abs() > 1e-9 * theirs,
            "{row:?}"
        );
        let expected = Sizes { first: theirs.ceil() as u64, second: (ratio * theirs).ceil() as u64 };
        assert_eq!(rows_needed(first, second, confidence(&row), power(&row)), Ok(expected), "{row:?}");
    }
}

#[test]
fn the_smallest_gap_as_found_with_forty_digits() {
    for row in table("smallest_detectable.csv") {
        let reference = Proportion::new(row.number("k") / row.number("n"), row.number("n"));
        let gaps = smallest_detectable(reference, row.number("size"), confidence(&row), power(&row));
        for (column, ours) in [("above", gaps.above), ("below", gaps.below)] {
            match (row.text(column), ours) {
                ("none", Err(Undefined::NoRateFarEnough)) => {}
                // Relative: a gap of one in a hundred million is not any number below 1e-9.
                (theirs, Ok(ours)) => assert!((ours.gap / theirs.parse::<f64>().unwrap() - 1.0).abs() < FIGURE, "{row:?}: {ours:?}"),
                _ => panic!("{row:?}: {ours:?}"),
            }
        }
    }
}

#[test]
fn how_many_more_as_tried_one_by_one() {
    for row in table("more_rows.csv") {
        let (first, second) = pair(&row);
        let ours = more_rows(first, second, Growth::First, confidence(&row), power(&row));
        let theirs = match row.text("more") {
            "reference_too_small" => Err(Undefined::ReferenceTooSmall),
            more => Ok(Sizes { first: more.parse().unwrap(), second: 0 }),
        };
        assert_eq!(ours, theirs, "{row:?}");
    }
}

#[test]
fn a_power_is_at_least_one_half() {
    assert_eq!(Power::new(0.5).map(Power::value), Some(0.5));
    assert_eq!(Power::default().value(), 0.8);
    for value in [0.0, 0.49, 1.0, 80.0, -0.8, f64::NAN, f64::INFINITY] {
        assert_eq!(Power::new(value), None);
    }
}

#[test]
fn what_is_out_of_reach_says_why() {
    let of = |share: f64, size: f64| Proportion::new(share, size);
    let needed = |first, second| rows_needed(first, second, LEVEL, EIGHTY);
    assert_eq!(needed(of(0.3, 1.0), of(0.3, 1.0)), Err(Undefined::SameRate));
    assert_eq!(needed(of(0.5, 1.0), of(0.5 + 1e-9, 1.0)), Err(Undefined::TooManyPeople));
    assert_eq!(needed(of(0.5, 1.0), of(0.5 + 1e-15, f64::MAX)), Err(Undefined::TooManyPeople));
    for growth in [Growth::First, Growth::Both] {
        assert_eq!(more_rows(of(0.3, 20.0), of(0.3, 90.0), growth, LEVEL, EIGHTY), Err(Undefined::SameRate));
    }
    assert_eq!(more_rows(of(0.3, 20.0), of(0.3 + 1e-9, 1e20), Growth::First, LEVEL, EIGHTY), Err(Undefined::TooManyPeople));
    assert_eq!(more_rows(of(0.3, 20.0), of(0.3 + 1e-9, 1e20), Growth::Both, LEVEL, EIGHTY), Err(Undefined::TooManyPeople));
    assert_eq!(more_rows(of(0.3, 20.0), of(0.4, 20.0), Growth::First, LEVEL, EIGHTY), Err(Undefined::ReferenceTooSmall));
}

#[test]
fn five_expected_on_each_side_are_enough() {
    let of = |count: f64, size: f64| Proportion::new(count / size, size);
    for (few, rough) in [(5.0, false), (4.9, true)] {
        for side in [of(few, 64.0), of(64.0 - few, 64.0)] {
            assert_eq!((is_rough(side, of(32.0, 64.0)), is_rough(of(32.0, 64.0), side)), (rough, rough), "{few}");
        }
    }
}
