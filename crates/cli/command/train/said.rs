//! What was fitted, in words: the rows, the encoding, what weighs most, the proxies, and then the audits side by side.

use std::collections::BTreeMap;

use ecart_models::{Fitted, Kind, Learner, Meaning, Model, Scheme, Variant};
use ecart_schema::Document;
use ecart_words::{Decimal, Words, say};

use super::Done;
use super::beside::beside;
use crate::args::{ModelName, TrainArgs};
use crate::wrap::wrapped;

/// How many coefficients, importances or features are listed.
const LISTED: usize = 10;

pub(super) const fn model_id(model: ModelName) -> &'static str {
    match model {
        ModelName::Logistic => "logistic",
        ModelName::NaiveBayes => "naive-bayes",
        ModelName::Tree => "tree",
        ModelName::Forest => "forest",
    }
}

/// A variant, named by the group columns where these are one.
pub(super) fn variant(variant: Variant, args: &TrainArgs, words: &Words) -> String {
    let id = match variant {
        Variant::WithGroups => "train-with",
        Variant::WithoutGroups => "train-without",
        Variant::WithoutProxies => "train-without-proxies",
    };
    say!(words, id, groups = args.groups.join(", "))
}

/// Everything, as the terminal shows it.
pub(super) fn table(done: &Done<'_>, words: &Words) -> String {
    let mut text = String::new();
    for sentence in sentences(done, words) {
        text.push_str(&wrapped(&sentence, 0));
    }
    text.push('\n');
    text.push_str(&weights(done, words));
    text.push_str(&proxies(done, words));
    let documents: Vec<&Document> = done.audits.iter().map(|(_, document)| document).collect();
    let names: Vec<String> = done.trained.trials.iter().map(|trial| variant(trial.variant, done.args, words)).collect();
    text.push_str(&wrapped(
        &say!(words, "train-beside", count = done.trained.trials.first().map_or(0, |trial| trial.predictions.len())),
        0,
    ));
    text.push('\n');
    text.push_str(&beside(&documents, &names, words));
    text.push('\n');
    text.push_str(&wrapped(&words.say("train-caution"), 0));
    text
}

/// What was fitted on what, a sentence each.
pub(super) fn sentences(done: &Done<'_>, words: &Words) -> Vec<String> {
    let (args, examples) = (done.args, &done.examples);
    let model = words.say(&format!("train-model-{}", model_id(args.model)));
    let number = |value: f64| Decimal::round(value, 3).map(|value| trimmed(&words.decimal(&value))).unwrap_or_default();
    let settings = match done.settings.learner {
        Learner::Logistic { penalty } => say!(words, "train-set-logistic", penalty = number(penalty), c = number(1.0 / penalty)),
        Learner::NaiveBayes => words.say("train-set-naive-bayes"),
        Learner::Tree(tree) => say!(words, "train-set-tree", depth = tree.depth, leaf = tree.min_leaf),
        Learner::Forest(forest) => {
            say!(words, "train-set-forest", trees = forest.trees, depth = forest.tree.depth, leaf = forest.tree.min_leaf)
        }
    };
    let mut all = vec![
        say!(words, "train-model", model = model, label = &args.label, positive = &examples.label_texts[1], settings = settings),
        say!(words, "train-rows", read = done.rows, used = examples.rows.len(), left = examples.left_out.len()),
        match done.settings.scheme {
            Scheme::HeldOut(_) => {
                let part = done.trained.parts.first();
                let (training, held) = part.map_or((0, 0), |part| (part.training.len(), part.held_out.len()));
                say!(words, "train-split", training = training, held = held, seed = done.settings.seed.to_string())
            }
            Scheme::Folds(folds) => say!(words, "train-folds", folds = folds, seed = done.settings.seed.to_string()),
        },
    ];
    let count = |kind: Kind| examples.features.iter().chain(&examples.groups).filter(|feature| feature.kind() == kind).count();
    let id = if done.settings.learner.is_scaled() { "train-encoding-scaled" } else { "train-encoding" };
    all.push(say!(words, id, numbers = count(Kind::Number), categories = count(Kind::Category)));
    let rows: Vec<usize> = (0..examples.rows.len()).collect();
    let missing: Vec<String> = examples
        .features
        .iter()
        .chain(&examples.groups)
        .map(|feature| (feature, feature.missing(&rows)))
        .filter(|(_, missing)| *missing > 0)
        .map(|(feature, missing)| format!("{} ({})", feature.name, words.grouped(missing as u64)))
        .collect();
    if !missing.is_empty() {
        all.push(say!(words, "train-missing", features = words.list(&missing)));
    }
    if let Some(trial) = done.trained.trials.first() {
        let unseen = |(feature, levels): (&String, &BTreeMap<String, usize>)| {
            let each: Vec<String> =
                levels.iter().take(LISTED).map(|(level, rows)| say!(words, "error-value-rows", value = level, count = *rows)).collect();
            words.entry(feature, &each.join(", "))
        };
        if !trial.strangers.levels.is_empty() {
            let levels: Vec<String> = trial.strangers.levels.iter().map(unseen).collect();
            all.push(say!(words, "train-unseen", levels = words.series(&levels)));
        }
        if !trial.strangers.missing.is_empty() {
            let of: Vec<String> =
                trial.strangers.missing.iter().map(|(feature, rows)| format!("{feature} ({})", words.grouped(*rows as u64))).collect();
            all.push(say!(words, "train-missing-held-out", features = words.list(&of)));
        }
    }
    all
}

