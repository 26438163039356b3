//! Measures of how unequal rates are, against figures computed by someone else, and the laws they keep.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tolerance;

use ecart_metrics::disparity::{Disparity, DisparityInterval, disparities};
use ecart_metrics::interval::{Intervals, Proportion, Simultaneous, extreme_difference, extreme_ratio};
use ecart_metrics::resample::{LimitKind, Options};
use ecart_metrics::{Amount, Confidence, Design, METRICS, Method, Rate, Undefined, chance};
use proptest::prelude::*;
use tolerance::{FIGURE, Row, close, table};

fn groups(row: &Row) -> Vec<(u64, u64)> {
    row.numbers("counts").into_iter().zip(row.numbers("sizes")).map(|(count, size)| (count as u64, size as u64)).collect()
}

fn proportions(groups: &[(u64, u64)]) -> Vec<Proportion> {
    groups.iter().map(|&(count, size)| Proportion::of(count, size)).collect()
}

fn rates(groups: &[(u64, u64)]) -> Vec<Rate> {
    groups.iter().map(|&(count, size)| Rate::new(count.into(), size.into(), Undefined::NoRows).unwrap()).collect()
}

#[test]
fn as_computed_by_others() {
    for row in table("disparity.csv") {
        let rates = proportions(&groups(&row));
        for disparity in Disparity::ALL {
            match (disparity.of(&rates), row.text(disparity.name())) {
                (Ok(ours), text) if !text.is_empty() => {
                    row.check(disparity.name(), ours, FIGURE);
                    // Small figures keep their digits too.
                    let theirs: f64 = text.parse().unwrap();
                    assert!(close(ours, theirs, 1e-300) || (ours / theirs - 1.0).abs() < 1e-7, "{row:?} {disparity:?}: {ours}");
                }
                (ours, text) => {
                    assert!(ours.is_err() && text.is_empty(), "{row:?} {disparity:?}: {ours:?}");
                }
            }
        }
    }
}

#[test]
fn what_has_no_value_says_why() {
    use Disparity::{Gini, Highest, MaxOverGeometricMean, MinMaxRatio, Range, Theil};
    let none = proportions(&[(0, 20), (0, 30)]);
    let one = proportions(&[(0, 20), (3, 30)]);
    assert_eq!(MinMaxRatio.of(&none), Err(Undefined::ZeroOverZero));
    assert_eq!(MaxOverGeometricMean.of(&none), Err(Undefined::ZeroOverZero));
    assert_eq!(MaxOverGeometricMean.of(&one), Err(Undefined::ZeroRate));
    assert_eq!(Gini.of(&none), Err(Undefined::ZeroOverZero));
    assert_eq!((MinMaxRatio.of(&one), Theil.of(&one)), (Ok(0.0), Ok(2.0f64.ln())));
    for disparity in [Range, Highest, Gini] {
        assert_eq!(disparity.of(&one[..1]), Err(Undefined::FewerThanTwoGroups));
        assert_eq!(disparity.of(&[]), Err(Undefined::FewerThanTwoGroups));
        let [(_, figure)] = disparities(&rates(&[(3, 9)]), &[disparity], Intervals::default(), &Options::default())[..] else { panic!() };
        assert_eq!(figure, Err(Undefined::FewerThanTwoGroups));
    }
    assert!(disparities(&rates(&[(3, 9), (4, 9)]), &[], Intervals::default(), &Options::default()).is_empty());
}

const COMPAS: [(u64, u64); 4] = [(805, 1795), (349, 1488), (87, 405), (36, 244)];

#[test]
fn each_has_an_interval_and_what_chance_gives() {
    let options = Options { replicates: 2000, ..Options::default() };
    let figures = disparities(&rates(&COMPAS), &Disparity::ALL, Intervals::default(), &options);
    for (disparity, figure) in figures {
        let figure = figure.unwrap();
        let limits = figure.interval.limits().unwrap();
        assert!(limits.contains(figure.value), "{disparity:?}: {figure:?}");
        assert_eq!(matches!(figure.interval, DisparityInterval::Simultaneous(_)), disparity.is_end());
        let by_chance = figure.chance.unwrap();
        // The lowest rate is that of the smallest group, which may be as low by chance more easily than the highest as high.
        assert!(by_chance.p_value < 0.001 && by_chance.undefined == 0, "{disparity:?}: {by_chance:?}");
        assert!(by_chance.is_passed_by(disparity, figure.value));
        assert!(!by_chance.is_passed_by(disparity, by_chance.mean));
    }
}

