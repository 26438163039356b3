//! The schema in the file.

use std::{env, fs};

use ecart_gate::check_schema;

/// `ECART_BLESS=1 cargo test -p ecart-gate` writes it anew.
#[test]
fn the_published_schema_is_the_one_of_today() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/check.schema.json");
    if env::var_os("ECART_BLESS").is_some() {
        fs::write(path, check_schema()).unwrap();
    }
    assert!(
        fs::read_to_string(path).unwrap_or_default() == check_schema(),
        "check.schema.json is of yesterday: renew it with ECART_BLESS=1"
    );
}
