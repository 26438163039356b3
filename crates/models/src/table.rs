//! What is learned from, before anything is known of it: named columns of texts, and where each row was.

use crate::ModelError;

/// A named column: the text of each cell, `None` where it is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Its cells, one a row.
    pub cells: Vec<Option<String>>,
}

/// Columns of equal length, no two of one name, and the number by which each row is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    rows: Vec<u64>,
    columns: Vec<Column>,
}

impl Table {
    /// A table of these columns. A row's number is what messages and predictions tell it by: its line in a text, for instance.
    ///
    /// # Errors
    /// [`ModelError::Uneven`] if a column has more or fewer cells than there are rows, [`ModelError::SameColumnTwice`] if two have one name.
    pub fn new(rows: Vec<u64>, columns: Vec<Column>) -> Result<Self, ModelError> {
        for (place, column) in columns.iter().enumerate() {
            if column.cells.len() != rows.len() {
                return Err(ModelError::Uneven { column: column.name.clone(), cells: column.cells.len(), rows: rows.len() });
            }
            if columns[..place].iter().any(|other| other.name == column.name) {
                return Err(ModelError::SameColumnTwice { column: column.name.clone() });
            }
        }
        Ok(Self { rows, columns })
    }

    /// The number of each row.
    pub fn rows(&self) -> &[u64] {
        &self.rows
    }

    /// A column.
    ///
    /// # Errors
    /// [`ModelError::NoColumn`] if there is none of that name.
    pub fn column(&self, name: &str) -> Result<&Column, ModelError> {
        self.columns.iter().find(|column| column.name == name).ok_or_else(|| ModelError::NoColumn { column: name.to_owned() })
    }
}
