//! The JSON Schema of a policy.

use ecart_schema::pretty;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::raw::RawPolicy;

/// The JSON Schema (draft 2020-12) of a policy, as published in `policy.schema.json`: the same bytes each time. An editor that knows TOML checks a policy by it,
/// and so does [`crate::Policy::parse`].
pub fn policy_schema() -> String {
    pretty(&value())
}

/// The schema as a value, with its objects in the order of their keys.
pub(super) fn value() -> Value {
    let generator = SchemaSettings::draft2020_12().for_deserialize().into_generator();
    let mut schema = generator.into_root_schema_for::<RawPolicy>().to_value();
    without_null(&mut schema);
    // Whether objects keep the order of insertion depends on what else is built; sorted, they always have one order.
    schema.sort_all_objects();
    schema
}

/// TOML has no null: a key without a value is not there.
fn without_null(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            fields.remove("default");
            if let Some(Value::Array(types)) = fields.get_mut("type") {
                types.retain(|name| name != "null");
                if let [only] = &types[..] {
                    let only = only.clone();
                    fields.insert("type".to_owned(), only);
                }
            }
            if let Some(Value::Array(any)) = fields.get_mut("anyOf") {
                any.retain(|branch| branch["type"] != "null");
                if let [Value::Object(only)] = &any[..] {
                    let only = only.clone();
                    fields.remove("anyOf");
                    for (key, value) in only {
                        fields.entry(key).or_insert(value);
                    }
                }
            }
            fields.values_mut().for_each(without_null);
        }
        Value::Array(values) => values.iter_mut().for_each(without_null),
        _ => {}
    }
}
