//! Dots with their intervals, one row a group, and the figures written beside them.
//!
//! The names stand left, the dots on an axis, the figures in columns at the right, so that nothing is written over anything else.

use plotters::style::RGBColor;

use super::canvas::{Anchor, BLUE, BODY, Canvas, DARK, GREY, HAIRLINE, MARGIN, RULE, SHADE, SMALL, TITLE, WHITE, WIDTH};
use super::font::Font;
use super::scale::Scale;
use crate::Plotted;

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

const ROW: f64 = 42.0;
const GAP: f64 = 26.0;
const NARROW_GAP: f64 = 10.0;
const WIDEST_NAME: f64 = 320.0;
const NARROWEST_NAME: f64 = 190.0;
/// The head of an arrow and the half of its ring.
const SHORTEST_ARROW: f64 = 16.0 + 8.2;
/// Names are cut rather than that the axis has less room than this.
const NARROWEST_PLOT: f64 = 320.0;

impl Dots {
    /// Draws the picture and returns its height. `ticks` gives the numbers to write below an axis.
    pub(super) fn draw(&self, canvas: &mut Canvas<'_>, ticks: impl FnOnce(&Scale) -> Vec<(f64, String)>) -> f64 {
        let layout = Layout::of(self);
        let top = self.heads(canvas, &layout);
        let is_group = |row: &&Row| row.shape != Shape::Overall;
        let groups = self.rows.iter().filter(is_group).count();
        let bottom = top + ROW * groups as f64;
        let end = top + ROW * self.rows.len() as f64 + if groups < self.rows.len() { 8.0 } else { 0.0 };
        let scale = layout.scale(self);
        let ticks = ticks(&scale);
        self.ground(canvas, &scale, &ticks, (top, bottom, end));
        let names: Vec<&str> = self.rows.iter().map(|row| row.name.as_str()).collect();
        let names = BODY.told_apart(&names, |place| name_room(&self.rows[place], layout.room));
        for (place, (row, name)) in self.rows.iter().zip(&names).enumerate() {
            let y = top + ROW * (place as f64 + 0.5) + if row.shape == Shape::Overall { 8.0 } else { 0.0 };
            layout.row(canvas, &scale, (row, name), y);
        }
        for (x, text) in &ticks {
            canvas.text(*x, end + 24.0, Anchor::Middle, SMALL, GREY, text);
        }
        footer(canvas, end + 36.0, &self.notes)
    }

    /// Title, subtitle and the heads of columns; returns where the rows begin.
    fn heads(&self, canvas: &mut Canvas<'_>, layout: &Layout) -> f64 {
        let mut y = header(canvas, &self.title, &self.subtitle) + 40.0;
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
        for (column, place) in self.columns.iter().zip(&layout.columns) {
            canvas.text(place.end, y, Anchor::End, SMALL, GREY, &column.head);
        }
        y += 12.0;
        y
    }

    /// What lies behind the rows: rules, the shaded band, the lines of the axis and the dashed line.
    fn ground(&self, canvas: &mut Canvas<'_>, scale: &Scale, ticks: &[(f64, String)], (top, bottom, end): (f64, f64, f64)) {
        if let Some((low, high)) = self.band {
            canvas.rectangle((scale.place(low), top), (scale.place(high), bottom), SHADE);
        }
        for (x, _) in ticks {
            canvas.line((*x, top), (*x, end), 1.0, HAIRLINE);
        }
        let mut y = top;
        while y < bottom - 1.0 {
            canvas.line((MARGIN, y), (WIDTH - MARGIN, y), 1.0, HAIRLINE);
            y += ROW;
        }
        if end > bottom {
            canvas.line((MARGIN, bottom + 4.0), (WIDTH - MARGIN, bottom + 4.0), 1.5, RULE);
        }
        canvas.line((scale.left, end), (scale.right, end), 1.5, RULE);
        if let Some(line) = self.line {
            canvas.dashes(scale.place(line), top - 6.0, end, DARK);
        }
    }
}

/// Where things stand from left to right.
struct Layout {
    /// The room for a name and the word after it.
    room: f64,
    left: f64,
    right: f64,
    columns: Vec<Place>,
}

