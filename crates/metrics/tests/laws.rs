//! What holds for every audit, whatever was counted.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tallies;

use ecart_metrics::interval::{Interval, RatioInterval};
use ecart_metrics::{
    Audit, Confidence, Config, Criterion, CriterionFigure, CriterionInterval, Crossing, Figure, Grouping, Metric, Undefined, Widest, audit,
};
use ecart_tally::{Count, Outcome, Tally, Task, Weighting};
use proptest::prelude::*;
use tallies::{Counted, Levels, named, tally_of};

/// One row: its group, label, prediction and weight.
type Row = (usize, bool, bool, f64);

const GROUPS: [&str; 6] = ["a=1 × b=1", "a=1 × b=2", "a=2 × b=1", "a=2 × b=2", "a=(missing) × b=1", "a=2 × b=(missing)"];

fn levels(group: usize) -> Levels {
    named(GROUPS[group])
}

fn rows(weight: impl Strategy<Value = f64>) -> impl Strategy<Value = Vec<Row>> {
    // The first four rows see to two groups a column, so that there is something to compare.
    prop::collection::vec((0..GROUPS.len(), any::<bool>(), any::<bool>(), weight), 4..60).prop_map(|mut rows| {
        for (place, row) in rows.iter_mut().take(4).enumerate() {
            row.0 = place;
        }
        rows
    })
}

fn tally(rows: &[Row], weighting: Weighting) -> Tally {
    let cell = |&(group, label, predicted, weight): &Row| -> Counted {
        let mut count = Count::default();
        count.add_row(weight);
        (levels(group), Outcome::labelled(label, predicted), count)
    };
    tally_of(Task::Classification, weighting, &rows.iter().map(cell).collect::<Vec<_>>())
}

/// Counts of TP, FP, TN and FN for each crossing.
fn counts() -> impl Strategy<Value = Vec<[u64; 4]>> {
    let count = || prop_oneof![1 => Just(0u64), 3 => 0u64..60];
    let four = (count(), count(), count(), count()).prop_map(|(tp, fp, tn, fne)| [tp, fp, tn, fne]);
    prop::collection::vec(four, 2..=GROUPS.len())
}

/// The tally of such counts, each so many times; flipped, with the other value as the positive one.
fn of_counts(counts: &[[u64; 4]], times: u64, flip: bool) -> Tally {
    let outcomes = [(true, true), (false, true), (false, false), (true, false)];
    let cells = counts.iter().enumerate().flat_map(|(group, counts)| {
        outcomes.iter().zip(counts).map(move |(&(label, predicted), &rows)| {
            (levels(group), Outcome::labelled(label != flip, predicted != flip), Count::of_rows(times * rows))
        })
    });
    tally_of(Task::Classification, Weighting::Rows, &cells.collect::<Vec<_>>())
}

/// The audit with everything in it; `None` where there are too few groups to compare.
fn audited(tally: &Tally, min_group: u64) -> Option<Audit> {
    audit(tally, &Config { crossing: Crossing::Also, min_group, ..Config::default() }).ok()
}

/// Every figure of every group of an audit.
fn figures(audit: &Audit) -> Vec<(Metric, Result<Figure, Undefined>)> {
    let groups = audit.groupings.iter().flat_map(|grouping| &grouping.groups).chain([&audit.overall]);
    groups.flat_map(|group| group.figures.clone()).collect()
}

fn metric_of(grouping: &Grouping, place: usize, metric: Metric) -> Result<f64, Undefined> {
    grouping.groups[place].figure(metric).map(|figure| figure.value)
}

fn criterion(grouping: &Grouping, criterion: Criterion) -> Result<f64, Undefined> {
    let (_, figure) = grouping.criteria.iter().find(|(other, _)| *other == criterion).unwrap();
    figure.as_ref().map(|figure| figure.value).map_err(|&reason| reason)
}

fn widest(grouping: &Grouping, metric: Metric) -> Result<&Widest, Undefined> {
    grouping.comparison(metric).unwrap().widest.as_ref().map_err(|&reason| reason)
}

