//! What holds of every split, encoding and fit.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;

use ecart_models::{
    Column, Examples, Fitted, ForestSettings, Learner, ModelError, Noticed, Roles, Scheme, Settings, Table, TreeSettings, Variant, parts,
    train,
};
use proptest::prelude::*;

fn roles() -> Roles {
    Roles {
        label: "y".into(),
        positive: None,
        features: vec!["a".into(), "b".into(), "c".into()],
        groups: vec!["g".into()],
        categories: BTreeSet::new(),
        numbers: BTreeSet::new(),
        max_levels: 100,
    }
}

/// A row: label, number or missing, level, level, group.
type Row = (bool, Option<i8>, u8, u8, bool);

fn table(rows: &[Row]) -> Table {
    let column = |name: &str, cell: &dyn Fn(&Row) -> Option<String>| Column { name: name.into(), cells: rows.iter().map(cell).collect() };
    let columns = vec![
        column("y", &|row| Some(u8::from(row.0).to_string())),
        column("a", &|row| row.1.map(|number| number.to_string())),
        column("b", &|row| (row.2 > 0).then(|| format!("b{}", row.2))),
        column("c", &|row| Some(format!("c{}", row.3))),
        column("g", &|row| Some(if row.4 { "F" } else { "M" }.to_owned())),
    ];
    Table::new((2..).take(rows.len()).collect(), columns).unwrap()
}

fn row() -> impl Strategy<Value = Row> {
    (any::<bool>(), proptest::option::weighted(0.9, -9_i8..9), 0_u8..4, 0_u8..4, any::<bool>())
}

/// Rows that hold both labels, often enough for the folds, and a value in each column.
fn rows() -> impl Strategy<Value = Vec<Row>> {
    proptest::collection::vec(row(), 30..60).prop_map(|mut rows| {
        for (place, row) in rows.iter_mut().enumerate().take(12) {
            *row = (place % 2 == 0, Some(place as i8), 1 + (place % 3) as u8, (place % 4) as u8, place % 3 == 0);
        }
        rows
    })
}

