//! What holds of verdicts whatever the counts.

use ecart_gate::{Certainty, Judged, Rule, Scale, Settling, Verdict, Versus};
use ecart_metrics::interval::Bound;
use ecart_metrics::{Metric, Positive, Reference};
use proptest::prelude::*;

use crate::documents::{cells, document, false_positives, judge, max, min, rule};

const NAMES: [&str; 5] = ["a", "b", "c", "d", "e"];

/// So many of so many with a negative label, in groups.
fn groups() -> impl Strategy<Value = Vec<(&'static str, u64, u64)>> {
    prop::collection::vec((0u64..=400, 0u64..=400), 2..=5).prop_map(|groups| {
        let counts = groups.into_iter().zip(NAMES);
        counts.map(|((k, others), name)| (name, k, k + others)).collect()
    })
}

fn scale() -> impl Strategy<Value = Scale> {
    prop_oneof![Just(Scale::Difference), Just(Scale::Ratio)]
}

fn versus() -> impl Strategy<Value = Versus> {
    prop_oneof![
        Just(Versus::EveryPair),
        Just(Versus::Highest),
        Just(Versus::Reference(Reference::Largest)),
        Just(Versus::Reference(Reference::Overall)),
        Just(Versus::Reference(Reference::Others)),
        Just(Versus::Reference(Reference::BestOff(Positive::Unsaid))),
    ]
}

/// A rule whose limit is looser, the larger the number.
fn limited(scale: Scale, versus: Versus, looseness: f64) -> Rule {
    match scale {
        Scale::Difference => rule(scale, versus, max(looseness)),
        Scale::Ratio => rule(scale, versus, min(1.0 - looseness)),
    }
}

