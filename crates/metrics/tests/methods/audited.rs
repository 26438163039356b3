//! An audit under methods that were asked for: every figure has the interval of its method, and what has only one keeps it.

use ecart_metrics::interval::{
    End, Intervals, Proportion, RateMethod, RatioMethod, Simultaneous, balanced_mean, clopper_pearson, extreme_difference,
    extreme_ratio_katz, f1_from_jaccard, jeffreys, katz, worst_group_by,
};
use ecart_metrics::{Audit, Comparison, Confidence, Config, Measure, Metric, Undefined, audit, corrected_gap};
use ecart_tally::{Count, Outcome, Task, Weighting};
use proptest::prelude::*;

use crate::tallies::{named, tally_of};

/// Counts of TP, FP, TN and FN.
const GROUPS: [(&str, [u64; 4]); 4] =
    [("race=a", [1369, 805, 990, 532]), ("race=b", [505, 349, 1139, 461]), ("race=c", [103, 87, 318, 129]), ("race=d", [43, 36, 208, 90])];

fn audited(groups: &[(&str, [u64; 4])], intervals: Intervals) -> Audit {
    let outcomes =
        [(true, true), (false, true), (false, false), (true, false)].map(|(label, predicted)| Outcome::labelled(label, predicted));
    let cells = groups.iter().flat_map(|(name, counts)| {
        outcomes.into_iter().zip(counts).map(move |(outcome, &rows)| (named(name), outcome, Count::of_rows(rows)))
    });
    let tally = tally_of(Task::Classification, Weighting::Rows, &cells.collect::<Vec<_>>());
    audit(&tally, &Config { intervals, ..Config::default() }).unwrap()
}

fn comparison(audit: &Audit, metric: Metric) -> &Comparison {
    audit.groupings[0].comparison(metric).unwrap()
}

fn shares(audit: &Audit, metric: Metric) -> Vec<Proportion> {
    audit.groupings[0].groups.iter().map(|group| group.figure(metric).unwrap().measure.rate().unwrap().proportion()).collect()
}

#[test]
fn names_are_found_as_people_write_them() {
    for method in RateMethod::ALL {
        assert_eq!(RateMethod::parse(method.name()), Some(method));
    }
    for method in RatioMethod::ALL {
        assert_eq!(RatioMethod::parse(method.name()), Some(method));
    }
    for way in Simultaneous::ALL {
        assert_eq!(Simultaneous::parse(way.name()), Some(way));
    }
    assert_eq!(RateMethod::parse("Clopper-Pearson"), Some(RateMethod::ClopperPearson));
    assert_eq!(Simultaneous::parse("max-t"), Some(Simultaneous::MaxT));
    assert_eq!((RateMethod::parse("koopman"), RatioMethod::parse("wilson"), Simultaneous::parse("")), (None, None, None));
}

#[test]
fn each_rate_has_the_interval_that_was_asked_for() {
    for (rate, interval) in [(RateMethod::ClopperPearson, clopper_pearson as fn(_, _) -> _), (RateMethod::Jeffreys, jeffreys)] {
        let audit = audited(&GROUPS, Intervals { rate, ..Intervals::default() });
        for group in audit.groupings[0].groups.iter().chain([&audit.overall]) {
            for (metric, figure) in &group.figures {
                let figure = figure.unwrap();
                let expected = match figure.measure {
                    Measure::Share(share) => interval(share.proportion(), Confidence::DEFAULT),
                    Measure::F1(share) => f1_from_jaccard(interval(share.proportion(), Confidence::DEFAULT)),
                    Measure::BalancedAccuracy { true_positive_rate: first, true_negative_rate: second } => {
                        balanced_mean(first.proportion(), second.proportion(), Confidence::DEFAULT, rate).interval
                    }
                    // No rate: as by default.
                    Measure::MatthewsCorrelation { .. } => figure.measure.estimate(Confidence::DEFAULT).interval,
                    Measure::FalseNegativesPerFalsePositive(share) => {
                        let limits = interval(share.proportion(), Confidence::DEFAULT);
                        limits.decreasing(|share| (1.0 - share) / share)
                    }
                };
                let near = |ours: f64, theirs: f64| (ours - theirs).abs() < 1e-12 * theirs.abs().max(1.0);
                assert!(near(figure.interval.lower, expected.lower) && near(figure.interval.upper, expected.upper), "{metric:?} {rate:?}");
            }
        }
    }
}

#[test]
fn differences_are_newcombes_whatever_the_rates_have() {
    let plain = audited(&GROUPS, Intervals::default());
    let exact =
        audited(&GROUPS, Intervals { rate: RateMethod::ClopperPearson, ratio: RatioMethod::Katz, simultaneous: Simultaneous::Bonferroni });
    for (plain, exact) in plain.groupings[0].comparisons.iter().zip(&exact.groupings[0].comparisons) {
        for (plain, exact) in plain.against_reference.iter().zip(&exact.against_reference) {
            assert_eq!(plain.difference, exact.difference);
        }
        assert_eq!(plain.widest.as_ref().unwrap().difference, exact.widest.as_ref().unwrap().difference);
    }
}

