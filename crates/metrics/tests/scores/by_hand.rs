//! Figures worked by hand, and what has no value.

use ecart_metrics::resample::Options;
use ecart_metrics::score::{
    Bins, Sampling, ScorePoint, Scored, auc, auc_bootstrap, auc_difference, auc_difference_to_overall, average_precision, brier,
    calibration_intercept, log_loss, mean_score, mean_score_of_negatives, mean_score_of_positives, recalibration, reliability, roc,
    separation, thinned, thresholds,
};
use ecart_metrics::{Amount, Confidence, Undefined};

use crate::{point, scored};

#[test]
fn one_class_only_has_no_area() {
    let positives = scored(&[(0.2, 3, 0), (0.7, 2, 0)]);
    assert_eq!(auc(&positives), Err(Undefined::NoNegatives));
    assert_eq!(separation(&positives), Err(Undefined::NoNegatives));
    assert_eq!(average_precision(&positives), Err(Undefined::NoNegatives));
    assert_eq!(recalibration(&positives), Err(Undefined::NoNegatives));
    assert_eq!(mean_score_of_negatives(&positives), Err(Undefined::NoNegatives));
    assert!(brier(&positives).is_ok() && reliability(&positives, Bins::EqualMass, 10).is_ok());
    let negatives = scored(&[(0.2, 0, 3)]);
    assert_eq!(auc(&negatives), Err(Undefined::NoPositives));
    assert_eq!(mean_score_of_positives(&negatives), Err(Undefined::NoPositives));
    assert_eq!(auc(&scored(&[])), Err(Undefined::NoRows));
    assert_eq!(brier(&scored(&[])), Err(Undefined::NoRows));
}

#[test]
fn an_area_at_its_end_has_no_interval() {
    let apart = auc(&scored(&[(0.1, 0, 4), (0.9, 3, 0)])).unwrap();
    assert_eq!(apart.value, 1.0);
    assert_eq!(apart.estimate(Confidence::DEFAULT), Err(Undefined::Separated));
    let constant = auc(&scored(&[(0.4, 3, 4)])).unwrap();
    assert_eq!(constant.value, 0.5);
    assert_eq!(constant.estimate(Confidence::DEFAULT), Err(Undefined::ConstantScore));
    let single = auc(&scored(&[(0.1, 0, 4), (0.4, 1, 2), (0.9, 0, 1)])).unwrap();
    assert_eq!(single.variance, Err(Undefined::OnePerson));
    assert_eq!(auc_difference(&apart, &single, Confidence::DEFAULT).interval, Err(Undefined::Separated));
}

#[test]
fn rows_that_hang_together_leave_no_interval() {
    let clustered = scored(&[(0.1, 1, 4), (0.4, 3, 2), (0.9, 4, 1)]).with_sampling(Sampling::Clustered);
    assert_eq!(auc(&clustered).unwrap().estimate(Confidence::DEFAULT), Err(Undefined::Clustered));
    assert_eq!(brier(&clustered).unwrap().estimate(Confidence::DEFAULT), Err(Undefined::Clustered));
    assert_eq!(recalibration(&clustered).unwrap().slope.standard_error, Err(Undefined::Clustered));
    let bin = reliability(&clustered, Bins::EqualWidth, 10).unwrap().bins[0];
    assert_eq!(bin.interval(Confidence::DEFAULT), Err(Undefined::Clustered));
    assert_eq!(auc_bootstrap(&clustered, &Options { replicates: 200, ..Options::default() }).unwrap().interval, Err(Undefined::Clustered));
}

#[test]
fn scores_that_are_no_probabilities_are_only_ordered() {
    let deciles = scored(&[(1.0, 1, 4), (5.0, 3, 2), (10.0, 4, 1)]);
    assert!(auc(&deciles).is_ok() && mean_score(&deciles).is_ok());
    for reason in [brier(&deciles).err(), log_loss(&deciles).err(), recalibration(&deciles).err()] {
        assert_eq!(reason, Some(Undefined::NotAProbability));
    }
    assert_eq!(reliability(&deciles, Bins::EqualWidth, 10), Err(Undefined::NotAProbability));
}

