//! The thresholds that each criterion asks for, for the groups of one grouping: what is computed on request.

use ecart_tally::{Scores, Weighting};

use super::criteria::{BreakEven, CriterionThresholds, thresholds_under};
use super::scored::{ScorePoint, Scored};
use crate::comparison::{Aside, entering};
use crate::evidence::Evident;
use crate::{Amount, Metric, Undefined};

/// The thresholds that each criterion asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Thresholds {
    /// The groups that enter, by their places: those with enough people of either label.
    pub groups: Vec<usize>,
    /// The other groups, with the reason.
    pub aside: Vec<(usize, Aside)>,
    /// What was asked: where a positive decision neither gains nor loses.
    pub break_even: BreakEven,
    /// The value of the decisions as they are, of the groups that enter; in the units of [`BreakEven`].
    pub as_decided: f64,
    /// The thresholds under each demand; those of the most value come first.
    pub demands: Vec<CriterionThresholds>,
}

impl Thresholds {
    /// The share of the most value that the decisions as they are have.
    ///
    /// # Errors
    /// [`Undefined::NothingToGain`] if no decision gains anything.
    pub fn as_decided_of_most(&self) -> Result<f64, Undefined> {
        let most = self.demands.first().map_or(0.0, |most| most.value);
        if most > 0.0 { Ok(self.as_decided / most) } else { Err(Undefined::NothingToGain) }
    }
}

/// The thresholds of the groups; `None` where no scores were counted.
pub(crate) fn of(evident: &Evident<'_>) -> Option<Result<Thresholds, Undefined>> {
    let tally = evident.tally?;
    let scores = tally.scores()?;
    let mut aside: Vec<(usize, Aside)> = Vec::new();
    for metric in [Metric::TruePositiveRate, Metric::FalsePositiveRate] {
        for (place, reason) in entering(metric, evident.groups).aside {
            if aside.iter().all(|(other, _)| *other != place) {
                aside.push((place, reason));
            }
        }
    }
    aside.sort_by_key(|(place, _)| *place);
    let groups: Vec<usize> = (0..evident.groups.len()).filter(|place| aside.iter().all(|(other, _)| other != place)).collect();
    let scored: Vec<Scored> = groups
        .iter()
        .map(|&place| at_lower_ends(scores, tally.weighting(), |levels| evident.belongs(&evident.groups[place], levels)))
        .collect();
    let break_even = evident.config.break_even;
    let worth = |&place: &usize| {
        let confusion = evident.groups[place].outcomes.confusion()?;
        Ok(break_even.worth(confusion.true_positives.weight, confusion.false_positives.weight))
    };
    let found = groups.iter().map(worth).sum::<Result<f64, Undefined>>().and_then(|as_decided| {
        let demands = thresholds_under(&scored, break_even)?;
        Ok(Thresholds { groups, aside, break_even, as_decided, demands })
    });
    Some(found)
}

/// What people in some cells scored, each at the lower end of the bin of the score: where a threshold can be.
fn at_lower_ends(scores: &Scores, weighting: Weighting, belongs: impl Fn(&[u32]) -> bool) -> Scored {
    let cells = scores.iter().filter(|(levels, ..)| belongs(levels));
    Scored::new(cells.map(|(_, outcome, score, count)| {
        let (amount, nobody) = (Amount::of(count, weighting), Amount::default());
        let (positives, negatives) = if outcome.label == Some(true) { (amount, nobody) } else { (nobody, amount) };
        ScorePoint { score: score.value(), positives, negatives }
    }))
}
