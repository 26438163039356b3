//! Where the parts of a picture of dots stand.

use super::super::canvas::{Anchor, BODY, Canvas, DARK, Format, GREY, SMALL};
use super::super::scale::Scale;
use super::mark::{mark, why};
use super::{Align, Column, Dots, GAP, NARROW_GAP, Row, Shape};

/// The height of a row with its name beside the axis, and with its name above it.
const ROW: f64 = 42.0;
const HIGH_ROW: f64 = 70.0;
/// Of a high row, where the axis is.
const STRIP: (f64, f64) = (36.0, 64.0);
const WIDEST_NAME: f64 = 320.0;
/// Names are cut rather than that the axis has less room than this.
const NARROWEST_PLOT: f64 = 320.0;
/// Before the last row, that of all people.
const BEFORE_OVERALL: f64 = 8.0;
/// What half a dot needs beyond the end of an axis.
const HALF_A_DOT: f64 = 9.0;

/// Where things stand from left to right, and in a row from its top.
pub(super) struct Layout {
    /// The room for a name and the word after it, and the least for a name alone.
    room: f64,
    narrowest_name: f64,
    pub(super) left: f64,
    pub(super) right: f64,
    columns: Vec<Place>,
    /// The height of a row, the middle of its name, and that of its mark.
    row: f64,
    name: f64,
    mark: f64,
    /// How far below the heads of columns that of the axis is written.
    pub(super) heads_to_axis: f64,
    format: Format,
}

/// Where a column stands: its place among all, the end of its texts; of an interval also the ends of its lower limits.
pub(super) struct Place {
    column: usize,
    pub(super) end: f64,
    lower: f64,
}

/// Where things stand from top to bottom.
pub(super) struct Heights {
    /// The top of each row.
    pub(super) rows: Vec<f64>,
    /// Between which heights the axis is drawn, and where groups are compared on it.
    pub(super) of_axis: Vec<(f64, f64)>,
    pub(super) of_groups: Vec<(f64, f64)>,
    /// How far above the axis a dashed line begins.
    pub(super) line_above: f64,
    /// Where the axis stands.
    pub(super) end: f64,
}

impl Layout {
    pub(super) fn of(dots: &Dots, format: Format) -> Self {
        let (start, stop) = (format.margin(), format.width() - format.margin());
        let mut end = stop;
        let mut columns = Vec::new();
        for (place, column) in dots.columns.iter().enumerate().rev() {
            if format == Format::Narrow && column.align == Align::Interval {
                continue;
            }
            let texts = || dots.rows.iter().filter_map(move |row| row.texts.get(place));
            let head = SMALL.width(&column.head);
            let (width, upper) = match column.align {
                Align::End => (widest(texts().map(String::as_str)), 0.0),
                Align::Interval => {
                    let lower = widest(texts().filter_map(|text| Some(text.split_once(DASH)?.0)));
                    let upper = texts().filter_map(|text| Some(BODY.width_as_bundled(text.split_once(DASH)?.1))).fold(0.0, f64::max);
                    (lower + dash() + upper, upper)
                }
            };
            columns.push(Place { column: place, end, lower: end - upper - dash() });
            let gap = if column.head.is_empty() || format == Format::Narrow { NARROW_GAP } else { GAP };
            end -= if width.max(head) > 0.0 { width.max(head) + gap } else { 0.0 };
        }
        columns.reverse();
        match format {
            Format::Wide => {
                let layout = Self {
                    room: end - start - GAP - NARROWEST_PLOT,
                    narrowest_name: 190.0,
                    left: start,
                    right: end,
                    columns,
                    row: ROW,
                    name: ROW / 2.0,
                    mark: ROW / 2.0,
                    heads_to_axis: 0.0,
                    format,
                };
                let names = dots.rows.iter().map(|row| layout.name_width(row) + layout.tag_width(row)).fold(0.0, f64::max);
                Self { left: start + names + GAP, ..layout }
            }
            Format::Narrow => Self {
                room: end - start,
                narrowest_name: 110.0,
                left: start + HALF_A_DOT,
                right: stop - HALF_A_DOT,
                columns,
                row: HIGH_ROW,
                name: STRIP.0 / 2.0 + 2.0,
                mark: f64::midpoint(STRIP.0, STRIP.1),
                heads_to_axis: 28.0,
                format,
            },
        }
    }

