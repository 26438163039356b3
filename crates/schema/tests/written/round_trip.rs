//! What was written is read back to the bit.

use ecart_schema::{Document, Read};
use proptest::prelude::*;
use serde_json::Value;

use crate::documents::{any_document, example};
use crate::validator::violations;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_document_comes_back_to_the_bit(document in any_document()) {
        let text = document.to_json();
        let read = Read::from_json(&text).unwrap();
        prop_assert_eq!(read.figures_differ, None);
        prop_assert_eq!(&read.document, &document);
        prop_assert_eq!(read.document.to_json(), text.clone());
        let file = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(violations(&file), Vec::<String>::new());
    }
}

#[test]
fn the_example_comes_back() {
    let document = example();
    let text = document.to_json();
    assert_eq!(Document::from_json(&text), Ok(document));
    assert!(text.ends_with("}\n") && text.starts_with("{\n  \"format\": \"ecart-audit\",\n  \"version\": 1,\n"), "{text}");
}

/// Each figure is a value with all that belongs to it, or a reason; a null stands for nothing but a missing upper limit, which says so.
#[test]
fn a_figure_without_a_value_has_a_reason_and_no_null() {
    fn walk(value: &Value, reasons: &mut usize) {
        match value {
            Value::Object(object) => {
                *reasons += usize::from(object.contains_key("undefined"));
                let nulls: Vec<&String> = object.iter().filter(|(_, value)| value.is_null()).map(|(key, _)| key).collect();
                match object.get("unbounded") {
                    Some(unbounded) => assert!(*unbounded == true && nulls == ["upper"], "{object:?}"),
                    None => assert!(nulls.is_empty() || object.contains_key("below"), "{object:?}"),
                }
                object.values().for_each(|value| walk(value, reasons));
            }
            Value::Array(array) => array.iter().for_each(|value| walk(value, reasons)),
            _ => {}
        }
    }
    let file: Value = serde_json::from_str(&example().to_json()).unwrap();
    let mut reasons = 0;
    walk(&file["audit"], &mut reasons);
    assert!(reasons > 10, "{reasons}");
}
