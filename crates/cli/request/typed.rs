//! An audit that is asked for in words, as a user would type it.

use clap::FromArgMatches;
use ecart_words::Words;

use crate::args::{AuditArgs, Cli, Command};
use crate::help;
use crate::message::{Message, of_usage};

/// The arguments of an audit, from what follows `ecart audit`.
///
/// # Errors
/// As the command line says it.
pub(crate) fn typed(arguments: impl IntoIterator<Item = String>, words: &Words) -> Result<AuditArgs, Message> {
    let typed: Vec<String> = ["ecart", "audit"].map(str::to_owned).into_iter().chain(arguments).collect();
    let command = help::command(words);
    let parsed = command.clone().try_get_matches_from(&typed).and_then(|matches| Cli::from_arg_matches(&matches));
    match parsed.map(|cli| cli.command) {
        Ok(Command::Audit { audit, .. }) => Ok(*audit),
        Ok(_) => Err(Message::new(words.say("error-fault")).hint(words.say("hint-fault"))),
        Err(error) => Err(of_usage(&error, &typed.iter().map(Into::into).collect::<Vec<_>>(), &command, words)),
    }
}