#[test]
fn a_sure_score_that_is_wrong_has_no_loss_and_none_that_is_sure_has_a_logit() {
    let right = scored(&[(0.0, 0, 4), (0.5, 1, 1), (1.0, 2, 0)]);
    // Of 8 people two had a probability of ½, the others were sure and right.
    assert!((log_loss(&right).unwrap().value - 2.0 * 2f64.ln() / 8.0).abs() < 1e-15);
    assert_eq!(recalibration(&right), Err(Undefined::SureScore));
    let wrong = scored(&[(0.0, 1, 4), (1.0, 2, 0)]);
    assert_eq!(log_loss(&wrong), Err(Undefined::SureAndWrong));
    assert_eq!(recalibration(&scored(&[(0.2, 0, 3), (0.4, 1, 1), (0.6, 2, 0)])), Err(Undefined::Separated));
    assert_eq!(recalibration(&scored(&[(0.2, 2, 3)])), Err(Undefined::ConstantScore));
    // With the slope given there is an intercept all the same: by symmetry 0.
    let apart = scored(&[(0.1, 0, 1), (0.4, 0, 1), (0.6, 1, 0), (0.9, 1, 0)]);
    assert_eq!(recalibration(&apart), Err(Undefined::Separated));
    assert!(calibration_intercept(&apart).unwrap().value.abs() < 1e-12);
}

#[test]
fn means_vary_as_students_interval_has_it() {
    // Scores 0.2, 0.4, 0.4 and 0.8 of four people: mean 0.45, s² = 0.19 / 3, so s/√4 = 0.12583, and t with 3 degrees of freedom is 3.18245.
    let mean = mean_score(&scored(&[(0.2, 1, 0), (0.4, 1, 1), (0.8, 0, 1)])).unwrap();
    assert!((mean.value - 0.45).abs() < 1e-15);
    assert!((mean.standard_error.unwrap() - (0.19_f64 / 12.0).sqrt()).abs() < 1e-15);
    let interval = mean.estimate(Confidence::DEFAULT).unwrap().interval;
    assert!((interval.lower - (0.45 - 3.182_446_305 * 0.125_830_574)).abs() < 1e-8, "{interval:?}");
    assert_eq!(mean_score(&scored(&[(0.2, 1, 2)])).unwrap().standard_error, Err(Undefined::NoVariation));
    assert_eq!(mean_score(&scored(&[(0.2, 1, 0)])).unwrap().standard_error, Err(Undefined::OnePerson));
}

#[test]
fn weights_that_are_the_same_change_nothing() {
    let of = |weight: f64| {
        let amount = |people: u64| Amount { people, weight: people as f64 * weight, weight_squared: people as f64 * weight * weight };
        let point = |score, positives, negatives| ScorePoint { score, positives: amount(positives), negatives: amount(negatives) };
        auc(&Scored::new([point(0.1, 1, 6), point(0.4, 3, 2), point(0.9, 4, 1)])).unwrap()
    };
    let (plain, heavy) = (of(1.0), of(7.0));
    assert!((plain.value - heavy.value).abs() < 1e-15);
    assert!((plain.variance.unwrap() - heavy.variance.unwrap()).abs() < 1e-15);
}

#[test]
fn bins_bound_what_they_hide() {
    let exact = scored(&[(0.10, 1, 2), (0.14, 1, 0), (0.20, 2, 2), (0.24, 1, 1), (0.31, 3, 1)]);
    let binned = scored(&[(0.125, 2, 2), (0.225, 3, 3), (0.325, 3, 1)]).with_half_width(0.05);
    let (of_exact, of_binned) = (auc(&exact).unwrap(), auc(&binned).unwrap());
    // 2·2 + 3·3 + 3·1 = 16 of 48 pairs lie in a bin.
    assert!((of_binned.bound - 8.0 / 48.0).abs() < 1e-15);
    assert!((of_exact.value - of_binned.value).abs() <= of_binned.bound);
    assert_eq!(of_exact.bound, 0.0);
    let (of_exact, of_binned) = (separation(&exact).unwrap(), separation(&binned).unwrap());
    assert!(of_binned.value <= of_exact.value && of_exact.value <= of_binned.at_most);
    assert_eq!(of_exact.value, of_exact.at_most);
    let (of_exact, of_binned) = (brier(&exact).unwrap(), brier(&binned).unwrap());
    assert!((of_exact.value - of_binned.value).abs() <= of_binned.bound.unwrap());
    let (of_exact, of_binned) = (log_loss(&exact).unwrap(), log_loss(&binned).unwrap());
    assert!((of_exact.value - of_binned.value).abs() <= of_binned.bound.unwrap());
    assert_eq!(log_loss(&scored(&[(0.02, 1, 2), (0.8, 2, 1)]).with_half_width(0.05)).unwrap().bound, None);
}

