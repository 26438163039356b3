//! Lessons: an hour that starts from a case people have heard of, lets them touch it, and ends in understanding.
//!
//! A [`Lesson`] is data: steps that ask before they tell, something to move, what it shows and what it does not, and what a teacher hands out. Each subject has a
//! file of its own here, which fills one from audits; every figure in its sentences is counted there. What it looks like is decided by `html/lesson`.

mod berkeley;
mod built_in;
mod camera;
mod faces;
mod hiring;
mod language;
mod loan;
mod medical;
mod part;
mod recidivism;
mod responsible;
mod texts;
mod topic;
mod world;

pub use part::{
    Block, Control, Dial, DialKind, Dials, Exercise, Guess, Lesson, Minutes, Moves, Notes, Picker, Question, Side, Source, State, Step,
    Term, View,
};
pub use topic::{Data, Material, Materials, TOPICS, Topic};
