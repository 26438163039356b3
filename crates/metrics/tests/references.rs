//! What groups are compared with: everyone else, all people together, the best-off and the worst-off group.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tallies;
#[expect(dead_code, reason = "other tests use the rest")]
mod tolerance;

use ecart_metrics::interval::RatioMethod;
use ecart_metrics::{
    Against, Audit, Confidence, Config, Criterion, Grouping, Measure, Metric, Positive, Rate, Reference, Undefined, audit, difference,
    difference_to_overall, ratio, ratio_to_overall,
};
use ecart_tally::{Count, Outcome, Tally, Task, Weighting};
use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};
use tallies::{named, tally_of};
use tolerance::{FIGURE, table};

/// True positives, false positives, true negatives and false negatives of each group.
fn counted(groups: &[(&str, [u64; 4])]) -> Tally {
    let outcomes = [(true, true), (false, true), (false, false), (true, false)];
    let cells: Vec<_> = groups
        .iter()
        .flat_map(|(name, counts)| {
            outcomes.into_iter().zip(counts).map(move |((label, predicted), &count)| {
                (named(&format!("g={name}")), Outcome::labelled(label, predicted), Count::of_rows(count))
            })
        })
        .collect();
    tally_of(Task::Classification, Weighting::Rows, &cells)
}

fn audited(tally: &Tally, reference: Reference) -> Audit {
    audit(tally, &Config { reference, min_group: 0, ..Config::default() }).unwrap()
}

fn place(grouping: &Grouping, name: &str) -> usize {
    grouping.groups.iter().position(|group| group.name.to_string() == format!("g={name}")).unwrap()
}

/// COMPAS, African-American people against everyone else.
#[test]
fn everyone_else_is_whom_smclarify_and_aif360_compare_with() {
    let tally = counted(&[("black", [1369, 805, 990, 532]), ("others", [666, 477, 1691, 684])]);
    let audit = audited(&tally, Reference::Others);
    let grouping = &audit.groupings[0];
    for row in table("against_everyone_else.csv") {
        let comparison = grouping.comparison(Metric::parse(row.text("metric")).unwrap()).unwrap();
        let against = comparison.against_reference.iter().find(|against| against.group == place(grouping, "black")).unwrap();
        let value = match row.text("gap") {
            "difference" => against.difference.unwrap().value,
            _ => against.ratio.unwrap().value,
        };
        row.check("value", value, FIGURE);
    }
}

#[test]
fn the_best_off_group_is_that_of_each_metric() {
    let tally = counted(&[("a", [30, 10, 40, 20]), ("b", [45, 25, 25, 5]), ("c", [20, 5, 45, 30])]);
    let reference = |metric, reference| audited(&tally, reference).groupings[0].comparison(metric).unwrap().reference.unwrap();
    let best = Reference::BestOff(Positive::Unsaid);
    assert_eq!(reference(Metric::FalsePositiveRate, best.clone()), Against::Group(2));
    assert_eq!(reference(Metric::FalseNegativeRate, best.clone()), Against::Group(1));
    assert_eq!(reference(Metric::SelectionRate, best.clone()), Against::Group(1));
    assert_eq!(reference(Metric::SelectionRate, Reference::BestOff(Positive::Harms)), Against::Group(2));
    assert_eq!(reference(Metric::FalsePositiveRate, Reference::WorstOff(Positive::Unsaid)), Against::Group(1));
    // Where a positive prediction harms, a false negative spares; where it helps, a false positive does.
    assert_eq!(reference(Metric::FalseNegativeRate, Reference::BestOff(Positive::Harms)), Against::Group(2));
    assert_eq!(reference(Metric::FalsePositiveRate, Reference::BestOff(Positive::Helps)), Against::Group(1));
    let audit = audited(&tally, best);
    let comparison = audit.groupings[0].comparison(Metric::FalsePositiveRate).unwrap();
    // Nobody is better off than the best-off.
    assert!(comparison.against_reference.iter().all(|against| against.difference.unwrap().value >= 0.0));
    assert_eq!(comparison.against_reference.len(), 2);
}

#[test]
fn a_criterion_that_asks_for_a_reference_group_says_so() {
    let tally = counted(&[("a", [30, 10, 40, 20]), ("b", [45, 25, 25, 5])]);
    for reference in [Reference::Overall, Reference::Others] {
        let audit = audited(&tally, reference);
        let found = audit.groupings[0].criteria.iter().find(|(name, _)| *name == Criterion::AverageAbsoluteOddsDifference).unwrap();
        assert_eq!(found.1, Err(Undefined::NoReferenceGroup));
    }
}

#[test]
fn a_group_that_is_everyone_is_compared_with_itself_or_with_nobody() {
    // Nobody of `b` has a negative label, so all false positives are `a`'s.
    let tally = counted(&[("a", [30, 10, 40, 20]), ("b", [45, 0, 0, 5])]);
    let of = |reference| {
        let audit = audited(&tally, reference);
        let comparison = audit.groupings[0].comparison(Metric::FalsePositiveRate).unwrap();
        comparison.against_reference.iter().find(|against| against.group == 0).unwrap().clone()
    };
    let overall = of(Reference::Overall).difference.unwrap();
    assert_eq!((overall.value, overall.interval.lower, overall.interval.upper), (0.0, 0.0, 0.0));
    assert_eq!(of(Reference::Others).difference, Err(Undefined::ReferenceUndefined));
}

