//! The pages of a gallery: one a language, which leads to the cases, and one that leads to the languages.

use ecart_words::{Words, say};
use maud::{Markup, html};

use super::{frame, people, text};
use crate::Natural;
use crate::figure::capitalised;

/// A case that a page of the gallery leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The folder of its report, beside the page.
    pub folder: String,
    /// What it is known as.
    pub title: String,
    /// What it shows, in one line.
    pub shows: String,
    /// What was audited.
    pub about: String,
    /// What was found, in one sentence.
    pub finding: String,
    /// The finding as people, if anything stands out.
    pub natural: Option<Natural>,
    /// What the finding alone does not say.
    pub point: Vec<String>,
}

/// The cases of one language, to lead to.
#[derive(Clone, Debug)]
pub struct ShelfLink<'a> {
    /// The language.
    pub words: &'a Words,
    /// Its cases.
    pub cards: Vec<Card>,
}

/// Draws the page that leads to the cases in one language, and to the same in others.
pub fn shelf(words: &Words, cards: &[Card], others: &[&Words]) -> String {
    let title = title(words, cards.len());
    let sheet = html! {
        header {
            p.kicker { b { "écart" } " · " (words.say("gallery-kicker")) }
            h1 { (title) }
            p.lead { (text::code(&words.say("gallery-intro"))) }
            @for other in others { p { a href={ "../" (other.lang().code()) "/index.html" } lang=(other.lang().code()) { (other.say("gallery-in-this-language")) } } }
        }
        main id="content" {
            section aria-label=(words.say("page-parts")) {
                ul.parts { @for card in cards { (entry(words, card)) } }
                p.soft { (text::code(&words.say("gallery-made"))) }
            }
        }
    };
    frame::frame(words, &title, &sheet)
}

fn title(words: &Words, count: usize) -> String {
    say!(words, "gallery-title", count = count)
}

fn entry(words: &Words, card: &Card) -> Markup {
    html! {
        li {
            h2 { a href={ (card.folder) "/index.html" } { (card.title) } }
            p { (capitalised(&card.shows)) }
            p.soft { (text::name(&card.about)) }
            p.lead { (card.finding) }
            @if let Some(natural) = &card.natural { (people::people(natural, words)) }
            @for sentence in &card.point { p { (text::code(sentence)) } }
        }
    }
}

/// Draws the page that leads to the languages.
pub fn gallery(shelves: &[ShelfLink<'_>]) -> String {
    let sheet = html! {
        header { h1 { "écart" } }
        main id="content" {
            @for ShelfLink { words, cards } in shelves {
                @let code = words.lang().code();
                section lang=(code) aria-labelledby=(code) {
                    h2 id=(code) { a href={ (code) "/index.html" } { (title(words, cards.len())) } }
                    p { (text::code(&words.say("gallery-intro"))) }
                    ul.list { @for card in cards { li { a href={ (code) "/" (card.folder) "/index.html" } { (card.title) } " – " (card.shows) } } }
                }
            }
        }
    };
    shelves.first().map_or_else(String::new, |first| frame::frame(first.words, "écart", &sheet))
}
