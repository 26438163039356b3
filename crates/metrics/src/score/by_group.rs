//! Who scored what, group by group, as a tally has it.

use std::collections::BTreeMap;

use ecart_tally::{Level, Outcome, ScoreBin, Tally};

use super::{Sampling, ScorePoint, Scored};
use crate::{Amount, Undefined};

/// Who scored what: all people together, and each group.
#[derive(Clone, Debug, PartialEq)]
pub struct ByGroup {
    /// All people together.
    pub overall: Scored,
    /// Each group, in the order asked for.
    pub groups: Vec<Scored>,
}

impl ByGroup {
    /// The scores of the groups of these levels, of the dimensions at these places of a tally.
    ///
    /// # Errors
    /// [`Undefined::NoScores`] where scores were not counted.
    pub fn of(tally: &Tally, dimensions: &[usize], groups: &[Vec<Level>]) -> Result<Self, Undefined> {
        let scores = tally.scores().ok_or(Undefined::NoScores)?;
        let place_of = |levels: &Vec<Level>| -> Option<Vec<u32>> {
            let places = levels.iter().zip(dimensions);
            places.map(|(level, &place)| tally.dimensions()[place].index_of(level).map(|level| level as u32)).collect()
        };
        let places: BTreeMap<Vec<u32>, usize> =
            groups.iter().enumerate().filter_map(|(place, levels)| Some((place_of(levels)?, place))).collect();
        let (mut overall, mut of_groups) = (Vec::new(), vec![Vec::new(); groups.len()]);
        for (levels, outcome) in scores.cells() {
            let key: Vec<u32> = dimensions.iter().map(|&place| levels[place]).collect();
            let group = places.get(&key).copied();
            for (bin, count) in scores.of(levels, outcome) {
                let point = point(middle(bin), outcome, Amount::of(count, tally.weighting()));
                overall.push(point);
                if let Some(group) = group {
                    of_groups[group].push(point);
                }
            }
        }
        let sampling = if tally.clusters().is_some() { Sampling::Clustered } else { Sampling::Independent };
        let scored = |points: Vec<ScorePoint>| Scored::new(points).with_half_width(scores.half_width()).with_sampling(sampling);
        Ok(Self { overall: scored(overall), groups: of_groups.into_iter().map(scored).collect() })
    }
}

/// People of one outcome who have this score.
pub(super) fn point(score: f64, outcome: Outcome, amount: Amount) -> ScorePoint {
    let nobody = Amount::default();
    let (positives, negatives) = if outcome.label == Some(true) { (amount, nobody) } else { (nobody, amount) };
    ScorePoint { score, positives, negatives }
}

/// What stands for a score in a bin. A bin from 1 on is taken for 1 itself: the score of those who are sure, not one past it.
fn middle(bin: ScoreBin) -> f64 {
    if bin.lower == 1.0 { 1.0 } else { bin.middle() }
}
