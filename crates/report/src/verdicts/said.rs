//! What is said of a check.

use ecart_gate::{Bounded, Certainty, Check, Figure, Judged, Scale, Verdict, Way};
use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_words::{Lang, Words, say};

use super::RuleSaid;
use super::about::{About, one_line};
use crate::findings::{method, percent_of_level, rows, title};
use crate::in_field;

/// What a policy is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyName {
    /// Its file as readers are to know it, such as `ecart.toml`.
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
    /// The version of écart.
    pub version: String,
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

impl Said {
    /// What is to be said of a check, of the audit that it judged. All rules stand in the policy's file.
    pub fn new(check: &Check, policy: &PolicyName, document: &Document, words: &Words) -> Self {
        Self::in_files(check, policy, |_| &policy.file, document, words)
    }

    /// The same, where the rules of a preset stand in a file of its own: `file_of` says in which, by the place of a rule among those of the check.
    pub fn in_files<'a>(
        check: &Check,
        policy: &PolicyName,
        file_of: impl Fn(usize) -> &'a str,
        document: &Document,
        words: &Words,
    ) -> Self {
        let words = &in_field(document, words);
        let confidence = percent_of_level(words, check.confidence.value());
        let mut judged: Vec<(usize, &Judged)> = check.rules.iter().enumerate().collect();
        judged.sort_by_key(|(_, judged)| rank(judged));
        let about = |(place, judged)| RuleSaid::new(&About { judged, document, words, confidence: &confidence }, file_of(place));
        Self {
            lang: words.lang(),
            title: policy.title.as_deref().map_or_else(|| one_line(&title(document, words)), one_line),
            version: document.provenance.version.clone(),
            policy_file: one_line(&policy.file),
            summary: summary(check, words),
            way: check.way(),
            outcome: outcome(check, words),
            facts: facts(check, policy, document, words),
            rules: judged.into_iter().map(about).collect(),
            notes: notes(check, words),
        }
    }
}

/// Where a rule stands in the order for people.
fn rank(judged: &Judged) -> usize {
    match judged.verdict {
        _ if judged.is_waived() => 2,
        Some(Verdict::Broken) => 0,
        Some(Verdict::Inconclusive) => 1,
        Some(Verdict::Holds) => 3,
        None => 4,
    }
}

fn summary(check: &Check, words: &Words) -> String {
    let count = |rank_of: usize| check.rules.iter().filter(|judged| rank(judged) == rank_of).count();
    let mut parts: Vec<String> = Vec::new();
    for (place, said) in SUMMARY.into_iter().enumerate() {
        let count = count(place);
        if count > 0 {
            let first = if parts.is_empty() { "yes" } else { "no" };
            parts.push(words.say_with(said, &[("count", count.into()), ("first", first.into())]));
        }
    }
    if parts.is_empty() { words.say("check-summary-none") } else { parts.join(", ") }
}

/// How many rules came to what, in the order for people.
const SUMMARY: [&str; 5] =
    ["check-summary-broken", "check-summary-inconclusive", "check-summary-waived", "check-summary-holds", "check-summary-shown"];

fn outcome(check: &Check, words: &Words) -> String {
    let way = check.way();
    let count = check.rules.iter().filter(|judged| judged.way() == way).count();
    match way {
        Way::Pass => words.say("check-outcome-pass"),
        Way::Warn => say!(words, "check-outcome-warn", count = count),
        Way::Uncertain => say!(words, "check-outcome-uncertain", count = count),
        Way::Fail => say!(words, "check-outcome-fail", count = count),
    }
}

fn facts(check: &Check, policy: &PolicyName, document: &Document, words: &Words) -> Vec<String> {
    let mut facts = vec![rows(document, words), method(document, words)];
    facts.push(say!(words, "check-fact-policy", file = one_line(&policy.file), day = check.today.to_string()));
    let is_sure = |judged: &Judged| judged.verdict.is_some() && judged.rule.certainty == Certainty::Confident;
    if check.rules.iter().any(is_sure) {
        let wrong = percent_of_level(words, check.confidence.alpha());
        facts.push(say!(words, "check-fact-certainty", wrong = wrong));
    }
    facts.iter().map(|fact| one_line(fact)).collect()
}

/// What a verdict does not say.
fn notes(check: &Check, words: &Words) -> Vec<String> {
    let mut notes = Vec::new();
    let has_limit = check.rules.iter().any(|judged| judged.verdict.is_some());
    let is_four_fifths = |judged: &Judged| {
        let is_ratio =
            matches!(judged.rule.bounded, Bounded::Gap { figure: Figure::Metric(Metric::SelectionRate), scale: Scale::Ratio, .. });
        is_ratio && (judged.rule.limit.min == Some(0.8) || judged.rule.limit.max == Some(1.25))
    };
    if has_limit && check.rules.iter().any(is_four_fifths) {
        notes.push(words.say("check-note-four-fifths"));
    } else if has_limit {
        notes.push(words.say("check-note-limits"));
    }
    notes.push(words.say("check-note-advice"));
    notes
}
