//! Measures of verification, against figures that others computed, by hand, and their laws.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tolerance;

use ecart_metrics::interval::{Proportion, clopper_pearson};
use ecart_metrics::verification::{
    ALPHAS, Det, FewErrors, Inequity, InequityMeasure, Similarity, fairness_discrepancy_rate, false_non_match_at, few_errors,
    gini_aggregation_rate, inequity_rate, max_over_min, rule_of_three, scaled_gini, zero_errors_limit,
};
use ecart_metrics::{Confidence, Rate, Undefined};
use proptest::prelude::*;
use tolerance::{FIGURE, close, table};

fn rates(counts: &[(u64, u64)]) -> Vec<Proportion> {
    counts.iter().map(|&(k, n)| Proportion::of(k, n)).collect()
}

fn similarity(score: f64, mated: u64, non_mated: u64) -> Similarity {
    Similarity { score, mated: mated.into(), non_mated: non_mated.into() }
}

#[test]
fn inequity_is_as_others_compute_it() {
    for row in table("inequity.csv") {
        let of = |k: &str, n: &str| -> Vec<Proportion> {
            row.numbers(k).iter().zip(row.numbers(n)).map(|(k, n)| Proportion::new(k / n, n)).collect()
        };
        let found = Inequity::of(&of("false_matches", "non_mated"), &of("false_non_matches", "mated"));
        for (measures, rate) in [(&found.false_match, "fmr"), (&found.false_non_match, "fnmr")] {
            for (measure, value) in measures {
                row.check(&format!("{rate}_{}", measure.name()), value.unwrap(), FIGURE);
            }
        }
        let weighted =
            [("fdr", &found.fairness_discrepancy_rate), ("inequity_rate", &found.inequity_rate), ("garbe", &found.gini_aggregation_rate)];
        for (column, values) in weighted {
            for ((alpha, value), (expected, theirs)) in values.iter().zip(ALPHAS.iter().zip(row.numbers(column))) {
                assert_eq!(alpha, expected);
                assert!(close(value.unwrap(), theirs, FIGURE), "{column} at {alpha}");
            }
        }
    }
}

/// Where a group has no false match, what divides by it has no value, and the others do.
#[test]
fn a_group_without_errors_leaves_some_measures_undefined() {
    let some = rates(&[(1, 100), (0, 100)]);
    let none = rates(&[(0, 100), (0, 100)]);
    assert_eq!(max_over_min(&some), Err(Undefined::RatioToZero));
    assert_eq!(max_over_min(&none), Err(Undefined::ZeroOverZero));
    assert_eq!(InequityMeasure::MaxOverGeometricMean.of(&some), Err(Undefined::ZeroRate));
    assert_eq!(scaled_gini(&some), Ok(1.0));
    assert_eq!(scaled_gini(&none), Err(Undefined::ZeroOverZero));
    assert_eq!(InequityMeasure::Difference.of(&none), Ok(0.0));
    assert_eq!(inequity_rate(&some, &some, 0.5), Err(Undefined::RatioToZero));
    assert_eq!(fairness_discrepancy_rate(&none, &none, 0.5), Ok(1.0));
    assert_eq!(max_over_min(&some[..1]), Err(Undefined::FewerThanTwoGroups));
}

#[test]
fn the_errors_of_a_group_are_as_others_compute_them() {
    let pairs: Vec<Similarity> = table("similarities.csv")
        .iter()
        .map(|row| similarity(row.number("score"), row.text("mated").parse().unwrap(), row.text("non_mated").parse().unwrap()))
        .collect();
    let det = Det::new(&pairs).unwrap();
    assert_eq!((det.mated.people, det.non_mated.people, det.points.len()), (912, 1389, pairs.len()));
    for row in table("det.csv") {
        let point = false_non_match_at(&det, row.number("limit")).unwrap();
        row.check("threshold", point.threshold, FIGURE);
        row.check("fmr", det.false_match_rate(&point), FIGURE);
        row.check("fnmr", det.false_non_match_rate(&point), FIGURE);
    }
}

/// Three mated pairs at 3, 4 and 5, four non-mated at 1, 2, 2 and 4.
#[test]
fn errors_are_counted_as_by_hand() {
    let pairs = [(1.0, 0, 1), (2.0, 0, 2), (3.0, 1, 0), (4.0, 1, 1), (5.0, 1, 0)].map(|(score, m, n)| similarity(score, m, n));
    let det = Det::new(&pairs).unwrap();
    let counts: Vec<(f64, u64, u64)> =
        det.points.iter().map(|point| (point.threshold, point.false_matches.people, point.false_non_matches.people)).collect();
    assert_eq!(counts, [(1.0, 4, 0), (2.0, 3, 0), (3.0, 1, 0), (4.0, 1, 1), (5.0, 0, 2)]);
    assert_eq!(false_non_match_at(&det, 0.25).unwrap().threshold, 3.0);
    assert_eq!(false_non_match_at(&det, 0.0).unwrap().threshold, 5.0);
    // At 4: one of four, and one of three.
    assert!(close(det.equal_error_rate(), (0.25 + 1.0 / 3.0) / 2.0, 1e-15));

    let matched = Det::new(&[similarity(1.0, 1, 1)]).unwrap();
    assert_eq!(false_non_match_at(&matched, 0.5), Err(Undefined::NoSuchThreshold));
    assert_eq!(Det::new(&pairs[..2]), Err(Undefined::NoPositives));
    assert_eq!(Det::new(&pairs[4..]), Err(Undefined::NoNegatives));
    assert_eq!(Det::new(&[]), Err(Undefined::NoPositives));
}

