//! Pairs of groups and errors at every threshold, to draw.

use ecart_metrics::Grouping;
use ecart_metrics::verification::{Det, GroupCurve};
use ecart_tally::Level;

use super::cell;
use super::labels::Labels;

/// What a picture of pairs shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairs {
    /// The groups of both people.
    pub groups: Vec<String>,
    /// The false match rates of two groups.
    pub cells: Vec<PairCell>,
    /// The errors of each group that has both; none where similarities were not counted.
    pub curves: Vec<Curve>,
}

/// The false match rate of two groups, or of one.
#[derive(Clone, Debug, PartialEq)]
pub struct PairCell {
    /// The places of the two groups, the lower first.
    pub groups: (usize, usize),
    /// The rate, unrounded.
    pub value: f64,
    /// The rate: `0.684%`.
    pub text: String,
    /// Its counts: `44/6,430`.
    pub counts: String,
}

/// The errors of a group at every threshold.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The group.
    pub group: String,
    /// False match rate and false non-match rate, thresholds rising.
    pub points: Vec<(f64, f64)>,
}

/// What is to be drawn of pairs, where rows are pairs.
pub(super) fn of(labels: &Labels<'_>, grouping: &Grouping, order: &[usize]) -> Option<Pairs> {
    let found = grouping.evidence.verification.as_ref()?;
    let mut levels: Vec<&Level> = found.matrix.iter().flat_map(|pair| [&pair.first, &pair.second]).collect();
    levels.sort();
    levels.dedup();
    let place = |level: &Level| levels.binary_search(&level).ok();
    let cells = found.matrix.iter().filter_map(|pair| {
        let rate = pair.rate.ok()?;
        Some(PairCell {
            groups: (place(&pair.first)?, place(&pair.second)?),
            value: rate.value(),
            text: cell::share(labels.words, &rate),
            counts: labels.words.fraction(rate.k(), rate.n()),
        })
    });
    let name = |level: &&Level| labels.level_of_pair(grouping, level);
    let curve = |&place: &usize| {
        let group = &grouping.groups[place];
        let det = found.curves.as_ref()?.get(place).and_then(|GroupCurve { det, .. }| det.as_ref().ok())?;
        let points = det.points.iter().map(|point| (Det::false_match_rate(det, point), Det::false_non_match_rate(det, point)));
        (!group.name.has_missing()).then(|| Curve { group: labels.short(group), points: points.collect() })
    };
    Some(Pairs { groups: levels.iter().map(name).collect(), cells: cells.collect(), curves: order.iter().filter_map(curve).collect() })
}
