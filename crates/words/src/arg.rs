//! A value that fills a variable of a message.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// A value that fills a variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A text, printed as it is. A message may also choose between variants by it.
    Text(Cow<'a, str>),
    /// A count: it chooses the plural and is printed grouped (7,214 or 7 214).
    Count(u64),
    /// A number that is already written as the language does, by one of the methods of [`Words`](crate::Words).
    Number(String),
}

impl<'a> Arg<'a> {
    #[expect(clippy::cast_precision_loss, reason = "Fluent's numbers are f64, exact up to 9 007 199 254 740 992")]
    pub(crate) fn value(&'a self) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Count(count) => FluentValue::from(*count as f64),
            Self::Number(text) => FluentValue::String(Cow::Borrowed(text)),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Arg<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}
