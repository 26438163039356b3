//! Tests of equal rates against figures computed by someone else, and the laws that they keep.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod significance;
#[path = "../tallies/mod.rs"]
mod tallies;
#[path = "../tolerance/mod.rs"]
mod tolerance;

use ecart_metrics::hypothesis::{
    Adjustment, Arrangements, FEW_EXPECTED, Fisher, HomogeneityTest, SMALLEST_P_VALUE, Split, adjust, chi_squared, chi_squared_tail,
    fisher, g_test, homogeneity, mcnemar, permutation, pooled_z,
};
use ecart_metrics::interval::Proportion;
use ecart_metrics::{Amount, Rate, Undefined};
use proptest::prelude::*;
use tolerance::{FIGURE, Row, close, table};

/// Small p-values must be right to their digits, and not only be small.
fn check_relative(row: &Row, column: &str, ours: f64, tolerance: f64) {
    let theirs = row.number(column);
    assert!((ours - theirs).abs() <= tolerance * theirs.abs(), "{column}: {ours}, in the table {theirs}; {row:?}");
}

fn whole(row: &Row, column: &str) -> u64 {
    row.text(column).parse().unwrap()
}

/// The groups of a row: those with the outcome and those without.
fn groups(row: &Row) -> Vec<[u64; 2]> {
    let counts = row.numbers("counts").into_iter().zip(row.numbers("sizes"));
    counts.map(|(count, size)| [count as u64, (size - count) as u64]).collect()
}

fn splits(groups: &[[u64; 2]]) -> Vec<Split> {
    groups.iter().map(|&[with, without]| Split::of(with, with + without)).collect()
}

#[test]
fn fisher_as_scipy_and_with_forty_digits() {
    for (name, tolerance) in [("fisher.csv", FIGURE), ("fisher_large.csv", 1e-10)] {
        for row in table(name) {
            let ours = fisher([[whole(&row, "a"), whole(&row, "b")], [whole(&row, "c"), whole(&row, "d")]]);
            check_relative(&row, "two_sided", ours.two_sided, tolerance);
            check_relative(&row, "less", ours.less, tolerance);
            check_relative(&row, "greater", ours.greater, tolerance);
        }
    }
}

#[test]
fn chi_squared_g_and_z_as_scipy_and_statsmodels() {
    for row in table("chi_squared.csv") {
        let groups = splits(&groups(&row));
        if row.text("undefined") == Undefined::AllAlike.name() {
            assert_eq!(chi_squared(&groups), Err(Undefined::AllAlike));
            assert_eq!(g_test(&groups), Err(Undefined::AllAlike));
            assert_eq!(pooled_z(groups[0], groups[1]), Err(Undefined::AllAlike));
            continue;
        }
        let (chi, g) = (chi_squared(&groups).unwrap(), g_test(&groups).unwrap());
        for (column, ours) in [
            ("statistic", chi.statistic),
            ("degrees", f64::from(chi.degrees)),
            ("p_value", chi.p_value),
            ("smallest_expected", chi.smallest_expected),
            ("g", g.statistic),
            ("g_p_value", g.p_value),
        ] {
            check_relative(&row, column, ours, FIGURE);
        }
        if let [first, second] = groups[..] {
            let z = pooled_z(first, second).unwrap();
            check_relative(&row, "z", z.statistic, FIGURE);
            check_relative(&row, "p_value", z.p_value, FIGURE);
        }
    }
}

#[test]
fn the_chi_squared_tail_to_eleven_digits() {
    for row in table("chi_squared_tail.csv") {
        let degrees = whole(&row, "degrees") as u32;
        check_relative(&row, "p_value", chi_squared_tail(row.number("statistic"), degrees), 1e-11);
    }
    assert_eq!((chi_squared_tail(0.0, 1), chi_squared_tail(1e6, 3), chi_squared_tail(2.0, 0)), (1.0, SMALLEST_P_VALUE, 1.0));
}

