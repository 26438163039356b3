//! A policy with what it judges: read, settled, and held against what was counted.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{Datelike, Utc};
use ecart_data::{Note, Source};
use ecart_gate::{At, Check, Day, Place, Policy, Preset, Settings};
use ecart_report::verdicts::PolicyName;
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::repository;
use crate::args::{AuditArgs, PolicyArgs};
use crate::command::{App, audit, report};
use crate::message::{Message, at_baseline, in_policy, io_reason, of_check, of_policy, similar};
use crate::request;

/// Where a policy is looked for.
const FILE: &str = "ecart.toml";

/// A policy, the audit that it asks for, and the day.
#[derive(Debug)]
pub(in crate::command) struct Judging {
    pub(in crate::command) policy: Policy,
    /// The path of the policy as reports name it.
    reported: String,
    audit: AuditArgs,
    /// The audit that is judged as it is, where the file is an audit.json.
    audited: Option<Document>,
    today: Day,
}

/// What the arguments ask to be judged.
///
/// # Errors
/// A message if there is no policy, it is wrong, or the day is none.
pub(in crate::command) fn judging(args: &PolicyArgs, app: &App<'_>) -> Result<Judging, Message> {
    let words = app.words;
    let policy = read(args, words)?;
    // A preset alone is no file.
    let is_file = args.policy.is_some() || args.preset.is_none();
    let reported = if is_file { repository::path_of(&policy.file) } else { policy.file.clone() };
    if policy.rules.is_empty() {
        return Err(Message::new(words.say("error-policy-no-rule")).at(policy.file.clone()).hint(words.say("hint-policy-no-rule")));
    }
    let (mut given, is_typed) = args.given();
    let audited = match &files(&policy, &given)[..] {
        [file] if file.ends_with(".json") => Some(report::read(file, words)?.document),
        _ => None,
    };
    if let Some(document) = audited.as_ref().filter(|_| given.groups.is_empty()) {
        given.groups = document.plan.roles().groups.iter().map(|group| group.column.clone()).collect();
    }
    let (audit, policy) = request::of_policy(policy, &given, is_typed).map_err(|error| of_policy(&error, words))?;
    if audit.files.is_empty() {
        return Err(Message::new(words.say("error-check-no-data")).hint(words.say("hint-check-no-data")));
    }
    Ok(Judging { policy, reported, today: today(args.as_of.as_deref(), words)?, audit, audited })
}

impl Judging {
    /// What the policy is called in reports, whose readers know the repository and not the folder that the check ran in.
    pub(super) fn name(&self) -> PolicyName {
        PolicyName { file: self.reported.clone(), title: self.policy.title.clone() }
    }

    /// What the policy is called in a terminal: as it was typed, so that it can be opened from there.
    pub(super) fn typed_name(&self) -> PolicyName {
        PolicyName { file: self.policy.file.clone(), title: self.policy.title.clone() }
    }

    /// The file of a rule, under a policy of this name.
    pub(super) fn file_of<'a>(&'a self, rule: usize, policy: &'a PolicyName) -> &'a str {
        let file = self.policy.file_of(rule);
        if file == self.policy.file { &policy.file } else { file }
    }

    /// Whether the rules of this preset are among those that are judged.
    pub(super) fn goes_by(&self, preset: Preset) -> bool {
        let named = self.policy.preset.as_ref().map(|preset| preset.value.as_str());
        named == Some(preset.name) || self.policy.file == preset.name
    }

    /// The audit that is judged, and what was remarked on while reading: of an audit.json, that; otherwise of the files.
    pub(in crate::command) fn document(&self, app: &App<'_>) -> Result<(Document, Vec<Note>), Message> {
        if let Some(document) = &self.audited {
            return Ok((document.clone(), Vec::new()));
        }
        audit::audited(&self.audit, &Source::Paths(self.audit.files.clone()), app).map_err(|message| in_policy(message, &self.policy))
    }

    /// The audit that rules on change look back to: the one named on the command line, or by the policy.
    pub(super) fn baseline(&self, named: Option<&str>, app: &App<'_>) -> Result<Option<Document>, Message> {
        let Some(file) = self.baseline_file(named) else { return Ok(None) };
        if named.is_none() && !Path::new(&file).exists() {
            let message = Message::new(say!(app.words, "error-baseline-not-recorded", file = &file));
            let place = self.policy.baseline.as_ref().map(|at| at_baseline(&self.policy, at.place)).unwrap_or_default();
            return Err(Message { place, ..message }.hint(app.words.say("hint-baseline-not-recorded")));
        }
        report::read(&file, app.words).map(|read| Some(read.document))
    }

    /// The file of the audit that rules on change look back to.
    pub(super) fn baseline_file(&self, named: Option<&str>) -> Option<String> {
        named.map(str::to_owned).or_else(|| self.recorded())
    }

