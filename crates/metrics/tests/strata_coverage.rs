//! What intervals and tests within strata promise, simulated. The seed is fixed.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use ecart_metrics::Confidence;
use ecart_metrics::strata::{
    Part, Stratified, Stratum, breslow_day, cochran_mantel_haenszel, common_odds_ratio, common_risk_difference, common_risk_ratio,
    standardised,
};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};

const LEVEL: Confidence = Confidence::DEFAULT;
const WORLDS: u32 = 2000;

/// The people of both groups in a stratum, the true rate of each, and the weight of the stratum in the standard.
#[derive(Clone, Copy)]
struct World {
    sizes: (u64, u64),
    rates: (f64, f64),
    standard: f64,
}

fn worlds(sizes: &[(u64, u64)], rates: &[(f64, f64)], standard: &[f64]) -> Vec<World> {
    let of = |place: usize| World { sizes: sizes[place], rates: rates[place], standard: standard[place] };
    (0..sizes.len()).map(of).collect()
}

/// As `worlds`, with the people as the standard.
fn own(sizes: &[(u64, u64)], rates: &[(f64, f64)]) -> Vec<World> {
    worlds(sizes, rates, &sizes.iter().map(|&(a, b)| (a + b) as f64).collect::<Vec<_>>())
}

fn drawn(world: &[World], random: &mut ChaCha8Rng) -> Stratified {
    let mut part = |size: u64, rate: f64| Part::of(Binomial::new(size, rate).unwrap().sample(random), size);
    let stratum =
        |world: &World| Stratum::new(part(world.sizes.0, world.rates.0), part(world.sizes.1, world.rates.1)).with_standard(world.standard);
    Stratified::new(world.iter().map(stratum).collect())
}

fn share_of(worlds: u32, mut holds: impl FnMut() -> bool) -> f64 {
    f64::from((0..worlds).map(|_| u32::from(holds())).sum::<u32>()) / f64::from(worlds)
}

/// Worlds in which the gap is the same in all strata: few large strata, rare outcomes, unequal groups, pairs.
fn equal_gaps() -> Vec<(&'static str, Vec<World>, f64)> {
    let with = |sizes: &[(u64, u64)], reference: &[f64], gap: f64| {
        own(sizes, &reference.iter().map(|&rate| (rate + gap, rate)).collect::<Vec<_>>())
    };
    let berkeley = [(108, 825), (25, 560), (593, 325), (375, 417), (393, 191), (341, 373)];
    vec![
        ("Berkeley", with(&berkeley, &[0.62, 0.63, 0.37, 0.33, 0.28, 0.06], 0.02), 0.02),
        ("balanced", with(&[(50, 50); 4], &[0.2, 0.3, 0.5, 0.6], -0.1), -0.1),
        ("rare", with(&[(200, 100); 4], &[0.01, 0.01, 0.02, 0.01], 0.0), 0.0),
        ("very rare", with(&[(100, 300); 3], &[0.003; 3], 0.0), 0.0),
        ("unequal", with(&[(10, 200), (20, 100), (5, 300)], &[0.1, 0.2, 0.3], 0.05), 0.05),
        ("pairs", with(&[(1, 1); 80], &[0.3; 80], 0.15), 0.15),
        ("one and four", with(&[(1, 4); 60], &[0.15; 60], -0.05), -0.05),
        ("nearly all", with(&[(30, 60), (40, 20)], &[0.93, 0.97], -0.03), -0.03),
    ]
}

#[test]
fn the_gap_within_strata_is_covered() {
    let mut random = ChaCha8Rng::seed_from_u64(11);
    let mut sum = 0.0;
    let worlds = equal_gaps();
    for (name, world, gap) in &worlds {
        let covered = share_of(WORLDS, || common_risk_difference(&drawn(world, &mut random), LEVEL).unwrap().interval.contains(*gap));
        assert!(covered >= 0.93, "{name}: {covered}");
        sum += covered;
    }
    let mean = sum / worlds.len() as f64;
    assert!((0.94..=0.97).contains(&mean), "{mean}");
}

#[test]
fn the_common_odds_ratio_and_risk_ratio_are_covered() {
    let mut random = ChaCha8Rng::seed_from_u64(12);
    let of_odds = |rate: f64, odds_ratio: f64| odds_ratio * rate / (1.0 - rate + odds_ratio * rate);
    let sizes: [&[(u64, u64)]; 4] = [&[(108, 825), (593, 325), (341, 373)], &[(50, 50); 4], &[(2, 3); 60], &[(200, 20), (30, 400)]];
    for sizes in sizes {
        for ratio in [0.5, 1.0, 1.8] {
            let rates: Vec<f64> = (0..sizes.len()).map(|place| [0.3, 0.15, 0.5][place % 3]).collect();
            let odds = own(sizes, &rates.iter().map(|&rate| (of_odds(rate, ratio), rate)).collect::<Vec<_>>());
            let risks = own(sizes, &rates.iter().map(|&rate| (rate * ratio, rate)).collect::<Vec<_>>());
            let covered =
                share_of(1000, || common_odds_ratio(&drawn(&odds, &mut random), LEVEL).is_ok_and(|odds| odds.interval.contains(ratio)));
            assert!((0.93..=0.985).contains(&covered), "odds {sizes:?} {ratio}: {covered}");
            let covered =
                share_of(1000, || common_risk_ratio(&drawn(&risks, &mut random), LEVEL).is_ok_and(|risks| risks.interval.contains(ratio)));
            assert!((0.93..=0.985).contains(&covered), "risks {sizes:?} {ratio}: {covered}");
        }
    }
}

