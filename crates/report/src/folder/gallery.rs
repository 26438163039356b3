//! The gallery: the reports of several cases, in several languages, with pages that lead to them.

use std::path::Path;

use ecart_schema::Document;
use ecart_words::Words;

use super::contents::{draw, page_and_data};
use super::replace::{Draft, replace};
use super::{FolderError, Written};
use crate::figure::Picture;
use crate::html::{self, Card, Part, ShelfLink};
use crate::{Findings, Natural, figure, in_field};

/// The cases in one language.
#[derive(Debug)]
pub struct Shelf {
    /// The language.
    pub words: Words,
    /// The cases, in order.
    pub cases: Vec<Case>,
}

/// One case: an audit, or several that belong together.
#[derive(Debug)]
pub struct Case {
    /// The name of its folder.
    pub name: &'static str,
    /// What it is known as.
    pub title: String,
    /// What it shows, in one line.
    pub shows: String,
    /// The name of each audit's folder within, and the audit. A single one has the folder of the case.
    pub parts: Vec<(&'static str, Document)>,
    /// The sentences that close several audits; those that close a single one are its notes.
    pub closing: Vec<String>,
}

/// As many of the closing sentences stand on a card: they begin with what the figures of one audit do not show.
const POINT: usize = 2;

/// Writes a gallery: for each language `LANG/CASE/index.html`, `audit.json` and two pictures of each case, `LANG/index.html` that leads to the cases, and
/// `index.html` that leads to the languages.
///
/// # Errors
/// As [`write()`](super::write()).
pub fn write_gallery(folder: &Path, shelves: &[Shelf], force: bool) -> Result<Written, FolderError> {
    replace(folder, force, |draft| {
        let mut links = Vec::new();
        for shelf in shelves {
            let cards = shelf.cases.iter().map(|case| write_case(draft, case, &shelf.words)).collect::<Result<Vec<Card>, _>>()?;
            let others: Vec<&Words> = shelves.iter().map(|shelf| &shelf.words).filter(|words| words.lang() != shelf.words.lang()).collect();
            draft.write(&format!("{}/index.html", shelf.words.lang().code()), html::shelf(&shelf.words, &cards, &others).as_bytes())?;
            links.push(ShelfLink { words: &shelf.words, cards });
        }
        draft.write("index.html", html::gallery(&links).as_bytes())
    })
}

fn write_case(draft: &mut Draft, case: &Case, words: &Words) -> Result<Card, FolderError> {
    let folder = format!("{}/{}", words.lang().code(), case.name);
    let mut found: Vec<(Part, Option<Natural>)> = Vec::new();
    for (name, document) in &case.parts {
        let below = if case.parts.len() == 1 { format!("{folder}/") } else { format!("{folder}/{name}/") };
        let findings = Findings::new(document, words);
        page_and_data(draft, &below, document, &findings, words)?;
        for picture in first_pictures(&findings, &in_field(document, words)) {
            draw(draft, &below, &picture)?;
        }
        let part = Part { folder: (*name).to_owned(), title: findings.title, finding: findings.headline.sentence };
        found.push((part, findings.headline.natural));
    }
    if found.len() > 1 {
        let parts: Vec<Part> = found.iter().map(|(part, _)| part.clone()).collect();
        draft.write(&format!("{folder}/index.html"), html::index(words, &case.title, &[], &parts, &case.closing).as_bytes())?;
    }
    // What stands out is shown first.
    let shown = found.iter().position(|(_, natural)| natural.is_some()).unwrap_or(0);
    let (part, natural) = found.swap_remove(shown);
    let closing = if case.closing.is_empty() { &case.parts[shown].1.presentation.notes } else { &case.closing };
    Ok(Card {
        folder: case.name.to_owned(),
        title: case.title.clone(),
        shows: case.shows.clone(),
        about: part.title,
        finding: part.finding,
        natural,
        point: closing.iter().take(POINT).cloned().collect(),
    })
}

/// The headline as people, if there is one, and the first rates.
fn first_pictures(findings: &Findings, words: &Words) -> Vec<Picture> {
    let people = findings.headline.natural.iter().map(|natural| figure::people(natural, words));
    let rates =
        figure::of_grouping(findings, findings.headline.grouping, words).into_iter().find(|picture| picture.name.starts_with("rates-"));
    people.chain(rates).collect()
}
