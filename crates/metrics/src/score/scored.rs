//! What one group's people scored.

use crate::{Amount, Undefined};

/// What one score was given to: those with a positive and those with a negative label.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScorePoint {
    /// The score, a finite number.
    pub score: f64,
    /// Those with a positive label.
    pub positives: Amount,
    /// Those with a negative label.
    pub negatives: Amount,
}

impl ScorePoint {
    /// All who have this score.
    pub fn all(&self) -> Amount {
        self.positives + self.negatives
    }

    /// Each label with its people: 1 for those with a positive, 0 for those with a negative one.
    pub(super) const fn labelled(&self) -> [(f64, Amount); 2] {
        [(1.0, self.positives), (0.0, self.negatives)]
    }
}

/// Whether rows are told to be of different people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sampling {
    /// Each row is of another person, and tells something of its own.
    Independent,
    /// Rows hang together, several of one person.
    Clustered,
}

impl Sampling {
    /// A variance, or another measure of spread, unless rows hang together.
    pub(super) fn variance(self, variance: Result<f64, Undefined>) -> Result<f64, Undefined> {
        match self {
            Self::Independent => variance,
            Self::Clustered => Err(Undefined::Clustered),
        }
    }
}

/// What one group's people scored.
#[derive(Clone, Debug, PartialEq)]
pub struct Scored {
    points: Vec<ScorePoint>,
    half_width: f64,
    sampling: Sampling,
}

impl Scored {
    /// These scores, in any order; the people of equal ones are added up, and points with nobody left out. What is not a finite number is no score.
    pub fn new(points: impl IntoIterator<Item = ScorePoint>) -> Self {
        let scored = points.into_iter().filter(|point| point.score.is_finite() && point.all().people > 0);
        // −0 is 0.
        let mut all: Vec<ScorePoint> = scored.map(|point| ScorePoint { score: point.score + 0.0, ..point }).collect();
        all.sort_by(|first, second| first.score.total_cmp(&second.score));
        let mut points: Vec<ScorePoint> = Vec::with_capacity(all.len());
        for point in all {
            match points.last_mut().filter(|last| last.score == point.score) {
                Some(last) => {
                    last.positives = last.positives + point.positives;
                    last.negatives = last.negatives + point.negatives;
                }
                None => points.push(point),
            }
        }
        Self { points, half_width: 0.0, sampling: Sampling::Independent }
    }

    /// The same people of whom each true score lies within so much of that of its point.
    #[must_use]
    pub fn with_half_width(self, half_width: f64) -> Self {
        Self { half_width, ..self }
    }

    /// The same people, of whom it is said whether rows hang together.
    #[must_use]
    pub fn with_sampling(self, sampling: Sampling) -> Self {
        Self { sampling, ..self }
    }

    /// The scores, rising, each with somebody.
    pub fn points(&self) -> &[ScorePoint] {
        &self.points
    }

    /// No true score is further than this from that of its point; 0 if scores are exact.
    pub const fn half_width(&self) -> f64 {
        self.half_width
    }

    /// Whether rows hang together.
    pub const fn sampling(&self) -> Sampling {
        self.sampling
    }

    /// Those with a positive label.
    pub fn positives(&self) -> Amount {
        self.points.iter().map(|point| point.positives).sum()
    }

    /// Those with a negative label.
    pub fn negatives(&self) -> Amount {
        self.points.iter().map(|point| point.negatives).sum()
    }

    /// Everybody.
    pub fn all(&self) -> Amount {
        self.positives() + self.negatives()
    }

    /// All people of both.
    #[must_use]
    pub fn merge(&self, other: &Self) -> Self {
        let sampling = if other.sampling == Sampling::Clustered { Sampling::Clustered } else { self.sampling };
        let merged = Self::new(self.points.iter().chain(&other.points).copied());
        merged.with_half_width(self.half_width.max(other.half_width)).with_sampling(sampling)
    }

    /// Those who are not of a part of these people.
    #[must_use]
    pub fn without(&self, part: &Self) -> Self {
        let mut of_part = part.points.iter().peekable();
        let rest = self.points.iter().map(|point| {
            while of_part.next_if(|taken| taken.score < point.score).is_some() {}
            let Some(taken) = of_part.next_if(|taken| taken.score == point.score) else { return *point };
            let (positives, negatives) = (point.positives.without(taken.positives), point.negatives.without(taken.negatives));
            ScorePoint { score: point.score, positives, negatives }
        });
        let points = rest.filter(|point| point.all().people > 0).collect();
        Self { points, ..*self }
    }

    /// Nothing, if each score could be a probability.
    ///
    /// # Errors
    /// [`Undefined::NoRows`] if nobody has a score, [`Undefined::NotAProbability`] if a score lies outside 0 to 1.
    pub(super) fn probabilities(&self) -> Result<(), Undefined> {
        let (first, last) = self.points.first().zip(self.points.last()).ok_or(Undefined::NoRows)?;
        if first.score < 0.0 || last.score > 1.0 { Err(Undefined::NotAProbability) } else { Ok(()) }
    }

    /// Nothing, if both labels occur and weigh something.
    ///
    /// # Errors
    /// [`Undefined::NoRows`], [`Undefined::NoPositives`], [`Undefined::NoNegatives`] or [`Undefined::ZeroWeight`].
    pub(super) fn both_classes(&self) -> Result<(Amount, Amount), Undefined> {
        both_classes(self.positives(), self.negatives())
    }
}

/// Positives and negatives, if there are some of each and they weigh something.
pub(super) fn both_classes(positives: Amount, negatives: Amount) -> Result<(Amount, Amount), Undefined> {
    if positives.people == 0 && negatives.people == 0 {
        Err(Undefined::NoRows)
    } else if positives.people == 0 {
        Err(Undefined::NoPositives)
    } else if negatives.people == 0 {
        Err(Undefined::NoNegatives)
    } else if positives.weight <= 0.0 || negatives.weight <= 0.0 {
        Err(Undefined::ZeroWeight)
    } else {
        Ok((positives, negatives))
    }
}
