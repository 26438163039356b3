//! Tables that were counted already: each row is so many successes of so many trials.

use ecart_data::{DataError, ReadOptions, Reading, count_in_blocks};
use ecart_tally::{Among, Bins, Decision, GroupColumn, Outcome, Plan, Role, Roles};
use polars::prelude::df;
use proptest::prelude::*;

use crate::columnar::both;
use crate::fixture::{Dir, at, cells, leaked, left_out, memory, paths, read, refusal, roles, weighted};

fn counted(of: Among) -> Roles {
    Roles { label: None, decision: Decision::Counted { successes: "k".into(), of }, ..roles() }
}

fn trials() -> Roles {
    counted(Among::Trials("n".into()))
}

fn failures() -> Roles {
    counted(Among::Failures("n".into()))
}

fn cell(sex: &str, predicted: bool) -> (Vec<String>, Outcome) {
    (vec![sex.to_owned()], Outcome::decision(predicted))
}

#[test]
fn a_row_is_counted_once_and_weighs_in_two_cells() {
    let reading = read(&memory("sex,k,n\nF,3,10\nM,4,4\nF,0,5\nX,0,0\n"), trials()).unwrap();
    let expected = [(cell("F", false), (0, 12.0)), (cell("F", true), (2, 3.0)), (cell("M", true), (1, 4.0)), (cell("X", true), (1, 0.0))];
    assert_eq!(cells(&reading), expected.into());
    assert_eq!((reading.counted.rows_read(), reading.counted.tally().rows()), (4, 4));
    // The same table, told by what is left of each row.
    let other = read(&memory("sex,k,n\nF,3,7\nM,4,0\nF,0,5\nX,0,0\n"), failures()).unwrap();
    assert_eq!(other.counted, reading.counted);
}

#[test]
fn a_table_counted_already_weighs_what_its_long_form_weighs() {
    let reading = read(&memory("sex,k,n\nF,3,10\nM,4,6\n"), trials()).unwrap();
    let long = Roles { label: None, ..weighted(ecart_tally::Weighting::People) };
    let long = read(&memory("sex,yhat,n\nF,1,3\nF,0,7\nM,1,4\nM,0,2\n"), long).unwrap();
    let weights = |reading: &Reading| cells(reading).into_iter().map(|(cell, (_, weight))| (cell, weight)).collect::<Vec<_>>();
    assert_eq!(weights(&reading), weights(&long));
}

#[test]
fn a_row_without_a_count_is_left_out_for_it() {
    let text = "sex,k,n\nF,,10\nF,,\nM,1,\nM,1,2\n,1,2\n";
    let reading = read(&memory(text), trials()).unwrap();
    assert_eq!(left_out(&reading), [("NoSuccesses".into(), 2, 2), ("NoTrials".into(), 1, 4)]);
    assert_eq!(left_out(&read(&memory(text), failures()).unwrap())[1], ("NoFailures".into(), 1, 4));
    let clustered = Roles { cluster: Some("home".into()), ..trials() };
    let reading = read(&memory("sex,k,n,home\nF,,10,a\nF,1,2,\nM,1,2,a\n"), clustered).unwrap();
    assert_eq!(left_out(&reading), [("NoSuccesses".into(), 1, 2), ("NoCluster".into(), 1, 3)]);
}

#[test]
fn what_cannot_be_a_count_is_refused() {
    let value = |text, roles| match refusal(text, roles) {
        DataError::NegativeWeight(value)
        | DataError::NotWhole(value)
        | DataError::NotANumber(value)
        | DataError::NotFinite(value)
        | DataError::MoreThanTrials(value) => (value.column, value.role, value.value, value.first, value.rows),
        error => panic!("{error:?}"),
    };
    let bad = |column: &str, role, value: &str, line, rows| (column.to_owned(), role, value.to_owned(), at(line), rows);
    assert_eq!(value("sex,k,n\nF,1,2\nF,-3,4\n", trials()), bad("k", Role::Successes, "-3", 3, 1));
    assert_eq!(value("sex,k,n\nF,1,2.5\nF,1,0.5\n", trials()), bad("n", Role::Trials, "2.5", 2, 2));
    assert_eq!(value("sex,k,n\nF,1,many\n", failures()), bad("n", Role::Failures, "many", 2, 1));
    assert_eq!(value("sex,k,n\nF,1,inf\n", trials()), bad("n", Role::Trials, "inf", 2, 1));
    assert_eq!(value("sex,k,n\nF,2,2\nF,5,3\nM,1,0\n", trials()), bad("k", Role::Successes, "5", 3, 2));
    assert!(read(&memory("sex,k,n\nF,2,2\nF,5,3\nM,1,0\n"), failures()).is_ok());
    let DataError::NoTrials { column } = refusal("sex,k,n\nF,0,0\nM,0,0\n", trials()) else { panic!() };
    assert_eq!(column, "n");
}

