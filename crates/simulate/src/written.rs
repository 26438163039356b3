//! A world as it is written by hand, in TOML.

use std::ops::Range;

use thiserror::Error;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::draft::{Draft, DraftColumn, DraftProxy, Told};
use crate::name::nearest;
use crate::score::ScoreKind;
use crate::selector::Selector;
use crate::setting::{Kind, Setting};
use crate::trend::Trend;

/// What is wrong in a text, and where.
#[derive(Clone, Debug, PartialEq, Error)]
#[error("from byte {} on: {problem}", span.start)]
pub struct WrittenError {
    /// The bytes that are meant; none where the text ends too soon.
    pub span: Range<usize>,
    /// What is wrong.
    pub problem: WrittenProblem,
}

/// What is wrong in a text.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum WrittenProblem {
    /// It is no TOML.
    #[error("no TOML: {0}")]
    Syntax(String),
    /// There is no such key.
    #[error("unknown key `{key}`")]
    UnknownKey {
        /// The key.
        key: String,
        /// The key that may have been meant.
        near: Option<String>,
        /// The keys there are.
        keys: Vec<String>,
    },
    /// A value is none of those that the key may have.
    #[error("`{key}` cannot be `{value}`")]
    UnknownValue {
        /// The key.
        key: String,
        /// Its value.
        value: String,
        /// The value that may have been meant.
        near: Option<String>,
        /// The values there are.
        values: Vec<String>,
    },
    /// A value is of the wrong type.
    #[error("`{key}` is not {expected:?}")]
    WrongType {
        /// The key.
        key: String,
        /// What it may be.
        expected: Expected,
    },
    /// A key names no group.
    #[error("`{text}` names no group")]
    NoGroup {
        /// The key.
        text: String,
    },
}

/// What a value may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// A number.
    Number,
    /// A whole number that is not negative.
    Whole,
    /// A number, two in brackets, or a table of such by group.
    ByGroup,
    /// A number, or two in brackets: of the first period and of the last.
    Moving,
    /// A table.
    Table,
}

type Found<T> = Result<T, (Range<usize>, WrittenProblem)>;
type Value<'a> = Spanned<DeValue<'a>>;

impl Draft {
    /// Reads a world from the text of a file.
    ///
    /// # Errors
    /// [`WrittenError`] with the bytes of the first thing that cannot be read. Whether the world can be is another question: [`World::new`](crate::World::new) answers it.
    pub fn parse(text: &str) -> Result<Self, Box<WrittenError>> {
        let read = || {
            let document = DeTable::parse(text)
                .map_err(|error| (error.span().unwrap_or(text.len()..text.len()), WrittenProblem::Syntax(error.message().to_owned())))?;
            draft(document.get_ref())
        };
        read().map_err(|(span, problem)| Box::new(WrittenError { span, problem }))
    }
}

fn draft(table: &DeTable<'_>) -> Found<Draft> {
    let mut draft = Draft::default();
    for (key, span, value) in entries(table) {
        let Some(setting) = Setting::of_key(key) else {
            return Err((span, unknown(key, Setting::ALL.map(Setting::key))));
        };
        draft.places.insert(setting, span.start);
        match setting {
            Setting::Kind => {
                let name = text_of(key, value)?;
                let kind = Kind::ALL.into_iter().find(|kind| kind.name() == name);
                draft.kind = Some(kind.ok_or_else(|| unknown_value(key, &name, Kind::ALL.map(Kind::name), value))?);
            }
            Setting::Score => {
                let name = text_of(key, value)?;
                let score = ScoreKind::of_name(&name);
                draft.score = Some(score.ok_or_else(|| unknown_value(key, &name, ScoreKind::ALL.map(ScoreKind::name), value))?);
            }
            Setting::Rows => draft.rows = Some(whole(key, value)?),
            Setting::Periods => draft.periods = Some(whole(key, value)?),
            Setting::Strength => draft.strength = Some(number(key, value)?),
            Setting::Group => {
                for (name, _, value) in entries(table_of(key, value)?) {
                    draft.columns.push(DraftColumn { name: name.to_owned(), levels: shares(name, value)? });
                }
            }
            Setting::Proxy => {
                for (name, _, value) in entries(table_of(key, value)?) {
                    draft.proxies.push(proxy(name, value)?);
                }
            }
            Setting::Words => {
                for (name, _, value) in entries(table_of(key, value)?) {
                    draft.words.push((name.to_owned(), told(name, value)?));
                }
            }
            by_group => draft.tell(by_group, told(key, value)?),
        }
    }
    Ok(draft)
}

fn proxy(name: &str, value: &Value<'_>) -> Found<DraftProxy> {
    let mut proxy = DraftProxy { name: name.to_owned(), of: String::new(), strength: None, values: Vec::new() };
    for (key, span, value) in entries(table_of(name, value)?) {
        match key {
            "of" => proxy.of = text_of(key, value)?,
            "strength" => proxy.strength = Some(number(key, value)?),
            "values" => {
                for (level, _, value) in entries(table_of(key, value)?) {
                    proxy.values.push((level.to_owned(), shares(level, value)?));
                }
            }
            _ => return Err((span, unknown(key, ["of", "strength", "values"]))),
        }
    }
    Ok(proxy)
}

/// The entries of a table, in the order in which they stand.
fn entries<'t, 'a>(table: &'t DeTable<'a>) -> Vec<(&'t str, Range<usize>, &'t Value<'a>)> {
    let mut entries: Vec<_> = table.iter().map(|(key, value)| (key.get_ref().as_ref(), key.span(), value)).collect();
    entries.sort_by_key(|(_, span, _)| span.start);
    entries
}

