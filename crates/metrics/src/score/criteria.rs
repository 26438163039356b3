//! The thresholds that each criterion of fairness asks for, group by group, and what it costs in value.

use super::roc::{Curve, Hull};
use super::scored::Scored;
use crate::Undefined;

/// The share of positives at which a positive decision neither gains nor loses: a loan that pays if at least 82 in 100 such loans are repaid has 0.82.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BreakEven(f64);

impl BreakEven {
    /// The share of this value; `None` unless it is between 0 and 1.
    pub fn new(share: f64) -> Option<Self> {
        (share > 0.0 && share < 1.0).then_some(Self(share))
    }

    /// The value.
    pub const fn value(self) -> f64 {
        self.0
    }

    /// What decisions are worth: each true positive gains `1 − b`, each false positive loses `b`.
    pub(super) fn worth(self, true_positives: f64, false_positives: f64) -> f64 {
        (1.0 - self.0) * true_positives - self.0 * false_positives
    }
}

/// Both errors cost the same: the most value is the highest accuracy.
impl Default for BreakEven {
    fn default() -> Self {
        Self(0.5)
    }
}

/// What is asked of the thresholds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Demand {
    /// Nothing but the most value: a threshold for each group.
    MostValue,
    /// One threshold for all.
    OneThreshold,
    /// Equal selection rates.
    DemographicParity,
    /// Equal true positive rates.
    EqualOpportunity,
    /// Equal true positive rates and equal false positive rates.
    EqualizedOdds,
}

impl Demand {
    /// Every demand, in the order in which reports show them.
    pub const ALL: [Self; 5] = [Self::MostValue, Self::OneThreshold, Self::EqualOpportunity, Self::EqualizedOdds, Self::DemographicParity];

    /// The name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MostValue => "most_value",
            Self::OneThreshold => "one_threshold",
            Self::DemographicParity => "demographic_parity",
            Self::EqualOpportunity => "equal_opportunity",
            Self::EqualizedOdds => "equalized_odds",
        }
    }
}

/// From which score on people are positive: one threshold, or a draw between two for each person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice {
    /// The lower threshold, or the only one; `None`: nobody is positive.
    pub threshold: Option<f64>,
    /// The chance that the lower threshold decides; 1 where it is the only one.
    pub chance: f64,
    /// The upper threshold, which decides otherwise; `None`: nobody is positive by it.
    pub otherwise: Option<f64>,
    /// The share of people, whatever their score, who are decided by lot, with [`Choice::lot`] as their chance; 0 but under equalized odds.
    pub by_lot: f64,
    /// The chance of those who are decided by lot.
    pub lot: f64,
}

/// What a choice does to one group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupChoice {
    /// From which score on people are positive.
    pub choice: Choice,
    /// Of all people, the share that is positive; where lots are drawn, on average.
    pub selection_rate: f64,
    /// Of those with a positive label, the share that is positive.
    pub true_positive_rate: f64,
    /// Of those with a negative label, the share that is positive.
    pub false_positive_rate: f64,
}

/// The thresholds under one demand.
#[derive(Clone, Debug, PartialEq)]
pub struct CriterionThresholds {
    /// What was asked.
    pub demand: Demand,
    /// What it does to each group, in their order.
    pub groups: Vec<GroupChoice>,
    /// The value, in the units of [`BreakEven`]: with sampling weights, of the weighted people.
    pub value: f64,
    /// Its share of the value without any demand; undefined where no decision gains anything.
    pub share_of_most: Result<f64, Undefined>,
}

