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
        for name in ["gender-shades", "compas", "berkeley-1973", "fico-2003"] {
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
fn a_demonstration_is_the_audit_of_the_exported_file() {
    let run = Ecart::new().args("datasets export compas .");
    run.succeeds();
    let demo = Ecart::new().args("demo compas --format json").succeeds().stdout;
    let audit = "--label two_year_recid --score decile_score --threshold 5 --group race --reference race=Caucasian --positive-is harm \
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
    assert_eq!((list.matches("source:").count(), list.matches("licence:").count()), (4, 4));
    let list = Ecart::new().args("datasets --lang fr").succeeds().stdout;
    assert_eq!(list.matches("licence\u{202f}:").count(), 4);
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
