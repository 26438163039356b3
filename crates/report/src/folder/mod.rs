//! The report as a folder: the page, the pictures, the audit as data and as tables. All of it, or nothing.
//!
//! Everything is written into a new folder beside the one asked for, which then takes its place by being renamed: whatever goes wrong before leaves what was
//! there as it was. A folder that écart wrote is replaced; one with other files is not touched, unless the caller says so.

mod comparison;
mod contents;
mod error;
mod file;
mod gallery;
mod lessons;
mod replace;

pub use comparison::write_comparison;
pub use contents::{Bundle, write, write_many};
pub use error::FolderError;
pub use file::{check_file, write_file, write_file_by};
pub use gallery::{Case, Shelf, write_gallery};
pub use lessons::{LessonShelf, check_lesson, write_lesson, write_lessons};
pub use replace::{Written, check, is_ours};
