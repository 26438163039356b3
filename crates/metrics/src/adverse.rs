//! How much less often a group is selected than the group with the highest rate, as guidelines on employment look at it: by ratio, by chance, and in people.

use crate::hypothesis::{PooledZ, Split, fisher, pooled_z};
use crate::interval::{RatioInterval, koopman};
use crate::{Confidence, FOUR_FIFTHS, Group, Metric, Rate, Undefined};

/// A group's selection rate beside the highest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AdverseImpact {
    /// The rate of the group.
    pub rate: Rate,
    /// The rate that it is compared with: the highest.
    pub highest: Rate,
    /// The impact ratio: its rate over the highest.
    pub ratio: f64,
    /// The interval of the ratio: Koopman's, of this comparison alone.
    pub interval: RatioInterval,
    /// Whether the ratio is under four fifths; of counts in whole numbers, so that 3 of 5 beside 15 of 20, which floats take for less, is not.
    pub is_under: bool,
    /// How often people treated alike would be as unequal by chance, by Fisher's exact test, two-sided.
    pub p_value: f64,
    /// How many standard errors the group's rate lies above the highest: below it is negative.
    pub z: Result<PooledZ, Undefined>,
    /// How many more people of the group would have had to be selected for four fifths of the highest rate, were everyone else's selection as it is; `None` where
    /// people have sampling weights, and a number of people says nothing of a rate.
    pub shortfall: Option<u64>,
    /// Whether one selection given to a person of the group, in place of one from the group with the highest rate, would have made the group's rate the higher; `None` as
    /// above.
    pub turns_by_one: Option<bool>,
}

/// Sets a selection rate beside the highest.
///
/// # Formula
/// With `k` of `n` and `K` of `N` selected: the ratio is `(k/n) / (K/N)`, its interval [`koopman`]'s; the shortfall the smallest `s ≥ 0` with
/// `(k + s)/n ≥ 4/5 · K/N`, that is `⌈4Kn / 5N⌉ − k`; one person turns it if `(k + 1)/n > (K − 1)/N`. Fisher's test and the z of two rates with the pooled
/// variance are those of [`hypothesis`](crate::hypothesis).
/// # Undefined
/// [`Undefined::ZeroOverZero`] if both rates are 0, [`Undefined::RatioToZero`] if only the highest is. The z alone is [`Undefined::AllAlike`] if everybody is
/// selected.
/// # Use
/// What is compared with the highest of several rates was picked by its value: the p-value and the interval are those of two groups, and do not pay for that.
/// # Source
/// 29 CFR 1607.4(D) (Uniform Guidelines on Employee Selection Procedures, 1978): four fifths of the rate of the group with the highest; smaller differences where
/// they are significant in both statistical and practical terms; greater ones not where they rest on small numbers. One person: Questions and Answers on the
/// Uniform Guidelines, 44 FR 11996 (1979), question 21.
/// # Example
/// Of 20 people 3, and of 80 people 16: under four fifths, and one selection the other way round would have turned it, which is the case that question 21 is about.
/// ```
/// # use ecart_metrics::{Confidence, Rate, Undefined, adverse_impact};
/// let rate = |k: u64, n: u64| Rate::new(k.into(), n.into(), Undefined::NoRows);
/// let impact = adverse_impact(rate(3, 20)?, rate(16, 80)?, Confidence::DEFAULT)?;
/// assert!((impact.ratio - 0.75).abs() < 1e-15 && impact.is_under);
/// assert_eq!((impact.shortfall, impact.turns_by_one), (Some(1), Some(true)));
/// assert!((impact.p_value - 0.7570620588220176).abs() < 1e-12);
/// # Ok::<(), Undefined>(())
/// ```
pub fn adverse_impact(group: Rate, highest: Rate, confidence: Confidence) -> Result<AdverseImpact, Undefined> {
    let ratio = match (group.value(), highest.value()) {
        (0.0, 0.0) => return Err(Undefined::ZeroOverZero),
        (_, 0.0) => return Err(Undefined::RatioToZero),
        (rate, highest) => rate / highest,
    };
    let splits = [group, highest].map(|rate| Split::of_rate(&rate));
    // Both counts, where the rates are quotients of counts.
    let counts = group.counts().zip(highest.counts());
    Ok(AdverseImpact {
        rate: group,
        highest,
        ratio,
        interval: koopman(group.proportion_at(confidence), highest.proportion_at(confidence), confidence)?,
        is_under: counts.map_or(ratio < FOUR_FIFTHS, |((k, n), (most, of))| wide(5, k, of) < wide(4, most, n)),
        p_value: fisher(splits.map(Split::rounded)).two_sided,
        z: pooled_z(splits[0], splits[1]),
        shortfall: counts.map(|((k, n), (most, of))| shortfall(k, n, most, of)),
        turns_by_one: counts.map(|((k, n), (most, of))| k < n && most > 0 && wide(1, k + 1, of) > wide(1, most - 1, n)),
    })
}

fn wide(factor: u128, first: u64, second: u64) -> u128 {
    factor * u128::from(first) * u128::from(second)
}

fn shortfall(k: u64, n: u64, most: u64, of: u64) -> u64 {
    let needed = wide(4, most, n).div_ceil(5 * u128::from(of));
    u64::try_from(needed.saturating_sub(u128::from(k))).unwrap_or(u64::MAX)
}

/// The groups of a grouping beside the one with the highest selection rate.
#[derive(Clone, Debug, PartialEq)]
pub struct AdverseImpacts {
    /// The place of the group with the highest rate; of several alike, the one with the most people.
    pub highest: usize,
    /// Every other group by its place.
    pub others: Vec<(usize, Result<AdverseImpact, Undefined>)>,
}

/// Sets every group beside the one with the highest selection rate among those that `enters` lets set it.
///
/// # Formula
/// See [`adverse_impact`].
/// # Undefined
/// As a whole [`Undefined::FewerThanTwoGroups`] if no group enters; for a group without a rate its reason.
/// # Source
/// 29 CFR 1607.4(D); 6 RCNY § 5-300, “impact ratio”.
pub fn adverse_impacts(groups: &[Group], confidence: Confidence, enters: impl Fn(&Group) -> bool) -> Result<AdverseImpacts, Undefined> {
    let rate = |group: &Group| group.figure(Metric::SelectionRate)?.measure.rate().ok_or(Undefined::NotAShare);
    let entering = groups.iter().enumerate().filter(|(_, group)| enters(group));
    let rates = entering.filter_map(|(place, group)| Some((place, rate(group).ok()?)));
    let highest = rates.max_by(|(_, one), (_, other)| one.value().total_cmp(&other.value()).then(one.n().cmp(&other.n())));
    let (highest, most) = highest.ok_or(Undefined::FewerThanTwoGroups)?;
    let others = groups.iter().enumerate().filter(|(place, _)| *place != highest);
    let impact = |group: &Group| rate(group).and_then(|rate| adverse_impact(rate, most, confidence));
    Ok(AdverseImpacts { highest, others: others.map(|(place, group)| (place, impact(group))).collect() })
}