#[test]
fn few_errors_say_little() {
    let of = |k: u64, n: u64| few_errors(&Rate::new(k.into(), n.into(), Undefined::NoNegatives).unwrap());
    let Some(FewErrors::None { rule_of_three, limit }) = of(0, 3000) else { panic!() };
    assert_eq!(rule_of_three, 0.001);
    // 1 − 0.05^(1/3000)
    assert!(close(limit, 0.000_998_079_011_996_587, 1e-15), "{limit}");
    assert_eq!((of(1, 3000), of(29, 30), of(30, 31)), (Some(FewErrors::Few(1)), Some(FewErrors::Few(29)), None));
    assert_eq!(of(0, 2).map(|few| matches!(few, FewErrors::None { rule_of_three: 1.0, .. })), Some(true));
}

proptest! {
    /// The one-sided limit is Clopper and Pearson's upper one at twice the tail, and the rule of three lies above it.
    #[test]
    fn the_limit_of_no_error_is_clopper_pearsons(n in 1_u64..100_000) {
        let limit = zero_errors_limit(n as f64, Confidence::DEFAULT);
        let both = clopper_pearson(Proportion::of(0, n), Confidence::new(0.9).unwrap());
        prop_assert!(close(limit, both.upper, 1e-12), "{limit} {both:?}");
        prop_assert!(rule_of_three(n as f64) >= limit);
    }

    /// Equal groups are equal in every measure, and the order of groups shows in none.
    #[test]
    fn inequity_is_none_between_equals_and_knows_no_order(
        counts in prop::collection::vec((1_u64..50, 1_u64..50), 2..6), alpha in 0.0..=1.0,
    ) {
        let false_match = rates(&counts.iter().map(|&(k, _)| (k, 1000)).collect::<Vec<_>>());
        let missed = rates(&counts.iter().map(|&(_, k)| (k, 100)).collect::<Vec<_>>());
        let equal = vec![false_match[0]; 3];
        prop_assert_eq!(fairness_discrepancy_rate(&equal, &equal, alpha), Ok(1.0));
        prop_assert_eq!(inequity_rate(&equal, &equal, alpha), Ok(1.0));
        prop_assert_eq!(gini_aggregation_rate(&equal, &equal, alpha), Ok(0.0));
        let back = |rates: &[Proportion]| rates.iter().rev().copied().collect::<Vec<_>>();
        type Both = fn(&[Proportion], &[Proportion], f64) -> Result<f64, Undefined>;
        for measure in [fairness_discrepancy_rate as Both, inequity_rate, gini_aggregation_rate] {
            let (one, two) = (measure(&false_match, &missed, alpha).unwrap(), measure(&back(&false_match), &back(&missed), alpha).unwrap());
            prop_assert!(close(one, two, 1e-12));
        }
        prop_assert!(fairness_discrepancy_rate(&false_match, &missed, alpha).unwrap() <= 1.0);
        prop_assert!(inequity_rate(&false_match, &missed, alpha).unwrap() >= 1.0);
        prop_assert!((0.0..=1.0).contains(&gini_aggregation_rate(&false_match, &missed, alpha).unwrap()));
    }

    /// As the threshold rises, false matches fall and false non-matches rise; at the lowest nobody is missed.
    #[test]
    fn one_error_is_traded_for_the_other(counts in prop::collection::vec((0_u64..5, 0_u64..5), 1..30)) {
        let pairs: Vec<Similarity> = counts.iter().enumerate().map(|(score, &(m, n))| similarity(score as f64, m, n)).collect();
        if let Ok(det) = Det::new(&pairs) {
            prop_assert_eq!(det.points[0].false_matches, det.non_mated);
            prop_assert_eq!(det.points[0].false_non_matches.people, 0);
            for two in det.points.windows(2) {
                prop_assert!(two[1].false_matches.people <= two[0].false_matches.people);
                prop_assert!(two[1].false_non_matches.people >= two[0].false_non_matches.people);
            }
            prop_assert!((0.0..=1.0).contains(&det.equal_error_rate()));
        }
    }
}
