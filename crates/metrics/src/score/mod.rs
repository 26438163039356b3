//! What a score is worth beyond one threshold: how well it orders people, whether it means what it says, and what every other threshold would have done.
//!
//! Everything is computed from [`Scored`]: for each score of a group, those with a positive and those with a negative label. Scores counted in bins are taken to be in
//! the middle of their bin, and where that can move a figure the bound is given beside it.
//!
//! Figures of people who hang together are given without an interval ([`Undefined::Clustered`](crate::Undefined::Clustered)): how they hang together is not known by score.

mod auc;
mod bootstrap;
mod by_group;
mod calibration;
mod compared;
mod criteria;
mod cross;
mod curve;
mod grouping;
mod loss;
mod mean;
mod placement;
mod recalibration;
mod roc;
mod scored;
mod separation;
mod sweep;
mod thresholds;

pub use auc::{Auc, AucDifference, auc, auc_between, auc_difference, auc_difference_to_overall};
pub use bootstrap::auc_bootstrap;
pub use by_group::ByGroup;
pub use calibration::{BINS, Bins, Reliability, ReliabilityBin, calibration_in_the_large, came_true, reliability, shared_edges};
pub use compared::{Gaps, MeanDifference, Versus, WidestGap};
pub use criteria::{BreakEven, Choice, CriterionThresholds, Demand, GroupChoice, thresholds_under};
pub use cross::{CrossAuc, bnsp, bpsn, cross_auc};
pub use curve::{PrecisionRecallPoint, RocPoint, average_precision, precision_recall, roc, thinned};
pub(crate) use grouping::of;
pub use grouping::{GroupScores, Scores};
pub use loss::{brier, log_loss};
pub use mean::{Mean, mean_score, mean_score_of_negatives, mean_score_of_positives};
pub use recalibration::{Coefficient, Recalibration, calibration_intercept, recalibration};
pub use scored::{Sampling, ScorePoint, Scored};
pub use separation::{Separation, separation};
pub use sweep::{Sweep, SweptAt, SweptGap, THRESHOLDS, confusion_at, thresholds};
pub use thresholds::Thresholds;
pub(crate) use thresholds::of as thresholds_of;
