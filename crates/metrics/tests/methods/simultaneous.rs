//! Levels at which many intervals hold together, and what those intervals promise: the gap of several groups, and the worst of them.

use crate::tolerance::table;
use ecart_metrics::interval::{
    End, Estimate, Proportion, Simultaneous, extreme_difference, extreme_ratio, wilson, worst_group, worst_group_by,
};
use ecart_metrics::{Confidence, Undefined};
use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};

const LEVEL: Confidence = Confidence::DEFAULT;

#[test]
fn max_t_as_integrated_with_thirty_digits() {
    for row in table("max_t.csv") {
        let each = Simultaneous::MaxT.level(Confidence::of_alpha(row.number("alpha")).unwrap(), row.number("groups") as usize);
        assert!((each.alpha() / row.number("each_alpha") - 1.0).abs() < 1e-12, "{row:?}: {}", each.alpha());
        // As tables of the studentized range have it.
        let q = std::f64::consts::SQRT_2 * each.z();
        assert!((q / row.number("q") - 1.0).abs() < 1e-12, "{row:?}: {q}");
    }
}

#[test]
fn one_pair_is_taken_at_the_level_itself() {
    for how in [Simultaneous::Bonferroni, Simultaneous::MaxT] {
        for groups in 0..=2 {
            assert_eq!(how.level(LEVEL, groups), LEVEL);
        }
    }
}

#[test]
fn no_level_is_too_strange() {
    for alpha in [f64::MIN_POSITIVE, 1e-300, 1e-17, 0.3, 0.999, 1.0 - 1e-9] {
        for groups in [3, 12, 1000, 100_000, usize::MAX] {
            let level = Confidence::of_alpha(alpha).unwrap();
            let each = Simultaneous::MaxT.level(level, groups);
            assert!(each.alpha() <= alpha && each.alpha() >= 0.0, "{alpha} {groups}: {each:?}");
        }
    }
}

fn drawn(size: u64, rate: f64, random: &mut ChaCha8Rng) -> Proportion {
    Proportion::of(Binomial::new(size, rate).unwrap().sample(random), size)
}

/// In what share of the worlds something holds.
fn share_of(worlds: u32, mut holds: impl FnMut() -> bool) -> f64 {
    f64::from((0..worlds).map(|_| u32::from(holds())).sum::<u32>()) / f64::from(worlds)
}

#[test]
fn max_t_intervals_of_the_widest_gap_of_equal_groups_cover_it() {
    let mut random = ChaCha8Rng::seed_from_u64(8);
    for groups in [2, 3, 6, 12] {
        for (sizes, rate) in [([100, 100], 0.3), ([30, 900], 0.3), ([60, 240], 0.1)] {
            let mut ratios = 0;
            let covered = share_of(1000, || {
                let rates: Vec<_> = (0..groups).map(|group| drawn(sizes[group % 2], rate, &mut random)).collect();
                ratios += u32::from(extreme_ratio(&rates, LEVEL, Simultaneous::MaxT).is_ok_and(|gap| gap.interval.contains(1.0)));
                extreme_difference(&rates, LEVEL, Simultaneous::MaxT).unwrap().interval.contains(0.0)
            });
            assert!(covered >= 0.93, "{groups} groups of {sizes:?} at {rate}: {covered}");
            assert!(ratios >= 930, "{groups} groups of {sizes:?} at {rate}: {ratios}");
        }
    }
}

#[test]
fn max_t_intervals_of_the_widest_gap_of_unequal_groups_cover_it() {
    let mut random = ChaCha8Rng::seed_from_u64(9);
    for truth in [
        vec![0.2, 0.45],
        vec![0.2, 0.25, 0.45],
        vec![0.2, 0.25, 0.45, 0.3, 0.3, 0.4],
        vec![0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.4],
    ] {
        for sizes in [[150, 150], [40, 600]] {
            let gap =
                truth.iter().fold(0.0, |most: f64, &rate| most.max(rate)) - truth.iter().fold(1.0, |least: f64, &rate| least.min(rate));
            let covered = share_of(1000, || {
                let rates: Vec<_> = truth.iter().enumerate().map(|(place, &rate)| drawn(sizes[place % 2], rate, &mut random)).collect();
                extreme_difference(&rates, LEVEL, Simultaneous::MaxT).unwrap().interval.contains(gap)
            });
            assert!(covered >= 0.93, "{truth:?} of {sizes:?}: {covered}");
        }
    }
}

