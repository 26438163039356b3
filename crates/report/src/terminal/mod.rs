//! The audit as a terminal shows it: tables of at most 100 columns, aligned on the decimal, then a sentence.
//!
//! Nothing is said by colour alone: the only styling is bold headings, and none is written unless asked for.

mod comparison;
pub(crate) mod grid;
mod plot;
mod section;

use std::collections::BTreeSet;

pub use comparison::comparison;
use ecart_words::{Words, say};
use grid::{Align, Block, Column, Grid};
pub(crate) use section::section_grid;
pub use section::{section, sections};

use crate::superscript::superscript;
use crate::{Cell, CriterionRow, Findings, Gap, GroupingFindings, Mark, NoGap, Rates, Widest, WidestGap};

/// The widest line.
pub(crate) const WIDTH: usize = 100;
/// The most groups that a table shows; the files have all.
const MOST_ROWS: usize = 24;

/// Draws the audit. `styled` writes bold headings as ANSI sequences.
pub fn render(findings: &Findings, words: &Words, styled: bool) -> String {
    unturned(&Page { words, styled, plot: None, text: String::new() }.audit(findings))
}

/// Draws the audit with pictures in place of the tables of rates. They are `width` columns wide, at most 100, or as narrow as they can be.
pub fn plotted(findings: &Findings, words: &Words, styled: bool, width: usize) -> String {
    unturned(&Page { words, styled, plot: Some(width.min(WIDTH)), text: String::new() }.audit(findings))
}

/// Without the signs by which a name can turn round what stands after it. They have no width, and the files and the page, which keeps names apart, have them.
fn unturned(text: &str) -> String {
    text.replace(
        [
            '\u{61c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}',
            '\u{2068}', '\u{2069}',
        ],
        "",
    )
}

struct Page<'a> {
    words: &'a Words,
    styled: bool,
    /// How wide the pictures are that stand in place of the tables of rates, if they do.
    plot: Option<usize>,
    text: String,
}