#[test]
fn the_ends_are_those_of_the_gap() {
    let options = Options::default();
    let shares = proportions(&COMPAS);
    let figures = disparities(&rates(&COMPAS), &[Disparity::Range, Disparity::MinMaxRatio], Intervals::default(), &options);
    let (range, ratio) = (figures[0].1.unwrap(), figures[1].1.unwrap());
    let (difference, quotient) = (
        extreme_difference(&shares, options.confidence, Simultaneous::Bonferroni).unwrap(),
        extreme_ratio(&shares, options.confidence, Simultaneous::Bonferroni).unwrap(),
    );
    assert_eq!((range.value, range.interval), (difference.value, DisparityInterval::Simultaneous(difference.interval)));
    assert_eq!((ratio.value, ratio.interval), (quotient.value, DisparityInterval::Simultaneous(quotient.interval)));
    // One gap by chance, wherever it is shown.
    let shown = range.chance.unwrap();
    let elsewhere = chance(&shares, range.value, options.seed);
    assert_eq!(
        (shown.mean, shown.quantile, shown.p_value, shown.method),
        (elsewhere.mean, elsewhere.quantile, elsewhere.p_value, Method::Exact)
    );
}

#[test]
fn of_equal_groups_a_bootstrap_is_withheld() {
    let figures = disparities(
        &rates(&[(30, 100), (33, 100), (28, 100)]),
        &Disparity::ALL,
        Intervals::default(),
        &Options { replicates: 500, ..Options::default() },
    );
    for (disparity, figure) in figures {
        let figure = figure.unwrap();
        match figure.interval {
            DisparityInterval::Simultaneous(limits) => assert!(limits.lower < limits.upper),
            DisparityInterval::Bootstrap { limits, .. } if disparity == Disparity::CorrectedStandardDeviation => {
                assert_eq!(limits.unwrap().lower, 0.0);
            }
            DisparityInterval::Bootstrap { limits, .. } => assert_eq!(limits, Err(Undefined::WithinChance), "{disparity:?}"),
        }
        assert!(figure.chance.unwrap().p_value > 0.05, "{disparity:?}");
    }
}

/// Chance, against the probabilities of two groups of two: nothing is left to sum but nine tables.
#[test]
fn by_chance_as_enumerated() {
    let figures = disparities(&rates(&[(2, 2), (0, 2)]), &Disparity::ALL, Intervals::default(), &Options::default());
    // At a rate of one half: both 0 with probability 1/16, one of them 0 and the other not in 6/16.
    let p_values = [
        (Disparity::Range, 2.0 / 16.0),
        (Disparity::MinMaxRatio, 7.0 / 16.0),
        (Disparity::Gini, 7.0 / 16.0),
        (Disparity::StandardDeviation, 2.0 / 16.0),
        (Disparity::Highest, 7.0 / 16.0),
        (Disparity::Lowest, 7.0 / 16.0),
    ];
    for (disparity, expected) in p_values {
        let figure = figures.iter().find(|(other, _)| *other == disparity).unwrap().1.unwrap();
        match figure.chance {
            // Where more than 5 in 100 draws have no value, neither has this.
            Err(reason) => assert!(matches!(disparity, Disparity::MinMaxRatio | Disparity::Gini) && reason == Undefined::TooFewReplicates),
            Ok(by_chance) => assert!((by_chance.p_value - expected).abs() < 0.02, "{disparity:?}: {by_chance:?}"),
        }
    }
}

#[test]
fn draws_without_a_value_count_against() {
    // Half of the draws of 100 people at 1 in 100 show a rate of 0 in one of the groups: no ratio to a geometric mean.
    let [(_, figure)] =
        disparities(&rates(&[(3, 60), (5, 60)]), &[Disparity::MaxOverGeometricMean], Intervals::default(), &Options::default())[..]
    else {
        panic!()
    };
    let by_chance = figure.unwrap().chance.unwrap();
    let none = 10_000.0 * 2.0 * (1.0 - 8.0 / 120.0f64).powi(60);
    assert!((f64::from(by_chance.undefined) / none - 1.0).abs() < 0.15, "{by_chance:?} {none}");
    assert!(by_chance.p_value > f64::from(by_chance.undefined) / 10_000.0);
    let [(_, few)] =
        disparities(&rates(&[(1, 60), (1, 60)]), &[Disparity::MaxOverGeometricMean], Intervals::default(), &Options::default())[..]
    else {
        panic!()
    };
    assert_eq!(few.unwrap().chance, Err(Undefined::TooFewReplicates));
}

