//! The counts of two groups in each stratum.

use crate::interval::{Estimate, Proportion, mover_difference};
use crate::{Confidence, Undefined};

/// The people of one group in one stratum: so many of so many, or nobody. With sampling weights the size is Kish's effective size.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Part {
    count: f64,
    others: f64,
}

/// More people than this there are not; sizes past it are taken as this, so that no product of theirs leaves the range of a float.
const MOST_PEOPLE: f64 = 1e20;

impl Part {
    /// Nobody.
    pub const NOBODY: Self = Self { count: 0.0, others: 0.0 };

    /// So many of so many people; a count above the size is taken as the size.
    pub const fn of(count: u64, size: u64) -> Self {
        let count = if count < size { count } else { size };
        Self { count: count as f64, others: (size - count) as f64 }
    }

    /// Those counted.
    pub const fn count(self) -> f64 {
        self.count
    }

    /// Those not counted.
    pub const fn others(self) -> f64 {
        self.others
    }

    /// All of them.
    pub const fn size(self) -> f64 {
        self.count + self.others
    }

    /// The share counted; `None` of nobody.
    pub fn proportion(self) -> Option<Proportion> {
        (self.size() > 0.0).then(|| Proportion::new(self.count / self.size(), self.size()))
    }

    fn plus(self, other: Self) -> Self {
        Self { count: self.count + other.count, others: self.others + other.others }
    }
}

impl From<Proportion> for Part {
    fn from(proportion: Proportion) -> Self {
        let size = proportion.size().min(MOST_PEOPLE);
        Self { count: proportion.share() * size, others: proportion.complement().share() * size }
    }
}

/// Why a stratum says nothing of the odds ratio: in its table of two by two a margin is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmptyMargin {
    /// Nobody of the group is in it.
    Group,
    /// Nobody of the reference is in it.
    Reference,
    /// Nobody in it is counted, of either group.
    Counted,
    /// Everybody in it is counted, of both groups.
    Others,
}

/// Two groups in one stratum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stratum {
    /// The people of the group.
    pub group: Part,
    /// The people of the reference.
    pub reference: Part,
    standard: f64,
}

impl Stratum {
    /// A stratum whose weight in the standard population is the number of people of both groups.
    pub const fn new(group: Part, reference: Part) -> Self {
        Self { group, reference, standard: group.size() + reference.size() }
    }

    /// The same stratum with this weight in the standard population: people of all groups, or their sum of weights. What is not a number from 0 on is
    /// taken as 0.
    #[must_use]
    pub const fn with_standard(self, standard: f64) -> Self {
        Self { standard: if standard > 0.0 { standard.min(MOST_PEOPLE) } else { 0.0 }, ..self }
    }

    /// Its weight in the standard population.
    pub const fn standard(self) -> f64 {
        self.standard
    }

    /// The margin that is empty, if one is: such a stratum says nothing of the odds ratio.
    pub fn empty_margin(self) -> Option<EmptyMargin> {
        if self.group.size() <= 0.0 {
            Some(EmptyMargin::Group)
        } else if self.reference.size() <= 0.0 {
            Some(EmptyMargin::Reference)
        } else if self.counted() <= 0.0 {
            Some(EmptyMargin::Counted)
        } else if self.others() <= 0.0 {
            Some(EmptyMargin::Others)
        } else {
            None
        }
    }

    /// Whether people of both groups are in it.
    pub fn is_shared(self) -> bool {
        self.group.size() > 0.0 && self.reference.size() > 0.0
    }

    /// Those counted, of both groups.
    pub(super) const fn counted(self) -> f64 {
        self.group.count + self.reference.count
    }

    /// Those not counted, of both groups.
    pub(super) const fn others(self) -> f64 {
        self.group.others + self.reference.others
    }

    /// All people of both groups.
    pub(super) const fn total(self) -> f64 {
        self.group.size() + self.reference.size()
    }

    /// The weight of Mantel and Haenszel, `n₁ n₀ / N`: 0 where a group has nobody.
    pub(super) fn weight(self) -> f64 {
        if self.is_shared() { self.group.size() * (self.reference.size() / self.total()) } else { 0.0 }
    }
}

/// A group and its reference in each stratum, and over all people.
#[derive(Clone, Debug, PartialEq)]
pub struct Stratified {
    strata: Vec<Stratum>,
    pooled: (Part, Part),
}

