//! What is said of a check.

use ecart_gate::Way;
use ecart_words::Lang;

use super::RuleSaid;

/// What a policy is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyName {
    /// Its file as it was named, such as `ecart.toml`.
    pub file: String,
    /// Its title, if it has one.
    pub title: Option<String>,
}

/// What is said of a check, in one language. Every figure in it is rounded, and every text is on one line, without characters that do not show.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The language of every text here.
    pub lang: Lang,
    /// What was checked: the title of the policy, or of the audit.
    pub title: String,
    /// The policy's file.
    pub policy_file: String,
    /// How many rules came to what: `1 rule broken, 1 inconclusive, 3 hold`.
    pub summary: String,
    /// What the check comes to.
    pub way: Way,
    /// What it comes to, in a sentence.
    pub outcome: String,
    /// What was checked, on which day, how surely: one line each.
    pub facts: Vec<String>,
    /// The rules, in the order for people: broken, inconclusive, waived, holding, shown; of each the order of the policy.
    pub rules: Vec<RuleSaid>,
    /// Sentences that close the check: what a verdict does not say.
    pub notes: Vec<String>,
}
