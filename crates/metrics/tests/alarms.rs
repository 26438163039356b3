//! Alarms of a watch-list: worked by hand, against tables of the binomial, and laws.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[expect(dead_code, reason = "other tests use the rest")]
mod tolerance;

use ecart_metrics::alarms::{Alarms, Crowd, alarm_rate, usual_range};
use ecart_metrics::interval::{Estimate, Interval};
use ecart_metrics::{Confidence, Undefined};
use proptest::prelude::*;
use tolerance::{close, table};

fn known(value: f64) -> Estimate {
    Estimate::new(value, Interval { lower: value, upper: value })
}

/// 2,470 alarms of which 2,297 were false were counted at a final in Cardiff in 2017 (South Wales Police): 173 true ones.
#[test]
fn counts_alarms_as_they_are_counted_by_hand() {
    let published = Alarms { falsely: known(2297.0), rightly: known(173.0), missed: known(0.0) };
    assert_eq!(published.false_share().unwrap().value, 2297.0 / 2470.0);

    let crowd = Crowd { unlisted: 1000.0, listed: 20.0 };
    let rate = Estimate::new(0.02, Interval { lower: 0.01, upper: 0.05 });
    let missed = Estimate::new(0.25, Interval { lower: 0.2, upper: 0.5 });
    let alarms = Alarms::expected(crowd, rate, missed);
    assert_eq!((alarms.falsely.value, alarms.falsely.interval), (20.0, Interval { lower: 10.0, upper: 50.0 }));
    assert_eq!((alarms.rightly.value, alarms.rightly.interval), (15.0, Interval { lower: 10.0, upper: 16.0 }));
    assert_eq!((alarms.missed.value, alarms.missed.interval), (5.0, Interval { lower: 4.0, upper: 10.0 }));
    // 20 of 35; at best 10 of 26, at worst 50 of 60.
    let share = alarms.false_share().unwrap();
    assert!(close(share.value, 4.0 / 7.0, 1e-15));
    assert!(close(share.interval.lower, 5.0 / 13.0, 1e-15) && close(share.interval.upper, 5.0 / 6.0, 1e-15));
}

#[test]
fn a_share_of_no_alarms_is_undefined() {
    let none = Alarms::expected(Crowd { unlisted: 1000.0, listed: 0.0 }, known(0.0), known(0.1));
    assert_eq!(none.false_share(), Err(Undefined::NoAlarms));
    // Nobody on the list: what alarms there are, are false.
    let all = Alarms::expected(Crowd { unlisted: 1000.0, listed: 0.0 }, known(0.01), known(0.1));
    assert_eq!(all.false_share().map(|share| share.value), Ok(1.0));
}

#[test]
fn ranges_are_the_quantiles_of_the_binomial() {
    for row in table("binomial_quantile.csv") {
        let confidence = Confidence::new(row.number("confidence")).unwrap();
        let (lower, upper) = usual_range(row.text("n").parse().unwrap(), row.number("p"), confidence);
        assert_eq!([lower, upper].map(|k| k.to_string()), [row.text("lower"), row.text("upper")], "{row:?}");
    }
}

proptest! {
    /// A list of one entry has the rate of a comparison; a longer list, or a higher rate, never fewer alarms.
    #[test]
    fn alarms_grow_with_the_list_and_the_rate(rate in 0.0..=1.0, more in 0.0..=1.0, entries in 1_u64..1_000_000) {
        prop_assert!(close(alarm_rate(rate, 1), rate, 1e-12));
        let here = alarm_rate(rate, entries);
        prop_assert!((0.0..=1.0).contains(&here));
        prop_assert!(alarm_rate(rate, entries + 1) >= here);
        prop_assert!(alarm_rate(rate + (1.0 - rate) * more, entries) >= here - 1e-15);
        // Never more than the comparisons add up to.
        prop_assert!(here <= rate * entries as f64 + 1e-12);
        prop_assert_eq!(alarm_rate(rate, 0), 0.0);
    }

    /// Two lists, one after the other, are one list.
    #[test]
    fn two_lists_are_one(rate in 0.0..1.0, first in 1_u64..5000, second in 1_u64..5000) {
        let passed = (1.0 - alarm_rate(rate, first)) * (1.0 - alarm_rate(rate, second));
        prop_assert!(close(alarm_rate(rate, first + second), 1.0 - passed, 1e-12));
    }

    /// Who is on the list is found or missed; a share holds its limits; crowds add.
    #[test]
    fn crowds_add_and_shares_lie_within_their_limits(
        (falsely, missed) in (0.0..0.3, 0.0..0.3), (more, worse) in (0.0..0.7, 0.0..0.7),
        (unlisted, listed) in (1.0..1e6, 0.1..1e3), part in 0.0..1.0,
    ) {
        let rate = Estimate::new(falsely, Interval { lower: falsely / 2.0, upper: falsely + more });
        let miss = Estimate::new(missed, Interval { lower: missed / 3.0, upper: missed + worse });
        let alarms = Alarms::expected(Crowd { unlisted, listed }, rate, miss);
        prop_assert!(close(alarms.rightly.value + alarms.missed.value, listed, 1e-12));
        let share = alarms.false_share().unwrap();
        prop_assert!(share.interval.contains(share.value) && (0.0..=1.0).contains(&share.interval.upper));
        let of = |part: f64| Alarms::expected(Crowd { unlisted: unlisted * part, listed: listed * part }, rate, miss);
        let sum = of(part).and(of(1.0 - part));
        prop_assert!(close(sum.falsely.value, alarms.falsely.value, 1e-9) && close(sum.falsely.interval.upper, alarms.falsely.interval.upper, 1e-9));
        prop_assert!(close(sum.missed.value, alarms.missed.value, 1e-9) && close(sum.rightly.interval.lower, alarms.rightly.interval.lower, 1e-9));
    }

    /// The usual range holds the expected number up to one alarm, and widens with confidence.
    #[test]
    fn the_usual_range_lies_about_what_is_expected(people in 1_u64..200_000, rate in 0.0..=1.0) {
        let (lower, upper) = usual_range(people, rate, Confidence::DEFAULT);
        let expected = people as f64 * rate;
        prop_assert!(lower as f64 <= expected + 1.0 && upper as f64 >= expected - 1.0 && upper <= people);
        let (least, most) = usual_range(people, rate, Confidence::new(0.99).unwrap());
        prop_assert!(least <= lower && upper <= most);
    }
}
