//! Everything that is said of a rule, as plain text: for forms of other programs, which show a text as it is.

use ecart_words::{Words, say};

use super::{RuleSaid, Said, location};
use crate::{Section, terminal};

/// The verdict, where the rule stands, how its verdict comes about, its tables, and what to do.
pub(super) fn of(said: &Said, rule: &RuleSaid, words: &Words) -> String {
    let section = Section {
        id: "rule",
        heading: verdict(rule, words),
        lead: std::iter::once(location::label(said, rule)).chain(about(rule, words)).chain(rule.details.iter().cloned()).collect(),
        tables: rule.tables.clone(),
        notes: rule.aside.iter().cloned().chain(hint(rule, words)).collect(),
    };
    terminal::section(&section, words, false)
}

/// The verdict and what was found: `broken: the false positive rate gap is …`.
pub(super) fn verdict(rule: &RuleSaid, words: &Words) -> String {
    say!(words, "machines-verdict", verdict = rule.verdict_word.as_str(), sentence = rule.sentence.as_str())
}

/// What a rule is: the limit with whose number it is, why there is such a rule, who answers for it.
pub(super) fn about(rule: &RuleSaid, words: &Words) -> Vec<String> {
    let limit = match (rule.limit.as_str(), rule.whose.as_str()) {
        ("", _) => None,
        (limit, "") => Some(say!(words, "machines-limit", limit = limit)),
        (limit, whose) => Some(say!(words, "machines-limit-whose", limit = limit, whose = whose)),
    };
    let why = rule.why.as_ref().map(|why| say!(words, "machines-why", why = why.as_str()));
    let owner = rule.owner.as_ref().map(|owner| say!(words, "machines-owner", owner = owner.as_str()));
    [limit, why, owner].into_iter().flatten().collect()
}

/// What to do.
pub(super) fn hint(rule: &RuleSaid, words: &Words) -> Option<String> {
    rule.hint.as_ref().map(|hint| say!(words, "machines-hint", hint = hint.as_str()))
}
