//! A small page that leads to the reports of several audits.

use ecart_words::Words;
use maud::html;

use super::{frame, text};

/// A report that the page leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The folder of the report, beside the page.
    pub folder: String,
    /// What was audited.
    pub title: String,
    /// What was found, in one sentence.
    pub finding: String,
}

/// Draws the page that leads to several reports, between the sentences that open and close it.
pub fn index(words: &Words, title: &str, intro: &[String], parts: &[Part], closing: &[String]) -> String {
    let sheet = html! {
        header {
            p.kicker { b { "écart" } " · " (words.say("page-kicker")) }
            h1 { (text::name(title)) }
            @for sentence in intro { p.lead { (text::code(sentence)) } }
        }
        main id="content" {
            section aria-label=(words.say("page-parts")) {
                ul.parts {
                    @for part in parts {
                        li {
                            h2 { a href={ (part.folder) "/index.html" } { (text::name(&part.title)) } }
                            p { (part.finding) }
                        }
                    }
                }
                @for sentence in closing { p { (text::code(sentence)) } }
            }
        }
    };
    frame::frame(words, title, &sheet)
}
