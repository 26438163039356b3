//! The models that can be fitted, as one.

use ndarray::ArrayView2;

use crate::{Forest, ForestSettings, Logistic, ModelError, NaiveBayes, Tree, TreeSettings};

/// A way of learning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Learner {
    /// Logistic regression with this penalty, `1/C` of scikit-learn.
    Logistic {
        /// The penalty.
        penalty: f64,
    },
    /// Gaussian naive Bayes.
    NaiveBayes,
    /// A decision tree.
    Tree(TreeSettings),
    /// A random forest.
    Forest(ForestSettings),
}

/// What was learned.
#[derive(Clone, Debug, PartialEq)]
pub enum Model {
    /// A logistic regression.
    Logistic(Logistic),
    /// A Gaussian naive Bayes.
    NaiveBayes(NaiveBayes),
    /// A decision tree.
    Tree(Tree),
    /// A random forest.
    Forest(Forest),
}

impl Learner {
    /// Whether it is fitted on scaled numbers: a tree asks for order alone, and its thresholds are read better as they are.
    pub const fn is_scaled(self) -> bool {
        matches!(self, Self::Logistic { .. } | Self::NaiveBayes)
    }

    /// Fits encoded rows; chance, of those that use it, is the seed's.
    ///
    /// # Errors
    /// As the model's own `fit`.
    pub fn fit(self, matrix: ArrayView2<'_, f64>, labels: &[bool], seed: u64) -> Result<Model, ModelError> {
        Ok(match self {
            Self::Logistic { penalty } => Model::Logistic(Logistic::fit(matrix, labels, penalty)?),
            Self::NaiveBayes => Model::NaiveBayes(NaiveBayes::fit(matrix, labels)?),
            Self::Tree(settings) => Model::Tree(Tree::fit(matrix, labels, settings)?),
            Self::Forest(settings) => Model::Forest(Forest::fit(matrix, labels, settings, seed)?),
        })
    }
}

impl Model {
    /// The score of each row: of a logistic regression and a naive Bayes the modelled probability of a positive label, of a tree the share of positive labels
    /// among the training rows of the leaf, of a forest the mean of these. Always between 0 and 1; whether scores are calibrated is an audit's question.
    pub fn scores(&self, matrix: ArrayView2<'_, f64>) -> Vec<f64> {
        let rows = || matrix.rows().into_iter();
        match self {
            Self::Logistic(model) => rows().map(|row| model.score(row)).collect(),
            Self::NaiveBayes(model) => model.scores(matrix),
            Self::Tree(model) => rows().map(|row| model.score(row)).collect(),
            Self::Forest(model) => rows().map(|row| model.score(row)).collect(),
        }
    }
}
