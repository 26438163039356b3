//! The sources of all crates ask for messages that exist, with the variables that they need, and no message is left that nobody asks for.

use std::fs;
use std::path::{Path, PathBuf};

use ecart_words::{Field, Lang};

use crate::calls::{calls, without_comments};
use crate::locale::locale;

/// Ids that are built from the name of something in a list: a metric, a reason, a command.
const BUILT: [&str; 27] = [
    "serve-field-",
    "serve-word-",
    "data-column-",
    "data-value-",
    "lesson-term-",
    "lesson-recidivism-",
    "lesson-berkeley-",
    "lesson-faces-",
    "lesson-camera-",
    "lesson-medical-",
    "lesson-language-",
    "lesson-hiring-",
    "lesson-built-in-",
    "lesson-responsible-",
    "lesson-loan-",
    "metric-",
    "criterion-",
    "disparity-",
    "undefined-",
    "left-out-",
    "role-",
    "help-",
    "dataset-",
    "demo-",
    "interval-",
    "preset-",
    "train-model-",
];

/// The Rust files of all crates but tests, with their text.
fn sources() -> Vec<(PathBuf, String)> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut found = Vec::new();
    let mut folders = vec![crates.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("tests") && !path.ends_with("target") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                // The unit tests of this crate say messages of their own.
                let text = if path.starts_with(env!("CARGO_MANIFEST_DIR")) {
                    text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
                } else {
                    text
                };
                found.push((path, text));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn every_message_that_the_sources_say_exists_and_gets_its_variables() {
    let messages = locale(Lang::En);
    let mut faults = Vec::new();
    for (path, source) in sources() {
        for call in calls(&source) {
            let place = format!("{}:{}", path.display(), call.line);
            match messages.get(&call.id) {
                None => faults.push(format!("{place}: there is no message {}", call.id)),
                Some(message) => {
                    if call.variables.as_ref().is_some_and(|given| *given != message.variables) {
                        let given = call.variables.unwrap_or_default();
                        faults.push(format!("{place}: {} needs {:?} and gets {given:?}", call.id, message.variables));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_message_is_left_that_nobody_says() {
    let sources: Vec<String> = sources().iter().map(|(_, source)| without_comments(source)).collect();
    let messages = locale(Lang::En);
    // What a field says otherwise is said where the others say it.
    let said_by = |id: &str| Field::ALL.iter().find_map(|field| id.strip_suffix(field.suffix())).unwrap_or(id).to_owned();
    let unused: Vec<&String> = messages
        .keys()
        .filter(|id| !BUILT.iter().any(|prefix| id.starts_with(prefix)))
        .filter(|id| !messages.values().any(|message| message.references.contains(*id)))
        .filter(|id| !sources.iter().any(|source| source.contains(&format!("\"{}\"", said_by(id)))))
        .collect();
    assert!(unused.is_empty(), "no source says {unused:#?}");
}

#[test]
fn what_a_field_says_otherwise_has_the_variables_of_what_the_others_say() {
    let messages = locale(Lang::En);
    for (id, message) in &messages {
        let Some(others) = Field::ALL.iter().find_map(|field| id.strip_suffix(field.suffix())) else { continue };
        let others = messages.get(others).unwrap_or_else(|| panic!("{id} says otherwise what nobody says"));
        assert!(message.variables.is_subset(&others.variables), "{id}");
    }
}