/// All intervals of gaps and criteria, with the value that each is of.
fn gaps(audit: &Audit) -> Vec<(f64, Result<Interval, RatioInterval>)> {
    let mut all = Vec::new();
    for grouping in &audit.groupings {
        for comparison in &grouping.comparisons {
            for against in &comparison.against_reference {
                all.extend(against.difference.map(|difference| (difference.value, Ok(difference.interval))));
                all.extend(against.ratio.map(|ratio| (ratio.value, Err(ratio.interval))));
            }
            if let Ok(widest) = &comparison.widest {
                all.push((widest.difference.value, Ok(widest.difference.interval)));
                all.extend(widest.ratio.map(|ratio| (ratio.value, Err(ratio.interval))));
            }
        }
        let criteria = grouping.criteria.iter().filter_map(|(_, figure)| figure.as_ref().ok());
        all.extend(criteria.map(|CriterionFigure { value, interval, .. }| match *interval {
            CriterionInterval::Difference(interval) => (*value, Ok(interval)),
            CriterionInterval::Ratio(interval) => (*value, Err(interval)),
        }));
    }
    all
}

/// Where an audit holds what is no number, or stands for none. Every figure is in its debug form, and none is forgotten when the types grow.
fn not_numbers(audit: &Audit) -> Vec<String> {
    let text = format!("{audit:?}");
    let largest = format!("{:?}", f64::MAX);
    let is_none = |token: &&str| ["NaN", "inf"].contains(token) || *token == largest;
    text.split(|sign: char| !(sign.is_alphanumeric() || sign == '.' || sign == '_')).filter(is_none).map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn swapping_the_positive_value_swaps_the_two_kinds_of_error(counts in counts()) {
        let (plain, swapped) = (audited(&of_counts(&counts, 1, false), 0), audited(&of_counts(&counts, 1, true), 0));
        let (Some(plain), Some(swapped)) = (plain, swapped) else { return Ok(()) };
        let pairs = [
            (Metric::TruePositiveRate, Metric::TrueNegativeRate),
            (Metric::FalsePositiveRate, Metric::FalseNegativeRate),
            (Metric::PositivePredictiveValue, Metric::NegativePredictiveValue),
            (Metric::FalseDiscoveryRate, Metric::FalseOmissionRate),
            (Metric::Accuracy, Metric::Accuracy),
        ];
        for (ours, theirs) in plain.groupings.iter().zip(&swapped.groupings) {
            for (first, second) in pairs {
                for (here, there) in ours.groups.iter().zip(&theirs.groups) {
                    let interval = |figure: &Figure| (figure.value, figure.interval);
                    prop_assert_eq!(here.figure(first).map(interval).ok(), there.figure(second).map(interval).ok());
                    prop_assert_eq!(here.figure(second).map(interval).ok(), there.figure(first).map(interval).ok());
                }
                prop_assert_eq!(
                    widest(ours, first).map(|widest| widest.difference).ok(),
                    widest(theirs, second).map(|widest| widest.difference).ok()
                );
            }
        }
    }

    #[test]
    fn neither_order_nor_merging_changes_a_figure(rows in rows(prop_oneof![Just(0.0), Just(1.0), 1e-6..1e6f64]), at in 0usize..60, sampling: bool) {
        let weighting = if sampling { Weighting::Sampling } else { Weighting::Rows };
        let whole = tally(&rows, weighting);
        let backward = tally(&rows.iter().rev().copied().collect::<Vec<_>>(), weighting);
        let (left, right) = rows.split_at(at.clamp(1, rows.len() - 1));
        let merged = tally(right, weighting).merge(&tally(left, weighting)).unwrap();
        let expected = format!("{:?}", audited(&whole, 5).unwrap());
        prop_assert_eq!(format!("{:?}", audited(&backward, 5).unwrap()), expected.clone());
        prop_assert_eq!(format!("{:?}", audited(&merged, 5).unwrap()), expected);
    }

    #[test]
    fn doubling_the_counts_keeps_values_and_narrows_intervals(counts in counts()) {
        let (Some(once), Some(twice)) = (audited(&of_counts(&counts, 1, false), 0), audited(&of_counts(&counts, 2, false), 0)) else { return Ok(()) };
        for ((metric, once), (_, twice)) in figures(&once).into_iter().zip(figures(&twice)) {
            prop_assert_eq!(once.map(|figure| figure.value).is_ok(), twice.map(|figure| figure.value).is_ok());
            if let (Ok(once), Ok(twice)) = (once, twice) {
                prop_assert!((once.value - twice.value).abs() <= 1e-12 * once.value.abs().max(1.0), "{metric:?}: {once:?} {twice:?}");
                let width = |figure: Figure| figure.interval.upper - figure.interval.lower;
                prop_assert!(width(twice) < width(once), "{metric:?}: {once:?} {twice:?}");
            }
        }
    }

    #[test]
    fn a_higher_confidence_widens_every_interval(counts in counts()) {
        let at = |level| {
            let config = Config { confidence: Confidence::new(level).unwrap(), min_group: 0, ..Config::default() };
            audit(&of_counts(&counts, 1, false), &config).ok()
        };
        let (Some(low), Some(high)) = (at(0.8), at(0.99)) else { return Ok(()) };
        for ((metric, low), (_, high)) in figures(&low).into_iter().zip(figures(&high)) {
            if let (Ok(low), Ok(high)) = (low, high) {
                prop_assert!(high.interval.lower <= low.interval.lower && low.interval.upper <= high.interval.upper, "{metric:?}: {low:?} {high:?}");
            }
        }
    }

    #[test]
    fn every_interval_holds_its_value(rows in rows(prop_oneof![Just(0.0), Just(1.0), 1e-3..1e3f64]), sampling: bool) {
        let audit = audited(&tally(&rows, if sampling { Weighting::Sampling } else { Weighting::Rows }), 0).unwrap();
        for (metric, figure) in figures(&audit) {
            if let Ok(figure) = figure {
                prop_assert!(figure.interval.contains(figure.value), "{metric:?}: {figure:?}");
            }
        }
        for (value, interval) in gaps(&audit) {
            let holds = match interval {
                Ok(interval) => interval.contains(value),
                Err(interval) => interval.contains(value),
            };
            prop_assert!(holds, "{value} {interval:?}");
        }
    }

    #[test]
    fn a_rate_and_its_complement_are_one(counts in counts()) {
        let Some(audit) = audited(&of_counts(&counts, 1, false), 0) else { return Ok(()) };
        let complements = [
            (Metric::TruePositiveRate, Metric::FalseNegativeRate),
            (Metric::TrueNegativeRate, Metric::FalsePositiveRate),
            (Metric::PositivePredictiveValue, Metric::FalseDiscoveryRate),
            (Metric::NegativePredictiveValue, Metric::FalseOmissionRate),
            (Metric::Accuracy, Metric::ErrorRate),
        ];
        for group in audit.groupings.iter().flat_map(|grouping| &grouping.groups).chain([&audit.overall]) {
            for (first, second) in complements {
                match (group.figure(first), group.figure(second)) {
                    (Ok(first), Ok(second)) => prop_assert!((first.value + second.value - 1.0).abs() < 1e-12),
                    (first, second) => prop_assert_eq!(first.err(), second.err()),
                }
            }
        }
    }

    #[test]
    fn a_gap_is_that_of_its_groups_and_the_widest_is_widest(counts in counts(), min_group in prop_oneof![Just(0u64), Just(30u64)]) {
        let Some(audit) = audited(&of_counts(&counts, 1, false), min_group) else { return Ok(()) };
        for grouping in &audit.groupings {
            for comparison in &grouping.comparisons {
                let value = |place| metric_of(grouping, place, comparison.metric);
                for against in &comparison.against_reference {
                    let plain = value(against.group).and_then(|ours| Ok(ours - value(grouping.reference.group().unwrap()).map_err(|_| Undefined::ReferenceUndefined)?));
                    prop_assert_eq!(against.difference.map(|difference| difference.value), plain);
                }
                let entering: Vec<usize> =
                    (0..grouping.groups.len()).filter(|place| comparison.aside.iter().all(|(other, _)| other != place)).collect();
                let Ok(widest) = &comparison.widest else {
                    prop_assert!(entering.len() < 2);
                    continue;
                };
                prop_assert_eq!(widest.groups, entering.len());
                prop_assert_eq!(widest.difference.value, value(widest.high).unwrap() - value(widest.low).unwrap());
                for (&first, &second) in entering.iter().flat_map(|first| entering.iter().map(move |second| (first, second))) {
                    prop_assert!(widest.difference.value >= (value(first).unwrap() - value(second).unwrap()).abs() - 1e-12);
                }
            }
        }
    }

    #[test]
    fn a_sampling_weight_of_one_is_no_weight(rows in rows(Just(1.0))) {
        let plain = audited(&tally(&rows, Weighting::Rows), 5).unwrap();
        let mut weighted = audited(&tally(&rows, Weighting::Sampling), 5).unwrap();
        weighted.weighting = Weighting::Rows;
        prop_assert_eq!(weighted, plain);
    }

    #[test]
    fn criteria_are_what_their_definitions_say(counts in counts(), min_group in prop_oneof![Just(0u64), Just(30u64)]) {
        let Some(audit) = audited(&of_counts(&counts, 1, false), min_group) else { return Ok(()) };
        for grouping in &audit.groupings {
            let difference = |metric| widest(grouping, metric).map(|widest| widest.difference.value);
            let ratio = |metric| widest(grouping, metric)?.ratio.map(|ratio| ratio.value);
            let both = |of: &dyn Fn(Metric) -> Result<f64, Undefined>, join: fn(f64, f64) -> f64| {
                // A missing gap is told before a missing ratio.
                difference(Metric::TruePositiveRate)?;
                difference(Metric::FalsePositiveRate)?;
                Ok(join(of(Metric::TruePositiveRate)?, of(Metric::FalsePositiveRate)?))
            };
            let mean = |a: f64, b: f64| (a + b) / 2.0;
            let expected = [
                (Criterion::DemographicParityDifference, difference(Metric::SelectionRate)),
                (Criterion::DemographicParityRatio, ratio(Metric::SelectionRate)),
                (Criterion::FourFifthsRule, ratio(Metric::SelectionRate)),
                (Criterion::EqualOpportunityDifference, difference(Metric::TruePositiveRate)),
                (Criterion::EqualizedOddsDifference, both(&difference, f64::max)),
                (Criterion::EqualizedOddsDifferenceMean, both(&difference, mean)),
                (Criterion::EqualizedOddsRatio, both(&ratio, f64::min)),
                (Criterion::EqualizedOddsRatioMean, both(&ratio, mean)),
                (Criterion::PredictiveParityDifference, difference(Metric::PositivePredictiveValue)),
                (Criterion::ErrorRateDifference, difference(Metric::ErrorRate)),
                (Criterion::ErrorRateRatio, ratio(Metric::ErrorRate)),
                (Criterion::TreatmentEqualityDifference, difference(Metric::FalseNegativesPerFalsePositive)),
            ];
            for (name, value) in expected {
                prop_assert_eq!(criterion(grouping, name), value, "{:?}", name);
            }
            let odds = |metric| {
                let comparison = grouping.comparison(metric).unwrap();
                let aside = move |place: usize| comparison.aside.iter().any(|(other, _)| *other == place);
                move |place: usize| (!aside(place)).then(|| (metric_of(grouping, place, metric).unwrap() - metric_of(grouping, grouping.reference.group().unwrap(), metric).unwrap()).abs())
            };
            if let Ok(value) = criterion(grouping, Criterion::AverageAbsoluteOddsDifference) {
                let (tpr, fpr) = (odds(Metric::TruePositiveRate), odds(Metric::FalsePositiveRate));
                let others = (0..grouping.groups.len()).filter(|&place| Some(place) != grouping.reference.group());
                let largest = others.filter_map(|place| Some(mean(tpr(place)?, fpr(place)?))).fold(0.0, f64::max);
                prop_assert!((value - largest).abs() < 1e-12);
            }
        }
    }

    #[test]
    fn no_figure_is_no_number(rows in rows(prop_oneof![Just(0.0), Just(1.0), 1e-9..1e9f64, Just(1e-30), Just(1e30)]), sampling: bool, min_group in 0u64..9) {
        let weighting = if sampling { Weighting::Sampling } else { Weighting::Rows };
        let audit = audited(&tally(&rows, weighting), min_group).unwrap();
        prop_assert_eq!(not_numbers(&audit), Vec::<String>::new());
    }

    #[test]
    fn no_figure_of_zeros_is_no_number(counts in prop::collection::vec([0u64..2, 0u64..2, 0u64..2, 0u64..2], 2..=4)) {
        let Some(audit) = audited(&of_counts(&counts, 1, false), 0) else { return Ok(()) };
        prop_assert_eq!(not_numbers(&audit), Vec::<String>::new());
    }
}
