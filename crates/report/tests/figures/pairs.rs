//! The pictures of pairs of samples.

use ecart_metrics::{Config, audit};
use ecart_report::figure::{Picture, pictures};
use ecart_report::{Findings, in_field};
use ecart_schema::Document;
use ecart_tally::{
    Count, Counted, Decision, Dimension, Grid, GroupColumn, Kind, LeftOut, Level, Outcome, Plan, Roles, Score, Scores, Tally, Task,
    Threshold, Weighting,
};
use ecart_words::{Lang, Words};

use crate::document::compas;
use crate::drawn::{check, texts};

/// Pairs of these groups: for each two, non-mated pairs with a similarity of 0 to 9, and of each alone mated ones; those from 7 on match.
fn pairs(names: &[&str]) -> Document {
    let levels = || names.iter().map(|name| Level::Value((*name).to_owned())).collect::<Vec<_>>();
    let dimensions = vec![Dimension::new("group", levels()), Dimension::of_kind(Kind::Other, "other", levels())];
    let mut tally = Tally::new(Task::Verification, Weighting::Rows, dimensions);
    let mut scores = Scores::new(Grid::of_at_most(100, [7.0]));
    for first in 0..names.len() as u32 {
        for second in 0..names.len() as u32 {
            for similarity in 0..10u32 {
                for mated in [false, true] {
                    if mated && first != second {
                        continue;
                    }
                    let (levels, outcome) = ([first, second], Outcome::labelled(mated, similarity >= 7));
                    let rank = if mated { similarity + 1 } else { 10 - similarity };
                    let count = Count::of_rows(u64::from(rank * rank + first));
                    tally.add(&levels, outcome, &count).unwrap();
                    scores.add(&levels, outcome, Score::new(f64::from(similarity)).unwrap(), &count);
                }
            }
        }
    }
    tally.set_scores(scores).unwrap();
    let mut document = compas();
    let column = |column: &str| GroupColumn { column: column.to_owned(), bins: None };
    let roles = Roles {
        groups: vec![column("group")],
        other: Some(column("other")),
        decision: Decision::Score { column: "similarity".into(), threshold: Threshold::At(7.0) },
        ..document.plan.roles().clone()
    };
    document.plan = Plan::new(roles).unwrap();
    document.audit = audit(&tally, &Config::default()).unwrap();
    document.counted = Counted::new(tally.rows(), tally, LeftOut::default()).unwrap().into();
    document
}

fn drawn(document: &Document, lang: Lang) -> (Findings, Vec<Picture>) {
    let words = in_field(document, &Words::new(lang));
    let findings = Findings::new(document, &words);
    let pictures = pictures(&findings, &words);
    pictures.iter().for_each(check);
    (findings, pictures)
}

fn named<'a>(pictures: &'a [Picture], name: &str) -> &'a Picture {
    pictures.iter().find(|picture| picture.name == name).unwrap_or_else(|| panic!("there is no {name}"))
}

#[test]
fn each_pair_of_groups_stands_in_its_square_with_its_counts() {
    for lang in Lang::ALL {
        let (findings, pictures) = drawn(&pairs(&["a", "b", "<c> & co"]), lang);
        let picture = named(&pictures, "pairs-group");
        let drawn = texts(picture);
        let cells = &findings.groupings[0].pairs.as_ref().unwrap().cells;
        assert_eq!(cells.len(), 6);
        for cell in cells {
            assert!(drawn.contains(&cell.text) && drawn.contains(&cell.counts), "{cell:?} is not in {drawn:?}");
            assert!(picture.alt.contains(&cell.counts), "{}", picture.alt);
        }
        assert!(drawn.iter().any(|text| text == "<c> & co"), "{drawn:?}");
    }
}

#[test]
fn each_group_has_its_curve_and_its_name() {
    let (_, pictures) = drawn(&pairs(&["a", "b", "c", "d"]), Lang::En);
    let drawn = texts(named(&pictures, "det-group"));
    for wanted in ["a", "b", "c", "d", "False match rate", "False non-match rate", "100%", "1%"] {
        assert!(drawn.iter().any(|text| text == wanted), "{wanted} is not in {drawn:?}");
    }
}

#[test]
fn of_too_many_groups_the_largest_have_curves_and_no_square_is_drawn() {
    let names: Vec<String> = (0..12).map(|place| format!("g{place:02}")).collect();
    let (_, pictures) = drawn(&pairs(&names.iter().map(String::as_str).collect::<Vec<_>>()), Lang::En);
    assert!(pictures.iter().all(|picture| picture.name != "pairs-group"));
    let drawn = texts(named(&pictures, "det-group"));
    assert!(drawn.iter().any(|text| text.starts_with("The 6 largest groups are shown; 6 more")), "{drawn:?}");
    assert!(drawn.iter().any(|text| text == "g11") && drawn.iter().all(|text| text != "g00"), "{drawn:?}");
}