impl Page<'_> {
    /// The whole audit.
    fn audit(mut self, findings: &Findings) -> String {
        self.title(&findings.title);
        let (rows, method) = (&findings.rows_line, &findings.method_line);
        let line = format!("{rows} · {method}");
        if grid::width(&line) <= self.width() {
            self.line(&line);
        } else {
            self.wrapped(rows);
            self.wrapped(method);
        }
        for grouping in &findings.groupings {
            self.grouping(grouping);
        }
        if !findings.left_out.is_empty() {
            self.blank();
            self.heading(&self.words.say("left-out-heading"));
            for reason in &findings.left_out {
                self.wrapped(reason);
            }
        }
        for sentence in findings.cautions.iter().chain(&findings.notes) {
            self.blank();
            self.wrapped(sentence);
        }
        self.text
    }

    /// How wide a sentence may be.
    fn width(&self) -> usize {
        self.plot.unwrap_or(WIDTH)
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn blank(&mut self) {
        self.text.push('\n');
    }

    fn heading(&mut self, line: &str) {
        if self.styled {
            let bold = anstyle::Style::new().bold();
            self.text.push_str(&format!("{bold}{line}{bold:#}\n"));
        } else {
            self.line(line);
        }
    }

    /// A heading in words, on as many lines as it needs; that of a table's columns keeps its blanks.
    fn title(&mut self, title: &str) {
        grid::wrap(title, self.width()).iter().for_each(|line| self.heading(line));
    }

    /// A sentence, broken between words.
    fn wrapped(&mut self, sentence: &str) {
        for line in grid::wrap(sentence, self.width()) {
            self.line(&line);
        }
    }

    fn grouping(&mut self, grouping: &GroupingFindings) {
        self.blank();
        match self.plot {
            Some(width) => self.pictures(grouping, width),
            None => self.rates(grouping),
        }
        self.rates_notes(grouping);
        self.against(grouping);
        self.widest(&grouping.widest);
        self.impacts(grouping);
        self.criteria(&grouping.criteria);
        self.blank();
        self.wrapped(&grouping.heading);
        for section in &grouping.sections {
            self.section(section);
        }
    }

    fn rates(&mut self, grouping: &GroupingFindings) {
        let rates = &grouping.rates;
        let together = self.rates_grid(grouping, rates, 0..rates.metrics.len());
        if together.width() <= WIDTH || rates.metrics.len() == 1 {
            self.grid(together);
        } else {
            for metric in 0..rates.metrics.len() {
                if metric > 0 {
                    self.blank();
                }
                let alone = self.rates_grid(grouping, rates, metric..metric + 1);
                self.grid(alone);
            }
        }
    }

    /// What the marks in a table of rates mean, and why some figures have no value.
    fn rates_notes(&mut self, grouping: &GroupingFindings) {
        let rates = &grouping.rates;
        let hidden = rates.rows.len().saturating_sub(1).saturating_sub(shown(grouping).len());
        if hidden > 0 {
            self.line(&say!(self.words, "table-more", count = hidden));
        }
        let shown = shown(grouping);
        let rows = rates.rows.iter().filter(|row| row.is_overall || shown.contains(row.group.as_str()));
        let noted: BTreeSet<usize> = rows.flat_map(|row| &row.cells).filter_map(Cell::note).collect();
        for number in noted {
            self.wrapped(&format!("{} {}", superscript(number), rates.notes[number - 1]));
        }
        if let Some(small) = &rates.small {
            self.wrapped(&format!("s  {small}"));
        }
        if let Some(missing) = &rates.missing {
            self.wrapped(&format!("m  {missing}"));
        }
        if let Some(withheld) = &rates.withheld {
            self.wrapped(withheld);
        }
    }

    fn rates_grid(&self, grouping: &GroupingFindings, rates: &Rates, metrics: std::ops::Range<usize>) -> Grid {
        let words = self.words;
        let has_marks = rates.small.is_some() || rates.missing.is_some();
        let mut grid = Grid::new(vec![Column::new(&grouping.name, Align::Left), Column::new(&rates.people, Align::Right)]);
        for metric in &rates.metrics[metrics.clone()] {
            grid.block(Block {
                heads: vec![metric.name.clone(), metric.what.clone()],
                columns: vec![
                    Column::new(&words.say("head-rate"), Align::Right),
                    Column::new(&words.say("head-interval"), Align::Interval),
                    Column::new(&marked(&words.say("head-of"), "", has_marks), Align::Right),
                ],
            });
        }
        let shown = shown(grouping);
        for row in rates.rows.iter().filter(|row| row.is_overall || shown.contains(row.group.as_str())) {
            let name = if row.is_reference { format!("{} {}", row.group, words.say("reference-mark")) } else { row.group.clone() };
            let mut cells = vec![name, row.people.clone()];
            for cell in &row.cells[metrics.clone()] {
                match cell {
                    Cell::Value { value, mark } => {
                        let mark = mark.map_or("", Mark::sign);
                        cells.extend([value.text.clone(), value.interval.clone(), marked(&value.counts, mark, has_marks)]);
                    }
                    Cell::Undefined { note, .. } => {
                        cells.extend([
                            format!("{}{}", words.say("undefined"), superscript(*note)),
                            String::new(),
                            String::new(),
                            String::new(),
                        ]);
                    }
                }
            }
            grid.row(cells);
        }
        grid
    }

    fn against(&mut self, grouping: &GroupingFindings) {
        let against = &grouping.against;
        if against.rows.is_empty() {
            return;
        }
        let in_points = grouping.widest.iter().all(|widest| widest.metric.metric.entry().is_share);
        let id = if in_points { "against-heading" } else { "against-heading-plain" };
        let heading = say!(self.words, id, reference = grouping.reference.as_str());
        self.blank();
        self.heading(&heading);
        let with_ratio = against.metrics.len() == 1;
        let together = self.against_grid(grouping, 0..against.metrics.len(), with_ratio);
        if together.width() <= WIDTH || with_ratio {
            self.grid(together);
        } else {
            for metric in 0..against.metrics.len() {
                if metric > 0 {
                    self.blank();
                }
                let alone = self.against_grid(grouping, metric..metric + 1, true);
                self.grid(alone);
            }
        }
        for (group, reason) in without_ratio(grouping) {
            self.wrapped(&say!(self.words, "note-no-ratio", group = group, reason = reason));
        }
    }

    fn against_grid(&self, grouping: &GroupingFindings, metrics: std::ops::Range<usize>, with_ratio: bool) -> Grid {
        let (against, shown) = (&grouping.against, shown(grouping));
        let words = self.words;
        let has_marks = against.rows.iter().flat_map(|row| &row.gaps).flatten().any(|gap| gap.is_small);
        let mut grid = Grid::new(vec![Column::new("", Align::Left)]);
        for metric in &against.metrics[metrics.clone()] {
            let mut columns =
                vec![Column::new(&words.say("head-difference"), Align::Right), Column::new(&words.say("head-interval"), Align::Interval)];
            if has_marks {
                columns.push(Column::new("", Align::Left));
            }
            if with_ratio {
                columns.push(Column::new(&words.say("head-ratio"), Align::Right));
                columns.push(Column::new(&words.say("head-interval"), Align::Interval));
            }
            grid.block(Block { heads: vec![metric.name.clone()], columns });
        }
        for row in against.rows.iter().filter(|row| shown.contains(row.group.as_str())) {
            let mut cells = vec![row.group.clone()];
            for gap in &row.gaps[metrics.clone()] {
                cells.extend(self.gap_cells(gap.as_ref(), has_marks, with_ratio));
            }
            grid.row(cells);
        }
        grid
    }

    fn gap_cells(&self, gap: Result<&Gap, &NoGap>, has_marks: bool, with_ratio: bool) -> Vec<String> {
        let mut cells = match gap {
            Ok(gap) => vec![gap.difference.clone(), gap.interval.clone()],
            Err(none) => vec![none.text(self.words), String::new()],
        };
        if has_marks {
            cells.push(if gap.is_ok_and(|gap| gap.is_small) { "s" } else { "" }.to_owned());
        }
        if with_ratio {
            match gap.map(|gap| &gap.ratio) {
                Ok(Ok((ratio, interval))) => cells.extend([ratio.clone(), interval.clone()]),
                Ok(Err(_)) | Err(NoGap::Undefined(_)) => cells.extend([self.words.say("undefined"), String::new()]),
                Err(NoGap::IsReference) => cells.extend([String::new(), String::new()]),
            }
        }
        cells
    }

    fn widest(&mut self, widest: &[Widest]) {
        if widest.is_empty() {
            return;
        }
        let words = self.words;
        let in_points = widest.iter().all(|widest| widest.metric.metric.entry().is_share);
        let heading = words.say(if in_points { "widest-heading" } else { "widest-heading-plain" });
        self.blank();
        self.heading(&heading);
        let mut grid = Grid::new(vec![
            Column::new("", Align::Left),
            Column::new(&words.say("head-gap"), Align::Right),
            Column::new(&words.say("head-interval"), Align::Interval),
            Column::new(&words.say("head-chance"), Align::Right),
            Column::new(&words.say("head-between"), Align::Left),
        ]);
        let mut notes = Vec::new();
        for widest in widest {
            match &widest.gap {
                Ok(gap) => {
                    grid.row(widest_cells(words, &widest.metric.name, gap));
                    notes.extend(gap.limits.clone());
                }
                Err(reason) => notes.push(say!(words, "widest-none", metric = widest.metric.name.as_str(), reason = reason.as_str())),
            }
        }
        self.grid_with_ends(grid);
        for note in notes {
            self.wrapped(&note);
        }
    }

    fn impacts(&mut self, grouping: &GroupingFindings) {
        let (impacts, shown) = (&grouping.impacts, shown(grouping));
        if impacts.is_empty() {
            return;
        }
        let words = self.words;
        self.blank();
        self.title(&words.say("impact-heading"));
        let has_marks = impacts.iter().any(|impact| impact.mark.is_some());
        let mut grid = Grid::new(vec![
            Column::new("", Align::Left),
            Column::new(&words.say("head-ratio"), Align::Right),
            Column::new(&marked(&words.say("head-of"), "", has_marks), Align::Right),
            Column::new("", Align::Left),
        ]);
        for impact in impacts.iter().filter(|impact| shown.contains(impact.group.as_str())) {
            let under = if impact.is_under { words.say("impact-under") } else { String::new() };
            let ratio = impact.ratio.clone().unwrap_or_else(|_| words.say("undefined"));
            let mark = impact.mark.map_or("", Mark::sign);
            grid.row(vec![impact.group.clone(), ratio, marked(&impact.counts, mark, has_marks), under]);
        }
        self.grid(grid);
        if has_marks {
            self.wrapped(&words.say("impact-aside"));
        }
    }

    fn criteria(&mut self, criteria: &[CriterionRow]) {
        if criteria.is_empty() {
            return;
        }
        let words = self.words;
        self.blank();
        self.heading(&words.say("criteria-heading"));
        let mut grid = Grid::new(vec![
            Column::new("", Align::Left),
            Column::new(&words.say("head-value"), Align::Right),
            Column::new(&words.say("head-interval"), Align::Interval),
            Column::new(&words.say("head-between"), Align::Left),
        ]);
        let mut notes = Vec::new();
        for row in criteria {
            match &row.value {
                Ok(value) => {
                    let ends: Vec<String> = row.ends.iter().map(|(_, high, low)| format!("{high} – {low}")).collect();
                    grid.row(vec![row.name.clone(), value.clone(), row.interval.clone(), words.series(&ends)]);
                }
                Err(reason) => notes.push(say!(words, "widest-none", metric = row.name.as_str(), reason = reason.as_str())),
            }
        }
        self.grid_with_ends(grid);
        for note in notes {
            self.wrapped(&note);
        }
    }

    fn grid(&mut self, grid: Grid) {
        self.grid_within(grid, WIDTH);
    }

    /// A table whose last column names groups: these are never cut, and stand on as many lines as they need.
    fn grid_with_ends(&mut self, grid: Grid) {
        self.grid_within(grid.with_last_wrapped(WIDTH), usize::MAX);
    }

    fn grid_within(&mut self, grid: Grid, most: usize) {
        let (heads, rows) = grid.lines(most);
        for head in heads {
            self.heading(head.trim_end());
        }
        for row in rows {
            self.line(&row);
        }
    }
}

