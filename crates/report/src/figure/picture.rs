//! A picture, and which pictures an audit has.

use ecart_words::Words;

use super::canvas::{Canvas, Format, Said, height_over_width, svg};
use super::{det, gaps, heat, name, outcomes, pairs, people, rates, scores, trend};
use crate::Findings;

/// A picture with what is needed to put it into a page or a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// A file stem, ASCII, unique among the pictures of an audit: `rates-race-false-positive-rate`.
    pub name: String,
    /// The title, which is also written in the picture.
    pub title: String,
    /// What the picture shows, for those who do not see it, with every figure in it.
    pub alt: String,
    /// The picture. It has a view box and no size, so that it is as wide as the place it is put into.
    pub svg: String,
    /// The same for a phone, where it can be drawn in so little room. It has no title of its own and stands beside [`Picture::svg`].
    pub narrow: Option<String>,
}

impl Picture {
    /// A picture drawn on a wide sheet alone.
    pub(super) fn wide(name: &str, title: &str, alt: &str, draw: impl Fn(&mut Canvas<'_>) -> f64) -> Self {
        let svg = svg(Said { name, title, description: alt }, Format::Wide, &draw);
        Self { name: name.to_owned(), title: title.to_owned(), alt: alt.to_owned(), svg, narrow: None }
    }

    /// A picture drawn on both sheets.
    pub(super) fn both(name: &str, title: &str, alt: &str, draw: impl Fn(&mut Canvas<'_>) -> f64) -> Self {
        let narrow = svg(Said { name, title, description: alt }, Format::Narrow, &draw);
        Self { narrow: Some(narrow), ..Self::wide(name, title, alt, draw) }
    }

    /// The picture as a file of its own: 17 cm wide where a width is asked of it, as the PNG for print is.
    pub(crate) fn file(&self) -> String {
        let height = height_over_width(&self.svg).map(|ratio| format!(" height=\"{:.1}mm\"", WIDTH_IN_MM * ratio));
        let size = format!("<svg width=\"{WIDTH_IN_MM}mm\"{} ", height.unwrap_or_default());
        self.svg.replacen("<svg ", &size, 1)
    }
}

/// The width of a column of text on A4.
const WIDTH_IN_MM: f64 = 170.0;

/// All pictures of an audit: the headline as people where there is one, then for each grouping the rates, the gaps and the outcomes.
pub fn pictures(findings: &Findings, words: &Words) -> Vec<Picture> {
    let headline = findings.headline.natural.iter().map(|natural| people(natural, words));
    let groupings = (0..findings.groupings.len()).flat_map(|place| of_grouping(findings, place, words));
    headline.chain(groupings).collect()
}

/// The pictures of one grouping, by its place: for each metric the rates and then the gaps, of two crossed columns each metric as a grid, then the scores if there are any, of pairs of samples who is mistaken
/// for whom and both errors at every threshold, and the outcomes last.
pub fn of_grouping(findings: &Findings, place: usize, words: &Words) -> Vec<Picture> {
    let stems = name::stems(findings.groupings.iter().map(|grouping| grouping.key.as_str()));
    let (Some(grouping), Some(stem)) = (findings.groupings.get(place), stems.get(place)) else {
        return Vec::new();
    };
    let metrics = 0..grouping.rates.metrics.len();
    let by_metric = metrics
        .clone()
        .flat_map(|metric| [rates::picture(findings, grouping, metric, stem, words), gaps::picture(grouping, metric, stem, words)]);
    let crossed = metrics.filter_map(|metric| heat::picture(grouping, metric, stem, words));
    let of_pairs = [pairs::picture(grouping, stem, words), det::picture(grouping, stem, words)].into_iter().flatten();
    let on_request = scores::pictures(grouping, stem, words).into_iter().chain(of_pairs);
    by_metric
        .chain(crossed)
        .chain(trend::pictures(grouping, stem, words))
        .chain(on_request)
        .chain(std::iter::once(outcomes::picture(grouping, stem, words)))
        .collect()
}
