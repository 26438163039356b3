//! A comparison with all that is needed to write it down: two audits, how their rows go together, and what changed.

use ecart_metrics::change::Change;
use ecart_tally::Joint;

use crate::Document;

/// How the rows of the two go together.
#[derive(Clone, Debug, PartialEq)]
pub enum Pairing {
    /// Both decisions stand in the same rows.
    SameRows,
    /// The rows of two files were matched by the value of a column.
    ByKey {
        /// The column.
        key: String,
        /// What was counted together, and what has no partner.
        joint: Box<Joint>,
    },
    /// They do not: the people of the two are taken to be different.
    Apart {
        /// Whether both were made of the same files, so that the people are the same and only the counts are left.
        same_inputs: bool,
        /// Whether rows could have been matched, which asks for two files of rows.
        has_rows: bool,
    },
}

/// A comparison of two audits.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// The version of écart that made it.
    pub version: String,
    /// The command, as it can be typed again.
    pub command: String,
    /// The audit of the old decisions, by itself.
    pub old: Document,
    /// The audit of the new decisions, by itself.
    pub new: Document,
    /// How their rows go together.
    pub pairing: Pairing,
    /// What changed.
    pub change: Change,
}

impl Compared {
    /// The title that was given, if one was.
    pub fn title(&self) -> Option<&str> {
        self.new.presentation.title.as_deref()
    }
}
