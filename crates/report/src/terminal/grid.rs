//! A table of aligned columns, some of them in blocks with a heading of their own.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::shortened::Scissors;

/// How a column is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
    /// `42.6 – 47.2`: the limits of all rows stand under one another.
    Interval,
}

/// A column with its head.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    head: String,
    align: Align,
}

impl Column {
    pub(crate) fn new(head: &str, align: Align) -> Self {
        Self { head: head.to_owned(), align }
    }
}

/// Columns under headings of their own.
pub(crate) struct Block {
    pub(crate) heads: Vec<String>,
    pub(crate) columns: Vec<Column>,
}

/// A table.
pub(crate) struct Grid {
    columns: Vec<Column>,
    /// For each block, its first column, the number of its columns, and its headings.
    blocks: Vec<(usize, usize, Vec<String>)>,
    rows: Vec<Vec<String>>,
}

/// However wide a table, this much of a name is left.
const NARROWEST_NAME: usize = 12;

pub(crate) const GAP: &str = "  ";

impl Grid {
    pub(crate) const fn new(columns: Vec<Column>) -> Self {
        Self { columns, blocks: Vec::new(), rows: Vec::new() }
    }

    pub(crate) fn block(&mut self, block: Block) {
        self.blocks.push((self.columns.len(), block.columns.len(), block.heads));
        self.columns.extend(block.columns);
    }

    /// Adds a row; control characters in a name would break the table, and become spaces.
    pub(crate) fn row(&mut self, cells: Vec<String>) {
        let clean = |cell: String| if cell.chars().any(char::is_control) { cell.replace(char::is_control, " ") } else { cell };
        self.rows.push(cells.into_iter().map(clean).collect());
    }

    /// The width of the widest line.
    pub(crate) fn width(&self) -> usize {
        let widths = self.widths();
        widths.iter().sum::<usize>() + GAP.len() * (widths.len().saturating_sub(1))
    }

    /// The same table with the texts of its last column on as many lines as they need, where that leaves them room.
    pub(crate) fn with_last_wrapped(mut self, most: usize) -> Self {
        let widths = self.widths();
        let Some((_, before)) = widths.split_last() else { return self };
        let room = most.saturating_sub(before.iter().map(|width| width + GAP.len()).sum());
        if room < NARROWEST_NAME {
            return self;
        }
        let wrapped = |mut row: Vec<String>| {
            let blank = vec![String::new(); row.len().saturating_sub(1)];
            let lines = row.pop().map_or_else(Vec::new, |last| wrap(&last, room));
            let mut lines = lines.into_iter();
            row.push(lines.next().unwrap_or_default());
            let others = lines.map(move |line| blank.iter().cloned().chain([line]).collect());
            std::iter::once(row).chain(others.collect::<Vec<Vec<String>>>()).collect::<Vec<_>>()
        };
        self.rows = self.rows.into_iter().flat_map(wrapped).collect();
        self
    }

    /// The head lines and the row lines. A table that is too wide has the names in its first column cut.
    pub(crate) fn lines(mut self, most: usize) -> (Vec<String>, Vec<String>) {
        let over = self.width().saturating_sub(most);
        if over > 0 {
            let room = self.widths()[0].saturating_sub(over).max(NARROWEST_NAME);
            let names: Vec<String> = self.rows.iter().map(|row| row[0].clone()).collect();
            for (row, name) in self.rows.iter_mut().zip(told_apart(&names, |_| room)) {
                row[0] = name;
            }
        }
        self.align_intervals();
        let widths = self.widths();
        let depth = self.blocks.iter().map(|(_, _, heads)| heads.len()).max().unwrap_or(0);
        let mut heads: Vec<String> = (0..depth).map(|line| self.block_line(line, &widths)).collect();
        heads.push(self.head_line(&widths));
        heads.retain(|head| !head.is_empty());
        let rows = self.rows.iter().map(|row| self.line(row, &widths)).collect();
        (heads, rows)
    }

    fn widths(&self) -> Vec<usize> {
        let mut widths: Vec<usize> = self
            .columns
            .iter()
            .enumerate()
            .map(|(place, column)| self.rows.iter().map(|row| width(&row[place])).max().unwrap_or(0).max(width(&column.head)))
            .collect();
        // A block is as wide as its headings: its last column makes up for what is lacking.
        for (first, count, heads) in &self.blocks {
            let inside: usize = widths[*first..first + count].iter().sum::<usize>() + GAP.len() * (count - 1);
            let wanted = heads.iter().map(|head| width(head)).max().unwrap_or(0);
            if let Some(last) = widths.get_mut(first + count - 1) {
                *last += wanted.saturating_sub(inside);
            }
        }
        widths
    }

