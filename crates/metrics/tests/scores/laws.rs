//! What holds for every score.

use ecart_metrics::score::{
    Scored, auc, average_precision, bnsp, bpsn, brier, confusion_at, mean_score, roc, separation, thinned, thresholds,
};
use ecart_metrics::{Confidence, Undefined};
use proptest::prelude::*;

use crate::{point, scored};

/// One row: its score, in sixteenths, and its label.
type Row = (u32, bool);

fn rows() -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec((0..=16_u32, any::<bool>()), 1..60)
}

fn of(rows: &[Row]) -> Scored {
    Scored::new(rows.iter().map(|&(score, label)| point(f64::from(score) / 16.0, u64::from(label), u64::from(!label))))
}

proptest! {
    #[test]
    fn an_area_is_mann_and_whitneys_count(rows in rows()) {
        let mut twice = 0_u64;
        let of_label = |label: bool| rows.iter().filter(move |row| row.1 == label).map(|row| row.0);
        for positive in of_label(true) {
            twice += of_label(false).map(|negative| if positive > negative { 2 } else { u64::from(positive == negative) }).sum::<u64>();
        }
        let pairs = of_label(true).count() * of_label(false).count();
        match auc(&of(&rows)) {
            Ok(area) => prop_assert!((area.value - twice as f64 / 2.0 / pairs as f64).abs() < 1e-12),
            Err(reason) => {
                prop_assert_eq!(pairs, 0);
                prop_assert!(matches!(reason, Undefined::NoPositives | Undefined::NoNegatives));
            }
        }
    }

    #[test]
    fn a_monotone_change_of_scores_changes_no_order(rows in rows()) {
        let plain = of(&rows);
        let bent = Scored::new(plain.points().iter().map(|p| ecart_metrics::score::ScorePoint { score: (3.0 * p.score).exp() - 7.0, ..*p }));
        prop_assert_eq!(auc(&plain), auc(&bent));
        prop_assert_eq!(average_precision(&plain), average_precision(&bent));
        prop_assert_eq!(separation(&plain).map(|found| found.value), separation(&bent).map(|found| found.value));
    }

    #[test]
    fn turning_scores_or_labels_round_turns_the_area_round(rows in rows()) {
        let area = |rows: &[Row]| auc(&of(rows)).map(|area| area.value);
        let backwards: Vec<Row> = rows.iter().map(|&(score, label)| (16 - score, label)).collect();
        let flipped: Vec<Row> = rows.iter().map(|&(score, label)| (score, !label)).collect();
        if let Ok(value) = area(&rows) {
            prop_assert!((area(&backwards).unwrap() - (1.0 - value)).abs() < 1e-12);
            prop_assert!((area(&flipped).unwrap() - (1.0 - value)).abs() < 1e-12);
        }
    }

    #[test]
    fn intervals_stay_within_0_and_1_hold_the_value_and_narrow(rows in rows(), times in 2..20_u64) {
        let plain = of(&rows);
        let more = Scored::new(plain.points().iter().map(|p| point(p.score, times * p.positives.people, times * p.negatives.people)));
        let Ok(area) = auc(&plain) else { return Ok(()) };
        let Ok(estimate) = area.estimate(Confidence::DEFAULT) else { return Ok(()) };
        prop_assert!(0.0 <= estimate.interval.lower && estimate.interval.upper <= 1.0);
        prop_assert!(estimate.interval.contains(area.value));
        let surer = auc(&more).unwrap().estimate(Confidence::DEFAULT).unwrap();
        prop_assert!((surer.value - area.value).abs() < 1e-12);
        prop_assert!(surer.interval.upper - surer.interval.lower < estimate.interval.upper - estimate.interval.lower);
    }

    #[test]
    fn parts_merge_to_the_whole_and_come_apart_again(rows in rows(), cut in 0..60_usize) {
        let (first, second) = rows.split_at(cut.min(rows.len()));
        let (first, second, whole) = (of(first), of(second), of(&rows));
        prop_assert_eq!(&first.merge(&second), &whole);
        prop_assert_eq!(&whole.without(&first), &second);
        // The area of all is that of the pairs within the part, and of those with one or two of everyone else.
        if let (Ok(all), Ok(own), Ok(others), Ok(below), Ok(above)) = (auc(&whole), auc(&first), auc(&second), bpsn(&first, &whole), bnsp(&first, &whole)) {
            let pairs = |area: &ecart_metrics::score::Auc| area.value * area.positives.weight * area.negatives.weight;
            prop_assert!((pairs(&all) - pairs(&own) - pairs(&others) - pairs(&below) - pairs(&above)).abs() < 1e-9);
        }
    }

    #[test]
    fn a_sweep_counts_everybody_and_rates_only_fall(rows in rows()) {
        let people = of(&rows);
        let mut before: Option<u64> = None;
        for threshold in thresholds(&people, 100, [0.3]) {
            let confusion = confusion_at(&people, threshold);
            prop_assert_eq!(confusion.all(), people.all());
            prop_assert_eq!(confusion.positives(), people.positives());
            let selected = confusion.predicted_positives().people;
            prop_assert!(before.is_none_or(|before| selected <= before));
            before = Some(selected);
        }
    }

    #[test]
    fn a_curve_rises_and_its_trapezoids_are_the_area(rows in rows(), most in 2..30_usize) {
        let people = of(&rows);
        let Ok(curve) = roc(&people) else { return Ok(()) };
        let area: f64 = curve.windows(2).map(|pair| (pair[1].false_positive_rate - pair[0].false_positive_rate) * (pair[0].true_positive_rate + pair[1].true_positive_rate) / 2.0).sum();
        prop_assert!((area - auc(&people).unwrap().value).abs() < 1e-12);
        prop_assert!(curve.windows(2).all(|pair| pair[0].true_positive_rate <= pair[1].true_positive_rate));
        let thin = thinned(&curve, most, |point| (point.false_positive_rate, point.true_positive_rate));
        prop_assert!(thin.len() <= most.max(2));
        prop_assert!(thin.windows(2).all(|pair| pair[0].false_positive_rate <= pair[1].false_positive_rate));
    }

    #[test]
    fn bins_never_hide_more_than_their_bound(rows in rows(), half in 1..4_u32) {
        let exact = of(&rows);
        let width = f64::from(2 * half) / 16.0;
        let middle = |score: f64| ((score / width).floor() * width + width / 2.0).min(1.0);
        let binned = Scored::new(exact.points().iter().map(|p| point(middle(p.score), p.positives.people, p.negatives.people))).with_half_width(width / 2.0);
        prop_assert!((mean_score(&exact).unwrap().value - mean_score(&binned).unwrap().value).abs() <= width / 2.0 + 1e-12);
        let (ours, theirs) = (brier(&binned).unwrap(), brier(&exact).unwrap());
        prop_assert!((ours.value - theirs.value).abs() <= ours.bound.unwrap() + 1e-12);
        if let (Ok(ours), Ok(theirs)) = (auc(&binned), auc(&exact)) {
            prop_assert!((ours.value - theirs.value).abs() <= ours.bound + 1e-12);
            let (ours, theirs) = (separation(&binned).unwrap(), separation(&exact).unwrap());
            prop_assert!(ours.value <= theirs.value + 1e-12 && theirs.value <= ours.at_most + 1e-12);
        }
    }
}

#[test]
fn equal_scores_in_any_order_are_one_point() {
    let people = scored(&[(0.5, 1, 0), (-0.0, 0, 1), (0.5, 0, 2), (0.0, 1, 0), (0.7, 0, 0)]);
    assert_eq!(people.points().iter().map(|point| point.score).collect::<Vec<_>>(), [0.0, 0.5]);
}
