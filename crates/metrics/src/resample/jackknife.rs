//! How skewed a figure is: the acceleration of a BCa interval, from leaving one row out.

use super::Cells;
use super::cells::Row;
use crate::{Amount, Undefined};

/// The acceleration of a figure: how fast its standard error changes with its value, from leaving out one row at a time.
///
/// # Formula
/// `a = Σu³ / (6 (Σu²)^1.5)`, where `uᵢ` is the mean of the values with one row left out, less the value without row `i`. All rows of a cell give the same
/// value, so one is left out of each cell and counted as often as it has people. Of several samples the mean is that of the row's own sample, and its `u` is
/// multiplied by `(n − 1)/n` of that sample. With sampling weights the row left out has the cell's mean weight, and `u` is taken as growing in
/// proportion to a row's weight, the weights as gamma distributed ([`Cells`]).
/// # Undefined
/// The reason of the figure, if it has no value without one of the rows: such as a rate of one person.
/// # Source
/// Efron, Better bootstrap confidence intervals, Journal of the American Statistical Association 82 (1987) 171–185, equation 6.6 with the jackknife; of several
/// samples, Davison & Hinkley, Bootstrap Methods and their Application (Cambridge 1997), section 5.3. Checked in `tests/tables/bootstrap.csv`.
/// # Example
/// A rate of 3 of 10: `u` is proportional to the row less the rate, so `a = (1 − 2p) / (6 √(n p (1 − p)))`.
/// ```
/// # use ecart_metrics::resample::{Cells, acceleration};
/// let cells = Cells::together(vec![3.into(), 7.into()]);
/// let a = acceleration(&cells, |cells| Ok(cells[0].weight / (cells[0].weight + cells[1].weight)))?;
/// assert!((a - 0.4 / (6.0 * 2.1f64.sqrt())).abs() < 1e-12);
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn acceleration(cells: &Cells, statistic: impl Fn(&[Amount]) -> Result<f64, Undefined>) -> Result<f64, Undefined> {
    let mut values = [Ok(0.0)];
    let one = |cells: &[Amount], values: &mut [Result<f64, Undefined>]| values[0] = statistic(cells);
    one(cells.amounts(), &mut values);
    accelerations(cells, &values, one).swap_remove(0)
}

/// The acceleration of every figure, of which the values are known. The figures are computed once more for each cell that is not empty.
pub(super) fn accelerations(
    cells: &Cells,
    values: &[Result<f64, Undefined>],
    statistics: impl Fn(&[Amount], &mut [Result<f64, Undefined>]),
) -> Vec<Result<f64, Undefined>> {
    // Over all samples: Σu² and Σu³.
    let mut sums: Vec<Result<(f64, f64), Undefined>> = values.iter().map(|value| value.map(|_| (0.0, 0.0))).collect();
    let mut left_out = cells.amounts().to_vec();
    let mut without = vec![Ok(0.0); values.len()];
    for places in cells.samples() {
        let people: f64 = cells.amounts()[places.clone()].iter().map(|cell| cell.people as f64).sum();
        // Of a sample of one nobody can be left out; its part is multiplied by 0.
        if people < 2.0 {
            continue;
        }
        let mut changes = vec![Changes::default(); values.len()];
        for place in places {
            let cell = &cells.amounts()[place];
            if cell.people == 0 {
                continue;
            }
            let row = Row::of(cell);
            left_out[place] = less_one(cell, &row);
            statistics(&left_out, &mut without);
            left_out[place] = *cell;
            for (((sum, changes), value), without) in sums.iter_mut().zip(&mut changes).zip(values).zip(&without) {
                match (value, without) {
                    (Ok(value), Ok(without)) if without.is_finite() => changes.add(cell.people as f64, without - value, row.spread),
                    (Ok(_), Err(reason)) => *sum = sum.and(Err(*reason)),
                    (Ok(_), Ok(_)) => *sum = sum.and(Err(Undefined::ZeroOverZero)),
                    (Err(_), _) => {}
                }
            }
        }
        for (sum, changes) in sums.iter_mut().zip(&changes) {
            *sum = sum.map(|(squares, cubes)| {
                let (square, cube) = changes.central(people);
                (squares + square, cubes + cube)
            });
        }
    }
    let of = |(squares, cubes): (f64, f64)| {
        let scale = squares * squares.sqrt();
        if scale > 0.0 { cubes / (6.0 * scale) } else { 0.0 }
    };
    sums.into_iter().map(|sum| sum.map(of)).collect()
}

/// The cell without one of its rows.
fn less_one(cell: &Amount, row: &Row) -> Amount {
    if cell.people <= 1 {
        return Amount::default();
    }
    Amount {
        people: cell.people - 1,
        weight: (cell.weight - row.weight).max(0.0),
        weight_squared: (cell.weight_squared - row.weight_squared).max(0.0),
    }
}

/// What leaving out a row changes: sums over the rows of a sample of the change δ and its powers, with s the spread of the weights in the row's cell.
#[derive(Clone, Copy, Debug, Default)]
struct Changes {
    /// `Σδ`, `Σδ²`, `Σδ³`.
    powers: [f64; 3],
    /// `Σsδ²`, `Σsδ³`, `Σs²δ³`.
    spread: [f64; 3],
}

impl Changes {
    /// Adds so many rows.
    fn add(&mut self, rows: f64, change: f64, spread: f64) {
        let [first, second, third] = [rows * change, rows * change * change, rows * change * change * change];
        self.powers = [self.powers[0] + first, self.powers[1] + second, self.powers[2] + third];
        self.spread = [self.spread[0] + spread * second, self.spread[1] + spread * third, self.spread[2] + spread * spread * third];
    }

    /// `Σu²` and `Σu³` of a sample of so many people. A row of r times the mean weight has `u = (δ̄ − δ) − (r − 1) δ`, and r is gamma distributed with mean 1,
    /// variance s and third central moment 2s². The mean δ̄ is small beside δ, so nothing cancels.
    fn central(&self, people: f64) -> (f64, f64) {
        let ([sum, second, third], [spread_second, spread_third, square_third]) = (self.powers, self.spread);
        let mean = sum / people;
        let square = second - mean * sum + spread_second;
        let cube =
            -third + 3.0 * mean * second - 2.0 * mean * mean * sum + 3.0 * mean * spread_second - 3.0 * spread_third - 2.0 * square_third;
        let scale = (people - 1.0) / people;
        (scale * scale * square.max(0.0), scale * scale * scale * cube)
    }
}
