//! The rates of each group as dots with their intervals on an axis, in characters, with the figures beside them.
//!
//! It is the picture of the page ([`figure`](crate::figure)) with the same axis, marks and shade, drawn one line a group, and read without colour.

use ecart_metrics::Metric;
use ecart_words::say;

use super::grid::{self, Align, Column, Grid, cut, told_apart, width};
use super::{Page, marked, shown};
use crate::figure::scale::{Scale, Unit};
use crate::figure::{band, clean};
use crate::superscript::superscript;
use crate::{Cell, GroupingFindings, Mark, Plotted, RateRow, Value};

/// With less room than this for the axis, the limits of intervals are drawn alone, and not written as well.
const ROOM_FOR_LIMITS: usize = 40;
/// However narrow the terminal, this much of the axis is left.
const NARROWEST: usize = 16;
/// The places that an axis knows are finer than characters: so many to one.
const TO_A_CHARACTER: f64 = 8.0;
/// Of more groups that are withheld no line is drawn: what is written below names them.
const MOST_WITHHELD: usize = 6;
/// The column of the picture.
const PICTURE: usize = 1;

/// The line of a group: what it is called, where it stands, and its figures.
struct Line<'a> {
    /// Its figures; nothing of a group that is withheld.
    row: Option<&'a RateRow>,
    name: String,
    plotted: Option<Plotted>,
    sign: char,
    is_overall: bool,
}

/// What stands behind the dots, and the signs that occur.
struct Ground {
    scale: Scale,
    line: Option<usize>,
    band: Option<(usize, usize)>,
    room: usize,
}