#[test]
fn a_bootstrap_says_about_what_delong_says() {
    let people = scored(&[(0.1, 5, 60), (0.3, 12, 40), (0.5, 22, 25), (0.7, 35, 12), (0.9, 30, 4)]);
    let delong = auc(&people).unwrap();
    let replicated = auc_bootstrap(&people, &Options { replicates: 4000, ..Options::default() }).unwrap();
    assert!((replicated.value - delong.value).abs() < 1e-14);
    let ratio = replicated.standard_error.unwrap() / delong.standard_error().unwrap();
    assert!((ratio - 1.0).abs() < 0.05, "{ratio}");
    let (ours, theirs) = (replicated.interval.unwrap(), delong.estimate(Confidence::DEFAULT).unwrap().interval);
    assert!((ours.lower - theirs.lower).abs() < 0.01 && (ours.upper - theirs.upper).abs() < 0.01, "{ours:?} {theirs:?}");
}

#[test]
fn a_group_that_is_everybody_is_no_further_from_all() {
    let all = scored(&[(0.1, 1, 6), (0.4, 3, 2), (0.9, 4, 1)]);
    let to_itself = auc_difference_to_overall(&all, &all, Confidence::DEFAULT).unwrap();
    assert_eq!((to_itself.value, to_itself.interval), (0.0, Err(Undefined::ConstantScore)));
    // A group that is a small part of all is nearly as uncertain as by itself.
    let large = scored(&[(0.1, 1000, 6000), (0.4, 3000, 2000), (0.9, 4000, 1000)]);
    let found = auc_difference_to_overall(&all, &large.merge(&all), Confidence::DEFAULT).unwrap().interval.unwrap();
    let by_itself = auc(&all).unwrap().normal(Confidence::DEFAULT).unwrap().interval;
    let width = (found.upper - found.lower) / (by_itself.upper - by_itself.lower);
    assert!((width - 1.0).abs() < 0.01, "{width}");
}

#[test]
fn the_separation_says_where_it_is() {
    let found = separation(&scored(&[(0.1, 1, 6), (0.4, 3, 2), (0.9, 4, 2)])).unwrap();
    // At 0.4 or more: 7 of 8 and 4 of 10.
    assert_eq!((found.value, found.at), (7.0 / 8.0 - 0.4, 0.4));
}

#[test]
fn thresholds_are_every_score_or_quantiles_and_those_asked_for() {
    let few = scored(&[(0.1, 1, 6), (0.4, 3, 2), (0.9, 4, 2)]);
    assert_eq!(thresholds(&few, 100, [0.4, 0.5]), [0.1, 0.4, 0.5, 0.9]);
    let many = Scored::new((0..1000_u32).map(|score| point(f64::from(score) / 1000.0, 1, 1)));
    let found = thresholds(&many, 9, [0.555]);
    assert_eq!(found, [0.099, 0.199, 0.299, 0.399, 0.499, 0.555, 0.599, 0.699, 0.799, 0.899]);
}

#[test]
fn a_thinned_curve_keeps_its_ends() {
    let many = Scored::new((0..1000_u32).map(|score| point(f64::from(score) / 1000.0, u64::from(1 + score % 3), u64::from(1 + score % 2))));
    let curve = roc(&many).unwrap();
    let thin = thinned(&curve, 50, |point| (point.false_positive_rate, point.true_positive_rate));
    assert!(thin.len() <= 50 && thin.len() > 40);
    assert_eq!((thin[0], thin.last()), (curve[0], curve.last()));
}

#[test]
fn scores_however_large_have_a_mean_that_is_a_number() {
    let mean = mean_score(&scored(&[(-1e300, 1, 900_000_000), (1e300, 900_000_000, 3), (1.7e308, 1, 1)])).unwrap();
    let interval = mean.estimate(Confidence::DEFAULT).unwrap().interval;
    assert!(mean.value.is_finite() && interval.lower.is_finite() && interval.upper.is_finite(), "{mean:?}");
}
