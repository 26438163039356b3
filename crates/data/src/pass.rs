//! The one pass over the data: inputs are opened and cut in turn, and counted by several threads.
//!
//! Work is handed out in the order of the rows, and everything handed out before an input turned out unreadable is counted, so that the first
//! trouble of all is known whichever thread met it.

use std::io::{self, Read};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use ecart_tally::{Count, Plan, RowRef, Weighting};
use flate2::read::MultiGzDecoder;

use crate::blocks::{Blocks, ROW_LIMIT, Trouble};
use crate::columnar::{self, Frame};
use crate::columns::Wanted;
use crate::counter::Counter;
use crate::csv::{self, Block, Text};
use crate::error::Spot;
use crate::finish::finish;
use crate::input::Stored;
use crate::kernel::Amount;
use crate::keys::Keys;
use crate::source::{Located, Place, unreadable};
use crate::{DataError, Format, Input, Note, Progress, Reading, Source};

/// The bytes of a block: large enough that handing it over costs nothing, small enough to stay in a core's cache.
pub(crate) const BLOCK: usize = 1 << 20;

/// How to read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// The byte between fields; `None`: a comma, semicolon, tab or bar, whichever the first rows show.
    pub separator: Option<u8>,
    /// The threads that count; `None`: one for each core. What is counted does not depend on it.
    pub threads: Option<usize>,
}

/// Work for a counting thread.
#[derive(Debug)]
pub(crate) enum Job {
    Block(Block),
    Frame(Frame),
}

/// Counts the rows of a source under a plan, in one pass.
///
/// # Errors
/// [`DataError`], whose order is that of the crate's promise.
pub fn count(source: &Source, plan: &Plan, options: &ReadOptions, progress: &dyn Progress) -> Result<Reading, DataError> {
    count_in_blocks(source, plan, options, progress, BLOCK)
}

/// [`count`], with text cut into blocks of about this many bytes. What is counted does not depend on it: the tests show that with blocks of a few
/// bytes.
///
/// # Errors
/// As [`count`].
#[doc(hidden)]
pub fn count_in_blocks(
    source: &Source,
    plan: &Plan,
    options: &ReadOptions,
    progress: &dyn Progress,
    block: usize,
) -> Result<Reading, DataError> {
    read(source, plan, Wanted::new(plan), options, progress, block).map(|(reading, _)| reading)
}

/// [`count`], and where each row is found by the value of this column, which no two rows counted may share.
pub(crate) fn count_by_key(
    source: &Source,
    plan: &Plan,
    key: &str,
    options: &ReadOptions,
    progress: &dyn Progress,
    block: usize,
) -> Result<(Reading, Keys), DataError> {
    let (reading, keys) = read(source, plan, Wanted::new(plan).with_key(key), options, progress, block)?;
    Ok((reading, keys.unwrap_or_default()))
}

fn read(
    source: &Source,
    plan: &Plan,
    wanted: Wanted,
    options: &ReadOptions,
    progress: &dyn Progress,
    block: usize,
) -> Result<(Reading, Option<Keys>), DataError> {
    let inputs = source.locate()?;
    progress.start(inputs.iter().map(Located::size).sum());
    let pass = Pass { plan, wanted: Arc::new(wanted), options, progress, block: block.max(1) };
    if plan.weighting() == Weighting::Rows { pass.run::<u64>(&inputs) } else { pass.run::<Count>(&inputs) }
}

/// What is asked for.
struct Pass<'a> {
    plan: &'a Plan,
    wanted: Arc<Wanted>,
    options: &'a ReadOptions,
    progress: &'a dyn Progress,
    block: usize,
}