/// Where a column stands: the end of its texts; of an interval also the ends of its lower limits.
struct Place {
    end: f64,
    lower: f64,
}

impl Layout {
    fn of(dots: &Dots) -> Self {
        let mut end = WIDTH - MARGIN;
        let mut columns = Vec::new();
        for (place, column) in dots.columns.iter().enumerate().rev() {
            let texts = || dots.rows.iter().filter_map(move |row| row.texts.get(place));
            let head = SMALL.width(&column.head);
            let (width, upper) = match column.align {
                Align::End => (widest(texts().map(String::as_str)), 0.0),
                Align::Interval => {
                    let lower = widest(texts().filter_map(|text| Some(text.split_once(DASH)?.0)));
                    let upper = texts().filter_map(|text| Some(BODY.width_as_bundled(text.split_once(DASH)?.1))).fold(0.0, f64::max);
                    (lower + dash() + upper, upper)
                }
            };
            columns.push(Place { end, lower: end - upper - dash() });
            let gap = if column.head.is_empty() { NARROW_GAP } else { GAP };
            end -= if width.max(head) > 0.0 { width.max(head) + gap } else { 0.0 };
        }
        columns.reverse();
        let room = end - MARGIN - GAP - NARROWEST_PLOT;
        let names = dots.rows.iter().map(|row| name_width(row, room) + tag_width(row)).fold(0.0, f64::max);
        Self { room, left: MARGIN + names + GAP, right: end, columns }
    }

    fn scale(&self, dots: &Dots) -> Scale {
        let values =
            dots.rows.iter().filter_map(|row| row.plotted.as_ref().ok()).flat_map(|plotted| [plotted.lower, plotted.value, plotted.upper]);
        let band = dots.band.into_iter().flat_map(|(low, high)| [low, high]);
        Scale::spanning(values.chain(band).chain(dots.line), self.left, self.right)
    }

    fn row(&self, canvas: &mut Canvas<'_>, scale: &Scale, (row, name): (&Row, &str), y: f64) {
        canvas.centred(MARGIN, y, Anchor::Start, BODY, DARK, name);
        if !row.tag.is_empty() {
            canvas.centred(MARGIN + name_width(row, self.room) + NARROW_GAP, y, Anchor::Start, SMALL, GREY, &row.tag);
        }
        match &row.plotted {
            Ok(plotted) => mark(canvas, scale, row.shape, *plotted, y),
            Err(reason) => why(canvas, scale, reason, y),
        }
        for (text, place) in row.texts.iter().zip(&self.columns) {
            match text.split_once(DASH) {
                Some((lower, upper)) => {
                    canvas.centred(place.lower, y, Anchor::End, BODY, GREY, lower);
                    canvas.centred(place.lower + dash() / 2.0, y, Anchor::Middle, BODY, GREY, DASH.trim());
                    canvas.centred(place.end, y, Anchor::End, BODY, GREY, upper);
                }
                None => canvas.centred(place.end, y, Anchor::End, BODY, DARK, text),
            }
        }
    }
}

const DASH: &str = " – ";

/// The room between the limits of an interval.
fn dash() -> f64 {
    BODY.width_as_bundled(DASH)
}

/// The room for a name, of the room for it and the word after it: a long word of one row cuts no other row's name.
fn name_room(row: &Row, room: f64) -> f64 {
    (room - tag_width(row)).clamp(NARROWEST_NAME, WIDEST_NAME)
}

fn name_width(row: &Row, room: f64) -> f64 {
    BODY.width(&row.name).min(name_room(row, room))
}

/// The width of the word after a name, with the space before it.
fn tag_width(row: &Row) -> f64 {
    if row.tag.is_empty() { 0.0 } else { NARROW_GAP + SMALL.width(&row.tag) }
}

fn widest<'a>(texts: impl Iterator<Item = &'a str>) -> f64 {
    texts.map(|text| BODY.width(text)).fold(0.0, f64::max)
}

