//! What is bundled: the demonstrations give the published figures, and the data can be had.

use std::fs;

use crate::util::{Ecart, project};

fn demo(line: &str) -> String {
    Ecart::new().args(&format!("demo {line}")).succeeds().stdout
}

#[test]
fn each_demonstration_is_listed_with_the_command_that_runs_it() {
    for lang in ["en", "fr"] {
        let list = Ecart::new().args(&format!("demo --lang {lang}")).succeeds().stdout;
        for name in [
            "gender-shades",
            "compas",
            "berkeley-1973",
            "fico-2003",
            "obermeyer-2019",
            "mmmlu-2025",
            "gpt-resumes-2024",
            "face-audit-2018",
            "pulse-oximeter-2022",
            "toxicity-terms-2018",
            "sweden-benefit-2017",
            "amsterdam-welfare",
        ] {
            assert!(list.contains(&format!("ecart demo {name}\n")), "{list}");
        }
    }
}

#[test]
fn gender_shades_gives_the_published_figures_of_each_system() {
    let english = demo("gender-shades");
    for figure in ["34.7%", "94/271", "0.8%", "3/385", "0.3%", "1/385", "comes from two systems"] {
        assert!(english.contains(figure), "{figure}: {english}");
    }
    let french = demo("gender-shades --lang fr");
    for figure in ["34,7\u{202f}%", "94/271", "0,8\u{202f}%", "viennent de deux systèmes"] {
        assert!(french.contains(figure), "{figure}: {french}");
    }
}

#[test]
fn compas_gives_what_propublica_published() {
    for (lang, figures) in [
        ("en", ["44.8%", "805/1,795", "23.5%", "349/1,488"]),
        ("fr", ["44,8\u{202f}%", "805/1\u{202f}795", "23,5\u{202f}%", "349/1\u{202f}488"]),
    ] {
        let said = demo(&format!("compas --lang {lang}"));
        for figure in figures {
            assert!(said.contains(figure), "{figure}: {said}");
        }
    }
}

#[test]
fn berkeley_turns_round_department_by_department() {
    let said = demo("berkeley-1973");
    for figure in ["44.5%", "1,198/2,691", "30.4%", "557/1,835", "in 4 of 6: A, B, D and F"] {
        assert!(said.contains(figure), "{figure}: {said}");
    }
}

#[test]
fn fico_costs_what_the_paper_says_each_criterion_costs() {
    let said = demo("fico-2003");
    for figure in ["45 were refused", "99.4%, 92.9%, 80.6%, 70.5%", "equal opportunity"] {
        assert!(said.contains(figure), "{figure}: {said}");
    }
    let french = demo("fico-2003 --lang fr");
    let french = french.replace("\n", " ");
    assert!(french.contains("99,4\u{202f}%, 92,9\u{202f}%, 80,6\u{202f}%, 70,5\u{202f}%"), "{french}");
}

#[test]
fn obermeyer_lets_others_in_with_another_target() {
    let said = demo("obermeyer-2019").replace('\n', " ");
    for figure in ["5.1% (93/1,825)", "2.7% (390/14,274)", "19.3% (93/483)", "25.9% (125/483)", "28.6% (138/483)", "never released"] {
        assert!(said.contains(figure), "{figure}: {said}");
    }
    let french = demo("obermeyer-2019 --lang fr").replace('\n', " ");
    assert!(french.contains("28,6\u{202f}% (138/483)"), "{french}");
}

