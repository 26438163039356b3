//! Comparing two groups within strata: among people who share a legitimate condition, such as the department applied to.
//!
//! A gap over all people mixes two things: how each group is treated within a stratum, and over which strata it is spread. [`Stratified`] holds the
//! counts of a group and its reference in each stratum; from it come the gap within strata ([`common_risk_difference`], [`common_odds_ratio`],
//! [`common_risk_ratio`]), the test of whether there is one ([`cochran_mantel_haenszel`]), whether it is the same in all strata ([`breslow_day`]),
//! the rates that both groups would have if they were spread alike ([`standardised`]), and whether pooling turns the sign ([`simpson`]).
//!
//! Each stratum that cannot count is named with the reason. Nothing here says whether a stratum is legitimate: a department can be the very place of
//! the wrong. Which rates and which pairs are compared is decided by the audit.

mod breslow_day;
mod cochran;
mod fitted;
mod layers;
mod odds_ratio;
mod risk_difference;
mod risk_ratio;
mod simpson;
mod standardised;
mod stratum;
mod tail;
pub(crate) mod within;

pub use breslow_day::{Homogeneity, breslow_day};
pub use cochran::{ConditionalTest, cochran_mantel_haenszel};
pub use layers::Layers;
pub use odds_ratio::common_odds_ratio;
pub use risk_difference::common_risk_difference;
pub use risk_ratio::common_risk_ratio;
pub use simpson::{Reversal, Simpson, simpson};
pub use standardised::{Standardised, standardised};
pub use stratum::{EmptyMargin, Part, Stratified, Stratum};
pub use tail::ChiSquared;
pub use within::{Both, MetricWithin, Pair, Silent, WithinStrata};
