//! What an audit costs: reading grows with rows, every figure with groups alone.

#![expect(clippy::expect_used, reason = "a bench that cannot be set up has nothing to measure")]

use std::fmt::Write;
use std::hint::black_box;
use std::io::Write as _;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ecart_data::{ReadOptions, Source, count};
use ecart_metrics::{Config, audit};
use ecart_tally::{
    Binary, Count, Decision, Dimension, GroupColumn, Level, MissingGroups, Outcome, Plan, Roles, Scoring, Tally, Task, Weighting,
};

/// A tally of so many groups, each of so many people.
fn tally(groups: u32, people: u64) -> Tally {
    let levels = (0..groups).map(|group| Level::Value(format!("group {group:04}"))).collect();
    let mut tally = Tally::new(Task::Classification, Weighting::Rows, vec![Dimension::new("group", levels)]);
    for group in 0..groups {
        // Rates that differ a little from group to group.
        let shares = [(true, true, 30 + u64::from(group % 7)), (true, false, 20), (false, true, 10), (false, false, 33)];
        for (label, predicted, share) in shares {
            let cell = Count::of_rows(people * share / 100);
            tally.add(&[group], Outcome::labelled(label, predicted), &cell).expect("the cell is one of the tally's");
        }
    }
    tally
}

/// Every figure of a tally: the cost depends on the number of groups and not of people.
fn figures(criterion: &mut Criterion) {
    let mut bench = criterion.benchmark_group("figures");
    bench.sample_size(10);
    for groups in [2, 6, 50, 200] {
        for people in [1_000, 1_000_000] {
            let tally = tally(groups, people);
            let id = BenchmarkId::new(format!("{groups} groups"), format!("{people} people each"));
            bench.bench_with_input(id, &tally, |bench, tally| bench.iter(|| audit(black_box(tally), &Config::default())));
        }
    }
    bench.finish();
}

/// Reading a CSV file: the cost grows with its bytes, the memory does not.
fn reading(criterion: &mut Criterion) {
    let mut bench = criterion.benchmark_group("reading");
    bench.sample_size(10);
    let plan = Plan::new(Roles {
        groups: ["sex", "race"].map(|column| GroupColumn { column: column.into(), bins: None }).into(),
        label: Some(Binary { column: "label".into(), positive: None }),
        decision: Decision::Prediction(Binary { column: "prediction".into(), positive: None }),
        weight: None,
        conditions: Vec::new(),
        missing: Vec::new(),
        missing_groups: MissingGroups::Level,
        scoring: Scoring::default(),
        second: None,
        other: None,
        strata: Vec::new(),
        over: None,
        cluster: None,
        max_levels: 100,
    })
    .expect("the roles make a plan");
    for rows in [1_000u32, 100_000, 1_000_000] {
        let mut text = String::from("sex,race,label,prediction,id\n");
        for row in 0..rows {
            let (sex, race) = (["Female", "Male"][row as usize % 2], ["Asian", "Black", "Hispanic", "White"][row as usize / 3 % 4]);
            writeln!(text, "{sex},{race},{},{},{row}", row / 5 % 2, row / 7 % 2).expect("a string takes all");
        }
        let mut file = tempfile::Builder::new().suffix(".csv").tempfile().expect("there is room for a file");
        file.write_all(text.as_bytes()).expect("there is room for the rows");
        let source = Source::Paths(vec![file.path().to_string_lossy().into_owned()]);
        bench.throughput(Throughput::Bytes(text.len() as u64));
        bench.bench_with_input(BenchmarkId::new("CSV", format!("{rows} rows")), &source, |bench, source| {
            bench.iter(|| count(black_box(source), &plan, &ReadOptions::default(), &()).map(|reading| reading.counted.rows_read()));
        });
    }
    bench.finish();
}

criterion_group!(benches, figures, reading);
criterion_main!(benches);
