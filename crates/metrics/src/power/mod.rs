//! What an audit of these sizes could have shown: the power of the comparison of two rates, and its inverses.
//!
//! That no gap was shown means little where none could have been. [`smallest_detectable`] says for a group of a given size which gap from the reference
//! would have been shown 8 times in 10; [`rows_needed`] and [`more_rows`] say how many people a stated gap asks for, also before any data exists.
//!
//! Rates are taken as the true ones, and the counts as binomial: this is planning, and says nothing of the gap that was found. It promises that the inverses
//! agree with [`power_to_show`], that what no size can show is told by its reason ([`Undefined`](crate::Undefined)), and that no number is infinite or not a number.
//! The level of the judgement is the caller's: a max–min gap over several groups is judged at [`Confidence::bonferroni`](crate::Confidence::bonferroni) of
//! its pairs, and so is its power. Sizes are people in the denominator of that rate; with sampling weights or in clusters, effective sizes.
//!
//! The normal approximation is that of other programs. Held against what an audit does (Newcombe's interval leaves 0 out), summed over all samples, it is within 0.04
//! of the power wherever five people or more are to be expected on either side of both rates, and from 30 people a group on within 0.07 for rates from 0.05 to 0.95.
//! [`is_rough`] tells where fewer are expected. There it may be far off: 10 people with 95% beside 1,000 with 70% are said to be told apart 31 times in 100, and are 56 times.

mod aim;
mod detectable;
mod groups;
mod needed;
mod two_rates;

pub use aim::Power;
pub use detectable::{Detectable, SmallestGap, smallest_detectable};
pub(crate) use groups::of_groups;
pub use groups::{GroupPower, MetricPower, Reach, Sought, Stated, StatedGap};
pub use needed::{Growth, MOST_PEOPLE, Sizes, more_rows, rows_needed};
pub use two_rates::{is_rough, power_of_two, power_to_show};
