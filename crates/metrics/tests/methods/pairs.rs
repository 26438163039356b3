//! Intervals for two rates on request: Katz' for a ratio, and Newcombe's for two rates of the same people.

use crate::tolerance::{FIGURE, close, table};
use ecart_metrics::interval::{Bound, Proportion, katz, koopman, newcombe, newcombe_paired};
use ecart_metrics::{Confidence, Undefined};
use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};

#[test]
fn katz_as_statsmodels() {
    for row in table("katz.csv") {
        let [k1, n1, k2, n2] = ["k1", "n1", "k2", "n2"].map(|column| row.number(column));
        let ours = katz(Proportion::new(k1 / n1, n1), Proportion::new(k2 / n2, n2), Confidence::new(row.number("confidence")).unwrap());
        match ours {
            Ok(interval) => {
                row.check("lower", interval.lower, FIGURE);
                row.check("upper", interval.upper.at().unwrap(), FIGURE);
            }
            Err(reason) => assert_eq!((row.text("lower"), reason), ("undefined", Undefined::ZeroCount), "{row:?}"),
        }
    }
}

#[test]
fn paired_as_written_out_and_as_published() {
    for row in table("paired.csv") {
        let counts = row.numbers("counts");
        let ours = newcombe_paired(counts[0], counts[1], counts[2], counts[3], Confidence::new(row.number("confidence")).unwrap()).unwrap();
        // Relative to the width, which for a thousand million people is some millionths.
        let width = row.number("upper") - row.number("lower");
        for (column, figure) in [("difference", ours.value), ("lower", ours.interval.lower), ("upper", ours.interval.upper)] {
            assert!((figure - row.number(column)).abs() <= FIGURE * width, "{column} of {row:?}: {ours:?}");
        }
    }
}

#[test]
fn no_count_is_too_strange() {
    assert_eq!(newcombe_paired(0.0, 0.0, 0.0, 0.0, Confidence::DEFAULT), Err(Undefined::NoRows));
    for counts in
        [[f64::MAX; 4], [1e300, 0.0, 0.0, 1e300], [1e-300, 0.0, 0.0, 0.0], [1e-300, 1e300, 0.0, 1.0], [f64::INFINITY, 1.0, 1.0, 1.0]]
    {
        let [a, b, c, d] = counts;
        let ours = newcombe_paired(a, b, c, d, Confidence::DEFAULT).unwrap();
        assert!(-1.0 <= ours.interval.lower && ours.interval.contains(ours.value) && ours.interval.upper <= 1.0, "{counts:?}: {ours:?}");
    }
    // A millionth of a millionth of a person may be anyone: no float is large enough for the upper limit.
    let few = Proportion::new(1e-3, 1e-6);
    assert_eq!(katz(few, few, Confidence::DEFAULT).unwrap().upper, Bound::Unbounded);
}

/// Two models that agree more often than not, on the same people.
#[test]
fn a_paired_difference_is_covered() {
    let mut random = ChaCha8Rng::seed_from_u64(7);
    let (mut sum, mut worlds) = (0.0, 0.0);
    for size in [20, 60, 250] {
        for shares in [[0.4, 0.1, 0.1, 0.4], [0.7, 0.1, 0.05, 0.15], [0.1, 0.02, 0.06, 0.82], [0.2, 0.3, 0.1, 0.4], [0.1, 0.4, 0.4, 0.1]] {
            let mut covered = 0;
            for _ in 0..1000 {
                let (mut left, mut rest) = (size, 1.0);
                let [a, b, c, d] = shares.map(|share: f64| {
                    let count = Binomial::new(left, (share / rest).clamp(0.0, 1.0)).unwrap().sample(&mut random);
                    left -= count;
                    rest -= share;
                    count as f64
                });
                let ours = newcombe_paired(a, b, c, d, Confidence::DEFAULT).unwrap();
                covered += u32::from(ours.interval.contains(shares[1] - shares[2]));
            }
            assert!(covered > 920, "{size} {shares:?}: {covered}");
            sum += f64::from(covered);
            worlds += 1000.0;
        }
    }
    assert!((0.94..=0.97).contains(&(sum / worlds)), "{}", sum / worlds);
}

