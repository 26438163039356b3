//! SARIF as code hosts and editors read it.

use std::collections::BTreeSet;
use std::fs;

use ecart_report::verdicts::{Said, sarif};
use ecart_words::{Lang, Words};
use serde_json::Value;

use crate::by_hand::{HOSTILE, every_kind, holding, hostile};
use crate::sample::{said, unusual, usual};
use crate::validators;

/// The schema of OASIS.
const SCHEMA: [&str; 3] = ["check-jsonschema", "--schemafile", "{validators}/sarif-2.1.0.json"];

fn drawn(said: &Said) -> String {
    sarif::render(said, &Words::new(Lang::En))
}

fn run(said: &Said) -> Value {
    serde_json::from_str::<Value>(&drawn(said)).unwrap()["runs"][0].take()
}

fn result<'a>(run: &'a Value, rule: &str) -> &'a Value {
    run["results"].as_array().unwrap().iter().find(|result| result["ruleId"] == rule).unwrap_or(&Value::Null)
}

#[test]
fn sarif_is_valid_under_the_schema_of_oasis() {
    let folder = tempfile::tempdir().unwrap();
    let by_hand = [every_kind(), holding(), hostile()].map(|said| drawn(&said));
    let made = [usual(), unusual()].map(|check| {
        let (said, words) = said(&check, Lang::Fr);
        sarif::render(&said, &words)
    });
    for (place, drawn) in by_hand.iter().chain(&made).enumerate() {
        let file = folder.path().join(format!("{place}.sarif"));
        fs::write(&file, drawn).unwrap();
        validators::demand(&SCHEMA, &file);
    }
    // A validator that finds everything valid would show nothing.
    let file = folder.path().join("wrong.sarif");
    fs::write(&file, drawn(&every_kind()).replace("\"startLine\": 9", "\"startLine\": 0")).unwrap();
    if let Some((valid, said)) = validators::check(&SCHEMA, &file) {
        assert!(!valid && said.contains("startLine"), "{said}");
    }
}

#[test]
fn sarif_as_it_is_drawn() {
    insta::assert_snapshot!("sarif", drawn(&every_kind()));
}

#[test]
fn sarif_describes_every_rule_and_reports_what_concerns() {
    let run = run(&every_kind());
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), 7);
    let results = run["results"].as_array().unwrap();
    let said: Vec<(&str, &str)> =
        results.iter().map(|result| (result["ruleId"].as_str().unwrap(), result["level"].as_str().unwrap())).collect();
    assert_eq!(said, [("equal-false-alarms", "error"), ("sure-misses", "error"), ("misses", "warning"), ("old-gap", "note")]);
    for result in results {
        let place = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[place]["id"], result["ruleId"]);
        // The standard allows a level other than `none` under this kind alone.
        assert_eq!(result["kind"], "fail");
    }
    assert_eq!(run["properties"]["verdicts"]["selection"], "holds");
    assert_eq!(run["properties"]["verdicts"]["accuracy"], Value::Null);
}

#[test]
fn sarif_suppresses_what_is_waived_with_its_reason() {
    let run = run(&every_kind());
    let suppression = &result(&run, "old-gap")["suppressions"][0];
    assert_eq!(suppression["justification"], "waived until 2027-03-31 by Ada: the model is retrained in March");
    assert_eq!((suppression["kind"].as_str(), suppression["status"].as_str()), (Some("external"), Some("accepted")));
    assert_eq!(result(&run, "misses")["suppressions"], Value::Null);
}

#[test]
fn sarif_knows_a_rule_again_when_its_line_changes() {
    let mut said = every_kind();
    let before = run(&said);
    for rule in &mut said.rules {
        rule.place.line += 40;
        rule.sentence = "something else".into();
    }
    let after = run(&said);
    let prints = |run: &Value| -> Vec<String> {
        run["results"].as_array().unwrap().iter().map(|result| result["partialFingerprints"].to_string()).collect()
    };
    assert_eq!(prints(&before), prints(&after));
    assert_eq!(prints(&before).iter().collect::<BTreeSet<_>>().len(), 4, "each rule has its own");
}

#[test]
fn sarif_names_the_policy_by_a_uri() {
    let uri = |said: &Said| run(said)["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"].clone();
    assert_eq!(uri(&every_kind())["uri"], "fairness/ecart.toml");
    assert_eq!(uri(&every_kind())["uriBaseId"], "%SRCROOT%");
    assert_eq!(uri(&hostile())["uri"], "a%20b/%C3%A9%3C%26%22%27%25%3A%2C%0A%3A%3Aerror%3A%3A/ecart.toml");
    let elsewhere = Said { policy_file: "/srv/ecart.toml".into(), ..every_kind() };
    assert_eq!(uri(&elsewhere)["uri"], "file:///srv/ecart.toml");
    assert_eq!(uri(&elsewhere)["uriBaseId"], Value::Null);
}

#[test]
fn sarif_has_no_link_that_a_name_brings() {
    let run = run(&hostile());
    assert_eq!(run["results"].as_array().unwrap().len(), HOSTILE.len());
    for rule in run["tool"]["driver"]["rules"].as_array().unwrap() {
        for key in ["shortDescription", "fullDescription", "help"] {
            assert!(!rule[key]["text"].as_str().unwrap().contains("[text]("), "{key}: {rule}");
        }
    }
    for result in run["results"].as_array().unwrap() {
        let text = result["message"]["text"].as_str().unwrap();
        assert!(text.contains("\\[text\\](https://example.org)") && !text.contains("[text]("), "{text}");
        assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startLine"], 1);
    }
}
