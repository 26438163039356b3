//! The variants of a model, each fitted on training rows and predicted on held-out ones.

use std::collections::BTreeSet;

use crate::{Encoding, Examples, Learner, Model, ModelError, Part, Proxy, Scheme, Strangers, parts, proxies};

/// Scores are kept to so many decimals, so that the last bits, in which processors differ, are in no file.
const DECIMALS: f64 = 1e6;

/// Which columns a model may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variant {
    /// The features and the group columns.
    WithGroups,
    /// The features without the group columns.
    WithoutGroups,
    /// The features without the group columns and without what tells them.
    WithoutProxies,
}

impl Variant {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::WithGroups, Self::WithoutGroups, Self::WithoutProxies];
}

/// What is fitted, and how.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// The model.
    pub learner: Learner,
    /// What is held out.
    pub scheme: Scheme,
    /// The seed of the split and of the model.
    pub seed: u64,
    /// From which association on a feature is a proxy.
    pub proxy_at: f64,
}

/// A model with its encoding: what it takes to predict.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    /// The encoding of its training rows.
    pub encoding: Encoding,
    /// The model.
    pub model: Model,
}

impl Fitted {
    /// Fits a model on these features and rows.
    ///
    /// # Errors
    /// As the encoding and the model.
    pub fn new(examples: &Examples, features: &[&str], rows: &[usize], learner: Learner, seed: u64) -> Result<Self, ModelError> {
        let encoding = Encoding::fit(examples, features, rows, learner.is_scaled())?;
        let matrix = encoding.encode(examples, rows)?.matrix;
        let labels: Vec<bool> = rows.iter().map(|&row| examples.labels[row]).collect();
        Ok(Self { model: learner.fit(matrix.view(), &labels, seed)?, encoding })
    }

    /// The scores of rows, to six decimals, and what in them no training row had.
    ///
    /// # Errors
    /// [`ModelError::NoColumn`] if the examples lack a feature.
    pub fn scores(&self, examples: &Examples, rows: &[usize]) -> Result<(Vec<f64>, Strangers), ModelError> {
        let encoded = self.encoding.encode(examples, rows)?;
        let scores = self.model.scores(encoded.matrix.view()).into_iter().map(|score| (score * DECIMALS).round() / DECIMALS);
        Ok((scores.collect(), encoded.strangers))
    }
}

/// What was predicted for a held-out row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prediction {
    /// The row, as a place in the examples.
    pub row: usize,
    /// The part whose model predicted it.
    pub part: usize,
    /// The score, to six decimals.
    pub score: f64,
    /// Whether the score is 0.5 or more.
    pub positive: bool,
}

/// A variant, fitted and predicted.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// The variant.
    pub variant: Variant,
    /// The models, one for each part.
    pub models: Vec<Fitted>,
    /// The predictions, in the order of the rows: each held-out row once.
    pub predictions: Vec<Prediction>,
    /// What held-out rows had that the training rows of their part had not.
    pub strangers: Strangers,
}

/// All variants on the same parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Trained {
    /// The parts.
    pub parts: Vec<Part>,
    /// For each part, what each feature tells of each group in its training rows.
    pub proxies: Vec<Vec<Proxy>>,
    /// The variants. The last is not there if no feature is left for it in some part, or if there is no proxy at all and it would be the one before it.
    pub trials: Vec<Trial>,
}

/// Fits and predicts all variants.
///
/// # Errors
/// [`ModelError`] if the rows cannot be split so, a setting is none, or a fit fails.
pub fn train(examples: &Examples, settings: &Settings) -> Result<Trained, ModelError> {
    if !(settings.proxy_at > 0.0 && settings.proxy_at <= 1.0) {
        return Err(ModelError::Setting { setting: "proxy_at", value: settings.proxy_at });
    }
    let parts = parts(examples, settings.scheme, settings.seed)?;
    let proxies: Vec<Vec<Proxy>> = parts.iter().map(|part| proxies(examples, &part.training)).collect();
    let dropped: Vec<BTreeSet<&str>> = proxies
        .iter()
        .map(|of| of.iter().filter(|proxy| proxy.is_at(settings.proxy_at)).map(|proxy| proxy.feature.as_str()).collect())
        .collect();
    let mut trials = Vec::new();
    for variant in Variant::ALL {
        let features: Vec<Vec<&str>> = dropped
            .iter()
            .map(|dropped| {
                let own = examples.features.iter().map(|feature| feature.name.as_str());
                let groups = examples.groups.iter().map(|group| group.name.as_str());
                match variant {
                    Variant::WithGroups => own.chain(groups).collect(),
                    Variant::WithoutGroups => own.collect(),
                    Variant::WithoutProxies => own.filter(|name| !dropped.contains(name)).collect(),
                }
            })
            .collect();
        let is_other = variant != Variant::WithoutProxies || dropped.iter().any(|dropped| !dropped.is_empty());
        if is_other && features.iter().all(|features| !features.is_empty()) {
            trials.push(trial(examples, settings, &parts, variant, &features)?);
        }
    }
    Ok(Trained { parts, proxies, trials })
}

fn trial(examples: &Examples, settings: &Settings, parts: &[Part], variant: Variant, features: &[Vec<&str>]) -> Result<Trial, ModelError> {
    let (mut models, mut predictions, mut strangers) = (Vec::new(), Vec::new(), Strangers::default());
    for (place, (part, features)) in parts.iter().zip(features).enumerate() {
        let fitted = Fitted::new(examples, features, &part.training, settings.learner, settings.seed)?;
        let (scores, found) = fitted.scores(examples, &part.held_out)?;
        strangers.add(&found);
        let predicted = part.held_out.iter().zip(scores);
        predictions.extend(predicted.map(|(&row, score)| Prediction { row, part: place, score, positive: score >= 0.5 }));
        models.push(fitted);
    }
    predictions.sort_by_key(|prediction| prediction.row);
    Ok(Trial { variant, models, predictions, strangers })
}
