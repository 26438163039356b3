//! What is true in a world: rates of its people, computed from its parameters.

use ecart_metrics::Undefined;

/// Which people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    /// Everybody there is.
    All,
    /// Those who are in the file.
    InFile,
}

/// What a prediction is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// What is true.
    Truth,
    /// What was recorded.
    Label,
}

/// A part of the people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The places of group columns, each with that of a level; none for all people.
    pub levels: Vec<(usize, usize)>,
    /// A period, the first being 0; none for all periods.
    pub period: Option<u32>,
}

/// What is true of a part of the people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// Its share of the people.
    pub share: f64,
    /// How many of them are positive.
    pub base_rate: Result<f64, Undefined>,
    /// How many are predicted positive.
    pub selection_rate: Result<f64, Undefined>,
    /// How many of the positive are predicted positive.
    pub true_positive_rate: Result<f64, Undefined>,
    /// How many of the negative are predicted positive.
    pub false_positive_rate: Result<f64, Undefined>,
    /// How many of those predicted positive are positive.
    pub positive_predictive_value: Result<f64, Undefined>,
    /// How often a positive person has a higher score than a negative one, ties counting half; nothing where there is no score.
    pub auc: Option<Result<f64, Undefined>>,
}
