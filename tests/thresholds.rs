//! Thresholds that are found, or that differ from group to group: from the command line to the file.

use serde_json::{Value, json};

use crate::util::{Ecart, project};

fn compas(threshold: &str, more: &str) -> Ecart {
    let data = std::fs::read(project("datasets/compas/compas.csv")).unwrap();
    let line = format!("audit compas.csv --label two_year_recid --score decile_score {threshold} --group race {more}");
    Ecart::new().file("compas.csv", data).args(&line)
}

fn document(run: &Ecart) -> Value {
    serde_json::from_str(&run.succeeds().stdout).unwrap()
}

/// The thresholds were computed apart from écart: the rates of COMPAS at each of its ten scores, by a few lines of Python over its rows.
#[test]
fn a_threshold_that_is_found_audits_as_the_number_does() {
    let found = [
        ("--threshold top=0.2", "7"),
        ("--threshold selection_rate=0.2", "8"),
        ("--threshold above-median", "5"),
        ("--threshold fpr=0.1", "9"),
        ("--threshold fpr=0.1@race=Caucasian", "7"),
        ("--threshold tpr=0.8", "3"),
        ("--threshold fnr=0.2@race=African-American", "4"),
    ];
    for (threshold, number) in found {
        let of = |threshold: &str| document(&compas(threshold, "--format json"));
        let (found, given) = (of(threshold), of(&format!("--threshold {number}")));
        assert_eq!(found["audit"], given["audit"], "{threshold}");
        assert_eq!(found["tally"]["cells"], given["tally"]["cells"], "{threshold}");
        assert!(found["tally"]["scores"]["exponent"].is_null());
        let shown = compas(threshold, "").succeeds().stdout;
        assert!(shown.contains(&format!("positive: decile_score ≥ {number} (")), "{shown}");
    }
}

#[test]
fn each_group_has_its_own_threshold_in_every_form() {
    let flags = "--threshold race=African-American:7,*:5";
    let document = document(&compas(flags, "--format json"));
    let rule = json!({"by_group": {"column": "race", "levels": [{"level": "African-American", "threshold": 7.0}], "others": 5.0}});
    assert_eq!(document["plan"]["decision"], json!({"score": {"column": "decile_score", "threshold": null, "rule": rule}}));
    // 447 at 7 or more of African-American defendants; all others as at 5 or more.
    let false_positives: Vec<&Value> = document["tally"]["cells"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|cell| cell["label"] == false && cell["predicted"] == true)
        .map(|cell| &cell["rows"])
        .collect();
    assert_eq!(false_positives, [447, 2, 349, 87, 3, 36]);
    let english = compas(flags, "").succeeds().stdout;
    assert!(english.contains("positive: decile_score ≥ 7 (race=African-American), ≥ 5 (all others)"), "{english}");
    let french = compas(flags, "--lang fr").succeeds().stdout;
    assert!(french.contains("decile_score ≥ 7 (race=African-American), ≥ 5 (tous les autres)"), "{french}");
    // A level may hold a comma, and the thresholds may stand apart.
    let rows = "g,y,p\n\"a, b\",1,0.6\n\"a, b\",0,0.4\nc,1,0.6\nc,0,0.4\n";
    let of = |threshold: &str| {
        let run = Ecart::new().file("p.csv", rows).args(&format!("audit p.csv --label y --score p {threshold} --group g --format json"));
        self::document(&run)["tally"]["cells"].clone()
    };
    assert_eq!(of("--threshold 'g=a, b:0.3,g=c:0.5'"), of("--threshold 'g=a, b:0.3' --threshold '*:0.5'"));
}

#[test]
fn a_report_of_scores_is_made_again_from_its_file() {
    let run = compas("--threshold fpr=0.1", "--out report --format json");
    let first = run.succeeds().stdout;
    let written = std::fs::read(run.path("report/audit.json")).unwrap();
    assert_eq!(Ecart::new().file("audit.json", written.clone()).args("report audit.json --format json").succeeds().stdout, first);
    // A file whose decisions are not those of its threshold is refused.
    let mut edited: Value = serde_json::from_slice(&written).unwrap();
    edited["plan"]["decision"]["score"]["rule"]["target"]["limit"] = json!(0.3);
    let message = Ecart::new().file("audit.json", edited.to_string()).args("report audit.json").refused();
    assert!(message.contains("tally.scores"), "{message}");
}

/// The rates at each threshold are those of an audit at it.
#[test]
fn several_thresholds_are_shown_beside_each_other() {
    let shown = compas("--threshold 5 --threshold 7", "").succeeds().stdout;
    let alone = compas("--threshold 7", "").succeeds().stdout;
    // Each table has one rate; the first of the audit has both.
    let figures = |text: &str, race: &str| -> Vec<String> {
        let line = text.lines().find(|line| line.starts_with(race)).unwrap();
        line.split_whitespace().filter(|word| word.contains('/') || word.contains('%')).map(str::to_owned).collect()
    };
    for race in ["African-American", "Caucasian", "Hispanic"] {
        let at_seven = |metric: &str| shown.split_once(&format!("{metric} at a threshold of 7\n")).expect(&shown).1;
        let both = [figures(at_seven("false positive rate"), race), figures(at_seven("false negative rate"), race)].concat();
        assert_eq!(both, figures(&alone, race), "{race}");
    }
    assert!(shown.contains("5 (audited)"), "{shown}");
}

#[test]
fn an_area_has_two_intervals_that_agree() {
    let document = document(&compas("--threshold 5", "--with bootstrap --format json"));
    for group in document["audit"]["groupings"][0]["evidence"]["scores"]["groups"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|group| group["negatives"].as_u64() > Some(100))
    {
        for end in ["value", "lower", "upper"] {
            let [delong, bootstrap] = ["auc", "auc_bootstrap"].map(|figure| group["figures"][figure][end].as_f64().unwrap());
            assert!((delong - bootstrap).abs() < 0.005, "{end}: {delong} {bootstrap}");
        }
    }
}
