//! An error as a person reads it: what, where, what to do.
//!
//! Each library's errors are turned into a [`Message`] by their variant, here, where the flags that mend them are known. No library's own text is shown,
//! but as a cause under `--verbose`.

mod audit;
mod check;
mod compare;
mod data;
mod figure;
mod folder;
mod init;
mod plan;
mod policy;
mod schema;
mod similar;
mod threshold;
mod train;
mod usage;
mod world;

pub(crate) use audit::of_audit;
pub(crate) use check::of_check;
pub(crate) use compare::{of_change, of_no_key_column};
pub(crate) use data::{flag_value, of_data, with_a_point};
pub(crate) use figure::of_unknown_figure;
pub(crate) use folder::of_folder;
pub(crate) use init::{of_look, of_no_guess};
pub(crate) use plan::{of_plan, role_key};
pub(crate) use policy::{at_baseline, in_policy, of_policy};
pub(crate) use schema::of_schema;
pub(crate) use similar::similar;
pub(crate) use train::{of_model, of_texts};
pub(crate) use usage::of_usage;
pub(crate) use world::{WorldFrom, of_world, of_written};

use std::error::Error;
use std::io;

use ecart_words::{Words, say};

/// What went wrong, where, and what to do about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Message {
    /// One sentence, lower case, without a full stop.
    pub(crate) what: String,
    /// Lines that say where.
    pub(crate) place: Vec<String>,
    /// What to do, with a command or flag that can be pasted.
    pub(crate) hints: Vec<String>,
    /// What the libraries underneath said.
    pub(crate) causes: Vec<String>,
}

impl Message {
    pub(crate) fn new(what: String) -> Self {
        Self { what, ..Self::default() }
    }

    /// What cannot be, and is ours where it is.
    pub(crate) fn fault(words: &Words) -> Self {
        Self::new(words.say("error-fault")).hint(words.say("hint-fault"))
    }

    pub(crate) fn at(mut self, line: String) -> Self {
        self.place.push(line);
        self
    }

    pub(crate) fn hints(mut self, hints: impl IntoIterator<Item = String>) -> Self {
        self.hints.extend(hints);
        self
    }

    pub(crate) fn hint(mut self, hint: String) -> Self {
        self.hints.push(hint);
        self
    }

    pub(crate) fn caused_by(mut self, error: &(dyn Error + 'static)) -> Self {
        let mut next = Some(error);
        while let Some(error) = next {
            let text = error.to_string();
            // A wrapper that only repeats what it wraps says nothing twice.
            if self.causes.last() != Some(&text) {
                self.causes.push(text);
            }
            next = error.source();
        }
        self
    }
}

/// Standard output could not be written.
pub(crate) fn of_output(error: &io::Error, words: &Words) -> Message {
    let message = Message::new(words.say("error-stdout")).at(io_reason(error, words)).caused_by(error);
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => message.hint(words.say("hint-stdout-full")),
        _ => message,
    }
}

/// What the system said, in words: the kinds that people meet, otherwise the system's own.
pub(crate) fn io_reason(error: &io::Error, words: &Words) -> String {
    let id = match error.kind() {
        io::ErrorKind::NotFound => "io-not-found",
        io::ErrorKind::PermissionDenied => "io-permission",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "io-full",
        io::ErrorKind::FileTooLarge => "io-too-large",
        io::ErrorKind::ReadOnlyFilesystem => "io-read-only",
        io::ErrorKind::IsADirectory => "io-is-a-folder",
        io::ErrorKind::NotADirectory => "io-not-a-folder",
        io::ErrorKind::AlreadyExists => "io-exists",
        io::ErrorKind::InvalidFilename => "io-name",
        _ => return say!(words, "io-other", reason = error.to_string()),
    };
    words.say(id)
}
