//! The sections of what was computed on request.

use maud::{Markup, html};

use super::{figures, table, text};
use crate::figure::{Picture, capitalised};
use crate::{ColumnKind, Section, SectionTable};

/// Draws a section of the grouping with this id, with its pictures among those of the grouping.
pub(super) fn section(of: &str, section: &Section, pictures: &[Picture]) -> Markup {
    let id = format!("{of}-{}", section.id);
    html! {
        h3 id=(id) { (capitalised(&section.heading)) }
        @for sentence in &section.lead { p { (text::code(sentence)) } }
        (figures::of_kind(pictures, section.id))
        @for (place, drawn) in section.tables.iter().enumerate() { (drawn_table(&id, place, drawn)) }
        @for note in &section.notes { p.soft { (text::code(note)) } }
    }
}

/// The section's place in the contents.
pub(super) fn entry(of: &str, section: &Section) -> Markup {
    html! { li { a href={ "#" (of) "-" (section.id) } { (capitalised(&section.heading)) } } }
}

/// A table of texts, in the section of this id.
pub(crate) fn drawn_table(section: &str, place: usize, drawn: &SectionTable) -> Markup {
    let id = if drawn.caption.is_empty() { section.to_owned() } else { format!("{section}-{}", place + 1) };
    html! {
        @if !drawn.caption.is_empty() { h4 id=(id) { (drawn.caption) } }
        (labelled_table(&id, drawn))
    }
}

/// A table of texts, below what names it, which has this id.
pub(super) fn labelled_table(id: &str, drawn: &SectionTable) -> Markup {
    let class = |kind: ColumnKind| match kind {
        ColumnKind::Text => Some("text"),
        ColumnKind::Figure => None,
        ColumnKind::Interval => Some("interval"),
    };
    html! {
        (table::scroll(id, &html! {
            table aria-labelledby=(id) {
                thead {
                    tr {
                        @for (place, column) in drawn.columns.iter().enumerate() {
                            @if place == 0 && column.head.is_empty() { td {} }
                            @else if place == 0 { th.name scope="col" { (column.head) } }
                            @else { th scope="col" class=[class(column.kind)] { (column.head) } }
                        }
                    }
                }
                tbody {
                    @for row in &drawn.rows {
                        tr {
                            @for (cell, column) in row.iter().zip(&drawn.columns).take(1) {
                                th scope="row" class=[(column.kind != ColumnKind::Text).then_some("figure")] { (text::name(cell)) }
                            }
                            @for (cell, column) in row.iter().zip(&drawn.columns).skip(1) {
                                td class=[class(column.kind)] { @if !cell.is_empty() { (text::name(cell)) } }
                            }
                        }
                    }
                }
            }
        }))
    }
}
