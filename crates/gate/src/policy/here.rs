//! A value of a policy with the bytes that it stands at, and the shapes in which values may be written.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use toml::Spanned;

/// A value, and where it stands.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct Here<T>(Spanned<T>);

impl<T> Here<T> {
    pub(super) fn get(&self) -> &T {
        self.0.get_ref()
    }

    pub(super) fn span(&self) -> Range<usize> {
        self.0.span()
    }
}

/// In the schema a value is what it is, wherever it stands.
impl<T: JsonSchema> JsonSchema for Here<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// One text, or a list of them.
#[derive(Clone, Debug)]
pub(super) enum OneOrMore<T> {
    One(T),
    More(Vec<Here<T>>),
}

impl<T: Clone> Here<OneOrMore<T>> {
    /// Each value with its bytes.
    pub(super) fn all(&self) -> Vec<(T, Range<usize>)> {
        match self.get() {
            OneOrMore::One(value) => vec![(value.clone(), self.span())],
            OneOrMore::More(values) => values.iter().map(|value| (value.get().clone(), value.span())).collect(),
        }
    }
}

impl<'de, T: Deserialize<'de> + From<Plain>> Deserialize<'de> for OneOrMore<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMoreVisitor<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de> + From<Plain>> Visitor<'de> for OneOrMoreVisitor<T> {
            type Value = OneOrMore<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or a list of values")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(OneOrMore::One(Plain(text.to_owned()).into()))
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
                Ok(OneOrMore::One(Plain(number.to_string()).into()))
            }

            fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
                Ok(OneOrMore::One(Plain(number.to_string()).into()))
            }

            fn visit_bool<E: de::Error>(self, truth: bool) -> Result<Self::Value, E> {
                Ok(OneOrMore::One(Plain(truth.to_string()).into()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::new();
                while let Some(value) = values.next_element()? {
                    all.push(value);
                }
                Ok(OneOrMore::More(all))
            }
        }
        deserializer.deserialize_any(OneOrMoreVisitor(std::marker::PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for OneOrMore<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("OneOrMore{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [one, { "type": "array", "items": one }] })
    }
}

/// A value of a column or a file, as a text: it may be written as a number or as true or false.
#[derive(Clone, Debug)]
pub(super) struct Plain(pub(super) String);

impl From<Plain> for String {
    fn from(Plain(text): Plain) -> Self {
        text
    }
}

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match OneOrMore::<Self>::deserialize(deserializer)? {
            OneOrMore::One(plain) => Ok(plain),
            OneOrMore::More(_) => Err(de::Error::custom("a list in a list")),
        }
    }
}

impl JsonSchema for Plain {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Plain".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "number", "boolean"] })
    }
}
