//! Why a policy cannot be checked on an audit.

use thiserror::Error;

use crate::{Figure, Place, ScoreFigure};

/// Why a policy cannot be checked on an audit: it asks for what is not there. A figure without a value is no such reason; its rule is inconclusive.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("rule `{rule}`: {why}")]
pub struct CheckError {
    /// The name of the rule.
    pub rule: String,
    /// Where in the policy it is asked for.
    pub place: Place,
    /// What is wrong.
    pub why: CheckProblem,
}

/// What is wrong with a rule, given the data.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CheckProblem {
    /// No column that groups are counted by is called so.
    #[error("there is no column `{column}`")]
    NoSuchColumn {
        /// The column asked for.
        column: String,
        /// The columns there are.
        columns: Vec<String>,
    },
    /// Pairs are counted by one group column, and only by it.
    #[error("pairs are compared by `{column}` alone")]
    OtherThanOfPairs {
        /// The group column.
        column: String,
    },
    /// A column is both group and stratum.
    #[error("the column `{column}` is both group and stratum")]
    TwoRoles {
        /// The column.
        column: String,
    },
    /// A column has no such level.
    #[error("`{column}` has no level `{level}`")]
    NoSuchLevel {
        /// The column.
        column: String,
        /// The level asked for.
        level: String,
        /// The levels there are.
        levels: Vec<String>,
    },
    /// What is to be left out is not written as the level of one of the rule's columns.
    #[error("`{text}` is no level of a column of the rule")]
    NoLevel {
        /// What is written.
        text: String,
        /// The columns of the rule.
        columns: Vec<String>,
    },
    /// The reference does not name one level of each column of the rule.
    #[error("the reference names no level of `{column}`")]
    ReferenceWithout {
        /// The column.
        column: String,
    },
    /// Every level of the reference exists, but nobody belongs to all of them.
    #[error("nobody belongs to the reference {group}")]
    EmptyReference {
        /// The reference, as `column=level`, joined.
        group: String,
    },
    /// The rule leaves its own reference out.
    #[error("the reference {group} is left out by the rule itself")]
    ReferenceExcluded {
        /// The reference.
        group: String,
    },
    /// Groups are to be compared, and the rule has no group column.
    #[error("a gap needs a group column")]
    NoColumns,
    /// The figure needs labels, and there are none.
    #[error("there are no labels")]
    NoLabel {
        /// The figure.
        figure: Figure,
    },
    /// The figure needs scores, and they were not counted.
    #[error("scores were not counted")]
    NoScores {
        /// The figure.
        figure: ScoreFigure,
    },
    /// The task does not have the figure: of several classes there is no false positive, of pairs no base rate.
    #[error("the task does not have this figure")]
    NotOfTask {
        /// The figure.
        figure: Figure,
    },
    /// The figure has no interval, so that no verdict on it can be sure; only `certainty = "point"` is for it.
    #[error("the figure has no interval")]
    NoBounds {
        /// The figure.
        figure: Figure,
    },
    /// Of the figure there is no ratio: it has no 0 to measure from.
    #[error("the figure has no ratio")]
    NoRatio {
        /// The figure.
        figure: Figure,
    },
    /// The figure is no share of people, which the rule needs: the gap by chance and gaps within strata are of shares alone.
    #[error("the figure is no share of people")]
    NotAShare {
        /// The figure.
        figure: Figure,
    },
    /// Equalized odds are two rates and have no value of their own, only a gap.
    #[error("equalized odds are a gap")]
    OddsWithoutGap,
    /// Every pair is compared, so that there is no reference that a group could be above or below.
    #[error("among all pairs there is no above and below")]
    NoReferenceForDirection,
    /// Only gaps can be looked at within strata.
    #[error("only a gap can be within strata")]
    NoGapWithinStrata,
    /// The baseline does not have what the rule is about: it is of other data.
    #[error("of the baseline: {why}")]
    BaselineWithout {
        /// What is wrong with the rule, given the baseline.
        why: Box<CheckProblem>,
    },
    /// Something is allowed since the baseline, and there is no baseline.
    #[error("there is no baseline")]
    NoBaseline,
}
