//! `ecart train`: read, learn, predict what was held out, and audit each variant.

mod beside;
mod file;
mod said;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ecart_data::{LookOptions, Source};
use ecart_models::{
    Column, Examples, ForestSettings, Kind, Learner, Noticed, Roles, Scheme, Settings, Table, Trained, TreeSettings, Trial, Values,
    Variant, train,
};
use ecart_report::folder::{self, Bundle};
use ecart_schema::{Document, TrainV1};
use ecart_words::{Decimal, say};

use super::App;
use super::audit::audited;
use crate::args::{AuditArgs, ModelName, TrainArgs, TrainFormat, as_file, quoted};
use crate::bundled::{Bundled, TO_TRAIN_ON};
use crate::message::{Message, flag_value, of_folder, of_model, of_texts};
use crate::output::{check_folder, say_written};
use crate::request;

/// Of a group column of numbers, more values than this are no groups.
const GROUPS: usize = 20;

/// What was trained, with its audits.
struct Done<'a> {
    args: &'a TrainArgs,
    settings: Settings,
    examples: Examples,
    trained: Trained,
    /// The rows that were read.
    rows: u64,
    /// Each variant's audit, and the arguments that make it again.
    audits: Vec<(AuditArgs, Document)>,
}

pub(super) fn run(args: &TrainArgs, app: &App<'_>) -> Result<(), Message> {
    check_folder(&args.folder, app)?;
    let (source, bundled) = source(args);
    let done = done(args, &source, app)?;
    write(&done, app)?;
    if !args.folder.quiet {
        remarks(&done, bundled, app);
    }
    Ok(())
}

/// What is trained by these arguments, as a user would type them, on rows in memory if there are any, and the audit of each variant.
pub(super) fn trained(arguments: &[String], rows: Option<Source>, app: &App<'_>) -> Result<(TrainV1, Vec<Document>), Message> {
    let args = request::typed_training(arguments.iter().cloned(), app.words)?;
    let done = done(&args, &rows.unwrap_or_else(|| source(&args).0), app)?;
    Ok((file::train(&done), done.audits.into_iter().map(|(_, document)| document).collect()))
}

/// Reads, learns, predicts what was held out, and audits each variant.
fn done<'a>(args: &'a TrainArgs, source: &Source, app: &App<'_>) -> Result<Done<'a>, Message> {
    let words = app.words;
    let settings = settings(args, app)?;
    let separator = args.separator.as_deref().map(|text| request::separator(text, words)).transpose()?;
    let options = LookOptions { separator, missing: args.missing.clone(), rows: u64::MAX };
    let texts = ecart_data::texts(source, &wanted(args), &options).map_err(|error| of_texts(&error, args, words))?;
    let rows = texts.rows;
    let columns: Vec<Column> = texts.columns.into_iter().map(|(name, cells)| Column { name, cells }).collect();
    let roles = roles(args, &columns, app)?;
    let refused = |error| of_model(&error, args, words);
    let table = Table::new((1..=rows).collect(), columns).map_err(refused)?;
    let examples = Examples::new(&table, &roles).map_err(refused)?;
    drop(table);
    for group in &examples.groups {
        if group.kind() == Kind::Number && group.distinct() > GROUPS {
            return Err(Message::new(say!(words, "error-train-group", column = &group.name, count = group.distinct()))
                .hint(words.say("hint-train-group")));
        }
    }
    let trained = train(&examples, &settings).map_err(refused)?;
    let mut audits = Vec::new();
    for trial in &trained.trials {
        let name = file::name(trial.variant);
        let text = file::predictions(args, &examples, trial);
        let audit = audit_args(args, &examples, &name, app)?;
        let asked = if args.folder.out.is_some() { audit.for_a_report() } else { audit.clone() };
        let (mut document, _) = audited(&asked, &Source::Memory { name, bytes: text.into_bytes().into() }, app)?;
        document.presentation.title = Some(title(trial, args, app));
        audits.push((audit, document));
    }
    Ok(Done { args, settings, examples, trained, rows, audits })
}

/// The rows: of a bundled data set if that is what is named and no file is.
fn source(args: &TrainArgs) -> (Source, Option<&'static Bundled>) {
    if let [name] = &args.files[..]
        && let Some(dataset) = TO_TRAIN_ON.iter().find(|dataset| dataset.name == name)
        && !Path::new(name).exists()
    {
        return (Source::Memory { name: dataset.file.to_owned(), bytes: dataset.bytes.into() }, Some(dataset));
    }
    (Source::Paths(args.files.clone()), None)
}

