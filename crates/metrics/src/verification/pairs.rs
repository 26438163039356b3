//! What is found of pairs beside the rates of each group: pairs of two groups, inequity, and what each group's own threshold would be.

use std::collections::BTreeMap;

use ecart_tally::{Kind, Level, Outcome, Scores, Tally, Task};

use super::{Det, DetPoint, FewErrors, Inequity, Similarity, false_non_match_at, few_errors};
use crate::comparison::entering;
use crate::evidence::Evident;
use crate::interval::{Estimate, Proportion};
use crate::margins::outcomes_of;
use crate::{Amount, Metric, Outcomes, Rate, Undefined, false_positive_rate};

/// The false match rates at which each group's own threshold is told.
pub const OWN_LIMITS: [f64; 2] = [0.001, 0.01];

/// What is found of pairs.
#[derive(Clone, Debug, PartialEq)]
pub struct Verification {
    /// The false match rate of each unordered pair of groups: pairs within a group first, then those of two.
    pub matrix: Vec<PairOfGroups>,
    /// Mated pairs whose two people are said to be of two groups; they are counted with the group of the first.
    pub mated_of_two_groups: u64,
    /// Non-mated pairs of two groups: they are of no group, and are counted among all.
    pub non_mated_of_two_groups: u64,
    /// How unequal the groups are that enter the gaps of both rates.
    pub inequity: Inequity,
    /// The places of those groups.
    pub entering: Vec<usize>,
    /// For each group, by its place, the rates of which few errors were seen, or none.
    pub few: Vec<(usize, Metric, FewErrors)>,
    /// For each group its errors at every threshold; `None` where similarities were not counted.
    pub curves: Option<Vec<GroupCurve>>,
}

/// The non-mated pairs of two groups, or of one.
#[derive(Clone, Debug, PartialEq)]
pub struct PairOfGroups {
    /// One group.
    pub first: Level,
    /// The other; the same where both people are of one.
    pub second: Level,
    /// Their false match rate.
    pub rate: Result<Rate, Undefined>,
    /// With its interval.
    pub estimate: Result<Estimate, Undefined>,
}

/// The errors of a group at every threshold.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupCurve {
    /// The errors.
    pub det: Result<Det, Undefined>,
    /// For each of [`OWN_LIMITS`] the lowest threshold at which the group's own false match rate is at most that.
    pub own: Vec<(f64, Result<DetPoint, Undefined>)>,
}

/// The levels of a row of pairs: of the first person and of the second.
struct Places {
    first: usize,
    second: usize,
}

impl Places {
    fn of(tally: &Tally) -> Option<Self> {
        let place = |kind| tally.dimensions().iter().position(|dimension| dimension.kind() == kind);
        Some(Self { first: place(Kind::Group)?, second: place(Kind::Other)? })
    }
}

/// What was counted of each group: of mated pairs those whose first person is of it, and of non-mated ones those of whom both are.
pub(crate) fn by_group(tally: &Tally) -> BTreeMap<Vec<Level>, Outcomes> {
    let mut groups = BTreeMap::new();
    let Some(Places { first, second }) = Places::of(tally) else { return groups };
    let Ok(pairs) = tally.project(&[first, second]) else { return groups };
    for cell in pairs.cells() {
        let levels: Vec<&Level> = pairs.levels_of(cell).collect();
        let outcomes = groups.entry(vec![levels[0].clone()]).or_insert_with(|| Outcomes::none(tally.task()));
        if is_of_first(cell.outcome, levels[0], levels[1]) {
            outcomes.add(cell.outcome, Amount::of(cell.count, tally.weighting()));
        }
    }
    groups.retain(|_, outcomes| outcomes.all().people > 0);
    groups
}

/// Whether a pair is counted with the group of its first person.
fn is_of_first(outcome: Outcome, first: &Level, second: &Level) -> bool {
    outcome.label == Some(true) || first == second
}

