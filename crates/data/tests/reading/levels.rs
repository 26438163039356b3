//! What becomes of values: groups, bands, outcomes, weights, conditions.

use ecart_data::{Note, Positives};
use ecart_tally::{Binary, Bins, Decision, MissingGroups, Outcome, Reason, Role, Roles, Weighting};

use crate::fixture::{binned, cells, left_out, levels, memory, only, read, roles, scored, weighted};

fn named(levels: &[(&str, u64)]) -> Vec<(String, u64)> {
    levels.iter().map(|&(name, rows)| (name.to_owned(), rows)).collect()
}

#[test]
fn a_group_without_a_value_is_a_level_or_left_out() {
    let text = "sex,y,yhat\nF,0,1\n,1,1\n  ,1,1\nn/a,1,0\n F,1,1\n";
    let missing = vec!["n/a".to_owned()];
    let reading = read(&memory(text), Roles { missing: missing.clone(), ..roles() }).unwrap();
    assert_eq!(levels(&reading), named(&[(" F", 1), ("F", 1), ("(missing)", 3)]));
    let reading = read(&memory(text), Roles { missing, missing_groups: MissingGroups::LeftOut, ..roles() }).unwrap();
    assert_eq!(levels(&reading), named(&[(" F", 1), ("F", 1)]));
    assert_eq!(left_out(&reading), [("NoGroup { column: \"sex\" }".into(), 3, 3)]);
}

#[test]
fn a_text_that_looks_missing_and_was_not_named_is_a_level_and_a_note() {
    let reading = read(&memory("sex,y,yhat\nF,0,1\nNA,1,1\nNA,1,0\n"), roles()).unwrap();
    assert_eq!(levels(&reading), named(&[("F", 1), ("NA", 2)]));
    assert_eq!(reading.notes, [Note::LooksMissing { column: "sex".into(), role: Role::Group, value: "NA".into(), rows: 2 }]);
}

#[test]
fn a_row_is_left_out_for_the_first_reason_it_has() {
    let roles = Roles { missing_groups: MissingGroups::LeftOut, conditions: vec![only("year", "2024")], ..weighted(Weighting::People) };
    let text = "sex,y,yhat,n,year\n,,,,2023\n,,,,2024\nF,,,,2024\nF,0,,,2024\nF,0,1,,2024\nF,0,1,3,2024\nF,1,1,2,\n";
    let reading = read(&memory(text), roles).unwrap();
    let reasons: Vec<(Reason, u64, u64)> =
        reading.counted.left_out().reasons().map(|(reason, rows)| (reason.clone(), rows.rows, rows.first.as_ref().unwrap().line)).collect();
    assert_eq!(
        reasons,
        [
            (Reason::NotSelected(only("year", "2024")), 2, 2),
            (Reason::NoGroup { column: "sex".into() }, 1, 3),
            (Reason::NoLabel, 1, 4),
            (Reason::NoPrediction, 1, 5),
            (Reason::NoWeight, 1, 6),
        ]
    );
    assert_eq!(reading.counted.rows_read(), 7);
}

#[test]
fn a_score_at_the_threshold_is_positive() {
    let reading = read(&memory("sex,y,score\nF,0,0.5\nF,0,0.49\nF,1,\nF,1, 1e0 \n"), scored(0.5)).unwrap();
    assert_eq!(
        cells(&reading).into_iter().map(|((_, outcome), (rows, _))| (outcome, rows)).collect::<Vec<_>>(),
        [(Outcome::labelled(false, false), 1), (Outcome::labelled(false, true), 1), (Outcome::labelled(true, true), 1)]
    );
    assert_eq!(left_out(&reading), [("NoScore".into(), 1, 4)]);
    assert_eq!(reading.positive, Positives { label: Some("1".into()), label_negative: Some("0".into()), ..Default::default() });
}

#[test]
fn a_decision_needs_no_label() {
    let reading = read(&memory("sex,yhat\nF,true\nF,false\nM,true\n"), Roles { label: None, ..roles() }).unwrap();
    assert_eq!(
        cells(&reading).into_iter().map(|((levels, outcome), (rows, _))| (levels[0].clone(), outcome, rows)).collect::<Vec<_>>(),
        [("F".into(), Outcome::decision(false), 1), ("F".into(), Outcome::decision(true), 1), ("M".into(), Outcome::decision(true), 1)]
    );
}

