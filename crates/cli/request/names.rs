//! What columns and their values are called in a report.

use ecart_data::Positives;
use ecart_report::figure::clean;
use ecart_schema::Names;
use ecart_tally::{Dimension, Level, Plan};
use ecart_words::{Words, say};

use super::Asked;
use crate::args::quoted;
use crate::message::{Message, similar};

impl Asked<'_> {
    /// The names that were given, of columns that play a role.
    pub(super) fn names(&self, plan: &Plan) -> Result<Names, Message> {
        let mut names = Names::default();
        for text in &self.args.column_words {
            let named = self.at_column(text).map(|(column, name)| (column, clean(name))).filter(|(_, name)| !name.is_empty());
            let (column, name) = named.ok_or_else(|| self.no_name("error-column-words", "hint-column-words", text))?;
            self.known(column, plan)?;
            if names.columns.insert(column.to_owned(), name).is_some() {
                return Err(self.again(column, "--column-words"));
            }
        }
        let columns: Vec<&str> = plan.columns().into_iter().map(|(column, _)| column).collect();
        for (column, name) in &names.columns {
            if let Some(other) = columns.iter().find(|&&other| other != column && names.column(other) == name) {
                return Err(Message::new(say!(self.words, "error-column-words-same", column = column, other = *other, name = name))
                    .hint(say!(self.words, "hint-words-twice", flag = "--column-words")));
            }
        }
        for text in &self.args.level_words {
            let named = self.at_column(text).and_then(|(column, rest)| Some((column, rest.rsplit_once(':')?)));
            let named = named.map(|(column, (value, name))| (column, value, clean(name)));
            let named = named.filter(|(_, value, name)| !value.is_empty() && !name.is_empty());
            let (column, value, name) = named.ok_or_else(|| self.no_name("error-level-words", "hint-level-words", text))?;
            self.known(column, plan)?;
            if [self.words.say("group-all"), self.words.missing()].contains(&name) {
                return Err(
                    Message::new(say!(self.words, "error-level-words-taken", name = name)).hint(self.words.say("hint-level-words-taken"))
                );
            }
            if names.levels.entry(column.to_owned()).or_default().insert(value.to_owned(), name).is_some() {
                return Err(self.again(&format!("{column}={value}"), "--level-words"));
            }
        }
        Ok(names)
    }

    /// A column and a value by their names in the data, where they were named as a report calls them. What is in the data is never taken for a name.
    pub(super) fn in_the_data<'t>(&'t self, column: &'t str, level: &'t str) -> (&'t str, &'t str) {
        let columns = self.args.column_words.iter().filter_map(|text| self.at_column(text));
        let is_group = self.args.groups.iter().any(|group| group == column);
        let column = columns.filter(|(_, name)| !is_group && clean(name) == column).map(|(column, _)| column).next().unwrap_or(column);
        let named = self.args.level_words.iter().filter_map(|text| self.at_column(text)).filter(|(of, _)| *of == column);
        let levels: Vec<(&str, &str)> = named.filter_map(|(_, rest)| rest.rsplit_once(':')).collect();
        let is_level = levels.iter().any(|(value, _)| *value == level);
        let found = levels.iter().find(|(_, name)| !is_level && clean(name) == level);
        (column, found.map_or(level, |(value, _)| value))
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
        Err(match similar(column, columns).first() {
            Some(name) => message.hint(say!(self.words, "hint-similar-name", name = *name)),
            None => message.hint(say!(self.words, "hint-words-role", flag = format!("--group {}", quoted(column)))),
        })
    }

    fn no_name(&self, what: &str, hint: &str, text: &str) -> Message {
        Message::new(say!(self.words, what, text = text)).hint(self.words.say(hint))
    }

    fn again(&self, what: &str, flag: &str) -> Message {
        Message::new(say!(self.words, "error-words-again", what = what)).hint(say!(self.words, "hint-words-twice", flag = flag))
    }
}

/// With more values than this some are shown.
const LISTED: usize = 12;

fn listed(names: &[&str]) -> String {
    let more = if names.len() > LISTED { ", …" } else { "" };
    format!("{}{more}", names[..names.len().min(LISTED)].join(", "))
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
                return Err(match similar(value, there).first() {
                    Some(name) => message.hint(say!(words, "hint-similar-name", name = *name)),
                    None => message.hint(words.say("hint-words-there")),
                });
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
