//! What is counted: the plan, the cells, the tally and the rows that were left out.
//!
//! An audit is a count. A [`Plan`] says which column plays which role; a reader counts rows under that plan into a [`Tally`], one [`Count`] for each
//! cell (levels of the group columns × what was true × what was decided); rows that could not be counted are in [`LeftOut`], with the reason.
//! Two tallies of two parts of the data merge by addition. Where rows hang together (several of one person), a second tally, [`Clusters`], counts what each cluster
//! holds; where scores are counted, a third, [`Scores`], holds how many rows of each cell have which. Two files whose rows are of the same people are counted together as a [`Joint`].
//!
//! This crate promises that counting is exact: no order of rows, of merges or of threads shows in a tally. It knows no file and no statistic.

mod bins;
mod clusters;
mod count;
mod counted;
mod dimension;
mod exact_sum;
mod grid;
mod joint;
mod left_out;
mod outcome;
mod period;
mod plan;
mod roles;
mod scores;
mod tally;
mod threshold;

pub use bins::{Band, Bins, BinsError};
pub use clusters::{Clusters, Part};
pub use count::Count;
pub use counted::{Counted, CountedError};
pub use dimension::{Dimension, Kind, Level};
pub use exact_sum::ExactSum;
pub use grid::{Grid, MOST_SCORES, Score};
pub use joint::{Joint, JointSide};
pub use left_out::{LeftOut, Reason, RowRef, Rows};
pub use outcome::{Outcome, Task};
pub use period::{Over, Period, PeriodError, Unit};
pub use plan::{Plan, PlanError};
pub use roles::{
    Among, Binary, Condition, Decision, GroupColumn, MissingGroups, Role, Roles, ScoreRange, Scoring, WeightColumn, Weighting,
};
pub use scores::{ScoreBin, Scores};
pub use tally::{Cell, Tally, TallyError};
pub use threshold::{ByGroup, Target, TargetRate, Threshold, ThresholdError};
