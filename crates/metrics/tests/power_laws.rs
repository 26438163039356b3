//! The laws that the power of a comparison keeps, and what is at their ends.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[expect(dead_code, reason = "other tests use the rest")]
mod tolerance;

use ecart_metrics::interval::Proportion;
use ecart_metrics::power::{
    Growth, MOST_PEOPLE, Power, Sizes, is_rough, more_rows, power_of_two, power_to_show, rows_needed, smallest_detectable,
};
use ecart_metrics::{Confidence, Undefined};
use proptest::prelude::*;
use tolerance::close;

const LEVEL: Confidence = Confidence::DEFAULT;
const EIGHTY: Power = Power::DEFAULT;

#[test]
fn nothing_left_to_chance_is_shown_by_enough_people() {
    let of = |share: f64, size: f64| Proportion::new(share, size);
    // z² is 3.84: four people in all.
    for (first, second, shown) in [(2.0, 2.0, 1.0), (1.0, 2.0, 0.0), (1.0, 3.0, 1.0)] {
        assert_eq!(power_of_two(of(0.0, first), of(1.0, second), LEVEL), shown);
        assert_eq!(power_to_show(of(1.0, first), of(0.0, second), LEVEL), shown);
    }
    for rate in [0.0, 1.0] {
        assert_eq!(power_of_two(of(rate, 5.0), of(rate, 9.0), LEVEL), 0.0);
        assert_eq!(power_to_show(of(rate, 5.0), of(rate, 9.0), LEVEL), 0.0);
    }
    assert_eq!(rows_needed(of(0.0, 1.0), of(1.0, 1.0), LEVEL, EIGHTY), Ok(Sizes { first: 2, second: 2 }));
}

#[test]
fn no_size_and_no_rate_is_too_strange() {
    let sizes = [0.0, f64::NAN, 1e-300, 0.5, 1.0, 1e9, 1e300, f64::MAX, f64::INFINITY];
    let rates = [0.0, 5e-324, 1e-12, 0.5, 1.0 - 1e-12, 1.0];
    let all = || rates.iter().flat_map(|&rate| sizes.map(|size| Proportion::new(rate, size)));
    for first in all() {
        for second in all() {
            for power in [power_of_two(first, second, LEVEL), power_to_show(first, second, LEVEL)] {
                assert!((0.0..=1.0).contains(&power), "{first:?} {second:?}: {power}");
            }
            let gaps = smallest_detectable(second, first.size(), LEVEL, EIGHTY);
            for gap in [gaps.above, gaps.below].into_iter().flatten() {
                assert!(gap.gap > 0.0 && gap.gap <= 1.0, "{first:?} {second:?}: {gap:?}");
            }
            for sizes in [
                rows_needed(first, second, LEVEL, EIGHTY),
                more_rows(first, second, Growth::First, LEVEL, EIGHTY),
                more_rows(first, second, Growth::Both, LEVEL, EIGHTY),
            ]
            .into_iter()
            .flatten()
            {
                assert!(sizes.first.max(sizes.second) <= MOST_PEOPLE, "{first:?} {second:?}: {sizes:?}");
            }
        }
    }
}

/// Rates over many orders of magnitude, near both ends.
fn rate() -> impl Strategy<Value = f64> {
    prop_oneof![3 => 0.001..0.999, 1 => (-12.0..-0.3).prop_map(|power: f64| 10f64.powf(power)), 1 => (-9.0..-0.3).prop_map(|power: f64| 1.0 - 10f64.powf(power))]
}

/// A rate, or 0, or 1.
fn any_rate() -> impl Strategy<Value = f64> {
    prop_oneof![8 => rate(), 1 => Just(0.0), 1 => Just(1.0)]
}

fn size() -> impl Strategy<Value = f64> {
    (0.0..9.0).prop_map(|power: f64| 10f64.powf(power))
}

fn any_confidence() -> impl Strategy<Value = Confidence> {
    (0.5..0.999, 1usize..200).prop_map(|(level, pairs)| Confidence::new(level).unwrap().bonferroni(pairs))
}

fn any_power() -> impl Strategy<Value = Power> {
    (0.5..0.999).prop_map(|power| Power::new(power).unwrap())
}

const ROUNDING: f64 = 1e-9;
const NOBODY: Sizes = Sizes { first: 0, second: 0 };

