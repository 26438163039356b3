//! Why policies are refused, each with its place.

use ecart_gate::{Kind, LimitOf, LimitRange, Place, Policy, PolicyError, Problem, Syntax};

fn refused(text: &str) -> PolicyError {
    match Policy::parse("ecart.toml", text) {
        Ok(policy) => panic!("{text}\n{policy:?}"),
        Err(error) => error,
    }
}

/// The place and the sentence of a refusal, which name what is wrong.
fn said(text: &str) -> String {
    refused(text).to_string()
}

/// Of a rule on the gap in false positives between races, with other lines after it, which begin at line 5.
fn of_gap(lines: &str) -> String {
    said(&format!("[[rule]]\nmetric = \"fpr\"\ngap = \"difference\"\ngroup = \"race\"\n{lines}\n"))
}

/// Of a rule with these lines, which begin at line 2.
fn of_rule(lines: &str) -> String {
    said(&format!("[[rule]]\n{lines}\n"))
}

#[test]
fn an_error_holds_the_line_and_how_much_of_it_is_meant() {
    let error = refused("# é\n[[rule]]\nmetric = \"fprr\" # a comment\n");
    assert_eq!(error.file, "ecart.toml");
    assert_eq!(error.place, Some(Place { line: 3, column: 10 }));
    assert_eq!((error.line.as_str(), error.width), ("metric = \"fprr\" # a comment", 6));
    assert_eq!(*error.problem, Problem::UnknownMetric { name: "fprr".into(), near: Some("false_positive_rate".into()) });
}

