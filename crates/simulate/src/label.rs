//! How a truth is recorded.

use crate::cells::Cells;
use crate::error::{Problem, WorldError};
use crate::setting::Setting;

/// How a truth is recorded: with bias, and then with noise.
///
/// # Formula
/// With `u` the label bias, `w` the label excess and `e` the noise, a truly positive person is recorded negative with probability `u′ = u(1 − e) + (1 − u)e`, and a truly negative one
/// recorded positive with `w′ = w(1 − e) + (1 − w)e`.
/// # Source
/// Noise that depends on class and group alone: Angluin & Laird, Machine Learning 2 (1988) 343–370; Wang, Liu & Levy, Fair classification with group-dependent label noise (FAccT 2021) 526–536.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Recording {
    /// How often a truly positive person is recorded negative.
    pub(crate) missed: f64,
    /// How often a truly negative person is recorded positive.
    pub(crate) excess: f64,
}

impl Recording {
    pub(crate) fn new(bias: f64, excess: f64, noise: f64) -> Self {
        let turned = |chance: f64| chance * (1.0 - noise) + (1.0 - chance) * noise;
        Self { missed: turned(bias), excess: turned(excess) }
    }

    /// How often a person of this truth is recorded positive.
    pub(crate) const fn positive(self, truth: bool) -> f64 {
        if truth { 1.0 - self.missed } else { self.excess }
    }

    /// Refuses a label that is positive no more often where the truth is: it would say nothing.
    pub(crate) fn checked(self, cell: usize, cells: &Cells) -> Result<Self, WorldError> {
        if self.missed + self.excess < 1.0 {
            return Ok(self);
        }
        Err(WorldError::new(Setting::LabelBias, Problem::LabelSaysNothing { group: cells.name(cell) }))
    }
}
