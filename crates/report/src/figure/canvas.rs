//! A sheet to draw on, and the SVG that it becomes.
//!
//! Lengths are those of a sheet 1,200 wide, or 540 where it is for a phone. Plotters draws at whole numbers, so it is given tenths, which the view box of the SVG turns back.

use std::fmt::Write as _;

use plotters::backend::DrawingBackend;
use plotters::prelude::SVGBackend;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, RGBColor, ShapeStyle, TextStyle};

use super::font::{CAPITAL, FAMILIES, Font};
use super::name::apart;

/// Width of a wide sheet.
pub(super) const WIDTH: f64 = 1200.0;

/// Free space at each side of a wide sheet.
pub(super) const MARGIN: f64 = 40.0;

/// What a drawing is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// A page, a slide or paper.
    Wide,
    /// A phone held upright: fonts as on a wide sheet, which a column 330 wide shows 12 and 10 high.
    Narrow,
}

impl Format {
    pub(super) const fn width(self) -> f64 {
        match self {
            Self::Wide => WIDTH,
            Self::Narrow => 540.0,
        }
    }

    pub(super) const fn margin(self) -> f64 {
        match self {
            Self::Wide => MARGIN,
            Self::Narrow => 20.0,
        }
    }
}

/// Fonts: on a picture 1,600 wide the smallest is 22.7 high.
pub(super) const TITLE: Font = Font::bold(28.0);
pub(super) const LARGE: Font = Font::bold(24.0);
pub(super) const BODY: Font = Font::regular(20.0);
pub(super) const SMALL: Font = Font::regular(17.0);

/// Colours, told apart with any colour vision (Okabe and Ito's blue and vermillion), and never alone in saying something.
pub(super) const DARK: RGBColor = RGBColor(0x1a, 0x1a, 0x1a);
pub(super) const GREY: RGBColor = RGBColor(0x4d, 0x4d, 0x4d);
pub(super) const RULE: RGBColor = RGBColor(0x8c, 0x8c, 0x8c);
pub(super) const HAIRLINE: RGBColor = RGBColor(0xe3, 0xe5, 0xe8);
pub(super) const SHADE: RGBColor = RGBColor(0xe6, 0xed, 0xf3);
pub(super) const PALE: RGBColor = RGBColor(0xd3, 0xd8, 0xde);
pub(super) const BLUE: RGBColor = RGBColor(0x00, 0x72, 0xb2);
pub(super) const VERMILLION: RGBColor = RGBColor(0xd5, 0x5e, 0x00);
pub(super) const WHITE: RGBColor = RGBColor(0xff, 0xff, 0xff);

/// Where a text stands to its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A sheet to draw on.
pub(super) struct Canvas<'a> {
    backend: SVGBackend<'a>,
    pub(super) format: Format,
}

impl Canvas<'_> {
    /// Width of the sheet.
    pub(super) fn width(&self) -> f64 {
        self.format.width()
    }

    /// Free space at each side.
    pub(super) fn margin(&self) -> f64 {
        self.format.margin()
    }

    /// Width between the margins.
    pub(super) fn room(&self) -> f64 {
        self.width() - 2.0 * self.margin()
    }

    /// Writes a text on a base line.
    pub(super) fn text(&mut self, x: f64, baseline: f64, anchor: Anchor, font: Font, colour: RGBColor, text: &str) {
        if text.is_empty() {
            return;
        }
        let horizontal = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        // Plotters sets the top of a text 0.76 em above its base line, and divides sizes by 1.24.
        let size = font.size * TENTHS;
        let top = baseline * TENTHS - 0.76 * size;
        let style = TextStyle::from(FontDesc::new(FontFamily::Name(FAMILIES), size * 1.24, font.style()))
            .color(&colour)
            .pos(Pos::new(horizontal, VPos::Top));
        let place = (whole(x * TENTHS), whole(top));
        drawn(self.backend.draw_text(&apart(text), &style, place));
    }

    /// Writes a text whose capitals are centred on a height.
    pub(super) fn centred(&mut self, x: f64, y: f64, anchor: Anchor, font: Font, colour: RGBColor, text: &str) {
        self.text(x, y + font.size * CAPITAL / 2.0, anchor, font, colour, text);
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), width: f64, colour: RGBColor) {
        let style = colour.stroke_width(unsigned(width));
        drawn(self.backend.draw_line(place(from), place(to), &style));
    }

    /// A line through these places.
    pub(super) fn path(&mut self, through: &[(f64, f64)], width: f64, colour: RGBColor) {
        let style = colour.stroke_width(unsigned(width));
        drawn(self.backend.draw_path(through.iter().copied().map(place), &style));
    }

    /// A dashed vertical line.
    pub(super) fn dashes(&mut self, x: f64, from: f64, to: f64, colour: RGBColor) {
        let mut y = from;
        while y < to {
            self.line((x, y), (x, (y + 9.0).min(to)), 1.8, colour);
            y += 15.0;
        }
    }

    pub(super) fn rectangle(&mut self, from: (f64, f64), to: (f64, f64), colour: RGBColor) {
        drawn(self.backend.draw_rect(place(from), place(to), &colour.filled(), true));
    }

    pub(super) fn dot(&mut self, centre: (f64, f64), radius: f64, colour: RGBColor) {
        drawn(self.backend.draw_circle(place(centre), unsigned(radius), &colour.filled(), true));
    }

    /// A white dot with a coloured edge.
    pub(super) fn ring(&mut self, centre: (f64, f64), radius: f64, edge: f64, colour: RGBColor) {
        self.dot(centre, radius, WHITE);
        let style = ShapeStyle { color: colour.to_rgba(), filled: false, stroke_width: unsigned(edge) };
        drawn(self.backend.draw_circle(place(centre), unsigned(radius - edge / 2.0), &style, false));
    }

    pub(super) fn polygon(&mut self, corners: &[(f64, f64)], colour: RGBColor) {
        drawn(self.backend.fill_polygon(corners.iter().copied().map(place), &colour.filled()));
    }
}

