//! What is asked for in words, as a user would type it.

use clap::FromArgMatches;
use ecart_words::Words;

use crate::args::{AuditArgs, Cli, Command, TrainArgs};
use crate::help;
use crate::message::{Message, of_usage};

/// The arguments of an audit, from what follows `ecart audit`.
///
/// # Errors
/// As the command line says it.
pub(crate) fn typed(arguments: impl IntoIterator<Item = String>, words: &Words) -> Result<AuditArgs, Message> {
    match command("audit", arguments, words)? {
        Command::Audit { audit, .. } => Ok(*audit),
        _ => Err(Message::fault(words)),
    }
}

/// The arguments of a training, from what follows `ecart train`.
///
/// # Errors
/// As the command line says it.
pub(crate) fn typed_training(arguments: impl IntoIterator<Item = String>, words: &Words) -> Result<TrainArgs, Message> {
    match command("train", arguments, words)? {
        Command::Train { train } => Ok(*train),
        _ => Err(Message::fault(words)),
    }
}

fn command(name: &str, arguments: impl IntoIterator<Item = String>, words: &Words) -> Result<Command, Message> {
    let typed: Vec<String> = ["ecart", name].map(str::to_owned).into_iter().chain(arguments).collect();
    let command = help::command(words);
    let parsed = command.clone().try_get_matches_from(&typed).and_then(|matches| Cli::from_arg_matches(&matches));
    parsed.map(|cli| cli.command).map_err(|error| of_usage(&error, &typed.iter().map(Into::into).collect::<Vec<_>>(), &command, words))
}