fn counted() -> impl Strategy<Value = Proportion> {
    (1..2000u64).prop_flat_map(|n| (0..=n, Just(n))).prop_map(|(k, n)| Proportion::of(k, n))
}

proptest! {
    #[test]
    fn a_paired_difference_keeps_its_laws(counts in prop::array::uniform4(prop_oneof![1 => Just(0.0), 3 => (0..400u32).prop_map(f64::from), 1 => 0.0..50.0f64]), low in 0.5..0.95f64) {
        let [a, b, c, d] = counts;
        prop_assume!(a + b + c + d > 0.0);
        let level = Confidence::new(low).unwrap();
        let ours = newcombe_paired(a, b, c, d, level).unwrap();
        prop_assert!(ours.interval.contains(ours.value) && ours.interval.lower >= -1.0 && ours.interval.upper <= 1.0);
        prop_assert!(ours.interval.upper > ours.interval.lower);
        let near = |x: f64, y: f64| close(x, y, 1e-12);
        // The second less the first has the limits turned over, and so has the first less the second of those who are not counted.
        for other in [newcombe_paired(a, c, b, d, level).unwrap(), newcombe_paired(d, c, b, a, level).unwrap()] {
            let turned = other.times(-1.0).interval;
            prop_assert!(near(turned.lower, ours.interval.lower) && near(turned.upper, ours.interval.upper), "{:?} {:?}", ours, other);
        }
        let surer = newcombe_paired(a, b, c, d, Confidence::new(low + 0.04).unwrap()).unwrap();
        prop_assert!(surer.interval.lower <= ours.interval.lower && ours.interval.upper <= surer.interval.upper);
        let more = newcombe_paired(2.0 * a, 2.0 * b, 2.0 * c, 2.0 * d, level).unwrap();
        prop_assert!(more.interval.upper - more.interval.lower < ours.interval.upper - ours.interval.lower);
        // Without correlation it is the interval of two different sets of people.
        if a * d - b * c >= 0.0 && a * d - b * c <= (a + b + c + d) / 2.0 {
            let n = a + b + c + d;
            let apart = newcombe(Proportion::new((a + b) / n, n), Proportion::new((a + c) / n, n), level);
            prop_assert!(near(apart.lower, ours.interval.lower) && near(apart.upper, ours.interval.upper));
        }
    }

    #[test]
    fn a_ratio_lies_in_katz_interval(first in counted(), second in counted(), low in 0.5..0.9999f64) {
        let level = Confidence::new(low).unwrap();
        match katz(first, second, level) {
            Ok(ours) => {
                let ratio = first.share() / second.share();
                prop_assert!(ours.contains(ratio) && ours.lower > 0.0);
                let (swapped, upper) = (katz(second, first, level).unwrap(), ours.upper.at().unwrap());
                prop_assert!(close(swapped.lower * upper, 1.0, 1e-12) && close(ours.lower * upper / (ratio * ratio), 1.0, 1e-12));
                // With many counted, and not all, both methods say much the same.
                if [first, second].iter().all(|rate| rate.count() > 200.0 && rate.complement().count() > 200.0) {
                    let score = koopman(first, second, level).unwrap();
                    let width = upper - ours.lower;
                    prop_assert!((score.lower - ours.lower).abs() < 0.1 * width && (score.upper.at().unwrap() - upper).abs() < 0.1 * width);
                }
            }
            Err(reason) => {
                prop_assert_eq!(reason, Undefined::ZeroCount);
                prop_assert!(first.share() == 0.0 || second.share() == 0.0);
            }
        }
    }
}
