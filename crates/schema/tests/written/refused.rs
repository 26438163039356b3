//! Files that are refused, each with what is wrong and where.

use ecart_schema::{Document, Read, SchemaError};
use serde_json::{Value, json};

use crate::documents::example;

fn file() -> Value {
    serde_json::from_str(&example().to_json()).unwrap()
}

/// What comes of the example's file with one value put in.
fn with(pointer: &str, value: Value) -> Result<Read, SchemaError> {
    let mut file = file();
    *file.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
    Read::from_json(&file.to_string())
}

/// What comes of the example's file without a key.
fn without(pointer: &str, key: &str) -> Result<Read, SchemaError> {
    let mut file = file();
    file.pointer_mut(pointer).unwrap().as_object_mut().unwrap().remove(key).unwrap();
    Read::from_json(&file.to_string())
}

fn wrong_at(result: Result<Read, SchemaError>) -> String {
    match result {
        Err(SchemaError::Wrong { path, .. }) => path,
        other => panic!("{other:?}"),
    }
}

fn missing(path: &str) -> Result<Read, SchemaError> {
    Err(SchemaError::Missing { path: path.to_owned() })
}

#[test]
fn a_truncated_file_is_no_json() {
    let text = example().to_json();
    for length in [0, 1, 100, text.len() / 2, text.len() - 3] {
        assert!(matches!(Document::from_json(&text[..length]), Err(SchemaError::NotJson { .. })), "{length}");
    }
    assert_eq!(Document::from_json("{\n  \"format\": oops"), Err(SchemaError::NotJson { line: 2, column: 13 }));
}

#[test]
fn another_json_is_no_audit() {
    for text in ["null", "[]", "{}", "{\"format\": 1}", "{\"format\": \"other\", \"version\": 1}", "\"ecart-audit\""] {
        assert_eq!(Document::from_json(text), Err(SchemaError::NotAnAudit), "{text}");
    }
}

#[test]
fn a_newer_version_is_named() {
    // Nothing of what it holds is looked at: it may all have changed.
    let newer = json!({"format": "ecart-audit", "version": 2, "tally": []});
    assert_eq!(Document::from_json(&newer.to_string()), Err(SchemaError::NewerVersion { found: 2, known: 1 }));
    assert_eq!(wrong_at(with("/version", json!(0))), "version");
    assert_eq!(wrong_at(with("/version", json!("1"))), "version");
    assert_eq!(without("", "version"), missing("version"));
}

#[test]
fn a_missing_value_is_named_with_its_path() {
    assert_eq!(without("", "tally"), missing("tally"));
    // Figures are computed from the counts: a file that holds these alone, as the one in a page does, is read.
    assert_eq!(without("", "audit").unwrap().document, Read::from_json(&file().to_string()).unwrap().document);
    assert_eq!(without("/provenance/inputs/1", "sha256"), missing("provenance.inputs[1].sha256"));
    assert_eq!(without("/tally/cells/3", "rows"), missing("tally.cells[3].rows"));
    let weighted = with("/plan/weight", json!({"column": "w", "meaning": "sampling"}));
    assert_eq!(wrong_at(weighted), "tally.weighting");
    let mut file = file();
    file["plan"]["weight"] = json!({"column": "w", "meaning": "people"});
    file["tally"]["weighting"] = json!("people");
    assert_eq!(Read::from_json(&file.to_string()), missing("tally.cells[0].weight"));
}

#[test]
fn a_wrong_value_is_named_with_its_path() {
    assert_eq!(wrong_at(with("/configuration/confidence", json!(95))), "configuration.confidence");
    assert_eq!(wrong_at(with("/configuration/intervals/rate", json!("wald"))), "configuration.intervals.rate");
    assert_eq!(wrong_at(with("/configuration/intervals/ratio", json!("wilson"))), "configuration.intervals.ratio");
    assert_eq!(wrong_at(with("/configuration/intervals/simultaneous", json!(""))), "configuration.intervals.simultaneous");
    assert_eq!(wrong_at(with("/configuration/power", json!(80))), "configuration.power");
    assert_eq!(wrong_at(with("/configuration/gap", json!(5))), "configuration.gap");
    assert_eq!(wrong_at(with("/configuration/min_group", json!(-1))), "configuration.min_group");
    assert_eq!(wrong_at(with("/plan/groups/0/column", json!(7))), "plan.groups[0].column");
    assert_eq!(wrong_at(with("/plan/groups/1/bins", json!({"edges": [2, 1]}))), "plan.groups[1].bins");
    assert_eq!(wrong_at(with("/plan/groups/0/column", json!("age"))), "plan");
    assert_eq!(wrong_at(with("/plan/label", json!(null))), "tally.task");
    assert_eq!(wrong_at(with("/tally/dimensions/0/name", json!("colour"))), "tally.dimensions");
    assert_eq!(wrong_at(with("/tally/dimensions/0/levels/0", json!({"value": "White"}))), "tally.dimensions[0].levels");
    assert_eq!(wrong_at(with("/tally/cells/2/levels", json!([0, 9]))), "tally.cells[2]");
    assert_eq!(wrong_at(with("/tally/cells/2/levels", json!([0]))), "tally.cells[2]");
    assert_eq!(wrong_at(with("/tally/cells/2/label", json!(null))), "tally.cells[2]");
    assert_eq!(wrong_at(with("/tally/cells/2/rows", json!(u64::MAX))), "tally.cells[2]");
    assert_eq!(wrong_at(with("/tally/cells", json!([]))), "rows.counted");
    assert_eq!(wrong_at(with("/rows/read", json!(1))), "rows.read");
    assert_eq!(wrong_at(with("/left_out/0/rows", json!(1u64 << 40))), "rows.left_out");
    assert_eq!(wrong_at(with("/left_out/0/rows", json!(u64::MAX))), "left_out[1].rows");
    assert_eq!(wrong_at(with("/left_out/0/reason", json!("tired"))), "left_out[0].reason");
    assert_eq!(wrong_at(with("/configuration/metrics", json!(["fairness"]))), "configuration.metrics[0]");
}

