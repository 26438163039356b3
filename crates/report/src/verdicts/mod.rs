//! What is said of a check, and its forms for people: terminal, Markdown, page.
//!
//! [`Said`] decides what is said of each rule: the sentence, the figures, rounded once, the limit and whose number it is, what would settle it. The forms only draw
//! it, and so do those for other programs. With all digits a check is in its JSON, which `ecart-gate` writes.

mod about;
mod details;
pub mod html;
mod limit;
pub mod markdown;
mod number;
mod picture;
mod rule;
mod said;
mod sentence;
mod tables;
pub mod terminal;

pub use rule::{LimitPicture, LimitRow, LimitUnit, RuleSaid, WaiverSaid};
pub use said::{PolicyName, Said};
