//! `ecart init`: a policy to begin from, made by looking at the data.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ecart_data::{LookOptions, Said, Source, guess, look};
use ecart_report::folder::{self, FolderError};
use ecart_words::{Words, say};

use super::App;
use crate::args::InitArgs;
use crate::draft::Draft;
use crate::message::{Message, io_reason, of_folder, of_look, of_no_guess};
use crate::request::separator;

/// Where a policy is printed, and not written.
const PRINTED: &str = "-";

pub(super) fn run(args: &InitArgs, app: &App<'_>) -> Result<(), Message> {
    let words = app.words;
    if args.data.iter().any(|file| file == "-") {
        return Err(Message::new(words.say("error-init-stdin")).hint(words.say("hint-init-stdin")));
    }
    let out = Path::new(&args.draft_file);
    let is_printed = args.draft_file == PRINTED;
    if !is_printed {
        check(out, args.replace, words)?;
    }
    let options = LookOptions {
        separator: args.separator.as_deref().map(|text| separator(text, words)).transpose()?,
        missing: args.missing.clone(),
        ..LookOptions::default()
    };
    let seen = look(&Source::Paths(args.data.clone()), &options).map_err(|error| of_look(&error, &args.data, words))?;
    let guessed = guess(&seen, &said(args)).map_err(|none| of_no_guess(&none, args, &seen, words))?;
    let prefix = if is_printed { PathBuf::new() } else { way_back(out).map_err(|error| unwritable(out, &error, words))? };
    let draft = Draft::new(&seen, &guessed, args, &prefix, words);
    let commands = format!("{}\n{}\n", draft.audit_command(), draft.check_command());
    if is_printed {
        app.print(draft.policy().as_bytes())?;
        app.shell.say(commands.trim_end());
        return Ok(());
    }
    folder::write_file(out, draft.policy().as_bytes()).map_err(|error| match &error {
        FolderError::Io { source, .. } => unwritable(out, source, words),
        _ => of_folder(&error, &args.draft_file, words),
    })?;
    app.shell.say(&say!(words, "init-wrote", file = &args.draft_file));
    app.print(commands.as_bytes())
}

fn said(args: &InitArgs) -> Said {
    Said {
        label: args.label.clone(),
        prediction: args.prediction.clone(),
        score: args.score.clone(),
        threshold: args.cut,
        successes: args.successes.clone(),
        trials: args.trials.clone(),
        failures: args.failures.clone(),
        positive: args.positive.clone(),
        label_positive: args.label_positive.clone(),
        weight: args.weight.clone(),
        groups: args.groups.clone(),
    }
}

/// Whether the policy may be written, told before the data are read.
fn check(out: &Path, replace: bool, words: &Words) -> Result<(), Message> {
    let file = out.display().to_string();
    match out.symlink_metadata() {
        Ok(_) if out.is_dir() => Err(Message::new(say!(words, "error-init-folder", file = file)).hint(words.say("hint-init-out"))),
        Ok(_) if !replace => Err(Message::new(say!(words, "error-export-exists", file = file)).hint(words.say("hint-init-exists"))),
        _ => Ok(()),
    }
}

/// From the folder of the policy to the current one: what stands before a relative path in the policy.
fn way_back(out: &Path) -> io::Result<PathBuf> {
    let folder = match out.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => fs::canonicalize(folder)?,
        _ => return Ok(PathBuf::new()),
    };
    let current = fs::canonicalize(".")?;
    let shared = folder.components().zip(current.components()).take_while(|(a, b)| a == b).count();
    let up = folder.components().skip(shared).map(|_| Path::new(".."));
    Ok(up.chain(current.components().skip(shared).map(|part| Path::new(part.as_os_str()))).collect())
}

fn unwritable(out: &Path, error: &io::Error, words: &Words) -> Message {
    Message::new(say!(words, "error-export", path = out.display().to_string()))
        .at(io_reason(error, words))
        .hint(words.say("hint-export"))
        .caused_by(error)
}