impl Verification {
    /// What is found; `None` for another task, and where the pairs are not told.
    pub(crate) fn of(evident: &Evident<'_>) -> Option<Self> {
        let tally = evident.tally.filter(|tally| tally.task() == Task::Verification)?;
        let places = Places::of(tally)?;
        let pairs = outcomes_of(tally, &[places.first, places.second]);
        let of_two =
            |count: fn(&Outcomes) -> u64| pairs.iter().filter(|(levels, _)| levels[0] != levels[1]).map(|(_, all)| count(all)).sum();
        let (false_match, missed) = (Metric::FalsePositiveRate, Metric::FalseNegativeRate);
        let of_both: Vec<usize> = {
            let missed: Vec<usize> = entering(missed, evident.groups).entering.iter().map(|(place, _)| *place).collect();
            let matched = entering(false_match, evident.groups).entering;
            matched.iter().map(|(place, _)| *place).filter(|place| missed.contains(place)).collect()
        };
        let proportions = |metric| -> Vec<Proportion> {
            let rate = |&place: &usize| evident.groups[place].figure(metric).ok()?.measure.rate();
            of_both.iter().filter_map(rate).map(|rate| rate.proportion()).collect()
        };
        let few = evident.groups.iter().enumerate().flat_map(|(place, group)| {
            [false_match, missed].into_iter().filter_map(move |metric| {
                let rate = group.figure(metric).ok()?.measure.rate()?;
                few_errors(&rate).map(|few| (place, metric, few))
            })
        });
        Some(Self {
            matrix: matrix(&pairs, evident),
            mated_of_two_groups: of_two(mated),
            non_mated_of_two_groups: of_two(non_mated),
            inequity: Inequity::of(&proportions(false_match), &proportions(missed)),
            few: few.collect(),
            entering: of_both,
            curves: tally.scores().map(|scores| curves(tally, scores, &places, evident)),
        })
    }
}

fn mated(outcomes: &Outcomes) -> u64 {
    confusion(outcomes, |confusion| confusion.positives())
}

fn non_mated(outcomes: &Outcomes) -> u64 {
    confusion(outcomes, |confusion| confusion.negatives())
}

fn confusion(outcomes: &Outcomes, amount: impl Fn(&crate::Confusion) -> Amount) -> u64 {
    match outcomes {
        Outcomes::Confusion(confusion) => amount(confusion).people,
        Outcomes::Decisions(_) => 0,
    }
}

fn matrix(pairs: &BTreeMap<Vec<Level>, Outcomes>, evident: &Evident<'_>) -> Vec<PairOfGroups> {
    let mut all: BTreeMap<(bool, Level, Level), crate::Confusion> = BTreeMap::new();
    for (levels, outcomes) in pairs {
        let Outcomes::Confusion(pair) = outcomes else { continue };
        if pair.negatives().people == 0 {
            continue;
        }
        let (first, second) = (levels[0].clone().min(levels[1].clone()), levels[0].clone().max(levels[1].clone()));
        let sum = all.entry((first != second, first, second)).or_default();
        sum.false_positives = sum.false_positives + pair.false_positives;
        sum.true_negatives = sum.true_negatives + pair.true_negatives;
    }
    let pair = |((_, first, second), confusion): ((bool, Level, Level), crate::Confusion)| {
        let rate = false_positive_rate(&confusion);
        let config = evident.config;
        let estimate = rate.map(|rate| config.intervals.rate.estimate(rate.proportion_at(config.confidence), config.confidence));
        PairOfGroups { first, second, rate, estimate }
    };
    all.into_iter().map(pair).collect()
}

/// The errors of each group at every similarity that was counted.
fn curves(tally: &Tally, scores: &Scores, places: &Places, evident: &Evident<'_>) -> Vec<GroupCurve> {
    let (first, second) = (tally.dimensions()[places.first].levels(), tally.dimensions()[places.second].levels());
    let mut of: BTreeMap<&Level, BTreeMap<ecart_tally::Score, Similarity>> = BTreeMap::new();
    for (levels, outcome, score, count) in scores.iter() {
        let (one, other) = (&first[levels[places.first] as usize], &second[levels[places.second] as usize]);
        if !is_of_first(outcome, one, other) {
            continue;
        }
        let none = Similarity { score: score.value(), mated: Amount::default(), non_mated: Amount::default() };
        let pairs = of.entry(one).or_default().entry(score).or_insert(none);
        let side = if outcome.label == Some(true) { &mut pairs.mated } else { &mut pairs.non_mated };
        *side = *side + Amount::of(count, tally.weighting());
    }
    let curve = |group: &crate::Group| {
        let similarities: Vec<Similarity> =
            group.name.0.first().and_then(|(_, level)| of.get(level)).map(|pairs| pairs.values().copied().collect()).unwrap_or_default();
        let det = Det::new(&similarities);
        let own = OWN_LIMITS.map(|limit| (limit, det.as_ref().map_err(|&reason| reason).and_then(|det| false_non_match_at(det, limit))));
        GroupCurve { det, own: own.into() }
    };
    evident.groups.iter().map(curve).collect()
}
