//! What the sizes of the groups could have shown, in every form.

use std::collections::BTreeSet;

use ecart_metrics::power::{Power, Sought, StatedGap};
use ecart_metrics::{Analysis, Confidence, Config, Metric, Positive, Reference, audit};
use ecart_report::{Findings, Planned, csv, markdown, terminal};
use ecart_schema::Document;
use ecart_words::{Lang, Words};

use crate::document::compas;
use crate::sample::{alike, page, small};

/// The document with what its sizes could have shown.
fn asked(mut document: Document, sought: Sought, metrics: &[Metric]) -> Document {
    let config = Config { analyses: BTreeSet::from([Analysis::Power]), sought, metrics: metrics.to_vec(), ..document.audit.config.clone() };
    document.audit = audit(document.counted.tally().unwrap(), &config).unwrap();
    document
}

fn five_points() -> Sought {
    Sought { gap: StatedGap::new(0.05), ..Sought::default() }
}

/// What stands in a form from the heading on.
fn section(text: &str, heading: &str) -> String {
    text.find(heading).map_or_else(String::new, |place| text[place..].to_owned())
}

#[test]
fn the_terminal_shows_what_the_sizes_of_compas_could_have_shown() {
    for (lang, name, heading) in
        [(Lang::En, "power_terminal_en", "what these group sizes"), (Lang::Fr, "power_terminal_fr", "ce que l’effectif")]
    {
        let words = Words::new(lang);
        let text = terminal::render(&Findings::new(&asked(compas(), Sought::default(), &[]), &words), &words, false);
        insta::assert_snapshot!(name, section(&text, heading));
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    }
}

#[test]
fn the_terminal_shows_how_many_people_a_stated_gap_lacks() {
    for (lang, name, heading) in
        [(Lang::En, "power_stated_en", "what these group sizes"), (Lang::Fr, "power_stated_fr", "ce que l’effectif")]
    {
        let words = Words::new(lang);
        let document = asked(compas(), five_points(), &[Metric::FalsePositiveRate]);
        let text = terminal::render(&Findings::new(&document, &words), &words, false);
        insta::assert_snapshot!(name, section(&text, heading));
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    }
}

/// A group without a denominator, a reference too small, a figure that is no share, another power.
#[test]
fn what_has_no_figure_says_why() {
    let words = Words::new(Lang::En);
    let sought = Sought { power: Power::new(0.999).unwrap(), gap: StatedGap::new(0.25) };
    let document = asked(small(), sought, &[Metric::FalsePositiveRate, Metric::F1]);
    insta::assert_snapshot!("power_reasons", section(&markdown::render(&Findings::new(&document, &words), &words), "what these"));
}

/// Everyone else has another rate for each group; the best-off group is another in each metric.
#[test]
fn a_reference_that_is_no_one_group_is_shown_with_its_counts() {
    let words = Words::new(Lang::En);
    let mut all = String::new();
    for reference in [Reference::Overall, Reference::BestOff(Positive::Harms)] {
        let mut document = compas();
        document.audit.config.reference = reference;
        let text = terminal::sections(&Findings::new(&asked(document, five_points(), &[]), &words), "power", &words, false);
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
        all.push_str(&text);
    }
    insta::assert_snapshot!("power_references", all);
}

#[test]
fn two_groups_are_one_pair() {
    let words = Words::new(Lang::En);
    let text = terminal::render(&Findings::new(&asked(alike(), Sought::default(), &[]), &words), &words, false);
    insta::assert_snapshot!("power_two_groups", section(&text, "what these"));
}

#[test]
fn the_page_holds_the_section_and_the_csv_every_figure() {
    let document = asked(compas(), five_points(), &[Metric::FalsePositiveRate]);
    let (findings, html) = page(&document, Lang::En);
    assert!(html.contains("-power\">What these group sizes could have shown</h3>"), "no section");
    assert_eq!(findings.groupings[0].sections.len(), 1);
    insta::assert_snapshot!("power_csv", csv::statistics(&document).unwrap().unwrap());
}

#[test]
fn the_sections_of_an_audit_are_drawn_alone() {
    let words = Words::new(Lang::En);
    let findings = Findings::new(&asked(small(), Sought::default(), &[]), &words);
    let text = terminal::sections(&findings, "power", &words, false);
    assert_eq!(text.matches("what these group sizes could have shown").count(), 3);
    assert!(text.contains("\nregion × sex\n") && !text.contains("widest gap, points"), "{text}");
}

fn planned() -> Planned {
    Planned { rate: 0.23, gap: None, size: None, reference_size: None, groups: 2, confidence: Confidence::DEFAULT, power: Power::DEFAULT }
}

#[test]
fn an_audit_is_planned_before_there_is_one() {
    let gap = StatedGap::new(0.05);
    let questions = [
        Planned { gap, ..planned() },
        Planned { gap, reference_size: Some(2000), ..planned() },
        Planned { size: Some(400), ..planned() },
        Planned { gap, size: Some(400), reference_size: Some(500), groups: 4, ..planned() },
        Planned { rate: 0.01, gap, size: Some(20), ..planned() },
    ];
    for (lang, name) in [(Lang::En, "planned_en"), (Lang::Fr, "planned_fr")] {
        let words = Words::new(lang);
        let answers: Vec<String> = questions.iter().map(|planned| terminal::section(&planned.section(&words), &words, false)).collect();
        assert!(answers.iter().flat_map(|answer| answer.lines()).all(|line| line.chars().count() <= 100), "{answers:?}");
        insta::assert_snapshot!(name, answers.join("\n"));
    }
}

#[test]
fn what_was_not_asked_for_is_not_shown() {
    let words = Words::new(Lang::En);
    assert!(Findings::new(&compas(), &words).groupings.iter().all(|grouping| grouping.sections.is_empty()));
    assert_eq!(csv::statistics(&compas()).unwrap(), None);
}
