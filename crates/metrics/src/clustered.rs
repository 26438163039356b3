//! What clusters do to the certainty of a figure: design effects, and the correlation of two groups that share clusters.
//!
//! Rows that hang together say less than as many rows apart. Every figure of a group is a smooth function of its four counts; its variance between clusters, found by
//! linearisation, over the variance that independent people would give is the design effect, and the number of people over that is the effective size that intervals take.
//! A cluster that has rows of two groups makes their figures vary together, which the interval of their difference is told.

use std::collections::BTreeMap;

use ecart_tally::{Level, Outcome, Part, Tally};

use crate::{Metric, Outcomes};

/// What a cluster, or a whole group, weighs by outcome: true positives, false positives, true negatives, false negatives. Without labels: selected, and in the third
/// place not selected.
pub(crate) type Cells = [f64; 4];

/// How much the clusters leave of a figure's denominator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Design {
    /// The number of independent people that would say as much; never more than Kish's effective size.
    pub effective_size: f64,
    /// Number of clusters with somebody in the denominator.
    pub clusters: u64,
}

impl Design {
    /// So many times as many clusters, that hold as these do.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self { effective_size: self.effective_size * factor, clusters: (self.clusters as f64 * factor).round() as u64 }
    }
}

/// Whose figure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Of the group at this place.
    Group(usize),
    /// Of everyone.
    All,
    /// Of everyone who is not of the group at this place.
    AllBut(usize),
}

impl Side {
    fn holds(self, group: usize) -> bool {
        match self {
            Self::Group(place) => group == place,
            Self::All => true,
            Self::AllBut(place) => group != place,
        }
    }
}

/// What each cluster holds of the groups of one grouping.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clustered {
    /// The weights of a cluster in each group that it has rows of, and the number of such clusters.
    profiles: Vec<(Vec<(usize, Cells)>, u64)>,
}

impl Clustered {
    /// The clusters of a tally over the columns of one grouping; `None` if it does not say which rows hang together.
    ///
    /// `groups` are the levels of each group of the grouping.
    pub(crate) fn of<'a>(projection: &Tally, groups: impl Iterator<Item = &'a [Level]>) -> Option<Self> {
        let places: BTreeMap<&[Level], usize> = groups.zip(0..).collect();
        let place = |part: &Part| {
            let levels =
                part.levels.iter().zip(projection.dimensions()).map(|(&level, dimension)| dimension.levels()[level as usize].clone());
            places.get(levels.collect::<Vec<_>>().as_slice()).copied()
        };
        let profile = |(parts, clusters): (&[Part], u64)| {
            let mut held: Vec<(usize, Cells)> = Vec::new();
            for part in parts {
                let Some(group) = place(part) else { continue };
                let cells = match held.iter_mut().find(|(other, _)| *other == group) {
                    Some((_, cells)) => cells,
                    None => {
                        held.push((group, Cells::default()));
                        let last = held.len() - 1;
                        &mut held[last].1
                    }
                };
                cells[cell(part.outcome)] += part.weight;
            }
            (held, clusters)
        };
        Some(Self { profiles: projection.clusters()?.profiles().map(profile).collect() })
    }

    /// Whether some cluster has rows of two groups.
    pub(crate) fn is_shared(&self) -> bool {
        self.profiles.iter().any(|(parts, _)| parts.len() > 1)
    }

    /// What the clusters leave of a figure; `None` if its denominator is empty.
    ///
    /// # Formula
    /// With the figure's derivatives `g` by each count, `c` a cluster's counts, `W` the group's and `m` the clusters with somebody in the denominator:
    /// `V = m / (m − 1) Σ (g·c)²`, `V₀ = Σ W g²`, and of a denominator that weighs `D` the effective size is `D V₀ / V`. Where the figure does not vary at all (0 of n, n of n) it is `m`,
    /// as if all of a cluster always fared alike; it is at most Kish's size, and 1 where there is one cluster.
    /// # Source
    /// Rao & Scott, A simple method for the analysis of clustered binary data, Biometrics 48 (1992) 577–585; Woodruff, Journal of the American Statistical Association 66 (1971)
    /// 411–414, for linearisation; the bound by the number of people: Korn & Graubard, Survey Methodology 24 (1998) 193–201.
    pub(crate) fn design(&self, metric: Metric, side: Side, outcomes: &Outcomes, kish: f64) -> Option<Design> {
        let whole = cells(outcomes);
        let Linear { gradient, denominator } = Linear::of(metric, &whole)?;
        let (mut clusters, mut between) = (0, 0.0);
        for (held, count) in self.held_by(side) {
            if dot(&denominator, &held) > 0.0 {
                clusters += count;
                between += count as f64 * dot(&gradient, &held).powi(2);
            }
        }
        if clusters == 0 {
            return None;
        }
        let m = clusters as f64;
        let independent: f64 = whole.iter().zip(gradient).map(|(weight, slope)| weight * slope * slope).sum();
        let size = dot(&denominator, &whole);
        let effective_size = if clusters == 1 {
            1.0
        } else if independent <= 0.0 {
            m
        } else {
            // Clusters that fare alike to the last digit leave nothing to divide by; the size of the group is the most that they say.
            (size * independent / (between * m / (m - 1.0))).min(kish)
        };
        Some(Design { effective_size: effective_size.min(kish), clusters })
    }

    /// How the figure of two sides varies together, from −1 to 1; 0 where they share no cluster.
    ///
    /// # Formula
    /// `Σ (g₁·c₁)(g₂·c₂) / √(Σ (g₁·c₁)² Σ (g₂·c₂)²)`, with the derivatives of each side's figure and what a cluster holds of each side.
    /// # Source
    /// As [`Clustered::design`].
    pub(crate) fn correlation(&self, metric: Metric, first: (Side, &Outcomes), second: (Side, &Outcomes)) -> f64 {
        let linear = |outcomes| Linear::of(metric, &cells(outcomes));
        let (Some(ours), Some(theirs)) = (linear(first.1), linear(second.1)) else { return 0.0 };
        let (mut both, mut of_first, mut of_second) = (0.0, 0.0, 0.0);
        for ((ours_held, count), (theirs_held, _)) in self.held_by(first.0).zip(self.held_by(second.0)) {
            let (a, b) = (dot(&ours.gradient, &ours_held), dot(&theirs.gradient, &theirs_held));
            let count = count as f64;
            both += count * a * b;
            of_first += count * a * a;
            of_second += count * b * b;
        }
        let scale = of_first.sqrt() * of_second.sqrt();
        if both != 0.0 && scale > 0.0 { (both / scale).clamp(-1.0, 1.0) } else { 0.0 }
    }

    /// What each cluster holds of a side, with the number of such clusters.
    fn held_by(&self, side: Side) -> impl Iterator<Item = (Cells, u64)> + '_ {
        self.profiles.iter().map(move |(parts, clusters)| {
            let mut held = Cells::default();
            for (_, cells) in parts.iter().filter(|(group, _)| side.holds(*group)) {
                held.iter_mut().zip(cells).for_each(|(sum, weight)| *sum += weight);
            }
            (held, *clusters)
        })
    }
}

