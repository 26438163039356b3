//! Which rows hang together.

use ecart_data::{Note, ReadOptions, Reading, count_in_blocks};
use ecart_tally::{Outcome, Plan, Role, Roles, Weighting};
use polars::prelude::{ParquetWriter, df};

use crate::fixture::{Dir, left_out, memory, paths, profiles, read, roles, weighted};

fn clustered(roles: Roles) -> Roles {
    Roles { cluster: Some("person".into()), ..roles }
}

type Part = (String, Outcome, u64, String);

/// The profiles as levels, outcome, rows and weight, with the number of clusters.
fn held(reading: &Reading) -> Vec<(Vec<Part>, u64)> {
    let flat = |((levels, outcome), (rows, weight)): ((Vec<String>, Outcome), (u64, String))| (levels.join(","), outcome, rows, weight);
    let profiles = profiles(reading.counted.tally()).into_iter();
    profiles.map(|(profile, clusters)| (profile.into_iter().map(flat).collect(), clusters)).collect()
}

fn part(levels: &str, outcome: Outcome, rows: u64, weight: &str) -> Part {
    (levels.to_owned(), outcome, rows, weight.to_owned())
}

#[test]
fn clusters_are_counted_by_what_they_hold() {
    let text = "sex,y,yhat,person\nF,0,1,a\nM,1,1,b\nF,1.0,1,a\nF,0,1,c\nF,1,1,c\nF,1,1,d\nF,1,1,d\n";
    let reading = read(&memory(text), clustered(roles())).unwrap();
    let (hit, alarm) = (Outcome::labelled(true, true), Outcome::labelled(false, true));
    assert_eq!(
        held(&reading),
        [
            (vec![part("F", alarm, 1, "1"), part("F", hit, 1, "1")], 2),
            // 1 and 1.0 are the same label, and so of one cell.
            (vec![part("F", hit, 2, "2")], 1),
            (vec![part("M", hit, 1, "1")], 1),
        ]
    );
    assert_eq!(reading.notes, []);
}

#[test]
fn a_cluster_is_told_by_its_text() {
    let text = "sex,y,yhat,person\nF,0,1,7\nF,0,1,7.0\nF,0,1,07\nF,0,1, 7\nF,0,1,7\nM,1,1,Ａ\n";
    let reading = read(&memory(text), clustered(roles())).unwrap();
    assert_eq!(reading.counted.tally().clusters().unwrap().count(), 5);
}

#[test]
fn a_row_without_a_cluster_is_left_out() {
    let text = "sex,y,yhat,n,person\nF,0,1,1,a\nF,0,1,,\nF,0,1,2,  \nM,1,1,1,n/a\nM,1,0,1,a\n";
    let roles = Roles { missing: vec!["n/a".into()], ..clustered(weighted(Weighting::People)) };
    let reading = read(&memory(text), roles).unwrap();
    assert_eq!(left_out(&reading), [("NoWeight".into(), 1, 3), ("NoCluster".into(), 2, 4)]);
    assert_eq!(reading.counted.tally().clusters().unwrap().count(), 1);
}

#[test]
fn the_weights_of_a_cluster_add_up_exactly() {
    // Added in turn as floats, ten times 0.1 is not 1.
    let mut text = "sex,y,yhat,n,person\n".to_owned();
    (0..10).for_each(|row| text.push_str(&format!("F,0,1,0.1,a\nM,1,1,{row},b\nF,0,0,0,{row}\n")));
    let text: &'static str = text.leak();
    let plan = Plan::new(clustered(weighted(Weighting::Sampling))).unwrap();
    for (threads, block) in [(1, 1 << 20), (1, 10), (3, 10), (4, 30)] {
        let options = ReadOptions { threads: Some(threads), ..Default::default() };
        let reading = count_in_blocks(&memory(text), &plan, &options, &(), block).unwrap();
        assert_eq!(
            held(&reading),
            [
                (vec![part("F", Outcome::labelled(false, false), 1, "0")], 10),
                (vec![part("F", Outcome::labelled(false, true), 10, "1")], 1),
                (vec![part("M", Outcome::labelled(true, true), 10, "45")], 1),
            ]
        );
    }
}

#[test]
fn there_may_be_more_clusters_than_levels() {
    let mut text = "sex,y,yhat,person\n".to_owned();
    for row in 0..140_000 {
        text.push_str(&format!("F,0,1,{}\n", row / 2));
    }
    let reading = read(&memory(text.leak()), clustered(roles())).unwrap();
    assert_eq!(held(&reading), [(vec![part("F", Outcome::labelled(false, true), 2, "2")], 70_000)]);
}

#[test]
fn a_cluster_may_stand_in_several_files_and_formats() {
    let dir = Dir::new();
    let first = dir.file("a.csv", "person,sex,y,yhat\n7,F,0,1\n8,F,0,1\n");
    let second = dir.path("b.parquet");
    let mut frame = df!("sex" => ["F", "F"], "y" => [0i64, 0], "yhat" => [true, true], "person" => [8i64, 9]).unwrap();
    ParquetWriter::new(std::fs::File::create(&second).unwrap()).finish(&mut frame).unwrap();
    let third = dir.file("c.csv", "person,sex,y,yhat\n8,F,0,1\n");
    // The prediction is written in another way in each file, so it is told by the label alone.
    let roles = Roles {
        decision: ecart_tally::Decision::Score { column: "y".into(), threshold: ecart_tally::Threshold::At(0.5) },
        label: None,
        ..clustered(roles())
    };
    let reading = read(&paths(&[&first, &second, &third]), roles).unwrap();
    let refused = Outcome::decision(false);
    assert_eq!(held(&reading), [(vec![part("F", refused, 1, "1")], 2), (vec![part("F", refused, 3, "3")], 1)]);
}

#[test]
fn clusters_that_change_nothing_or_cannot_be_told_apart_are_remarked_on() {
    let notes = |text| read(&memory(text), clustered(roles())).unwrap().notes;
    let column = || "person".to_owned();
    assert_eq!(notes("sex,y,yhat,person\nF,0,1,a\nM,1,1,b\n"), [Note::EachRowACluster { column: column() }]);
    assert_eq!(notes("sex,y,yhat,person\nF,0,1,a\nM,1,1,a\n"), [Note::OneCluster { column: column() }]);
    assert_eq!(
        notes("sex,y,yhat,person\nF,0,1,a\nM,1,1,NA\nM,1,1,?\nM,1,1,NA\n"),
        [("?", 1), ("NA", 2)].map(|(value, rows)| Note::LooksMissing { column: column(), role: Role::Cluster, value: value.into(), rows })
    );
}
