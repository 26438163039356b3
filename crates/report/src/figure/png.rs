//! A picture as PNG.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{self, fontdb};
use thiserror::Error;

use super::Picture;
use super::faces::{BOLD, REGULAR, STANDS};
use super::font::BUNDLED;
use super::scripts::{Prepared, texts};

/// Why a picture could not be painted.
#[derive(Debug, Error)]
pub enum FigureError {
    /// The SVG is none that can be painted.
    #[error("the picture `{name}` cannot be read as SVG")]
    Svg {
        /// The picture.
        name: String,
        /// What the reader of SVG says.
        #[source]
        source: usvg::Error,
    },
    /// There is no picture of this width: 0, or more than memory holds.
    #[error("the picture `{name}` cannot be painted {width} wide")]
    Width {
        /// The picture.
        name: String,
        /// The width asked for.
        width: u32,
    },
    /// The painted picture could not be written as PNG.
    #[error("the picture `{name}` cannot be written as PNG")]
    Png {
        /// The picture.
        name: String,
        /// What the writer of PNG says.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

/// The bundled fonts and no other: a PNG is the same on every machine.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for data in [REGULAR, BOLD].into_iter().chain(STANDS.iter().map(|stand| stand.data)) {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(data)));
    }
    fonts.set_sans_serif_family(BUNDLED);
    Arc::new(fonts)
});

/// Paints a picture of this width, in pixels; the height follows.
///
/// # Errors
/// [`FigureError`] if the width is 0 or too large for memory.
pub fn png(picture: &Picture, width: u32) -> Result<Vec<u8>, FigureError> {
    Painting::new(picture)?.png(width)
}

/// A text, or as much of it as is of one font and one direction, and where it is painted: its left and upper edge, its right and lower edge.
pub type PaintedText = (String, [f32; 4]);

/// Where the texts of a picture are painted, and the picture's width and height in the same measure.
///
/// # Errors
/// [`FigureError::Svg`] if the picture cannot be read.
pub fn painted_texts(picture: &Picture) -> Result<(Vec<PaintedText>, [f32; 2]), FigureError> {
    let painting = Painting::new(picture)?;
    let said = |text: &usvg::Text| text.chunks().iter().map(usvg::TextChunk::text).collect::<String>();
    let edges = |text: &usvg::Text| {
        let area = text.abs_bounding_box();
        [area.left(), area.top(), area.right(), area.bottom()]
    };
    let texts = texts(painting.tree.root()).into_iter().map(|text| (said(text), edges(text))).collect();
    Ok((texts, [painting.tree.size().width(), painting.tree.size().height()]))
}

/// A picture that is read, to be painted at one size or several.
pub(crate) struct Painting<'a> {
    picture: &'a Picture,
    tree: usvg::Tree,
    /// What is painted over it: the numbers of characters that no font has.
    numbers: Option<usvg::Tree>,
}

impl<'a> Painting<'a> {
    /// Reads a picture.
    pub(crate) fn new(picture: &'a Picture) -> Result<Self, FigureError> {
        let options = options();
        let failed = |source| FigureError::Svg { name: picture.name.clone(), source };
        let prepared = Prepared::new(&picture.svg, &options).map_err(failed)?;
        let tree = usvg::Tree::from_str(&prepared.svg, &options).map_err(failed)?;
        let numbers = prepared.numbers(&tree).map(|svg| usvg::Tree::from_str(&svg, &options)).transpose().map_err(failed)?;
        Ok(Self { picture, tree, numbers })
    }

    /// For a slide: 1,600 pixels wide, on which the smallest text is 22 high.
    pub(crate) fn slide(&self) -> Result<Vec<u8>, FigureError> {
        self.png(SLIDE)
    }

    /// For print: 17 cm wide at 300 dots an inch, which the file says, so that a word processor sets it at that width.
    pub(crate) fn print(&self) -> Result<Vec<u8>, FigureError> {
        let mut png = self.png(PRINT)?;
        png.splice(HEADER..HEADER, chunk(*b"pHYs", &resolution(DOTS_A_METRE)));
        Ok(png)
    }

    fn png(&self, width: u32) -> Result<Vec<u8>, FigureError> {
        let name = || self.picture.name.clone();
        let scale = width as f32 / self.tree.size().width();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a height in pixels; a cast of f32 to an integer saturates"
        )]
        let height = (self.tree.size().height() * scale).round() as u32;
        let mut pixels = Pixmap::new(width, height).ok_or_else(|| FigureError::Width { name: name(), width })?;
        // The height is rounded: without a ground of its own, the last line of pixels could show through.
        pixels.fill(Color::WHITE);
        for tree in std::iter::once(&self.tree).chain(&self.numbers) {
            resvg::render(tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        }
        pixels.encode_png().map_err(|source| FigureError::Png { name: name(), source: source.into() })
    }
}

/// The width of a slide's picture in pixels.
const SLIDE: u32 = 1600;

