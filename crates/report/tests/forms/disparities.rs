//! How unequal the groups are, in every form.

use std::collections::BTreeSet;

use ecart_metrics::{Analysis, Config, Crossing, Metric, audit};
use ecart_report::{Findings, csv, html, markdown, terminal};
use ecart_schema::Document;
use ecart_words::{Lang, Words};

use crate::document::compas;
use crate::sample::{alike, decisions, small};

/// The document with disparities asked for.
fn measured(document: Document, change: impl FnOnce(&mut Config)) -> Document {
    let mut config = document.audit.config.clone();
    config.analyses = BTreeSet::from([Analysis::Disparities]);
    config.replicates = 2000;
    config.crossing = Crossing::None;
    change(&mut config);
    Document { audit: audit(document.counted.tally().unwrap(), &config).unwrap(), ..document }
}

/// The lines from the section's heading on.
fn section(text: &str, heading: &str) -> String {
    let from = text.to_lowercase().find(heading).unwrap_or_else(|| panic!("no {heading} in {text}"));
    text[from..].to_owned()
}

#[test]
fn the_section_in_a_terminal() {
    let document = measured(compas(), |config| config.min_group = 5);
    for (lang, heading, name) in
        [(Lang::En, "how unequal", "disparities_terminal_en"), (Lang::Fr, "inégalité de l", "disparities_terminal_fr")]
    {
        let words = Words::new(lang);
        let text = terminal::render(&Findings::new(&document, &words), &words, false);
        let text = section(&text, heading);
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
        insta::assert_snapshot!(name, text);
    }
}

/// Groups that are alike, a figure that is no share, and selection rates, of which neither end is the worse.
#[test]
fn the_section_of_groups_that_are_alike_and_of_decisions() {
    let words = Words::new(Lang::En);
    let alike = measured(alike(), |config| config.metrics = vec![Metric::FalsePositiveRate, Metric::F1]);
    let text = terminal::render(&Findings::new(&alike, &words), &words, false);
    insta::assert_snapshot!("disparities_alike", section(&text, "how unequal"));
    let decisions = measured(decisions(), |config| config.replicates = 1000);
    let text = markdown::render(&Findings::new(&decisions, &words), &words);
    insta::assert_snapshot!("disparities_decisions", section(&text, "how unequal"));
}

#[test]
fn the_page_and_the_table_have_the_section() {
    let document = measured(small(), |_| ());
    let words = Words::new(Lang::En);
    let findings = Findings::new(&document, &words);
    let page = html::page(&document, &findings, &words);
    assert!(page.contains("disparities\"") && page.contains("Gini coefficient"));
    insta::assert_snapshot!("disparities_csv", csv::statistics(&document).unwrap().unwrap());
}
