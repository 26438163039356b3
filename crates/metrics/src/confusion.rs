//! What was counted in one group: who was selected, and where labels are known, who was rightly and wrongly.

use ecart_tally::{Outcome, Task};

use crate::{Amount, Undefined};

/// The people of one group by what was decided.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Decisions {
    /// Predicted positive.
    pub selected: Amount,
    /// Predicted negative.
    pub not_selected: Amount,
}

/// The people of one group by what was true and what was predicted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Confusion {
    /// Label positive, predicted positive.
    pub true_positives: Amount,
    /// Label negative, predicted positive.
    pub false_positives: Amount,
    /// Label negative, predicted negative.
    pub true_negatives: Amount,
    /// Label positive, predicted negative.
    pub false_negatives: Amount,
}

impl Confusion {
    /// Those whose label is positive: TP + FN.
    pub fn positives(&self) -> Amount {
        self.true_positives + self.false_negatives
    }

    /// Those whose label is negative: FP + TN.
    pub fn negatives(&self) -> Amount {
        self.false_positives + self.true_negatives
    }

    /// Those predicted positive: TP + FP.
    pub fn predicted_positives(&self) -> Amount {
        self.true_positives + self.false_positives
    }

    /// Those predicted negative: TN + FN.
    pub fn predicted_negatives(&self) -> Amount {
        self.true_negatives + self.false_negatives
    }

    /// Those predicted rightly: TP + TN.
    pub fn right(&self) -> Amount {
        self.true_positives + self.true_negatives
    }

    /// Those predicted wrongly: FP + FN.
    pub fn wrong(&self) -> Amount {
        self.false_positives + self.false_negatives
    }

    /// All of the group.
    pub fn all(&self) -> Amount {
        self.right() + self.wrong()
    }
}

/// What was counted in one group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcomes {
    /// Decisions without labels.
    Decisions(Decisions),
    /// Predictions with labels. Of several classes the true positives are those whose class is predicted rightly, the false negatives the others.
    Confusion(Confusion),
}

impl Outcomes {
    /// Nobody yet.
    pub fn none(task: Task) -> Self {
        match task {
            Task::Decision => Self::Decisions(Decisions::default()),
            Task::Classification | Task::Multiclass | Task::Verification => Self::Confusion(Confusion::default()),
        }
    }

    /// Adds people of one outcome. An outcome of another task is not of this tally, which [`ecart_tally::Tally::add`] sees to.
    pub(crate) fn add(&mut self, outcome: Outcome, amount: Amount) {
        let place = match (self, outcome.label, outcome.predicted) {
            (Self::Decisions(decisions), _, true) => &mut decisions.selected,
            (Self::Decisions(decisions), _, false) => &mut decisions.not_selected,
            (Self::Confusion(confusion), Some(true), true) => &mut confusion.true_positives,
            (Self::Confusion(confusion), Some(true), false) => &mut confusion.false_negatives,
            (Self::Confusion(confusion), _, true) => &mut confusion.false_positives,
            (Self::Confusion(confusion), _, false) => &mut confusion.true_negatives,
        };
        *place = *place + amount;
    }

    /// Those predicted positive.
    pub fn selected(&self) -> Amount {
        match self {
            Self::Decisions(decisions) => decisions.selected,
            Self::Confusion(confusion) => confusion.predicted_positives(),
        }
    }

    /// All of the group.
    pub fn all(&self) -> Amount {
        match self {
            Self::Decisions(decisions) => decisions.selected + decisions.not_selected,
            Self::Confusion(confusion) => confusion.all(),
        }
    }

    /// Those who are not of a part of these people. A part of another task has nobody of them.
    #[must_use]
    pub fn without(&self, part: &Self) -> Self {
        match (self, part) {
            (Self::Decisions(all), Self::Decisions(part)) => Self::Decisions(Decisions {
                selected: all.selected.without(part.selected),
                not_selected: all.not_selected.without(part.not_selected),
            }),
            (Self::Confusion(all), Self::Confusion(part)) => Self::Confusion(Confusion {
                true_positives: all.true_positives.without(part.true_positives),
                false_positives: all.false_positives.without(part.false_positives),
                true_negatives: all.true_negatives.without(part.true_negatives),
                false_negatives: all.false_negatives.without(part.false_negatives),
            }),
            _ => *self,
        }
    }

    /// The number of people of each outcome: selected and not; with labels TP, FP, TN and FN.
    pub fn counts(&self) -> Vec<u64> {
        match self {
            Self::Decisions(decisions) => vec![decisions.selected.people, decisions.not_selected.people],
            Self::Confusion(Confusion { true_positives, false_positives, true_negatives, false_negatives }) => {
                [true_positives, false_positives, true_negatives, false_negatives].map(|amount| amount.people).into()
            }
        }
    }

    /// The confusion matrix.
    ///
    /// # Errors
    /// [`Undefined::NoLabel`] where there are no labels.
    pub const fn confusion(&self) -> Result<&Confusion, Undefined> {
        match self {
            Self::Decisions(_) => Err(Undefined::NoLabel),
            Self::Confusion(confusion) => Ok(confusion),
        }
    }
}
