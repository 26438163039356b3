//! The judgement of rules, from counts.

mod documents;
mod verdicts;
