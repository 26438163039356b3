//! The comparisons of a rule against its limit: dots with their bounds, the limit as a dashed line, what is within it shaded.

use ecart_words::{Words, say};

use super::dots::{Above, Align, Column, Dots, Row, Shape};
use super::name::{apart, capitalised, stem};
use super::picture::Picture;
use super::scale::Unit;
use crate::verdicts::{LimitPicture, LimitUnit};

/// Draws the comparisons of a rule; `name` makes the picture's name another than those of the other rules.
pub fn limits(picture: &LimitPicture, name: &str, words: &Words) -> Picture {
    let title = apart(&capitalised(&picture.title));
    let name = format!("limits-{}", stem(name));
    let dots = Dots {
        title: title.clone(),
        subtitle: apart(&picture.subtitle),
        columns: vec![
            Column { head: words.say("head-value"), align: Align::End },
            Column { head: words.say("head-interval"), align: Align::Interval },
            Column { head: String::new(), align: Align::End },
        ],
        rows: picture
            .rows
            .iter()
            .map(|row| Row {
                name: apart(&row.name),
                tag: String::new(),
                shape: Shape::Dot,
                plotted: row.plotted.ok_or_else(String::new),
                texts: vec![row.value.clone(), row.interval.clone(), row.verdict.clone()],
            })
            .collect(),
        line: picture.max.or(picture.min),
        above: (!picture.limit.is_empty()).then(|| Above::Line(apart(&picture.limit), String::new())),
        band: band(picture),
        notes: picture.notes.clone(),
    };
    let unit = match picture.unit {
        LimitUnit::PerCent => Unit::Percent,
        LimitUnit::Points => Unit::Unsigned,
        LimitUnit::Number => Unit::Plain,
    };
    let alt = alt(picture, words);
    Picture::both(&name, &title, &alt, |canvas| dots.draw(canvas, |scale| scale.ticks(words, unit)))
}

/// What is within the limit, as far as the axis goes.
fn band(picture: &LimitPicture) -> Option<(f64, f64)> {
    let plotted = || picture.rows.iter().filter_map(|row| row.plotted);
    let lowest = plotted().fold(0.0, |lowest: f64, plotted| lowest.min(plotted.lower));
    let highest = plotted().fold(0.0, |highest: f64, plotted| highest.max(plotted.upper));
    match (picture.min, picture.max) {
        (Some(min), Some(max)) => Some((min, max)),
        (None, Some(max)) => Some((lowest.min(max), max)),
        (Some(min), None) => Some((min, highest.max(min))),
        (None, None) => None,
    }
}

fn alt(picture: &LimitPicture, words: &Words) -> String {
    let figures: Vec<String> = picture
        .rows
        .iter()
        .map(|row| {
            let interval = if row.interval.is_empty() { String::new() } else { format!(" ({})", row.interval) };
            let verdict = if row.verdict.is_empty() { String::new() } else { format!(", {}", row.verdict) };
            format!("{} {}{interval}{verdict}", row.name, row.value)
        })
        .collect();
    let limit = if picture.limit.is_empty() { picture.title.as_str() } else { picture.limit.as_str() };
    apart(&say!(words, "check-picture-alt", limit = capitalised(limit), figures = figures.join(" · ")))
}
