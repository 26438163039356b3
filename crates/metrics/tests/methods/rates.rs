//! Clopper and Pearson's interval, Jeffreys' interval and the beta quantiles that they are made of: against figures computed by someone else, their laws, and how often
//! they hold the true rate, by exact enumeration.

use crate::tolerance::{FIGURE, Row, close, table};
use ecart_metrics::Confidence;
use ecart_metrics::beta::{quantile, upper_quantile};
use ecart_metrics::interval::{Interval, Proportion, clopper_pearson, jeffreys};
use proptest::prelude::*;

/// Quantiles: relative, at both ends.
const QUANTILE: f64 = 3e-13;

type Method = fn(Proportion, Confidence) -> Interval;

fn share(row: &Row) -> Proportion {
    Proportion::new(row.number("k") / row.number("n"), row.number("n"))
}

/// Relative too: a limit of one in a thousand million is not any number below 1e-9. Where the limit is so near 1 that its distance from 1 is all it says, as near as a
/// float has it.
fn near(ours: f64, theirs: f64) -> bool {
    (ours - theirs).abs() <= FIGURE * theirs.abs()
}

#[test]
fn beta_quantiles_to_twelve_digits_at_both_ends() {
    for row in table("beta.csv") {
        let [a, b, p, x, y] = ["a", "b", "probability", "quantile", "complement"].map(|column| row.number(column));
        let (lower, upper) = (quantile(a, b, p).unwrap(), upper_quantile(b, a, p).unwrap());
        assert!((lower - x).abs() <= QUANTILE * x, "{row:?}: {lower}");
        assert!((upper - y).abs() <= QUANTILE * y, "{row:?}: {upper}");
        if p >= 0.025 {
            let above = quantile(b, a, 1.0 - p).unwrap();
            assert!((above - y).abs() <= 1e-11, "{row:?}: {above}");
        }
    }
}

#[test]
fn as_statsmodels_has_them() {
    for (name, method) in [("clopper_pearson.csv", clopper_pearson as Method), ("jeffreys.csv", jeffreys)] {
        for row in table(name) {
            let interval = method(share(&row), Confidence::new(row.number("confidence")).unwrap());
            row.check("lower", interval.lower, FIGURE);
            row.check("upper", interval.upper, FIGURE);
            assert_eq!(row.number("k") == 0.0, interval.lower == 0.0, "{name} {row:?}");
            assert_eq!(row.number("k") == row.number("n"), interval.upper == 1.0, "{name} {row:?}");
        }
    }
}

#[test]
fn for_fractions_of_people_and_levels_shared_among_many_pairs() {
    for row in table("beta_shared_level.csv") {
        let level = Confidence::DEFAULT.bonferroni(row.number("comparisons") as usize);
        for (name, method) in [("clopper_pearson", clopper_pearson as Method), ("jeffreys", jeffreys)] {
            let interval = method(share(&row), level);
            let [lower, upper] = ["lower", "upper"].map(|side| row.number(&format!("{name}_{side}")));
            assert!(near(interval.lower, lower) && near(interval.upper, upper), "{row:?}: {interval:?}");
        }
    }
}

#[test]
fn no_parameter_is_too_strange() {
    for a in [0.0, -1.0, 1e-7, 1e301, f64::NAN, f64::INFINITY] {
        assert_eq!((quantile(a, 1.0, 0.5), quantile(1.0, a, 0.5), upper_quantile(a, 1.0, 0.5)), (None, None, None), "{a}");
    }
    for p in [0.0, 1.0, f64::NAN] {
        assert_eq!((quantile(1.0, 1.0, p), upper_quantile(1.0, 1.0, p)), (None, None), "{p}");
    }
    for a in [1e-6, 1e-3, 1.0, 1e9, 1e300] {
        for b in [1e-6, 1e-3, 1.0, 1e9, 1e300] {
            for p in [f64::MIN_POSITIVE, 1e-17, 0.025, 0.5, 0.999_999] {
                let x = quantile(a, b, p).unwrap();
                assert!((0.0..=1.0).contains(&x), "{a} {b} {p}: {x}");
            }
        }
    }
    for size in [0.0, -1.0, 1e-300, 1e-6, 1e12, 1e300, f64::MAX, f64::INFINITY] {
        for share in [0.0, 1e-300, 1e-12, 0.3, 0.5, 1.0 - 1e-16, 1.0] {
            for level in [Confidence::new(1e-3).unwrap(), Confidence::DEFAULT, Confidence::DEFAULT.bonferroni(499_500)] {
                for method in [clopper_pearson as Method, jeffreys] {
                    let Interval { lower, upper } = method(Proportion::new(share, size), level);
                    assert!(0.0 <= lower && lower <= share && share <= upper && upper <= 1.0, "{share} of {size}: {lower} {upper}");
                }
            }
        }
    }
}

/// How often the interval of so many holds the true rate, summed over everything that could be counted.
fn coverage(method: Method, size: u64, rate: f64) -> f64 {
    let (mut probability, mut covered) = ((1.0 - rate).powi(size as i32), 0.0);
    for k in 0..=size {
        if method(Proportion::of(k, size), Confidence::DEFAULT).contains(rate) {
            covered += probability;
        }
        probability *= (size - k) as f64 / (k + 1) as f64 * rate / (1.0 - rate);
    }
    covered
}

#[test]
fn clopper_and_pearson_never_cover_less_than_promised_and_jeffreys_covers_it_on_average() {
    let (mut sum, mut worlds) = (0.0, 0.0);
    for size in [1, 2, 10, 25, 60, 200, 500] {
        for rate in [0.003, 0.013, 0.05, 0.1, 0.25, 0.37, 0.5] {
            let exact = coverage(clopper_pearson, size, rate);
            assert!(exact >= 0.95 - 1e-12, "{size} {rate}: {exact}");
            let jeffreys = coverage(jeffreys, size, rate);
            assert!(jeffreys > 0.83, "{size} {rate}: {jeffreys}");
            if size >= 10 {
                sum += jeffreys;
                worlds += 1.0;
            }
        }
    }
    let mean: f64 = sum / worlds;
    assert!((0.94..=0.96).contains(&mean), "{mean}");
}

proptest! {
    #[test]
    fn a_rate_lies_in_its_interval(share in prop_oneof![1 => Just(0.0), 1 => Just(1.0), 6 => 0.0..=1.0f64], size in prop_oneof![(1..60u32).prop_map(f64::from), 1.0..1e6f64],
        low in 0.5..0.95f64, more in 0.001..0.0499f64, pairs in 1..500_000usize) {
        let rate = Proportion::new(share, size);
        let [level, surer] = [low, low + more].map(|level| Confidence::new(level).unwrap().bonferroni(pairs));
        for method in [clopper_pearson as Method, jeffreys] {
            let (ours, wider, mirrored) = (method(rate, level), method(rate, surer), method(rate.complement(), level));
            prop_assert!(ours.contains(share) && ours.lower >= 0.0 && ours.upper <= 1.0 && ours.lower < ours.upper);
            prop_assert!(wider.lower <= ours.lower && ours.upper <= wider.upper);
            prop_assert!(close(mirrored.upper, 1.0 - ours.lower, 1e-12) && close(mirrored.lower, 1.0 - ours.upper, 1e-12));
        }
        // Half a person less on each side.
        let (exact, jeffreys) = (clopper_pearson(rate, level), jeffreys(rate, level));
        prop_assert!(exact.lower <= jeffreys.lower + 1e-15 && jeffreys.upper <= exact.upper + 1e-15, "{:?} {:?}", exact, jeffreys);
    }
}