proptest! {
    #[test]
    fn of_two_groups_the_others_are_the_other(a in counts(), b in counts()) {
        let tally = counted(&[("a", a), ("b", b)]);
        let Ok(others) = audit(&tally, &Config { reference: Reference::Others, min_group: 0, ..Config::default() }) else { return Ok(()) };
        let named = audited(&tally, Reference::Named(vec![("g".into(), "b".into())]));
        for metric in Metric::of(Task::Classification) {
            let of = |audit: &Audit| {
                let comparison = audit.groupings[0].comparison(metric).unwrap();
                comparison.against_reference.iter().find(|against| against.group == 0).unwrap().clone()
            };
            prop_assert_eq!(of(&others), of(&named));
        }
    }

    #[test]
    fn gaps_to_all_people_cancel_out(a in counts(), b in counts(), c in counts()) {
        let audit = audited(&counted(&[("a", a), ("b", b), ("c", c)]), Reference::Overall);
        let grouping = &audit.groupings[0];
        for metric in Metric::of(Task::Classification).filter(|metric| metric.entry().is_share) {
            let mut sum = 0.0;
            for against in &grouping.comparison(metric).unwrap().against_reference {
                let Ok(figure) = grouping.groups[against.group].figure(metric) else { continue };
                let difference = against.difference.unwrap();
                prop_assert!(difference.interval.contains(difference.value));
                sum += difference.value * figure.measure.denominator().weight;
                if let Ok(ratio) = against.ratio {
                    prop_assert!(ratio.interval.contains(ratio.value), "{:?}", ratio);
                }
            }
            prop_assert!(sum.abs() < 1e-9, "{:?} {}", metric, sum);
        }
    }
}

fn counts() -> impl Strategy<Value = [u64; 4]> {
    prop::array::uniform4(0u64..60).prop_filter("somebody", |counts| counts.iter().sum::<u64>() > 0)
}

/// The interval of the difference, and of the ratio, to all people together holds the true one in about 95 of 100 samples.
#[test]
fn a_gap_to_all_people_is_covered() {
    let mut random = ChaCha8Rng::seed_from_u64(4);
    for (sizes, rates) in [([60u64, 200], [0.3, 0.45]), ([30, 30], [0.1, 0.1]), ([500, 40], [0.05, 0.2])] {
        let people = (sizes[0] + sizes[1]) as f64;
        let all = (sizes[0] as f64 * rates[0] + sizes[1] as f64 * rates[1]) / people;
        let draws = 4_000;
        let (mut differences, mut ratios, mut with_ratio) = (0, 0, 0);
        for _ in 0..draws {
            let counts = [0, 1].map(|group| Binomial::new(sizes[group], rates[group]).unwrap().sample(&mut random));
            let share = |k: u64, n: u64| Measure::Share(Rate::new(k.into(), n.into(), Undefined::NoPositives).unwrap());
            let (ours, others) = (share(counts[0], sizes[0]), share(counts[1], sizes[1]));
            let overall = share(counts[0] + counts[1], sizes[0] + sizes[1]);
            let difference = difference_to_overall(&ours, &overall, Some(&others), 0.0, Confidence::DEFAULT);
            differences += u32::from(difference.interval.contains(rates[0] - all));
            if let Ok(ratio) = ratio_to_overall(&ours, &overall, Some(&others), 0.0, Confidence::DEFAULT, RatioMethod::Koopman) {
                with_ratio += 1;
                ratios += u32::from(ratio.interval.contains(rates[0] / all));
            }
        }
        for (covered, of) in [(differences, draws), (ratios, with_ratio)] {
            let share = f64::from(covered) / f64::from(of);
            assert!((0.93..=0.985).contains(&share), "{sizes:?} {rates:?}: {share}");
        }
    }
}

/// What is no share is compared with all people as if they were others: the plain figures agree.
#[test]
fn other_figures_are_compared_as_they_are() {
    let audit = audited(&counted(&[("a", [30, 10, 40, 20]), ("b", [45, 25, 25, 5])]), Reference::Overall);
    let comparison = audit.groupings[0].comparison(Metric::F1).unwrap();
    let overall: Measure = audit.overall.figure(Metric::F1).unwrap().measure;
    let ours = audit.groupings[0].groups[0].figure(Metric::F1).unwrap().measure;
    let against = &comparison.against_reference[0];
    assert_eq!(against.difference.unwrap(), difference(&ours, &overall, Confidence::DEFAULT));
    assert_eq!(against.ratio.unwrap(), ratio(&ours, &overall, Confidence::DEFAULT, RatioMethod::Koopman).unwrap());
}
