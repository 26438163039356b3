//! Why a draft says what it says, in words.

use ecart_data::{ColumnLook, Guess, Guessed, GuessedScore, LEVELS, Look, Positive, Selected, Why, WhyPositive};
use ecart_words::{Words, say};

use super::toml::{plain, text};

/// How many values of a column are shown.
const SHOWN: usize = 6;
/// The longest value that is shown whole.
const LONGEST: usize = 40;

pub(crate) struct Reasons<'a> {
    pub(crate) look: &'a Look,
    pub(crate) words: &'a Words,
}

impl Reasons<'_> {
    /// What a column is, why it is thought to be that, and what is in it.
    pub(super) fn role(&self, what: &str, guessed: &Guessed) -> Vec<String> {
        let mut said = vec![self.words.say(what), self.why(guessed.why), self.values(&self.look.columns[guessed.place])];
        if !guessed.alternatives.is_empty() {
            said.push(say!(self.words, "init-instead", columns = self.names(&guessed.alternatives)));
        }
        vec![said.join(" ")]
    }

    /// The key with each alternative.
    pub(super) fn instead(&self, key: &str, guessed: &Guessed) -> Vec<String> {
        guessed.alternatives.iter().map(|column| format!("{key} = {}", text(column))).collect()
    }

    pub(crate) fn why(&self, why: Why) -> String {
        self.words.say(match why {
            Why::Said => "init-why-said",
            Why::Name => "init-why-name",
            Why::Word => "init-why-word",
            Why::Values => "init-why-values",
            Why::Adds => "init-why-adds",
        })
    }

    /// What is in a column.
    pub(crate) fn values(&self, column: &ColumnLook) -> String {
        let missing = column.missing;
        let mut said = match (&column.values, column.numbers) {
            (_, Some(numbers)) if column.values.as_ref().is_none_or(|values| values.len() > SHOWN) => {
                let id = if numbers.whole { "init-numbers-whole" } else { "init-numbers" };
                say!(self.words, id, least = numbers.least.to_string(), most = numbers.most.to_string())
            }
            (Some(values), _) => {
                let value = |(value, rows): &(String, u64)| say!(self.words, "init-value", value = self.name(value), count = *rows);
                let mut shown: Vec<String> = values.iter().take(SHOWN).map(value).collect();
                if values.len() > SHOWN {
                    shown.push("…".to_owned());
                }
                say!(self.words, "init-values", count = values.len(), values = shown.join(", "))
            }
            (None, _) => say!(self.words, "init-many-values", count = LEVELS),
        };
        if missing > 0 {
            said.push(' ');
            said.push_str(&say!(self.words, "init-without-value", count = missing));
        }
        said
    }

    /// Which value is positive, and why.
    pub(super) fn positive(&self, positive: &Positive) -> String {
        let id = match positive.why {
            WhyPositive::Said => "init-positive-said",
            WhyPositive::Text => "init-positive-text",
            WhyPositive::Alike => "init-positive-alike",
            WhyPositive::Unsure => "init-positive-unsure",
        };
        let other = positive.other.as_deref().map(|other| self.name(other)).unwrap_or_default();
        say!(self.words, id, value = self.name(&positive.value), other = other)
    }

    /// Where the threshold comes from.
    pub(super) fn threshold(&self, score: &GuessedScore) -> String {
        let id = if score.said { "init-threshold-said" } else { "init-threshold" };
        self.words.say(id)
    }

    /// What is selected.
    pub(super) fn selected(&self, selected: &Selected) -> String {
        let values: Vec<String> = selected.values.iter().map(|value| self.name(value)).collect();
        say!(self.words, "init-selected", column = self.name(&selected.column), count = values.len(), values = self.some(&values))
    }

    /// The groups, each with why and what is in it, and what could not be one.
    pub(super) fn groups(&self, guess: &Guess) -> Vec<String> {
        let mut paragraphs = vec![self.words.say("init-groups")];
        for group in &guess.groups {
            let column = &self.look.columns[group.column.place];
            let (name, why) = (self.name(&group.column.column), self.why(group.column.why));
            paragraphs.push(say!(self.words, "init-group", column = name, why = why, values = self.values(column)));
        }
        if !guess.no_groups.is_empty() {
            paragraphs.push(say!(self.words, "init-no-groups", columns = self.names(&guess.no_groups)));
        }
        for (column, value) in &guess.missing_levels {
            paragraphs.push(say!(self.words, "init-missing-level", column = self.name(column), value = self.name(value)));
        }
        paragraphs
    }

    /// Names of columns, all of them up to a limit.
    pub(super) fn names(&self, columns: &[String]) -> String {
        let names: Vec<String> = columns.iter().map(|column| self.name(column)).collect();
        self.some(&names)
    }

    fn some(&self, names: &[String]) -> String {
        let mut shown = names.iter().take(20).cloned().collect::<Vec<_>>().join(", ");
        if names.len() > 20 {
            shown.push_str(", …");
        }
        shown
    }

    /// A name or a value of the data, marked as such, and cut if it is long.
    pub(super) fn name(&self, name: &str) -> String {
        let name = plain(name);
        match name.char_indices().nth(LONGEST) {
            Some((place, _)) => format!("`{}…`", &name[..place]),
            None => format!("`{name}`"),
        }
    }
}
