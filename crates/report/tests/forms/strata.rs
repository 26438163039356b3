//! What a report says within strata, and of what the base rates force.

use std::collections::{BTreeSet, HashMap};

use ecart_metrics::{Analysis, Config, Metric, Reference, audit};
use ecart_report::{Findings, GroupingFindings, csv, html, markdown, terminal};
use ecart_schema::{Document, Stakes};
use ecart_tally::{Clusters, Count, Counted, Dimension, GroupColumn, LeftOut, Level, Outcome, Part, Plan, Roles, Tally, Task, Weighting};
use ecart_words::{Lang, Words};

use crate::document::{compas, document};

/// A group, a stratum, and the people by outcome: of a decision selected and not; otherwise true and predicted, true and not, false and predicted, false and not.
type Row<'a> = (&'a str, &'a str, [u64; 4]);

/// Applicants to six departments of Berkeley in 1973, and those admitted.
const BERKELEY: [Row<'_>; 12] = [
    ("men", "A", [512, 313, 0, 0]),
    ("women", "A", [89, 19, 0, 0]),
    ("men", "B", [353, 207, 0, 0]),
    ("women", "B", [17, 8, 0, 0]),
    ("men", "C", [120, 205, 0, 0]),
    ("women", "C", [202, 391, 0, 0]),
    ("men", "D", [138, 279, 0, 0]),
    ("women", "D", [131, 244, 0, 0]),
    ("men", "E", [53, 138, 0, 0]),
    ("women", "E", [94, 299, 0, 0]),
    ("men", "F", [22, 351, 0, 0]),
    ("women", "F", [24, 317, 0, 0]),
];

fn level(text: &str) -> Level {
    if text.is_empty() { Level::Missing } else { Level::Value(text.to_owned()) }
}

/// The document of a tally with strata.
fn stratified(rows: &[Row<'_>], task: Task, columns: [&str; 2], config: Config) -> Document {
    let outcomes: Vec<Outcome> = match task {
        Task::Decision => [true, false].map(Outcome::decision).into(),
        Task::Classification | Task::Verification => [(true, true), (true, false), (false, true), (false, false)]
            .map(|(label, predicted)| Outcome::labelled(label, predicted))
            .into(),
        Task::Multiclass => panic!("a document of several classes is made by its own test"),
    };
    let groups = Dimension::new(columns[0], rows.iter().map(|row| level(row.0)).collect());
    let strata = Dimension::stratum(columns[1], rows.iter().map(|row| level(row.1)).collect());
    let mut tally = Tally::new(task, Weighting::Rows, vec![groups.clone(), strata.clone()]);
    for (group, stratum, counts) in rows {
        let places = [(&groups, group), (&strata, stratum)].map(|(of, text)| u32::try_from(of.index_of(&level(text)).unwrap()).unwrap());
        for (outcome, &count) in outcomes.iter().zip(counts) {
            tally.add(&places, *outcome, &Count::of_rows(count)).unwrap();
        }
    }
    let base = document(&columns[..1], &[(vec!["a".into()], [1, 1, 1, 1]), (vec!["b".into()], [1, 1, 1, 1])], task, Reference::Largest);
    let roles = base.plan.roles().clone();
    let plan = Plan::new(Roles { strata: vec![GroupColumn { column: columns[1].to_owned(), bins: None }], ..roles }).unwrap();
    let audit = audit(&tally, &config).unwrap();
    let rows = tally.rows();
    Document { plan, audit, counted: Counted::new(rows, tally, LeftOut::default()).unwrap().into(), ..base }
}

fn berkeley() -> Document {
    let mut document = stratified(&BERKELEY, Task::Decision, ["sex", "department"], Config::default());
    document.presentation.stakes = Stakes::Benefit;
    document
}

/// Many things that a table has to bear: three groups, one of them small, an unknown group, an unknown stratum, strata with nobody or nothing that varies.
fn rough() -> Document {
    let rows = [
        ("north", "old", [40, 20, 60, 90]),
        ("south", "old", [50, 30, 20, 80]),
        ("north", "new", [30, 10, 0, 40]),
        ("south", "new", [20, 20, 0, 25]),
        ("east", "new", [4, 3, 2, 9]),
        ("north", "old × rare", [9, 1, 0, 0]),
        ("south", "", [5, 5, 8, 30]),
        ("", "old", [10, 10, 12, 25]),
    ];
    let metrics = vec![Metric::FalsePositiveRate, Metric::F1];
    let config = Config { metrics, analyses: BTreeSet::from([Analysis::Constraints]), ..Config::default() };
    stratified(&rows, Task::Classification, ["region", "contract"], config)
}

fn constrained() -> Document {
    let mut document = compas();
    let config = Config { analyses: BTreeSet::from([Analysis::Constraints]), ..document.audit.config.clone() };
    document.audit = document.counted.audit(&config).unwrap();
    document
}

/// What is said in the sections alone.
fn sections(document: &Document, lang: Lang) -> String {
    let words = Words::new(lang);
    let terminal = terminal::render(&Findings::new(document, &words), &words, false);
    let first = first_heading(document, lang);
    let start = terminal.find(&first).unwrap_or_else(|| panic!("{first} is not in {terminal}"));
    terminal[start..].to_owned()
}

fn first_heading(document: &Document, lang: Lang) -> String {
    let findings = Findings::new(document, &Words::new(lang));
    findings.groupings[0].sections[0].heading.clone()
}

#[test]
fn berkeley_within_departments() {
    insta::assert_snapshot!("strata_en", sections(&berkeley(), Lang::En));
    insta::assert_snapshot!("strata_fr", sections(&berkeley(), Lang::Fr));
}

#[test]
fn a_rough_table_within_strata() {
    insta::assert_snapshot!("strata_rough_en", sections(&rough(), Lang::En));
    insta::assert_snapshot!("strata_rough_fr", sections(&rough(), Lang::Fr));
}

#[test]
fn what_the_base_rates_of_compas_force() {
    insta::assert_snapshot!("constraints_en", sections(&constrained(), Lang::En));
    insta::assert_snapshot!("constraints_fr", sections(&constrained(), Lang::Fr));
}

#[test]
fn no_line_of_a_terminal_is_too_long_and_every_form_says_the_same() {
    for document in [berkeley(), rough(), constrained()] {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let findings = Findings::new(&document, &words);
            for line in sections(&document, lang).lines() {
                assert!(line.chars().count() <= 100, "{line}");
            }
            let markdown = markdown::render(&findings, &words);
            let page = html::page(&document, &findings, &words);
            for grouping in &findings.groupings {
                said(grouping, &markdown, &page);
            }
        }
    }
}