#[test]
fn the_worst_of_several_rates_is_covered() {
    let mut random = ChaCha8Rng::seed_from_u64(10);
    for truth in [vec![0.3; 2], vec![0.3; 6], vec![0.1; 12], vec![0.2, 0.25, 0.45, 0.3]] {
        for sizes in [[100, 100], [30, 900]] {
            let [largest, smallest] = [f64::max, f64::min].map(|of| truth.iter().copied().reduce(of).unwrap());
            let mut small = 0;
            let covered = share_of(1000, || {
                let rates: Vec<_> = truth.iter().enumerate().map(|(place, &rate)| drawn(sizes[place % 2], rate, &mut random)).collect();
                let of = |end| worst_group(&rates, end, LEVEL).unwrap().estimate.interval;
                small += u32::from(of(End::Smallest).contains(smallest));
                of(End::Largest).contains(largest)
            });
            assert!(covered >= 0.93 && small >= 930, "{truth:?} of {sizes:?}: {covered} {small}");
        }
    }
}

#[test]
fn the_worst_of_one_is_no_comparison() {
    for rates in [vec![], vec![Proportion::of(3, 10)]] {
        assert_eq!(worst_group(&rates, End::Largest, LEVEL), Err(Undefined::FewerThanTwoGroups));
    }
}

fn proportion() -> impl Strategy<Value = Proportion> {
    let size = prop_oneof![(1..60u32).prop_map(f64::from), 1.0..1e6f64];
    let share = prop_oneof![1 => Just(0.0), 1 => Just(1.0), 6 => 0.0..=1.0f64];
    (share, size).prop_map(|(share, size)| Proportion::new(share, size))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn max_t_lies_between_one_pair_and_all_pairs_apart(alpha in 1e-6..0.5f64, groups in 3..60usize) {
        let level = Confidence::of_alpha(alpha).unwrap();
        let each = |groups: usize| Simultaneous::MaxT.level(level, groups).alpha();
        prop_assert!(each(groups) > Simultaneous::Bonferroni.level(level, groups).alpha());
        prop_assert!(each(groups) < each(groups - 1) && each(groups) < alpha);
        prop_assert!(each(groups) < Simultaneous::MaxT.level(Confidence::of_alpha(1.5 * alpha).unwrap(), groups).alpha());
    }

    #[test]
    fn a_max_t_gap_lies_within_bonferronis(rates in prop::collection::vec(proportion(), 3..8)) {
        let [wide, narrow] = [Simultaneous::Bonferroni, Simultaneous::MaxT].map(|how| extreme_difference(&rates, LEVEL, how).unwrap());
        prop_assert!(wide.interval.lower <= narrow.interval.lower && narrow.interval.upper <= wide.interval.upper);
        prop_assert!(narrow.interval.contains(narrow.value) && narrow.value == wide.value);
        prop_assert_eq!(narrow.level, Simultaneous::MaxT.level(LEVEL, rates.len()));
        let ratios = [Simultaneous::Bonferroni, Simultaneous::MaxT].map(|how| extreme_ratio(&rates, LEVEL, how));
        if let [Ok(wide), Ok(narrow)] = ratios {
            prop_assert!(wide.interval.lower <= narrow.interval.lower && narrow.interval.contains(narrow.value));
        }
    }

    #[test]
    fn the_worst_lies_in_its_interval(rates in prop::collection::vec(proportion(), 2..8)) {
        let (worst, best) = (worst_group(&rates, End::Largest, LEVEL).unwrap(), worst_group(&rates, End::Smallest, LEVEL).unwrap());
        let shares: Vec<f64> = rates.iter().map(|rate| rate.share()).collect();
        prop_assert!(shares.iter().all(|&share| best.estimate.value <= share && share <= worst.estimate.value));
        prop_assert_eq!((worst.estimate.value, best.estimate.value), (shares[worst.group], shares[best.group]));
        for found in [worst, best] {
            prop_assert!(found.estimate.interval.contains(found.estimate.value));
            prop_assert_eq!(found.level, LEVEL.bonferroni(rates.len()));
        }
        // Both limits are some group's, and the largest of them.
        let limits: Vec<_> = rates.iter().map(|&rate| wilson(rate, worst.level)).collect();
        prop_assert_eq!(worst.estimate.interval.lower, limits.iter().map(|limit| limit.lower).fold(0.0, f64::max));
        prop_assert_eq!(worst.estimate.interval.upper, limits.iter().map(|limit| limit.upper).fold(0.0, f64::max));
        prop_assert_eq!(best.estimate.interval.upper, limits.iter().map(|limit| limit.upper).fold(1.0, f64::min));
        let by = worst_group_by(rates.len(), End::Largest, LEVEL, |group, level| Estimate::wilson(rates[group], level)).unwrap();
        prop_assert_eq!(by, worst);
    }
}