#[test]
fn mcnemar_as_statsmodels() {
    for row in table("mcnemar.csv") {
        let ours = mcnemar(whole(&row, "b"), whole(&row, "c"));
        check_relative(&row, "exact", ours.exact_p_value, FIGURE);
        check_relative(&row, "mid_p", ours.mid_p_value, FIGURE);
        match ours.asymptotic {
            Ok(asymptotic) => {
                check_relative(&row, "statistic", asymptotic.statistic, FIGURE);
                check_relative(&row, "asymptotic", asymptotic.p_value, FIGURE);
            }
            Err(reason) => assert_eq!((reason, row.text("statistic")), (Undefined::NoDisagreement, "")),
        }
    }
}

#[test]
fn permutations_as_counted_one_by_one() {
    for row in table("permutation.csv") {
        let groups = groups(&row);
        let ours = permutation(&groups, 0).unwrap();
        assert_eq!(ours.arrangements, Arrangements::All, "{row:?}");
        row.check("gap", ours.gap, FIGURE);
        check_relative(&row, "p_value", ours.p_value, FIGURE);
        // The order of the groups tells nothing.
        let turned: Vec<_> = groups.iter().rev().copied().collect();
        check_relative(&row, "p_value", permutation(&turned, 0).unwrap().p_value, FIGURE);
    }
}

#[test]
fn adjusted_p_values_as_statsmodels() {
    for row in table("adjusted.csv") {
        for adjustment in Adjustment::ALL {
            let ours = adjust(&row.numbers("p_values"), adjustment);
            let theirs = row.numbers(adjustment.name());
            assert!(ours.len() == theirs.len() && ours.iter().zip(&theirs).all(|(&a, &b)| close(a, b, FIGURE)), "{row:?}: {ours:?}");
        }
    }
    assert_eq!(adjust(&[], Adjustment::Holm), Vec::<f64>::new());
}

#[test]
fn an_adjustment_has_one_name() {
    for adjustment in Adjustment::ALL {
        assert_eq!(Adjustment::parse(adjustment.name()), Some(adjustment));
    }
    assert_eq!(Adjustment::parse("benjamini-hochberg"), Some(Adjustment::BenjaminiHochberg));
    assert_eq!((Adjustment::parse(""), Adjustment::parse("Holm")), (None, None));
}

/// Rule 4: the choice goes by the expected counts, and so by the margins.
#[test]
fn the_test_fits_the_groups() {
    let of = |groups: &[[u64; 2]]| homogeneity(&splits(groups)).unwrap();
    // An expected count of exactly 5 is not under 5.
    let enough = of(&[[10, 0], [0, 10]]);
    assert_eq!((enough.smallest_expected, enough.is_rough()), (FEW_EXPECTED, false));
    assert_eq!(enough.test, HomogeneityTest::ChiSquared { statistic: 20.0, degrees: 1 });
    assert_eq!(enough.p_value, chi_squared(&splits(&[[10, 0], [0, 10]])).unwrap().p_value);
    let few = of(&[[10, 0], [0, 9]]);
    assert_eq!((few.test, few.p_value, few.is_rough()), (HomogeneityTest::Fisher, fisher([[10, 0], [0, 9]]).two_sided, false));
    let three = of(&[[10, 0], [0, 9], [3, 4]]);
    assert!(matches!(three.test, HomogeneityTest::ChiSquared { degrees: 2, .. }) && three.is_rough());
    assert!(!of(&[[10, 20], [30, 9], [30, 40]]).is_rough());
}

