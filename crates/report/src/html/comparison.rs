//! The page of a comparison.

use ecart_words::{Words, say};
use maud::{Markup, html};

use super::{embed, frame, section, text};
use crate::figure::{Picture, moves};
use crate::{ComparedGrouping, ComparisonFindings};

/// Draws the page of a comparison. `json` is its written form, which the page carries with it, and `version` that of the program.
pub fn comparison(findings: &ComparisonFindings, words: &Words, json: &str, version: &str) -> String {
    let pictures: Vec<Vec<Picture>> = moves(findings, words);
    let sheet = html! {
        header {
            p.kicker { b { "écart" } " · " (words.say("compare-kicker")) }
            h1 { (text::name(&findings.title)) }
            @for fact in &findings.facts { p.facts { (text::code(fact)) } }
        }
        main id="content" {
            section {
                @for (place, sentence) in findings.headline.iter().enumerate() {
                    @if place == 0 { p.finding { (text::code(sentence)) } } @else { p { (text::code(sentence)) } }
                }
            }
            @for (place, (grouping, pictures)) in findings.groupings.iter().zip(&pictures).enumerate() { (of_grouping(place, grouping, pictures)) }
            (sentences("rows", &words.say("compare-rows-heading"), &findings.rows, &words.say("compare-rows-none")))
            (sentences("cannot", &words.say("compare-cannot-heading"), &findings.cannot_say, ""))
            section aria-labelledby="provenance" {
                h2 id="provenance" { (words.say("compare-provenance-heading")) }
                dl.provenance {
                    @for (place, fact) in findings.provenance.iter().enumerate() {
                        dt { (fact.name) }
                        dd { @if place == 0 { code { (fact.value) } } @else { (fact.value) } }
                    }
                }
                (embed::comparison(words, json))
            }
        }
        footer { p { (say!(words, "page-made", version = version)) } }
    };
    frame::frame(words, &findings.title, &sheet)
}

fn of_grouping(place: usize, grouping: &ComparedGrouping, pictures: &[Picture]) -> Markup {
    let id = format!("grouping-{}", place + 1);
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (text::name(&grouping.name)) }
            @for drawn in &grouping.sections { (section::section(&id, drawn, pictures)) }
        }
    }
}

fn sentences(id: &str, heading: &str, sentences: &[String], none: &str) -> Markup {
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (heading) }
            @if sentences.is_empty() { p { (none) } }
            @else { ul.list { @for sentence in sentences { li { (text::code(sentence)) } } } }
        }
    }
}
