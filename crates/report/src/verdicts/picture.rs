//! What is drawn of a rule: its comparisons as dots with their bounds, and the limit as a line.

use ecart_gate::{Bounded, Figure, Part};
use ecart_metrics::interval::Bound;
use ecart_words::say;

use super::about::About;
use super::number::Kind;
use super::{LimitPicture, LimitRow, LimitUnit};
use crate::Plotted;
use crate::figure::capitalised;

/// The most comparisons that a picture shows; the tables have all.
const MOST_ROWS: usize = 16;

impl About<'_> {
    /// The pictures of a rule, one a figure. What has no comparison has none, nor has a p-value.
    pub(super) fn pictures(&self) -> Vec<LimitPicture> {
        if matches!(self.judged.rule.bounded, Bounded::Chance { .. } | Bounded::LeftOut | Bounded::MissingGroup) {
            return Vec::new();
        }
        self.figures().into_iter().filter_map(|figure| self.picture(figure)).collect()
    }

    fn picture(&self, figure: Option<Figure>) -> Option<LimitPicture> {
        let words = self.words;
        let parts = self.compared(figure);
        if !parts.iter().any(|part| part.value.is_ok()) {
            return None;
        }
        let limit = self.judged.rule.limit;
        let farthest = parts.iter().flat_map(|part| part.adjusted.and_then(|range| range.upper.at()).or(part.value.ok()));
        let farthest = farthest.chain(limit.max).chain(limit.min).fold(0.0, f64::max);
        let kind = self.number(parts.first().copied()).kind;
        let is_bounded = limit.max.is_some() || limit.min.is_some();
        let mut notes = Vec::new();
        if is_bounded {
            notes.push(words.say("check-picture-band"));
        }
        if parts.len() > MOST_ROWS {
            notes.push(say!(
                words,
                if is_bounded { "check-picture-more" } else { "check-picture-more-shown" },
                count = parts.len() - MOST_ROWS
            ));
        }
        let unbounded = parts.iter().any(|part| part.adjusted.is_some_and(|range| range.upper == Bound::Unbounded));
        if unbounded {
            notes.push(words.say("check-picture-unbounded"));
        }
        let has_bounds = parts.iter().any(|part| part.adjusted.is_some());
        Some(LimitPicture {
            title: figure.map(|figure| self.figure_title(figure)).unwrap_or_default(),
            subtitle: if has_bounds {
                capitalised(&say!(words, "check-picture-lines", interval = self.adjusted_head()))
            } else {
                String::new()
            },
            unit: match kind {
                Kind::Share => LimitUnit::PerCent,
                Kind::Points => LimitUnit::Points,
                Kind::Ratio | Kind::Chance | Kind::Plain => LimitUnit::Number,
            },
            max: limit.max,
            min: limit.min,
            limit: if is_bounded { say!(words, "check-picture-limit", limit = self.limit()) } else { String::new() },
            rows: parts.iter().take(MOST_ROWS).map(|part| self.limit_row(part, farthest)).collect(),
            notes,
        })
    }

    fn figure_title(&self, figure: Figure) -> String {
        let figure = self.figure_name(figure);
        match self.judged.rule.bounded {
            Bounded::Gap { scale: ecart_gate::Scale::Ratio, .. } => say!(self.words, "check-subject-ratio", figure = figure),
            Bounded::Gap { .. } => say!(self.words, "check-subject-gap", figure = figure),
            _ => figure,
        }
    }

    fn limit_row(&self, part: &Part, farthest: f64) -> LimitRow {
        let number = self.number(Some(part));
        let plotted = part.value.ok().map(|value| {
            let (lower, upper) =
                part.adjusted.map_or((value, value), |range| (range.lower, range.upper.at().unwrap_or(farthest.max(value))));
            Plotted { value, lower, upper }
        });
        LimitRow {
            name: self.sides(part),
            plotted,
            value: part.value.map_or_else(|_| self.words.say("undefined"), |value| number.value(part, value)),
            interval: part.adjusted.map_or_else(String::new, |range| number.interval(range)),
            verdict: part.verdict.map(|verdict| self.verdict_word(verdict)).unwrap_or_default(),
        }
    }
}
