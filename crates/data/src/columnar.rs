//! Parquet and Arrow IPC files, through Polars: lazily, streaming, and only the columns named.
//!
//! Frames come in the order of the rows and are counted by the same threads and the same kernel as text. Codes that the file gives, and numbers,
//! are made into text once for each distinct value and frame. What Polars says of a file it cannot read is kept as the source of our own error.

mod values;

use std::fs;
use std::io::{self, Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ecart_tally::Role;
use polars::prelude::{
    DataFrame, DataType, Engine, HiveOptions, IpcScanOptions, LazyFrame, ParquetReader, PlRefPath, PlanCallback, PolarsError, PolarsResult,
    ScanArgsParquet, SerReader, UnifiedScanArgs, by_name,
};
use rustc_hash::FxHashMap;

use self::values::{Values, is_readable};
use crate::columns::Wanted;
use crate::counter::{Counter, Row};
use crate::encode::{MISSING, OVERFLOW, Texts};
use crate::error::Spot;
use crate::kernel::Amount;
use crate::look::Looking;
use crate::pass::Job;
use crate::source::unreadable;
use crate::value::{Missing, Number};
use crate::{DataError, Format};

/// Some rows of a columnar file.
#[derive(Debug)]
pub(crate) struct Frame {
    /// The place of the file among the inputs.
    pub(crate) input: usize,
    /// The number of the first row; that of the file's first is 1.
    pub(crate) first_row: u64,
    /// The wanted columns, in their order.
    pub(crate) frame: DataFrame,
}

/// Reads a file and hands out its frames in the order of its rows.
pub(crate) fn read(
    path: &Path,
    name: &str,
    format: Format,
    input: usize,
    wanted: &Wanted,
    send: &SyncSender<Job>,
    failed: &Arc<AtomicBool>,
) -> Result<(), DataError> {
    check_end(path, name, format)?;
    let damaged = |source| DataError::Damaged { name: name.to_owned(), format, source };
    let (lazy, columns) = opened(path, format).map_err(damaged)?;
    check_columns(&columns, wanted, name)?;

    let (send, failed, rows) = (send.clone(), Arc::clone(failed), AtomicU64::new(0));
    let hand_out = PlanCallback::new(move |frame: DataFrame| {
        let first_row = rows.fetch_add(frame.height() as u64, Ordering::Relaxed) + 1;
        // Without counting threads there is nobody to read for.
        let stop = send.send(Job::Frame(Frame { input, first_row, frame })).is_err();
        Ok(stop || failed.load(Ordering::Relaxed))
    });
    guarded(|| {
        let names = wanted.columns.iter().map(|(name, _)| name.as_str());
        lazy.select([by_name(names, true, false).as_expr()]).sink_batches(hand_out, true, None)?.collect_with_engine(Engine::Streaming)?;
        Ok(())
    })
    .map_err(damaged)
}

fn scan(path: &Path, format: Format) -> PolarsResult<LazyFrame> {
    let path = PlRefPath::try_from_path(path)?;
    // The file is what its name says, whatever signs are in it, and its columns are those within.
    if format == Format::Arrow {
        let scan = UnifiedScanArgs { hive_options: HiveOptions::new_disabled(), glob: false, ..Default::default() };
        LazyFrame::scan_ipc(path, IpcScanOptions::default(), scan)
    } else {
        let scan = ScanArgsParquet { hive_options: HiveOptions::new_disabled(), glob: false, ..Default::default() };
        LazyFrame::scan_parquet(path, scan)
    }
}

/// Runs Polars. It can panic on files that are damaged in ways it does not expect, which to a user is no other than an error.
fn guarded<T>(run: impl FnOnce() -> PolarsResult<T>) -> Result<T, Box<dyn std::error::Error + Send + Sync>> {
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(result) => result.map_err(|error: PolarsError| error.into()),
        Err(panic) => {
            let said = panic.downcast_ref::<String>().cloned().or_else(|| panic.downcast_ref::<&str>().map(|&said| said.to_owned()));
            Err(said.unwrap_or_else(|| "Polars failed".to_owned()).into())
        }
    }
}

