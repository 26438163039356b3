//! The last steps of a logistic fit: Newton's, from where L-BFGS stopped.
//!
//! L-BFGS comes near the least point and then creeps: with columns as skewed as capital gains, a thousand of its steps leave the second decimal of a coefficient
//! open. The loss is convex, so Newton's steps, halved where they would go too far, end at its only least point.

use ndarray::ArrayView2;

/// The steps that are tried at most.
const STEPS: usize = 50;

/// A penalised logistic loss over rows, of which only what is not 0 is kept.
pub(crate) struct Loss<'l> {
    rows: Vec<Vec<(usize, f64)>>,
    labels: &'l [bool],
    penalty: f64,
    columns: usize,
}

impl<'l> Loss<'l> {
    pub(crate) fn new(matrix: ArrayView2<'_, f64>, labels: &'l [bool], penalty: f64) -> Self {
        let present = |row: ndarray::ArrayView1<'_, f64>| row.iter().copied().enumerate().filter(|(_, value)| *value != 0.0).collect();
        Self { rows: matrix.rows().into_iter().map(present).collect(), labels, penalty, columns: matrix.ncols() }
    }

    /// The log odds of a row; the intercept is the last weight.
    fn log_odds(&self, row: &[(usize, f64)], weights: &[f64]) -> f64 {
        weights[self.columns] + row.iter().map(|(place, value)| weights[*place] * value).sum::<f64>()
    }

    fn value(&self, weights: &[f64]) -> f64 {
        let of_rows = self.rows.iter().zip(self.labels).map(|(row, &label)| {
            let odds = self.log_odds(row, weights) * if label { -1.0 } else { 1.0 };
            // ln(1 + e^odds), without the power where it would be too large.
            odds.max(0.0) + (-odds.abs()).exp().ln_1p()
        });
        of_rows.sum::<f64>() + self.penalty / 2.0 * weights[..self.columns].iter().map(|weight| weight * weight).sum::<f64>()
    }

    /// The gradient, and the lower half of the second derivatives, row after row.
    fn derivatives(&self, weights: &[f64]) -> (Vec<f64>, Vec<f64>) {
        let size = self.columns + 1;
        let (mut gradient, mut second) = (vec![0.0; size], vec![0.0; size * size]);
        for (row, &label) in self.rows.iter().zip(self.labels) {
            let score = 1.0 / (1.0 + (-self.log_odds(row, weights)).exp());
            let (off, curve) = (score - f64::from(u8::from(label)), score * (1.0 - score));
            for (at, &(place, value)) in row.iter().enumerate() {
                gradient[place] += off * value;
                row[..=at].iter().for_each(|&(other, with)| second[place * size + other] += curve * value * with);
                second[self.columns * size + place] += curve * value;
            }
            gradient[self.columns] += off;
            second[size * size - 1] += curve;
        }
        for place in 0..self.columns {
            gradient[place] += self.penalty * weights[place];
            second[place * size + place] += self.penalty;
        }
        (gradient, second)
    }

    /// The largest part of the gradient, for each row.
    pub(crate) fn slope(&self, weights: &[f64]) -> f64 {
        let largest = self.derivatives(weights).0.into_iter().fold(0.0_f64, |largest, part| largest.max(part.abs()));
        largest / self.labels.len() as f64
    }

    /// Goes on from weights until the gradient for each row is at most this, or nothing gets better.
    pub(crate) fn descend(&self, weights: &mut Vec<f64>, until: f64) {
        let mut value = self.value(weights);
        for _ in 0..STEPS {
            let (gradient, second) = self.derivatives(weights);
            if gradient.iter().all(|part| part.abs() <= until * self.labels.len() as f64) {
                return;
            }
            let Some(step) = solve(second, gradient) else { return };
            let mut share = 1.0;
            let better = loop {
                let next: Vec<f64> = weights.iter().zip(&step).map(|(weight, step)| weight - share * step).collect();
                let found = self.value(&next);
                if found < value {
                    break Some((next, found));
                }
                share /= 2.0;
                if share < 1e-6 {
                    break None;
                }
            };
            let Some((next, found)) = better else { return };
            (*weights, value) = (next, found);
        }
    }
}

/// Solves `A x = b` for a symmetric positive definite matrix of which the lower half is given: Cholesky's factors (Golub & Van Loan, Matrix Computations, 4.2).
fn solve(mut a: Vec<f64>, mut b: Vec<f64>) -> Option<Vec<f64>> {
    let n = b.len();
    for j in 0..n {
        for i in j..n {
            let sum: f64 = (0..j).map(|k| a[i * n + k] * a[j * n + k]).sum();
            let rest = a[i * n + j] - sum;
            if i == j {
                if rest <= 0.0 {
                    return None;
                }
                a[j * n + j] = rest.sqrt();
            } else {
                a[i * n + j] = rest / a[j * n + j];
            }
        }
    }
    for i in 0..n {
        let sum: f64 = (0..i).map(|k| a[i * n + k] * b[k]).sum();
        b[i] = (b[i] - sum) / a[i * n + i];
    }
    for i in (0..n).rev() {
        let sum: f64 = (i + 1..n).map(|k| a[k * n + i] * b[k]).sum();
        b[i] = (b[i] - sum) / a[i * n + i];
    }
    Some(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_solved() {
        // 4 2 / 2 3 times (1, 2) is (8, 8).
        let x = solve(vec![4.0, f64::NAN, 2.0, 3.0], vec![8.0, 8.0]).unwrap();
        assert!((x[0] - 1.0).abs() < 1e-12 && (x[1] - 2.0).abs() < 1e-12);
        assert_eq!(solve(vec![0.0], vec![1.0]), None);
    }
}
