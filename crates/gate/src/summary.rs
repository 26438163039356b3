//! What a published summary says beside the figures: of whom, by whom, on which data.

use ecart_metrics::GroupName;

use crate::Day;

/// What a published summary says beside the figures. What is not given is shown as missing, never made up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The tool or system, with its version.
    pub tool: Option<String>,
    /// What it is meant to be used for, and on whom.
    pub purpose: Option<String>,
    /// Since when the tool is distributed, or used.
    pub distribution_date: Option<Day>,
    /// The day of the most recent audit.
    pub audit_date: Option<Day>,
    /// Who made it.
    pub auditor: Option<String>,
    /// Where the data come from.
    pub data_source: Option<String>,
    /// What the data are, and why these.
    pub data_explanation: Option<String>,
    /// What the system cannot do, and for whom it is not meant.
    pub limits: Vec<String>,
    /// Categories that the auditor leaves out of ratios.
    pub excluded: Vec<Exclusion>,
}

/// A category that an auditor leaves out of ratios: its number and its rate are shown all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exclusion {
    /// The column.
    pub column: String,
    /// The level.
    pub level: String,
    /// Why.
    pub reason: String,
}

impl Exclusion {
    /// Whether it leaves a group out: one of the level, alone or crossed with others.
    pub fn is_of(&self, group: &GroupName) -> bool {
        group.0.iter().any(|(column, level)| *column == self.column && !level.is_missing() && level.to_string() == self.level)
    }
}