/// Whether the file ends as its format ends: one that was not written, or copied, to its end does not.
fn check_end(path: &Path, name: &str, format: Format) -> Result<(), DataError> {
    let mark: &[u8] = if format == Format::Arrow { b"ARROW1" } else { b"PAR1" };
    let end = || -> io::Result<Vec<u8>> {
        let mut file = fs::File::open(path)?;
        let length = file.metadata()?.len();
        let mut end = Vec::new();
        // A file that holds the mark at its start alone is cut, too.
        if length >= 2 * mark.len() as u64 {
            file.seek(SeekFrom::Start(length - mark.len() as u64))?;
            file.read_to_end(&mut end)?;
        }
        Ok(end)
    };
    if end().map_err(|source| unreadable(name, source))? == mark {
        Ok(())
    } else {
        Err(DataError::Truncated { name: name.to_owned(), format, source: None })
    }
}

/// Whether what a Parquet file's footer points at lies within the file: Polars takes that for granted, and reads past the end if it does not.
fn check_extents(path: &Path, format: Format) -> PolarsResult<()> {
    if format != Format::Parquet {
        return Ok(());
    }
    let file = fs::File::open(path)?;
    let length = file.metadata()?.len();
    let mut reader = ParquetReader::new(file);
    for rows in &reader.get_metadata()?.row_groups {
        let ranges = rows.byte_ranges_iter().chain([rows.full_byte_range()]);
        if ranges.into_iter().any(|range| range.start > range.end || range.end > length) {
            return Err(PolarsError::ComputeError("a column lies outside of the file".into()));
        }
    }
    Ok(())
}

fn check_columns(columns: &[(String, DataType)], wanted: &Wanted, name: &str) -> Result<(), DataError> {
    let names: Vec<String> = columns.iter().map(|(name, _)| name.clone()).collect();
    let places = wanted.places(&names, name)?;
    for (place, (column, role)) in wanted.columns.iter().enumerate() {
        let of = &columns[places[place]].1;
        let number = role.is_some_and(Role::is_number) || wanted.is_binned(place);
        if !is_readable(of, number) {
            return Err(DataError::ColumnType { column: column.clone(), role: *role, name: name.to_owned(), found: of.to_string() });
        }
    }
    Ok(())
}

/// Looks at the rows of a file, in their order.
pub(crate) fn look(path: &Path, name: &str, format: Format, looking: &Arc<Mutex<Looking>>) -> Result<(), DataError> {
    check_end(path, name, format)?;
    let damaged = |source| DataError::Damaged { name: name.to_owned(), format, source };
    let (lazy, columns) = opened(path, format).map_err(damaged)?;
    let names: Vec<String> = columns.iter().map(|(name, _)| name.clone()).collect();
    let mut places = held(looking).begin(name, &names)?;
    let readable: Vec<&str> = columns.iter().filter(|(_, of)| is_readable(of, false)).map(|(name, _)| name.as_str()).collect();
    for (column, place) in places.iter_mut().enumerate() {
        let Some((name, of)) = place.and_then(|place| columns.get(place)) else { continue };
        *place = readable.iter().position(|readable| readable == name);
        if place.is_none() {
            held(looking).cannot_read(column, &of.to_string());
        }
    }
    let looking = Arc::clone(looking);
    let look_at = PlanCallback::new(move |frame: DataFrame| {
        let values = frame.columns().iter().map(Values::new).collect::<PolarsResult<Vec<Values>>>()?;
        let missing = Missing::default();
        let mut texts = vec![Vec::new(); values.len()];
        let mut looking = held(&looking);
        for row in 0..frame.height() {
            for (values, text) in values.iter().zip(&mut texts) {
                if !values.name(row, &missing, text) {
                    text.clear();
                }
            }
            looking.row(|column| places[column].map(|place| texts[place].as_slice()));
        }
        Ok(looking.is_full() && !looking.is_whole())
    });
    guarded(|| {
        lazy.select([by_name(readable, true, false).as_expr()])
            .sink_batches(look_at, true, None)?
            .collect_with_engine(Engine::Streaming)?;
        Ok(())
    })
    .map_err(damaged)
}