#[test]
fn ratios_are_katz_where_asked_and_say_where_there_is_none() {
    let audit = audited(&GROUPS, Intervals { ratio: RatioMethod::Katz, ..Intervals::default() });
    let compared = comparison(&audit, Metric::FalsePositiveRate);
    let rates = shares(&audit, Metric::FalsePositiveRate);
    for against in &compared.against_reference {
        let expected = katz(rates[against.group], rates[0], Confidence::DEFAULT).unwrap();
        assert_eq!(against.ratio.unwrap().interval, expected);
    }
    let widest = compared.widest.as_ref().unwrap().ratio.unwrap().interval.bounded().unwrap();
    let expected = extreme_ratio_katz(&rates, Confidence::DEFAULT, Simultaneous::Bonferroni).unwrap().interval;
    assert_eq!(widest, expected);

    let none = [("race=a", [40, 0, 60, 10]), ("race=b", [40, 20, 60, 10])];
    let audit = audited(&none, Intervals { ratio: RatioMethod::Katz, ..Intervals::default() });
    let compared = comparison(&audit, Metric::FalsePositiveRate);
    assert_eq!(compared.widest.as_ref().unwrap().ratio, Err(Undefined::ZeroCount));
    assert!(compared.against_reference.iter().all(|against| against.ratio == Err(Undefined::ZeroCount)));
}

#[test]
fn the_widest_gap_is_taken_at_the_level_asked_for_and_names_whose_limits_they_are() {
    let [wide, narrow] = Simultaneous::ALL.map(|simultaneous| audited(&GROUPS, Intervals { simultaneous, ..Intervals::default() }));
    for (audit, simultaneous) in [(&wide, Simultaneous::Bonferroni), (&narrow, Simultaneous::MaxT)] {
        let (rates, widest) =
            (shares(audit, Metric::FalsePositiveRate), comparison(audit, Metric::FalsePositiveRate).widest.clone().unwrap());
        let expected = extreme_difference(&rates, Confidence::DEFAULT, simultaneous).unwrap();
        assert!((widest.difference.interval.lower - expected.interval.lower).abs() < 1e-12);
        assert_eq!((widest.high, widest.low), (0, 3));
        assert_eq!((widest.lower_pair, widest.upper_pair), (expected.lower_pair, expected.upper_pair));
    }
    let width = |audit: &Audit| {
        let interval = comparison(audit, Metric::FalsePositiveRate).widest.as_ref().unwrap().difference.interval;
        interval.upper - interval.lower
    };
    assert!(width(&narrow) < width(&wide));
    // Both rates of equalized odds are taken so.
    let odds = |audit: &Audit| format!("{:?}", audit.groupings[0].criteria);
    assert_ne!(odds(&wide), odds(&narrow));
}

#[test]
fn the_worst_rate_and_the_corrected_gap_stand_beside_the_widest_gap() {
    let audit = audited(&GROUPS, Intervals { rate: RateMethod::Jeffreys, ..Intervals::default() });
    let compared = comparison(&audit, Metric::FalsePositiveRate);
    let (rates, widest) = (shares(&audit, Metric::FalsePositiveRate), compared.widest.as_ref().unwrap());
    let worst = |end| {
        worst_group_by(rates.len(), end, Confidence::DEFAULT, |group, level| RateMethod::Jeffreys.estimate(rates[group], level)).unwrap()
    };
    assert_eq!((widest.largest, widest.smallest), (worst(End::Largest).estimate, worst(End::Smallest).estimate));
    let gap = widest.difference.value;
    assert_eq!(compared.corrected, Some(corrected_gap(&rates, gap, 0)));
    assert!(compared.corrected.unwrap() < gap);
    let complement = comparison(&audit, Metric::TrueNegativeRate);
    assert_eq!(complement.corrected, compared.corrected);
    assert_eq!(comparison(&audit, Metric::F1).corrected, None);
}

/// Groups that are few or small take other places in the grouping than in the gap.
#[test]
fn pairs_are_named_by_their_places_in_the_grouping() {
    let groups = [("race=0", [3, 2, 4, 1]), ("race=a", [40, 10, 60, 10]), ("race=b", [400, 300, 600, 100]), ("race=c", [40, 20, 60, 10])];
    let audit = audited(&groups, Intervals::default());
    let widest = comparison(&audit, Metric::FalsePositiveRate).widest.clone().unwrap();
    assert_eq!((widest.high, widest.low, widest.groups), (2, 1, 3));
    for (first, second) in [widest.lower_pair, widest.upper_pair] {
        assert!(first > 0 && second > 0);
    }
}

proptest! {
    #[test]
    fn katz_smallest_ratio_is_that_of_all_pairs(rates in prop::collection::vec((1..500u64).prop_flat_map(|n| (0..=n, Just(n))), 2..7), max_t: bool) {
        let rates: Vec<_> = rates.iter().map(|&(k, n)| Proportion::of(k, n)).collect();
        let way = if max_t { Simultaneous::MaxT } else { Simultaneous::Bonferroni };
        let found = extreme_ratio_katz(&rates, Confidence::DEFAULT, way);
        let largest = rates.iter().map(|rate| rate.share()).fold(0.0, f64::max);
        let smallest = rates.iter().map(|rate| rate.share()).fold(1.0, f64::min);
        if smallest == 0.0 {
            prop_assert_eq!(found, Err(if largest == 0.0 { Undefined::ZeroOverZero } else { Undefined::ZeroCount }));
            return Ok(());
        }
        let gap = found.unwrap();
        prop_assert_eq!(gap.value, smallest / largest);
        prop_assert!(gap.interval.contains(gap.value));
        let level = way.level(Confidence::DEFAULT, rates.len());
        let (mut lower, mut upper) = (gap.value, f64::INFINITY);
        for (i, first) in rates.iter().enumerate() {
            for second in rates.iter().enumerate().filter(|&(j, _)| j != i).map(|(_, second)| second) {
                let pair = katz(*first, *second, level).unwrap();
                (lower, upper) = (lower.min(pair.lower), upper.min(pair.upper.at().unwrap()));
            }
        }
        prop_assert_eq!((gap.interval.lower, gap.interval.upper), (lower, upper.max(gap.value)));
    }
}
