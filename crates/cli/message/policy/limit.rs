//! Limits that are out of the range in which they can mean something.

use ecart_gate::{LimitOf, LimitRange};
use ecart_words::{Words, say};

use crate::message::Message;
use crate::request::in_per_cent;

/// A limit out of its range as a message, with the share that a percentage may have been meant as.
pub(super) fn of_range(key: &str, value: f64, range: LimitRange, of: LimitOf, words: &Words) -> Message {
    let (from, to) = (range.from.to_string(), range.to.map(|to| to.to_string()));
    let hint = match (of, to) {
        (LimitOf::Difference, Some(to)) => say!(words, "hint-policy-range-difference", to = to),
        (LimitOf::SignedDifference, Some(to)) => say!(words, "hint-policy-range-signed-difference", from = from, to = to),
        (LimitOf::Figure, Some(to)) => say!(words, "hint-policy-range-figure", from = from, to = to),
        (LimitOf::Increase, Some(to)) => say!(words, "hint-policy-range-increase", to = to),
        (LimitOf::Ratio, _) => words.say("hint-policy-range-ratio"),
        (LimitOf::SignedRatio, _) => words.say("hint-policy-range-signed-ratio"),
        (LimitOf::PValue, _) => words.say("hint-policy-range-p-value"),
        (LimitOf::Confidence, _) => words.say("hint-policy-range-confidence"),
        (LimitOf::Difference | LimitOf::SignedDifference | LimitOf::Figure | LimitOf::Increase, None) => {
            words.say("hint-policy-range-open")
        }
    };
    let message = Message::new(say!(words, "error-policy-out-of-range", key = key, value = value.to_string())).hint(hint);
    // A ratio above 1 is a ratio the other way round, and no percentage.
    let is_ratio = matches!(of, LimitOf::Ratio | LimitOf::SignedRatio) && value < 2.0;
    let share = in_per_cent(value).filter(|_| !is_ratio);
    message
        .hints(share.map(|share| say!(words, "hint-policy-in-per-cent", value = value.to_string(), key = key, share = share.to_string())))
}

/// A gap that is bounded on the side that keeps nothing, as a message that names the right key.
pub(super) fn of_wrong_side(key: &str, meant: &str, words: &Words) -> Message {
    let (what, hint) = match meant {
        "min" => ("error-policy-ratio-from-above", "hint-policy-ratio-from-above"),
        _ => ("error-policy-gap-from-below", "hint-policy-gap-from-below"),
    };
    Message::new(say!(words, what, key = key)).hint(say!(words, hint, key = meant))
}
