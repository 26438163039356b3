//! Which rules concern whoever reads a build, and how much.
//!
//! One answer for every form that lists what is wrong: a rule that holds, that is only shown, or whose policy lets an inconclusive verdict pass, concerns nobody.

use ecart_gate::{Verdict, Way};
use ecart_words::{Words, say};

use super::RuleSaid;
use crate::figure::capitalised;

/// How much a rule concerns whoever reads a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Concern {
    /// It is broken, and the build fails.
    Broken,
    /// It is inconclusive, and the build fails, since the policy asks for certainty.
    Uncertain,
    /// It is inconclusive, and the build goes on.
    Warned,
    /// It would be broken or inconclusive, and a waiver excuses it.
    Waived,
}

impl Concern {
    /// How much this rule does; `None`: not at all.
    pub(super) fn of(rule: &RuleSaid) -> Option<Self> {
        match rule.way {
            Way::Fail => Some(Self::Broken),
            Way::Uncertain => Some(Self::Uncertain),
            Way::Warn => Some(Self::Warned),
            Way::Pass => rule.is_waived().then_some(Self::Waived),
        }
    }
}

/// What an inconclusive rule does to the check, which its policy says; `None` for every other, whose verdict says it.
pub(super) fn effect(rule: &RuleSaid, words: &Words) -> Option<String> {
    if rule.verdict != Some(Verdict::Inconclusive) || rule.is_waived() {
        return None;
    }
    Some(words.say(match rule.way {
        Way::Fail | Way::Uncertain => "check-effect-fail",
        Way::Warn => "check-effect-warn",
        Way::Pass => "check-effect-pass",
    }))
}

/// The verdict in a word, with what it does to the check where that is not plain: `inconclusive (only warns)`.
pub(super) fn verdict(rule: &RuleSaid, words: &Words) -> String {
    match effect(rule, words) {
        Some(effect) => say!(words, "check-effect", verdict = rule.verdict_word.as_str(), effect = effect),
        None => rule.verdict_word.clone(),
    }
}

/// The heading of a rule: `Inconclusive (only warns): equal-precision`.
pub(super) fn heading(rule: &RuleSaid, words: &Words) -> String {
    say!(words, "check-heading", verdict = capitalised(&verdict(rule, words)), name = rule.name.as_str())
}
