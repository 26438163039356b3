//! What holds for all files.

use std::collections::BTreeMap;

use csv::{QuoteStyle, Terminator, WriterBuilder};
use ecart_data::{ReadOptions, Reading, count, count_in_blocks};
use ecart_tally::{Binary, Decision, ExactSum, GroupColumn, MissingGroups, Outcome, Plan, Reason, Roles, WeightColumn, Weighting};
use proptest::prelude::*;

use crate::fixture::{Dir, Profile, cells, gzip, leaked, only, paths, profiles, roles, zstd};

/// Label, prediction, sex, site, weight, year, second prediction, department and person, each as it stands in the file.
type Row = [String; 9];

const HEADER: [&str; 9] = ["y", "yhat", "sex", "the \"site\", or\nplace", "n", "year", "second", "department", "person"];

fn any_of(values: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(values).prop_map(str::to_owned)
}

fn row() -> impl Strategy<Value = Row> {
    [
        any_of(&["0", "1", "1.0", "", "n/a"]).boxed(),
        any_of(&["no", "yes", "yes", " "]).boxed(),
        any_of(&["F", "M", "", "n/a", "non-binary"]).boxed(),
        any_of(&["a,b", "two\nlines", "\"quoted\"", "\r\n", "é 中", "", "5\" screen", "plain", ";", "\n\n"]).boxed(),
        any_of(&["1", "0", "2.5", "", "0.1", "1e3"]).boxed(),
        any_of(&["2023", "2024"]).boxed(),
        any_of(&["0", "1", "1.0", "1", ""]).boxed(),
        any_of(&["A", "B", "n/a"]).boxed(),
        any_of(&["7", "7.0", "07", "p, q", "8", "9", "", "n/a"]).boxed(),
    ]
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec(row(), 1..60)
}

#[derive(Clone, Copy, Debug)]
struct Style {
    quotes: QuoteStyle,
    terminator: Terminator,
    separator: u8,
    ends_with_a_line_end: bool,
    mark: bool,
}

fn style() -> impl Strategy<Value = Style> {
    let quotes = prop::sample::select(vec![QuoteStyle::Necessary, QuoteStyle::Always, QuoteStyle::NonNumeric]);
    let terminator = prop::sample::select(vec![Terminator::CRLF, Terminator::Any(b'\n')]);
    (quotes, terminator, prop::sample::select(b",;\t|".to_vec()), any::<bool>(), any::<bool>()).prop_map(
        |(quotes, terminator, separator, ends_with_a_line_end, mark)| Style { quotes, terminator, separator, ends_with_a_line_end, mark },
    )
}

fn write(header: &[&str], rows: &[Row], style: Style) -> Vec<u8> {
    let mut bytes = if style.mark { b"\xef\xbb\xbf".to_vec() } else { Vec::new() };
    let mut writer =
        WriterBuilder::new().quote_style(style.quotes).terminator(style.terminator).delimiter(style.separator).from_writer(&mut bytes);
    writer.write_record(header).unwrap();
    for row in rows {
        writer.write_record(row).unwrap();
    }
    writer.flush().unwrap();
    drop(writer);
    if !style.ends_with_a_line_end {
        while matches!(bytes.last(), Some(b'\n' | b'\r')) {
            bytes.pop();
        }
    }
    bytes
}

const PLAIN: Style =
    Style { quotes: QuoteStyle::Necessary, terminator: Terminator::Any(b'\n'), separator: b',', ends_with_a_line_end: true, mark: false };

/// What is asked for. `more`: with a second model, strata and clusters.
#[derive(Clone, Copy, Debug)]
struct Ask {
    weighting: Weighting,
    drop_missing: bool,
    more: bool,
}

fn ask() -> impl Strategy<Value = Ask> {
    let weighting = prop::sample::select(vec![Weighting::Rows, Weighting::Sampling]);
    (weighting, any::<bool>(), any::<bool>()).prop_map(|(weighting, drop_missing, more)| Ask { weighting, drop_missing, more })
}

