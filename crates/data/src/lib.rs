//! Rows to a tally, on this machine: CSV (plain, gzip, zstd, standard input), Parquet and Arrow IPC.
//!
//! [`count`] reads the inputs of a [`Source`] once, under a [`Plan`](ecart_tally::Plan), and counts each row or leaves it out with a reason; memory does not
//! grow with the number of rows. With a column of clusters, and only then, it grows with the number of clusters and of the cells in which each has rows:
//! by some 100 bytes for a cluster of one cell without weights, by about three times as much with weights. What it gives does not depend on the number of threads, on how a file is cut into blocks or on its format, and
//! neither does which error is reported: what makes a file unreadable comes first, then the earliest value that cannot be read, then what is
//! wrong with a whole column.
//!
//! [`join`] reads two sources, once each, and counts together the rows that have the same key. Its memory grows with the keys of both.
//!
//! [`write_table`] goes the other way: rows that are made, a block at a time, to CSV or Parquet, in memory that does not grow with them.
//!
//! Every message has its place: the file and the line in text (the header is line 1), the row in columnar files.
//! What is computed from the tally is `ecart-metrics`' business, and what an error is called in words is `ecart-words`'.
//!
//! How values are read:
//! - A value is **missing** if its text is empty or only blanks, or one of the plan's missing texts, or null in a columnar file. No other text is.
//! - Texts are compared as they stand, blanks included. **Numbers** (scores, weights, columns in bins, `0` and `1`) may have blanks around them.
//! - Of a condition and of a positive value, numbers compare by value: `1` is `1.0`. Of a cluster and of a key they do not: an identifier is a text.
//! - Of classes numbers compare by value, too, so that a label of `1.0` and a prediction of `1` are one class.
//! - An entirely empty line of a CSV file is not a row.
//! - A row that does not meet the conditions is not looked at further: whatever else it holds is no error.

mod binary;
mod blocks;
mod cells;
mod classes;
mod clusters;
mod columnar;
mod columns;
mod counter;
mod csv;
mod decided;
mod encode;
mod error;
mod finish;
mod guess;
mod input;
mod join;
mod kernel;
mod keys;
mod levels;
mod look;
mod merged;
mod note;
mod pass;
mod progress;
mod quantiles;
mod quotes;
mod reading;
mod scores;
mod source;
mod texts;
mod value;
mod write;

pub use binary::Positives;
pub use error::{BadValue, DataError, Found};
pub use guess::{
    Classes, Decided, Event, GroupBins, Guess, Guessed, GuessedGroup, GuessedScore, GuessedWeight, NoGuess, Positive, Said, Selected, Why,
    WhyPositive, affirmative, guess,
};
pub use input::{Format, Input};
pub use join::{Joined, join, join_in_blocks};
pub use look::{ColumnLook, LEVELS, Look, LookOptions, Numbers, ROWS, Sum, UNIQUE, look};
pub use note::{Note, looks_missing};
pub use pass::{ReadOptions, count, count_in_blocks};
pub use progress::Progress;
pub use reading::Reading;
pub use source::Source;
pub use texts::{Texts, texts};
pub use write::{Holds, Table, TableColumn, TableFormat, write_table};
