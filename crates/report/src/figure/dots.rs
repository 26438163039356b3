//! Dots with their intervals, one row a group, and the figures written beside them.
//!
//! The names stand left, the dots on an axis, the figures in columns at the right, so that nothing is written over anything else. On a phone the axis has the whole
//! width, and each row's name and figures stand above it, without the interval, which is drawn.

mod layout;
mod mark;

use super::canvas::{Anchor, BODY, Canvas, DARK, GREY, HAIRLINE, RULE, SHADE, SMALL};
use super::frame::{footer, header};
use super::scale::Scale;
use crate::Plotted;
use layout::{Heights, Layout};

/// How a value is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A group.
    Dot,
    /// What the groups are compared with.
    Reference,
    /// A group with few people: hollow.
    Small,
    /// The people whose level is not known: a hollow square.
    Missing,
    /// All people together: a diamond.
    Overall,
    /// From a ring at the lower end to an arrow at the upper.
    Rise,
    /// From a ring at the upper end to an arrow at the lower.
    Fall,
    /// Both ends in one place.
    Still,
}

/// A row.
pub(super) struct Row {
    pub(super) name: String,
    /// A word after the name: that this is the reference.
    pub(super) tag: String,
    pub(super) shape: Shape,
    /// The value, or why there is none, which is written in its place.
    pub(super) plotted: Result<Plotted, String>,
    /// One text for each column.
    pub(super) texts: Vec<String>,
}

impl Row {
    /// A group that is withheld, in a picture of so many columns.
    pub(super) fn withheld(name: &str, why: &str, columns: usize) -> Self {
        Self {
            name: name.to_owned(),
            tag: String::new(),
            shape: Shape::Dot,
            plotted: Err(why.to_owned()),
            texts: vec![String::new(); columns],
        }
    }
}

/// A column of figures: its head, and how its texts are aligned.
pub(super) struct Column {
    pub(super) head: String,
    pub(super) align: Align,
}

/// How the texts of a column are aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    /// At their end, so that decimals stand under one another.
    End,
    /// `42.6 – 47.2`: each limit under its like.
    Interval,
}

/// What is written above the axis.
pub(super) enum Above {
    /// What the dashed line is called, and where it stands in words.
    Line(String, String),
    /// What lies at the left and at the right of the dashed line.
    Sides(String, String),
}

/// A picture of dots.
pub(super) struct Dots {
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
    /// Where the dashed line stands.
    pub(super) line: Option<f64>,
    pub(super) above: Option<Above>,
    /// What is shaded.
    pub(super) band: Option<(f64, f64)>,
    /// What is said below.
    pub(super) notes: Vec<String>,
}

const GAP: f64 = 26.0;
const NARROW_GAP: f64 = 10.0;

impl Dots {
    /// Draws the picture and returns its height. `ticks` gives the numbers to write below an axis.
    pub(super) fn draw(&self, canvas: &mut Canvas<'_>, ticks: impl Fn(&Scale) -> Vec<(f64, String)>) -> f64 {
        let layout = Layout::of(self, canvas.format);
        let top = self.heads(canvas, &layout);
        let heights = layout.heights(self, top);
        let scale = layout.scale(self);
        let ticks = ticks(&scale);
        self.ground(canvas, &scale, &ticks, &heights);
        let names: Vec<&str> = self.rows.iter().map(|row| row.name.as_str()).collect();
        let names = BODY.told_apart(&names, |place| layout.name_room(&self.rows[place]));
        for ((row, name), &top) in self.rows.iter().zip(&names).zip(&heights.rows) {
            layout.row(canvas, &scale, (row, name), top);
        }
        for (x, text) in &ticks {
            canvas.text(*x, heights.end + 24.0, Anchor::Middle, SMALL, GREY, text);
        }
        footer(canvas, heights.end + 36.0, &self.notes)
    }

    /// Title, subtitle and the heads of columns; returns where the rows begin.
    fn heads(&self, canvas: &mut Canvas<'_>, layout: &Layout) -> f64 {
        let heads = header(canvas, &self.title, &self.subtitle) + 40.0;
        let y = if self.above.is_some() { heads + layout.heads_to_axis } else { heads };
        let (left, right) = (layout.left, layout.right);
        match &self.above {
            Some(Above::Line(name, value)) => {
                let value = format!(" {value}");
                // As its own row is called.
                let names: Vec<&str> = self.rows.iter().map(|row| row.name.as_str()).chain([name.as_str()]).collect();
                let called = SMALL.told_apart(&names, |_| right - left - SMALL.width(&value)).pop().unwrap_or_default();
                let text = called + &value;
                let half = SMALL.width(&text) / 2.0;
                let at = self.line.map_or(left, |line| layout.scale(self).place(line));
                canvas.text(at.clamp(left + half, (right - half).max(left + half)), y, Anchor::Middle, SMALL, DARK, &text);
            }
            Some(Above::Sides(low, high)) => {
                let room = (right - left - GAP) / 2.0;
                canvas.text(left, y, Anchor::Start, SMALL, DARK, &SMALL.cut(low, room));
                canvas.text(right, y, Anchor::End, SMALL, DARK, &SMALL.cut(high, room));
            }
            None => {}
        }
        for (column, place) in layout.columns(self) {
            canvas.text(place.end, heads, Anchor::End, SMALL, GREY, &column.head);
        }
        y + 12.0
    }

    /// What lies behind the rows: rules, the shaded band, the lines of the axis and the dashed line.
    fn ground(&self, canvas: &mut Canvas<'_>, scale: &Scale, ticks: &[(f64, String)], heights: &Heights) {
        let (start, stop) = (canvas.margin(), canvas.width() - canvas.margin());
        if let Some((low, high)) = self.band {
            for &(top, bottom) in &heights.of_groups {
                canvas.rectangle((scale.place(low), top), (scale.place(high), bottom), SHADE);
            }
        }
        for &(top, bottom) in &heights.of_axis {
            for (x, _) in ticks {
                canvas.line((*x, top), (*x, bottom), 1.0, HAIRLINE);
            }
        }
        for (row, &top) in self.rows.iter().zip(&heights.rows) {
            if row.shape == Shape::Overall {
                canvas.line((start, top - 4.0), (stop, top - 4.0), 1.5, RULE);
            } else {
                canvas.line((start, top), (stop, top), 1.0, HAIRLINE);
            }
        }
        canvas.line((scale.left, heights.end), (scale.right, heights.end), 1.5, RULE);
        if let Some(line) = self.line {
            for &(top, bottom) in &heights.of_axis {
                canvas.dashes(scale.place(line), top - heights.line_above, bottom, DARK);
            }
        }
    }
}
