//! What was computed beside rates and gaps, as sections that every form draws alike: sentences, tables of texts, notes.
//!
//! Each analysis has a file of its own beside this one, which makes its [`Section`]; no form knows one from another.

use ecart_metrics::{Grouping, Undefined};
use ecart_words::Words;

use super::labels::Labels;
use super::{classes, constraints, disparities, power, scores, second, strata, tests, thresholds, trends, verification};

/// A section of one grouping.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// By what it is found in a page: `tests`.
    pub id: &'static str,
    /// Its heading.
    pub heading: String,
    /// Sentences before the tables: what is looked at, and what was found.
    pub lead: Vec<String>,
    /// Its tables.
    pub tables: Vec<SectionTable>,
    /// Sentences after the tables: reasons, marks, what it does not say.
    pub notes: Vec<String>,
}

/// A table of texts.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionTable {
    /// What it is of; empty where the section's heading says it.
    pub caption: String,
    /// The columns; the first names the row.
    pub columns: Vec<SectionColumn>,
    /// One text for each column. With the headings at most 100 columns of a terminal, two blanks between columns.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionColumn {
    /// Its heading.
    pub head: String,
    /// How it is aligned.
    pub kind: ColumnKind,
}

/// What a column holds, which decides how it is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Names and words.
    Text,
    /// Figures and counts.
    Figure,
    /// Intervals: `42.6 – 47.2`.
    Interval,
}

impl SectionColumn {
    /// A column of names and words.
    pub(crate) fn text(head: impl Into<String>) -> Self {
        Self { head: head.into(), kind: ColumnKind::Text }
    }

    /// A column of figures.
    pub(crate) fn figure(head: impl Into<String>) -> Self {
        Self { head: head.into(), kind: ColumnKind::Figure }
    }

    /// A column of intervals.
    pub(crate) fn interval(head: impl Into<String>) -> Self {
        Self { head: head.into(), kind: ColumnKind::Interval }
    }
}

/// The cells of a figure without a value: the sign for it and nothing more. The reason joins those that the notes explain.
pub(crate) fn without(words: &Words, reasons: &mut Vec<Undefined>, reason: Undefined, cells: usize) -> Vec<String> {
    if !reasons.contains(&reason) {
        reasons.push(reason);
    }
    std::iter::once(words.say("undefined")).chain(std::iter::repeat(String::new())).take(cells).collect()
}

/// The sections of a grouping, in the order in which they are shown.
pub(super) fn sections(labels: &Labels<'_>, grouping: &Grouping) -> Vec<Section> {
    let sections = [
        verification::section(labels, grouping),
        classes::section(labels, grouping),
        strata::section(labels, grouping),
        trends::section(labels, grouping),
        tests::section(labels, grouping),
        second::section(labels, grouping),
        disparities::section(labels, grouping),
        power::section(labels, grouping),
        constraints::section(labels, grouping),
        scores::section(labels, grouping),
        thresholds::section(labels, grouping),
    ];
    sections.into_iter().flatten().collect()
}
