//! What was found of a rule, in one sentence.

use ecart_gate::{Bounded, Growth, Limit, Part, Scale, Unjudged, Verdict};
use ecart_metrics::interval::Bound;
use ecart_words::say;

use super::about::About;
use super::limit::Side;
use super::number::Number;

impl About<'_> {
    /// What was found: the figure, its bounds, its limit, the groups and their counts.
    pub(super) fn sentence(&self) -> String {
        self.headline().map_or_else(|| self.nothing(), |part| self.found_of(part))
    }

    /// What was found of a part.
    pub(super) fn found_of(&self, part: &Part) -> String {
        let side = Side::of(&self.judged.rule, part);
        if let (Some(Side::Growth(by)), Some(change)) = (side, part.change)
            && let (Ok(increase), Ok(before), Ok(now)) = (change.increase, change.before, part.value)
        {
            let number = self.growth_number(Some(part)).apart(&[increase], Some(by));
            let written = self.number(Some(part));
            let found = say!(
                self.words,
                if now < before { "check-found-shrank" } else { "check-found-growth" },
                noun = self.noun(part),
                by = number.with_unit(number.text(increase.abs())),
                range = match turned(change.adjusted, increase) {
                    Some(range) if increase < 0.0 => format!(" {}", number.range(range)),
                    adjusted => self.range(number, adjusted, change.own, Side::Growth(by)),
                },
                before = written.text(before),
                now = written.value(part, now),
            );
            return self.with_sides(say!(self.words, "check-sentence-growth", found = found, by = number.limit(by)), part);
        }
        let found = match part.value {
            Err(reason) => {
                let reason = self.words.undefined(reason.name());
                say!(self.words, "check-found-none", noun = self.noun(part), reason = reason)
            }
            Ok(value) => {
                let number = self.number(Some(part)).apart(&[value], side.map(Side::number));
                let range = side.map_or_else(
                    || part.adjusted.map(|range| format!(" {}", number.range(range))).unwrap_or_default(),
                    |side| self.range(number, part.adjusted, part.own, side),
                );
                let value = number.with_unit(number.value(part, value));
                say!(self.words, "check-found", noun = self.noun(part), value = value, range = range)
            }
        };
        self.with_sides(self.with_limit(found, part), part)
    }

    /// What was found and what is allowed, as short as can be.
    pub(super) fn short(&self) -> String {
        let words = self.words;
        let found = match self.headline() {
            None => self.nothing(),
            Some(part) => match (part.value, part.second.is_some(), &part.first.value) {
                (Err(reason), _, _) => format!("{} ({})", words.say("undefined"), words.undefined(reason.name())),
                // A figure of people never stands without what was counted.
                (Ok(value), false, Ok(counted)) => {
                    let number = self.number(Some(part));
                    let who = if self.judged.parts.len() > 1 { format!("{} ", self.who(&part.first.who)) } else { String::new() };
                    format!("{who}{} ({})", number.value(part, value), self.side_number(part).counts(counted))
                }
                (Ok(value), _, _) => {
                    let number = self.number(Some(part));
                    number.with_unit(number.value(part, value))
                }
            },
        };
        let (limit, whose) = (self.limit(), self.whose());
        if limit.is_empty() { found } else { say!(words, "check-short", found = found, limit = limit, whose = whose) }
    }

    /// The part that the sentence is about: the widest, or the first.
    pub(super) fn headline(&self) -> Option<&Part> {
        self.judged.widest().or_else(|| self.deciding())
    }

    /// The part that decides, or the first.
    pub(super) fn deciding(&self) -> Option<&Part> {
        self.judged.decisive().or_else(|| self.judged.parts.first())
    }

    /// The bounds behind a value: of a rule that holds, how far it goes at most; of every other, both.
    fn range(&self, number: Number<'_>, adjusted: Option<ecart_gate::Range>, own: Option<ecart_gate::Range>, side: Side) -> String {
        let words = self.words;
        if self.judged.verdict == Some(Verdict::Holds) && self.is_confident() {
            return match (own, side) {
                (Some(own), Side::Max(_) | Side::Growth(_)) => match own.upper {
                    Bound::At(upper) => say!(words, "check-at-most", bound = number.text(upper)),
                    Bound::Unbounded => String::new(),
                },
                (Some(own), Side::Min(_)) => say!(words, "check-at-least", bound = number.text(own.lower)),
                (None, _) => String::new(),
            };
        }
        adjusted.map(|range| format!(" {}", number.range(range))).unwrap_or_default()
    }

    /// What a value is of, with its article.
    fn noun(&self, part: &Part) -> String {
        let words = self.words;
        let figure = self.figure(Some(part)).map(|figure| self.figure_name(figure)).unwrap_or_default();
        match &self.judged.rule.bounded {
            Bounded::Gap { scale: Scale::Difference, .. } => say!(words, "check-noun-gap", figure = figure),
            Bounded::Gap { scale: Scale::Ratio, .. } => say!(words, "check-noun-ratio", figure = figure),
            Bounded::Value { .. } => say!(words, "check-noun-value", figure = figure, who = self.who(&part.first.who)),
            Bounded::Chance { .. } => say!(words, "check-noun-chance", figure = figure),
            Bounded::LeftOut => words.say("check-noun-left-out"),
            Bounded::MissingGroup => words.say("check-noun-missing"),
        }
    }

    fn with_limit(&self, found: String, part: &Part) -> String {
        let words = self.words;
        let Limit { max, min, growth } = self.judged.rule.limit;
        let number = self.number(Some(part));
        let limited = match (max, min) {
            (Some(max), Some(min)) => {
                say!(words, "check-sentence-range", found = found, min = number.limit(min), max = number.limit(max))
            }
            (Some(max), None) => say!(words, "check-sentence-max", found = found, limit = number.limit(max)),
            (None, Some(min)) => say!(words, "check-sentence-min", found = found, limit = number.limit(min)),
            (None, None) => return found,
        };
        if growth == Some(Growth::Accepted) { say!(words, "check-limit-accepted", limit = limited) } else { limited }
    }

    /// The groups of a sentence, with their values and counts.
    fn with_sides(&self, sentence: String, part: &Part) -> String {
        let words = self.words;
        let number = self.side_number(part);
        let of = |side: &ecart_gate::Side| match &side.value {
            Ok(counted) => format!("{} {}", self.who(&side.who), number.side(counted)),
            Err(_) => format!("{} {}", self.who(&side.who), words.say("undefined")),
        };
        match (&part.second, &part.first.value) {
            (Some(second), _) => say!(words, "check-sides", sentence = sentence, first = of(&part.first), second = of(second)),
            // What has no value has said why.
            (None, Err(_)) => sentence,
            (None, Ok(counted)) => say!(words, "check-side", sentence = sentence, counts = number.counts(counted)),
        }
    }

    /// Why there is nothing to compare.
    fn nothing(&self) -> String {
        match self.judged.unjudged {
            Some(unjudged) => self.unjudged(unjudged),
            None => self.words.say("check-nothing"),
        }
    }

    /// Why a rule, or part of it, could not be judged.
    pub(super) fn unjudged(&self, unjudged: Unjudged) -> String {
        let words = self.words;
        match unjudged {
            Unjudged::Undefined(reason) => say!(words, "check-unjudged-undefined", reason = words.undefined(reason.name())),
            Unjudged::FewerThanTwoGroups => words.say("check-unjudged-groups"),
            Unjudged::GroupWithoutValue(reason) => say!(words, "check-unjudged-group", reason = words.undefined(reason.name())),
            Unjudged::NotInBaseline => words.say("check-unjudged-baseline"),
            Unjudged::Withheld => words.say("check-unjudged-withheld"),
        }
    }

    pub(super) fn is_confident(&self) -> bool {
        self.judged.rule.certainty == ecart_gate::Certainty::Confident
    }
}

/// The bounds of a change as it is told: of what shrank, by how much it shrank.
pub(super) fn turned(range: Option<ecart_gate::Range>, increase: f64) -> Option<ecart_gate::Range> {
    let range = range?;
    if increase >= 0.0 {
        return Some(range);
    }
    Some(ecart_gate::Range { lower: -range.upper.at()?, upper: Bound::At(-range.lower) })
}
