//! Judging rules on what was counted.
//!
//! # What a verdict promises
//! A rule compares things that all have to be within its limit. With certainty `point` each value is set against the limit, as if there were no chance. With certainty
//! `confident`, at 95%:
//! - **broken** only if some comparison is past the limit by its interval, at a level at which the intervals of all comparisons hold together: that which an audit prints of
//!   the widest gap. If the limit is kept in truth, this happens at most 5 times in 100.
//! - **holds** only if each comparison's own one-sided limit is within: the upper limit of its two-sided 90% interval for `max`. If the limit is not kept in truth,
//!   some comparison is past it, and it alone comes out within 5 times in 100, as far as its interval keeps what it promises; the others can only make that rarer
//!   (Berger, Technometrics 24 (1982) 295–300). Decision 21 has the figures: with rates near 0 and very unequal groups it is up to 8 times.
//! - otherwise **inconclusive**, with the number of rows that would settle it.
//!
//! Each rule is so sure by itself: of ten rules that are all kept in truth, one is called broken more often than of one.
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

use ecart_metrics::{Confidence, Undefined};
use ecart_schema::Document;

use self::change::{change, with_growth, worsens};
use self::columns::refused;
use self::limits::{Found, Ranged, within};
use self::question::{Item, Question};
use self::settling::settling;
use crate::widest::widest;
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
        (Some(_), Some(baseline)) => Question::then(rule, baseline, settings.confidence)?,
    };
    let judging = Judging { rule, now: &now };
    let items: Vec<JudgedItem> = now.items().into_iter().map(|item| judging.item(item, then.as_ref())).collect();
    let verdict = judging.has_limit().then(|| judging.of(items.iter().filter_map(|item| item.found)));
    let is_settled = verdict != Some(Verdict::Inconclusive) || rule.certainty == Certainty::Point;
    let unjudged =
        if verdict == Some(Verdict::Broken) { None } else { now.unjudged.or_else(|| items.iter().find_map(|item| item.unjudged)) };
    // More rows of the same kind do not give a value to what has none.
    let settling = (!is_settled && unjudged.is_none()).then(|| judging.settling(&items)).flatten();
    let by_bound = match verdict {
        Some(verdict) if verdict != Verdict::Holds && rule.certainty == Certainty::Confident => decisive(&items, verdict),
        _ => None,
    };
    let parts: Vec<Part> = items.into_iter().map(|item| item.part(rule)).collect();
    Ok(Judged {
        rule: rule.clone(),
        verdict,
        waived: rule.waiver.as_ref().map(|waiver| if settings.today <= waiver.until { Waived::InForce } else { Waived::Ended }),
        decisive: by_bound.or_else(|| widest(rule, &parts)),
        parts,
        aside: now.aside.clone(),
        comparisons: now.comparisons,
        settling,
        unjudged,
    })
}

/// A comparison with what it comes to.
struct JudgedItem {
    item: Item,
    /// What it was at the baseline.
    before: Option<Result<Ranged, Undefined>>,
    change: Option<Change>,
    found: Option<Found>,
    unjudged: Option<Unjudged>,
}

impl JudgedItem {
    fn part(self, rule: &Rule) -> Part {
        let Item { figure, first, second, ranged, .. } = self.item;
        // What is counted, and a p-value, have no interval that could be told: the ends it is judged by are itself, or how far a simulation may be off.
        let is_drawn = matches!(rule.bounded, Bounded::Gap { .. } | Bounded::Value { .. });
        let change = |change: Change| if is_drawn { change } else { Change { adjusted: None, own: None, ..change } };
        let ranged_drawn = ranged.ok().filter(|_| is_drawn);
        Part {
            figure,
            first,
            second,
            value: ranged.map(|ranged| ranged.value),
            adjusted: ranged_drawn.and_then(|ranged| ranged.adjusted),
            own: ranged_drawn.and_then(|ranged| ranged.own),
            change: self.change.map(change),
            verdict: self.found.map(|found| found.verdict),
        }
    }
}

