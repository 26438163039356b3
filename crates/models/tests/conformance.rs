//! The same models by scikit-learn, on the same rows: `tables/*.csv`, which say how they were made.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use ecart_models::{
    Column, EncodedColumn, Examples, Feature, Fitted, Forest, ForestSettings, Learner, Meaning, Model, Roles, Table, TreeSettings, Values,
    separation,
};

/// Both sides go on until the gradient is all but 0: what is left of a coefficient is the gradient over the curvature, which is at least the penalty.
const COEFFICIENT: f64 = 1e-6;
/// A score is rounded to six decimals, which alone is off by 5·10⁻⁷.
const SCORE: f64 = 1e-6;

const TREE: TreeSettings = TreeSettings { depth: 5, min_leaf: 10 };

/// The rows of a bundled file, and its expected figures.
struct Case {
    examples: Examples,
    features: Vec<String>,
    expected: BTreeMap<String, BTreeMap<String, f64>>,
}

impl Case {
    fn new(file: &str, expected: &str, label: &str, positive: &str) -> Self {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../datasets/");
        let mut bytes = std::fs::read(format!("{root}{file}")).unwrap();
        if file.ends_with(".zst") {
            let mut text = Vec::new();
            zstd::Decoder::new(bytes.as_slice()).unwrap().read_to_end(&mut text).unwrap();
            bytes = text;
        }
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let mut columns: Vec<Column> = header.iter().map(|name| Column { name: name.clone(), cells: Vec::new() }).collect();
        for record in reader.records() {
            for (column, cell) in columns.iter_mut().zip(&record.unwrap()) {
                column.cells.push((cell != "?").then(|| cell.to_owned()));
            }
        }
        let rows = (2..).take(columns[0].cells.len()).collect();
        let features: Vec<String> = header.into_iter().filter(|name| name != label).collect();
        let roles = Roles {
            label: label.into(),
            positive: Some(positive.into()),
            features: features.clone(),
            groups: Vec::new(),
            categories: BTreeSet::new(),
            numbers: BTreeSet::new(),
            max_levels: 100,
        };
        let examples = Examples::new(&Table::new(rows, columns).unwrap(), &roles).unwrap();
        let path = format!("{}/tests/tables/{expected}.csv", env!("CARGO_MANIFEST_DIR"));
        let mut of: BTreeMap<String, BTreeMap<String, f64>> = BTreeMap::new();
        for record in csv::ReaderBuilder::new().comment(Some(b'#')).from_path(path).unwrap().records() {
            let record = record.unwrap();
            of.entry(record[0].into()).or_default().insert(record[1].into(), record[2].parse().unwrap());
        }
        Self { examples, features, expected: of }
    }

    fn german_credit() -> Self {
        Self::new("german-credit/german-credit.csv", "german-credit", "credit_risk", "good")
    }

    fn adult() -> Self {
        Self::new("adult/adult.csv.zst", "adult", "income", ">50K")
    }

    fn fitted(&self, rows: &[usize], learner: Learner) -> Fitted {
        let features: Vec<&str> = self.features.iter().map(String::as_str).collect();
        Fitted::new(&self.examples, &features, rows, learner, 0).unwrap()
    }

    /// The largest difference to the expected scores of a model.
    fn furthest(&self, model: &str, scores: &[f64]) -> f64 {
        let rows = self.expected[model].iter().filter_map(|(what, value)| Some((what.strip_prefix("row ")?.parse().ok()?, *value)));
        let rows: Vec<(usize, f64)> = rows.collect();
        assert!(rows.len() >= 100);
        rows.iter().map(|(row, value)| (scores[*row] - value).abs()).fold(0.0, f64::max)
    }
}

fn name(column: &EncodedColumn) -> String {
    match &column.meaning {
        Meaning::Number => column.feature.clone(),
        Meaning::NumberMissing | Meaning::CategoryMissing => format!("{}=(missing)", column.feature),
        Meaning::Level(level) => format!("{}={level}", column.feature),
    }
}

