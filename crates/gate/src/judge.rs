//! Judging rules on what was counted.
//!
//! # What a verdict promises
//! A rule compares things that all have to be within its limit. With certainty `point` each value is set against the limit, as if there were no chance. With certainty
//! `confident`, at 95%:
//! - **broken** only if some comparison is past the limit by its interval, at a level at which the intervals of all comparisons hold together: that which an audit prints of
//!   the widest gap. If the limit is kept in truth, this happens at most 5 times in 100.
//! - **holds** only if each comparison's own one-sided limit is within: the upper limit of its two-sided 90% interval for `max`. If the limit is not kept in truth,
//!   some comparison is past it, and it alone comes out within at most 5 times in 100; the others can only make that rarer (Berger, Technometrics 24 (1982) 295–300).
//! - otherwise **inconclusive**, with the number of rows that would settle it.
//!
//! A reference that the data pick (the highest, the best off, the worst off) is whichever group truly is at that end: each group's range is that of its distance to all, and is
//! paid for as every pair. Shares of rows are counted, not sampled, and a p-value is itself a statement of how sure something is: they are set against the limit as
//! they are, but for the error of a p-value that was simulated.
//!
//! # Who is judged
//! Groups whose level is not known, and those with fewer people than asked for in the denominator, are set aside and named. A group of enough people whose figure has no
//! value keeps a rule from holding, and so do groups that are withheld. Within strata the gap is the common difference, or ratio, of Mantel and Haenszel, of every pair
//! or with the reference.
//!
//! # The baseline
//! A change is that of the same groups between two samples of different rows, by the square-and-add rule on the ranges of both. Of two models on the same rows
//! the range comes out wider than need be. For a limit on what a figure may grow by there are the same three verdicts. What was past another limit at the baseline
//! and is accepted holds until it has grown beyond what chance gives.

mod asking;
mod chance;
mod change;
mod columns;
mod comparison;
mod limits;
mod question;
mod reading;
mod scores;
mod settling;
mod shares;
mod source;

use ecart_metrics::Confidence;
use ecart_schema::Document;

use self::change::{change, with_growth, worsens};
use self::columns::refused;
use self::limits::{Found, within};
use self::question::{Item, Question};
use crate::{
    Bounded, Certainty, Change, Check, CheckError, CheckProblem, Day, Figure, Judged, Part, Rule, ScoreFigure, Settling, Unjudged, Verdict,
    Waived,
};

/// What a check is made with.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// The confidence of the verdicts.
    pub confidence: Confidence,
    /// The day it is made, by which waivers end.
    pub today: Day,
    /// The audit that rules on change look back to.
    pub baseline: Option<&'a Document>,
}

/// Judges every rule on what was counted for an audit. The rules' columns can be any of those that rows were counted by, whatever their role in the audit.
///
/// # Errors
/// [`CheckError`] if a rule asks for what is not there. A figure without a value is not that: its rule is inconclusive.
pub fn check(rules: &[Rule], document: &Document, settings: &Settings<'_>) -> Result<Check, CheckError> {
    let judged = rules.iter().map(|rule| judged(rule, document, settings));
    Ok(Check { rules: judged.collect::<Result<_, _>>()?, confidence: settings.confidence, today: settings.today })
}

impl Bounded {
    /// Whether there is an interval, or no chance, so that a verdict can be sure: of calibration errors there is none.
    pub const fn has_bounds(&self) -> bool {
        let (Self::Gap { figure, .. } | Self::Value { figure }) = self else { return true };
        !matches!(figure, Figure::Score(ScoreFigure::EqualWidthError | ScoreFigure::EqualMassError))
    }
}

fn judged(rule: &Rule, document: &Document, settings: &Settings<'_>) -> Result<Judged, CheckError> {
    let now = Question::new(rule, document, settings.confidence)?;
    let then = match (rule.limit.growth, settings.baseline) {
        (None, _) => None,
        (Some(_), None) => return Err(refused(rule, rule.place, CheckProblem::NoBaseline)),
        // A baseline that lacks what the rule asks for is no fault of the rule.
        (Some(_), Some(baseline)) => Question::new(rule, baseline, settings.confidence).ok(),
    };
    let judging = Judging { rule, now: &now, then: then.as_ref() };
    let items: Vec<JudgedItem> = judging.items(1.0);
    let verdict = judging.has_limit().then(|| judging.of(&items));
    let is_settled = verdict != Some(Verdict::Inconclusive) || rule.certainty == Certainty::Point;
    let settling = (!is_settled).then(|| judging.settling()).flatten();
    let unjudged = if verdict == Some(Verdict::Broken) { None } else { now.unjudged.or_else(|| judging.unjudged(&items)) };
    Ok(Judged {
        rule: rule.clone(),
        verdict,
        waived: rule.waiver.as_ref().map(|waiver| if settings.today <= waiver.until { Waived::InForce } else { Waived::Ended }),
        decisive: verdict.and_then(|verdict| decisive(&items, verdict)),
        parts: items.into_iter().map(JudgedItem::part).collect(),
        aside: now.aside.clone(),
        comparisons: now.comparisons,
        settling,
        unjudged,
    })
}

