//! What holds for all files.

use std::collections::BTreeMap;

use csv::{QuoteStyle, Terminator, WriterBuilder};
use ecart_data::{ReadOptions, Reading, count, count_in_blocks};
use ecart_tally::{Binary, Decision, GroupColumn, MissingGroups, Outcome, Plan, Roles, WeightColumn, Weighting};
use proptest::prelude::*;

use crate::fixture::{Dir, cells, gzip, leaked, only, paths, roles, zstd};

/// Label, prediction, sex, site, weight and year, each as it stands in the file.
type Row = [String; 6];

const HEADER: [&str; 6] = ["y", "yhat", "sex", "the \"site\", or\nplace", "n", "year"];

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

fn asked(weighting: Weighting, drop_missing: bool) -> Roles {
    Roles {
        groups: ["sex", HEADER[3]].map(|column| GroupColumn { column: column.into(), bins: None }).to_vec(),
        decision: Decision::Prediction(Binary { column: "yhat".into(), positive: Some("yes".into()) }),
        weight: (weighting == Weighting::Sampling).then(|| WeightColumn { column: "n".into(), meaning: weighting }),
        conditions: vec![only("year", "2024")],
        missing: vec!["n/a".into()],
        missing_groups: if drop_missing { MissingGroups::LeftOut } else { MissingGroups::Level },
        ..roles()
    }
}

/// The cells, and the rows left out by reason.
type Expected = (BTreeMap<(Vec<String>, Outcome), (u64, f64)>, [u64; 6]);

/// The same count, the slow and plain way. `None` where a reading is an error: nothing to count, no `yes`, no 2024, or no weight.
fn plainly(rows: &[Row], weighting: Weighting, drop_missing: bool) -> Option<Expected> {
    let missing = |text: &str| text.trim().is_empty() && !text.contains(['\n', '\r']) || text == "n/a";
    let mut cells = BTreeMap::<_, (u64, f64)>::new();
    let mut left_out = [0; 6];
    let selected = || rows.iter().filter(|row| row[5] == "2024");
    if selected().all(|row| row[1] != "yes") && selected().any(|row| row[1] == "no") {
        return None;
    }
    for row in rows {
        let lacks = |column: usize| missing(&row[column]);
        let reason = if row[5] != "2024" {
            Some(0)
        } else if drop_missing && (lacks(2) || lacks(3)) {
            Some(if lacks(2) { 1 } else { 2 })
        } else if lacks(0) {
            Some(3)
        } else if lacks(1) {
            Some(4)
        } else if weighting == Weighting::Sampling && lacks(4) {
            Some(5)
        } else {
            None
        };
        if let Some(reason) = reason {
            left_out[reason] += 1;
            continue;
        }
        let level = |column: usize| if lacks(column) { "(missing)".to_owned() } else { row[column].clone() };
        let weight = if weighting == Weighting::Sampling { row[4].parse().unwrap() } else { 1.0 };
        let cell = cells.entry((vec![level(2), level(3)], Outcome::labelled(row[0] != "0", row[1] == "yes"))).or_default();
        cell.0 += 1;
        cell.1 += weight;
    }
    (!cells.is_empty() && cells.values().any(|cell| cell.1 > 0.0)).then_some((cells, left_out))
}

fn assert_is(reading: &Reading, rows: &[Row], expected: &Expected) {
    let found = cells(reading);
    assert_eq!(found.keys().collect::<Vec<_>>(), expected.0.keys().collect::<Vec<_>>());
    for (cell, (rows, weight)) in &expected.0 {
        let (found_rows, found_weight) = found[cell];
        assert_eq!(found_rows, *rows);
        assert!((found_weight - weight).abs() <= 1e-9 * weight.abs(), "{found_weight} {weight}");
    }
    let out: Vec<u64> = reading.counted.left_out().reasons().map(|(_, rows)| rows.rows).collect();
    assert_eq!(out, expected.1.iter().copied().filter(|rows| *rows > 0).collect::<Vec<_>>());
    assert_eq!(reading.counted.rows_read(), rows.len() as u64);
    assert_eq!(reading.inputs.iter().map(|input| input.rows).sum::<u64>(), rows.len() as u64);
}

fn weighting() -> impl Strategy<Value = Weighting> {
    prop::sample::select(vec![Weighting::Rows, Weighting::Sampling])
}

proptest! {
    #[test]
    fn a_file_is_counted_row_by_row(
        rows in rows(), style in style(), weighting in weighting(), drop_missing: bool,
        threads in 1usize..4, block in prop_oneof![1usize..30, 30usize..2000],
    ) {
        let plan = Plan::new(asked(weighting, drop_missing)).unwrap();
        let source = leaked("p.csv", write(&HEADER, &rows, style));
        let whole = count(&source, &plan, &ReadOptions::default(), &());
        let options = ReadOptions { threads: Some(threads), separator: Some(style.separator) };
        let cut = count_in_blocks(&source, &plan, &options, &(), block);
        match (plainly(&rows, weighting, drop_missing), whole, cut) {
            (Some(expected), Ok(whole), Ok(cut)) => {
                assert_is(&whole, &rows, &expected);
                prop_assert_eq!(&whole.counted, &cut.counted);
                prop_assert_eq!(whole.inputs, cut.inputs);
                prop_assert_eq!(whole.positive, cut.positive);
            }
            (None, Err(whole), Err(cut)) => prop_assert_eq!(format!("{whole:?}"), format!("{cut:?}")),
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn parts_in_files_are_the_whole(rows in rows(), at in 0usize..60, threads in 1usize..4) {
        let dir = Dir::new();
        let plan = Plan::new(asked(Weighting::Sampling, false)).unwrap();
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
        let plan = Plan::new(asked(Weighting::Rows, false)).unwrap();
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
}
