//! `ecart compare`: two models, two files, two audits.

use std::fmt::Write as _;
use std::fs;

use serde_json::Value;

use crate::util::{Ecart, project};

/// COMPAS, its rows numbered.
fn compas() -> Ecart {
    let text = fs::read_to_string(project("datasets/compas/compas.csv")).unwrap();
    let mut numbered = String::new();
    for (place, line) in text.lines().enumerate() {
        let id = if place == 0 { "id".to_owned() } else { format!("p{place}") };
        let _ = writeln!(numbered, "{id},{line}");
    }
    Ecart::new().file("compas.csv", numbered)
}

const COLUMNS: &str = "--label two_year_recid --score decile_score --threshold 5 --group race --reference race=Caucasian";

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// 400 people of two groups, as a file before and as one after in which one group is served worse.
fn files() -> (String, String) {
    let (mut old, mut new) = ("id,g,y,yhat\n".to_owned(), "id,g,y,yhat\n".to_owned());
    for person in 0..400 {
        let group = if person % 2 == 0 { "A" } else { "B" };
        let label = u8::from(person % 4 < 2);
        let before = if person % 10 == 3 { 1 - label } else { label };
        let after = if group == "B" && person % 3 == 0 { 1 } else { before };
        let _ = writeln!(old, "{person},{group},{label},{before}");
        let _ = writeln!(new, "{person},{group},{label},{after}");
    }
    (old, new)
}

fn both() -> Ecart {
    let (old, new) = files();
    Ecart::new().file("old.csv", old).file("new.csv", new)
}

const ROWS: &str = "--label y --prediction yhat --group g --reference g=A";

#[test]
fn two_thresholds_of_one_file_are_compared_row_by_row() {
    for lang in ["en", "fr"] {
        let shown = compas().args(&format!("compare compas.csv {COLUMNS} --second-threshold 6 --lang {lang}")).succeeds().stdout;
        insta::assert_snapshot!(format!("compare_thresholds_{lang}"), shown);
        assert!(shown.lines().all(|line| line.chars().count() <= 100), "{shown}");
    }
}

/// Whether the decisions stand in one file or in two, matched by their key, they are the same.
#[test]
fn two_files_matched_by_key_are_the_same_rows() {
    let matched =
        compas().args(&format!("compare compas.csv compas.csv {COLUMNS} --second-threshold 6 --key id --format json")).succeeds().stdout;
    let beside = compas().args(&format!("compare compas.csv {COLUMNS} --second-threshold 6 --format json")).succeeds().stdout;
    let (matched, beside) = (json(&matched), json(&beside));
    assert_eq!(matched["groupings"], beside["groupings"]);
    assert_eq!(matched["pairing"]["by_key"]["paired"], 7214);
    assert_eq!(beside["pairing"], "same_rows");
}

#[test]
fn unmatched_rows_of_the_same_file_are_surer_matched() {
    let width = |found: &Value| {
        let change = &found["groupings"][0]["metrics"][0]["gaps"][0]["change"];
        change["upper"].as_f64().unwrap() - change["lower"].as_f64().unwrap()
    };
    let line = format!("compare compas.csv compas.csv {COLUMNS} --second-threshold 6");
    let apart = compas().args(&line).succeeds().stdout;
    assert!(apart.replace('\n', " ").contains("with `--key COLUMN` each would be compared with themselves"), "{apart}");
    let apart = json(&compas().args(&format!("{line} --format json")).succeeds().stdout);
    let matched = json(&compas().args(&format!("{line} --key id --format json")).succeeds().stdout);
    assert!(width(&matched) < width(&apart));
    // The rates and the gaps are the same, however they are compared.
    assert_eq!(matched["groupings"][0]["metrics"][0]["gaps"][0]["old"], apart["groupings"][0]["metrics"][0]["gaps"][0]["old"]);
}

