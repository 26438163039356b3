//! What forces what: base rate, positive predictive value, false negative rate and false positive rate are tied to each other.
//!
//! Whoever fixes three of them has fixed the fourth. So where base rates differ between groups, predictions that mean the same in each group and miss
//! the same share of each must flag different shares wrongly. [`identity`] shows the tie in one group; [`what_equality_forces`] says which gap it
//! would force, given the base rates found; [`compatibility`] says whether the three equalities can hold together on such people.
//!
//! Nothing here says which of them should give way: that is no matter of arithmetic. Groups are named by their place in the list given; which of them
//! enter is decided by the audit.

use crate::interval::{Estimate, Extreme, extreme_difference_by};
use crate::{Confidence, Confusion, Rate, Undefined, base_rate, false_negative_rate, false_positive_rate, positive_predictive_value};

/// The four rates of one group that are tied.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Identity {
    /// The share whose label is positive, `p`.
    pub base_rate: Rate,
    /// Of those predicted positive, the share whose label is positive.
    pub positive_predictive_value: Rate,
    /// Of those whose label is positive, the share predicted negative.
    pub false_negative_rate: Rate,
    /// Of those whose label is negative, the share predicted positive, as found.
    pub false_positive_rate: Rate,
    /// The same from the other three: equal to it but for the last digits.
    pub computed: f64,
}

/// The identity that ties the false positive rate of one group to its other rates.
///
/// # Formula
/// `FPR = p / (1 − p) · (1 − PPV) / PPV · (1 − FNR)`
/// # Undefined
/// With the reason of the rate that has no value; [`Undefined::ZeroOverZero`] without a true positive: PPV is then 0 and FNR 1.
/// # Source
/// Chouldechova, Fair prediction with disparate impact, Big Data 5 (2017) 153–163, equation 2.6.
/// # Example
/// Of 10 people 4 have a positive label; 5 are predicted positive, 3 of them rightly. So p = 4/10, PPV = 3/5, FNR = 1/4, and FPR = 4/6 · 2/3 · 3/4 =
/// 1/3: 2 of 6.
/// ```
/// # use ecart_metrics::{Confusion, identity::identity};
/// let ten = Confusion { true_positives: 3.into(), false_positives: 2.into(), true_negatives: 4.into(), false_negatives: 1.into() };
/// let tied = identity(&ten)?;
/// assert_eq!((tied.false_positive_rate.k(), tied.false_positive_rate.n()), (2, 6));
/// assert!((tied.computed - 1.0 / 3.0).abs() < 1e-15);
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn identity(confusion: &Confusion) -> Result<Identity, Undefined> {
    let (base_rate, false_positive_rate) = (base_rate(confusion)?, false_positive_rate(confusion)?);
    let (positive_predictive_value, false_negative_rate) = (positive_predictive_value(confusion)?, false_negative_rate(confusion)?);
    let computed = tied(base_rate, positive_predictive_value, false_negative_rate)?;
    Ok(Identity { base_rate, positive_predictive_value, false_negative_rate, false_positive_rate, computed })
}

/// The false positive rate that follows from the other three rates, which need not be those of one group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Forced {
    /// This rate.
    At(f64),
    /// None: it would have to be above 1, as this number is. No predictions give a group of this base rate that predictive value and that false
    /// negative rate together.
    OutOfReach(f64),
}

