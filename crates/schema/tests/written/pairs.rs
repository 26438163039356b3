//! An audit of pairs comes back, with all that was found of them.

use ecart_metrics::{Config, audit};
use ecart_schema::{Document, Read, Values};
use ecart_tally::{
    Binary, Count, Counted, Decision, Dimension, Grid, GroupColumn, Kind, LeftOut, Level, Outcome, Plan, Roles, Score, Scores, Scoring,
    Tally, Task, Threshold, Weighting,
};
use serde_json::{Value, json};

use crate::documents::example;
use crate::validator::violations;

/// Two groups, of which one has no false match, and pairs of both.
fn pairs() -> Document {
    let levels = || ["a", "b"].map(|name| Level::Value(name.into())).to_vec();
    let dimensions = vec![Dimension::new("first", levels()), Dimension::of_kind(Kind::Other, "second", levels())];
    let mut tally = Tally::new(Task::Verification, Weighting::Rows, dimensions);
    let mut scores = Scores::new(Grid::new([0.5]));
    let rows =
        [(0, 0, true, 40, 5), (0, 0, false, 0, 60), (1, 1, true, 50, 2), (1, 1, false, 9, 71), (0, 1, false, 1, 30), (1, 0, true, 1, 0)];
    for (first, second, mated, matched, others) in rows {
        for (matches, count) in [(true, matched), (false, others)] {
            let (outcome, score) = (Outcome::labelled(mated, matches), Score::new(if matches { 0.75 } else { 0.25 }).unwrap());
            tally.add(&[first, second], outcome, &Count::of_rows(count)).unwrap();
            scores.add(&[first, second], outcome, score, &Count::of_rows(count));
        }
    }
    tally.set_scores(scores).unwrap();
    let mut document = example();
    let column = |column: &str| GroupColumn { column: column.to_owned(), bins: None };
    document.plan = Plan::new(Roles {
        groups: vec![column("first")],
        other: Some(column("second")),
        strata: Vec::new(),
        over: None,
        second: None,
        cluster: None,
        scoring: Scoring { counted: true, ..Scoring::default() },
        weight: None,
        label: Some(Binary { column: "same".into(), positive: None }),
        decision: Decision::Score { column: "similarity".into(), threshold: Threshold::At(0.5) },
        ..document.plan.roles().clone()
    })
    .unwrap();
    document.label_values = Some(Values { positive: "1".into(), negative: Some("0".into()) });
    (document.prediction_values, document.second_values, document.quantile_edges) = (None, None, Vec::new());
    document.audit = audit(&tally, &Config::default()).unwrap();
    document.counted = Counted::new(tally.rows(), tally, LeftOut::default()).unwrap().into();
    document
}

#[test]
fn an_audit_of_pairs_comes_back() {
    let document = pairs();
    let text = document.to_json();
    let read = Read::from_json(&text).unwrap();
    assert_eq!(read.figures_differ, None);
    assert_eq!(read.document, document);
    let file: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(violations(&file), Vec::<String>::new());
    let found = &file["audit"]["groupings"][0]["evidence"]["verification"];
    assert_eq!(found["matrix"][2]["false_matches"], json!(1));
    assert_eq!(found["matrix"][2]["non_mated"], json!(31));
    assert_eq!(found["inequity"]["false_match"][0], json!({"measure": "max_over_min", "undefined": "ratio_to_zero"}));
    assert_eq!((&found["mated_of_two_groups"], &found["non_mated_of_two_groups"]), (&json!(1), &json!(31)));
}
