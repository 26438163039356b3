//! A check as a page: self-contained, without a script, complete on paper.

use ecart_words::{Words, say};
use maud::{Markup, html};

use super::{RuleSaid, Said, concern};
use crate::figure::{capitalised, limits};
use crate::html::{figures, frame, section, table, text};

/// Draws a check.
pub fn render(said: &Said, words: &Words) -> String {
    let sheet = html! {
        header {
            p.kicker { b { "écart" } " · " (words.say("check-kicker")) }
            h1 { (text::name(&said.title)) }
            @for fact in &said.facts { p.facts { (fact) } }
        }
        main id="content" {
            section aria-labelledby="rules" {
                h2 id="rules" { (said.outcome) }
                p.finding { (capitalised(&said.summary)) "." }
                @if !said.rules.is_empty() { (overview(said, words)) }
            }
            @for (place, rule) in said.rules.iter().enumerate() { (of_rule(rule, place, words)) }
            section aria-labelledby="notes" {
                h2 id="notes" { (words.say("check-page-notes")) }
                ul.list { @for note in &said.notes { li { (note) } } }
            }
        }
        footer { p { (say!(words, "page-made", version = said.version.as_str())) } }
    };
    frame::frame(words, &said.title, &sheet)
}

fn id(place: usize) -> String {
    format!("rule-{}", place + 1)
}

/// Every rule on a row that leads to it.
fn overview(said: &Said, words: &Words) -> Markup {
    let heads = ["check-page-verdict", "check-page-rule", "check-page-found"];
    table::scroll(
        "rules",
        &html! {
            table aria-labelledby="rules" {
                thead { tr { @for (place, head) in heads.iter().enumerate() { th.name[place == 0].text[place > 0] scope="col" { (words.say(head)) } } } }
                tbody {
                    @for (place, rule) in said.rules.iter().enumerate() {
                        tr {
                            th scope="row" { b { (concern::verdict(rule, words)) } }
                            td.text { a href={ "#" (id(place)) } { (text::name(&rule.name)) } }
                            td.text { (capitalised(&rule.sentence)) }
                        }
                    }
                }
            }
        },
    )
}

fn of_rule(rule: &RuleSaid, place: usize, words: &Words) -> Markup {
    let id = id(place);
    let heading = concern::heading(rule, words);
    let line = rule.place.line.to_string();
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (text::name(&heading)) }
            p.soft { (say!(words, "check-line-rule", subject = rule.subject.as_str(), file = rule.file.as_str(), line = line)) }
            p.finding { (capitalised(&rule.sentence)) "." }
            @if !rule.limit.is_empty() {
                p { (capitalised(&say!(words, "check-line-limit", limit = rule.limit.as_str(), whose = rule.whose.as_str()))) "." }
            }
            @for detail in &rule.details { p { (detail) } }
            @if let Some(hint) = &rule.hint { p { (text::code(hint)) } }
            @if let Some(why) = &rule.why { div.why { h3 { (words.say("check-page-why")) } p { (why) } } }
            @if let Some(owner) = &rule.owner { p.soft { (capitalised(&say!(words, "check-line-owner", owner = owner.as_str()))) } }
            @for (number, picture) in rule.pictures.iter().enumerate() {
                (figures::figure(&limits(picture, &format!("{id}-{}", number + 1), words)))
            }
            @for (number, drawn) in rule.tables.iter().enumerate() {
                (section::drawn_table(&id, number, drawn))
            }
            @if !rule.aside.is_empty() {
                ul.notes { @for group in &rule.aside { li { (capitalised(&say!(words, "check-line-aside", group = group.as_str()))) } } }
            }
        }
    }
}
