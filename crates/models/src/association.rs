//! How much one column tells of another: Cramér's V, corrected for its bias.

use std::collections::BTreeMap;

use thiserror::Error;

use crate::{Feature, Values};

/// Numbers are cut into this many bands.
const BANDS: usize = 10;

/// Why two columns have no association.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NoAssociation {
    /// One of them has a single level in these rows.
    #[error("a column has one level")]
    OneLevel,
    /// There are too few rows for as many levels: the correction leaves nothing to divide by.
    #[error("too few rows")]
    TooFewRows,
}

/// The level of each of some rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levels(Vec<usize>);

impl Levels {
    /// The levels of a feature in these rows: of a category its own, of a number the bands between its deciles in these rows (fewer where deciles are equal).
    /// Missing is a level.
    pub fn new(feature: &Feature, rows: &[usize]) -> Self {
        let levels = match &feature.values {
            Values::Categories { codes, .. } => rows.iter().map(|&row| codes[row].map_or(0, |code| code + 1)).collect(),
            Values::Numbers(values) => {
                let mut present: Vec<f64> = rows.iter().filter_map(|&row| values[row]).collect();
                present.sort_by(f64::total_cmp);
                // The smallest number that a share of b/10 of the rows does not pass; a number at a cut is below it.
                let cuts = (1..BANDS).filter_map(|band| present.get((band * present.len()).div_ceil(BANDS).saturating_sub(1)));
                let mut cuts: Vec<f64> = cuts.copied().collect();
                cuts.dedup();
                rows.iter().map(|&row| values[row].map_or(0, |value| 1 + cuts.partition_point(|cut| *cut < value))).collect()
            }
        };
        Self(levels)
    }
}

/// The association of two columns over the same rows: Cramér's V with Bergsma's correction. 0: what one is tells nothing of the other, up to chance; 1: it tells all.
///
/// Without the correction V is above 0 even where there is nothing, and the more so the more levels there are, so that a column of many levels would pass for a
/// proxy by chance.
///
/// # Formula
/// With `n` rows, `r` and `c` levels and `φ² = χ²/n`: `φ̃² = max(0, φ² − (r−1)(c−1)/(n−1))`, `r̃ = r − (r−1)²/(n−1)`, `c̃` alike, and `Ṽ = √(φ̃² / min(r̃−1, c̃−1))`.
/// # Errors
/// [`NoAssociation::OneLevel`] if one column has one level, [`NoAssociation::TooFewRows`] if `min(r̃, c̃)` is not above 1.
/// # Source
/// Bergsma, A bias-correction for Cramér's V and Tschuprow's T, Journal of the Korean Statistical Society 42 (2013) 323–328.
pub fn association(one: &Levels, other: &Levels) -> Result<f64, NoAssociation> {
    let n = one.0.len() as f64;
    let (mut cells, mut of_one, mut of_other) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (&a, &b) in one.0.iter().zip(&other.0) {
        *cells.entry((a, b)).or_insert(0_u64) += 1;
        *of_one.entry(a).or_insert(0_u64) += 1;
        *of_other.entry(b).or_insert(0_u64) += 1;
    }
    let (r, c) = (of_one.len() as f64, of_other.len() as f64);
    if r < 2.0 || c < 2.0 {
        return Err(NoAssociation::OneLevel);
    }
    // χ²/n = Σ n_ab² / (n_a n_b) − 1, over the cells that have rows.
    let sum: f64 = cells.iter().map(|((a, b), &k)| (k * k) as f64 / (of_one[a] as f64 * of_other[b] as f64)).sum();
    let phi = (sum - 1.0 - (r - 1.0) * (c - 1.0) / (n - 1.0)).max(0.0);
    let corrected = |levels: f64| levels - (levels - 1.0) * (levels - 1.0) / (n - 1.0);
    let least = corrected(r).min(corrected(c)) - 1.0;
    if least <= 0.0 {
        return Err(NoAssociation::TooFewRows);
    }
    Ok((phi / least).sqrt().min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn levels(counts: &[(usize, usize)]) -> Levels {
        Levels(counts.iter().flat_map(|&(level, rows)| std::iter::repeat_n(level, rows)).collect())
    }

    #[test]
    fn the_correction_is_bergsmas() {
        // 30 10 / 20 40: φ² = 1/6, so φ̃² = 1/6 − 1/99 and r̃ = c̃ = 2 − 1/99.
        let (one, other) = (levels(&[(0, 40), (1, 60)]), levels(&[(0, 30), (1, 10), (0, 20), (1, 40)]));
        let expected = ((1.0_f64 / 6.0 - 1.0 / 99.0) / (1.0 - 1.0 / 99.0)).sqrt();
        assert!((association(&one, &other).unwrap() - expected).abs() < 1e-12);
        assert_eq!(association(&one, &one), Ok(1.0));
        let nothing = levels(&[(0, 20), (1, 20), (0, 30), (1, 30)]);
        assert_eq!(association(&one, &nothing), Ok(0.0));
    }

    #[test]
    fn what_cannot_be_told_is_said() {
        assert_eq!(association(&levels(&[(0, 3)]), &levels(&[(0, 2), (1, 1)])), Err(NoAssociation::OneLevel));
        let each = Levels(vec![0, 1, 2]);
        assert_eq!(association(&each, &each), Err(NoAssociation::TooFewRows));
    }

    #[test]
    fn numbers_are_cut_at_their_deciles() {
        let values = Values::Numbers((0..20).map(|value| Some(f64::from(value))).chain([None]).collect());
        let feature = Feature { name: "x".into(), values };
        let cut = Levels::new(&feature, &(0..21).collect::<Vec<_>>());
        assert_eq!(cut.0[..5], [1, 1, 2, 2, 3]);
        assert_eq!((cut.0[19], cut.0[20]), (10, 0));
    }
}
