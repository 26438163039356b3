//! Numbers that may be out of range: confidence, power, a gap, replicates.

use ecart_metrics::power::{Power, Sought, StatedGap};
use ecart_metrics::score::BreakEven;
use ecart_metrics::{Analysis, Confidence};
use ecart_words::{Words, say};

use super::Asked;
use crate::message::Message;

/// The confidence of this value.
///
/// # Errors
/// A message unless it is between 0 and 1.
pub(crate) fn confidence(value: f64, words: &Words) -> Result<Confidence, Message> {
    Confidence::new(value).ok_or_else(|| {
        let example = in_per_cent(value).filter(|&share| Confidence::new(share).is_some()).unwrap_or(0.95);
        not_a_share("error-confidence", "--confidence", value, example, words)
    })
}

/// The power of this value.
///
/// # Errors
/// A message unless it is from one half to below 1.
pub(crate) fn power(value: f64, words: &Words) -> Result<Power, Message> {
    Power::new(value).ok_or_else(|| {
        let example = in_per_cent(value).filter(|&share| Power::new(share).is_some()).unwrap_or(0.8);
        not_a_share("error-power", "--power", value, example, words)
    })
}

/// A gap of this value that would matter.
///
/// # Errors
/// A message unless it is between 0 and 1.
pub(crate) fn gap(value: f64, words: &Words) -> Result<StatedGap, Message> {
    StatedGap::new(value).ok_or_else(|| {
        let example = in_per_cent(value).filter(|&share| StatedGap::new(share).is_some()).unwrap_or(0.05);
        not_a_share("error-gap", "--gap", value, example, words)
    })
}

/// The break-even share of this value.
///
/// # Errors
/// A message unless it is between 0 and 1.
pub(crate) fn break_even(value: f64, words: &Words) -> Result<BreakEven, Message> {
    BreakEven::new(value).ok_or_else(|| {
        let example = in_per_cent(value).filter(|&share| BreakEven::new(share).is_some()).unwrap_or(0.5);
        not_a_share("error-break-even", "--break-even", value, example, words)
    })
}

/// The share that a number over 1 may have been meant as, in per cent.
pub(crate) fn in_per_cent(value: f64) -> Option<f64> {
    (value > 1.0 && value <= 100.0).then_some(value / 100.0)
}

/// Refuses a value of a flag, and gives one that it takes.
pub(crate) fn not_a_share(what: &str, flag: &str, value: f64, example: f64, words: &Words) -> Message {
    let message = Message::new(say!(words, what, value = value.to_string()));
    message.hint(say!(words, "hint-use", flag = format!("{flag} {example}")))
}

impl Asked<'_> {
    /// What is asked of the sizes of the groups.
    pub(super) fn sought(&self) -> Result<Sought, Message> {
        let gap = self.args.gap.map(|value| gap(value, self.words)).transpose()?;
        if gap.is_some() && !self.analyses().contains(&Analysis::Power) {
            return Err(self.refuse("error-gap-alone", "hint-gap-alone"));
        }
        Ok(Sought { power: power(self.args.power, self.words)?, gap })
    }

    /// The number of replicates: enough for limits to mean something, and no more than memory holds.
    pub(super) fn replicates(&self) -> Result<u32, Message> {
        let replicates = self.args.replicates;
        if (100..=1_000_000).contains(&replicates) {
            return Ok(replicates);
        }
        let message = Message::new(say!(self.words, "error-replicates", count = u64::from(replicates)));
        Err(message.hint(say!(self.words, "hint-use", flag = "--replicates 10000")))
    }
}
