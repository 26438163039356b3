//! A random forest for two labels.

use ndarray::{ArrayView1, ArrayView2};

use crate::random::Draws;
use crate::tree::{Asked, Ranked};
use crate::{ModelError, Tree, TreeSettings};

/// How a forest grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForestSettings {
    /// How many trees it has.
    pub trees: usize,
    /// How far each of them grows.
    pub tree: TreeSettings,
}

/// A fitted forest.
#[derive(Clone, Debug, PartialEq)]
pub struct Forest {
    /// The trees.
    pub trees: Vec<Tree>,
}

impl Forest {
    /// Grows trees, each on as many rows as there are, drawn with replacement, and with a choice of `⌊√p⌋` of the `p` columns at each node (more as long as none
    /// of them splits it).
    ///
    /// # Errors
    /// [`ModelError::Setting`] without a tree, or of a tree that cannot grow.
    /// # Source
    /// Breiman, Random Forests, Machine Learning 45 (2001) 5–32. As in scikit-learn the score is the mean of the trees' shares and not a count of their votes.
    pub fn fit(matrix: ArrayView2<'_, f64>, labels: &[bool], settings: ForestSettings, seed: u64) -> Result<Self, ModelError> {
        settings.tree.check()?;
        if settings.trees == 0 {
            return Err(ModelError::Setting { setting: "trees", value: 0.0 });
        }
        let ranked = Ranked::new(matrix);
        let choice = matrix.ncols().isqrt().max(1);
        let grown = (1..).take(settings.trees).map(|stream| {
            let mut draws = Draws::new(seed, stream);
            let mut times = vec![0; labels.len()];
            (0..labels.len()).for_each(|_| times[draws.below(labels.len())] += 1);
            Tree::grow(&ranked, labels, &times, settings.tree, Asked::Some(choice, &mut draws))
        });
        Ok(Self { trees: grown.collect() })
    }

    /// The mean of the trees' scores.
    pub fn score(&self, row: ArrayView1<'_, f64>) -> f64 {
        self.trees.iter().map(|tree| tree.score(row)).sum::<f64>() / self.trees.len() as f64
    }

    /// By column, the mean of the trees' importances.
    pub fn importances(&self) -> Vec<f64> {
        let mut sums: Vec<f64> = Vec::new();
        for tree in &self.trees {
            let of = tree.importances();
            sums.resize(of.len(), 0.0);
            sums.iter_mut().zip(of).for_each(|(sum, importance)| *sum += importance / self.trees.len() as f64);
        }
        sums
    }
}
