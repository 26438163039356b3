//! How many people it takes to show a stated gap.

use super::two_rates::shown_at;
use super::{Power, power_to_show};
use crate::interval::Proportion;
use crate::{Confidence, Undefined};

/// 2⁵³, some nine million billion: past this a number of people is not told apart from the next, and none is given.
pub const MOST_PEOPLE: u64 = 1 << f64::MANTISSA_DIGITS;

/// Numbers of people: in the denominators of two rates, or to be added there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// Of the first group.
    pub first: u64,
    /// Of the second group.
    pub second: u64,
}

/// Which of two groups is to grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Growth {
    /// The first alone; the second, the reference, stays as it is.
    First,
    /// Both, in proportion to their present sizes.
    Both,
}

/// How many people in each of two groups show the gap between these rates this surely, if the groups are to each other as the sizes given.
///
/// # Formula
/// `n₁ = ((z √(p̄(1 − p̄)(1 + 1/r)) + z_β √(p₁(1 − p₁) + p₂(1 − p₂)/r)) / (p₁ − p₂))²` and `n₂ = r n₁`, each rounded up; `r` the ratio of the second size to the first,
/// `p̄ = (p₁ + r p₂) / (1 + r)`, `z_β` the normal quantile of the power asked for.
/// # Undefined
/// [`Undefined::SameRate`] if the rates are equal; [`Undefined::TooManyPeople`] if the gap is next to nothing.
/// # Use
/// Planning an audit. These are people in the denominator of that rate: for a false positive rate those whose label is negative, not all of the group.
/// With these sizes [`power_to_show`] is at least the power asked for.
/// # Source
/// Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions (3rd edition, Wiley 2003), chapter 4, without continuity correction; as
/// `samplesize_proportions_2indep_onetail` of statsmodels; checked in `tests/tables/sample_size.csv`, and by simulation in `tests/power.rs`.
/// # Example
/// To show 45% against 23%, 72 people in each group: statsmodels says 71.59.
/// ```
/// # use ecart_metrics::{Confidence, interval::Proportion, power::{Power, Sizes, rows_needed}};
/// let sizes = rows_needed(Proportion::new(0.45, 1.0), Proportion::new(0.23, 1.0), Confidence::DEFAULT, Power::DEFAULT);
/// assert_eq!(sizes, Ok(Sizes { first: 72, second: 72 }));
/// ```
pub fn rows_needed(first: Proportion, second: Proportion, confidence: Confidence, power: Power) -> Result<Sizes, Undefined> {
    let growth = growth_needed(first, second, confidence, power)?;
    Ok(Sizes { first: people(growth * first.size())?.max(1), second: people(growth * second.size())?.max(1) })
}

/// How many more people show the gap between these rates this surely. Nobody, if these sizes do.
///
/// # Formula
/// [`Growth::Both`]: [`rows_needed`] less the present sizes. [`Growth::First`]: the smallest number added to the first at which [`power_to_show`] is what is asked for.
/// # Undefined
/// [`Undefined::SameRate`] if the rates are equal; [`Undefined::ReferenceTooSmall`] if the first alone is to grow and no size of it is enough;
/// [`Undefined::TooManyPeople`].
/// # Use
/// After an audit that could not show a gap which would matter. Collecting until a gap is significant is not this: it would find one in the end anyway.
/// With sampling weights these are effective people.
/// # Source
/// As [`rows_needed`]; checked in `tests/tables/more_rows.csv`.
/// # Example
/// 45% of 30 against 23% of 500.
/// ```
/// # use ecart_metrics::{Confidence, Undefined, interval::Proportion, power::{Growth, Power, Sizes, more_rows}};
/// let more = |reference: f64, growth| {
///     more_rows(Proportion::new(0.45, 30.0), Proportion::new(0.23, reference), growth, Confidence::DEFAULT, Power::DEFAULT)
/// };
/// assert_eq!(more(500.0, Growth::First), Ok(Sizes { first: 5, second: 0 }));
/// assert_eq!(more(500.0, Growth::Both), Ok(Sizes { first: 5, second: 76 }));
/// assert_eq!(more(25.0, Growth::First), Err(Undefined::ReferenceTooSmall));
/// ```
pub fn more_rows(first: Proportion, second: Proportion, growth: Growth, confidence: Confidence, power: Power) -> Result<Sizes, Undefined> {
    if first.share() == second.share() {
        return Err(Undefined::SameRate);
    }
    let shown = |size: f64| power_to_show(Proportion::new(first.share(), size), second, confidence) >= power.value();
    if shown(first.size()) {
        return Ok(Sizes { first: 0, second: 0 });
    }
    match growth {
        Growth::Both => {
            let growth = (growth_needed(first, second, confidence, power)? - 1.0).max(0.0);
            Ok(Sizes { first: people(growth * first.size())?, second: people(growth * second.size())? })
        }
        Growth::First => {
            if !shown(f64::MAX) {
                return Err(Undefined::ReferenceTooSmall);
            }
            // Where the power is one half or more it rises with the size of either group, so halving finds the first number that is enough.
            let with = |more: u64| shown(first.size() + more as f64);
            if !with(MOST_PEOPLE) {
                return Err(Undefined::TooManyPeople);
            }
            let (mut hidden, mut enough) = (0, MOST_PEOPLE);
            while enough - hidden > 1 {
                let middle = u64::midpoint(hidden, enough);
                if with(middle) {
                    enough = middle;
                } else {
                    hidden = middle;
                }
            }
            Ok(Sizes { first: enough, second: 0 })
        }
    }
}

/// By what factor both sizes must grow, or may shrink.
fn growth_needed(first: Proportion, second: Proportion, confidence: Confidence, power: Power) -> Result<f64, Undefined> {
    let gap = (first.share() - second.share()).abs();
    if gap == 0.0 {
        return Err(Undefined::SameRate);
    }
    // Both standard errors fall with the root of the factor.
    Ok((shown_at(first, second, confidence, power) / gap).powi(2))
}

/// A number of people, rounded up.
fn people(number: f64) -> Result<u64, Undefined> {
    if number <= MOST_PEOPLE as f64 { Ok(number.ceil() as u64) } else { Err(Undefined::TooManyPeople) }
}
