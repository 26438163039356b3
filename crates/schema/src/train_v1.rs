//! The written form of what `ecart train` fitted. It has no type behind it in a library that this one may see, so whoever has the models fills it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::write::pretty;

/// What was trained, on what, and how: `train.json`.
#[derive(Clone, Debug, JsonSchema, Serialize)]
#[schemars(rename = "Train")]
pub struct TrainV1 {
    /// The version of this form.
    pub version: u32,
    /// The command that made it.
    pub command: String,
    /// The version of écart that made it.
    pub made_by: String,
    /// The model: `logistic`, `naive_bayes`, `tree` or `forest`.
    pub model: String,
    /// Its settings.
    pub settings: BTreeMap<String, f64>,
    /// The label.
    pub label: String,
    /// Its positive value.
    pub positive: String,
    /// Its negative value.
    pub negative: String,
    /// The group columns.
    pub groups: Vec<String>,
    /// The seed of the split and of the model.
    pub seed: u64,
    /// The share of rows that was held out, if there was one split.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    pub held_out: Option<f64>,
    /// The number of folds, if there were folds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    pub folds: Option<usize>,
    /// The rows read.
    pub rows: u64,
    /// The numbers of the rows left out, since they have no label. Rows are numbered from 1, the header not counted.
    pub left_out: Vec<u64>,
    /// From which association on a feature is a proxy.
    pub proxy_at: f64,
    /// For each part, what each feature tells of each group in the training rows.
    pub proxies: Vec<Vec<ProxyV1>>,
    /// For each part, the numbers of the rows that were held out.
    pub held_out_rows: Vec<Vec<u64>>,
    /// The variants.
    pub variants: Vec<VariantV1>,
}

/// What a feature tells of a group.
#[derive(Clone, Debug, JsonSchema, Serialize)]
#[schemars(rename = "Proxy")]
pub struct ProxyV1 {
    /// The feature.
    pub feature: String,
    /// The group column.
    pub group: String,
    /// Cramér's V with Bergsma's correction; null if it has no value.
    pub association: Option<f64>,
}

/// A variant of the columns, with a model for each part.
#[derive(Clone, Debug, JsonSchema, Serialize)]
#[schemars(rename = "Variant")]
pub struct VariantV1 {
    /// Its name: `with-groups`, `without-groups` or `without-proxies`.
    pub name: String,
    /// The file of its predictions.
    pub predictions: String,
    /// By feature, how many held-out rows have a level that no training row of their part has.
    pub unseen: BTreeMap<String, usize>,
    /// By feature, how many held-out rows miss a value that no training row of their part misses.
    pub missing_only_when_held_out: BTreeMap<String, usize>,
    /// The models, one for each part.
    pub models: Vec<ModelV1>,
}

/// A fitted model.
#[derive(Clone, Debug, JsonSchema, Serialize)]
#[schemars(rename = "Model")]
pub struct ModelV1 {
    /// Of a logistic regression, the log odds where every column is 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    pub intercept: Option<f64>,
    /// Of a tree or a forest, how many leaves each of its trees has.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<usize>")]
    pub leaves: Option<Vec<usize>>,
    /// The columns that the features became.
    pub columns: Vec<ColumnV1>,
}

/// A column that a feature became.
#[derive(Clone, Debug, JsonSchema, Serialize)]
#[schemars(rename = "Column")]
pub struct ColumnV1 {
    /// The feature.
    pub feature: String,
    /// `number`, `missing`, or `level`.
    pub meaning: String,
    /// The level, of a column of 0 and 1 for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub level: Option<String>,
    /// What stands for a missing number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    pub median: Option<f64>,
    /// What is subtracted from a number, where numbers are scaled.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    pub mean: Option<f64>,
    /// What a number is divided by, where numbers are scaled.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    pub sd: Option<f64>,
    /// Of a logistic regression: what one more of the column, which of a number is one standard deviation, adds to the log odds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    pub coefficient: Option<f64>,
    /// Of a tree or a forest: its share of the decrease of impurity.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    pub importance: Option<f64>,
    /// Of a naive Bayes: the mean of the training rows with a negative label.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    pub mean_of_negatives: Option<f64>,
    /// Of a naive Bayes: the mean of the training rows with a positive label.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    pub mean_of_positives: Option<f64>,
}

impl TrainV1 {
    /// As `train.json`.
    pub fn to_json(&self) -> String {
        pretty(self)
    }
}
