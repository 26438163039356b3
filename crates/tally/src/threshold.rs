//! At which score a decision becomes positive: a number, one for each group, or one that is found from what was counted.

use thiserror::Error;

use crate::{Count, Dimension, ExactSum, Kind, Level, Outcome, Score, Scores};

/// The score at or above which a decision is positive.
#[derive(Clone, Debug, PartialEq)]
pub enum Threshold {
    /// This score, a finite number.
    At(f64),
    /// One for each group.
    ByGroup(ByGroup),
    /// The score that this share of all people reach: the highest score at or above which at least that share lies.
    Top(f64),
    /// The first score at which a rate keeps to a limit.
    Target(Target),
    /// The median of all people: the scores strictly above it are positive. Nobody is, where no score lies above it.
    AboveMedian,
}

/// A threshold for each level of one column.
#[derive(Clone, Debug, PartialEq)]
pub struct ByGroup {
    /// The column: one of those that rows are counted by.
    pub column: String,
    /// The threshold of each level that is named, by the level as it is written.
    pub levels: Vec<(String, f64)>,
    /// The threshold of all other levels; `None`: every level must be named.
    pub others: Option<f64>,
}

/// A rate and the limit it is to keep to.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// The rate.
    pub rate: TargetRate,
    /// The limit, from 0 to 1.
    pub limit: f64,
    /// Of whom the rate is: the people of this level of this column; `None`: all people.
    pub group: Option<(String, String)>,
}

/// A rate that a threshold can be set by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetRate {
    /// Of all people, the share at or above the threshold: at most the limit. The lowest such score is taken.
    SelectionRate,
    /// Of those with a negative label, the share at or above the threshold: at most the limit. The lowest such score is taken.
    FalsePositiveRate,
    /// Of those with a positive label, the share below the threshold: at most the limit. The highest such score is taken.
    FalseNegativeRate,
    /// Of those with a positive label, the share at or above the threshold: at least the limit. The highest such score is taken.
    TruePositiveRate,
}

impl TargetRate {
    /// Every rate.
    pub const ALL: [Self; 4] = [Self::SelectionRate, Self::FalsePositiveRate, Self::FalseNegativeRate, Self::TruePositiveRate];

    /// The name of the metric.
    pub const fn name(self) -> &'static str {
        match self {
            Self::SelectionRate => "selection_rate",
            Self::FalsePositiveRate => "false_positive_rate",
            Self::FalseNegativeRate => "false_negative_rate",
            Self::TruePositiveRate => "true_positive_rate",
        }
    }

    /// Whether the rate is of people with this label; of all if it is `None` for both.
    const fn label(self) -> Option<bool> {
        match self {
            Self::SelectionRate => None,
            Self::FalsePositiveRate => Some(false),
            Self::FalseNegativeRate | Self::TruePositiveRate => Some(true),
        }
    }
}

impl Threshold {
    /// Whether it is known before a row is counted.
    pub const fn is_given(&self) -> bool {
        matches!(self, Self::At(_) | Self::ByGroup(_))
    }

    /// The scores that a decision can change at, rising; none where they are to be found.
    pub fn given(&self) -> Vec<f64> {
        let mut scores = match self {
            Self::At(score) => vec![*score],
            Self::ByGroup(by) => by.levels.iter().map(|(_, score)| *score).chain(by.others).collect(),
            Self::Top(_) | Self::Target(_) | Self::AboveMedian => Vec::new(),
        };
        scores.sort_by(f64::total_cmp);
        scores.dedup();
        scores
    }
}

/// Why no threshold is found.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum ThresholdError {
    /// Nobody is of the group, or nobody of it has the label that the rate is of.
    #[error("the rate is of nobody")]
    Nobody,
    /// The column is none of those that rows are counted by.
    #[error("there is no column `{column}`")]
    NoSuchColumn {
        /// The column.
        column: String,
    },
    /// The level never occurs.
    #[error("`{level}` never occurs in `{column}`")]
    NoSuchLevel {
        /// The column.
        column: String,
        /// The level.
        level: String,
        /// Those that do.
        levels: Vec<String>,
    },
    /// A level has no threshold.
    #[error("`{level}` of `{column}` has no threshold")]
    NoThreshold {
        /// The column.
        column: String,
        /// The level.
        level: String,
    },
    /// Even at the highest score the rate is over the limit.
    #[error("the rate is over the limit at every score")]
    OutOfReach {
        /// The highest score.
        highest: f64,
        /// How many the rate counts there.
        counted: ExactSum,
        /// Of how many.
        of: ExactSum,
    },
}

