//! Whether a text has the shape of a policy: tables, keys, and the kind of each value.
//!
//! The shape is that of the JSON Schema which is published. So each problem is found here, by what stands in the text, and what serde would say of it is never
//! needed.

use std::ops::Range;

use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::error::Problem;
use super::kind::{Kind, Table};
use super::near::nearest;

type Found = (Range<usize>, Problem);

/// The first problem of the shape of a document.
///
/// # Errors
/// The problem that stands first in the text; keys that are missing come after all that stand there.
pub(super) fn check(document: &Spanned<DeTable<'_>>, schema: &Value) -> Result<(), Found> {
    let mut shape = Shape { schema, found: Vec::new() };
    shape.table(document.get_ref(), document.span(), schema, TOP);
    let is_missing = |problem: &Problem| matches!(problem, Problem::Missing { .. });
    shape.found.into_iter().min_by_key(|(span, problem)| (is_missing(problem), span.start)).map_or(Ok(()), Err)
}

const TOP: Table = Table("");

/// The tables of a policy, by the key that holds each.
const TABLES: [(&str, Table); 10] = [
    ("data", Table("[data]")),
    ("columns", Table("[columns]")),
    ("figures", Table("[figures]")),
    ("words", Table("[words]")),
    ("defaults", Table("[defaults]")),
    ("rule", Table("[[rule]]")),
    ("about", Table("[about]")),
    ("summary", Table("[summary]")),
    ("waiver", Table("waiver")),
    ("exclude", Table("exclude")),
];

struct Shape<'a> {
    schema: &'a Value,
    found: Vec<Found>,
}

impl<'a> Shape<'a> {
    fn table(&mut self, table: &DeTable<'_>, span: Range<usize>, schema: &'a Value, name: Table) {
        let Some(properties) = schema["properties"].as_object() else { return };
        for (key, value) in table {
            match properties.get(key.get_ref().as_ref()) {
                Some(schema) => self.value(key.get_ref(), value, schema),
                None => {
                    let keys: Vec<String> = properties.keys().cloned().collect();
                    let near = nearest(key.get_ref(), keys.iter().map(String::as_str)).map(str::to_owned);
                    let elsewhere = if near.is_none() { self.table_with(key.get_ref()) } else { None };
                    let problem = Problem::UnknownKey { key: key.get_ref().to_string(), table: name, near, elsewhere, keys };
                    self.found.push((key.span(), problem));
                }
            }
        }
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        for key in required.filter(|key| !table.contains_key(*key)) {
            self.found.push((span.clone(), Problem::Missing { key: key.to_owned(), table: name }));
        }
    }

    fn value(&mut self, key: &str, value: &Spanned<DeValue<'_>>, schema: &'a Value) {
        let found = kind(value.get_ref());
        let branches = self.branches(schema);
        let fits =
            |branch: &&'a Value| self.kinds(branch).iter().any(|kind| *kind == found || (*kind, found) == (Kind::Number, Kind::Count));
        let Some(branch) = branches.iter().copied().find(fits) else {
            let mut expected: Vec<Kind> = branches.iter().flat_map(|branch| self.kinds(branch)).collect();
            expected.sort_unstable();
            expected.dedup();
            self.found.push((value.span(), Problem::WrongType { key: key.to_owned(), found, expected }));
            return;
        };
        match value.get_ref() {
            DeValue::Array(items) => items.iter().for_each(|item| self.value(key, item, &branch["items"])),
            DeValue::Table(table) => {
                let name = TABLES.iter().find(|(known, _)| *known == key).map_or(TOP, |(_, table)| *table);
                self.table(table, value.span(), branch, name);
            }
            DeValue::String(text) => {
                let values: Vec<String> = branches.iter().flat_map(|branch| values(branch)).collect();
                if !values.is_empty() && !values.iter().any(|known| known == text) {
                    let near = nearest(text, values.iter().map(String::as_str)).map(str::to_owned);
                    let problem = Problem::UnknownValue { key: key.to_owned(), value: text.to_string(), near, values };
                    self.found.push((value.span(), problem));
                }
            }
            _ => {}
        }
    }

    /// The schemas of which a value has to fit one: a list that accepts one value as well has two, an enumeration has one for each of its values.
    fn branches(&self, schema: &'a Value) -> Vec<&'a Value> {
        let schema = self.resolved(schema);
        let several = if schema.get("type").is_some() { None } else { schema["anyOf"].as_array().or_else(|| schema["oneOf"].as_array()) };
        several.map_or_else(|| vec![schema], |several| several.iter().flat_map(|branch| self.branches(branch)).collect())
    }

    fn resolved(&self, schema: &'a Value) -> &'a Value {
        let path = schema["$ref"].as_str().and_then(|path| path.strip_prefix('#'));
        path.and_then(|path| self.schema.pointer(path)).unwrap_or(schema)
    }

    fn kinds(&self, schema: &Value) -> Vec<Kind> {
        let is_day = schema["format"] == "date";
        let kind = |name: &str| match name {
            "string" if is_day => Some(Kind::Day),
            "string" => Some(Kind::Text),
            "integer" => Some(Kind::Count),
            "number" => Some(Kind::Number),
            "boolean" => Some(Kind::Truth),
            "array" => Some(Kind::List),
            "object" => Some(Kind::Table),
            _ => None,
        };
        match &schema["type"] {
            Value::String(name) => kind(name).into_iter().collect(),
            Value::Array(names) => names.iter().filter_map(Value::as_str).filter_map(kind).collect(),
            _ => Vec::new(),
        }
    }

    /// Another table that has such a key.
    fn table_with(&self, key: &str) -> Option<Table> {
        let top = self.schema["properties"].as_object()?;
        if top.contains_key(key) {
            return Some(TOP);
        }
        let has = |name: &str| {
            let schema = self.resolved(top.get(name)?);
            let schema = if schema["items"].is_null() { schema } else { self.resolved(&schema["items"]) };
            schema["properties"].get(key)
        };
        TABLES.iter().find(|(name, _)| has(name).is_some()).map(|(_, table)| *table)
    }
}

/// The texts that a schema enumerates.
fn values(schema: &Value) -> Vec<String> {
    let one = schema["const"].as_str().map(str::to_owned);
    let several = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
    one.into_iter().chain(several).collect()
}

fn kind(value: &DeValue<'_>) -> Kind {
    match value {
        DeValue::String(_) => Kind::Text,
        DeValue::Integer(number) if number.as_str().starts_with('-') => Kind::Number,
        DeValue::Integer(_) => Kind::Count,
        DeValue::Float(_) => Kind::Number,
        DeValue::Boolean(_) => Kind::Truth,
        DeValue::Datetime(moment) if moment.time.is_none() && moment.offset.is_none() => Kind::Day,
        DeValue::Datetime(_) => Kind::Time,
        DeValue::Array(_) => Kind::List,
        DeValue::Table(_) => Kind::Table,
    }
}
