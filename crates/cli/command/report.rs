//! `ecart report`: the report again, from an `audit.json` alone.

use std::fs;

use ecart_schema::Read;
use ecart_words::{Words, say};

use super::App;
use crate::args::OutputArgs;
use crate::message::{Message, io_reason, of_schema};
use crate::{notes, output};

/// The audit of a file.
///
/// # Errors
/// A message if it cannot be read, or is no audit.
pub(super) fn read(file: &str, words: &Words) -> Result<Read, Message> {
    let bytes = fs::read(file).map_err(|error| {
        Message::new(say!(words, "error-audit-json-read", file = file))
            .at(io_reason(&error, words))
            .hint(words.say("hint-audit-json-read"))
            .caused_by(&error)
    })?;
    // What is not UTF-8 is no JSON either, and is refused as such.
    let text = String::from_utf8_lossy(&bytes);
    Read::from_json(&text).map_err(|error| of_schema(&error, file, words))
}

pub(super) fn run(file: &str, to: &OutputArgs, app: &App<'_>) -> Result<(), Message> {
    let words = app.words;
    output::check(to, app)?;
    let Read { document, figures_differ } = read(file, words)?;
    output::write(&document, to, &output::Print::UnlessWritten, app)?;
    if !to.folder.quiet {
        if let Some(path) = figures_differ {
            app.shell.note(&say!(words, "note-figures-differ", file = file, path = path), words);
        }
        notes::say(&document, &[], to.format.unwrap_or_default(), app);
    }
    Ok(())
}