fn wrong<T>(key: &str, value: &Value<'_>, expected: Expected) -> Found<T> {
    Err((value.span(), WrittenProblem::WrongType { key: key.to_owned(), expected }))
}

fn table_of<'t, 'a>(key: &str, value: &'t Value<'a>) -> Found<&'t DeTable<'a>> {
    match value.get_ref() {
        DeValue::Table(table) => Ok(table),
        _ => wrong(key, value, Expected::Table),
    }
}

fn text_of(key: &str, value: &Value<'_>) -> Found<String> {
    match value.get_ref() {
        DeValue::String(text) => Ok(text.to_string()),
        _ => wrong(key, value, Expected::Text),
    }
}

fn whole(key: &str, value: &Value<'_>) -> Found<u64> {
    let read = match value.get_ref() {
        DeValue::Integer(number) if number.radix() == 10 => number.as_str().parse().ok(),
        _ => None,
    };
    read.map_or_else(|| wrong(key, value, Expected::Whole), Ok)
}

fn finite(value: &Value<'_>) -> Option<f64> {
    let text = match value.get_ref() {
        DeValue::Integer(number) if number.radix() == 10 => number.as_str(),
        DeValue::Float(number) => number.as_str(),
        _ => return None,
    };
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

fn number(key: &str, value: &Value<'_>) -> Found<f64> {
    finite(value).map_or_else(|| wrong(key, value, Expected::Number), Ok)
}

fn moving(value: &Value<'_>) -> Option<Trend> {
    match value.get_ref() {
        DeValue::Array(both) => match &both[..] {
            [first, last] => Some(Trend { first: finite(first)?, last: finite(last)? }),
            _ => None,
        },
        _ => finite(value).map(Trend::constant),
    }
}

fn shares(key: &str, value: &Value<'_>) -> Found<Vec<(String, f64)>> {
    entries(table_of(key, value)?).into_iter().map(|(level, _, value)| Ok((level.to_owned(), number(level, value)?))).collect()
}

/// A value for everybody, or a table of values by group.
fn told(key: &str, value: &Value<'_>) -> Found<Vec<Told>> {
    if let Some(value) = moving(value) {
        return Ok(vec![Told { selector: Selector::everybody(), value }]);
    }
    let DeValue::Table(table) = value.get_ref() else { return wrong(key, value, Expected::ByGroup) };
    let told = entries(table).into_iter().map(|(groups, span, value)| {
        let selector = Selector::parse(groups).ok_or_else(|| (span, WrittenProblem::NoGroup { text: groups.to_owned() }))?;
        let value = moving(value).map_or_else(|| wrong(groups, value, Expected::Moving), Ok)?;
        Ok(Told { selector, value })
    });
    told.collect()
}

fn unknown<const N: usize>(key: &str, keys: [&str; N]) -> WrittenProblem {
    WrittenProblem::UnknownKey { key: key.to_owned(), near: nearest(key, keys), keys: keys.map(str::to_owned).into() }
}

fn unknown_value<const N: usize>(key: &str, name: &str, values: [&str; N], value: &Value<'_>) -> (Range<usize>, WrittenProblem) {
    let problem = WrittenProblem::UnknownValue {
        key: key.to_owned(),
        value: name.to_owned(),
        near: nearest(name, values),
        values: values.map(str::to_owned).into(),
    };
    (value.span(), problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_says_what_flags_say() {
        let text =
            "rows = 5\nperiods = 3\nbase_rate = 0.2\n\n[group.sex]\nwomen = 0.4\nmen = 0.6\n\n[auc]\nwomen = [0.7, 0.8]\n\"*\" = 0.9\n";
        let read = Draft::parse(text).unwrap();
        let mut typed = Draft { rows: Some(5), periods: Some(3), places: read.places.clone(), ..Draft::default() };
        typed.columns = vec![DraftColumn::parse("sex=women:0.4,men:0.6").unwrap()];
        typed.tell(Setting::BaseRate, Told::parse_list("0.2").unwrap());
        typed.tell(Setting::Auc, Told::parse_list("women:0.7..0.8,*:0.9").unwrap());
        assert_eq!(read, typed);
        assert_eq!(read.places[&Setting::Auc], text.find("auc").unwrap());
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_place() {
        let refused = |text: &str| *Draft::parse(text).unwrap_err();
        let error = refused("rows = 5\nbaserate = 0.2\n");
        assert_eq!(error.span, 9..17);
        assert!(matches!(error.problem, WrittenProblem::UnknownKey { near: Some(near), .. } if near == "base_rate"));
        let error = refused("score = \"calibratd\"\n");
        assert!(matches!(error.problem, WrittenProblem::UnknownValue { near: Some(near), .. } if near == "calibrated"));
        let wrong = |text: &str| match refused(text).problem {
            WrittenProblem::WrongType { expected, .. } => expected,
            other => panic!("{other}"),
        };
        assert_eq!(wrong("rows = -1"), Expected::Whole);
        assert_eq!(wrong("rows = 1.5"), Expected::Whole);
        assert_eq!(wrong("auc = \"high\""), Expected::ByGroup);
        assert_eq!(wrong("auc = [0.5, 0.6, 0.7]"), Expected::ByGroup);
        assert_eq!(wrong("[auc]\nwomen = true"), Expected::Moving);
        assert_eq!(wrong("group = 1"), Expected::Table);
        assert_eq!(wrong("base_rate = nan"), Expected::ByGroup);
        assert!(matches!(refused("[auc]\n\"a/\" = 1").problem, WrittenProblem::NoGroup { .. }));
        assert!(matches!(refused("rows = \n").problem, WrittenProblem::Syntax(_)));
    }
}
