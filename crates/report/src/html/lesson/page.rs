//! The page of one lesson.

use ecart_words::Words;
use maud::{Markup, html};

use super::{ask, control, handouts, paper, shelf};
use crate::html::frame;
use crate::lesson::{Lesson, Source, Step};

/// The script of a lesson, in one function so that nothing else in the page sees it.
const SCRIPT: &str = concat!(
    "'use strict';\n(() => {\n",
    include_str!("../../../assets/blanks.js"),
    include_str!("../../../assets/lesson/lesson.js"),
    "})();\n"
);

/// What stands beside the page of a lesson that was made with all others: the list of lessons, and the same lesson in these languages.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    /// The other languages.
    pub others: &'a [&'a Words],
}

/// Draws a lesson. One that was made alone leads nowhere.
pub fn lesson(words: &Words, lesson: &Lesson, beside: Option<Beside<'_>>) -> String {
    let sheet = html! {
        header {
            p.kicker { b { "écart" } " · " (words.say("lesson-kicker")) }
            @if let Some(beside) = beside { (ways(words, lesson, beside)) }
            h1 { (lesson.title) }
            @for line in &lesson.about { p.lead { (line) } }
            p.facts { (shelf::takes(words, lesson.minutes)) }
            (paper::name(words))
        }
        (contents(words, lesson))
        main #content data-made-by="ecart lesson" {
            @for (place, each) in lesson.steps.iter().enumerate() { (step(words, place + 1, each)) }
            (ends(words, lesson))
            section aria-labelledby="quiz" {
                h2 id="quiz" { (words.say("lesson-quiz")) }
                @for (place, question) in lesson.quiz.iter().enumerate() { (ask::question(words, &format!("quiz-{}", place + 1), question)) }
            }
            (handouts::glossary(words, &lesson.glossary))
            (handouts::exercises(words, lesson))
            (handouts::notes(words, &lesson.title, &lesson.notes))
            section aria-labelledby="sources" {
                h2 id="sources" { (words.say("lesson-sources")) }
                ul.list { @for each in &lesson.sources { li { (source(each)) } } }
            }
            (handouts::exercise_answers(words, lesson))
            (paper::answers(words, lesson))
        }
        footer { p { (words.say("lesson-made")) } }
    };
    frame::lesson(words, &lesson.title, &sheet, SCRIPT)
}

/// The ways from here: back to the list, and to the same lesson in other languages.
fn ways(words: &Words, lesson: &Lesson, beside: Beside<'_>) -> Markup {
    html! {
        p.ways {
            a href="index.html" { (words.say("lesson-to-all")) }
            @for other in beside.others { " " (shelf::in_language(other, &format!("{}.html", lesson.name))) }
        }
    }
}

fn contents(words: &Words, lesson: &Lesson) -> Markup {
    let entry = |id: &str, text: &str| html! { li { a href={ "#" (id) } { (words.say(text)) } } };
    html! {
        nav aria-labelledby="contents" {
            h2 id="contents" { (words.say("lesson-contents")) }
            ol {
                @for (place, step) in lesson.steps.iter().enumerate() {
                    li { a href={ "#step-" (place + 1) } { (place + 1) ". " (step.heading) } }
                }
                (entry("shows", "lesson-shows"))
                (entry("quiz", "lesson-quiz"))
                (entry("glossary", "lesson-glossary"))
                (entry("exercises", "lesson-exercises"))
                (entry("notes", "lesson-notes"))
                (entry("sources", "lesson-sources"))
                (entry("answers", "lesson-answers"))
            }
        }
    }
}

fn step(words: &Words, number: usize, step: &Step) -> Markup {
    let id = format!("step-{number}");
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (number) ". " (step.heading) }
            @if !step.terms.is_empty() {
                ul.terms { @for term in &step.terms { li { dfn { (term.name) } " – " (term.meaning) } } }
            }
            div.together {
                @for line in &step.before { p { (line) } }
                (ask::question(words, &format!("{id}-ask"), &step.question))
                (paper::reason(words))
            }
            @if let Some(moves) = &step.control { (control::control(words, &id, moves)) }
        }
    }
}

fn ends(words: &Words, lesson: &Lesson) -> Markup {
    html! {
        section.screen aria-labelledby="shows" {
            h2 id="shows" { (words.say("lesson-shows")) }
            details.later open {
                summary { (words.say("lesson-shows-open")) }
                div.inside {
                    (handouts::list(&lesson.shows))
                    h3 { (words.say("lesson-shows-not")) }
                    (handouts::list(&lesson.shows_not))
                }
            }
        }
    }
}

/// An address is a link that a reader may follow; the page itself asks for nothing. What is no address, as a case or a volume, is a text.
fn source(source: &Source) -> Markup {
    let places = source.address.split(", ").collect::<Vec<_>>();
    html! {
        (source.authors) ", " span lang=(source.lang) { (source.title) } ", " (source.year) ". "
        span.soft {
            @for (place, text) in places.into_iter().enumerate() {
                @if place > 0 { ", " }
                @if is_address(text) { a href={ "https://" (text) } rel="noreferrer" { (text) } } @else { (text) }
            }
        }
    }
}

/// Whether this is `doi.org/…` or the like: a host, and what follows a slash.
fn is_address(text: &str) -> bool {
    let host = text.split('/').next().unwrap_or_default();
    let is_of_host = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || matches!(character, '.' | '-');
    !text.contains(char::is_whitespace) && host.contains('.') && host.chars().all(is_of_host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_followed_is_a_link() {
        for address in ["doi.org/10.18653/v1/2020.acl-main.560", "tweedekamer.nl", "repository.essex.ac.uk/24946"] {
            assert!(is_address(address), "{address}");
        }
        for other in ["Science 187", "398–404", "ECLI:EU:C:2025:117", "[2020] EWCA Civ 1058", "29 CFR Part 1607", "W. W. Norton"] {
            assert!(!is_address(other), "{other}");
        }
    }
}
