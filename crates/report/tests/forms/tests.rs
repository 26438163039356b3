//! The tests of the gaps, and a second model on the same rows, as they are shown.

use std::collections::HashMap;

use ecart_metrics::{Analysis, Config, Metric, Reference, audit};
use ecart_report::{Findings, Section, csv, html, markdown, terminal};
use ecart_schema::Document;
use ecart_tally::{Binary, Count, Counted, Decision, Dimension, LeftOut, Level, Outcome, Plan, Tally, Task, Weighting};
use ecart_words::{Lang, Words};

use crate::document::{compas, document};
use crate::sample::{alike, decisions};

/// The document again, audited with tests and whatever else is set.
fn tested(mut document: Document, set: impl FnOnce(&mut Config)) -> Document {
    let mut config = Config { analyses: [Analysis::Tests].into(), ..document.audit.config.clone() };
    set(&mut config);
    document.audit = document.counted.audit(&config).unwrap();
    document
}

/// Two logistic regressions of income on the 16,281 rows of Adult's test file.
fn two_models() -> Document {
    let rows: [(bool, [u64; 4], [u64; 4]); 2] = [
        // Label 0 then 1; both negative, second alone, first alone, both positive.
        (false, WOMEN[0], WOMEN[1]),
        (true, MEN[0], MEN[1]),
    ];
    let sex = Dimension::new("sex", ["women", "men"].map(|name| Level::Value(name.into())).into());
    let mut tally = Tally::new(Task::Classification, Weighting::Rows, vec![sex.clone()]).with_second();
    for (is_men, negatives, positives) in rows {
        let level = sex.index_of(&Level::Value(if is_men { "men" } else { "women" }.into())).unwrap() as u32;
        for (label, counts) in [(false, negatives), (true, positives)] {
            for ((first, second), rows) in [(false, false), (false, true), (true, false), (true, true)].into_iter().zip(counts) {
                tally.add(&[level], Outcome::labelled(label, first).and_second(second), &Count::of_rows(rows)).unwrap();
            }
        }
    }
    let mut document =
        document(&["sex"], &[(vec!["women".into()], [1; 4]), (vec!["men".into()], [1; 4])], Task::Classification, Reference::Largest);
    let second = Some(Decision::Prediction(Binary { column: "prediction_b".into(), positive: None }));
    document.plan = Plan::new(ecart_tally::Roles { second, ..document.plan.roles().clone() }).unwrap();
    document.audit = audit(&tally, &document.audit.config).unwrap();
    document.counted = Counted::new(tally.rows(), tally, LeftOut::default()).unwrap().into();
    document
}

const WOMEN: [[u64; 4]; 2] = [[4515, 245, 41, 30], [271, 65, 160, 94]];
const MEN: [[u64; 4]; 2] = [[6602, 210, 459, 333], [1275, 98, 886, 997]];

fn sections(document: &Document, lang: Lang) -> Vec<Section> {
    Findings::new(document, &Words::new(lang)).groupings.remove(0).sections
}

fn words_of(section: &Section) -> String {
    section.lead.iter().chain(&section.notes).cloned().collect::<Vec<_>>().join("\n")
}

/// What the terminal shows from the first section on.
fn shown(document: &Document, lang: Lang) -> String {
    let words = Words::new(lang);
    let findings = Findings::new(document, &words);
    let text = terminal::render(&findings, &words, false);
    let from = text.find(&findings.groupings[0].sections[0].heading).unwrap();
    text[from..].to_owned()
}

#[test]
fn tests_of_compas() {
    let document = tested(compas(), |_| {});
    for (lang, name) in [(Lang::En, "tests_en"), (Lang::Fr, "tests_fr")] {
        let text = shown(&document, lang);
        insta::assert_snapshot!(name, text);
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    }
}

#[test]
fn a_second_model_of_adult() {
    let document = two_models();
    for (lang, name) in [(Lang::En, "second_en"), (Lang::Fr, "second_fr")] {
        let text = shown(&document, lang);
        insta::assert_snapshot!(name, text);
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    }
}

/// The page and the Markdown have every text of a section.
#[test]
fn every_form_shows_them() {
    for document in [tested(compas(), |_| {}), two_models()] {
        let words = Words::new(Lang::En);
        let findings = Findings::new(&document, &words);
        let section = &findings.groupings[0].sections[0];
        let page = html::page(&document, &findings, &words);
        let text = markdown::render(&findings, &words);
        for cell in section.tables.iter().flat_map(|table| table.rows.iter().flatten().chain([&table.caption])) {
            assert!(text.contains(cell.replace('<', r"\<").as_str()) || text.contains(cell.as_str()), "{cell}");
            assert!(page.contains(&cell.replace('<', "&lt;")), "{cell}");
        }
        assert!(page.contains(&format!("-{}\"", section.id)));
    }
}

