//! The JSON Schema of a check.

use ecart_schema::schema_of;

use super::CheckV1;

/// The JSON Schema (draft 2020-12) of what [`crate::Check::to_json`] writes, as published in `check.schema.json`: the same bytes each time.
pub fn check_schema() -> String {
    schema_of::<CheckV1>()
}
