//! What scores are worth, beyond the decision at one threshold.

mod criteria;
mod roc;
mod scored;
mod thresholds;

pub use criteria::{BreakEven, Choice, CriterionThresholds, Demand, GroupChoice, thresholds_under};
pub use scored::{ScorePoint, Scored};
pub use thresholds::Thresholds;
pub(crate) use thresholds::of as thresholds_of;
