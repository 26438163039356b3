//! What is said of the scores themselves, in every form.

use std::collections::BTreeSet;

use ecart_metrics::{Analysis, Config, Reference};
use ecart_report::{Findings, GroupCurves, csv, figure, html, markdown, terminal};
use ecart_schema::{Document, Presentation, Provenance, Values};
use ecart_tally::{
    Binary, Count, Counted, Decision, Dimension, Grid, GroupColumn, LeftOut, Level, MissingGroups, Outcome, Plan, Roles, Score, Scores,
    Scoring, Tally, Task, Threshold, Weighting,
};
use ecart_words::{Lang, Words};

/// People by group and score: those with a positive and those with a negative label.
type People = (&'static str, f64, u64, u64);

/// A document of these people, positive from a threshold on, with their scores.
fn of(people: &[People], threshold: f64, most: usize) -> Document {
    let levels: BTreeSet<Level> = people.iter().map(|(group, ..)| Level::Value((*group).to_owned())).collect();
    let dimension = Dimension::new("region", levels.into_iter().collect());
    let mut tally = Tally::new(Task::Classification, Weighting::Rows, vec![dimension.clone()]);
    let mut scores = Scores::new(Grid::of_at_most(most, [threshold]));
    for (group, score, positives, negatives) in people {
        let place = dimension.index_of(&Level::Value((*group).to_owned())).unwrap();
        let place = [u32::try_from(place).unwrap()];
        for (label, rows) in [(true, *positives), (false, *negatives)] {
            let outcome = Outcome::labelled(label, *score >= threshold);
            if rows > 0 {
                tally.add(&place, outcome, &Count::of_rows(rows)).unwrap();
                scores.add(&place, outcome, Score::new(*score).unwrap(), &Count::of_rows(rows));
            }
        }
    }
    tally.set_scores(scores.fitted()).unwrap();
    let plan = Plan::new(Roles {
        groups: vec![GroupColumn { column: "region".into(), bins: None }],
        label: Some(Binary { column: "repaid".into(), positive: None }),
        decision: Decision::Score { column: "score".into(), threshold: Threshold::At(threshold) },
        weight: None,
        conditions: Vec::new(),
        missing: Vec::new(),
        missing_groups: MissingGroups::Level,
        other: None,
        scoring: Scoring { counted: true, ..Scoring::default() },
        second: None,
        strata: Vec::new(),
        over: None,
        cluster: None,
        max_levels: 1000,
    });
    let config = Config { analyses: BTreeSet::from([Analysis::Scores]), reference: Reference::Largest, ..Config::default() };
    let counted = Counted::new(tally.rows(), tally, LeftOut::default()).unwrap();
    let counted = ecart_schema::Counts::published(counted, &config).unwrap();
    let audit = counted.audit(&config).unwrap();
    Document {
        provenance: Provenance { version: "0.1.0".into(), command: "ecart audit loans.csv".into(), inputs: Vec::new() },
        plan: plan.unwrap(),
        label_values: Some(Values { positive: "1".into(), negative: Some("0".into()) }),
        prediction_values: None,
        second_values: None,
        quantile_edges: Vec::new(),
        counted,
        audit,
        presentation: Presentation::default(),
    }
}

/// Probabilities, that are too high for one group; with a small group, and one of a single class.
fn probabilities() -> Document {
    let people = [
        ("north", 0.05, 3, 60),
        ("north", 0.25, 12, 40),
        ("north", 0.45, 30, 33),
        ("north", 0.65, 45, 20),
        ("north", 0.95, 70, 5),
        ("south", 0.05, 1, 50),
        ("south", 0.25, 3, 55),
        ("south", 0.45, 10, 41),
        ("south", 0.65, 14, 30),
        ("south", 0.95, 20, 12),
        ("east", 0.25, 2, 6),
        ("east", 0.65, 5, 2),
        ("west", 0.25, 0, 31),
        ("west", 0.45, 0, 7),
    ];
    of(&people, 0.5, 1000)
}

/// Ratings from 300 to 850, in bins.
fn ratings() -> Document {
    let score = |place: u32| 300.0 + 10.0 * f64::from(place) + 0.5 * f64::from(place % 7);
    let people: Vec<People> = (0..56)
        .flat_map(|place| {
            let rise = u64::from(place);
            [("north", score(place), rise, 60 - rise), ("south", score(place) + 3.0, rise / 2, 40 - rise / 2)]
        })
        .collect();
    of(&people, 600.0, 40)
}

/// What is said in the section alone.
fn section(document: &Document, lang: Lang) -> String {
    let words = Words::new(lang);
    let findings = Findings::new(document, &words);
    let terminal = terminal::render(&findings, &words, false);
    let heading = &findings.groupings[0].sections[0].heading;
    terminal[terminal.find(heading.as_str()).unwrap()..].to_owned()
}

#[test]
fn probabilities_are_ordered_and_calibrated() {
    insta::assert_snapshot!("scores_en", section(&probabilities(), Lang::En));
    insta::assert_snapshot!("scores_fr", section(&probabilities(), Lang::Fr));
}

#[test]
fn ratings_in_bins_are_only_ordered() {
    insta::assert_snapshot!("scores_ratings_en", section(&ratings(), Lang::En));
}

#[test]
fn every_form_shows_the_tables_and_the_pictures() {
    for (document, kinds) in
        [(probabilities(), &["roc", "precision", "reliability", "thresholds"][..]), (ratings(), &["roc", "precision", "thresholds"][..])]
    {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let findings = Findings::new(&document, &words);
            for line in section(&document, lang).lines() {
                assert!(line.chars().count() <= 100, "{line}");
            }
            let (markdown, page) = (markdown::render(&findings, &words), html::page(&document, &findings, &words));
            let section = &findings.groupings[0].sections[0];
            for text in section.tables.iter().flat_map(|table| &table.rows).flatten() {
                assert!(markdown.contains(text.as_str()) && page.contains(text.as_str()), "{text}");
            }
            let pictures = figure::pictures(&findings, &words);
            let drawn: Vec<&str> = pictures.iter().filter_map(|picture| picture.name.strip_prefix("scores-region-")).collect();
            assert_eq!(drawn, kinds);
            for picture in pictures.iter().filter(|picture| picture.name.starts_with("scores")) {
                assert!(page.contains(&picture.svg), "{}", picture.name);
                figure::png(picture, 800).unwrap();
            }
        }
    }
}