/// The features that are named, several in one flag parted by commas.
fn named(texts: &[String]) -> Vec<String> {
    texts.iter().flat_map(|text| text.split(',')).map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

/// The columns to read; none is all of them.
fn wanted(args: &TrainArgs) -> Vec<String> {
    let mut wanted = named(&args.features);
    if !wanted.is_empty() {
        wanted.extend(args.groups.iter().cloned().chain([args.label.clone()]));
        let mut seen = BTreeSet::new();
        wanted.retain(|name| seen.insert(name.clone()));
    }
    wanted
}

fn roles(args: &TrainArgs, columns: &[Column], app: &App<'_>) -> Result<Roles, Message> {
    let dropped = named(&args.without);
    let unknown = dropped.iter().chain(&args.groups).chain([&args.label]).chain(&args.categories);
    if let Some(column) = unknown.clone().find(|name| !columns.iter().any(|column| column.name == **name)) {
        let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        let message = Message::new(say!(app.words, "error-train-no-column", column = column)).at(say!(
            app.words,
            "error-columns",
            columns = names.join(", ")
        ));
        return Err(match crate::message::similar(column, names).first() {
            Some(near) => message.hint(say!(app.words, "hint-init-similar", column = *near)),
            None => message.hint(app.words.say("hint-init-column")),
        });
    }
    let features = match named(&args.features) {
        named if !named.is_empty() => named,
        _ => {
            let others = columns.iter().map(|column| column.name.clone()).filter(|name| *name != args.label);
            others.filter(|name| !dropped.contains(name) && !args.groups.contains(name)).collect()
        }
    };
    Ok(Roles {
        label: args.label.clone(),
        positive: args.positive.clone(),
        features,
        groups: args.groups.clone(),
        categories: args.categories.iter().cloned().collect(),
        numbers: BTreeSet::new(),
        max_levels: args.max_levels,
    })
}

fn settings(args: &TrainArgs, app: &App<'_>) -> Result<Settings, Message> {
    let given = [
        ("--penalty", args.penalty.is_some(), &[ModelName::Logistic][..]),
        ("--depth", args.depth.is_some(), &[ModelName::Tree, ModelName::Forest]),
        ("--min-leaf", args.min_leaf.is_some(), &[ModelName::Tree, ModelName::Forest]),
        ("--trees", args.trees.is_some(), &[ModelName::Forest]),
    ];
    if let Some((flag, ..)) = given.iter().find(|(_, given, models)| *given && !models.contains(&args.model)) {
        return Err(Message::new(say!(app.words, "error-train-not-of-model", flag = *flag)).hint(say!(
            app.words,
            "hint-train-not-of-model",
            flag = *flag
        )));
    }
    let tree = |depth, min_leaf| TreeSettings { depth: args.depth.unwrap_or(depth), min_leaf: args.min_leaf.unwrap_or(min_leaf) };
    let learner = match args.model {
        ModelName::Logistic => Learner::Logistic { penalty: args.penalty.unwrap_or(1.0) },
        ModelName::NaiveBayes => Learner::NaiveBayes,
        ModelName::Tree => Learner::Tree(tree(5, 10)),
        ModelName::Forest => Learner::Forest(ForestSettings { trees: args.trees.unwrap_or(100), tree: tree(10, 5) }),
    };
    let scheme = args.folds.map_or(Scheme::HeldOut(args.held_out), Scheme::Folds);
    Ok(Settings { learner, scheme, seed: args.seed, proxy_at: args.proxy_at })
}

/// The audit of a variant's predictions, as it can be typed.
fn audit_args(args: &TrainArgs, examples: &Examples, file: &str, app: &App<'_>) -> Result<AuditArgs, Message> {
    let columns = file::columns(args);
    let place = args.folder.out.as_ref().map_or_else(|| file.to_owned(), |dir| Path::new(dir).join(file).display().to_string());
    let mut line = vec![as_file(&place), format!("--label={}", args.label)];
    line.push(format!("--positive={}", examples.label_texts[1]));
    line.push(format!("--score={}", columns.score));
    line.extend(["--threshold", "0.5"].map(str::to_owned));
    line.extend(args.groups.iter().map(|group| format!("--group={group}")));
    line.extend(args.reference.iter().map(|reference| format!("--reference={reference}")));
    line.push(format!("--min-group={}", args.min_group));
    line.push(format!("--max-levels={}", args.max_levels));
    line.push("--with=scores".to_owned());
    request::typed(line, app.words)
}

/// What a variant's report is called.
fn title(trial: &Trial, args: &TrainArgs, app: &App<'_>) -> String {
    let model = app.words.say(&format!("train-model-{}", said::model_id(args.model)));
    say!(app.words, "train-title", model = model, label = &args.label, variant = said::variant(trial.variant, args, app.words))
}

fn write(done: &Done<'_>, app: &App<'_>) -> Result<(), Message> {
    let args = done.args;
    let json = file::train(done).to_json();
    if let Some(dir) = &args.folder.out {
        let mut files = vec![("train.json".to_owned(), json.clone().into_bytes())];
        for trial in &done.trained.trials {
            files.push((file::name(trial.variant), file::predictions(args, &done.examples, trial).into_bytes()));
        }
        let folders: Vec<&str> = done.trained.trials.iter().map(|trial| folder_of(trial.variant)).collect();
        let parts: Vec<(&str, &Document)> = folders.into_iter().zip(done.audits.iter().map(|(_, document)| document)).collect();
        let model = app.words.say(&format!("train-model-{}", said::model_id(args.model)));
        let title = say!(app.words, "train-title-all", model = model, label = &args.label);
        let intro = said::sentences(done, app.words);
        let closing = [app.words.say("train-caution")];
        let bundle = Bundle { title: &title, intro: &intro, parts: &parts, closing: &closing, files: &files };
        let written = folder::write_many(Path::new(dir), &bundle, app.words, args.folder.force);
        say_written(&written.map_err(|error| of_folder(&error, dir, app.words))?, &args.folder, app);
    }
    match args.format {
        TrainFormat::Json => app.print(json.as_bytes()),
        TrainFormat::Table => app.print(said::table(done, app.words).as_bytes()),
    }
}

/// The folder of a variant's report.
const fn folder_of(variant: Variant) -> &'static str {
    match variant {
        Variant::WithGroups => "with-groups",
        Variant::WithoutGroups => "without-groups",
        Variant::WithoutProxies => "without-proxies",
    }
}

