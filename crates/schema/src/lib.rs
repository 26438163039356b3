//! The written form of an audit: `audit.json`, and the document it is the written form of.
//!
//! The types of the other crates are not serialisable: a renamed field there must not break a file. Here stand their twins, versioned, with a JSON Schema.
//! A [`Document`] is an audit with all that is needed to write it down and to make every report again: [`Document::to_json`] writes it, [`Read::from_json`]
//! reads it. A [`Compared`] is two of them side by side, which is written and never read.
//!
//! This crate promises that what was written is read back to the bit, that figures are never taken on trust (they are computed again from the tally, and a
//! file whose figures were edited is refused), and that a newer version of the format is refused by name. Version 1 may still grow until écart 1.0; unknown
//! keys are tolerated. Files and folders are left to whoever holds the text.

mod compared;
mod counts;
mod disparities_v1;
mod document;
mod verification_v1;
mod version;

mod configuration_v1;
mod document_v1;
mod left_out_v1;
mod level_v1;
mod margins_v1;
mod named;
mod plan_v1;
mod power_v1;
mod presentation_v1;
mod provenance_v1;
mod scores_tally_v1;
mod tally_v1;
mod threshold_v1;

mod audit_v1;
mod classes_v1;
mod compared_v1;
mod constraints_v1;
mod evidence_v1;
mod figure_v1;
mod scores_v1;
mod second_v1;
mod strata_v1;
mod tests_v1;
mod thresholds_v1;
mod train_v1;
mod trends_v1;

mod difference;
mod error;
mod json_schema;
mod read;
mod write;

pub use compared::{Compared, Pairing};
pub use compared_v1::{COMPARISON_FORMAT, COMPARISON_VERSION};
pub use counts::{Counts, Told};
pub use document::{Contents, Document, Input, Names, Phrases, Presentation, Provenance, RateOf, Stakes, Values};
pub use error::SchemaError;
pub use json_schema::{comparison_schema, json_schema, schema_of, train_schema};
pub use read::Read;
pub use train_v1::{ColumnV1, ModelV1, ProxyV1, TrainV1, VariantV1};
pub use version::{FORMAT, VERSION};
pub use write::pretty;
