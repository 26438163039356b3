//! What an audit costs: reading grows with rows, every figure with groups alone; and what made-up rows cost.

#![expect(clippy::expect_used, reason = "a bench that cannot be set up has nothing to measure")]

use std::hint::black_box;
use std::io::Write;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ecart_data::{Holds, ReadOptions, Source, Table, TableColumn, TableFormat, count, write_table};
use ecart_metrics::{Config, audit};
use ecart_simulate::{BLOCK, Draft, DraftColumn, Values, World};
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
    let world = world();
    for rows in [1_000, 100_000, 1_000_000] {
        let mut file = tempfile::Builder::new().suffix(".csv").tempfile().expect("there is room for a file");
        simulate(&world, rows, TableFormat::Csv, &mut file);
        let bytes = file.as_file().metadata().expect("the file is there").len();
        let source = Source::Paths(vec![file.path().to_string_lossy().into_owned()]);
        bench.throughput(Throughput::Bytes(bytes));
        bench.bench_with_input(BenchmarkId::new("CSV", format!("{rows} rows")), &source, |bench, source| {
            bench.iter(|| count(black_box(source), &plan, &ReadOptions::default(), &()).map(|reading| reading.counted.rows_read()));
        });
    }
    bench.finish();
}

/// A world of two crossed columns.
fn world() -> World {
    let column = |text| DraftColumn::parse(text).expect("the column can be read");
    let columns = ["sex=Female:0.5,Male:0.5", "race=Asian:0.1,Black:0.3,Hispanic:0.2,White:0.4"].map(column).into();
    World::new(&Draft { columns, ..Draft::default() }).expect("the world can be drawn")
}

/// Writes so many of its people.
fn simulate(world: &World, rows: u64, format: TableFormat, out: &mut dyn Write) {
    let sampler = world.sampler(0, false);
    let columns = sampler.columns().into_iter().map(|column| TableColumn {
        name: column.name,
        holds: match column.values {
            Values::Names(names) => Holds::Names(names),
            Values::Whole => Holds::Whole,
            Values::Decimal(decimals) => Holds::Decimal(decimals),
        },
    });
    let make = |number: u64, rows: usize| sampler.block(number, rows).columns;
    let table = Table { columns: columns.collect(), rows, block: BLOCK, make: &make };
    write_table(&table, format, out).expect("there is room for the rows");
}

/// Making people up: the cost grows with rows, the memory does not.
fn simulating(criterion: &mut Criterion) {
    let mut bench = criterion.benchmark_group("simulating");
    bench.sample_size(10);
    let world = world();
    for (name, format) in [("CSV", TableFormat::Csv), ("Parquet", TableFormat::Parquet)] {
        for rows in [100_000, 2_000_000] {
            bench.throughput(Throughput::Elements(rows));
            bench.bench_function(BenchmarkId::new(name, format!("{rows} rows")), |bench| {
                bench.iter(|| simulate(black_box(&world), rows, format, &mut std::io::sink()));
            });
        }
    }
    bench.finish();
}

criterion_group!(benches, figures, reading, simulating);
criterion_main!(benches);
