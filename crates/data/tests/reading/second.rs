//! What a second model decided on the same rows.

use ecart_data::{DataError, Positives};
use ecart_tally::{Binary, Decision, Outcome, Role, Roles, Threshold, Weighting};

use crate::fixture::{at, cells, left_out, memory, read, refusal, roles, scored, weighted};

fn predicted(positive: Option<&str>) -> Option<Decision> {
    Some(Decision::Prediction(Binary { column: "other".into(), positive: positive.map(str::to_owned) }))
}

fn thresholded(threshold: f64) -> Option<Decision> {
    Some(Decision::Score { column: "other".into(), threshold: Threshold::At(threshold) })
}

fn outcomes(text: &'static str, roles: Roles) -> Vec<(Outcome, u64)> {
    let reading = read(&memory(text), roles).unwrap();
    assert!(reading.counted.tally().has_second());
    cells(&reading).into_iter().map(|((_, outcome), (rows, _))| (outcome, rows)).collect()
}

#[test]
fn each_pair_of_decisions_is_counted() {
    let text = "sex,y,yhat,other\nF,0,1,1\nF,0,1,0\nF,0,0,1\nF,0,0,0\nF,0,1,0\n";
    let right = Outcome::labelled(false, false);
    let wrong = Outcome::labelled(false, true);
    let counted = [(right.and_second(false), 1), (right.and_second(true), 1), (wrong.and_second(false), 2), (wrong.and_second(true), 1)];
    assert_eq!(outcomes(text, Roles { second: predicted(None), ..roles() }), counted);
    assert_eq!(outcomes(text, Roles { second: thresholded(1.0), ..roles() }), counted);
    // And of scores, with and without a label.
    let score = Decision::Score { column: "yhat".into(), threshold: Threshold::At(0.5) };
    assert_eq!(outcomes(text, Roles { second: thresholded(0.1), decision: score.clone(), ..roles() }), counted);
    let unlabelled = counted.map(|(outcome, rows)| (Outcome { label: None, ..outcome }, rows));
    assert_eq!(outcomes(text, Roles { second: predicted(None), decision: score, label: None, ..roles() }), unlabelled);
}

#[test]
fn the_second_prediction_has_a_positive_value_of_its_own() {
    let roles = Roles { second: predicted(Some("yes")), ..roles() };
    let reading = read(&memory("sex,y,yhat,other\nF,0,1,no\nF,1,1,yes\n"), roles).unwrap();
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(
        reading.positive,
        Positives {
            label: text("1"),
            label_negative: text("0"),
            prediction: text("1"),
            prediction_negative: text("0"),
            second: text("yes"),
            second_negative: text("no"),
        }
    );
}

#[test]
fn a_row_without_a_second_decision_is_left_out_for_it() {
    let text = "sex,y,yhat,n,other\nF,0,1,1,1\nF,0,,1,\nF,0,1,,\nF,0,1,,1\nM,1,0,1,0\n";
    let expected = |second: &str| [("NoPrediction".into(), 1, 3), (second.into(), 1, 4), ("NoWeight".into(), 1, 5)];
    let reading = read(&memory(text), Roles { second: predicted(None), ..weighted(Weighting::People) }).unwrap();
    assert_eq!(left_out(&reading), expected("NoSecondPrediction"));
    let reading = read(&memory(text), Roles { second: thresholded(0.5), ..weighted(Weighting::People) }).unwrap();
    assert_eq!(left_out(&reading), expected("NoSecondScore"));
}

#[test]
fn a_second_prediction_has_two_values() {
    let error = refusal("sex,y,score,other\nF,0,0.5,0\nF,1,0.1,1\nM,1,1,2\n", Roles { second: predicted(None), ..scored(0.5) });
    let DataError::NotBinary { column, role: Role::SecondPrediction, found, more: false } = error else { panic!("{error:?}") };
    assert_eq!((column.as_str(), found.len(), found[2].first.clone()), ("other", 3, at(4)));
    let error = refusal("sex,y,yhat,other\nF,0,0,No\nF,1,1,Yes\n", Roles { second: predicted(Some("yes")), ..roles() });
    let DataError::PositiveNeverOccurs { role: Role::SecondPrediction, near_miss, .. } = error else { panic!("{error:?}") };
    assert_eq!(near_miss.as_deref(), Some("Yes"));
}

#[test]
fn a_second_score_is_a_number() {
    let error = refusal("sex,y,yhat,other\nF,0,0,0.5\nF,1,1,high\n", Roles { second: thresholded(0.5), ..roles() });
    let DataError::NotANumber(bad) = error else { panic!("{error:?}") };
    assert_eq!((bad.role, bad.value.as_str(), bad.first), (Role::SecondScore, "high", at(3)));
}
