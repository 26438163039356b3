//! Rows to a file: CSV and Parquet, a block at a time.
//!
//! [`write_table`] asks for blocks by their number, on as many threads as the machine has, and writes them in order. It holds a few blocks, whatever the number of rows,
//! and what it writes does not depend on the number of threads. Where the bytes go is its caller's business.

mod csv;
mod ordered;
mod parquet;

use std::io::{self, Write};

/// A table to be written.
pub struct Table<'a> {
    /// Its columns.
    pub columns: Vec<TableColumn>,
    /// How many rows it has.
    pub rows: u64,
    /// How many rows a block has, but for the last; above 0.
    pub block: usize,
    /// Makes a block: its number, the first being 0, and how many rows it has; for each column one number a row.
    pub make: &'a (dyn Fn(u64, usize) -> Vec<Vec<i32>> + Sync),
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableColumn {
    /// Its name.
    pub name: String,
    /// What its numbers stand for.
    pub holds: Holds,
}

/// What the numbers of a column stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holds {
    /// The places of these names.
    Names(Vec<String>),
    /// Themselves.
    Whole,
    /// Themselves divided by ten to this power, at most 9.
    Decimal(u8),
}

/// A form that a table can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableFormat {
    /// CSV with commas, and the names of the columns in its first line.
    Csv,
    /// Parquet, compressed with zstd; names as dictionaries, decimals as 64-bit numbers.
    Parquet,
}

impl Table<'_> {
    fn blocks(&self) -> u64 {
        self.rows.div_ceil(self.block.max(1) as u64)
    }

    fn made(&self, number: u64) -> Vec<Vec<i32>> {
        let before = number * self.block as u64;
        let rows = usize::try_from(self.rows.saturating_sub(before)).unwrap_or(usize::MAX).min(self.block);
        (self.make)(number, rows)
    }
}

/// Writes a table.
///
/// # Errors
/// What the system says of the bytes that could not be written.
pub fn write_table(table: &Table<'_>, format: TableFormat, out: &mut dyn Write) -> io::Result<()> {
    match format {
        TableFormat::Csv => csv::write(table, out),
        TableFormat::Parquet => parquet::write(table, out),
    }
}

#[cfg(test)]
mod tests;