/// Why no number of people shows a gap, where no group is bound to its present size.
fn out_of_people(p1: f64, p2: f64) -> Undefined {
    if p1 == p2 { Undefined::SameRate } else { Undefined::TooManyPeople }
}

proptest! {
    /// Whatever the sizes, samples of one rate differ significantly with probability α, half of it each way.
    #[test]
    fn without_a_gap_it_is_alpha(rate in rate(), first in size(), second in size(), level in any_confidence()) {
        let (first, second) = (Proportion::new(rate, first), Proportion::new(rate, second));
        prop_assert!((power_of_two(first, second, level) / level.alpha() - 1.0).abs() < ROUNDING);
        prop_assert!((power_to_show(first, second, level) / level.alpha() * 2.0 - 1.0).abs() < ROUNDING);
    }

    #[test]
    fn the_order_and_the_complement_change_nothing(p1 in any_rate(), p2 in any_rate(), n1 in size(), n2 in size(), level in any_confidence()) {
        let (first, second) = (Proportion::new(p1, n1), Proportion::new(p2, n2));
        let (there, back) = (first.complement(), second.complement());
        // The complement of a complement near 0 has lost digits: compare what is left of both.
        let (first, second) = (there.complement(), back.complement());
        for power in [power_of_two, power_to_show] {
            let ours = power(first, second, level);
            prop_assert!(close(power(second, first, level), ours, ROUNDING));
            prop_assert!(close(power(there, back, level), ours, ROUNDING), "{} {}", power(there, back, level), ours);
        }
    }

    #[test]
    fn it_rises_as_both_groups_grow(p1 in any_rate(), p2 in any_rate(), n1 in size(), n2 in size(), factor in 1.0..100.0, level in any_confidence()) {
        let larger = (Proportion::new(p1, factor * n1), Proportion::new(p2, factor * n2));
        let (first, second) = (Proportion::new(p1, n1), Proportion::new(p2, n2));
        for power in [power_of_two, power_to_show] {
            let (few, many) = (power(first, second, level), power(larger.0, larger.1, level));
            prop_assert!(many >= few - ROUNDING, "{} {}", few, many);
        }
    }

    #[test]
    fn in_equal_groups_both_tails_rise_with_the_gap(low in any_rate(), part in 0.0..1.0, more in 0.0..1.0, n in size(), level in any_confidence()) {
        let high = low + part * (1.0 - low);
        let higher = high + more * (1.0 - high);
        let with = |rate: f64| (Proportion::new(rate, n), Proportion::new(low, n));
        let ((first, second), (farther, _)) = (with(high), with(higher));
        if power_to_show(first, second, level) >= 0.5 {
            let (before, after) = (power_of_two(first, second, level), power_of_two(farther, second, level));
            prop_assert!(after >= before - ROUNDING, "{} {}", before, after);
        }
    }

    /// What its inverses rest upon.
    #[test]
    fn from_one_half_on_it_rises_with_the_gap_and_with_either_size(
        low in any_rate(), part in 0.0..1.0, more in 0.0..1.0, n1 in size(), n2 in size(), factor in 1.0..1e6, flip in any::<bool>(), level in any_confidence(),
    ) {
        let high = low + part * (1.0 - low);
        let power = |high: f64, n1: f64, n2: f64| {
            let (first, second) = (Proportion::new(high, n1), Proportion::new(low, n2));
            if flip { power_to_show(first.complement(), second.complement(), level) } else { power_to_show(first, second, level) }
        };
        let before = power(high, n1, n2);
        let higher = high + more * (1.0 - high);
        let larger = [("gap", power(higher, n1, n2)), ("first", power(high, factor * n1, n2)), ("second", power(high, n1, factor * n2))];
        for (what, after) in larger {
            prop_assert!(before < 0.5 || after >= before - ROUNDING, "{what}: {before} {after}");
        }
    }

    #[test]
    fn more_pairs_leave_less(p1 in any_rate(), p2 in any_rate(), n1 in size(), n2 in size(), pairs in 2usize..1000) {
        let (first, second) = (Proportion::new(p1, n1), Proportion::new(p2, n2));
        for power in [power_of_two, power_to_show] {
            prop_assert!(power(first, second, LEVEL.bonferroni(pairs)) <= power(first, second, LEVEL));
        }
    }

    #[test]
    fn the_sizes_needed_are_enough_and_no_more(p1 in any_rate(), p2 in any_rate(), ratio in 0.01..100.0, level in any_confidence(), power in any_power()) {
        let needed = rows_needed(Proportion::new(p1, 1.0), Proportion::new(p2, ratio), level, power);
        if let Ok(sizes) = needed {
            let shown = |first: f64, second: f64| power_to_show(Proportion::new(p1, first), Proportion::new(p2, second), level);
            let enough = shown(sizes.first as f64, sizes.second as f64);
            prop_assert!(enough >= power.value() - ROUNDING, "{sizes:?}: {enough}");
            if sizes.first > 1 && sizes.second > 1 {
                // One person less, in the proportion asked for, on the side where that is the larger share.
                let first = (sizes.first as f64 - 1.0).min((sizes.second as f64 - 1.0) / ratio);
                let fewer = shown(first, ratio * first);
                prop_assert!(fewer < power.value() + ROUNDING, "{sizes:?}: {fewer}");
            }
        } else {
            prop_assert!(p1 == p2 || needed == Err(Undefined::TooManyPeople));
        }
    }

    #[test]
    fn the_smallest_gap_is_shown_and_a_smaller_one_is_not(p in any_rate(), n in size(), size in size(), level in any_confidence(), power in any_power()) {
        let reference = Proportion::new(p, n);
        let gaps = smallest_detectable(reference, size, level, power);
        for (reference, gap) in [(reference, gaps.above), (reference.complement(), gaps.below)] {
            let shown = |gap: f64| power_to_show(Proportion::new(reference.share() + gap, size), reference, level);
            match gap {
                Ok(gap) => {
                    let (gap, rough, rate) = (gap.gap, gap.is_rough, Proportion::new(reference.share() + gap.gap, size));
                    prop_assert!(shown(gap) >= power.value(), "{gap}: {}", shown(gap));
                    prop_assert_eq!(rough, is_rough(rate, reference));
                    // Near a rate of 1 a gap has few digits: a step of the rate is then a step of the gap.
                    let smaller = gap - (1e-6 * gap).max(2.0 * f64::EPSILON);
                    prop_assert!(shown(smaller.max(0.0)) < power.value(), "{gap}: {}", shown(smaller));
                }
                Err(reason) => {
                    prop_assert_eq!(reason, Undefined::NoRateFarEnough);
                    prop_assert!(shown(1.0 - reference.share()) < power.value());
                }
            }
        }
    }

    #[test]
    fn so_many_more_are_enough_and_one_less_is_not(p1 in any_rate(), p2 in any_rate(), n1 in size(), n2 in size(), level in any_confidence(), power in any_power()) {
        let (first, second) = (Proportion::new(p1, n1), Proportion::new(p2, n2));
        let shown = |more: f64, of_reference: f64| power_to_show(Proportion::new(p1, n1 + more), Proportion::new(p2, n2 + of_reference), level);
        match more_rows(first, second, Growth::First, level, power) {
            Ok(sizes) => {
                prop_assert!(sizes.second == 0 && shown(sizes.first as f64, 0.0) >= power.value());
                prop_assert!(sizes.first == 0 || shown(sizes.first as f64 - 1.0, 0.0) < power.value());
            }
            Err(Undefined::ReferenceTooSmall) => prop_assert!(shown(1e15, 0.0) < power.value()),
            Err(reason) => prop_assert_eq!(reason, out_of_people(p1, p2)),
        }
        match more_rows(first, second, Growth::Both, level, power) {
            Ok(sizes) => {
                prop_assert!(shown(sizes.first as f64, sizes.second as f64) >= power.value() - ROUNDING);
                if sizes == NOBODY {
                    prop_assert!(shown(0.0, 0.0) >= power.value());
                } else {
                    // Those who are there and those who are added are those needed, but for rounding up.
                    let needed = rows_needed(first, second, level, power).unwrap();
                    for (more, size, needed) in [(sizes.first, n1, needed.first), (sizes.second, n2, needed.second)] {
                        let (sum, needed) = (size + more as f64, needed as f64);
                        prop_assert!((sum - needed).abs() <= 1.0 + 1e-12 * needed, "{sum} {needed}");
                    }
                }
            }
            Err(reason) => prop_assert_eq!(reason, out_of_people(p1, p2)),
        }
    }
}
