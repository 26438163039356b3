//! Shares of people by truth, label and prediction.

use ecart_metrics::Undefined;

use crate::expected::{Against, Figures};

/// Shares of people by truth, label and prediction.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Masses([f64; 8]);

const fn place(truth: bool, label: bool, prediction: bool) -> usize {
    4 * truth as usize + 2 * label as usize + prediction as usize
}

impl Masses {
    pub(crate) fn add(&mut self, truth: bool, label: bool, prediction: bool, share: f64) {
        self.0[place(truth, label, prediction)] += share;
    }

    pub(crate) fn all(&self) -> f64 {
        self.0.iter().sum()
    }

    /// The figures of a part whose people are these, of so many in all.
    pub(crate) fn figures(&self, against: Against, of: f64, auc: Option<Result<f64, Undefined>>) -> Figures {
        let sum = |positive: bool, prediction: bool| {
            let of_both = |other: bool| match against {
                Against::Truth => self.0[place(positive, other, prediction)],
                Against::Label => self.0[place(other, positive, prediction)],
            };
            of_both(false) + of_both(true)
        };
        let (hits, misses, alarms, rejections) = (sum(true, true), sum(true, false), sum(false, true), sum(false, false));
        let rate = |part: f64, rest: f64, reason| if part + rest > 0.0 { Ok(part / (part + rest)) } else { Err(reason) };
        Figures {
            share: if of > 0.0 { self.all() / of } else { 0.0 },
            base_rate: rate(hits + misses, alarms + rejections, Undefined::NoRows),
            selection_rate: rate(hits + alarms, misses + rejections, Undefined::NoRows),
            true_positive_rate: rate(hits, misses, Undefined::NoPositives),
            false_positive_rate: rate(alarms, rejections, Undefined::NoNegatives),
            positive_predictive_value: rate(hits, alarms, Undefined::NoPredictedPositives),
            auc,
        }
    }
}
