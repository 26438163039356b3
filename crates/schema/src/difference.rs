//! Where the figures of a file and those computed from its tally first part.

use serde_json::Value;

/// Two numbers are the same figure up to this part of the larger; and up to [`ABSOLUTE`], where a difference of two figures leaves nothing but rounding.
const RELATIVE: f64 = 1e-12;
const ABSOLUTE: f64 = 1e-15;

/// The path of the first figure that the file does not have as it was computed. Keys that only the file has are those of another version, and tolerated.
pub(crate) fn first_difference(computed: &Value, file: &Value, path: &str) -> Option<String> {
    match (computed, file) {
        (Value::Object(ours), Value::Object(theirs)) => ours.iter().find_map(|(key, ours)| {
            let path = format!("{path}.{key}");
            match theirs.get(key) {
                Some(theirs) => first_difference(ours, theirs, &path),
                None => Some(path),
            }
        }),
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            let pairs = ours.iter().zip(theirs).enumerate();
            pairs.into_iter().find_map(|(place, (ours, theirs))| first_difference(ours, theirs, &format!("{path}[{place}]")))
        }
        (Value::Number(ours), Value::Number(theirs)) => match (ours.as_u64(), theirs.as_u64(), ours.as_f64(), theirs.as_f64()) {
            (Some(ours), Some(theirs), ..) => (ours != theirs).then(|| path.to_owned()),
            (.., Some(ours), Some(theirs)) => (!close(ours, theirs)).then(|| path.to_owned()),
            _ => Some(path.to_owned()),
        },
        _ => (computed != file).then(|| path.to_owned()),
    }
}

fn close(ours: f64, theirs: f64) -> bool {
    (ours - theirs).abs() <= RELATIVE * ours.abs().max(theirs.abs()) + ABSOLUTE
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn finds_the_first_figure_that_differs() {
        let computed = json!({"a": [1, {"b": 0.3, "c": "x"}], "d": null});
        let differs = |file: Value| first_difference(&computed, &file, "audit");
        assert_eq!(differs(computed.clone()), None);
        assert_eq!(differs(json!({"a": [1, {"b": 0.3000000000000001, "c": "x", "new": 1}], "d": null, "e": 2})), None);
        assert_eq!(differs(json!({"a": [1, {"b": 0.30000000001, "c": "y"}], "d": null})).as_deref(), Some("audit.a[1].b"));
        assert_eq!(differs(json!({"a": [1, {"b": 0.3, "c": "x"}]})).as_deref(), Some("audit.d"));
        assert_eq!(differs(json!({"a": [1], "d": null})).as_deref(), Some("audit.a"));
        assert_eq!(differs(json!({"a": [2, {"b": 0.3, "c": "x"}], "d": null})).as_deref(), Some("audit.a[0]"));
        assert_eq!(differs(json!({"a": [1, {"b": 0.3, "c": "x"}], "d": 0})).as_deref(), Some("audit.d"));
    }
}