#[test]
fn what_has_no_test_says_why() {
    let some = Split::of(3, 10);
    for (groups, reason) in [
        (vec![], Undefined::FewerThanTwoGroups),
        (vec![some], Undefined::FewerThanTwoGroups),
        (vec![some, Split::of(0, 0)], Undefined::NoRows),
        (vec![Split::of(0, 4), Split::of(0, 9)], Undefined::AllAlike),
        (vec![Split::of(4, 4), Split::of(9, 9), Split::of(1, 1)], Undefined::AllAlike),
    ] {
        assert_eq!(chi_squared(&groups), Err(reason));
        assert_eq!(g_test(&groups), Err(reason));
        assert_eq!(homogeneity(&groups), Err(reason));
    }
    assert_eq!(pooled_z(some, Split::of(0, 0)), Err(Undefined::NoRows));
    assert_eq!(permutation(&[[1, 2]], 0), Err(Undefined::FewerThanTwoGroups));
    assert_eq!(permutation(&[[1, 2], [0, 0]], 0), Err(Undefined::NoRows));
    let nobody = permutation(&[[0, 2], [0, 5], [0, 9]], 0).unwrap();
    assert_eq!((nobody.gap, nobody.p_value), (0.0, 1.0));
    let one_table = fisher([[0, 0], [3, 4]]);
    assert_eq!(one_table, Fisher { two_sided: 1.0, less: 1.0, greater: 1.0 });
}

#[test]
fn no_number_of_people_is_too_strange() {
    let counts = [0, 1, 2, 30, 1_000_000_000, u64::MAX];
    for a in counts {
        for b in counts {
            for (c, d) in [(0, 0), (1, 1), (0, 1_000_000_000), (1_000_000_000, 1), (u64::MAX, 3)] {
                let few = |count: u64| count.min(1_000_000_000);
                let p = fisher([[few(a), few(b)], [few(c), few(d)]]);
                for p in [p.two_sided, p.less, p.greater] {
                    assert!(p > 0.0 && p <= 1.0, "{a} {b} {c} {d}: {p}");
                }
                let (first, second) = (Split::of(a, a.saturating_add(b)), Split::of(c, c.saturating_add(d)));
                for test in [chi_squared(&[first, second]), g_test(&[first, second])].into_iter().flatten() {
                    assert!(test.statistic >= 0.0 && test.statistic.is_finite() && test.p_value > 0.0 && test.p_value <= 1.0, "{test:?}");
                }
                if let Ok(test) = pooled_z(first, second) {
                    assert!(test.statistic.is_finite() && test.p_value > 0.0 && test.p_value <= 1.0, "{test:?}");
                }
                for groups in [vec![[few(a), few(b)], [few(c), few(d)]], vec![[few(a), few(b)], [few(c), few(d)], [1, 1]]] {
                    if let Ok(test) = permutation(&groups, 0) {
                        assert!(test.p_value > 0.0 && test.p_value <= 1.0, "{groups:?}: {test:?}");
                    }
                }
            }
            let ours = mcnemar(a.min(1_000_000_000), b.min(1_000_000_000));
            assert!(ours.exact_p_value > 0.0 && ours.exact_p_value <= 1.0 && ours.mid_p_value > 0.0 && ours.mid_p_value < 1.0, "{ours:?}");
        }
    }
}

/// Small shares of many people keep their digits: with so many, both counts are Poisson, and z² is (x₁ − x₂)² / (x₁ + x₂).
#[test]
fn a_few_in_a_billion_are_compared() {
    let (first, second) = (Split::of(7, 1_000_000_000), Split::of(2, 1_000_000_000));
    let chi = chi_squared(&[first, second]).unwrap();
    assert!(close(chi.statistic, 25.0 / 9.0, 1e-8) && close(chi.smallest_expected, 4.5, FIGURE));
    // And those with the outcome are as good as those without.
    let turned = [Split::of(999_999_993, 1_000_000_000), Split::of(999_999_998, 1_000_000_000)];
    assert!(close(chi_squared(&turned).unwrap().statistic, chi.statistic, 1e-12));
    assert!(close(g_test(&turned).unwrap().statistic, g_test(&[first, second]).unwrap().statistic, 1e-12));
    let exact = homogeneity(&[first, second]).unwrap();
    // Twice the binomial tail of 2 or fewer of 9.
    assert!(exact.test == HomogeneityTest::Fisher && close(exact.p_value, 2.0 * 46.0 / 512.0, 1e-7), "{exact:?}");
}

