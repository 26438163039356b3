//! What changed between two audits: by hand, as others compute it, its laws and how often it is right.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod by_hand;
mod conformance;
mod coverage;
mod laws;
#[path = "../tolerance/mod.rs"]
mod tolerance;
mod worlds;
