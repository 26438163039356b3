//! Comparing within strata, against figures computed by someone else, and the laws that hold.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tolerance;

use ecart_metrics::hypothesis::SMALLEST_P_VALUE;
use ecart_metrics::interval::{Bound, Proportion, koopman, mover_difference, newcombe, wilson};
use ecart_metrics::strata::{
    EmptyMargin, Part, Simpson, Stratified, Stratum, breslow_day, cochran_mantel_haenszel, common_odds_ratio, common_risk_difference,
    common_risk_ratio, simpson, standardised,
};
use ecart_metrics::{Confidence, Undefined};
use proptest::prelude::*;
use tolerance::{FIGURE, Row, close, table};

const LEVEL: Confidence = Confidence::DEFAULT;

type Counts = ((u64, u64), (u64, u64));

fn confidence(row: &Row) -> Confidence {
    Confidence::new(row.number("confidence")).unwrap()
}

fn whole(row: &Row, column: &str) -> Vec<u64> {
    row.numbers(column).into_iter().map(|number| number as u64).collect()
}

fn stratified(row: &Row) -> Stratified {
    let part = |counts, sizes| whole(row, counts).into_iter().zip(whole(row, sizes));
    Stratified::of(part("group_counts", "group_sizes").zip(part("reference_counts", "reference_sizes")))
}

/// Relative, so that a p-value of 1e-27 and a gap of one in a billion are checked too.
fn check(row: &Row, column: &str, ours: f64) {
    let theirs = row.number(column);
    if theirs < SMALLEST_P_VALUE && column.ends_with("_p") {
        assert_eq!(ours, SMALLEST_P_VALUE, "{column} of {}", row.text("what"));
    } else {
        assert!((ours - theirs).abs() <= FIGURE * theirs.abs() + 1e-15, "{column} of {}: {ours}, in the table {theirs}", row.text("what"));
    }
}

#[test]
fn as_statsmodels_and_the_papers_have_it() {
    for row in table("strata.csv") {
        let strata = stratified(&row);
        match (common_odds_ratio(&strata, confidence(&row)), row.text("odds_ratio")) {
            (Err(Undefined::ZeroOverZero | Undefined::RatioToZero | Undefined::NoSharedStratum), "undefined") => {}
            (Ok(odds), _) => {
                check(&row, "odds_ratio", odds.value);
                check(&row, "odds_lower", odds.interval.lower);
                check(&row, "odds_upper", odds.interval.upper.at().unwrap());
            }
            other => panic!("{other:?} of {}", row.text("what")),
        }
        match (cochran_mantel_haenszel(&strata), row.text("cmh")) {
            (Err(Undefined::NoInformativeStratum), "") => {}
            (Ok(test), _) => {
                check(&row, "cmh", test.plain.statistic);
                check(&row, "cmh_p", test.plain.p_value);
                check(&row, "cmh_corrected", test.corrected.statistic);
                check(&row, "cmh_corrected_p", test.corrected.p_value);
                assert_eq!(test.strata, strata.strata().len() - strata.silent().len());
            }
            other => panic!("{other:?} of {}", row.text("what")),
        }
        match (breslow_day(&strata), row.text("breslow_day")) {
            (Err(_), "") => {}
            (Ok(test), _) => {
                check(&row, "breslow_day", test.breslow_day.statistic);
                check(&row, "breslow_day_p", test.breslow_day.p_value);
                check(&row, "tarone", test.tarone.statistic);
                check(&row, "tarone_p", test.tarone.p_value);
                row.check("degrees", test.tarone.degrees as f64, 0.0);
            }
            other => panic!("{other:?} of {}", row.text("what")),
        }
        match (common_risk_difference(&strata, confidence(&row)), row.text("difference")) {
            (Err(Undefined::NoSharedStratum), "") => {}
            (Ok(gap), _) => {
                check(&row, "difference", gap.value);
                check(&row, "difference_lower", gap.interval.lower);
                check(&row, "difference_upper", gap.interval.upper);
            }
            other => panic!("{other:?} of {}", row.text("what")),
        }
        match (common_risk_ratio(&strata, confidence(&row)), row.text("risk_ratio")) {
            (Err(Undefined::NoSharedStratum), "") | (Err(Undefined::ZeroOverZero | Undefined::RatioToZero), "undefined") => {}
            (Ok(ratio), _) => {
                check(&row, "risk_ratio", ratio.value);
                if row.text("ratio_lower").is_empty() {
                    assert!(ratio.interval.contains(ratio.value) && ratio.interval.bounded().is_some_and(|both| both.lower < both.upper));
                } else {
                    check(&row, "ratio_lower", ratio.interval.lower);
                    check(&row, "ratio_upper", ratio.interval.upper.at().unwrap());
                }
            }
            other => panic!("{other:?} of {}", row.text("what")),
        }
    }
}

