//! A check as GitLab's code quality report, which merge requests show at the lines of the policy: a list of what is wrong, each with a fingerprint by which GitLab
//! tells what is new.
//!
//! Broken is `critical`; inconclusive is `major` where the policy asks for certainty, and `minor` where it warns; waived is `info`. What holds has no place in it.

use ecart_words::Words;
use serde_json::{Value, json};

use super::concern::Concern;
use super::{RuleSaid, Said, explanation, location};

/// Draws the check.
pub fn render(said: &Said, words: &Words) -> String {
    let issues: Vec<Value> = said.rules.iter().filter_map(|rule| issue(said, rule, words)).collect();
    format!("{:#}\n", Value::Array(issues))
}

fn issue(said: &Said, rule: &RuleSaid, words: &Words) -> Option<Value> {
    let severity = match Concern::of(rule)? {
        Concern::Broken => "critical",
        Concern::Uncertain => "major",
        Concern::Warned => "minor",
        Concern::Waived => "info",
    };
    Some(json!({
        "type": "issue",
        "check_name": rule.name,
        "description": explanation::verdict(rule, words),
        "content": { "body": explanation::of(said, rule, words) },
        "categories": ["Bug Risk"],
        "severity": severity,
        "fingerprint": location::fingerprint(said, rule),
        "location": { "path": location::path(said), "lines": { "begin": location::place(said, rule).line } },
    }))
}
