//! Why the widest gap has no bootstrap interval: what one would say of groups that are equal, simulated. The seed is fixed.
//! The figures are those of docs/why-not-bootstrap-a-gap.md.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use ecart_metrics::interval::{Proportion, Simultaneous, extreme_difference};
use ecart_metrics::resample::{Cells, LimitKind, Options, bootstrap};
use ecart_metrics::{Amount, Confidence, Undefined};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};

const WORLDS: u32 = 1000;
const PEOPLE: u64 = 200;
const RATE: f64 = 0.3;

/// The largest minus the smallest rate of groups whose cells are their positives and negatives.
fn widest(cells: &[Amount]) -> Result<f64, Undefined> {
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for group in cells.chunks_exact(2) {
        let people = group[0].weight + group[1].weight;
        if people <= 0.0 {
            return Err(Undefined::NoRows);
        }
        (low, high) = (low.min(group[0].weight / people), high.max(group[0].weight / people));
    }
    Ok(high - low)
}

/// In how many of the worlds, of so many groups with these true rates, the true gap is held: by 95 in 100 replicates of rows; and by the simultaneous interval.
fn held(rates: &[f64], random: &mut ChaCha8Rng) -> (u32, u32) {
    let truth = rates.iter().copied().fold(0.0, f64::max) - rates.iter().copied().fold(1.0, f64::min);
    let (mut by_bootstrap, mut by_ours) = (0, 0);
    for world in 0..WORLDS {
        let counts: Vec<u64> = rates.iter().map(|&rate| Binomial::new(PEOPLE, rate).unwrap().sample(random)).collect();
        let cells = Cells::together(counts.iter().flat_map(|&count| [count.into(), (PEOPLE - count).into()]).collect());
        let options = Options { replicates: 200, seed: u64::from(world), kind: LimitKind::Percentile, ..Options::default() };
        by_bootstrap += u32::from(bootstrap(&cells, widest, &options).unwrap().interval.unwrap().contains(truth));
        let rates: Vec<_> = counts.iter().map(|&count| Proportion::of(count, PEOPLE)).collect();
        by_ours += u32::from(extreme_difference(&rates, Confidence::DEFAULT, Simultaneous::Bonferroni).unwrap().interval.contains(truth));
    }
    (by_bootstrap, by_ours)
}

/// The widest gap of replicates is hardly ever 0, so their interval does not reach down to the true 0 of equal groups: it calls every equal model unequal.
#[test]
fn a_percentile_bootstrap_never_covers_the_gap_of_equal_groups() {
    let mut random = ChaCha8Rng::seed_from_u64(21);
    for groups in [3, 6, 12] {
        let (by_bootstrap, by_ours) = held(&vec![RATE; groups], &mut random);
        assert_eq!(by_bootstrap, 0, "{groups} groups");
        assert!(by_ours >= 930, "{groups} groups: {by_ours}");
    }
}

/// Where groups differ a little, a bootstrap's interval is still too high: the widest of many is wider than the truth, and the widest of a replicate of it wider again.
#[test]
fn a_percentile_bootstrap_is_too_high_where_groups_differ_little() {
    let mut random = ChaCha8Rng::seed_from_u64(22);
    let rates: Vec<f64> = (0..6).map(|group| 0.27 + 0.012 * f64::from(group)).collect();
    let (by_bootstrap, by_ours) = held(&rates, &mut random);
    assert!(by_bootstrap < 600, "{by_bootstrap}");
    assert!(by_ours >= 930, "{by_ours}");
}
