//! The table of a stratum that a common odds ratio expects, its margins kept.

use super::Stratum;

/// What is expected in a stratum under a common odds ratio.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fitted {
    /// Those counted of the group, less those expected.
    pub(super) excess: f64,
    /// The variance of those counted, given the margins.
    pub(super) variance: f64,
}

impl Fitted {
    /// # Formula
    /// `a` such that `a d / (b c) = ψ` with all margins as found; variance `1 / (1/a + 1/b + 1/c + 1/d)`.
    /// # Source
    /// Breslow & Day, Statistical Methods in Cancer Research I (IARC 1980), section 4.4.
    pub(super) fn new(stratum: Stratum, odds_ratio: f64) -> Self {
        let (ours, theirs) = (stratum.group.size(), stratum.reference.size());
        let (counted, others) = (stratum.counted(), stratum.others());
        // Each cell by itself: as what a margin leaves, a small one would lose its digits.
        let a = cell(ours, theirs, counted, odds_ratio);
        let b = cell(theirs, ours, counted, odds_ratio.recip());
        let c = cell(ours, theirs, others, odds_ratio.recip());
        let d = cell(theirs, ours, others, odds_ratio);
        Self { excess: stratum.group.count() - a, variance: (a.recip() + b.recip() + c.recip() + d.recip()).recip() }
    }
}

/// The cell of a row of this size, beside a row of that size, in a column of this sum: the root of `(1 − ψ) a² + s a − ψ m n = 0`,
/// `s = n₀ − m + ψ (m + n)`, that leaves no cell below 0.
fn cell(row: f64, other_row: f64, column: f64, odds_ratio: f64) -> f64 {
    let sum = other_row - column + odds_ratio * (column + row);
    // The discriminant written without a subtraction that cancels.
    let root = (other_row - column + odds_ratio * (column - row)).hypot(2.0 * (odds_ratio * row * other_row).sqrt());
    if sum >= 0.0 { 2.0 * odds_ratio * column * row / (sum + root) } else { (root - sum) / (2.0 * (1.0 - odds_ratio)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strata::Part;

    #[test]
    fn the_expected_table_has_the_odds_ratio_and_the_margins() {
        for (ours, theirs, counted) in [(40.0, 70.0, 30.0), (3.0, 5.0, 7.0), (1.0, 1e9, 12.0), (1e9, 2e9, 1e9), (10.0, 10.0, 10.0)] {
            for odds_ratio in [1e-9, 0.01, 0.7, 1.0, 1.0 + 1e-9, 3.0, 1e4, 1e12] {
                let others = ours + theirs - counted;
                let (a, b) = (cell(ours, theirs, counted, odds_ratio), cell(theirs, ours, counted, 1.0 / odds_ratio));
                let (c, d) = (cell(ours, theirs, others, 1.0 / odds_ratio), cell(theirs, ours, others, odds_ratio));
                for (sum, margin) in [(a + b, counted), (a + c, ours), (b + d, theirs)] {
                    assert!((sum / margin - 1.0).abs() < 1e-12, "{ours} {theirs} {counted} {odds_ratio}: {a} {b} {c} {d}");
                }
                assert!((a * d / (b * c) / odds_ratio - 1.0).abs() < 1e-9, "{ours} {theirs} {counted} {odds_ratio}: {a} {b} {c} {d}");
            }
        }
    }

    #[test]
    fn with_an_odds_ratio_of_one_nothing_depends_on_the_group() {
        let fitted = Fitted::new(Stratum::new(Part::of(3, 10), Part::of(9, 20)), 1.0);
        assert!((fitted.excess + 1.0).abs() < 1e-12); // 3 − 10 × 12/30
        assert!((fitted.variance - 10.0 * 20.0 * 12.0 * 18.0 / 27_000.0).abs() < 1e-12);
    }
}
