//! A picture as PNG.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{self, fontdb};
use thiserror::Error;

use super::Picture;
use super::faces::{BOLD, REGULAR, STANDS};
use super::font::BUNDLED;
use super::scripts::Prepared;

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
    let name = || picture.name.clone();
    let options = options();
    let read = |svg: &str| usvg::Tree::from_str(svg, &options).map_err(|source| FigureError::Svg { name: name(), source });
    let prepared = Prepared::new(&picture.svg, &options).map_err(|source| FigureError::Svg { name: name(), source })?;
    let tree = read(&prepared.svg)?;
    let scale = width as f32 / tree.size().width();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a height in pixels; a cast of f32 to an integer saturates"
    )]
    let height = (tree.size().height() * scale).round() as u32;
    let mut pixels = Pixmap::new(width, height).ok_or_else(|| FigureError::Width { name: name(), width })?;
    // The height is rounded: without a ground of its own, the last line of pixels could show through.
    pixels.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    if let Some(numbers) = prepared.numbers(&tree) {
        resvg::render(&read(&numbers)?, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    }
    pixels.encode_png().map_err(|source| FigureError::Png { name: name(), source: source.into() })
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
