//! What error rates become in a crowd: how many alarms a watch-list raises, and how many of them are false.
//!
//! A rate that looks small is taken as often as there are faces, and as there are entries to compare each with. Nothing is estimated here: it is what follows from
//! rates, a crowd and a list. It promises that the intervals of the rates are carried through, and that a share of no alarms is undefined. Faces are taken as independent
//! of one another; the same person coming by each day, or a lookalike in the list, makes real days differ more than told here.

use crate::interval::{Estimate, Interval};
use crate::{Confidence, Undefined};

/// The probability that a face which is not on a list raises an alarm there: that it matches at least one entry. (False positive identification rate.)
///
/// # Formula
/// `1 − (1 − FMR)^L`, with FMR the rate per comparison and L the entries of the list.
/// # Undefined
/// Never; 0 for an empty list.
/// # Use
/// Comparisons with the entries are taken as independent, and each entry as like any other. Systems that compare with all entries at once may do better or worse: where the
/// rate per face was measured, take that.
/// # Source
/// Daugman, Biometric decision landscapes, University of Cambridge Computer Laboratory technical report 482 (2000).
/// # Example
/// One in a thousand per comparison, with 1,000 entries:
/// ```
/// # use ecart_metrics::alarms::alarm_rate;
/// assert_eq!(format!("{:.4}", alarm_rate(0.001, 1000)), "0.6323");
/// ```
pub fn alarm_rate(false_match_rate: f64, entries: u64) -> f64 {
    if entries == 0 {
        return 0.0;
    }
    // Without loss where the rate is tiny: 1 − (1 − FMR) would keep few of its digits.
    -(entries as f64 * (-false_match_rate).ln_1p()).exp_m1()
}

/// The people that pass: how many of them are on the list, and how many are not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Crowd {
    /// How many are not on the list.
    pub unlisted: f64,
    /// How many are.
    pub listed: f64,
}

/// The numbers of alarms that are to be expected, each with what the intervals of the rates make of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alarms {
    /// About people who are not on the list.
    pub falsely: Estimate,
    /// About people who are on the list.
    pub rightly: Estimate,
    /// People who are on the list and raise no alarm.
    pub missed: Estimate,
}

impl Alarms {
    /// The alarms that a crowd raises.
    ///
    /// # Formula
    /// False alarms: `unlisted × rate per face`. True alarms: `listed × (1 − FNMR)`; missed: `listed × FNMR`. All are monotone in one rate, so their limits are those of that rate.
    /// # Undefined
    /// Never.
    /// # Use
    /// A listed person raises a true alarm if their own entry matches; that another entry matches too is not counted.
    /// # Source
    /// Elementary.
    /// # Example
    /// 100,000 people, 10 of them on the list; one face in 1,000 raises a false alarm, one in 10 is missed:
    /// ```
    /// # use ecart_metrics::alarms::{Alarms, Crowd};
    /// # use ecart_metrics::interval::{Estimate, Interval};
    /// let known = |value| Estimate::new(value, Interval { lower: value, upper: value });
    /// let alarms = Alarms::expected(Crowd { unlisted: 99_990.0, listed: 10.0 }, known(0.001), known(0.1));
    /// let shown = [alarms.falsely, alarms.rightly, alarms.missed].map(|number| format!("{:.2}", number.value));
    /// assert_eq!(shown, ["99.99", "9.00", "1.00"]);
    /// assert_eq!(format!("{:.4}", alarms.false_share()?.value), "0.9174");
    /// # Ok::<(), ecart_metrics::Undefined>(())
    /// ```
    pub fn expected(crowd: Crowd, alarm_rate: Estimate, false_non_match_rate: Estimate) -> Self {
        let Estimate { value, interval } = false_non_match_rate;
        let found = Estimate::new(1.0 - value, interval.decreasing(|rate| 1.0 - rate));
        Self {
            falsely: alarm_rate.times(crowd.unlisted),
            rightly: found.times(crowd.listed),
            missed: false_non_match_rate.times(crowd.listed),
        }
    }

