//! `ecart man`: the manual, from the same definitions as the commands themselves.

use clap::Command;
use clap_mangen::Man;
use ecart_words::{Words, say};

use super::App;
use crate::help;
use crate::message::{Message, of_output, similar};

pub(super) fn run(page: &[String], app: &App<'_>) -> Result<(), Message> {
    let mut root = help::command(app.words);
    root.build();
    let mut pages = Vec::new();
    collect(&root, "ecart", &mut pages);
    // A page is asked for as its command is typed, or by the page's own name.
    let asked = page.join("-");
    let wanted = (!asked.is_empty()).then(|| if asked.starts_with("ecart") { asked.clone() } else { format!("ecart-{asked}") });
    if wanted.as_ref().is_some_and(|wanted| pages.iter().all(|(name, _)| name != wanted)) {
        return Err(unknown(&page.join(" "), &root, app.words));
    }
    let mut text = String::new();
    for (name, command) in pages {
        if wanted.as_ref().is_none_or(|wanted| *wanted == name) {
            text.push_str(&rendered(&name, command, app.words)?);
        }
    }
    app.print(text.as_bytes())
}

fn collect(command: &Command, name: &str, pages: &mut Vec<(String, Command)>) {
    pages.push((name.to_owned(), command.clone()));
    for sub in command.get_subcommands() {
        collect(sub, &format!("{name}-{}", sub.get_name()), pages);
    }
}

fn rendered(name: &str, command: Command, words: &Words) -> Result<String, Message> {
    let mut text = Vec::new();
    Man::new(command)
        .title(name.to_uppercase())
        .source(concat!("ecart ", env!("CARGO_PKG_VERSION")))
        .render(&mut text)
        .map_err(|error| of_output(&error, words))?;
    // The other headings are the same in both languages.
    let heading = |line: &str| match line {
        ".SH NAME" => format!(".SH {}", words.say("man-name")),
        ".SH EXTRA" => format!(".SH \"{}\"", words.say("man-extra")),
        // In help a colon follows, which French sets off by this space.
        other if other.starts_with(".SH ") => other.replace('\u{202f}', ""),
        other => other.to_owned(),
    };
    Ok(String::from_utf8_lossy(&text).lines().map(|line| heading(line) + "\n").collect())
}

fn unknown(page: &str, root: &Command, words: &Words) -> Message {
    let message = Message::new(say!(words, "error-unknown-command", name = page));
    match similar(page, root.get_subcommands().map(Command::get_name)).first() {
        Some(near) => message.hint(say!(words, "hint-similar-command", command = format!("ecart man {near}"))),
        None => message.hint(say!(words, "hint-help-lists", command = "ecart --help")),
    }
}
