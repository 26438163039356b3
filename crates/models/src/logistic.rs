//! Logistic regression, by linfa, and fitted to its end.

use linfa::DatasetBase;
use linfa::traits::Fit;
use linfa_logistic::LogisticRegression;
use ndarray::{Array1, ArrayView1, ArrayView2};

use crate::ModelError;
use crate::newton::Loss;

/// linfa's iterations, before Newton's steps take over.
const ITERATIONS: u64 = 20;

/// Where the gradient, for each training row, counts as 0.
const GRADIENT: f64 = 1e-11;

/// Above this it does not, and there is no model: rounding alone can leave it between the two.
const NEAR: f64 = 1e-8;

/// A fitted logistic regression.
#[derive(Clone, Debug, PartialEq)]
pub struct Logistic {
    /// The log odds where every column is 0.
    pub intercept: f64,
    /// By column, what one more adds to the log odds.
    pub coefficients: Vec<f64>,
    /// The largest part of the gradient where the fit ended, for each training row: how far it is from its end.
    pub gradient: f64,
}

impl Logistic {
    /// Fits the log odds of a positive label as a sum of columns, penalised.
    ///
    /// # Formula
    /// The least of `Σᵢ ln(1 + exp(−yᵢ (b + w·xᵢ))) + α/2 · w·w` over `w` and `b`, with `yᵢ` 1 or −1: a sum over rows and not a mean, and no penalty on the
    /// intercept `b`. That is what linfa-logistic minimises, by at most 20 steps of L-BFGS, from where Newton's steps go on to the end; and with `α = 1/C` what scikit-learn's `LogisticRegression(C=…)` does, whose own
    /// default is `C = 1`. `α` is above 0: there is one least point then, though the columns of a category sum to 1, and the coefficients of
    /// the levels of one category sum to 0.
    /// # Errors
    /// [`ModelError::Setting`] of a penalty that is not above 0; [`ModelError::NotConverged`] if the gradient does not end below 10⁻⁸ for each row.
    /// linfa itself does not say whether it came to the end.
    /// # Source
    /// Hastie, Tibshirani & Friedman, The Elements of Statistical Learning (2009), 4.4; checked against scikit-learn in `tests/tables`.
    pub fn fit(matrix: ArrayView2<'_, f64>, labels: &[bool], penalty: f64) -> Result<Self, ModelError> {
        if !(penalty > 0.0 && penalty.is_finite()) {
            return Err(ModelError::Setting { setting: "penalty", value: penalty });
        }
        let data = DatasetBase::new(matrix, Array1::from_iter(labels.iter().copied()));
        let asked = LogisticRegression::default().alpha(penalty).max_iterations(ITERATIONS);
        // linfa's line search can end without a better point, and that near the end; the last steps start from 0 then.
        let mut weights = vec![0.0; matrix.ncols() + 1];
        if let Ok(fitted) = asked.fit(&data) {
            // linfa models the label that is more frequent; the other one's log odds have the other sign.
            let sign = if fitted.labels().pos.class { 1.0 } else { -1.0 };
            weights = fitted.params().iter().chain([&fitted.intercept()]).map(|weight| sign * weight).collect();
        }
        let loss = Loss::new(matrix, labels, penalty);
        loss.descend(&mut weights, GRADIENT);
        let gradient = loss.slope(&weights);
        if gradient.is_nan() || gradient > NEAR {
            return Err(ModelError::NotConverged { gradient });
        }
        let intercept = weights.pop().unwrap_or_default();
        Ok(Self { intercept, coefficients: weights, gradient })
    }

    /// The log odds of a row.
    pub fn log_odds(&self, row: ArrayView1<'_, f64>) -> f64 {
        self.intercept + self.coefficients.iter().zip(row).map(|(weight, value)| weight * value).sum::<f64>()
    }

    /// The probability of a positive label.
    pub fn score(&self, row: ArrayView1<'_, f64>) -> f64 {
        1.0 / (1.0 + (-self.log_odds(row)).exp())
    }
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn two_columns_that_say_the_same_share_it() {
        let matrix = array![[1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [0.0, 1.0]];
        let model = Logistic::fit(matrix.view(), &[true, true, false, false, false, true], 1.0).unwrap();
        assert!((model.coefficients[0] + model.coefficients[1]).abs() < 1e-6, "{model:?}");
        assert!(model.coefficients[0] > 0.0);
        // The label that is more frequent is the negative one here.
        let rare = Logistic::fit(matrix.view(), &[true, false, false, false, false, false], 1.0).unwrap();
        assert!(rare.intercept < 0.0 && rare.coefficients[0] > 0.0, "{rare:?}");
        assert!(matches!(Logistic::fit(matrix.view(), &[true; 6], 0.0), Err(ModelError::Setting { .. })));
    }
}
