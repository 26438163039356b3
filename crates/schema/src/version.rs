//! What marks a file as an audit, and as which version of one.
//!
//! Version 1 grows until écart 1.0: a later écart may write keys that this one does not know. They are tolerated, so that an audit outlives the program that
//! made it; what was there keeps its place and its meaning. A change of meaning is a new version, and a file of a newer version is refused by name.

use serde_json::Value;

use crate::SchemaError;

/// The mark of the format, in `format`.
pub const FORMAT: &str = "ecart-audit";

/// The version that is written, in `version`.
pub const VERSION: u64 = 1;

/// Checks that a JSON value is an audit of a version that can be read.
pub(crate) fn check(file: &Value) -> Result<(), SchemaError> {
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(SchemaError::NotAnAudit);
    }
    let version = file.get("version").ok_or_else(|| SchemaError::Missing { path: "version".to_owned() })?;
    match version.as_u64() {
        Some(VERSION) => Ok(()),
        Some(found) if found > VERSION => Err(SchemaError::NewerVersion { found, known: VERSION }),
        _ => Err(SchemaError::wrong("version", format_args!("{version} is no version of {FORMAT}"))),
    }
}