/// The false positive rate that follows from a base rate, a positive predictive value and a false negative rate, be they of one group or not.
///
/// # Formula
/// As [`identity`].
/// # Undefined
/// [`Undefined::NoPositives`] or [`Undefined::NoNegatives`] if all have the same label; where PPV is 0, [`Undefined::ZeroOverZero`] if FNR is 1,
/// [`Undefined::RatioToZero`] if not.
/// # Source
/// Chouldechova, Big Data 5 (2017) 153–163, equation 2.6.
/// # Example
/// Half of a group have a positive label. To miss 1 of 4 of them, with 3 of 5 of those flagged rightly flagged, half of the others must be flagged
/// wrongly. Were 4 of 5 positive, the rate would have to be 2.
/// ```
/// # use ecart_metrics::{Rate, Undefined, identity::{Forced, forced_false_positive_rate}};
/// let rate = |k: u64, n: u64| Rate::new(k.into(), n.into(), Undefined::NoRows);
/// assert_eq!(forced_false_positive_rate(rate(1, 2)?, rate(3, 5)?, rate(1, 4)?)?, Forced::At(0.5));
/// assert!(matches!(forced_false_positive_rate(rate(4, 5)?, rate(3, 5)?, rate(1, 4)?)?, Forced::OutOfReach(rate) if (rate - 2.0).abs() < 1e-12));
/// # Ok::<(), Undefined>(())
/// ```
pub fn forced_false_positive_rate(
    base_rate: Rate,
    positive_predictive_value: Rate,
    false_negative_rate: Rate,
) -> Result<Forced, Undefined> {
    let rate = tied(base_rate, positive_predictive_value, false_negative_rate)?;
    // One may come out past itself by its last digit.
    Ok(if rate <= 1.0 + 1e-12 { Forced::At(rate.min(1.0)) } else { Forced::OutOfReach(rate) })
}

/// The right side of the identity. Odds are taken from the counts, so that shares near 1 keep their digits.
fn tied(base_rate: Rate, positive_predictive_value: Rate, false_negative_rate: Rate) -> Result<f64, Undefined> {
    let [labelled, right, missed] = [base_rate, positive_predictive_value, false_negative_rate].map(Parts::new);
    if labelled.these <= 0.0 {
        return Err(Undefined::NoPositives);
    }
    if labelled.others <= 0.0 {
        return Err(Undefined::NoNegatives);
    }
    if right.these <= 0.0 {
        return Err(if missed.others <= 0.0 { Undefined::ZeroOverZero } else { Undefined::RatioToZero });
    }
    let rate = (labelled.these / labelled.others) * (right.others / right.these) * (missed.others / (missed.these + missed.others));
    if rate.is_finite() { Ok(rate) } else { Err(Undefined::RatioToZero) }
}

/// The weights of those in the numerator of a rate, and of the others.
struct Parts {
    these: f64,
    others: f64,
}

impl Parts {
    fn new(rate: Rate) -> Self {
        let these = rate.numerator().weight;
        Self { these, others: (rate.denominator().weight - these).max(0.0) }
    }
}

/// A max–min gap and the groups at both ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The group with the largest rate; of several, the first.
    pub high: usize,
    /// The group with the smallest rate; of several, the first.
    pub low: usize,
    /// Largest minus smallest.
    pub value: f64,
}

/// The false positive rates that equal predictive values and equal false negative rates would force, given the base rates found.
#[derive(Clone, Debug, PartialEq)]
pub struct Consequence {
    /// The positive predictive value that all groups would have: that of everyone together.
    pub positive_predictive_value: Rate,
    /// The false negative rate that all groups would have: that of everyone together.
    pub false_negative_rate: Rate,
    /// For each group, the false positive rate that it would then have.
    pub groups: Vec<Result<Forced, Undefined>>,
    /// Their max–min gap, of the groups for which the combination is within reach.
    pub forced: Result<Spread, Undefined>,
    /// The max–min gap of the false positive rates found.
    pub found: Result<Spread, Undefined>,
}

impl Consequence {
    /// The groups of whose base rate the combination is out of reach.
    pub fn out_of_reach(&self) -> impl Iterator<Item = usize> {
        self.groups.iter().enumerate().filter(|(_, forced)| matches!(forced, Ok(Forced::OutOfReach(_)))).map(|(place, _)| place)
    }
}

