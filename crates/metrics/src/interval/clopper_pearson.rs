//! Clopper and Pearson's interval for a rate.

use super::{Interval, Proportion};
use crate::Confidence;
use crate::beta::{quantile, upper_quantile};

/// Interval for one rate: Clopper and Pearson's, called exact.
///
/// # Formula
/// From the `α/2` quantile of Beta(x, n − x + 1) to the `1 − α/2` quantile of Beta(x + 1, n − x): the rates under which neither so many nor so few are rarer than `α/2`.
/// # Undefined
/// Never: a [`Proportion`] has a size above 0. The lower limit is 0 at 0 of n, the upper limit 1 at n of n, exactly.
/// # Use
/// Where the promise must hold for every size and every rate: it covers at least as often as it says, and so it is wider than need be, the more so the
/// smaller the group. With sampling weights `n` is Kish's effective size, `x` is the rate times it, and the promise is approximate.
/// # Source
/// Clopper & Pearson, Biometrika 26 (1934) 404–413; Korn & Graubard, Survey Methodology 24 (1998) 193–201, for effective sizes; checked in
/// `tests/tables/clopper_pearson.csv`.
/// # Example
/// 81 of 263: 30.8%, from 25.3% to 36.8%.
/// ```
/// # use ecart_metrics::{Confidence, interval::{Proportion, clopper_pearson}};
/// let interval = clopper_pearson(Proportion::of(81, 263), Confidence::DEFAULT);
/// assert_eq!((format!("{:.4}", interval.lower), format!("{:.4}", interval.upper)), ("0.2527".into(), "0.3676".into()));
/// ```
pub fn clopper_pearson(proportion: Proportion, confidence: Confidence) -> Interval {
    let tail = confidence.alpha() / 2.0;
    let Counts { some, others } = Counts::of(proportion);
    // Without a count, or with next to none, there is no quantile: the limit is then the end of the range, to the last digit.
    Interval {
        lower: quantile(some, others + 1.0, tail).unwrap_or(0.0).min(proportion.share()),
        upper: upper_quantile(some + 1.0, others, tail).unwrap_or(1.0).max(proportion.share()),
    }
}

/// How many, and how many others.
pub(super) struct Counts {
    pub(super) some: f64,
    pub(super) others: f64,
}

impl Counts {
    pub(super) fn of(proportion: Proportion) -> Self {
        // Of more people than this no interval has a width, and their number plus one may pass what a float holds.
        let size = proportion.size().min(1e300);
        Self { some: size * proportion.share(), others: size * proportion.complement().share() }
    }
}
