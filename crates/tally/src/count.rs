//! How much a cell holds.

use crate::ExactSum;

/// The rows of a cell, the sum of their weights and the sum of the squared weights. Without weights each row weighs 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Count {
    /// Number of rows.
    pub rows: u64,
    /// `Σw`.
    pub weight: ExactSum,
    /// `Σw²`, from which Kish's effective size is computed.
    pub weight_squared: ExactSum,
}

impl Count {
    /// The count of rows that weigh 1 each.
    pub const fn of_rows(rows: u64) -> Self {
        Self { rows, weight: ExactSum::whole(rows as u128), weight_squared: ExactSum::whole(rows as u128) }
    }

    /// Adds one row of this weight (finite, at or above 0).
    pub fn add_row(&mut self, weight: f64) {
        self.rows += 1;
        self.add_beside(weight);
    }

    /// Adds what a row weighs in a second cell: the row is counted in the first, so that rows stay what they are.
    pub fn add_beside(&mut self, weight: f64) {
        self.weight.add(weight);
        self.weight_squared.add_square(weight);
    }

    /// Adds all of another count.
    pub fn merge(&mut self, other: &Self) {
        self.rows += other.rows;
        self.weight.merge(&other.weight);
        self.weight_squared.merge(&other.weight_squared);
    }

    /// Whether nothing was counted: no row, and no weight beside one that is counted in another cell.
    pub fn is_empty(&self) -> bool {
        self.rows == 0 && self.weight == ExactSum::ZERO
    }
}
