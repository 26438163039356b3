//! The files that a check is written to, each in its form.

use std::collections::BTreeSet;
use std::path::Path;

use clap::ValueEnum;
use ecart_report::folder;
use ecart_words::{Words, say};

use crate::args::CheckForm;
use crate::message::{Message, of_folder, similar};

/// A report that is asked for: `--report junit=check.xml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Report {
    pub(super) form: CheckForm,
    pub(super) file: String,
}

/// The reports that are asked for, each of which can be written as far as is known before anything is read.
///
/// # Errors
/// A message if one is not a form and a file, or has no folder to be in.
pub(super) fn asked(texts: &[String], words: &Words) -> Result<Vec<Report>, Message> {
    let mut files = BTreeSet::new();
    let mut reports = Vec::with_capacity(texts.len());
    for text in texts {
        let report = parsed(text, words)?;
        if !files.insert(report.file.clone()) {
            return Err(Message::new(say!(words, "error-report-twice", file = &report.file)).hint(words.say("hint-report-twice")));
        }
        folder::check_file(Path::new(&report.file)).map_err(|error| of_folder(&error, &report.file, words))?;
        reports.push(report);
    }
    Ok(reports)
}

fn parsed(text: &str, words: &Words) -> Result<Report, Message> {
    let Some((form, file)) = text.split_once('=').filter(|(_, file)| !file.is_empty()) else {
        return Err(Message::new(say!(words, "error-report-form", text = text)).hint(words.say("hint-report-form")));
    };
    match CheckForm::from_str(form, true) {
        Ok(form) => Ok(Report { form, file: file.to_owned() }),
        Err(_) => {
            let forms: Vec<String> = CheckForm::value_variants()
                .iter()
                .filter_map(ValueEnum::to_possible_value)
                .map(|form| form.get_name().to_owned())
                .collect();
            let message = Message::new(say!(words, "error-report-unknown", form = form));
            Err(match similar(form, forms.iter().map(String::as_str)).first() {
                Some(near) => message.hint(say!(words, "hint-report-near", text = format!("--report {near}={file}"))),
                None => message.hint(say!(words, "hint-report-unknown", forms = forms.join(", "))),
            })
        }
    }
}

/// Writes reports, each whole or not at all.
///
/// # Errors
/// A message if one cannot be written.
pub(super) fn write(written: &[(&Report, String)], words: &Words) -> Result<(), Message> {
    written.iter().try_for_each(|(report, contents)| {
        folder::write_file(Path::new(&report.file), contents.as_bytes()).map_err(|error| of_folder(&error, &report.file, words))
    })
}