/// A figure near the counts found: how it moves with each of them, and which of them are its denominator.
struct Linear {
    gradient: Cells,
    denominator: Cells,
}

const TRUE_POSITIVES: usize = 0;
const FALSE_POSITIVES: usize = 1;
const TRUE_NEGATIVES: usize = 2;
const FALSE_NEGATIVES: usize = 3;

impl Linear {
    /// `None` if the figure has no value at these counts.
    fn of(metric: Metric, cells: &Cells) -> Option<Self> {
        use Metric as M;
        const ALL: &[usize] = &[TRUE_POSITIVES, FALSE_POSITIVES, TRUE_NEGATIVES, FALSE_NEGATIVES];
        const LABELLED_POSITIVE: &[usize] = &[TRUE_POSITIVES, FALSE_NEGATIVES];
        const LABELLED_NEGATIVE: &[usize] = &[FALSE_POSITIVES, TRUE_NEGATIVES];
        const PREDICTED_POSITIVE: &[usize] = &[TRUE_POSITIVES, FALSE_POSITIVES];
        const PREDICTED_NEGATIVE: &[usize] = &[TRUE_NEGATIVES, FALSE_NEGATIVES];
        const RIGHT: &[usize] = &[TRUE_POSITIVES, TRUE_NEGATIVES];
        const WRONG: &[usize] = &[FALSE_POSITIVES, FALSE_NEGATIVES];
        const LABELLED_OR_PREDICTED_POSITIVE: &[usize] = &[TRUE_POSITIVES, FALSE_POSITIVES, FALSE_NEGATIVES];
        let (numerator, denominator) = match metric {
            M::BaseRate => (LABELLED_POSITIVE, ALL),
            M::SelectionRate => (PREDICTED_POSITIVE, ALL),
            M::TruePositiveRate | M::FalseNegativeRate => (&[TRUE_POSITIVES][..], LABELLED_POSITIVE),
            M::FalsePositiveRate | M::TrueNegativeRate => (&[FALSE_POSITIVES][..], LABELLED_NEGATIVE),
            M::PositivePredictiveValue | M::FalseDiscoveryRate => (&[TRUE_POSITIVES][..], PREDICTED_POSITIVE),
            M::NegativePredictiveValue | M::FalseOmissionRate => (&[TRUE_NEGATIVES][..], PREDICTED_NEGATIVE),
            M::Accuracy | M::ErrorRate => (RIGHT, ALL),
            M::F1 => (&[TRUE_POSITIVES][..], LABELLED_OR_PREDICTED_POSITIVE),
            M::FalseNegativesPerFalsePositive => (&[FALSE_POSITIVES][..], WRONG),
            M::BalancedAccuracy => {
                let (positives, negatives) =
                    (share(&[TRUE_POSITIVES], LABELLED_POSITIVE, cells)?, share(&[TRUE_NEGATIVES], LABELLED_NEGATIVE, cells)?);
                let gradient = std::array::from_fn(|cell| f64::midpoint(positives[cell], negatives[cell]));
                return Some(Self { gradient, denominator: [1.0; 4] });
            }
            M::MatthewsCorrelation => return Some(Self { gradient: matthews(cells)?, denominator: [1.0; 4] }),
        };
        let gradient = share(numerator, denominator, cells)?;
        Some(Self { gradient, denominator: std::array::from_fn(|cell| f64::from(u8::from(denominator.contains(&cell)))) })
    }
}

