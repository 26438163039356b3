//! The texts of the help, in the language of the run, put into the commands that `args` declares.
//!
//! A text is found by what it describes: `help-command-audit`, `help-arg-label`, `help-heading-groups`, `help-value-column`.
//! What follows from the declaration (the default, the words allowed) is added here, so that it cannot differ from it.

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Arg, ArgAction, Command, CommandFactory};
use ecart_words::{Words, say};

use crate::args::Cli;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// The whole command, with its texts.
pub(crate) fn command(words: &Words) -> Command {
    let version = Arg::new("version").long("version").short('V').action(ArgAction::Version).help_heading("everywhere");
    described(Cli::command().arg(version), "ecart", words)
}

fn described(command: Command, path: &str, words: &Words) -> Command {
    let help = Arg::new("help").long("help").short('h').action(ArgAction::Help).help_heading("everywhere");
    let header = STYLES.get_header();
    let usage = words.say("help-usage");
    let after = format!("help-after-{path}");
    let mut command = command
        .arg(help)
        .styles(STYLES)
        .about(words.say(&format!("help-command-{path}")))
        .override_usage(words.say(&format!("help-usage-{path}")))
        .subcommand_help_heading(words.say("help-heading-commands"))
        .help_template(format!("{{about}}\n\n{header}{usage}{header:#} {{usage}}\n\n{{all-args}}{{after-help}}"))
        .mut_args(|arg| argument(arg, path, words));
    if words.has(&after) {
        command = command.after_help(words.say(&after));
    }
    command.mut_subcommands(|sub| {
        let path = if path == "ecart" { sub.get_name().to_owned() } else { format!("{path}-{}", sub.get_name()) };
        described(sub, &path, words)
    })
}

/// An argument that several commands share may have a text of its own with one of them: `help-arg-compare-out`.
fn argument(arg: Arg, path: &str, words: &Words) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = format!("help-arg-{path}-{id}");
    let mut text = words.say(&if words.has(&own) { own } else { format!("help-arg-{id}") });
    let takes_value = arg.get_action().takes_values();
    let values: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if takes_value && !values.is_empty() {
        text.push_str(&format!(" {}", say!(words, "help-values", values = values.join(", "))));
    }
    if let ([default], true) = (arg.get_default_values(), takes_value) {
        text.push_str(&format!(" {}", say!(words, "help-default", value = default.to_string_lossy())));
    }
    let heading = arg.get_help_heading().unwrap_or("what").to_owned();
    let names: Option<Vec<String>> =
        arg.get_value_names().map(|names| names.iter().map(|name| words.say(&format!("help-value-{name}"))).collect());
    let arg = arg.help(text).help_heading(words.say(&format!("help-heading-{heading}")));
    if !takes_value {
        return arg;
    }
    let arg = arg.hide_default_value(true).hide_possible_values(true);
    match names {
        Some(names) => arg.value_names(names),
        None => arg,
    }
}

#[cfg(test)]
mod tests {
    use ecart_words::Lang;

    use super::*;

    fn texts(command: &Command, all: &mut String) {
        all.push_str(&command.clone().render_long_help().to_string());
        command.get_subcommands().for_each(|sub| texts(sub, all));
    }

    #[test]
    fn every_command_argument_value_and_heading_has_its_text() {
        for lang in Lang::ALL {
            let mut all = String::new();
            let mut whole = command(&Words::new(lang));
            whole.build();
            texts(&whole, &mut all);
            let lacking: Vec<&str> = all.split('⟦').skip(1).filter_map(|rest| rest.split('⟧').next()).collect();
            assert!(lacking.is_empty(), "{lang:?}: {lacking:?}");
        }
    }

    #[test]
    fn the_declarations_hold_together() {
        command(&Words::new(Lang::En)).debug_assert();
    }
}
