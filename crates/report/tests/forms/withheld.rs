//! Small groups withheld, in every form: they are named, nothing else is told of them, and nothing else is known where a form is drawn.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use ecart_metrics::{Analysis, Config};
use ecart_report::{Findings, folder, markdown, terminal};
use ecart_schema::{Contents, Document, Input, Read};
use ecart_tally::Task;
use ecart_words::{Lang, Words};

use crate::document::{Group, configured};

/// COMPAS by race, with what was counted of two small groups.
fn compas(asian: [u64; 4], native_american: [u64; 4], with_evidence: bool) -> Document {
    let groups = [
        ("African-American", [1369, 532, 805, 990]),
        ("Asian", asian),
        ("Caucasian", [505, 461, 349, 1139]),
        ("Hispanic", [103, 129, 87, 318]),
        ("Native American", native_american),
        ("Other", [43, 90, 36, 208]),
    ];
    let groups: Vec<Group> = groups.map(|(name, counts)| (vec![name.to_owned()], counts)).into();
    let analyses = if with_evidence { Analysis::ALL.into() } else { BTreeSet::new() };
    let config = Config { suppress_below: Some(10), analyses, ..Config::default() };
    let mut document = configured(&["race"], &groups, Task::Classification, config);
    let contents = Some(Contents { bytes: 9, sha256: "0f".repeat(32), rows: 7214 });
    document.provenance.inputs = vec![Input { name: "compas.csv".into(), contents }];
    document.provenance = document.provenance.published(&document.audit.config);
    document
}

/// Every file of a report, by its path, and what a terminal and a pull request show.
fn forms(document: &Document, lang: Lang) -> BTreeMap<String, Vec<u8>> {
    let words = Words::new(lang);
    let findings = Findings::new(document, &words);
    let parent = tempfile::tempdir().unwrap();
    let root = parent.path().join("report");
    let written = folder::write(&root, document, &words, false).unwrap();
    let bytes = |path: &Path| (path.display().to_string(), fs::read(root.join(path)).unwrap());
    let mut forms: BTreeMap<String, Vec<u8>> = written.files.iter().map(|path| bytes(path)).collect();
    forms.insert("terminal".into(), terminal::render(&findings, &words, false).into_bytes());
    forms.insert("markdown".into(), markdown::render(&findings, &words).into_bytes());
    forms
}

#[test]
fn the_report_made_from_the_file_alone_is_the_same_to_the_byte() {
    let document = compas([6, 3, 2, 21], [9, 1, 3, 5], true);
    let read = Read::from_json(&document.to_json()).unwrap();
    assert_eq!(read.figures_differ, None);
    for lang in [Lang::En, Lang::Fr] {
        assert_eq!(forms(&read.document, lang), forms(&document, lang));
    }
}

/// Of these people other things were counted, and what may be told of them is the same.
#[test]
fn no_form_depends_on_what_is_withheld() {
    let (ours, theirs) = (compas([6, 3, 2, 21], [9, 1, 3, 5], true), compas([5, 4, 3, 20], [10, 0, 2, 6], true));
    for lang in [Lang::En, Lang::Fr] {
        assert_eq!(forms(&theirs, lang), forms(&ours, lang));
    }
}

#[test]
fn every_form_names_who_is_withheld() {
    let document = compas([6, 3, 2, 21], [9, 1, 3, 5], true);
    for lang in [Lang::En, Lang::Fr] {
        for (name, bytes) in forms(&document, lang) {
            let text = String::from_utf8_lossy(&bytes);
            // What is drawn is read in the picture's other form; gaps, statistics and the finding as people are of groups that are compared.
            if ![".png", "gaps.csv", "statistics.csv", "people.svg"].iter().any(|end| name.ends_with(end)) {
                for group in ["Asian", "Native American", "Other"] {
                    assert!(text.contains(group), "{name} does not name {group}");
                }
            }
            assert!(!text.contains(&"0f".repeat(32)), "{name} has the hash of the input");
        }
    }
}

/// In a picture, where its mark would be.
#[test]
fn a_withheld_group_has_its_reason_in_place_of_a_mark() {
    let document = compas([6, 3, 2, 21], [9, 1, 3, 5], false);
    for (lang, why) in [(Lang::En, "withheld, so that no number under 10 can"), (Lang::Fr, "masqué, pour qu’aucun nombre sous 10")] {
        let pictures = forms(&document, lang);
        for name in ["rates-race-false-positive-rate", "gaps-race-false-negative-rate", "outcomes-race"] {
            let svg = String::from_utf8_lossy(&pictures[&format!("figures/{name}.svg")]).replace(['\u{a0}', '\u{202f}'], " ");
            assert_eq!(svg.matches(why).count(), 3, "{name}: {why}");
        }
        let words = Words::new(lang);
        let plotted = terminal::plotted(&Findings::new(&document, &words), &words, false, 100);
        let mark = words.say("withheld-mark");
        for group in ["Asian", "Native American", "Other"] {
            assert_eq!(plotted.lines().filter(|line| line.starts_with(group) && line.ends_with(&mark)).count(), 2, "{plotted}");
        }
    }
}

#[test]
fn the_table_of_rates_has_a_row_for_each_figure_that_is_withheld() {
    let table = ecart_report::csv::rates(&compas([6, 3, 2, 21], [9, 1, 3, 5], true)).unwrap();
    let withheld: Vec<&str> = table.lines().filter(|line| line.contains("withheld")).collect();
    assert_eq!(withheld.len(), 3 * 16);
    assert_eq!(withheld[0], "race,race=Asian,,base_rate,,,,withheld,,,,,false,,,,,,,,,");
}

#[test]
fn withheld_groups_in_a_terminal() {
    let document = compas([6, 3, 2, 21], [9, 1, 3, 5], false);
    for (lang, name) in [(Lang::En, "withheld_en"), (Lang::Fr, "withheld_fr")] {
        let words = Words::new(lang);
        insta::assert_snapshot!(name, terminal::render(&Findings::new(&document, &words), &words, false));
    }
}
