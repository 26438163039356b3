//! What the folder of a comparison holds.

use std::path::Path;

use ecart_schema::Compared;
use ecart_words::Words;

use super::contents::draw;
use super::replace::replace;
use super::{FolderError, Written};
use crate::{ComparisonFindings, csv, figure, html};

/// Writes the report of a comparison: `index.html`, `comparison.json`, `changes.csv`, and each picture as `figures/*.png` and `figures/*.svg`.
///
/// # Errors
/// As [`write()`](super::write()).
pub fn write_comparison(folder: &Path, compared: &Compared, words: &Words, force: bool) -> Result<Written, FolderError> {
    replace(folder, force, |draft| {
        let findings = ComparisonFindings::new(compared, words);
        let json = compared.to_json();
        draft.write("index.html", html::comparison(&findings, words, &json, &compared.version).as_bytes())?;
        draft.write("comparison.json", json.as_bytes())?;
        draft.write("changes.csv", csv::changes(compared)?.as_bytes())?;
        for picture in figure::moves(&findings, words).iter().flatten() {
            draw(draft, "", picture)?;
        }
        Ok(())
    })
}
