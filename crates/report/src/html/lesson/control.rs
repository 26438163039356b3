//! What a lesson shows, and what moves in it.

use ecart_words::{Words, say};
use maud::{Markup, html};

use super::dials;
use crate::html::{people, section};
use crate::lesson::{Block, Control, Moves, Picker, View};
use crate::{ColumnKind, NaturalGroup, SectionColumn, SectionTable};

/// Paragraphs, people and tables, under this id.
pub(super) fn blocks(words: &Words, id: &str, shown: &[Block]) -> Markup {
    html! {
        @for (place, block) in shown.iter().enumerate() {
            @match block {
                Block::Text(text) => { p { (text) } }
                Block::People { of, sides, caption } => { (people::sides(*of, sides, caption, words)) }
                Block::Table(table) => {
                    p.caption id={ (id) "-" (place) } { (table.caption) }
                    (section::labelled_table(&format!("{id}-{place}"), table))
                }
            }
        }
    }
}

/// What moves. With a script it waits until the question of its step is answered; without one all views stand one below the other.
pub(super) fn control(words: &Words, id: &str, control: &Control) -> Markup {
    html! {
        div.try {
            h3 { (words.say("lesson-try")) }
            p.soft.waits hidden { (words.say("lesson-try-waits")) }
            div.tried {
                @for line in &control.intro { p { (line) } }
                @match &control.moves {
                    Moves::Picker(picker) => { (picked(words, id, picker)) }
                    Moves::Dials(moved) => { (dials::dials(words, id, moved)) }
                }
            }
        }
    }
}

fn picked(words: &Words, id: &str, picker: &Picker) -> Markup {
    html! {
        div.picker {
            div.controls hidden {
                @for (place, (label, options)) in picker.picks.iter().enumerate() {
                    div.control {
                        label for={ (id) "-pick-" (place) } { (label) }
                        select id={ (id) "-pick-" (place) } autocomplete="off" {
                            @for (option, name) in options.iter().enumerate() { option value=(option) { (name) } }
                        }
                    }
                }
            }
            div aria-live="polite" {
                @for (place, view) in picker.views.iter().enumerate() { (shown(words, &format!("{id}-view-{place}"), picker, view)) }
            }
        }
    }
}

fn shown(words: &Words, id: &str, picker: &Picker, view: &View) -> Markup {
    let at: Vec<String> = view.at.iter().map(usize::to_string).collect();
    html! {
        div.view data-at=(at.join(" ")) {
            h4 { (picked_for(picker, view)) }
            (blocks(words, id, &view.blocks))
        }
    }
}

/// The options for which a view is shown.
fn picked_for(picker: &Picker, view: &View) -> String {
    let names: Vec<&str> =
        picker.picks.iter().zip(&view.at).filter_map(|((_, options), &at)| options.get(at)).map(String::as_str).collect();
    names.join(" · ")
}

/// What moves, as it stands on paper: every view of a picker, and of sliders the state at the start.
pub(super) fn on_paper(words: &Words, id: &str, control: &Control) -> Markup {
    html! {
        h4 { (words.say("lesson-try")) }
        @match &control.moves {
            Moves::Picker(picker) => {
                @if let Some(table) = as_table(words, picker) {
                    @let id = format!("{id}-views");
                    p.caption id=(id) { (table.caption) }
                    div.views { (section::labelled_table(&id, &table)) }
                } @else {
                    @for (place, view) in picker.views.iter().enumerate() {
                        div.kept {
                            p { b { (picked_for(picker, view)) } }
                            (blocks(words, &format!("{id}-view-{place}"), &view.blocks))
                        }
                    }
                }
            }
            Moves::Dials(moved) => { @if let Some(start) = moved.start() { div.kept { (dials::state(words, id, moved, start)) } } }
        }
    }
}

/// The views as rows of one table, where each shows the same groups as people and nothing else.
fn as_table(words: &Words, picker: &Picker) -> Option<SectionTable> {
    let shown = |view: &View| -> Option<(u64, Vec<NaturalGroup>, String)> {
        match &view.blocks[..] {
            [Block::People { of, sides, caption }] => Some((*of, sides.clone(), caption.clone())),
            _ => None,
        }
    };
    let views = picker.views.iter().map(shown).collect::<Option<Vec<_>>>()?;
    let (of, groups, dots) = views.first()?;
    let names = |groups: &[NaturalGroup]| groups.iter().map(|group| group.name.clone()).collect::<Vec<_>>();
    views.iter().all(|(_, others, _)| names(others) == names(groups)).then_some(())?;
    let cell = |group: &NaturalGroup| format!("{} ({})", words.grouped(group.count), group.counts);
    let row = |(view, (_, groups, _)): (&View, &(u64, Vec<NaturalGroup>, String))| {
        std::iter::once(picked_for(picker, view)).chain(groups.iter().map(cell)).collect()
    };
    let labels: Vec<&str> = picker.picks.iter().map(|(label, _)| label.as_str()).collect();
    let heads =
        std::iter::once((labels.join(" · "), ColumnKind::Text)).chain(names(groups).into_iter().map(|name| (name, ColumnKind::Figure)));
    Some(SectionTable {
        caption: say!(words, "lesson-views", of = *of, dots = dots.as_str()),
        columns: heads.map(|(head, kind)| SectionColumn { head, kind }).collect(),
        rows: picker.views.iter().zip(&views).map(row).collect(),
    })
}
