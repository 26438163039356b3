//! What a teacher hands out, and keeps: tasks, their answers and notes.

use ecart_words::{Words, say};
use maud::{Markup, html};

use super::paper;
use crate::html::table;
use crate::lesson::{Exercise, Lesson, Notes, Term};

/// The teacher's notes. They say what sliders come to, so on screen they are folded; on paper they are open.
pub(super) fn notes(words: &Words, title: &str, notes: &Notes) -> Markup {
    let headed = |id: &str, lines: &[String]| html! { h3 { (words.say(id)) } (list(lines)) };
    let course = html! {
        table aria-labelledby="course" {
            thead { tr { th.name scope="col" { (words.say("lesson-minutes")) } th.text scope="col" { (words.say("lesson-what")) } } }
            tbody {
                @for part in &notes.course {
                    tr { th scope="row" { (say!(words, "lesson-for-minutes", minutes = part.minutes)) } td.text { (part.what) } }
                }
            }
        }
    };
    html! {
        section.paper aria-labelledby="notes" {
            h2 id="notes" { (words.say("lesson-notes")) }
            p.soft { (title) }
            details.teacher open {
                summary { (words.say("lesson-notes-open")) }
                div.inside {
                    h3 { (words.say("lesson-on-paper")) }
                    p { (words.say("lesson-on-paper-parts")) }
                    (headed("lesson-aim", &notes.aim))
                    h3 id="course" { (words.say("lesson-course")) }
                    (table::scroll("course", &course))
                    (headed("lesson-often-said", &notes.often_said))
                    (headed("lesson-pitfalls", &notes.pitfalls))
                }
            }
        }
    }
}

/// The exercise sheet.
pub(super) fn exercises(words: &Words, lesson: &Lesson) -> Markup {
    html! {
        section.paper aria-labelledby="exercises" {
            h2 id="exercises" { (words.say("lesson-exercises")) }
            p.soft { (lesson.title) }
            (paper::name(words))
            ol.tasks { @for exercise in &lesson.exercises { li { @for line in &exercise.task { p { (line) } } div.room {} } } }
            p.print.end { (words.say("lesson-pupils-end")) }
        }
    }
}

/// The answers to the exercises, on screen.
pub(super) fn exercise_answers(words: &Words, lesson: &Lesson) -> Markup {
    html! {
        section.screen aria-labelledby="answers" {
            h2 id="answers" { (words.say("lesson-answers")) }
            details.answer { summary { (words.say("lesson-answers-open")) } (answers(&lesson.exercises)) }
        }
    }
}

/// The answers, one below the other.
pub(super) fn answers(exercises: &[Exercise]) -> Markup {
    html! { ol.tasks { @for exercise in exercises { li { @for line in &exercise.answer { p { (line) } } } } } }
}

/// Lines, each with a mark.
pub(super) fn list(lines: &[String]) -> Markup {
    html! { ul.list { @for line in lines { li { (line) } } } }
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
