//! Texts in scripts that Inter lacks, made ready to be painted.
//!
//! In a browser the system's fonts stand in by themselves. The painter of PNGs has the bundled fonts and joins letters only within one of them, so a text of several fonts is cut into
//! stretches of one font and one direction, and these are set beside each other as they are read. A character that no font has is painted as a box with its number in Unicode in
//! it: two names that are lacking are still two names.

use std::borrow::Cow;
use std::fmt::Write as _;

use quick_xml::escape::{escape, unescape};
use resvg::tiny_skia::Transform;
use resvg::usvg::{self, Group, Node, Text, Tree};
use unicode_bidi::{BidiInfo, Level};

use super::faces::Source;

/// The first character for private use. Those that no font has are painted under these: they are read from left to right and join with nothing.
const FIRST: u32 = 0xe000;

/// How many of them there are.
const MOST: usize = 6400;

/// An SVG in which each text is of one font, and the characters that no font has, in the order of what stands for them.
pub(super) struct Prepared {
    pub(super) svg: String,
    lacking: Vec<char>,
}

impl Prepared {
    /// Prepares an SVG of ours, in which the tags of a text and the text have lines of their own.
    pub(super) fn new(svg: &str, options: &usvg::Options<'_>) -> Result<Self, usvg::Error> {
        let mut lacking = Vec::new();
        let lines: Vec<&str> = svg.lines().collect();
        let is_cut = |place: usize| lines[place].starts_with("<text") && lines.get(place + 1).is_some_and(|text| !text.is_ascii());
        let stretches: Vec<(usize, Vec<Stretch>)> = (0..lines.len())
            .filter(|&place| is_cut(place))
            .map(|place| (place, stretches(&as_read(lines[place + 1]), &mut lacking)))
            .collect();
        let mut widths = widths(stretches.iter().map(|(place, stretches)| (lines[*place], stretches.as_slice())), options)?.into_iter();
        let mut prepared = String::with_capacity(svg.len() + 1000);
        let mut written = 0;
        for (place, stretches) in &stretches {
            prepared.extend(lines[written..*place].iter().flat_map(|line| [*line, "\n"]));
            let widths: Vec<f64> = widths.by_ref().take(stretches.len()).collect();
            set(&mut prepared, lines[*place], stretches, &widths);
            written = place + 3;
        }
        prepared.extend(lines.get(written..).unwrap_or_default().iter().flat_map(|line| [*line, "\n"]));
        Ok(Self { svg: prepared, lacking })
    }

    /// The numbers to be painted into the boxes of a tree that was read from the SVG; none if no character is lacking.
    pub(super) fn numbers(&self, tree: &Tree) -> Option<String> {
        if self.lacking.is_empty() {
            return None;
        }
        let size = tree.size();
        let mut drawing = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\">\n", size.width(), size.height());
        for text in texts(tree.root()) {
            self.number(text, &mut drawing);
        }
        drawing.push_str("</svg>\n");
        Some(drawing)
    }

    fn number(&self, text: &Text, drawing: &mut String) {
        let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
        for glyph in glyphs.filter(|glyph| glyph.id.0 == 0) {
            let stands = glyph.text.chars().next().and_then(|stands| u32::from(stands).checked_sub(FIRST));
            let lacking = stands.and_then(|place| self.lacking.get(usize::try_from(place).ok()?));
            if let Some(lacking) = lacking {
                write_number(drawing, *lacking, text.abs_transform().pre_concat(glyph.transform()), glyph.font_size());
            }
        }
    }
}

/// As much of a text as has one font and one direction.
#[derive(Clone, Debug, PartialEq)]
struct Stretch {
    /// The font that stands in for Inter.
    family: Option<&'static str>,
    text: String,
}

