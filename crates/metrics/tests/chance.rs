//! The gap by chance alone against figures computed by someone else, and the laws that it keeps.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tolerance;

use ecart_metrics::interval::Proportion;
use ecart_metrics::{Method, SMALLEST_P_VALUE, chance, corrected_gap};
use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};
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

/// By enumeration of two groups, from the binomial coefficients: the mean gap, and the probability of one as large.
fn enumerated(sizes: [u64; 2], rates: [f64; 2], gap: f64) -> (f64, f64) {
    let table = |n: u64, rate: f64| -> Vec<f64> {
        let mut coefficient = 1.0;
        (0..=n)
            .map(|k| {
                let probability = coefficient * rate.powi(k as i32) * (1.0 - rate).powi((n - k) as i32);
                coefficient *= (n - k) as f64 / (k + 1) as f64;
                probability
            })
            .collect()
    };
    let (first, second) = (table(sizes[0], rates[0]), table(sizes[1], rates[1]));
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
        let (mean, p_value) = enumerated([first, second], [pooled; 2], gap);
        prop_assert!((ours.mean - mean).abs() < 1e-11 && (ours.p_value - p_value).abs() < 1e-11, "{:?} {} {}", ours, mean, p_value);
        // 95 in 100 do not pass the quantile, and fewer stay below it.
        let (_, as_large) = enumerated([first, second], [pooled; 2], ours.quantile);
        let (_, larger) = enumerated([first, second], [pooled; 2], ours.quantile + 3e-12);
        prop_assert!(larger <= 0.05 + 1e-9 && (as_large >= 0.05 - 1e-9 || ours.quantile == 0.0));
    }

    #[test]
    fn a_correction_never_widens(rates in prop::collection::vec((1..300u64).prop_flat_map(|n| (0..=n, Just(n))), 2..7)) {
        let rates: Vec<_> = rates.iter().map(|&(k, n)| Proportion::of(k, n)).collect();
        let gap = gap_of(&rates);
        let ours = corrected_gap(&rates, gap, 0);
        prop_assert!((0.0..=gap).contains(&ours));
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

fn gap_of(rates: &[Proportion]) -> f64 {
    let shares = rates.iter().map(|rate| rate.share());
    shares.clone().fold(0.0, f64::max) - shares.fold(1.0, f64::min)
}

/// How far the gap found, and the corrected gap, lie above the true one on average over so many worlds.
fn biases(truth: &[f64], sizes: [u64; 2], random: &mut ChaCha8Rng) -> (f64, f64) {
    const WORLDS: u32 = 600;
    let gap = gap_of(&truth.iter().map(|&rate| Proportion::new(rate, 1.0)).collect::<Vec<_>>());
    let (mut plain, mut corrected) = (0.0, 0.0);
    for _ in 0..WORLDS {
        let draw = |(place, &rate): (usize, &f64)| {
            let size = sizes[place % 2];
            Proportion::of(Binomial::new(size, rate).unwrap().sample(random), size)
        };
        let rates: Vec<_> = truth.iter().enumerate().map(draw).collect();
        let found = gap_of(&rates);
        plain += found - gap;
        corrected += corrected_gap(&rates, found, 0) - gap;
    }
    (plain / f64::from(WORLDS), corrected / f64::from(WORLDS))
}

/// With equal groups the corrected gap is still above 0 on average, but less so.
#[test]
fn the_correction_lessens_the_bias() {
    let mut random = ChaCha8Rng::seed_from_u64(11);
    for (truth, sizes) in [(vec![0.3; 2], [50, 50]), (vec![0.3; 6], [60, 60]), (vec![0.3; 12], [30, 200])] {
        let (plain, corrected) = biases(&truth, sizes, &mut random);
        assert!(0.0 < corrected && corrected < 0.85 * plain, "{truth:?} of {sizes:?}: {plain} {corrected}");
    }
    for (truth, sizes) in [(vec![0.2, 0.25, 0.3, 0.25], [60, 60]), (vec![0.1, 0.15, 0.12, 0.14, 0.1, 0.13], [40, 300])] {
        let (plain, corrected) = biases(&truth, sizes, &mut random);
        assert!(corrected.abs() < 0.85 * plain, "{truth:?} of {sizes:?}: {plain} {corrected}");
    }
}

/// With one group well apart there is next to no bias, and the correction may go past it: by less than a point here.
#[test]
fn a_group_well_apart_leaves_little_to_correct() {
    let (plain, corrected) = biases(&[0.2, 0.25, 0.45, 0.3], [80, 80], &mut ChaCha8Rng::seed_from_u64(12));
    assert!(plain.abs() < 0.015 && corrected.abs() < 0.015, "{plain} {corrected}");
}

#[test]
fn the_correction_is_what_two_groups_enumerated_say() {
    for [(k1, n1), (k2, n2)] in [[(3u64, 10u64), (9, 12)], [(0, 5), (2, 8)], [(7, 7), (1, 30)], [(0, 4), (9, 9)], [(5, 10), (5, 10)]] {
        let (p, q) = (k1 as f64 / n1 as f64, k2 as f64 / n2 as f64);
        let gap = (p - q).abs();
        let (mean, _) = enumerated([n1, n2], [p, q], gap);
        let ours = corrected_gap(&[Proportion::of(k1, n1), Proportion::of(k2, n2)], gap, 0);
        assert!((ours - (2.0 * gap - mean).max(0.0)).abs() < 1e-11, "{k1}/{n1} {k2}/{n2}: {ours} {mean}");
    }
}

#[test]
fn large_groups_need_no_correction_and_one_group_has_no_gap() {
    let groups = [Proportion::of(300_000_000, 1_000_000_000), Proportion::of(175_000_000, 500_000_000), Proportion::new(0.32, 1e12)];
    let ours = corrected_gap(&groups, 0.05, 0);
    assert!((ours - 0.05).abs() < 1e-5, "{ours}");
    assert_eq!(ours, corrected_gap(&groups, 0.05, 0));
    for few in [vec![], vec![Proportion::of(3, 7)]] {
        assert_eq!(corrected_gap(&few, 0.0, 0), 0.0);
    }
    assert_eq!(corrected_gap(&[Proportion::of(0, 9), Proportion::of(7, 7)], 1.0, 0), 1.0);
}
