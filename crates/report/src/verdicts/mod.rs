//! What is said of a check, and its forms for people: terminal, Markdown, page.
//!
//! [`Said`] decides what is said of each rule: the sentence, the figures, rounded once, the limit and whose number it is, what would settle it. The forms only draw
//! it, and so do those for other programs: [`junit`], [`sarif`], [`code_quality`], and [`github`] for a job of GitHub Actions. With all digits a check is in its
//! JSON, which `ecart-gate` writes.

mod about;
mod aside;
pub mod code_quality;
mod concern;
mod details;
mod explanation;
pub mod github;
pub mod html;
pub mod junit;
mod limit;
mod location;
pub mod markdown;
mod number;
mod picture;
mod rule;
mod said;
pub mod sarif;
mod sentence;
mod tables;
pub mod terminal;

pub use rule::{LimitPicture, LimitRow, LimitUnit, RuleSaid, WaiverSaid};
pub use said::{PolicyName, Said};
