//! The page of one audit, from what was audited to where it comes from.

use ecart_schema::Document;
use ecart_words::{Words, say};
use maud::{Markup, html};

use super::{definitions, embed, explore, frame, grouping, people, section, sure, table, text};
use crate::{Explore, Findings, GroupingFindings, figure};

/// What the page is drawn from.
pub(super) struct Page<'a> {
    pub(super) document: &'a Document,
    pub(super) findings: &'a Findings,
    pub(super) words: &'a Words,
}

impl<'a> Page<'a> {
    /// The grouping that the headline is about, with its place.
    fn first(&self) -> Option<(usize, &'a GroupingFindings)> {
        let place = self.findings.headline.grouping;
        self.findings.groupings.get(place).map(|grouping| (place, grouping))
    }

    /// The others, with their places.
    fn others(&self) -> impl Iterator<Item = (usize, &'a GroupingFindings)> {
        self.findings.groupings.iter().enumerate().filter(|(place, _)| *place != self.findings.headline.grouping)
    }

    pub(super) fn has_labels(&self) -> bool {
        self.document.audit.task.has_label()
    }
}

/// Draws the page of an audit. `findings` are those of the document, whose written form the page carries with it.
pub fn page(document: &Document, findings: &Findings, words: &Words) -> String {
    let page = Page { document, findings, words };
    let pictures = figure::of_grouping(findings, findings.headline.grouping, words);
    let sheet = html! {
        (header(&page))
        main id="content" {
            (finding(&page))
            (contents(&page))
            @if let Some((place, grouping)) = page.first() { (grouping::first(&page, place, grouping, &pictures)) }
            (sure::section(&page))
            (explore::section(words, &findings.explore))
            @if let Some((place, grouping)) = page.first() { (grouping::more(&page, place, grouping, &pictures)) }
            @for (place, grouping) in page.others() { (grouping::section(&page, place, grouping)) }
            (every_figure(&page))
            (left_out(&page))
            (cannot_show(&page))
            (definitions::section(&page))
            (provenance(&page))
        }
        (footer(&page))
    };
    match findings.explore {
        Explore::Data(_) => frame::with_script(words, &findings.title, &sheet, explore::SCRIPT),
        Explore::Not(_) => frame::frame(words, &findings.title, &sheet),
    }
}

fn header(page: &Page<'_>) -> Markup {
    let kicker = match (page.has_labels(), page.findings.is_of_cases) {
        (true, _) => "page-kicker",
        (false, false) => "page-kicker-decision",
        (false, true) => "page-kicker-cases",
    };
    html! {
        header {
            p.kicker { b { "écart" } " · " (page.words.say(kicker)) }
            h1 { (text::name(&page.findings.title)) }
            p.facts { (page.findings.rows_line) }
            p.facts { (page.findings.plain_line) }
        }
    }
}

fn contents(page: &Page<'_>) -> Markup {
    let words = page.words;
    let entry = |id: &str, text: &str| html! { li { a href={ "#" (id) } { (text) } } };
    html! {
        nav aria-labelledby="contents" {
            h2 id="contents" { (words.say("page-contents")) }
            ol {
                (entry("found", &words.say(found_id(page))))
                @if let Some((place, grouping)) = page.first() { (entry(&grouping::id(place), &grouping::heading(words, grouping))) }
                (entry("sure", &words.say("page-sure")))
                (entry("explore", &words.say("explore-heading")))
                @if let Some((place, grouping)) = page.first() {
                    li {
                        a href={ "#" (grouping::more_id(place)) } { (grouping::more_heading(words, grouping)) }
                        (sections(place, grouping))
                    }
                }
                @for (place, grouping) in page.others() {
                    li {
                        a href={ "#" (grouping::id(place)) } { (grouping::heading(words, grouping)) }
                        (sections(place, grouping))
                    }
                }
                (entry("all", &words.say("page-all")))
                (entry("left-out", &words.say("page-left-out")))
                (entry("cannot", &words.say("page-cannot")))
                (entry("definitions", &words.say("page-definitions")))
                (entry("provenance", &words.say("page-provenance")))
            }
        }
    }
}

