//! A comparison as a terminal shows it.

use ecart_words::Words;

use super::Page;
use crate::ComparisonFindings;

/// Draws a comparison. `styled` writes bold headings as ANSI sequences.
pub fn comparison(findings: &ComparisonFindings, words: &Words, styled: bool) -> String {
    let mut page = Page { words, styled, plot: None, text: String::new() };
    page.title(&findings.title);
    for fact in &findings.facts {
        page.wrapped(fact);
    }
    page.blank();
    for sentence in &findings.headline {
        page.wrapped(sentence);
    }
    for section in findings.groupings.iter().flat_map(|grouping| &grouping.sections) {
        page.section(section);
    }
    for (heading, sentences) in [("compare-rows-heading", &findings.rows), ("compare-cannot-heading", &findings.cannot_say)] {
        if !sentences.is_empty() {
            page.blank();
            page.heading(&words.say(heading));
            for sentence in sentences {
                page.wrapped(sentence);
            }
        }
    }
    page.text
}