#[test]
fn standardised_rates_and_their_gap_are_covered() {
    let mut random = ChaCha8Rng::seed_from_u64(13);
    let berkeley = [(108, 825), (25, 560), (593, 325), (375, 417), (393, 191), (341, 373)];
    let linear = |from: f64, to: f64, place: usize, of: usize| from + (to - from) * place as f64 / (of - 1) as f64;
    let many: Vec<(f64, f64)> = (0..20).map(|place| (linear(0.02, 0.5, place, 20), linear(0.3, 0.1, place, 20))).collect();
    let rising: Vec<f64> = (0..20).map(|place| linear(1.0, 3.0, place, 20)).collect();
    let cases = [
        ("Berkeley", own(&berkeley, &[(0.82, 0.62), (0.68, 0.63), (0.34, 0.37), (0.35, 0.33), (0.24, 0.28), (0.07, 0.06)])),
        ("much weight on few", worlds(&[(3, 50), (100, 60), (200, 90)], &[(0.5, 0.4), (0.3, 0.2), (0.1, 0.1)], &[6.0, 3.0, 1.0])),
        ("some weight on few", worlds(&[(5, 8), (1000, 900)], &[(0.2, 0.3), (0.01, 0.02)], &[0.3, 0.7])),
        ("rare", worlds(&[(50, 60), (60, 40), (70, 90)], &[(0.01, 0.02), (0.02, 0.01), (0.005, 0.01)], &[2.0, 3.0, 5.0])),
        ("one person each", worlds(&[(1, 1); 60], &[(0.1, 0.25); 60], &[1.0; 60])),
        ("ten people each", worlds(&[(10, 12); 20], &many, &rising)),
        (
            "few and many",
            worlds(
                &[(1, 3), (2, 1), (3, 2), (50, 80), (80, 50)],
                &[(0.1, 0.2), (0.5, 0.4), (0.3, 0.3), (0.2, 0.1), (0.4, 0.3)],
                &[1.0, 2.0, 2.0, 3.0, 4.0],
            ),
        ),
        ("nearly all", worlds(&[(10, 30), (40, 20), (30, 50)], &[(0.97, 0.9), (0.9, 0.95), (0.99, 0.97)], &[5.0, 2.0, 3.0])),
    ];
    for (name, world) in cases {
        let all: f64 = world.iter().map(|world| world.standard).sum();
        let truth = |rate: fn(&World) -> f64| world.iter().map(|world| world.standard / all * rate(world)).sum::<f64>();
        let (ours, theirs) = (truth(|world| world.rates.0), truth(|world| world.rates.1));
        let mut held = [0u32; 3];
        for _ in 0..WORLDS {
            let rates = standardised(&drawn(&world, &mut random), LEVEL).unwrap();
            let found = [(rates.group, ours), (rates.reference, theirs), (rates.difference, ours - theirs)];
            for (held, (estimate, truth)) in held.iter_mut().zip(found) {
                *held += u32::from(estimate.interval.contains(truth));
            }
        }
        for held in held {
            assert!(f64::from(held) / f64::from(WORLDS) >= 0.925, "{name}: {held} of {WORLDS}");
        }
    }
}

/// Where the groups are treated alike within strata, each test finds something at 5% about 5 times in 100; corrected, less often.
#[test]
fn tests_within_strata_find_nothing_where_nothing_is() {
    let mut random = ChaCha8Rng::seed_from_u64(14);
    let sizes: [&[(u64, u64)]; 3] = [&[(108, 825), (593, 325), (341, 373)], &[(40, 60); 5], &[(2, 3); 80]];
    for (place, sizes) in sizes.into_iter().enumerate() {
        let rates: Vec<(f64, f64)> = (0..sizes.len()).map(|place| [(0.3, 0.3), (0.15, 0.15), (0.5, 0.5)][place % 3]).collect();
        let world = own(sizes, &rates);
        let (mut corrected, mut homogeneity) = (0, 0);
        let plain = share_of(WORLDS, || {
            let strata = drawn(&world, &mut random);
            let test = cochran_mantel_haenszel(&strata).unwrap();
            corrected += u32::from(test.corrected.p_value <= 0.05);
            homogeneity += u32::from(breslow_day(&strata).unwrap().tarone.p_value <= 0.05);
            test.plain.p_value <= 0.05
        });
        assert!((0.035..=0.065).contains(&plain), "{sizes:?}: {plain}");
        assert!(f64::from(corrected) <= plain * f64::from(WORLDS));
        // Of strata of five people nobody should ask it.
        if place < 2 {
            assert!((70..=130).contains(&homogeneity), "{sizes:?}: {homogeneity}");
        }
    }
}
