//! The findings as pictures: rates and gaps as dots with their intervals, outcomes as bars, the headline as people, what changed as arrows.
//!
//! Each [`Picture`] is one SVG that scales with the page and needs nothing from it: no style, no script, no link, a title and a description for those who do
//! not see it. [`png()`] paints the same SVG with the bundled font, so that page, slide and paper show one picture. A picture is the same to the byte every time.
//!
//! Nothing is computed or rounded here but the places of dots and the marks of axes: what is said comes from [`Findings`](crate::Findings).

mod canvas;
mod det;
mod dots;
mod faces;
mod font;
mod frame;
mod gaps;
mod heat;
mod limits;
mod moves;
mod name;
mod outcomes;
mod pairs;
mod panels;
mod people;
mod picture;
mod png;
mod rates;
pub(crate) mod scale;
mod scores;
mod scripts;
mod shown;
mod trend;

pub use limits::limits;
pub use moves::moves;
pub use name::clean;
pub(crate) use name::{capitalised, level_apart};
pub use people::people;
pub use picture::{Picture, of_grouping, pictures};
pub(crate) use png::Painting;
pub use png::{FigureError, PaintedText, painted_texts, png};
pub(crate) use rates::band;
