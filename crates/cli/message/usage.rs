//! A command line that cannot be parsed.
//!
//! The parser's own sentences are not shown: only what it found (which flag, which value, what is similar).

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use ecart_words::{Words, say};

use super::data::with_a_point;
use super::{Message, similar};

/// An error of the parser as a message.
pub(crate) fn of_usage(error: &clap::Error, args: &[OsString], command: &clap::Command, words: &Words) -> Message {
    let text = |kind| error.get(kind).map(context).unwrap_or_default();
    let list = |kind| error.get(kind).map(contexts).unwrap_or_default();
    let (asked, command) = asked_command(args, command);
    let help = format!("{asked} --help");
    let arg = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument if arg.starts_with('-') => {
            let message = Message::new(say!(words, "error-unknown-flag", flag = &arg));
            let suggested = list(ContextKind::SuggestedArg).into_iter().next().or_else(|| nearest_flag(&arg, command));
            match suggested {
                Some(flag) => message.hint(say!(words, "hint-similar-flag", flag = flag)),
                None => message.hint(say!(words, "hint-help-lists", command = help)),
            }
        }
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => {
            let word = if value.is_empty() { arg } else { value };
            Message::new(say!(words, "error-unexpected-word", word = word)).hint(say!(words, "hint-help-shows", command = help))
        }
        ErrorKind::InvalidSubcommand => {
            let name = text(ContextKind::InvalidSubcommand);
            let message = Message::new(say!(words, "error-unknown-command", name = &name));
            match list(ContextKind::SuggestedSubcommand).first() {
                Some(near) => message.hint(say!(words, "hint-similar-command", command = format!("{asked} {near}"))),
                None => message.hint(say!(words, "hint-help-lists", command = help)),
            }
        }
        ErrorKind::InvalidValue | ErrorKind::NoEquals | ErrorKind::TooFewValues if value.is_empty() => {
            let message = Message::new(say!(words, "error-flag-without-value", flag = flag_of(&arg)));
            let message = with_values(message, &list(ContextKind::ValidValue), words);
            message.hint(say!(words, "hint-help-shows", command = help))
        }
        ErrorKind::InvalidValue => {
            let valid = list(ContextKind::ValidValue);
            let message =
                with_values(Message::new(say!(words, "error-value-of-flag", value = &value, flag = flag_of(&arg))), &valid, words);
            match similar(&value, valid.iter().map(String::as_str)).first() {
                Some(near) => message.hint(say!(words, "hint-use", flag = flag_with(&arg, near))),
                None if !valid.is_empty() => message.hint(words.say("hint-name-one")),
                None => message.hint(say!(words, "hint-help-shows", command = help)),
            }
        }
        ErrorKind::ValueValidation => {
            let message = Message::new(say!(words, "error-value-not-a-number", value = &value, flag = flag_of(&arg)));
            match with_a_point(&value) {
                Some(mended) => message.hint(say!(words, "hint-decimal-comma", value = mended)),
                None => message.hint(say!(words, "hint-help-shows", command = help)),
            }
        }
        ErrorKind::ArgumentConflict => {
            let prior = list(ContextKind::PriorArg).into_iter().next().unwrap_or_default();
            if prior.is_empty() || flag_of(&prior) == flag_of(&arg) {
                Message::new(say!(words, "error-flag-twice", flag = flag_of(&arg))).hint(words.say("hint-flag-twice"))
            } else {
                Message::new(say!(words, "error-conflict", first = flag_of(&prior), second = flag_of(&arg))).hint(say!(
                    words,
                    "hint-help-shows",
                    command = help
                ))
            }
        }
        ErrorKind::MissingRequiredArgument => {
            let needed: Vec<String> =
                list(ContextKind::InvalidArg).iter().map(|arg| format!("`{}`", arg.replace("...", "…").replace(['<', '>'], ""))).collect();
            Message::new(say!(words, "error-missing-argument", command = asked, arguments = words.list(&needed))).hint(say!(
                words,
                "hint-help-shows",
                command = help
            ))
        }
        ErrorKind::MissingSubcommand => Message::new(words.say("error-no-command")).hint(say!(words, "hint-help-lists", command = help)),
        ErrorKind::InvalidUtf8 => Message::new(words.say("error-argument-utf8")).hint(words.say("hint-argument-utf8")),
        _ => Message::new(words.say("error-command-line")).hint(say!(words, "hint-help-shows", command = help)),
    }
    .caused_by_parser(error)
}

impl Message {
    fn caused_by_parser(mut self, error: &clap::Error) -> Self {
        // The first line says what; the others repeat what the message says already.
        let text = error.to_string();
        self.causes.extend(text.lines().next().map(|line| line.trim_start_matches("error: ").to_owned()));
        self
    }
}

fn with_values(message: Message, valid: &[String], words: &Words) -> Message {
    if valid.is_empty() { message } else { message.at(say!(words, "error-values-allowed", values = valid.join(", "))) }
}

/// The command that was asked for, as it is typed, and its definition.
fn asked_command<'c>(args: &[OsString], root: &'c clap::Command) -> (String, &'c clap::Command) {
    let mut asked = (root.get_name().to_owned(), root);
    for word in args.iter().skip(1).filter_map(|arg| arg.to_str()) {
        match asked.1.find_subcommand(word) {
            Some(sub) => asked = (format!("{} {word}", asked.0), sub),
            // Flags may stand before a command, and a flag's value is no command.
            None if asked.1.has_subcommands() => {}
            None => break,
        }
    }
    asked
}

/// A flag of the command that is like the one that does not exist. The parser suggests by its own measure, and not always.
fn nearest_flag(flag: &str, command: &clap::Command) -> Option<String> {
    let flags: Vec<&str> = command.get_arguments().filter_map(clap::Arg::get_long).collect();
    similar(flag.trim_start_matches('-'), flags).first().map(|near| format!("--{near}"))
}

/// `--label <COLUMN>` as `--label`, `<SHELL>` as `SHELL`, `[AUDIT.JSON]` as `AUDIT.JSON`.
fn flag_of(arg: &str) -> String {
    arg.trim_start_matches('[').split([' ', '[', '=']).next().unwrap_or_default().replace(['<', '>', ']'], "")
}

fn flag_with(arg: &str, value: &str) -> String {
    let flag = flag_of(arg);
    if flag.starts_with('-') {
        let joint = if arg.contains("[=") { "=" } else { " " };
        format!("{flag}{joint}{value}")
    } else {
        value.to_owned()
    }
}

fn context(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(" "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

fn contexts(value: &ContextValue) -> Vec<String> {
    match value {
        ContextValue::Strings(texts) => texts.clone(),
        ContextValue::StyledStrs(texts) => texts.iter().map(ToString::to_string).collect(),
        ContextValue::String(text) => vec![text.clone()],
        _ => Vec::new(),
    }
}
