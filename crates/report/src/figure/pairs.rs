//! Who is mistaken for whom: the false match rate of each pair of groups, as a table of squares that are darker where the rate is higher.

use ecart_words::{Words, say};
use plotters::style::RGBColor;

use super::canvas::{Anchor, BLUE, BODY, Canvas, DARK, GREY, MARGIN, SMALL, WHITE, WIDTH};
use super::frame::{footer, header};
use super::name::apart;
use super::picture::Picture;
use crate::{GroupingFindings, PairCell, Pairs};

/// More groups than this have squares too small to be read.
const MOST: usize = 9;
const HEIGHT: f64 = 76.0;
const GAP: f64 = 4.0;
const WIDEST_NAME: f64 = 220.0;

/// The picture of a grouping, where rows are pairs of not too many groups.
pub(super) fn picture(grouping: &GroupingFindings, stem: &str, words: &Words) -> Option<Picture> {
    let pairs = grouping.pairs.as_ref().filter(|pairs| !pairs.cells.is_empty() && pairs.groups.len() <= MOST)?;
    let title = apart(&say!(words, "figure-pairs-title", grouping = apart(&grouping.name)));
    let figures: Vec<String> = pairs.cells.iter().map(|cell| said(pairs, cell)).collect();
    let alt = say!(words, "figure-pairs-alt", figures = figures.join(" · "));
    let name = format!("pairs-{stem}");
    Some(Picture::wide(&name, &title, &alt, |canvas| {
        let y = header(canvas, &title, &words.say("figure-pairs-note"));
        let y = draw(canvas, pairs, y + 24.0);
        footer(canvas, y, &[])
    }))
}

fn said(pairs: &Pairs, cell: &PairCell) -> String {
    let name = |place: usize| apart(&pairs.groups[place]);
    format!("{} × {} {} ({})", name(cell.groups.0), name(cell.groups.1), cell.text, cell.counts)
}

/// Draws the squares below a height; returns where they end.
fn draw(canvas: &mut Canvas<'_>, pairs: &Pairs, top: f64) -> f64 {
    let names: Vec<String> = pairs.groups.iter().map(|name| apart(name)).collect();
    let names_width = names.iter().map(|name| BODY.width(name)).fold(0.0, f64::max).min(WIDEST_NAME);
    let left = MARGIN + names_width + 20.0;
    let width = (WIDTH - MARGIN - left) / names.len().max(1) as f64;
    let highest = pairs.cells.iter().map(|cell| cell.value).fold(0.0, f64::max);
    for cell in &pairs.cells {
        // The lower half: a pair has no order.
        let (column, row) = cell.groups;
        let from = (left + width * column as f64, top + HEIGHT * row as f64);
        let to = (from.0 + width - GAP, from.1 + HEIGHT - GAP);
        let share = if highest > 0.0 { cell.value / highest } else { 0.0 };
        canvas.rectangle(from, to, shade(share));
        let middle = f64::midpoint(from.0, to.0);
        let (ink, soft) = match share {
            share if share > 0.72 => (WHITE, WHITE),
            share if share > 0.2 => (DARK, DARK),
            _ => (DARK, GREY),
        };
        canvas.text(middle, from.1 + 34.0, Anchor::Middle, BODY, ink, &cell.text);
        canvas.text(middle, from.1 + 58.0, Anchor::Middle, SMALL, soft, &cell.counts);
    }
    let bottom = top + HEIGHT * names.len() as f64;
    let down = BODY.told_apart(&names, |_| names_width);
    let across = BODY.told_apart(&names, |_| width - GAP);
    for (place, (down, across)) in down.iter().zip(&across).enumerate() {
        let y = top + HEIGHT * place as f64 + (HEIGHT - GAP) / 2.0;
        canvas.centred(MARGIN, y, Anchor::Start, BODY, DARK, down);
        let x = left + width * place as f64 + (width - GAP) / 2.0;
        canvas.text(x, bottom + 24.0, Anchor::Middle, BODY, DARK, across);
    }
    bottom + 40.0
}

/// From almost white to blue.
fn shade(share: f64) -> RGBColor {
    let share = 0.06 + 0.94 * share.clamp(0.0, 1.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
    let mix = |white: u8, blue: u8| (f64::from(white) + (f64::from(blue) - f64::from(white)) * share).round() as u8;
    RGBColor(mix(WHITE.0, BLUE.0), mix(WHITE.1, BLUE.1), mix(WHITE.2, BLUE.2))
}
