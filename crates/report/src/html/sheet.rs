//! A text to hand out beside an audit, as a page.

use ecart_words::Words;
use maud::html;

use super::{frame, section, text};
use crate::Sheet;

/// Draws a text to hand out.
pub fn sheet(sheet: &Sheet, words: &Words) -> String {
    let (heading, closing) = &sheet.closing;
    let drawn = html! {
        header {
            p.kicker { b { "écart" } " · " (sheet.kind) }
            h1 { (text::name(&sheet.title)) }
        }
        main id="content" {
            @if let Some(lacking) = sheet.lacking(words) { p { b { (lacking) } } }
            dl.provenance { @for fact in &sheet.facts { dt { (fact.name) } dd { (fact.value) } } }
            h2.found { (words.say("sheet-found")) }
            @for (place, of) in sheet.sections.iter().enumerate() { (section::section(&format!("sheet-{}", place + 1), of, &[])) }
            section aria-labelledby="closing" {
                h2 id="closing" { (heading) }
                ul.list { @for sentence in closing { li { (text::code(sentence)) } } }
            }
        }
        footer { p { (sheet.made) } }
    };
    frame::frame(words, &sheet.title, &drawn)
}
