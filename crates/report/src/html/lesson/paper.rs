//! What is on paper alone: room to write, and all answers together at the end, so that the sheets before them can be handed out.
//!
//! On screen each answer follows its question, and none of this is shown. It is a copy, so that paper needs no script: whoever opens or moves something on the screen
//! changes nothing here.

use ecart_words::{Words, say};
use maud::{Markup, html};

use super::control;
use super::handouts::{self, list};
use crate::lesson::{Guess, Lesson, Question};

/// Where a pupil writes the name.
pub(super) fn name(words: &Words) -> Markup {
    html! { p.print.name { (words.say("lesson-name")) " " span.blank {} } }
}

/// Where a pupil writes a number.
pub(super) fn number(words: &Words, of: u64) -> Markup {
    html! { p.print.number { (words.say("lesson-number")) " " span.blank {} " " (say!(words, "lesson-number-of", of = of)) } }
}

/// Where a pupil gives a reason for a guess.
pub(super) fn reason(words: &Words) -> Markup {
    html! { div.print.reason { p { (words.say("lesson-reason")) } div.line {} div.line {} } }
}

/// The teacher's sheets: every answer, and what moves.
pub(super) fn answers(words: &Words, lesson: &Lesson) -> Markup {
    html! {
        section.paper.print.key aria-labelledby="paper-answers" {
            h2 id="paper-answers" { (words.say("lesson-paper-answers")) }
            p.soft { (lesson.title) }
            @for (place, step) in lesson.steps.iter().enumerate() {
                @let id = format!("paper-{}", place + 1);
                h3 { (place + 1) ". " (step.heading) }
                (answer(words, &id, &step.question))
                @if let Some(control) = &step.control { (control::on_paper(words, &id, control)) }
            }
            h3 { (words.say("lesson-shows")) }
            (list(&lesson.shows))
            h3 { (words.say("lesson-shows-not")) }
            (list(&lesson.shows_not))
            h3 { (words.say("lesson-quiz")) }
            ol.tasks { @for (place, question) in lesson.quiz.iter().enumerate() { li { (answer(words, &format!("paper-quiz-{}", place + 1), question)) } } }
            h3 { (words.say("lesson-exercises")) }
            (handouts::answers(&lesson.exercises))
        }
    }
}

/// The question, what is right, and why.
fn answer(words: &Words, id: &str, asked: &Question) -> Markup {
    html! {
        p.soft.asked { (asked.text) }
        p { b { (right(words, &asked.guess)) } }
        (control::blocks(words, id, &asked.answer))
    }
}

fn right(words: &Words, guess: &Guess) -> String {
    match guess {
        Guess::Choice { options, right } => options.get(*right).cloned().unwrap_or_default(),
        Guess::Number { of, right } => say!(words, "page-people-count", count = *right, of = *of),
    }
}
