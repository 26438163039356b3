//! `ecart datasets`: what is bundled, and a copy of it.

use std::fs;
use std::io;
use std::path::Path;

use ecart_words::{Words, say};

use super::App;
use crate::args::DatasetsAction;
use crate::bundled::Bundled;
use crate::message::{Message, io_reason, similar};
use crate::wrap::wrapped;

pub(super) fn run(action: Option<&DatasetsAction>, app: &App<'_>) -> Result<(), Message> {
    match action {
        None => app.print(list(app.words).as_bytes()),
        Some(DatasetsAction::Export { dataset, dir, force }) => {
            let bundled = find(dataset, app.words)?;
            export(bundled, Path::new(dir), *force, app)
        }
    }
}

/// The data set of a name.
///
/// # Errors
/// A message that names a similar one, or all.
fn find(name: &str, words: &Words) -> Result<&'static Bundled, Message> {
    Bundled::find(name).ok_or_else(|| {
        let names: Vec<&str> = Bundled::all().map(|dataset| dataset.name).collect();
        let message = Message::new(say!(words, "error-unknown-dataset", name = name)).at(say!(
            words,
            "error-values-allowed",
            values = names.join(", ")
        ));
        match similar(name, names).first() {
            Some(near) => message.hint(say!(words, "hint-similar-name", name = *near)),
            None => message.hint(words.say("hint-datasets")),
        }
    })
}

fn list(words: &Words) -> String {
    let mut text = String::new();
    for dataset in Bundled::all() {
        let about = |part: &str| words.say(&format!("dataset-{}{part}", dataset.name));
        let [source, licence] = ["datasets-source", "datasets-licence"].map(|id| words.say(id));
        text.push_str(&wrapped(&words.entry(dataset.name, &about("")), 0));
        text.push_str(&wrapped(&format!("{source} {}", about("-source")), 4));
        text.push_str(&wrapped(&format!("{licence} {}", about("-licence")), 4));
        text.push('\n');
    }
    text.push_str(&wrapped(&words.say("datasets-export"), 0));
    text
}

fn export(dataset: &Bundled, dir: &Path, force: bool, app: &App<'_>) -> Result<(), Message> {
    let words = app.words;
    let mut files = vec![(dataset.file.to_owned(), dataset.bytes), (format!("{}.md", dataset.name), dataset.card(words.lang()).as_bytes())];
    files.extend(dataset.others.iter().map(|(name, bytes)| ((*name).to_owned(), *bytes)));
    if let Some((name, _)) = files.iter().find(|(name, _)| !force && dir.join(name).symlink_metadata().is_ok()) {
        return Err(Message::new(say!(words, "error-export-exists", file = dir.join(name).display().to_string()))
            .hint(words.say("hint-export-exists")));
    }
    let failed = |path: &Path, error: &io::Error| {
        Message::new(say!(words, "error-export", path = path.display().to_string()))
            .at(io_reason(error, words))
            .hint(words.say("hint-export"))
            .caused_by(error)
    };
    if dir.exists() && !dir.is_dir() {
        return Err(Message::new(say!(words, "error-folder-not", path = dir.display().to_string())).hint(words.say("hint-folder-other")));
    }
    fs::create_dir_all(dir).map_err(|error| failed(dir, &error))?;
    for (name, bytes) in &files {
        let path = dir.join(name);
        fs::write(&path, bytes).map_err(|error| failed(&path, &error))?;
        app.shell.say(&say!(words, "wrote-file", file = path.display().to_string()));
    }
    Ok(())
}
