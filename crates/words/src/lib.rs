//! What écart says, in English and in French: sentences, the names of things, and how numbers are written.
//!
//! Sentences are Fluent messages in `locales/en` and `locales/fr`, one file a subject, embedded in the program. [`Words::say`] gives a message,
//! [`Words::say_with`] and the macro [`say!`] fill in its variables. A count chooses the plural and is printed grouped (7,214 or 7 214).
//! Numbers are rounded once, into a [`Decimal`] that belongs to no language; [`Words`] only writes it as its language does (34.7% or 34,7 %).
//!
//! This crate promises that both languages say the same things (its tests compare them and look for each message in the sources of all crates),
//! and that nothing in it can fail: a message that does not exist is printed as its id in ⟦⟧. What is said, and when, it leaves to its callers.
//!
//! ```
//! use ecart_words::{Decimal, Lang, Words, say};
//! let words = Words::new(Lang::Fr);
//! let rate = Decimal::percent_of(805, 1795, 1).unwrap();
//! assert_eq!(words.percent(&rate), "44,8\u{202f}%");
//! assert_eq!(say!(words, "left-out-no-label", count = 30_u64), "30 sans étiquette");
//! ```

mod arg;
mod decimal;
mod formula;
mod lang;
mod list;
mod name;
mod number;
mod typography;
mod unit;
mod words;

pub use arg::Arg;
pub use decimal::Decimal;
pub use lang::Lang;
pub use words::{Field, Words};
