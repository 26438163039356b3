//! How often verdicts on two groups are wrong, summed over every sample that there can be: the figures of decision 21.

use ecart_metrics::Confidence;
use ecart_metrics::interval::{Interval, Proportion, newcombe};

const LIMIT: f64 = 0.1;

/// The probability of each number out of `n`.
fn binomial(n: u64, p: f64) -> Vec<f64> {
    let mut logarithm = n as f64 * (1.0 - p).ln();
    (0..=n)
        .map(|k| {
            let now = logarithm;
            logarithm += ((n - k) as f64 / (k + 1) as f64).ln() + (p / (1.0 - p)).ln();
            now.exp()
        })
        .collect()
}

/// How often a rule on a gap of at most 10 points is called broken, and how often it holds, where the true gap is just that: broken by the 95% interval, held by the one-sided
/// limit of the 90% one, whichever group is the higher.
fn verdicts((few, low): (u64, f64), (many, high): (u64, f64)) -> (f64, f64) {
    assert!((high - low - LIMIT).abs() < 1e-12);
    let (paid, own) = (Confidence::DEFAULT, Confidence::new(0.9).unwrap());
    let (mut broken, mut holds) = (0.0, 0.0);
    let chances = [binomial(few, low), binomial(many, high)];
    for (k, p) in chances[0].iter().enumerate() {
        for (l, q) in chances[1].iter().enumerate().filter(|(_, q)| p * **q > 1e-12) {
            let between = |level| newcombe(Proportion::of(l as u64, many), Proportion::of(k as u64, few), level);
            let Interval { lower, upper } = between(paid);
            if lower.max(-upper) > LIMIT {
                broken += p * q;
            }
            let Interval { lower, upper } = between(own);
            if upper.max(-lower) <= LIMIT {
                holds += p * q;
            }
        }
    }
    (broken, holds)
}

#[test]
fn verdicts_on_two_groups_are_wrong_as_often_as_decision_21_says() {
    let (mut most_broken, mut most_holding) = (0.0_f64, 0.0_f64);
    for (few, many) in [(50, 1_000), (1_000, 50), (50, 50), (200, 200), (500, 500)] {
        for low in [0.01, 0.02, 0.05, 0.3, 0.45] {
            let (broken, holds) = verdicts((few, low), (many, low + LIMIT));
            most_broken = most_broken.max(broken);
            most_holding = most_holding.max(holds);
        }
    }
    assert!(most_broken <= 0.036, "{most_broken}");
    let worst = verdicts((50, 0.01), (1_000, 0.11)).1;
    assert!((worst - 0.0788).abs() < 5e-5 && most_holding == worst, "{worst}, {most_holding}");
    let usual = verdicts((500, 0.3), (500, 0.4)).1;
    assert!((usual - 0.05).abs() < 0.004, "{usual}");
}
