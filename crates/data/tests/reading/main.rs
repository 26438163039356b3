//! Whole files, read as a user's are.

mod columnar;
mod fixture;
mod laws;
mod levels;
mod refusals;
mod sources;
mod text;
