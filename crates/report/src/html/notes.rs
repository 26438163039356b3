//! The notes under a table: why a figure has no value, and what a mark means.

use crate::Mark;
use ecart_words::Words;
use maud::{Markup, html};

/// Notes under one table or under several that share them, numbered from 1 in the order in which they are first needed.
pub(super) struct Notes<'a> {
    words: &'a Words,
    /// What the ids of these notes begin with, so that no two tables share one.
    id: String,
    reasons: Vec<String>,
}

impl<'a> Notes<'a> {
    pub(super) const fn new(words: &'a Words, id: String) -> Self {
        Self::numbered(words, id, Vec::new())
    }

    /// Notes that are numbered already.
    pub(super) const fn numbered(words: &'a Words, id: String, reasons: Vec<String>) -> Self {
        Self { words, id, reasons }
    }

    /// “n/a” with the number of the note that says why.
    pub(super) fn undefined(&mut self, reason: &str) -> Markup {
        let place = self.reasons.iter().position(|other| other == reason).unwrap_or_else(|| {
            self.reasons.push(reason.to_owned());
            self.reasons.len() - 1
        });
        self.number(place + 1)
    }

    /// “n/a” with the number of a note.
    pub(super) fn number(&self, number: usize) -> Markup {
        html! { (self.words.say("undefined")) sup { a href={ "#" (self.id) "-note-" (number) } { (number) } } }
    }

    /// The notes, and what the mark of small figures means where it stands in the table.
    pub(super) fn list(&self, small: Option<&str>, missing: Option<&str>) -> Markup {
        html! {
            @if small.is_some() || missing.is_some() || !self.reasons.is_empty() {
                ul.notes {
                    @if let Some(small) = small { li { span.sign { "s" } (small) } }
                    @if let Some(missing) = missing { li { span.sign { "m" } (missing) } }
                    @for (place, reason) in self.reasons.iter().enumerate() {
                        li id={ (self.id) "-note-" (place + 1) } { span.sign { sup { (place + 1) } } (reason) }
                    }
                }
            }
        }
    }
}

/// The mark of a figure.
pub(super) fn sign(mark: Mark) -> Markup {
    html! { span.mark { (mark.sign()) } }
}