fn asked(ask: Ask) -> Roles {
    let Ask { weighting, drop_missing, more } = ask;
    Roles {
        second: more.then(|| Decision::Prediction(Binary { column: "second".into(), positive: None })),
        strata: more.then(|| GroupColumn { column: "department".into(), bins: None }).into_iter().collect(),
        cluster: more.then(|| "person".into()),
        groups: ["sex", HEADER[3]].map(|column| GroupColumn { column: column.into(), bins: None }).to_vec(),
        decision: Decision::Prediction(Binary { column: "yhat".into(), positive: Some("yes".into()) }),
        weight: (weighting == Weighting::Sampling).then(|| WeightColumn { column: "n".into(), meaning: weighting }),
        conditions: vec![only("year", "2024")],
        missing: vec!["n/a".into()],
        missing_groups: if drop_missing { MissingGroups::LeftOut } else { MissingGroups::Level },
        ..roles()
    }
}

/// The cells, the rows left out by reason, and the clusters.
struct Expected {
    cells: BTreeMap<(Vec<String>, Outcome), (u64, f64)>,
    left_out: BTreeMap<Reason, u64>,
    clusters: BTreeMap<Profile, u64>,
}

/// The same count, the slow and plain way. `None` where a reading is an error: nothing to count, no `yes`, no 2024, or no weight.
fn plainly(rows: &[Row], ask: Ask) -> Option<Expected> {
    let missing = |text: &str| text.trim().is_empty() && !text.contains(['\n', '\r']) || text == "n/a";
    let sampled = ask.weighting == Weighting::Sampling;
    let mut cells = BTreeMap::<_, (u64, f64)>::new();
    let mut left_out = BTreeMap::new();
    let mut clusters = BTreeMap::<&str, BTreeMap<_, (u64, ExactSum)>>::new();
    let selected = || rows.iter().filter(|row| row[5] == "2024");
    if selected().all(|row| row[1] != "yes") && selected().any(|row| row[1] == "no") {
        return None;
    }
    for row in rows {
        let lacks = |column: usize| missing(&row[column]);
        let group = |column: usize| ask.drop_missing && lacks(column);
        let no_group = |column: usize| Reason::NoGroup { column: HEADER[column].into() };
        let reasons = [
            (row[5] != "2024", Reason::NotSelected(only("year", "2024"))),
            (ask.more && group(7), no_group(7)),
            (group(2), no_group(2)),
            (group(3), no_group(3)),
            (lacks(0), Reason::NoLabel),
            (lacks(1), Reason::NoPrediction),
            (ask.more && lacks(6), Reason::NoSecondPrediction),
            (sampled && lacks(4), Reason::NoWeight),
            (ask.more && lacks(8), Reason::NoCluster),
        ];
        if let Some((_, reason)) = reasons.into_iter().find(|(is_so, _)| *is_so) {
            *left_out.entry(reason).or_default() += 1;
            continue;
        }
        let level = |column: usize| if lacks(column) { "(missing)".to_owned() } else { row[column].clone() };
        let weight = if sampled { row[4].parse().unwrap() } else { 1.0 };
        let mut key = (vec![level(2), level(3)], Outcome::labelled(row[0] != "0", row[1] == "yes"));
        if ask.more {
            key.0.push(level(7));
            key.1 = key.1.and_second(row[6] != "0");
            let part = clusters.entry(&row[8]).or_default().entry(key.clone()).or_default();
            part.0 += 1;
            part.1.add(weight);
        }
        let cell = cells.entry(key).or_default();
        cell.0 += 1;
        cell.1 += weight;
    }
    let mut alike = BTreeMap::<Profile, u64>::new();
    for cluster in clusters.into_values() {
        let profile = cluster.into_iter().map(|(key, (rows, weight))| (key, (rows, weight.value().to_string()))).collect();
        *alike.entry(profile).or_default() += 1;
    }
    let counts = !cells.is_empty() && cells.values().any(|cell| cell.1 > 0.0);
    counts.then_some(Expected { cells, left_out, clusters: alike })
}