/// The false positive rate that each group would have if all had the positive predictive value and the false negative rate of everyone together, and
/// the gap which that is.
///
/// # Formula
/// [`forced_false_positive_rate`] of the group's own base rate with the PPV and the FNR of `overall`; largest minus smallest.
/// # Undefined
/// As the PPV and the FNR of `overall`. Of a group, as [`forced_false_positive_rate`]; of a gap, [`Undefined::FewerThanTwoGroups`].
/// # Use
/// Beside the gap found: what part of it no choice of predictions could take away while these two are kept equal. It follows from the base rates as
/// found, labels taken at their word.
/// # Source
/// Chouldechova, Big Data 5 (2017) 153–163, section 2.1.
/// # Example
/// Black and White defendants in COMPAS, at a score of 5 or more. Equal PPV and FNR alone would set the false positive rates 16.2 points apart; found
/// were 21.4.
/// ```
/// # use ecart_metrics::{Confusion, identity::what_equality_forces};
/// let of = |tp: u64, fp: u64, tn: u64, fne: u64| Confusion {
///     true_positives: tp.into(), false_positives: fp.into(), true_negatives: tn.into(), false_negatives: fne.into(),
/// };
/// let forces = what_equality_forces(&[of(1369, 805, 990, 532), of(505, 349, 1139, 461)], &of(2035, 1282, 2681, 1216))?;
/// assert_eq!(format!("{:.3} {:.3}", forces.forced?.value, forces.found?.value), "0.162 0.214");
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn what_equality_forces(groups: &[Confusion], overall: &Confusion) -> Result<Consequence, Undefined> {
    let (ppv, fnr) = (positive_predictive_value(overall)?, false_negative_rate(overall)?);
    let forced: Vec<_> =
        groups.iter().map(|group| base_rate(group).and_then(|base_rate| forced_false_positive_rate(base_rate, ppv, fnr))).collect();
    let within = forced.iter().enumerate().filter_map(|(place, forced)| match forced {
        Ok(Forced::At(rate)) => Some((place, *rate)),
        _ => None,
    });
    let found = groups.iter().enumerate().filter_map(|(place, group)| Some((place, false_positive_rate(group).ok()?.value())));
    Ok(Consequence {
        positive_predictive_value: ppv,
        false_negative_rate: fnr,
        forced: spread(within.collect()),
        found: spread(found.collect()),
        groups: forced,
    })
}

fn spread(rates: Vec<(usize, f64)>) -> Result<Spread, Undefined> {
    let Some((&first, rest)) = rates.split_first().filter(|(_, rest)| !rest.is_empty()) else {
        return Err(Undefined::FewerThanTwoGroups);
    };
    let high = rest.iter().fold(first, |best, &rate| if rate.1 > best.1 { rate } else { best });
    // Where all are alike, the two ends are still two groups.
    let mut others = rates.iter().filter(|rate| rate.0 != high.0);
    let start = others.next().copied().unwrap_or(first);
    let low = others.fold(start, |best, &rate| if rate.1 < best.1 { rate } else { best });
    Ok(Spread { high: high.0, low: low.0, value: high.1 - low.1 })
}

/// Whether equal positive predictive values, equal false negative rates and equal false positive rates can hold together.
#[derive(Clone, Debug, PartialEq)]
pub struct Compatibility {
    /// The widest gap of the base rates, with its simultaneous interval.
    pub base_rates: Extreme,
    /// What follows.
    pub verdict: Verdict,
}

/// Whether the three equalities can hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// No: the base rates differ beyond chance. Any two of the three can hold; the third then cannot.
    Incompatible,
    /// It is not told: groups of equal base rates could look like this.
    WithinChance,
    /// These predictions are an exception, whatever the base rates.
    Exception(Exception),
}

/// Predictions of which the identity leaves more than one rate free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exception {
    /// Nobody is predicted wrongly: every rate is 0 or 1, for each group.
    PerfectPrediction,
    /// Nobody is flagged wrongly: PPV is 1 and FPR 0 in each group in which somebody is flagged, whatever the false negative rates.
    NoFalsePositives,
    /// Nobody is flagged rightly: PPV is 0 and FNR 1 in each group in which they have a value, whatever the false positive rates.
    NoTruePositives,
}