#[test]
fn sampling_weights_enter_with_the_effective_size() {
    // Four people, two of whom weigh 3: (8)² / 20 = 3.2 people; 4 of 8 have the outcome.
    let rate = Rate::new(
        Amount { people: 2, weight: 4.0, weight_squared: 10.0 },
        Amount { people: 4, weight: 8.0, weight_squared: 20.0 },
        Undefined::NoRows,
    );
    let split = Split::of_rate(&rate.unwrap());
    assert!(close(split.with(), 1.6, 1e-15) && close(split.without(), 1.6, 1e-15));
    assert_eq!(split.rounded(), [2, 1]);
    let counted = Rate::new(805.into(), 1795.into(), Undefined::NoRows).unwrap();
    assert_eq!(Split::of_rate(&counted), Split::of(805, 1795));
    assert_eq!((Split::of(805, 1795).rounded(), Split::new(-1.0, 0.2).rounded()), ([805, 990], [0, 0]));
    // A tenth of the effective size is a tenth of the statistic.
    let tenth = |split: Split| Split::new(split.with() / 10.0, split.without() / 10.0);
    let (first, second) = (Split::of(56, 70), Split::of(48, 80));
    let (ours, whole) = (chi_squared(&[tenth(first), tenth(second)]).unwrap(), chi_squared(&[first, second]).unwrap());
    assert!(close(10.0 * ours.statistic, whole.statistic, 1e-14));
}

fn group() -> impl Strategy<Value = [u64; 2]> {
    let count = prop_oneof![1 => Just(0u64), 4 => 0u64..40, 2 => 0u64..3000, 1 => 0u64..1_000_000_000];
    prop::array::uniform2(count)
}

fn is_p_value(p: f64) -> bool {
    p > 0.0 && p <= 1.0
}

