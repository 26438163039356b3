//! JUnit XML as build servers read it.

use std::fs;

use ecart_report::verdicts::{Said, junit};
use ecart_words::{Lang, Words};
use roxmltree::{Document, Node};

use crate::by_hand::{HOSTILE, every_kind, holding, hostile};
use crate::sample::{said, unusual, usual};
use crate::validators;

/// Jenkins' schema.
const SCHEMA: [&str; 4] = ["xmlschema-validate", "-v", "--schema", "{project}/tests/schemas/junit-10.xsd"];

fn drawn(said: &Said) -> String {
    junit::render(said, &Words::new(Lang::En))
}

fn valid(drawn: &str) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("junit.xml");
    fs::write(&file, drawn).unwrap();
    validators::demand(&SCHEMA, &file);
}

fn case<'a>(document: &'a Document<'_>, name: &str) -> Node<'a, 'a> {
    document.descendants().find(|node| node.has_tag_name("testcase") && node.attribute("name") == Some(name)).unwrap()
}

fn child<'a>(node: Node<'a, 'a>, name: &str) -> Option<Node<'a, 'a>> {
    node.children().find(|child| child.has_tag_name(name))
}

#[test]
fn junit_is_valid_under_jenkins_schema() {
    for said in [every_kind(), holding(), hostile()] {
        valid(&drawn(&said));
    }
    for check in [usual(), unusual()] {
        let (said, words) = said(&check, Lang::Fr);
        valid(&junit::render(&said, &words));
    }
}

/// A validator that finds everything valid would show nothing.
#[test]
fn junit_that_is_wrong_is_not_valid() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("junit.xml");
    fs::write(&file, drawn(&every_kind()).replace("<skipped ", "<left-out ")).unwrap();
    if let Some((valid, said)) = validators::check(&SCHEMA, &file) {
        assert!(!valid && said.contains("left-out"), "{said}");
    }
}

#[test]
fn junit_as_it_is_drawn() {
    insta::assert_snapshot!("junit", drawn(&every_kind()));
    for (lang, code) in [(Lang::En, "en"), (Lang::Fr, "fr")] {
        let (said, words) = said(&usual(), lang);
        insta::assert_snapshot!(format!("junit_usual_{code}"), junit::render(&said, &words));
    }
}

#[test]
fn junit_counts_its_cases() {
    let text = drawn(&every_kind());
    let document = Document::parse(&text).unwrap();
    let suite = document.descendants().find(|node| node.has_tag_name("testsuite")).unwrap();
    let count = |name: &str| suite.descendants().filter(|node| node.has_tag_name(name)).count().to_string();
    assert_eq!(suite.attribute("tests"), Some(count("testcase").as_str()));
    assert_eq!(suite.attribute("failures"), Some(count("failure").as_str()));
    assert_eq!(suite.attribute("skipped"), Some(count("skipped").as_str()));
    assert_eq!((count("testcase"), count("failure"), count("skipped")), ("7".into(), "2".into(), "2".into()));
}

#[test]
fn junit_fails_what_fails_the_build_and_nothing_else() {
    let said = every_kind();
    let text = drawn(&said);
    let document = Document::parse(&text).unwrap();
    for rule in &said.rules {
        let failure = child(case(&document, &rule.name), "failure");
        let kind = failure.and_then(|failure| failure.attribute("type"));
        match rule.name.as_str() {
            "equal-false-alarms" => assert_eq!(kind, Some("broken")),
            "sure-misses" => assert_eq!(kind, Some("inconclusive")),
            _ => assert_eq!(kind, None, "{}", rule.name),
        }
        assert!(failure.is_none_or(|failure| failure.attribute("message") == Some(rule.sentence.as_str())));
    }
    let warned = child(case(&document, "misses"), "system-out").and_then(|node| node.text()).unwrap();
    assert!(warned.starts_with("inconclusive: the false positive rate gap"), "{warned}");
    let skipped = child(case(&document, "old-gap"), "skipped").and_then(|node| node.attribute("message"));
    assert_eq!(skipped, Some("waived until 2027-03-31 by Ada: the model is retrained in March"));
}

#[test]
fn junit_holds_names_as_text() {
    let text = drawn(&hostile());
    let document = Document::parse(&text).unwrap();
    let names: Vec<&str> =
        document.descendants().filter(|node| node.has_tag_name("testcase")).map(|node| node.attribute("name").unwrap()).collect();
    assert_eq!(names.len(), HOSTILE.len());
    assert_eq!(names[0], HOSTILE[0]);
    assert_eq!(names[1], HOSTILE[1]);
    // XML has no way to write these.
    assert!(names[4].starts_with("\u{fffd}\u{fffd}\u{fffd}\u{fffd}[31m"), "{:?}", names[4]);
    assert!(document.descendants().all(|node| !node.has_tag_name("script") && !node.has_tag_name("img") && !node.is_comment()));
}
