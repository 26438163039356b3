//! What few errors, or none, can say of a rate.

use crate::{Confidence, Rate};

/// Below so many errors a rate is only roughly known: see [`few_errors`].
pub const ENOUGH_ERRORS: u64 = 30;

/// A rate of which few errors were seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FewErrors {
    /// None: the rate is at most this, with 95% confidence.
    None {
        /// `3 / n`.
        rule_of_three: f64,
        /// The exact limit.
        limit: f64,
    },
    /// So many, fewer than [`ENOUGH_ERRORS`].
    Few(u64),
}

/// Whether so few errors were seen that the rate is at best roughly known. `None`: there were enough.
///
/// # Formula
/// No error in n trials: [`rule_of_three`] and [`zero_errors_limit`]. With 30 errors or more, the true rate lies within 30% of the observed one, either way, with 90% confidence: the rule of 30.
/// # Undefined
/// Never. Pairs that share people or samples are not independent, and say less than as many that do not: with [`Design`](crate::Design) the effective size is taken.
/// # Source
/// Doddington, Przybocki, Martin & Reynolds, The NIST speaker recognition evaluation: overview, methodology, systems, results, perspective, Speech Communication 31 (2000) 225–254.
/// # Example
/// ```
/// # use ecart_metrics::{Rate, Undefined, verification::{FewErrors, few_errors}};
/// let errors = |k: u64| Rate::new(k.into(), 10_000.into(), Undefined::NoNegatives);
/// assert_eq!(few_errors(&errors(29)?), Some(FewErrors::Few(29)));
/// assert_eq!(few_errors(&errors(30)?), None);
/// # Ok::<(), Undefined>(())
/// ```
pub fn few_errors(rate: &Rate) -> Option<FewErrors> {
    let size = rate.effective_size();
    match rate.k() {
        0 => Some(FewErrors::None { rule_of_three: rule_of_three(size), limit: zero_errors_limit(size, Confidence::DEFAULT) }),
        few if few < ENOUGH_ERRORS => Some(FewErrors::Few(few)),
        _ => None,
    }
}

/// The most that a rate is, with 95% confidence, if no error was seen in so many independent trials: the rule of three.
///
/// # Formula
/// `3 / n`, at most 1.
/// # Undefined
/// Never; 1 for fewer than three trials.
/// # Source
/// Hanley & Lippman-Hand, If nothing goes wrong, is everything all right?, JAMA 249 (1983) 1743–1745.
/// # Example
/// ```
/// # use ecart_metrics::verification::rule_of_three;
/// assert_eq!(rule_of_three(3000.0), 0.001);
/// ```
pub fn rule_of_three(trials: f64) -> f64 {
    if trials > 3.0 { 3.0 / trials } else { 1.0 }
}

/// The most that a rate is, with this confidence, if no error was seen in so many independent trials: the limit that [`rule_of_three`] rounds up.
///
/// # Formula
/// `1 − (1 − c)^(1/n)`: under a higher rate, no error in n trials has a probability below 1 − c. One-sided, so that Clopper and Pearson's upper limit, which is one of two, is higher.
/// # Undefined
/// Never; 1 for no trial.
/// # Source
/// Clopper & Pearson, Biometrika 26 (1934) 404–413.
pub fn zero_errors_limit(trials: f64, confidence: Confidence) -> f64 {
    if trials > 0.0 { -(confidence.alpha().ln() / trials).exp_m1() } else { 1.0 }
}
