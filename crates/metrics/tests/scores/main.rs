//! What scores are worth: against figures that other people's libraries computed, by hand, and laws.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod audited;
mod by_hand;
mod conformance;
mod coverage;
mod laws;
#[path = "../tallies/mod.rs"]
mod tallies;
#[path = "../tolerance/mod.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod tolerance;

use ecart_metrics::score::{ScorePoint, Scored};

/// A point of so many people.
fn point(score: f64, positives: u64, negatives: u64) -> ScorePoint {
    ScorePoint { score, positives: positives.into(), negatives: negatives.into() }
}

/// People by score: `(score, positives, negatives)`.
fn scored(points: &[(f64, u64, u64)]) -> Scored {
    Scored::new(points.iter().map(|&(score, positives, negatives)| point(score, positives, negatives)))
}