impl Page<'_> {
    /// The picture of each metric that matters, and what its signs mean.
    pub(super) fn pictures(&mut self, grouping: &GroupingFindings, most: usize) {
        for metric in 0..grouping.rates.metrics.len() {
            if metric > 0 {
                self.blank();
            }
            self.picture(grouping, metric, most);
        }
        self.legend(grouping, most);
    }

    fn picture(&mut self, grouping: &GroupingFindings, metric: usize, most: usize) {
        let head = &grouping.rates.metrics[metric];
        self.title(&say!(self.words, "plot-title", metric = head.name.as_str(), what = clean(&head.what)));
        let shown = shown(grouping);
        let rows = grouping.rates.rows.iter().filter(|row| row.is_overall || shown.contains(row.group.as_str()));
        let lines = self.lines_of(&rows.collect::<Vec<_>>(), &grouping.withheld, metric, most / 4);
        let columns = cut(&clean(&grouping.name), most / 4);
        let figures =
            |with_limits: bool, pictures: &[String]| self.figures((&columns, head.metric), (&lines, metric), with_limits, pictures);
        // The figures alone, to see what room they leave.
        let room = |with_limits: bool| most.saturating_sub(figures(with_limits, &[]).width());
        let with_limits = room(true) >= ROOM_FOR_LIMITS;
        let ground = Ground::of(grouping, metric, &lines, room(with_limits).max(NARROWEST));
        let pictures: Vec<String> = lines.iter().map(|line| ground.drawn(line)).collect();
        let (heads, rows) = figures(with_limits, &pictures).lines(usize::MAX);
        heads.iter().for_each(|head| self.heading(head.trim_end()));
        rows.iter().for_each(|row| self.line(row));
        let before = lines.iter().map(|line| width(&line.name)).chain([width(&columns)]).max().unwrap_or(0) + grid::GAP.len();
        for line in ground.axis(&ground.scale.ticks(self.words, Unit::of(head.metric))) {
            self.line(&format!("{}{line}", " ".repeat(before)));
        }
    }

    /// A line for each row, and for the first groups that are withheld one before all people together.
    fn lines_of<'r>(&self, rows: &[&'r RateRow], withheld: &[String], metric: usize, most: usize) -> Vec<Line<'r>> {
        let (overall, groups): (Vec<&RateRow>, Vec<&RateRow>) = rows.iter().partition(|row| row.is_overall);
        let entries: Vec<(Option<&'r RateRow>, String)> = (groups.into_iter().map(|row| (Some(row), clean(&row.group))))
            .chain(withheld.iter().take(MOST_WITHHELD).map(|name| (None, clean(name))))
            .chain(overall.into_iter().map(|row| (Some(row), clean(&row.group))))
            .collect();
        let mark = |row: Option<&RateRow>| {
            if row.is_some_and(|row| row.is_reference) { format!(" {}", self.words.say("reference-mark")) } else { String::new() }
        };
        let marks: Vec<String> = entries.iter().map(|(row, _)| mark(*row)).collect();
        let names: Vec<&String> = entries.iter().map(|(_, name)| name).collect();
        let names = told_apart(&names, |place| most.saturating_sub(width(&marks[place])));
        let lines = entries.iter().zip(names.into_iter().zip(marks)).map(|((row, _), (name, mark))| Line {
            row: *row,
            name: format!("{name}{mark}"),
            plotted: row.and_then(|row| row.cells[metric].value()).map(|value| value.plotted),
            sign: row.map_or(DOT, |row| sign(row, &row.cells[metric])),
            is_overall: row.is_some_and(|row| row.is_overall),
        });
        lines.collect()
    }

    /// The lines as a table: names, pictures, and the figures at the right.
    fn figures(
        &self,
        (columns, of): (&str, Metric),
        (lines, metric): (&[Line<'_>], usize),
        with_limits: bool,
        pictures: &[String],
    ) -> Grid {
        let words = self.words;
        let cell = |line: &Line<'_>| line.row.map(|row| row.cells[metric].clone());
        let has_marks = lines.iter().any(|line| matches!(cell(line), Some(Cell::Value { mark: Some(_), .. })));
        let (value, counts) = if of.entry().is_share { ("head-rate", "head-of") } else { ("head-value", "head-people") };
        let mut heads = vec![Column::new(columns, Align::Left), Column::new("", Align::Left), Column::new(&words.say(value), Align::Right)];
        if with_limits {
            heads.push(Column::new(&words.say("head-interval"), Align::Interval));
        }
        heads.push(Column::new(&marked(&words.say(counts), "", has_marks), Align::Right));
        let mut grid = Grid::new(heads);
        for (place, line) in lines.iter().enumerate() {
            let (value, limits, counts) = match cell(line) {
                Some(Cell::Value { value: Value { text, interval, counts, .. }, mark }) => {
                    (text, interval, marked(&counts, mark.map_or("", Mark::sign), has_marks))
                }
                Some(Cell::Undefined { note, .. }) => {
                    (format!("{}{}", words.say("undefined"), superscript(note)), String::new(), String::new())
                }
                None => (words.say("withheld-mark"), String::new(), String::new()),
            };
            let mut cells = vec![line.name.clone(), value];
            cells.insert(PICTURE, pictures.get(place).cloned().unwrap_or_default());
            cells.extend(with_limits.then_some(limits));
            cells.push(counts);
            grid.row(cells);
        }
        grid
    }

    /// What the signs mean, of those that occur.
    fn legend(&mut self, grouping: &GroupingFindings, most: usize) {
        let rates = &grouping.rates;
        let words = self.words;
        let has =
            |wanted| rates.rows.iter().flat_map(|row| &row.cells).any(|cell| matches!(cell, Cell::Value { mark, .. } if *mark == wanted));
        let reference = rates.rows.iter().find(|row| row.is_reference);
        let is_shaded = (0..rates.metrics.len())
            .any(|metric| band(grouping, rates.metrics[metric].metric, reference.map(|row| &row.cells[metric])).is_some());
        let mut signs = vec![format!("{DOT} {}", words.say("plot-dot"))];
        for (mark, sign, id) in [(Mark::Small, HOLLOW, "plot-small"), (Mark::Missing, SQUARE, "plot-missing")] {
            signs.extend(has(Some(mark)).then(|| format!("{sign} {}", words.say(id))));
        }
        signs.push(format!("{DIAMOND} {}", words.say("plot-overall")));
        signs.push(format!("{LEFT_END}{DASH}{RIGHT_END} {}", words.say("plot-interval")));
        signs.extend(reference.map(|_| format!("{LINE} {}", say!(words, "plot-line", reference = clean(&grouping.reference)))));
        signs.extend(is_shaded.then(|| format!("{SHADE} {}", words.say("plot-band"))));
        self.blank();
        // A sign stays with its meaning.
        let together: Vec<String> = signs.iter().map(|sign| sign.replace(' ', "\u{a0}")).collect();
        for line in grid::wrap(&together.join("   "), most) {
            self.line(&line.replace('\u{a0}', " "));
        }
        if is_shaded {
            self.wrapped(&say!(words, "figure-band", reference = clean(&grouping.reference)));
        }
    }
}

const DOT: char = '●';
const HOLLOW: char = '○';
const SQUARE: char = '□';
const DIAMOND: char = '◆';
const LINE: char = '│';
const SHADE: char = '░';
const DASH: char = '─';
const LEFT_END: char = '├';
const RIGHT_END: char = '┤';
const CROSSING: char = '┼';
const TICK: char = '┬';

/// How the picture of the page marks the same figure.
const fn sign(row: &RateRow, cell: &Cell) -> char {
    match cell {
        _ if row.is_overall => DIAMOND,
        Cell::Value { mark: Some(Mark::Small), .. } => HOLLOW,
        Cell::Value { mark: Some(Mark::Missing), .. } => SQUARE,
        Cell::Value { mark: None, .. } | Cell::Undefined { .. } => DOT,
    }
}

impl Ground {
    fn of(grouping: &GroupingFindings, metric: usize, lines: &[Line<'_>], room: usize) -> Self {
        let reference = grouping.rates.rows.iter().find(|row| row.is_reference).map(|row| &row.cells[metric]);
        let band = band(grouping, grouping.rates.metrics[metric].metric, reference);
        let line = reference.and_then(Cell::value).map(|value| value.plotted.value);
        let ends = lines.iter().filter_map(|line| line.plotted).flat_map(|plotted| [plotted.lower, plotted.value, plotted.upper]);
        let numbers = ends.chain(line).chain(band.into_iter().flat_map(|(low, high)| [low, high]));
        let scale = Scale::spanning(numbers, 0.0, room.saturating_sub(1) as f64 * TO_A_CHARACTER);
        let at = |number| place(scale.place(number));
        Self { scale, line: line.map(at), band: band.map(|(low, high)| (at(low), at(high))), room }
    }

    fn drawn(&self, line: &Line<'_>) -> String {
        let mut cells = vec![' '; self.room];
        let mut put = |at: usize, sign: char| {
            if let Some(cell) = cells.get_mut(at) {
                *cell = sign;
            }
        };
        // All people together are no group that chance could set apart.
        if let (Some((low, high)), false) = (self.band, line.is_overall) {
            (low..=high).for_each(|at| put(at, SHADE));
        }
        if let Some(at) = self.line {
            put(at, LINE);
        }
        if let Some(plotted) = line.plotted {
            let [low, value, high] = [plotted.lower, plotted.value, plotted.upper].map(|number| place(self.scale.place(number)));
            (low..=high).for_each(|at| put(at, if self.line == Some(at) { CROSSING } else { DASH }));
            put(low, LEFT_END);
            put(high, RIGHT_END);
            put(value, line.sign);
        }
        cells.into_iter().collect()
    }

    /// The axis, and its numbers below.
    fn axis(&self, ticks: &[(f64, String)]) -> [String; 2] {
        let mut axis = vec![DASH; self.room];
        let mut numbers = String::new();
        for (at, text) in ticks.iter().map(|(at, text)| (place(*at), text)) {
            if let Some(cell) = axis.get_mut(at) {
                *cell = TICK;
            }
            // In the middle below its mark; at the left end, as far left as it can be.
            let before = at.saturating_sub(width(text) / 2).saturating_sub(width(&numbers));
            numbers.push_str(&" ".repeat(before));
            numbers.push_str(text);
        }
        [axis.into_iter().collect(), numbers]
    }
}

/// The character in which a place lies.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place lies between the ends of its axis")]
fn place(at: f64) -> usize {
    (at / TO_A_CHARACTER).round() as usize
}