impl Stratified {
    /// The pooled counts are the sums over the strata.
    pub fn new(strata: Vec<Stratum>) -> Self {
        let sum = |part: fn(&Stratum) -> Part| strata.iter().map(part).fold(Part::NOBODY, Part::plus);
        Self { pooled: (sum(|stratum| stratum.group), sum(|stratum| stratum.reference)), strata }
    }

    /// Counts of whole people: in each stratum so many of so many of the group, and so many of so many of the reference.
    ///
    /// # Example
    /// Women and men who applied to two departments in Berkeley, and those admitted.
    /// ```
    /// # use ecart_metrics::strata::Stratified;
    /// let departments = Stratified::of([((89, 108), (512, 825)), ((17, 25), (353, 560))]);
    /// assert_eq!(departments.pooled().0.count(), 106.0);
    /// ```
    pub fn of(strata: impl IntoIterator<Item = ((u64, u64), (u64, u64))>) -> Self {
        let part = |(count, size)| Part::of(count, size);
        Self::new(strata.into_iter().map(|(group, reference)| Stratum::new(part(group), part(reference))).collect())
    }

    /// The same strata with these pooled shares: with sampling weights these are not the sums of effective counts.
    #[must_use]
    pub fn with_pooled(self, group: Proportion, reference: Proportion) -> Self {
        Self { pooled: (group.into(), reference.into()), ..self }
    }

    /// The same strata with the group and the reference in each other's place.
    #[must_use]
    pub fn turned(self) -> Self {
        let turned = |stratum: &Stratum| Stratum { group: stratum.reference, reference: stratum.group, ..*stratum };
        Self { strata: self.strata.iter().map(turned).collect(), pooled: (self.pooled.1, self.pooled.0) }
    }

    /// The strata, in the order given.
    pub fn strata(&self) -> &[Stratum] {
        &self.strata
    }

    /// The group and the reference over all people.
    pub const fn pooled(&self) -> (Part, Part) {
        self.pooled
    }

    /// The strata that say nothing of the odds ratio, by their places, with the reason.
    pub fn silent(&self) -> Vec<(usize, EmptyMargin)> {
        self.strata.iter().enumerate().filter_map(|(place, stratum)| stratum.empty_margin().map(|margin| (place, margin))).collect()
    }

    /// The gap over all people, group minus reference, whatever their stratum.
    ///
    /// # Formula
    /// [`newcombe`](crate::interval::newcombe)
    /// # Undefined
    /// [`Undefined::NoRows`] if a group has nobody.
    /// # Source
    /// Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.
    pub fn pooled_difference(&self, confidence: Confidence) -> Result<Estimate, Undefined> {
        let (group, reference) =
            (self.pooled.0.proportion().ok_or(Undefined::NoRows)?, self.pooled.1.proportion().ok_or(Undefined::NoRows)?);
        Ok(mover_difference(Estimate::wilson(group, confidence), Estimate::wilson(reference, confidence)))
    }

    /// The strata that say something of the odds ratio.
    pub(super) fn informative(&self) -> impl Iterator<Item = Stratum> + Clone {
        self.strata.iter().copied().filter(|stratum| stratum.empty_margin().is_none())
    }

    /// Both groups' rates as the strata weigh them, [`Stratum::weight`] each, with the number of people on whom a mean so weighted rests: for limits where
    /// nothing varies within strata.
    pub(super) fn weighted(&self) -> Result<(Proportion, Proportion), Undefined> {
        let all: f64 = self.strata.iter().map(|stratum| stratum.weight()).sum();
        if all <= 0.0 {
            return Err(Undefined::NoSharedStratum);
        }
        let mean = |part: fn(&Stratum) -> Part| {
            let (mut counted, mut others, mut spread) = (0.0, 0.0, 0.0);
            for stratum in self.strata.iter().filter(|stratum| stratum.is_shared()) {
                let (weight, part) = (stratum.weight() / all, part(stratum));
                counted += weight * (part.count / part.size());
                others += weight * (part.others / part.size());
                spread += weight * (weight / part.size());
            }
            // Divided by their own sum, so that 0 of n and n of n stay 0 and 1.
            Proportion::new(counted / (counted + others), spread.recip())
        };
        Ok((mean(|stratum| stratum.group), mean(|stratum| stratum.reference)))
    }
}
