//! Two crossed columns as a grid, each cell coloured by its rate, which is written in it.

use ecart_words::{Words, say};
use plotters::style::RGBColor;

use super::canvas::{Anchor, BODY, Canvas, DARK, Format, GREY, HAIRLINE, RULE, SMALL, WHITE};
use super::font::Font;
use super::frame::{footer, header};
use super::name::{apart, capitalised};
use super::picture::Picture;
use super::shown::MOST_REASONS;
use crate::superscript::superscript;
use crate::{Cell, GroupingFindings, Heat, HeatCell, Mark};

/// More levels than this beside or below one another are a table's business.
const MOST_ACROSS: usize = 8;
const MOST_DOWN: usize = 40;
/// More than this beside one another have no room on a phone.
const MOST_ACROSS_A_PHONE: usize = 3;

const WIDEST_NAME: f64 = 300.0;
const ROW: f64 = 62.0;
const HEAD: f64 = 58.0;
const BETWEEN: f64 = 3.0;
const VALUE: Font = Font::bold(20.0);

/// Text on a colour: nothing less than black stands out enough from every one of them.
const BLACK: RGBColor = RGBColor(0, 0, 0);

/// The palest and the darkest colour: one hue, told apart by how dark it is.
const PALEST: [f64; 3] = [239.0, 244.0, 249.0];
const DARKEST: [f64; 3] = [0.0, 70.0, 122.0];

/// The picture of one metric; `None` unless two columns are crossed, with no more levels than fit.
pub(super) fn picture(grouping: &GroupingFindings, metric: usize, stem: &str, words: &Words) -> Option<Picture> {
    let heat = grouping.heat.as_ref().filter(|heat| heat.columns.len() <= MOST_ACROSS && heat.rows.len() <= MOST_DOWN)?;
    let head = &grouping.rates.metrics[metric];
    let grid = Grid { heat, grouping, metric };
    let title = apart(&say!(
        words,
        "figure-heat-title",
        metric = capitalised(&head.name),
        down = heat.down.as_str(),
        across = heat.across.as_str()
    ));
    let subtitle = format!("{} · {}", apart(&head.what), words.say("figure-heat-subtitle"));
    let name = format!("heat-{stem}-{}", head.metric.name().replace('_', "-"));
    let notes = grid.notes(words);
    let alt = notes.iter().fold(say!(words, "figure-heat-alt", figures = grid.said(words)), |alt, note| format!("{alt} {note}"));
    let draw = |canvas: &mut Canvas<'_>| {
        let y = header(canvas, &title, &subtitle);
        let y = grid.draw(canvas, y + 14.0, words);
        footer(canvas, y + 8.0, &notes)
    };
    let fits_a_phone = heat.columns.len() <= MOST_ACROSS_A_PHONE;
    Some(if fits_a_phone { Picture::both(&name, &title, &alt, draw) } else { Picture::wide(&name, &title, &alt, draw) })
}

struct Grid<'a> {
    heat: &'a Heat,
    grouping: &'a GroupingFindings,
    metric: usize,
}