fn held(looking: &Mutex<Looking>) -> MutexGuard<'_, Looking> {
    looking.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The names and types of columns, in their order.
type NamedTypes = Vec<(String, DataType)>;

/// The file, and its columns.
fn opened(path: &Path, format: Format) -> Result<(LazyFrame, NamedTypes), Box<dyn std::error::Error + Send + Sync>> {
    guarded(|| {
        check_extents(path, format)?;
        let mut lazy = scan(path, format)?;
        let schema = lazy.collect_schema()?;
        let columns = schema.iter().map(|(name, of)| (name.to_string(), of.clone())).collect();
        Ok((lazy, columns))
    })
}

/// The codes of one encoder for the values of one frame that are no texts.
#[derive(Default)]
struct Known {
    last: Option<(u64, u32)>,
    codes: FxHashMap<u64, u32>,
}

/// One row of a frame.
struct FrameRow<'a> {
    input: usize,
    first_row: u64,
    row: usize,
    values: &'a [Values],
    known: &'a mut [Known],
    missing: &'a Missing,
}

impl<A: Amount> Counter<A> {
    /// Counts the rows of a frame.
    pub(crate) fn frame(&mut self, frame: &Frame) -> PolarsResult<()> {
        let missing = Arc::clone(&self.wanted().missing);
        let values = frame.frame.columns().iter().map(Values::new).collect::<PolarsResult<Vec<Values>>>()?;
        let mut known: Vec<Known> = (0..self.slots()).map(|_| Known::default()).collect();
        let Frame { input, first_row, .. } = *frame;
        for row in 0..frame.frame.height() {
            self.row(&mut FrameRow { input, first_row, row, values: &values, known: &mut known, missing: &missing });
        }
        self.add_read(input, frame.frame.height() as u64);
        Ok(())
    }
}

impl Row for FrameRow<'_> {
    fn spot(&self) -> Spot {
        Spot { input: self.input, line: self.first_row + self.row as u64 }
    }

    fn code(&mut self, slot: usize, column: usize, texts: &mut Texts) -> u32 {
        let values = &self.values[column];
        let spot = || Spot { input: self.input, line: self.first_row + self.row as u64 };
        if let Values::Text(values) = values {
            return values.get(self.row).map_or(MISSING, |text| texts.encode(text.as_bytes(), spot));
        }
        let Some(key) = values.key(self.row) else { return MISSING };
        let known = &mut self.known[slot];
        let code = match known.last {
            Some((last, code)) if last == key => code,
            _ => match known.codes.get(&key) {
                Some(&code) => code,
                None => {
                    let code = match values.text(self.row) {
                        Some(text) if !values.is_missing_number(self.row, self.missing) => texts.code(text.as_bytes(), spot),
                        _ => MISSING,
                    };
                    // A value past those that are kept is looked at anew each time, so that memory does not grow with rows.
                    if code != OVERFLOW {
                        known.codes.insert(key, code);
                    }
                    code
                }
            },
        };
        known.last = Some((key, code));
        texts.count(code);
        code
    }

    fn number(&self, column: usize) -> Number {
        self.values[column].number(self.row, self.missing)
    }

    fn text(&self, column: usize) -> Vec<u8> {
        self.values[column].text(self.row).unwrap_or_default().into_bytes()
    }

    fn name(&self, column: usize, into: &mut Vec<u8>) -> bool {
        self.values[column].name(self.row, self.missing, into)
    }
}