fn standard_rows(counts: &[u64], sizes: &[u64], standard: &[f64]) -> Stratified {
    let strata = counts.iter().zip(sizes).zip(standard);
    Stratified::new(strata.map(|((&k, &n), &weight)| Stratum::new(Part::of(k, n), Part::of(k, n)).with_standard(weight)).collect())
}

#[test]
fn standardised_rates_as_computed_with_fifty_digits() {
    for row in table("standardised.csv") {
        let strata = standard_rows(&whole(&row, "counts"), &whole(&row, "sizes"), &row.numbers("standard"));
        let rates = standardised(&strata, confidence(&row)).unwrap();
        check(&row, "rate", rates.group.value);
        check(&row, "lower", rates.group.interval.lower);
        check(&row, "upper", rates.group.interval.upper);
        assert_eq!((rates.group, rates.difference.value, rates.left_out.len()), (rates.reference, 0.0, 0));
    }
}

const WOMEN: [(u64, u64); 6] = [(89, 108), (17, 25), (202, 593), (131, 375), (94, 393), (24, 341)];
const MEN: [(u64, u64); 6] = [(512, 825), (353, 560), (120, 325), (138, 417), (53, 191), (22, 373)];

/// The gap of the rates at one composition: a part of Kitagawa's decomposition, computed by hand in Python.
#[test]
fn standardised_to_either_group_is_a_part_of_kitagawas_decomposition() {
    for (standard, men_minus_women) in [(MEN, -0.07096917575817248), (WOMEN, -0.001087790053228805)] {
        let strata = MEN.iter().zip(WOMEN).zip(standard);
        let part = |&(k, n): &(u64, u64)| Part::of(k, n);
        let strata = strata.map(|((men, women), (_, weight))| Stratum::new(part(men), part(&women)).with_standard(weight as f64)).collect();
        let gap = standardised(&Stratified::new(strata), LEVEL).unwrap().difference;
        assert!(close(gap.value, men_minus_women, FIGURE), "{gap:?}");
    }
}

#[test]
fn a_stratum_without_one_group_is_left_out_for_both_and_named() {
    let strata = [((3, 10), (5, 10)), ((1, 20), (0, 0)), ((0, 0), (0, 0)), ((0, 10), (0, 20)), ((0, 0), (7, 30))];
    let strata = Stratified::of(strata);
    let rates = standardised(&strata, LEVEL).unwrap();
    assert_eq!((rates.left_out, rates.share_left_out), (vec![1, 2, 4], 0.5));
    assert!(close(rates.group.value, 0.3 * 20.0 / 50.0, 1e-15) && close(rates.reference.value, 0.5 * 20.0 / 50.0, 1e-15));
    let named = [(1, EmptyMargin::Reference), (2, EmptyMargin::Group), (3, EmptyMargin::Counted), (4, EmptyMargin::Group)];
    assert_eq!(strata.silent(), named);
    // The stratum in which nobody is counted has a gap of 0, which counts; of the odds it says nothing.
    assert_eq!(common_odds_ratio(&strata, LEVEL).unwrap().value, 3.0 / 7.0);
    assert!(close(common_risk_difference(&strata, LEVEL).unwrap().value, -0.2 * 5.0 / (5.0 + 20.0 / 3.0), 1e-15));
}

