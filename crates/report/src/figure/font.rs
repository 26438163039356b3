//! How wide a text is in the bundled fonts, and what of it fits.
//!
//! A browser may show a picture in a font of its own, so widths are given with a margin: what is laid out by them does not overlap in another font either.

use std::sync::LazyLock;

use plotters::style::{FontDesc, FontFamily, FontStyle, register_font};

use super::faces::{BOLD, REGULAR, Source};
use crate::shortened::Scissors;

/// What an SVG asks for: the bundled font, and where that is not at hand, the system's.
pub(super) const FAMILIES: &str = "Inter, system-ui, sans-serif";

/// The bundled font's own name.
pub(super) const BUNDLED: &str = "Inter";

/// Ascender to descender over the em. Plotters takes a size to be that height, SVG takes it to be the em.
const HEIGHT: f64 = 3408.0 / 2816.0;

/// Height of a capital or a figure over the em.
pub(super) const CAPITAL: f64 = 2048.0 / 2816.0;

/// System fonts are up to this much wider than the bundled one.
const MARGIN: f64 = 1.05;

/// Widths come in whole numbers; measured this much larger, they are fine enough.
const FINE: f64 = 100.0;

static REGISTERED: LazyLock<bool> = LazyLock::new(|| {
    let regular = register_font(FAMILIES, FontStyle::Normal, REGULAR).is_ok();
    register_font(FAMILIES, FontStyle::Bold, BOLD).is_ok() && regular
});

/// A size and a weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Font {
    pub(super) size: f64,
    pub(super) bold: bool,
}

impl Font {
    pub(super) const fn regular(size: f64) -> Self {
        Self { size, bold: false }
    }

    pub(super) const fn bold(size: f64) -> Self {
        Self { size, bold: true }
    }

    pub(super) const fn style(self) -> FontStyle {
        if self.bold { FontStyle::Bold } else { FontStyle::Normal }
    }

    /// How wide a text is, at most.
    pub(super) fn width(self, text: &str) -> f64 {
        self.width_as_bundled(text) * MARGIN
    }

    /// How wide a text is in the bundled fonts. A character that they lack is as wide as it is high.
    pub(super) fn width_as_bundled(self, text: &str) -> f64 {
        let mut of_inter = String::with_capacity(text.len());
        let mut others = 0.0;
        for character in text.chars() {
            match Source::of(character) {
                Source::Inter => of_inter.push(character),
                Source::Stand { width, .. } => others += width,
                Source::Nothing => {}
                Source::Nowhere => others += 1.0,
            }
        }
        let font = FontDesc::new(FontFamily::Name(FAMILIES), self.size * HEIGHT * FINE, self.style());
        let measured = if *REGISTERED { font.box_size(&of_inter).ok() } else { None };
        let of_inter = measured.map_or(of_inter.chars().count() as f64 * self.size, |(width, _)| f64::from(width) / FINE);
        of_inter + others * self.size
    }

    /// The text, or as much of its beginning and its end as fits, with `…` between.
    pub(super) fn cut(self, text: &str, room: f64) -> String {
        if text.chars().count() <= LONGEST && self.width(text) <= room {
            return text.to_owned();
        }
        let half = (room - self.width("…")) / 2.0;
        let head = self.taken(text.chars(), half);
        let tail: String = self.taken(text.chars().rev(), half).chars().rev().collect();
        format!("{}…{}", head.trim_end(), tail.trim_start())
    }

    /// The names, each cut to its room, so that no two that differ read alike.
    pub(super) fn told_apart<T: AsRef<str>>(self, names: &[T], room: impl Fn(usize) -> f64) -> Vec<String> {
        Scissors { width: |name: &str| self.width(name), cut: |name: &str, room: f64| self.cut(name, room) }.told_apart(names, room)
    }

    /// As many characters as fit.
    fn taken(self, characters: impl Iterator<Item = char>, room: f64) -> String {
        let mut used = 0.0;
        characters
            .take_while(|character| {
                used += self.width(character.encode_utf8(&mut [0; 4]));
                used <= room
            })
            .collect()
    }

    /// The text in lines that fit, at most so many; what does not fit the last one ends with `…`.
    pub(super) fn wrap(self, text: &str, room: f64, most: usize) -> Vec<String> {
        // A line does not begin with the sign of a crossing.
        let text = text.replace(" ×", "\u{a0}×");
        let mut lines = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() && lines.len() < most {
            if lines.len() + 1 == most && self.width(rest) > room {
                lines.push(self.ended(rest, room));
                break;
            }
            let (line, after) = self.first_line(rest, room);
            lines.push(line);
            rest = after;
        }
        lines
    }

    /// As many words as fit a line, and what is left. A word that is wider than the line is cut.
    fn first_line(self, text: &str, room: f64) -> (String, &str) {
        let ends = text.match_indices(' ').map(|(place, _)| place).chain(std::iter::once(text.len()));
        match ends.take_while(|&end| self.width(&text[..end]) <= room).last() {
            Some(end) => (text[..end].to_owned(), text[end..].trim_start()),
            None => {
                let end = text.find(' ').unwrap_or(text.len());
                (self.cut(&text[..end], room), text[end..].trim_start())
            }
        }
    }

    /// As much of the text's beginning as fits, with `…` after it.
    fn ended(self, text: &str, room: f64) -> String {
        format!("{}…", self.taken(text.chars(), room - self.width("…")).trim_end())
    }
}

/// Texts past this many characters are cut without being measured as a whole.
const LONGEST: usize = 400;
