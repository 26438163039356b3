//! What is written beside the reports: the predictions of each variant, and what was fitted.

use std::collections::BTreeMap;

use ecart_models::{Examples, Fitted, Learner, Meaning, Model, Scheme, Tree, Trial, Variant};
use ecart_schema::{ColumnV1, ModelV1, ProxyV1, TrainV1, VariantV1};

use super::{Done, folder_of};
use crate::args::{ModelName, TrainArgs};

/// The file of a variant's predictions.
pub(super) fn name(variant: Variant) -> String {
    format!("predictions-{}.csv", folder_of(variant))
}

/// The names of the columns that are added to the label and the groups.
pub(super) struct Columns {
    row: String,
    prediction: String,
    pub(super) score: String,
}

/// The names that no column has yet.
pub(super) fn columns(args: &TrainArgs) -> Columns {
    let free = |name: &str| {
        let mut name = name.to_owned();
        while name == args.label || args.groups.contains(&name) {
            name.push('_');
        }
        name
    };
    Columns { row: free("row"), prediction: free("prediction"), score: free("score") }
}

/// The predictions of a variant: row, label, prediction, score, groups.
pub(super) fn predictions(args: &TrainArgs, examples: &Examples, trial: &Trial) -> String {
    let Columns { row, prediction, score } = columns(args);
    let mut text = String::new();
    let mut line = |fields: &mut dyn Iterator<Item = &str>| {
        let fields: Vec<String> = fields.map(field).collect();
        text.push_str(&fields.join(","));
        text.push('\n');
    };
    let groups = args.groups.iter().map(String::as_str);
    line(&mut [row.as_str(), &args.label, &prediction, &score].into_iter().chain(groups));
    let of = |positive: bool| examples.label_texts[usize::from(positive)].as_str();
    for found in &trial.predictions {
        let (row, score) = (examples.rows[found.row].to_string(), format!("{:.6}", found.score));
        let groups = examples.group_texts.iter().map(|texts| texts[found.row].as_deref().unwrap_or_default());
        line(&mut [row.as_str(), of(examples.labels[found.row]), of(found.positive), &score].into_iter().chain(groups));
    }
    text
}

/// A field as CSV has it.
fn field(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r', ';', '\t', '|']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

/// What was trained, as it is written.
pub(super) fn train(done: &Done<'_>) -> TrainV1 {
    let Done { args, settings, examples, trained, rows, .. } = done;
    let mut of_model = BTreeMap::new();
    let mut set = |name: &str, value: f64| of_model.insert(name.to_owned(), value);
    match settings.learner {
        Learner::Logistic { penalty } => {
            set("penalty", penalty);
        }
        Learner::NaiveBayes => {}
        Learner::Tree(tree) => {
            set("depth", tree.depth as f64);
            set("min_leaf", tree.min_leaf as f64);
        }
        Learner::Forest(forest) => {
            set("trees", forest.trees as f64);
            set("depth", forest.tree.depth as f64);
            set("min_leaf", forest.tree.min_leaf as f64);
        }
    }
    let (held_out, folds) = match settings.scheme {
        Scheme::HeldOut(share) => (Some(share), None),
        Scheme::Folds(folds) => (None, Some(folds)),
    };
    let [negative, positive] = examples.label_texts.clone();
    let proxies = trained.proxies.iter().map(|part| {
        let one = |proxy: &ecart_models::Proxy| ProxyV1 {
            feature: proxy.feature.clone(),
            group: proxy.group.clone(),
            association: proxy.association.ok(),
        };
        part.iter().map(one).collect()
    });
    TrainV1 {
        version: 1,
        command: args.command_line(),
        made_by: env!("CARGO_PKG_VERSION").to_owned(),
        model: match args.model {
            ModelName::Logistic => "logistic",
            ModelName::NaiveBayes => "naive_bayes",
            ModelName::Tree => "tree",
            ModelName::Forest => "forest",
        }
        .to_owned(),
        settings: of_model,
        label: args.label.clone(),
        positive,
        negative,
        groups: args.groups.clone(),
        seed: settings.seed,
        held_out,
        folds,
        rows: *rows,
        left_out: examples.left_out.clone(),
        proxy_at: settings.proxy_at,
        proxies: proxies.collect(),
        held_out_rows: trained.parts.iter().map(|part| part.held_out.iter().map(|&row| examples.rows[row]).collect()).collect(),
        variants: trained.trials.iter().map(variant).collect(),
    }
}

fn variant(trial: &Trial) -> VariantV1 {
    VariantV1 {
        name: folder_of(trial.variant).to_owned(),
        predictions: name(trial.variant),
        unseen: trial.strangers.levels.iter().map(|(feature, levels)| (feature.clone(), levels.values().sum())).collect(),
        missing_only_when_held_out: trial.strangers.missing.clone(),
        models: trial.models.iter().map(model).collect(),
    }
}

fn model(fitted: &Fitted) -> ModelV1 {
    let importances = match &fitted.model {
        Model::Tree(tree) => Some(tree.importances()),
        Model::Forest(forest) => Some(forest.importances()),
        Model::Logistic(_) | Model::NaiveBayes(_) => None,
    };
    let scaled = fitted.encoding.is_scaled();
    let column = |(place, column): (usize, &ecart_models::EncodedColumn)| {
        let is_number = column.is_number();
        let (meaning, level) = match &column.meaning {
            Meaning::Number => ("number", None),
            Meaning::NumberMissing | Meaning::CategoryMissing => ("missing", None),
            Meaning::Level(level) => ("level", Some(level.clone())),
        };
        let (coefficient, means) = match &fitted.model {
            Model::Logistic(model) => (Some(model.coefficients[place]), None),
            Model::NaiveBayes(model) => (None, Some([model.means[0][place], model.means[1][place]])),
            Model::Tree(_) | Model::Forest(_) => (None, None),
        };
        ColumnV1 {
            feature: column.feature.clone(),
            meaning: meaning.to_owned(),
            level,
            median: is_number.then_some(column.median),
            mean: (is_number && scaled).then_some(column.mean),
            sd: (is_number && scaled).then_some(column.sd),
            coefficient,
            importance: importances.as_ref().map(|of| of[place]),
            mean_of_negatives: means.map(|means| means[0]),
            mean_of_positives: means.map(|means| means[1]),
        }
    };
    ModelV1 {
        intercept: match &fitted.model {
            Model::Logistic(model) => Some(model.intercept),
            _ => None,
        },
        leaves: match &fitted.model {
            Model::Tree(tree) => Some(vec![tree.leaves()]),
            Model::Forest(forest) => Some(forest.trees.iter().map(Tree::leaves).collect()),
            Model::Logistic(_) | Model::NaiveBayes(_) => None,
        },
        columns: fitted.encoding.columns.iter().enumerate().map(column).collect(),
    }
}
