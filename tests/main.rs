//! The program as a whole: what a user types, and what a user sees.

mod audit;
mod bundled;
mod help;
mod output;
mod refusals;
mod report;
mod util;