/// The thresholds that make the most of scores under each demand.
///
/// # Formula
/// With the break-even share `b` a rule is worth `(1 − b)·TP − b·FP` over all groups. Under [`Demand::MostValue`] each group has the threshold of the largest worth;
/// under [`Demand::OneThreshold`] all have the same. Under demographic parity and equal opportunity each group has the threshold at which its selection rate, or its
/// true positive rate, is the common one (those at the threshold itself are drawn by lot where it falls between two scores), and the common rate is that of the
/// largest worth: between two neighbouring rates at which some group's threshold moves, the worth is linear, so it is one of them. (Draws between thresholds further
/// apart would be worth more where a curve is not concave; the paper's own code, and this, leave those two demands at one threshold a group.) Under equalized odds the common
/// pair of rates lies on or under every group's ROC hull; a group whose hull is above it is brought down by deciding a share of its people by lot, with the common
/// false positive rate as their chance.
/// # Undefined
/// [`Undefined::NoPositives`] or [`Undefined::NoNegatives`] if a group has none: it has no ROC curve. [`Undefined::FewerThanTwoGroups`] if there are not two.
/// # Source
/// Hardt, Price & Srebro, Equality of opportunity in supervised learning, NeurIPS 2016, sections 3 to 5; their case of credit scores is `ecart demo fico-2003`.
/// # Example
/// Two groups whose scores part good from bad alike, one with few good: one threshold keeps more value than equal selection rates.
/// ```
/// # use ecart_metrics::{Undefined, score::{BreakEven, Demand, ScorePoint, Scored, thresholds_under}};
/// let group = |low: [u64; 2], high: [u64; 2]| {
///     let point = |score: f64, [good, bad]: [u64; 2]| ScorePoint { score, positives: good.into(), negatives: bad.into() };
///     Scored::new([point(1.0, low), point(2.0, high)])
/// };
/// let found = thresholds_under(&[group([10, 40], [40, 10]), group([2, 48], [8, 12])], BreakEven::default())?;
/// let kept = |demand: Demand| found.iter().find(|found| found.demand == demand).map(|found| found.share_of_most);
/// assert_eq!(kept(Demand::OneThreshold), Some(Ok(26.0 / 30.0)));
/// # Ok::<(), Undefined>(())
/// ```
pub fn thresholds_under(groups: &[Scored], break_even: BreakEven) -> Result<Vec<CriterionThresholds>, Undefined> {
    if groups.len() < 2 {
        return Err(Undefined::FewerThanTwoGroups);
    }
    let curves: Vec<Curve> = groups.iter().map(Curve::new).collect::<Result<_, _>>()?;
    let mut all: Vec<CriterionThresholds> = Vec::with_capacity(Demand::ALL.len());
    for demand in Demand::ALL {
        let groups = match demand {
            Demand::MostValue => curves.iter().map(|curve| best_alone(curve, break_even)).collect(),
            Demand::OneThreshold => best_together(&curves, break_even),
            Demand::DemographicParity => best_at_common_rate(&curves, break_even, &Curve::selection_rate),
            Demand::EqualOpportunity => best_at_common_rate(&curves, break_even, &Curve::true_positive_rate),
            Demand::EqualizedOdds => best_at_common_odds(&curves, break_even),
        };
        let value = value(&curves, &groups, break_even);
        let most = all.first().map_or(value, |most| most.value);
        let share_of_most = if most > 0.0 { Ok(value / most) } else { Err(Undefined::NothingToGain) };
        all.push(CriterionThresholds { demand, groups, value, share_of_most });
    }
    Ok(all)
}

fn value(curves: &[Curve], groups: &[GroupChoice], break_even: BreakEven) -> f64 {
    let of = |(curve, group): (&Curve, &GroupChoice)| {
        break_even.worth(group.true_positive_rate * curve.positives, group.false_positive_rate * curve.negatives)
    };
    curves.iter().zip(groups).map(of).sum()
}

/// The place of the largest value; the first of equals.
fn largest(values: impl Iterator<Item = f64>) -> usize {
    let larger = |best: (usize, f64), next: (usize, f64)| if next.1 > best.1 { next } else { best };
    values.enumerate().reduce(larger).map_or(0, |(place, _)| place)
}

/// What a threshold at this place of a curve does, when so much of the next score's people are drawn in.
fn at(curve: &Curve, place: usize, drawn: f64) -> GroupChoice {
    let (true_positives, false_positives) = curve.between(place, drawn);
    GroupChoice {
        choice: drawn_between(curve, place, place + 1, drawn),
        selection_rate: (true_positives + false_positives) / (curve.positives + curve.negatives),
        true_positive_rate: true_positives / curve.positives,
        false_positive_rate: false_positives / curve.negatives,
    }
}

/// The draw between the thresholds of two steps, the later of which has this chance.
fn drawn_between(curve: &Curve, first: usize, later: usize, chance: f64) -> Choice {
    let otherwise = curve.score(first);
    if chance > 0.0 {
        Choice { threshold: curve.score(later), chance, otherwise, by_lot: 0.0, lot: 0.0 }
    } else {
        Choice { threshold: otherwise, chance: 1.0, otherwise, by_lot: 0.0, lot: 0.0 }
    }
}

fn best_alone(curve: &Curve, break_even: BreakEven) -> GroupChoice {
    let worth = |&(true_positives, false_positives): &(f64, f64)| break_even.worth(true_positives, false_positives);
    at(curve, largest(curve.steps().iter().map(worth)), 0.0)
}

fn best_together(curves: &[Curve], break_even: BreakEven) -> Vec<GroupChoice> {
    let mut scores: Vec<f64> = curves.iter().flat_map(|curve| curve.scores().iter().copied()).collect();
    scores.sort_by(|one, other| other.total_cmp(one));
    scores.dedup();
    // First the threshold above every score, at which nobody is positive.
    let thresholds: Vec<f64> = std::iter::once(f64::INFINITY).chain(scores).collect();
    let worth = |threshold: &f64| -> f64 {
        let of = |curve: &Curve| curve.steps()[curve.place_of(*threshold)];
        curves.iter().map(of).map(|(true_positives, false_positives)| break_even.worth(true_positives, false_positives)).sum()
    };
    let threshold = thresholds[largest(thresholds.iter().map(worth))];
    let place = |curve: &Curve| {
        let chosen = at(curve, curve.place_of(threshold), 0.0);
        // Every group has the same threshold, whether or not somebody of it has this very score.
        let threshold = threshold.is_finite().then_some(threshold);
        GroupChoice { choice: Choice { threshold, otherwise: threshold, ..chosen.choice }, ..chosen }
    };
    curves.iter().map(place).collect()
}

