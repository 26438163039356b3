//! The roles that columns can play, as they are asked for. What goes together is [`Plan`](crate::Plan)'s to check.

use crate::{Bins, Over, Threshold};

/// A column of two values, of which one counts as positive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binary {
    /// The column's name.
    pub column: String,
    /// The value that counts as positive. `None`: the column must hold 0 and 1, or true and false.
    pub positive: Option<String>,
}

/// What was decided, and how it is read.
#[derive(Clone, Debug, PartialEq)]
pub enum Decision {
    /// A column that holds the decision.
    Prediction(Binary),
    /// A column that holds a score; a score at or above the threshold is positive.
    Score {
        /// The column's name.
        column: String,
        /// The threshold.
        threshold: Threshold,
    },
    /// A column that holds one of several classes, as the label does.
    Class(String),
    /// Two columns of a table that was counted already: each row stands for so many successes of so many trials.
    Counted {
        /// The column of the successes.
        successes: String,
        /// What they are counted among.
        of: Among,
    },
}

/// What successes are counted among: a column of whole numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Among {
    /// All trials, the successes among them.
    Trials(String),
    /// The other trials, which were no success.
    Failures(String),
}

impl Among {
    /// The column's name.
    pub fn column(&self) -> &str {
        let (Self::Trials(column) | Self::Failures(column)) = self;
        column
    }
}

impl Decision {
    /// The column that the decision is read from; of a table counted already, that of the successes.
    pub fn column(&self) -> &str {
        match self {
            Self::Prediction(binary) => &binary.column,
            Self::Score { column, .. } | Self::Class(column) => column,
            Self::Counted { successes, .. } => successes,
        }
    }
}

/// The lowest and the highest score that there can be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScoreRange {
    /// The lowest.
    pub from: f64,
    /// The highest, above the lowest.
    pub to: f64,
}

/// How the scores themselves are counted, beside the decision that is read from them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scoring {
    /// Whether they are counted; a threshold that is to be found counts them all the same.
    pub counted: bool,
    /// What they can be. A score outside is an error. `None`: any number.
    pub range: Option<ScoreRange>,
    /// Other thresholds that are looked at beside the one that decides, finite numbers.
    pub others: Vec<f64>,
}

/// What a weight means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weighting {
    /// No weight: each row is one person.
    Rows,
    /// Each row stands for a whole number of people, as in a table of counts. Intervals are those of that many people.
    People,
    /// Each row has a sampling weight, as in a survey. Intervals are those of Kish's effective size.
    Sampling,
}

/// The column that holds the weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightColumn {
    /// The column's name.
    pub column: String,
    /// What the weight means; never [`Weighting::Rows`].
    pub meaning: Weighting,
}

/// A column whose levels are the groups.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupColumn {
    /// The column's name.
    pub column: String,
    /// How its numbers are cut into bands; `None`: each value is a level.
    pub bins: Option<Bins>,
}

/// A condition that a row must meet to be counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Condition {
    /// The column's name.
    pub column: String,
    /// The value it must hold, as text.
    pub value: String,
}

/// What becomes of a row in which a group column has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum MissingGroups {
    /// It is counted, in a level of its own.
    #[default]
    Level,
    /// It is left out, and reported as left out.
    LeftOut,
}

/// The roles as they were asked for; [`Plan::new`](crate::Plan::new) checks them.
#[derive(Clone, Debug, PartialEq)]
pub struct Roles {
    /// The group columns.
    pub groups: Vec<GroupColumn>,
    /// Where a row is a pair of two people's samples, the column that holds the group of the second; the group column holds that of the first.
    pub other: Option<GroupColumn>,
    /// What was true; `None` audits decisions without labels.
    pub label: Option<Binary>,
    /// What was decided.
    pub decision: Decision,
    /// How the scores are counted, where the decision is read from scores.
    pub scoring: Scoring,
    /// What a second model decided on the same rows.
    pub second: Option<Decision>,
    /// The weight of each row.
    pub weight: Option<WeightColumn>,
    /// Columns whose levels, crossed, are the strata to compare within.
    pub strata: Vec<GroupColumn>,
    /// The column that says when each row was.
    pub over: Option<Over>,
    /// The column whose values say which rows hang together, such as those of one person.
    pub cluster: Option<String>,
    /// Conditions, all of which a row must meet to be counted.
    pub conditions: Vec<Condition>,
    /// Texts that stand for a missing value, beside the empty text.
    pub missing: Vec<String>,
    /// What becomes of rows without a group.
    pub missing_groups: MissingGroups,
    /// The largest number of levels of a group column or a stratum, without the missing one.
    pub max_levels: usize,
}

/// The roles that a column can play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// What was true.
    Label,
    /// What was decided.
    Prediction,
    /// The number behind the decision.
    Score,
    /// How many successes the row stands for.
    Successes,
    /// How many trials the row stands for.
    Trials,
    /// How many trials without success the row stands for.
    Failures,
    /// The weight of the row.
    Weight,
    /// A group column.
    Group,
    /// The group of the second person of a pair.
    OtherGroup,
    /// What a second model decided.
    SecondPrediction,
    /// The number behind a second model's decision.
    SecondScore,
    /// A condition to compare within.
    Stratum,
    /// When it was.
    Period,
    /// Which rows hang together.
    Cluster,
}

impl Role {
    /// Whether the column holds numbers.
    pub const fn is_number(self) -> bool {
        match self {
            Self::Score | Self::SecondScore | Self::Weight | Self::Successes | Self::Trials | Self::Failures => true,
            Self::Label
            | Self::Prediction
            | Self::SecondPrediction
            | Self::Group
            | Self::OtherGroup
            | Self::Stratum
            | Self::Period
            | Self::Cluster => false,
        }
    }
}
