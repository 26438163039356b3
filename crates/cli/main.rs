//! `ecart`: from the command line to the libraries, and back to an exit code.

mod args;
mod browser;
mod bundled;
mod command;
mod draft;
mod early;
mod exit;
mod help;
mod message;
mod notes;
mod output;
mod progress;
mod request;
mod shell;
mod wrap;

use std::ffi::OsString;
use std::process::ExitCode;

use ecart_words::Words;

use crate::args::Cli;
use crate::command::App;
use crate::exit::Exit;
use crate::message::{Message, of_output, of_usage};
use crate::shell::Shell;

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let words = Words::new(early::language(&args));
    let shell = Shell::new(early::colour(&args), early::verbose(&args));
    let exit = match run(&args, &words, &shell) {
        Ok(exit) => exit,
        Err(message) => {
            shell.error(&message, &words);
            Exit::Refused
        }
    };
    exit.into()
}

fn run(args: &[OsString], words: &Words, shell: &Shell) -> Result<Exit, Message> {
    let command = help::command(words);
    let parsed = command.clone().try_get_matches_from(args).and_then(|matches| Cli::parsed(&matches));
    match parsed {
        Ok(cli) => command::run(&cli.command, &App { words, shell }),
        Err(error) if error.exit_code() == 0 => {
            shell.help(&error.render().ansi().to_string()).map_err(|error| of_output(&error, words))?;
            Ok(Exit::Done)
        }
        Err(error) if error.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            shell.say(&error.render().ansi().to_string());
            Ok(Exit::Refused)
        }
        Err(error) => Err(of_usage(&error, args, &command, words)),
    }
}
