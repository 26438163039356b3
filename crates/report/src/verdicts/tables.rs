//! Every figure of a rule, in tables: of each group with its counts, of each comparison with its bounds, and what changed since the baseline.

use ecart_gate::{Bounded, Figure, Part, Scale, Verdict, Who};
use ecart_metrics::{Aside, GroupName, Undefined};
use ecart_words::say;

use super::about::About;
use super::limit::Side;
use crate::findings::figure_value;
use crate::{SectionColumn, SectionTable};

impl About<'_> {
    /// The tables, figure by figure.
    pub(super) fn tables(&self) -> Vec<SectionTable> {
        // The sentence has both counts of a share of rows.
        if matches!(self.judged.rule.bounded, Bounded::LeftOut | Bounded::MissingGroup) {
            return Vec::new();
        }
        let figures = self.figures();
        let caption = |figure: Option<Figure>, said: String| match figure {
            Some(figure) if figures.len() > 1 => say!(self.words, "check-heading", verdict = self.figure_name(figure), name = said),
            _ => said,
        };
        let mut tables = Vec::new();
        for &figure in &figures {
            let parts = self.compared(figure);
            let is_gap = parts.iter().any(|part| part.second.is_some());
            if is_gap {
                let name = figure.map(|figure| self.figure_name(figure)).unwrap_or_default();
                let rows = self.group_rows(figure, &self.parts_of(figure));
                tables.push(SectionTable { caption: name, columns: self.group_columns(), rows });
            }
            let said = if is_gap { self.words.say("check-caption-comparisons") } else { String::new() };
            tables.push(self.comparisons(caption(figure, said), &parts, is_gap));
            tables.extend(self.changes(caption(figure, self.words.say("check-caption-changes")), &parts));
        }
        tables.retain(|table| !table.rows.is_empty());
        tables
    }

    /// The figures of the parts, in order.
    pub(super) fn figures(&self) -> Vec<Option<Figure>> {
        let mut figures = Vec::new();
        for part in &self.judged.parts {
            if !figures.contains(&part.figure) {
                figures.push(part.figure);
            }
        }
        figures
    }

    /// How far from no gap a comparison is, where no limit says what is worst.
    fn extent(&self, value: f64) -> f64 {
        match self.judged.rule.bounded {
            Bounded::Gap { scale: Scale::Ratio, .. } => 1.0 - value.min(value.recip()),
            Bounded::Gap { scale: Scale::Difference, .. } => value.abs(),
            Bounded::Chance { .. } => -value,
            Bounded::Value { .. } | Bounded::LeftOut | Bounded::MissingGroup => value,
        }
    }

    /// The parts of a figure that are set against the limit: of a gap, groups that the rule leaves out have a figure of their own, and no gap.
    pub(super) fn compared(&self, figure: Option<Figure>) -> Vec<&Part> {
        let rule = &self.judged.rule;
        let is_gap = matches!(rule.bounded, Bounded::Gap { .. });
        self.parts_of(figure).into_iter().filter(|part| !(is_gap && part.is_shown_only(rule))).collect()
    }

    /// The parts of a figure, those first that are worst; without a limit, those that are farthest apart.
    fn parts_of(&self, figure: Option<Figure>) -> Vec<&Part> {
        let rule = &self.judged.rule;
        let past = |part: &Part| match Side::of(rule, part) {
            Some(side) => side.past(part, rule.certainty).or(part.value.ok()),
            None => part.value.ok().map(|value| self.extent(value)),
        };
        let mut parts: Vec<(&Part, Option<f64>)> =
            self.judged.parts.iter().filter(|part| part.figure == figure).map(|part| (part, past(part))).collect();
        let unsaid = f64::NEG_INFINITY;
        parts.sort_by(|(one, past), (other, other_past)| {
            let verdicts = other.verdict.cmp(&one.verdict);
            verdicts.then_with(|| other_past.unwrap_or(unsaid).total_cmp(&past.unwrap_or(unsaid)))
        });
        parts.into_iter().map(|(part, _)| part).collect()
    }

    fn columns(&self) -> String {
        let names: Vec<String> = self.judged.rule.columns.iter().map(|column| super::about::shown(&column.value)).collect();
        names.join(" × ")
    }

    fn group_columns(&self) -> Vec<SectionColumn> {
        let words = self.words;
        vec![
            SectionColumn::text(self.columns()),
            SectionColumn::figure(words.say("head-value")),
            SectionColumn::figure(words.say("head-of")),
            SectionColumn::text(String::new()),
        ]
    }

    /// Each group once, the highest value first, then those that were set aside.
    fn group_rows(&self, figure: Option<Figure>, parts: &[&Part]) -> Vec<Vec<String>> {
        let mut sides: Vec<&ecart_gate::Side> = Vec::new();
        for side in parts.iter().flat_map(|part| std::iter::once(&part.first).chain(&part.second)) {
            // Everyone else is other people for each group: they stand in the sentence and in no row of their own.
            if side.who != Who::Others && !sides.iter().any(|other| other.who == side.who) {
                sides.push(side);
            }
        }
        let value = |side: &ecart_gate::Side| side.value.map_or(f64::NEG_INFINITY, |counted| counted.value);
        sides.sort_by(|one, other| value(other).total_cmp(&value(one)));
        let Some(compared) = parts.iter().find(|part| part.second.is_some()) else { return Vec::new() };
        let number = self.side_number(compared);
        let compared = sides.iter().map(|side| {
            let (value, counts) = match &side.value {
                Ok(counted) => (number.counted(counted), number.counts(counted)),
                Err(_) => (self.words.say("undefined"), String::new()),
            };
            let is_excluded = matches!(&side.who, Who::Group(name) if self.judged.rule.excludes(name));
            vec![self.who(&side.who), value, counts, if is_excluded { self.words.say("check-row-excluded") } else { String::new() }]
        });
        let is_compared = |name: &GroupName| sides.iter().any(|side| matches!(&side.who, Who::Group(other) if other == name));
        let aside = self.judged.aside.iter().filter(|(name, _)| !is_compared(name)).map(|(name, why)| {
            let (value, counts) = self.figure_of(figure, name).unwrap_or_default();
            vec![self.group(name), value, counts, self.why_aside(*why)]
        });
        compared.chain(aside).collect()
    }

    /// The figure of a group that is not compared, from the audit. Within strata a group by itself has no figure to set beside the others.
    fn figure_of(&self, figure: Option<Figure>, name: &GroupName) -> Option<(String, String)> {
        let Some(Figure::Metric(metric)) = figure else { return None };
        if !self.judged.rule.within.columns.is_empty() {
            return None;
        }
        let group = self.document.audit.groupings.iter().flat_map(|grouping| &grouping.groups).find(|group| group.name == *name)?;
        let value = figure_value(self.words, metric, group.figure(metric).ok()?);
        Some((value.text, value.counts))
    }

    fn why_aside(&self, why: Aside) -> String {
        match why {
            Aside::Missing => self.words.say("check-row-missing"),
            Aside::Small => self.words.say("check-row-small"),
            Aside::Undefined(_) => self.words.say("check-row-undefined"),
        }
    }

    /// Each comparison with its bounds; of a figure that is no gap, each group with its counts as well.
    fn comparisons(&self, caption: String, parts: &[&Part], is_gap: bool) -> SectionTable {
        let words = self.words;
        let has_adjusted = parts.iter().any(|part| part.adjusted.is_some());
        let has_own = parts.iter().any(|part| part.own.is_some()) && self.is_confident() && self.judged.verdict.is_some();
        let has_verdict = parts.iter().any(|part| part.verdict.is_some());
        let is_min = self.judged.rule.limit.max.is_none() && self.judged.rule.limit.min.is_some();
        let head = if is_gap { words.say("check-head-comparison") } else { self.columns() };
        let mut columns = vec![SectionColumn::text(head), SectionColumn::figure(self.value_head(parts.first().copied()))];
        if !is_gap {
            columns.push(SectionColumn::figure(words.say("head-of")));
        }
        if has_adjusted {
            columns.push(SectionColumn::interval(self.adjusted_head()));
        }
        if has_own {
            columns.push(SectionColumn::figure(words.say(if is_min { "check-head-at-least" } else { "check-head-at-most" })));
        }
        if has_verdict {
            columns.push(SectionColumn::text(String::new()));
        }
        let row = |part: &&Part| {
            let number = self.number(Some(part));
            let mut row = vec![self.sides(part), part.value.map_or_else(|_| words.say("undefined"), |value| number.value(part, value))];
            if !is_gap {
                row.push(part.first.value.map_or_else(|_| String::new(), |counted| self.side_number(part).counts(&counted)));
            }
            if has_adjusted {
                row.push(part.adjusted.map_or_else(String::new, |range| number.interval(range)));
            }
            if has_own {
                let ends = part.own.map(|range| number.ends(range));
                row.push(ends.map_or_else(String::new, |(lower, upper)| if is_min { lower } else { upper }));
            }
            if has_verdict {
                row.push(match part.value {
                    Err(reason) => self.without_value(reason),
                    Ok(_) => part.verdict.map(|verdict| self.verdict_word(verdict)).unwrap_or_default(),
                });
            }
            row
        };
        SectionTable { caption, columns, rows: parts.iter().map(row).collect() }
    }

    fn without_value(&self, reason: Undefined) -> String {
        self.words.undefined(reason.name())
    }

    /// What the bounds for all comparisons together are called.
    pub(super) fn adjusted_head(&self) -> String {
        let (words, confidence) = (self.words, self.confidence);
        match self.judged.comparisons {
            0 | 1 => say!(words, "check-head-interval", confidence = confidence),
            count => say!(words, "check-head-together", confidence = confidence, count = count),
        }
    }

    fn value_head(&self, part: Option<&Part>) -> String {
        use super::number::Kind;
        let words = self.words;
        let number = self.number(part);
        number.with_sense(match (number.kind, &self.judged.rule.bounded) {
            (Kind::Points, _) => words.say("head-points"),
            (Kind::Ratio, _) => words.say("head-ratio"),
            (Kind::Chance, _) => words.say("check-head-chance"),
            (Kind::Plain, Bounded::Gap { .. }) => words.say("head-gap"),
            (Kind::Plain | Kind::Share, _) => words.say("head-value"),
        })
    }

    /// What changed since the baseline; `None` where the rule does not ask.
    fn changes(&self, caption: String, parts: &[&Part]) -> Option<SectionTable> {
        let words = self.words;
        if parts.iter().all(|part| part.change.is_none()) {
            return None;
        }
        let has_adjusted = parts.iter().any(|part| part.change.is_some_and(|change| change.adjusted.is_some()));
        let columns = [
            Some(SectionColumn::text(words.say("check-head-comparison"))),
            Some(SectionColumn::figure(words.say("check-head-before"))),
            Some(SectionColumn::figure(words.say("check-head-now"))),
            Some(SectionColumn::figure(words.say("check-head-grew"))),
            has_adjusted.then(|| SectionColumn::interval(self.adjusted_head())),
        ];
        let row = |part: &&Part| {
            let change = part.change?;
            let (number, growth) = (self.number(Some(part)), self.growth_number(Some(part)));
            let or_none = |text: Result<String, Undefined>| text.unwrap_or_else(|_| words.say("undefined"));
            let mut row = vec![
                self.sides(part),
                or_none(change.before.map(|before| number.text(before))),
                or_none(part.value.map(|value| number.value(part, value))),
                or_none(change.increase.map(|increase| growth.text(increase))),
            ];
            if has_adjusted {
                row.push(change.adjusted.map_or_else(String::new, |range| growth.interval(range)));
            }
            Some(row)
        };
        let columns = columns.into_iter().flatten().collect();
        Some(SectionTable { caption, columns, rows: parts.iter().filter_map(row).collect() })
    }

    /// A verdict in a word.
    pub(super) fn verdict_word(&self, verdict: Verdict) -> String {
        self.words.say(match verdict {
            Verdict::Broken => "check-verdict-broken",
            Verdict::Inconclusive => "check-verdict-inconclusive",
            Verdict::Holds => "check-verdict-holds",
        })
    }
}
