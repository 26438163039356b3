//! A decision tree for two labels: CART, grown by the Gini impurity.
//!
//! It is écart's own. linfa-trees 0.8.1 passes over a split whenever the last row of a value lies in another branch, breaks ties of a leaf by the order of
//! a hash map, which is another in each run, and gives no share of labels in a leaf, so that its tree would have no score: see decision 24.

use ndarray::{ArrayView1, ArrayView2};

use crate::ModelError;
use crate::random::Draws;

/// How far a tree grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TreeSettings {
    /// How many questions it asks at most, one after another.
    pub depth: usize,
    /// How many training rows a leaf has at least.
    pub min_leaf: usize,
}

impl TreeSettings {
    pub(crate) fn check(self) -> Result<(), ModelError> {
        match (self.depth, self.min_leaf) {
            (0, _) => Err(ModelError::Setting { setting: "depth", value: 0.0 }),
            (_, 0) => Err(ModelError::Setting { setting: "min_leaf", value: 0.0 }),
            _ => Ok(()),
        }
    }
}

/// A question, or an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Rows whose column is at most the threshold go left, the others right.
    Split {
        /// The column that is asked for.
        column: usize,
        /// Halfway between the two neighbouring values of the training rows here.
        threshold: f64,
        /// The place of the node for those at or below it.
        left: usize,
        /// The place of the node for those above it.
        right: usize,
        /// By how much the impurity falls, times the share of all training rows that are here.
        decrease: f64,
    },
    /// The training rows that ended here, by label: negative, positive.
    Leaf([u64; 2]),
}

/// A fitted tree: its nodes, the first of which is asked first.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    /// The nodes.
    pub nodes: Vec<Node>,
    columns: usize,
}

/// Training rows as ranks: by column, its distinct values in their order, and the place of each row's value in them.
pub(crate) struct Ranked {
    values: Vec<Vec<f64>>,
    ranks: Vec<Vec<u32>>,
}

impl Ranked {
    pub(crate) fn new(matrix: ArrayView2<'_, f64>) -> Self {
        let (mut values, mut ranks) = (Vec::new(), Vec::new());
        for column in matrix.columns() {
            let mut distinct: Vec<f64> = column.to_vec();
            distinct.sort_by(f64::total_cmp);
            distinct.dedup();
            ranks.push(column.iter().map(|value| distinct.partition_point(|known| known < value) as u32).collect());
            values.push(distinct);
        }
        Self { values, ranks }
    }
}

/// The columns that a node may ask for.
pub(crate) enum Asked<'d> {
    All,
    /// This many, by chance at each node.
    Some(usize, &'d mut Draws),
}

/// A split that was found: its column, the rank that still goes left, the rank that goes right, and twice what the impurity falls by, in rows.
#[derive(Clone, Copy)]
struct Found {
    column: usize,
    left: u32,
    right: u32,
    fall: f64,
}

impl Tree {
    /// Grows a tree.
    ///
    /// # Formula
    /// With `n` rows of which `a` are negative and `b` positive the impurity is `1 − (a/n)² − (b/n)²`. Each node takes the column and threshold where the mean
    /// impurity of the two sides, weighted by their rows, is least; of equals, the first column and the lowest threshold. A node without a split
    /// that lowers it, with rows of one label, or at the depth asked for, is a leaf. Nothing is pruned.
    /// # Errors
    /// [`ModelError::Setting`] of a depth or a leaf of 0.
    /// # Source
    /// Breiman, Friedman, Olshen & Stone, Classification and Regression Trees (1984), 2.4 and 4.3. As `DecisionTreeClassifier` of scikit-learn, but for ties,
    /// which that breaks by chance.
    pub fn fit(matrix: ArrayView2<'_, f64>, labels: &[bool], settings: TreeSettings) -> Result<Self, ModelError> {
        settings.check()?;
        Ok(Self::grow(&Ranked::new(matrix), labels, &vec![1; labels.len()], settings, Asked::All))
    }

