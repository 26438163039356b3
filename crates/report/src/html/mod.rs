//! The report as one page: self-contained, without a script, the same from the same audit.
//!
//! Every text enters as text, so that no name in the data can become markup; the browser is told to load nothing and to run nothing
//! (Content-Security-Policy). What is said, and in which order groups stand, is decided by [`Findings`](crate::Findings); what it looks like by `assets/page.css`.

mod comparison;
mod definitions;
mod embed;
mod explore;
pub(crate) mod figures;
pub(crate) mod frame;
mod gallery;
mod grouping;
mod index;
mod lesson;
mod notes;
mod page;
mod people;
pub(crate) mod section;
pub mod serve;
mod sheet;
mod sure;
pub(crate) mod table;
pub(crate) mod text;

pub use comparison::comparison;
pub use gallery::{Card, ShelfLink, gallery, shelf};
pub use index::{Part, index};
pub use lesson::{Beside, LessonLink, lesson, lessons, lessons_in};
pub use page::page;
pub use sheet::sheet;
