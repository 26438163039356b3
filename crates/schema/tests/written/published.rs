//! The JSON Schema that is published beside this crate.

use std::{env, fs};

use ecart_schema::json_schema;
use serde_json::{Value, json};

use crate::documents::example;
use crate::validator::violations;

/// `ECART_BLESS=1 cargo test -p ecart-schema` writes it anew.
#[test]
fn the_published_schema_is_the_one_of_today() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/audit.schema.json");
    if env::var_os("ECART_BLESS").is_some() {
        fs::write(path, json_schema()).unwrap();
    }
    assert!(
        fs::read_to_string(path).unwrap_or_default() == json_schema(),
        "audit.schema.json is of yesterday: renew it with ECART_BLESS=1"
    );
}

#[test]
fn the_schema_finds_what_is_wrong() {
    let file: Value = serde_json::from_str(&example().to_json()).unwrap();
    assert_eq!(violations(&file), Vec::<String>::new());
    let of = |pointer: &str, value: Value| {
        let mut file = file.clone();
        *file.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
        violations(&file).len()
    };
    assert_eq!(of("/version", json!(2)), 1);
    assert_eq!(of("/format", json!("other")), 1);
    assert_eq!(of("/tally/cells/0/rows", json!(-1)), 1);
    assert_eq!(of("/tally/cells/0/rows", json!("1")), 1);
    assert_eq!(of("/tally/dimensions/0/levels/0", json!("here")), 1);
    assert_eq!(of("/audit/overall/figures/accuracy", json!({"value": 0.5})), 1);
    assert_eq!(of("/audit/overall/figures/accuracy/value", json!(null)), 1);
    assert_eq!(of("/audit/overall/figures/accuracy", json!({"undefined": "mood"})), 1);
    assert_eq!(of("/audit/overall/figures/accuracy", json!({"undefined": "no_rows"})), 0);
}
