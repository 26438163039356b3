//! The power of a comparison against what an audit of so many people does: every sample counted, or simulated.

use ecart_metrics::Confidence;
use ecart_metrics::interval::{Proportion, newcombe};
use ecart_metrics::power::{Power, is_rough, power_to_show, rows_needed};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};

const LEVEL: Confidence = Confidence::DEFAULT;
const EIGHTY: Power = Power::DEFAULT;

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
