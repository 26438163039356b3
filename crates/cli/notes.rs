//! What is said after an audit, beside the result.

use ecart_data::Note;
use ecart_report::Findings;
use ecart_schema::Document;
use ecart_words::say;

use crate::args::Format;
use crate::command::App;
use crate::message::{flag_value, role_key};

/// Says what was remarked on while reading, and, where the form printed cannot say it, what was left out and what to be careful about.
pub(crate) fn say(document: &Document, remarks: &[Note], printed: Format, app: &App<'_>) {
    self::remarks(remarks, app);
    if matches!(printed, Format::Json | Format::Csv) {
        let findings = Findings::new(document, app.words);
        if !findings.left_out.is_empty() {
            app.shell.note(&findings.rows_line, app.words);
        }
        findings.left_out.iter().chain(&findings.cautions).for_each(|text| app.shell.note(text, app.words));
    }
}

/// Says what was remarked on while reading.
pub(crate) fn remarks(remarks: &[Note], app: &App<'_>) {
    sentences(remarks, app).iter().for_each(|text| app.shell.note(text, app.words));
}

/// What was remarked on while reading, in words.
pub(crate) fn sentences(remarks: &[Note], app: &App<'_>) -> Vec<String> {
    remarks.iter().filter_map(|remark| sentence(remark, app)).collect()
}

fn sentence(remark: &Note, app: &App<'_>) -> Option<String> {
    let words = app.words;
    Some(match remark {
        Note::FewerBands { column, asked, made } => say!(words, "note-fewer-bands", column = column, asked = *asked, made = *made),
        Note::LooksMissing { column, role, value, rows } => {
            let flag = flag_value("--missing", value);
            say!(words, "note-looks-missing", column = column, role = role_key(*role), value = value, count = *rows, flag = flag)
        }
        Note::OneLevel { column } => say!(words, "note-one-level", column = column),
        Note::OneCluster { column } => say!(words, "note-one-cluster", column = column),
        Note::EachRowACluster { column } => say!(words, "note-each-row-a-cluster", column = column),
        Note::EmptyPart { name } => say!(words, "note-empty-part", file = name),
        // A remark of a later version has no words yet.
        _ => return None,
    })
}
