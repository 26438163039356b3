//! The judgement of rules, from counts.

mod documents;
mod laws;
mod simulated;
mod since;
mod verdicts;
mod worlds;