#[test]
fn weights_that_no_one_counted_are_refused() {
    let of = |weight: Value| {
        let mut file = file();
        file["plan"]["weight"] = json!({"column": "w", "meaning": "sampling"});
        file["tally"]["weighting"] = json!("sampling");
        for cell in file["tally"]["cells"].as_array_mut().unwrap() {
            cell["weight"] = json!({"whole": "1"});
            cell["weight_squared"] = json!({"whole": "1"});
        }
        file["tally"]["cells"][1]["weight"] = weight;
        wrong_at(Read::from_json(&file.to_string()))
    };
    assert_eq!(of(json!({"whole": "-1"})), "tally.cells[1].weight.whole");
    assert_eq!(of(json!({"whole": "0", "parts": [-0.5]})), "tally.cells[1].weight.parts");
    assert_eq!(of(json!({"whole": "0", "parts": [1e300]})), "tally.cells[1].weight.parts");
    assert_eq!(of(json!({"whole": u128::MAX.to_string()})), "tally.cells[1]");
}

#[test]
fn an_edited_figure_is_found() {
    let differs = |pointer: &str, value: Value| match with(pointer, value) {
        Err(SchemaError::FiguresDiffer { first }) => first,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        differs("/audit/groupings/1/groups/0/figures/accuracy/value", json!(0.9)),
        "audit.groupings[1].groups[0].figures.accuracy.value"
    );
    assert_eq!(differs("/audit/overall/counts/true_positives", json!(1)), "audit.overall.counts.true_positives");
    // A count edited in the tally leaves its own figures behind.
    let mut file = file();
    file["tally"]["cells"][0]["rows"] = json!(file["tally"]["cells"][0]["rows"].as_u64().unwrap() + 1);
    file["rows"]["counted"] = json!(file["rows"]["counted"].as_u64().unwrap() + 1);
    file["rows"]["read"] = json!(file["rows"]["read"].as_u64().unwrap() + 1);
    assert!(matches!(Read::from_json(&file.to_string()), Err(SchemaError::FiguresDiffer { .. })));
}

#[test]
fn other_figures_of_another_version_are_told_and_not_refused() {
    let mut file = file();
    file["provenance"]["ecart"] = json!("0.0.1");
    assert_eq!(Read::from_json(&file.to_string()).unwrap().figures_differ, None);
    file["audit"]["overall"]["figures"]["accuracy"]["lower"] = json!(0.1);
    let read = Read::from_json(&file.to_string()).unwrap();
    assert_eq!(read.figures_differ.as_deref(), Some("audit.overall.figures.accuracy.lower"));
    assert_eq!(read.document.audit, example().audit);
}

#[test]
fn the_last_digit_of_another_computer_does_not_matter() {
    let pointer = "/audit/overall/figures/accuracy/lower";
    let lower = file().pointer(pointer).unwrap().as_f64().unwrap();
    assert!(with(pointer, json!(lower.next_up())).is_ok());
}

#[test]
fn unknown_keys_are_tolerated_everywhere() {
    fn add(value: &mut Value) {
        match value {
            Value::Object(object) => {
                object.values_mut().for_each(add);
                // A level or a reason is an object of one key, which names it.
                if object.len() != 1 {
                    object.insert("from a later version".to_owned(), json!({"clusters": [1, 2]}));
                }
            }
            Value::Array(array) => array.iter_mut().for_each(add),
            _ => {}
        }
    }
    let mut file = file();
    add(&mut file);
    assert_eq!(Document::from_json(&file.to_string()), Ok(example()));
}
