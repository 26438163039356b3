//! The scores: ROC curves, precision against recall and reliability by group, and the widest gaps at other thresholds.

use ecart_words::{Words, say};

use super::frame::{footer, header};
use super::name::{apart, capitalised};
use super::panels::{self, Axis, Mark, Panel};
use super::picture::Picture;
use super::scale::Unit;
use super::shown::MOST_REASONS;

use crate::{Bins, Curves, GroupCurves, GroupingFindings, Plotted, PrecisionCurve, RocCurve, SweepCurve};

/// With more groups than this a picture shows the largest.
const MOST: usize = 12;

/// The pictures of the scores of a grouping, if they were asked for and there are some.
pub(super) fn pictures(grouping: &GroupingFindings, stem: &str, words: &Words) -> Vec<Picture> {
    let Some(curves) = &grouping.curves else { return Vec::new() };
    let drawn = [roc, precision, reliability, sweep].map(|draw| draw(grouping, curves, stem, words));
    drawn.into_iter().flatten().collect()
}

/// A picture of panels with a title, a line below it and a description.
struct Sheet<'a> {
    name: String,
    title: String,
    subtitle: String,
    alt: String,
    panels: Vec<Panel>,
    in_a_row: usize,
    height: f64,
    notes: Vec<String>,
    words: &'a Words,
}

impl Sheet<'_> {
    fn picture(self) -> Option<Picture> {
        if self.panels.is_empty() {
            return None;
        }
        let (title, alt) = (apart(&self.title), self.notes.iter().fold(self.alt, |alt, note| format!("{alt} {note}")));
        Some(Picture::both(&self.name, &title, &alt, |canvas| {
            let y = header(canvas, &title, &self.subtitle) + 26.0;
            let y = panels::draw(canvas, y, &self.panels, self.in_a_row, self.height, self.words);
            footer(canvas, y - 10.0, &self.notes)
        }))
    }
}

/// The panel of a group, with shares on both axes.
fn panel(group: &GroupCurves, subtitle: String, diagonal: bool, marks: Vec<Mark>, words: &Words) -> Panel {
    Panel {
        title: apart(&group.group),
        tag: group.few.as_ref().map_or_else(String::new, |people| say!(words, "figure-tag-small", people = people.as_str())),
        subtitle,
        across: Axis::SHARES,
        up: Axis::SHARES,
        named: None,
        diagonal,
        dashed: None,
        marks,
    }
}

/// The curve of a group.
fn line(group: &GroupCurves, points: &[(f64, f64)]) -> Mark {
    if group.few.is_some() { Mark::Thin(points.to_vec()) } else { Mark::Line(points.to_vec()) }
}

/// The groups that have a curve, each with it, and what is said of the others.
fn parted<'a, T>(
    curves: &'a Curves,
    curve: impl Fn(&'a GroupCurves) -> Option<&'a Result<T, String>>,
    words: &Words,
) -> (Vec<(&'a GroupCurves, &'a T)>, Vec<String>) {
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for group in &curves.groups {
        match curve(group) {
            Some(Ok(found)) => with.push((group, found)),
            Some(Err(reason)) => {
                without.push(say!(words, "figure-panels-without", group = apart(&group.group), reason = reason.as_str()));
            }
            None => {}
        }
    }
    let mut notes = Vec::new();
    if with.iter().take(MOST).any(|(group, _)| group.few.is_some()) {
        notes.push(words.say("figure-panels-small"));
    }
    if with.len() > MOST {
        notes.push(say!(words, "figure-panels-more", shown = MOST, count = with.len() - MOST));
    }
    with.truncate(MOST);
    let more = without.len().saturating_sub(MOST_REASONS);
    without.truncate(MOST_REASONS);
    notes.extend(without);
    if more > 0 {
        notes.push(say!(words, "figure-more-reasons", count = more));
    }
    (with, notes)
}

fn roc(grouping: &GroupingFindings, curves: &Curves, stem: &str, words: &Words) -> Option<Picture> {
    let [positive, negative] = curves.labels.each_ref().map(|label| apart(label));
    let area = |roc: &RocCurve| match &roc.interval {
        Some(interval) => say!(words, "figure-roc-interval", auc = roc.area.as_str(), interval = interval.as_str()),
        None => roc.area.clone(),
    };
    let (shown, notes) = parted(curves, |group| Some(&group.roc), words);
    let panel = |&(group, roc): &(&GroupCurves, &RocCurve)| {
        let mut marks = vec![Mark::Ground(curves.overall.clone()), line(group, &roc.points)];
        marks.extend(roc.audited.map(Mark::Dot));
        panel(group, say!(words, "figure-roc-panel", auc = area(roc)), true, marks, words)
    };
    let figures: Vec<String> = shown.iter().map(|(group, roc)| words.entry(&apart(&group.group), &format!("AUC {}", area(roc)))).collect();
    Sheet {
        name: format!("scores-{stem}-roc"),
        title: say!(words, "figure-roc-title", grouping = apart(&grouping.name)),
        subtitle: say!(words, "figure-roc-subtitle", positive = positive.as_str(), negative = negative.as_str()),
        alt: say!(words, "figure-roc-alt", figures = figures.join(" · ")),
        panels: shown.iter().map(panel).collect(),
        in_a_row: 3,
        height: 280.0,
        notes,
        words,
    }
    .picture()
}

