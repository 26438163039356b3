//! Why there is no threshold where one was to be found, or none for a group.

use ecart_tally::{ExactSum, ThresholdError};
use ecart_words::{Decimal, Words, say};

use super::{Message, similar};

/// How many levels a message lists.
const LISTED: usize = 5;

/// An error of finding a threshold in a column of scores as a message.
pub(crate) fn of_threshold(column: &str, error: &ThresholdError, words: &Words) -> Message {
    match error {
        ThresholdError::Nobody => Message::new(words.say("error-threshold-nobody")).hint(words.say("hint-threshold-nobody")),
        ThresholdError::NoSuchColumn { column } => {
            Message::new(say!(words, "error-threshold-column", column = column)).hint(words.say("hint-threshold"))
        }
        ThresholdError::NoSuchLevel { column, level, levels } => {
            let shown: Vec<&str> = levels.iter().take(LISTED).map(String::as_str).collect();
            let id = if levels.len() > LISTED { "error-levels-found-more" } else { "error-levels-found" };
            let message = Message::new(say!(words, "error-never-occurs", value = level, column = column)).at(say!(
                words,
                id,
                levels = shown.join(", "),
                count = levels.len()
            ));
            match similar(level, levels.iter().map(String::as_str)).first() {
                Some(near) => message.hint(say!(words, "hint-threshold-level", level = *near)),
                None => message,
            }
        }
        ThresholdError::NoThreshold { column, level } => {
            Message::new(say!(words, "error-threshold-none", column = column, level = level)).hint(words.say("hint-threshold-none"))
        }
        ThresholdError::OutOfReach { highest, counted, of } => {
            let share = Decimal::round(100.0 * counted.value() / of.value(), 1).map_or_else(String::new, |share| words.percent(&share));
            let number = |sum: &ExactSum| Decimal::round(sum.value(), 0).map_or_else(String::new, |sum| words.decimal(&sum));
            Message::new(words.say("error-threshold-out-of-reach"))
                .at(say!(
                    words,
                    "error-threshold-highest",
                    column = column,
                    highest = highest.to_string(),
                    share = share,
                    counted = number(counted),
                    of = number(of)
                ))
                .hint(words.say("hint-threshold-out-of-reach"))
        }
    }
}