    /// The columns that are written, with their places.
    pub(super) fn columns<'a>(&'a self, dots: &'a Dots) -> impl Iterator<Item = (&'a Column, &'a Place)> {
        self.columns.iter().filter_map(|place| Some((dots.columns.get(place.column)?, place)))
    }

    /// Where the rows stand below this height.
    pub(super) fn heights(&self, dots: &Dots, top: f64) -> Heights {
        let is_overall = |row: &Row| row.shape == Shape::Overall;
        let groups = dots.rows.iter().filter(|row| !is_overall(row)).count();
        let rows: Vec<f64> = (dots.rows.iter().enumerate())
            .map(|(place, row)| top + self.row * place as f64 + if is_overall(row) { BEFORE_OVERALL } else { 0.0 })
            .collect();
        let end = rows.last().map_or(top, |last| last + self.row);
        let (of_axis, of_groups, line_above) = match self.format {
            Format::Wide => (vec![(top, end)], vec![(top, top + self.row * groups as f64)], 6.0),
            Format::Narrow => {
                let mut strips: Vec<(f64, f64)> = rows.iter().map(|top| (top + STRIP.0, top + STRIP.1)).collect();
                let of_groups = strips.iter().take(groups).copied().collect();
                if let Some((_, bottom)) = strips.last_mut() {
                    *bottom = end;
                }
                (strips, of_groups, 0.0)
            }
        };
        Heights { rows, of_axis, of_groups, line_above, end }
    }

    /// The room for a name, of the room for it and the word after it: a long word of one row cuts no other row's name.
    pub(super) fn name_room(&self, row: &Row) -> f64 {
        let widest = if self.format == Format::Narrow { self.room } else { WIDEST_NAME };
        (self.room - self.tag_width(row)).clamp(self.narrowest_name, widest.max(self.narrowest_name))
    }

    /// The word after a name: on a phone not how few people there are, which stand right beside it.
    fn tag<'a>(&self, row: &'a Row) -> &'a str {
        if self.format == Format::Narrow && row.shape == Shape::Small { "" } else { &row.tag }
    }

    /// The width of the word after a name, with the space before it.
    fn tag_width(&self, row: &Row) -> f64 {
        let tag = self.tag(row);
        if tag.is_empty() { 0.0 } else { NARROW_GAP + SMALL.width(tag) }
    }

    fn name_width(&self, row: &Row) -> f64 {
        BODY.width(&row.name).min(self.name_room(row))
    }

    pub(super) fn scale(&self, dots: &Dots) -> Scale {
        let values =
            dots.rows.iter().filter_map(|row| row.plotted.as_ref().ok()).flat_map(|plotted| [plotted.lower, plotted.value, plotted.upper]);
        let band = dots.band.into_iter().flat_map(|(low, high)| [low, high]);
        Scale::spanning(values.chain(band).chain(dots.line), self.left, self.right)
    }

    pub(super) fn row(&self, canvas: &mut Canvas<'_>, scale: &Scale, (row, name): (&Row, &str), top: f64) {
        let (start, y, on_axis) = (canvas.margin(), top + self.name, top + self.mark);
        canvas.centred(start, y, Anchor::Start, BODY, DARK, name);
        let tag = self.tag(row);
        if !tag.is_empty() {
            canvas.centred(start + self.name_width(row) + NARROW_GAP, y, Anchor::Start, SMALL, GREY, tag);
        }
        match &row.plotted {
            Ok(plotted) => mark(canvas, scale, row.shape, *plotted, on_axis),
            Err(reason) => why(canvas, scale, reason, on_axis),
        }
        for place in &self.columns {
            let Some(text) = row.texts.get(place.column) else { continue };
            match text.split_once(DASH) {
                Some((lower, upper)) => {
                    canvas.centred(place.lower, y, Anchor::End, BODY, GREY, lower);
                    canvas.centred(place.lower + dash() / 2.0, y, Anchor::Middle, BODY, GREY, DASH.trim());
                    canvas.centred(place.end, y, Anchor::End, BODY, GREY, upper);
                }
                None => canvas.centred(place.end, y, Anchor::End, BODY, DARK, text),
            }
        }
    }
}

const DASH: &str = " – ";

/// The room between the limits of an interval.
fn dash() -> f64 {
    BODY.width_as_bundled(DASH)
}

fn widest<'a>(texts: impl Iterator<Item = &'a str>) -> f64 {
    texts.map(|text| BODY.width(text)).fold(0.0, f64::max)
}