/// The means and standard errors that the demonstration and its card say, from the table beside the data.
#[test]
fn at_the_same_score_black_patients_are_sicker() {
    let run = Ecart::new().args("datasets export obermeyer-2019 .");
    run.succeeds();
    let table = fs::read_to_string(run.path("obermeyer-2019-conditions.csv")).unwrap();
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split(',').collect()).collect();
    // Of the column at this place: the mean, and with the deviations at the next place its standard error.
    let figures = |race: &str, from: u32, to: u32, place: usize| {
        let within = |row: &&Vec<&str>| row[2] == race && (from..=to).contains(&row[0].parse().unwrap());
        let number = |row: &[&str], place: usize| row[place].parse::<f64>().unwrap();
        let rows: Vec<_> = rows.iter().filter(within).collect();
        let patients: f64 = rows.iter().map(|row| number(row, 3)).sum();
        let mean = rows.iter().map(|row| number(row, 3) * number(row, place)).sum::<f64>() / patients;
        let error = rows.iter().map(|row| number(row, 3) * number(row, place + 1).powi(2)).sum::<f64>().sqrt() / patients;
        (mean, error, patients)
    };
    let of = |race: &str, from: u32, to: u32| {
        let (mean, error, patients) = figures(race, from, to, 4);
        format!("{mean:.2} {error:.2} {patients}")
    };
    // What the paper finds of cost is not kept in the synthetic data, which the card says.
    assert_eq!(["black", "white"].map(|race| figures(race, 97, 100, 6).0.round()), [52_393.0, 32_792.0]);
    let said = [
        (50, 54, "1.40 0.15 76", "1.03 0.04 728"),
        (90, 94, "4.28 0.28 101", "2.89 0.09 704"),
        (97, 100, "6.24 0.32 124", "4.95 0.15 520"),
    ];
    for (from, to, black, white) in said {
        assert_eq!((of("black", from, to).as_str(), of("white", from, to).as_str()), (black, white));
    }
    assert!(of("black", 1, 100).starts_with("2.07") && of("white", 1, 100).starts_with("1.26"));
    let shown = demo("obermeyer-2019").replace('\n', " ");
    assert!(
        shown.contains("6.2 active chronic conditions (standard error 0.3, 124 patients) and white patients 5.0 (0.1, 520 patients)"),
        "{shown}"
    );
}

#[test]
fn a_demonstration_is_the_audit_of_the_exported_file() {
    let run = Ecart::new().args("datasets export compas .");
    run.succeeds();
    let demo = Ecart::new().args("demo compas --format json").succeeds().stdout;
    let audit = "--label two_year_recid --score decile_score --threshold 5 --group race --reference race=Caucasian --positive-is harm --with scores \
                 --title 'COMPAS: risk of being charged again, Broward County (2013–2014)' --people defendants \
                 --label-words 'were charged again/were not charged again' \
                 --prediction-words 'were called a medium or high risk/were called a low risk'";
    let typed =
        Ecart::new().file("compas.csv", fs::read(run.path("compas.csv")).unwrap()).args("audit compas.csv --format json").args(audit);
    let parsed = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let (typed, mut demo) = (parsed(&typed.succeeds().stdout), parsed(&demo));
    // The sentences that close the demonstration are its own.
    let notes = demo["presentation"]["notes"].take();
    assert!(notes.as_array().is_some_and(|notes| !notes.is_empty()));
    demo["presentation"]["notes"] = serde_json::json!([]);
    assert!(typed == demo, "all but the closing sentences is what the typed command gives");
}

#[test]
fn what_closes_a_demonstration_is_on_its_page_and_stays_there() {
    let run = Ecart::new().args("demo berkeley-1973 --out berkeley");
    run.succeeds();
    let page = fs::read_to_string(run.path("berkeley/index.html")).unwrap();
    assert!(page.contains("in 4 of 6: A, B, D and F"), "the sentences are on the page");
}

#[test]
fn a_demonstration_of_several_audits_writes_a_folder_for_each_and_a_page_that_leads_to_them() {
    let run = Ecart::new().args("demo gender-shades --out shades");
    run.succeeds();
    let page = fs::read_to_string(run.path("shades/index.html")).unwrap();
    for part in ["ibm", "facepp", "microsoft"] {
        assert!(page.contains(&format!("{part}/index.html")), "{part}");
        assert!(run.path("shades").join(part).join("audit.json").is_file(), "{part}");
    }
}

#[test]
fn what_is_bundled_is_listed_with_its_source_and_licence() {
    let list = Ecart::new().args("datasets").succeeds().stdout;
    assert_eq!((list.matches("source:").count(), list.matches("licence:").count()), (14, 14));
    let list = Ecart::new().args("datasets --lang fr").succeeds().stdout;
    assert_eq!(list.matches("licence\u{202f}:").count(), 14);
}

#[test]
fn a_data_set_is_exported_with_its_card_and_nothing_is_replaced() {
    let run = Ecart::new().args("datasets export berkeley-1973 there --lang fr");
    run.succeeds();
    assert_eq!(
        fs::read(run.path("there/berkeley-1973.csv")).unwrap(),
        fs::read(project("datasets/berkeley-1973/berkeley-1973.csv")).unwrap()
    );
    assert_eq!(fs::read(run.path("there/berkeley-1973.md")).unwrap(), fs::read(project("datasets/berkeley-1973/card.fr.md")).unwrap());
    let message = run.refused();
    assert!(message.contains("there/berkeley-1973.csv") && message.contains("--force"), "{message}");
    run.args("--force").succeeds();
}
