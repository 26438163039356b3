//! How often tests find something where there is nothing, simulated: at most as often as they say. The seed is fixed.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use ecart_metrics::hypothesis::{Arrangements, Split, chi_squared, fisher, g_test, homogeneity, mcnemar, permutation, pooled_z};
use ecart_metrics::interval::Proportion;
use ecart_metrics::{Undefined, chance};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};

/// Groups of these sizes, all with this rate.
fn drawn(sizes: &[u64], rate: f64, random: &mut ChaCha8Rng) -> Vec<[u64; 2]> {
    let of = |&size: &u64| {
        let with = Binomial::new(size, rate).unwrap().sample(random);
        [with, size - with]
    };
    sizes.iter().map(of).collect()
}

fn splits(groups: &[[u64; 2]]) -> Vec<Split> {
    groups.iter().map(|&[with, without]| Split::of(with, with + without)).collect()
}

/// The share of p-values at or below each level.
fn sizes_of(p_values: &[f64]) -> [(f64, f64); 5] {
    [0.01, 0.05, 0.1, 0.25, 0.5].map(|level| {
        let below = p_values.iter().filter(|&&p| p <= level).count();
        (level, below as f64 / p_values.len() as f64)
    })
}

/// Four standard errors of a share of so many worlds.
fn noise(level: f64, worlds: usize) -> f64 {
    4.0 * (level * (1.0 - level) / worlds as f64).sqrt()
}

/// At every level, at most so many small p-values and a little more.
fn holds_its_level(what: &str, p_values: &[f64], slack: f64) {
    for (level, size) in sizes_of(p_values) {
        assert!(size <= level * (1.0 + slack) + noise(level, p_values.len()), "{what}: {size} at {level}");
    }
}

/// And about as many.
fn is_uniform(what: &str, p_values: &[f64], slack: f64) {
    holds_its_level(what, p_values, slack);
    for (level, size) in sizes_of(p_values) {
        assert!(size >= level * (1.0 - slack) - noise(level, p_values.len()), "{what}: {size} at {level}");
    }
}

/// A test without a p-value finds nothing.
fn p_value<T>(test: Result<T, Undefined>, of: impl Fn(T) -> f64) -> f64 {
    test.map_or(1.0, of)
}

#[test]
fn two_equal_groups_are_rarely_told_apart() {
    let mut random = ChaCha8Rng::seed_from_u64(11);
    for (sizes, rate) in [([12, 30], 0.2), ([40, 40], 0.05), ([300, 90], 0.4), ([2000, 5000], 0.7)] {
        let [mut exact, mut chosen, mut normal, mut dealt] = [const { Vec::new() }; 4];
        for _ in 0..4000 {
            let groups = drawn(&sizes, rate, &mut random);
            let splits = splits(&groups);
            exact.push(fisher([groups[0], groups[1]]).two_sided);
            chosen.push(p_value(homogeneity(&splits), |test| test.p_value));
            normal.push(p_value(pooled_z(splits[0], splits[1]), |test| test.p_value));
            dealt.push(p_value(permutation(&groups, 0), |test| test.p_value));
        }
        holds_its_level("Fisher", &exact, 0.0);
        holds_its_level("permutation", &dealt, 0.0);
        if sizes[0] >= 90 {
            is_uniform("homogeneity", &chosen, 0.12);
            is_uniform("z", &normal, 0.12);
        }
    }
}

#[test]
fn several_equal_groups_are_rarely_told_apart() {
    let mut random = ChaCha8Rng::seed_from_u64(12);
    for (sizes, rate) in [(vec![60, 80, 200, 45], 0.3), (vec![400; 12], 0.5)] {
        let [mut chi, mut likelihood] = [const { Vec::new() }; 2];
        for _ in 0..4000 {
            let groups = splits(&drawn(&sizes, rate, &mut random));
            chi.push(p_value(chi_squared(&groups), |test| test.p_value));
            likelihood.push(p_value(g_test(&groups), |test| test.p_value));
        }
        is_uniform("χ²", &chi, 0.1);
        is_uniform("G", &likelihood, 0.15);
    }
}

/// Whatever the sizes, and whether all deals are looked at or some.
#[test]
fn the_permutation_test_holds_its_level() {
    let mut random = ChaCha8Rng::seed_from_u64(13);
    let mut seeds = 0;
    for (sizes, rate, worlds, all) in
        [(vec![5, 9, 7], 0.3, 2000, true), (vec![60, 90, 70, 500], 0.1, 100, false), (vec![20_000, 3_000, 900], 0.5, 100, false)]
    {
        let mut looked_at_all = 0;
        let p_values: Vec<f64> = (0..worlds)
            .map(|_| {
                seeds += 1;
                let test = permutation(&drawn(&sizes, rate, &mut random), seeds).unwrap();
                looked_at_all += u32::from(test.arrangements == Arrangements::All);
                test.p_value
            })
            .collect();
        assert_eq!(looked_at_all > worlds / 2, all, "{looked_at_all} of {worlds}");
        holds_its_level("permutation", &p_values, 0.0);
        if sizes[0] > 1000 {
            is_uniform("permutation of large groups", &p_values, 0.0);
        }
    }
}

#[test]
fn two_models_that_are_alike_are_rarely_told_apart() {
    let mut random = ChaCha8Rng::seed_from_u64(14);
    for discordant in [8, 40, 900] {
        let [mut exact, mut mid, mut asymptotic] = [const { Vec::new() }; 3];
        for _ in 0..10_000 {
            let first = Binomial::new(discordant, 0.5).unwrap().sample(&mut random);
            let test = mcnemar(first, discordant - first);
            exact.push(test.exact_p_value);
            mid.push(test.mid_p_value);
            asymptotic.push(p_value(test.asymptotic, |test| test.p_value));
        }
        holds_its_level("exact", &exact, 0.0);
        if discordant >= 900 {
            is_uniform("mid-p", &mid, 0.15);
            is_uniform("asymptotic", &asymptotic, 0.15);
        }
    }
}

/// The noise floor's p-value is uniform under the null hypothesis for large groups; for small ones it finds little more than it says, although the pooled rate is
/// taken as known.
#[test]
fn the_noise_floors_p_value_is_uniform() {
    let mut random = ChaCha8Rng::seed_from_u64(15);
    for (sizes, rate, worlds, large) in [
        (vec![800, 1500, 600], 0.4, 300, true),
        (vec![2500, 3100], 0.2, 300, true),
        (vec![300, 400, 350, 500, 280, 333], 0.5, 200, true),
        (vec![30, 45, 38], 0.15, 1000, false),
        (vec![30, 200], 0.5, 1000, false),
        (vec![35; 6], 0.08, 600, false),
    ] {
        let p_values: Vec<f64> = (0..worlds)
            .map(|seed| {
                let groups: Vec<_> =
                    drawn(&sizes, rate, &mut random).iter().map(|&[with, without]| Proportion::of(with, with + without)).collect();
                let shares = groups.iter().map(|group| group.share());
                let gap = shares.clone().fold(0.0, f64::max) - shares.fold(1.0, f64::min);
                chance(&groups, gap, seed).p_value
            })
            .collect();
        if large {
            is_uniform("noise floor", &p_values, 0.02);
        } else {
            holds_its_level("noise floor", &p_values, 0.15);
        }
    }
}