#[test]
fn nothing_found_is_no_proof() {
    let section = sections(&tested(alike(), |_| {}), Lang::En).remove(0);
    assert!(section.lead[0].contains("That is no proof of equal treatment"), "{:?}", section.lead);
    assert_eq!(section.tables[0].rows[0][3], "1.000");
}

#[test]
fn what_is_not_tested_says_why() {
    let section = sections(&tested(compas(), |config| config.metrics = vec![Metric::F1, Metric::FalsePositiveRate]), Lang::En).remove(0);
    let words = words_of(&section);
    assert!(words.contains("F1 score: n/a, this is computed for shares of people only"), "{words}");
    assert!(words.contains("Asian (under 30 in the denominator)"), "{words}");
    let groups =
        vec![(vec!["a".to_owned()], [30, 40, 0, 50]), (vec!["b".to_owned()], [30, 40, 0, 50]), (vec!["c".to_owned()], [30, 2, 0, 40])];
    let quiet = document(&["g"], &groups, Task::Classification, Reference::Largest);
    let words = words_of(&sections(&tested(quiet, |_| {}), Lang::En)[0]);
    assert!(words.contains("false positive rate: n/a, the rate is 0 in every group"), "{words}");
}

#[test]
fn what_makes_p_values_doubtful_is_said() {
    let few = vec![(vec!["a".to_owned()], [0, 0, 1, 59]), (vec!["b".to_owned()], [0, 0, 4, 36]), (vec!["c".to_owned()], [0, 0, 3, 47])];
    let document = document(&["g"], &few, Task::Classification, Reference::Largest);
    let rough = tested(document, |config| config.metrics = vec![Metric::FalsePositiveRate]);
    let section = sections(&rough, Lang::En).remove(0);
    assert!(words_of(&section).contains("an expected count is 2.1, under 5, so χ² is rough"), "{}", words_of(&section));
    assert!(section.tables[1].rows.iter().all(|row| row[3] == "Fisher"));
    let of = |set: &dyn Fn(&mut Config)| words_of(&sections(&tested(compas(), set), Lang::En)[0]);
    assert!(of(&|config| config.reference = Reference::BestOff(ecart_metrics::Positive::Harms)).contains("come out too small"));
    assert!(of(&|config| config.reference = Reference::Overall).contains("against everyone else"));
    let mut clustered = tested(decisions(), |_| {});
    clustered.plan = Plan::new(ecart_tally::Roles { cluster: Some("person".into()), ..clustered.plan.roles().clone() }).unwrap();
    assert!(words_of(&sections(&clustered, Lang::En)[0]).contains("hang together: the tests go by"));
}

#[test]
fn statistics_are_read_back_to_the_last_digit() {
    let document = tested(compas(), |_| {});
    let rows = csv::statistics(&document).unwrap().unwrap();
    let rows: Vec<HashMap<String, String>> = ::csv::Reader::from_reader(rows.as_bytes()).deserialize().map(Result::unwrap).collect();
    let find = |group: &str, figure: &str| {
        let of =
            |row: &&HashMap<String, String>| row["group"] == group && row["metric"] == "false_positive_rate" && row["figure"] == figure;
        rows.iter().find(of).unwrap()
    };
    let black = find("race=African-American", "adjusted_p_value");
    assert_eq!((black["against"].as_str(), black["numerator"].as_str(), black["denominator"].as_str()), ("race=Caucasian", "805", "1795"));
    let tests = document.audit.groupings[0].evidence.tests.as_ref().unwrap();
    let of_metric = tests.metrics.iter().find(|(metric, _)| *metric == Metric::FalsePositiveRate).unwrap().1.as_ref().unwrap();
    assert_eq!(black["value"].parse::<f64>().unwrap().to_bits(), of_metric.against[0].1.unwrap().adjusted.to_bits());
    assert_eq!(find("", "permutation_p_value")["value"].parse::<f64>().unwrap(), of_metric.all.unwrap().permutation.p_value);
    assert_eq!(rows.iter().find(|row| row["figure"] == "comparisons").unwrap()["value"], "6");
    let second = csv::statistics(&two_models()).unwrap().unwrap();
    assert!(second.contains("second,false_positive_rate,sex=women,,,first,") && second.contains(",mcnemar_exact_p_value,"), "{second}");
    assert_eq!(csv::statistics(&compas()).unwrap(), None);
}
