//! Why a made-up world cannot be.

use std::collections::BTreeMap;
use std::ops::Range;

use ecart_gate::Place;
use ecart_simulate::{Expected, Problem, Setting, WorldError, WrittenError, WrittenProblem};
use ecart_words::{Words, say};

use super::Message;
use super::policy::marked;

/// Where a world comes from: a file or a preset, and flags over it.
#[derive(Debug, Default)]
pub(crate) struct WorldFrom {
    /// The name of the file, and its text.
    pub(crate) file: Option<(String, String)>,
    /// The byte of it at which each setting stands.
    pub(crate) places: BTreeMap<Setting, usize>,
    /// What was typed.
    pub(crate) typed: Vec<Setting>,
}

impl WorldFrom {
    /// The flag, or the place in the file, that a setting comes from.
    fn place(&self, setting: Setting) -> Vec<String> {
        let flag = format!("--{}", setting.key().replace('_', "-"));
        match (&self.file, self.places.get(&setting)) {
            (Some((name, text)), Some(&byte)) if !self.typed.contains(&setting) => marked_in(name, text, byte..byte + setting.key().len()),
            _ => vec![flag],
        }
    }
}

/// The place of these bytes of a file's text, with its line and what is meant there underlined.
fn marked_in(file: &str, text: &str, bytes: Range<usize>) -> Vec<String> {
    let place = Place::of(text, bytes.start);
    let line = text.lines().nth(place.line - 1).unwrap_or_default();
    let meant = text.get(bytes).and_then(|meant| meant.lines().next()).unwrap_or_default();
    marked(file, place, line, meant.chars().count().max(1))
}

/// A world that cannot be, as a message.
pub(crate) fn of_world(error: &WorldError, from: &WorldFrom, words: &Words) -> Message {
    let (message, more) = of_problem(error.setting, &error.problem, words);
    let place = from.place(error.setting).into_iter().chain(more).collect();
    Message { place, ..message }.caused_by(error)
}

/// What is wrong, and what else is said of the place.
fn of_problem(setting: Setting, problem: &Problem, words: &Words) -> (Message, Option<String>) {
    let number = |value: f64| ((value * 1e9).round() / 1e9).to_string();
    let key = setting.key().replace('_', "-");
    match problem {
        Problem::Name { name } => {
            (Message::new(say!(words, "error-simulate-name", name = name)).hint(words.say("hint-simulate-name")), None)
        }
        Problem::ColumnTwice { column } => {
            (Message::new(say!(words, "error-simulate-column-twice", column = column)).hint(words.say("hint-simulate-other-name")), None)
        }
        Problem::NoLevels { of } => {
            (Message::new(say!(words, "error-simulate-no-levels", of = of)).hint(words.say("hint-simulate-shares")), None)
        }
        Problem::LevelTwice { column, level } => {
            let message = Message::new(say!(words, "error-simulate-level-twice", column = column, level = level));
            (message.hint(words.say("hint-simulate-once")), None)
        }
        Problem::ShareSum { of, sum } => {
            let message = Message::new(say!(words, "error-simulate-share-sum", of = of, sum = number(*sum)));
            (message.hint(words.say("hint-simulate-shares")), None)
        }
        Problem::Share { level, share } => {
            let message = Message::new(say!(words, "error-simulate-share", level = level, share = number(*share)));
            (message.hint(words.say("hint-simulate-shares")), None)
        }
        Problem::OutOfRange { value, range } if setting == Setting::Auc => {
            let message = Message::new(say!(words, "error-simulate-auc", value = number(*value)));
            let hint = if *value > range.to { "hint-simulate-auc-high" } else { "hint-simulate-auc-low" };
            let [from, to] = [range.from, range.to].map(number);
            (message.hint(words.say(hint)), Some(say!(words, "error-simulate-range", from = from, to = to)))
        }
        Problem::OutOfRange { value, range } => {
            let message = Message::new(say!(words, "error-simulate-out-of-range", value = number(*value)));
            let [from, to] = [range.from, range.to].map(number);
            let range_line = say!(words, "error-simulate-range", from = from, to = to);
            let per_cent = (*value > 1.0 && *value <= 100.0 && range.to <= 1.0).then(|| number(*value / 100.0));
            let hint = per_cent.map(|share| say!(words, "hint-simulate-per-cent", value = number(*value), share = share));
            (message.hints(hint), Some(range_line))
        }
        Problem::UnknownLevel { level, near, levels } => {
            let message = Message::new(say!(words, "error-simulate-unknown-level", level = level));
            let hint = match near {
                Some(near) => say!(words, "hint-simulate-similar-level", level = near),
                None => say!(words, "hint-simulate-levels", setting = key),
            };
            (message.hint(hint), Some(say!(words, "error-simulate-levels", levels = levels.join(", "))))
        }
        Problem::UnknownColumn { column, near, columns } => {
            let message = Message::new(say!(words, "error-simulate-unknown-column", column = column));
            let message = message.hints(near.as_ref().map(|near| say!(words, "hint-simulate-similar-level", level = near)));
            (message, Some(say!(words, "error-simulate-columns", columns = columns.join(", "))))
        }
        Problem::AmbiguousLevel { level, columns } => {
            let message = Message::new(say!(words, "error-simulate-ambiguous", level = level, columns = columns.join(", ")));
            let name = format!("{}={level}", columns.first().map_or("", String::as_str));
            (message.hint(say!(words, "hint-simulate-ambiguous", name = name)), None)
        }
        Problem::GroupTwice { group } => {
            (Message::new(say!(words, "error-simulate-group-twice", group = group)).hint(words.say("hint-simulate-once")), None)
        }
        Problem::Conflict { first, second, people } => {
            let message = Message::new(say!(words, "error-simulate-conflict", first = first, second = second, people = people));
            (message.hint(say!(words, "hint-simulate-conflict", people = people)), None)
        }
        Problem::MovesWithoutPeriods => (Message::new(words.say("error-simulate-moves")).hint(words.say("hint-simulate-moves")), None),
        Problem::NoPeriods => {
            (Message::new(words.say("error-simulate-no-periods")).hint(say!(words, "hint-use", flag = "--periods 12")), None)
        }
        Problem::TooMany { count, most } => {
            let message = Message::new(say!(words, "error-simulate-too-many", count = *count, most = *most));
            (message.hint(words.say("hint-simulate-too-many")), None)
        }
        Problem::LabelSaysNothing { group } => {
            (Message::new(say!(words, "error-simulate-label", group = group)).hint(words.say("hint-simulate-label")), None)
        }
        Problem::Nobody => (Message::new(words.say("error-simulate-nobody")).hint(words.say("hint-simulate-nobody")), None),
        Problem::NotInThisKind { kind } => {
            let what = if kind.name() == "applicants" { "error-simulate-not-applicants" } else { "error-simulate-not-decisions" };
            (Message::new(say!(words, what, setting = key)).hint(words.say("hint-simulate-leave-out")), None)
        }
        Problem::NoRows => (Message::new(words.say("error-simulate-no-rows")).hint(say!(words, "hint-use", flag = "--rows 10000")), None),
        Problem::NoWords => (Message::new(words.say("error-simulate-no-words")).hint(words.say("hint-simulate-no-words")), None),
    }
}

