//! A look at data whose columns nobody has named yet: what is in each of them.
//!
//! Rows are looked at in the order of reading, up to a limit, and [`Look::whole`] tells whether these were all. Memory does not grow with the rows: of each
//! column no more than [`LEVELS`] values and, to tell whether a value comes twice, [`UNIQUE`] numbers are kept. What the columns are used as is left to
//! [`guess`](crate::guess).

mod column;
mod sums;

use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use flate2::read::MultiGzDecoder;

use crate::blocks::Blocks;
use crate::pass::explain;
use crate::source::{Located, Place, unreadable};
use crate::texts::Kept;
use crate::value::Missing;
use crate::{DataError, Format, Source, columnar, csv};
use column::Seen;
use sums::Sums;

/// So many rows are looked at, if nothing else is said.
pub const ROWS: u64 = 1_000_000;
/// The largest number of distinct values of a column that are kept.
pub const LEVELS: usize = 200;
/// Among so many values it is told whether one comes twice.
pub const UNIQUE: usize = 100_000;

/// The bytes of a block of text.
const BLOCK: usize = 1 << 18;

/// How to look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookOptions {
    /// The byte between fields; `None`: the one that the first rows show.
    pub separator: Option<u8>,
    /// The texts that stand for a missing value, beside blanks.
    pub missing: Vec<String>,
    /// How many rows are looked at, at most.
    pub rows: u64,
}

impl Default for LookOptions {
    fn default() -> Self {
        Self { separator: None, missing: Vec::new(), rows: ROWS }
    }
}

/// What is in the columns of some data.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// The rows looked at.
    pub rows: u64,
    /// Whether there are no others.
    pub whole: bool,
    /// The columns of all inputs, in the order of the first.
    pub columns: Vec<ColumnLook>,
    /// Columns of whole numbers of which two add up to the third in each row looked at: a table that was counted already.
    pub sums: Vec<Sum>,
}

/// What is in a column.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnLook {
    /// Its name.
    pub name: String,
    /// Its distinct values and their rows, the commonest first; `None` if there are more than [`LEVELS`], or if they are long texts.
    pub values: Option<Vec<(String, u64)>>,
    /// What its values are if all are numbers, those aside that look missing.
    pub numbers: Option<Numbers>,
    /// The rows without a value.
    pub missing: u64,
    /// Values that stand as they are, and look as if they were meant to be missing, such as `NA`; with their rows.
    pub looks_missing: Vec<(String, u64)>,
    /// Whether no value came twice among the first [`UNIQUE`] of several.
    pub unique: bool,
    /// Whether its values are all dates or periods, and not plain numbers.
    pub dates: bool,
    /// The type of a columnar file that an audit cannot read, such as a list. Nothing else is known of the column then.
    pub unreadable: Option<String>,
}

/// What numbers a column holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Numbers {
    /// The smallest.
    pub least: f64,
    /// The largest.
    pub most: f64,
    /// Whether all are whole.
    pub whole: bool,
}

/// Two columns that add up to a third. Each is a place among [`Look::columns`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sum {
    /// The two that are added, in the order of the columns.
    pub parts: [usize; 2],
    /// Their sum.
    pub whole: usize,
}

impl ColumnLook {
    /// Its values without those that look missing, the commonest first; `None` as in [`ColumnLook::values`].
    pub fn levels(&self) -> Option<Vec<&str>> {
        let missing = |value: &str| self.looks_missing.iter().any(|(missing, _)| missing == value);
        Some(self.values.as_ref()?.iter().map(|(value, _)| value.as_str()).filter(|value| !missing(value)).collect())
    }
}

/// Looks at the rows of a source.
///
/// # Errors
/// [`DataError`] if an input cannot be read as far as it is looked at, if its columns are not those of the first, or if there is no row.
pub fn look(source: &Source, options: &LookOptions) -> Result<Look, DataError> {
    let (looking, name) = looked(source, options, None)?;
    if looking.rows == 0 {
        return Err(DataError::NoRows { name });
    }
    Ok(Look {
        rows: looking.rows,
        whole: looking.whole,
        sums: looking.sums.found(),
        columns: looking.columns.into_iter().map(Seen::finish).collect(),
    })
}

/// Goes through the rows of a source, and gives what was seen with the name of the first input.
pub(crate) fn looked(source: &Source, options: &LookOptions, kept: Option<Kept>) -> Result<(Looking, String), DataError> {
    let mut looking = Looking { kept, ..Looking::new(options) };
    let located = source.locate()?;
    for (input, located) in located.iter().enumerate() {
        looking.input = input;
        let has_header = looking.at(located, options.separator)?;
        if !has_header && located.named {
            return Err(DataError::Empty { name: located.name.clone() });
        }
    }
    let name = located.first().map(|first| first.name.clone()).unwrap_or_default();
    if looking.first.is_none() {
        return Err(DataError::Empty { name });
    }
    Ok((looking, name))
}

/// What was seen so far.
pub(crate) struct Looking {
    missing: Missing,
    limit: u64,
    /// The place of the input that is looked at.
    input: usize,
    rows: u64,
    whole: bool,
    /// The input that the columns are those of.
    first: Option<String>,
    columns: Vec<Seen>,
    sums: Sums,
    /// The cells, where they are to be kept and not only looked at.
    pub(crate) kept: Option<Kept>,
}

impl Looking {
    fn new(options: &LookOptions) -> Self {
        Self {
            missing: Missing::new(&options.missing),
            limit: options.rows.max(1),
            input: 0,
            rows: 0,
            whole: true,
            first: None,
            columns: Vec::new(),
            sums: Sums::default(),
            kept: None,
        }
    }

