//! The pages that lead to the lessons.

use ecart_words::{Words, say};
use maud::{Markup, html};

use crate::html::frame;
use crate::lesson::Lesson;

/// A lesson to lead to, with its line.
#[derive(Clone, Debug)]
pub struct LessonLink {
    /// Its file, without the ending.
    pub name: &'static str,
    /// Its title.
    pub title: String,
    /// What it is about, in one line.
    pub line: String,
    /// How many minutes it takes.
    pub minutes: u64,
}

impl LessonLink {
    /// The link to a lesson with this line.
    pub fn new(lesson: &Lesson, line: String) -> Self {
        Self { name: lesson.name, title: lesson.title.clone(), line, minutes: lesson.minutes }
    }
}

/// Draws the page that leads to the lessons in one language, and to the same in others.
pub fn lessons_in(words: &Words, links: &[LessonLink], others: &[&Words]) -> String {
    let title = words.say("lesson-shelf-title");
    let sheet = html! {
        header {
            p.kicker { b { "écart" } " · " (words.say("lesson-kicker")) }
            h1 { (title) }
            p.lead { (words.say("lesson-shelf-intro")) }
            @for other in others { p { (in_language(other, "index.html")) } }
        }
        main id="content" {
            section aria-label=(words.say("page-parts")) {
                ul.parts {
                    @for link in links {
                        li {
                            h2 { a href={ (link.name) ".html" } { (link.title) } }
                            p { (link.line) }
                            p.soft { (takes(words, link.minutes)) }
                        }
                    }
                }
            }
        }
        footer { p { (words.say("lesson-made")) } }
    };
    frame::frame(words, &title, &sheet)
}

/// The way to this file in another language, in its own words, from a page in the folder of a language.
pub(super) fn in_language(other: &Words, file: &str) -> Markup {
    let code = other.lang().code();
    html! { a href={ "../" (code) "/" (file) } hreflang=(code) lang=(code) { (other.say("gallery-in-this-language")) } }
}

/// How long a lesson takes; one that is longer than about an hour may be given in two sessions.
pub(super) fn takes(words: &Words, minutes: u64) -> String {
    if minutes > 70 { say!(words, "lesson-takes-long", minutes = minutes) } else { say!(words, "lesson-takes", minutes = minutes) }
}

/// Draws the page that leads to the languages.
pub fn lessons(shelves: &[(&Words, Vec<LessonLink>)]) -> String {
    let sheet = html! {
        header { h1 { "écart" } }
        main id="content" {
            @for (words, links) in shelves {
                @let code = words.lang().code();
                section lang=(code) aria-labelledby=(code) {
                    h2 id=(code) { a href={ (code) "/index.html" } hreflang=(code) { (words.say("lesson-shelf-title")) } }
                    p { (words.say("lesson-shelf-intro")) }
                    ul.list { @for link in links { li { a href={ (code) "/" (link.name) ".html" } hreflang=(code) { (link.title) } " – " (link.line) } } }
                }
            }
        }
    };
    shelves.first().map_or_else(String::new, |(words, _)| frame::frame(words, "écart", &sheet))
}
