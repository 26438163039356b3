//! Several classes, in every form.

use ecart_metrics::Config;
use ecart_report::{Findings, csv, markdown, terminal};
use ecart_schema::{Counts, Document, Read};
use ecart_tally::{
    Binary, Count, Counted, Decision, Dimension, GroupColumn, Kind, LeftOut, Level, MissingGroups, Outcome, Plan, Roles, Scoring, Tally,
    Task, Weighting,
};
use ecart_words::{Lang, Words};

use crate::sample::{alike, page};

/// Group, true class, predicted class, people.
type Cell<'a> = (&'a str, String, String, u64);

fn document(cells: &[Cell<'_>]) -> Document {
    let value = |text: &str| Level::Value(text.to_owned());
    let dimensions = vec![
        Dimension::new("sex", cells.iter().map(|cell| value(cell.0)).collect()),
        Dimension::of_kind(Kind::TrueClass, "label", cells.iter().map(|cell| value(&cell.1)).collect()),
        Dimension::of_kind(Kind::PredictedClass, "prediction", cells.iter().map(|cell| value(&cell.2)).collect()),
    ];
    let mut tally = Tally::new(Task::Multiclass, Weighting::Rows, dimensions);
    for (group, label, prediction, people) in cells {
        let place = |place: usize, text: &str| tally.dimensions()[place].index_of(&value(text)).unwrap() as u32;
        let levels = [place(0, group), place(1, label), place(2, prediction)];
        tally.add(&levels, Outcome::of_classes(label == prediction), &Count::of_rows(*people)).unwrap();
    }
    let plan = Plan::new(Roles {
        groups: vec![GroupColumn { column: "sex".into(), bins: None }],
        label: Some(Binary { column: "label".into(), positive: None }),
        decision: Decision::Class("prediction".into()),
        other: None,
        scoring: Scoring::default(),
        second: None,
        weight: None,
        strata: Vec::new(),
        over: None,
        cluster: None,
        conditions: Vec::new(),
        missing: Vec::new(),
        missing_groups: MissingGroups::Level,
        max_levels: 100,
    });
    let config = Config { replicates: 500, ..Config::default() };
    let counted = Counts::published(Counted::new(tally.rows(), tally, LeftOut::default()).unwrap(), &config).unwrap();
    let audit = counted.audit(&config).unwrap();
    Document { plan: plan.unwrap(), label_values: None, prediction_values: None, counted, audit, ..alike() }
}

/// Three classes: nobody of the small group is of the last, nor called so; one class is never true.
fn animals() -> Document {
    let cells = [
        ("women", "cat", "cat", 50),
        ("women", "cat", "dog", 10),
        ("women", "dog", "dog", 40),
        ("women", "dog", "emu", 20),
        ("men", "cat", "cat", 70),
        ("men", "cat", "dog", 5),
        ("men", "dog", "cat", 5),
        ("men", "dog", "dog", 80),
        ("others", "cat", "cat", 4),
        ("others", "cat", "dog", 1),
    ];
    document(&cells.map(|(group, label, prediction, people)| (group, label.to_owned(), prediction.to_owned(), people)))
}

/// What stands in a form from the heading on.
fn section(text: &str, heading: &str) -> String {
    text.find(heading).map_or_else(String::new, |place| text[place..].to_owned())
}

#[test]
fn the_terminal_shows_each_class_against_the_rest() {
    for (lang, name, heading) in [
        (Lang::En, "classes_terminal_en", "each class against the rest"),
        (Lang::Fr, "classes_terminal_fr", "chaque classe contre les autres"),
    ] {
        let words = Words::new(lang);
        let text = terminal::render(&Findings::new(&animals(), &words), &words, false);
        insta::assert_snapshot!(name, section(&text, heading));
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    }
}

#[test]
fn the_table_has_every_figure_and_every_count() {
    insta::assert_snapshot!("classes_csv", csv::classes(&animals()).unwrap().unwrap());
    assert_eq!(csv::classes(&alike()).unwrap(), None);
}

#[test]
fn every_form_has_the_section_and_the_file_is_read_again() {
    let document = animals();
    let words = Words::new(Lang::En);
    assert!(markdown::render(&Findings::new(&document, &words), &words).contains("ach class against the rest"));
    let (_, html) = page(&document, Lang::Fr);
    assert!(html.contains("haque classe contre les autres") && html.contains("vraie classe"));
    assert_eq!(Read::from_json(&document.to_json()).unwrap().document, document);
}

/// Of many classes those with the widest gaps are shown, and the others are said to be elsewhere.
#[test]
fn many_classes_are_shown_in_part() {
    let groups = [("women", 5), ("men", 9)];
    let cells: Vec<Cell<'_>> = groups
        .iter()
        .flat_map(|&(group, wrong)| {
            let right = (0..30).map(move |class| (group, format!("c{class:02}"), format!("c{class:02}"), 40 + class));
            let others =
                (0..30).map(move |class| (group, format!("c{class:02}"), format!("c{:02}", (class + 1) % 30), wrong * (class % 4)));
            right.chain(others)
        })
        .collect();
    let words = Words::new(Lang::En);
    let findings = Findings::new(&document(&cells), &words);
    let section = &findings.groupings[0].sections[0];
    assert_eq!((section.id, section.tables[0].rows.len()), ("classes", 8 * 4));
    assert!(section.notes.iter().any(|note| note.starts_with("22 more classes")), "{:?}", section.notes);
    let text = terminal::render(&findings, &words, false);
    assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
}