#[test]
fn what_has_no_value_says_why() {
    let none = Stratified::of([((0, 0), (3, 9)), ((2, 8), (0, 0))]);
    assert_eq!(common_risk_difference(&none, LEVEL), Err(Undefined::NoSharedStratum));
    assert_eq!(common_risk_ratio(&none, LEVEL), Err(Undefined::NoSharedStratum));
    assert_eq!(standardised(&none, LEVEL), Err(Undefined::NoSharedStratum));
    assert_eq!(cochran_mantel_haenszel(&none), Err(Undefined::NoInformativeStratum));
    assert_eq!(common_odds_ratio(&none, LEVEL), Err(Undefined::NoSharedStratum));
    assert_eq!(simpson(&none, LEVEL).difference, Simpson::Undefined(Undefined::NoSharedStratum));
    assert_eq!(simpson(&none, LEVEL).odds_ratio, Simpson::Undefined(Undefined::NoSharedStratum));
    assert_eq!(Stratified::of([]).pooled_difference(LEVEL), Err(Undefined::NoRows));
    assert_eq!(simpson(&Stratified::new(Vec::new()), LEVEL).difference, Simpson::Undefined(Undefined::NoRows));
    let never = Stratified::of([((4, 9), (0, 9)), ((1, 5), (0, 6))]);
    assert_eq!(common_odds_ratio(&never, LEVEL), Err(Undefined::RatioToZero));
    assert_eq!(common_risk_ratio(&never, LEVEL), Err(Undefined::RatioToZero));
    assert_eq!(breslow_day(&never), Err(Undefined::RatioToZero));
    assert_eq!(breslow_day(&Stratified::of([((0, 9), (4, 9)), ((0, 5), (1, 6))])), Err(Undefined::RatioToZero));
    assert_eq!(breslow_day(&Stratified::of([((2, 9), (4, 9)), ((0, 5), (0, 6))])), Err(Undefined::FewerThanTwoStrata));
}

#[test]
fn a_sign_is_turned_where_it_is() {
    let of = |strata: &[Counts]| {
        let found = simpson(&Stratified::of(strata.iter().copied()), LEVEL);
        assert_eq!(found.difference, found.odds_ratio);
        found.difference
    };
    // Within each stratum 10 points more; most of the group is where few are counted.
    assert_eq!(of(&[((540, 600), (2400, 3000)), ((600, 3000), (60, 600))]), Simpson::Reversed);
    assert_eq!(of(&[((60, 600), (600, 3000)), ((2400, 3000), (540, 600))]), Simpson::Reversed);
    assert_eq!(of(&[((9, 10), (40, 50)), ((10, 50), (1, 10))]), Simpson::ReversedWithinNoise);
    assert_eq!(of(&[((540, 600), (480, 600)), ((120, 600), (60, 600))]), Simpson::Agrees);
    assert_eq!(of(&[((50, 100), (50, 100)), ((10, 100), (1, 10))]), Simpson::Agrees);
}

#[test]
fn pooled_rates_can_be_those_of_weighted_people() {
    let strata = [((540, 600), (2400, 3000)), ((600, 3000), (60, 600))];
    let strata = Stratified::of(strata).with_pooled(Proportion::new(0.75, 900.0), Proportion::new(0.7, 800.0));
    assert!(close(strata.pooled_difference(LEVEL).unwrap().value, 0.05, 1e-12));
    assert_eq!(simpson(&strata, LEVEL).difference, Simpson::Agrees);
}

