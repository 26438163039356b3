//! The presets, read as policies.

use ecart_gate::{Asked, Day, Exclusion, Limit, Policy, Preset, Problem, Scale, Summary, Versus};
use ecart_metrics::{Crossing, Positive};

fn pairs() -> Vec<(&'static str, &'static str)> {
    Preset::ALL.iter().map(|preset| (preset.name, preset.text)).collect()
}

#[test]
fn each_preset_is_a_policy_that_says_where_it_comes_from() {
    for Preset { name, text } in Preset::ALL {
        let policy = Policy::parse(name, text).unwrap_or_else(|error| panic!("{error}"));
        let about = policy.about.as_ref().unwrap();
        assert!(about.name.is_some() && about.source.is_some() && about.status.is_some() && about.url.is_some(), "{name}");
        assert!(about.as_of.is_some() && about.not_covered.len() > 2, "{name}");
        assert!(policy.rules.iter().all(|rule| rule.why.is_some() && rule.source.is_some()), "{name}");
        // Only the four-fifths rule has a number of its own.
        let bounded = policy.rules.iter().filter(|rule| rule.limit != Limit::default()).count();
        assert_eq!(bounded, usize::from(name == "four-fifths"), "{name}");
        assert_eq!(Preset::find(name), Some(&Preset { name, text }));
    }
}

#[test]
fn the_four_fifths_rule_is_judged_against_the_highest_rate_of_each_grouping() {
    let policy = Policy::parse("ecart.toml", "preset = \"four-fifths\"\n").unwrap().with_presets(&pairs()).unwrap();
    let groups = ["sex".to_owned(), "race".to_owned()];
    let asked = Asked { groups: &groups, crossing: Crossing::None, min_group: 30, positive: Positive::Helps };
    let settled = policy.settled(&asked).unwrap();
    let names: Vec<&str> = settled.rules.iter().map(|rule| rule.name.as_str()).collect();
    assert_eq!(names, ["four-fifths-sex", "four-fifths-race"]);
    for rule in &settled.rules {
        assert_eq!(rule.limit, Limit { min: Some(0.8), ..Limit::default() });
        let ecart_gate::Bounded::Gap { scale, versus, .. } = &rule.bounded else { panic!("{rule:?}") };
        assert_eq!((*scale, versus), (Scale::Ratio, &Versus::Highest));
    }
}

#[test]
fn a_policy_says_what_its_summary_is_of() {
    let text = concat!(
        "preset = \"nyc-ll144\"\n[summary]\ntool = \"Screener 2\"\ndistribution_date = 2026-03-01\naudit_date = 2026-02-10\n",
        "limits = [\"not for islands\"]\nexclude = [{ level = \"race=A=B\", reason = \"three people\" }]\n"
    );
    let policy = Policy::parse("ecart.toml", text).unwrap().with_presets(&pairs()).unwrap();
    let expected = Summary {
        tool: Some("Screener 2".into()),
        distribution_date: Day::new(2026, 3, 1),
        audit_date: Day::new(2026, 2, 10),
        limits: vec!["not for islands".into()],
        excluded: vec![Exclusion { column: "race".into(), level: "A=B".into(), reason: "three people".into() }],
        ..Summary::default()
    };
    assert_eq!(policy.summary, expected);
    assert_eq!(policy.figures.min_group, Some(1));
    // Written over the preset's, one by one.
    let own = Policy::parse("preset.toml", "[summary]\ntool = \"other\"\nauditor = \"somebody\"\n").unwrap();
    let both = Policy::parse("ecart.toml", text).unwrap().with_preset(own).unwrap();
    assert_eq!((both.summary.tool.as_deref(), both.summary.auditor.as_deref()), (Some("Screener 2"), Some("somebody")));
}

#[test]
fn what_the_summary_leaves_out_is_left_out_of_the_presets_ratios() {
    let text = concat!(
        "preset = \"nyc-ll144\"\n[summary]\nexclude = [{ level = \"race=A\", reason = \"few\" }]\n",
        "[[rule]]\nname = \"own\"\nmetric = \"selection_rate\"\ngap = \"ratio\"\nmin = 0.5\n"
    );
    let policy = Policy::parse("ecart.toml", text).unwrap().with_presets(&pairs()).unwrap();
    let groups = ["sex".to_owned(), "race".to_owned()];
    let asked = Asked { groups: &groups, crossing: Crossing::Also, min_group: 30, positive: Positive::Helps };
    let settled = policy.settled(&asked).unwrap();
    let left_out: Vec<&str> = settled.rules.iter().filter(|rule| !rule.excluded.is_empty()).map(|rule| rule.name.as_str()).collect();
    assert_eq!(left_out, ["impact-ratio-race", "impact-ratio-sex-race"]);
}

#[test]
fn a_summary_is_refused_where_it_means_nothing() {
    let refused = |text: &str| Policy::parse("ecart.toml", &format!("[summary]\n{text}\n")).unwrap_err();
    let key = refused("tol = \"x\"");
    assert!(matches!(&*key.problem, Problem::UnknownKey { near, .. } if near.as_deref() == Some("tool")), "{key}");
    let level = refused("exclude = [{ level = \"race\", reason = \"few\" }]");
    assert!(matches!(*level.problem, Problem::NotALevel { .. }), "{level}");
}
