//! `ecart check` and `ecart baseline`, as they are typed and seen.

use std::fs;

use crate::util::{Ecart, project};
use crate::validators;

/// People of three groups who are treated exactly alike: of each label half, and two in ten of either are mistaken.
fn fair(people: usize) -> String {
    let mut csv = String::from("group,y,yhat\n");
    for group in ["a", "b", "c"] {
        for person in 0..people {
            let label = person % 2;
            let wrong = person / 2 % 10 < 2;
            csv.push_str(&format!("{group},{label},{}\n", if wrong { 1 - label } else { label }));
        }
    }
    csv
}

const POLICY: &str = "\
title = \"A gate\"

[data]
files = [\"p.csv\"]

[columns]
label = \"y\"
prediction = \"yhat\"

[[rule]]
name = \"equal-false-alarms\"
metric = \"false_positive_rate\"
gap = \"difference\"
group = \"group\"
max = 0.1
";

fn policy(more: &str) -> String {
    format!("{POLICY}{more}")
}

fn with(people: usize, policy: &str) -> Ecart {
    Ecart::new().file("p.csv", fair(people)).file("ecart.toml", policy)
}

/// COMPAS, and the example's policy on it.
fn compas() -> Ecart {
    let policy = fs::read_to_string(project("examples/compas/ecart.toml")).unwrap();
    let data = fs::read(project("datasets/compas/compas.csv")).unwrap();
    Ecart::new().file("compas.csv", data).file("ecart.toml", policy.replace("../../datasets/compas/", ""))
}

#[test]
fn a_gap_past_the_limit_breaks_the_build() {
    let ran = compas().args("check --as-of 2026-11-28").run();
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    insta::assert_snapshot!("check_compas_en", ran.stdout);
    let ran = compas().args("check --as-of 2026-11-28 --lang fr").run();
    insta::assert_snapshot!("check_compas_fr", ran.stdout);
}

#[test]
fn groups_that_are_treated_alike_pass_if_there_are_enough_people() {
    let ran = with(2_000, POLICY).args("check --as-of 2026-11-28").succeeds();
    insta::assert_snapshot!("check_holds", ran.stdout);
}

#[test]
fn with_few_people_a_rule_is_inconclusive_and_the_policy_says_what_becomes_of_that() {
    for (on, code) in [("warn", 0), ("fail", 3), ("pass", 0)] {
        let ran = with(100, &policy(&format!("on_inconclusive = \"{on}\"\n"))).args("check --as-of 2026-11-28").run();
        assert_eq!(ran.code, Some(code), "{on}: {}{}", ran.stdout, ran.stderr);
        if on == "fail" {
            insta::assert_snapshot!("check_inconclusive", ran.stdout);
        }
    }
}

#[test]
fn a_point_rule_takes_the_estimate_as_it_is() {
    let ran = with(100, &policy("certainty = \"point\"\n")).args("check --as-of 2026-11-28").succeeds();
    insta::assert_snapshot!("check_point", ran.stdout);
}

#[test]
fn a_waiver_excuses_until_its_last_day() {
    let waived = policy("certainty = \"point\"\nwaiver = { until = 2027-03-31, reason = \"retraining\", by = \"head of risk\" }\n")
        .replace("max = 0.1", "max = 0.0001");
    let unequal = fair(200).replacen("a,0,0", "a,0,1", 20);
    let check = |day: &str| Ecart::new().file("p.csv", &unequal).file("ecart.toml", &waived).args(&format!("check --as-of {day}")).run();
    let in_force = check("2027-03-31");
    assert_eq!(in_force.code, Some(0), "{}", in_force.stderr);
    insta::assert_snapshot!("check_waived", in_force.stdout);
    let ended = check("2027-04-01");
    assert_eq!(ended.code, Some(1), "{}", ended.stderr);
    insta::assert_snapshot!("check_waiver_ended", ended.stdout);
}

#[test]
fn a_figure_without_a_value_is_inconclusive_and_says_why() {
    // Nobody of group b has a negative label: nobody there could be falsely accused.
    let rows: String = (0..60).map(|row| if row % 2 == 0 { format!("a,{},0\n", row / 2 % 2) } else { "b,1,1\n".to_owned() }).collect();
    let policy = policy("on_inconclusive = \"fail\"\n");
    let ran = Ecart::new().file("p.csv", format!("group,y,yhat\n{rows}")).file("ecart.toml", policy).args("check --as-of 2026-11-28").run();
    assert_eq!(ran.code, Some(3), "{}{}", ran.stdout, ran.stderr);
    insta::assert_snapshot!("check_undefined", ran.stdout);
}

#[test]
fn every_report_is_written_and_the_verdict_is_the_same_in_each() {
    let forms = [
        ("markdown", "check.md"),
        ("html", "check.html"),
        ("json", "check.json"),
        ("junit", "check.xml"),
        ("sarif", "check.sarif"),
        ("code-quality", "quality.json"),
        ("audit", "audit.json"),
    ];
    let flags: String = forms.iter().map(|(form, file)| format!(" --report {form}={file}")).collect();
    let ecart = compas().args(&format!("check{flags}"));
    assert_eq!(ecart.run().code, Some(1));
    for (form, file) in forms {
        let text = fs::read_to_string(ecart.path(file)).unwrap();
        if form != "audit" {
            assert!(text.contains("equal-false-alarms"), "{file}: {text}");
        }
        if file.ends_with("json") || file.ends_with("sarif") {
            serde_json::from_str::<serde_json::Value>(&text).unwrap();
        }
    }
    // What was judged can be judged again, from its counts alone.
    let again = Ecart::new()
        .file("audit.json", fs::read(ecart.path("audit.json")).unwrap())
        .file("ecart.toml", fs::read(ecart.path("ecart.toml")).unwrap())
        .args("check audit.json --format json --as-of 2026-11-28")
        .run();
    assert_eq!(again.code, Some(1), "{}", again.stderr);
    let first = compas().args("check --format json --as-of 2026-11-28").run();
    assert_eq!(again.stdout, first.stdout);
}

/// The forms for other programs, of verdicts of every kind, are what those programs' public schemas say.
#[test]
fn the_reports_for_programs_are_valid_under_their_public_schemas() {
    let waiver = "waiver = { until = 2027-03-31, reason = \"<retraining> & \\u0001\" }\n";
    let rules = format!(
        "on_inconclusive = \"fail\"\n\n[[rule]]\nmetric = \"left_out_share\"\nmax = 0.0\n\n[[rule]]\nmetric = \"error_rate\"\nshow = true\n\n[[rule]]\nmetric = \"accuracy\"\nmin = 0.99\ncertainty = \"point\"\n{waiver}\n[[rule]]\nmetric = \"error_rate\"\nmax = 0.1\nname = \"broken <rule>\"\n"
    );
    let folder = with(400, &policy(&rules))
        .args("check --as-of 2026-11-28 --report junit=c.xml --report sarif=c.sarif --report code-quality=c.json --report json=check.json");
    assert_eq!(folder.run().code, Some(1));
    validators::demand(&["xmlschema-validate", "-v", "--schema", "{project}/tests/schemas/junit-10.xsd"], &folder.path("c.xml"));
    validators::demand(&["check-jsonschema", "--schemafile", "{validators}/sarif-2.1.0.json"], &folder.path("c.sarif"));
    validators::demand(&["check-jsonschema", "--schemafile", "{project}/crates/gate/check.schema.json"], &folder.path("check.json"));
    // What GitLab documents: <https://docs.gitlab.com/ci/testing/code_quality/>.
    let quality: serde_json::Value = serde_json::from_slice(&fs::read(folder.path("c.json")).unwrap()).unwrap();
    for issue in quality.as_array().unwrap() {
        assert!(["description", "check_name", "fingerprint", "severity"].iter().all(|key| issue[key].is_string()), "{issue}");
        assert!(issue["location"]["path"].is_string() && issue["location"]["lines"]["begin"].is_u64(), "{issue}");
    }
    for (form, file) in [("junit", "c.xml"), ("sarif", "c.sarif"), ("code_quality", "c.json"), ("json", "check.json")] {
        let text = fs::read_to_string(folder.path(file)).unwrap().replace(env!("CARGO_PKG_VERSION"), "[VERSION]");
        insta::assert_snapshot!(format!("check_{form}"), text);
    }
}

/// The policy is held by the schema that is published, as an editor holds it.
#[test]
fn policies_are_valid_under_the_published_schema() {
    let schema: serde_json::Value = serde_json::from_str(&Ecart::new().args("schema policy").succeeds().stdout).unwrap();
    for key in ["rule", "columns", "data", "figures", "defaults", "words", "about", "summary"] {
        assert!(schema["properties"][key].is_object(), "{key}");
    }
    validators::demand(
        &["check-jsonschema", "--schemafile", "{project}/crates/gate/policy.schema.json"],
        &project("examples/compas/ecart.toml"),
    );
}

#[test]
fn a_report_that_cannot_be_written_is_refused_before_anything_is_read() {
    insta::assert_snapshot!(compas().args("check --report junit=no/such/check.xml").refused());
    insta::assert_snapshot!(compas().args("check --report junitt=check.xml").refused());
    insta::assert_snapshot!(compas().args("check --report check.xml").refused());
    insta::assert_snapshot!(compas().args("check --report junit=a.xml --report html=a.xml").refused());
}

#[test]
fn on_github_there_are_annotations_and_a_summary() {
    let ecart = compas()
        .file("summary.md", "# Before\n")
        .args("check --as-of 2026-11-28")
        .env("GITHUB_ACTIONS", "true")
        .env("GITHUB_STEP_SUMMARY", "summary.md");
    let ran = ecart.run();
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    let annotation = ran.stdout.lines().find(|line| line.starts_with("::error ")).unwrap();
    assert!(annotation.contains("file=ecart.toml,line=") && annotation.contains("equal-false-alarms"), "{annotation}");
    let summary = fs::read_to_string(ecart.path("summary.md")).unwrap();
    assert!(summary.starts_with("# Before\n") && summary.contains("equal-false-alarms"), "{summary}");
}

#[test]
fn a_report_never_replaces_what_is_read() {
    let over = |file: &str| compas().args(&format!("check --report html={file}")).refused();
    insta::assert_snapshot!("refused_over_input", over("./compas.csv"));
    assert!(over("ecart.toml").contains("`ecart.toml` is read here"));
    let folder = compas().file("baseline.json", "{}").args("check --baseline baseline.json --report audit=baseline.json");
    assert!(folder.refused().contains("`baseline.json` is read here"));
    let baseline = |file: &str| compas().args(&format!("baseline --accept --out {file}")).refused();
    assert!(baseline("compas.csv").contains("`compas.csv` is read here") && baseline("ecart.toml").contains("is read here"));
    // What a pattern finds is read too.
    let parts = POLICY.replace("p.csv", "parts/*.csv");
    let folder = Ecart::new().file("parts/a.csv", fair(100)).file("ecart.toml", parts).args("check --report markdown=parts/a.csv");
    assert!(folder.refused().contains("`parts/a.csv` is read here"));
}

#[test]
fn on_github_a_refusal_is_annotated_and_a_summary_that_cannot_be_written_changes_no_verdict() {
    let refused = with(10, &policy("maxx = 1\n")).args("check").env("GITHUB_ACTIONS", "true").refused();
    assert!(refused.contains("::error title=ecart::there is no key `maxx`"), "{refused}");
    let ran = with(2_000, POLICY).args("check").env("GITHUB_ACTIONS", "true").env("GITHUB_STEP_SUMMARY", "no/such/file").succeeds();
    assert!(ran.stderr.contains("no/such/file"), "{}", ran.stderr);
}

#[test]
fn a_preset_beside_another_and_a_baseline_that_is_not_there_are_refused() {
    let of =
        |text: String, flags: &str| Ecart::new().file("p.csv", fair(10)).file("ecart.toml", text).args(&format!("check{flags}")).refused();
    insta::assert_snapshot!(
        "refused_two_presets",
        of(format!("preset = \"four-fifths\"\n{POLICY}"), " --policy ecart.toml --preset nyc-ll144")
    );
    insta::assert_snapshot!(
        "refused_baseline_not_recorded",
        of(format!("baseline = \"b.json\"\n{}", policy("accept_baseline = true\n")), "")
    );
    insta::assert_snapshot!("refused_no_group", of(POLICY.replace("gap = \"difference\"\ngroup = \"group\"\n", ""), ""));
    insta::assert_snapshot!("refused_unknown_preset", Ecart::new().args("check p.csv --preset four-fifth").refused());
}

#[test]
fn a_report_of_a_preset_is_for_that_preset() {
    let refused = with(10, POLICY).args("check --report summary=s.md").refused();
    assert!(refused.contains("`--preset nyc-ll144`"), "{refused}");
    let refused =
        with(10, POLICY).args("check --preset four-fifths p.csv --prediction yhat --group group --report annex-iv=a.md").refused();
    assert!(refused.contains("`--preset eu-ai-act-annex-iv`"), "{refused}");
}

#[test]
fn an_audit_is_judged_by_the_groups_that_it_has() {
    let audit = with(2_000, POLICY).args("audit p.csv --prediction yhat --group group --format json").succeeds().stdout;
    let ran = Ecart::new().file("audit.json", audit).args("check audit.json --preset four-fifths --format json").succeeds();
    assert!(ran.stdout.contains("\"holds\""), "{}", ran.stdout);
}

/// Small steps do not add up unseen: each baseline has to be as good as the one before, or be accepted by name.
#[test]
fn the_ratchet_goes_one_way() {
    let unequal = |more: usize| fair(2_000).replacen("b,0,0", "b,0,1", more);
    let ratchet = policy("accept_baseline = true\n").replace("max = 0.1", "max = 0.05");
    let first = Ecart::new().file("p.csv", unequal(200)).file("ecart.toml", &ratchet).args("baseline --out baseline.json");
    first.succeeds();
    let baseline = fs::read(first.path("baseline.json")).unwrap();
    let next = |more: usize| {
        let data = unequal(more);
        Ecart::new().file("p.csv", data).file("ecart.toml", &ratchet).file("baseline.json", &baseline).args("baseline --out baseline.json")
    };
    assert!(next(205).refused().contains("`equal-false-alarms` has grown"));
    next(190).succeeds();
}

#[test]
fn what_is_typed_stands_in_for_what_the_policy_says() {
    let ran = with(2_000, POLICY).file("q.csv", fair(100)).args("check q.csv --format json").succeeds();
    let check: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(check["rules"][0]["verdict"], "inconclusive", "{}", ran.stdout);
}

#[test]
fn a_reader_that_closes_the_pipe_does_not_change_the_verdict() {
    let ecart = compas().args("check --as-of 2026-11-28");
    let mut command = ecart.command();
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::null());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn what_was_there_and_accepted_does_not_fail_and_what_has_grown_does() {
    // Of those who should not be flagged two in ten are, and in group b four in ten.
    let unequal = |more: usize| fair(2_000).replacen("b,0,0", "b,0,1", more);
    let ratchet = policy("accept_baseline = true\n").replace("max = 0.1", "max = 0.05");
    let folder = Ecart::new().file("p.csv", unequal(200)).file("ecart.toml", &ratchet);
    let recorded = folder.args("baseline --out baseline.json");
    recorded.succeeds();
    let baseline = fs::read(recorded.path("baseline.json")).unwrap();
    let check = |more: usize, flags: &str| {
        Ecart::new()
            .file("p.csv", unequal(more))
            .file("ecart.toml", &ratchet)
            .file("baseline.json", &baseline)
            .args(&format!("check --as-of 2026-11-28 --baseline baseline.json{flags}"))
            .run()
    };
    let same = check(200, "");
    assert_eq!(same.code, Some(0), "{}{}", same.stdout, same.stderr);
    assert_eq!(check(205, "").code, Some(0));
    let grown = check(350, "");
    assert_eq!(grown.code, Some(1), "{}{}", grown.stdout, grown.stderr);
    insta::assert_snapshot!("check_grown", grown.stdout);
    // A baseline is not replaced by a worse one, unless that is said.
    let worse = |flags: &str| {
        Ecart::new()
            .file("p.csv", unequal(350))
            .file("ecart.toml", &ratchet)
            .file("baseline.json", &baseline)
            .args(&format!("baseline --out baseline.json{flags}"))
    };
    insta::assert_snapshot!("baseline_grown", worse("").refused());
    worse(" --accept").succeeds();
}

#[test]
fn a_policy_that_is_wrong_is_refused_with_its_place() {
    let of = |text: String| Ecart::new().file("p.csv", fair(10)).file("ecart.toml", text).args("check").refused();
    insta::assert_snapshot!("refused_unknown_key", of(policy("maxx = 0.2\n")));
    insta::assert_snapshot!("refused_unknown_metric", of(POLICY.replace("\"false_positive_rate\"", "\"false_positive_rates\"")));
    insta::assert_snapshot!("refused_contradiction", of(policy("min = 0.2\n")));
    insta::assert_snapshot!("refused_no_group_in_data", of(POLICY.replace("group = \"group\"", "group = \"grup\"")));
    insta::assert_snapshot!("refused_reference", of(policy("reference = \"group=d\"\n")));
    insta::assert_snapshot!("refused_no_limit", of(POLICY.replace("max = 0.1\n", "")));
    insta::assert_snapshot!("refused_not_toml", of(policy("max 0.2\n")));
    insta::assert_snapshot!("refused_no_baseline", of(policy("max_increase = 0.2\n")));
    insta::assert_snapshot!("refused_no_rule", of(POLICY.split("[[rule]]").next().unwrap().to_owned()));
    insta::assert_snapshot!("refused_waiver_date", of(policy("waiver = { until = 2027-02-30, reason = \"x\" }\n")));
    insta::assert_snapshot!("refused_no_policy", Ecart::new().file("p.csv", fair(10)).args("check p.csv").refused());
    insta::assert_snapshot!("refused_as_of", with(10, POLICY).args("check --as-of tomorrow").refused());
}

/// However the policy's path is typed, reports name it from the root of the repository, so that a fingerprint stays what it is.
#[test]
fn reports_name_the_policy_from_the_root_of_the_repository() {
    let broken = POLICY.replace("0.1", "0.000001").replace("max =", "certainty = \"point\"\nmax =");
    let unfair = fair(200).replacen("a,0,0", "a,0,1", 10);
    let ran = |typed: &dyn Fn(&Ecart) -> String| {
        let folder = Ecart::new().file(".git/HEAD", "").file("models/p.csv", &unfair).file("models/ecart.toml", &broken);
        let policy = typed(&folder);
        let ran = folder.args(&format!("check --policy {policy} --format code-quality")).run();
        assert_eq!(ran.code, Some(1), "{}", ran.stderr);
        ran.stdout
    };
    let plain = ran(&|_| "models/ecart.toml".to_owned());
    assert!(plain.contains("\"path\": \"models/ecart.toml\""), "{plain}");
    assert_eq!(ran(&|folder| folder.path("models/ecart.toml").display().to_string()), plain);
    assert_eq!(ran(&|_| "models/../models/ecart.toml".to_owned()), plain);
}
