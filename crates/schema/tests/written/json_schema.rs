//! The part of JSON Schema that our schemas use. A whole validator would bring some fifty crates; a word that is not known here is a failure.

use serde_json::{Map, Value};

/// Where a file breaks a schema.
pub(crate) fn violations(schema: &Value, file: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check(schema, schema, file, "", &mut found);
    found
}

fn check(root: &Value, schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    let Value::Object(schema) = schema else { panic!("{schema} is no schema") };
    for (word, rule) in schema {
        let holds = match word.as_str() {
            "$schema" | "$defs" | "title" | "description" | "format" => true,
            "$ref" => {
                let name = rule.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
                check(root, &root["$defs"][name], value, path, found);
                true
            }
            "type" => rule.as_array().map_or_else(|| is(rule, value), |types| types.iter().any(|one| is(one, value))),
            "const" => rule == value,
            "enum" => rule.as_array().unwrap().contains(value),
            "minimum" => value.as_f64().is_none_or(|number| number >= rule.as_f64().unwrap()),
            "maximum" => value.as_f64().is_none_or(|number| number <= rule.as_f64().unwrap()),
            "pattern" => {
                assert_eq!(rule, "^[0-9]+$");
                value.as_str().is_none_or(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
            }
            "required" => has(value, rule),
            "additionalProperties" => {
                let known = schema.get("properties").and_then(Value::as_object);
                let others = value.as_object().into_iter().flatten().filter(|(key, _)| known.is_none_or(|known| !known.contains_key(*key)));
                for (key, value) in others {
                    match rule {
                        Value::Bool(allowed) if !allowed => found.push(format!("{path}/{key} is not allowed")),
                        Value::Bool(_) => {}
                        _ => check(root, rule, value, &format!("{path}/{key}"), found),
                    }
                }
                true
            }
            "properties" => {
                for (key, rule) in rule.as_object().unwrap() {
                    if let Some(value) = value.get(key) {
                        check(root, rule, value, &format!("{path}/{key}"), found);
                    }
                }
                true
            }
            "items" => {
                for (place, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, rule, item, &format!("{path}/{place}"), found);
                }
                true
            }
            "minItems" => value.as_array().is_none_or(|items| items.len() as u64 >= rule.as_u64().unwrap()),
            "maxItems" => value.as_array().is_none_or(|items| items.len() as u64 <= rule.as_u64().unwrap()),
            "anyOf" => matching(root, rule, value) >= 1,
            "allOf" => matching(root, rule, value) == rule.as_array().unwrap().len(),
            "oneOf" => matching(root, rule, value) == 1,
            unknown => panic!("the schema uses `{unknown}`, which this validator does not know"),
        };
        if !holds {
            found.push(format!("{path}: {word} {rule}"));
        }
    }
}

fn matching(root: &Value, schemas: &Value, value: &Value) -> usize {
    let holds = |schema: &&Value| {
        let mut found = Vec::new();
        check(root, schema, value, "", &mut found);
        found.is_empty()
    };
    schemas.as_array().unwrap().iter().filter(holds).count()
}

fn has(value: &Value, keys: &Value) -> bool {
    let has = |object: &Map<String, Value>| keys.as_array().unwrap().iter().all(|key| object.contains_key(key.as_str().unwrap()));
    value.as_object().is_none_or(has)
}

fn is(name: &Value, value: &Value) -> bool {
    match name.as_str().unwrap() {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_u64() || value.is_i64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        unknown => panic!("unknown type {unknown}"),
    }
}
