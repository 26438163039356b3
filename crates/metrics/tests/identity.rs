//! What forces what, against figures computed by someone else, and the laws that hold.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tolerance;

use ecart_metrics::identity::{Exception, Forced, Verdict, compatibility, forced_false_positive_rate, identity, what_equality_forces};
use ecart_metrics::{
    Amount, Confidence, Confusion, Undefined, base_rate, false_negative_rate, false_positive_rate, positive_predictive_value,
};
use proptest::prelude::*;
use tolerance::{FIGURE, Row, table};

fn of(counts: [u64; 4]) -> Confusion {
    let [tp, fp, tn, fne] = counts.map(Amount::from);
    Confusion { true_positives: tp, false_positives: fp, true_negatives: tn, false_negatives: fne }
}

fn confusion(row: &Row) -> Confusion {
    let counts: Vec<u64> = row.numbers("counts").into_iter().map(|count| count as u64).collect();
    of(counts.try_into().unwrap())
}

const OVERALL: [u64; 4] = [2035, 1282, 2681, 1216];

#[test]
fn compas_as_scikit_learn_has_it() {
    let rows = table("identity.csv");
    let (ppv, fnr) = (positive_predictive_value(&of(OVERALL)).unwrap(), false_negative_rate(&of(OVERALL)).unwrap());
    for row in &rows {
        let group = confusion(row);
        let tied = identity(&group).unwrap();
        row.check("from_identity", tied.computed, FIGURE);
        row.check("false_positive_rate", tied.false_positive_rate.value(), FIGURE);
        assert!((tied.computed - tied.false_positive_rate.value()).abs() < 1e-15);
        let Forced::At(forced) = forced_false_positive_rate(base_rate(&group).unwrap(), ppv, fnr).unwrap() else { panic!("{row:?}") };
        row.check("forced", forced, FIGURE);
    }
}

#[test]
fn compas_by_race_without_the_two_small_groups() {
    let rows = table("identity.csv");
    let large: Vec<_> = rows.iter().filter(|row| !["race=Asian", "race=Native American"].contains(&row.text("group"))).collect();
    let groups: Vec<_> = large.iter().map(|row| confusion(row)).collect();
    let forces = what_equality_forces(&groups, &of(OVERALL)).unwrap();
    let (forced, found) = (forces.forced.unwrap(), forces.found.unwrap());
    let name = |place: usize| large[place].text("group");
    assert_eq!((name(forced.high), name(forced.low)), ("race=African-American", "race=Other"));
    assert_eq!((name(found.high), name(found.low)), ("race=African-American", "race=Other"));
    let column = |place: usize, column: &str| large[place].number(column);
    assert!((forced.value - (column(forced.high, "forced") - column(forced.low, "forced"))).abs() < FIGURE);
    assert!((found.value - (column(found.high, "false_positive_rate") - column(found.low, "false_positive_rate"))).abs() < FIGURE);
    assert_eq!(forces.out_of_reach().count(), 0);
    assert_eq!(compatibility(&groups, Confidence::DEFAULT).unwrap().verdict, Verdict::Incompatible);
}

#[test]
fn what_has_no_value_says_why() {
    assert_eq!(identity(&of([0, 0, 0, 0])), Err(Undefined::NoRows));
    assert_eq!(identity(&of([3, 0, 0, 2])), Err(Undefined::NoNegatives));
    assert_eq!(identity(&of([0, 3, 2, 0])), Err(Undefined::NoPositives));
    assert_eq!(identity(&of([0, 0, 2, 3])), Err(Undefined::NoPredictedPositives));
    assert_eq!(identity(&of([0, 4, 2, 3])), Err(Undefined::ZeroOverZero));
    let rate = |of: fn(&Confusion) -> Result<ecart_metrics::Rate, Undefined>, counts| of(&self::of(counts)).unwrap();
    let (none_right, few_missed) = (rate(positive_predictive_value, [0, 4, 2, 3]), rate(false_negative_rate, [2, 4, 2, 3]));
    assert_eq!(forced_false_positive_rate(rate(base_rate, [2, 4, 2, 3]), none_right, few_missed), Err(Undefined::RatioToZero));
    assert_eq!(what_equality_forces(&[of([1, 2, 3, 4])], &of([0, 0, 3, 4])), Err(Undefined::NoPredictedPositives));
    let forces = what_equality_forces(&[of([1, 2, 3, 4]), of([0, 2, 3, 0])], &of([1, 4, 6, 4])).unwrap();
    assert_eq!((forces.groups[1], forces.forced), (Err(Undefined::NoPositives), Err(Undefined::FewerThanTwoGroups)));
    assert!(forces.found.is_ok());
    assert_eq!(compatibility(&[of([1, 2, 3, 4])], Confidence::DEFAULT), Err(Undefined::FewerThanTwoGroups));
    assert_eq!(compatibility(&[of([0, 0, 3, 4]), of([0, 0, 3, 4])], Confidence::DEFAULT), Err(Undefined::NoPredictedPositives));
}

