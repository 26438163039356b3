//! How a verdict comes about, and what to do about it.

use ecart_gate::{Bounded, Growth, Judged, OnInconclusive, Part, Settling, Unjudged, Verdict, Waived, Waiver, Way};
use ecart_metrics::interval::Bound;
use ecart_tally::Weighting;
use ecart_words::say;

use super::WaiverSaid;
use super::about::{About, one_line};
use super::limit::Side;
use super::sentence::turned;

impl About<'_> {
    /// How the verdict comes about, in sentences.
    pub(super) fn details(&self, waiver: Option<&WaiverSaid>) -> Vec<String> {
        let words = self.words;
        let mut details = Vec::new();
        if let Some(part) = self.deciding() {
            if self.headline().is_some_and(|headline| !std::ptr::eq(headline, part)) {
                details.push(say!(words, "check-detail-decides", found = self.found_of(part)));
            }
            details.extend(self.accepted(part).or_else(|| self.bound(part)));
            details.extend(self.change(part));
        }
        if matches!(self.judged.rule.bounded, Bounded::Chance { .. }) {
            details.push(words.say("check-detail-chance"));
        }
        if !self.is_confident() && self.judged.verdict.is_some() && self.judged.parts.iter().any(|part| part.value.is_ok()) {
            details.push(words.say("check-detail-point"));
        }
        // Where there is no part at all the sentence has said it.
        if let (Some(unjudged), Some(part)) = (self.judged.unjudged, self.deciding()) {
            let is_said = matches!(unjudged, Unjudged::Undefined(reason) if part.value == Err(reason));
            if !is_said {
                let new = self.judged.parts.iter().find(|part| part.change.is_none() && part.verdict == Some(Verdict::Inconclusive));
                details.push(match new.filter(|_| unjudged == Unjudged::NotInBaseline) {
                    Some(part) => say!(words, "check-detail-not-in-baseline", sides = self.sides(part)),
                    None => one_sentence(&self.unjudged(unjudged)),
                });
            }
        }
        details.extend(waiver.map(|waiver| one_sentence(&waiver.text)));
        details
    }

    /// That what is past the limit is accepted since the baseline, of a ratchet that holds by it.
    fn accepted(&self, part: &Part) -> Option<String> {
        let (words, rule) = (self.words, &self.judged.rule);
        if rule.limit.growth != Some(Growth::Accepted) || self.judged.verdict != Some(Verdict::Holds) {
            return None;
        }
        let past = |number: f64| rule.limit.max.is_some_and(|max| number > max) || rule.limit.min.is_some_and(|min| number < min);
        if part.value.is_ok_and(past) {
            return Some(words.say(if self.is_confident() { "check-accepted" } else { "check-accepted-point" }));
        }
        let is_open =
            |part: &Part| part.own.is_some_and(|range| past(range.lower) || range.upper.at().map_or(rule.limit.max.is_some(), past));
        let judged = self.judged.parts.iter().filter(|part| part.verdict.is_some());
        (self.is_confident() && judged.into_iter().any(is_open)).then(|| words.say("check-accepted-open"))
    }

    /// The bound that decides, and what it is paid for.
    fn bound(&self, part: &Part) -> Option<String> {
        if !self.is_confident() || part.value.is_err() {
            return None;
        }
        let (words, confidence) = (self.words, self.confidence);
        let side = Side::of(&self.judged.rule, part)?;
        let at = |bound: Option<Bound>| bound.and_then(Bound::at);
        let (breaking, holding) = (at(side.breaking(part)), at(side.holding(part)));
        let number = if matches!(side, Side::Growth(_)) { self.growth_number(Some(part)) } else { self.number(Some(part)) };
        let numbers: Vec<f64> = breaking.into_iter().chain(holding).collect();
        let number = number.apart(&numbers, Some(side.number()));
        let text = |bound: f64| number.with_unit(number.text(bound));
        let paid = if self.judged.comparisons > 1 { say!(words, "check-paid", count = self.judged.comparisons) } else { String::new() };
        let is_min = matches!(side, Side::Min(_));
        let is_growth = matches!(side, Side::Growth(_));
        let is_past = |bound: f64| if is_min { bound < side.number() } else { bound > side.number() };
        let of_many = self.judged.parts.len() > 1;
        Some(match (self.judged.verdict?, breaking, holding) {
            (Verdict::Broken, Some(bound), _) if is_min => {
                say!(words, "check-broken-min", confidence = confidence, bound = text(bound), paid = paid)
            }
            (Verdict::Broken, Some(bound), _) if matches!(side, Side::Growth(_)) => {
                say!(words, "check-broken-growth", confidence = confidence, bound = text(bound), paid = paid)
            }
            (Verdict::Broken, Some(bound), _) => {
                say!(words, "check-broken-max", confidence = confidence, bound = text(bound), paid = paid)
            }
            // It is surely past the limit, and not surely grown.
            (Verdict::Inconclusive, Some(bound), _) if is_past(bound) && part.change.is_some() => {
                say!(
                    words,
                    if is_min { "check-open-accepted-min" } else { "check-open-accepted-max" },
                    confidence = confidence,
                    bound = text(bound),
                    paid = paid
                )
            }
            (Verdict::Inconclusive, Some(bound), _) if is_past(bound) => return None,
            (Verdict::Inconclusive, Some(bound), Some(other)) if is_growth && other > side.number() => {
                say!(words, "check-open-growth", confidence = confidence, bound = text(bound), paid = paid, other = text(other))
            }
            (Verdict::Holds, _, Some(bound)) if is_growth => {
                say!(words, "check-holds-growth", confidence = confidence, bound = text(bound))
            }
            (Verdict::Inconclusive, Some(bound), Some(other)) if is_min && other < side.number() => {
                say!(words, "check-open-min", confidence = confidence, bound = text(bound), paid = paid, other = text(other))
            }
            (Verdict::Inconclusive, Some(bound), Some(other)) if !is_min && other > side.number() => {
                say!(words, "check-open-max", confidence = confidence, bound = text(bound), paid = paid, other = text(other))
            }
            (Verdict::Holds, _, Some(bound)) if is_min && of_many => {
                say!(words, "check-holds-min", confidence = confidence, bound = text(bound))
            }
            (Verdict::Holds, _, Some(bound)) if is_min => {
                say!(words, "check-holds-min-one", confidence = confidence, bound = text(bound))
            }
            (Verdict::Holds, _, Some(bound)) if of_many => say!(words, "check-holds-max", confidence = confidence, bound = text(bound)),
            (Verdict::Holds, _, Some(bound)) => say!(words, "check-holds-max-one", confidence = confidence, bound = text(bound)),
            _ => return None,
        })
    }

    /// What changed since the baseline, where the sentence does not say it.
    fn change(&self, part: &Part) -> Option<String> {
        let change = part.change?;
        let words = self.words;
        if let Err(reason) = change.before {
            return Some(say!(words, "check-change-none", reason = words.undefined(reason.name())));
        }
        let (Ok(before), Ok(now), Ok(increase)) = (change.before, part.value, change.increase) else { return None };
        if matches!(Side::of(&self.judged.rule, part), Some(Side::Growth(_))) {
            return None;
        }
        let (number, growth) = (self.number(Some(part)), self.growth_number(Some(part)));
        let range = turned(change.adjusted, increase).map(|range| format!(" {}", growth.range(range))).unwrap_or_default();
        let by = growth.with_unit(growth.text(increase.abs()));
        let said = if now < before { "check-change-shrank" } else { "check-change" };
        let (before, now) = (number.text(before), number.value(part, now));
        Some(say!(words, said, before = before, now = now, by = by, range = range))
    }

    /// The waiver, if there is one.
    pub(super) fn waiver(&self) -> Option<WaiverSaid> {
        let Waiver { until, reason, by, .. } = self.judged.rule.waiver.as_ref()?;
        let state = self.judged.waived?;
        let words = self.words;
        let granted = by.as_deref().map(one_line);
        let by = granted.as_ref().map(|by| say!(words, "check-waiver-by", by = by)).unwrap_or_default();
        let (until, reason) = (until.to_string(), one_line(reason));
        let excuses = self.judged.is_waived();
        let text = match state {
            Waived::InForce if excuses => say!(words, "check-waiver-in-force", until = until, by = by, reason = reason),
            Waived::InForce => say!(words, "check-waiver-unneeded", until = until, by = by, reason = reason),
            Waived::Ended => match granted {
                Some(by) => say!(words, "check-waiver-ended-by", until = until, by = by, reason = reason),
                None => say!(words, "check-waiver-ended", until = until, reason = reason),
            },
        };
        Some(WaiverSaid { state, excuses, text })
    }

    /// So many rows; where a row stands for several people, so many people.
    fn counted(&self, number: u64) -> String {
        let id = if self.document.counted.weighting() == Weighting::People { "check-people" } else { "check-rows" };
        say!(self.words, id, people = number)
    }

    /// What to do.
    pub(super) fn hint(&self) -> Option<String> {
        let words = self.words;
        let judged: &Judged = self.judged;
        let mut hints = Vec::new();
        match judged.settling {
            Some(Settling::Rows { rows, verdict }) => {
                let (about, now) = (self.counted(rounded_up(rows)), self.counted(self.document.audit.overall.outcomes.all().people));
                hints.push(match verdict {
                    Verdict::Broken => say!(words, "check-settling-broken", rows = about, now = now),
                    Verdict::Holds | Verdict::Inconclusive => say!(words, "check-settling-holds", rows = about, now = now),
                });
            }
            Some(Settling::BaselineTooSmall) => hints.push(words.say("check-settling-baseline")),
            Some(Settling::None) => hints.push(words.say("check-settling-none")),
            None => {}
        }
        match judged.unjudged {
            Some(Unjudged::FewerThanTwoGroups) => hints.push(say!(words, "check-hint-groups", minimum = judged.rule.min_group)),
            Some(Unjudged::NotInBaseline) => hints.push(words.say("check-hint-baseline")),
            _ => {}
        }
        if judged.waived == Some(Waived::Ended) && matches!(judged.verdict, Some(Verdict::Broken | Verdict::Inconclusive)) {
            hints.push(words.say("check-hint-waiver"));
        }
        if judged.way() == Way::Uncertain && judged.rule.on_inconclusive == OnInconclusive::Fail {
            hints.push(words.say("check-hint-warn"));
        }
        (!hints.is_empty()).then(|| hints.join(" "))
    }
}

/// A clause as a sentence: with a capital and a full stop.
fn one_sentence(clause: &str) -> String {
    let end = if clause.ends_with(['.', '!', '?', '…']) { "" } else { "." };
    format!("{}{end}", crate::figure::capitalised(clause))
}

/// A number of rows to two digits, rounded up: as well as it can be known.
fn rounded_up(rows: u64) -> u64 {
    let mut unit = 1;
    while rows / unit >= 100 {
        unit *= 10;
    }
    rows.div_ceil(unit).saturating_mul(unit)
}

#[cfg(test)]
mod tests {
    use super::rounded_up;

    #[test]
    fn rows_are_given_to_two_digits_and_rounded_up() {
        assert_eq!([0, 7, 99, 100, 101, 4_321, 123_456].map(rounded_up), [0, 7, 99, 100, 110, 4_400, 130_000]);
    }
}
