//! Small multiples: panels of the same kind beside and below one another, each with its own name and axes.

use ecart_words::Words;
use plotters::style::RGBColor;

use super::canvas::{Anchor, BLUE, BODY, Canvas, DARK, Format, GREY, HAIRLINE, RULE, SHADE, SMALL};
use super::scale::{Scale, Unit};
use crate::Plotted;

/// A panel.
pub(super) struct Panel {
    pub(super) title: String,
    /// What is said at the end of the title's line.
    pub(super) tag: String,
    /// A figure below the title.
    pub(super) subtitle: String,
    pub(super) across: Axis,
    /// What is written below the axis in place of numbers.
    pub(super) named: Option<Vec<(f64, String)>>,
    pub(super) up: Axis,
    /// Whether the line is drawn on which both numbers are the same.
    pub(super) diagonal: bool,
    /// Where a dashed line stands.
    pub(super) dashed: Option<f64>,
    /// What is drawn, from the bottom up.
    pub(super) marks: Vec<Mark>,
}

/// The numbers that an axis spans.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Axis {
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) unit: Unit,
}

impl Axis {
    /// All shares.
    pub(super) const SHARES: Self = Self { low: 0.0, high: 1.0, unit: Unit::Percent };
}

/// Something drawn in a panel.
pub(super) enum Mark {
    /// What the panel is about.
    Line(Vec<(f64, f64)>),
    /// The same of few people.
    Thin(Vec<(f64, f64)>),
    /// What it is to be seen against.
    Ground(Vec<(f64, f64)>),
    /// From a lower to an upper number.
    Band(Vec<(f64, Plotted)>),
    /// Values with their intervals.
    Dots(Vec<(f64, Plotted)>),
    /// The same of few people.
    Hollow(Vec<(f64, Plotted)>),
    /// One place.
    Dot((f64, f64)),
}

/// The head of an arrow.
const ARROW: f64 = 10.0;
const BETWEEN: f64 = 34.0;
const HEADS: f64 = 58.0;
const BELOW: f64 = 44.0;
/// What the number at an axis' end may stand out by, beyond the margin.
const HALF_A_NUMBER: f64 = 46.0;
/// Room for the numbers beside an axis.
const NUMBERS: f64 = 62.0;

/// Draws the panels below a base line, so many in a row, one on a phone, and each so high; returns where they end.
pub(super) fn draw(canvas: &mut Canvas<'_>, y: f64, panels: &[Panel], in_a_row: usize, height: f64, words: &Words) -> f64 {
    let columns = if canvas.format == Format::Narrow { 1 } else { in_a_row.max(1) };
    let width = (canvas.room() - BETWEEN * (columns - 1) as f64) / columns as f64;
    let step = HEADS + height + BELOW;
    let names: Vec<&str> = panels.iter().map(|panel| panel.title.as_str()).collect();
    let names = BODY.told_apart(&names, |place| width - NUMBERS - panels[place].tag_width());
    for (place, (panel, name)) in panels.iter().zip(&names).enumerate() {
        let left = canvas.margin() + (width + BETWEEN) * (place % columns) as f64;
        let top = y + step * (place / columns) as f64;
        panel.draw(canvas, name, (left, left + width), (top + HEADS, top + HEADS + height), words);
    }
    y + step * panels.len().div_ceil(columns) as f64
}

impl Panel {
    /// The width of the word at the end of its title, with the space before it.
    fn tag_width(&self) -> f64 {
        if self.tag.is_empty() { 0.0 } else { SMALL.width(&self.tag) + 12.0 }
    }

