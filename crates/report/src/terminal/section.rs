//! What was computed on request, below the tables of its grouping or by itself.

use ecart_words::Words;

use super::Page;
use super::grid::{Align, Column, Grid};
use crate::{ColumnKind, Findings, Section, SectionTable};

/// Draws one section by itself.
pub fn section(section: &Section, words: &Words, styled: bool) -> String {
    let mut page = Page { words, styled, plot: None, text: String::new() };
    page.section(section);
    page.text.trim_start_matches('\n').to_owned()
}

/// Draws the sections of this id alone, each under the name of its grouping.
pub fn sections(findings: &Findings, id: &str, words: &Words, styled: bool) -> String {
    let mut page = Page { words, styled, plot: None, text: String::new() };
    page.heading(&findings.title);
    for grouping in &findings.groupings {
        for section in grouping.sections.iter().filter(|section| section.id == id) {
            page.blank();
            page.heading(&grouping.name);
            page.section(section);
        }
    }
    page.text
}

impl Page<'_> {
    pub(super) fn section(&mut self, section: &Section) {
        self.blank();
        self.heading(&section.heading);
        for sentence in &section.lead {
            self.wrapped(sentence);
        }
        for table in &section.tables {
            self.blank();
            if !table.caption.is_empty() {
                self.heading(&table.caption);
            }
            self.grid(section_grid(table));
        }
        for note in &section.notes {
            self.wrapped(note);
        }
    }
}

/// A table of texts as a terminal aligns it.
pub(crate) fn section_grid(table: &SectionTable) -> Grid {
    let align = |kind| match kind {
        ColumnKind::Text => Align::Left,
        ColumnKind::Figure => Align::Right,
        ColumnKind::Interval => Align::Interval,
    };
    let mut grid = Grid::new(table.columns.iter().map(|column| Column::new(&column.head, align(column.kind))).collect());
    for row in &table.rows {
        grid.row(row.clone());
    }
    grid
}