/// A text that is no world, as a message.
pub(crate) fn of_written(error: &WrittenError, from: &WorldFrom, words: &Words) -> Message {
    let (message, more) = match &error.problem {
        WrittenProblem::Syntax(_) => (Message::new(words.say("error-policy-syntax")).hint(words.say("hint-simulate-syntax")), None),
        WrittenProblem::UnknownKey { key, near, keys } => {
            let message = Message::new(say!(words, "error-simulate-unknown-key", key = key));
            let message = message.hints(near.as_ref().map(|near| say!(words, "hint-policy-similar-key", key = near)));
            (message, Some(say!(words, "error-simulate-keys", keys = keys.join(", "))))
        }
        WrittenProblem::UnknownValue { key, value, near, values } => {
            let message = Message::new(say!(words, "error-policy-unknown-value", key = key, value = value));
            let message = message.hints(near.as_ref().map(|near| say!(words, "hint-policy-similar-value", value = near)));
            (message, Some(say!(words, "error-policy-values", values = values.join(", "))))
        }
        WrittenProblem::WrongType { key, expected } => {
            let hint = match expected {
                Expected::Text => "hint-simulate-text",
                Expected::Number => "hint-simulate-number",
                Expected::Whole => "hint-simulate-whole",
                Expected::ByGroup => "hint-simulate-by-group",
                Expected::Moving => "hint-simulate-moving",
                Expected::Table => "hint-simulate-table",
            };
            (Message::new(say!(words, "error-simulate-wrong-type", key = key)).hint(words.say(hint)), None)
        }
        WrittenProblem::NoGroup { text } => {
            (Message::new(say!(words, "error-simulate-no-group", text = text)).hint(words.say("hint-simulate-groups")), None)
        }
    };
    let (file, text) = from.file.as_ref().map_or(("", ""), |(file, text)| (file, text));
    let place = marked_in(file, text, error.span.clone()).into_iter().chain(more).collect();
    Message { place, ..message }.caused_by(error)
}
