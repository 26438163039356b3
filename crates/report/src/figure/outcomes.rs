//! What became of the people of each group: of those with each label, the shares predicted one way and the other.

use ecart_words::{Words, say};

use super::canvas::{Anchor, BLUE, BODY, Canvas, DARK, Format, GREY, HAIRLINE, PALE, RULE, SMALL, VERMILLION, WHITE};
use super::font::Font;
use super::frame::{footer, header};
use super::name::apart;
use super::picture::Picture;
use super::rates::more;
use super::shown::{Shown, Withheld, group};
use crate::{GroupingFindings, OutcomeCount};

const ROW: f64 = 62.0;
/// A name above the bars.
const NAME: f64 = 28.0;
const GAP: f64 = 14.0;
const BETWEEN_PANELS: f64 = 44.0;
const WIDEST_NAME: f64 = 260.0;
/// Of a hollow bar.
const EDGE: f64 = 2.5;
const SYMBOL: Font = Font::bold(17.0);

/// The picture of a grouping.
pub(super) fn picture(grouping: &GroupingFindings, stem: &str, words: &Words) -> Picture {
    let shown = Shown::of(grouping);
    let withheld = Withheld::beside(&shown, grouping, words);
    let mut rows: Vec<Row<'_>> = shown.places.iter().map(|&place| Row::of(grouping, place)).collect();
    rows.extend(withheld.names.iter().map(|name| Row { name: name.clone(), is_overall: false, parts: &[] }));
    rows.extend(overall(grouping).map(|place| Row::of(grouping, place)));
    let has_labels = rows.first().is_some_and(|row| row.parts.len() == 4);
    let title = apart(&say!(words, "figure-outcomes-title", grouping = apart(&grouping.name)));
    let is_of_classes = grouping.sections.iter().any(|section| section.id == "classes");
    let subtitle = words.say(match (has_labels, is_of_classes) {
        (true, _) => "figure-outcomes-labels",
        (false, true) => "figure-outcomes-classes",
        (false, false) => "figure-outcomes-decisions",
    });
    let said: Vec<String> = rows.iter().filter(|row| !row.parts.is_empty()).map(|row| row.said(words)).collect();
    let alt = say!(words, "figure-outcomes-alt", figures = said.join(" · "));
    let has_small = rows.iter().any(|row| row.parts.iter().any(|part| part.is_small));
    let small = has_small.then(|| words.say("figure-outcomes-small"));
    // Of nobody there is no share.
    let is_empty = |row: &Row<'_>| row.parts.chunks(2).any(|parts| parts.iter().all(|part| part.people == 0));
    let empty = rows.iter().filter(|row| !row.parts.is_empty()).any(is_empty).then(|| words.say("figure-outcomes-empty"));
    let notes: Vec<String> = small.into_iter().chain(empty).chain(more(&shown, words)).chain(withheld.more.clone()).collect();
    let alt = notes.iter().cloned().chain(withheld.said(words)).fold(alt, |alt, note| format!("{alt} {note}"));
    let name = format!("outcomes-{stem}");
    Picture::both(&name, &title, &alt, |canvas| {
        let y = header(canvas, &title, &subtitle);
        let y = draw(canvas, &rows, y, &withheld.why, words);
        footer(canvas, y, &notes)
    })
}

fn overall(grouping: &GroupingFindings) -> Option<usize> {
    grouping.rates.rows.iter().position(|row| row.is_overall)
}

/// A group with its outcomes; one that is withheld has none.
struct Row<'a> {
    name: String,
    is_overall: bool,
    parts: &'a [OutcomeCount],
}

impl<'a> Row<'a> {
    fn of(grouping: &'a GroupingFindings, place: usize) -> Self {
        let parts = grouping.counts.get(place).map_or(&[][..], |row| &row.counts);
        Self { name: group(grouping, place), is_overall: grouping.rates.rows[place].is_overall, parts }
    }

    fn said(&self, words: &Words) -> String {
        let parts: Vec<String> =
            self.parts.iter().map(|part| format!("{} {} ({})", apart(&part.what), part.text, part.share_text)).collect();
        words.entry(&self.name, &words.list(&parts))
    }
}

/// Where things stand: the room for names, how far below the top of a row its name and its bars are in the middle, and the panels.
struct Layout {
    names: f64,
    name: f64,
    bar: f64,
    row: f64,
    panels: Vec<Panel>,
}

/// Where a panel stands: its two columns of figures and the bar between them.
struct Panel {
    start: f64,
    left: f64,
    right: f64,
    end: f64,
}

