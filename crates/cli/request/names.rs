//! What columns and their values are called in a report.

use std::collections::BTreeMap;

use ecart_data::Positives;
use ecart_schema::Names;
use ecart_tally::{Dimension, Level, Plan};
use ecart_words::{Words, say};

use super::Asked;
use crate::message::{Message, similar};

impl Asked<'_> {
    /// The names that were given, of columns that play a role.
    pub(super) fn names(&self, plan: &Plan) -> Result<Names, Message> {
        let mut names = Names::default();
        for text in &self.args.column_words {
            let named = self.at_column(text).filter(|(_, name)| !name.trim().is_empty());
            let (column, name) = named.ok_or_else(|| self.no_name("error-column-words", "hint-column-words", text))?;
            self.known(column, plan)?;
            called(&mut names.columns, column, name).map_err(|problem| self.twice(&problem, "--column-words"))?;
        }
        for text in &self.args.level_words {
            let named = self.at_column(text).and_then(|(column, rest)| Some((column, rest.rsplit_once(':')?)));
            let named = named.filter(|(_, (value, name))| !value.is_empty() && !name.trim().is_empty());
            let (column, (value, name)) = named.ok_or_else(|| self.no_name("error-level-words", "hint-level-words", text))?;
            self.known(column, plan)?;
            let levels = names.levels.entry(column.to_owned()).or_default();
            called(levels, value, name).map_err(|problem| self.twice(&problem, "--level-words"))?;
        }
        Ok(names)
    }

    fn known(&self, column: &str, plan: &Plan) -> Result<(), Message> {
        let columns: Vec<&str> = plan.columns().into_iter().map(|(column, _)| column).collect();
        if columns.contains(&column) {
            return Ok(());
        }
        let message = Message::new(say!(self.words, "error-words-column", column = column)).at(say!(
            self.words,
            "error-words-columns",
            columns = listed(&columns)
        ));
        Err(near(message, column, &columns, self.words))
    }

    fn no_name(&self, what: &str, hint: &str, text: &str) -> Message {
        Message::new(say!(self.words, what, text = text)).hint(self.words.say(hint))
    }

    fn twice(&self, problem: &Twice, flag: &str) -> Message {
        let (words, hint) = (self.words, say!(self.words, "hint-words-twice", flag = flag));
        match problem {
            Twice::Named(what) => Message::new(say!(words, "error-words-again", what = what)).hint(hint),
            Twice::Name(name) => Message::new(say!(words, "error-words-same", name = name)).hint(hint),
        }
    }
}

/// With more values than this some are shown.
const LISTED: usize = 12;

fn listed(names: &[&str]) -> String {
    let more = if names.len() > LISTED { ", …" } else { "" };
    format!("{}{more}", names[..names.len().min(LISTED)].join(", "))
}

fn near(message: Message, given: &str, there: &[&str], words: &Words) -> Message {
    match similar(given, there.iter().copied()).first() {
        Some(name) => message.hint(say!(words, "hint-similar-name", name = *name)),
        None => message.hint(words.say("hint-words-there")),
    }
}

/// Why a name cannot be given.
enum Twice {
    /// What has one already.
    Named(String),
    /// A name that something else has.
    Name(String),
}

fn called(names: &mut BTreeMap<String, String>, what: &str, name: &str) -> Result<(), Twice> {
    let name = name.trim().to_owned();
    if names.values().any(|other| *other == name) {
        return Err(Twice::Name(name));
    }
    match names.insert(what.to_owned(), name) {
        Some(_) => Err(Twice::Named(what.to_owned())),
        None => Ok(()),
    }
}

/// Checks that what was given a name is there, and that no two values of a column are called the same.
///
/// # Errors
/// A message if it is not so.
pub(crate) fn check(names: &Names, plan: &Plan, dimensions: &[Dimension], positives: &Positives, words: &Words) -> Result<(), Message> {
    for (column, levels) in &names.levels {
        let there = values(column, plan, dimensions, positives);
        for (value, name) in levels {
            if !there.contains(&value.as_str()) {
                let message = Message::new(say!(words, "error-level-words-value", column = column, value = value)).at(say!(
                    words,
                    "error-level-words-values",
                    values = listed(&there)
                ));
                return Err(near(message, value, &there, words));
            }
            if let Some(other) = there.iter().find(|&&other| other != value && names.level(column, other) == name) {
                return Err(Message::new(say!(
                    words,
                    "error-level-words-same",
                    column = column,
                    value = value,
                    other = *other,
                    name = name
                ))
                .hint(say!(words, "hint-words-twice", flag = "--level-words")));
            }
        }
    }
    Ok(())
}

/// The values of a column by which rows were counted, or of a label or prediction.
fn values<'a>(column: &str, plan: &Plan, dimensions: &'a [Dimension], positives: &'a Positives) -> Vec<&'a str> {
    let levels = dimensions.iter().filter(|dimension| dimension.name() == column).flat_map(Dimension::levels);
    let levels = levels.filter_map(|level| match level {
        Level::Value(value) => Some(value.as_str()),
        Level::Band(_) | Level::Missing => None,
    });
    let label = plan.roles().label.as_ref().is_some_and(|label| label.column == column);
    let label = label.then_some([&positives.label, &positives.label_negative]);
    let decision = plan.roles().decision.column() == column;
    let decision = decision.then_some([&positives.prediction, &positives.prediction_negative]);
    levels.chain(label.into_iter().chain(decision).flatten().flatten().map(String::as_str)).collect()
}
