//! GitLab's code quality report, by the keys and values that its documentation asks for: no schema is published.

use std::collections::BTreeSet;

use ecart_report::verdicts::{Said, code_quality};
use ecart_words::{Lang, Words};
use serde_json::Value;

use crate::by_hand::{HOSTILE, every_kind, holding, hostile};

fn issues(said: &Said) -> Vec<Value> {
    serde_json::from_str(&code_quality::render(said, &Words::new(Lang::En))).unwrap()
}

#[test]
fn code_quality_has_what_gitlab_asks_for() {
    for said in [every_kind(), holding(), hostile()] {
        let issues = issues(&said);
        let mut prints = BTreeSet::new();
        for issue in &issues {
            for key in ["description", "check_name", "fingerprint"] {
                assert!(issue[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {issue}");
            }
            let severity = issue["severity"].as_str().unwrap();
            assert!(["info", "minor", "major", "critical", "blocker"].contains(&severity), "{severity}");
            let path = issue["location"]["path"].as_str().unwrap();
            assert!(!path.starts_with("./") && !path.is_empty(), "{path}");
            assert!(issue["location"]["lines"]["begin"].as_u64().unwrap() >= 1);
            assert!(prints.insert(issue["fingerprint"].as_str().unwrap().to_owned()), "two issues have one fingerprint");
        }
    }
    assert_eq!(issues(&hostile()).len(), HOSTILE.len());
    assert_eq!(issues(&holding()), Vec::<Value>::new());
}

#[test]
fn code_quality_says_how_severe_each_is() {
    let said = issues(&every_kind());
    let said: Vec<(&str, &str)> =
        said.iter().map(|issue| (issue["check_name"].as_str().unwrap(), issue["severity"].as_str().unwrap())).collect();
    assert_eq!(said, [("equal-false-alarms", "critical"), ("sure-misses", "major"), ("misses", "minor"), ("old-gap", "info")]);
}

#[test]
fn code_quality_as_it_is_drawn() {
    insta::assert_snapshot!("code_quality", code_quality::render(&every_kind(), &Words::new(Lang::En)));
}
