//! The second tally: what each cluster holds, where rows hang together.
//!
//! Rows of one person, pairs that share an image, rankings of the same few CVs are not independent, and no table of cells shows it. Here every cluster is counted by
//! its profile: how many of its rows, and how much weight, stand in each cell. Clusters of the same profile are counted together, so that the size depends on the
//! number of distinct profiles. It adds by addition too, as long as no cluster has rows in both parts.
//!
//! A weight may be a fraction. So a row that belongs to several groups with probabilities can be held as a cluster of one row whose weight is spread over cells;
//! nothing else would have to be added for that.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::Outcome;

/// What one cluster holds of one cell.
#[derive(Clone, Debug)]
pub struct Part {
    /// For each dimension of the tally, the place of the level.
    pub levels: Box<[u32]>,
    /// What was true and what was decided.
    pub outcome: Outcome,
    /// Number of rows.
    pub rows: u64,
    /// `Σw` of these rows: their number where there are no weights.
    pub weight: f64,
}

impl Part {
    const fn key(&self) -> (&[u32], Outcome, u64) {
        (&self.levels, self.outcome, self.rows)
    }
}

impl Ord for Part {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key()).then(self.weight.total_cmp(&other.weight))
    }
}

impl PartialOrd for Part {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Part {}

/// How many clusters there are of each profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clusters {
    profiles: BTreeMap<Vec<Part>, u64>,
}

impl Clusters {
    /// Adds so many clusters that hold these parts. Parts of one cell are added up.
    pub fn add(&mut self, mut parts: Vec<Part>, clusters: u64) {
        parts.sort();
        let mut profile: Vec<Part> = Vec::with_capacity(parts.len());
        for part in parts {
            match profile.last_mut() {
                Some(last) if last.levels == part.levels && last.outcome == part.outcome => {
                    last.rows += part.rows;
                    last.weight += part.weight;
                }
                _ => profile.push(part),
            }
        }
        if clusters > 0 {
            *self.profiles.entry(profile).or_default() += clusters;
        }
    }

    /// Number of clusters.
    pub fn count(&self) -> u64 {
        self.profiles.values().sum()
    }

    /// The profiles, each with the number of clusters that have it.
    pub fn profiles(&self) -> impl Iterator<Item = (&[Part], u64)> {
        self.profiles.iter().map(|(parts, &clusters)| (parts.as_slice(), clusters))
    }

    /// The same clusters with the levels of every part renumbered; `None` if a level has no new number.
    pub(crate) fn renumbered(&self, levels: impl Fn(&[u32]) -> Option<Vec<u32>>) -> Option<Self> {
        let mut all = Self::default();
        for (parts, clusters) in self.profiles() {
            let renumbered = |part: &Part| Some(Part { levels: levels(&part.levels)?.into(), ..part.clone() });
            all.add(parts.iter().map(renumbered).collect::<Option<_>>()?, clusters);
        }
        Some(all)
    }

    /// The same clusters with other levels and another outcome of every part.
    pub(crate) fn renamed(&self, rename: impl Fn(&[u32]) -> (Vec<u32>, Outcome)) -> Self {
        let mut all = Self::default();
        for (parts, clusters) in self.profiles() {
            let renamed = |part: &Part| {
                let (levels, outcome) = rename(&part.levels);
                Part { levels: levels.into(), outcome, ..part.clone() }
            };
            all.add(parts.iter().map(renamed).collect(), clusters);
        }
        all
    }

    /// Adds clusters of which none is here already.
    pub(crate) fn merge(&mut self, other: &Self) {
        for (parts, clusters) in other.profiles() {
            self.add(parts.to_vec(), clusters);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(level: u32, predicted: bool, rows: u64) -> Part {
        Part { levels: [level].into(), outcome: Outcome::decision(predicted), rows, weight: rows as f64 }
    }

    #[test]
    fn clusters_that_hold_the_same_are_counted_together() {
        let mut clusters = Clusters::default();
        clusters.add(vec![part(0, true, 1), part(0, false, 2)], 1);
        clusters.add(vec![part(0, false, 1), part(0, true, 1), part(0, false, 1)], 4);
        clusters.add(vec![part(1, true, 1)], 1);
        clusters.add(vec![part(1, true, 1)], 0);
        assert_eq!(clusters.count(), 6);
        assert_eq!(clusters.profiles().map(|(parts, count)| (parts.len(), count)).collect::<Vec<_>>(), [(2, 5), (1, 1)]);
    }
}
