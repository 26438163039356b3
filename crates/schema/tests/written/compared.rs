//! What is written of a comparison, against the schema that is published.

use std::{env, fs};

use ecart_metrics::change::{Change, each};
use ecart_metrics::{Config, Metric};
use ecart_schema::{Compared, Document, Pairing, comparison_schema, train_schema};
use ecart_tally::{Count, Counted, Dimension, Joint, JointSide, LeftOut, Level, Outcome, Reason, RowRef, Rows, Tally, Task, Weighting};
use serde_json::{Value, json};

use crate::documents::example;
use crate::json_schema::violations as violations_of;

/// Three groups, one of a single person, on whom two models decided.
fn joint() -> Tally {
    let levels = ["a", "b"].map(|name| Level::Value(name.into())).into_iter().chain([Level::Missing]);
    let mut tally = Tally::new(Task::Classification, Weighting::Rows, vec![Dimension::new("g", levels.collect())]).with_second();
    for (place, label, old, new, rows) in [
        (0, true, true, false, 40),
        (0, false, false, false, 60),
        (1, true, true, true, 50),
        (1, false, true, false, 45),
        (2, false, true, true, 1),
    ] {
        tally.add(&[place], Outcome::labelled(label, old).and_second(new), &Count::of_rows(rows)).unwrap();
    }
    tally
}

fn compared(pairing: Pairing) -> Compared {
    let config = Config { metrics: vec![Metric::FalsePositiveRate, Metric::PositivePredictiveValue, Metric::F1], ..Config::default() };
    let (old, new) = each(&joint()).unwrap();
    let document = |tally: Tally| {
        let audit = ecart_metrics::audit(&tally, &config).unwrap();
        let counted = Counted::new(tally.rows(), tally, LeftOut::default()).unwrap();
        Document { counted: counted.into(), audit, ..example() }
    };
    let (old, new) = (document(old), document(new));
    let change = match &pairing {
        Pairing::Apart { .. } => Change::unpaired(&old.audit, &new.audit),
        Pairing::SameRows | Pairing::ByKey { .. } => Change::paired(&joint(), &config),
    };
    Compared { version: "0.0.0".into(), command: "ecart compare".into(), old, new, pairing, change: change.unwrap() }
}

fn by_key() -> Pairing {
    let mut left_out = LeftOut::default();
    left_out.add(Reason::NoKey, 2, None);
    let without = Rows { rows: 3, first: Some(RowRef { input: 0, name: "a.csv".into(), line: 9 }) };
    let side = || JointSide { read: joint().rows() + 5, left_out: left_out.clone(), without_partner: without.clone() };
    let joint = Joint::new(joint(), [side(), side()], Rows::default(), Rows::default()).unwrap();
    Pairing::ByKey { key: "id".into(), joint: Box::new(joint) }
}

/// `ECART_BLESS=1 cargo test -p ecart-schema` writes it anew.
#[test]
fn the_published_schema_of_a_comparison_is_the_one_of_today() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/comparison.schema.json");
    if env::var_os("ECART_BLESS").is_some() {
        fs::write(path, comparison_schema()).unwrap();
    }
    assert!(
        fs::read_to_string(path).unwrap_or_default() == comparison_schema(),
        "comparison.schema.json is of yesterday: renew it with ECART_BLESS=1"
    );
}

#[test]
fn the_schema_of_what_was_trained_is_the_published_one() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/train.schema.json");
    if env::var_os("ECART_BLESS").is_some() {
        fs::write(path, train_schema()).unwrap();
    }
    assert!(
        fs::read_to_string(path).unwrap_or_default() == train_schema(),
        "train.schema.json is of yesterday: renew it with ECART_BLESS=1"
    );
}

#[test]
fn every_pairing_is_written_as_the_schema_has_it() {
    let schema: Value = serde_json::from_str(&comparison_schema()).unwrap();
    for pairing in [Pairing::SameRows, by_key(), Pairing::Apart { same_inputs: true, has_rows: false }] {
        let text = compared(pairing).to_json();
        let file: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(violations_of(&schema, &file), Vec::<String>::new());
        assert!(!text.contains("NaN") && !text.contains("inf"));
    }
    let mut file: Value = serde_json::from_str(&compared(by_key()).to_json()).unwrap();
    assert_eq!(file["pairing"]["by_key"]["old_without_partner"], json!({"rows": 3, "first": {"input": 0, "name": "a.csv", "line": 9}}));
    assert_eq!(file["groupings"][0]["metrics"][1]["rates"][1]["change"], json!({"undefined": "other_people"}));
    file["groupings"][0]["metrics"][0]["rates"][0]["change"] = json!({"value": 0.1});
    assert!(!violations_of(&schema, &file).is_empty());
}

/// A joint count in which rows were lost is no joint count.
#[test]
fn counted_left_out_and_without_a_partner_are_all_that_was_read() {
    let side = |read| JointSide { read, left_out: LeftOut::default(), without_partner: Rows::default() };
    let rows = joint().rows();
    assert!(Joint::new(joint(), [side(rows), side(rows)], Rows::default(), Rows::default()).is_ok());
    let error = Joint::new(joint(), [side(rows), side(rows + 1)], Rows::default(), Rows::default()).unwrap_err();
    assert_eq!((error.read, error.counted, error.left_out), (rows + 1, rows, 0));
}