/// `1.000` as `1`.
fn trimmed(text: &str) -> String {
    if text.contains(['.', ',']) { text.trim_end_matches('0').trim_end_matches(['.', ',']).to_owned() } else { text.to_owned() }
}

/// What a column is called: `status=A14`, `duration`.
fn column_name(feature: &str, meaning: &Meaning, words: &Words) -> String {
    match meaning {
        Meaning::Number => feature.to_owned(),
        Meaning::Level(level) => words.group(&[(feature, Some(level))]),
        Meaning::NumberMissing | Meaning::CategoryMissing => words.group(&[(feature, None)]),
    }
}

/// By column, its weight in each of the models that have it, with the standard deviation that it is divided by there.
type Weights = BTreeMap<(String, Meaning), Vec<(f64, f64)>>;

/// The weights of all models; of a naive Bayes there are none.
fn weights_of(models: &[Fitted]) -> Weights {
    let mut found = Weights::new();
    for Fitted { encoding, model } in models {
        let weights = match model {
            Model::Logistic(model) => model.coefficients.clone(),
            Model::Tree(tree) => tree.importances(),
            Model::Forest(forest) => forest.importances(),
            Model::NaiveBayes(_) => Vec::new(),
        };
        for (column, weight) in encoding.columns.iter().zip(weights) {
            found.entry((column.feature.clone(), column.meaning.clone())).or_default().push((weight, column.sd));
        }
    }
    found
}

/// The largest coefficients or importances of the model that knows the groups, and those of the groups.
fn weights(done: &Done<'_>, words: &Words) -> String {
    let Some(trial) = done.trained.trials.first() else { return String::new() };
    let (id, is_logistic) = match done.settings.learner {
        Learner::Logistic { .. } => ("train-coefficients", true),
        Learner::Tree(_) | Learner::Forest(_) => ("train-importances", false),
        Learner::NaiveBayes => return format!("{}\n", wrapped(&words.say("train-no-weights"), 0)),
    };
    let found = weights_of(&trial.models);
    let mean = |of: &[(f64, f64)]| of.iter().map(|(weight, _)| weight).sum::<f64>() / of.len() as f64;
    let mut listed: Vec<_> = found.iter().collect();
    let all = listed.len();
    listed.sort_by(|a, b| mean(b.1).abs().total_cmp(&mean(a.1).abs()).then_with(|| a.0.cmp(b.0)));
    let mut place = 0;
    listed.retain(|((feature, _), _)| {
        place += 1;
        place <= LISTED || done.args.groups.contains(feature)
    });
    let variant = variant(trial.variant, done.args, words);
    let mut text = wrapped(&say!(words, id, variant = variant, shown = listed.len(), all = all), 0);
    if trial.models.len() > 1 {
        text.push_str(&wrapped(&say!(words, "train-of-folds", folds = trial.models.len()), 0));
    }
    let names: Vec<String> = listed.iter().map(|((feature, meaning), _)| column_name(feature, meaning, words)).collect();
    let wide = names.iter().map(|name| name.chars().count()).max().unwrap_or_default();
    let signed = |value: f64, decimals| Decimal::round(value, decimals).map(|value| words.points(&value)).unwrap_or_default();
    for (name, ((_, meaning), of)) in names.iter().zip(&listed) {
        let gap = " ".repeat(wide - name.chars().count());
        let value = if is_logistic {
            let per_unit = of.iter().map(|(weight, sd)| weight / sd).sum::<f64>() / of.len() as f64;
            match meaning {
                Meaning::Number => say!(words, "train-per", value = signed(mean(of), 3), unit = significant(per_unit, words)),
                _ => signed(mean(of), 3),
            }
        } else {
            Decimal::percent(mean(of), 1).map(|value| words.percent(&value)).unwrap_or_default()
        };
        text.push_str(&format!("  {name}{gap}  {value}"));
        if of.len() > 1 {
            let (least, most) = of.iter().fold((f64::MAX, f64::MIN), |(least, most), (weight, _)| (least.min(*weight), most.max(*weight)));
            let limit = |value: f64| {
                if is_logistic {
                    signed(value, 3)
                } else {
                    Decimal::percent(value, 1).map(|value| words.decimal(&value)).unwrap_or_default()
                }
            };
            text.push_str(&format!("  ({} – {})", limit(least), limit(most)));
        }
        text.push('\n');
    }
    text.push('\n');
    text
}

