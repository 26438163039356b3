//! What holds whatever the counts.

use ecart_metrics::change::{Change, GapVerdict};
use ecart_metrics::interval::Interval;
use proptest::prelude::*;

use crate::tolerance::close;
use crate::worlds::{Four, paired, selection, swapped, unpaired};

fn groups() -> impl Strategy<Value = Vec<Four>> {
    let four = prop::array::uniform4(prop_oneof![1 => Just(0), 3 => 0..200u64]);
    prop::collection::vec(four.prop_filter("somebody", |counts| counts.iter().sum::<u64>() > 0), 2..5)
}

/// Each difference of a comparison with its interval, p-value and verdict.
fn differences(change: &Change) -> Vec<(f64, Interval, f64)> {
    let metric = selection(change);
    let rates = metric.rates.iter().filter_map(|rate| rate.change.ok()).map(|rate| (rate.difference, rate.p_value));
    let widest = metric.widest.iter().filter_map(|widest| widest.change.ok()).map(|change| (change.difference, change.p_value));
    let gaps = metric.gaps.iter().filter_map(|gap| gap.change.ok()).map(|gap| (gap.difference, gap.p_value));
    rates.chain(widest).chain(gaps).map(|(found, p_value)| (found.value, found.interval, p_value)).collect()
}

fn verdicts(change: &Change) -> Vec<GapVerdict> {
    let metric = selection(change);
    let widest = metric.widest.iter().filter_map(|widest| widest.change.ok()).map(|change| change.verdict);
    widest.chain(metric.gaps.iter().filter_map(|gap| gap.change.ok()).map(|gap| gap.verdict)).collect()
}

proptest! {
    #[test]
    fn old_and_new_swapped_turn_every_sign(groups in groups()) {
        for compare in [paired, unpaired] {
            let (one, other) = (compare(&groups), compare(&swapped(&groups)));
            for ((value, interval, p_value), (turned, other, same)) in differences(&one).into_iter().zip(differences(&other)) {
                let near = |a: f64, b: f64| close(a, b, 1e-9);
                prop_assert!(near(value, -turned) && near(interval.lower, -other.upper) && near(interval.upper, -other.lower), "{interval:?} {other:?}");
                prop_assert!((p_value - same).abs() < 1e-9);
            }
            let turned = |verdict| match verdict {
                GapVerdict::Grew => GapVerdict::Shrank,
                GapVerdict::Shrank => GapVerdict::Grew,
                verdict => verdict,
            };
            prop_assert_eq!(verdicts(&one), verdicts(&other).into_iter().map(turned).collect::<Vec<_>>());
        }
    }

    #[test]
    fn what_is_compared_with_itself_did_not_change(groups in groups()) {
        let same: Vec<Four> = groups.iter().map(|[both, old, new, neither]| [both + old, 0, 0, new + neither]).collect();
        for compare in [paired, unpaired] {
            let change = compare(&same);
            for (value, interval, p_value) in differences(&change) {
                prop_assert!(value == 0.0 && interval.contains(0.0) && p_value == 1.0);
            }
            prop_assert!(verdicts(&change).iter().all(|verdict| *verdict == GapVerdict::NotShown));
        }
    }

    #[test]
    fn an_interval_holds_its_change_and_agrees_with_its_p_value(groups in groups()) {
        for (compare, exact) in [(paired as fn(&[Four]) -> Change, true), (unpaired, false)] {
            let change = compare(&groups);
            for (value, interval, _) in differences(&change) {
                prop_assert!(interval.contains(value) && value.is_finite());
            }
            let metric = selection(&change);
            let gaps = metric.gaps.iter().filter_map(|gap| gap.change.ok()).map(|gap| (gap.difference, gap.p_value));
            let rates = metric.rates.iter().filter(|_| !exact).filter_map(|rate| rate.change.ok()).map(|rate| (rate.difference, rate.p_value));
            for (found, p_value) in gaps.chain(rates) {
                prop_assert!(found.interval.contains(0.0) == (p_value > 0.05) || (p_value - 0.05).abs() < 1e-9, "{found:?} {p_value}");
            }
        }
    }

    /// Who agree more often than chance vary together, and their change is the surer for it.
    #[test]
    fn pairs_that_agree_are_no_less_sure(groups in groups()) {
        let agree = |[a, b, c, d]: &Four| a * d >= b * c;
        prop_assume!(groups.iter().all(agree));
        let width = |interval: Interval| interval.upper - interval.lower;
        for (ours, theirs) in selection(&paired(&groups)).gaps.iter().zip(&selection(&unpaired(&groups)).gaps) {
            let (ours, theirs) = (ours.change.unwrap().difference.interval, theirs.change.unwrap().difference.interval);
            prop_assert!(width(ours) <= width(theirs) + 1e-12);
        }
    }

    #[test]
    fn a_word_never_rests_on_a_point_estimate(groups in groups()) {
        let change = paired(&groups);
        let metric = selection(&change);
        for gap in metric.gaps.iter().filter_map(|gap| gap.change.ok()).filter(|gap| gap.verdict != GapVerdict::NotShown) {
            prop_assert!(gap.adjusted <= 0.05 && !gap.difference.interval.contains(0.0));
        }
        for change in metric.widest.iter().filter_map(|widest| widest.change.ok()) {
            let shown = change.verdict != GapVerdict::NotShown;
            prop_assert!(!shown || (change.adjusted <= 0.05 && !change.difference.interval.contains(0.0)));
        }
    }
}
