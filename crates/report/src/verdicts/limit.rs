//! The limit of a rule: what it is, whose number it is, and on which side of it a figure stands.

use ecart_gate::{Certainty, Growth, Limit, LimitSource, Part, Range, Rule};
use ecart_metrics::interval::Bound;
use ecart_words::say;

use super::about::{About, one_line};

/// What of a limit decides.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Side {
    /// The most that is allowed.
    Max(f64),
    /// The least that is allowed.
    Min(f64),
    /// By how much it may have grown since the baseline.
    Growth(f64),
}

impl Side {
    /// The side of a rule's limit that a part is closest to breaking, or breaks; `None` without a limit.
    pub(super) fn of(rule: &Rule, part: &Part) -> Option<Self> {
        let limit = rule.limit;
        let growth = match limit.growth {
            Some(Growth::AtMost(by)) => Some(Self::Growth(by)),
            Some(Growth::Accepted) | None => None,
        };
        let past = |side: &Self| side.past(part, rule.certainty).unwrap_or(f64::NEG_INFINITY);
        let sides = [limit.max.map(Self::Max), limit.min.map(Self::Min), growth];
        sides.into_iter().flatten().reduce(|one, other| if past(&other) > past(&one) { other } else { one })
    }

    /// How far a part is past this side of the limit, by its bound where that decides: what is above 0 is past it.
    pub(super) fn past(self, part: &Part, certainty: Certainty) -> Option<f64> {
        let bounds = |range: Option<Range>| range.filter(|_| certainty == Certainty::Confident);
        let lower = |range: Option<Range>, value: Option<f64>| bounds(range).map(|range| range.lower).or(value);
        match self {
            Self::Max(max) => Some(lower(part.adjusted, part.value.ok())? - max),
            Self::Min(min) => {
                let upper = bounds(part.adjusted).map(|range| range.upper.at().unwrap_or(f64::INFINITY));
                Some(min - upper.or(part.value.ok())?)
            }
            Self::Growth(by) => {
                let change = part.change?;
                Some(lower(change.adjusted, change.increase.ok())? - by)
            }
        }
    }

    /// The number.
    pub(super) const fn number(self) -> f64 {
        match self {
            Self::Max(number) | Self::Min(number) | Self::Growth(number) => number,
        }
    }

    /// The bound of a part that breaks it if it is past it: that which is paid for all comparisons.
    pub(super) fn breaking(self, part: &Part) -> Option<Bound> {
        match self {
            Self::Max(_) => part.adjusted.map(|range| Bound::At(range.lower)),
            Self::Min(_) => part.adjusted.map(|range| range.upper),
            Self::Growth(_) => part.change?.adjusted.map(|range| Bound::At(range.lower)),
        }
    }

    /// The bound of a part that holds it if it is within it: that of this comparison alone.
    pub(super) fn holding(self, part: &Part) -> Option<Bound> {
        match self {
            Self::Max(_) => part.own.map(|range| range.upper),
            Self::Min(_) => part.own.map(|range| Bound::At(range.lower)),
            Self::Growth(_) => part.change?.own.map(|range| range.upper),
        }
    }
}

impl About<'_> {
    /// The limit: `at most 5 points`; empty where there is none.
    pub(super) fn limit(&self) -> String {
        let words = self.words;
        let Limit { max, min, growth } = self.judged.rule.limit;
        let number = self.number(None);
        let with_unit = |limit: f64| number.with_unit(number.limit(limit));
        let bounds = match (max, min) {
            (Some(max), Some(min)) => Some(say!(words, "check-limit-range", min = number.limit(min), max = with_unit(max))),
            (Some(max), None) => Some(say!(words, "check-limit-max", limit = with_unit(max))),
            (None, Some(min)) => Some(say!(words, "check-limit-min", limit = with_unit(min))),
            (None, None) => None,
        };
        let growth_number = self.growth_number(None);
        match (bounds, growth) {
            (Some(bounds), None) => bounds,
            (Some(bounds), Some(Growth::Accepted)) => say!(words, "check-limit-accepted", limit = bounds),
            (bounds, Some(Growth::AtMost(by))) => {
                let by = say!(words, "check-limit-growth", by = growth_number.with_unit(growth_number.limit(by)));
                bounds.map_or(by.clone(), |bounds| say!(words, "check-limit-and", limit = bounds, growth = by))
            }
            (None, Some(Growth::Accepted)) => words.say("check-limit-no-growth"),
            (None, None) => String::new(),
        }
    }

    /// Whose number the limit is; empty where there is none.
    pub(super) fn whose(&self) -> String {
        let (words, rule) = (self.words, &self.judged.rule);
        if rule.limit == Limit::default() {
            return String::new();
        }
        match (&rule.source, &rule.owner) {
            (Some(LimitSource::Text(text)), _) => one_line(text),
            (Some(LimitSource::House), Some(owner)) => say!(words, "check-whose-owner", owner = one_line(owner)),
            (Some(LimitSource::House), None) => words.say("check-whose-house"),
            (None, _) => words.say("check-whose-authors"),
        }
    }
}
