//! Policies with a preset, and on the groups of an audit.

use ecart_gate::{Asked, Certainty, OnInconclusive, Policy, Problem};
use ecart_metrics::{Crossing, Positive};

const PRESET: &str = r#"title = "A preset"
[figures]
min_group = 10
seed = 1
[defaults]
owner = "the law"
[[rule]]
metric = "selection_rate"
gap = "ratio"
reference = "highest"
min = 0.8
exclude = [{ level = "race=Other", reason = "few" }]
[[rule]]
name = "odds"
metric = "tpr"
gap = "difference"
max = 0.1
certainty = "point"
group = "race"
"#;

fn with_preset(text: &str) -> Policy {
    let policy = Policy::parse("ecart.toml", text).and_then(|policy| policy.with_presets(&[("ours", PRESET)]));
    policy.unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_rules_of_a_preset_come_first_and_keys_override_its_own() {
    let text = r#"preset = "ours"
[figures]
seed = 2
[defaults]
on_inconclusive = "fail"
certainty = "confident"
[[rule]]
metric = "selection_rate"
gap = "difference"
max = 0.2
group = "sex"
"#;
    let policy = with_preset(text);
    assert_eq!(policy.title.as_deref(), Some("A preset"));
    assert_eq!((policy.figures.seed, policy.figures.min_group), (Some(2), Some(10)));
    let names: Vec<(&str, &str)> = (0..policy.rules.len()).map(|rule| (policy.file_of(rule), policy.rules[rule].name.as_str())).collect();
    assert_eq!(names, [("ours", "selection-rate-ratio"), ("ours", "odds"), ("ecart.toml", "selection-rate-difference-sex")]);
    assert!(policy.rules.iter().all(|rule| rule.on_inconclusive == OnInconclusive::Fail));
    assert_eq!(policy.rules[1].certainty, Certainty::Point, "what a rule says itself stays");
    assert_eq!(policy.rules[0].owner.as_deref(), Some("the law"));
}

#[test]
fn a_preset_that_does_not_exist_is_refused_with_the_nearest() {
    let error = Policy::parse("ecart.toml", "preset = \"our\"\n").unwrap().with_presets(&[("ours", PRESET), ("x", "")]).unwrap_err();
    assert_eq!(error.to_string(), "ecart.toml:1:10: unknown preset `our`");
    let Problem::UnknownPreset { near, presets, .. } = *error.problem else { panic!() };
    assert_eq!((near.as_deref(), presets), (Some("ours"), vec!["ours".to_owned(), "x".to_owned()]));
}

#[test]
fn a_name_of_the_preset_cannot_be_given_again() {
    let text = "preset = \"ours\"\n[[rule]]\nname = \"odds\"\nmetric = \"fpr\"\nmax = 0.1\n";
    let error = Policy::parse("ecart.toml", text).unwrap().with_presets(&[("ours", PRESET)]).unwrap_err();
    assert_eq!(*error.problem, Problem::DuplicateRule { name: "odds".into(), first: None });
}

#[test]
fn a_rule_without_columns_is_judged_on_each_grouping() {
    let groups = ["sex".to_owned(), "race".to_owned()];
    let asked = Asked { groups: &groups, crossing: Crossing::Also, min_group: 50, positive: Positive::Unsaid };
    let policy = with_preset("preset = \"ours\"\n").settled(&asked).unwrap();
    let names: Vec<&str> = policy.rules.iter().map(|rule| rule.name.as_str()).collect();
    assert_eq!(names, ["selection-rate-ratio-sex", "selection-rate-ratio-race", "selection-rate-ratio-sex-race", "odds"]);
    let excluded: Vec<usize> = policy.rules.iter().map(|rule| rule.excluded.len()).collect();
    assert_eq!(excluded, [0, 1, 1, 0], "where the column is compared");
    assert!(policy.rules.iter().all(|rule| rule.min_group == 50));
    let nobody = Asked { groups: &[], ..asked };
    let error = with_preset("preset = \"ours\"\n").settled(&nobody).unwrap_err();
    assert_eq!(error.to_string(), "ours:7:1: a gap without group columns");
}
