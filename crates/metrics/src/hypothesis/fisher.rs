//! Two rates, exactly.

use super::hypergeometric::Hypergeometric;
use super::p_value::told;

/// The p-values of Fisher's exact test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fisher {
    /// Of tables no likelier than the one seen.
    pub two_sided: f64,
    /// Of a count of the first group at most as large.
    pub less: f64,
    /// Of a count of the first group at least as large.
    pub greater: f64,
}

/// Tables this close in log-probability are as likely: mirror images differ in the last digits.
const TIE: f64 = 1e-11;

/// Fisher's exact test of two groups: the rows of the table are the groups, its columns who has the outcome and who does not.
///
/// # Formula
/// With all margins fixed the first count is hypergeometric; two-sided, the sum of the probabilities of all tables that are no likelier than the one seen (up to
/// a relative 10⁻¹¹, so that a mirror image counts). Only what is not negligible is summed, outward from the table seen: at most some hundred thousand terms for
/// a billion people. A p-value under [`SMALLEST_P_VALUE`](super::SMALLEST_P_VALUE) is given as that.
/// # Undefined
/// Never. Where a row or a column is empty, only one table can be, and the p-values are 1.
/// # Use
/// Two different sets of people, above all where an expected count is under 5. With sampling weights, the rounded counts of [`Split`](super::Split).
/// # Source
/// Fisher, Statistical Methods for Research Workers (5th edition, 1934), section 21.02; two-sided as Freeman & Halton, Biometrika 38 (1951) 141–149. Checked in
/// `tests/tables/fisher.csv` and `tests/tables/fisher_large.csv`.
/// # Example
/// 9 of 10 against 3 of 10, as scipy has it:
/// ```
/// # use ecart_metrics::hypothesis::fisher;
/// let p = fisher([[9, 1], [3, 7]]);
/// assert!((p.two_sided - 0.019766611097880443).abs() < 1e-15);
/// assert!((p.greater - 0.0098833055489402234).abs() < 1e-15);
/// ```
pub fn fisher(table: [[u64; 2]; 2]) -> Fisher {
    // As many people as this do not exist; their sums and products have room.
    let [[a, b], [c, d]] = table.map(|row| row.map(|count| count.min(1 << 53)));
    let first = Hypergeometric::new(a + c, b + d, a + b);
    let seen = first.ln_probability(a) + TIE;
    let no_likelier = |count: u64| first.ln_probability(count) <= seen;
    let mode = first.mode();
    let two_sided = if no_likelier(mode) {
        1.0
    } else if a > mode {
        first.at_least(a) + last(first.smallest(), mode, no_likelier).map_or(0.0, |count| first.at_most(count))
    } else {
        // Counted down from the largest, the probabilities rise towards the mode as they do upwards from the smallest.
        let mirrored = last(0, first.largest() - mode, |down| no_likelier(first.largest() - down));
        first.at_most(a) + mirrored.map_or(0.0, |down| first.at_least(first.largest() - down))
    };
    Fisher { two_sided: told(two_sided), less: told(first.at_most(a)), greater: told(first.at_least(a)) }
}

/// The last number from `from` to before `to` for which something holds that holds up to there and no further.
fn last(from: u64, to: u64, holds: impl Fn(u64) -> bool) -> Option<u64> {
    let (mut low, mut high) = (from, to);
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    (low > from).then(|| low - 1)
}
