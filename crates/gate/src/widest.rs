//! The comparison that a check speaks of first: the widest gap, or the figure closest to its limit or furthest past it.

use crate::{Bounded, Growth, Judged, Limit, Part, Rule, Scale};

/// Values this close are as wide as each other.
const TIE: f64 = 1e-12;

impl Judged {
    /// The part of the widest gap by its value, of those that are judged: under `min` the lowest, under `max` the highest, under both that furthest past either;
    /// without a limit that furthest from no gap, or the highest figure. Of a rule on nothing but growth, that which grew most; beside another limit, that which decides.
    /// Of several that are as wide, the one that decides.
    pub fn widest(&self) -> Option<&Part> {
        let limit = &self.rule.limit;
        if matches!(limit.growth, Some(Growth::AtMost(_))) && (limit.max.is_some() || limit.min.is_some()) {
            return self.decisive();
        }
        let widest = widest(&self.rule, &self.parts).and_then(|place| self.parts.get(place));
        let wide = |part: &Part| width(&self.rule, part);
        match (self.decisive(), widest) {
            (Some(decisive), Some(widest)) if wide(decisive).zip(wide(widest)).is_some_and(|(one, other)| one >= other - TIE) => {
                Some(decisive)
            }
            (decisive, widest) => widest.or(decisive),
        }
    }

    /// Whether something that a rule on change looks at has grown, by however little: of many baselines that each grow as chance allows, the last is far from the first.
    /// What is within the rule's other limit may grow.
    pub fn has_grown(&self) -> bool {
        let is_within = |part: &Part| part.value.is_ok_and(|value| past(&self.rule.limit, value).is_some_and(|past| past <= TIE));
        let grew = |part: &Part| part.change.is_some_and(|change| change.increase.is_ok_and(|increase| increase > TIE));
        self.parts.iter().any(|part| grew(part) && !is_within(part))
    }
}

/// The place of the widest; `None` if none has a value.
pub(crate) fn widest(rule: &Rule, parts: &[Part]) -> Option<usize> {
    let found = parts.iter().enumerate().filter_map(|(place, part)| Some((place, width(rule, part)?)));
    found.reduce(|best, other| if other.1 > best.1 + TIE { other } else { best }).map(|(place, _)| place)
}

/// How wide a part is, in the terms of its rule.
fn width(rule: &Rule, part: &Part) -> Option<f64> {
    if part.is_shown_only(rule) {
        return None;
    }
    let value = part.value.ok()?;
    match rule.limit {
        Limit { max: None, min: None, growth: None } => Some(from_no_gap(rule, value)),
        Limit { max: None, min: None, growth: Some(_) } => part.change?.increase.ok(),
        limit => past(&limit, value),
    }
}

/// How far a value is past a limit: below 0, it is within. `None` without one.
pub(crate) fn past(limit: &Limit, value: f64) -> Option<f64> {
    let sides = [limit.max.map(|max| value - max), limit.min.map(|min| min - value)];
    sides.into_iter().flatten().reduce(f64::max)
}

fn from_no_gap(rule: &Rule, value: f64) -> f64 {
    match rule.bounded {
        Bounded::Gap { scale: Scale::Ratio, .. } => 1.0 - value.min(value.recip()),
        _ => value.abs(),
    }
}