/// A value with its interval.
fn mark(canvas: &mut Canvas<'_>, scale: &Scale, shape: Shape, plotted: Plotted, y: f64) {
    let colour: RGBColor = match shape {
        Shape::Dot | Shape::Small | Shape::Missing | Shape::Rise | Shape::Fall | Shape::Still => BLUE,
        Shape::Reference | Shape::Overall => DARK,
    };
    let x = scale.place(plotted.value);
    let width = if matches!(shape, Shape::Small | Shape::Missing) { 1.8 } else { 3.0 };
    canvas.line((scale.place(plotted.lower), y), (scale.place(plotted.upper), y), width, colour);
    match shape {
        Shape::Dot | Shape::Reference => canvas.dot((x, y), 8.0, colour),
        Shape::Small => canvas.ring((x, y), 8.0, 2.4, colour),
        Shape::Missing => {
            canvas.rectangle((x - 7.5, y - 7.5), (x + 7.5, y + 7.5), colour);
            canvas.rectangle((x - 5.1, y - 5.1), (x + 5.1, y + 5.1), WHITE);
        }
        Shape::Rise | Shape::Fall => {
            let (from, to, back) =
                if shape == Shape::Rise { (plotted.lower, plotted.upper, -16.0) } else { (plotted.upper, plotted.lower, 16.0) };
            let tip = scale.place(to);
            canvas.ring((scale.place(from), y), 7.0, 2.4, colour);
            // A head that does not fit between the two would cover the ring, and seem to come from its other side.
            if (tip - scale.place(from)).abs() < SHORTEST_ARROW {
                canvas.dot((tip, y), 4.0, colour);
            } else {
                canvas.polygon(&[(tip, y), (tip + back, y - 9.0), (tip + back, y + 9.0)], colour);
            }
        }
        Shape::Still => canvas.ring((x, y), 8.0, 4.0, colour),
        Shape::Overall => canvas.polygon(&[(x, y - 10.0), (x + 10.0, y), (x, y + 10.0), (x - 10.0, y)], colour),
    }
}

/// Why there is no value, in its place: on white, so that no line runs through it.
fn why(canvas: &mut Canvas<'_>, scale: &Scale, reason: &str, y: f64) {
    const LINE: f64 = 19.0;
    let lines = SMALL.wrap(reason, scale.right - scale.left - 2.0 * NARROW_GAP, 2);
    let half = LINE * lines.len() as f64 / 2.0;
    let width = lines.iter().map(|line| SMALL.width(line)).fold(0.0, f64::max);
    if lines.is_empty() {
        return;
    }
    canvas.rectangle((scale.left + 2.0, y - half), (scale.left + width + 2.0 * NARROW_GAP, y + half), WHITE);
    for (place, line) in lines.iter().enumerate() {
        canvas.centred(scale.left + NARROW_GAP, y - half + LINE * (place as f64 + 0.5), Anchor::Start, SMALL, GREY, line);
    }
}

/// Title and subtitle, in as many lines as they need; returns the base line of the last.
pub(super) fn header(canvas: &mut Canvas<'_>, title: &str, subtitle: &str) -> f64 {
    let room = WIDTH - 2.0 * MARGIN;
    let y = lines(canvas, MARGIN - 12.0, 38.0, TITLE, DARK, &TITLE.wrap(title, room, 3));
    lines(canvas, y + 4.0, 26.0, SMALL, GREY, &SMALL.wrap(subtitle, room, 3))
}

/// Notes below a picture; returns the picture's height.
pub(super) fn footer(canvas: &mut Canvas<'_>, y: f64, notes: &[String]) -> f64 {
    let room = WIDTH - 2.0 * MARGIN;
    let end = notes.iter().fold(y, |y, note| lines(canvas, y + 4.0, 24.0, SMALL, GREY, &SMALL.wrap(note, room, 6)));
    end + MARGIN - 8.0
}

/// Lines of text below a base line; returns the base line of the last.
pub(super) fn lines(canvas: &mut Canvas<'_>, y: f64, height: f64, font: Font, colour: RGBColor, texts: &[String]) -> f64 {
    texts.iter().fold(y, |y, text| {
        canvas.text(MARGIN, y + height, Anchor::Start, font, colour, text);
        y + height
    })
}