/// Group, successes, failures, band and cluster of a row.
type Row = (u8, Option<u8>, Option<u8>, u8, Option<u8>);

fn row() -> impl Strategy<Value = Row> {
    (0u8..3, prop::option::weighted(0.9, 0u8..9), prop::option::weighted(0.9, 0u8..9), 0u8..60, prop::option::weighted(0.9, 0u8..4))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn all_formats_blocks_and_threads_count_alike(rows in prop::collection::vec(row(), 1..40), clustered: bool, all: bool) {
        let among = |row: &Row| row.2.map(|failures| if all { failures + row.1.unwrap_or(0) } else { failures });
        let mut text = String::from("sex,k,n,age,home\n");
        let number = |number: Option<u8>| number.map(|number| number.to_string()).unwrap_or_default();
        for row in &rows {
            text.push_str(&format!("s{},{},{},{},{}\n", row.0, number(row.1), number(among(row)), row.3, number(row.4)));
        }
        let roles = Roles {
            strata: vec![GroupColumn { column: "age".into(), bins: Some(Bins::edges(vec![20.0]).unwrap()) }],
            cluster: clustered.then(|| "home".into()),
            ..if all { trials() } else { failures() }
        };
        let source = leaked("p.csv", text.clone().into_bytes());
        let plan = Plan::new(roles.clone()).unwrap();
        let read_in = |threads, block| count_in_blocks(&source, &plan, &ReadOptions { threads: Some(threads), ..Default::default() }, &(), block);
        let whole = read_in(1, 1 << 20);
        let is_counted = |row: &&Row| row.1.is_some() && row.2.is_some() && (row.4.is_some() || !clustered);
        let sum = |of: fn(&Row) -> Option<u8>| rows.iter().filter(is_counted).filter_map(of).map(u64::from).sum::<u64>();
        let (successes, others) = (sum(|row| row.1), sum(|row| row.2));
        match &whole {
            Ok(reading) => {
                let weight = |predicted: bool| cells(reading).iter().filter(|((_, outcome), _)| outcome.predicted == predicted).map(|(_, (_, weight))| weight).sum::<f64>();
                prop_assert_eq!((weight(true), weight(false)), (successes as f64, others as f64));
                prop_assert_eq!(reading.counted.tally().rows(), rows.iter().filter(is_counted).count() as u64);
                prop_assert_eq!(reading.counted.rows_read(), rows.len() as u64);
            }
            Err(DataError::NoTrials { .. } | DataError::NothingCounted { .. }) => prop_assert_eq!(successes + others, 0),
            Err(error) => prop_assert!(false, "{}", error),
        }
        let dir = Dir::new();
        let wide = |number: Option<u8>| number.map(i64::from);
        let mut frame = df!(
            "sex" => rows.iter().map(|row| format!("s{}", row.0)).collect::<Vec<_>>(),
            "k" => rows.iter().map(|row| wide(row.1)).collect::<Vec<_>>(),
            "n" => rows.iter().map(|row| among(row).map(f64::from)).collect::<Vec<_>>(),
            "age" => rows.iter().map(|row| i64::from(row.3)).collect::<Vec<_>>(),
            "home" => rows.iter().map(|row| wide(row.4)).collect::<Vec<_>>(),
        ).unwrap();
        let columns = both(&dir, &mut frame).map(|path| read(&paths(&[&path]), roles.clone()));
        let again = [read_in(3, 7), read_in(2, 64)].into_iter().chain(columns);
        for again in again {
            match (&whole, again) {
                (Ok(whole), Ok(again)) => prop_assert_eq!(whole.counted.tally(), again.counted.tally()),
                (Err(whole), Err(again)) => prop_assert_eq!(std::mem::discriminant(whole), std::mem::discriminant(&again)),
                other => prop_assert!(false, "{:?}", other),
            }
        }
    }
}