/// With sampling weights all equal, figures are those without, but for the draws of their sums.
#[test]
fn sampling_weights_come_in() {
    let weighted = |count: u64, size: u64, spread: f64| {
        let amount = |people: u64| {
            let weight = 2.5 * people as f64;
            Amount { people, weight, weight_squared: 2.5 * weight * (1.0 + spread) }
        };
        Rate::new(amount(count), amount(size), Undefined::NoRows).unwrap()
    };
    let options = Options { replicates: 4000, kind: LimitKind::Percentile, ..Options::default() };
    let plain = disparities(&rates(&COMPAS), &[Disparity::Gini], Intervals::default(), &options)[0].1.unwrap();
    let of = |spread: f64| {
        let rates: Vec<Rate> = COMPAS.iter().map(|&(count, size)| weighted(count, size, spread)).collect();
        disparities(&rates, &[Disparity::Gini], Intervals::default(), &options)[0].1.unwrap()
    };
    let width = |figure: &ecart_metrics::disparity::DisparityFigure| {
        let limits = figure.interval.limits().unwrap();
        limits.upper - limits.lower
    };
    assert!((of(0.0).value - plain.value).abs() < 1e-12 && (width(&of(0.0)) / width(&plain) - 1.0).abs() < 1e-9);
    // Kish's size is half, so the interval is √2 times as wide.
    assert!((width(&of(1.0)) / width(&plain) / 2.0f64.sqrt() - 1.0).abs() < 0.06, "{} {}", width(&of(1.0)), width(&plain));
    assert!(of(1.0).chance.unwrap().quantile > 1.3 * plain.chance.unwrap().quantile);
}

/// Where clusters leave half of the people, intervals are √2 times as wide, and chance gives more.
#[test]
fn clusters_come_in() {
    let options = Options { replicates: 4000, kind: LimitKind::Percentile, ..Options::default() };
    let of = |part: f64| {
        let clustered = |rate: Rate| rate.in_clusters(Some(Design { effective_size: part * rate.n() as f64, clusters: 100_000 }));
        let rates: Vec<Rate> = rates(&COMPAS).into_iter().map(clustered).collect();
        disparities(&rates, &[Disparity::Gini, Disparity::Highest], Intervals::default(), &options)
            .into_iter()
            .map(|(_, figure)| figure.unwrap())
            .collect::<Vec<_>>()
    };
    let width = |figure: &ecart_metrics::disparity::DisparityFigure| {
        let limits = figure.interval.limits().unwrap();
        limits.upper - limits.lower
    };
    let (whole, half) = (of(1.0), of(0.5));
    for (whole, half) in whole.iter().zip(&half) {
        assert!(whole.value == half.value && (width(half) / width(whole) / 2.0f64.sqrt() - 1.0).abs() < 0.04, "{whole:?} {half:?}");
        assert!(half.chance.unwrap().quantile > whole.chance.unwrap().quantile);
    }
}

#[test]
fn of_the_ends_the_worse_is_measured() {
    for entry in METRICS {
        let measures = Disparity::in_metric(entry.metric);
        let ends = [Disparity::Highest, Disparity::Lowest].map(|end| measures.contains(&end));
        let expected = match entry.name {
            "base_rate" | "selection_rate" => [true, true],
            name if name.starts_with("false_") && entry.is_share || name == "error_rate" => [true, false],
            _ if entry.is_share => [false, true],
            _ => continue,
        };
        assert_eq!(ends, expected, "{}", entry.name);
    }
}

#[test]
fn names_are_distinct_and_formulas_given() {
    for (place, disparity) in Disparity::ALL.iter().enumerate() {
        assert!(!disparity.formula().is_empty());
        assert!(Disparity::ALL[..place].iter().all(|other| other.name() != disparity.name()));
        assert_eq!(*disparity as usize, place);
    }
}

fn some_groups() -> impl Strategy<Value = Vec<(u64, u64)>> {
    prop::collection::vec((1..500u64).prop_flat_map(|size| (0..=size, Just(size))), 2..9)
}

