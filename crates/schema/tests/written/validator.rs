//! What the published schema of an audit says of a file.

use std::sync::LazyLock;

use ecart_schema::json_schema;
use serde_json::Value;

static SCHEMA: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(&json_schema()).unwrap());

/// Where a file breaks the published schema.
pub(crate) fn violations(file: &Value) -> Vec<String> {
    crate::json_schema::violations(&SCHEMA, file)
}
