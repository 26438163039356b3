//! What stands on the axis of a row: a value with its interval, or why there is none.

use plotters::style::RGBColor;

use super::super::canvas::{Anchor, BLUE, Canvas, DARK, GREY, SMALL, WHITE};
use super::super::scale::Scale;
use super::{NARROW_GAP, Shape};
use crate::Plotted;

/// The head of an arrow and the half of its ring.
const SHORTEST_ARROW: f64 = 16.0 + 8.2;

/// A value with its interval.
pub(super) fn mark(canvas: &mut Canvas<'_>, scale: &Scale, shape: Shape, plotted: Plotted, y: f64) {
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
pub(super) fn why(canvas: &mut Canvas<'_>, scale: &Scale, reason: &str, y: f64) {
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
