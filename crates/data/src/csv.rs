//! Separated text: its dialect, its header, and its rows, block by block.

use std::cell::Cell;
use std::sync::Arc;

use csv::{ByteRecord, ReaderBuilder, Terminator};
use ecart_tally::RowRef;
use memchr::{memchr, memchr_iter, memrchr};

use crate::DataError;
use crate::counter::{Counter, Row};
use crate::encode::Texts;
use crate::error::Spot;
use crate::kernel::Amount;
use crate::quotes::Dialect;
use crate::value::{Missing, Number};

/// The separators that are looked for, the most common first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The characters of a line that a message shows.
const EXCERPT: usize = 120;

/// What is known of a text once its header was read.
#[derive(Debug)]
pub(crate) struct Text {
    /// Its place among the inputs.
    pub(crate) input: usize,
    pub(crate) name: String,
    pub(crate) dialect: Dialect,
    /// The number of fields in the header, and so in each row.
    pub(crate) fields: usize,
    /// The field of each wanted column.
    pub(crate) places: Vec<usize>,
}

/// Some whole rows of a text.
#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) text: Arc<Text>,
    pub(crate) bytes: Vec<u8>,
    /// The line that the first row starts on.
    pub(crate) line: u64,
}

/// The dialect of a text by its first rows; `whole` if they are all of it.
///
/// The separator is the one whose header has the most of the wanted columns, which `found_in` counts; of several, the one that gives all rows as many fields as the
/// header, and the most of them.
pub(crate) fn dialect(head: &[u8], whole: bool, separator: Option<u8>, found_in: impl Fn(&[String]) -> usize) -> Dialect {
    let line_end = line_end(head);
    let separator = separator.unwrap_or_else(|| {
        SEPARATORS
            .into_iter()
            .map(|separator| (likeness(head, whole, Dialect { separator, line_end }, &found_in), separator))
            // The first of equals: `max_by` would give the last.
            .rev()
            .max_by_key(|(likeness, _)| *likeness)
            .map_or(b',', |(_, separator)| separator)
    });
    Dialect { separator, line_end }
}

/// How a text's lines end: with `\r` alone only if there is no `\n` in its head.
fn line_end(head: &[u8]) -> u8 {
    if memchr(b'\n', head).is_none() && memchr(b'\r', head).is_some_and(|place| place + 1 < head.len()) { b'\r' } else { b'\n' }
}

/// How well a dialect fits the first rows: wanted columns found, whether all rows are alike, fields of the header.
fn likeness(head: &[u8], whole: bool, dialect: Dialect, found_in: impl Fn(&[String]) -> usize) -> (usize, bool, usize) {
    // The last row of a head may be cut.
    let end = if whole { head.len() } else { memrchr(dialect.line_end, head).map_or(head.len(), |place| place + 1) };
    let mut reader = builder(dialect).from_reader(&head[..end]);
    let mut records = reader.byte_records().map_while(Result::ok);
    let Some(header) = records.next() else { return (0, false, 0) };
    let alike = header.len() > 1 && records.take(50).filter(|record| record.len() != header.len()).count() == 0;
    (found_in(&names(&header)), alike, header.len())
}

fn builder(dialect: Dialect) -> ReaderBuilder {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(dialect.separator);
    if dialect.line_end == b'\r' {
        builder.terminator(Terminator::Any(b'\r'));
    }
    builder
}

fn names(header: &ByteRecord) -> Vec<String> {
    header.iter().map(|name| String::from_utf8_lossy(name).into_owned()).collect()
}

/// The names in a header row. An error comes with its line.
pub(crate) fn header(row: &[u8], line: u64, dialect: Dialect, input: usize, name: &str) -> Result<Vec<String>, (u64, DataError)> {
    if let Some((spot, error)) = unreadable(row, line, dialect, input, name) {
        return Err((spot.line, error));
    }
    let mut record = ByteRecord::new();
    // Reading from memory does not fail.
    let _ = builder(dialect).from_reader(row).read_byte_record(&mut record);
    Ok(names(&record))
}

/// The first byte that is not text, if there is one.
fn unreadable(bytes: &[u8], line: u64, dialect: Dialect, input: usize, name: &str) -> Option<(Spot, DataError)> {
    let invalid = std::str::from_utf8(bytes).err().map(|error| error.valid_up_to());
    let nul = memchr(0, bytes);
    let place = invalid.into_iter().chain(nul).min()?;
    let line = line + count_lines(&bytes[..place], dialect.line_end);
    let at = RowRef { input, name: name.to_owned(), line };
    let error = if nul == Some(place) {
        DataError::NulByte { at }
    } else {
        let start = memrchr(dialect.line_end, &bytes[..place]).map_or(0, |place| place + 1);
        DataError::NotUtf8 { at, excerpt: excerpt(&bytes[start..], dialect) }
    };
    Some((Spot { input, line }, error))
}

