//! The power of a comparison against figures computed by someone else and against what an audit does, and the laws that it keeps.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[expect(dead_code, reason = "other tests use the rest")]
mod tolerance;

use ecart_metrics::interval::{Proportion, newcombe};
use ecart_metrics::power::{
    Growth, MOST_PEOPLE, Power, Sizes, is_rough, more_rows, power_of_two, power_to_show, rows_needed, smallest_detectable,
};
use ecart_metrics::{Confidence, Undefined};
use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};
use tolerance::{FIGURE, Row, close, table};

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

/// The probabilities of 0, 1, … of so many: relative to that of the likeliest count, from each to the next on both sides of it, then divided by their sum.
fn binomial(size: u32, rate: f64) -> Vec<f64> {
    let odds = rate / (1.0 - rate);
    let likeliest = ((f64::from(size) + 1.0) * rate) as u32;
    let mut relative = vec![1.0; size as usize + 1];
    for count in likeliest..size {
        relative[count as usize + 1] = relative[count as usize] * f64::from(size - count) / f64::from(count + 1) * odds;
    }
    for count in (1..=likeliest).rev() {
        relative[count as usize - 1] = relative[count as usize] * f64::from(count) / f64::from(size - count + 1) / odds;
    }
    let sum: f64 = relative.iter().sum();
    relative.into_iter().map(|relative| relative / sum).collect()
}

const RATES: [f64; 9] = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95];

/// The rates, what `power_to_show` says, and the share of all samples that show the gap, for every two of the rates.
fn told_and_exact(first: u32, second: u32, shows: impl Fn(u32, u32) -> bool) -> Vec<((f64, f64), f64, f64)> {
    // For each count of the first, how many of the counts of the second, from 0 on, are told to be lower: fewer never shows less.
    let lower: Vec<usize> = (0..=first).map(|count| (0..=second).take_while(|&other| shows(count, other)).count()).collect();
    let mut all = Vec::new();
    for high in RATES {
        let of_first = binomial(first, high);
        for low in RATES.into_iter().filter(|&low| low < high) {
            let mut sum = 0.0;
            let below: Vec<f64> = std::iter::once(0.0)
                .chain(binomial(second, low).into_iter().map(|probability| {
                    sum += probability;
                    sum
                }))
                .collect();
            let exact = of_first.iter().zip(&lower).map(|(probability, &counts)| probability * below[counts]).sum();
            let told = power_to_show(Proportion::new(high, first.into()), Proportion::new(low, second.into()), LEVEL);
            all.push(((high, low), told, exact));
        }
    }
    all
}

/// What an audit of so many of `first` and so many of `second` shows: that the first rate is above the second.
fn newcombe_shows(first: u32, second: u32) -> impl Fn(u32, u32) -> bool {
    move |k1, k2| newcombe(Proportion::of(k1.into(), first.into()), Proportion::of(k2.into(), second.into()), LEVEL).lower > 0.0
}

/// What the pooled z test, which is χ² without correction, calls significant.
fn z_shows(first: u32, second: u32) -> impl Fn(u32, u32) -> bool {
    move |k1, k2| {
        let (n1, n2, k1, k2) = (f64::from(first), f64::from(second), f64::from(k1), f64::from(k2));
        let pooled = (k1 + k2) / (n1 + n2);
        k1 / n1 - k2 / n2 > LEVEL.z() * (pooled * (1.0 - pooled) * (1.0 / n1 + 1.0 / n2)).sqrt()
    }
}

/// Largest errors of the approximation, above and below: everywhere, and where five are expected on either side of both rates.
struct Errors {
    too_high: f64,
    too_low: f64,
    trusted: f64,
}

fn errors(first: u32, second: u32, shows: impl Fn(u32, u32) -> bool) -> Errors {
    let mut errors = Errors { too_high: 0.0, too_low: 0.0, trusted: 0.0 };
    for ((high, low), told, exact) in told_and_exact(first, second, shows) {
        errors.too_high = errors.too_high.max(told - exact);
        errors.too_low = errors.too_low.max(exact - told);
        if !is_rough(Proportion::new(high, first.into()), Proportion::new(low, second.into())) {
            errors.trusted = errors.trusted.max((told - exact).abs());
        }
    }
    errors
}

/// The rates 0.05 to 0.95 and their complements are among each other, so the order of the two sizes does not matter.
const SIZES: [(u32, u32); 10] =
    [(10, 10), (10, 100), (10, 1000), (20, 20), (20, 300), (30, 30), (30, 100), (30, 1000), (100, 100), (300, 300)];

#[test]
fn the_power_is_that_of_what_an_audit_does() {
    for (first, second) in SIZES {
        let both = [errors(first, second, newcombe_shows(first, second)), errors(first, second, z_shows(first, second))];
        for (judged, errors) in ["newcombe", "z"].iter().zip(both) {
            let worst = errors.too_high.max(errors.too_low);
            assert!(errors.trusted < 0.04, "{judged} {first} {second}: {}", errors.trusted);
            assert!(first < 30 || worst < 0.07, "{judged} {first} {second}: {worst}");
            assert!(first < 300 || worst < 0.015, "{judged} {first} {second}: {worst}");
        }
    }
}

/// What the documentation says of very small groups, so that it stays true.
#[test]
fn the_power_of_ten_beside_a_thousand_is_far_off() {
    let found = told_and_exact(10, 1000, newcombe_shows(10, 1000));
    let (_, told, exact) = found.iter().find(|(rates, ..)| *rates == (0.95, 0.7)).unwrap();
    assert_eq!(format!("{told:.2} {exact:.2}"), "0.31 0.56");
    assert!(is_rough(Proportion::new(0.95, 10.0), Proportion::new(0.7, 1000.0)));
}

/// At the sizes that are said to be needed, Newcombe's interval leaves 0 out in four of five simulated audits.
#[test]
fn the_sizes_needed_show_the_gap_four_times_in_five() {
    const DRAWS: u32 = 8000;
    let mut random = ChaCha8Rng::seed_from_u64(11);
    for (p1, p2) in [(0.45, 0.23), (0.3, 0.25), (0.05, 0.02), (0.9, 0.8), (0.1, 0.3), (0.5, 0.7), (0.01, 0.03)] {
        for ratio in [0.5, 1.0, 4.0] {
            for (level, pairs) in [(LEVEL, 1), (LEVEL, 15), (Confidence::new(0.9).unwrap(), 1)] {
                let level = level.bonferroni(pairs);
                let sizes = rows_needed(Proportion::new(p1, 1.0), Proportion::new(p2, ratio), level, EIGHTY).unwrap();
                let (first, second) = (Binomial::new(sizes.first, p1).unwrap(), Binomial::new(sizes.second, p2).unwrap());
                let shown = (0..DRAWS)
                    .filter(|_| {
                        let one = Proportion::of(first.sample(&mut random), sizes.first);
                        let other = Proportion::of(second.sample(&mut random), sizes.second);
                        !newcombe(one, other, level).contains(0.0)
                    })
                    .count();
                let share = shown as f64 / f64::from(DRAWS);
                assert!((share - 0.8).abs() < 0.03, "{p1} {p2} {ratio} {pairs}: {share} of {sizes:?}");
            }
        }
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
