//! Parquet and Arrow IPC files, through Polars: lazily, streaming, and only the columns named.
//!
//! Frames come in the order of the rows and are counted by the same threads and the same kernel as text. Codes that the file gives, and numbers,
//! are made into text once for each distinct value and frame. What Polars says of a file it cannot read is kept as the source of our own error.

use std::fs;
use std::io::{self, Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ecart_tally::{Period, Role};
use polars::prelude::{
    BooleanChunked, CategoricalMapping, Column, DataFrame, DataType, Engine, Float64Chunked, HiveOptions, Int32Chunked, Int64Chunked,
    IpcScanOptions, LazyFrame, ParquetReader, PlRefPath, PlanCallback, PolarsError, PolarsResult, ScanArgsParquet, SerReader,
    StringChunked, TimeUnit, UInt32Chunked, UInt64Chunked, UnifiedScanArgs, by_name,
};
use rustc_hash::FxHashMap;

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

const SECONDS_OF_A_DAY: i64 = 86_400;

/// Whether values of a type can be read, as numbers if they are to be.
fn is_readable(of: &DataType, number: bool) -> bool {
    match of {
        DataType::Boolean => !number,
        DataType::String | DataType::Categorical(..) | DataType::Enum(..) | DataType::Null | DataType::Decimal(..) => true,
        DataType::Date => !number,
        DataType::Datetime(_, zone) => !number && is_of_one_day(zone.as_ref().map(|zone| zone.as_str())),
        of => of.is_primitive_numeric(),
    }
}

/// Whether a moment is stored in the time that its clock shows: without a zone, or in UTC. Elsewhere its day would be another than the one that is meant.
fn is_of_one_day(zone: Option<&str>) -> bool {
    zone.is_none_or(|zone| matches!(zone, "UTC" | "Etc/UTC" | "+00:00"))
}

/// The values of one column of a frame.
enum Values {
    Text(StringChunked),
    Codes(UInt32Chunked, Arc<CategoricalMapping>),
    Truth(BooleanChunked),
    Whole(Int64Chunked),
    Unsigned(UInt64Chunked),
    /// Days since 1970-01-01.
    Days(Int32Chunked),
    /// Moments since then, so many to a day.
    Moments {
        values: Int64Chunked,
        a_day: i64,
    },
    /// `single`: numbers of 32 bits, whose shortest text is another.
    Float {
        values: Float64Chunked,
        single: bool,
    },
    Nothing,
}

impl Values {
    fn new(column: &Column) -> PolarsResult<Self> {
        let series = column.as_materialized_series().rechunk();
        Ok(match series.dtype() {
            DataType::Null => Self::Nothing,
            DataType::String => Self::Text(series.str()?.clone()),
            DataType::Boolean => Self::Truth(series.bool()?.clone()),
            DataType::Categorical(_, mapping) | DataType::Enum(_, mapping) => {
                let codes = series.to_physical_repr().cast(&DataType::UInt32)?;
                Self::Codes(codes.u32()?.clone(), Arc::clone(mapping))
            }
            DataType::Date => Self::Days(series.to_physical_repr().i32()?.clone()),
            DataType::Datetime(unit, _) => {
                let a_second = match unit {
                    TimeUnit::Milliseconds => 1_000,
                    TimeUnit::Microseconds => 1_000_000,
                    TimeUnit::Nanoseconds => 1_000_000_000,
                };
                Self::Moments { values: series.to_physical_repr().i64()?.clone(), a_day: SECONDS_OF_A_DAY * a_second }
            }
            DataType::UInt64 => Self::Unsigned(series.u64()?.clone()),
            of if of.is_integer() => Self::Whole(series.strict_cast(&DataType::Int64)?.i64()?.clone()),
            of => {
                let single = matches!(of, DataType::Float32);
                Self::Float { values: series.strict_cast(&DataType::Float64)?.f64()?.clone(), single }
            }
        })
    }

    /// What makes a value that is not a text the same as another.
    fn key(&self, row: usize) -> Option<u64> {
        match self {
            Self::Text(_) | Self::Nothing => None,
            Self::Codes(values, _) => values.get(row).map(u64::from),
            Self::Truth(values) => values.get(row).map(u64::from),
            Self::Whole(values) => values.get(row).map(i64::cast_unsigned),
            Self::Unsigned(values) => values.get(row),
            Self::Days(_) | Self::Moments { .. } => self.day(row).map(i64::cast_unsigned),
            Self::Float { values, .. } => values.get(row).map(|value| (value + 0.0).to_bits()),
        }
    }

    /// The day of a date or a moment, from 1970-01-01 on.
    fn day(&self, row: usize) -> Option<i64> {
        match self {
            Self::Days(values) => values.get(row).map(i64::from),
            Self::Moments { values, a_day } => values.get(row).map(|moment| moment.div_euclid(*a_day)),
            _ => None,
        }
    }

    /// The value as text; nothing if it is missing.
    fn text(&self, row: usize) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Text(values) => values.get(row).map(str::to_owned),
            Self::Codes(values, mapping) => values.get(row).and_then(|code| mapping.cat_to_str(code)).map(str::to_owned),
            Self::Truth(values) => values.get(row).map(|value| value.to_string()),
            Self::Whole(values) => values.get(row).map(|value| value.to_string()),
            Self::Unsigned(values) => values.get(row).map(|value| value.to_string()),
            // Of a moment the day: as a group or a period the second is of no use.
            Self::Days(_) | Self::Moments { .. } => self.day(row).map(written_day),
            Self::Float { values, single: true } => values.get(row).map(|value| ((value + 0.0) as f32).to_string()),
            Self::Float { values, single: false } => values.get(row).map(|value| (value + 0.0).to_string()),
        }
    }

    /// Writes the value as [`Values::text`] gives it, and a moment whole; `false` if it is missing.
    fn name(&self, row: usize, missing: &Missing, into: &mut Vec<u8>) -> bool {
        into.clear();
        match self {
            Self::Text(values) => match values.get(row) {
                Some(text) => into.extend_from_slice(text.as_bytes()),
                None => return false,
            },
            Self::Moments { values, a_day } => match values.get(row) {
                Some(moment) => into.extend_from_slice(written_moment(moment, *a_day).as_bytes()),
                None => return false,
            },
            _ => match self.text(row) {
                Some(text) if !self.is_missing_number(row, missing) => into.extend_from_slice(text.as_bytes()),
                _ => return false,
            },
        }
        !missing.holds(into)
    }

    fn number(&self, row: usize, missing: &Missing) -> Number {
        let number = match self {
            Self::Text(values) => return values.get(row).map_or(Number::Missing, |text| missing.number(text.as_bytes())),
            Self::Codes(..) => return self.text(row).map_or(Number::Missing, |text| missing.number(text.as_bytes())),
            Self::Truth(_) | Self::Days(_) | Self::Moments { .. } => return Number::Unreadable,
            Self::Nothing => None,
            Self::Whole(values) => values.get(row).map(|value| value as f64),
            Self::Unsigned(values) => values.get(row).map(|value| value as f64),
            Self::Float { values, .. } => values.get(row),
        };
        match number {
            None => Number::Missing,
            Some(number) if missing.holds_number(number) => Number::Missing,
            Some(number) if number.is_finite() => Number::Finite(number),
            Some(_) => Number::NotFinite,
        }
    }

    /// Whether a value that is a number stands for a missing one.
    fn is_missing_number(&self, row: usize, missing: &Missing) -> bool {
        matches!(self, Self::Whole(_) | Self::Unsigned(_) | Self::Float { .. }) && self.number(row, missing) == Number::Missing
    }
}

/// A day as ISO 8601 writes it; one that no calendar has is its number.
fn written_day(since_1970: i64) -> String {
    Period::day(since_1970).map_or_else(|| since_1970.to_string(), |day| day.to_string())
}

/// A moment as ISO 8601 writes it, to its last part of a second that is not 0; midnight is its day.
fn written_moment(moment: i64, a_day: i64) -> String {
    let (day, within) = (moment.div_euclid(a_day), moment.rem_euclid(a_day));
    let day = written_day(day);
    if within == 0 {
        return day;
    }
    let a_second = a_day / SECONDS_OF_A_DAY;
    let (second, part) = (within / a_second, within % a_second);
    let digits = a_second.ilog10() as usize;
    let part = format!("{part:0digits$}");
    let part = part.trim_end_matches('0');
    let point = if part.is_empty() { "" } else { "." };
    format!("{day}T{:02}:{:02}:{:02}{point}{part}", second / 3600, second / 60 % 60, second % 60)
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
