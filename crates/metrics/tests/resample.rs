//! The bootstrap on the tally: against scipy's, against a bootstrap of rows, and the laws that it keeps.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tolerance;

use std::num::NonZeroUsize;

use ecart_metrics::resample::{Bootstrapped, Cells, LimitKind, Options, acceleration, bootstrap, bootstrap_all};
use ecart_metrics::{Amount, Confidence, Undefined};
use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Bernoulli, Distribution, StandardNormal, Uniform};
use tolerance::{FIGURE, Row, table};

/// The rate of each group, whose cells are its positives and its negatives.
fn rates(cells: &[Amount]) -> Result<Vec<f64>, Undefined> {
    let rate = |cells: &[Amount]| {
        let all = cells[0].weight + cells[1].weight;
        if all > 0.0 { Ok(cells[0].weight / all) } else { Err(Undefined::NoRows) }
    };
    cells.chunks_exact(2).map(rate).collect()
}

fn difference(cells: &[Amount]) -> Result<f64, Undefined> {
    rates(cells).map(|rates| rates[0] - rates[1])
}

fn statistic(name: &str) -> fn(&[Amount]) -> Result<f64, Undefined> {
    match name {
        "difference" => difference,
        "ratio" => |cells| {
            let rates = rates(cells)?;
            if rates[1] > 0.0 { Ok(rates[0] / rates[1]) } else { Err(Undefined::RatioToZero) }
        },
        "gini" => |cells| {
            let rates = rates(cells)?;
            let (count, sum) = (rates.len() as f64, rates.iter().sum::<f64>());
            let apart: f64 = rates.iter().flat_map(|a| rates.iter().map(move |b| (a - b).abs())).sum();
            Ok(apart / (2.0 * count * sum))
        },
        "product" => |cells| Ok(rates(cells)?.iter().product()),
        _ => panic!("no statistic {name}"),
    }
}

fn cells(row: &Row) -> Cells {
    let amounts: Vec<Amount> = row.numbers("cells").into_iter().map(|people| Amount::from(people as u64)).collect();
    match row.text("samples") {
        "together" => Cells::together(amounts),
        _ => Cells::apart(amounts.chunks(2).map(<[Amount]>::to_vec)),
    }
}

/// With 40,000 replicates a limit of ours has a standard error of 0.015 to 0.03 of the figure's, and one of theirs of 0.01 to 0.02.
#[test]
fn as_scipy_bootstraps_rows() {
    for row in table("bootstrap.csv") {
        let kind = if row.text("kind") == "bca" { LimitKind::Bca } else { LimitKind::Percentile };
        let confidence = Confidence::new(row.number("confidence")).unwrap();
        let options = Options { replicates: 40_000, kind, confidence, ..Options::default() };
        let ours = bootstrap(&cells(&row), statistic(row.text("statistic")), &options).unwrap();
        row.check("value", ours.value, FIGURE);
        assert_eq!(ours.undefined, 0);
        let deviation = row.number("standard_error");
        assert!((ours.standard_error.unwrap() / deviation - 1.0).abs() < 0.015, "{row:?}: {ours:?}");
        let interval = ours.interval.unwrap();
        for (ours, theirs) in [(interval.lower, row.number("lower")), (interval.upper, row.number("upper"))] {
            assert!((ours - theirs).abs() < 0.1 * deviation, "{row:?}: {ours}, {}", (ours - theirs) / deviation);
        }
    }
}

#[test]
fn acceleration_as_scipys() {
    for row in table("bootstrap.csv").iter().filter(|row| row.text("kind") == "bca") {
        row.check("acceleration", acceleration(&cells(row), statistic(row.text("statistic"))).unwrap(), FIGURE);
    }
}

