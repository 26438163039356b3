//! Models that are trained to be audited: `ecart train`.

use std::fs;

use crate::util::Ecart;

const CREDIT: &str = "train german-credit --label credit_risk --positive good --group sex";

/// Sixty rows: an identifier, a number, the label, the label in other words, a group.
fn people() -> String {
    let row = |row: u32| {
        let (y, g) = (u32::from(row * row % 7 < 3), if row.is_multiple_of(3) { "F" } else { "M" });
        format!("n{row},{},{y},{},{g}\n", row * 7 % 13, y + 1)
    };
    format!("id,x,y,z,g\n{}", (1..=60).map(row).collect::<String>())
}

#[test]
fn german_credit_is_audited_with_and_without_the_group_and_its_proxies() {
    let run = Ecart::new().args(CREDIT).succeeds();
    for part in
        ["700 rows for training, 300 held out", "with sex", "without sex and proxies", "personal_status_sex  1.00", "widest gap", "(C = 1)"]
    {
        assert!(run.stdout.contains(part), "{part}: {}", run.stdout);
    }
    assert!(run.stderr.contains("Grömping"), "{}", run.stderr);
    assert!(!run.stdout.contains('⟦'), "{}", run.stdout);
    let french = Ecart::new().args(&format!("{CREDIT} --lang fr")).succeeds().stdout;
    assert!(french.contains("700 lignes pour") && !french.contains('⟦'), "{french}");
}

#[test]
fn every_model_gives_the_same_twice_and_folds_predict_every_row() {
    for model in ["naive-bayes", "tree", "forest --trees 5", "logistic"] {
        let run = || Ecart::new().args(&format!("{CREDIT} --model {model} --folds 3 --seed 4")).succeeds().stdout;
        let said = run();
        assert_eq!(said, run());
        assert!(said.contains("the 1,000 held-out rows"), "{said}");
    }
}

#[test]
fn the_predictions_are_audited_again_to_the_same_figures() {
    let run = Ecart::new().args(&format!("{CREDIT} --model tree --out out"));
    let said = run.succeeds();
    for file in ["train.json", "index.html", "with-groups/audit.json", "without-proxies/index.html"] {
        assert!(run.path("out").join(file).exists(), "{file}");
    }
    let predictions = fs::read_to_string(run.path("out/predictions-with-groups.csv")).unwrap();
    assert!(predictions.starts_with("row,credit_risk,prediction,score,sex\n"), "{predictions}");
    assert_eq!(predictions.lines().count(), 301);
    // The prediction as it stands is the score's at 0.5.
    for line in predictions.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        assert_eq!(fields[2] == "good", fields[3].parse::<f64>().unwrap() >= 0.5, "{line}");
    }
    let again = said.stderr.lines().find_map(|line| line.strip_prefix("audit again: ecart ")).unwrap();
    assert!(again.starts_with("audit out/predictions-with-groups.csv --label credit_risk --score score --threshold 0.5"), "{again}");
    let audited = Ecart::new().file("out/predictions-with-groups.csv", predictions.as_bytes()).args(again).succeeds().stdout;
    assert!(audited.contains("300 rows read"), "{audited}");
    // The false positive rates of the two groups, with the model that knows the group.
    let block = said.stdout.split("false positive rate by sex").nth(1).unwrap();
    for line in block.lines().skip(1).take(2) {
        let counts = line.split_whitespace().find(|word| word.contains('/')).unwrap();
        assert!(audited.contains(counts), "{counts}: {audited}");
    }
}

#[test]
fn what_must_not_be_learned_from_is_refused_with_what_mends_it() {
    let refused = |flags: &str| Ecart::new().file("p.csv", people()).args(&format!("train p.csv --label y --group g {flags}")).refused();
    for (flags, said) in [
        ("", ["`id` looks like an identifier", "--without id"]),
        ("--without id", ["`z` is the label `y` in other words", "--without z"]),
        ("--features id,x", ["`id` looks like an identifier", "--features x"]),
        ("--without id,z --folds 40", ["too few rows with the label", "--folds"]),
        ("--without id,z --held-out 1", ["no share to hold out", "--held-out 0.3"]),
        ("--features w", ["there is no column `w`", "name one of these columns"]),
        ("--without id,z --trees 3", ["`--trees` says nothing of this model", "--model"]),
        ("--without id,z --penalty 0", ["`--penalty` cannot be 0", "--penalty 1"]),
    ] {
        let message = refused(flags);
        said.iter().for_each(|part| assert!(message.contains(part), "{part}: {message}"));
    }
    let constant = people().replace(",0,1,", ",1,1,");
    let message = Ecart::new().file("p.csv", &constant).args("train p.csv --label y --group g").refused();
    assert!(message.contains("the label `y` is `1` in all 60 rows"), "{message}");
    let mixed = people().replacen("n5,9", "n5,n/a", 1);
    let message = Ecart::new().file("p.csv", &mixed).args("train p.csv --label y --group g --without id,z").refused();
    assert!(message.contains("row 5") && message.contains("--missing n/a"), "{message}");
}

/// 48,842 rows, compressed; that `relationship` tells sex is known of them.
#[test]
fn adult_is_audited_with_and_without_sex_and_its_proxies() {
    let run = Ecart::new().args("train adult --label income --positive >50K --group sex --missing ? --without fnlwgt").succeeds();
    for part in ["48,842 rows read, 48,842 used", "14,653 held out", "relationship    0.65", "marital_status  0.46", "sex=Female"] {
        assert!(run.stdout.contains(part), "{part}: {}", run.stdout);
    }
}
