//! `ecart open`: the page of a report in the browser.

use std::path::Path;

use ecart_report::folder;
use ecart_words::say;

use super::App;
use crate::args::quoted;
use crate::browser;
use crate::message::{Message, io_reason};

/// Opens the page of a report's folder.
///
/// # Errors
/// A message if there is no report, or nothing to open it with.
pub(super) fn run(dir: Option<&str>, app: &App<'_>) -> Result<(), Message> {
    let words = app.words;
    let Some(dir) = dir else {
        return Err(Message::new(words.say("error-open-nothing")).hint(words.say("hint-open-nothing")));
    };
    let folder = Path::new(dir);
    if folder.is_file() {
        return Err(Message::new(say!(words, "error-open-not-ours", dir = dir)).hint(words.say("hint-open-not-ours")));
    }
    if let Err(error) = folder.read_dir() {
        let message = Message::new(say!(words, "error-open-unread", dir = dir)).at(io_reason(&error, words)).caused_by(&error);
        return Err(message.hint(words.say("hint-open-not-ours")));
    }
    if !folder::is_ours(folder) {
        return Err(Message::new(say!(words, "error-open-not-ours", dir = dir)).hint(words.say("hint-open-not-ours")));
    }
    let page = folder.join("index.html");
    if !page.is_file() {
        let message = Message::new(say!(words, "error-open-no-page", dir = dir));
        let (audit, dir) = (quoted(&folder.join("audit.json").display().to_string()), quoted(dir));
        return Err(message.hint(say!(words, "hint-open-no-page", audit = audit, dir = dir)));
    }
    // A path that begins with a hyphen would be read as a flag.
    let page = std::path::absolute(&page).unwrap_or(page);
    let shown = page.display().to_string();
    browser::open(page.as_os_str()).map_err(|error| {
        Message::new(words.say("error-no-browser")).at(shown.clone()).hint(words.say("hint-no-browser")).caused_by(&error)
    })?;
    app.shell.say(&say!(words, "opened", page = shown));
    Ok(())
}
