//! Why no policy could be drafted.

use clap::FromArgMatches;
use ecart_data::{DataError, Look, NoGuess};
use ecart_words::{Words, say};

use super::{Message, of_data};
use crate::args::{AuditArgs, InitArgs, quoted};

/// How many columns a message lists: all of most files, since one of them is to be named.
const LISTED: usize = 30;

/// An error of looking at the data, as a message.
pub(crate) fn of_look(error: &DataError, files: &[String], words: &Words) -> Message {
    if let DataError::ColumnsDiffer { first, name, lacking, beyond } = error {
        let message = Message::new(say!(words, "error-init-columns-differ", file = name, first = first));
        let only = |message: Message, file: &str, columns: &[String]| match columns {
            [] => message,
            columns => message.at(say!(words, "error-init-columns-only", file = file, columns = columns.join(", "))),
        };
        return only(only(message, first, lacking), name, beyond).hint(words.say("hint-init-columns-differ"));
    }
    // Reading fails as that of an audit does, whose flags the hints name.
    let typed = ["audit".to_owned(), "--".to_owned()].into_iter().chain(files.iter().cloned());
    let command = <AuditArgs as clap::Args>::augment_args(clap::Command::new("audit"));
    let parsed = command.try_get_matches_from(typed).and_then(|matches| AuditArgs::from_arg_matches(&matches));
    match parsed {
        Ok(audit) => of_data(error, &audit, words),
        Err(_) => Message::fault(words).caused_by(error),
    }
}

/// That nothing could be guessed, as a message.
pub(crate) fn of_no_guess(none: &NoGuess, args: &InitArgs, look: &Look, words: &Words) -> Message {
    let file = args.data.first().map(String::as_str).unwrap_or_default();
    let shown: Vec<&str> = look.columns.iter().take(LISTED).map(|column| column.name.as_str()).collect();
    let id = if look.columns.len() > LISTED { "error-columns-more" } else { "error-columns" };
    let columns = say!(words, id, columns = shown.join(", "), count = look.columns.len());
    let command = |flags: &str| format!("ecart init {} {flags}", args.data.iter().map(|file| quoted(file)).collect::<Vec<_>>().join(" "));
    match none {
        NoGuess::NoColumn { column, nearest } => {
            let message = Message::new(say!(words, "error-no-column", column = column, file = file)).at(columns);
            match nearest {
                Some(near) => message.hint(say!(words, "hint-init-similar", column = near)),
                None => message.hint(words.say("hint-init-column")),
            }
        }
        NoGuess::NoDecision { label } => {
            let message = Message::new(say!(words, "error-init-no-decision", file = file)).at(columns);
            let (what, true_column) = match label {
                Some(label) => (say!(words, "error-init-label-alone", column = label), format!("--label {} ", quoted(label))),
                None => (words.say("error-init-looked-for"), String::new()),
            };
            message
                .at(what)
                .hint(say!(words, "hint-init-prediction", command = command(&format!("{true_column}--prediction …"))))
                .hint(say!(words, "hint-init-score", command = command(&format!("{true_column}--score …"))))
        }
        NoGuess::NoGroup => Message::new(say!(words, "error-init-no-group", file = file))
            .at(columns)
            .at(words.say("error-init-groups-looked-for"))
            .hint(say!(words, "hint-init-group", command = command("--group …"))),
        NoGuess::NotTwoValues { column, values: found } => Message::new(say!(words, "error-init-not-two", column = column))
            .at(found_values(found, words))
            .hint(words.say("hint-init-not-two")),
        NoGuess::NoNumbers { column, values: found } => Message::new(say!(words, "error-init-no-numbers", column = column))
            .at(found_values(found, words))
            .hint(words.say("hint-init-no-numbers")),
    }
}

/// The first values of a column, as a guess gives them: five at most.
fn found_values(found: &[String], words: &Words) -> String {
    let id = if found.len() < 5 { "error-values-found" } else { "error-values-found-more" };
    say!(words, id, values = found.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", "))
}
