//! The scores: ROC curves, precision against recall and reliability by group, and the widest gaps at other thresholds.

use ecart_words::{Words, say};

use super::canvas::svg;
use super::dots::{footer, header};
use super::name::{apart, capitalised};
use super::panels::{self, Axis, Mark, Panel};
use super::picture::Picture;
use super::scale::Unit;
use super::shown::MOST_REASONS;

use crate::{Curves, GroupCurves, GroupingFindings, Plotted, SweepCurve};

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
        let svg = svg(&self.name, &title, &alt, |canvas| {
            let y = header(canvas, &title, &self.subtitle) + 26.0;
            let y = panels::draw(canvas, y, &self.panels, self.in_a_row, self.height, self.words);
            footer(canvas, y - 10.0, &self.notes)
        });
        Some(Picture { name: self.name, title, alt, svg })
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

/// What is said below the panels: of the groups that they leave out, and of those with few people.
fn notes(shown: &[&GroupCurves], all: usize, curves: &Curves, words: &Words) -> Vec<String> {
    let mut notes = Vec::new();
    if shown.iter().any(|group| group.few.is_some()) {
        notes.push(words.say("figure-panels-small"));
    }
    if all > shown.len() {
        notes.push(say!(words, "figure-panels-more", shown = shown.len(), count = all - shown.len()));
    }
    let reasons = curves.without.iter().take(MOST_REASONS);
    notes.extend(reasons.map(|(group, reason)| say!(words, "figure-panels-without", group = apart(group), reason = reason.as_str())));
    if curves.without.len() > MOST_REASONS {
        notes.push(say!(words, "figure-more-reasons", count = curves.without.len() - MOST_REASONS));
    }
    notes
}

fn roc(grouping: &GroupingFindings, curves: &Curves, stem: &str, words: &Words) -> Option<Picture> {
    let [positive, negative] = curves.labels.each_ref().map(|label| apart(label));
    let area = |group: &GroupCurves| match &group.interval {
        Some(interval) => say!(words, "figure-roc-interval", auc = group.auc.as_str(), interval = interval.as_str()),
        None => group.auc.clone(),
    };
    let shown: Vec<&GroupCurves> = curves.groups.iter().take(MOST).collect();
    let panel = |group: &&GroupCurves| {
        let mut marks = vec![Mark::Ground(curves.overall.clone()), line(group, &group.roc)];
        marks.extend(group.audited.map(Mark::Dot));
        panel(group, say!(words, "figure-roc-panel", auc = area(group)), true, marks, words)
    };
    let figures: Vec<String> = shown.iter().map(|group| format!("{}: AUC {}", apart(&group.group), area(group))).collect();
    Sheet {
        name: format!("scores-{stem}-roc"),
        title: say!(words, "figure-roc-title", grouping = apart(&grouping.name)),
        subtitle: say!(words, "figure-roc-subtitle", positive = positive.as_str(), negative = negative.as_str()),
        alt: say!(words, "figure-roc-alt", figures = figures.join(" · ")),
        panels: shown.iter().map(panel).collect(),
        in_a_row: 3,
        height: 280.0,
        notes: notes(&shown, curves.groups.len(), curves, words),
        words,
    }
    .picture()
}

fn precision(grouping: &GroupingFindings, curves: &Curves, stem: &str, words: &Words) -> Option<Picture> {
    let groups: Vec<(&GroupCurves, &(String, f64, String))> =
        curves.groups.iter().filter_map(|group| Some((group, group.average_precision.as_ref()?))).collect();
    let shown = &groups[..groups.len().min(MOST)];
    let average = |(average, _, chance): &(String, f64, String)| {
        say!(words, "figure-precision-panel", ap = average.as_str(), chance = chance.as_str())
    };
    let panel = |&(group, found): &(&GroupCurves, &(String, f64, String))| {
        let by_chance = Mark::Ground(vec![(0.0, found.1), (1.0, found.1)]);
        let marks = vec![by_chance, Mark::Ground(curves.overall_precision.clone()), line(group, &group.precision)];
        panel(group, average(found), false, marks, words)
    };
    let drawn: Vec<&GroupCurves> = shown.iter().map(|(group, _)| *group).collect();
    let figures: Vec<String> = shown.iter().map(|(group, found)| format!("{}: {}", apart(&group.group), average(found))).collect();
    Sheet {
        name: format!("scores-{stem}-precision"),
        title: say!(words, "figure-precision-title", grouping = apart(&grouping.name)),
        subtitle: say!(words, "figure-precision-subtitle", positive = apart(&curves.labels[0])),
        alt: say!(words, "figure-precision-alt", figures = figures.join(" · ")),
        panels: shown.iter().map(panel).collect(),
        in_a_row: 3,
        height: 280.0,
        notes: notes(&drawn, groups.len(), curves, words),
        words,
    }
    .picture()
}

fn reliability(grouping: &GroupingFindings, curves: &Curves, stem: &str, words: &Words) -> Option<Picture> {
    let groups: Vec<&GroupCurves> = curves.groups.iter().filter(|group| !group.reliability.is_empty()).collect();
    let shown = &groups[..groups.len().min(MOST)];
    let error = |group: &GroupCurves| group.expected_error.clone().unwrap_or_else(|| words.say("undefined"));
    let panel = |group: &&GroupCurves| {
        let bins = group.reliability.clone();
        let bins = if group.few.is_some() { Mark::Hollow(bins) } else { Mark::Dots(bins) };
        panel(group, say!(words, "figure-reliability-panel", ece = error(group)), true, vec![bins], words)
    };
    let figures: Vec<String> = shown.iter().map(|group| format!("{}: ECE {}", apart(&group.group), error(group))).collect();
    Sheet {
        name: format!("scores-{stem}-reliability"),
        title: say!(words, "figure-reliability-title", grouping = apart(&grouping.name)),
        subtitle: say!(words, "figure-reliability-subtitle", positive = apart(&curves.labels[0])),
        alt: say!(words, "figure-reliability-alt", figures = figures.join(" · ")),
        panels: shown.iter().map(panel).collect(),
        in_a_row: 3,
        height: 280.0,
        notes: notes(shown, groups.len(), curves, words),
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
        format!("{}: {}", sweep.name, parts.join(", "))
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
