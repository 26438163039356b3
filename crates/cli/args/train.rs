//! The arguments of `ecart train`.

use clap::{Args, ValueEnum};

use super::FolderArgs;
use super::command_line::Line;

/// A model to fit and to audit on rows that it did not see.
#[derive(Debug, Args)]
pub(crate) struct TrainArgs {
    #[arg(value_name = "file", required = true, display_order = 0, help_heading = "read")]
    pub(crate) files: Vec<String>,
    #[arg(long, value_name = "separator", display_order = 1, help_heading = "read")]
    pub(crate) separator: Option<String>,
    #[arg(long, value_name = "text", allow_negative_numbers = true, help_heading = "read")]
    pub(crate) missing: Vec<String>,

    #[arg(long = "label", id = "true-label", value_name = "column", required = true, help_heading = "roles")]
    pub(crate) label: String,
    #[arg(long = "positive", id = "positive-label", value_name = "value", allow_negative_numbers = true, help_heading = "roles")]
    pub(crate) positive: Option<String>,
    #[arg(long, value_name = "columns", help_heading = "roles")]
    pub(crate) features: Vec<String>,
    #[arg(long, value_name = "columns", help_heading = "roles", conflicts_with = "features")]
    pub(crate) without: Vec<String>,
    #[arg(long = "category", value_name = "column", help_heading = "roles")]
    pub(crate) categories: Vec<String>,
    #[arg(long = "group", id = "train-groups", value_name = "column", required = true, help_heading = "groups")]
    pub(crate) groups: Vec<String>,
    #[arg(long, value_name = "reference", help_heading = "groups")]
    pub(crate) reference: Vec<String>,
    #[arg(long, value_name = "count", allow_negative_numbers = true, default_value_t = 100, help_heading = "groups")]
    pub(crate) max_levels: usize,
    #[arg(long, value_name = "count", allow_negative_numbers = true, default_value_t = 30, help_heading = "groups")]
    pub(crate) min_group: u64,
    #[arg(long, value_name = "number", allow_negative_numbers = true, default_value_t = ecart_models::PROXY_AT, help_heading = "groups")]
    pub(crate) proxy_at: f64,

    #[arg(long, value_name = "model", default_value = "logistic", help_heading = "model")]
    pub(crate) model: ModelName,
    #[arg(long, value_name = "number", allow_negative_numbers = true, help_heading = "model")]
    pub(crate) penalty: Option<f64>,
    #[arg(long, value_name = "count", allow_negative_numbers = true, help_heading = "model")]
    pub(crate) depth: Option<usize>,
    #[arg(long, value_name = "count", allow_negative_numbers = true, help_heading = "model")]
    pub(crate) min_leaf: Option<usize>,
    #[arg(long, value_name = "count", allow_negative_numbers = true, help_heading = "model")]
    pub(crate) trees: Option<usize>,
    #[arg(long, value_name = "share", allow_negative_numbers = true, default_value_t = 0.3, help_heading = "model")]
    pub(crate) held_out: f64,
    #[arg(long, value_name = "count", allow_negative_numbers = true, conflicts_with = "held_out", help_heading = "model")]
    pub(crate) folds: Option<usize>,
    #[arg(
        long = "seed",
        id = "train-seed",
        value_name = "count",
        allow_negative_numbers = true,
        default_value_t = 0,
        help_heading = "model"
    )]
    pub(crate) seed: u64,

    #[arg(long = "format", id = "train-format", value_name = "format", default_value = "table", help_heading = "output")]
    pub(crate) format: TrainFormat,
    #[command(flatten)]
    pub(crate) folder: FolderArgs,
}

/// A model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ModelName {
    Logistic,
    NaiveBayes,
    Tree,
    Forest,
}

/// What is printed: a table, or `train.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TrainFormat {
    Table,
    Json,
}

impl TrainArgs {
    /// The command that trains the same, in a shell's quotes where they are needed.
    pub(crate) fn command_line(&self) -> String {
        let mut line = Line::new("train", &self.files);
        let model = self.model.to_possible_value().map(|name| name.get_name().to_owned()).unwrap_or_default();
        let number = |value: Option<String>| value.into_iter().collect::<Vec<_>>();
        let changed = |value: String, default: &str| number((value != default).then_some(value));
        let values = [
            ("separator", number(self.separator.clone())),
            ("missing", self.missing.clone()),
            ("label", vec![self.label.clone()]),
            ("positive", number(self.positive.clone())),
            ("features", self.features.clone()),
            ("without", self.without.clone()),
            ("category", self.categories.clone()),
            ("group", self.groups.clone()),
            ("reference", self.reference.clone()),
            ("max-levels", changed(self.max_levels.to_string(), "100")),
            ("min-group", changed(self.min_group.to_string(), "30")),
            ("proxy-at", changed(self.proxy_at.to_string(), "0.3")),
            ("model", changed(model, "logistic")),
            ("penalty", number(self.penalty.map(|value| value.to_string()))),
            ("depth", number(self.depth.map(|value| value.to_string()))),
            ("min-leaf", number(self.min_leaf.map(|value| value.to_string()))),
            ("trees", number(self.trees.map(|value| value.to_string()))),
            ("held-out", changed(self.held_out.to_string(), "0.3")),
            ("folds", number(self.folds.map(|value| value.to_string()))),
            ("seed", changed(self.seed.to_string(), "0")),
        ];
        for (name, values) in &values {
            values.iter().for_each(|value| line.flag(name, value));
        }
        line.text()
    }
}
