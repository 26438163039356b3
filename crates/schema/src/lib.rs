//! The written form of an audit: `audit.json`, and the document it is the written form of.
//!
//! The types of the other crates are not serialisable: a renamed field there must not break a file. Here stand their twins, versioned, with a JSON Schema.
//! A [`Document`] is an audit with all that is needed to write it down and to make every report again.

mod document;

pub use document::{Document, Input, Phrases, Presentation, Provenance, Stakes, Values};
