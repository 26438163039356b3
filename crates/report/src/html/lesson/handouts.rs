//! What a teacher hands out: notes, tasks and their answers, each on paper of its own.

use ecart_words::{Words, say};
use maud::{Markup, html};

use crate::html::table;
use crate::lesson::{Exercise, Lesson, Notes, Term};

/// The teacher's notes.
pub(super) fn notes(words: &Words, title: &str, notes: &Notes) -> Markup {
    let list = |id: &str, lines: &[String]| html! { h3 { (words.say(id)) } ul.list { @for line in lines { li { (line) } } } };
    html! {
        section.paper aria-labelledby="notes" {
            h2 id="notes" { (words.say("lesson-notes")) }
            p.soft { (title) }
            (list("lesson-aim", &notes.aim))
            h3 id="course" { (words.say("lesson-course")) }
            (table::scroll("course", &html! {
                table aria-labelledby="course" {
                    thead { tr { th.name scope="col" { (words.say("lesson-minutes")) } th.text scope="col" { (words.say("lesson-what")) } } }
                    tbody {
                        @for part in &notes.course {
                            tr { th scope="row" { (say!(words, "lesson-for-minutes", minutes = part.minutes)) } td.text { (part.what) } }
                        }
                    }
                }
            }))
            (list("lesson-often-said", &notes.often_said))
            (list("lesson-pitfalls", &notes.pitfalls))
        }
    }
}

/// The exercise sheet, then its answers.
pub(super) fn exercises(words: &Words, lesson: &Lesson) -> Markup {
    html! {
        section.paper aria-labelledby="exercises" {
            h2 id="exercises" { (words.say("lesson-exercises")) }
            p.soft { (lesson.title) " · " (words.say("lesson-name-line")) }
            ol.tasks { @for exercise in &lesson.exercises { li { @for line in &exercise.task { p { (line) } } div.room {} } } }
        }
        section.paper aria-labelledby="answers" {
            h2 id="answers" { (words.say("lesson-answers")) }
            p.soft { (lesson.title) }
            details.answer { summary { (words.say("lesson-answers-open")) } (answers(&lesson.exercises)) }
        }
    }
}

fn answers(exercises: &[Exercise]) -> Markup {
    html! { ol.tasks { @for exercise in exercises { li { @for line in &exercise.answer { p { (line) } } } } } }
}

/// The terms used.
pub(super) fn glossary(words: &Words, terms: &[Term]) -> Markup {
    html! {
        section aria-labelledby="glossary" {
            h2 id="glossary" { (words.say("lesson-glossary")) }
            dl.provenance { @for term in terms { dt { (term.name) } dd { (term.meaning) } } }
        }
    }
}
