//! Why two files or two audits could not be compared.

use ecart_metrics::change::ChangeError;
use ecart_tally::{RowRef, Task};
use ecart_words::{Words, say};

use super::{Message, of_audit};
use crate::args::quoted;

/// How many columns a message lists.
const LISTED: usize = 12;

/// An error of comparing as a message.
pub(crate) fn of_change(error: &ChangeError, words: &Words) -> Message {
    let message = match error {
        ChangeError::Task { old, new } => {
            let said = say!(words, "error-compare-task", old = task(*old, words), new = task(*new, words));
            Message::new(said).hint(words.say("hint-compare-task"))
        }
        ChangeError::Columns { old, new } => {
            let columns = |all: &[Vec<String>]| all.iter().map(|columns| columns.join(" × ")).collect::<Vec<_>>().join(", ");
            Message::new(words.say("error-compare-columns"))
                .at(say!(words, "error-compare-columns-where", old = columns(old), new = columns(new)))
                .hint(words.say("hint-compare-columns"))
        }
        ChangeError::Groups { columns, old, new } => Message::new(say!(words, "error-compare-groups", columns = columns.join(" × ")))
            .at(say!(words, "error-compare-groups-where", old = old, new = new))
            .hint(words.say("hint-compare-groups")),
        ChangeError::OneModel => Message::new(words.say("error-compare-one-file")).hint(words.say("hint-compare-one-file")),
        ChangeError::Audit(error) => return of_audit(error, words),
    };
    message.caused_by(error)
}

fn task(task: Task, words: &Words) -> String {
    words.say(match task {
        Task::Decision => "compare-task-decision",
        Task::Classification => "compare-task-classification",
        Task::Multiclass => "compare-task-multiclass",
        Task::Verification => "compare-task-verification",
    })
}

/// A key that two rows share.
pub(crate) fn of_duplicate_key(key: &str, value: &str, [first, second]: [&RowRef; 2], rows: u64, words: &Words) -> Message {
    let message = Message::new(say!(words, "error-compare-duplicate-key", value = value, key = key)).at(say!(
        words,
        "error-compare-duplicate-where",
        first = place(first),
        second = place(second)
    ));
    let message = if rows > 1 { message.at(say!(words, "error-compare-duplicate-more", count = rows - 1)) } else { message };
    message.hint(words.say("hint-compare-duplicate-key"))
}

/// No key that is in both files.
pub(crate) fn of_no_partner(key: &str, firsts: [&(String, RowRef); 2], words: &Words) -> Message {
    let message = Message::new(say!(words, "error-compare-no-partner", key = key));
    let at = |message: Message, (value, row): &(String, RowRef)| {
        message.at(say!(words, "error-compare-no-partner-where", place = place(row), value = value))
    };
    firsts.into_iter().fold(message, at).hint(say!(words, "hint-compare-no-partner", key = quoted(key)))
}

/// A file without the column that rows are matched by.
pub(crate) fn of_no_key_column(key: &str, file: &str, columns: &[String], nearest: Option<&str>, words: &Words) -> Message {
    let shown = columns.iter().take(LISTED).cloned().collect::<Vec<_>>().join(", ");
    let id = if columns.len() > LISTED { "error-columns-more" } else { "error-columns" };
    let message = Message::new(say!(words, "error-compare-key-column", key = key, file = file)).at(say!(
        words,
        id,
        columns = shown,
        count = columns.len()
    ));
    match nearest {
        Some(near) => message.hint(say!(words, "hint-use", flag = format!("--key {}", quoted(near)))),
        None => message.hint(words.say("hint-compare-key-column")),
    }
}

fn place(row: &RowRef) -> String {
    format!("{}:{}", row.name, row.line)
}