impl ByGroup {
    /// For each level of the column its threshold, and the place of the column.
    ///
    /// # Errors
    /// [`ThresholdError`] if the column or a level does not exist, or a level has no threshold.
    pub fn of(&self, dimensions: &[Dimension]) -> Result<(usize, Vec<f64>), ThresholdError> {
        let place = place(dimensions, &self.column)?;
        let levels = dimensions[place].levels();
        for (level, _) in &self.levels {
            find(&self.column, levels, level)?;
        }
        let threshold = |level: &Level| {
            let named = self.levels.iter().find(|(name, _)| is(level, name)).map(|(_, score)| *score);
            let none = || ThresholdError::NoThreshold { column: self.column.clone(), level: level.to_string() };
            named.or(self.others).ok_or_else(none)
        };
        Ok((place, levels.iter().map(threshold).collect::<Result<_, _>>()?))
    }
}

fn place(dimensions: &[Dimension], column: &str) -> Result<usize, ThresholdError> {
    let place = dimensions.iter().position(|dimension| dimension.name() == column);
    place.ok_or_else(|| ThresholdError::NoSuchColumn { column: column.to_owned() })
}

/// Whether a level is written so. A missing level has no name.
fn is(level: &Level, name: &str) -> bool {
    !level.is_missing() && level.to_string() == name
}

fn find(column: &str, levels: &[Level], name: &str) -> Result<usize, ThresholdError> {
    let none = || ThresholdError::NoSuchLevel {
        column: column.to_owned(),
        level: name.to_owned(),
        levels: levels.iter().filter(|level| !level.is_missing()).map(ToString::to_string).collect(),
    };
    levels.iter().position(|level| is(level, name)).ok_or_else(none)
}

/// A rate of the people at or above a score, as the score falls.
struct Falling {
    /// The scores, highest first, each with those who are at or above it.
    steps: Vec<(f64, ExactSum)>,
    all: ExactSum,
}

impl Falling {
    fn new(scores: &Scores, counts: impl Fn(&[u32], Outcome) -> bool) -> Self {
        let mut at: std::collections::BTreeMap<Score, Count> = std::collections::BTreeMap::new();
        for (levels, outcome, score, count) in scores.iter() {
            let held = at.entry(score).or_default();
            if counts(levels, outcome) {
                held.merge(count);
            }
        }
        let mut all = ExactSum::ZERO;
        let steps = at.into_iter().rev().map(|(score, count)| {
            all.merge(&count.weight);
            (score.value(), all.clone())
        });
        Self { steps: steps.collect(), all }
    }

    fn share(&self, counted: &ExactSum) -> f64 {
        counted.value() / self.all.value()
    }
}

