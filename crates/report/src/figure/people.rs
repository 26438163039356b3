//! The headline as people: a dot each.

use ecart_words::{Words, say};

use super::canvas::{Anchor, Canvas, DARK, GREY, LARGE, MARGIN, PALE, RULE, SMALL, VERMILLION, WHITE, WIDTH};
use super::frame::{footer, header};
use super::name::apart;
use super::picture::Picture;
use crate::{Natural, NaturalGroup};

const BETWEEN: f64 = 60.0;
const PANEL: f64 = (WIDTH - 2.0 * MARGIN - BETWEEN) / 2.0;

/// The headline as people: the group and the reference side by side, each as so many dots, those concerned filled.
pub fn people(natural: &Natural, words: &Words) -> Picture {
    let title = apart(&natural.sentence);
    let sides = [&natural.group, &natural.reference];
    let figures: Vec<String> =
        sides.iter().map(|side| words.entry(&apart(&side.name), &format!("{} ({})", count(natural, side, words), side.counts))).collect();
    let alt = say!(words, "figure-people-alt", figures = figures.join(" · "));
    let shape = if Field::of(natural.of).is_of_squares() { "square" } else { "dot" };
    let note = say!(words, "figure-people-note", shape = shape, of = natural.of, among = apart(&natural.among));
    let picture = Picture::wide("people", &title, &format!("{title} {alt}"), |canvas| {
        let top = header(canvas, &title, "") + 56.0;
        let mut bottom = top;
        let names = sides.map(|side| apart(&side.name));
        let names = LARGE.told_apart(&names, |_| PANEL);
        for (place, (side, name)) in sides.into_iter().zip(&names).enumerate() {
            let left = MARGIN + (PANEL + BETWEEN) * place as f64;
            canvas.text(left, top, Anchor::Start, LARGE, DARK, name);
            let number = count(natural, side, words);
            canvas.text(left, top + 36.0, Anchor::Start, LARGE, VERMILLION, &number);
            canvas.text(left + LARGE.width(&number) + 14.0, top + 36.0, Anchor::Start, SMALL, GREY, &side.counts);
            bottom = Field::of(natural.of).draw(canvas, (left, top + 60.0), side.count);
        }
        footer(canvas, bottom + 16.0, std::slice::from_ref(&note))
    });
    Picture { alt, ..picture }
}

fn count(natural: &Natural, side: &NaturalGroup, words: &Words) -> String {
    say!(words, "figure-people-count", count = side.count, of = natural.of)
}

/// How so many people are laid out.
struct Field {
    columns: u64,
    rows: u64,
    pitch: f64,
}

impl Field {
    fn of(people: u64) -> Self {
        match people {
            100 => Self { columns: 10, rows: 10, pitch: 42.0 },
            1_000 => Self { columns: 40, rows: 25, pitch: 13.2 },
            // Past a thousand, squares that touch: dots would be too small to see.
            _ => Self { columns: 100, rows: people.div_ceil(100), pitch: 5.2 },
        }
    }

    const fn is_of_squares(&self) -> bool {
        self.columns > 40
    }

    /// Draws the people, the first `filled` of them filled, line by line; returns where they end.
    fn draw(&self, canvas: &mut Canvas<'_>, (left, top): (f64, f64), filled: u64) -> f64 {
        if self.columns > 40 {
            self.squares(canvas, (left, top), filled)
        } else {
            self.dots(canvas, (left, top), filled)
        }
        top + self.pitch * self.rows as f64
    }

    fn dots(&self, canvas: &mut Canvas<'_>, (left, top): (f64, f64), filled: u64) {
        let is_large = self.pitch > 30.0;
        for person in 0..self.columns * self.rows {
            let (column, row) = ((person % self.columns) as f64, (person / self.columns) as f64);
            let radius = self.pitch * 0.4;
            let centre = (left + radius + self.pitch * column, top + radius + self.pitch * row);
            match (person < filled, is_large) {
                (true, _) => canvas.dot(centre, radius, VERMILLION),
                (false, true) => canvas.ring(centre, self.pitch * 0.36, 2.0, RULE),
                (false, false) => canvas.dot(centre, self.pitch * 0.26, PALE),
            }
        }
    }

    fn squares(&self, canvas: &mut Canvas<'_>, (left, top): (f64, f64), filled: u64) {
        let at = |column: u64, row: u64| (left + self.pitch * column as f64, top + self.pitch * row as f64);
        canvas.rectangle(at(0, 0), at(self.columns, self.rows), PALE);
        let (full, rest) = (filled / self.columns, filled % self.columns);
        canvas.rectangle(at(0, 0), at(self.columns, full), VERMILLION);
        canvas.rectangle(at(0, full), at(rest, full + 1), VERMILLION);
        for column in 1..self.columns {
            canvas.line(at(column, 0), at(column, self.rows), 0.8, WHITE);
        }
        for row in 1..self.rows {
            canvas.line(at(0, row), at(self.columns, row), 0.8, WHITE);
        }
    }
}
