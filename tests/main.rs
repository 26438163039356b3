//! The program as a whole: what a user types, and what a user sees.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod alarms;
mod audit;
mod bundled;
mod cards;
mod cases;
mod check;
mod classes;
mod compare;
mod counted;
mod gallery;
mod help;
mod init;
mod lessons;
#[cfg(unix)]
mod open;
mod output;
mod plot;
mod power;
mod presets;
mod published;
mod readme;
mod refusals;
mod report;
mod roles;
mod serve;
mod simulate;
mod thresholds;
mod tidy;
mod train;
mod trends;
mod util;
mod validators;
mod verify;
mod ways_in;