#[test]
fn two_audits_say_what_two_files_say() {
    let at = |threshold: u8| {
        let columns = COLUMNS.replace("--threshold 5", &format!("--threshold {threshold}"));
        compas().args(&format!("audit compas.csv {columns} --format json")).succeeds().stdout
    };
    let run = |line: &str| Ecart::new().file("old.json", at(5)).file("new.json", at(6)).args(line).succeeds().stdout;
    let audits = json(&run("compare old.json new.json --format json"));
    let files = compas().args(&format!("compare compas.csv compas.csv {COLUMNS} --second-threshold 6 --format json")).succeeds().stdout;
    assert_eq!(audits["groupings"], json(&files)["groupings"]);
    assert_eq!(audits["pairing"]["apart"]["same_inputs"], true);
    let shown = run("compare old.json new.json --confidence 0.99 --metric tpr");
    let flat = shown.replace('\n', " ");
    assert!(flat.contains("Both audits were made of the same files") && flat.contains("Intervals of 99%"), "{shown}");
    assert!(shown.contains("true positive rate") && !shown.contains("false positive rate"), "{shown}");
}

#[test]
fn a_file_beside_itself_has_not_changed() {
    let shown = both().args(&format!("compare old.csv old.csv {ROWS} --key id")).succeeds().stdout;
    assert!(shown.contains("No gap is shown to have changed."), "{shown}");
    assert!(!shown.contains("grew\n") && !shown.contains("shrank\n") && !shown.contains("rose\n"), "{shown}");
}

#[test]
fn rows_without_a_partner_and_with_another_label_are_told() {
    let (old, mut new) = files();
    let new: String = {
        // Person 0 is gone, 1 has another label, 2 is of another group, 3 has no label; a new person came.
        new = new.replacen("0,A,1,1\n", "", 1).replacen("1,B,1,1\n", "1,B,0,1\n", 1).replacen("2,A,0,0\n", "2,B,0,0\n", 1);
        new.replacen("3,B,0,1\n", "3,B,,1\n", 1) + "new,A,0,0\n"
    };
    let run = Ecart::new().file("old.csv", &old).file("new.csv", &new);
    let shown = run.args(&format!("compare old.csv new.csv {ROWS} --key id")).succeeds().stdout;
    for wanted in [
        "398 rows were matched by `id`",
        "Without a partner: 2 before, 1 after.",
        "2 rows that could be counted have no partner after (first: old.csv:2)",
        "After: one row that could be counted has no partner before (new.csv:401)",
        "After: 1 without a label",
        "One person has another label before than after",
        "One person is of another group before than after",
    ] {
        assert!(shown.replace('\n', " ").contains(wanted), "{wanted}\n{shown}");
    }
}

#[test]
fn a_gap_that_grew_is_told_in_words_in_people_and_in_every_form() {
    let line = format!("compare old.csv new.csv {ROWS} --key id");
    let markdown = both().args(&format!("{line} --format markdown")).succeeds().stdout;
    insta::assert_snapshot!("compare_markdown", markdown);
    let table = both().args(&format!("{line} --format csv")).succeeds().stdout;
    assert!(table.lines().any(|row| row.starts_with("g,gap,false_positive_rate,g=B,g=A,") && row.contains(",grew,")), "{table}");
    let out = both().args(&format!("{line} --out report"));
    out.succeeds();
    let page = fs::read_to_string(out.path("report/index.html")).unwrap();
    for wanted in ["<svg", "Gaps that grew", "ecart compare old.csv new.csv", "download=\"comparison.json\"", "Content-Security-Policy"] {
        assert!(page.contains(wanted), "{wanted}");
    }
    let written = json(&fs::read_to_string(out.path("report/comparison.json")).unwrap());
    assert_eq!((written["format"].as_str(), written["version"].as_u64()), (Some("ecart-comparison"), Some(1)));
    for file in ["changes.csv", "figures/rates-g-false-positive-rate.png", "figures/rates-g-false-positive-rate.svg"] {
        assert!(out.path("report").join(file).exists(), "{file}");
    }
}

#[test]
fn figures_without_a_value_have_their_reason() {
    let rows = "id,g,y,old,new\n1,A,0,1,1\n2,A,1,1,0\n3,B,1,0,1\n4,B,1,1,1\n5,C,0,0,0\n6,C,1,0,1\n";
    let line = "compare p.csv --label y --prediction old --second-prediction new --group g --metric fpr,ppv --min-group 0";
    let line = line.replace("fpr,ppv", "fpr --metric ppv");
    let shown = Ecart::new().file("p.csv", rows).args(&line).succeeds().stdout;
    for reason in ["n/a: nobody has a negative label", "n/a: each model has other people in the denominator"] {
        assert!(shown.contains(reason), "{reason}\n{shown}");
    }
    assert!(!shown.contains("NaN") && !shown.contains("inf"), "{shown}");
}

