//! Why a tally could not be audited.

use ecart_metrics::{AuditError, ReferenceError, SuppressError, Unprotected};
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
        AuditError::Withheld { columns, withheld, below } => {
            let columns = columns.join(" × ");
            let message = say!(words, "error-suppress-groups", withheld = *withheld, columns = columns, below = *below);
            Message::new(message).hint(words.say("hint-suppress-groups"))
        }
        AuditError::ReferenceWithheld { group } => {
            Message::new(say!(words, "error-suppress-reference", group = group)).hint(words.say("hint-suppress-reference"))
        }
        AuditError::Suppress(error) => of_suppression(error, words),
    };
    message.caused_by(error)
}

fn of_suppression(error: &SuppressError, words: &Words) -> Message {
    match error {
        SuppressError::TooFewPeople { people, below } => {
            Message::new(say!(words, "error-suppress-few", people = *people, below = *below)).hint(words.say("hint-suppress-few"))
        }
        SuppressError::NotProtected { below } => {
            Message::new(say!(words, "error-suppress-unprotected", below = *below)).hint(words.say("hint-suppress-unprotected"))
        }
        SuppressError::Unprotected(unprotected) => {
            let flag = match unprotected {
                Unprotected::Strata => "--stratum",
                Unprotected::Clusters => "--cluster",
                Unprotected::Second => "--second-prediction",
                Unprotected::SamplingWeights => "--sampling-weight",
                Unprotected::Scores => "--with scores",
                Unprotected::Classes => "--classes",
            };
            Message::new(say!(words, "error-suppress-with", flag = flag)).hint(say!(words, "hint-suppress-with", flag = flag))
        }
    }
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
