//! `ecart audit`, from the command line to what is printed.

use std::fs;

use crate::util::{Ecart, project};

const COMPAS: &str = "--label two_year_recid --score decile_score --threshold 5 --group race --reference race=Caucasian";

fn compas(more: &str) -> String {
    let file = project("datasets/compas/compas.csv");
    Ecart::new().args(&format!("audit '{}' {COMPAS} {more}", file.display())).succeeds().stdout
}

fn json(run: Ecart) -> String {
    run.args("--format json").succeeds().stdout
}

#[test]
fn compas_has_the_published_figures_in_every_form_and_both_languages() {
    let points = ["44.8%", "805/1,795", "23.5%", "349/1,488", "28.0%", "532/1,901", "47.7%", "461/966"];
    let commas = ["44,8", "805/1\u{202f}795", "23,5", "349/1\u{202f}488", "28,0", "532/1\u{202f}901", "47,7", "461/966"];
    for (more, figures) in [("", points), ("--format markdown", points), ("--lang fr", commas), ("--format markdown --lang fr", commas)] {
        let said = compas(more);
        for figure in figures {
            assert!(said.contains(figure), "{more}: {figure}\n{said}");
        }
    }
    // Data have all their digits, and are the same in every language.
    let rate = 805.0_f64 / 1795.0;
    for more in ["--format csv", "--format json"] {
        let said = compas(more);
        assert!(said.contains(&rate.to_string()), "{more}");
        assert_eq!(compas(&format!("{more} --lang fr")), said);
    }
}

#[test]
fn a_published_report_is_the_same_on_every_run() {
    assert_eq!(compas("--format json"), compas("--format json"));
}

#[test]
fn the_table_is_what_a_reader_sees() {
    insta::assert_snapshot!("compas_en", compas("--title COMPAS"));
    insta::assert_snapshot!("compas_fr", compas("--title COMPAS --lang fr"));
}

#[test]
fn without_a_label_selection_rates_are_compared() {
    let rows = format!("sex,hired\n{}", "F,no\nF,yes\nF,no\nM,yes\nM,no\n".repeat(40));
    let ran = Ecart::new().file("d.csv", rows).args("audit d.csv --prediction hired --positive yes --group sex").succeeds();
    for part in ["selection rate", "33.3%", "40/120", "50.0%", "40/80", "0.67"] {
        assert!(ran.stdout.contains(part), "{part}: {}", ran.stdout);
    }
}