/// What a drawing is called, and what it shows for those who do not see it.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    pub(super) name: &'a str,
    pub(super) title: &'a str,
    pub(super) description: &'a str,
}

/// Draws a picture: `draw` is given the sheet and returns its height. A narrow drawing is named by the title and the description that stand in the wide one beside it.
pub(super) fn svg(said: Said<'_>, format: Format, draw: impl FnOnce(&mut Canvas<'_>) -> f64) -> String {
    let mut drawing = String::new();
    let mut canvas = Canvas { backend: SVGBackend::with_string(&mut drawing, (1, 1)), format };
    let height = draw(&mut canvas);
    drawn(canvas.backend.present());
    drop(canvas);
    // The opening tag of plotters has a fixed size and no title: what follows it is kept.
    let inside = lean(drawing.split_once('>').map_or("", |(_, inside)| inside));
    let (width, height) = (whole(format.width() * TENTHS), whole(height * TENTHS));
    let Said { name, title, description } = said;
    let words = match format {
        Format::Wide => {
            let (title, description) = (escaped(title), escaped(description));
            format!("<title id=\"{name}-title\">{title}</title>\n<desc id=\"{name}-text\">{description}</desc>\n")
        }
        Format::Narrow => String::new(),
    };
    let mut svg = String::with_capacity(inside.len() + words.len() + 1000);
    let written = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{name}-title {name}-text\" font-family=\"{FAMILIES}\">\n\
         {words}<rect width=\"{width}\" height=\"{height}\" fill=\"#FFFFFF\"/>{inside}"
    );
    debug_assert!(written.is_ok(), "a string takes what is written");
    svg
}

/// How high a drawing of [`svg()`] is for its width.
pub(super) fn height_over_width(svg: &str) -> Option<f64> {
    let (_, sides) = svg.split_once("viewBox=\"0 0 ")?;
    let (width, height) = sides.split_once('"')?.0.split_once(' ')?;
    Some(height.parse::<f64>().ok()? / width.parse::<f64>().ok()?)
}

/// The drawing without what each of its elements says again, which is most of it: the font, which the whole picture has, and what holds anyway; lines of one kind that
/// follow one another become one path. A line of text, whose `<` is escaped, stays as it is.
fn lean(drawing: &str) -> String {
    let font = format!(" font-family=\"{FAMILIES}\"");
    let holds = [font.as_str(), " opacity=\"1\"", " text-anchor=\"start\"", " stroke=\"none\" stroke-width=\"1\"", " stroke=\"none\""];
    let mut lean = String::with_capacity(drawing.len());
    let mut elements = drawing.lines().peekable();
    while let Some(element) = elements.next() {
        if let Some(Stroke { style, mut path }) = Stroke::of(element) {
            while let Some(next) = elements.peek().copied().and_then(Stroke::of).filter(|next| next.style == style) {
                path += &next.path;
                elements.next();
            }
            lean += &format!("<path{style} d=\"{path}\"/>");
        } else if element.starts_with('<') {
            lean += &holds.iter().fold(element.to_owned(), |element, held| element.replace(held, ""));
        } else {
            lean += element;
        }
        lean.push('\n');
    }
    lean
}

/// A line as a step of a path, and how it is drawn.
struct Stroke<'a> {
    style: &'a str,
    path: String,
}

impl<'a> Stroke<'a> {
    /// Reads ` stroke="#E3E5E8" stroke-width="10" x1="0" y1="0" x2="9" y2="0"`.
    fn of(element: &'a str) -> Option<Self> {
        let inside = element.strip_prefix("<line")?.strip_suffix("/>")?;
        let (style, places) = inside.split_once(" x1=\"")?;
        let (x1, places) = places.split_once("\" y1=\"")?;
        let (y1, places) = places.split_once("\" x2=\"")?;
        let (x2, places) = places.split_once("\" y2=\"")?;
        let y2 = places.strip_suffix('"')?;
        let path = match (x1 == x2, y1 == y2) {
            (true, _) => format!("M{x1} {y1}V{y2}"),
            (_, true) => format!("M{x1} {y1}H{x2}"),
            _ => format!("M{x1} {y1}L{x2} {y2}"),
        };
        // What is drawn when it is fully opaque needs no word of it.
        Some(Self { style: style.strip_prefix(" opacity=\"1\"").unwrap_or(style), path })
    }
}

const TENTHS: f64 = 10.0;

/// Text as XML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in apart(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            other => out.push(other),
        }
    }
    out
}

fn place((x, y): (f64, f64)) -> (i32, i32) {
    (whole(x * TENTHS), whole(y * TENTHS))
}

#[expect(clippy::cast_possible_truncation, reason = "a place on the sheet; a cast of f64 to an integer saturates")]
fn whole(number: f64) -> i32 {
    number.round() as i32
}

fn unsigned(length: f64) -> u32 {
    u32::try_from(whole(length * TENTHS)).unwrap_or(0)
}

#[expect(clippy::expect_used, reason = "plotters writes into a string, and that cannot fail")]
fn drawn<E: std::fmt::Debug>(result: Result<(), E>) {
    result.expect("drawing into a string does not fail");
}