/// A threshold that must be found among the scores of each file is not to be had where rows are matched, whichever way it is found.
#[test]
fn a_threshold_to_be_found_is_refused_with_a_key() {
    let (old, new) = files();
    let [old, new] = [old, new].map(|text| text.replace("yhat", "s"));
    for threshold in ["top=0.2", "above-median"] {
        let line = format!("compare old.csv new.csv --label y --score s --threshold {threshold} --group g --key id");
        let message = Ecart::new().file("old.csv", &old).file("new.csv", &new).args(&line).refused();
        assert!(message.contains("--key") && message.contains("--threshold"), "{message}");
    }
}

#[test]
fn the_schema_of_a_comparison_is_published() {
    let schema = json(&Ecart::new().args("schema comparison").succeeds().stdout);
    assert_eq!(schema["title"], "Comparison");
    assert_eq!(schema["properties"]["format"]["const"], "ecart-comparison");
}

/// A name from the data is text on the page, in the picture and in the tables.
#[test]
fn a_hostile_name_stays_a_name() {
    let (old, new) = files();
    let named = |text: String| text.replace(",A,", ",\"<script>alert('|')</script>\",").replace(",B,", ",=1+1,");
    let line = "compare old.csv new.csv --label y --prediction yhat --group g --key id";
    let run = || Ecart::new().file("old.csv", named(old.clone())).file("new.csv", named(new.clone()));
    let out = run().args(&format!("{line} --out report"));
    out.succeeds();
    let page = fs::read_to_string(out.path("report/index.html")).unwrap();
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;"));
    let svg = fs::read_to_string(out.path("report/figures/rates-g-false-positive-rate.svg")).unwrap();
    assert!(!svg.contains("<script"));
    let table = fs::read_to_string(out.path("report/changes.csv")).unwrap();
    assert!(!table.lines().any(|row| row.starts_with('=')), "{table}");
    let markdown = run().args(&format!("{line} --format markdown")).succeeds().stdout;
    assert!(!markdown.replace("\\<", "").contains("<script"), "{markdown}");
}

/// Whether files are CSV in one part or several does not show.
#[test]
fn a_folder_of_parts_is_one_file() {
    let (old, new) = files();
    let (head, rows) = old.split_once('\n').unwrap();
    let half = rows.len() / 2;
    let half = half + rows[half..].find('\n').unwrap() + 1;
    let parts = Ecart::new()
        .file("old/1.csv", format!("{head}\n{}", &rows[..half]))
        .file("old/2.csv", format!("{head}\n{}", &rows[half..]))
        .file("new.csv", new);
    let parts = json(&parts.args(&format!("compare old new.csv {ROWS} --key id --format json")).succeeds().stdout);
    let whole = json(&both().args(&format!("compare old.csv new.csv {ROWS} --key id --format json")).succeeds().stdout);
    assert_eq!(parts["groupings"], whole["groupings"]);
    assert_eq!(parts["old"]["provenance"]["inputs"].as_array().map(Vec::len), Some(2));
}

/// Two audits that take another value for positive speak of other rates under one name.
#[test]
fn audits_with_another_positive_value_are_refused() {
    let rows = "g,y,yhat\nA,yes,yes\nA,no,yes\nB,yes,no\nB,no,no\n";
    let audit = |positive: &str| {
        let line = format!("audit p.csv --label y --prediction yhat --group g --positive {positive} --format json");
        Ecart::new().file("p.csv", rows).args(&line).succeeds().stdout
    };
    let both = Ecart::new().file("old.json", audit("yes")).file("new.json", audit("no")).args("compare old.json new.json");
    let said = both.refused();
    assert!(said.contains("`label` is read otherwise in the two audits") && said.contains("positive before: `yes`; after: `no`"), "{said}");
}