fn widest_cells(words: &Words, metric: &str, gap: &WidestGap) -> Vec<String> {
    let chance = gap.chance.as_ref().map_or_else(String::new, |chance| words.series(&[&chance.mean, &chance.below]));
    vec![metric.to_owned(), gap.difference.clone(), gap.interval.clone(), chance, format!("{} – {}", gap.high, gap.low)]
}

/// The groups of which the ratio to the reference is shown and has no value, each with the reason.
fn without_ratio(grouping: &GroupingFindings) -> impl Iterator<Item = (&str, &str)> {
    let is_shown = grouping.against.metrics.len() == 1;
    let rows = grouping.against.rows.iter().filter(move |_| is_shown);
    rows.filter_map(|row| {
        let gap = row.gaps.first()?;
        let reason = match gap {
            Ok(gap) => gap.ratio.as_ref().err()?,
            Err(NoGap::Undefined(reason)) => reason,
            Err(NoGap::IsReference) => return None,
        };
        Some((row.group.as_str(), reason.as_str()))
    })
}

/// The groups that a table shows: the largest, the reference, and those at the ends of the widest gaps.
fn shown(grouping: &GroupingFindings) -> BTreeSet<&str> {
    let mut rows: Vec<_> = grouping.rates.rows.iter().filter(|row| !row.is_overall).collect();
    rows.sort_by_key(|row| (!row.is_reference, std::cmp::Reverse(row.size)));
    let ends = grouping.widest.iter().filter_map(|widest| widest.gap.as_ref().ok()).flat_map(|gap| [gap.high.as_str(), gap.low.as_str()]);
    rows.into_iter().take(MOST_ROWS).map(|row| row.group.as_str()).chain(ends).collect()
}

/// Counts with a mark behind them, or with room for one where another row has it.
fn marked(counts: &str, mark: &str, has_marks: bool) -> String {
    if has_marks { format!("{counts} {mark:1}") } else { counts.to_owned() }
}
