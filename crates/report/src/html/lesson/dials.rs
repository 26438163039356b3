//! Sliders over states that were all computed beforehand: the script of the page exchanges texts and dots, and reckons nothing.

use std::collections::{BTreeMap, BTreeSet};

use ecart_words::{Words, say};
use maud::{Markup, PreEscaped, html};
use serde_json::{Value, json};

use crate::html::{explore, people, section};
use crate::lesson::{Dial, DialKind, Dials, State};
use crate::{ColumnKind, SectionColumn, SectionTable};

/// The sliders, which wait for the script, and the state at the start, which is there without it.
pub(super) fn dials(words: &Words, id: &str, dials: &Dials) -> Markup {
    let Some(start) = dials.start() else { return html! {} };
    html! {
        div.dials {
            div.controls hidden {
                @for (place, dial) in dials.dials.iter().enumerate() { (set(&format!("{id}-dial-{place}"), dial)) }
            }
            (state(words, id, dials, start))
            script type="application/json" { (PreEscaped(explore::inert(&data(words, dials).to_string()))) }
        }
    }
}

/// Where the sliders stand at first, and the state that is shown there.
pub(super) fn state(words: &Words, id: &str, dials: &Dials, start: &State) -> Markup {
    html! {
        p.at { @for dial in &dials.dials { (standing(words, dial)) } }
        p.said aria-live="polite" { (start.said) }
        @if !start.people.is_empty() { (people::sides(dials.of, &start.people, &start.dots, words)) }
        p.caption id={ (id) "-dials" } { (dials.caption) }
        (section::labelled_table(&format!("{id}-dials"), &table(dials, start)))
    }
}

/// What sets a place: a slider, or a list of names.
fn set(id: &str, dial: &Dial) -> Markup {
    let place = dial.places.get(dial.start).map(String::as_str).unwrap_or_default();
    if dial.kind == DialKind::Names {
        return html! {
            div.control {
                label for=(id) { (dial.label) }
                select id=(id) autocomplete="off" {
                    @for (place, name) in dial.places.iter().enumerate() { option value=(place) selected[place == dial.start] { (name) } }
                }
            }
        };
    }
    html! {
        div.control {
            div.stand { label for=(id) { (dial.label) } output for=(id) { (place) } }
            input id=(id) type="range" min="0" max=(dial.places.len().saturating_sub(1)) step="1" value=(dial.start) aria-valuetext=(place) autocomplete="off";
        }
    }
}

/// Where a slider stands, for those who have no script, and on paper.
fn standing(words: &Words, dial: &Dial) -> Markup {
    html! { span { (say!(words, "lesson-stands", what = dial.label.as_str())) " " b { (dial.places.get(dial.start).map(String::as_str).unwrap_or_default()) } } " " }
}

fn table(dials: &Dials, state: &State) -> SectionTable {
    let kind = |place: usize| if place == 0 { ColumnKind::Text } else { ColumnKind::Figure };
    let columns = dials.heads.iter().enumerate().map(|(place, head)| SectionColumn { head: head.clone(), kind: kind(place) });
    SectionTable { caption: dials.caption.clone(), columns: columns.collect(), rows: state.rows.clone() }
}

/// What the script exchanges: names of places, and by state the sentence, the people, the cells right of the names and the place of the caption. Dots are by how many
/// are filled.
fn data(words: &Words, dials: &Dials) -> Value {
    let mut dots = BTreeMap::new();
    for count in dials.states.iter().flat_map(|state| &state.people).filter_map(|side| side.count) {
        dots.entry(count).or_insert_with(|| people::paths(dials.of, count));
    }
    let captions: BTreeSet<&str> = dials.states.iter().map(|state| state.dots.as_str()).collect();
    let state = |state: &State| {
        let people: Vec<Value> =
            state.people.iter().map(|side| json!([side.count, people::counted(dials.of, side.count, words), side.counts])).collect();
        let cells: Vec<&String> = state.rows.iter().flat_map(|row| row.iter().skip(1)).collect();
        json!([state.said, people, cells, captions.range(..state.dots.as_str()).count()])
    };
    json!({
        "places": dials.dials.iter().map(|dial| &dial.places).collect::<Vec<_>>(),
        "dots": dots,
        "captions": captions,
        "states": dials.states.iter().map(state).collect::<Vec<_>>(),
    })
}
