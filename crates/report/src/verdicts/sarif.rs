//! A check as SARIF 2.1.0, which code hosts and editors show at the lines of the policy.
//!
//! Every rule is described; results are only of those that concern whoever reads the build. GitHub's code scanning takes each result for an alert whatever its
//! `kind` says, so that a rule that holds would be shown as a fault: what came of all rules is in the run's property `verdicts`. Each result has the kind `fail`, for
//! under any other the standard wants the level `none`; an inconclusive rule is an `error` where its policy asks for certainty, a `warning` otherwise, and its message
//! begins with the verdict. A waiver is a suppression with its reason, at the level `note`.
//!
//! A result is known again by its rule's name and the policy's path (`partialFingerprints`), not by its line.

use ecart_words::Words;
use serde_json::{Map, Value, json};

use super::concern::Concern;
use super::{RuleSaid, Said, explanation, location};

/// Where the schema of this form is.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Draws the check.
pub fn render(said: &Said, words: &Words) -> String {
    let rules: Vec<Value> = said.rules.iter().map(|rule| description(rule, words)).collect();
    let results: Vec<Value> = said.rules.iter().enumerate().filter_map(|(place, rule)| result(said, place, rule, words)).collect();
    let verdicts: Map<String, Value> = said.rules.iter().map(|rule| (rule.name.clone(), verdict(rule))).collect();
    let report = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "ecart", "fullName": format!("écart {}", said.version), "version": said.version, "rules": rules } },
            // GitHub keeps runs of different categories apart: each policy is one.
            "automationDetails": { "id": format!("ecart/{}/", location::path(said)), "description": { "text": plain(&said.title) } },
            "columnKind": "unicodeCodePoints",
            "language": words.lang().code(),
            "results": results,
            "properties": { "summary": said.summary, "verdicts": verdicts },
        }],
    });
    format!("{report:#}\n")
}

/// The rule itself, whatever comes of it.
fn description(rule: &RuleSaid, words: &Words) -> Value {
    let about: Vec<String> = std::iter::once(rule.subject.clone()).chain(explanation::about(rule, words)).collect();
    let mut properties = Map::from_iter([("tags".to_owned(), json!(["fairness"]))]);
    let owner = rule.owner.clone().unwrap_or_default();
    for (key, value) in [("limit", &rule.limit), ("source", &rule.whose), ("owner", &owner)] {
        if !value.is_empty() {
            properties.insert(key.to_owned(), json!(value));
        }
    }
    json!({
        "id": rule.name,
        "shortDescription": { "text": plain(&rule.subject) },
        "fullDescription": { "text": plain(&about.iter().take(2).cloned().collect::<Vec<_>>().join(". ")) },
        "help": { "text": plain(&about.join("\n")) },
        "defaultConfiguration": { "level": "error" },
        "properties": properties,
    })
}

/// What came of it, if that concerns anybody.
fn result(said: &Said, place: usize, rule: &RuleSaid, words: &Words) -> Option<Value> {
    let level = match Concern::of(rule)? {
        Concern::Broken | Concern::Uncertain => "error",
        Concern::Warned => "warning",
        Concern::Waived => "note",
    };
    let at = location::place(said, rule);
    let uri = location::uri(said);
    let mut artifact = Map::from_iter([("uri".to_owned(), json!(uri))]);
    if !uri.starts_with("file:") {
        artifact.insert("uriBaseId".to_owned(), json!("%SRCROOT%"));
    }
    let mut message = vec![explanation::verdict(rule, words)];
    message.extend(explanation::about(rule, words));
    message.extend(rule.details.iter().cloned());
    message.extend(explanation::hint(rule, words));
    let mut result = json!({
        "ruleId": rule.name,
        "ruleIndex": place,
        "kind": "fail",
        "level": level,
        "message": { "text": plain(&message.join("\n")) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": artifact,
            "region": { "startLine": at.line, "startColumn": at.column },
        } }],
        "partialFingerprints": { "ecartRule/v1": location::fingerprint(said, rule) },
        "properties": { "verdict": verdict(rule) },
    });
    if let Some(waiver) = rule.waiver.as_ref().filter(|waiver| waiver.excuses) {
        result["suppressions"] = json!([{ "kind": "external", "status": "accepted", "justification": waiver.text }]);
    }
    Some(result)
}

fn verdict(rule: &RuleSaid) -> Value {
    rule.verdict.map_or(Value::Null, |verdict| json!(verdict.name()))
}

/// A message without links: in one of SARIF's, `[text](place)` would be one, wherever the text comes from.
fn plain(text: &str) -> String {
    if text.contains("](") { text.replace('[', "\\[").replace(']', "\\]") } else { text.to_owned() }
}