/// A rule put to the data.
struct Judging<'a> {
    rule: &'a Rule,
    now: &'a Question,
}

impl Judging<'_> {
    const fn has_limit(&self) -> bool {
        let limit = &self.rule.limit;
        limit.max.is_some() || limit.min.is_some() || limit.growth.is_some()
    }

    fn item(&self, item: Item, then: Option<&Question>) -> JudgedItem {
        if item.is_shown_only || !self.has_limit() {
            return JudgedItem { item, before: None, change: None, found: None, unjudged: None };
        }
        let before = self.rule.limit.growth.and(then).and_then(|then| then.same(&item));
        let (found, change) = self.found(item.ranged, before);
        let is_known_then = self.rule.limit.growth.is_none() || change.is_some_and(|change| change.before.is_ok());
        let unjudged = match item.ranged {
            Err(reason) => Some(Unjudged::Undefined(reason)),
            Ok(_) if !is_known_then => Some(Unjudged::NotInBaseline),
            Ok(_) => item.without_range.filter(|_| self.rule.certainty == Certainty::Confident).map(Unjudged::Undefined),
        };
        let unjudged = unjudged.filter(|_| found.verdict == Verdict::Inconclusive);
        JudgedItem { item, before, change, found: Some(found), unjudged }
    }

    /// What a comparison comes to, and how it changed.
    fn found(&self, ranged: Result<Ranged, Undefined>, before: Option<Result<Ranged, Undefined>>) -> (Found, Option<Change>) {
        let (limit, certainty) = (&self.rule.limit, self.rule.certainty);
        let unknown = Found { verdict: Verdict::Inconclusive, past: f64::NEG_INFINITY };
        let by_value = match ranged {
            Ok(ranged) => within(limit, certainty, ranged),
            Err(_) => Some(unknown),
        };
        let change = before.map(|before| change(worsens(self.rule), ranged, before));
        let found = match limit.growth {
            Some(growth) => with_growth((limit, growth), certainty, by_value, change.as_ref()),
            None => by_value.unwrap_or(unknown),
        };
        (found, change)
    }

    /// What the rule comes to by all of them.
    fn of(&self, found: impl Iterator<Item = Found>) -> Verdict {
        match found.map(|found| found.verdict).max().unwrap_or(Verdict::Inconclusive) {
            Verdict::Holds if self.now.unjudged.is_some() => Verdict::Inconclusive,
            verdict => verdict,
        }
    }

    /// What would settle it; `None` where more rows are no answer, as to a share of rows.
    fn settling(&self, items: &[JudgedItem]) -> Option<Settling> {
        let is_sampled = matches!(self.rule.bounded, Bounded::Gap { .. } | Bounded::Value { .. });
        let settled = |is_known_then: bool| {
            let before =
                |item: &JudgedItem| item.before.map(|before| before.map(|before| if is_known_then { before.known() } else { before }));
            settling(self.now.people, |times| {
                let ranged = self.now.ranged(times).into_iter().zip(items);
                self.of(ranged.map(|(ranged, item)| self.found(ranged, before(item)).0))
            })
        };
        is_sampled.then(|| match settled(false) {
            Settling::None if self.rule.limit.growth.is_some() && settled(true) != Settling::None => Settling::BaselineTooSmall,
            settling => settling,
        })
    }
}

/// The place of the comparison that decides, of a rule that does not hold: of those that come to the worst, that which is furthest past the limit, or closest to it, by its
/// bound. `None` where something beside the comparisons keeps the rule from holding, and each of them holds.
fn decisive(items: &[JudgedItem], verdict: Verdict) -> Option<usize> {
    let found = items.iter().enumerate().filter_map(|(place, item)| Some((place, item.found?)));
    let found = found.filter(|(_, found)| found.verdict == verdict);
    found.reduce(|best, other| if other.1.past > best.1.past { other } else { best }).map(|(place, _)| place)
}
