//! Why a file cannot be read as an audit.

use ecart_schema::SchemaError;
use ecart_words::{Words, say};

use super::Message;

/// An error of reading an `audit.json` as a message.
pub(crate) fn of_schema(error: &SchemaError, file: &str, words: &Words) -> Message {
    let message = match error {
        SchemaError::NotJson { line: 1, column: 0 | 1 } => {
            Message::new(say!(words, "error-no-json", file = file)).hint(words.say("hint-audit-json-read"))
        }
        SchemaError::NotJson { line, column } => {
            Message::new(say!(words, "error-not-json", file = file, line = *line, column = *column)).hint(words.say("hint-not-json"))
        }
        SchemaError::NotAnAudit => Message::new(say!(words, "error-not-an-audit", file = file)).hint(words.say("hint-audit-json-read")),
        SchemaError::NewerVersion { found, known } => {
            Message::new(say!(words, "error-newer-version", file = file, found = *found, known = *known))
                .hint(words.say("hint-newer-version"))
        }
        SchemaError::Missing { path } => {
            Message::new(say!(words, "error-json-missing", file = file, path = path)).hint(words.say("hint-json-wrong"))
        }
        SchemaError::Wrong { path, .. } => {
            Message::new(say!(words, "error-json-wrong", file = file, path = path)).hint(words.say("hint-json-wrong"))
        }
        SchemaError::FiguresDiffer { first } => Message::new(say!(words, "error-figures-differ", file = file))
            .at(say!(words, "error-figures-differ-where", path = first))
            .hint(words.say("hint-json-wrong")),
    };
    message.caused_by(error)
}