proptest! {
    /// Nothing but the rates matters: not the order; and of the relative ones not their level.
    #[test]
    fn laws(mut groups in some_groups(), halves in 1u32..4) {
        let before = proportions(&groups);
        let of = |rates: &[Proportion]| Disparity::ALL.map(|disparity| disparity.of(rates));
        let values = of(&before);
        groups.reverse();
        for (ours, reversed) in values.iter().zip(of(&proportions(&groups))) {
            match (ours, reversed) {
                (Ok(ours), Ok(reversed)) => prop_assert!(close(*ours, reversed, 1e-12)),
                (ours, reversed) => prop_assert_eq!(*ours, reversed),
            }
        }
        let lower: Vec<Proportion> = before.iter().map(|rate| Proportion::new(rate.share() / f64::from(1 << halves), rate.size())).collect();
        let count = before.len() as f64;
        for (disparity, value) in Disparity::ALL.into_iter().zip(values) {
            let Ok(value) = value else { continue };
            prop_assert!(value.is_finite() && value >= 0.0);
            match disparity {
                Disparity::MinMaxRatio | Disparity::MaxOverGeometricMean | Disparity::Gini | Disparity::GeneralisedEntropy | Disparity::Theil => {
                    prop_assert!(close(disparity.of(&lower).unwrap(), value, 1e-12));
                    let most = match disparity {
                        Disparity::MinMaxRatio => 1.0,
                        Disparity::Gini => 1.0 - 1.0 / count,
                        Disparity::GeneralisedEntropy => (count - 1.0) / 2.0,
                        Disparity::Theil => count.ln(),
                        _ => f64::INFINITY,
                    };
                    prop_assert!(value <= most * (1.0 + 1e-12), "{:?} {} {}", disparity, value, most);
                }
                Disparity::CorrectedStandardDeviation => prop_assert!(value <= Disparity::StandardDeviation.of(&before).unwrap()),
                _ => {}
            }
        }
    }

    /// Groups that are all alike, at any level, are not unequal.
    #[test]
    fn equal_rates_are_equal(share in 0.0..=1.0f64, count in 2usize..30) {
        let rates = vec![Proportion::new(share, 50.0); count];
        for disparity in Disparity::ALL {
            let expected = match disparity {
                Disparity::MinMaxRatio | Disparity::MaxOverGeometricMean => 1.0,
                Disparity::Highest | Disparity::Lowest => share,
                _ => 0.0,
            };
            if let Ok(value) = disparity.of(&rates) {
                prop_assert_eq!(value, expected);
            } else {
                prop_assert_eq!(share, 0.0);
            }
        }
    }

    /// Taking from a higher rate to give to a lower one makes all of them smaller (Pigou and Dalton).
    #[test]
    fn a_transfer_makes_rates_less_unequal(low in 0.05..0.4f64, gap in 0.1..0.5f64, part in 0.01..0.49f64, others in prop::collection::vec(0.05..0.95f64, 0..5)) {
        let of = |a: f64, b: f64| -> Vec<Proportion> {
            [a, b].into_iter().chain(others.iter().copied()).map(|share| Proportion::new(share, 80.0)).collect()
        };
        let (before, after) = (of(low, low + gap), of(low + part * gap, low + gap - part * gap));
        for disparity in [Disparity::Gini, Disparity::GeneralisedEntropy, Disparity::Theil, Disparity::StandardDeviation] {
            prop_assert!(disparity.of(&after).unwrap() < disparity.of(&before).unwrap(), "{:?}", disparity);
        }
    }
}

proptest! {
    // Draws of equal groups are the slow part.
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn figures_never_break(groups in some_groups(), confidence in 0.5..0.999f64) {
        let options = Options { replicates: 200, confidence: Confidence::new(confidence).unwrap(), ..Options::default() };
        for (_, figure) in disparities(&rates(&groups), &[Disparity::Theil, Disparity::MaxOverGeometricMean], Intervals::default(), &options) {
            let Ok(figure) = figure else { continue };
            if let Ok(limits) = figure.interval.limits() {
                prop_assert!(limits.lower.is_finite() && limits.lower <= limits.upper && limits.upper.is_finite());
            }
            if let Ok(by_chance) = figure.chance {
                prop_assert!(by_chance.mean.is_finite() && by_chance.quantile.is_finite() && by_chance.p_value > 0.0 && by_chance.p_value <= 1.0);
            }
        }
    }
}
