//! The judgement of rules, from counts.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod counted_out;
mod documents;
mod kinds;
mod laws;
mod simulated;
mod since;
mod verdicts;
mod worlds;
