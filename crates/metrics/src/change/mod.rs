//! What changed between two audits: of the same people decided on twice, or of two different sets of people.
//!
//! [`Change::paired`] takes one tally in which both models decided on every row; [`Change::unpaired`] takes two audits and treats their people as different. Both
//! give, for each group, how its rate changed, and for each gap, whether it grew or shrank: with intervals, p-values adjusted for their number, and a word that
//! never rests on a point estimate alone.
//!
//! What the words are called, and which of them are shown, is left to whoever reports.

mod between;
mod inverted;
mod joint;
mod of_gap;
mod of_rate;
mod sides;
mod verdict;
mod widest;

pub use between::{Change, ChangeError, GroupingChange, MetricChange};
pub use joint::each;
pub use of_gap::{GapChange, SizeChange};
pub use of_rate::{RateChange, RatesOfGroup, Switched};
pub use verdict::{GapVerdict, RateVerdict};
pub use widest::WidestChange;
