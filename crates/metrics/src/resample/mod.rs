//! The bootstrap on the tally: what a figure would have been with other people of the same kinds, drawn from the cells and not from the rows.
//!
//! Drawing rows with replacement and counting them again is one multinomial draw over the cells, so a replicate costs a few random numbers a cell whatever the
//! number of rows ([`Cells`]). One draw serves every figure ([`bootstrap_all`]); the value and its replicates go through one function of the amounts in the cells;
//! replicates in which a figure has no value are counted and reported, and the interval is then of the others, or none where they are too few.
//! The result depends on the cells, the statistic and the [`Options`], not on the number of threads.
//!
//! This is for figures that are smooth and have no interval of their own: weighted rates and their gaps, inequality of many rates where they differ, areas under
//! curves. **Not for the largest gap of many groups**, or the worst group: those sit at their own boundary where the groups are equal, and a bootstrap of them
//! hardly ever holds the truth there; they have [`extreme_difference`](crate::interval::extreme_difference). Which figure gets which interval is the audit's business.

mod bootstrap;
mod cells;
mod jackknife;
mod limits;

pub use bootstrap::{Bootstrapped, Options, bootstrap, bootstrap_all};
pub use cells::Cells;
pub use jackknife::acceleration;
pub use limits::{LimitKind, MOST_WITHOUT_VALUE};
