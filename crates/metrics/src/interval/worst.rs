//! The highest and the lowest of many rates, with an interval that pays for having looked for it.

use super::{Estimate, Interval, Proportion, wilson};
use crate::{Confidence, Undefined};

/// The highest of several independent rates, with its simultaneous interval.
///
/// # Formula
/// Wilson's interval of each rate at `1 − α/k`, at which all hold together: the highest rate is at least as high as the highest lower limit, and at most as
/// high as the highest upper limit.
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`].
/// # Use
/// The worst group's rate, where a rate counts errors. The interval is of the highest of the true rates, whichever group has it.
/// # Source
/// Dunn, Journal of the American Statistical Association 56 (1961) 52–64; the example's limits as statsmodels 0.15.0 has them (`proportion_confint(method="wilson")` at 1 − 0.05/3); coverage is checked in `tests/disparity_coverage.rs`.
/// # Example
/// ```
/// # use ecart_metrics::{Confidence, interval::{Proportion, highest}};
/// let rates = [Proportion::of(3, 10), Proportion::of(1, 13), Proportion::of(6, 11)];
/// let worst = highest(&rates, Confidence::DEFAULT)?;
/// assert_eq!(format!("{:.3} {:.3} {:.3}", worst.value, worst.interval.lower, worst.interval.upper), "0.545 0.238 0.822");
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn highest(rates: &[Proportion], confidence: Confidence) -> Result<Estimate, Undefined> {
    if rates.len() < 2 {
        return Err(Undefined::FewerThanTwoGroups);
    }
    let level = confidence.bonferroni(rates.len());
    let start = Interval { lower: 0.0, upper: 0.0 };
    let (value, interval) = rates.iter().fold((0.0f64, start), |(value, limits), &rate| {
        let Interval { lower, upper } = wilson(rate, level);
        (value.max(rate.share()), Interval { lower: limits.lower.max(lower), upper: limits.upper.max(upper) })
    });
    Ok(Estimate::new(value, interval))
}

/// The lowest of several independent rates, with its simultaneous interval.
///
/// # Formula
/// One less the [`highest`] of the shares of the others: the lowest rate is at most as high as the lowest upper limit.
/// # Undefined
/// [`Undefined::FewerThanTwoGroups`].
/// # Use
/// The worst group's rate, where a rate counts what went well.
/// # Source
/// As [`highest`].
/// # Example
/// ```
/// # use ecart_metrics::{Confidence, interval::{Proportion, lowest}};
/// let rates = [Proportion::of(3, 10), Proportion::of(1, 13), Proportion::of(6, 11)];
/// let worst = lowest(&rates, Confidence::DEFAULT)?;
/// assert_eq!(format!("{:.3} {:.3} {:.3}", worst.value, worst.interval.lower, worst.interval.upper), "0.077 0.010 0.403");
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn lowest(rates: &[Proportion], confidence: Confidence) -> Result<Estimate, Undefined> {
    if rates.len() < 2 {
        return Err(Undefined::FewerThanTwoGroups);
    }
    let level = confidence.bonferroni(rates.len());
    let start = Interval { lower: 1.0, upper: 1.0 };
    let (value, interval) = rates.iter().fold((1.0f64, start), |(value, limits), &rate| {
        let Interval { lower, upper } = wilson(rate, level);
        (value.min(rate.share()), Interval { lower: limits.lower.min(lower), upper: limits.upper.min(upper) })
    });
    Ok(Estimate::new(value, interval))
}