/// The counts of a draw are multinomial: their means, variances and covariances are known, and of few people the whole distribution.
#[test]
fn draws_are_multinomial() {
    let counts = [3u64, 0, 40, 157, 1_000_000];
    let people: f64 = counts.iter().sum::<u64>() as f64;
    let cells = Cells::together(counts.map(Amount::from).to_vec());
    let options = Options { replicates: 20_000, kind: LimitKind::Percentile, ..Options::default() };
    let pairs: Vec<(usize, usize)> = (0..5).flat_map(|i| (i..5).map(move |j| (i, j))).collect();
    let all = bootstrap_all(
        &cells,
        pairs.len() + 1,
        |cells, values| {
            for (value, &(i, j)) in values.iter_mut().zip(&pairs) {
                *value = Ok(cells[i].weight + if i == j { 0.0 } else { cells[j].weight });
            }
            values[pairs.len()] = Ok(cells.iter().map(|cell| cell.weight).sum());
        },
        &options,
    );
    for (figure, &(i, j)) in all.iter().zip(&pairs) {
        let share = (counts[i] + if i == j { 0 } else { counts[j] }) as f64 / people;
        let expected = (people * share * (1.0 - share)).sqrt();
        let found = figure.unwrap().standard_error.unwrap();
        assert!((found - expected).abs() <= 0.02 * expected, "{i} {j}: {found} {expected}");
    }
    let total = all[pairs.len()].unwrap();
    assert_eq!((total.value, total.standard_error, total.interval), (people, Ok(0.0), Err(Undefined::NoSpread)));
}

#[test]
fn a_small_draw_has_the_binomial_distribution() {
    // 2 of 5 drawn anew: 0 to 5 positives.
    let cells = Cells::together(vec![2.into(), 3.into()]);
    let draws = 50_000;
    let options = Options { replicates: draws, kind: LimitKind::Percentile, ..Options::default() };
    for (count, expected) in [0.07776, 0.2592, 0.3456, 0.2304, 0.0768, 0.01024].into_iter().enumerate() {
        let is = |cells: &[Amount]| if cells[0].people == count as u64 { Err(Undefined::NoRows) } else { Ok(cells[1].weight) };
        // Of the value without which nothing is said, the number is told.
        let found = f64::from(
            bootstrap(&cells, |cells| is(cells).or_else(|reason| if cells == of(2, 3) { Ok(0.0) } else { Err(reason) }), &options)
                .unwrap()
                .undefined,
        );
        let expected = if count == 2 { 0.0 } else { expected * f64::from(draws) };
        assert!((found - expected).abs() <= 4.5 * expected.sqrt(), "{count}: {found} {expected}");
    }
}

fn of(first: u64, second: u64) -> [Amount; 2] {
    [first.into(), second.into()]
}

/// Rows of two groups with weights as skewed as in a survey, and heavier where the outcome is positive.
fn weighted_rows(random: &mut ChaCha8Rng) -> Vec<(usize, f64)> {
    let mut rows = Vec::new();
    for (group, people, rate) in [(0, 500, 0.3), (1, 300, 0.55)] {
        for _ in 0..people {
            let positive = Bernoulli::new(rate).unwrap().sample(random);
            let normal: f64 = StandardNormal.sample(random);
            let weight = (0.9 * normal + if positive { 0.3 } else { 0.0 }).exp();
            rows.push((2 * group + usize::from(!positive), weight));
        }
    }
    rows
}

fn tally(rows: &[(usize, f64)]) -> Vec<Amount> {
    let mut cells = vec![Amount::default(); 4];
    for &(cell, weight) in rows {
        cells[cell] = cells[cell] + Amount { people: 1, weight, weight_squared: weight * weight };
    }
    cells
}

/// What a weighted draw is checked by: a rate, the difference of two, and a total.
fn weighted(cells: &[Amount], values: &mut [Result<f64, Undefined>]) {
    values[0] = rates(cells).map(|rates| rates[0]);
    values[1] = difference(cells);
    values[2] = Ok(cells[0].weight + cells[3].weight);
}