/// A rule, with what was counted now and at the baseline.
struct Judging<'a> {
    rule: &'a Rule,
    now: &'a Question,
    then: Option<&'a Question>,
}

/// A comparison with what it comes to.
struct JudgedItem {
    item: Item,
    change: Option<Change>,
    found: Option<Found>,
    unjudged: Option<Unjudged>,
}

impl JudgedItem {
    fn part(self) -> Part {
        let Item { figure, first, second, ranged, .. } = self.item;
        Part {
            figure,
            first,
            second,
            value: ranged.map(|ranged| ranged.value),
            adjusted: ranged.ok().and_then(|ranged| ranged.adjusted),
            own: ranged.ok().and_then(|ranged| ranged.own),
            change: self.change,
            verdict: self.found.map(|found| found.verdict),
        }
    }
}

impl Judging<'_> {
    const fn has_limit(&self) -> bool {
        let limit = &self.rule.limit;
        limit.max.is_some() || limit.min.is_some() || limit.growth.is_some()
    }

    /// Every comparison, if there were so many times as many people.
    fn items(&self, times: f64) -> Vec<JudgedItem> {
        self.now.items(times).into_iter().map(|item| self.item(item)).collect()
    }

    fn item(&self, item: Item) -> JudgedItem {
        if item.is_shown_only || !self.has_limit() {
            return JudgedItem { item, change: None, found: None, unjudged: None };
        }
        let (limit, certainty) = (&self.rule.limit, self.rule.certainty);
        let unknown = Found { verdict: Verdict::Inconclusive, past: f64::NEG_INFINITY };
        let by_value = match item.ranged {
            Ok(ranged) => within(limit, certainty, ranged),
            Err(_) => Some(unknown),
        };
        let before = limit.growth.and(self.then).and_then(|then| then.same(&item));
        let changed = before.map(|before| change(worsens(self.rule), item.ranged, before));
        let found = match limit.growth {
            Some(growth) => Some(with_growth((limit, growth), certainty, by_value, changed.as_ref())),
            None => by_value,
        };
        let is_known_then = limit.growth.is_none() || changed.is_some_and(|change| change.before.is_ok());
        let unjudged = match item.ranged {
            Err(reason) => Some(Unjudged::Undefined(reason)),
            Ok(_) if !is_known_then => Some(Unjudged::NotInBaseline),
            Ok(_) => item.without_range.filter(|_| certainty == Certainty::Confident).map(Unjudged::Undefined),
        };
        let unjudged = unjudged.filter(|_| found.is_some_and(|found| found.verdict == Verdict::Inconclusive));
        JudgedItem { item, change: changed, found, unjudged }
    }

    /// What the rule comes to by these.
    fn of(&self, items: &[JudgedItem]) -> Verdict {
        let worst = items.iter().filter_map(|item| item.found).map(|found| found.verdict).max();
        match worst.unwrap_or(Verdict::Inconclusive) {
            Verdict::Holds if self.now.unjudged.is_some() => Verdict::Inconclusive,
            verdict => verdict,
        }
    }

    /// What the rule would come to with so many times as many people.
    fn verdict(&self, times: f64) -> Verdict {
        self.of(&self.items(times))
    }

    /// Why not all of it could be judged.
    fn unjudged(&self, items: &[JudgedItem]) -> Option<Unjudged> {
        items.iter().find_map(|item| item.unjudged)
    }

    /// `None` where more rows are no answer, as to a share of rows.
    fn settling(&self) -> Option<Settling> {
        matches!(self.rule.bounded, Bounded::Gap { .. } | Bounded::Value { .. }).then(|| settling::settling(self, self.now.people))
    }
}

/// The place of the comparison that decides: of those that come to the worst, that which is furthest past the limit, or closest to it.
fn decisive(items: &[JudgedItem], verdict: Verdict) -> Option<usize> {
    let of = |verdict: Verdict| {
        let found = items.iter().enumerate().filter_map(|(place, item)| Some((place, item.found?)));
        let found = found.filter(move |(_, found)| found.verdict == verdict);
        found.reduce(|best, other| if other.1.past > best.1.past { other } else { best }).map(|(place, _)| place)
    };
    // Where something beside the comparisons keeps the rule from holding, each of them may hold.
    of(verdict).or_else(|| of(Verdict::Holds))
}
