//! What GitHub shows of a check that runs there: annotations at the lines of the policy, and a summary of the step.

use std::env;
use std::fs::OpenOptions;
use std::io::Write;

use ecart_report::verdicts::{Said, github, markdown};
use ecart_words::{Words, say};

use crate::args::CheckFormat;
use crate::command::App;
use crate::message::{Message, io_reason};

/// Whether the check runs in a job of GitHub Actions.
pub(super) fn runs_here() -> bool {
    env::var("GITHUB_ACTIONS").as_deref() == Ok("true")
}

/// Prints a check in a job's log, where no name of the data is taken for a command, with the annotations behind it; and adds it to the summary of the step.
/// Where standard output is data for a program, that stays as it is, and the annotations go beside it.
///
/// # Errors
/// A message if standard output or the summary cannot be written.
pub(super) fn say(said: &Said, printed: &str, format: CheckFormat, words: &Words, app: &App<'_>) -> Result<(), Message> {
    let annotations = github::annotations(said, words);
    if format == CheckFormat::Table {
        app.print(format!("{}{annotations}", github::shielded(printed)).as_bytes())?;
    } else {
        app.print(printed.as_bytes())?;
        app.shell.say(annotations.trim_end());
    }
    match env::var("GITHUB_STEP_SUMMARY") {
        Ok(file) if !file.is_empty() => append(&file, &github::step_summary(&markdown::render(said, words), words), words),
        _ => Ok(()),
    }
}

/// Other steps write to the same file: nothing of theirs is replaced.
fn append(file: &str, text: &str, words: &Words) -> Result<(), Message> {
    let write = || OpenOptions::new().append(true).create(true).open(file)?.write_all(text.as_bytes());
    write().map_err(|error| {
        Message::new(say!(words, "error-step-summary", file = file))
            .at(io_reason(&error, words))
            .hint(words.say("hint-step-summary"))
            .caused_by(&error)
    })
}
