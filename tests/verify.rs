//! `ecart verify`: pairs of samples, against figures that others computed.

use std::fs;

use crate::util::{Ecart, project};

const COLUMNS: &str = "--mated mated --similarity score --group group_a --other-group group_b --weight n";

fn pairs(more: &str) -> Ecart {
    let rows = fs::read(project("tests/files/pairs.csv")).unwrap();
    Ecart::new().file("pairs.csv", rows).args(&format!("verify pairs.csv {COLUMNS} {more}"))
}

/// The counts behind every rate, in the terminal's tables, at thresholds that are given or found.
#[test]
fn has_the_rates_that_others_computed() {
    let figures = fs::read_to_string(project("tests/files/pairs-figures.csv")).unwrap();
    let mut rows = 0;
    for asked in ["fmr=0.01", "fmr=0.001", "0.5"] {
        let shown = pairs(&format!("--threshold {asked}")).succeeds().stdout;
        for row in figures.lines().filter(|line| line.starts_with(&format!("{asked},"))) {
            let [_, threshold, what, counts] = row.split(',').collect::<Vec<_>>()[..] else { panic!("{row}") };
            assert!(shown.contains(&format!("score ≥ {threshold}")), "{shown}");
            let counts: Vec<String> = counts.split('/').map(grouped).collect();
            let counts = counts.join("/");
            let of = what.trim_end_matches(" FMR").trim_end_matches(" FNMR");
            let is_shown = |line: &str| line.starts_with(of) && line.split_whitespace().any(|word| word == counts);
            assert!(shown.lines().any(is_shown), "{what} {counts}\n{shown}");
            rows += 1;
        }
    }
    assert_eq!(rows, 54);
}

fn grouped(count: &str) -> String {
    let number: u64 = count.parse().unwrap();
    if number < 1000 { count.to_owned() } else { format!("{},{:03}", number / 1000, number % 1000) }
}

/// A rate of one group is of pairs in which both people are of it.
#[test]
fn finds_the_threshold_of_one_group() {
    let shown = pairs("--threshold fmr=0.01@G1").succeeds().stdout;
    assert!(shown.contains("score ≥ 0.4783 (set for a false match rate of at most 1% among group_a=G1)"), "{shown}");
    let same = pairs("--threshold fmr=0.01@group_a=G1").succeeds().stdout;
    assert_eq!(shown, same);
}

#[test]
fn shows_who_is_mistaken_for_whom() {
    for lang in ["en", "fr"] {
        let shown = pairs(&format!("--threshold fmr=0.01 --lang {lang}")).succeeds().stdout;
        insta::assert_snapshot!(format!("verify_{lang}"), shown);
        assert!(shown.lines().all(|line| line.chars().count() <= 100), "{shown}");
    }
}

/// No group is without an error, nor without a reason where a figure has no value.
#[test]
fn says_what_few_errors_say() {
    let rows = "same,s,a,b,n\n1,0.9,x,x,90\n1,0.1,x,x,10\n1,0.9,y,y,50\n1,0.1,y,y,2\n0,0.1,x,x,3000\n0,0.1,y,y,500\n0,0.9,y,y,3\n0,0.1,x,y,40\n1,0.9,y,x,1\n0,0.1,,x,5\n";
    let columns = "--mated same --similarity s --group a --other-group b --weight n --threshold 0.5";
    let shown = Ecart::new().file("p.csv", rows).args(&format!("verify p.csv {columns}")).succeeds().stdout;
    insta::assert_snapshot!("verify_few_errors", shown);
}

/// What was counted is all that a report needs: the same is said again from the file.
#[test]
fn is_told_again_from_its_file() {
    let first = pairs("--threshold fmr=0.001 --with all --out report");
    let shown = first.succeeds().stdout;
    let json = fs::read(first.path("report/audit.json")).unwrap();
    let again = Ecart::new().file("audit.json", &json).args("report audit.json").succeeds();
    assert_eq!(shown, again.stdout);
    let statistics = fs::read_to_string(first.path("report/statistics.csv")).unwrap();
    assert!(statistics.contains("group_a,verification,false_positive_rate,G1,G2,,pair_of_groups,"), "{statistics}");
    assert!(statistics.contains("group_a,verification,,,,alpha=0.5,gini_aggregation_rate,0.43"), "{statistics}");
    let page = fs::read_to_string(first.path("report/index.html")).unwrap();
    for wanted in ["False match rate", "false non-match rate", "G1 × G2", "ecart verify pairs.csv --mated mated"] {
        assert!(page.contains(wanted), "{wanted}");
    }
}
