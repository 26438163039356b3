//! Two predictions of the same rows.

use super::ChiSquared;
use super::chi_squared::chi_squared_tail;
use super::factorial::{deviance, rest_of_ln_factorial};
use super::p_value::told;
use crate::Undefined;

/// The p-values of McNemar's test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct McNemar {
    /// Exact: twice the binomial tail, at most 1.
    pub exact_p_value: f64,
    /// The probability of what is less even, and half of that of what is as uneven.
    pub mid_p_value: f64,
    /// By χ², without a continuity correction.
    pub asymptotic: Result<ChiSquared, Undefined>,
}

/// McNemar's test: of the rows that two predictions tell apart, how many have the first alone and how many the second alone (right, or positive, as was asked).
///
/// # Formula
/// With `b` and `c` such rows, `b` is binomial of `b + c` at ½. Exact: `min(1, 2 P(X ≤ min(b, c)))`. Mid-p: that less `P(X = b)`; for `b = c`, where only one outcome is as
/// even, `1 − P(X = b) / 2`. Asymptotic: `(b − c)² / (b + c)`, χ² of one degree.
/// # Undefined
/// Where no row tells the two apart the statistic is 0/0: [`Undefined::NoDisagreement`]. The exact p-value is then 1, as statsmodels has it, since nothing else could
/// have come out; so the mid-p value is ½, as its definition has it of a certainty.
/// # Use
/// The same rows twice. The exact test errs on the safe side; mid-p holds its level in practice and finds more. For two sets of people see
/// [`fisher`](super::fisher()).
/// # Source
/// McNemar, Psychometrika 12 (1947) 153–157; mid-p: Fagerland, Lydersen & Laake, BMC Medical Research Methodology 13 (2013) 91, with its supplement. Checked in
/// `tests/tables/mcnemar.csv`.
/// # Example
/// One child and seven children, in the paper of Fagerland and others (table 1): exact 0.070, mid-p 0.039, asymptotic 0.034.
/// ```
/// # use ecart_metrics::{Undefined, hypothesis::mcnemar};
/// let test = mcnemar(1, 7);
/// assert!((test.exact_p_value - 0.0703125).abs() < 1e-15 && (test.mid_p_value - 0.0390625).abs() < 1e-15);
/// assert_eq!(format!("{:.3}", test.asymptotic?.p_value), "0.034");
/// # Ok::<(), Undefined>(())
/// ```
pub fn mcnemar(first_only: u64, second_only: u64) -> McNemar {
    // As many rows as this do not exist.
    let [low, high] = [first_only.min(second_only), first_only.max(second_only)].map(|count| count.min(1 << 53) as f64);
    let all = low + high;
    let (half, beyond) = (all / 2.0, (high - low) / 2.0);
    let ln_probability = rest_of_ln_factorial(all)
        - rest_of_ln_factorial(low)
        - rest_of_ln_factorial(high)
        - deviance(low, half, -beyond)
        - deviance(high, half, beyond);
    let seen = ln_probability.exp();
    let asymptotic = if all > 0.0 {
        let statistic = (high - low) / all * (high - low);
        Ok(ChiSquared { statistic, degrees: 1, p_value: chi_squared_tail(statistic, 1), smallest_expected: half })
    } else {
        Err(Undefined::NoDisagreement)
    };
    let (exact, mid) = if low == high {
        (1.0, 1.0 - seen / 2.0)
    } else {
        let exact = 2.0 * at_most(low, high, seen);
        (exact, exact - seen)
    };
    McNemar { exact_p_value: told(exact), mid_p_value: told(mid), asymptotic }
}

/// The probability of `low` or fewer of `low + high`, where `low` itself has this probability and is the smaller of the two.
fn at_most(mut low: f64, mut high: f64, probability: f64) -> f64 {
    let (mut term, mut sum) = (probability, probability);
    // The terms fall ever faster, so what is left past a negligible one is negligible too.
    while term > sum * 1e-18 {
        term *= low / (high + 1.0);
        sum += term;
        (low, high) = (low - 1.0, high + 1.0);
    }
    sum
}
