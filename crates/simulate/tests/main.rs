//! Worlds, held against figures computed by someone else, against their own rows, and against laws.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod drawn;
mod expected;
mod laws;
mod worlds;
