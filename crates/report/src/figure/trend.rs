//! Gaps over time: a panel a group.

use ecart_words::{Words, say};

use super::frame::{footer, header};
use super::name::{apart, capitalised};
use super::panels::{self, Axis, Mark, Panel};
use super::picture::Picture;
use super::scale::Unit;
use crate::{GroupingFindings, Plotted, TrendPanel, TrendPicture};

/// With more groups than this a picture shows the largest.
const MOST: usize = 12;

/// The pictures of a grouping, one a metric; none without periods.
pub(super) fn pictures(grouping: &GroupingFindings, stem: &str, words: &Words) -> Vec<Picture> {
    grouping.trends.iter().filter(|trend| !trend.groups.is_empty()).map(|trend| picture(grouping, trend, stem, words)).collect()
}

fn picture(grouping: &GroupingFindings, trend: &TrendPicture, stem: &str, words: &Words) -> Picture {
    let shown: Vec<&TrendPanel> = trend.groups.iter().take(MOST).collect();
    let title = apart(&say!(
        words,
        "figure-trend-title",
        metric = capitalised(&trend.name),
        grouping = apart(&grouping.name),
        reference = apart(&trend.reference)
    ));
    let name = format!("trend-{stem}-{}", trend.metric.name().replace('_', "-"));
    let range = range(&shown);
    let panels: Vec<Panel> = shown.iter().map(|panel| drawn(panel, &trend.periods, range)).collect();
    let figures: Vec<String> = shown.iter().map(|panel| words.entry(&apart(&panel.group), &panel.said.join(", "))).collect();
    let mut notes = Vec::new();
    if shown.iter().flat_map(|panel| panel.gaps.iter().flatten()).any(|(_, small)| *small) {
        notes.push(words.say("figure-trend-small"));
    }
    if shown.iter().flat_map(|panel| &panel.gaps).any(Option::is_none) {
        notes.push(words.say("figure-trend-none"));
    }
    if trend.groups.len() > MOST {
        notes.push(say!(words, "figure-panels-more", shown = MOST, count = trend.groups.len() - MOST));
    }
    let alt = notes.iter().fold(say!(words, "figure-trend-alt", figures = figures.join(" · ")), |alt, note| format!("{alt} {note}"));
    Picture::both(&name, &title, &alt, |canvas| {
        let y = header(canvas, &title, &words.say("figure-trend-subtitle")) + 26.0;
        let in_a_row = if panels.len() == 1 { 1 } else { 2 };
        let y = panels::draw(canvas, y, &panels, in_a_row, 200.0, words);
        footer(canvas, y - 10.0, &notes)
    })
}

/// What all panels span: every gap, and the limits of those of enough people. Those of few people would leave the others no room, and are cut where the panel ends.
fn range(panels: &[&TrendPanel]) -> (f64, f64) {
    let gaps = panels.iter().flat_map(|panel| panel.gaps.iter().flatten());
    let ends = gaps.flat_map(|(gap, small)| if *small { [gap.value; 2] } else { [gap.lower, gap.upper] });
    let (low, high) = ends.fold((0.0_f64, 0.0_f64), |(low, high), end| (low.min(end), high.max(end)));
    let beyond = ((high - low) * 0.05).max(0.005);
    ((low - beyond).max(-1.0), (high + beyond).min(1.0))
}

fn drawn(panel: &TrendPanel, periods: &[String], (low, high): (f64, f64)) -> Panel {
    let last = periods.len().saturating_sub(1) as f64;
    let of = |wanted: bool| -> Vec<(f64, Plotted)> {
        let gaps = panel.gaps.iter().enumerate().filter_map(|(place, gap)| gap.map(|(gap, small)| (place as f64, gap, small)));
        gaps.filter(|(.., small)| *small == wanted).map(|(at, gap, _)| (at, gap)).collect()
    };
    let large = of(false);
    let line = large.iter().map(|(at, gap)| (*at, gap.value)).collect();
    Panel {
        title: apart(&panel.group),
        tag: String::new(),
        subtitle: apart(&panel.moved),
        across: Axis { low: -0.5, high: last + 0.5, unit: Unit::Plain },
        named: Some(names(periods)),
        up: Axis { low, high, unit: Unit::Points },
        diagonal: false,
        dashed: None,
        marks: vec![Mark::Line(line), Mark::Dots(large), Mark::Hollow(of(true))],
    }
}

/// The periods that are named below an axis: as many as have room, evenly apart, the first among them.
fn names(periods: &[String]) -> Vec<(f64, String)> {
    const ROOM: usize = 5;
    let step = periods.len().div_ceil(ROOM).max(1);
    periods.iter().enumerate().step_by(step).map(|(place, name)| (place as f64, name.clone())).collect()
}
