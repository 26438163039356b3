//! The finding as people: a dot each, those concerned filled.
//!
//! The picture of the same name is for slides. Here each of the two sides is an element of its own, so that they stand side by side on a desk and one above
//! the other on a phone.

use std::ops::Range;

use ecart_words::{Words, say};
use maud::{Markup, html};

use super::text;
use crate::lesson::Side;
use crate::{Natural, NaturalGroup};

/// The room that a dot has, which is also the length of the gap between two dashes in `assets/page.css`.
const PITCH: u64 = 10;

/// A group to draw: how many of its people are counted, if that has a value, and what stands beside it.
pub(super) struct Crowd<'a> {
    name: &'a str,
    count: Option<u64>,
    counts: &'a str,
}

impl<'a> From<&'a NaturalGroup> for Crowd<'a> {
    fn from(group: &'a NaturalGroup) -> Self {
        Self { name: &group.name, count: Some(group.count), counts: &group.counts }
    }
}

impl<'a> From<&'a Side> for Crowd<'a> {
    fn from(side: &'a Side) -> Self {
        Self { name: &side.name, count: side.count, counts: &side.counts }
    }
}

/// The group and the reference, each as so many people.
pub(super) fn people(natural: &Natural, words: &Words) -> Markup {
    let caption = say!(words, "page-people-note", of = natural.of, among = natural.among.as_str());
    sides(natural.of, [&natural.group, &natural.reference], &caption, words)
}

/// Groups side by side, each as so many people, with what a filled dot is.
pub(super) fn sides<'a, G: Into<Crowd<'a>>>(of: u64, groups: impl IntoIterator<Item = G>, caption: &str, words: &Words) -> Markup {
    html! {
        figure.people {
            div.sides { @for group in groups { (side(of, &group.into(), words)) } }
            figcaption.soft { (caption) }
        }
    }
}

fn side(of: u64, side: &Crowd<'_>, words: &Words) -> Markup {
    html! {
        div.side {
            p.who { (text::name(side.name)) }
            p.share { b { (counted(of, side.count, words)) } " " span.of { (side.counts) } }
            (dots(of, side.count))
        }
    }
}

/// How many of how many; that there is no value.
pub(super) fn counted(of: u64, count: Option<u64>, words: &Words) -> String {
    count.map_or_else(|| words.say("lesson-no-value"), |count| say!(words, "page-people-count", count = count, of = of))
}

/// How many dots stand in a row.
const fn columns(of: u64) -> u64 {
    match of {
        ..=100 => 10,
        101..=1_000 => 40,
        _ => 100,
    }
}

/// The lines of the filled dots, and of the others.
pub(super) fn paths(of: u64, filled: u64) -> [String; 2] {
    let columns = columns(of);
    let rows = of.div_ceil(columns);
    let (full, rest) = (filled / columns, filled % columns);
    let counted = lines(0..full, columns) + &line(full, 0, rest);
    let others = line(full, rest, if rest > 0 { columns } else { 0 }) + &lines(full + u64::from(rest > 0)..rows, columns);
    [counted, others]
}

/// The dots say what the line above them says, so they are hidden from those who hear the page. Without a value there are none.
fn dots(of: u64, filled: Option<u64>) -> Markup {
    let columns = columns(of);
    let rows = of.div_ceil(columns);
    let [counted, others] = filled.map_or_else(Default::default, |filled| paths(of, filled));
    html! {
        svg viewBox={ "0 0 " (columns * PITCH) " " (rows * PITCH) } aria-hidden="true" {
            path.counted d=(counted) {}
            // A ring is a dot with a smaller one, of the paper's colour, upon it.
            path.other d=(others) {}
            path.hollow d=(others) {}
        }
    }
}

fn lines(rows: Range<u64>, columns: u64) -> String {
    rows.map(|row| line(row, 0, columns)).collect()
}

/// A row of dots, from one column up to another: one line, whose dashes have no length and round ends. It runs on a little, so that the last dot is drawn.
fn line(row: u64, from: u64, to: u64) -> String {
    if from >= to {
        return String::new();
    }
    let centre = |place: u64| place * PITCH + PITCH / 2;
    format!("M{} {}H{}", centre(from), centre(row), centre(to - 1) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dots of each kind in a drawing, from the lengths of its lines.
    fn drawn(of: u64, filled: u64) -> Vec<u64> {
        let svg = dots(of, Some(filled)).into_string();
        let number = |text: &str| text.parse::<u64>().unwrap();
        let dots_of = |line: &str| {
            let (start, end) = line.split_once('H').unwrap();
            (number(end) - number(start.split(' ').next().unwrap())) / PITCH + 1
        };
        let paths = svg.split(" d=\"").skip(1).map(|path| path.split('"').next().unwrap());
        paths.map(|path| path.split('M').filter(|line| !line.is_empty()).map(dots_of).sum()).collect()
    }

    #[test]
    fn every_person_has_a_dot() {
        for (of, filled) in [(100, 0), (100, 45), (100, 50), (100, 100), (1_000, 3), (1_000, 999), (10_000, 1), (10_000, 10_000)] {
            assert_eq!(drawn(of, filled), [filled, of - filled, of - filled], "{filled} of {of}");
        }
    }
}
