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
use crate::columns::Wanted;
use crate::counter::Counter;
use crate::csv::{self, Block, Text};
use crate::error::Spot;
use crate::finish::finish;
use crate::input::Stored;
use crate::kernel::Amount;
use crate::source::{Located, unreadable};
use crate::{DataError, Format, Input, Note, Progress, Reading, Source};

/// The bytes of a block: large enough that handing it over costs nothing, small enough to stay in a core's cache.
const BLOCK: usize = 1 << 20;

/// How to read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// The byte between fields; `None`: a comma, semicolon, tab or bar, whichever the first rows show.
    pub separator: Option<u8>,
    /// The threads that count; `None`: one for each core. What is counted does not depend on it.
    pub threads: Option<usize>,
    pub(crate) block: Option<usize>,
}

impl ReadOptions {
    /// Cuts text into blocks of about this many bytes. What is counted does not depend on it; tests show that with blocks of a few bytes.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_block(mut self, bytes: usize) -> Self {
        self.block = Some(bytes);
        self
    }
}

/// Work for a counting thread.
enum Job {
    Block(Block),
}

/// Counts the rows of a source under a plan, in one pass.
///
/// # Errors
/// [`DataError`], whose order is that of the crate's promise.
pub fn count(source: &Source, plan: &Plan, options: &ReadOptions, progress: &dyn Progress) -> Result<Reading, DataError> {
    let inputs = source.locate()?;
    progress.start(inputs.iter().map(Located::size).sum());
    if plan.weighting() == Weighting::Rows {
        read::<u64>(&inputs, plan, options, progress)
    } else {
        read::<Count>(&inputs, plan, options, progress)
    }
}

fn read<A: Amount + Send>(located: &[Located], plan: &Plan, options: &ReadOptions, progress: &dyn Progress) -> Result<Reading, DataError> {
    let wanted = Arc::new(Wanted::new(plan));
    let cores = || thread::available_parallelism().map_or(1, usize::from);
    let threads = options.threads.unwrap_or_else(cores).max(1);
    let (send, receive) = sync_channel::<Job>(threads * 2);
    let (give_back, spare) = sync_channel::<Vec<u8>>(threads * 4);
    let receive = Arc::new(Mutex::new(receive));
    let failed = AtomicBool::new(false);

    let (read, counters) = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|_| {
                let counter = Counter::<A>::new(Arc::clone(&wanted));
                let (receive, failed, give_back) = (Arc::clone(&receive), &failed, give_back.clone());
                scope.spawn(move || work(counter, &receive, failed, &give_back))
            })
            .collect();
        // Only the counting threads hold on to the receiver, so that handing out fails, and does not wait, should they all fail.
        drop(receive);
        let reader = Reader { wanted: &wanted, options, progress, send, spare, failed: &failed, notes: Vec::new() };
        let read = reader.read(located);
        (read, workers.into_iter().map(|worker| worker.join().map_err(|_| DataError::Failed)).collect::<Result<Vec<_>, _>>())
    });
    let mut counters = counters?;
    match read {
        Ok((inputs, notes)) => finish(plan, &wanted, counters, inputs, notes),
        Err((spot, error)) => {
            counters[0].broke(spot, error);
            finish(plan, &wanted, counters, Vec::new(), Vec::new())
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
            Err(_) => return counter,
        }
        if counter.broken.is_some() {
            failed.store(true, Ordering::Relaxed);
        }
    }
}

/// The reading thread: the one that asked for the count.
struct Reader<'a> {
    wanted: &'a Arc<Wanted>,
    options: &'a ReadOptions,
    progress: &'a dyn Progress,
    send: SyncSender<Job>,
    spare: Receiver<Vec<u8>>,
    /// Set once a counting thread cannot go on: what follows need not be read.
    failed: &'a AtomicBool,
    notes: Vec<Note>,
}

impl Reader<'_> {
    /// Reads all inputs. Their rows are not known here.
    fn read(mut self, located: &[Located]) -> Result<(Vec<Input>, Vec<Note>), (Spot, DataError)> {
        let mut inputs = Vec::with_capacity(located.len());
        let mut filled = false;
        for (place, located) in located.iter().enumerate() {
            let (input, has_header) = self.input(place, located).map_err(|(line, error)| (Spot { input: place, line }, error))?;
            if !has_header {
                if located.named {
                    return Err((Spot { input: place, line: 0 }, DataError::Empty { name: input.name }));
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
            Some(first) if !filled => Err((Spot { input: 0, line: 0 }, DataError::Empty { name: first.name.clone() })),
            _ => Ok((inputs, self.notes)),
        }
    }

    /// Reads one input, and tells whether there was a header. An error comes with its line, or 0 if it is one of the whole input.
    fn input(&mut self, place: usize, located: &Located) -> Result<(Input, bool), (u64, DataError)> {
        let name = &located.name;
        let whole = |error| (0, error);
        let system = |source| (0, unreadable(name, source));
        let mut stored = Stored::new(located.open().map_err(whole)?, self.progress);
        let head = stored.head(8).map_err(system)?;
        let format = Format::of(&head, name).map_err(whole)?;
        let text = head.as_slice().chain(&mut stored);
        let has_header = match format {
            Format::Csv => self.text(place, name, format, text)?,
            Format::CsvGzip => self.text(place, name, format, MultiGzDecoder::new(text))?,
            Format::CsvZstd => self.text(place, name, format, zstd::Decoder::new(text).map_err(system)?)?,
            Format::Parquet | Format::Arrow => return Err(whole(DataError::Unsupported { name: name.clone(), kind: "columnar" })),
        };
        let (bytes, sha256) = stored.finish().map_err(system)?;
        Ok((Input { name: name.clone(), format, bytes, sha256: Some(sha256), rows: 0 }, has_header))
    }

    /// Cuts a text and hands it out. `false`: it has not even a header.
    fn text(&mut self, input: usize, name: &str, format: Format, reader: impl Read) -> Result<bool, (u64, DataError)> {
        let in_words = |trouble| explain(trouble, input, name, format);
        let mut blocks = Blocks::new(reader, self.options.block.unwrap_or(BLOCK)).map_err(|error| in_words(error.into()))?;
        let (head, _) = blocks.head();
        if head.starts_with(b"\xef\xbb\xbf") {
            blocks.skip(3);
        } else if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
            return Err((0, DataError::Utf16 { name: name.to_owned() }));
        }
        let (head, whole) = blocks.head();
        let dialect = csv::dialect(head, whole, self.options.separator, self.wanted);
        let Some((row, line)) = blocks.header(dialect).map_err(in_words)? else { return Ok(false) };
        let header = csv::header(&row, line, dialect, input, name).map_err(|(spot, error)| (spot.line, error))?;
        let places = self.wanted.places(&header, name).map_err(|error| (0, error))?;
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
fn explain(trouble: Trouble, input: usize, name: &str, format: Format) -> (u64, DataError) {
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
