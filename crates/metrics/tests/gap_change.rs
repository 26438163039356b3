//! How a second model changes the gap between two groups: the plain figure, and the coverage of its interval.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use ecart_metrics::interval::Estimate;
use ecart_metrics::{Config, Metric, Reference, audit};
use ecart_tally::{Count, Dimension, Level, Outcome, Tally, Task, Weighting};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};

/// Of the people of one group: those whom both models count, the first alone, the second alone, neither.
type Four = [u64; 4];

/// The change of the gap, a against b.
fn change(a: Four, b: Four) -> Estimate {
    let level = |name: &str| Level::Value(name.to_owned());
    let groups = Dimension::new("g", vec![level("a"), level("b")]);
    let mut tally = Tally::new(Task::Decision, Weighting::Rows, vec![groups]).with_second();
    for (place, counts) in [(0, a), (1, b)] {
        for ((first, second), count) in [(true, true), (true, false), (false, true), (false, false)].into_iter().zip(counts) {
            tally.add(&[place], Outcome::decision(first).and_second(second), &Count::of_rows(count)).unwrap();
        }
    }
    let reference = Reference::Named(vec![("g".into(), "b".into())]);
    let audit = audit(&tally, &Config { reference, min_group: 0, ..Config::default() }).unwrap();
    let second = audit.groupings[0].evidence.second.as_ref().unwrap();
    let (metric, people) = &second.metrics[0];
    assert_eq!(*metric, Metric::SelectionRate);
    let people = people.as_ref().unwrap();
    // The reference and all people have no gap to it that could change.
    assert!(people.iter().filter(|paired| paired.group != Some(0)).all(|paired| paired.gap_change.is_none()));
    people.iter().find(|paired| paired.group == Some(0)).unwrap().gap_change.unwrap()
}

/// By hand: a goes from 50 to 40 of 100, b from 60 to 65 of 100, so the gap goes from −10 to −25 points.
#[test]
fn the_gap_of_the_second_model_less_that_of_the_first() {
    let found = change([35, 15, 5, 45], [55, 5, 10, 30]);
    assert!((found.value + 0.15).abs() < 1e-12, "{found:?}");
    assert!(found.interval.contains(found.value) && found.interval.upper < 0.0 && found.interval.lower > -0.35, "{found:?}");
    // Models that agree about everybody leave the gap as it is.
    assert_eq!(change([50, 0, 0, 50], [30, 0, 0, 70]).value, 0.0);
}

#[test]
fn the_change_is_covered() {
    let mut random = ChaCha8Rng::seed_from_u64(21);
    let worlds = 2_000;
    for (sizes, shares) in
        [([120, 200], [[0.3, 0.15, 0.05, 0.5], [0.4, 0.05, 0.1, 0.45]]), ([60, 500], [[0.1, 0.05, 0.05, 0.8], [0.1, 0.02, 0.02, 0.86]])]
    {
        let of = |shares: [f64; 4]| shares[2] - shares[1];
        let truth = of(shares[0]) - of(shares[1]);
        let mut drawn = |size: u64, shares: [f64; 4]| {
            let (mut left, mut rest, mut counts) = (size, 1.0, [0; 4]);
            for (place, share) in shares.into_iter().enumerate() {
                counts[place] =
                    if place == 3 { left } else { Binomial::new(left, f64::min(share / rest, 1.0)).unwrap().sample(&mut random) };
                (left, rest) = (left - counts[place], rest - share);
            }
            counts
        };
        let held = (0..worlds).filter(|_| change(drawn(sizes[0], shares[0]), drawn(sizes[1], shares[1])).interval.contains(truth)).count();
        let covered = held as f64 / f64::from(worlds);
        assert!((0.93..=0.975).contains(&covered), "{sizes:?}: {covered}");
    }
}