    /// Grows a tree on rows that count as often as `times` says.
    pub(crate) fn grow(ranked: &Ranked, labels: &[bool], times: &[u32], settings: TreeSettings, mut asked: Asked<'_>) -> Self {
        let all: Vec<usize> = (0..labels.len()).filter(|&row| times[row] > 0).collect();
        let total = times.iter().map(|&times| f64::from(times)).sum::<f64>();
        let mut nodes = vec![Node::Leaf([0, 0])];
        let mut open = vec![(0, all, 0)];
        while let Some((place, rows, depth)) = open.pop() {
            let mut counts = [0_u64; 2];
            rows.iter().for_each(|&row| counts[usize::from(labels[row])] += u64::from(times[row]));
            let is_done = depth >= settings.depth || counts.contains(&0);
            let found = if is_done { None } else { best(ranked, labels, times, &rows, counts, settings.min_leaf, &mut asked) };
            let Some(found) = found else {
                nodes[place] = Node::Leaf(counts);
                continue;
            };
            let ranks = &ranked.ranks[found.column];
            let (below, above): (Vec<usize>, Vec<usize>) = rows.iter().partition(|&&row| ranks[row] <= found.left);
            let values = &ranked.values[found.column];
            let (low, high) = (values[found.left as usize], values[found.right as usize]);
            let middle = low / 2.0 + high / 2.0;
            let threshold = if middle < high { middle } else { low };
            let (left, right) = (nodes.len(), nodes.len() + 1);
            nodes.extend([Node::Leaf([0, 0]), Node::Leaf([0, 0])]);
            nodes[place] = Node::Split { column: found.column, threshold, left, right, decrease: found.fall / total };
            open.push((right, above, depth + 1));
            open.push((left, below, depth + 1));
        }
        Self { nodes, columns: ranked.values.len() }
    }

    /// The training rows of the leaf that a row ends in: negative, positive.
    pub fn leaf(&self, row: ArrayView1<'_, f64>) -> [u64; 2] {
        let mut place = 0;
        loop {
            match self.nodes[place] {
                Node::Leaf(counts) => return counts,
                Node::Split { column, threshold, left, right, .. } => place = if row[column] <= threshold { left } else { right },
            }
        }
    }

    /// The share of training rows with a positive label in the leaf that a row ends in.
    pub fn score(&self, row: ArrayView1<'_, f64>) -> f64 {
        let [negative, positive] = self.leaf(row);
        positive as f64 / (negative + positive) as f64
    }

    /// By column, what share of the whole decrease of impurity its splits bring (0 each without a split).
    pub fn importances(&self) -> Vec<f64> {
        let mut of = vec![0.0; self.columns];
        for node in &self.nodes {
            if let Node::Split { column, decrease, .. } = node {
                of[*column] += decrease;
            }
        }
        let sum: f64 = of.iter().sum();
        if sum > 0.0 {
            of.iter_mut().for_each(|importance| *importance /= sum);
        }
        of
    }

    /// How many leaves it has.
    pub fn leaves(&self) -> usize {
        self.nodes.iter().filter(|node| matches!(node, Node::Leaf(_))).count()
    }
}

/// The best split of rows.
fn best(
    ranked: &Ranked,
    labels: &[bool],
    times: &[u32],
    rows: &[usize],
    counts: [u64; 2],
    min_leaf: usize,
    asked: &mut Asked<'_>,
) -> Option<Found> {
    let mut columns: Vec<usize> = (0..ranked.values.len()).collect();
    let wanted = match asked {
        Asked::All => columns.len(),
        Asked::Some(wanted, draws) => {
            draws.shuffle(&mut columns);
            *wanted
        }
    };
    let mut best: Option<Found> = None;
    for (looked, &column) in columns.iter().enumerate() {
        // Past the columns that were drawn, only as long as none of them can be asked for.
        if looked >= wanted && best.is_some() {
            break;
        }
        let here = histogram(ranked, column, labels, times, rows);
        let found = threshold(&here, column, counts, min_leaf as u64);
        if let Some(found) = found.filter(|found| best.is_none_or(|best| found.fall > best.fall)) {
            best = Some(found);
        }
    }
    best
}

