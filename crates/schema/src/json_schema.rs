//! The JSON Schemas of what is written: `audit.json` and `comparison.json`.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

use crate::audit_v1::AuditV1;
use crate::compared_v1::ComparedV1;
use crate::document_v1::DocumentV1;
use crate::train_v1::TrainV1;
use crate::write::pretty;

/// The JSON Schema (draft 2020-12) of what [`crate::Document::to_json`] writes, as published in `audit.schema.json`: the same bytes each time.
pub fn json_schema() -> String {
    schema_of::<DocumentV1<AuditV1>>()
}

/// The JSON Schema (draft 2020-12) of what [`crate::Compared::to_json`] writes, as published in `comparison.schema.json`: the same bytes each time.
pub fn comparison_schema() -> String {
    schema_of::<ComparedV1>()
}

/// The JSON Schema (draft 2020-12) of what [`crate::TrainV1::to_json`] writes, as published in `train.schema.json`: the same bytes each time.
pub fn train_schema() -> String {
    schema_of::<TrainV1>()
}

/// The JSON Schema (draft 2020-12) of a twin that is written, with its objects sorted: the same bytes each time.
pub fn schema_of<T: JsonSchema>() -> String {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    // Whether objects keep the order of insertion depends on what else is built; sorted, they always have one order.
    schema.sort_all_objects();
    pretty(&schema)
}