impl Pass<'_> {
    fn run<A: Amount + Send>(&self, located: &[Located]) -> Result<(Reading, Option<Keys>), DataError> {
        let cores = || thread::available_parallelism().map_or(1, usize::from);
        let threads = self.options.threads.unwrap_or_else(cores).max(1);
        let (send, receive) = sync_channel::<Job>(threads * 2);
        let (give_back, spare) = sync_channel::<Vec<u8>>(threads * 4);
        let receive = Arc::new(Mutex::new(receive));
        let failed = Arc::new(AtomicBool::new(false));

        let (read, counters) = thread::scope(|scope| {
            let workers: Vec<_> = (0..threads)
                .map(|_| {
                    let counter = Counter::<A>::new(Arc::clone(&self.wanted));
                    let (receive, failed, give_back) = (Arc::clone(&receive), &failed, give_back.clone());
                    scope.spawn(move || work(counter, &receive, failed, &give_back))
                })
                .collect();
            // Only the counting threads hold on to the receiver, so that handing out fails, and does not wait, should they all fail.
            drop(receive);
            let reader = Reader { pass: self, send, spare, failed: &failed, notes: Vec::new() };
            let read = reader.read(located);
            let counters = workers.into_iter().map(|worker| worker.join().map_err(|_| DataError::Failed { source: None }));
            (read, counters.collect::<Result<Vec<_>, _>>())
        });
        let mut counters = counters?;
        match read {
            Ok((inputs, notes)) => finish(self.plan, &self.wanted, counters, inputs, notes),
            Err(broken) => {
                let (spot, error) = *broken;
                counters[0].broke(spot, error);
                finish(self.plan, &self.wanted, counters, Vec::new(), Vec::new())
            }
        }
    }
}

/// A counting thread.
fn work<A: Amount>(
    mut counter: Counter<A>,
    receive: &Mutex<Receiver<Job>>,
    failed: &AtomicBool,
    give_back: &SyncSender<Vec<u8>>,
) -> Counter<A> {
    loop {
        let job = receive.lock().unwrap_or_else(PoisonError::into_inner).recv();
        match job {
            Ok(Job::Block(block)) => {
                counter.block(&block);
                // If nobody needs the buffer it is dropped.
                let _ = give_back.try_send(block.bytes);
            }
            Ok(Job::Frame(frame)) => {
                if let Err(error) = counter.frame(&frame) {
                    // Its columns were checked against the file's own schema, so this is a fault and none of the data's.
                    let spot = Spot { input: frame.input, line: frame.first_row };
                    counter.broke(spot, DataError::Failed { source: Some(error.into()) });
                }
            }
            Err(_) => return counter,
        }
        if counter.broken.is_some() {
            failed.store(true, Ordering::Relaxed);
        }
    }
}

/// What made an input unreadable, and where.
type Broken = Box<(Spot, DataError)>;

/// The reading thread: the one that asked for the count.
struct Reader<'a> {
    pass: &'a Pass<'a>,
    send: SyncSender<Job>,
    spare: Receiver<Vec<u8>>,
    /// Set once a counting thread cannot go on: what follows need not be read.
    failed: &'a Arc<AtomicBool>,
    notes: Vec<Note>,
}

