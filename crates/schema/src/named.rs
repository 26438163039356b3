//! Names of the catalogues, as they stand in a file.

use crate::SchemaError;

/// What these names stand for.
///
/// # Errors
/// [`SchemaError`] with the place of the first name that stands for nothing.
pub(crate) fn named<T, C: FromIterator<T>>(
    names: &[String],
    path: &str,
    kind: &str,
    parse: fn(&str) -> Option<T>,
) -> Result<C, SchemaError> {
    let entry = |(place, name): (usize, &String)| {
        parse(name).ok_or_else(|| SchemaError::wrong(format!("{path}[{place}]"), format_args!("`{name}` is no {kind}")))
    };
    names.iter().enumerate().map(entry).collect()
}
