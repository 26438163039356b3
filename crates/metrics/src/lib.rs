//! What is computed from a tally: rates, intervals, gaps, criteria, and the gap that chance alone would show.
//!
//! [`audit`] computes every figure of one [`ecart_tally::Tally`] under one [`Config`]. Each figure carries its counts, its interval and, where it has no
//! value, the reason ([`Undefined`]). The lists in the catalogue name every metric and every criterion once.
//!
//! This crate promises that figures depend on the tally, the configuration and nothing else. It sees no row, no file, no clock, and does not round.

mod adverse;
pub mod alarms;
mod amount;
mod audit;
pub mod beta;
mod catalogue;
mod chance;
pub mod change;
mod classes;
mod clustered;
mod comparison;
mod confidence;
mod confusion;
mod constraints;
mod contrast;
mod criterion;
pub mod disparity;
mod evidence;
mod fourfold;
mod gap;
mod group;
pub mod hypothesis;
pub mod identity;
pub mod interval;
mod margins;
mod measure;
pub mod normal;
pub mod power;
mod rate;
mod reference;
pub mod resample;
pub mod score;
mod second;
mod significance;
pub mod strata;
pub mod student;
mod suppress;
pub mod trend;
mod undefined;
pub mod verification;

pub use adverse::{AdverseImpact, AdverseImpacts, adverse_impact, adverse_impacts};
pub use amount::Amount;
pub use audit::{Audit, AuditError, Config, Crossing, Grouping, audit, audit_margins};
pub use catalogue::{CRITERIA, Criterion, CriterionEntry, METRICS, Metric, MetricEntry, NOT_OFFERED, canonical};
pub use chance::{CHANCE_QUANTILE, Chance, Method, SMALLEST_P_VALUE, chance, corrected_gap};
pub use classes::{
    AgainstRest, Averaged, CLASS_METRICS, ClassEstimate, ClassFigure, ClassFigures, ClassMatrix, Classes, average, cohen_kappa, micro,
    multiclass_matthews,
};
pub use clustered::Design;
pub use comparison::{AgainstReference, Aside, Comparison};
pub use confidence::Confidence;
pub use confusion::{Confusion, Decisions, Outcomes};
pub use constraints::Constraints;
pub use contrast::{Contrasted, Contrasts};
pub use criterion::{CriterionFigure, CriterionInterval, Ends, FOUR_FIFTHS, impact_ratios};
pub use evidence::{Analysis, Evidence};
pub use gap::{RatioEstimate, Widest, difference, difference_to_overall, ratio, ratio_to_overall, widest};
pub use group::{Figure, Group, GroupName};
pub use margins::{Margins, MarginsOf};
pub use measure::Measure;
pub use rate::{
    Rate, accuracy, base_rate, error_rate, false_discovery_rate, false_negative_rate, false_omission_rate, false_positive_rate,
    negative_predictive_value, positive_predictive_value, selection_rate, true_negative_rate, true_positive_rate,
};
pub use reference::{Against, Baseline, Positive, Reference, ReferenceError};
pub use second::{Paired, PairedRates, SecondModel};
pub use significance::{AllGroups, MetricTests, PairTests, Tests};
pub use suppress::{SuppressError, Unprotected};
pub use undefined::Undefined;
