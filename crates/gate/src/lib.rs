//! Policies on an audit: what is allowed, whether it holds, and how sure that is.
//!
//! A [`Policy`] is read from a file by hand-written rules; [`check`] judges each [`Rule`] on what was counted and gives a [`Check`]: for each rule one of three
//! verdicts, with every figure and limit that it rests on. What is said of a check, in words or in another program's format, is `ecart-report`'s business.
//!
//! This crate promises that a verdict depends on the policy, the counts, the baseline and the day it is told, and on nothing else; that a rule without a value is
//! inconclusive, with the reason; and that no rule passes because its group is missing. It reads no file and knows no clock.

mod day;
mod error;
mod judge;
mod outcome;
mod place;
mod policy;
mod preset;
mod rule;
mod summary;
mod verdict;
mod widest;
mod written;

pub use day::Day;
pub use error::{CheckError, CheckProblem};
pub use judge::{Settings, check};
pub use outcome::{Change, Check, Counted, Judged, Part, Range, Settling, Side, Unjudged, Waived, Who};
pub use place::{At, Place};
pub use policy::{
    About, Asked, Kind, LimitOf, LimitRange, Policy, PolicyColumns, PolicyData, PolicyError, PolicyFigures, PolicyWords, Problem, Syntax,
    Table, policy_schema,
};
pub use preset::Preset;
pub use rule::{
    Bounded, Certainty, Direction, Figure, Growth, Limit, LimitSource, OnInconclusive, Rule, Scale, ScoreFigure, Versus, Waiver, Within,
};
pub use summary::{Exclusion, Summary};
pub use verdict::{Verdict, Way};
pub use written::{CheckSource, check_schema};
