//! Presets: from the command line to the verdict, and to the texts to hand out.

use std::fs;

use crate::util::Ecart;

/// Applicants of two sexes and two races, some of whom were hired; the sex of a few is not known.
fn hired() -> String {
    let mut csv = String::from("sex,race,hired,fit\n");
    let groups = [("M", "White", 40, 60), ("F", "White", 30, 50), ("M", "Black", 15, 85), ("F", "Black", 20, 80), ("", "White", 5, 5)];
    for (sex, race, hired, not) in groups {
        for person in 0..hired + not {
            let fit = if person < hired { 4 + person % 3 } else { 1 + person % 3 };
            csv.push_str(&format!("{sex},{race},{},{fit}\n", u8::from(person < hired)));
        }
    }
    csv
}

const FLAGS: &str = "--prediction hired --group sex --group race --as-of 2026-11-28";

#[test]
fn the_four_fifths_rule_says_how_sure_it_is_and_how_many_people_it_is_about() {
    let run = Ecart::new().file("hired.csv", hired()).args(&format!("check hired.csv --preset four-fifths {FLAGS}"));
    let ran = run.run();
    // White 75 of 190, Black 35 of 200: 0.44 of the highest rate, and surely under four fifths.
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    for said in
        ["29 CFR 1607.4(D)", "Black: ratio 0.44, Fisher’s p", "; 29 selections short of four fifths", "RIN 3046-AB43", "not legal advice"]
    {
        assert!(ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ").contains(said), "{said}: {}", ran.stdout);
    }
}

#[test]
fn the_law_of_new_york_has_no_limit_and_its_summary_names_what_is_missing() {
    let flags = FLAGS.replace("--prediction hired", "--score fit --threshold above-median");
    let args = format!("check hired.csv --preset nyc-ll144 {flags} --report summary=summary.md --report summary=summary.html");
    let run = Ecart::new().file("hired.csv", hired()).args(&args);
    let ran = run.succeeds();
    assert!(ran.stdout.contains("the law sets none"), "{}", ran.stdout);
    let summary = fs::read_to_string(run.path("summary.md")).unwrap();
    insta::assert_snapshot!("bias_audit_summary", summary);
    assert!(fs::read_to_string(run.path("summary.html")).unwrap().contains("Distribution date of the tool"));
}

#[test]
fn a_policy_fills_in_the_summary_and_leaves_a_category_out() {
    let policy = "preset = \"nyc-ll144\"\n[data]\nfiles = [\"hired.csv\"]\n[columns]\nprediction = \"hired\"\ngroup = [\"sex\", \"race\"]\n\
                  [summary]\ntool = \"Screener 2\"\nauditor = \"somebody\"\nexclude = [{ level = \"race=Black\", reason = \"none\" }]\n";
    let run = Ecart::new().file("hired.csv", hired()).file("ecart.toml", policy).args("check --report summary=s.md");
    run.succeeds();
    let summary = fs::read_to_string(run.path("s.md")).unwrap();
    for said in
        ["# Screener 2", "- Independent auditor: somebody", "| Black | 200 | 35 | 17.5% | left out |", "Black is 51.3% of the people."]
    {
        assert!(summary.contains(said), "{said}: {summary}");
    }
}

#[test]
fn accuracy_for_groups_of_people_is_a_section_of_its_own() {
    let run = Ecart::new().file("hired.csv", hired()).args(&format!(
        "check hired.csv --preset eu-ai-act-annex-iv --label race --label-positive White {} --report annex-iv=a.md",
        FLAGS.replace("--group race ", "")
    ));
    run.succeeds();
    let section = fs::read_to_string(run.path("a.md")).unwrap();
    for said in ["Annex IV, point 3", "**accuracy (label and prediction agree)**", "SHA-256", "It has no number that they must reach."] {
        assert!(section.contains(said), "{said}: {section}");
    }
}
