//! A lesson as a page: each question before its answer, something to move, and what a teacher hands out, print-ready from the same page.

mod ask;
mod control;
mod dials;
mod handouts;
mod page;
mod shelf;

pub use page::lesson;
pub use shelf::{LessonLink, lessons, lessons_in};
