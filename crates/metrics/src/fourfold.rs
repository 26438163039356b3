//! The people of a rate by what each of two models makes of them: both counted, one of them, or neither.

use std::collections::BTreeMap;

use ecart_tally::{Level, Outcome, Tally};

use crate::interval::{Estimate, mover_sum_correlated, newcombe_paired};
use crate::{Amount, Confidence, Metric, Rate, Undefined};

/// The people in the denominator of a metric, by whether each model's rate counts them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct FourFold {
    pub(crate) both: Amount,
    pub(crate) first_only: Amount,
    pub(crate) second_only: Amount,
    pub(crate) neither: Amount,
}

impl FourFold {
    /// Those of one group.
    pub(crate) fn of(metric: Metric, cells: &Cells) -> Self {
        let mut people = Self::default();
        for &(outcome, amount) in cells {
            let [first, second] = [Some(outcome.predicted), outcome.second].map(|predicted| counts(metric, outcome.label, predicted?));
            let part = match (first, second) {
                (Some(true), Some(true)) => &mut people.both,
                (Some(true), Some(false)) => &mut people.first_only,
                (Some(false), Some(true)) => &mut people.second_only,
                (Some(false), Some(false)) => &mut people.neither,
                _ => continue,
            };
            *part = *part + amount;
        }
        people
    }

    fn all(self) -> Amount {
        self.both + self.first_only + self.second_only + self.neither
    }

    /// The first model's rate.
    pub(crate) fn first(self, reason: Undefined) -> Result<Rate, Undefined> {
        Rate::new(self.both + self.first_only, self.all(), reason)
    }

    /// The second model's rate.
    pub(crate) fn second(self, reason: Undefined) -> Result<Rate, Undefined> {
        Rate::new(self.both + self.second_only, self.all(), reason)
    }

    /// Both, the first alone, the second alone, neither: in people, or in what their weights are worth.
    pub(crate) fn effective(self) -> [f64; 4] {
        let all = self.all();
        // Kish's effective size; each person counts as one where nobody has a sampling weight.
        let scale = if all.weight > 0.0 { all.effective_size() / all.weight } else { 0.0 };
        [self.both, self.first_only, self.second_only, self.neither].map(|amount| amount.weight * scale)
    }

    /// The second rate minus the first.
    pub(crate) fn difference(self, confidence: Confidence) -> Result<Estimate, Undefined> {
        let [both, first_only, second_only, neither] = self.effective();
        newcombe_paired(both, second_only, first_only, neither, confidence)
    }

    /// The second rate plus the first: the square-and-add rule, with the correlation of the two.
    pub(crate) fn sum(self, confidence: Confidence) -> Result<Estimate, Undefined> {
        let [a, b, c, d] = self.effective();
        let (first, second) = (self.first(Undefined::NoRows)?, self.second(Undefined::NoRows)?);
        let margins = (a + b).sqrt() * (c + d).sqrt() * (a + c).sqrt() * (b + d).sqrt();
        let correlation = if margins > 0.0 { ((a * d - b * c) / margins).clamp(-1.0, 1.0) } else { 0.0 };
        let [first, second] = [first, second].map(|rate| Estimate::wilson(rate.proportion(), confidence));
        Ok(mover_sum_correlated(first, second, correlation))
    }
}

/// The people of one group by outcome of both models.
pub(crate) type Cells = Vec<(Outcome, Amount)>;

pub(crate) fn cells_of(tally: &Tally, dimensions: &[usize]) -> BTreeMap<Vec<Level>, Cells> {
    let mut groups: BTreeMap<Vec<Level>, Cells> = BTreeMap::new();
    // Cells are projected first, so that weights are summed exactly and rounded once.
    let Ok(projection) = tally.project(dimensions) else { return groups };
    for cell in projection.cells() {
        let levels: Vec<Level> = projection.levels_of(cell).cloned().collect();
        groups.entry(levels).or_default().push((cell.outcome, Amount::of(cell.count, tally.weighting())));
    }
    groups
}

/// Whether both models have the same people in the denominator of a metric.
pub(crate) fn comparable(metric: Metric) -> Result<(), Undefined> {
    match metric {
        Metric::PositivePredictiveValue | Metric::NegativePredictiveValue | Metric::FalseDiscoveryRate | Metric::FalseOmissionRate => {
            Err(Undefined::OtherPeople)
        }
        _ if metric.entry().is_share => Ok(()),
        _ => Err(Undefined::NotAShare),
    }
}

/// Whether someone with this label and prediction is in the numerator of a metric; `None` if not in the denominator.
fn counts(metric: Metric, label: Option<bool>, predicted: bool) -> Option<bool> {
    match metric {
        Metric::SelectionRate => Some(predicted),
        Metric::BaseRate => label,
        Metric::TruePositiveRate => label?.then_some(predicted),
        Metric::FalseNegativeRate => label?.then_some(!predicted),
        Metric::FalsePositiveRate => (!label?).then_some(predicted),
        Metric::TrueNegativeRate => (!label?).then_some(!predicted),
        Metric::Accuracy => Some(label? == predicted),
        Metric::ErrorRate => Some(label? != predicted),
        _ => None,
    }
}

/// Why nobody is in the denominator of a metric.
pub(crate) const fn nobody(metric: Metric) -> Undefined {
    match metric {
        Metric::TruePositiveRate | Metric::FalseNegativeRate => Undefined::NoPositives,
        Metric::FalsePositiveRate | Metric::TrueNegativeRate => Undefined::NoNegatives,
        _ => Undefined::NoRows,
    }
}
