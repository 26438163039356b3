//! Made-up populations whose truth is known, for lessons, tests, plans and benches.
//!
//! A [`Draft`] is what somebody asks for, from a file ([`Draft::parse`]), a [`Preset`] or flags; [`World::new`] checks it, and every [`World`] is one that can be drawn.
//! There are two kinds. In a world of *decisions* people have groups, a truth, a recorded label, a score and a decision ([`Decisions`] states the model); in one of *applicants*
//! they have experience, skills and words in their CV, and were hired or not ([`Applicants`]).
//!
//! [`World::sampler`] draws rows in blocks. It promises that one seed gives one population to the byte, on any number of threads, and that the first rows of a long
//! file are those of a short one. [`World::expected`] gives the rates that are true in it, computed from the parameters and never from rows; where a rate has
//! no denominator it is [`Undefined`](ecart_metrics::Undefined).
//!
//! It reads no file, writes none and knows no clock. Files are `ecart-data`'s business, and what errors are called in words is `ecart-words`'.

mod applicants;
mod by_group;
mod cells;
mod clue;
mod decisions;
mod draft;
mod error;
mod expected;
mod label;
mod masses;
mod name;
mod normal;
mod preset;
mod proxy;
mod sampler;
mod score;
mod selector;
mod setting;
mod stream;
mod table;
mod trend;
mod world;
mod written;

pub use applicants::{Applicants, MOST_EXPERIENCE, MOST_SKILLS, MOST_WORDS};
pub use cells::{Cells, GroupColumn, Level, MOST_CELLS};
pub use clue::Clue;
pub use decisions::{Decisions, MOST_CELL_PERIODS};
pub use draft::{Draft, DraftColumn, DraftProxy, Told};
pub use error::{Problem, WorldError};
pub use expected::{Against, Figures, Part, People};
pub use preset::Preset;
pub use proxy::Proxy;
pub use sampler::{BLOCK, Sampler};
pub use score::ScoreKind;
pub use selector::Selector;
pub use setting::{Kind, Range, Setting};
pub use table::{Block, Column, Values};
pub use trend::Trend;
pub use world::World;
pub use written::{Expected, WrittenError, WrittenProblem};
