//! The JSON Schema that is published beside this crate.

use std::{env, fs};

use ecart_gate::policy_schema;
use ecart_metrics::METRICS;
use serde_json::Value;

/// `ECART_BLESS=1 cargo test -p ecart-gate` writes it anew.
#[test]
fn the_published_schema_is_the_one_of_today() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/policy.schema.json");
    if env::var_os("ECART_BLESS").is_some() {
        fs::write(path, policy_schema()).unwrap();
    }
    assert!(
        fs::read_to_string(path).unwrap_or_default() == policy_schema(),
        "policy.schema.json is of yesterday: renew it with ECART_BLESS=1"
    );
}

/// An editor shows what it describes, and offers what it lists.
#[test]
fn each_key_is_described_and_each_metric_listed() {
    let schema: Value = serde_json::from_str(&policy_schema()).unwrap();
    let tables = schema["$defs"].as_object().unwrap().values().chain([&schema]);
    for (key, value) in tables.filter_map(|table| table["properties"].as_object()).flatten() {
        let of_type = value["$ref"].as_str().map(|path| schema.pointer(path.trim_start_matches('#')).unwrap());
        assert!(value["description"].is_string() || of_type.is_some_and(|of| of["description"].is_string()), "{key} is not described");
    }
    let text = policy_schema();
    for entry in &METRICS {
        assert!(text.contains(&format!("\"{}\"", entry.name)), "{}", entry.name);
    }
    assert!(!text.contains("\"null\""), "TOML has no null");
}