#[test]
fn with_weights_as_a_bootstrap_of_rows() {
    let mut random = ChaCha8Rng::seed_from_u64(11);
    for _ in 0..3 {
        let rows = weighted_rows(&mut random);
        // Rows are drawn with replacement and counted, one by one.
        let draws = 4000;
        let any = Uniform::new(0, rows.len()).unwrap();
        let mut drawn = vec![Vec::new(); 3];
        for _ in 0..draws {
            let sample: Vec<(usize, f64)> = (0..rows.len()).map(|_| rows[any.sample(&mut random)]).collect();
            let mut values = [Ok(0.0); 3];
            weighted(&tally(&sample), &mut values);
            for (drawn, value) in drawn.iter_mut().zip(values) {
                drawn.push(value.unwrap());
            }
        }
        let cells = tally(&rows);
        let options = Options { replicates: 20_000, kind: LimitKind::Percentile, ..Options::default() };
        let ours = bootstrap_all(&Cells::together(cells.clone()), 3, weighted, &options);
        // As if all rows of a cell weighed the same: what the draw within a cell is for.
        let level: Vec<f64> = cells.iter().map(|cell| cell.weight / cell.people as f64).collect();
        let equal = cells.iter().map(|cell| Amount::from(cell.people)).collect();
        let scaled = |cells: &[Amount], values: &mut [Result<f64, Undefined>]| {
            let scaled: Vec<Amount> =
                cells.iter().zip(&level).map(|(cell, level)| Amount { weight: cell.weight * level, ..*cell }).collect();
            weighted(&scaled, values);
        };
        let without = bootstrap_all(&Cells::together(equal), 3, scaled, &options);
        for ((ours, without), theirs) in ours.iter().zip(&without).zip(&mut drawn) {
            let mean = theirs.iter().sum::<f64>() / f64::from(draws);
            let theirs = (theirs.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / f64::from(draws - 1)).sqrt();
            let (ours, without) = (ours.unwrap().standard_error.unwrap(), without.unwrap().standard_error.unwrap());
            assert!((ours / theirs - 1.0).abs() < 0.05, "{ours} of cells, {theirs} of rows");
            assert!(without / theirs < 0.9, "{without} without the spread of weights, {theirs} of rows");
        }
    }
}

/// The skewness with weights, against the jackknife of every row.
#[test]
fn with_weights_the_acceleration_is_near_that_of_rows() {
    let mut random = ChaCha8Rng::seed_from_u64(12);
    let (mut ours, mut theirs) = (0.0, 0.0);
    for _ in 0..40 {
        let rows = weighted_rows(&mut random);
        ours += acceleration(&Cells::together(tally(&rows)), difference).unwrap();
        let each = rows.iter().map(|&(cell, weight)| {
            let mut cells = vec![Amount::default(); 4];
            cells[cell] = Amount { people: 1, weight, weight_squared: weight * weight };
            cells
        });
        let cells = tally(&rows);
        let without: Vec<f64> = each
            .map(|row| {
                let less: Vec<Amount> = cells
                    .iter()
                    .zip(row)
                    .map(|(all, one)| Amount { people: all.people - one.people, weight: all.weight - one.weight, weight_squared: 0.0 })
                    .collect();
                difference(&less).unwrap()
            })
            .collect();
        let mean = without.iter().sum::<f64>() / without.len() as f64;
        let power = |exponent: i32| without.iter().map(|value| (mean - value).powi(exponent)).sum::<f64>();
        theirs += power(3) / (6.0 * power(2).powf(1.5));
    }
    assert!((ours / 40.0 - theirs / 40.0).abs() < 0.004, "{} {}", ours / 40.0, theirs / 40.0);
}

/// A part of the amounts on any number of threads, and of any number of figures, is the same.
#[test]
fn threads_change_nothing() {
    let mut random = ChaCha8Rng::seed_from_u64(13);
    let cells = Cells::together(tally(&weighted_rows(&mut random)));
    let run = |threads, replicates| {
        let options = Options { replicates, threads: NonZeroUsize::new(threads), ..Options::default() };
        bootstrap_all(&cells, 3, weighted, &options)
    };
    for replicates in [1, 100, 1000, 1025] {
        let one = run(1, replicates);
        for threads in [2, 3, 7, 64] {
            assert_eq!(run(threads, replicates), one);
        }
        assert_eq!(bootstrap(&cells, difference, &Options { replicates, ..Options::default() }), one[1]);
    }
    let other = bootstrap(&cells, difference, &Options { seed: 1, replicates: 1000, ..Options::default() });
    assert_ne!(other, run(1, 1000)[1]);
}