#[test]
fn no_number_of_people_is_too_strange() {
    for size in [1e-9, 1.0, 1e9, 1e18, f64::MAX] {
        for (first, second) in [(0.0, 0.5), (1e-12, 1e-300), (1.0, 0.0), (1.0, 1.0), (1.0 - 1e-12, 0.3), (0.0, 0.0)] {
            let part = |share, size| Part::from(Proportion::new(share, size));
            let strata = Stratified::new(vec![
                Stratum::new(part(first, size), part(second, 3.0)),
                Stratum::new(part(second, 7.5), part(first, size)).with_standard(f64::NAN),
                Stratum::new(part(second, size), part(first, 1e9)).with_standard(f64::INFINITY),
                Stratum::new(Part::NOBODY, part(first, size)).with_standard(-1.0),
            ]);
            let rates = standardised(&strata, LEVEL).unwrap();
            for estimate in [common_risk_difference(&strata, LEVEL).unwrap(), rates.group, rates.reference, rates.difference] {
                assert!(estimate.interval.contains(estimate.value), "{size} {first} {second}: {estimate:?}");
                assert!(estimate.interval.lower >= -1.0 - 1e-12 && estimate.interval.upper <= 1.0 + 1e-12, "{estimate:?}");
            }
            for ratio in [common_odds_ratio(&strata, LEVEL), common_risk_ratio(&strata, LEVEL)].into_iter().flatten() {
                let bounded = ratio.interval.upper.at().is_none_or(f64::is_finite);
                assert!(ratio.value.is_finite() && ratio.interval.lower >= 0.0 && bounded, "{size} {first} {second}: {ratio:?}");
                assert!(ratio.interval.contains(ratio.value), "{size} {first} {second}: {ratio:?}");
            }
            if let Ok(test) = cochran_mantel_haenszel(&strata) {
                assert!(test.plain.statistic.is_finite() && test.plain.p_value > 0.0 && test.plain.p_value <= test.corrected.p_value);
            }
            if let Ok(test) = breslow_day(&strata) {
                assert!(test.breslow_day.statistic.is_finite() && test.tarone.statistic >= 0.0, "{size} {first} {second}: {test:?}");
            }
        }
    }
}

fn part() -> impl Strategy<Value = (u64, u64)> {
    prop_oneof![8 => (1..400u64).prop_flat_map(|n| (0..=n, Just(n))), 1 => Just((0, 0)), 1 => (1..9u64).prop_map(|n| (n, n))]
}

fn some_strata() -> impl Strategy<Value = Vec<Counts>> {
    prop::collection::vec((part(), part()), 1..8)
}

fn any_confidence() -> impl Strategy<Value = Confidence> {
    (0.5..0.9999f64).prop_map(|level| Confidence::new(level).unwrap())
}

/// All figures of the strata, so that laws can be said of them at once; without a value, what is not a number.
fn figures(strata: &Stratified, level: Confidence) -> Vec<f64> {
    let mut figures = Vec::new();
    let mut add = |values: Option<Vec<f64>>, number: usize| figures.extend(values.unwrap_or_else(|| vec![f64::NAN; number]));
    for ratio in [common_odds_ratio(strata, level), common_risk_ratio(strata, level)] {
        let ratio = ratio.ok();
        add(ratio.map(|ratio| vec![ratio.value, ratio.interval.lower, ratio.interval.upper.at().unwrap_or(f64::NAN)]), 3);
    }
    let gap = common_risk_difference(strata, level).ok();
    add(gap.map(|gap| vec![gap.value, gap.interval.lower, gap.interval.upper]), 3);
    add(cochran_mantel_haenszel(strata).ok().map(|test| vec![test.plain.statistic, test.corrected.p_value]), 2);
    add(breslow_day(strata).ok().map(|test| vec![test.breslow_day.statistic, test.tarone.statistic, test.tarone.p_value]), 3);
    let rates = standardised(strata, level).ok();
    add(rates.map(|rates| vec![rates.group.value, rates.reference.interval.lower, rates.difference.interval.upper]), 3);
    figures
}

fn alike(ours: &[f64], theirs: &[f64]) -> bool {
    ours.iter().zip(theirs).all(|(&ours, &theirs)| (ours.is_nan() && theirs.is_nan()) || close(ours, theirs, 1e-9))
}

