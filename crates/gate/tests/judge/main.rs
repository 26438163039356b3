//! The judgement of rules, from counts.

mod documents;
mod kinds;
mod laws;
mod simulated;
mod since;
mod verdicts;
mod worlds;
