//! `ecart init`: the policy that it drafts, and the commands that go with it.

use std::fs;

use crate::util::{Ecart, project, split};

fn bundled(name: &str) -> Vec<u8> {
    fs::read(project(&format!("datasets/{name}/{name}.csv"))).unwrap()
}

#[test]
fn drafts_a_policy_for_compas_in_both_languages() {
    for lang in ["en", "fr"] {
        let run = Ecart::new().file("compas.csv", bundled("compas")).args(&format!("init compas.csv --lang {lang}"));
        let ran = run.succeeds();
        insta::assert_snapshot!(format!("init_compas_{lang}"), fs::read_to_string(run.path("ecart.toml")).unwrap());
        insta::assert_snapshot!(format!("init_compas_{lang}_said"), format!("{}{}", ran.stdout, ran.stderr));
    }
}

/// Each bundled file gets a policy that `ecart check` reads and judges, and whose audit runs as it is printed.
#[test]
fn every_bundled_file_gets_a_draft_that_runs() {
    for entry in fs::read_dir(project("datasets")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        // What is there to train on holds no decision to audit.
        if name == "german-credit" || !project(&format!("datasets/{name}/{name}.csv")).exists() {
            continue;
        }
        let file = format!("{name}.csv");
        let drafted = Ecart::new().file(&file, bundled(&name)).args(&format!("init {file}"));
        let ran = drafted.succeeds();
        let policy: toml::Table = fs::read_to_string(drafted.path("ecart.toml")).unwrap().parse().unwrap();
        assert_eq!(policy["data"]["files"].as_array().unwrap()[0].as_str(), Some(file.as_str()), "{name}");
        let line = ran.stdout.lines().next().unwrap().strip_prefix("ecart ").unwrap().to_owned();
        for group in policy["columns"]["group"].as_array().unwrap() {
            assert!(split(&line).contains(&group.as_str().unwrap().to_owned()), "{name}: {line}");
        }
        Ecart::new().file(&file, bundled(&name)).args(&line).succeeds();
        let check =
            Ecart::new().file(&file, bundled(&name)).file("ecart.toml", fs::read(drafted.path("ecart.toml")).unwrap()).args("check");
        let checked = check.run();
        assert!(matches!(checked.code, Some(0 | 1)), "{name}: {}", checked.stderr);
        insta::assert_snapshot!(format!("init_command_{name}"), ran.stdout);
    }
}

#[test]
fn names_with_odd_signs_are_written_so_that_they_are_read_back() {
    let text = "\"se\"\"x=#\n\",y,yhat\nF,0,1\nM,1,0\n";
    let run = Ecart::new().file("a b.csv", text).args("init 'a b.csv' --group 'se\"x=#\n' --out sub/../p.toml").file("sub/x", "");
    let ran = run.succeeds();
    let policy: toml::Table = fs::read_to_string(run.path("p.toml")).unwrap().parse().unwrap();
    assert_eq!(policy["columns"]["group"].as_array().unwrap()[0].as_str(), Some("se\"x=#\n"));
    assert!(ran.stdout.contains("--policy sub/../p.toml"), "{}", ran.stdout);
}

#[test]
fn files_are_named_from_the_folder_of_the_policy() {
    let run = Ecart::new().file("data/p.csv", "sex,y,yhat\nF,0,1\nM,1,0\n").file("rules/x", "").args("init data/p.csv --out rules/p.toml");
    let ran = run.succeeds();
    let policy: toml::Table = fs::read_to_string(run.path("rules/p.toml")).unwrap().parse().unwrap();
    assert_eq!(policy["data"]["files"].as_array().unwrap()[0].as_str(), Some("../data/p.csv"));
    assert_eq!(ran.stdout, "ecart audit data/p.csv --label y --prediction yhat --group sex\necart check --policy rules/p.toml\n");
}

#[test]
fn prints_the_policy_and_leaves_the_folder_alone() {
    let run = Ecart::new().file("p.csv", "sex,y,yhat\nF,0,1\nM,1,0\n").args("init p.csv --out -");
    let ran = run.succeeds();
    assert!(ran.stdout.parse::<toml::Table>().unwrap().contains_key("rule"));
    assert_eq!(ran.stderr, "ecart audit p.csv --label y --prediction yhat --group sex\necart check\n");
    assert!(!run.path("ecart.toml").exists());
}

#[test]
fn replaces_a_policy_only_if_told() {
    let run = |line: &str| Ecart::new().file("p.csv", "sex,y,yhat\nF,0,1\nM,1,0\n").file("ecart.toml", "mine").args(line);
    insta::assert_snapshot!("init_exists", run("init p.csv").refused());
    let forced = run("init p.csv --force");
    forced.succeeds();
    assert!(fs::read_to_string(forced.path("ecart.toml")).unwrap().contains("[[rule]]"));
}

#[test]
fn refuses_what_it_cannot_draft() {
    let refusals = [
        ("empty", "", "init p.csv"),
        ("no_rows", "a,b\n", "init p.csv"),
        ("one_column", "a\n1\n2\n", "init p.csv"),
        ("label_alone", "sex,y_true\nF,1\nM,0\n", "init p.csv"),
        ("no_group", "y,pred,x\n1,0,0.5\n0,1,0.25\n", "init p.csv"),
        ("no_column", "sex,y,pred\nF,1,0\nM,0,1\n", "init p.csv --label yy"),
        ("not_two", "sex,y,pred\nF,1,0\nM,0,1\nF,2,1\n", "init p.csv --label y"),
        ("no_numbers", "sex,y,pred\nF,1,0\nM,0,1\n", "init p.csv --score sex"),
        ("stdin", "", "init -"),
        ("columns_differ", "a,b\n1,2\n", "init p.csv q.csv"),
    ];
    for (name, text, line) in refusals {
        for lang in ["en", "fr"] {
            let run = Ecart::new().file("p.csv", text).file("q.csv", "a,c\n1,2\n").args(&format!("{line} --lang {lang}"));
            insta::assert_snapshot!(format!("init_refused_{name}_{lang}"), run.refused());
        }
    }
}
