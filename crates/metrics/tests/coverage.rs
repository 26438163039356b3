//! What intervals promise, simulated: that so many in a hundred hold the true value. The seed is fixed.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use ecart_metrics::interval::{
    Interval, Proportion, RateMethod, Simultaneous, balanced_mean, extreme_difference, extreme_ratio, f1_from_jaccard, koopman,
    matthews_interval, newcombe, wilson,
};
use ecart_metrics::{Confidence, chance};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};

fn drawn(size: u64, rate: f64, random: &mut ChaCha8Rng) -> Proportion {
    Proportion::of(Binomial::new(size, rate).unwrap().sample(random), size)
}

/// In what share of the worlds something holds.
fn share_of(worlds: u32, mut holds: impl FnMut() -> bool) -> f64 {
    f64::from((0..worlds).map(|_| u32::from(holds())).sum::<u32>()) / f64::from(worlds)
}

const SIZES: [u64; 5] = [10, 25, 60, 200, 1000];
const RATES: [f64; 6] = [0.05, 0.1, 0.25, 0.5, 0.7, 0.9];
const LEVEL: Confidence = Confidence::DEFAULT;

#[test]
fn wilson_covers_a_rate() {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let mut sum = 0.0;
    for size in SIZES {
        for rate in RATES {
            let covered = share_of(1000, || wilson(drawn(size, rate, &mut random), LEVEL).contains(rate));
            assert!(covered > 0.85, "{size} {rate}: {covered}");
            sum += covered;
        }
    }
    let mean = sum / (SIZES.len() * RATES.len()) as f64;
    assert!((0.93..=0.97).contains(&mean), "{mean}");
}

#[test]
fn newcombe_and_koopman_cover_a_gap() {
    let mut random = ChaCha8Rng::seed_from_u64(2);
    let (mut differences, mut ratios, mut worlds) = (0.0, 0.0, 0.0);
    for (place, &first) in SIZES.iter().enumerate() {
        for (a, b) in RATES.iter().flat_map(|&a| RATES.map(|b| (a, b))) {
            let second = SIZES[(place + 2) % SIZES.len()];
            let mut ratio_holds = 0;
            let covered = share_of(150, || {
                let (p, q) = (drawn(first, a, &mut random), drawn(second, b, &mut random));
                ratio_holds += i32::from(koopman(p, q, LEVEL).is_ok_and(|interval| interval.contains(a / b)));
                newcombe(p, q, LEVEL).contains(a - b)
            });
            differences += covered;
            ratios += f64::from(ratio_holds) / 150.0;
            worlds += 1.0;
        }
    }
    for mean in [differences / worlds, ratios / worlds] {
        assert!((0.93..=0.97).contains(&mean), "{mean}");
    }
}

/// With equal groups a percentile bootstrap of the max–min gap never covers the true 0; this interval must, and the min/max ratio's the true 1.
#[test]
fn the_widest_gap_of_equal_groups_is_covered() {
    let mut random = ChaCha8Rng::seed_from_u64(3);
    for groups in [2, 3, 6, 12] {
        for sizes in [[100, 100], [30, 900]] {
            let mut ratio_holds = 0;
            let covered = share_of(500, || {
                let rates: Vec<_> = (0..groups).map(|group| drawn(sizes[group % 2], 0.3, &mut random)).collect();
                ratio_holds += u32::from(extreme_ratio(&rates, LEVEL, Simultaneous::Bonferroni).unwrap().interval.contains(1.0));
                extreme_difference(&rates, LEVEL, Simultaneous::Bonferroni).unwrap().interval.contains(0.0)
            });
            assert!(covered >= 0.93, "{groups} groups of {sizes:?}: {covered}");
            assert!(ratio_holds >= 465, "{groups} groups of {sizes:?}: {ratio_holds}");
        }
    }
}

#[test]
fn the_widest_gap_of_unequal_groups_is_covered() {
    let mut random = ChaCha8Rng::seed_from_u64(4);
    let truth = [0.2, 0.25, 0.45, 0.3];
    let covered = share_of(1000, || {
        let rates: Vec<_> = truth.iter().map(|&rate| drawn(150, rate, &mut random)).collect();
        extreme_difference(&rates, LEVEL, Simultaneous::Bonferroni).unwrap().interval.contains(0.25)
    });
    assert!(covered >= 0.93, "{covered}");
}

/// Where the groups are equal, a p-value below 0.05 comes up at most about 5 times in 100, and the quantile is passed as rarely.
#[test]
fn chance_alone_is_rarely_surprising() {
    let mut random = ChaCha8Rng::seed_from_u64(5);
    let mut passed = 0;
    let surprising = share_of(1000, || {
        let rates: Vec<_> = [40, 120, 60, 80].iter().map(|&size| drawn(size, 0.35, &mut random)).collect();
        let shares = rates.iter().map(|rate| rate.share());
        let gap = shares.clone().fold(0.0, f64::max) - shares.fold(1.0, f64::min);
        let by_chance = chance(&rates, gap, 0);
        passed += u32::from(gap > by_chance.quantile + 1e-12);
        by_chance.p_value <= 0.05
    });
    assert!((0.03..=0.07).contains(&surprising), "{surprising}");
    assert!((30..=70).contains(&passed), "{passed}");
}

/// True positives, false positives, true negatives and false negatives among so many, one cell after the other.
fn confusion(size: u64, shares: [f64; 4], random: &mut ChaCha8Rng) -> [f64; 4] {
    let (mut left, mut rest) = (size, 1.0);
    shares.map(|share| {
        let count = Binomial::new(left, (share / rest).clamp(0.0, 1.0)).unwrap().sample(random);
        left -= count;
        rest -= share;
        count as f64
    })
}

#[test]
fn balanced_accuracy_f1_and_matthews_correlation_are_covered() {
    let mut random = ChaCha8Rng::seed_from_u64(6);
    let mut sums = [0.0; 3];
    let mut worlds = 0.0;
    for size in [40, 150, 600] {
        for shares in [[0.3, 0.1, 0.5, 0.1], [0.1, 0.15, 0.7, 0.05], [0.45, 0.03, 0.5, 0.02], [0.6, 0.15, 0.15, 0.1], [0.2, 0.3, 0.3, 0.2]]
        {
            let [tp, fp, tn, fne] = shares;
            let balanced = f64::midpoint(tp / (tp + fne), tn / (tn + fp));
            let f1 = 2.0 * tp / (2.0 * tp + fp + fne);
            let phi = (tp * tn - fp * fne) / ((tp + fp) * (tp + fne) * (tn + fp) * (tn + fne)).sqrt();
            for _ in 0..400 {
                let counts = confusion(size, shares, &mut random);
                let [tp, fp, tn, fne] = counts;
                let rate = |k: f64, n: f64| Proportion::of(k as u64, n as u64);
                let holds = |interval: Interval, truth: f64| f64::from(u8::from(interval.contains(truth)));
                sums[0] += holds(balanced_mean(rate(tp, tp + fne), rate(tn, tn + fp), LEVEL, RateMethod::Wilson).interval, balanced);
                sums[1] += holds(f1_from_jaccard(wilson(rate(tp, tp + fp + fne), LEVEL)), f1);
                sums[2] += holds(matthews_interval(counts, LEVEL), phi);
                worlds += 1.0;
            }
        }
    }
    for (name, sum) in ["balanced accuracy", "F1", "Matthews' correlation"].iter().zip(sums) {
        assert!((0.93..=0.97).contains(&(sum / worlds)), "{name}: {}", sum / worlds);
    }
}