impl Stretch {
    fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// The stretches of a text, from left to right as they are shown.
fn stretches(text: &str, lacking: &mut Vec<char>) -> Vec<Stretch> {
    let bidi = BidiInfo::new(text, Some(Level::ltr()));
    let Some(paragraph) = bidi.paragraphs.first() else {
        return Vec::new();
    };
    let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
    let mut stretches = Vec::new();
    for run in runs {
        let is_turned = levels[run.start].is_rtl();
        let mut of_run = of_one_direction(&text[run], is_turned, lacking);
        if is_turned {
            of_run.reverse();
            // Without letters of its own a stretch would not be known to be turned.
            of_run
                .iter_mut()
                .filter(|stretch| !stretch.is_blank())
                .for_each(|stretch| stretch.text = format!("\u{202e}{}\u{202c}", stretch.text));
        }
        stretches.extend(of_run);
    }
    stretches
}

/// The stretches in the order of their letters. Where the direction is turned, a space is a stretch: the painter would set it on the wrong side of its neighbour.
fn of_one_direction(text: &str, is_turned: bool, lacking: &mut Vec<char>) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for character in text.chars().filter(|character| !matches!(character, '\u{2066}'..='\u{2069}')) {
        let source = Source::of(character);
        let last = stretches.last().and_then(|stretch| stretch.family);
        let family = match source {
            Source::Inter | Source::Nowhere => None,
            Source::Stand { family, .. } => Some(family),
            Source::Nothing => last,
        };
        let shown = if source == Source::Nowhere { stand_in(character, lacking) } else { character };
        match stretches.last_mut() {
            Some(stretch) if stretch.family == family && !(is_turned && (shown.is_whitespace() || stretch.is_blank())) => {
                stretch.text.push(shown)
            }
            _ => stretches.push(Stretch { family, text: shown.to_string() }),
        }
    }
    stretches
}

/// The character that stands for one that no font has.
fn stand_in(character: char, lacking: &mut Vec<char>) -> char {
    let place = lacking.iter().position(|&known| known == character).unwrap_or_else(|| {
        lacking.push(character);
        lacking.len() - 1
    });
    u32::try_from(place.min(MOST - 1)).ok().and_then(|place| char::from_u32(FIRST + place)).unwrap_or('\u{fffd}')
}

/// How wide each stretch is when it is painted.
fn widths<'a>(texts_of: impl Iterator<Item = (&'a str, &'a [Stretch])>, options: &usvg::Options<'_>) -> Result<Vec<f64>, usvg::Error> {
    let mut drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" font-family=\"Inter\">\n".to_owned();
    let mut spaces = Vec::new();
    for (tag, stretches) in texts_of {
        let size = number(tag, "font-size");
        for stretch in stretches {
            spaces.push(stretch.is_blank().then(|| size * SPACE * stretch.text.chars().count() as f64));
            if !stretch.is_blank() {
                place(&mut drawing, tag, stretch, 0.0);
            }
        }
    }
    drawing.push_str("</svg>\n");
    let tree = Tree::from_str(&drawing, options)?;
    let mut painted = texts(tree.root()).into_iter().map(|text| f64::from(text.bounding_box().width()));
    Ok(spaces.into_iter().map(|space| space.or_else(|| painted.next()).unwrap_or(0.0)).collect())
}

/// A space over the em, in Inter.
const SPACE: f64 = 0.28;

/// Sets stretches beside each other, where the tag has its text.
fn set(drawing: &mut String, tag: &str, stretches: &[Stretch], widths: &[f64]) {
    let width: f64 = widths.iter().sum();
    let mut x = number(tag, "x")
        - match attribute(tag, "text-anchor") {
            Some("middle") => width / 2.0,
            Some("end") => width,
            _ => 0.0,
        };
    for (stretch, width) in stretches.iter().zip(widths) {
        if !stretch.is_blank() {
            place(drawing, tag, stretch, x);
        }
        x += width;
    }
}

