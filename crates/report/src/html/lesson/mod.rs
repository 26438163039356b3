//! A lesson as a page: each question before its answer, something to move, and what a teacher hands out. On paper the same page comes in two parts: the pupils' sheets, then the teacher's.

mod ask;
mod control;
mod dials;
mod handouts;
mod page;
mod paper;
mod shelf;

pub use page::{Beside, lesson};
pub use shelf::{LessonLink, lessons, lessons_in};