fn learners() -> [Learner; 4] {
    let tree = TreeSettings { depth: 4, min_leaf: 2 };
    [Learner::Logistic { penalty: 1.0 }, Learner::NaiveBayes, Learner::Tree(tree), Learner::Forest(ForestSettings { trees: 3, tree })]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn each_row_is_held_out_once_and_trained_on_otherwise(rows in rows(), folds in 2_usize..6, seed in any::<u64>()) {
        let examples = Examples::new(&table(&rows), &roles()).unwrap();
        let found = parts(&examples, Scheme::Folds(folds), seed).unwrap();
        let mut held: Vec<usize> = found.iter().flat_map(|part| part.held_out.clone()).collect();
        held.sort_unstable();
        prop_assert_eq!(held, (0..rows.len()).collect::<Vec<_>>());
        for part in &found {
            let mut all = [part.training.clone(), part.held_out.clone()].concat();
            all.sort_unstable();
            prop_assert_eq!(all, (0..rows.len()).collect::<Vec<_>>());
            let positive = |of: &[usize]| of.iter().filter(|&&row| examples.labels[row]).count();
            // Folds differ by at most one row, of each label and in all.
            let of_all = examples.label_counts()[1];
            prop_assert!(positive(&part.held_out).abs_diff(of_all / folds) <= 1);
            prop_assert!(part.held_out.len().abs_diff(rows.len() / folds) <= 1);
        }
        prop_assert_eq!(&found, &parts(&examples, Scheme::Folds(folds), seed).unwrap());
    }

    #[test]
    fn what_is_held_out_changes_no_fit(rows in rows(), others in proptest::collection::vec(row(), 60), seed in 0_u64..9) {
        let examples = Examples::new(&table(&rows), &roles()).unwrap();
        let part = parts(&examples, Scheme::HeldOut(0.3), seed).unwrap().remove(0);
        let mut changed = rows;
        for &row in &part.held_out {
            // The label too, which says nothing once the split is made.
            changed[row] = others[row];
        }
        let Ok(changed) = Examples::new(&table(&changed), &roles()) else { return Ok(()) };
        for learner in learners() {
            let fit = |examples| Fitted::new(examples, &["a", "b", "c", "g"], &part.training, learner, seed).unwrap();
            prop_assert_eq!(fit(&examples), fit(&changed));
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_and_every_score_is_a_share(rows in rows(), seed in 0_u64..9) {
        let examples = Examples::new(&table(&rows), &roles()).unwrap();
        for learner in learners() {
            for scheme in [Scheme::HeldOut(0.3), Scheme::Folds(3)] {
                let settings = Settings { learner, scheme, seed, proxy_at: 0.3 };
                let trained = train(&examples, &settings).unwrap();
                prop_assert_eq!(&trained, &train(&examples, &settings).unwrap());
                for trial in &trained.trials {
                    for prediction in &trial.predictions {
                        prop_assert!((0.0..=1.0).contains(&prediction.score));
                        prop_assert_eq!(prediction.positive, prediction.score >= 0.5);
                        prop_assert!(trained.parts[prediction.part].held_out.contains(&prediction.row));
                    }
                    let held: usize = trained.parts.iter().map(|part| part.held_out.len()).sum();
                    prop_assert_eq!(trial.predictions.len(), held);
                }
            }
        }
    }
}

/// Forty rows in which `c` is the group in other words, and `b` nearly the label.
fn told() -> Vec<Row> {
    (0_u8..40)
        .map(|row| (row % 2 == 0, Some((u16::from(row) * 7 % 11) as i8), 1 + u8::from(row % 2 == 0), u8::from(row % 3 == 0), row % 3 == 0))
        .collect()
}

#[test]
fn what_tells_the_group_is_dropped_in_the_third_variant() {
    let mut rows = told();
    rows[0].2 = 1;
    let examples = Examples::new(&table(&rows), &roles()).unwrap();
    let settings = Settings { learner: Learner::NaiveBayes, scheme: Scheme::HeldOut(0.3), seed: 0, proxy_at: 0.3 };
    let trained = train(&examples, &settings).unwrap();
    assert_eq!(trained.trials.iter().map(|trial| trial.variant).collect::<Vec<_>>(), Variant::ALL);
    let features: Vec<&[String]> = trained.trials.iter().map(|trial| trial.models[0].encoding.features()).collect();
    assert_eq!(features, [&["a", "b", "c", "g"][..], &["a", "b", "c"], &["a", "b"]]);
    let of_c = trained.proxies[0].iter().find(|proxy| proxy.feature == "c").unwrap();
    assert!((of_c.association.unwrap() - 1.0).abs() < 1e-9);
}

#[test]
fn what_must_not_be_learned_from_is_refused() {
    let rows = told();
    let leak = ModelError::Leak { feature: "b".into(), label: "y".into(), positive: "b2".into(), negative: "b1".into() };
    assert_eq!(Examples::new(&table(&rows), &roles()), Err(leak));
    let mut rows = told();
    (rows[0].2, rows[1].1) = (1, None);
    let examples = Examples::new(&table(&rows), &roles()).unwrap();
    assert!(matches!(parts(&examples, Scheme::Folds(21), 0), Err(ModelError::TooFewRows { rows: 20, needed: 21, .. })));
    assert!(matches!(parts(&examples, Scheme::HeldOut(1.0), 0), Err(ModelError::Share { .. })));
    assert!(matches!(parts(&examples, Scheme::Folds(1), 0), Err(ModelError::Folds { .. })));
    let constant: Vec<Row> = rows.iter().map(|row| (true, row.1, row.2, row.3, row.4)).collect();
    assert!(matches!(Examples::new(&table(&constant), &roles()), Err(ModelError::ConstantLabel { rows: 40, .. })));
    // Of two hundred rows one is wrong.
    let mut many: Vec<Row> = (0..5).flat_map(|_| told()).collect();
    many[0].2 = 1;
    let examples = Examples::new(&table(&many), &roles()).unwrap();
    assert!(matches!(&examples.noticed[..], [Noticed::NearLeak { feature, auc }] if feature == "b" && *auc > 0.99));
}

#[test]
fn what_training_rows_lack_is_counted() {
    let mut rows = told();
    (rows[0].2, rows[1].1, rows[2].3, rows[3].2) = (1, None, 3, 0);
    let examples = Examples::new(&table(&rows), &roles()).unwrap();
    let training: Vec<usize> = (4..40).collect();
    let fitted = Fitted::new(&examples, &["a", "b", "c"], &training, Learner::NaiveBayes, 0).unwrap();
    let (scores, strangers) = fitted.scores(&examples, &[0, 1, 2, 3]).unwrap();
    assert_eq!(scores.len(), 4);
    assert_eq!((strangers.missing["a"], strangers.missing["b"]), (1, 1));
    assert_eq!(strangers.levels["c"]["c3"], 1);
}
