//! Against scikit-learn, scipy and statsmodels, on Adult and COMPAS.

use std::collections::BTreeMap;

use ecart_metrics::score::{
    Bins, Reliability, ScorePoint, Scored, auc, auc_between, auc_difference, average_precision, bnsp, bpsn, brier,
    calibration_in_the_large, calibration_intercept, confusion_at, log_loss, mean_score, mean_score_of_negatives, mean_score_of_positives,
    recalibration, reliability, roc, separation,
};
use ecart_metrics::{Amount, Confidence, interval};

use crate::point;
use crate::tolerance::{FIGURE, Row, close, table};

const SEXES: [&str; 2] = ["Female", "Male"];
const RACES: [&str; 5] = ["Amer-Indian-Eskimo", "Asian-Pac-Islander", "Black", "Other", "White"];

/// The groups of Adult by name, `overall` among them.
fn adult() -> BTreeMap<String, Scored> {
    let mut points: BTreeMap<String, Vec<ScorePoint>> = BTreeMap::new();
    for row in table("score_adult.csv") {
        let count = |column: &str| row.text(column).parse().unwrap();
        let (sex, race) = (SEXES[row.number("sex") as usize], RACES[row.number("race") as usize]);
        let point = point(row.number("score") / 1e6, count("positives"), count("negatives"));
        for group in ["overall".to_owned(), format!("sex={sex}"), format!("race={race}"), format!("sex={sex} × race={race}")] {
            points.entry(group).or_default().push(point);
        }
    }
    points.into_iter().map(|(group, points)| (group, Scored::new(points))).collect()
}

fn check(row: &Row, column: &str, ours: f64) {
    row.check(column, ours, FIGURE);
}

#[test]
fn every_figure_of_adult_is_that_of_other_libraries() {
    let groups = adult();
    let rows = table("score_groups.csv");
    assert_eq!(rows.len(), groups.len());
    for row in rows {
        let scored = &groups[row.text("group")];
        let people = |amount: Amount, column| assert_eq!(amount.people.to_string(), row.text(column));
        people(scored.all(), "n");
        people(scored.positives(), "positives");
        people(scored.negatives(), "negatives");
        let area = auc(scored).unwrap();
        check(&row, "auc", area.value);
        // Of a variance the digits count, small as it is.
        let variance = area.variance.unwrap();
        assert!((variance / row.number("variance") - 1.0).abs() < FIGURE, "{row:?}: {variance}");
        for (level, columns) in [(0.9, ["lower_90", "upper_90"]), (0.95, ["lower_95", "upper_95"]), (0.99, ["lower_99", "upper_99"])] {
            let normal = area.normal(Confidence::new(level).unwrap());
            let Ok(normal) = normal else { continue };
            check(&row, columns[0], normal.interval.lower);
            check(&row, columns[1], normal.interval.upper);
        }
        if !row.text("logit_lower_95").is_empty() {
            let logit = area.estimate(Confidence::DEFAULT).unwrap().interval;
            check(&row, "logit_lower_95", logit.lower);
            check(&row, "logit_upper_95", logit.upper);
        }
        check(&row, "average_precision", average_precision(scored).unwrap());
        check(&row, "kolmogorov_smirnov", separation(scored).unwrap().value);
        check(&row, "mean_score", mean_score(scored).unwrap().value);
        check(&row, "balance_positive", mean_score_of_positives(scored).unwrap().value);
        check(&row, "balance_negative", mean_score_of_negatives(scored).unwrap().value);
        check(&row, "in_the_large_difference", calibration_in_the_large(scored).unwrap().value);
        check(&row, "brier", brier(scored).unwrap().value);
        check(&row, "log_loss", log_loss(scored).unwrap().value);
        if !row.text("slope").is_empty() {
            let found = recalibration(scored).unwrap();
            for (coefficient, value, error) in [
                (found.intercept, "intercept", "intercept_se"),
                (found.slope, "slope", "slope_se"),
                (calibration_intercept(scored).unwrap(), "large", "large_se"),
            ] {
                check(&row, value, coefficient.value);
                check(&row, error, coefficient.standard_error.unwrap());
            }
        }
        for (bins, expected, largest) in [(Bins::EqualWidth, "ece_width", "mce_width"), (Bins::EqualMass, "ece_mass", "mce_mass")] {
            let Reliability { expected_error, largest_error, .. } = reliability(scored, bins, 10).unwrap();
            check(&row, expected, expected_error);
            check(&row, largest, largest_error);
        }
    }
}

