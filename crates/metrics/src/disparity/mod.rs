//! How unequal the rates of several groups are, in one number: beside the widest difference and ratio, what other fields use.
//!
//! Each group counts once, whatever its size: these are measures of what groups meet with, not of how many people meet it. So they are not the between-group
//! parts of inequality indices over people, in which a large group outweighs the small ones. [`Disparity`] names them; [`disparities`] gives each with its interval and with what chance
//! alone gives. All of them but the corrected standard deviation are above their value for equal groups even where all are treated alike, so **an interval from the
//! bootstrap is to be read only where chance alone is passed**; the ends (range, ratio, highest, lowest) have simultaneous intervals and no bootstrap.
//! Which rates enter, and what is told of it, is the audit's business.

mod chance;
mod figure;
mod found;
mod measure;

pub use chance::DisparityChance;
pub use figure::{DisparityFigure, DisparityInterval, Measured, disparities};
pub use found::{Disparities, MetricDisparities};
pub use measure::Disparity;