/// Whether equal positive predictive values, equal false negative rates and equal false positive rates can hold together, given the base rates found.
///
/// # Formula
/// [`Verdict::Incompatible`] where the simultaneous interval of the widest gap of base rates ([`extreme_difference`](crate::interval::extreme_difference)) is above 0: by the identity,
/// equal PPV and FNR with different `p` give different FPR, unless FPR is 0 throughout.
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`]; a group without anybody is not counted. [`Undefined::NoPredictedPositives`] if nobody is: there is then no PPV
/// to be equal.
/// # Use
/// Beside the criteria, so that nobody asks for what no predictions can give. It is about exact equality: small gaps in all three can stand together.
/// # Source
/// Kleinberg, Mullainathan & Raghavan, Inherent trade-offs in the fair determination of risk scores, ITCS 2017, 43:1–43:23 (for scores; perfect
/// prediction and equal base rates as the only exceptions); Chouldechova, Big Data 5 (2017) 153–163 (for decisions).
/// # Example
/// ```
/// # use ecart_metrics::{Confidence, Confusion, identity::{Verdict, compatibility}};
/// let of = |tp: u64, fp: u64, tn: u64, fne: u64| Confusion {
///     true_positives: tp.into(), false_positives: fp.into(), true_negatives: tn.into(), false_negatives: fne.into(),
/// };
/// let compas = compatibility(&[of(1369, 805, 990, 532), of(505, 349, 1139, 461)], Confidence::DEFAULT)?;
/// assert_eq!((compas.verdict, format!("{:.3}", compas.base_rates.value)), (Verdict::Incompatible, "0.121".into()));
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn compatibility(groups: &[Confusion], confidence: Confidence) -> Result<Compatibility, Undefined> {
    let rates: Vec<_> = groups.iter().map(base_rate).collect();
    compatibility_of(groups, &rates, confidence)
}

/// [`compatibility`] of groups whose base rates say how many people they rest on, where people stand in clusters.
pub(crate) fn compatibility_of(
    groups: &[Confusion],
    rates: &[Result<Rate, Undefined>],
    confidence: Confidence,
) -> Result<Compatibility, Undefined> {
    let rates: Vec<(usize, Rate)> = rates.iter().enumerate().filter_map(|(place, rate)| Some((place, rate.ok()?))).collect();
    let estimate = |group: usize, level: Confidence| Estimate::wilson(rates[group].1.proportion_at(level), level);
    let mut base_rates = extreme_difference_by(rates.len(), confidence, estimate)?;
    let place = |group: usize| rates[group].0;
    (base_rates.high, base_rates.low) = (place(base_rates.high), place(base_rates.low));
    base_rates.lower_pair = (place(base_rates.lower_pair.0), place(base_rates.lower_pair.1));
    base_rates.upper_pair = (place(base_rates.upper_pair.0), place(base_rates.upper_pair.1));
    if groups.iter().all(|group| group.predicted_positives().people == 0) {
        return Err(Undefined::NoPredictedPositives);
    }
    let verdict = match exception(groups) {
        Some(exception) => Verdict::Exception(exception),
        None if base_rates.interval.lower > 0.0 => Verdict::Incompatible,
        None => Verdict::WithinChance,
    };
    Ok(Compatibility { base_rates, verdict })
}

fn exception(groups: &[Confusion]) -> Option<Exception> {
    let none = |people: fn(&Confusion) -> u64| groups.iter().all(|group| people(group) == 0);
    if none(|group| group.wrong().people) {
        Some(Exception::PerfectPrediction)
    } else if none(|group| group.false_positives.people) {
        Some(Exception::NoFalsePositives)
    } else if none(|group| group.true_positives.people) {
        Some(Exception::NoTruePositives)
    } else {
        None
    }
}