proptest! {
    #[test]
    fn fisher_is_the_same_from_every_side([a, b] in group(), [c, d] in group()) {
        let ours = fisher([[a, b], [c, d]]);
        prop_assert!(is_p_value(ours.two_sided) && is_p_value(ours.less) && is_p_value(ours.greater), "{ours:?}");
        let same = |x: f64, y: f64| (x - y).abs() <= 1e-9 * x.max(y);
        for (turned, swapped) in [([[c, d], [a, b]], true), ([[b, a], [d, c]], true), ([[d, c], [b, a]], false), ([[a, c], [b, d]], false)] {
            let other = fisher(turned);
            let (less, greater) = if swapped { (other.greater, other.less) } else { (other.less, other.greater) };
            prop_assert!(same(ours.two_sided, other.two_sided) && same(ours.less, less) && same(ours.greater, greater), "{ours:?} {other:?}");
        }
        // The table seen is in both tails, and in the two-sided one at least as often as in the smaller.
        prop_assert!(ours.less + ours.greater >= 1.0 - 1e-9 && ours.two_sided >= ours.less.min(ours.greater) * (1.0 - 1e-9));
    }

    #[test]
    fn fisher_falls_as_a_table_grows_more_extreme([a, b] in group(), [c, d] in group(), steps in 1u64..20) {
        // From the expected table outward, with all margins kept.
        let (a, b, c, d) = if a as u128 * d as u128 >= b as u128 * c as u128 { (a, b, c, d) } else { (b, a, d, c) };
        let steps = steps.min(b).min(c);
        let (near, far) = (fisher([[a, b], [c, d]]), fisher([[a + steps, b - steps], [c - steps, d + steps]]));
        prop_assert!(far.two_sided <= near.two_sided * (1.0 + 1e-9) && far.greater <= near.greater * (1.0 + 1e-9), "{near:?} {far:?}");
    }

    #[test]
    fn statistics_are_the_same_from_every_side(groups in prop::collection::vec(group(), 2..8)) {
        let turned: Vec<_> = groups.iter().rev().map(|&[with, without]| [without, with]).collect();
        for test in [chi_squared, g_test] {
            let (ours, other) = (test(&splits(&groups)), test(&splits(&turned)));
            match (ours, other) {
                (Ok(ours), Ok(other)) => {
                    prop_assert!(is_p_value(ours.p_value) && ours.statistic >= 0.0 && ours.degrees as usize == groups.len() - 1);
                    prop_assert!(close(ours.statistic, other.statistic, FIGURE), "{ours:?} {other:?}");
                }
                (ours, other) => prop_assert_eq!(ours.err(), other.err()),
            }
        }
        if let ([first, second], Ok(chi)) = (&splits(&groups)[..], chi_squared(&splits(&groups))) {
            let z = pooled_z(*first, *second).unwrap();
            prop_assert!(close(z.statistic * z.statistic, chi.statistic, FIGURE) && (z.p_value / chi.p_value - 1.0).abs() < 1e-9);
            let share = |split: &Split| Proportion::of(split.with() as u64, split.size() as u64).share();
            prop_assert!(z.statistic * (share(first) - share(second)) >= 0.0);
        }
    }

    #[test]
    fn equal_rates_are_never_surprising(with in 1u64..50, without in 1u64..50, times in prop::collection::vec(1u64..40, 2..6)) {
        let groups: Vec<_> = times.iter().map(|times| [with * times, without * times]).collect();
        let (chi, g) = (chi_squared(&splits(&groups)).unwrap(), g_test(&splits(&groups)).unwrap());
        prop_assert!(chi.statistic == 0.0 && g.statistic == 0.0 && chi.p_value == 1.0);
        prop_assert_eq!(permutation(&groups, 0).unwrap().p_value, 1.0);
    }

    #[test]
    fn mcnemar_does_not_ask_which_is_the_first(b in 0u64..5000, c in 0u64..5000) {
        let ours = mcnemar(b, c);
        prop_assert_eq!(ours, mcnemar(c, b));
        prop_assert!(is_p_value(ours.exact_p_value) && is_p_value(ours.mid_p_value));
        prop_assert!(ours.mid_p_value < ours.exact_p_value || ours.exact_p_value == SMALLEST_P_VALUE, "{ours:?}");
        // More of what there is more of is less even.
        if b != c {
            prop_assert!(mcnemar(b.max(c) + 1, b.min(c)).exact_p_value <= ours.exact_p_value * (1.0 + 1e-12));
        }
    }

    #[test]
    fn adjusting_keeps_the_order(p_values in prop::collection::vec(prop_oneof![1e-12..1.0f64, 1e-3..0.1f64, Just(0.02), Just(1.0)], 0..40)) {
        let [holm, hochberg, bonferroni] = Adjustment::ALL.map(|adjustment| adjust(&p_values, adjustment));
        for (place, &p) in p_values.iter().enumerate() {
            prop_assert!(p <= hochberg[place] * (1.0 + 1e-15) && hochberg[place] <= holm[place] * (1.0 + 1e-15));
            prop_assert!(holm[place] <= bonferroni[place] && bonferroni[place] <= 1.0);
            for (other, &q) in p_values.iter().enumerate() {
                for adjusted in [&holm, &hochberg, &bonferroni] {
                    let holds = if p == q { adjusted[place] == adjusted[other] } else { p > q || adjusted[place] <= adjusted[other] };
                    prop_assert!(holds, "{p_values:?}: {adjusted:?}");
                }
            }
        }
    }

    #[test]
    fn permuting_two_groups_is_the_same_from_every_side([a, b] in group(), [c, d] in group()) {
        prop_assume!(a + b > 0 && c + d > 0);
        let ours = permutation(&[[a, b], [c, d]], 0).unwrap();
        prop_assert!(is_p_value(ours.p_value));
        for other in [[[c, d], [a, b]], [[b, a], [d, c]]] {
            let other = permutation(&other, 0).unwrap();
            prop_assert!((ours.p_value / other.p_value - 1.0).abs() < 1e-9 && close(ours.gap, other.gap, 1e-15), "{ours:?} {other:?}");
        }
        // The gap is at least as large in one tail as in both.
        let exact = fisher([[a, b], [c, d]]);
        prop_assert!(ours.p_value >= exact.less.min(exact.greater) * (1.0 - 1e-9), "{ours:?} {exact:?}");
    }
}
