//! Several classes, from the command line to the files.

use serde_json::Value;

use crate::util::{Ecart, project};

/// The rows of which scikit-learn computed the figures, counted.
fn animals(more: &str) -> Ecart {
    let cells = std::fs::read_to_string(project("crates/metrics/tests/tables/class_cells.csv")).unwrap();
    let cells: String = cells.lines().filter(|line| !line.starts_with('#')).map(|line| line.replace("group=", "") + "\n").collect();
    let line =
        format!("audit animals.csv --label label --prediction prediction --classes --group group --weight rows --replicates 400 {more}");
    Ecart::new().file("animals.csv", cells).args(&line)
}

#[test]
fn each_class_is_set_against_the_rest() {
    let shown = animals("").succeeds().stdout;
    for line in [
        "right: prediction = label · 95% intervals (Wilson, Newcombe, Koopman, Bonferroni)",
        "all           3,000  16.3%  15.0 – 17.7  489/3,000",
        "with 88.6% (496/560) to east with 70.0% (56/80).",
        "fox    recall                11.0    1.8 –  21.7  north    south",
        "fox    east   58.3%  38.8 – 75.5    14/24 s  −30.1  −49.9 – −12.1",
        "emu                  5           6          40           0   51",
    ] {
        assert!(shown.contains(line), "{line}\n{shown}");
    }
    assert!(shown.lines().all(|line| line.chars().count() <= 100), "{shown}");
}

#[test]
fn a_folder_holds_the_classes_and_is_read_again() {
    let run = animals("--out report --with all --lang fr");
    run.succeeds();
    let file = |name: &str| std::fs::read_to_string(run.path(&format!("report/{name}"))).unwrap();
    let document: Value = serde_json::from_str(&file("audit.json")).unwrap();
    assert_eq!(document["tally"]["task"], "multiclass");
    let classes = &document["audit"]["groupings"][0]["evidence"]["classes"];
    assert_eq!(classes["overall"]["people"][0], serde_json::json!([959, 63, 49, 77]));
    let table = file("classes.csv");
    assert!(table.contains("group,,,fox,,positive_predictive_value,rate,0.6365914786967418,"), "{table}");
    assert!(table.contains("group,group=east,,fox,emu,,people,2,"), "{table}");
    assert!(file("index.html").to_lowercase().contains("chaque classe contre les autres"));
    let again = Ecart::new().file("audit.json", file("audit.json")).args("report audit.json").succeeds().stdout;
    assert!(again.contains("each class against the rest"), "{again}");
}

/// Of two classes the audit is that of two values.
#[test]
fn two_classes_are_the_audit_of_two_values() {
    let rows = "sex,y,yhat,n\nF,0,0,40\nF,0,1,11\nF,1,0,9\nF,1,1,50\nM,0,0,80\nM,0,1,7\nM,1,0,12\nM,1,1,60\n";
    let run = |more: &str| {
        let line = format!("audit p.csv --label y --prediction yhat --weight n --group sex --format json --replicates 100 {more}");
        let shown = Ecart::new().file("p.csv", rows).args(&line).succeeds().stdout;
        serde_json::from_str::<Value>(&shown).unwrap()["audit"]["groupings"][0].clone()
    };
    let (classes, values) = (run("--classes"), run(""));
    let ones = &classes["evidence"]["classes"]["against_rest"][1];
    for metric in ["true_positive_rate", "positive_predictive_value", "false_positive_rate", "f1"] {
        assert_eq!(ones["comparisons"][metric], values["comparisons"][metric], "{metric}");
        for group in 0..2 {
            assert_eq!(ones["groups"][group]["figures"][metric], values["groups"][group]["figures"][metric], "{metric}");
        }
    }
    assert_eq!(classes["comparisons"]["error_rate"], values["comparisons"]["error_rate"]);
}