/// The common value of a rate that rises along each curve.
fn best_at_common_rate(curves: &[Curve], break_even: BreakEven, rate: &dyn Fn(&Curve, usize) -> f64) -> Vec<GroupChoice> {
    let rates: Vec<Vec<f64>> = curves.iter().map(|curve| (0..curve.steps().len()).map(|place| rate(curve, place)).collect()).collect();
    let mut common: Vec<f64> = rates.iter().flatten().copied().collect();
    common.sort_by(f64::total_cmp);
    common.dedup();
    let position = |rates: &[f64], wanted: f64| {
        let next = rates.partition_point(|&rate| rate < wanted);
        match next.checked_sub(1) {
            // Of several steps with this very rate the first costs least. Otherwise it lies between two steps.
            Some(last) if rates[next] > wanted => (last, (wanted - rates[last]) / (rates[next] - rates[last])),
            _ => (next, 0.0),
        }
    };
    let worth = |&wanted: &f64| -> f64 {
        let of = |(curve, rates): (&Curve, &Vec<f64>)| {
            let (place, drawn) = position(rates, wanted);
            let (true_positives, false_positives) = curve.between(place, drawn);
            break_even.worth(true_positives, false_positives)
        };
        curves.iter().zip(&rates).map(of).sum()
    };
    let wanted = common[largest(common.iter().map(worth))];
    let choice = |(curve, rates): (&Curve, &Vec<f64>)| {
        let (place, drawn) = position(rates, wanted);
        at(curve, place, drawn)
    };
    curves.iter().zip(&rates).map(choice).collect()
}

/// The common pair of a false and a true positive rate.
fn best_at_common_odds(curves: &[Curve], break_even: BreakEven) -> Vec<GroupChoice> {
    let hulls: Vec<Hull> = curves.iter().map(Hull::new).collect();
    let (positives, negatives) =
        curves.iter().fold((0.0, 0.0), |(positives, negatives), curve| (positives + curve.positives, negatives + curve.negatives));
    let lowest = |x: f64| hulls.iter().map(|hull| hull.height(x)).fold(f64::INFINITY, f64::min);
    let worth = |&x: &f64| break_even.worth(lowest(x) * positives, x * negatives);
    let mut corners: Vec<f64> = hulls.iter().flat_map(Hull::corners).collect();
    corners.sort_by(f64::total_cmp);
    corners.dedup();
    // The lowest hull is concave, so the best lies next to the best corner: there, or where two hulls cross.
    let best = largest(corners.iter().map(worth));
    let mut candidates = vec![corners[best]];
    for pair in corners[best.saturating_sub(1)..].windows(2).take(2) {
        candidates.extend(crossings(&hulls, pair[0], pair[1]));
    }
    let x = candidates[largest(candidates.iter().map(worth))];
    let y = lowest(x);
    curves.iter().zip(&hulls).map(|(curve, hull)| on_or_under(curve, hull, x, y)).collect()
}

/// Where two hulls cross between two corners, between which each is straight.
fn crossings(hulls: &[Hull], from: f64, to: f64) -> Vec<f64> {
    let ends: Vec<(f64, f64)> = hulls.iter().map(|hull| (hull.height(from), hull.height(to))).collect();
    let mut found = Vec::new();
    for (place, one) in ends.iter().enumerate() {
        for other in &ends[place + 1..] {
            let (left, right) = (one.0 - other.0, one.1 - other.1);
            if left * right < 0.0 {
                found.push(from + (to - from) * left / (left - right));
            }
        }
    }
    found
}

/// What rounding leaves of two equal rates.
const ROUNDING: f64 = 1e-12;

/// The choice of a group that has this false positive rate and this true positive rate, at most that of its hull.
fn on_or_under(curve: &Curve, hull: &Hull, x: f64, y: f64) -> GroupChoice {
    let reached = hull.height(x);
    // The hull that decides the common rate is the rate, but for rounding.
    let by_lot = if reached > y + ROUNDING && reached > x { (reached - y) / (reached - x) } else { 0.0 };
    let (first, later, chance) = hull.between(x);
    let choice = Choice { by_lot, lot: if by_lot > 0.0 { x } else { 0.0 }, ..drawn_between(curve, first, later, chance) };
    GroupChoice {
        choice,
        selection_rate: (y * curve.positives + x * curve.negatives) / (curve.positives + curve.negatives),
        true_positive_rate: y,
        false_positive_rate: x,
    }
}
