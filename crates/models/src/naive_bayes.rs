//! Gaussian naive Bayes, by linfa.

use linfa::DatasetBase;
use linfa::traits::Fit;
use linfa_bayes::{GaussianNb, NaiveBayes as _};
use ndarray::{Array1, ArrayView2, Axis};

use crate::ModelError;

/// The share of the largest variance that is added to each, so that none is 0: scikit-learn's default, and linfa's.
const SMOOTHING: f64 = 1e-9;

/// A fitted Gaussian naive Bayes.
#[derive(Clone, Debug, PartialEq)]
pub struct NaiveBayes {
    fitted: GaussianNb<f64, bool>,
    /// The share of training rows with a positive label.
    pub prior: f64,
    /// By column, the mean of the training rows with a negative and with a positive label.
    pub means: [Vec<f64>; 2],
}

impl NaiveBayes {
    /// Fits each column as a normal of its own for each label, as though columns knew nothing of each other. Of columns of 0 and 1 that is an
    /// approximation, and scores crowd near 0 and 1: it is offered as a model that people use, not as a good one.
    ///
    /// # Formula
    /// `P(1 | x) ∝ π₁ Πⱼ N(xⱼ; μ₁ⱼ, σ²₁ⱼ + ε)`, with the training means and variances (dividing by n) of each label, and `ε` 10⁻⁹ times the largest variance of a
    /// column: `GaussianNB` of scikit-learn with its defaults.
    /// # Errors
    /// [`ModelError::Failed`] if linfa refuses.
    /// # Source
    /// Hastie, Tibshirani & Friedman, The Elements of Statistical Learning (2009), 6.6.3; checked against scikit-learn in `tests/tables`.
    pub fn fit(matrix: ArrayView2<'_, f64>, labels: &[bool]) -> Result<Self, ModelError> {
        let data = DatasetBase::new(matrix, Array1::from_iter(labels.iter().copied()));
        let fitted = GaussianNb::<f64, bool>::params()
            .var_smoothing(SMOOTHING)
            .fit(&data)
            .map_err(|error| ModelError::Failed { said: error.to_string() })?;
        let rows_of = |side: bool| (0..labels.len()).filter(|&row| labels[row] == side).collect::<Vec<_>>();
        let mean = |side: bool| {
            let rows = matrix.select(Axis(0), &rows_of(side));
            rows.columns().into_iter().map(|column| column.mean().unwrap_or_default()).collect()
        };
        let prior = rows_of(true).len() as f64 / labels.len() as f64;
        Ok(Self { means: [mean(false), mean(true)], prior, fitted })
    }

    /// The probability of a positive label, for each row. From the logarithms, since the product of many densities leaves the range of numbers.
    pub fn scores(&self, matrix: ArrayView2<'_, f64>) -> Vec<f64> {
        let joint = self.fitted.joint_log_likelihood(matrix);
        match (joint.get(&false), joint.get(&true)) {
            (Some(negative), Some(positive)) => {
                negative.iter().zip(positive).map(|(negative, positive)| 1.0 / (1.0 + (negative - positive).exp())).collect()
            }
            // A label that no training row has is not possible: the parts of a split have both.
            (negative, _) => vec![if negative.is_some() { 0.0 } else { 1.0 }; matrix.nrows()],
        }
    }
}