    /// Refuses to write over what is read: the data, the policy, this baseline.
    ///
    /// # Errors
    /// A message that names the file.
    pub(in crate::command) fn spare(&self, written: &[&str], baseline: Option<String>, words: &Words) -> Result<(), Message> {
        let read = self.audit.files.iter().cloned().chain([self.policy.file.clone()]).chain(baseline);
        // What a pattern matches; if it matches nothing, reading tells.
        let matched = Source::Paths(self.audit.files.clone()).files().unwrap_or_default();
        let read: Vec<PathBuf> = read.map(PathBuf::from).chain(matched).filter_map(|file| fs::canonicalize(file).ok()).collect();
        let is_read = |file: &Path| fs::canonicalize(file).is_ok_and(|file| read.iter().any(|read| file.starts_with(read)));
        match written.iter().find(|file| is_read(Path::new(file))) {
            Some(file) => Err(Message::new(say!(words, "error-report-over-input", file = *file)).hint(words.say("hint-report-over-input"))),
            None => Ok(()),
        }
    }

    /// The file that the policy names as its baseline.
    pub(in crate::command) fn recorded(&self) -> Option<String> {
        self.policy.baseline.as_ref().map(|file| request::beside(&self.policy, &file.value))
    }

    /// Judges every rule.
    pub(in crate::command) fn check(&self, document: &Document, baseline: Option<&Document>, app: &App<'_>) -> Result<Check, Message> {
        let settings = Settings { confidence: document.audit.config.confidence, today: self.today, baseline };
        ecart_gate::check(&self.policy.rules, document, &settings).map_err(|error| of_check(&error, &self.policy, app.words))
    }
}

/// The files that are to be judged: those typed, otherwise those of the policy.
fn files(policy: &Policy, given: &AuditArgs) -> Vec<String> {
    match &given.files[..] {
        [] => policy.data.files.iter().map(|file| request::beside(policy, &file.value)).collect(),
        typed => typed.to_vec(),
    }
}

/// The policy of these arguments: a file, a preset, or a file after a preset.
fn read(args: &PolicyArgs, words: &Words) -> Result<Policy, Message> {
    let presets: Vec<(&str, &str)> = Preset::ALL.iter().map(|preset| (preset.name, preset.text)).collect();
    let preset = args.preset.as_deref().map(|name| preset(name, words)).transpose()?;
    let policy = match (&args.policy, preset) {
        (None, Some(preset)) => Policy::parse(preset.name, preset.text),
        (file, preset) => {
            let file = file.as_deref().unwrap_or(FILE);
            let parsed = Policy::parse(file, &text(file, words)?);
            if let (Ok(Policy { preset: Some(named), .. }), Some(preset)) = (&parsed, &preset)
                && named.value != preset.name
            {
                let message = Message::new(say!(words, "error-two-presets", named = &named.value, preset = preset.name));
                return Err(message.at(file.to_owned()).hint(words.say("hint-two-presets")));
            }
            parsed.and_then(|mut policy| {
                if let Some(preset) = preset {
                    policy.preset = Some(At { value: preset.name.to_owned(), place: Place::default() });
                }
                policy.with_presets(&presets)
            })
        }
    };
    policy.map_err(|error| of_policy(&error, words))
}

fn preset(name: &str, words: &Words) -> Result<&'static Preset, Message> {
    Preset::find(name).ok_or_else(|| {
        let names = || Preset::ALL.iter().map(|preset| preset.name);
        let message = Message::new(say!(words, "error-policy-unknown-preset", name = name)).at(say!(
            words,
            "error-policy-presets",
            presets = names().collect::<Vec<_>>().join(", ")
        ));
        match similar(name, names()).first() {
            Some(near) => message.hint(say!(words, "hint-policy-similar-preset", name = *near)),
            None => message,
        }
    })
}

fn text(file: &str, words: &Words) -> Result<String, Message> {
    fs::read_to_string(file).map_err(|error| match error.kind() {
        ErrorKind::NotFound if file == FILE => {
            Message::new(words.say("error-no-policy")).hint(words.say("hint-no-policy-init")).hint(words.say("hint-no-policy-other"))
        }
        ErrorKind::InvalidData => {
            Message::new(say!(words, "error-policy-encoding", file = file)).hint(words.say("hint-policy-encoding")).caused_by(&error)
        }
        _ => Message::new(say!(words, "error-policy-read", file = file)).at(io_reason(&error, words)).caused_by(&error),
    })
}

/// The day that is named, or today's in UTC, so that a check says the same wherever it runs.
fn today(named: Option<&str>, words: &Words) -> Result<Day, Message> {
    let found = match named {
        Some(text) => Day::parse(text),
        None => {
            let now = Utc::now();
            u16::try_from(now.year()).ok().and_then(|year| Day::new(year, now.month() as u8, now.day() as u8))
        }
    };
    found.ok_or_else(|| Message::new(say!(words, "error-as-of", text = named.unwrap_or_default())).hint(words.say("hint-as-of")))
}