#[test]
fn a_row_can_stand_for_many_people() {
    let counts = "skin,sex,y,yhat,n\ndark,F,1,1,177\ndark,F,1,0,94\nlight,M,0,0,384\nlight,M,0,1,1\n";
    let run = Ecart::new()
        .file("counts.csv", counts)
        .args("audit counts.csv --label y --prediction yhat --group skin --group sex --intersect --weight n --metric error_rate");
    let said = run.succeeds().stdout;
    for part in ["94/271", "34.7%", "1/385", "0.3%", "skin × sex"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn the_same_rows_give_the_same_figures_however_they_are_stored() {
    let rows = "sex,y,yhat\nF,0,1\nM,1,1\nF,1,0\nM,0,0\nM,0,1\n";
    let asked = "--label y --prediction yhat --group sex --title t --format csv";
    let whole = Ecart::new().file("p.csv", rows).args(&format!("audit p.csv {asked}")).succeeds().stdout;
    let piped = Ecart::new().input(rows).args(&format!("audit - {asked}")).succeeds().stdout;
    let tabs = Ecart::new().file("p.tsv", rows.replace(',', "\t")).args(&format!("audit p.tsv {asked}")).succeeds().stdout;
    let parts = Ecart::new()
        .file("parts/1.csv", "sex,y,yhat\nF,0,1\nM,1,1\n")
        .file("parts/2.csv", "sex,y,yhat\nF,1,0\nM,0,0\nM,0,1\n")
        .args(&format!("audit parts {asked}"))
        .succeeds()
        .stdout;
    let marked = Ecart::new().file("p.csv", format!("\u{feff}{rows}")).args(&format!("audit p.csv {asked}")).succeeds().stdout;
    for other in [piped, tabs, parts, marked] {
        assert_eq!(other, whole);
    }
}

#[test]
fn parquet_is_audited_as_csv_is() {
    let asked = "--label y --prediction yhat --group sex --format csv";
    let parquet = fs::read(project("tests/files/people.parquet")).unwrap();
    let columnar = Ecart::new().file("p.parquet", parquet).args(&format!("audit p.parquet {asked}")).succeeds().stdout;
    let rows = "sex,y,yhat\nF,0,true\nM,1,true\nF,0,false\nM,1,false\n";
    assert_eq!(Ecart::new().file("p.csv", rows).args(&format!("audit p.csv {asked}")).succeeds().stdout, columnar);
}

#[test]
fn the_command_in_the_json_makes_the_same_audit_again() {
    let rows = "sex,the age,y,yhat\nF,20,0,1\nM,30,1,1\nF,40,1,0\nM,50,0,0\nM,,0,1\n";
    let first = Ecart::new().file("a b.csv", rows).args(
        "audit 'a b.csv' --label y --prediction yhat --group sex --group 'the age' --bins 'the age=35' --intersect --reference sex=M \
         --min-group 1 --seed 3 --confidence 0.9 --drop-missing --quiet --lang fr",
    );
    let said = json(first);
    let command = said.lines().find_map(|line| line.trim().strip_prefix("\"command\": \"")).unwrap();
    let command = command.trim_end_matches(',').trim_end_matches('"').strip_prefix("ecart ").unwrap();
    assert!(!command.contains("--quiet") && !command.contains("--lang"), "{command}");
    assert_eq!(json(Ecart::new().file("a b.csv", rows).args(command)), said);
}

#[test]
fn a_column_may_have_an_equals_sign_in_its_name() {
    let rows = "a=b,a,yhat\nx,u,0\ny,v,1\nx,u,1\ny,v,0\n";
    let run = Ecart::new()
        .file("p.csv", rows)
        .args("audit p.csv --prediction yhat --group a --group a=b --reference a=b=y --reference a=v --min-group 1");
    let said = run.succeeds().stdout;
    assert!(said.contains("y (ref)") && said.contains("v (ref)"), "{said}");
}

#[test]
fn numbers_are_cut_where_they_are_told_to_be() {
    let rows = "age,yhat\n20,0\n24,1\n25,1\n44,0\n45,1\n60,0\n";
    let edges = Ecart::new().file("p.csv", rows).args("audit p.csv --prediction yhat --group age --bins age=25,45").succeeds().stdout;
    for band in ["<25", "25–<45", "≥45"] {
        assert!(edges.contains(band), "{band}: {edges}");
    }
    let halves = Ecart::new().file("p.csv", rows).args("audit p.csv --prediction yhat --group age --bins age=2q").succeeds().stdout;
    assert!(halves.contains("cut at quantiles, from an exact count of every value"), "{halves}");
}

#[test]
fn rows_without_a_group_are_a_level_of_their_own_or_left_out() {
    let rows = "sex,yhat\nF,0\nM,1\n,1\nn/a,0\nF,1\nM,0\n";
    let asked = "audit p.csv --prediction yhat --group sex --missing n/a";
    let level = Ecart::new().file("p.csv", rows).args(asked).succeeds().stdout;
    assert!(level.contains("(missing)") && level.contains("6 rows read, 6 counted, 0 left out"), "{level}");
    let out = Ecart::new().file("p.csv", rows).args(asked).args("--drop-missing").succeeds().stdout;
    assert!(!out.contains("(missing)") && out.contains("6 rows read, 4 counted, 2 left out"), "{out}");
    assert!(out.contains("p.csv:4"), "{out}");
}

#[test]
fn only_the_rows_that_meet_every_condition_are_counted() {
    let rows = "sex,year,place,yhat\nF,1,a,0\nM,1,a,1\nF,1,b,1\nM,2,a,0\nF,1,a,1\nM,1,a,0\n";
    let run = Ecart::new().file("p.csv", rows).args("audit p.csv --prediction yhat --group sex --where year=1 --where place=a");
    assert!(run.succeeds().stdout.contains("6 rows read, 4 counted, 2 left out"));
}

#[test]
fn the_label_may_have_a_positive_value_of_its_own() {
    let rows = "sex,y,yhat\nF,bad,approve\nM,good,approve\nF,good,reject\nM,bad,reject\n";
    let run = Ecart::new()
        .file("p.csv", rows)
        .args("audit p.csv --label y --label-positive good --prediction yhat --positive approve --group sex --metric tpr --min-group 1");
    let said = run.succeeds().stdout;
    assert!(said.contains("0/1") && said.contains("1/1") && said.contains("label good, predicted approve"), "{said}");
}

#[test]
fn names_are_shown_and_change_no_figure() {
    let called = "--level-words 'race=Caucasian:white people' --column-words race=origin --column-words 'decile_score=decile'";
    for format in ["table", "markdown", "model-card"] {
        let (plain, said) = (compas(&format!("--format {format}")), compas(&format!("{called} --format {format}")));
        assert!(plain.contains("Caucasian") && !plain.contains("white people"), "{format}: {plain}");
        assert!(said.contains("white people") && said.contains("origin"), "{format}: {said}");
        // The command that made it stands in a report, with the data's own words.
        let prose: String = said.lines().filter(|line| !line.contains("--level-words")).collect();
        assert!(!prose.contains("Caucasian") && !prose.contains("decile_score"), "{format}: {said}");
    }
    assert_eq!(compas(&format!("{called} --format csv")), compas("--format csv"));
    // A reference may be given as the report calls it.
    let file = project("datasets/compas/compas.csv");
    let flags = COMPAS.replace("race=Caucasian", "'origin=white people'");
    let said = Ecart::new().args(&format!("audit '{}' {flags} {called} --format csv", file.display())).succeeds().stdout;
    assert_eq!(said, compas("--format csv"));
    let figures = |more: &str| {
        let document: serde_json::Value = serde_json::from_str(&compas(&format!("{more} --format json"))).unwrap();
        document["audit"].clone()
    };
    assert_eq!(figures(called), figures(""));
}

/// Of groups that are all too small nothing is found, which is another thing than that nothing stands out.
#[test]
fn what_could_not_be_compared_is_not_called_alike() {
    let rows = "g,y,yhat,n\na,0,1,20\na,1,1,10\nb,0,0,20\nb,1,1,10\n";
    let line = "audit p.csv --label y --prediction yhat --group g --weight n";
    let run = || Ecart::new().file("p.csv", rows);
    let ran = run().args(line).succeeds();
    assert!(ran.stdout.contains("no gap could be set against chance") && !ran.stdout.contains("stands out"), "{}", ran.stdout);
    let report = run().args(&format!("{line} --out report"));
    report.succeeds();
    let page = fs::read_to_string(report.path("report/index.html")).unwrap();
    assert!(page.contains("What was counted</h2>") && !page.contains("Nothing stands out"));
    // Where one metric can be compared, only that is spoken of.
    let ran = Ecart::new().file("p.csv", "g,y,yhat,n\na,0,1,20\na,0,0,60\na,1,1,10\nb,0,0,60\nb,0,1,20\nb,1,1,10\n").args(line).succeeds();
    assert!(ran.stdout.contains("alone gives (false positive") && !ran.stdout.contains("(false positive rate and"), "{}", ran.stdout);
}

/// Nothing follows from a predictive value of 0, and the four rates have their values all the same.
#[test]
fn tied_rates_are_shown_each_for_itself() {
    let rows = "g,y,yhat,n\na,1,1,120\na,1,0,60\na,0,1,40\na,0,0,380\nb,1,0,35\nb,0,1,40\nb,0,0,200\n";
    let line = "audit p.csv --label y --prediction yhat --group g --weight n --with constraints";
    let ran = Ecart::new().file("p.csv", rows).args(line).succeeds();
    let (_, section) = ran.stdout.split_once("what the base rates force").unwrap();
    for figure in ["12.7% of 275", "0.0% of 40", "100.0% of 35", "16.7% of 240"] {
        assert!(section.contains(figure), "{figure}: {section}");
    }
}