/// Every figure of a table stands in the Markdown and on the page.
fn said(grouping: &GroupingFindings, markdown: &str, page: &str) {
    assert!(!grouping.sections.is_empty());
    for section in &grouping.sections {
        // A heading begins with a capital there.
        let heading: String = section.heading.chars().skip(1).collect();
        assert!(page.contains(&heading) && markdown.contains(&heading));
        for cell in section.tables.iter().flat_map(|table| &table.rows).flatten() {
            let first = cell.split([' ', '<', '&']).next().unwrap_or_default();
            assert!(markdown.contains(first) && page.contains(first), "{cell}");
        }
    }
}

#[test]
fn every_figure_is_in_the_table_of_statistics_with_all_its_digits() {
    type Line = HashMap<String, String>;
    let lines = |document: &Document| -> Vec<Line> {
        let table = csv::statistics(document).unwrap().unwrap();
        ::csv::Reader::from_reader(table.as_bytes()).deserialize().map(Result::unwrap).collect()
    };
    let find = |lines: &[Line], figure: &str, stratum: &str| -> Line {
        let mut found = lines.iter().filter(|line| line["figure"] == figure && line["stratum"] == stratum);
        let line = found.next().unwrap_or_else(|| panic!("{figure} {stratum}")).clone();
        assert!(found.next().is_none(), "{figure} {stratum} twice");
        line
    };
    let document = berkeley();
    let lines_of_berkeley = lines(&document);
    let pair = &document.audit.groupings[0].evidence.strata.as_ref().unwrap().metrics[0].pairs.as_ref().unwrap()[0];
    let odds = find(&lines_of_berkeley, "common_odds_ratio", "");
    assert_eq!(odds["value"].parse::<f64>().unwrap().to_bits(), pair.odds_ratio.unwrap().value.to_bits());
    assert_eq!((odds["group"].as_str(), odds["against"].as_str(), odds["analysis"].as_str()), ("sex=women", "sex=men", "strata"));
    let rate = find(&lines_of_berkeley, "rate", "department=A");
    assert_eq!((rate["numerator"].as_str(), rate["denominator"].as_str()), ("89", "108"));
    assert_eq!(find(&lines_of_berkeley, "sign_reversed", "")["value"], "1");
    let forced = lines(&constrained());
    let gap = find(&forced, "forced_gap", "");
    assert_eq!((gap["group"].as_str(), gap["against"].as_str()), ("race=African-American", "race=Other"));
    let rough = lines(&rough());
    assert!(rough.iter().any(|line| line["metric"] == "f1" && line["undefined"] == "not_a_share"));
}

#[test]
fn the_written_form_is_valid_and_read_back() {
    for document in [berkeley(), rough(), constrained()] {
        let json = document.to_json();
        assert_eq!(Document::from_json(&json).unwrap().audit.groupings[0].evidence, document.audit.groupings[0].evidence);
    }
}

#[test]
fn clusters_are_spoken_of_where_there_are_some() {
    let mut document = berkeley();
    let note = |document: &Document| sections(document, Lang::En).contains("The rows stand in clusters");
    assert!(!note(&document));
    let mut tally = document.counted.tally().unwrap().clone();
    let mut clusters = Clusters::default();
    for cell in tally.cells() {
        clusters.add(vec![Part { levels: cell.levels.into(), outcome: cell.outcome, rows: 1, weight: 1.0 }], cell.count.rows);
    }
    tally.set_clusters(clusters).unwrap();
    document.audit = audit(&tally, &document.audit.config).unwrap();
    assert!(note(&document));
}