    /// Pads both limits of each interval, so that all rows of a column have the dash at one place.
    fn align_intervals(&mut self) {
        for place in 0..self.columns.len() {
            if self.columns[place].align != Align::Interval {
                continue;
            }
            let limits =
                |row: &Vec<String>| row[place].split_once(" – ").map(|(lower, upper)| (lower.trim().to_owned(), upper.trim().to_owned()));
            let lower = self.rows.iter().filter_map(limits).map(|(lower, _)| width(&lower)).max().unwrap_or(0);
            let upper = self.rows.iter().filter_map(limits).map(|(_, upper)| width(&upper)).max().unwrap_or(0);
            for row in &mut self.rows {
                if let Some((from, to)) = limits(row) {
                    row[place] = format!("{}{from} – {}{to}", pad(lower - width(&from)), pad(upper - width(&to)));
                }
            }
        }
    }

    fn block_line(&self, line: usize, widths: &[usize]) -> String {
        let mut text = String::new();
        for (first, _, heads) in &self.blocks {
            let start: usize = widths[..*first].iter().map(|width| width + GAP.len()).sum();
            text.push_str(&pad(start.saturating_sub(width(&text))));
            text.push_str(heads.get(line).map_or("", String::as_str));
        }
        text
    }

    fn head_line(&self, widths: &[usize]) -> String {
        let mut text = String::new();
        let mut start = 0;
        for (column, &room) in self.columns.iter().zip(widths) {
            let before = match column.align {
                Align::Left => 0,
                Align::Right | Align::Interval => room.saturating_sub(width(&column.head)),
            };
            if !column.head.is_empty() {
                text.push_str(&pad((start + before).saturating_sub(width(&text))));
                text.push_str(&column.head);
            }
            start += room + GAP.len();
        }
        text
    }

    fn line(&self, row: &[String], widths: &[usize]) -> String {
        let mut text = String::new();
        for (place, (cell, &room)) in row.iter().zip(widths).enumerate() {
            let lacking = pad(room.saturating_sub(width(cell)));
            if place > 0 {
                text.push_str(GAP);
            }
            match self.columns[place].align {
                Align::Left => text.extend([cell.as_str(), lacking.as_str()]),
                Align::Right | Align::Interval => text.extend([lacking.as_str(), cell.as_str()]),
            }
        }
        text
    }
}

pub(crate) fn width(text: &str) -> usize {
    text.width()
}

fn pad(count: usize) -> String {
    " ".repeat(count)
}

/// Names of at most these widths, so that no two that differ read alike.
pub(super) fn told_apart<T: AsRef<str>>(names: &[T], room: impl Fn(usize) -> usize) -> Vec<String> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a room in a terminal, and never below 0")]
    let cut = |name: &str, room: f64| cut(name, room.max(0.0) as usize);
    Scissors { width: |name: &str| width(name) as f64, cut }.told_apart(names, |place| room(place) as f64)
}

/// A name of at most this width: a longer one loses its middle.
pub(crate) fn cut(name: &str, room: usize) -> String {
    if width(name) <= room {
        return name.to_owned();
    }
    let head = taken(name.chars(), room.saturating_sub(1) / 2);
    let tail: String = taken(name.chars().rev(), room.saturating_sub(1) - width(&head)).chars().rev().collect();
    format!("{head}…{tail}")
}

/// As many characters as fit this width.
fn taken(characters: impl Iterator<Item = char>, room: usize) -> String {
    let mut used = 0;
    characters
        .take_while(|character| {
            used += character.width().unwrap_or(0);
            used <= room
        })
        .collect()
}

/// A sentence in lines of at most this width, broken between words.
pub(crate) fn wrap(sentence: &str, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in sentence.split(' ') {
        if !line.is_empty() && width(&line) + 1 + width(word) > most {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_of_an_interval_stand_under_one_another() {
        let mut grid = Grid::new(vec![Column::new("group", Align::Left), Column::new("interval", Align::Interval)]);
        grid.row(vec!["a".into(), "2.4 – 26.8".into()]);
        grid.row(vec!["b".into(), "42.6 – 7.2".into()]);
        let (heads, rows) = grid.lines(80);
        assert_eq!(heads, ["group     interval"]);
        assert_eq!(rows, ["a       2.4 – 26.8", "b      42.6 –  7.2"]);
    }

    #[test]
    fn a_long_name_loses_its_middle() {
        assert_eq!(cut("a name that is far too long", 11), "a nam… long");
        assert_eq!(cut("short", 11), "short");
    }

    #[test]
    fn a_line_break_in_a_name_does_not_break_the_table() {
        let mut grid = Grid::new(vec![Column::new("group", Align::Left)]);
        grid.row(vec!["a\nb\u{1b}[31m".into()]);
        assert_eq!(grid.lines(80).1, ["a b [31m"]);
    }

    #[test]
    fn sentences_are_broken_between_words() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
    }
}