#[test]
fn replicates_without_a_value_are_counted() {
    // Of 50 people, 4 are of the second group: about 1 replicate in 65 has none of them.
    let cells = Cells::together(vec![20.into(), 26.into(), 2.into(), 2.into()]);
    let Bootstrapped { interval, undefined, replicates, .. } =
        bootstrap(&cells, difference, &Options { kind: LimitKind::Percentile, ..Options::default() }).unwrap();
    let expected = 0.92f64.powi(50) * f64::from(replicates);
    assert!((f64::from(undefined) - expected).abs() < 4.0 * expected.sqrt(), "{undefined} {expected}");
    assert!(interval.unwrap().lower < 0.0);
    // Of 2 people, 1 in 8 has none.
    let cells = Cells::together(vec![20.into(), 28.into(), 1.into(), 1.into()]);
    let few = bootstrap(&cells, difference, &Options { kind: LimitKind::Percentile, ..Options::default() }).unwrap();
    assert_eq!((few.interval, few.standard_error), (Err(Undefined::TooFewReplicates), Err(Undefined::TooFewReplicates)));
    assert!(few.undefined > 1000);
}

#[test]
fn what_has_no_interval_says_why() {
    let run = |cells: &[u64], kind, replicates, confidence| {
        let cells = Cells::apart(cells.chunks(2).map(|cells| cells.iter().map(|&people| people.into()).collect()));
        let options = Options { kind, replicates, confidence: Confidence::new(confidence).unwrap(), ..Options::default() };
        bootstrap(&cells, difference, &options).map(|figure| figure.interval.map(|_| ()))
    };
    assert_eq!(run(&[0, 0, 4, 5], LimitKind::Bca, 1000, 0.95), Err(Undefined::NoRows));
    assert_eq!(run(&[0, 20, 0, 30], LimitKind::Bca, 1000, 0.95), Ok(Err(Undefined::NoSpread)));
    assert_eq!(run(&[0, 20, 30, 0], LimitKind::Percentile, 1000, 0.95), Ok(Err(Undefined::NoSpread)));
    assert_eq!(run(&[5, 20, 6, 30], LimitKind::Percentile, 39, 0.95), Ok(Err(Undefined::TooFewReplicates)));
    assert_eq!(run(&[5, 20, 6, 30], LimitKind::Percentile, 41, 0.95), Ok(Ok(())));
    assert_eq!(run(&[5, 20, 6, 30], LimitKind::Percentile, 41, 0.99), Ok(Err(Undefined::TooFewReplicates)));
    assert_eq!(run(&[5, 20, 6, 30], LimitKind::Percentile, 0, 0.95), Ok(Err(Undefined::TooFewReplicates)));
    // A rate of one person has nobody to leave out, and does not vary.
    assert_eq!(run(&[1, 0, 6, 30], LimitKind::Bca, 1000, 0.95), Ok(Ok(())));
    // The widest gap of equal rates lies below all that is drawn.
    let widest = |cells: &[Amount]| {
        rates(cells).map(|rates| rates.iter().fold(0.0f64, |a, &b| a.max(b)) - rates.iter().fold(1.0f64, |a, &b| a.min(b)))
    };
    let equal = Cells::apart((0..12).map(|_| of(3000, 7000).to_vec()));
    let gap = bootstrap(&equal, widest, &Options { replicates: 1000, ..Options::default() }).unwrap();
    assert_eq!((gap.value, gap.interval), (0.0, Err(Undefined::OneSided)));
}

#[test]
fn extremes_neither_panic_nor_break() {
    let heavy = Amount { people: 3, weight: 1e300, weight_squared: 1e308 };
    let light = Amount { people: 1_000_000_000, weight: 1e-300, weight_squared: 0.0 };
    let weightless = Amount { people: 7, weight: 0.0, weight_squared: 0.0 };
    let many = Amount::from(u64::MAX);
    for cells in [
        vec![many, many, many, many],
        vec![heavy, light, weightless, 5.into()],
        vec![weightless; 4],
        vec![1_000_000_000.into(), 1.into(), 0.into(), 2.into()],
        vec![0.into(); 4],
    ] {
        for kind in [LimitKind::Bca, LimitKind::Percentile] {
            let options = Options { replicates: 300, kind, ..Options::default() };
            for figure in [
                bootstrap(&Cells::together(cells.clone()), difference, &options),
                bootstrap(&Cells::apart(cells.chunks(2).map(<[Amount]>::to_vec)), difference, &options),
            ]
            .into_iter()
            .flatten()
            {
                assert!(figure.value.is_finite() && figure.standard_error.is_ok_and(f64::is_finite) || figure.standard_error.is_err());
                assert!(
                    figure.interval.is_err()
                        || figure.interval.is_ok_and(|limits| limits.lower.is_finite() && limits.lower <= limits.upper)
                );
            }
        }
    }
    let nothing = bootstrap_all(&Cells::together(Vec::new()), 0, |_, _| (), &Options::default());
    assert!(nothing.is_empty());
}

