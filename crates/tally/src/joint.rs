//! What reading two files of the same people ends with: one tally of both, and the rows of each that have no place in it.

use crate::{CountedError, LeftOut, Rows, Tally};

/// The rows of two files that were found to be of the same people, counted once with what both decided. Of each file, counted + left out + without a partner = read.
#[derive(Clone, Debug, PartialEq)]
pub struct Joint {
    tally: Tally,
    old: JointSide,
    new: JointSide,
    other_label: Rows,
    other_group: Rows,
}

/// What became of the rows of one of the two files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JointSide {
    /// Rows read.
    pub read: u64,
    /// The rows that could not be counted, with the reason.
    pub left_out: LeftOut,
    /// The rows that could be counted, and of whose person the other file has no row that could.
    pub without_partner: Rows,
}

impl Joint {
    /// Joins a tally in which both decisions are counted, the old one first, and what became of all rows. `other_label` and `other_group` are rows counted whose label, or one
    /// of whose groups, is another in the old file: they count as the new file has them.
    ///
    /// # Errors
    /// [`CountedError`] if rows of one of the files were lost or counted twice.
    pub fn new(tally: Tally, [old, new]: [JointSide; 2], other_label: Rows, other_group: Rows) -> Result<Self, CountedError> {
        for side in [&old, &new] {
            let (counted, left_out) = (tally.rows(), side.left_out.rows() + side.without_partner.rows);
            if counted + left_out != side.read {
                return Err(CountedError { read: side.read, counted, left_out });
            }
        }
        Ok(Self { tally, old, new, other_label, other_group })
    }

    /// The tally, with the old decision and the new one of each row.
    pub const fn tally(&self) -> &Tally {
        &self.tally
    }

    /// What became of the rows of the old file.
    pub const fn old(&self) -> &JointSide {
        &self.old
    }

    /// What became of the rows of the new file.
    pub const fn new_side(&self) -> &JointSide {
        &self.new
    }

    /// The rows counted whose label is another in the old file; the first is that of the new file.
    pub const fn other_label(&self) -> &Rows {
        &self.other_label
    }

    /// The rows counted of which a group or a stratum is another in the old file; the first is that of the new file.
    pub const fn other_group(&self) -> &Rows {
        &self.other_group
    }
}