impl Grid<'_> {
    fn cell(&self, at: HeatCell) -> Option<&Cell> {
        match at {
            HeatCell::Group(row) => self.grouping.rates.rows.get(row)?.cells.get(self.metric),
            HeatCell::Withheld | HeatCell::Nobody => None,
        }
    }

    fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.heat.places.iter().flatten().filter_map(|&at| self.cell(at))
    }

    /// The smallest and the largest value, small groups aside: they would stretch the scale, and are shown at its ends.
    fn range(&self) -> (f64, f64) {
        let values = self.cells().filter_map(|cell| match cell {
            Cell::Value { value, mark: None } => Some(value.plotted.value),
            _ => None,
        });
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)))
    }

    fn draw(&self, canvas: &mut Canvas<'_>, top: f64, words: &Words) -> f64 {
        let names = self.heat.rows.iter().map(|name| BODY.width(&apart(name))).fold(SMALL.width(&apart(&self.heat.down)), f64::max);
        let names = names.min(match canvas.format {
            Format::Wide => WIDEST_NAME,
            Format::Narrow if self.heat.columns.len() < MOST_ACROSS_A_PHONE => 200.0,
            Format::Narrow => 150.0,
        });
        let start = canvas.margin();
        let left = start + names + 24.0;
        let width = ((canvas.width() - start - left) / self.heat.columns.len() as f64).min(280.0);
        canvas.centred(start, top + HEAD / 2.0, Anchor::Start, SMALL, GREY, &SMALL.cut(&apart(&self.heat.down), names));
        let apart_from_one_another = |names: &[String], room: f64| {
            let names: Vec<String> = names.iter().map(|name| apart(name)).collect();
            BODY.told_apart(&names, |_| room)
        };
        for (place, name) in apart_from_one_another(&self.heat.columns, width - 12.0).iter().enumerate() {
            let middle = left + width * (place as f64 + 0.5);
            canvas.centred(middle, top + HEAD / 2.0, Anchor::Middle, BODY, DARK, name);
        }
        let (low, high) = self.range();
        let down = apart_from_one_another(&self.heat.rows, names);
        for (row, (places, name)) in self.heat.places.iter().zip(&down).enumerate() {
            let y = top + HEAD + ROW * row as f64;
            canvas.centred(start, y + ROW / 2.0, Anchor::Start, BODY, DARK, name);
            for (column, &at) in places.iter().enumerate() {
                let x = left + width * column as f64;
                let inside = ((x + BETWEEN, y + BETWEEN), (x + width - BETWEEN, y + ROW - BETWEEN));
                self.draw_cell(canvas, at, inside, (low, high), words);
            }
        }
        top + HEAD + ROW * self.heat.rows.len() as f64
    }

    fn draw_cell(&self, canvas: &mut Canvas<'_>, at: HeatCell, (from, to): ((f64, f64), (f64, f64)), range: (f64, f64), words: &Words) {
        let (middle, centre) = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
        let room = to.0 - from.0 - 8.0;
        match (self.cell(at), at) {
            (Some(Cell::Value { value, mark }), _) => {
                let fill = colour(value.plotted.value, range);
                let ink = if is_dark(fill) { WHITE } else { BLACK };
                canvas.rectangle(from, to, fill);
                if mark.is_some() {
                    frame(canvas, from, to, ink);
                }
                let sign = mark.map_or_else(String::new, |mark| format!(" {}", mark.sign()));
                canvas.text(middle, centre - 2.0, Anchor::Middle, VALUE, ink, &value.text);
                canvas.text(middle, centre + 20.0, Anchor::Middle, SMALL, ink, &SMALL.cut(&format!("{}{sign}", value.counts), room));
            }
            (Some(Cell::Undefined { note, .. }), _) => {
                frame(canvas, from, to, RULE);
                canvas.centred(middle, centre, Anchor::Middle, BODY, GREY, &format!("{}{}", words.say("undefined"), superscript(*note)));
            }
            (None, HeatCell::Withheld) => {
                frame(canvas, from, to, RULE);
                canvas.centred(middle, centre, Anchor::Middle, SMALL, GREY, &SMALL.cut(&words.say("figure-heat-withheld"), room));
            }
            (None, _) => {
                canvas.rectangle(from, to, HAIRLINE);
                canvas.centred(middle, centre, Anchor::Middle, SMALL, GREY, &SMALL.cut(&words.say("figure-heat-nobody"), room));
            }
        }
    }

    fn said(&self, words: &Words) -> String {
        let cell = |row: usize, column: usize, at: HeatCell| {
            let figure = match (self.cell(at), at) {
                (Some(Cell::Value { value, .. }), _) => format!("{} ({})", value.text, value.counts),
                (Some(Cell::Undefined { .. }), _) => words.say("undefined"),
                (None, HeatCell::Withheld) => words.say("figure-heat-withheld"),
                (None, _) => words.say("figure-heat-nobody"),
            };
            format!("{} × {} {figure}", apart(&self.heat.rows[row]), apart(&self.heat.columns[column]))
        };
        let places = self.heat.places.iter().enumerate();
        let said: Vec<String> = places
            .flat_map(|(row, places)| places.iter().enumerate().map(move |(column, &at)| (row, column, at)))
            .map(|(row, column, at)| cell(row, column, at))
            .collect();
        said.join(" · ")
    }

    fn notes(&self, words: &Words) -> Vec<String> {
        let mut notes = Vec::new();
        if self.heat.places.iter().flatten().any(|at| matches!(at, HeatCell::Withheld)) {
            notes.push(format!("{}.", capitalised(&self.grouping.withheld_why)));
        }
        let has = |wanted: Mark| self.cells().any(|cell| matches!(cell, Cell::Value { mark: Some(mark), .. } if *mark == wanted));
        if has(Mark::Small) {
            notes.push(words.say("figure-heat-small"));
        }
        if has(Mark::Missing) {
            notes.push(words.say("figure-heat-missing"));
        }
        let mut undefined: Vec<usize> = self.cells().filter_map(Cell::note).collect();
        undefined.sort_unstable();
        undefined.dedup();
        for &note in undefined.iter().take(MOST_REASONS) {
            let reason = self.grouping.rates.notes.get(note - 1).map_or("", String::as_str);
            notes.push(format!("{} {}", superscript(note), apart(reason)));
        }
        if undefined.len() > MOST_REASONS {
            notes.push(say!(words, "figure-more-reasons", count = undefined.len() - MOST_REASONS));
        }
        notes
    }
}