/// The first line of some bytes, cut.
fn excerpt(bytes: &[u8], dialect: Dialect) -> String {
    let end = memchr(dialect.line_end, bytes).unwrap_or(bytes.len()).min(EXCERPT * 4);
    let line = String::from_utf8_lossy(&bytes[..end]);
    let line = line.trim_end_matches(['\r', '\n']);
    match line.char_indices().nth(EXCERPT) {
        Some((place, _)) => format!("{}…", &line[..place]),
        None => line.to_owned(),
    }
}

fn count_lines(bytes: &[u8], line_end: u8) -> u64 {
    memchr_iter(line_end, bytes).count() as u64
}

/// Goes through the rows of a block of text of this input, whose header has so many fields.
pub(crate) fn records(
    bytes: &[u8],
    line: u64,
    dialect: Dialect,
    fields: usize,
    (input, name): (usize, &str),
    mut each: impl FnMut(&ByteRecord),
) -> Result<(), DataError> {
    if let Some((_, error)) = unreadable(bytes, line, dialect, input, name) {
        return Err(error);
    }
    let mut reader = builder(dialect).from_reader(bytes);
    let mut record = ByteRecord::new();
    while matches!(reader.read_byte_record(&mut record), Ok(true)) {
        if record.len() != fields {
            let before = record.position().map_or(0, |position| position.byte() as usize);
            let start = before + bytes[before..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            let at = RowRef { input, name: name.to_owned(), line: line + count_lines(&bytes[..start], dialect.line_end) };
            return Err(DataError::Ragged { at, found: record.len(), expected: fields, excerpt: excerpt(&bytes[start..], dialect) });
        }
        each(&record);
    }
    Ok(())
}

impl<A: Amount> Counter<A> {
    /// Counts the rows of a block.
    pub(crate) fn block(&mut self, block: &Block) {
        let text = &*block.text;
        if let Some((spot, error)) = unreadable(&block.bytes, block.line, text.dialect, text.input, &text.name) {
            self.broke(spot, error);
        }
        let missing = Arc::clone(&self.wanted().missing);
        let mut reader = builder(text.dialect).from_reader(&*block.bytes);
        let mut record = ByteRecord::new();
        let lines = Cell::new((0, block.line));
        let mut rows = 0;
        while matches!(reader.read_byte_record(&mut record), Ok(true)) {
            if record.len() != text.fields {
                let row = Record { record: &record, block, lines: &lines, missing: &missing };
                let spot = row.spot();
                let error = DataError::Ragged {
                    at: RowRef { input: text.input, name: text.name.clone(), line: spot.line },
                    found: record.len(),
                    expected: text.fields,
                    excerpt: excerpt(&block.bytes[row.start()..], text.dialect),
                };
                self.broke(spot, error);
                break;
            }
            rows += 1;
            self.row(&mut Record { record: &record, block, lines: &lines, missing: &missing });
        }
        self.add_read(text.input, rows);
    }
}

/// One row of a block.
struct Record<'a> {
    record: &'a ByteRecord,
    block: &'a Block,
    /// A place in the block and the line it is on: lines are counted on from there, and not each time from the start.
    lines: &'a Cell<(usize, u64)>,
    missing: &'a Missing,
}

impl Record<'_> {
    /// Where the row starts in its block. The reader's position is that of the blank lines before it, if there are any.
    fn start(&self) -> usize {
        let before = self.record.position().map_or(0, |position| position.byte() as usize);
        before + self.block.bytes[before..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count()
    }

    fn field(&self, column: usize) -> &[u8] {
        self.record.get(self.block.text.places[column]).unwrap_or_default()
    }
}

impl Row for Record<'_> {
    fn spot(&self) -> Spot {
        let start = self.start();
        let (known, line) = self.lines.get();
        let line = line + count_lines(&self.block.bytes[known..start], self.block.text.dialect.line_end);
        self.lines.set((start, line));
        Spot { input: self.block.text.input, line }
    }

    fn code(&mut self, _slot: usize, column: usize, texts: &mut Texts) -> u32 {
        texts.encode(self.field(column), || self.spot())
    }

    fn number(&self, column: usize) -> Number {
        self.missing.number(self.field(column))
    }

    fn text(&self, column: usize) -> Vec<u8> {
        self.field(column).to_vec()
    }

    fn name(&self, column: usize, into: &mut Vec<u8>) -> bool {
        into.clear();
        into.extend_from_slice(self.field(column));
        !self.missing.holds(into)
    }
}
