//! What a report's folder holds.

use std::path::Path;

use ecart_schema::Document;
use ecart_words::Words;

use super::replace::{Draft, replace};
use super::{FolderError, Written};
use crate::figure::{FigureError, Painting, Picture};
use crate::html::Part;
use crate::{Findings, csv, figure, html, in_field};

/// Several audits that are shown together, each in a folder of its own, with a page that leads to them.
#[derive(Clone, Copy, Debug)]
pub struct Bundle<'a> {
    /// What they are about.
    pub title: &'a str,
    /// The sentences that the page opens with.
    pub intro: &'a [String],
    /// The name of each folder, and its audit.
    pub parts: &'a [(&'a str, &'a Document)],
    /// The sentences that the page closes with.
    pub closing: &'a [String],
    /// Other files of the folder: path below it, contents.
    pub files: &'a [(String, Vec<u8>)],
}

/// Writes the report of an audit: `index.html`, `audit.json`, `rates.csv`, `gaps.csv`, `classes.csv` if there are several classes, `statistics.csv` if anything
/// was computed on request, and each picture as `figures/*.png` for slides, `figures/print/*.png` for paper, and `figures/*.svg` for both.
///
/// # Errors
/// [`FolderError`] if the folder is not ours to replace and `force` is not set, or something cannot be written. Nothing is changed then.
pub fn write(folder: &Path, document: &Document, words: &Words, force: bool) -> Result<Written, FolderError> {
    replace(folder, force, |draft| report(draft, "", document, &Findings::new(document, words), words))
}

/// Writes the reports of several audits into folders within this one, with an `index.html` that leads to them.
///
/// # Errors
/// As [`write()`].
pub fn write_many(folder: &Path, bundle: &Bundle<'_>, words: &Words, force: bool) -> Result<Written, FolderError> {
    replace(folder, force, |draft| {
        let mut parts = Vec::new();
        for (path, contents) in bundle.files {
            draft.write(path, contents)?;
        }
        for (name, document) in bundle.parts {
            let findings = Findings::new(document, words);
            report(draft, &format!("{name}/"), document, &findings, words)?;
            parts.push(Part { folder: (*name).to_owned(), title: findings.title, finding: findings.headline.sentence });
        }
        let page = html::index(words, bundle.title, bundle.intro, &parts, bundle.closing);
        draft.write("index.html", page.as_bytes())
    })
}

fn report(draft: &mut Draft, below: &str, document: &Document, findings: &Findings, words: &Words) -> Result<(), FolderError> {
    let words = &in_field(document, words);
    page_and_data(draft, below, document, findings, words)?;
    draft.write(&format!("{below}rates.csv"), csv::rates(document)?.as_bytes())?;
    draft.write(&format!("{below}gaps.csv"), csv::gaps(document)?.as_bytes())?;
    if let Some(classes) = csv::classes(document)? {
        draft.write(&format!("{below}classes.csv"), classes.as_bytes())?;
    }
    if let Some(statistics) = csv::statistics(document)? {
        draft.write(&format!("{below}statistics.csv"), statistics.as_bytes())?;
    }
    for picture in figure::pictures(findings, words) {
        draw_also_for_print(draft, below, &picture)?;
    }
    Ok(())
}

/// Writes the page, and the audit as data.
pub(super) fn page_and_data(
    draft: &mut Draft,
    below: &str,
    document: &Document,
    findings: &Findings,
    words: &Words,
) -> Result<(), FolderError> {
    let page = html::page(document, findings, &in_field(document, words));
    draft.write(&format!("{below}index.html"), page.as_bytes())?;
    draft.write(&format!("{below}audit.json"), document.to_json().as_bytes())
}

/// Writes a picture for slides, and as SVG.
pub(super) fn draw(draft: &mut Draft, below: &str, picture: &Picture) -> Result<(), FolderError> {
    let slide = Painting::new(picture).and_then(|painting| painting.slide()).map_err(|error| not_painted(picture, error))?;
    draft.write(&format!("{below}figures/{}.png", picture.name), &slide)?;
    draft.write(&format!("{below}figures/{}.svg", picture.name), picture.file().as_bytes())
}

/// Writes a picture for slides, for print, and as SVG.
fn draw_also_for_print(draft: &mut Draft, below: &str, picture: &Picture) -> Result<(), FolderError> {
    let painted = Painting::new(picture).and_then(|painting| Ok([painting.slide()?, painting.print()?]));
    let [slide, print] = painted.map_err(|error| not_painted(picture, error))?;
    draft.write(&format!("{below}figures/{}.png", picture.name), &slide)?;
    draft.write(&format!("{below}figures/print/{}.png", picture.name), &print)?;
    draft.write(&format!("{below}figures/{}.svg", picture.name), picture.file().as_bytes())
}

fn not_painted(picture: &Picture, error: FigureError) -> FolderError {
    FolderError::Picture { name: picture.name.clone(), source: Box::new(error) }
}