    /// The alarms of two crowds together. Limits add: they hold whenever both do, so that they are wider than need be.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let sum = |one: Estimate, two: Estimate| {
            let Interval { lower, upper } = two.interval;
            Estimate::new(one.value + two.value, Interval { lower: one.interval.lower + lower, upper: one.interval.upper + upper })
        };
        Self {
            falsely: sum(self.falsely, other.falsely),
            rightly: sum(self.rightly, other.rightly),
            missed: sum(self.missed, other.missed),
        }
    }

    /// Of the alarms that are to be expected, the share that is false.
    ///
    /// # Formula
    /// `false / (false + true)`, of expected numbers. It rises with the false alarms and falls with the true ones: the lower limit is that of the fewest false and the most true, and
    /// the upper that of the most false and the fewest true. That both rates lie at such an end at once is rarer than either, so these limits are wide.
    /// # Undefined
    /// [`Undefined::NoAlarms`] if no alarm is to be expected.
    /// # Source
    /// Elementary; the base-rate fallacy of Axelsson, ACM Transactions on Information and System Security 3 (2000) 186–205.
    ///
    /// # Errors
    /// [`Undefined`] if there is none.
    pub fn false_share(&self) -> Result<Estimate, Undefined> {
        let share = |falsely: f64, rightly: f64| {
            let all = falsely + rightly;
            if all > 0.0 { Some(falsely / all) } else { None }
        };
        let value = share(self.falsely.value, self.rightly.value).ok_or(Undefined::NoAlarms)?;
        // Without an alarm at a limit, the share may be anything between.
        let lower = share(self.falsely.interval.lower, self.rightly.interval.upper).unwrap_or(0.0);
        let upper = share(self.falsely.interval.upper, self.rightly.interval.lower).unwrap_or(1.0);
        Ok(Estimate::new(value, Interval { lower, upper }))
    }
}

/// The most people that a crowd may have.
pub const LARGEST_CROWD: u64 = 1_000_000_000_000;

/// How many alarms a crowd raises: at least and at most, in all but a few of many such crowds.
///
/// # Formula
/// The `α/2` and `1 − α/2` quantiles of Binomial(n, p): the smallest numbers that are reached with at least that probability. With several rates, p is their mean over the
/// crowd: the number then varies less than told, never more.
/// # Undefined
/// Never. A crowd of more than [`LARGEST_CROWD`] is taken as that large.
/// # Source
/// Hoeffding, On the distribution of the number of successes in independent trials, Annals of Mathematical Statistics 27 (1956) 713–721, for several rates.
/// # Example
/// 100,000 faces, of which one in 1,000 raises a false alarm:
/// ```
/// # use ecart_metrics::{Confidence, alarms::usual_range};
/// assert_eq!(usual_range(100_000, 0.001, Confidence::DEFAULT), (81, 120));
/// ```
pub fn usual_range(people: u64, rate: f64, confidence: Confidence) -> (u64, u64) {
    let people = people.min(LARGEST_CROWD);
    if rate <= 0.0 {
        return (0, 0);
    }
    if rate >= 1.0 {
        return (people, people);
    }
    let n = people as f64;
    let odds = rate / (1.0 - rate);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the people, which a float holds exactly")]
    let mode = (((n + 1.0) * rate).floor() as u64).min(people);
    // The probabilities over that of the mode, from there to where they vanish.
    let mut below = Vec::new();
    let (mut k, mut weight) = (mode, 1.0);
    while k > 0 && weight > NOTHING {
        weight *= k as f64 / ((n - k as f64 + 1.0) * odds);
        k -= 1;
        below.push(weight);
    }
    let mut above = vec![1.0];
    let (mut k, mut weight) = (mode, 1.0);
    while k < people && weight > NOTHING {
        weight *= (n - k as f64) * odds / (k as f64 + 1.0);
        k += 1;
        above.push(weight);
    }
    let first = mode - below.len() as u64;
    let weights: Vec<f64> = below.into_iter().rev().chain(above).collect();
    let all: f64 = weights.iter().sum();
    let reached = |share: f64| {
        let mut sum = 0.0;
        let place = weights.iter().position(|weight| {
            sum += weight;
            sum >= share * all
        });
        first + place.unwrap_or(weights.len() - 1) as u64
    };
    (reached(confidence.alpha() / 2.0), reached(1.0 - confidence.alpha() / 2.0))
}

/// Next to the mode, such a probability is none.
const NOTHING: f64 = 1e-18;