#[test]
fn a_group_of_one_class_has_no_curve_and_its_reason() {
    let words = Words::new(Lang::En);
    let findings = Findings::new(&probabilities(), &words);
    let curves = findings.groupings[0].curves.as_ref().unwrap();
    let has_roc = |group: &GroupCurves| (group.roc.is_ok(), group.precision.is_ok(), matches!(group.reliability, Some(Ok(_))));
    let found: Vec<_> = curves.groups.iter().map(|group| (group.group.as_str(), has_roc(group))).collect();
    // Whether scores come true can be said of those who all have one label; how well they part the two cannot.
    let [all, none] = [(true, true, true), (false, false, true)];
    assert_eq!(found, [("north", all), ("south", all), ("west", none), ("east", all)]);
    let notes = &findings.groupings[0].sections[0].notes;
    assert!(notes.iter().any(|note| note.contains("west") && note.contains("positive label")), "{notes:?}");
}

#[test]
fn every_figure_of_scores_is_a_row() {
    let statistics = csv::statistics(&probabilities()).unwrap().unwrap();
    let has = |start: &str| statistics.lines().any(|line| line.starts_with(start));
    for start in [
        "region,scores,,region=north,,,auc,",
        "region,scores,,region=west,,,auc,,,,no_positives",
        "region,scores,,region=south,region=north,,auc_difference,",
        "region,scores,,region=south,region=north,,auc_difference_p_value,",
        "region,scores,,region=south,others,,bpsn,",
        "region,scores,false_positive_rate,region=",
    ] {
        assert!(has(start), "{start} is not in {statistics}");
    }
    assert!(statistics.lines().any(|line| line.contains(",0.5,gap_at_threshold,")), "the audited threshold is among them");
}