#[test]
fn what_is_no_toml() {
    let cases = [
        ("title = \"a\"\ntitle = \"b\"\n", "2:1", Syntax::DuplicateKey),
        ("[data]\n[data]\n", "2:2", Syntax::DuplicateKey),
        ("title = \"a\ntwo = 1\n", "1:11", Syntax::UnclosedText),
        ("title = 'a\n", "1:11", Syntax::UnclosedText),
        ("[columns]\ngroup = [\"a\", \"b\"\nlabel = \"y\"\n", "3:1", Syntax::NoComma),
        ("[columns]\ngroup = [\"a\", \"b\"\n", "2:18", Syntax::UnclosedList),
        ("[columns\nlabel = \"y\"\n", "1:9", Syntax::UnclosedTable),
        ("[[rule]\n", "1:8", Syntax::UnclosedTable),
        ("[about]\nname = { a = 1\n", "2:15", Syntax::UnclosedTable),
        ("[[rule]]\nmetric = fpr\n", "2:10", Syntax::Unquoted),
        ("title =\n", "1:8", Syntax::NoValue),
        ("title\n", "1:6", Syntax::NoSign),
        ("[columns]\ngroup = [\"a\" \"b\"]\n", "2:14", Syntax::NoComma),
        ("tit le = 1\n", "1:5", Syntax::NoSign),
        ("[[rule]]\nmax = 05\n", "2:7", Syntax::Number),
        ("[[rule]]\nmax = 0,05\n", "2:8", Syntax::Number),
        ("[[rule]]\nmax = .05\n", "2:7", Syntax::Number),
        ("[[rule]]\nmax = 5%\n", "2:7", Syntax::Number),
        ("title = \"a\\z\"\n", "1:12", Syntax::Escape),
        ("] = 1\n", "1:1", Syntax::UnclosedTable),
        ("[about]\nas_of = 2027-02-30\n", "2:9", Syntax::Date),
        ("[about]\nas_of = 2027-13-01\n", "2:9", Syntax::Date),
    ];
    let mut wrong = Vec::new();
    for (text, place, kind) in cases {
        let error = refused(text);
        let found = error.place.map(|Place { line, column }| format!("{line}:{column}"));
        if found.as_deref() != Some(place) || *error.problem != Problem::Syntax(kind) {
            wrong.push(format!("{text:?}: {found:?} {:?}, not {place} {kind:?}", error.problem));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn unknown_keys_with_the_table_the_nearest_and_the_keys_there_are() {
    let Problem::UnknownKey { key, near, keys, .. } = *refused("[columns]\nlabels = \"y\"\n").problem else { panic!() };
    assert_eq!((key.as_str(), near.as_deref()), ("labels", Some("label")));
    assert!(keys.contains(&"sampling_weight".to_owned()), "{keys:?}");
    assert_eq!(said("[columns]\nlabels = \"y\"\n"), "ecart.toml:2:1: unknown key `labels` in [columns]");
    assert_eq!(said("[colums]\nlabel = \"y\"\n"), "ecart.toml:1:2: unknown key `colums` in the policy");
    assert_eq!(of_rule("metrik = \"fpr\""), "ecart.toml:2:1: unknown key `metrik` in [[rule]]", "before the key that is then missing");
    assert_eq!(of_gap("max = 1\nmin-group = 5"), "ecart.toml:6:1: unknown key `min-group` in [[rule]]");
    assert_eq!(of_gap("waiver = { till = 2027-01-01 }"), "ecart.toml:5:12: unknown key `till` in waiver");
    let Problem::UnknownKey { near, elsewhere, .. } = *refused("prediction = \"p\"\n").problem else { panic!() };
    assert_eq!((near, elsewhere.map(|table| table.header())), (None, Some("[columns]")));
}

#[test]
fn values_that_the_key_cannot_have() {
    let Problem::UnknownValue { key, near, values, .. } = *refused("[defaults]\ncertainty = \"confidant\"\n").problem else { panic!() };
    assert_eq!((key.as_str(), near.as_deref(), values), ("certainty", Some("confident"), vec!["confident".to_owned(), "point".to_owned()]));
    assert_eq!(of_rule("metric = \"fpr\"\ngap = \"ratios\""), "ecart.toml:3:7: `gap` cannot be `ratios`");
    assert_eq!(said("[figures]\ninterval = [\"wilson\", \"normal\"]\n"), "ecart.toml:2:23: `interval` cannot be `normal`");
    assert_eq!(said("[figures]\nintersect = \"yes\"\n"), "ecart.toml:2:13: `intersect` cannot be `yes`");
}

#[test]
fn names_that_are_no_metric_or_cannot_be_bounded() {
    assert_eq!(of_rule("metric = \"false_postive_rate\"\nmax = 1"), "ecart.toml:2:10: unknown metric `false_postive_rate`");
    assert_eq!(of_rule("metric = \"shoe size\"\nmax = 1"), "ecart.toml:2:10: unknown metric `shoe size`");
    let near = |name: &str| match *refused(&format!("[[rule]]\nmetric = \"{name}\"\n")).problem {
        Problem::UnknownMetric { near, .. } => near,
        other => panic!("{other:?}"),
    };
    assert_eq!(near("expected_calibration_eror").as_deref(), Some("expected_calibration_error"));
    assert_eq!(near("left_out").as_deref(), Some("left_out_share"));
    assert_eq!(near("shoe size"), None);
    assert_eq!(
        of_rule("metric = \"equalized_odds_ratio_mean\"\nmin = 1"),
        "ecart.toml:2:10: the criterion `equalized_odds_ratio_mean` is no gap of one figure"
    );
    assert_eq!(of_rule("metric = \"aod\"\nmin = 1"), "ecart.toml:2:10: `aod` is not offered");
    assert_eq!(of_rule("metric = \"equalized_odds\"\nmax = 0.1"), "ecart.toml:2:10: `equalized_odds` without a gap");
    assert_eq!(of_rule("metric = \"dpd\"\ngap = \"ratio\"\nmin = 0.8"), "ecart.toml:3:7: `dpd` is no `ratio`");
}

#[test]
fn values_of_the_wrong_type() {
    let of = |text: &str| match *refused(text).problem {
        Problem::WrongType { key, found, expected } => (key, found, expected),
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(of("title = 1\n"), ("title".into(), Kind::Count, vec![Kind::Text]));
    assert_eq!(of("[[rule]]\nmetric = \"fpr\"\nmax = \"0.05\"\n"), ("max".into(), Kind::Text, vec![Kind::Number]));
    assert_eq!(of("[figures]\nmin_group = 30.5\n"), ("min_group".into(), Kind::Number, vec![Kind::Count]));
    assert_eq!(of("[figures]\nmin_group = -3\n"), ("min_group".into(), Kind::Number, vec![Kind::Count]));
    assert_eq!(of("[columns]\ngroup = [1]\n"), ("group".into(), Kind::Count, vec![Kind::Text]));
    assert_eq!(of("[columns]\ngroup = 1\n"), ("group".into(), Kind::Count, vec![Kind::Text, Kind::List]));
    assert_eq!(of("[columns]\nclasses = \"yes\"\n"), ("classes".into(), Kind::Text, vec![Kind::Truth]));
    assert_eq!(of("[rule]\nmetric = \"fpr\"\n"), ("rule".into(), Kind::Table, vec![Kind::List]));
    assert_eq!(of("columns = \"sex\"\n"), ("columns".into(), Kind::Text, vec![Kind::Table]));
    assert_eq!(of("[about]\nas_of = \"2027-01-01\"\n"), ("as_of".into(), Kind::Text, vec![Kind::Day]));
    assert_eq!(of("[about]\nas_of = 2027-01-01T00:00:00Z\n"), ("as_of".into(), Kind::Time, vec![Kind::Day]));
    assert_eq!(of("[columns]\nthreshold = [[0.5]]\n"), ("threshold".into(), Kind::List, vec![Kind::Text, Kind::Number, Kind::Truth]));
    assert_eq!(refused("title = 1\n").place, Some(Place { line: 1, column: 9 }));
}

#[test]
fn what_is_missing_or_empty() {
    assert_eq!(said("[[rule]]\nmax = 0.1\n"), "ecart.toml:1:1: `metric` is missing in [[rule]]");
    assert_eq!(of_gap("waiver = { until = 2027-03-31 }"), "ecart.toml:5:10: `reason` is missing in waiver");
    assert_eq!(of_gap("max = 1\nwaiver = { until = 2027-03-31, reason = \" \" }"), "ecart.toml:6:41: `reason` is empty");
    assert_eq!(of_gap("max = 1\nexclude = [{ level = \"race=Other\" }]"), "ecart.toml:6:12: `reason` is missing in exclude");
    assert_eq!(of_rule("metric = \"fpr\"\nmax = 1\ngroup = []"), "ecart.toml:4:9: `group` is empty");
    assert_eq!(of_rule("metric = \"fpr\"\nmax = 1\ngroup = [\"a\", \"\"]"), "ecart.toml:4:15: `group` is empty");
    assert_eq!(of_gap("max = 1\nreference = []"), "ecart.toml:6:13: `reference` is empty");
    assert_eq!(said("preset = \"\"\n"), "ecart.toml:1:10: `preset` is empty");
}

#[test]
fn limits_that_cannot_mean_anything() {
    let rule = "[[rule]]\nmetric = \"fpr\"\n";
    assert_eq!(said(rule), "ecart.toml:1:1: a rule without a limit");
    assert_eq!(of_gap("accept_baseline = false"), "ecart.toml:1:1: a rule without a limit");
    assert_eq!(of_gap("max = 0.1\nmin = 0.2"), "ecart.toml:6:7: `min` = 0.2 is above `max` = 0.1");
    assert_eq!(of_gap("max = nan"), "ecart.toml:5:7: `max` is not finite");
    assert_eq!(of_gap("max = inf"), "ecart.toml:5:7: `max` is not finite");
    assert_eq!(of_gap("max = 5"), "ecart.toml:5:7: `max` = 5 is out of range");
    assert_eq!(of_gap("min = -0.1"), "ecart.toml:5:7: `min` = -0.1 is out of range");
    assert_eq!(of_gap("max_increase = -0.1"), "ecart.toml:5:16: `max_increase` = -0.1 is out of range");
    assert_eq!(of_rule("metric = \"fpr\"\nmax = 1.2"), "ecart.toml:3:7: `max` = 1.2 is out of range");
    assert_eq!(of_rule("metric = \"left_out_share\"\nmax = 10"), "ecart.toml:3:7: `max` = 10 is out of range");
    let ratio = "metric = \"fpr\"\ngap = \"ratio\"\ngroup = \"race\"\n";
    assert_eq!(of_rule(&format!("{ratio}min = 0")), "ecart.toml:5:7: `min` = 0 is out of range");
    assert_eq!(of_rule(&format!("{ratio}max = 1.25")), "ecart.toml:5:7: `max` = 1.25 is out of range");
    assert_eq!(of_rule(&format!("{ratio}max = 0.8")), "ecart.toml:5:7: `max` of a gap that is bounded by `min`");
    assert_eq!(
        of_rule(&format!("{ratio}reference = \"largest\"\nmin = 0.5\nmax = 0.8")),
        "ecart.toml:7:7: `max` of a gap that is bounded by `min`"
    );
    assert_eq!(of_gap("min = 0.05"), "ecart.toml:5:7: `min` of a gap that is bounded by `max`");
    assert_eq!(of_gap("min = 0.05\naccept_baseline = true"), "ecart.toml:5:7: `min` of a gap that is bounded by `max`");
    let chance = "metric = \"fpr\"\ngap = \"chance\"\ngroup = \"race\"\n";
    assert_eq!(of_rule(&format!("{chance}max = 0.05")), "ecart.toml:5:7: `max` of a p-value");
    assert_eq!(of_rule(&format!("{chance}min = 5")), "ecart.toml:5:7: `min` = 5 is out of range");
    assert_eq!(said("[figures]\nconfidence = 95\n"), "ecart.toml:2:14: `confidence` = 95 is out of range");
    assert_eq!(of_gap("max = 0.1\nshow = true"), "ecart.toml:5:7: `show` beside `max`");
    assert_eq!(of_gap("accept_baseline = true"), "ecart.toml:5:19: `accept_baseline` without a limit");
    assert_eq!(of_gap("max = 1\nmax_increase = 0\naccept_baseline = true"), "ecart.toml:7:19: `accept_baseline` beside `max_increase`");
    let Problem::OutOfRange { range, of, .. } = *refused("[[rule]]\nmetric = \"mcc\"\nmax = 2\n").problem else { panic!() };
    assert_eq!((range, of), (LimitRange { from: -1.0, to: Some(1.0), is_open: false }, LimitOf::Figure));
}

#[test]
fn limits_at_the_ends_of_what_can_be_are_accepted() {
    for lines in [
        "metric = \"fpr\"\ngap = \"difference\"\nmax = 0",
        "metric = \"fpr\"\nmin = 0\nmax = 1",
        "metric = \"mcc\"\ngap = \"difference\"\nmax = 2",
        "metric = \"fpr\"\ngap = \"ratio\"\nreference = \"largest\"\ndirection = \"above\"\nmax = 1.25",
        "metric = \"fpr\"\ngap = \"difference\"\nreference = \"largest\"\ndirection = \"below\"\nmin = -0.1",
        "metric = \"false_negatives_per_false_positive\"\ngap = \"difference\"\nmax = 12",
        "metric = \"fpr\"\ngap = \"ratio\"\nmax_increase = 3",
    ] {
        let text = format!("[[rule]]\ngroup = \"race\"\n{lines}\n");
        assert!(Policy::parse("ecart.toml", &text).is_ok(), "{text}");
    }
}

#[test]
fn keys_where_nothing_is_compared() {
    let value = "metric = \"fpr\"\ngroup = \"race\"\nmax = 1\n";
    assert_eq!(of_rule(&format!("{value}reference = \"largest\"")), "ecart.toml:5:13: `reference` without a gap");
    assert_eq!(of_rule(&format!("{value}direction = \"above\"")), "ecart.toml:5:13: `direction` without a gap");
    assert_eq!(of_rule(&format!("{value}stratum = \"branch\"")), "ecart.toml:5:11: `stratum` without a gap");
    assert_eq!(
        of_rule(&format!("{value}exclude = [{{ level = \"race=A\", reason = \"r\" }}]")),
        "ecart.toml:5:22: `exclude` without a gap"
    );
    let chance = "metric = \"fpr\"\ngap = \"chance\"\ngroup = \"race\"\nmin = 0.05\n";
    assert_eq!(of_rule(&format!("{chance}reference = \"largest\"")), "ecart.toml:6:13: `reference` of a p-value");
    assert_eq!(of_rule("metric = \"left_out_share\"\nmax = 0.1\ngroup = \"race\""), "ecart.toml:4:9: `group` of `left_out_share`");
    assert_eq!(of_rule("metric = \"missing_group_share\"\nmax = 0.1\ngap = \"ratio\""), "ecart.toml:4:7: `gap` of `missing_group_share`");
    assert_eq!(of_rule("metric = \"f1\"\ngap = \"chance\"\nmin = 0.05\ngroup = \"race\""), "ecart.toml:3:7: no p-value of `f1`");
    assert_eq!(of_gap("max = 1\ndirection = \"above\""), "ecart.toml:6:13: `direction` without a reference");
    assert_eq!(of_gap("max = 1\nreference = \"highest\"\ndirection = \"above\""), "ecart.toml:7:13: nothing is above the highest");
}

#[test]
fn certainty_of_a_figure_without_bounds() {
    let rule = "metric = \"expected_calibration_error\"\nmax = 0.1";
    assert_eq!(of_rule(rule), "ecart.toml:2:10: `expected_calibration_error` has no bounds");
    assert_eq!(of_rule(&format!("{rule}\ncertainty = \"confident\"")), "ecart.toml:4:13: `expected_calibration_error` has no bounds");
    assert!(Policy::parse("ecart.toml", &format!("[[rule]]\n{rule}\ncertainty = \"point\"\n")).is_ok());
    assert!(Policy::parse("ecart.toml", &format!("[defaults]\ncertainty = \"point\"\n[[rule]]\n{rule}\n")).is_ok());
}

#[test]
fn names_of_columns_and_levels() {
    assert_eq!(of_gap("max = 1\nreference = \"larges\""), "ecart.toml:6:13: `reference` = `larges` is no `column=level`");
    assert_eq!(of_gap("max = 1\nreference = \"sex=F\""), "ecart.toml:6:13: `sex` is no group column of the rule");
    assert_eq!(of_gap("max = 1\nreference = [\"race=A\", \"race=B\"]"), "ecart.toml:6:24: `reference` names `race` twice");
    assert_eq!(of_gap("max = 1\nreference = [\"race=A\", \"largest\"]"), "ecart.toml:6:24: `reference` = `largest` is no `column=level`");
    let crossing = "metric = \"fpr\"\ngap = \"ratio\"\nmin = 0.8\ngroup = [\"race\", \"sex\"]\n";
    assert_eq!(of_rule(&format!("{crossing}reference = \"sex=F\"")), "ecart.toml:6:13: the reference names no level of `race`");
    assert_eq!(
        of_gap("max = 1\nexclude = [{ level = \"Other\", reason = \"r\" }]"),
        "ecart.toml:6:22: `level` = `Other` is no `column=level`"
    );
    assert_eq!(
        of_gap("max = 1\nexclude = [{ level = \"sex=F\", reason = \"r\" }]"),
        "ecart.toml:6:22: `sex` is no group column of the rule"
    );
    assert_eq!(of_rule("metric = \"fpr\"\nmax = 1\ngroup = [\"a\", \"a\"]"), "ecart.toml:4:15: `group` names `a` twice");
    assert_eq!(of_gap("max = 1\nstratum = \"race\""), "ecart.toml:6:11: `race` is a group column and a stratum");
    assert_eq!(
        said("[columns]\nstratum = \"race\"\n[[rule]]\nmetric = \"fpr\"\nmax = 1\ngroup = \"race\"\n"),
        "ecart.toml:6:9: `race` is a group column and a stratum"
    );
    let twice = "[[rule]]\nname = \"a\"\nmetric = \"fpr\"\nmax = 1\n";
    assert_eq!(said(&format!("{twice}{twice}")), "ecart.toml:6:8: two rules are called `a`");
    assert_eq!(
        *refused(&format!("{twice}{twice}")).problem,
        Problem::DuplicateRule { name: "a".into(), first: Some(Place { line: 1, column: 1 }) }
    );
}