#[test]
fn a_rate_above_one_is_out_of_reach() {
    // Nine of ten have a positive label; with a PPV of 1/2 and an FNR of 1/5 the others would have to be flagged 7.2 times each.
    let groups = [of([9, 0, 1, 0]), of([20, 30, 40, 10]), of([10, 30, 50, 10])];
    let forces = what_equality_forces(&groups, &of([40, 40, 100, 10])).unwrap();
    assert!(matches!(forces.groups[0], Ok(Forced::OutOfReach(rate)) if (rate - 7.2).abs() < 1e-12), "{forces:?}");
    assert_eq!(forces.out_of_reach().collect::<Vec<_>>(), [0]);
    let forced = forces.forced.unwrap();
    assert_eq!((forced.high, forced.low), (1, 2));
    assert!((forced.value - 0.8 * (3.0 / 7.0 - 1.0 / 4.0)).abs() < 1e-12);
    let found = forces.found.unwrap();
    assert_eq!((found.high, found.low), (1, 0));
}

#[test]
fn the_exceptions_of_the_theorem() {
    let verdict = |groups: &[[u64; 4]]| {
        let groups: Vec<_> = groups.iter().copied().map(of).collect();
        compatibility(&groups, Confidence::DEFAULT).unwrap().verdict
    };
    assert_eq!(verdict(&[[400, 0, 100, 0], [100, 0, 400, 0]]), Verdict::Exception(Exception::PerfectPrediction));
    assert_eq!(verdict(&[[200, 0, 100, 200], [50, 0, 400, 50]]), Verdict::Exception(Exception::NoFalsePositives));
    assert_eq!(verdict(&[[0, 10, 100, 200], [0, 40, 400, 50]]), Verdict::Exception(Exception::NoTruePositives));
    assert_eq!(verdict(&[[200, 10, 100, 200], [50, 40, 400, 50]]), Verdict::Incompatible);
    assert_eq!(verdict(&[[20, 10, 20, 20], [18, 10, 22, 20]]), Verdict::WithinChance);
}

#[test]
fn an_empty_group_is_passed_over_and_places_stay() {
    let groups = [of([0, 0, 0, 0]), of([10, 40, 400, 50]), of([200, 10, 100, 200])];
    let compatibility = compatibility(&groups, Confidence::DEFAULT).unwrap();
    assert_eq!((compatibility.base_rates.high, compatibility.base_rates.low), (2, 1));
    assert_eq!((compatibility.base_rates.lower_pair, compatibility.base_rates.upper_pair), ((2, 1), (2, 1)));
}

fn weighted() -> impl Strategy<Value = Confusion> {
    let amount = || {
        prop_oneof![
            (0..3000u64).prop_map(Amount::from),
            (1..50u64, 1e-6..1e6f64).prop_map(|(people, weight)| Amount { people, weight, weight_squared: weight * weight }),
        ]
    };
    (amount(), amount(), amount(), amount()).prop_map(|(tp, fp, tn, fne)| Confusion {
        true_positives: tp,
        false_positives: fp,
        true_negatives: tn,
        false_negatives: fne,
    })
}

proptest! {
    #[test]
    fn the_identity_gives_the_rate_found(group in weighted()) {
        match identity(&group) {
            Ok(tied) => {
                let found = false_positive_rate(&group).unwrap().value();
                prop_assert!((tied.computed - found).abs() <= 1e-12 * found.max(1e-3), "{} {}", tied.computed, found);
            }
            Err(_) => {
                let without = [group.true_positives, group.positives(), group.negatives(), group.predicted_positives()];
                prop_assert!(without.iter().any(|amount| amount.weight <= 0.0));
            }
        }
    }

    /// Where all groups have the same base rate, nothing is forced apart.
    #[test]
    fn equal_base_rates_force_no_gap(tp in 1..40u64, fp in 0..40u64, tn in 1..40u64, fne in 0..40u64, times in 2..9u64) {
        let group = of([tp, fp, tn, fne]);
        let larger = of([tp, fp, tn, fne].map(|count| times * count));
        let forces = what_equality_forces(&[group, larger], &of([tp, fp, tn, fne].map(|count| (times + 1) * count))).unwrap();
        prop_assert!(forces.forced.unwrap().value < 1e-12 && forces.found.unwrap().value < 1e-12);
    }

    /// The rate forced rises with the base rate, so the ends of the gap are those of the base rates.
    #[test]
    fn a_higher_base_rate_forces_a_higher_rate(a in prop::array::uniform4(1..200u64), b in prop::array::uniform4(1..200u64)) {
        let (first, second) = (of(a), of(b));
        let overall = of([0, 1, 2, 3].map(|cell| a[cell] + b[cell]));
        let forces = what_equality_forces(&[first, second], &overall).unwrap();
        if let Ok(forced) = forces.forced {
            let (high, low) = ([first, second][forced.high], [first, second][forced.low]);
            prop_assert!(base_rate(&high).unwrap().value() >= base_rate(&low).unwrap().value());
            prop_assert!(forced.value >= 0.0 && forced.value <= 1.0);
        }
    }
}
