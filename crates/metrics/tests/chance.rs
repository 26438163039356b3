//! The gap by chance alone against figures computed by someone else, and the laws that it keeps.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tolerance;

use ecart_metrics::interval::Proportion;
use ecart_metrics::{Method, SMALLEST_P_VALUE, chance};
use proptest::prelude::*;
use tolerance::{FIGURE, Row, table};

fn groups(row: &Row) -> Vec<Proportion> {
    row.numbers("counts").into_iter().zip(row.numbers("sizes")).map(|(count, size)| Proportion::of(count as u64, size as u64)).collect()
}

#[test]
fn exactly_as_enumerated() {
    for row in table("chance_exact.csv") {
        let ours = chance(&groups(&row), row.number("gap"), 0);
        assert_eq!(ours.method, Method::Exact);
        row.check("mean", ours.mean, FIGURE);
        row.check("quantile", ours.quantile, FIGURE);
        row.check("p_value", ours.p_value, FIGURE);
    }
}

#[test]
fn as_simulated_by_someone_else() {
    for row in table("chance_simulated.csv") {
        let ours = chance(&groups(&row), row.number("gap"), 0);
        assert_eq!(ours.method, Method::Exact, "COMPAS is small enough");
        let apart = |column: &str, figure: f64, error: &str| (figure - row.number(column)).abs() / row.number(error);
        assert!(apart("mean", ours.mean, "mean_error") < 4.0, "{row:?}: {ours:?}");
        assert!(apart("p_value", ours.p_value, "p_value_error") < 4.0, "{row:?}: {ours:?}");
        // Of their 400,000 draws the share beyond the quantile has a standard error of 0.00034.
        let beyond = |gap: f64| chance(&groups(&row), gap, 0).p_value;
        let quantile = row.number("quantile");
        assert!(beyond(quantile) > 0.05 - 0.0014 && beyond(quantile + 1e-11) < 0.05 + 0.0014, "{row:?}: {ours:?}");
        assert!((ours.quantile / quantile - 1.0).abs() < 0.02, "{row:?}: {ours:?}");
    }
}

#[test]
fn large_groups_are_simulated_and_say_so() {
    let groups = [Proportion::of(300_000_000, 1_000_000_000), Proportion::of(150_000_000, 500_000_000), Proportion::of(30, 100)];
    let ours = chance(&groups, 0.05, 3);
    let Method::Simulated { draws, mean_error, p_value_error } = ours.method else { panic!("{ours:?}") };
    assert!(draws == 10_000 && mean_error > 0.0 && p_value_error > 0.0 && ours.p_value > 0.0);
    assert_eq!(ours, chance(&groups, 0.05, 3));
    // Beside hundreds of millions only the hundred vary: the gap is the distance of theirs from 0.3.
    let small_alone = 0.3 * 0.7 / 100.0f64;
    assert!((ours.mean - (small_alone * 2.0 / std::f64::consts::PI).sqrt()).abs() < 0.001, "{ours:?}");
}

#[test]
fn a_thousand_groups_do_not_take_a_thousand_times_as_long() {
    let groups: Vec<_> = (0..1000).map(|group| Proportion::of(10, 20 + group % 30)).collect();
    let ours = chance(&groups, 0.9, 0);
    assert_eq!(ours.method, Method::Exact);
    assert!(ours.mean > 0.5 && ours.quantile > ours.mean && ours.p_value < 1.0, "{ours:?}");
}

#[test]
fn without_variation_there_is_no_gap() {
    for groups in [vec![], vec![Proportion::of(3, 7)], vec![Proportion::of(0, 9); 3], vec![Proportion::of(9, 9); 3]] {
        let ours = chance(&groups, 0.0, 0);
        assert_eq!((ours.mean, ours.quantile, ours.p_value, ours.method), (0.0, 0.0, 1.0, Method::Exact), "{groups:?}");
    }
}

/// By enumeration of two groups, from the binomial coefficients.
fn enumerated(sizes: [u64; 2], pooled: f64, gap: f64) -> (f64, f64) {
    let table = |n: u64| -> Vec<f64> {
        let mut coefficient = 1.0;
        (0..=n)
            .map(|k| {
                let probability = coefficient * pooled.powi(k as i32) * (1.0 - pooled).powi((n - k) as i32);
                coefficient *= (n - k) as f64 / (k + 1) as f64;
                probability
            })
            .collect()
    };
    let (first, second) = (table(sizes[0]), table(sizes[1]));
    let (mut mean, mut as_large) = (0.0, 0.0);
    for (i, p) in first.iter().enumerate() {
        for (j, q) in second.iter().enumerate() {
            let apart = (i as f64 / sizes[0] as f64 - j as f64 / sizes[1] as f64).abs();
            mean += apart * p * q;
            if apart >= gap - 1e-12 {
                as_large += p * q;
            }
        }
    }
    (mean, as_large)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn two_groups_as_enumerated(first in 1..40u64, second in 1..40u64, counts in (0.0..=1.0f64, 0.0..=1.0f64)) {
        let (k1, k2) = ((counts.0 * first as f64) as u64, (counts.1 * second as f64) as u64);
        let pooled = (k1 + k2) as f64 / (first + second) as f64;
        let gap = (k1 as f64 / first as f64 - k2 as f64 / second as f64).abs();
        let ours = chance(&[Proportion::of(k1, first), Proportion::of(k2, second)], gap, 0);
        let (mean, p_value) = enumerated([first, second], pooled, gap);
        prop_assert!((ours.mean - mean).abs() < 1e-11 && (ours.p_value - p_value).abs() < 1e-11, "{:?} {} {}", ours, mean, p_value);
        // 95 in 100 do not pass the quantile, and fewer stay below it.
        let (_, as_large) = enumerated([first, second], pooled, ours.quantile);
        let (_, larger) = enumerated([first, second], pooled, ours.quantile + 3e-12);
        prop_assert!(larger <= 0.05 + 1e-9 && (as_large >= 0.05 - 1e-9 || ours.quantile == 0.0));
    }

    #[test]
    fn order_changes_nothing(mut rates in prop::collection::vec((1..300u64).prop_flat_map(|n| (0..=n, Just(n))), 2..7)) {
        let of = |rates: &[(u64, u64)]| chance(&rates.iter().map(|&(k, n)| Proportion::of(k, n)).collect::<Vec<_>>(), 0.2, 0);
        let ours = of(&rates);
        rates.reverse();
        let reversed = of(&rates);
        prop_assert!((ours.mean - reversed.mean).abs() < 1e-11 && (ours.p_value - reversed.p_value).abs() < 1e-11);
        prop_assert!((0.0..=1.0).contains(&ours.p_value) && ours.mean >= 0.0 && ours.quantile <= 1.0);
    }
}

/// Base rates of women and men in Adult (590 of 5,421 and 3,256 of 10,860): the true p-value is far below anything that 1 less a sum can hold. It was 5.6e-16,
/// noise, when it was not cut off.
#[test]
fn a_p_value_is_never_the_noise_of_a_sum() {
    for (first, second) in [((590, 5_421), (3_256, 10_860)), ((805, 1_795), (36, 244))] {
        let [first, second] = [first, second].map(|(count, size)| Proportion::of(count, size));
        let found = chance(&[first, second], (first.share() - second.share()).abs(), 0);
        match found.method {
            Method::Exact => assert!(found.p_value >= SMALLEST_P_VALUE, "{}", found.p_value),
            Method::Simulated { draws, .. } => assert!(found.p_value >= 1.0 / f64::from(draws + 1), "{}", found.p_value),
        }
    }
}