fn widest(judged: &Judged) -> f64 {
    judged.parts.iter().filter_map(|part| part.value.ok()).fold(0.0, f64::max)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Ranges hold their values; what is broken is past the limit by its value, and what holds is within it.
    #[test]
    fn verdicts_agree_with_the_point_estimates(groups in groups(), scale in scale(), versus in versus(), looseness in 0.0..0.9f64) {
        let document = false_positives(&groups);
        let sure = limited(scale, versus, looseness);
        let judged = judge(&sure, &document);
        for part in &judged.parts {
            let (Ok(value), Some(adjusted), Some(own)) = (part.value, part.adjusted, part.own) else { continue };
            for range in [adjusted, own] {
                let is_below_upper = range.upper.at().is_none_or(|upper| value <= upper + 1e-12);
                prop_assert!(range.lower <= value + 1e-12 && is_below_upper, "{part:?}");
            }
        }
        let by_point = judge(&Rule { certainty: Certainty::Point, ..sure }, &document).verdict;
        if judged.verdict != Some(Verdict::Inconclusive) {
            prop_assert_eq!(judged.verdict, by_point);
        }
        prop_assert_eq!(judged.decisive.is_some(), !judged.parts.is_empty());
    }

    #[test]
    fn a_looser_limit_is_never_a_worse_verdict(groups in groups(), scale in scale(), versus in versus(), limits in [0.0..0.9f64, 0.0..0.9f64]) {
        let document = false_positives(&groups);
        let [tight, loose] = if limits[0] < limits[1] { limits } else { [limits[1], limits[0]] };
        let verdict = |looseness| judge(&limited(scale, versus.clone(), looseness), &document).verdict;
        prop_assert!(verdict(loose) <= verdict(tight));
    }

    /// Groups are in the order of their levels, and that order is of no account.
    #[test]
    fn the_order_of_groups_does_not_matter(groups in groups(), scale in scale(), versus in versus(), looseness in 0.0..0.9f64) {
        let judged = |groups: &[(&str, u64, u64)]| judge(&limited(scale, versus.clone(), looseness), &false_positives(groups));
        let renamed: Vec<_> = groups.iter().zip(NAMES.iter().rev()).map(|((_, k, n), name)| (*name, *k, *n)).collect();
        let (ours, theirs) = (judged(&groups), judged(&renamed));
        // Of groups of the same size, which is the largest is a matter of order.
        let mut sizes: Vec<u64> = groups.iter().map(|(_, _, n)| *n).collect();
        sizes.sort_unstable();
        prop_assume!(versus != Versus::Reference(Reference::Largest) || sizes[sizes.len() - 1] > sizes[sizes.len() - 2]);
        prop_assert_eq!((ours.verdict, ours.settling), (theirs.verdict, theirs.settling));
    }

    /// Against the highest is every pair: whichever group is the highest in truth.
    #[test]
    fn against_the_highest_is_every_pair(groups in groups(), scale in scale(), looseness in 0.0..0.9f64) {
        let document = false_positives(&groups);
        let verdict = |versus| {
            let judged = judge(&limited(scale, versus, looseness), &document);
            (judged.verdict, judged.comparisons, judged.settling)
        };
        let pairs = verdict(Versus::EveryPair);
        // Two groups of none have no ratio to each other, though each has one to the highest.
        prop_assume!(scale == Scale::Difference || groups.iter().filter(|(_, k, _)| *k == 0).count() < 2);
        prop_assert_eq!(&pairs, &verdict(Versus::Highest));
        prop_assert_eq!(&pairs, &verdict(Versus::Reference(Reference::WorstOff(Positive::Unsaid))));
        prop_assert_eq!(&pairs, &verdict(Versus::Reference(Reference::BestOff(Positive::Unsaid))));
    }

    /// The widest gap and its limits are those of the audit.
    #[test]
    fn a_verdict_rests_on_the_bounds_that_an_audit_prints(groups in groups()) {
        let document = false_positives(&groups);
        let comparison = document.audit.groupings[0].comparison(Metric::FalsePositiveRate).unwrap();
        let Ok(found) = comparison.widest.clone() else { return Ok(()) };
        let judged = judge(&rule(Scale::Difference, Versus::EveryPair, max(0.1)), &document);
        let most = |of: fn(&ecart_gate::Part) -> Option<f64>| judged.parts.iter().filter_map(of).fold(f64::NEG_INFINITY, f64::max);
        prop_assert_eq!(widest(&judged), found.difference.value);
        prop_assert_eq!(most(|part| Some(part.adjusted?.lower)), found.difference.interval.lower);
        prop_assert_eq!(most(|part| part.adjusted?.upper.at()), found.difference.interval.upper);
        let named: Vec<_> = judged.aside.iter().map(|(name, aside)| (name.clone(), *aside)).collect();
        let of_audit = comparison.aside.iter().map(|(place, aside)| (document.audit.groupings[0].groups[*place].name.clone(), *aside));
        prop_assert_eq!(named, of_audit.collect::<Vec<_>>());
    }

    /// So many rows settle it, and one row less does not: checked where they are whole multiples of the rows there are.
    #[test]
    fn the_rows_that_settle_do(groups in groups(), scale in scale(), versus in versus(), looseness in 0.0..0.9f64) {
        let rule = limited(scale, versus, looseness);
        let judged = judge(&Rule { min_group: 0, ..rule.clone() }, &false_positives(&groups));
        let Some(Settling::Rows { rows, verdict }) = judged.settling else { return Ok(()) };
        let all: u64 = groups.iter().map(|(_, _, n)| n).sum();
        prop_assert!(rows > all && verdict != Verdict::Inconclusive);
        prop_assume!(rows < 1_000_000_000);
        let times = |times: u64| {
            let more: Vec<_> = cells(&groups).into_iter().map(|(name, counts)| (name, counts.map(|count| count * times))).collect();
            judge(&Rule { min_group: 0, ..rule.clone() }, &document(&[("race", ecart_tally::Kind::Group)], &more)).verdict
        };
        prop_assert_eq!(times(rows.div_ceil(all)), Some(verdict));
        prop_assert_eq!(times((rows - 1) / all), Some(Verdict::Inconclusive));
    }
}

/// The upper limit of a ratio need not exist, and no range is a number that is none.
#[test]
fn ranges_are_numbers() {
    let document = false_positives(&[("a", 0, 40), ("b", 0, 50), ("c", 3, 60), ("d", 50, 50)]);
    for scale in [Scale::Difference, Scale::Ratio] {
        for versus in [Versus::EveryPair, Versus::Highest, Versus::Reference(Reference::Overall), Versus::Reference(Reference::Others)] {
            let judged = judge(&limited(scale, versus, 0.2), &document);
            for range in judged.parts.iter().flat_map(|part| [part.adjusted, part.own]).flatten() {
                assert!(range.lower.is_finite());
                assert!(matches!(range.upper, Bound::Unbounded) || range.upper.at().unwrap().is_finite());
            }
        }
    }
}
