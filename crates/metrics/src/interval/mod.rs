//! How far off a figure may be: intervals for a rate, for the gap of two, and for the widest gap of many.
//!
//! Every interval holds its estimate, and has a width at 0 of n and n of n too. Where there is none, the reason is [`Undefined`](crate::Undefined);
//! a ratio without an upper limit says so as a type, [`Bound`], not as an infinite number. All take real sizes, so that weighted rates come in with Kish's effective size.
//! Two models on the same rows are not independent: only [`newcombe_paired`] is for them. Which figure gets which interval is decided by the audit.

mod bounds;
mod estimate;
mod extreme;
mod f1;
mod koopman;
mod matthews;
mod mover;
mod newcombe;
mod odds;
mod paired;
mod proportion;
mod wilson;

pub use bounds::{Bound, Interval, RatioInterval};
pub use estimate::Estimate;
pub use extreme::{Extreme, extreme_difference, extreme_difference_by, extreme_ratio, extreme_ratio_by};
pub use f1::f1_from_jaccard;
pub use koopman::koopman;
pub use matthews::matthews_interval;
pub use mover::{
    balanced_mean, mover_difference, mover_difference_correlated, mover_ratio, mover_ratio_correlated, mover_sum, mover_sum_correlated,
};
pub use newcombe::newcombe;
pub use odds::odds_from_share;
pub use paired::newcombe_paired;
pub use proportion::Proportion;
pub use wilson::wilson;