impl Layout {
    /// Names stand beside the bars, on a phone above them.
    fn of(rows: &[Row<'_>], canvas: &Canvas<'_>) -> Self {
        let widest = rows.iter().map(|row| BODY.width(&row.name)).fold(0.0, f64::max);
        let (names, start, between) = match canvas.format {
            Format::Wide => {
                let names = widest.min(WIDEST_NAME);
                (names, canvas.margin() + names + 30.0, BETWEEN_PANELS)
            }
            Format::Narrow => (canvas.room(), canvas.margin(), BETWEEN_PANELS * 0.7),
        };
        let count = rows.first().map_or(0, |row| row.parts.len() / 2);
        let width = (canvas.width() - canvas.margin() - start - between * (count.max(1) - 1) as f64) / count.max(1) as f64;
        let figures = |part: usize| {
            let texts = rows.iter().filter_map(|row| row.parts.get(part));
            texts.map(|part| BODY.width(&part.share_text).max(SMALL.width(&marked(part)))).fold(0.0, f64::max)
        };
        let panels = (0..count).map(|place| {
            let start = start + (width + between) * place as f64;
            let end = start + width;
            Panel { start, left: start + figures(2 * place) + GAP, right: end - figures(2 * place + 1) - GAP, end }
        });
        let (name, bar, row) = match canvas.format {
            Format::Wide => (ROW / 2.0, ROW / 2.0, ROW),
            Format::Narrow => (NAME / 2.0 + 4.0, NAME + ROW / 2.0, NAME + ROW),
        };
        Self { names, name, bar, row, panels: panels.collect() }
    }
}

/// Draws the heads and the rows below a base line; returns where they end.
fn draw(canvas: &mut Canvas<'_>, rows: &[Row<'_>], y: f64, withheld: &str, words: &Words) -> f64 {
    let layout = Layout::of(rows, canvas);
    let mut top = heads(canvas, rows, &layout.panels, y + 22.0, words) + 12.0;
    let called: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    let called = BODY.told_apart(&called, |_| layout.names);
    let (start, end) = (canvas.margin(), canvas.width() - canvas.margin());
    for (row, name) in rows.iter().zip(&called) {
        if row.is_overall {
            canvas.line((start, top + 4.0), (end, top + 4.0), 1.5, RULE);
            top += 8.0;
        } else {
            canvas.line((start, top), (end, top), 1.0, HAIRLINE);
        }
        canvas.centred(start, top + layout.name, Anchor::Start, BODY, DARK, name);
        if let (true, Some(panel)) = (row.parts.is_empty(), layout.panels.first()) {
            canvas.centred(panel.start, top + layout.bar, Anchor::Start, SMALL, GREY, withheld);
        }
        for (panel, parts) in layout.panels.iter().zip(row.parts.chunks(2)) {
            if let [first, second] = parts {
                bar(canvas, panel, first, second, top + layout.bar);
            }
        }
        top += layout.row;
    }
    top + 8.0
}

/// Above each end of a panel what stands there; an error is called one. Returns the base line of the last line.
fn heads(canvas: &mut Canvas<'_>, rows: &[Row<'_>], panels: &[Panel], y: f64, words: &Words) -> f64 {
    const LINE: f64 = 23.0;
    let Some(first) = rows.first() else { return y };
    let heads: Vec<(f64, Anchor, Vec<String>)> = panels
        .iter()
        .zip(first.parts.chunks(2))
        .flat_map(|(panel, parts)| {
            let room = (panel.end - panel.start) / 2.0 - GAP;
            let ends = [(panel.start, Anchor::Start), (panel.end, Anchor::End)];
            ends.into_iter().zip(parts).map(move |((x, anchor), part)| (x, anchor, head(&apart(&part.what), room)))
        })
        .collect();
    let most = heads.iter().map(|(_, _, lines)| lines.len()).max().unwrap_or(0);
    let has_symbols = first.parts.iter().any(|part| !part.symbol.is_empty());
    let start = y + if has_symbols { LINE } else { 0.0 };
    for ((x, anchor, lines), part) in heads.iter().zip(first.parts) {
        if has_symbols {
            let symbol = words.formula(part.symbol);
            let text = if is_error(part.symbol) { say!(words, "figure-error", symbol = symbol.as_str()) } else { symbol };
            canvas.text(*x, start, *anchor, SYMBOL, DARK, &text);
        }
        for (place, line) in lines.iter().enumerate() {
            canvas.text(*x, start + LINE * (place + 1) as f64, *anchor, SMALL, GREY, line);
        }
    }
    start + LINE * most as f64
}

/// The words of a head in lines that fit; broken at the comma before anywhere else.
fn head(what: &str, room: f64) -> Vec<String> {
    if SMALL.width(what) <= room {
        return vec![what.to_owned()];
    }
    what.split_inclusive(", ").flat_map(|part| SMALL.wrap(part, room, 2)).collect()
}

fn is_error(symbol: &str) -> bool {
    matches!(symbol, "FP" | "FN")
}

/// How many people, with an s where they are of few.
fn marked(part: &OutcomeCount) -> String {
    if part.is_small { format!("{} s", part.text) } else { part.text.clone() }
}

/// A bar of two parts, with their figures at both sides. What is an error, or selected, is thick and coloured; of few people, it is hollow.
fn bar(canvas: &mut Canvas<'_>, panel: &Panel, first: &OutcomeCount, second: &OutcomeCount, y: f64) {
    for (x, part) in [(panel.left - GAP, first), (panel.end, second)] {
        canvas.text(x, y - 3.0, Anchor::End, BODY, DARK, &part.share_text);
        canvas.text(x, y + 20.0, Anchor::End, SMALL, GREY, &marked(part));
    }
    let (Some(share), true) = (first.share, second.share.is_some()) else { return };
    // What happened to somebody is seen, however small its share.
    let least = |part: &OutcomeCount| if part.people > 0 { 2.0 } else { 0.0 };
    let middle = panel.left + (panel.right - panel.left) * share.clamp(0.0, 1.0);
    let middle = middle.clamp(panel.left + least(first), panel.right - least(second));
    let (is_first_thick, colour) = match first.symbol {
        "" => (true, BLUE),
        symbol => (is_error(symbol), VERMILLION),
    };
    for (from, to, is_thick) in [(panel.left, middle, is_first_thick), (middle, panel.right, !is_first_thick)] {
        if to - from > 0.05 {
            let (half, colour) = if is_thick { (15.0, colour) } else { (9.0, PALE) };
            canvas.rectangle((from, y - half), (to, y + half), colour);
            if first.is_small && to - from > 2.0 * EDGE {
                canvas.rectangle((from + EDGE, y - half + EDGE), (to - EDGE, y + half - EDGE), WHITE);
            }
        }
    }
}