fn assert_is(reading: &Reading, rows: &[Row], expected: &Expected) {
    let found = cells(reading);
    assert_eq!(found.keys().collect::<Vec<_>>(), expected.cells.keys().collect::<Vec<_>>());
    for (cell, (rows, weight)) in &expected.cells {
        let (found_rows, found_weight) = found[cell];
        assert_eq!(found_rows, *rows);
        assert!((found_weight - weight).abs() <= 1e-9 * weight.abs(), "{found_weight} {weight}");
    }
    let out: BTreeMap<Reason, u64> = reading.counted.left_out().reasons().map(|(reason, rows)| (reason.clone(), rows.rows)).collect();
    assert_eq!(out, expected.left_out);
    let tally = reading.counted.tally();
    let found = if tally.clusters().is_some() { profiles(tally) } else { BTreeMap::new() };
    assert_eq!(found, expected.clusters);
    assert_eq!(reading.counted.rows_read(), rows.len() as u64);
    assert_eq!(reading.inputs.iter().map(|input| input.rows).sum::<u64>(), rows.len() as u64);
}

proptest! {
    #[test]
    fn a_file_is_counted_row_by_row(
        rows in rows(), style in style(), ask in ask(),
        threads in 1usize..4, block in prop_oneof![1usize..30, 30usize..2000],
    ) {
        let plan = Plan::new(asked(ask)).unwrap();
        let source = leaked("p.csv", write(&HEADER, &rows, style));
        let whole = count(&source, &plan, &ReadOptions::default(), &());
        let options = ReadOptions { threads: Some(threads), separator: Some(style.separator) };
        let cut = count_in_blocks(&source, &plan, &options, &(), block);
        match (plainly(&rows, ask), whole, cut) {
            (Some(expected), Ok(whole), Ok(cut)) => {
                assert_is(&whole, &rows, &expected);
                prop_assert_eq!(&whole.counted, &cut.counted);
                prop_assert_eq!(whole.inputs, cut.inputs);
                prop_assert_eq!(whole.positive, cut.positive);
                prop_assert_eq!(whole.notes, cut.notes);
            }
            (None, Err(whole), Err(cut)) => prop_assert_eq!(format!("{whole:?}"), format!("{cut:?}")),
            (_, whole, cut) => prop_assert!(false, "{:?}\n{:?}", whole, cut),
        }
    }

    #[test]
    fn parts_in_files_are_the_whole(rows in rows(), at in 0usize..60, threads in 1usize..4, more: bool) {
        let dir = Dir::new();
        let plan = Plan::new(asked(Ask { weighting: Weighting::Sampling, drop_missing: false, more })).unwrap();
        let (left, right) = rows.split_at(at.min(rows.len()));
        // The columns of the second part are in another order.
        let reversed: Vec<Row> = right.iter().map(|row| { let mut row = row.clone(); row.reverse(); row }).collect();
        let mut header = HEADER;
        header.reverse();
        let first = dir.file("a.csv", write(&HEADER, left, PLAIN));
        let second = dir.file("b.csv.gz", gzip(&write(&header, &reversed, Style { separator: b';', ..PLAIN })));
        let options = ReadOptions { threads: Some(threads), ..Default::default() };
        let parts = count_in_blocks(&paths(&[&first, &second]), &plan, &options, &(), 50);
        let whole = count(&leaked("p.csv", write(&HEADER, &rows, PLAIN)), &plan, &options, &());
        match (parts, whole) {
            (Ok(parts), Ok(whole)) => {
                prop_assert_eq!(parts.counted.tally(), whole.counted.tally());
                let rows = |reading: &Reading| reading.counted.left_out().reasons().map(|(reason, rows)| (reason.clone(), rows.rows)).collect::<Vec<_>>();
                prop_assert_eq!(rows(&parts), rows(&whole));
                prop_assert_eq!(parts.inputs.iter().map(|input| input.rows).collect::<Vec<_>>(), [left.len() as u64, right.len() as u64]);
            }
            (Err(parts), Err(whole)) => prop_assert_eq!(std::mem::discriminant(&parts), std::mem::discriminant(&whole)),
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn compression_changes_nothing(rows in rows(), block in 1usize..100) {
        let plan = Plan::new(asked(Ask { weighting: Weighting::Rows, drop_missing: false, more: true })).unwrap();
        let text = write(&HEADER, &rows, PLAIN);
        let read = |bytes: Vec<u8>| count_in_blocks(&leaked("p", bytes), &plan, &ReadOptions::default(), &(), block).map(|reading| reading.counted).map_err(|error| format!("{error:?}"));
        let plain = read(text.clone());
        prop_assert_eq!(&read(gzip(&text)), &plain);
        prop_assert_eq!(&read(zstd(&text)), &plain);
        // Members and frames one after the other, as parallel compressors write them.
        let half = text.len() / 2;
        prop_assert_eq!(&read([gzip(&text[..half]), gzip(&text[half..])].concat()), &plain);
        prop_assert_eq!(&read([zstd(&text[..half]), zstd(&text[half..])].concat()), &plain);
    }

    #[test]
    fn clusters_hold_their_rows_wherever_these_stand(
        rows in prop::collection::vec((0usize..2, 0usize..3, 0usize..4, 0usize..3), 1..80),
        sampled: bool, threads in 1usize..4, block in 1usize..60, at in 0usize..80,
    ) {
        let (sexes, labels, persons, weights) = (["F", "M"], ["0", "1", "1.0"], ["a", "b", "c", "d"], ["0.1", "0.7", "3"]);
        let mut expected = BTreeMap::<&str, BTreeMap<_, (u64, ExactSum)>>::new();
        let mut lines = Vec::new();
        for &(sex, label, person, weight) in &rows {
            lines.push(format!("{},{},1,{},{}\n", sexes[sex], labels[label], persons[person], weights[weight]));
            let key = (vec![sexes[sex].to_owned()], Outcome::labelled(label > 0, true));
            let part = expected.entry(persons[person]).or_default().entry(key).or_default();
            part.0 += 1;
            part.1.add(if sampled { weights[weight].parse().unwrap() } else { 1.0 });
        }
        let mut alike = BTreeMap::<Profile, u64>::new();
        for cluster in expected.into_values() {
            let profile = cluster.into_iter().map(|(key, (rows, weight))| (key, (rows, weight.value().to_string()))).collect();
            *alike.entry(profile).or_default() += 1;
        }
        let weight = sampled.then(|| WeightColumn { column: "n".into(), meaning: Weighting::Sampling });
        let plan = Plan::new(Roles { cluster: Some("person".into()), weight, ..roles() }).unwrap();
        // One after the other, and in reverse and in two files.
        let text = |lines: &[String]| format!("sex,y,yhat,person,n\n{}", lines.concat());
        let whole = leaked("p.csv", text(&lines).into());
        lines.reverse();
        let (left, right) = lines.split_at(at.min(lines.len()));
        let dir = Dir::new();
        let parts = paths(&[&dir.file("a.csv", text(left)), &dir.file("b.csv", text(right))]);
        let options = ReadOptions { threads: Some(threads), ..Default::default() };
        let whole = count_in_blocks(&whole, &plan, &options, &(), block).unwrap();
        let parts = count_in_blocks(&parts, &plan, &options, &(), block).unwrap();
        prop_assert_eq!(profiles(whole.counted.tally()), alike);
        prop_assert_eq!(whole.counted.tally(), parts.counted.tally());
    }
}