/// What a grouping has beside rates and gaps, in the contents.
fn sections(place: usize, grouping: &GroupingFindings) -> Markup {
    html! { @if !grouping.sections.is_empty() { ul { @for section in &grouping.sections { (section::entry(&grouping::id(place), section)) } } } }
}

/// A heading for when there is a finding, and one for when there is none.
fn found_id(page: &Page<'_>) -> &'static str {
    let headline = &page.findings.headline;
    let is_compared = page.findings.groupings.get(headline.grouping).is_some_and(GroupingFindings::is_compared);
    match headline.natural {
        Some(_) => "page-found",
        None if is_compared => "page-found-none",
        None => "page-found-uncompared",
    }
}

fn finding(page: &Page<'_>) -> Markup {
    let words = page.words;
    let headline = &page.findings.headline;
    let why = if headline.natural.is_some() { "page-why" } else { "page-why-none" };
    html! {
        section aria-labelledby="found" {
            h2 id="found" { (words.say(found_id(page))) }
            p.finding { (headline.sentence) }
            @if let Some(natural) = &headline.natural { (people::people(natural, words)) }
            @if !headline.chance.is_empty() { p { (headline.chance) } }
            @for note in &page.findings.notes { p { (text::code(note)) } }
            @if !headline.why.is_empty() { div.why { h3 { (words.say(why)) } p { (headline.why) } } }
        }
    }
}

fn every_figure(page: &Page<'_>) -> Markup {
    let words = page.words;
    let groupings = &page.findings.groupings;
    html! {
        section aria-labelledby="all" {
            h2 id="all" { (words.say("page-all")) }
            p.soft { (words.say("page-all-note")) }
            @for (place, grouping) in groupings.iter().enumerate() { (grouping::every_figure(words, place, grouping)) }
            @for (place, grouping) in groupings.iter().enumerate() { (grouping::impacts(words, place, grouping)) }
            @if groupings.iter().any(|grouping| !grouping.all_criteria.is_empty()) {
                h3 id="criteria" { (words.say("page-criteria")) }
                p.soft { (words.say("page-criteria-note")) }
                (table::all_criteria(words, "criteria", groupings))
            }
        }
    }
}

fn left_out(page: &Page<'_>) -> Markup {
    let left_out = &page.findings.left_out;
    html! {
        section aria-labelledby="left-out" {
            h2 id="left-out" { (page.words.say("page-left-out")) }
            p { (page.findings.rows_line) }
            @if left_out.is_empty() { p { (page.words.say("page-left-out-none")) } } @else { (list(left_out)) }
            @for grouping in &page.findings.groupings {
                @if let Some(withheld) = &grouping.rates.withheld { p { (page.words.entry(&grouping.name, withheld)) } }
            }
        }
    }
}

fn cannot_show(page: &Page<'_>) -> Markup {
    let cautions = &page.findings.cautions;
    html! {
        section aria-labelledby="cannot" {
            h2 id="cannot" { (page.words.say("page-cannot")) }
            (list(&page.findings.cannot_show))
            @if !cautions.is_empty() { h3 { (page.words.say("page-cautions")) } (list(cautions)) }
        }
    }
}

fn provenance(page: &Page<'_>) -> Markup {
    html! {
        section aria-labelledby="provenance" {
            h2 id="provenance" { (page.words.say("page-provenance")) }
            dl.provenance {
                @for (place, fact) in page.findings.provenance.iter().enumerate() {
                    dt { (fact.name) }
                    // The command comes first, and is there to be pasted.
                    dd { @if place == 0 { code { (fact.value) } } @else { (fact.value) } }
                }
            }
            (embed::download(page.words, &page.document.to_counts_json()))
        }
    }
}

fn footer(page: &Page<'_>) -> Markup {
    html! { footer { p { (say!(page.words, "page-made", version = page.document.provenance.version.as_str())) } } }
}

fn list(sentences: &[String]) -> Markup {
    html! { ul.list { @for sentence in sentences { li { (text::code(sentence)) } } } }
}