/// The score at which a threshold that is to be found lies, among those that were counted.
///
/// # Formula
/// Of the scores of all people, in falling order: for [`Threshold::Top`] the first at or above which at least that share of the weight lies. For a
/// [`TargetRate::SelectionRate`] or [`TargetRate::FalsePositiveRate`] the last at which the rate is at most the limit; for a [`TargetRate::FalseNegativeRate`] or
/// [`TargetRate::TruePositiveRate`] the first at which it is at most, or at least, the limit. Where scores are in bins, those are the bins' lower ends.
///
/// [`Threshold::AboveMedian`] is the last at or above which at most half the weight lies, and past all scores if there is none: the median `m`, of which half the weight
/// is at or below and half at or above, midway between two scores where they part the weight into halves. At a score above `m` at most half can lie; at one that is `m`
/// more than half does, and at one below it too.
///
/// # Errors
/// [`ThresholdError`] if the rate is of nobody, the group does not exist, or no score keeps to the limit.
pub(crate) fn found(threshold: &Threshold, scores: &Scores, dimensions: &[Dimension]) -> Result<Option<f64>, ThresholdError> {
    let (rate, limit, group) = match threshold {
        Threshold::At(_) | Threshold::ByGroup(_) => return Ok(None),
        Threshold::Top(share) => (None, *share, None),
        Threshold::Target(target) => (Some(target.rate), target.limit, target.group.as_ref()),
        Threshold::AboveMedian => (Some(TargetRate::SelectionRate), 0.5, None),
    };
    let group = match group {
        None => None,
        Some((column, level)) => {
            let place = place(dimensions, column)?;
            let level = find(column, dimensions[place].levels(), level)?;
            // Of pairs, both people must be of the group: what is counted of two groups is counted of neither.
            let other = dimensions.iter().position(|dimension| dimension.kind() == Kind::Other);
            let other = other.map(|other| (other, dimensions[other].index_of(&dimensions[place].levels()[level])));
            Some((place, level, other))
        }
    };
    let is_of_group = |levels: &[u32], outcome: Outcome| {
        group.is_none_or(|(place, level, other)| {
            let is_too = |(other, level): (usize, Option<usize>)| outcome.label == Some(true) || level == Some(levels[other] as usize);
            levels[place] as usize == level && other.is_none_or(is_too)
        })
    };
    let label = rate.and_then(TargetRate::label);
    let falling = Falling::new(scores, |levels, outcome| is_of_group(levels, outcome) && (label.is_none() || outcome.label == label));
    if falling.all == ExactSum::ZERO {
        return Err(ThresholdError::Nobody);
    }
    let keeps = |counted: &ExactSum| match rate {
        Some(TargetRate::SelectionRate | TargetRate::FalsePositiveRate) => falling.share(counted) <= limit,
        // The share below: what is counted subtracts without rounding first, as a rate would be computed.
        Some(TargetRate::FalseNegativeRate) => falling.share(&rest(&falling.all, counted)) <= limit,
        None | Some(TargetRate::TruePositiveRate) => falling.share(counted) >= limit,
    };
    let is_lowest = matches!(rate, Some(TargetRate::SelectionRate | TargetRate::FalsePositiveRate));
    let mut steps = falling.steps.iter();
    let step = if is_lowest { steps.rfind(|(_, counted)| keeps(counted)) } else { steps.find(|(_, counted)| keeps(counted)) };
    let Some((score, _)) = step else {
        if *threshold == Threshold::AboveMedian {
            return Ok(Some(f64::INFINITY));
        }
        // Everybody is at or above the lowest score, so only a limit from above can be out of reach.
        let (highest, counted) = falling.steps.first().cloned().ok_or(ThresholdError::Nobody)?;
        return Err(ThresholdError::OutOfReach { highest, counted, of: falling.all });
    };
    Ok(Some(*score))
}

