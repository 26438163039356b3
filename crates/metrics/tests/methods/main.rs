//! The intervals that are had on request, and the levels at which many hold together.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod audited;
mod pairs;
mod rates;
mod simultaneous;
#[path = "../tallies/mod.rs"]
mod tallies;
#[path = "../tolerance/mod.rs"]
mod tolerance;