#[test]
fn a_named_positive_value_is_found_by_its_number() {
    let positive = |text: &str| Some(text.to_owned());
    let roles = Roles {
        label: Some(Binary { column: "y".into(), positive: positive("1") }),
        decision: Decision::Prediction(Binary { column: "yhat".into(), positive: positive("hire") }),
        ..roles()
    };
    let reading = read(&memory("sex,y,yhat\nF,2.0,hire\nF,1.0,refuse\nM,2,refuse\n"), roles).unwrap();
    assert_eq!(
        reading.positive,
        Positives {
            label: positive("1.0"),
            label_negative: positive("2.0"),
            prediction: positive("hire"),
            prediction_negative: positive("refuse"),
            ..Default::default()
        }
    );
    assert_eq!(cells(&reading)[&(vec!["F".into()], Outcome::labelled(true, false))].0, 1);
    assert_eq!(cells(&reading)[&(vec!["M".into()], Outcome::labelled(false, false))].0, 1);
}

#[test]
fn a_row_of_a_table_of_counts_stands_for_its_people() {
    let reading = read(&memory("sex,y,yhat,n\nF,0,1,12\nF,0,1,3.0\nF,1,1,0\n"), weighted(Weighting::People)).unwrap();
    let tally = reading.counted.tally();
    let whole: Vec<(u64, Option<u128>, Option<u128>)> =
        tally.cells().map(|cell| (cell.count.rows, cell.count.weight.as_whole(), cell.count.weight_squared.as_whole())).collect();
    assert_eq!(whole, [(2, Some(15), Some(153)), (1, Some(0), Some(0))]);
    assert_eq!(tally.weighting(), Weighting::People);
}

#[test]
fn an_age_falls_into_the_band_above_its_edge() {
    let text = "age,y,yhat\n25,0,1\n24.999,0,1\n45,1,1\n100,1,0\n,1,0\n 30 ,1,1\n";
    let reading = read(&memory(text), binned(Bins::edges(vec![25.0, 45.0]).unwrap())).unwrap();
    assert_eq!(levels(&reading), named(&[("<25", 1), ("25–<45", 2), ("≥45", 2), ("(missing)", 1)]));
    assert!(reading.quantile_edges.is_empty());
}

#[test]
fn quantiles_are_those_of_the_rows_counted() {
    // The row without a label is not counted, and so does not move the edges.
    let text = "age,y,yhat\n8,0,1\n7,0,1\n6,1,1\n5,1,0\n4,1,0\n3,1,1\n2,0,0\n1,0,0\n900,,1\n901,,1\n";
    let reading = read(&memory(text), binned(Bins::quantiles(4).unwrap())).unwrap();
    assert_eq!(reading.quantile_edges, [("age".to_owned(), vec![3.0, 5.0, 7.0])]);
    assert_eq!(levels(&reading), named(&[("<3", 2), ("3–<5", 2), ("5–<7", 2), ("≥7", 2)]));
    assert!(reading.notes.is_empty());
}

#[test]
fn quantiles_weigh_people_and_equal_edges_merge() {
    let weighted = Roles { weight: weighted(Weighting::People).weight, ..binned(Bins::quantiles(2).unwrap()) };
    let reading = read(&memory("age,y,yhat,n\n1,0,1,3\n2,0,1,1\n3,0,1,1\n4,1,1,1\n"), weighted).unwrap();
    assert_eq!(reading.quantile_edges[0].1, [2.0]);
    let reading = read(&memory("age,y,yhat\n0,0,1\n0,0,1\n0,0,1\n0,0,1\n5,1,1\n"), binned(Bins::quantiles(4).unwrap())).unwrap();
    assert_eq!(levels(&reading), named(&[("<5", 4), ("≥5", 1)]));
    assert_eq!(reading.notes, [Note::FewerBands { column: "age".into(), asked: 4, made: 2 }]);
}

#[test]
fn a_condition_selects_by_value() {
    let roles = Roles { conditions: vec![only("year", "2024"), only("sex", "F")], ..roles() };
    // What an unselected row holds is no error.
    let reading = read(&memory("sex,y,yhat,year\nF,0,1,2024.0\nF,?,7,2023\nM,9,1,2024\nF,1,1,2024\n"), roles).unwrap();
    assert_eq!(levels(&reading), named(&[("F", 2)]));
    let out: Vec<u64> = reading.counted.left_out().reasons().map(|(_, rows)| rows.rows).collect();
    assert_eq!(out, [1, 1]);
}

#[test]
fn a_condition_is_found_among_any_number_of_values() {
    let mut text = "sex,y,yhat,id\n".to_owned();
    for id in 0..70_000 {
        text.push_str(&format!("F,0,1,{id}\n"));
    }
    let roles = Roles { conditions: vec![only("id", "69999")], ..roles() };
    let reading = read(&memory(text.leak()), roles).unwrap();
    assert_eq!(reading.counted.tally().rows(), 1);
}

#[test]
fn a_level_that_no_counted_row_has_is_no_level() {
    let reading = read(&memory("sex,y,yhat\nF,0,1\nM,,1\n"), roles()).unwrap();
    assert_eq!(levels(&reading), named(&[("F", 1)]));
}