/// How a share moves with each count: by what is in the numerator less the share, over the denominator.
fn share(numerator: &[usize], denominator: &[usize], cells: &Cells) -> Option<Cells> {
    let sum = |of: &[usize]| of.iter().map(|&cell| cells[cell]).sum::<f64>();
    let size = sum(denominator);
    let share = sum(numerator) / size;
    let slope =
        |cell: usize| if denominator.contains(&cell) { (f64::from(u8::from(numerator.contains(&cell))) - share) / size } else { 0.0 };
    (size > 0.0).then(|| std::array::from_fn(slope))
}

/// How Matthews' correlation moves with each count.
fn matthews(&[tp, fp, tn, fne]: &Cells) -> Option<Cells> {
    let margins = [tp + fp, tp + fne, tn + fp, tn + fne];
    if margins.iter().any(|&margin| margin <= 0.0) {
        return None;
    }
    let scale: f64 = margins.iter().map(|margin| margin.sqrt()).product();
    let correlation = (tp * tn - fp * fne) / scale;
    let slope = |numerator: f64, first: usize, second: usize| {
        numerator / scale - correlation * 0.5 * (margins[first].recip() + margins[second].recip())
    };
    Some([slope(tn, 0, 1), slope(-fne, 0, 2), slope(tp, 2, 3), slope(-fp, 1, 3)])
}

fn cell(outcome: Outcome) -> usize {
    match (outcome.label, outcome.predicted) {
        (Some(true) | None, true) => TRUE_POSITIVES,
        (Some(false), true) => FALSE_POSITIVES,
        (Some(false) | None, false) => TRUE_NEGATIVES,
        (Some(true), false) => FALSE_NEGATIVES,
    }
}

fn cells(outcomes: &Outcomes) -> Cells {
    match outcomes {
        Outcomes::Decisions(decisions) => [decisions.selected.weight, 0.0, decisions.not_selected.weight, 0.0],
        Outcomes::Confusion(confusion) => {
            [confusion.true_positives, confusion.false_positives, confusion.true_negatives, confusion.false_negatives]
                .map(|amount| amount.weight)
        }
    }
}