/// A number to three significant digits, with its sign.
fn significant(value: f64, words: &Words) -> String {
    let digits = if value == 0.0 { 0 } else { (2.0 - value.abs().log10().floor()).clamp(0.0, 12.0) as usize };
    Decimal::round(value, digits).map(|value| words.points(&value)).unwrap_or_default()
}

/// An association to two decimals, or to as many as it takes to stand on its side of the limit: 0.2989 is under 0.3, and 0.30 is not.
fn beside_limit(value: f64, limit: f64, words: &Words) -> String {
    let is_said = |decimals: &usize| format!("{value:.decimals$}").parse::<f64>().is_ok_and(|said| (said >= limit) == (value >= limit));
    let decimals = (2..=6).find(is_said).unwrap_or(2);
    Decimal::round(value, decimals).map(|value| words.decimal(&value)).unwrap_or_default()
}

/// The features that tell a group, those first that are dropped.
fn proxies(done: &Done<'_>, words: &Words) -> String {
    let two = |value: f64| Decimal::round(value, 2).map(|value| words.decimal(&value)).unwrap_or_default();
    let mut text = String::new();
    for group in &done.args.groups {
        // By feature, what it tells in the training rows of each part, and in how many of them it is dropped.
        let mut told: BTreeMap<&str, (Vec<f64>, usize)> = BTreeMap::new();
        for proxy in done.trained.proxies.iter().flatten().filter(|proxy| proxy.group == *group) {
            let (values, dropped) = told.entry(&proxy.feature).or_default();
            values.extend(proxy.association.ok());
            *dropped += usize::from(proxy.is_at(done.settings.proxy_at));
        }
        let highest = |values: &[f64]| values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let mut all: Vec<(&str, Vec<f64>, usize)> =
            told.into_iter().map(|(feature, (values, dropped))| (feature, values, dropped)).collect();
        all.sort_by(|a, b| highest(&b.1).total_cmp(&highest(&a.1)).then_with(|| a.0.cmp(b.0)));
        let (dropped, kept): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, _, dropped)| *dropped > 0);
        let limit = done.settings.proxy_at;
        let figure = |values: &[f64]| {
            let (least, most) = (values.iter().copied().fold(f64::INFINITY, f64::min), highest(values));
            match values.len() {
                0 => words.say("undefined"),
                1 => beside_limit(most, limit, words),
                _ => format!("{} – {}", beside_limit(least, limit, words), beside_limit(most, limit, words)),
            }
        };
        let id = if dropped.is_empty() { "train-no-proxies" } else { "train-proxies" };
        text.push_str(&wrapped(&say!(words, id, group = group, limit = two(done.settings.proxy_at)), 0));
        let wide = dropped.iter().map(|(feature, ..)| feature.chars().count()).max().unwrap_or_default();
        let parts = done.trained.parts.len();
        for (feature, values, of) in &dropped {
            let gap = " ".repeat(wide - feature.chars().count());
            let folds =
                if *of < parts { format!("  {}", say!(words, "train-in-folds", count = *of, folds = parts)) } else { String::new() };
            text.push_str(&format!("  {feature}{gap}  {}{folds}\n", figure(values)));
        }
        let next: Vec<String> = kept.iter().take(3).map(|(feature, values, _)| format!("{feature} {}", figure(values))).collect();
        if !next.is_empty() {
            text.push_str(&wrapped(&say!(words, "train-next", features = next.join(", ")), 2));
        }
        text.push('\n');
    }
    if done.trained.trials.iter().all(|trial| trial.variant != Variant::WithoutProxies) {
        text.push_str(&wrapped(&words.say("train-no-third"), 0));
        text.push('\n');
    }
    text
}
