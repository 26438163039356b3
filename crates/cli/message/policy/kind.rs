//! Keys that are not there, or hold the wrong kind of value.

use ecart_gate::{Kind, Problem, Table};
use ecart_words::{Words, say};

use crate::message::Message;

/// A problem of the shape of a policy as a message.
pub(super) fn of_shape(problem: &Problem, words: &Words) -> Message {
    match problem {
        Problem::UnknownKey { key, table, near, elsewhere, keys } => {
            let what = match table.header() {
                "" => say!(words, "error-policy-unknown-table", key = key),
                _ => say!(words, "error-policy-unknown-key", key = key, table = named(*table, words)),
            };
            let message = Message::new(what).at(say!(words, "error-policy-keys", keys = keys.join(", ")));
            let near = near.as_ref().map(|near| say!(words, "hint-policy-similar-key", key = near));
            let elsewhere = elsewhere.map(|table| say!(words, "hint-policy-key-elsewhere", key = key, table = named(table, words)));
            message.hints(near.or(elsewhere))
        }
        Problem::WrongType { key, found, expected } => {
            let what = say!(words, "error-policy-wrong-type", key = key, found = one(*found, words), expected = several(expected, words));
            let hint = match (found, &expected[..]) {
                (Kind::Table, [Kind::List]) if key == "rule" => Some("hint-policy-rule-brackets"),
                (Kind::Text, [Kind::Count | Kind::Number | Kind::Truth]) => Some("hint-policy-without-quotes"),
                (Kind::Text | Kind::Time, [Kind::Day]) => Some("hint-policy-date"),
                (Kind::Count | Kind::Number | Kind::Truth | Kind::Day | Kind::Time, [Kind::Text, ..]) => Some("hint-policy-with-quotes"),
                _ => None,
            };
            Message::new(what).hints(hint.map(|hint| words.say(hint)))
        }
        Problem::Missing { key, table } => {
            let message = Message::new(say!(words, "error-policy-missing", key = key, table = named(*table, words)));
            message.hints(match key.as_str() {
                "metric" => Some(words.say("hint-policy-missing-metric")),
                "reason" => Some(words.say("hint-policy-missing-reason")),
                "until" => Some(words.say("hint-policy-missing-until")),
                "level" => Some(words.say("hint-policy-missing-level")),
                _ => None,
            })
        }
        _ => Message::new(words.say("error-policy-unreadable")),
    }
}

fn named(table: Table, words: &Words) -> String {
    match table.header() {
        "" => words.say("policy-table-top"),
        header => format!("`{header}`"),
    }
}

/// What a value is.
fn one(kind: Kind, words: &Words) -> String {
    words.say(match kind {
        Kind::Text => "policy-kind-text",
        Kind::Count => "policy-kind-whole",
        Kind::Number => "policy-kind-number",
        Kind::Truth => "policy-kind-truth",
        Kind::Day => "policy-kind-day",
        Kind::Time => "policy-kind-time",
        Kind::List => "policy-kind-list",
        Kind::Table => "policy-kind-table",
    })
}

/// What a value may be.
fn several(kinds: &[Kind], words: &Words) -> String {
    match kinds {
        [Kind::Count] => words.say("policy-kind-count"),
        [kind] => one(*kind, words),
        [Kind::Text, Kind::List] => words.say("policy-kind-text-or-list"),
        kinds if kinds.contains(&Kind::List) => words.say("policy-kind-value-or-list"),
        _ => words.say("policy-kind-value"),
    }
}