impl Reader<'_> {
    /// Reads all inputs. Their rows are not known here.
    fn read(mut self, located: &[Located]) -> Result<(Vec<Input>, Vec<Note>), Broken> {
        let mut inputs = Vec::with_capacity(located.len());
        let mut filled = false;
        for (place, located) in located.iter().enumerate() {
            let (input, has_header) = self.input(place, located).map_err(|(line, error)| Box::new((Spot { input: place, line }, error)))?;
            if !has_header {
                if located.named {
                    return Err(Box::new((Spot { input: place, line: 0 }, DataError::Empty { name: input.name })));
                }
                self.notes.push(Note::EmptyPart { name: input.name.clone() });
            }
            filled |= has_header;
            inputs.push(input);
            if self.failed.load(Ordering::Relaxed) {
                break;
            }
        }
        match inputs.first() {
            Some(first) if !filled => Err(Box::new((Spot { input: 0, line: 0 }, DataError::Empty { name: first.name.clone() }))),
            _ => Ok((inputs, self.notes)),
        }
    }

    /// Reads one input, and tells whether there was a header. An error comes with its line, or 0 if it is one of the whole input.
    fn input(&mut self, place: usize, located: &Located) -> Result<(Input, bool), (u64, DataError)> {
        let name = &located.name;
        let whole = |error| (0, error);
        let system = |source| (0, unreadable(name, source));
        let mut stored = Stored::new(located.open().map_err(whole)?, self.pass.progress);
        let head = stored.head(8).map_err(system)?;
        let format = Format::of(&head, name).map_err(whole)?;
        let has_header = if format.is_columnar() {
            return self.columnar(place, located, format, stored).map(|input| (input, true)).map_err(whole);
        } else {
            let text = head.as_slice().chain(&mut stored);
            match format {
                Format::CsvGzip => self.text(place, name, format, MultiGzDecoder::new(text))?,
                Format::CsvZstd => self.text(place, name, format, zstd::Decoder::new(text).map_err(system)?)?,
                _ => self.text(place, name, format, text)?,
            }
        };
        let (bytes, sha256) = stored.finish().map_err(system)?;
        Ok((Input { name: name.clone(), format, bytes, sha256: Some(sha256), rows: 0 }, has_header))
    }

    /// Reads a columnar file, and hashes it meanwhile.
    fn columnar(&self, input: usize, located: &Located, format: Format, stored: Stored<'_>) -> Result<Input, DataError> {
        let name = &located.name;
        let path = match &located.place {
            Place::File(path) => path,
            Place::Stdin => return Err(DataError::ColumnarOnStdin { format }),
            Place::Memory(_) => return Err(DataError::Unsupported { name: name.clone(), kind: "columnar in memory" }),
        };
        let (read, hashed) = thread::scope(|scope| {
            let hashing = scope.spawn(|| stored.finish());
            let read = columnar::read(path, name, format, input, &self.pass.wanted, &self.send, self.failed);
            (read, hashing.join())
        });
        read?;
        let (bytes, sha256) = hashed.map_err(|_| DataError::Failed { source: None })?.map_err(|source| unreadable(name, source))?;
        Ok(Input { name: name.clone(), format, bytes, sha256: Some(sha256), rows: 0 })
    }

    /// Cuts a text and hands it out. `false`: it has not even a header.
    fn text(&mut self, input: usize, name: &str, format: Format, reader: impl Read) -> Result<bool, (u64, DataError)> {
        let in_words = |trouble| explain(trouble, input, name, format);
        let mut blocks = Blocks::new(reader, self.pass.block).map_err(|error| in_words(error.into()))?;
        let (head, _) = blocks.head();
        if head.starts_with(b"\xef\xbb\xbf") {
            blocks.skip(3);
        } else if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
            return Err((0, DataError::Utf16 { name: name.to_owned() }));
        }
        let (head, whole) = blocks.head();
        let dialect = csv::dialect(head, whole, self.pass.options.separator, |header| self.pass.wanted.found_in(header));
        let Some((row, line)) = blocks.header(dialect).map_err(in_words)? else { return Ok(false) };
        let header = csv::header(&row, line, dialect, input, name)?;
        let places = self.pass.wanted.places(&header, name).map_err(|error| (0, error))?;
        let text = Arc::new(Text { input, name: name.to_owned(), dialect, fields: header.len(), places });
        while let Some((bytes, line)) = blocks.next(|| self.spare.try_recv().unwrap_or_default()).map_err(in_words)? {
            // Without counting threads there is nobody to read for; joining them tells why.
            if self.send.send(Job::Block(Block { text: Arc::clone(&text), bytes, line })).is_err() || self.failed.load(Ordering::Relaxed) {
                break;
            }
        }
        Ok(true)
    }
}

/// What a text's trouble is to a user.
pub(crate) fn explain(trouble: Trouble, input: usize, name: &str, format: Format) -> (u64, DataError) {
    let at = |line| RowRef { input, name: name.to_owned(), line };
    match trouble {
        Trouble::UnclosedQuote { line } => (line, DataError::UnclosedQuote { at: at(line) }),
        Trouble::RowTooLong { line, open_quote } => (line, DataError::RowTooLong { at: at(line), limit: ROW_LIMIT, open_quote }),
        Trouble::Io(error) => {
            let name = name.to_owned();
            let error = match (format, error.kind()) {
                (Format::Csv, _) => DataError::Unreadable { name, source: error },
                (_, io::ErrorKind::UnexpectedEof) => DataError::Truncated { name, format, source: Some(error.into()) },
                (_, io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData | io::ErrorKind::Other) => {
                    DataError::Damaged { name, format, source: error.into() }
                }
                _ => DataError::Unreadable { name, source: error },
            };
            // What was decoded before is counted first: its own trouble comes earlier.
            (u64::MAX, error)
        }
    }
}