/// Writes a stretch at a place of its own.
fn place(drawing: &mut String, tag: &str, stretch: &Stretch, x: f64) {
    let [y, size] = ["y", "font-size"].map(|name| number(tag, name));
    // Plotters moves a text down by 0.76 em; said so, that would be lost with a first character that does not show.
    let written = write!(drawing, "<text xml:space=\"preserve\" x=\"{x:.2}\" y=\"{:.2}\"", y + 0.76 * size);
    debug_assert!(written.is_ok(), "a string takes what is written");
    for name in ["font-size", "font-weight", "fill"] {
        if let Some(value) = attribute(tag, name) {
            drawing.extend([" ", name, "=\"", value, "\""]);
        }
    }
    if let Some(family) = stretch.family {
        drawing.extend([" font-family=\"", family, "\""]);
    }
    drawing.extend([">", &escape(stretch.text.as_str()), "</text>\n"]);
}

/// A text as it is read: turned round in an SVG, `&lt;` would be `;tl&`.
fn as_read(text: &str) -> Cow<'_, str> {
    unescape(text).unwrap_or(Cow::Borrowed(text))
}

/// What an attribute of a tag of ours says.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

fn number(tag: &str, name: &str) -> f64 {
    attribute(tag, name).and_then(|number| number.parse().ok()).unwrap_or(0.0)
}

/// The texts of a tree, in order.
pub(super) fn texts(group: &Group) -> Vec<&Text> {
    let mut found = Vec::new();
    for node in group.children() {
        match node {
            Node::Group(group) => found.extend(texts(group)),
            Node::Text(text) => found.push(text),
            Node::Path(_) | Node::Image(_) => {}
        }
    }
    found
}

/// Writes a character's number in two lines within its box, which is an em wide and has its middle at half the height of a capital.
fn write_number(drawing: &mut String, character: char, place: Transform, em: f32) {
    let number = u32::from(character);
    let number = if number > 0xffff { format!("{number:06X}") } else { format!("{number:04X}") };
    let (above, below) = number.split_at(number.len() / 2);
    let size = em * if number.len() > 4 { 0.4 } else { 0.52 };
    let (x, y) = (place.tx + em * 0.5, place.ty - em * 0.364);
    for (half, baseline) in [(above, y - em * 0.04), (below, y + em * 0.04 + size * 0.73)] {
        let written = writeln!(
            drawing,
            "<text x=\"{x}\" y=\"{baseline}\" font-size=\"{size}\" text-anchor=\"middle\" font-family=\"Inter\" fill=\"#1A1A1A\">{half}</text>"
        );
        debug_assert!(written.is_ok(), "a string takes what is written");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(Option<&'static str>, String)> {
        stretches(text, &mut Vec::new()).into_iter().map(|stretch| (stretch.family, stretch.text)).collect()
    }

    #[test]
    fn each_stretch_has_one_font() {
        assert_eq!(shown("ab 中文 &amp; é"), [(None, "ab ".into()), (Some("Noto Sans CJK SC"), "中文".into()), (None, " &amp; é".into())]);
    }

    #[test]
    fn stretches_stand_as_they_are_read() {
        let arabic = |text: &str| (Some("Noto Sans Arabic"), format!("\u{202e}{text}\u{202c}"));
        let space = || (None, " ".to_owned());
        let expected =
            [(None, "25".into()), space(), arabic("إلى"), space(), (None, "18".into()), space(), arabic("من"), (None, ": 3 %".into())];
        assert_eq!(shown("\u{2068}من 18 إلى 25\u{2069}: 3 %"), expected);
    }

    #[test]
    fn what_is_escaped_is_turned_round_as_it_is_read() {
        let texts: Vec<String> = shown(&as_read("من &lt; &amp; من")).into_iter().map(|(_, text)| text).collect();
        assert!(texts.iter().all(|text| !text.contains("lt") && !text.contains("amp")), "{texts:?}");
        assert!(texts.concat().contains('<') && texts.concat().contains('&'), "{texts:?}");
    }

    #[test]
    fn what_no_font_has_is_kept_by_its_place() {
        let mut lacking = Vec::new();
        let found = stretches("ᠮᠣᠮ é", &mut lacking);
        assert_eq!(found, [Stretch { family: None, text: "\u{e000}\u{e001}\u{e000} é".into() }]);
        assert_eq!(lacking, ['ᠮ', 'ᠣ']);
    }
}