    fn draw(&self, canvas: &mut Canvas<'_>, name: &str, (start, end): (f64, f64), (top, bottom): (f64, f64), words: &Words) {
        let left = start + NUMBERS;
        let across = Scale::between(self.across.low, self.across.high, left, end - HALF_A_NUMBER + canvas.margin());
        let up = Scale::between(self.up.low, self.up.high, bottom, top);
        let place = |(x, y): (f64, f64)| (across.place(x), up.place(y));
        canvas.text(left, top - 36.0, Anchor::Start, BODY, DARK, name);
        canvas.text(end, top - 36.0, Anchor::End, SMALL, GREY, &self.tag);
        canvas.text(left, top - 13.0, Anchor::Start, SMALL, GREY, &SMALL.cut(&self.subtitle, end - left));
        let named = self.named.as_ref().map(|named| named.iter().map(|(at, text)| (across.place(*at), text.clone())).collect());
        for (x, text) in named.unwrap_or_else(|| across.ticks(words, self.across.unit)) {
            canvas.line((x, top), (x, bottom), 1.0, HAIRLINE);
            canvas.text(x, bottom + 22.0, Anchor::Middle, SMALL, GREY, &text);
        }
        for (y, text) in up.ticks(words, self.up.unit) {
            canvas.line((across.left, y), (across.right, y), 1.0, HAIRLINE);
            canvas.centred(left - 10.0, y, Anchor::End, SMALL, GREY, &text);
        }
        for mark in self.marks.iter().filter(|mark| matches!(mark, Mark::Band(_))) {
            mark.draw(canvas, &place, &self.up);
        }
        canvas.line((across.left, bottom), (across.right, bottom), 1.5, RULE);
        if self.up.low < 0.0 {
            canvas.line(place((self.across.low, 0.0)), place((self.across.high, 0.0)), 1.5, RULE);
        }
        if self.diagonal {
            canvas.line(place((self.across.low, self.up.low)), place((self.across.high, self.up.high)), 1.5, RULE);
        }
        if let Some(at) = self.dashed {
            canvas.dashes(across.place(at), top, bottom, DARK);
        }
        for mark in self.marks.iter().filter(|mark| !matches!(mark, Mark::Band(_))) {
            mark.draw(canvas, &place, &self.up);
        }
    }
}

impl Mark {
    fn draw(&self, canvas: &mut Canvas<'_>, place: &impl Fn((f64, f64)) -> (f64, f64), up: &Axis) {
        let line = |canvas: &mut Canvas<'_>, points: &[(f64, f64)], width, colour: RGBColor| {
            canvas.path(&points.iter().map(|&point| place(point)).collect::<Vec<_>>(), width, colour);
        };
        match self {
            Self::Line(points) => line(canvas, points, 3.0, BLUE),
            Self::Thin(points) => line(canvas, points, 1.6, BLUE),
            Self::Ground(points) => line(canvas, points, 1.8, RULE),
            Self::Band(points) => {
                let upper = points.iter().map(|(x, plotted)| place((*x, plotted.upper)));
                let lower = points.iter().rev().map(|(x, plotted)| place((*x, plotted.lower)));
                canvas.polygon(&upper.chain(lower).collect::<Vec<_>>(), SHADE);
            }
            Self::Dots(points) => {
                for (x, plotted) in points {
                    canvas.line(place((*x, plotted.lower)), place((*x, plotted.upper)), 2.4, BLUE);
                    canvas.dot(place((*x, plotted.value)), 6.0, BLUE);
                }
            }
            Self::Hollow(points) => {
                for (x, plotted) in points {
                    canvas.line(place((*x, plotted.lower)), place((*x, plotted.upper)), 1.6, BLUE);
                    // It goes on where the panel ends.
                    for (end, back) in [(plotted.upper, ARROW), (plotted.lower, -ARROW)] {
                        if end < up.low || end > up.high {
                            let (x, y) = place((*x, end));
                            canvas.polygon(&[(x, y), (x - ARROW / 2.0, y + back), (x + ARROW / 2.0, y + back)], BLUE);
                        }
                    }
                    canvas.ring(place((*x, plotted.value)), 6.0, 2.0, BLUE);
                }
            }
            Self::Dot(at) => canvas.dot(place(*at), 7.0, DARK),
        }
    }
}
