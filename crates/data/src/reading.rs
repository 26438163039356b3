//! What reading gives.

use ecart_tally::Counted;

use crate::{Input, Note, Positives};

/// What reading gives: the count, and what it was read from.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The tally and the rows left out.
    pub counted: Counted,
    /// The inputs, in the order of reading; [`RowRef::input`](ecart_tally::RowRef::input) is a place in this list.
    pub inputs: Vec<Input>,
    /// Which values were counted as positive and negative.
    pub positive: Positives,
    /// The edges of each group column or stratum that was cut at quantiles, in the order of the plan.
    pub quantile_edges: Vec<(String, Vec<f64>)>,
    /// Remarks, in the order of inputs and columns.
    pub notes: Vec<Note>,
}