/// The ranks that occur in rows, in their order, with how many rows of each label have each.
fn histogram(ranked: &Ranked, column: usize, labels: &[bool], times: &[u32], rows: &[usize]) -> Vec<(u32, [u64; 2])> {
    let (ranks, distinct) = (&ranked.ranks[column], ranked.values[column].len());
    let mut here: Vec<(u32, [u64; 2])> = Vec::new();
    if distinct <= 4 * rows.len() {
        let mut by_rank = vec![[0_u64; 2]; distinct];
        rows.iter().for_each(|&row| by_rank[ranks[row] as usize][usize::from(labels[row])] += u64::from(times[row]));
        here.extend((0..).zip(by_rank).filter(|(_, counts)| *counts != [0, 0]));
    } else {
        let mut sorted: Vec<(u32, usize)> = rows.iter().map(|&row| (ranks[row], row)).collect();
        sorted.sort_unstable();
        for (rank, row) in sorted {
            match here.last_mut() {
                Some((last, counts)) if *last == rank => counts[usize::from(labels[row])] += u64::from(times[row]),
                _ => {
                    let mut counts = [0; 2];
                    counts[usize::from(labels[row])] = u64::from(times[row]);
                    here.push((rank, counts));
                }
            }
        }
    }
    here
}

/// The best threshold of a column.
fn threshold(here: &[(u32, [u64; 2])], column: usize, counts: [u64; 2], min_leaf: u64) -> Option<Found> {
    // n times the impurity is n − (a² + b²)/n.
    let rest = |counts: [u64; 2]| {
        let [negative, positive] = counts.map(|count| count as f64);
        negative + positive - (negative * negative + positive * positive) / (negative + positive)
    };
    let whole = rest(counts);
    let mut best: Option<Found> = None;
    let mut below = [0_u64; 2];
    for pair in here.windows(2) {
        let (left, of_left) = pair[0];
        below = [below[0] + of_left[0], below[1] + of_left[1]];
        let above = [counts[0] - below[0], counts[1] - below[1]];
        if below[0] + below[1] < min_leaf || above[0] + above[1] < min_leaf {
            continue;
        }
        let fall = whole - rest(below) - rest(above);
        // What is left of rounding is no fall.
        if fall > 1e-9 && best.is_none_or(|best| fall > best.fall) {
            best = Some(Found { column, left, right: pair[1].0, fall });
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    const WHOLE: TreeSettings = TreeSettings { depth: 9, min_leaf: 1 };

    #[test]
    fn a_tree_asks_for_what_tells_most() {
        let matrix = array![[0.0, 5.0], [0.0, 1.0], [1.0, 5.0], [1.0, 1.0], [1.0, 3.0]];
        let labels = [false, false, true, true, false];
        let tree = Tree::fit(matrix.view(), &labels, WHOLE).unwrap();
        assert!(matches!(tree.nodes[0], Node::Split { column: 0, threshold: 0.5, .. }), "{tree:?}");
        for (row, label) in matrix.rows().into_iter().zip(labels) {
            assert_eq!(tree.score(row), f64::from(u8::from(label)), "{tree:?}");
        }
        // 5·(1 − 9/25 − 4/25) = 2.4 falls to 3·(1 − 4/9 − 1/9) = 4/3.
        let Node::Split { decrease, .. } = tree.nodes[0] else { panic!("{tree:?}") };
        assert!((decrease - (2.4 - 4.0 / 3.0) / 5.0).abs() < 1e-12);
        assert!((tree.importances().iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn depth_and_leaves_are_held() {
        let matrix = array![[0.0], [1.0], [2.0], [3.0]];
        let labels = [false, true, false, true];
        let tree = Tree::fit(matrix.view(), &labels, TreeSettings { depth: 1, min_leaf: 2 }).unwrap();
        assert_eq!(tree.leaves(), 1, "{tree:?}");
        assert_eq!(tree.leaf(matrix.row(0)), [2, 2]);
        assert!(Tree::fit(matrix.view(), &labels, TreeSettings { depth: 0, min_leaf: 1 }).is_err());
    }
}