fn remarks(done: &Done<'_>, bundled: Option<&Bundled>, app: &App<'_>) {
    let words = app.words;
    for noticed in &done.examples.noticed {
        match noticed {
            Noticed::NearLeak { feature, auc } => {
                let auc = Decimal::round(*auc, 3).map(|auc| words.decimal(&auc)).unwrap_or_default();
                app.shell.note(
                    &say!(words, "note-train-near-leak", feature = feature, auc = auc, flag = format!("--without {}", quoted(feature))),
                    words,
                );
            }
            Noticed::OwnNumber { feature, rows } => app.shell.note(
                &say!(words, "note-train-own-number", feature = feature, rows = *rows, flag = format!("--without {}", quoted(feature))),
                words,
            ),
            Noticed::Constant { feature } => app.shell.note(&say!(words, "note-train-constant", feature = feature), words),
            _ => {}
        }
    }
    for (text, features) in looking_missing(&done.examples) {
        let flag = flag_value("--missing", text);
        app.shell.note(&say!(words, "note-train-looks-missing", text = text, features = words.list(&features), flag = flag), words);
    }
    let of_sex = |name: &str| ["sex", "personal_status_sex"].contains(&name);
    let mut used = done.examples.features.iter().chain(&done.examples.groups).map(|feature| feature.name.as_str());
    if bundled.is_some_and(|dataset| dataset.name == "german-credit") && used.any(of_sex) {
        app.shell.note(&words.say("note-train-german-sex"), words);
    }
    if done.args.folder.out.is_some() {
        for (audit, _) in &done.audits {
            app.shell.say(&say!(words, "train-again", command = audit.command_line()));
        }
    }
}

/// Levels that look like a missing value, each with the columns that have it.
fn looking_missing(examples: &Examples) -> BTreeMap<&str, Vec<&str>> {
    let mut all: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for feature in examples.features.iter().chain(&examples.groups) {
        let Values::Categories { levels, .. } = &feature.values else { continue };
        for level in levels.iter().filter(|level| ecart_data::looks_missing(level)) {
            all.entry(level).or_default().push(&feature.name);
        }
    }
    all
}
