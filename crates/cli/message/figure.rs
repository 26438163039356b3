//! A name that is no metric and no criterion.

use ecart_metrics::{CRITERIA, METRICS, NOT_OFFERED, canonical};
use ecart_words::{Words, say};

use super::{Message, similar};

/// What is said of such a name; `typed` is how a similar one would be typed there.
pub(crate) fn of_unknown_figure(name: &str, typed: impl Fn(&str) -> String, words: &Words) -> Message {
    let wanted = canonical(name);
    if NOT_OFFERED.contains(&wanted.as_str()) {
        return Message::new(say!(words, "error-metric-not-offered", name = name))
            .at(words.say("criterion-average-odds-difference-not-offered"))
            .hint(words.say("hint-metric-not-offered"));
    }
    let message = Message::new(say!(words, "error-unknown-metric", name = name));
    let metrics = METRICS.iter().map(|entry| (entry.name, entry.aliases));
    let criteria = CRITERIA.iter().map(|entry| (entry.name, entry.aliases));
    let names = metrics.chain(criteria).flat_map(|(name, aliases)| std::iter::once(name).chain(aliases.iter().copied()));
    match similar(&wanted, names).first() {
        Some(near) => message.hint(say!(words, "hint-similar-metric", typed = typed(near))),
        None => message.hint(words.say("hint-metrics")),
    }
}
