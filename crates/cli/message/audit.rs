//! Why a tally could not be audited.

use ecart_metrics::{AuditError, ReferenceError};
use ecart_words::{Words, say};

use super::{Message, similar};
use crate::args::quoted;

/// How many levels a message lists.
const LISTED: usize = 8;

/// An error of auditing as a message.
pub(crate) fn of_audit(error: &AuditError, words: &Words) -> Message {
    let message = match error {
        AuditError::NoRows => Message::new(words.say("error-audit-no-rows")).hint(words.say("hint-nothing-counted")),
        AuditError::OneGroup { columns, only: Some(only) } => {
            Message::new(say!(words, "error-one-group", columns = columns.join(" × "), only = only)).hint(words.say("hint-one-group"))
        }
        AuditError::OneGroup { columns, only: None } => {
            Message::new(say!(words, "error-no-known-group", columns = columns.join(" × "))).hint(words.say("hint-one-group"))
        }
        AuditError::Reference(error) => of_reference(error, words),
    };
    message.caused_by(error)
}

fn of_reference(error: &ReferenceError, words: &Words) -> Message {
    match error {
        ReferenceError::NoSuchColumn { column, columns } => {
            let message = Message::new(say!(words, "error-reference-column", column = column)).at(say!(
                words,
                "error-reference-column-where",
                columns = columns.join(", ")
            ));
            message.hint(say!(words, "hint-reference-column", flag = format!("--group {}", quoted(column))))
        }
        ReferenceError::NoSuchLevel { column, level, levels } => {
            let shown: Vec<&str> = levels.iter().take(LISTED).map(String::as_str).collect();
            let id = if levels.len() > LISTED { "error-levels-found-more" } else { "error-levels-found" };
            let message = Message::new(say!(words, "error-reference-level", column = column, level = level)).at(say!(
                words,
                id,
                levels = shown.join(", "),
                count = levels.len()
            ));
            match similar(level, levels.iter().map(String::as_str)).first() {
                Some(near) => message.hint(say!(words, "hint-use", flag = format!("--reference {}", quoted(&format!("{column}={near}"))))),
                None => message.hint(words.say("hint-name-one")),
            }
        }
        ReferenceError::EmptyCrossing { crossing } => {
            Message::new(say!(words, "error-reference-empty", crossing = crossing)).hint(words.say("hint-reference-empty"))
        }
    }
}