#[test]
fn bins_are_cut_where_scikit_learn_cuts_them() {
    let groups = adult();
    let mut seen: BTreeMap<(String, String), usize> = BTreeMap::new();
    for row in table("score_bins.csv") {
        let bins = if row.text("bins") == "equal_width" { Bins::EqualWidth } else { Bins::EqualMass };
        let found = reliability(&groups[row.text("group")], bins, 10).unwrap();
        let place = seen.entry((row.text("group").to_owned(), row.text("bins").to_owned())).or_default();
        let bin = &found.bins[*place];
        *place += 1;
        check(&row, "low", bin.low);
        check(&row, "high", bin.high);
        check(&row, "mean_score", bin.mean_score);
        check(&row, "share_positive", bin.positives.value());
        assert_eq!(bin.positives.n().to_string(), row.text("n"));
        assert!(bin.interval(Confidence::DEFAULT).unwrap().contains(bin.positives.value()));
    }
}

#[test]
fn areas_between_groups_are_those_of_scikit_learn() {
    let groups = adult();
    for row in table("score_cross.csv") {
        let group = |name: &str| &groups[&format!("{}={name}", row.text("by"))];
        let first = group(row.text("positives"));
        let found = match row.text("negatives") {
            "bpsn" => bpsn(first, &groups["overall"]),
            "bnsp" => bnsp(first, &groups["overall"]),
            other => auc_between(first, group(other)),
        };
        check(&row, "auc", found.unwrap().value);
    }
}

#[test]
fn thresholds_cut_and_draw_the_curve_as_scikit_learn_does() {
    let groups = adult();
    for row in table("score_roc.csv") {
        let scored = &groups[row.text("group")];
        let threshold = row.number("threshold");
        let confusion = confusion_at(scored, threshold);
        for (amount, column) in [
            (confusion.true_positives, "true_positives"),
            (confusion.false_positives, "false_positives"),
            (confusion.true_negatives, "true_negatives"),
            (confusion.false_negatives, "false_negatives"),
        ] {
            assert_eq!(amount.people.to_string(), row.text(column), "{row:?}");
        }
        let curve = roc(scored).unwrap();
        let at = curve.iter().rev().find(|point| point.threshold.is_none_or(|score| score >= threshold)).unwrap();
        check(&row, "true_positive_rate", at.true_positive_rate);
        check(&row, "false_positive_rate", at.false_positive_rate);
    }
}

#[test]
fn two_groups_areas_differ_as_delong_has_it() {
    let groups = adult();
    for row in table("score_gap.csv") {
        let [first, second] = ["first", "second"].map(|column| auc(&groups[row.text(column)]).unwrap());
        let found = auc_difference(&first, &second, Confidence::DEFAULT);
        check(&row, "difference", found.value);
        assert!((found.p_value.unwrap() / row.number("p_value") - 1.0).abs() < 1e-7);
        let [ours, theirs] = [first, second].map(|area| area.normal(Confidence::DEFAULT).unwrap());
        let normal = interval::mover_difference(ours, theirs).interval;
        check(&row, "lower_95", normal.lower);
        check(&row, "upper_95", normal.upper);
        // With that many people the limits shown are nearly the same.
        let shown = found.interval.unwrap();
        assert!(close(shown.lower, normal.lower, 1e-3) && close(shown.upper, normal.upper, 1e-3), "{shown:?}");
    }
}

#[test]
fn weighted_figures_are_those_of_scikit_learn() {
    let mut points: BTreeMap<String, Vec<ScorePoint>> = BTreeMap::new();
    for row in table("score_weighted_points.csv") {
        let amount = Amount {
            people: row.text("rows").parse().unwrap(),
            weight: row.number("weight"),
            weight_squared: row.number("weight_squared"),
        };
        let (positives, negatives) = if row.text("label") == "1" { (amount, 0.into()) } else { (0.into(), amount) };
        let point = ScorePoint { score: row.number("score") / 1e6, positives, negatives };
        points.entry(row.text("group").to_owned()).or_default().push(point);
    }
    for row in table("score_weighted.csv") {
        let scored = Scored::new(points[row.text("group")].iter().copied());
        check(&row, "auc", auc(&scored).unwrap().value);
        check(&row, "brier", brier(&scored).unwrap().value);
        check(&row, "log_loss", log_loss(&scored).unwrap().value);
        check(&row, "average_precision", average_precision(&scored).unwrap());
    }
}

#[test]
fn a_score_of_ten_values_is_full_of_ties() {
    let mut points: BTreeMap<String, Vec<ScorePoint>> = BTreeMap::new();
    for row in table("score_compas.csv") {
        let count = |column: &str| row.text(column).parse().unwrap();
        let point = point(row.number("score"), count("positives"), count("negatives"));
        points.entry(row.text("group").to_owned()).or_default().push(point);
    }
    for row in table("score_compas_groups.csv") {
        let scored = Scored::new(points[row.text("group")].iter().copied());
        let area = auc(&scored).unwrap();
        check(&row, "auc", area.value);
        assert!((area.variance.unwrap() / row.number("variance") - 1.0).abs() < FIGURE);
        check(&row, "average_precision", average_precision(&scored).unwrap());
        check(&row, "kolmogorov_smirnov", separation(&scored).unwrap().value);
        assert_eq!(scored.all().people.to_string(), row.text("n"));
    }
}
