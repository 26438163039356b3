//! A question before its answer. Without a script the answer is folded; with one it opens once the reader has committed to a guess.

use ecart_words::{Words, say};
use maud::{Markup, html};

use super::control::blocks;
use super::paper;
use crate::lesson::{Guess, Question};

/// A question under this id.
pub(super) fn question(words: &Words, id: &str, asked: &Question) -> Markup {
    html! {
        div.ask data-right=(right(&asked.guess)) data-told=(told(words, &asked.guess)) data-not=[not(words, &asked.guess)] data-first=(first(words, &asked.guess)) {
            fieldset {
                legend { (asked.text) }
                @match &asked.guess {
                    Guess::Choice { options, .. } => {
                        @for (place, option) in options.iter().enumerate() {
                            div.option {
                                input type="radio" id={ (id) "-" (place) } name=(id) value=(place);
                                label for={ (id) "-" (place) } { (option) }
                            }
                        }
                    }
                    Guess::Number { of, .. } => {
                        (paper::number(words, *of))
                        p.soft.alone { (words.say("lesson-guess-alone")) }
                        div.guess hidden {
                            label for={ (id) "-guess" } { (say!(words, "lesson-guess", of = *of)) }
                            input type="range" id={ (id) "-guess" } min="0" max=(of) step="1" value=(of / 2);
                            output for={ (id) "-guess" } { (of / 2) }
                        }
                    }
                }
                button.commit type="button" hidden { (words.say("lesson-commit")) }
                p.verdict role="status" {}
            }
            details.answer {
                summary { (words.say("lesson-answer")) }
                div.inside {
                    @if let Guess::Choice { options, right } = &asked.guess {
                        @if let Some(option) = options.get(*right) { p { b { (option) } } }
                    }
                    (blocks(words, &format!("{id}-answer"), &asked.answer))
                }
            }
        }
    }
}

fn right(guess: &Guess) -> u64 {
    match guess {
        Guess::Choice { right, .. } => *right as u64,
        Guess::Number { right, .. } => *right,
    }
}

/// What is told of a guess: of a number with blanks between two signs that no text holds, which the script fills.
fn told(words: &Words, guess: &Guess) -> String {
    match guess {
        Guess::Choice { .. } => words.say("lesson-right"),
        Guess::Number { .. } => say!(words, "lesson-told", guess = "\u{e000}guess\u{e001}", right = "\u{e000}right\u{e001}"),
    }
}

/// What is told where nothing was chosen or moved.
fn first(words: &Words, guess: &Guess) -> String {
    words.say(match guess {
        Guess::Choice { .. } => "lesson-choose-first",
        Guess::Number { .. } => "lesson-move-first",
    })
}

/// What is told of another choice than the right one.
fn not(words: &Words, guess: &Guess) -> Option<String> {
    matches!(guess, Guess::Choice { .. }).then(|| words.say("lesson-not-right"))
}