/// A dashed frame.
fn frame(canvas: &mut Canvas<'_>, (left, top): (f64, f64), (right, bottom): (f64, f64), colour: RGBColor) {
    const DASH: f64 = 8.0;
    let dashes = |from: f64, to: f64| {
        let count = ((to - from) / (2.0 * DASH)).floor() as u32;
        (0..count).map(move |place| from + 2.0 * DASH * f64::from(place) + DASH / 2.0)
    };
    let (left, top, right, bottom) = (left + 2.0, top + 2.0, right - 2.0, bottom - 2.0);
    for x in dashes(left, right) {
        for y in [top, bottom] {
            canvas.line((x, y), (x + DASH, y), 2.0, colour);
        }
    }
    for y in dashes(top, bottom) {
        for x in [left, right] {
            canvas.line((x, y), (x, y + DASH), 2.0, colour);
        }
    }
}

/// The colour of a value between the smallest and the largest; beyond them, that of the nearer. Where all are the same, the palest.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "parts of a colour, between 0 and 255")]
fn colour(value: f64, (low, high): (f64, f64)) -> RGBColor {
    let share = if high > low { ((value - low) / (high - low)).clamp(0.0, 1.0) } else { 0.0 };
    let part = |place: usize| (PALEST[place] + share * (DARKEST[place] - PALEST[place])).round() as u8;
    RGBColor(part(0), part(1), part(2))
}

/// Whether white text is read better than black text on this colour: its luminance is under that at which both contrasts are the same.
fn is_dark(colour: RGBColor) -> bool {
    luminance(colour) < 0.179
}

/// The relative luminance of a colour, as WCAG 2 defines it.
fn luminance(RGBColor(red, green, blue): RGBColor) -> f64 {
    let part = |part: u8| {
        let share = f64::from(part) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contrast(ink: RGBColor, ground: RGBColor) -> f64 {
        let (a, b) = (luminance(ink), luminance(ground));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_text_is_read_on_its_ground() {
        for step in 0..=100 {
            let ground = colour(f64::from(step), (0.0, 100.0));
            let ink = if is_dark(ground) { WHITE } else { BLACK };
            assert!(contrast(ink, ground) >= 4.5, "{step}: {}", contrast(ink, ground));
        }
    }

    #[test]
    fn values_beyond_the_scale_have_the_colour_of_its_end() {
        assert_eq!(colour(-1.0, (0.2, 0.4)), colour(0.2, (0.2, 0.4)));
        assert_eq!(colour(1.0, (0.2, 0.4)), colour(0.4, (0.2, 0.4)));
        assert_eq!(colour(0.3, (0.3, 0.3)), colour(0.0, (0.0, 1.0)));
    }
}