/// A statistic that breaks its promise and gives no number is one without a value.
#[test]
fn what_is_no_number_is_no_value() {
    let cells = Cells::together(vec![5.into(), 5.into()]);
    let options = Options { replicates: 1000, ..Options::default() };
    assert!(bootstrap(&cells, |_| Ok(f64::NAN), &options).is_err());
    let some = bootstrap(&cells, |cells| Ok(if cells[0].people == 4 { f64::INFINITY } else { cells[0].weight }), &options).unwrap();
    assert_eq!(some.interval, Err(Undefined::TooFewReplicates));
    assert!(some.undefined > 150 && some.undefined < 260);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Of a rate both kinds come near Wilson's interval, and turn over with it.
    #[test]
    fn a_rate_near_its_own_interval(people in 80u64..1000, share in 0.2..0.8f64, seed in any::<u64>()) {
        let positives = (people as f64 * share) as u64;
        let cells = Cells::together(of(positives, people - positives).to_vec());
        for kind in [LimitKind::Bca, LimitKind::Percentile] {
            let options = Options { replicates: 4000, kind, seed, ..Options::default() };
            let rate = bootstrap(&cells, |cells| rates(cells).map(|rates| rates[0]), &options).unwrap();
            let exact = (rate.value * (1.0 - rate.value) / people as f64).sqrt();
            prop_assert!((rate.standard_error.unwrap() / exact - 1.0).abs() < 0.06);
            let (wilson, ours) = (
                ecart_metrics::interval::wilson(ecart_metrics::interval::Proportion::of(positives, people), Confidence::DEFAULT),
                rate.interval.unwrap(),
            );
            let slack = 0.35 * exact + 1.0 / people as f64;
            prop_assert!((wilson.lower - ours.lower).abs() < slack && (wilson.upper - ours.upper).abs() < slack, "{:?} {:?}", wilson, ours);
            let others = bootstrap(&cells, |cells| rates(cells).map(|rates| 1.0 - rates[0]), &options).unwrap().interval.unwrap();
            prop_assert!((others.lower - (1.0 - ours.upper)).abs() < 1e-9 && (others.upper - (1.0 - ours.lower)).abs() < 1e-9);
        }
    }

    /// Limits move as the figure does: shifted and stretched.
    #[test]
    fn limits_are_equivariant(a in 1u64..60, b in 1u64..60, c in 1u64..60, d in 1u64..60, shift in -5.0..5.0f64, factor in 0.1..10.0f64) {
        let cells = Cells::together(vec![a.into(), b.into(), c.into(), d.into()]);
        let options = Options { replicates: 500, ..Options::default() };
        let plain = bootstrap(&cells, difference, &options);
        let moved = bootstrap(&cells, |cells| difference(cells).map(|gap| shift + factor * gap), &options);
        let (Ok(plain), Ok(moved)) = (plain, moved) else { return Err(TestCaseError::fail("both groups have people")) };
        prop_assert_eq!(plain.undefined, moved.undefined);
        match (plain.interval, moved.interval) {
            (Ok(plain), Ok(moved)) => prop_assert!(
                (shift + factor * plain.lower - moved.lower).abs() < 1e-6 * factor && (shift + factor * plain.upper - moved.upper).abs() < 1e-6 * factor,
                "{:?} {:?}", plain, moved
            ),
            (plain, moved) => prop_assert_eq!(plain, moved),
        }
    }
}
