//! How the numbers of a group column are cut into bands.

use std::cmp::Ordering;
use std::fmt;

use thiserror::Error;

/// A band of numbers: from its lower edge, which belongs to it, to its upper edge, which does not.
///
/// A missing edge is unbounded. An edge therefore always belongs to the upper of the two bands that meet there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// The smallest number of the band; `None` for the lowest band.
    pub from: Option<f64>,
    /// The number that is just too large; `None` for the highest band.
    pub below: Option<f64>,
}

impl Band {
    /// Whether the number lies in this band.
    pub fn contains(&self, number: f64) -> bool {
        self.from.is_none_or(|from| number >= from) && self.below.is_none_or(|below| number < below)
    }
}

impl Eq for Band {}

impl PartialOrd for Band {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Band {
    fn cmp(&self, other: &Self) -> Ordering {
        let lower = |band: &Self| band.from.unwrap_or(f64::NEG_INFINITY);
        let upper = |band: &Self| band.below.unwrap_or(f64::INFINITY);
        lower(self).total_cmp(&lower(other)).then(upper(self).total_cmp(&upper(other)))
    }
}

/// In signs that need no translation: `<25`, `25–<45`, `≥45`.
impl fmt::Display for Band {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.from, self.below) {
            (None, None) => f.write_str("−∞–∞"),
            (None, Some(below)) => write!(f, "<{below}"),
            (Some(from), None) => write!(f, "≥{from}"),
            (Some(from), Some(below)) => write!(f, "{from}–<{below}"),
        }
    }
}

/// How a numeric group column becomes levels.
#[derive(Clone, Debug, PartialEq)]
pub enum Bins {
    /// Bands between these edges, which rise.
    Edges(Vec<f64>),
    /// This many bands that hold about as many rows each; the edges are exact quantiles of the rows counted.
    Quantiles(usize),
}

/// Why bins cannot be.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BinsError {
    /// No edge was given.
    #[error("no edge was given")]
    NoEdge,
    /// An edge is not a finite number.
    #[error("an edge is not a finite number")]
    NotFinite,
    /// The edges do not rise.
    #[error("the edges do not rise")]
    NotRising,
    /// Quantiles into fewer than two bands.
    #[error("fewer than two bands")]
    TooFewBands,
}

impl Bins {
    /// Bins between edges that are finite and rise.
    ///
    /// # Errors
    /// [`BinsError`] if there is no edge, one is not finite, or they do not rise.
    pub fn edges(edges: Vec<f64>) -> Result<Self, BinsError> {
        if edges.is_empty() {
            return Err(BinsError::NoEdge);
        }
        if edges.iter().any(|edge| !edge.is_finite()) {
            return Err(BinsError::NotFinite);
        }
        if edges.windows(2).any(|pair| pair[0] >= pair[1]) {
            return Err(BinsError::NotRising);
        }
        Ok(Self::Edges(edges))
    }

    /// Bins at quantiles.
    ///
    /// # Errors
    /// [`BinsError::TooFewBands`] for fewer than two.
    pub fn quantiles(bands: usize) -> Result<Self, BinsError> {
        if bands < 2 { Err(BinsError::TooFewBands) } else { Ok(Self::Quantiles(bands)) }
    }

    /// The bands between these edges, lowest first: one more than there are edges.
    pub fn bands(edges: &[f64]) -> Vec<Band> {
        let lower = std::iter::once(None).chain(edges.iter().copied().map(Some));
        let upper = edges.iter().copied().map(Some).chain(std::iter::once(None));
        lower.zip(upper).map(|(from, below)| Band { from, below }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edge_belongs_to_the_upper_band() {
        let bands = Bins::bands(&[25.0, 45.0]);
        let names: Vec<String> = bands.iter().map(Band::to_string).collect();
        assert_eq!(names, ["<25", "25–<45", "≥45"]);
        let of = |number: f64| bands.iter().position(|band| band.contains(number));
        assert_eq!((of(24.9), of(25.0), of(44.9), of(45.0)), (Some(0), Some(1), Some(1), Some(2)));
    }

    #[test]
    fn edges_rise_and_are_finite() {
        assert_eq!(Bins::edges(vec![]), Err(BinsError::NoEdge));
        assert_eq!(Bins::edges(vec![1.0, 1.0]), Err(BinsError::NotRising));
        assert_eq!(Bins::edges(vec![1.0, f64::NAN]), Err(BinsError::NotFinite));
        assert_eq!(Bins::quantiles(1), Err(BinsError::TooFewBands));
    }
}