/// What is left of a sum without a part of it.
fn rest(all: &ExactSum, part: &ExactSum) -> ExactSum {
    match (all.as_whole(), part.as_whole()) {
        (Some(all), Some(part)) => ExactSum::whole(all - part),
        _ => {
            let mut rest = ExactSum::ZERO;
            rest.add((all.value() - part.value()).max(0.0));
            rest
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Grid;

    /// Scores 1 to 10, one person each; those at 4, 6, 8, 9, 10 have a positive label. Odd scores are of the group `a`, even ones of `b`.
    fn scores() -> (Scores, Vec<Dimension>) {
        let mut scores = Scores::new(Grid::new([]));
        for score in 1..=10u32 {
            let outcome = Outcome::labelled([4, 6, 8, 9, 10].contains(&score), false);
            scores.add(&[(score + 1) % 2], outcome, Score::new(f64::from(score)).unwrap(), &Count::of_rows(1));
        }
        (scores, vec![Dimension::new("g", ["a", "b"].map(|name| Level::Value(name.into())).into())])
    }

    fn target(rate: TargetRate, limit: f64, group: Option<&str>) -> Threshold {
        Threshold::Target(Target { rate, limit, group: group.map(|level| ("g".into(), level.into())) })
    }

    fn at(threshold: &Threshold) -> f64 {
        let (scores, dimensions) = scores();
        found(threshold, &scores, &dimensions).unwrap().unwrap()
    }

    #[test]
    fn a_threshold_is_the_first_score_that_keeps_to_the_limit() {
        assert_eq!(at(&Threshold::Top(0.25)), 8.0); // three of ten are at least a quarter
        assert_eq!(at(&target(TargetRate::SelectionRate, 0.25, None)), 9.0); // three would be more than a quarter
        assert_eq!(at(&target(TargetRate::FalsePositiveRate, 0.2, None)), 6.0); // of 1, 2, 3, 5 and 7, one is at or above 6
        assert_eq!(at(&target(TargetRate::FalseNegativeRate, 0.2, None)), 6.0); // of 4, 6, 8, 9 and 10, one is below 6
        assert_eq!(at(&target(TargetRate::TruePositiveRate, 0.8, None)), 6.0);
        assert_eq!(at(&target(TargetRate::FalsePositiveRate, 0.0, Some("a"))), 8.0); // 1, 3, 5, 7
        assert_eq!(at(&target(TargetRate::FalsePositiveRate, 0.0, Some("b"))), 3.0); // 2
    }

    /// The scores of people, and from which on they are above the median as it is taught: that of the middle one, or midway between the two in the middle.
    #[test]
    fn above_the_median_is_strictly_above() {
        let above = |people: &[f64]| {
            let mut scores = Scores::new(Grid::new([]));
            for &score in people {
                scores.add(&[0], Outcome::decision(false), Score::new(score).unwrap(), &Count::of_rows(1));
            }
            found(&Threshold::AboveMedian, &scores, &[]).unwrap().unwrap()
        };
        assert_eq!(above(&[1.0, 2.0, 3.0]), 3.0); // the median is 2
        assert_eq!(above(&[1.0, 2.0, 3.0, 4.0]), 3.0); // 2.5
        assert_eq!(above(&[1.0, 2.0, 2.0, 4.0]), 4.0); // 2, of which half are not above
        assert_eq!(above(&[1.0, 2.0, 2.0, 2.0]), f64::INFINITY); // 2, above which nobody is
        assert_eq!(above(&[0.0, 0.0, 1.0, 1.0]), 1.0); // 0.5
        assert_eq!(above(&[-3.0]), f64::INFINITY);
        assert_eq!(found(&Threshold::AboveMedian, &Scores::new(Grid::new([])), &[]), Err(ThresholdError::Nobody));
    }

    #[test]
    fn a_limit_that_no_score_keeps_to_is_refused() {
        let (mut scores, dimensions) = scores();
        scores.add(&[0], Outcome::labelled(false, false), Score::new(10.0).unwrap(), &Count::of_rows(5));
        let error = found(&target(TargetRate::FalsePositiveRate, 0.1, None), &scores, &dimensions).unwrap_err();
        assert_eq!(error, ThresholdError::OutOfReach { highest: 10.0, counted: ExactSum::whole(5), of: ExactSum::whole(10) });
        let unknown = found(&target(TargetRate::FalsePositiveRate, 0.1, Some("c")), &scores, &dimensions).unwrap_err();
        assert!(matches!(unknown, ThresholdError::NoSuchLevel { levels, .. } if levels == ["a", "b"]));
    }

    #[test]
    fn each_group_has_its_threshold() {
        let (_, dimensions) = scores();
        let by = |levels: &[(&str, f64)], others| ByGroup {
            column: "g".into(),
            levels: levels.iter().map(|&(level, score)| (level.to_owned(), score)).collect(),
            others,
        };
        assert_eq!(by(&[("b", 0.6)], Some(0.5)).of(&dimensions), Ok((0, vec![0.5, 0.6])));
        assert_eq!(by(&[("b", 0.6)], None).of(&dimensions), Err(ThresholdError::NoThreshold { column: "g".into(), level: "a".into() }));
        assert_eq!(Threshold::ByGroup(by(&[("b", 0.6), ("a", 0.6)], Some(0.5))).given(), [0.5, 0.6]);
    }
}
