//! Where an audit goes: a report's folder, and standard output.
//!
//! The folder comes first: when it is refused, nothing has been printed.

use std::path::Path;

use ecart_metrics::Analysis;
use ecart_report::folder::{self, Bundle, Shelf, Written};
use ecart_report::{Findings, card, csv, in_field, markdown, terminal};
use ecart_schema::Document;
use ecart_words::say;

use crate::args::{FolderArgs, Format, OutputArgs};
use crate::command::App;
use crate::message::{Message, of_folder};
use crate::wrap::wrapped;

/// When an audit is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Print {
    /// Also where a folder is written.
    Always,
    /// The same, without the sections of these analyses, which only the report was to have.
    Without(Vec<Analysis>),
    /// Where a folder is written, only if a form is asked for.
    UnlessWritten,
}

/// An audit of several that belong together.
#[derive(Debug)]
pub(crate) struct Part {
    /// The name of its folder.
    pub(crate) folder: &'static str,
    pub(crate) document: Document,
}

/// Whether what is asked for can be made, and the report's folder be written: told before the data are read, which may take long.
pub(crate) fn check(to: &OutputArgs, app: &App<'_>) -> Result<(), Message> {
    if to.plot && to.format.is_some_and(|format| format != Format::Table) {
        return Err(Message::new(app.words.say("error-plot-format")).hint(app.words.say("hint-plot-format")));
    }
    check_folder(&to.folder, app)
}

/// Whether a report's folder, if one is asked for, may be written.
pub(crate) fn check_folder(to: &FolderArgs, app: &App<'_>) -> Result<(), Message> {
    match &to.out {
        Some(dir) => folder::check(Path::new(dir), to.force).map_err(|error| of_folder(&error, dir, app.words)),
        None => Ok(()),
    }
}

/// Writes and prints one audit.
pub(crate) fn write(document: &Document, to: &OutputArgs, print: &Print, app: &App<'_>) -> Result<(), Message> {
    if let Some(dir) = &to.folder.out {
        let written =
            folder::write(Path::new(dir), document, app.words, to.folder.force).map_err(|error| of_folder(&error, dir, app.words))?;
        say_written(&written, &to.folder, app);
    }
    if to.folder.out.is_none() || to.format.is_some() || to.plot || *print != Print::UnlessWritten {
        let aside = if let Print::Without(aside) = print { aside.as_slice() } else { &[] };
        app.print(&printed(document, aside, to, app)?)?;
    }
    Ok(())
}

/// Writes and prints audits that belong together, under a title, and what closes them.
pub(crate) fn write_parts(title: &str, parts: &[Part], closing: &[String], to: &OutputArgs, app: &App<'_>) -> Result<(), Message> {
    let format = to.format.unwrap_or_default();
    let refused = |what: &str, hint: &str| Err(Message::new(app.words.say(what)).hint(app.words.say(hint)));
    match format {
        // Tables of several systems have no column that tells them apart.
        Format::Csv => return refused("error-several-tables", "hint-several-tables"),
        Format::ModelCard | Format::ModelCardJson => return refused("error-several-cards", "hint-several-cards"),
        Format::Table | Format::Json | Format::Markdown => {}
    }
    if let Some(dir) = &to.folder.out {
        let named: Vec<(&str, &Document)> = parts.iter().map(|part| (part.folder, &part.document)).collect();
        let bundle = Bundle { title, intro: &[], parts: &named, closing, files: &[] };
        let written = folder::write_many(Path::new(dir), &bundle, app.words, to.folder.force);
        say_written(&written.map_err(|error| of_folder(&error, dir, app.words))?, &to.folder, app);
    }
    let forms: Vec<Vec<u8>> = parts.iter().map(|part| printed(&part.document, &[], to, app)).collect::<Result<_, _>>()?;
    let mut all = match format {
        // Several documents are one array, so that what is printed can be parsed.
        Format::Json => [b"[\n", &forms.join(&b",\n"[..])[..], b"]\n"].concat(),
        _ => forms.join(&b"\n"[..]),
    };
    match format {
        Format::Table | Format::Markdown => {
            for sentence in closing {
                all.push(b'\n');
                all.extend_from_slice(wrapped(sentence, 0).as_bytes());
            }
            app.print(&all)
        }
        Format::Json | Format::Csv | Format::ModelCard | Format::ModelCardJson => {
            app.print(&all)?;
            if !to.folder.quiet {
                closing.iter().for_each(|sentence| app.shell.note(sentence, app.words));
            }
            Ok(())
        }
    }
}

/// Writes cases in several languages as a gallery.
pub(crate) fn write_gallery(shelves: &[Shelf], to: &FolderArgs, app: &App<'_>) -> Result<(), Message> {
    let Some(dir) = &to.out else { return Ok(()) };
    let written = folder::write_gallery(Path::new(dir), shelves, to.force);
    say_written(&written.map_err(|error| of_folder(&error, dir, app.words))?, to, app);
    Ok(())
}

pub(crate) fn say_written(written: &Written, to: &FolderArgs, app: &App<'_>) {
    if to.quiet {
        return;
    }
    let page = written.folder.join("index.html").display().to_string();
    app.shell.say(&say!(app.words, "wrote", page = page, count = written.files.len().saturating_sub(1)));
    if let Some(old) = &written.left_behind {
        app.shell.note(&say!(app.words, "note-left-behind", folder = old.display().to_string()), app.words);
    }
}

/// The form that is asked for; of those for reading, without the sections of some analyses.
fn printed(document: &Document, aside: &[Analysis], to: &OutputArgs, app: &App<'_>) -> Result<Vec<u8>, Message> {
    let words = &in_field(document, app.words);
    let findings = || {
        let mut findings = Findings::new(document, words);
        for grouping in &mut findings.groupings {
            grouping.sections.retain(|section| aside.iter().all(|analysis| analysis.name() != section.id));
        }
        findings
    };
    Ok(match to.format.unwrap_or_default() {
        Format::Table if to.plot => terminal::plotted(&findings(), words, app.shell.has_colour(), app.shell.width()).into_bytes(),
        Format::Table => terminal::render(&findings(), words, app.shell.has_colour()).into_bytes(),
        Format::Markdown => markdown::render(&findings(), words).into_bytes(),
        Format::ModelCard => markdown::card(document, &Findings::new(document, words), words).into_bytes(),
        Format::ModelCardJson => card::toolkit(document, &Findings::new(document, words), words).into_bytes(),
        Format::Json => document.to_json().into_bytes(),
        Format::Csv => csv::rates(document)
            .map_err(|error| Message::new(app.words.say("error-fault-writing")).hint(app.words.say("hint-fault")).caused_by(&error))?
            .into_bytes(),
    })
}
