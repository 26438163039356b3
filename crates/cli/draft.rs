//! A policy to begin from, as a text with comments, and the commands that go with it.
//!
//! Each key of the policy is a flag of `ecart audit`, so one list of settings gives both: what the policy says is what the command does.

mod reason;
mod rules;
mod toml;

use std::path::Path;

use ecart_data::{Decided, Event, GroupBins, Guess, Look};
use ecart_words::{Words, say};

pub(crate) use self::reason::Reasons;
use self::toml::{comment, commented, text};
use crate::args::{InitArgs, as_file, quoted};
use crate::message::flag_value;

/// A policy to be.
pub(crate) struct Draft<'a> {
    look: &'a Look,
    guess: &'a Guess,
    args: &'a InitArgs,
    words: &'a Words,
    /// The data, as the policy names them.
    files: Vec<String>,
    settings: Vec<Setting>,
}

/// A key of the policy, and a flag of the audit.
struct Setting {
    table: &'static str,
    key: &'static str,
    value: Value,
    /// Why it says so: paragraphs.
    why: Vec<String>,
    /// Keys that could stand here too.
    instead: Vec<String>,
}

/// The value of a key.
enum Value {
    Text(String),
    Texts(Vec<String>),
    Number(f64),
    True,
}

impl<'a> Draft<'a> {
    /// The policy of these guesses; `prefix` leads from its folder to the current one.
    pub(crate) fn new(look: &'a Look, guess: &'a Guess, args: &'a InitArgs, prefix: &Path, words: &'a Words) -> Self {
        let files = args.data.iter().map(|file| prefix.join(file).display().to_string()).collect();
        let mut draft = Self { look, guess, args, words, files, settings: Vec::new() };
        draft.settings = draft.settings();
        draft
    }

    fn settings(&self) -> Vec<Setting> {
        let (guess, words) = (self.guess, self.words);
        let reasons = Reasons { look: self.look, words };
        let mut all = Vec::new();
        let mut set = |table, key, value, why: Vec<String>, instead: Vec<String>| all.push(Setting { table, key, value, why, instead });
        if let Some(separator) = &self.args.separator {
            set("data", "separator", Value::Text(separator.clone()), Vec::new(), Vec::new());
        }
        if !guess.selected.is_empty() {
            let why = guess.selected.iter().map(|selected| reasons.selected(selected)).collect();
            let only = guess.selected.iter().map(|selected| format!("{}={}", selected.column, selected.value)).collect();
            set("data", "where", Value::Texts(only), why, Vec::new());
        }
        let missing: Vec<String> = self.args.missing.iter().chain(&guess.missing).cloned().collect();
        if !missing.is_empty() {
            let why = if guess.missing.is_empty() { Vec::new() } else { vec![words.say("init-missing")] };
            set("data", "missing", Value::Texts(missing), why, Vec::new());
        }

        if let Some(label) = &guess.label {
            set("columns", "label", Value::Text(label.column.clone()), reasons.role("init-label", label), reasons.instead("label", label));
            if let Some(positive) = &label.positive {
                set("columns", "label_positive", Value::Text(positive.value.clone()), vec![reasons.positive(positive)], Vec::new());
            }
        }
        match &guess.decided {
            Decided::Prediction(prediction) => {
                let why = reasons.role("init-prediction", prediction);
                set("columns", "prediction", Value::Text(prediction.column.clone()), why, reasons.instead("prediction", prediction));
                if let Some(positive) = &prediction.positive {
                    set("columns", "positive", Value::Text(positive.value.clone()), vec![reasons.positive(positive)], Vec::new());
                }
            }
            Decided::Score(score) => {
                let why = reasons.role("init-score", &score.column);
                set("columns", "score", Value::Text(score.column.column.clone()), why, reasons.instead("score", &score.column));
                set("columns", "threshold", Value::Number(score.threshold), vec![reasons.threshold(score)], Vec::new());
            }
            Decided::Counted { successes, among, failures, .. } => {
                let why = reasons.role("init-successes", successes);
                set("columns", "successes", Value::Text(successes.column.clone()), why, reasons.instead("successes", successes));
                let (key, id) = if *failures { ("failures", "init-failures") } else { ("trials", "init-trials") };
                set("columns", key, Value::Text(among.column.clone()), reasons.role(id, among), Vec::new());
            }
        }
        if let Some(classes) = &guess.classes {
            set("columns", "classes", Value::True, vec![say!(words, "init-classes", count = classes.count)], Vec::new());
        }
        if let Some(weight) = &guess.weight {
            let (key, id) = if weight.sampling { ("sampling_weight", "init-sampling-weight") } else { ("weight", "init-weight") };
            set("columns", key, Value::Text(weight.column.column.clone()), reasons.role(id, &weight.column), Vec::new());
        }
        let groups = guess.groups.iter().map(|group| group.column.column.clone()).collect();
        set("columns", "group", Value::Texts(groups), reasons.groups(guess), Vec::new());
        let bins: Vec<String> = guess.groups.iter().filter_map(|group| Some(binned(&group.column.column, group.bins.as_ref()?))).collect();
        if !bins.is_empty() {
            set("columns", "bins", Value::Texts(bins), vec![words.say("init-bins")], Vec::new());
        }
        let levels = |column: usize| self.look.columns[column].levels().map_or(0, |levels| levels.len());
        let most = guess.groups.iter().filter(|group| group.bins.is_none()).map(|group| levels(group.column.place)).max();
        if let Some(most) = most.filter(|&most| most > 100) {
            set("columns", "max_levels", Value::Number(most as f64), Vec::new(), Vec::new());
        }
        if let Decided::Counted { event, .. } = &guess.decided {
            let what = match event {
                Event::Error => "error",
                Event::Success => "success",
                Event::Selection => "selection",
            };
            set("words", "rate_of", Value::Text(what.to_owned()), vec![words.say("init-rate-of")], Vec::new());
        }
        all
    }

