//! The cells of named columns as texts, for what looks at rows one by one: a model that is trained.
//!
//! Unlike a count this holds them all in memory.

use crate::columns::nearest;
use crate::look::{LookOptions, looked};
use crate::value::Missing;
use crate::{DataError, Source};

/// The cells of some columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// How many rows there are. They are numbered from 1, over all inputs, the header not counted.
    pub rows: u64,
    /// The columns by name, in the order asked for; a missing cell is `None`.
    pub columns: Vec<(String, Vec<Option<String>>)>,
}

/// Reads columns as texts; all of them if none is named. Which rows are read, what is missing and how an input is told apart is as in a count.
///
/// # Errors
/// [`DataError`] if an input cannot be read, has no such column, or holds a type in one that has no text, or if there is no row.
pub fn texts(source: &Source, columns: &[String], options: &LookOptions) -> Result<Texts, DataError> {
    let kept = Kept { asked: columns.to_vec(), ..Kept::default() };
    let (looking, name) = looked(source, options, Some(kept))?;
    let kept = looking.kept.unwrap_or_default();
    if let Some(error) = kept.unreadable {
        return Err(error);
    }
    if kept.texts.rows == 0 {
        return Err(DataError::NoRows { name });
    }
    Ok(kept.texts)
}

/// The cells that were kept so far.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    asked: Vec<String>,
    /// Where each kept column stands among those of the first input.
    places: Vec<usize>,
    name: String,
    texts: Texts,
    unreadable: Option<DataError>,
}

impl Kept {
    /// Begins an input with this header.
    pub(crate) fn begin(&mut self, name: &str, header: &[String]) -> Result<(), DataError> {
        name.clone_into(&mut self.name);
        if !self.texts.columns.is_empty() {
            return Ok(());
        }
        let asked = if self.asked.is_empty() { header } else { &self.asked };
        for column in asked {
            let Some(place) = header.iter().position(|found| found == column) else {
                return Err(DataError::NoColumn {
                    column: column.clone(),
                    role: None,
                    name: name.to_owned(),
                    columns: header.to_vec(),
                    nearest: nearest(column, header),
                });
            };
            self.places.push(place);
            self.texts.columns.push((column.clone(), Vec::new()));
        }
        Ok(())
    }

    /// That a column has a type without a text.
    pub(crate) fn cannot_read(&mut self, column: &str, found: &str) {
        if self.unreadable.is_none() && self.texts.columns.iter().any(|(kept, _)| kept == column) {
            self.unreadable =
                Some(DataError::ColumnType { column: column.to_owned(), role: None, name: self.name.clone(), found: found.to_owned() });
        }
    }

    /// Keeps a row.
    pub(crate) fn row<'v>(&mut self, value: impl Fn(usize) -> Option<&'v [u8]>, missing: &Missing) {
        self.texts.rows += 1;
        for (&place, (_, cells)) in self.places.iter().zip(&mut self.texts.columns) {
            let text = value(place).filter(|text| !missing.holds(text));
            cells.push(text.map(|text| String::from_utf8_lossy(text).into_owned()));
        }
    }
}