/// 17 cm at 300 dots an inch.
const PRINT: u32 = 2008;

/// 300 dots an inch.
const DOTS_A_METRE: u32 = 11_811;

/// Where a PNG's first chunk ends: 8 bytes that all PNGs begin with, and the 25 of the size.
const HEADER: usize = 33;

/// What a `pHYs` chunk says: as many dots a metre across and down.
fn resolution(dots: u32) -> Vec<u8> {
    [dots.to_be_bytes().as_slice(), &dots.to_be_bytes(), &[1]].concat()
}

/// A chunk of a PNG: its length, name, content and checksum.
fn chunk(name: [u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    let named = [&name, content].concat();
    let sum = checksum(&named);
    [&length.to_be_bytes(), named.as_slice(), &sum.to_be_bytes()].concat()
}

/// The CRC-32 that PNG asks for (ISO 3309).
fn checksum(bytes: &[u8]) -> u32 {
    let shifted = |sum: u32| if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 };
    !bytes.iter().fold(u32::MAX, |sum, &byte| (0..8).fold(sum ^ u32::from(byte), |sum, _| shifted(sum)))
}

/// Each text names its font, so none is looked for in place of another.
fn options() -> usvg::Options<'static> {
    usvg::Options {
        font_family: BUNDLED.to_owned(),
        fontdb: Arc::clone(&FONTS),
        font_resolver: usvg::FontResolver { select_fallback: Box::new(|_, _, _| None), ..usvg::FontResolver::default() },
        ..usvg::Options::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(text: &str) -> Picture {
        Picture::wide("p", "p", "p", |canvas| {
            use super::super::canvas::{Anchor, BODY, DARK};
            canvas.text(40.0, 60.0, Anchor::Start, BODY, DARK, &super::super::name::apart(text));
            100.0
        })
    }

    /// The font and the number of each glyph, from left to right.
    fn glyphs(text: &str) -> Vec<(String, u32)> {
        let picture = picture(text);
        let painting = Painting::new(&picture).unwrap();
        let family = |id| FONTS.face(id).map_or_else(String::new, |face| face.families[0].0.clone());
        let spans = texts(painting.tree.root()).into_iter().flat_map(usvg::Text::layouted);
        spans.flat_map(|span| &span.positioned_glyphs).map(|glyph| (family(glyph.font), glyph.id.0)).collect()
    }

    #[test]
    fn arabic_letters_are_joined_and_stand_from_right_to_left() {
        let alone = ["ب", "ي", "ت"].map(|letter| glyphs(letter)[0].clone());
        let word = glyphs("بيت");
        assert!(word.iter().all(|(family, glyph)| family == "Noto Sans Arabic" && *glyph != 0), "{word:?}");
        assert!(!word.iter().any(|glyph| alone.contains(glyph)), "within a word each letter has another form than alone");
        let reversed = glyphs("تيب");
        assert_ne!(word, reversed.into_iter().rev().collect::<Vec<_>>());
        assert_eq!(glyphs("لا").len(), 1, "lam and alef are one");
    }

    #[test]
    fn every_script_is_painted_in_its_font() {
        let scripts = [
            ("שלום", "Hebrew"),
            ("हिन्दी", "Devanagari"),
            ("ไทย", "Thai"),
            ("中文", "CJK"),
            ("かな", "CJK"),
            ("한국", "CJK"),
            ("🙂", "Emoji"),
            ("Śląsk Ж Ω", "Inter"),
        ];
        for (text, font) in scripts {
            let glyphs = glyphs(text);
            assert!(!glyphs.is_empty() && glyphs.iter().all(|(family, glyph)| family.contains(font) && *glyph != 0), "{text}: {glyphs:?}");
        }
    }

    #[test]
    fn any_mixture_of_marks_and_scripts_is_painted() {
        for text in
            ["عربي e\u{301} か\u{3099} x", "\u{301}", "\u{64b}ab\u{5b0}", "क\u{94d}", "ᠮ\u{301}ʼ\u{10ffff}\u{e000}", "\u{2068}", "&<ع>\"'"]
        {
            assert!(Painting::new(&picture(text)).and_then(|painting| painting.png(300)).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn two_names_that_no_font_has_are_two_pictures() {
        let painted = |text: &str| png(&picture(text), 1200).unwrap();
        assert_ne!(painted("ᠮᠣᠩ"), painted("ᠩᠣᠮ"));
        assert_eq!(painted("ᠮᠣᠩ"), painted("ᠮᠣᠩ"));
    }

    #[test]
    fn the_picture_for_print_says_its_resolution() {
        let picture = picture("a");
        let painted = Painting::new(&picture).unwrap().print().unwrap();
        assert_eq!(&painted[16..20], &PRINT.to_be_bytes());
        assert_eq!(&painted[33..54], b"\0\0\0\x09pHYs\0\0\x2e\x23\0\0\x2e\x23\x01\x78\xa5\x3f\x76");
        assert_eq!(&painted[58..62], b"IDAT");
    }
}
