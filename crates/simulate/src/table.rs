//! Rows by columns, all as whole numbers.

/// A column of what is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What its numbers stand for.
    pub values: Values,
}

/// What the whole numbers of a column stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Values {
    /// The places of these names.
    Names(Vec<String>),
    /// Themselves.
    Whole,
    /// Themselves divided by ten to this power: 1234 with four decimals is 0.1234.
    Decimal(u8),
}

/// Some rows: for each column one number a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// The columns, all of one length.
    pub columns: Vec<Vec<i32>>,
}

impl Block {
    /// The number of rows.
    pub fn rows(&self) -> usize {
        self.columns.first().map_or(0, Vec::len)
    }
}
