//! The detection error trade-off of each group: false non-match rate over false match rate at every threshold, both on logarithmic axes.

use ecart_words::{Decimal, Words, say};
use plotters::style::RGBColor;

use super::canvas::{Anchor, BLUE, BODY, Canvas, DARK, GREY, HAIRLINE, MARGIN, RULE, SMALL, VERMILLION, WIDTH};
use super::frame::{footer, header};
use super::name::{apart, capitalised};
use super::picture::Picture;
use crate::{Curve, GroupingFindings};

/// More curves than this cannot be told apart; the largest groups are drawn.
const MOST: usize = 6;
const HEIGHT: f64 = 560.0;
const BELOW: f64 = 60.0;
const LABELS: f64 = 240.0;
/// Curves take turns in these; each also has its name at its end, and a mark of its own.
const COLOURS: [RGBColor; 3] = [BLUE, VERMILLION, DARK];

/// The picture of a grouping, where similarities were counted.
pub(super) fn picture(grouping: &GroupingFindings, stem: &str, words: &Words) -> Option<Picture> {
    let curves = grouping.pairs.as_ref().map(|pairs| pairs.curves.as_slice()).filter(|curves| !curves.is_empty())?;
    let shown = &curves[..curves.len().min(MOST)];
    let axes = Axes::of(shown)?;
    let title = apart(&say!(words, "figure-det-title", grouping = apart(&grouping.name)));
    let names: Vec<String> = shown.iter().map(|curve| apart(&curve.group)).collect();
    let alt = say!(words, "figure-det-alt", groups = words.list(&names));
    let mut notes = Vec::new();
    if curves.len() > MOST {
        notes.push(say!(words, "figure-panels-more", shown = MOST, count = curves.len() - MOST));
    }
    let name = format!("det-{stem}");
    Some(Picture::wide(&name, &title, &alt, |canvas| {
        let y = header(canvas, &title, &words.say("figure-det-note"));
        let y = axes.draw(canvas, shown, y + 58.0, words);
        footer(canvas, y, &notes)
    }))
}

/// Powers of ten, from the smallest rate above 0 to 1.
struct Axes {
    x: i32,
    y: i32,
}

impl Axes {
    /// `None` where no group has both errors at any threshold.
    fn of(curves: &[Curve]) -> Option<Self> {
        let least = |of: fn(&(f64, f64)) -> f64| {
            let rates = curves.iter().flat_map(|curve| &curve.points).map(of).filter(|rate| *rate > 0.0);
            let least = rates.fold(f64::INFINITY, f64::min);
            #[expect(clippy::cast_possible_truncation, reason = "a small power of ten")]
            least.is_finite().then(|| least.log10().floor().clamp(-9.0, -1.0) as i32)
        };
        Some(Self { x: least(|(x, _)| *x)?, y: least(|(_, y)| *y)? })
    }

    fn draw(&self, canvas: &mut Canvas<'_>, curves: &[Curve], top: f64, words: &Words) -> f64 {
        let (left, right, bottom) = (MARGIN + 110.0, WIDTH - MARGIN - LABELS, top + HEIGHT);
        let share = |power: i32, rate: f64| (rate.log10() - f64::from(power)) / -f64::from(power);
        let place = |(x, y): (f64, f64)| {
            (left + share(self.x, x).clamp(0.0, 1.0) * (right - left), bottom - share(self.y, y).clamp(0.0, 1.0) * HEIGHT)
        };
        for power in self.x..=0 {
            let (x, _) = place((10f64.powi(power), 1.0));
            canvas.line((x, top), (x, bottom), 1.0, HAIRLINE);
            canvas.text(x, bottom + 26.0, Anchor::Middle, SMALL, GREY, &tick(words, power));
        }
        for power in self.y..=0 {
            let (_, y) = place((1.0, 10f64.powi(power)));
            canvas.line((left, y), (right, y), 1.0, HAIRLINE);
            canvas.centred(left - 12.0, y, Anchor::End, SMALL, GREY, &tick(words, power));
        }
        canvas.line((left, bottom), (right, bottom), 1.5, RULE);
        canvas.line((left, top), (left, bottom), 1.5, RULE);
        canvas.text(
            f64::midpoint(left, right),
            bottom + 52.0,
            Anchor::Middle,
            BODY,
            DARK,
            &capitalised(&words.metric("false_positive_rate")),
        );
        canvas.text(MARGIN, top - 22.0, Anchor::Start, BODY, DARK, &capitalised(&words.metric("false_negative_rate")));
        let names: Vec<String> = curves.iter().map(|curve| apart(&curve.group)).collect();
        let names = BODY.told_apart(&names, |_| LABELS - 66.0);
        for (turn, (curve, name)) in curves.iter().zip(&names).enumerate() {
            let colour = COLOURS[turn % COLOURS.len()];
            let points = thinned(curve.points.iter().filter(|(x, y)| *x > 0.0 && *y > 0.0).map(|point| place(*point)));
            for two in points.windows(2) {
                // A step: one error changes at a time.
                let corner = (two[1].0, two[0].1);
                canvas.line(two[0], corner, 2.4, colour);
                canvas.line(corner, two[1], 2.4, colour);
            }
            // The legend stands in the order of the tables; a ring or a dot tells apart what shares a colour.
            let y = top + 20.0 + 34.0 * turn as f64;
            canvas.line((right + 24.0, y), (right + 54.0, y), 2.4, colour);
            let is_ring = turn >= COLOURS.len();
            let marked = points.iter().step_by((points.len() / 5).max(1)).copied().chain([(right + 39.0, y)]);
            for point in marked {
                if is_ring {
                    canvas.ring(point, 6.0, 2.0, colour);
                } else {
                    canvas.dot(point, 4.0, colour);
                }
            }
            canvas.centred(right + 66.0, y, Anchor::Start, BODY, DARK, name);
        }
        bottom + BELOW + 10.0
    }
}

/// A power of ten in per cent.
fn tick(words: &Words, power: i32) -> String {
    let decimals = usize::try_from(-power - 2).unwrap_or(0);
    Decimal::percent(10f64.powi(power), decimals).map_or_else(String::new, |share| words.percent(&share))
}

/// The places without those that would not be told apart.
fn thinned(places: impl Iterator<Item = (f64, f64)>) -> Vec<(f64, f64)> {
    let mut kept: Vec<(f64, f64)> = Vec::new();
    for place in places {
        let is_apart = kept.last().is_none_or(|last| (last.0 - place.0).abs() >= 1.5 || (last.1 - place.1).abs() >= 1.5);
        if is_apart {
            kept.push(place);
        }
    }
    kept
}
