//! Both errors at every threshold.

use crate::{Amount, Undefined};

/// Pairs of one similarity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Similarity {
    /// The similarity.
    pub score: f64,
    /// The mated pairs that have it.
    pub mated: Amount,
    /// The non-mated pairs that have it.
    pub non_mated: Amount,
}

/// The errors at one threshold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DetPoint {
    /// The threshold: pairs whose similarity is at or above it match.
    pub threshold: f64,
    /// The non-mated pairs that match.
    pub false_matches: Amount,
    /// The mated pairs that do not.
    pub false_non_matches: Amount,
}

/// The errors of a group at every threshold at which they change: the detection error trade-off.
#[derive(Clone, Debug, PartialEq)]
pub struct Det {
    /// The points, thresholds rising: false matches fall and false non-matches rise.
    pub points: Vec<DetPoint>,
    /// All mated pairs.
    pub mated: Amount,
    /// All non-mated pairs.
    pub non_mated: Amount,
}

impl Det {
    /// The errors of pairs whose similarities strictly rise.
    ///
    /// # Formula
    /// At a threshold t: false matches are the non-mated pairs with a similarity of t or more, false non-matches the mated pairs with one below t. There is a point for each similarity
    /// that was seen: between two of them nothing changes. Above the highest nothing matches.
    /// # Undefined
    /// [`Undefined::NoPositives`] without a mated pair, [`Undefined::NoNegatives`] without a non-mated one: there is then only one error.
    /// # Source
    /// Martin, Doddington, Kamm, Ordowski & Przybocki, The DET curve in assessment of detection task performance, Eurospeech 1997, 1895–1898.
    ///
    /// # Errors
    /// [`Undefined`] with the reason.
    pub fn new(similarities: &[Similarity]) -> Result<Self, Undefined> {
        let sum = |of: fn(&Similarity) -> Amount| similarities.iter().map(of).fold(Amount::default(), |sum, amount| sum + amount);
        let (mated, non_mated) = (sum(|pairs| pairs.mated), sum(|pairs| pairs.non_mated));
        if mated.weight <= 0.0 {
            return Err(Undefined::NoPositives);
        }
        if non_mated.weight <= 0.0 {
            return Err(Undefined::NoNegatives);
        }
        let (mut missed, mut rejected) = (Amount::default(), Amount::default());
        let points = similarities.iter().map(|pairs| {
            let point = DetPoint { threshold: pairs.score, false_matches: non_mated.without(rejected), false_non_matches: missed };
            missed = missed + pairs.mated;
            rejected = rejected + pairs.non_mated;
            point
        });
        Ok(Self { points: points.collect(), mated, non_mated })
    }

    /// The false match rate at a point.
    pub fn false_match_rate(&self, point: &DetPoint) -> f64 {
        point.false_matches.weight / self.non_mated.weight
    }

    /// The false non-match rate at a point.
    pub fn false_non_match_rate(&self, point: &DetPoint) -> f64 {
        point.false_non_matches.weight / self.mated.weight
    }

    /// Equal error rate: where the two rates cross.
    ///
    /// # Formula
    /// At the threshold where the two rates are closest, their mean; of two as close, the lower threshold's.
    /// # Undefined
    /// Never: there is a point for each similarity.
    /// # Source
    /// Martin et al. 1997.
    pub fn equal_error_rate(&self) -> f64 {
        let rates = self.points.iter().map(|point| (self.false_match_rate(point), self.false_non_match_rate(point)));
        let above = std::iter::once((0.0, 1.0));
        let closest = rates.chain(above).min_by(|one, other| (one.0 - one.1).abs().total_cmp(&(other.0 - other.1).abs()));
        closest.map_or(1.0, |(matched, missed)| f64::midpoint(matched, missed))
    }
}

/// The lowest threshold at which a group's false match rate is at most a limit: of the errors there, the fewest non-matches.
///
/// # Formula
/// The first point, thresholds rising, at which `FMR ≤ limit`.
/// # Undefined
/// [`Undefined::NoSuchThreshold`] if even at the highest similarity more non-mated pairs match than that.
/// # Source
/// As false non-match rates at a fixed false match rate are told in Grother, Ngan & Hanaoka, Face Recognition Vendor Test (FRVT) Part 3: Demographic Effects, NIST IR 8280 (2019).
///
/// # Errors
/// [`Undefined`] with the reason.
pub fn false_non_match_at(det: &Det, limit: f64) -> Result<DetPoint, Undefined> {
    let keeps = |point: &&DetPoint| det.false_match_rate(point) <= limit;
    det.points.iter().find(keeps).copied().ok_or(Undefined::NoSuchThreshold)
}
