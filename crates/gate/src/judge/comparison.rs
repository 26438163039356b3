//! What a rule compares: a group by itself, two groups, a group with a reference, or with whichever group is at an end.

use ecart_metrics::{Against, Confidence, Undefined};

use super::reading::Reading;
use super::source::Source;
use crate::{Direction, Scale, Side, Who};

/// One thing that a rule looks at; groups by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    /// A group, or all people together, by itself.
    Alone(Option<usize>),
    /// Two groups, neither of which is the reference.
    Pair(usize, usize),
    /// A group and what it is compared with.
    Versus(usize, Against),
    /// A group and whichever has the highest, or the lowest, true value. The data say only which has it in them: `found`.
    Extreme { group: usize, found: usize, end: End },
}

/// Which end of the values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Highest,
    Lowest,
}

/// How two values are set against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Terms {
    pub(super) scale: Scale,
    pub(super) direction: Direction,
}

impl Comparison {
    /// The value and its range at a level. `entering` are the groups that are judged.
    pub(super) fn reading(self, source: &Source, entering: &[usize], terms: Terms, level: Confidence) -> Result<Reading, Undefined> {
        match self {
            Self::Alone(group) => source.alone(group, level),
            Self::Pair(first, second) => either(source, first, Against::Group(second), terms.scale, level),
            Self::Versus(group, against) => match (terms.direction, terms.scale) {
                (Direction::Either, scale) => either(source, group, against, scale, level),
                (Direction::Above, Scale::Difference) => source.difference(group, against, level),
                (Direction::Below, Scale::Difference) => source.difference(group, against, level).map(Reading::negated),
                (Direction::Above | Direction::Below, Scale::Ratio) => source.ratio(group, against, level),
            },
            Self::Extreme { group, found, end } => {
                let reading = to_extreme(source, entering, (group, found), end, terms.scale, level)?;
                match (terms.scale, terms.direction, end) {
                    (Scale::Difference, Direction::Above, End::Highest) | (Scale::Difference, Direction::Below, End::Lowest) => {
                        Ok(reading.negated())
                    }
                    (Scale::Ratio, Direction::Above | Direction::Below, End::Lowest) => reading.inverse(),
                    _ => Ok(reading),
                }
            }
        }
    }

    /// Whose values are compared, with them. Of a pair, that comes first from which the other is taken, or which is divided by the other.
    pub(super) fn sides(self, source: &Source, scale: Option<Scale>) -> (Side, Option<Side>) {
        let group = |place: usize| Side { who: Who::Group(source.name(place).clone()), value: source.counted(place) };
        match self {
            Self::Alone(None) => (Side { who: Who::All, value: source.counted_overall() }, None),
            Self::Alone(Some(place)) => (group(place), None),
            Self::Pair(first, second) => {
                let value = |place: usize| source.counted(place).map_or(f64::NAN, |counted| counted.value);
                let turn = match scale {
                    Some(Scale::Ratio) => value(first) > value(second),
                    Some(Scale::Difference) | None => value(first) < value(second),
                };
                let (first, second) = if turn { (second, first) } else { (first, second) };
                (group(first), Some(group(second)))
            }
            Self::Versus(first, Against::Group(second)) => (group(first), Some(group(second))),
            Self::Extreme { group: first, found, .. } => (group(first), Some(group(found))),
            Self::Versus(first, against) => {
                let who = match (source, against) {
                    (Source::Within(_), _) | (_, Against::Others) => Who::Others,
                    _ => Who::All,
                };
                (group(first), Some(Side { who, value: source.counted_reference(first, against) }))
            }
        }
    }
}

/// How far apart two are, whichever way.
fn either(source: &Source, group: usize, against: Against, scale: Scale, level: Confidence) -> Result<Reading, Undefined> {
    match scale {
        Scale::Difference => source.difference(group, against, level).map(Reading::size),
        Scale::Ratio => match source.ratio(group, against, level) {
            Err(Undefined::RatioToZero) => source.ratio_to(group, against, level),
            ratio => ratio,
        }
        .map(Reading::smaller_over_larger),
    }
}

/// How far a group is from whichever has the highest, or the lowest, true value: as a difference from 0 up, as a ratio from 1 down.
///
/// # Formula
/// With `h` over all groups that are judged, `max h − g = max (h − g)`, so its limits are at least the largest of their lower and at most the largest of their upper limits; and
/// so for ratios with the smallest. Only the pair that was found to be widest counts whichever way, so that together the comparisons are those of every pair.
fn to_extreme(
    source: &Source,
    entering: &[usize],
    (group, found): (usize, usize),
    end: End,
    scale: Scale,
    level: Confidence,
) -> Result<Reading, Undefined> {
    let widest = either(source, group, Against::Group(found), scale, level)?;
    let choose = match scale {
        Scale::Difference => f64::max,
        Scale::Ratio => f64::min,
    };
    let mut joined = widest;
    for &other in entering.iter().filter(|&&other| other != group && other != found) {
        let reading = match (scale, end) {
            (Scale::Difference, End::Highest) => source.difference(other, Against::Group(group), level),
            (Scale::Difference, End::Lowest) => source.difference(group, Against::Group(other), level),
            (Scale::Ratio, End::Highest) => source.ratio(group, Against::Group(other), level),
            (Scale::Ratio, End::Lowest) => source.ratio(other, Against::Group(group), level),
        };
        // A ratio to 0 cannot be the smallest, and says nothing.
        let Ok(reading) = reading else { continue };
        joined = joined.join(reading, choose);
    }
    // Within strata the group found at the end over all people need not be that within them; the value stays that of the pair told.
    Ok(Reading { value: widest.value, ..joined })
}
