//! Several classes: each against the rest, and what is said of all of them together.
//!
//! Where label and prediction each name one of several classes, a row is right or wrong, which the rates of the audit count. Here is the rest: who is taken for
//! what ([`ClassMatrix`]), each class against all others, as in an audit of two values ([`AgainstRest`]), and averages over the classes ([`ClassFigure`]).
//! A class that nobody of a group is of, or is predicted to be, has no rate there, and does not enter an average as 0: see [`average`].

mod figure;
mod matrix;
mod of_grouping;

pub use figure::{Averaged, ClassFigure, average, cohen_kappa, micro, multiclass_matthews};
pub use matrix::ClassMatrix;
pub(crate) use of_grouping::of;
pub use of_grouping::{AgainstRest, CLASS_METRICS, ClassEstimate, ClassFigures, Classes};
