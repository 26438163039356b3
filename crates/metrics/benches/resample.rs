//! What a bootstrap on the tally costs: it grows with groups and replicates, and not with rows.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use ecart_metrics::disparity::{Disparity, disparities};
use ecart_metrics::interval::Intervals;
use ecart_metrics::resample::{Cells, Options, bootstrap_all};
use ecart_metrics::{Amount, Confusion, METRICS, Measure, Outcomes, Rate, Undefined};

/// COMPAS at a score of 5 or more, by race: TP, FP, TN and FN.
const COMPAS: [[u64; 4]; 6] =
    [[1369, 805, 990, 532], [6, 2, 21, 3], [505, 349, 1139, 461], [103, 87, 318, 129], [9, 3, 5, 1], [43, 36, 208, 90]];

/// So many groups that differ a little, of so many rows in all.
fn groups(groups: usize, rows: u64) -> Vec<[u64; 4]> {
    let people = rows / groups as u64;
    (0..groups as u64).map(|group| [30 + group % 7, 10, 33, 20].map(|share| people * share / 100)).collect()
}

fn cells(groups: &[[u64; 4]]) -> Cells {
    Cells::together(groups.iter().flatten().map(|&people| Amount::from(people)).collect())
}

/// Every metric of every group, then of each metric the largest less the smallest.
fn figures(cells: &[Amount], values: &mut [Result<f64, Undefined>]) {
    let metrics = METRICS.len();
    let (rates, gaps) = values.split_at_mut(metrics * (cells.len() / 4));
    for (group, values) in cells.chunks_exact(4).zip(rates.chunks_exact_mut(metrics)) {
        let [true_positives, false_positives, true_negatives, false_negatives] = [group[0], group[1], group[2], group[3]];
        let outcomes = Outcomes::Confusion(Confusion { true_positives, false_positives, true_negatives, false_negatives });
        for (value, entry) in values.iter_mut().zip(&METRICS) {
            *value = Measure::of(entry.metric, &outcomes).map(|measure| measure.value());
        }
    }
    for (metric, gap) in gaps.iter_mut().enumerate() {
        let of_metric = || rates.iter().skip(metric).step_by(metrics).flatten();
        let ends = of_metric().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &value| (low.min(value), high.max(value)));
        *gap = if of_metric().count() < 2 { Err(Undefined::FewerThanTwoGroups) } else { Ok(ends.1 - ends.0) };
    }
}

/// All figures of COMPAS with 10,000 replicates; then more rows; then more groups, of fewer replicates where there are very many.
fn all_figures(criterion: &mut Criterion) {
    let mut bench = criterion.benchmark_group("bootstrap");
    bench.sample_size(10);
    let mut run = |name: String, groups: &[[u64; 4]], replicates: u32| {
        let (cells, options) = (cells(groups), Options { replicates, ..Options::default() });
        let number = METRICS.len() * (groups.len() + 1);
        bench.bench_function(BenchmarkId::new(name, format!("{replicates} replicates")), |bench| {
            bench.iter(|| bootstrap_all(black_box(&cells), number, figures, &options));
        });
    };
    run("COMPAS by race".into(), &COMPAS, 10_000);
    for rows in [1_000, 100_000, 10_000_000] {
        run(format!("6 groups of {rows} rows"), &groups(6, rows), 10_000);
    }
    for (number, replicates) in [(2, 10_000), (10, 10_000), (100, 10_000), (1000, 1000)] {
        run(format!("{number} groups of 10000000 rows"), &groups(number, 10_000_000), replicates);
    }
    bench.finish();
}

/// Every measure of how unequal the groups' false positive rates are, with 10,000 replicates and 10,000 draws by chance.
fn inequality(criterion: &mut Criterion) {
    let mut bench = criterion.benchmark_group("disparities");
    bench.sample_size(10);
    for number in [2, 10, 100, 1000] {
        let rate =
            |[_, positives, negatives, _]: [u64; 4]| Rate::new(positives.into(), (positives + negatives).into(), Undefined::NoNegatives);
        let rates: Result<Vec<Rate>, Undefined> = groups(number, 10_000_000).into_iter().map(rate).collect();
        let Ok(rates) = rates else { continue };
        bench.bench_with_input(BenchmarkId::new("all", format!("{number} groups")), &rates, |bench, rates| {
            bench.iter(|| disparities(black_box(rates), &Disparity::ALL, Intervals::default(), &Options::default()));
        });
    }
    bench.finish();
}

criterion_group!(benches, all_figures, inequality);
criterion_main!(benches);