fn compare(case: &Case, training: &[usize], predicted: &[usize]) {
    for (penalty, of) in [(1.0, "logistic C=1.0"), (10.0, "logistic C=0.1")] {
        let fitted = case.fitted(training, Learner::Logistic { penalty });
        let Model::Logistic(model) = &fitted.model else { panic!() };
        let expected = &case.expected[of];
        let mut furthest = (model.intercept - expected["intercept"]).abs();
        for (column, value) in fitted.encoding.columns.iter().zip(&model.coefficients) {
            furthest = furthest.max((value - expected[&name(column)]).abs());
        }
        let scores = fitted.scores(&case.examples, predicted).unwrap().0;
        let of_scores = case.furthest(of, &scores);
        assert!(furthest < COEFFICIENT && of_scores < SCORE, "{of}: {furthest} {of_scores}");
    }
    let scores = case.fitted(training, Learner::NaiveBayes).scores(&case.examples, predicted).unwrap().0;
    let furthest = case.furthest("naive bayes", &scores);
    assert!(furthest < SCORE, "{furthest}");

    let fitted = case.fitted(training, Learner::Tree(TREE));
    let Model::Tree(tree) = &fitted.model else { panic!() };
    let scores = fitted.scores(&case.examples, predicted).unwrap().0;
    let furthest = case.furthest("tree", &scores);
    assert!(furthest < SCORE, "{furthest}");
    assert_eq!(tree.leaves() as f64, case.expected["tree"]["leaves"]);
    assert!((accuracy(case, predicted, &scores) - case.expected["tree"]["accuracy"]).abs() < 1e-9);
    for (column, importance) in fitted.encoding.columns.iter().zip(tree.importances()) {
        let expected = case.expected["tree"][&format!("importance {}", name(column))];
        assert!((importance - expected).abs() < 1e-9, "{} {importance} {expected}", name(column));
    }
}

fn accuracy(case: &Case, rows: &[usize], scores: &[f64]) -> f64 {
    let right = rows.iter().zip(scores).filter(|(row, score)| (**score >= 0.5) == case.examples.labels[**row]).count();
    right as f64 / rows.len() as f64
}

/// A forest is as good as scikit-learn's: within three standard deviations of what chance makes of ten of those.
fn compare_forest(case: &Case, training: &[usize], predicted: &[usize], trees: usize) {
    let learner = Learner::Forest(ForestSettings { trees, tree: TreeSettings { depth: 10, min_leaf: 5 } });
    let scores = case.fitted(training, learner).scores(&case.examples, predicted).unwrap().0;
    let labels: Vec<bool> = predicted.iter().map(|&row| case.examples.labels[row]).collect();
    let feature = Feature { name: "score".into(), values: Values::Numbers(scores.iter().map(|score| Some(*score)).collect()) };
    let expected = &case.expected["forest"];
    for (what, found) in [("auc", separation(&feature, &labels).unwrap()), ("accuracy", accuracy(case, predicted, &scores))] {
        let off = (found - expected[&format!("{what} mean")]) / expected[&format!("{what} sd")];
        assert!(off.abs() < 3.0, "{what} {found}: {off} standard deviations");
    }
}

#[test]
fn german_credit_gives_what_scikit_learn_gives() {
    let case = Case::german_credit();
    let all: Vec<usize> = (0..1000).collect();
    compare(&case, &all, &all);
    let (even, odd): (Vec<usize>, Vec<usize>) = all.iter().partition(|row| *row % 2 == 0);
    compare_forest(&case, &even, &odd, 100);
}

#[test]
fn adult_gives_what_scikit_learn_gives() {
    let case = Case::adult();
    let (training, predicted): (Vec<usize>, Vec<usize>) = (0..48_842).partition(|row| *row < 32_561);
    compare(&case, &training, &predicted);
}

#[test]
fn a_forest_of_one_seed_is_one_forest() {
    let case = Case::german_credit();
    let all: Vec<usize> = (0..1000).collect();
    let settings = ForestSettings { trees: 5, tree: TREE };
    let fit = || case.fitted(&all, Learner::Forest(settings));
    assert_eq!(fit(), fit());
    let encoded = fit().encoding.encode(&case.examples, &all).unwrap();
    let other = Forest::fit(encoded.matrix.view(), &case.examples.labels, settings, 1).unwrap();
    assert_ne!(fit().model, Model::Forest(other));
}