proptest! {
    #[test]
    fn every_figure_lies_in_its_interval(counts in some_strata(), level in any_confidence()) {
        let strata = Stratified::of(counts);
        if let Ok(gap) = common_risk_difference(&strata, level) {
            prop_assert!(gap.interval.contains(gap.value) && gap.interval.lower >= -1.0 && gap.interval.upper <= 1.0);
            prop_assert!(gap.interval.upper > gap.interval.lower, "{:?}", gap);
        }
        for ratio in [common_odds_ratio(&strata, level), common_risk_ratio(&strata, level)].into_iter().flatten() {
            prop_assert!(ratio.interval.contains(ratio.value) && ratio.interval.upper.at().is_none_or(|upper| upper > ratio.interval.lower), "{:?}", ratio);
        }
        if let Ok(rates) = standardised(&strata, level) {
            for rate in [rates.group, rates.reference] {
                prop_assert!(rate.interval.contains(rate.value) && rate.interval.lower >= 0.0 && rate.interval.upper <= 1.0);
                prop_assert!(rate.interval.upper > rate.interval.lower);
            }
            prop_assert!(close(rates.difference.value, rates.group.value - rates.reference.value, 1e-12));
        }
    }

    #[test]
    fn the_order_of_the_strata_changes_nothing(counts in some_strata(), turn in 0..8usize) {
        let mut turned = counts.clone();
        turned.rotate_left(turn % counts.len());
        turned.reverse();
        let (ours, theirs) = (figures(&Stratified::of(counts), LEVEL), figures(&Stratified::of(turned), LEVEL));
        prop_assert!(alike(&ours, &theirs), "{:?} {:?}", ours, theirs);
    }

    #[test]
    fn an_empty_stratum_changes_nothing(counts in some_strata()) {
        let mut more = counts.clone();
        more.insert(counts.len() / 2, ((0, 0), (0, 0)));
        prop_assert!(alike(&figures(&Stratified::of(counts), LEVEL), &figures(&Stratified::of(more), LEVEL)));
    }

    #[test]
    fn swapping_the_groups_turns_every_figure(counts in some_strata(), level in any_confidence()) {
        let (ours, swapped) = (Stratified::of(counts.clone()), Stratified::of(counts.into_iter().map(|(group, reference)| (reference, group))));
        match (common_risk_difference(&ours, level), common_risk_difference(&swapped, level)) {
            (Ok(gap), Ok(turned)) => {
                prop_assert!(close(gap.value, -turned.value, 1e-12));
                prop_assert!(close(gap.interval.lower, -turned.interval.upper, 1e-9) && close(gap.interval.upper, -turned.interval.lower, 1e-9));
            }
            (ours, swapped) => prop_assert_eq!(ours, swapped),
        }
        for (ratio, turned) in [
            (common_odds_ratio(&ours, level), common_odds_ratio(&swapped, level)),
            (common_risk_ratio(&ours, level), common_risk_ratio(&swapped, level)),
        ] {
            match (ratio, turned) {
                (Ok(ratio), Ok(turned)) => {
                    prop_assert!(close(ratio.value * turned.value, 1.0, 1e-9));
                    prop_assert!(close(ratio.interval.lower * turned.interval.upper.at().unwrap(), 1.0, 1e-9));
                }
                // 0 turned over has no value.
                (Ok(ratio), Err(reason)) | (Err(reason), Ok(ratio)) => prop_assert_eq!((ratio.value, reason), (0.0, Undefined::RatioToZero)),
                (ours, swapped) => prop_assert_eq!(ours, swapped),
            }
        }
        match (cochran_mantel_haenszel(&ours), cochran_mantel_haenszel(&swapped)) {
            (Ok(ours), Ok(swapped)) => prop_assert!(close(ours.plain.statistic, swapped.plain.statistic, 1e-9)),
            (ours, swapped) => prop_assert_eq!(ours, swapped),
        }
        match (breslow_day(&ours), breslow_day(&swapped)) {
            (Ok(ours), Ok(swapped)) => prop_assert!(close(ours.tarone.statistic, swapped.tarone.statistic, 1e-9)),
            (ours, swapped) => prop_assert_eq!(ours, swapped),
        }
        let (direct, turned) = (simpson(&ours, level), simpson(&swapped, level));
        prop_assert_eq!(direct.difference, turned.difference);
    }

    #[test]
    fn one_stratum_gives_the_plain_figures((k, n) in part(), (x, m) in part(), level in any_confidence()) {
        prop_assume!(n > 0 && m > 0);
        let strata = Stratified::of([((k, n), (x, m))]);
        let (ours, theirs) = (Proportion::of(k, n), Proportion::of(x, m));
        let gap = common_risk_difference(&strata, level).unwrap();
        prop_assert!(close(gap.value, ours.share() - theirs.share(), 1e-12));
        let varies = (k > 0 || x > 0) && (k < n || x < m);
        if !varies {
            let plain = newcombe(ours, theirs, level);
            prop_assert!(close(gap.interval.lower, plain.lower, 1e-12) && close(gap.interval.upper, plain.upper, 1e-12));
        }
        match common_odds_ratio(&strata, level) {
            Ok(odds) => prop_assert!(close(odds.value, k as f64 * (m - x) as f64 / (x as f64 * (n - k) as f64), 1e-12)),
            Err(_) => prop_assert!(x == 0 || k == n),
        }
        match common_risk_ratio(&strata, level) {
            Ok(ratio) => {
                prop_assert!(close(ratio.value, ours.share() / theirs.share(), 1e-12));
                if k == 0 || !varies {
                    let plain = koopman(ours, theirs, level).unwrap();
                    prop_assert!(close(ratio.interval.lower, plain.lower, 1e-9));
                    let (Bound::At(upper), Bound::At(plain)) = (ratio.interval.upper, plain.upper) else { panic!("{ratio:?} {plain:?}") };
                    prop_assert!(close(upper, plain, 1e-9));
                }
            }
            Err(_) => prop_assert_eq!(x, 0),
        }
        let rates = standardised(&strata, level).unwrap();
        for (rate, own) in [(rates.group, ours), (rates.reference, theirs)] {
            let plain = wilson(own, level);
            prop_assert!(close(rate.value, own.share(), 1e-12));
            prop_assert!(close(rate.interval.lower, plain.lower, 1e-12) && close(rate.interval.upper, plain.upper, 1e-12), "{:?} {:?}", rate, plain);
        }
        prop_assert_eq!(rates.difference, mover_difference(rates.group, rates.reference));
    }

    #[test]
    fn groups_spread_alike_have_their_crude_rates(sizes in prop::collection::vec((1..200u64, 0.0..=1.0f64, 0.0..=1.0f64), 1..6), times in 1..4u64) {
        let counts = sizes.into_iter().map(|(n, a, b)| {
            let m = times * n;
            (((a * n as f64) as u64, n), ((b * m as f64) as u64, m))
        });
        let strata = Stratified::of(counts.collect::<Vec<_>>());
        let (rates, (group, reference)) = (standardised(&strata, LEVEL).unwrap(), strata.pooled());
        prop_assert!(close(rates.group.value, group.proportion().unwrap().share(), 1e-12));
        prop_assert!(close(rates.reference.value, reference.proportion().unwrap().share(), 1e-12));
        // Then the common risk difference is the pooled one too.
        prop_assert!(close(common_risk_difference(&strata, LEVEL).unwrap().value, strata.pooled_difference(LEVEL).unwrap().value, 1e-12));
    }

    #[test]
    fn counting_the_others_turns_the_sign(counts in some_strata(), level in any_confidence()) {
        let others = counts.iter().map(|&((k, n), (x, m))| ((n - k, n), (m - x, m))).collect::<Vec<_>>();
        let (ours, others) = (Stratified::of(counts), Stratified::of(others));
        if let (Ok(gap), Ok(of_others)) = (common_risk_difference(&ours, level), common_risk_difference(&others, level)) {
            prop_assert!(close(gap.value, -of_others.value, 1e-12) && close(gap.interval.lower, -of_others.interval.upper, 1e-9));
        }
        if let (Ok(rates), Ok(of_others)) = (standardised(&ours, level), standardised(&others, level)) {
            prop_assert!(close(rates.group.value, 1.0 - of_others.group.value, 1e-12));
            prop_assert!(close(rates.group.interval.lower, 1.0 - of_others.group.interval.upper, 1e-9));
        }
        if let (Ok(test), Ok(of_others)) = (cochran_mantel_haenszel(&ours), cochran_mantel_haenszel(&others)) {
            prop_assert!(close(test.plain.statistic, of_others.plain.statistic, 1e-9));
        }
    }
}