fn precision(grouping: &GroupingFindings, curves: &Curves, stem: &str, words: &Words) -> Option<Picture> {
    let (shown, notes) = parted(curves, |group| Some(&group.precision), words);
    let average =
        |found: &PrecisionCurve| say!(words, "figure-precision-panel", ap = found.average.as_str(), chance = found.by_chance_text.as_str());
    let panel = |&(group, found): &(&GroupCurves, &PrecisionCurve)| {
        let by_chance = Mark::Ground(vec![(0.0, found.by_chance), (1.0, found.by_chance)]);
        let marks = vec![by_chance, Mark::Ground(curves.overall_precision.clone()), line(group, &found.points)];
        panel(group, average(found), false, marks, words)
    };
    let figures: Vec<String> = shown.iter().map(|(group, found)| words.entry(&apart(&group.group), &average(found))).collect();
    Sheet {
        name: format!("scores-{stem}-precision"),
        title: say!(words, "figure-precision-title", grouping = apart(&grouping.name)),
        subtitle: say!(words, "figure-precision-subtitle", positive = apart(&curves.labels[0])),
        alt: say!(words, "figure-precision-alt", figures = figures.join(" · ")),
        panels: shown.iter().map(panel).collect(),
        in_a_row: 3,
        height: 280.0,
        notes,
        words,
    }
    .picture()
}

fn reliability(grouping: &GroupingFindings, curves: &Curves, stem: &str, words: &Words) -> Option<Picture> {
    let (shown, notes) = parted(curves, |group| group.reliability.as_ref(), words);
    let panel = |&(group, bins): &(&GroupCurves, &Bins)| {
        let shares = bins.shares.clone();
        let marks = vec![if group.few.is_some() { Mark::Hollow(shares) } else { Mark::Dots(shares) }];
        panel(group, say!(words, "figure-reliability-panel", ece = bins.expected_error.as_str()), true, marks, words)
    };
    let figures: Vec<String> =
        shown.iter().map(|(group, bins)| words.entry(&apart(&group.group), &format!("ECE {}", bins.expected_error))).collect();
    Sheet {
        name: format!("scores-{stem}-reliability"),
        title: say!(words, "figure-reliability-title", grouping = apart(&grouping.name)),
        subtitle: say!(words, "figure-reliability-subtitle", positive = apart(&curves.labels[0])),
        alt: say!(words, "figure-reliability-alt", figures = figures.join(" · ")),
        panels: shown.iter().map(panel).collect(),
        in_a_row: 3,
        height: 280.0,
        notes,
        words,
    }
    .picture()
}

fn sweep(grouping: &GroupingFindings, curves: &Curves, stem: &str, words: &Words) -> Option<Picture> {
    let shown: Vec<&SweepCurve> = curves.sweeps.iter().filter(|sweep| sweep.gaps.len() > 1).collect();
    let (first, last) = bounds(shown.iter().flat_map(|sweep| &sweep.gaps).map(|(threshold, _)| *threshold))?;
    let panel = |sweep: &&SweepCurve| {
        let limits = sweep.gaps.iter().flat_map(|(_, Plotted { lower, upper, .. })| [*lower, *upper]);
        let (low, high) = bounds(limits.chain([0.0])).unwrap_or((0.0, 1.0));
        let unit = if sweep.is_points { Unit::Points } else { Unit::Signed };
        Panel {
            title: capitalised(&sweep.name),
            tag: String::new(),
            subtitle: sweep.audited.clone().or_else(|| range(sweep, words)).unwrap_or_default(),
            across: Axis { low: first, high: last, unit: Unit::Plain },
            up: Axis { low, high, unit },
            named: None,
            diagonal: false,
            dashed: curves.audited.as_ref().map(|(at, _)| *at),
            marks: vec![
                Mark::Band(sweep.gaps.clone()),
                Mark::Line(sweep.gaps.iter().map(|(threshold, plotted)| (*threshold, plotted.value)).collect()),
            ],
        }
    };
    let said = |sweep: &&SweepCurve| {
        let parts: Vec<String> = range(sweep, words).into_iter().chain(sweep.audited.clone()).collect();
        words.entry(&sweep.name, &parts.join(", "))
    };
    let figures: Vec<String> = shown.iter().map(said).collect();
    Sheet {
        name: format!("scores-{stem}-thresholds"),
        title: say!(words, "figure-sweep-title", grouping = apart(&grouping.name)),
        subtitle: words.say("figure-sweep-subtitle"),
        alt: say!(words, "figure-sweep-alt", figures = figures.join(" · ")),
        panels: shown.iter().map(panel).collect(),
        in_a_row: 2,
        height: 260.0,
        notes: Vec::new(),
        words,
    }
    .picture()
}

fn range(sweep: &SweepCurve, words: &Words) -> Option<String> {
    let (least, most) = sweep.range.as_ref()?;
    Some(say!(words, "figure-sweep-range", least = least.as_str(), most = most.as_str()))
}

/// The smallest and the largest, if they are not the same.
fn bounds(numbers: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    let (low, high) = numbers.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), number| (low.min(number), high.max(number)));
    (low < high).then_some((low, high))
}