    /// The text of the policy.
    pub(crate) fn policy(&self) -> String {
        let words = self.words;
        let rows = if self.look.whole { "init-all-rows" } else { "init-first-rows" };
        let files = self.args.data.join(", ");
        let mut policy = comment(&say!(words, "init-head", rows = say!(words, rows, count = self.look.rows, files = files)));
        policy.push_str(&comment(&words.say("init-head-guesses")));
        for (id, command) in [("init-head-audit", self.audit_command()), ("init-head-check", self.check_command())] {
            policy.push_str(&comment(&words.say(id)));
            policy.push_str(&commented(&format!("    {command}")));
        }
        policy.push_str("\n[data]\n");
        policy.push_str(&format!("files = {}\n", toml::texts(&self.files)));
        let mut table = "data";
        for setting in &self.settings {
            if setting.table != table {
                if table == "columns" {
                    policy.push_str(&self.other_columns());
                }
                table = setting.table;
                policy.push_str(&format!("\n[{table}]"));
            }
            policy.push('\n');
            setting.why.iter().for_each(|why| policy.push_str(&comment(why)));
            setting.instead.iter().for_each(|line| policy.push_str(&commented(line)));
            policy.push_str(&format!("{} = {}\n", setting.key, setting.value.written()));
        }
        if table == "columns" {
            policy.push_str(&self.other_columns());
        }
        policy.push_str(&rules::rules(self.guess, words));
        policy
    }

    /// What the columns that play no role might still be.
    fn other_columns(&self) -> String {
        let (guess, words) = (self.guess, self.words);
        let reasons = Reasons { look: self.look, words };
        let mut lines = String::new();
        let mut say = |why: String, key: Option<String>| {
            lines.push('\n');
            lines.push_str(&comment(&why));
            lines.push_str(&key.map(|key| commented(&key)).unwrap_or_default());
        };
        if !guess.strata.is_empty() {
            say(
                say!(words, "init-strata", columns = reasons.names(&guess.strata)),
                Some(format!("stratum = {}", toml::texts(&guess.strata[..1]))),
            );
        }
        if let [(column, value), ..] = &guess.added_up[..] {
            let columns: Vec<String> = guess.added_up.iter().map(|(column, _)| column.clone()).collect();
            let key = format!("where = {}", toml::texts(&[format!("{column}={value}")]));
            say(say!(words, "init-added-up", columns = reasons.names(&columns)), Some(key));
        }
        if let [cluster, ..] = &guess.clusters[..] {
            say(say!(words, "init-clusters", column = reasons.name(cluster)), Some(format!("cluster = {}", text(cluster))));
        }
        if !guess.identifiers.is_empty() {
            let key = guess.identifiers.first().map(|column| flag_value("--key", column)).unwrap_or_default();
            say(say!(words, "init-identifiers", columns = reasons.names(&guess.identifiers), key = key), None);
        }
        if !guess.unused.is_empty() {
            say(say!(words, "init-unused", columns = reasons.names(&guess.unused)), None);
        }
        lines
    }

    /// The audit that the policy checks.
    pub(crate) fn audit_command(&self) -> String {
        let mut parts = vec!["ecart audit".to_owned()];
        // A file that begins with a hyphen would be read as a flag.
        parts.extend(self.args.data.iter().map(|file| quoted(&as_file(file))));
        for setting in &self.settings {
            let flag = format!("--{}", setting.key.replace('_', "-"));
            match &setting.value {
                Value::True => parts.push(flag),
                Value::Number(number) => parts.push(flag_value(&flag, &written(*number))),
                Value::Text(text) => parts.push(flag_value(&flag, text)),
                Value::Texts(texts) => parts.extend(texts.iter().map(|text| flag_value(&flag, text))),
            }
        }
        parts.join(" ")
    }

    /// The check.
    pub(crate) fn check_command(&self) -> String {
        match self.args.draft_file.as_str() {
            "ecart.toml" | "-" => "ecart check".to_owned(),
            file => format!("ecart check {}", flag_value("--policy", file)),
        }
    }
}

impl Value {
    fn written(&self) -> String {
        match self {
            Self::Text(value) => text(value),
            Self::Texts(values) => toml::texts(values),
            Self::Number(number) => written(*number),
            Self::True => "true".to_owned(),
        }
    }
}

pub(crate) fn binned(column: &str, bins: &GroupBins) -> String {
    let cuts = match bins {
        GroupBins::Edges(edges) => edges.iter().map(ToString::to_string).collect::<Vec<_>>().join(","),
        GroupBins::Parts(parts) => format!("{parts}q"),
    };
    format!("{column}={cuts}")
}

/// A number as TOML and a shell take it: past the whole numbers of TOML with an exponent.
fn written(number: f64) -> String {
    if number.abs() < 1e15 { number.to_string() } else { format!("{number:?}") }
}
