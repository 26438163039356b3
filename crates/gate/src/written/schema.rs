//! The JSON Schema of a check.

use schemars::generate::SchemaSettings;

use super::{CheckV1, pretty};

/// The JSON Schema (draft 2020-12) of what [`crate::Check::to_json`] writes, as published in `check.schema.json`: the same bytes each time.
pub fn check_schema() -> String {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<CheckV1>().to_value();
    // Whether objects keep the order of insertion depends on what else is built; sorted, they always have one order.
    schema.sort_all_objects();
    pretty(&schema)
}