    /// Looks at an input, and tells whether it has a header.
    fn at(&mut self, located: &Located, separator: Option<u8>) -> Result<bool, DataError> {
        let name = &located.name;
        let system = |source| unreadable(name, source);
        let mut reader = located.open()?;
        let mut head = Vec::new();
        (&mut reader).take(8).read_to_end(&mut head).map_err(system)?;
        let format = Format::of(&head, name)?;
        if format.is_columnar() {
            return self.columnar(located, format).map(|()| true);
        }
        let text = head.as_slice().chain(reader);
        match format {
            Format::CsvGzip => self.text(name, format, separator, MultiGzDecoder::new(text)),
            Format::CsvZstd => self.text(name, format, separator, zstd::Decoder::new(text).map_err(system)?),
            _ => self.text(name, format, separator, text),
        }
    }

    fn columnar(&mut self, located: &Located, format: Format) -> Result<(), DataError> {
        let path = match &located.place {
            Place::File(path) => path,
            Place::Stdin => return Err(DataError::ColumnarOnStdin { format }),
            Place::Memory(_) => return Err(DataError::Unsupported { name: located.name.clone(), kind: "columnar in memory" }),
        };
        // Frames come one after another, but from threads of the library: what was seen goes there and comes back.
        let shared = Arc::new(Mutex::new(std::mem::replace(self, Self::new(&LookOptions::default()))));
        let read = columnar::look(path, &located.name, format, &shared);
        std::mem::swap(self, &mut *shared.lock().unwrap_or_else(PoisonError::into_inner));
        read
    }

    fn text(&mut self, name: &str, format: Format, separator: Option<u8>, reader: impl Read) -> Result<bool, DataError> {
        let input = self.input;
        let in_words = |trouble| explain(trouble, input, name, format).1;
        let mut blocks = Blocks::new(reader, BLOCK).map_err(|error| in_words(error.into()))?;
        let (head, _) = blocks.head();
        if head.starts_with(b"\xef\xbb\xbf") {
            blocks.skip(3);
        } else if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
            return Err(DataError::Utf16 { name: name.to_owned() });
        }
        let (head, whole) = blocks.head();
        let known: Vec<String> = self.columns.iter().map(|column| column.name().to_owned()).collect();
        let dialect = csv::dialect(head, whole, separator, |header| known.iter().filter(|column| header.contains(column)).count());
        let Some((row, line)) = blocks.header(dialect).map_err(in_words)? else { return Ok(false) };
        let header = csv::header(&row, line, dialect, input, name).map_err(|(_, error)| error)?;
        let places = self.begin(name, &header)?;
        while self.whole
            && let Some((bytes, line)) = blocks.next(Vec::new).map_err(in_words)?
        {
            csv::records(&bytes, line, dialect, header.len(), (input, name), |record| {
                self.row(|column| places[column].and_then(|place| record.get(place)))
            })?;
        }
        Ok(true)
    }

    /// Begins an input: where each column stands in it.
    pub(crate) fn begin(&mut self, name: &str, header: &[String]) -> Result<Vec<Option<usize>>, DataError> {
        if let Some(twice) = header.iter().enumerate().find_map(|(place, column)| header[..place].contains(column).then_some(column)) {
            return Err(DataError::DuplicateColumn {
                column: twice.clone(),
                name: name.to_owned(),
                positions: (1..=header.len()).filter(|&place| header[place - 1] == *twice).collect(),
            });
        }
        if let Some(kept) = &mut self.kept {
            kept.begin(name, header)?;
        }
        let Some(first) = &self.first else {
            self.first = Some(name.to_owned());
            self.columns = header.iter().map(|column| Seen::new(column)).collect();
            return Ok((0..header.len()).map(Some).collect());
        };
        let names = || self.columns.iter().map(Seen::name);
        let lacking: Vec<String> = names().filter(|column| !header.iter().any(|name| name == column)).map(str::to_owned).collect();
        let beyond: Vec<String> = header.iter().filter(|column| names().all(|name| name != *column)).cloned().collect();
        if !lacking.is_empty() || !beyond.is_empty() {
            return Err(DataError::ColumnsDiffer { first: first.clone(), name: name.to_owned(), lacking, beyond });
        }
        Ok(names().map(|column| header.iter().position(|name| name == column)).collect())
    }

    /// That a column has a type that an audit cannot read.
    pub(crate) fn cannot_read(&mut self, column: usize, found: &str) {
        if let Some(kept) = &mut self.kept {
            kept.cannot_read(self.columns[column].name(), found);
        }
        self.columns[column].cannot_read(found);
    }

    /// Whether no row was passed over so far.
    pub(crate) const fn is_whole(&self) -> bool {
        self.whole
    }

    /// Whether no other row is to be looked at.
    pub(crate) const fn is_full(&self) -> bool {
        self.rows >= self.limit
    }

    /// Looks at a row, of which `value` gives the text of each column.
    pub(crate) fn row<'v>(&mut self, value: impl Fn(usize) -> Option<&'v [u8]>) {
        if self.is_full() {
            self.whole = false;
            return;
        }
        self.rows += 1;
        if let Some(kept) = &mut self.kept {
            kept.row(value, &self.missing);
            return;
        }
        for (place, column) in self.columns.iter_mut().enumerate() {
            column.see(value(place).unwrap_or_default(), &self.missing);
        }
        self.sums.see(self.rows, self.columns.len(), value);
    }
}
