//! Factorials without the large logarithms that would cancel.
//!
//! A probability that is a product of factorials is written as what Stirling's formula leaves over and as deviances, which are above 0 and small where the
//! probability is not: so it is right to about 13 digits for a billion people, where differences of log-gamma would leave 6.
//!
//! Source of the idea: Loader, Fast and accurate computation of binomial probabilities (Bell Laboratories, 2000).

use std::f64::consts::TAU;

/// `ln n!` less `n ln n − n`: what a whole number at or above 0 adds to it beside those terms, which cancel against others.
pub(super) fn rest_of_ln_factorial(n: f64) -> f64 {
    if n == 0.0 { 0.0 } else { 0.5 * (TAU * n).ln() + stirling_error(n) }
}

/// `ln n!` less Stirling's `½ ln(2πn) + n ln n − n`, for a whole number above 0.
fn stirling_error(n: f64) -> f64 {
    // From 16 on the terms left out of the series are below 1e-16.
    if n < 16.0 {
        SMALL[n as usize]
    } else {
        (((((-1.0 / 1680.0 + 1.0 / 1188.0 / (n * n)) / (n * n)) + 1.0 / 1260.0) / (n * n) - 1.0 / 360.0) / (n * n) + 1.0 / 12.0) / n
    }
}

/// `ln n!` less Stirling's formula for n from 0 to 15 (mpmath 1.4.1, 40 digits, rounded once); that of 0 is never asked for.
const SMALL: [f64; 16] = [
    0.0,
    0.08106146679532726,
    0.0413406959554093,
    0.02767792568499834,
    0.020790672103765093,
    0.016644691189821193,
    0.013876128823070748,
    0.01189670994589177,
    0.010411265261972096,
    0.009255462182712733,
    0.00833056343336287,
    0.007573675487951841,
    0.00694284010720953,
    0.006408994188004207,
    0.0059513701127588475,
    0.005554733551962801,
];

/// `o ln(o / e) − (o − e)`: how far a count is from the one expected; never below 0. Twice its sum is the G statistic.
///
/// `beyond` is `o − e`, which the caller knows with more digits than the difference would leave.
pub(super) fn deviance(observed: f64, expected: f64, beyond: f64) -> f64 {
    if observed == 0.0 {
        return expected;
    }
    let v = beyond / (observed + expected);
    if v.abs() > 0.1 {
        return observed * (observed / expected).ln() - beyond;
    }
    // ln(o/e) = 2 atanh(v), and its first term is taken with −(o − e) to v (o − e).
    let mut power = 2.0 * observed * v;
    let mut sum = v * beyond;
    for odd in (3..).step_by(2) {
        power *= v * v;
        let next = sum + power / f64::from(odd);
        if next == sum {
            break;
        }
        sum = next;
    }
    sum.max(0.0)
}

/// `a d − b c` without cancellation.
///
/// Source: Kahan's difference of products; Jeannerod, Louvet & Muller, Mathematics of Computation 82 (2013) 2245–2264: right to 1.5 units of the last digit.
pub(super) fn cross(a: f64, b: f64, c: f64, d: f64) -> f64 {
    let bc = b * c;
    let error = b.mul_add(-c, bc);
    a.mul_add(d, -bc) + error
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stirlings_formula_is_mended_for_every_number() {
        // ln n! summed; the series takes over at 16.
        let mut ln_factorial = 0.0;
        for n in (1..=200).map(f64::from) {
            ln_factorial += n.ln();
            let ours = n * n.ln() - n + rest_of_ln_factorial(n);
            assert!((ours - ln_factorial).abs() < 1e-12 * ln_factorial.max(1.0), "{n}: {ours} {ln_factorial}");
        }
        assert_eq!(rest_of_ln_factorial(0.0), 0.0);
        // The series and the table meet.
        let series = |n: f64| 1.0 / (12.0 * n) - 1.0 / (360.0 * n.powi(3)) + 1.0 / (1260.0 * n.powi(5)) - 1.0 / (1680.0 * n.powi(7));
        assert!((stirling_error(15.0) - series(15.0)).abs() < 1e-13 && (stirling_error(17.0) - series(17.0)).abs() < 1e-13);
    }

    #[test]
    fn a_deviance_is_above_0_and_keeps_its_digits() {
        // For a small t, o ln(o/e) − (o − e) with o = e (1 + t) is e (t²/2 − t³/6 + …).
        for t in [1e-12, 1e-6, -1e-4] {
            let expected = 1e9;
            let ours = deviance(expected * (1.0 + t), expected, expected * t);
            assert!((ours / (expected * t * t * (0.5 - t / 6.0)) - 1.0).abs() < 1e-8, "{t}: {ours}");
        }
        // Both ways meet where one gives over to the other: (o − e) / (o + e) of 0.1 is o / e of 11 / 9.
        let direct = |observed: f64, expected: f64| observed * (observed / expected).ln() - (observed - expected);
        for observed in [10.9, 11.0, 11.1, 7.4, 7.3] {
            assert!((deviance(observed, 9.0, observed - 9.0) - direct(observed, 9.0)).abs() < 1e-14, "{observed}");
        }
        assert_eq!((deviance(0.0, 3.0, -3.0), deviance(0.0, 0.0, 0.0), deviance(5.0, 5.0, 0.0)), (3.0, 0.0, 0.0));
    }

    #[test]
    fn a_difference_of_products_keeps_its_digits() {
        assert_eq!(cross(1e9 + 2.0, 1e9 + 1.0, 1e9 + 1.0, 1e9), -1.0);
        assert_eq!(cross(3.0, 2.0, 5.0, 4.0), 2.0);
    }
}
