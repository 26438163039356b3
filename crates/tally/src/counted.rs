//! What reading ends with: a tally, the rows left out, and the proof that nothing else was read.

use thiserror::Error;

use crate::{LeftOut, Tally};

/// A tally with the rows left out of it. Counted + left out = read, always.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    tally: Tally,
    left_out: LeftOut,
}

/// Rows were lost or counted twice: a fault of the reader, not of the data.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{read} rows were read, {counted} counted and {left_out} left out")]
pub struct CountedError {
    /// Rows read.
    pub read: u64,
    /// Rows in the tally.
    pub counted: u64,
    /// Rows left out.
    pub left_out: u64,
}

impl Counted {
    /// Joins a tally and the rows left out of it, if together they are all the rows read.
    ///
    /// # Errors
    /// [`CountedError`] if they are not.
    pub fn new(read: u64, tally: Tally, left_out: LeftOut) -> Result<Self, CountedError> {
        let (counted, out) = (tally.rows(), left_out.rows());
        if counted + out == read { Ok(Self { tally, left_out }) } else { Err(CountedError { read, counted, left_out: out }) }
    }

    /// The tally.
    pub const fn tally(&self) -> &Tally {
        &self.tally
    }

    /// The rows left out.
    pub const fn left_out(&self) -> &LeftOut {
        &self.left_out
    }

    /// The tally and the rows left out.
    pub fn into_parts(self) -> (Tally, LeftOut) {
        (self.tally, self.left_out)
    }

    /// Number of rows read.
    pub fn rows_read(&self) -> u64 {
        self.tally.rows() + self.left_out.rows()
    }
}
