//! What stands above and below every drawing: its title, what it shows, and notes.

use plotters::style::RGBColor;

use super::canvas::{Anchor, Canvas, DARK, Format, GREY, MARGIN, SMALL, TITLE};
use super::font::Font;

/// Title and subtitle, in as many lines as they need; returns the base line of the last.
pub(super) fn header(canvas: &mut Canvas<'_>, title: &str, subtitle: &str) -> f64 {
    let room = canvas.room();
    let y = lines(canvas, MARGIN - 12.0, 38.0, TITLE, DARK, &TITLE.wrap(title, room, lines_of(3, canvas)));
    lines(canvas, y + 4.0, 26.0, SMALL, GREY, &SMALL.wrap(subtitle, room, lines_of(3, canvas)))
}

/// Notes below a picture; returns the picture's height.
pub(super) fn footer(canvas: &mut Canvas<'_>, y: f64, notes: &[String]) -> f64 {
    let room = canvas.room();
    let most = lines_of(6, canvas);
    let end = notes.iter().fold(y, |y, note| lines(canvas, y + 4.0, 24.0, SMALL, GREY, &SMALL.wrap(note, room, most)));
    end + MARGIN - 8.0
}

/// The lines that a text may have which has so many on a wide sheet.
fn lines_of(most: usize, canvas: &Canvas<'_>) -> usize {
    match canvas.format {
        Format::Wide => most,
        Format::Narrow => 3 * most,
    }
}

/// Lines of text below a base line; returns the base line of the last.
pub(super) fn lines(canvas: &mut Canvas<'_>, y: f64, height: f64, font: Font, colour: RGBColor, texts: &[String]) -> f64 {
    texts.iter().fold(y, |y, text| {
        canvas.text(canvas.margin(), y + height, Anchor::Start, font, colour, text);
        y + height
    })
}
