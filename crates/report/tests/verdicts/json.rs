//! A check as JSON: held against its schema, and complete.

use ecart_gate::{CheckSource, check_schema};
use ecart_schema::{Input, Provenance};
use serde_json::{Value, json};

use crate::json_schema::violations;
use crate::sample::{broken, check, undefined, unusual, usual, with_unbounded};

fn written(check: &ecart_gate::Check) -> Value {
    let provenance = Provenance {
        version: "0.1.0".into(),
        command: "ecart check".into(),
        inputs: vec![Input { name: "compas.csv".into(), contents: None }],
    };
    let source =
        CheckSource { policy_file: "ecart.toml", policy_title: None, rule_files: vec!["four-fifths.toml"], provenance: &provenance };
    serde_json::from_str(&check.to_json(&source)).unwrap()
}

#[test]
fn every_check_is_what_the_schema_says() {
    let schema: Value = serde_json::from_str(&check_schema()).unwrap();
    for check in [usual(), unusual(), with_unbounded(), check(Vec::new())] {
        assert_eq!(violations(&schema, &written(&check)), Vec::<String>::new());
    }
    let mut file = written(&usual());
    file["rules"][0]["parts"][0]["verdict"] = json!("perhaps");
    file["rules"][0]["parts"][1].as_object_mut().unwrap().remove("value");
    assert_eq!(violations(&schema, &file).len(), 2, "what is wrong is found");
}

#[test]
fn every_count_and_all_digits_are_there() {
    let file = written(&check(vec![broken()]));
    let rule = &file["rules"][0];
    assert_eq!((&rule["verdict"], &rule["outcome"], &file["outcome"]), (&json!("broken"), &json!("fail"), &json!("fail")));
    assert_eq!((&rule["file"], &rule["line"], &file["day"]), (&json!("four-fifths.toml"), &json!(9), &json!("2026-11-28")));
    let part = &rule["parts"][rule["decisive"].as_u64().unwrap() as usize];
    assert_eq!(part["value"], json!(805.0 / 1795.0 - 36.0 / 244.0));
    assert_eq!((&part["first"]["numerator"], &part["first"]["denominator"]), (&json!(805), &json!(1795)));
    assert_eq!(part["second"]["group"], json!([{"column": "race", "level": "Other"}]));
    assert_eq!(rule["aside"][2], json!({"group": [{"column": "race", "level": null}], "reason": "missing"}));
    assert!(part["together"]["lower"].as_f64().unwrap() > 0.2245 && part["alone"]["upper"].as_f64().unwrap() < 0.3405);
}

#[test]
fn what_has_no_value_is_its_reason_and_no_number() {
    let file = written(&check(vec![undefined()]));
    let rule = &file["rules"][0];
    assert_eq!(rule["unjudged"], json!({"reason": "undefined", "undefined": "no_negatives"}));
    let part = &rule["parts"][0];
    assert_eq!((part.get("value"), &part["undefined"]), (None, &json!("no_negatives")));
    assert_eq!((part["second"].get("value"), &part["second"]["undefined"]), (None, &json!("no_negatives")));
}

#[test]
fn a_ratio_without_an_upper_end_says_so() {
    let file = written(&with_unbounded());
    assert_eq!(file["rules"][0]["parts"][0]["together"]["upper"], Value::Null);
}
