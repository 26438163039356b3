//! How often the intervals hold the truth, and how often a change is cried that is none.

use ecart_metrics::change::GapVerdict;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};

use crate::worlds::{Four, first_gap, paired, selection, unpaired};

const WORLDS: u32 = 200;

/// A draw of a group of this size, whose people fall so between both, old alone, new alone, neither.
fn drawn(size: u64, shares: [f64; 4], random: &mut ChaCha8Rng) -> Four {
    let (mut left, mut rest, mut counts) = (size, 1.0, [0; 4]);
    for (place, share) in shares.into_iter().enumerate() {
        counts[place] = if place == 3 { left } else { Binomial::new(left, f64::min(share / rest, 1.0)).unwrap().sample(random) };
        (left, rest) = (left - counts[place], rest - share);
    }
    counts
}

/// The widest gap of the shares of all groups.
fn widest(rates: impl Iterator<Item = f64> + Clone) -> f64 {
    rates.clone().fold(f64::MIN, f64::max) - rates.fold(f64::MAX, f64::min)
}

/// A group: how many people, and how they fall into both, old only, new only, neither.
type World = (u64, [f64; 4]);

#[test]
fn changes_of_gaps_are_covered() {
    let mut random = ChaCha8Rng::seed_from_u64(6);
    let even = [0.3, 0.1, 0.1, 0.5];
    let worlds: [(&str, Vec<World>); 5] = [
        ("nothing differs", vec![(200, even); 4]),
        ("one group fell", vec![(300, [0.2, 0.25, 0.05, 0.5]), (200, even), (150, even)]),
        (
            "as far apart as before, others now at the ends",
            vec![(200, [0.3, 0.2, 0.05, 0.45]), (200, [0.3, 0.1, 0.1, 0.5]), (200, [0.3, 0.05, 0.25, 0.4]), (200, [0.3, 0.1, 0.15, 0.45])],
        ),
        ("a small group", vec![(40, [0.1, 0.1, 0.02, 0.78]), (600, [0.4, 0.05, 0.05, 0.5])]),
        ("a gap that was closed", vec![(250, [0.4, 0.2, 0.0, 0.4]), (250, [0.4, 0.0, 0.0, 0.6])]),
    ];
    for (name, groups) in &worlds {
        let old = groups.iter().map(|(_, [both, old, _, _])| both + old);
        let new = groups.iter().map(|(_, [both, _, new, _])| both + new);
        let widened = widest(new.clone()) - widest(old.clone());
        let gap = |rates: Vec<f64>| rates[0] - rates[rates.len() - 1];
        let (before, after) = (gap(old.collect()), gap(new.collect()));
        for (kind, compare) in [("paired", paired as fn(&[Four]) -> _), ("unpaired", unpaired)] {
            let (mut covered, mut covered_widest, mut wrong) = (0, 0, 0);
            for _ in 0..WORLDS {
                let draw: Vec<Four> = if kind == "paired" {
                    groups.iter().map(|(size, shares)| drawn(*size, *shares, &mut random)).collect()
                } else {
                    // Two sets of people: what both make of one says nothing, and is left out by making them independent.
                    let apart = |[both, old, new, _]: [f64; 4]| {
                        let (p, q) = (both + old, both + new);
                        [p * q, p * (1.0 - q), q * (1.0 - p), (1.0 - p) * (1.0 - q)]
                    };
                    groups.iter().map(|(size, shares)| drawn(*size, apart(*shares), &mut random)).collect()
                };
                let change = compare(&draw);
                let size = first_gap(&change).change.unwrap();
                covered += u32::from(size.difference.interval.contains(after - before));
                let found = selection(&change).widest.as_ref().unwrap().change.unwrap();
                covered_widest += u32::from(found.difference.interval.contains(widened));
                let says_wrong = |verdict: GapVerdict, grew: f64| {
                    (verdict == GapVerdict::Grew && grew <= 1e-9) || (verdict == GapVerdict::Shrank && grew >= -1e-9)
                };
                wrong += u32::from(says_wrong(size.verdict, after.abs() - before.abs()) || says_wrong(found.verdict, widened));
            }
            let share = |count: u32| f64::from(count) / f64::from(WORLDS);
            // Of 200 draws at 95 %, the standard error is 1.5 points.
            assert!(share(covered) >= 0.905, "{name}, {kind}: {}", share(covered));
            assert!(share(covered_widest) >= 0.905, "{name}, {kind}: the widest, {}", share(covered_widest));
            assert!(share(wrong) <= 0.08, "{name}, {kind}: wrong in {}", share(wrong));
        }
    }
}
