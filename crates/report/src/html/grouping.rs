//! What is said of one grouping: its rates, its gaps, and what was counted.

use ecart_words::{Words, say};
use maud::{Markup, html};

use super::page::Page;
use super::{figures, section, table};
use crate::GroupingFindings;
use crate::figure::{self, Picture};

/// The section of a grouping: its finding, and all that is shown of it.
pub(super) fn section(page: &Page<'_>, place: usize, grouping: &GroupingFindings) -> Markup {
    let id = id(place);
    let pictures = figure::of_grouping(page.findings, place, page.words);
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (heading(page.words, grouping)) }
            p.lead { (grouping.heading) }
            (rates_and_gaps(page, place, grouping, &pictures))
            (beside(page, place, grouping, &pictures))
        }
    }
}

/// The grouping that the page begins with, in two sections: first what shows its finding, whose sentence the page has said already.
pub(super) fn first(page: &Page<'_>, place: usize, grouping: &GroupingFindings, pictures: &[Picture]) -> Markup {
    let id = id(place);
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (heading(page.words, grouping)) }
            (rates_and_gaps(page, place, grouping, pictures))
        }
    }
}

/// What is beside it, once it has been said how sure it is.
pub(super) fn more(page: &Page<'_>, place: usize, grouping: &GroupingFindings, pictures: &[Picture]) -> Markup {
    let id = more_id(place);
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (more_heading(page.words, grouping)) }
            (beside(page, place, grouping, pictures))
        }
    }
}

fn rates_and_gaps(page: &Page<'_>, place: usize, grouping: &GroupingFindings, pictures: &[Picture]) -> Markup {
    html! {
        (rates(page.words, place, grouping, pictures))
        (against(page, place, grouping, pictures))
        (widest(page.words, place, grouping))
    }
}

/// The other criteria, what was computed on request, and the counts behind it all.
fn beside(page: &Page<'_>, place: usize, grouping: &GroupingFindings, pictures: &[Picture]) -> Markup {
    html! {
        (criteria(page.words, place, grouping))
        @for section in &grouping.sections {
            (section::section(&id(place), section, pictures))
            @if section.id == "verification" {
                (figures::of_kind(pictures, "pairs"))
                (figures::of_kind(pictures, "det"))
            }
        }
        (counted(page, place, grouping, pictures))
    }
}

pub(super) fn id(place: usize) -> String {
    format!("by-{}", place + 1)
}

pub(super) fn heading(words: &Words, grouping: &GroupingFindings) -> String {
    say!(words, "page-by", columns = grouping.name.as_str())
}

pub(super) fn more_id(place: usize) -> String {
    format!("{}-more", id(place))
}

pub(super) fn more_heading(words: &Words, grouping: &GroupingFindings) -> String {
    say!(words, "page-more-by", columns = grouping.name.as_str())
}

fn rates(words: &Words, place: usize, grouping: &GroupingFindings, pictures: &[Picture]) -> Markup {
    let id = format!("{}-rates", id(place));
    html! {
        h3 id=(id) { (words.say("page-rates")) }
        p.soft { (words.say("page-rates-note")) }
        (figures::of_kind(pictures, "rates"))
        (figures::of_kind(pictures, "heat"))
        (table::rates(words, &id, &grouping.name, &grouping.rates))
        (withheld(grouping))
    }
}

fn against(page: &Page<'_>, place: usize, grouping: &GroupingFindings, pictures: &[Picture]) -> Markup {
    let id = format!("{}-gaps", id(place));
    let reference = grouping.reference.as_str();
    let minimum = page.document.audit.config.min_group;
    html! {
        h3 id=(id) { (say!(page.words, "page-against", reference = reference)) }
        p.soft { (say!(page.words, "page-against-note", reference = reference)) }
        (figures::of_kind(pictures, "gaps"))
        (table::against(page.words, &id, &grouping.name, &grouping.against, minimum))
    }
}

fn widest(words: &Words, place: usize, grouping: &GroupingFindings) -> Markup {
    let id = format!("{}-widest", id(place));
    let limits = grouping.widest.iter().filter_map(|widest| widest.gap.as_ref().ok()?.limits.as_ref());
    let asides = grouping.widest.iter().filter(|widest| !widest.aside.is_empty());
    html! {
        h3 id=(id) { (words.say("page-widest")) }
        p.soft { (words.say("page-widest-note")) }
        (table::widest(words, &id, &grouping.widest))
        @for limits in limits { p.soft { (limits) } }
        @for widest in asides {
            p.soft { (say!(words, "widest-aside", metric = widest.metric.name.as_str(), groups = words.list(&widest.aside))) }
        }
    }
}

/// The criteria that were asked for.
fn criteria(words: &Words, place: usize, grouping: &GroupingFindings) -> Markup {
    let id = format!("{}-asked", id(place));
    html! {
        @if !grouping.criteria.is_empty() {
            h3 id=(id) { (words.say("page-criteria-asked")) }
            (table::criteria(words, &id, &[(&grouping.name, &grouping.criteria)], true))
        }
    }
}

fn counted(page: &Page<'_>, place: usize, grouping: &GroupingFindings, pictures: &[Picture]) -> Markup {
    let id = format!("{}-counted", id(place));
    let note = match (page.has_labels(), page.findings.is_of_cases) {
        (true, _) => "page-counted-note",
        (false, false) => "page-counted-note-decision",
        (false, true) => "page-counted-note-cases",
    };
    html! {
        h3 id=(id) { (page.words.say("page-counted")) }
        p.soft { (page.words.say(note)) }
        (figures::of_kind(pictures, "outcomes"))
        (table::counts(&id, &grouping.name, &grouping.counts, page.words))
        (withheld(grouping))
    }
}

/// The groups that stand in none of the tables.
fn withheld(grouping: &GroupingFindings) -> Markup {
    html! { @if let Some(withheld) = &grouping.rates.withheld { p.soft { (withheld) } } }
}

/// Every figure of a grouping, folded.
pub(super) fn every_figure(words: &Words, place: usize, grouping: &GroupingFindings) -> Markup {
    let id = format!("{}-all", id(place));
    html! {
        details {
            summary id=(id) { (say!(words, "page-all-of", columns = grouping.name.as_str())) }
            div.inside {
                (table::all_rates(words, &id, &grouping.name, &grouping.all_rates))
                (withheld(grouping))
            }
        }
    }
}

/// The selection rates of a grouping against the highest, where selection is what is shown.
pub(super) fn impacts(words: &Words, place: usize, grouping: &GroupingFindings) -> Markup {
    let id = format!("{}-impact", id(place));
    html! {
        @if !grouping.impacts.is_empty() {
            h3 id=(id) { (say!(words, "page-impact-of", columns = grouping.name.as_str())) }
            (table::impacts(words, &id, &grouping.name, &grouping.impacts))
            @if grouping.impacts.iter().any(|impact| impact.mark.is_some()) { p.soft { (words.say("impact-aside")) } }
            @if grouping.impacts.iter().all(|impact| !impact.is_under) { p.soft { (words.say("impact-none-under")) } }
        }
    }
}
