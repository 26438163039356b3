//! What the intervals of areas promise, simulated: that so many in a hundred hold the true value. The seed is fixed.

use ecart_metrics::score::{Auc, ScorePoint, Scored, auc, auc_difference, auc_difference_to_overall};
use ecart_metrics::{Amount, Confidence};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Distribution, Exp, Gamma};

/// People with scores that are exponential, those of a positive label with the mean `ratio`, rounded so that there are ties. The true area, ties counted half, is near `ratio / (1 + ratio)`.
fn drawn(people: [u64; 2], ratio: f64, weights: bool, random: &mut ChaCha8Rng) -> Scored {
    let mut points = Vec::new();
    for (label, people) in people.into_iter().enumerate() {
        let scores = Exp::new(if label == 0 { 1.0 / ratio } else { 1.0 }).unwrap();
        for _ in 0..people {
            let score = (scores.sample(random) * 50.0).round();
            let weight = if weights { Gamma::new(2.0, 0.5).unwrap().sample(random) } else { 1.0 };
            let amount = Amount { people: 1, weight, weight_squared: weight * weight };
            let (positives, negatives) = if label == 0 { (amount, 0.into()) } else { (0.into(), amount) };
            points.push(ScorePoint { score, positives, negatives });
        }
    }
    Scored::new(points)
}

fn covered(worlds: u32, mut holds: impl FnMut() -> bool) -> f64 {
    f64::from((0..worlds).map(|_| u32::from(holds())).sum::<u32>()) / f64::from(worlds)
}

fn area(scored: &Scored) -> Auc {
    auc(scored).unwrap()
}

const LEVEL: Confidence = Confidence::DEFAULT;

#[test]
fn an_area_is_covered_with_weights_and_without() {
    let mut random = ChaCha8Rng::seed_from_u64(11);
    for (people, ratio, weights) in
        [([30, 30], 3.0, false), ([15, 120], 2.0, false), ([80, 60], 9.0, false), ([60, 90], 3.0, true), ([150, 60], 1.0, true)]
    {
        let truth = ratio / (1.0 + ratio);
        let share = covered(1000, || {
            let found = area(&drawn(people, ratio, weights, &mut random)).estimate(LEVEL);
            found.is_ok_and(|estimate| estimate.interval.contains(truth))
        });
        assert!((0.925..=0.98).contains(&share), "{people:?} {ratio} {weights}: {share}");
    }
}

#[test]
fn differences_of_areas_are_covered_also_to_all_people() {
    let mut random = ChaCha8Rng::seed_from_u64(12);
    let (mut between, mut to_all, mut called) = (0.0, 0.0, 0.0);
    let worlds = 800;
    for _ in 0..worlds {
        let (first, second) = (drawn([40, 50], 3.0, false, &mut random), drawn([60, 80], 3.0, false, &mut random));
        let difference = auc_difference(&area(&first), &area(&second), LEVEL);
        between += f64::from(u8::from(difference.interval.unwrap().contains(0.0)));
        called += f64::from(u8::from(difference.p_value.unwrap() < 0.05));
        // Both groups are of one world, so the area of all people is the same too.
        let part = auc_difference_to_overall(&first, &first.merge(&second), LEVEL).unwrap();
        to_all += f64::from(u8::from(part.interval.unwrap().contains(0.0)));
    }
    for share in [between, to_all, f64::from(worlds) - called] {
        let share = share / f64::from(worlds);
        assert!((0.925..=0.975).contains(&share), "{share}");
    }
}
