//! Whole files, read as a user's are.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod classes;
mod clusters;
mod columnar;
mod counted;
mod fixture;
mod guess;
mod join;
mod laws;
mod levels;
mod look;
mod refusals;
mod scores;
mod second;
mod sources;
mod strata;
mod text;