fn dot(a: &Cells, b: &Cells) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Confusion;

    fn confusion([tp, fp, tn, fne]: [u64; 4]) -> Outcomes {
        Outcomes::Confusion(Confusion {
            true_positives: tp.into(),
            false_positives: fp.into(),
            true_negatives: tn.into(),
            false_negatives: fne.into(),
        })
    }

    type Held<'a> = (&'a [(usize, [u64; 4])], u64);

    fn clustered(profiles: &[Held<'_>]) -> Clustered {
        let cells = |&(group, counts): &(usize, [u64; 4])| (group, counts.map(|count| count as f64));
        Clustered { profiles: profiles.iter().map(|(parts, count)| (parts.iter().map(cells).collect(), *count)).collect() }
    }

    #[test]
    fn derivatives_are_those_of_the_figures() {
        let counts = [37.0, 12.0, 55.0, 21.0];
        for metric in Metric::of(ecart_tally::Task::Classification) {
            let value = |cells: Cells| {
                let [tp, fp, tn, fne] = cells;
                match metric {
                    Metric::BaseRate => (tp + fne) / (tp + fp + tn + fne),
                    Metric::SelectionRate => (tp + fp) / (tp + fp + tn + fne),
                    Metric::TruePositiveRate | Metric::FalseNegativeRate => tp / (tp + fne),
                    Metric::FalsePositiveRate | Metric::TrueNegativeRate => fp / (fp + tn),
                    Metric::PositivePredictiveValue | Metric::FalseDiscoveryRate => tp / (tp + fp),
                    Metric::NegativePredictiveValue | Metric::FalseOmissionRate => tn / (tn + fne),
                    Metric::Accuracy | Metric::ErrorRate => (tp + tn) / (tp + fp + tn + fne),
                    Metric::BalancedAccuracy => (tp / (tp + fne) + tn / (tn + fp)) / 2.0,
                    Metric::F1 => tp / (tp + fp + fne),
                    Metric::MatthewsCorrelation => (tp * tn - fp * fne) / ((tp + fp) * (tp + fne) * (tn + fp) * (tn + fne)).sqrt(),
                    Metric::FalseNegativesPerFalsePositive => fp / (fp + fne),
                }
            };
            let found = Linear::of(metric, &counts).unwrap().gradient;
            for cell in 0..4 {
                let moved = |by: f64| {
                    let mut cells = counts;
                    cells[cell] += by;
                    value(cells)
                };
                let expected = (moved(1e-4) - moved(-1e-4)) / 2e-4;
                assert!((found[cell] - expected).abs() < 1e-8, "{metric:?} {cell}: {} {expected}", found[cell]);
            }
        }
    }

    /// Each row a cluster of its own: the design effect is that of one cluster less, n / (n − 1).
    #[test]
    fn clusters_of_one_row_change_next_to_nothing() {
        let of_one = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]];
        let counts = [37, 12, 55, 21];
        let profiles: Vec<_> = of_one.iter().zip(counts).map(|(cells, count)| ([(0, *cells)], count)).collect();
        let profiles: Vec<Held<'_>> = profiles.iter().map(|(parts, count)| (&parts[..], *count)).collect();
        let clustered = clustered(&profiles);
        let design = clustered.design(Metric::FalsePositiveRate, Side::Group(0), &confusion(counts), 67.0).unwrap();
        assert_eq!(design.clusters, 67);
        assert!((design.effective_size - 66.0).abs() < 1e-9, "{design:?}");
    }

    /// Clusters whose rows always fare alike say as much as their number, less one.
    #[test]
    fn clusters_that_fare_alike_say_as_much_as_their_number() {
        let clustered = clustered(&[(&[(0, [0, 4, 0, 0])], 10), (&[(0, [0, 0, 4, 0])], 20)]);
        let design = clustered.design(Metric::FalsePositiveRate, Side::Group(0), &confusion([0, 40, 80, 0]), 120.0).unwrap();
        assert_eq!(design.clusters, 30);
        assert!((design.effective_size - 29.0).abs() < 1e-9, "{design:?}");
    }

    #[test]
    fn where_nothing_varies_or_one_cluster_is_all_there_is_a_figure_says_little() {
        let none = clustered(&[(&[(0, [0, 0, 5, 0])], 7)]);
        assert_eq!(none.design(Metric::FalsePositiveRate, Side::Group(0), &confusion([0, 0, 35, 0]), 35.0).unwrap().effective_size, 7.0);
        let one = clustered(&[(&[(0, [0, 10, 20, 0])], 1)]);
        assert_eq!(one.design(Metric::FalsePositiveRate, Side::Group(0), &confusion([0, 10, 20, 0]), 30.0).unwrap().effective_size, 1.0);
        assert_eq!(one.design(Metric::TruePositiveRate, Side::Group(0), &confusion([0, 10, 20, 0]), 0.0), None);
    }

    #[test]
    fn groups_that_share_clusters_vary_together() {
        // The same CV under two names: both are selected or neither is.
        let alike = clustered(&[(&[(0, [1, 0, 0, 0]), (1, [1, 0, 0, 0])], 5), (&[(0, [0, 0, 1, 0]), (1, [0, 0, 1, 0])], 5)]);
        let (a, b) = (confusion([5, 0, 5, 0]), confusion([5, 0, 5, 0]));
        let correlation = |clustered: &Clustered| clustered.correlation(Metric::SelectionRate, (Side::Group(0), &a), (Side::Group(1), &b));
        assert!((correlation(&alike) - 1.0).abs() < 1e-12);
        let opposed = clustered(&[(&[(0, [1, 0, 0, 0]), (1, [0, 0, 1, 0])], 5), (&[(0, [0, 0, 1, 0]), (1, [1, 0, 0, 0])], 5)]);
        assert!((correlation(&opposed) + 1.0).abs() < 1e-12);
        let apart =
            clustered(&[(&[(0, [1, 0, 0, 0])], 5), (&[(0, [0, 0, 1, 0])], 5), (&[(1, [1, 0, 0, 0])], 5), (&[(1, [0, 0, 1, 0])], 5)]);
        assert_eq!(correlation(&apart), 0.0);
    }
}
