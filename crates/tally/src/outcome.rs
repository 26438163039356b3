//! What was true and what was decided, for one row.

/// What an audit can be about, which is given by the columns that are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Task {
    /// A prediction without a label: who is selected.
    Decision,
    /// A label and a prediction, each positive or negative: who bears which errors.
    Classification,
    /// A label and a prediction that each name one of several classes: who is taken for what.
    Multiclass,
    /// Pairs of samples, of one person or of two, and whether they match: each person of a pair has a group.
    Verification,
}

impl Task {
    /// Whether its rows have a label.
    pub const fn has_label(self) -> bool {
        !matches!(self, Self::Decision)
    }
}

/// One row's outcome. Ordered so that cells have one order: unlabelled, then by label, then by prediction, then by that of a second model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Outcome {
    /// What was true; `None` in a [`Task::Decision`].
    pub label: Option<bool>,
    /// What was decided: `true` is the positive prediction.
    pub predicted: bool,
    /// What a second model decided on the same row, where one was given.
    pub second: Option<bool>,
}

impl Outcome {
    /// An outcome without a label.
    pub const fn decision(predicted: bool) -> Self {
        Self { label: None, predicted, second: None }
    }

    /// An outcome with a label.
    pub const fn labelled(label: bool, predicted: bool) -> Self {
        Self { label: Some(label), predicted, second: None }
    }

    /// The outcome with what a second model decided.
    #[must_use]
    pub const fn and_second(self, predicted: bool) -> Self {
        Self { second: Some(predicted), ..self }
    }

    /// An outcome of several classes. Which they are is said by the cell's levels; here is whether the two are the same: the label is positive, and the
    /// prediction is where it is right.
    pub const fn of_classes(is_right: bool) -> Self {
        Self::labelled(true, is_right)
    }
}
