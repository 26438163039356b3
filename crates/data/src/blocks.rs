//! A text cut into blocks of whole rows, with the line that each starts on.
//!
//! Memory holds one block here: a row that is longer than [`ROW_LIMIT`] and a quote that is never closed are refused.

use std::io::{self, Read};

use memchr::memchr_iter;

use crate::quotes::{Dialect, Rows};

/// The largest row. Past it something else is wrong, such as a quote that was never closed.
pub(crate) const ROW_LIMIT: usize = 64 << 20;

/// What the first look at a text goes by: enough for a header and some rows.
const HEAD: usize = 1 << 16;

/// Why a text cannot be cut.
#[derive(Debug)]
pub(crate) enum Trouble {
    Io(io::Error),
    UnclosedQuote { line: u64 },
    RowTooLong { line: u64, open_quote: Option<u64> },
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// A text that is being cut.
pub(crate) struct Blocks<R> {
    reader: R,
    buffer: Vec<u8>,
    rows: Rows,
    dialect: Dialect,
    /// The line that the buffer starts on.
    line: u64,
    at_end: bool,
    size: usize,
    limit: usize,
}

impl<R: Read> Blocks<R> {
    /// Looks at the start of a text that will be cut into blocks of about this size.
    pub(crate) fn new(reader: R, size: usize) -> io::Result<Self> {
        let dialect = Dialect { separator: b',', line_end: b'\n' };
        let mut blocks =
            Self { reader, buffer: Vec::new(), rows: Rows::new(dialect), dialect, line: 1, at_end: false, size, limit: ROW_LIMIT };
        blocks.fill(HEAD)?;
        Ok(blocks)
    }

    /// What is there of the text that was not cut off yet, and whether it is all that is left.
    pub(crate) fn head(&self) -> (&[u8], bool) {
        (&self.buffer, self.at_end)
    }

    /// Passes over the first bytes, such as a byte order mark.
    pub(crate) fn skip(&mut self, bytes: usize) {
        self.line += lines(&self.buffer[..bytes], self.dialect.line_end);
        self.buffer.drain(..bytes);
    }

    /// Cuts off the first row, and tells its line, in this dialect, which is that of all other rows too. Blank lines before it are passed over.
    pub(crate) fn header(&mut self, dialect: Dialect) -> Result<Option<(Vec<u8>, u64)>, Trouble> {
        self.dialect = dialect;
        self.rows = Rows::new(dialect);
        let blank = self.buffer.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.skip(blank);
        let mut seen = 0;
        loop {
            // Line by line, so that the first end of a row that is found is the first.
            while let Some(offset) = memchr::memchr(dialect.line_end, &self.buffer[seen..]) {
                seen += offset + 1;
                self.rows.scan(&self.buffer[..seen], false);
                if self.rows.end() > 0 {
                    let header = self.buffer[..seen].to_vec();
                    let line = self.line;
                    self.skip(seen);
                    self.rows = Rows::new(dialect);
                    return Ok(Some((header, line)));
                }
            }
            if self.at_end {
                self.rows.scan(&self.buffer, true);
                self.check_quote()?;
                let header = std::mem::take(&mut self.buffer);
                self.rows = Rows::new(dialect);
                return Ok((!header.is_empty()).then_some((header, self.line)));
            }
            self.check_length(self.buffer.len())?;
            self.fill(self.buffer.len() * 2)?;
        }
    }

    /// The next block and the line it starts on. `spare` gives a buffer to go on with.
    pub(crate) fn next(&mut self, spare: impl FnOnce() -> Vec<u8>) -> Result<Option<(Vec<u8>, u64)>, Trouble> {
        let mut window = self.size;
        loop {
            self.fill(window)?;
            let seen = window.min(self.buffer.len());
            let whole = self.at_end && seen == self.buffer.len();
            self.rows.scan(&self.buffer[..seen], whole);
            let end = if whole {
                self.check_quote()?;
                seen
            } else {
                self.rows.end()
            };
            if end > 0 {
                let mut rest = spare();
                rest.clear();
                rest.extend_from_slice(&self.buffer[end..]);
                let mut block = std::mem::replace(&mut self.buffer, rest);
                block.truncate(end);
                if whole {
                    self.rows = Rows::new(self.dialect);
                } else {
                    self.rows.drop_whole_rows();
                }
                let line = self.line;
                self.line += lines(&block, self.dialect.line_end);
                return Ok(Some((block, line)));
            }
            if whole {
                return Ok(None);
            }
            self.check_length(seen)?;
            window = seen + self.size;
        }
    }

    /// Reads until the buffer holds this many bytes, or the text ends.
    fn fill(&mut self, bytes: usize) -> io::Result<()> {
        let wanted = bytes.saturating_sub(self.buffer.len());
        if wanted > 0 && !self.at_end {
            self.buffer.reserve(wanted);
            let read = (&mut self.reader).take(wanted as u64).read_to_end(&mut self.buffer)?;
            self.at_end = read < wanted;
        }
        Ok(())
    }

    fn line_of(&self, place: usize) -> u64 {
        self.line + lines(&self.buffer[..place], self.dialect.line_end)
    }

    fn check_quote(&self) -> Result<(), Trouble> {
        self.rows.open().map_or(Ok(()), |open| Err(Trouble::UnclosedQuote { line: self.line_of(open) }))
    }

    fn check_length(&self, bytes: usize) -> Result<(), Trouble> {
        if bytes <= self.limit {
            return Ok(());
        }
        Err(Trouble::RowTooLong { line: self.line, open_quote: self.rows.open().map(|open| self.line_of(open)) })
    }
}

fn lines(bytes: &[u8], line_end: u8) -> u64 {
    memchr_iter(line_end, bytes).count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMA: Dialect = Dialect { separator: b',', line_end: b'\n' };

    fn cut(text: &'static str, size: usize, limit: usize) -> Result<(String, Vec<(String, u64)>), Trouble> {
        let mut blocks = Blocks::new(text.as_bytes(), size)?;
        blocks.limit = limit;
        let (header, _) = blocks.header(COMMA)?.unwrap();
        let mut all = Vec::new();
        while let Some((block, line)) = blocks.next(Vec::new)? {
            all.push((String::from_utf8(block).unwrap(), line));
        }
        Ok((String::from_utf8(header).unwrap(), all))
    }

    #[test]
    fn a_block_holds_whole_rows() {
        let text = "a,b\n1,2\n\"3\n3\",4\n5,6";
        for size in 1..30 {
            let (header, blocks) = cut(text, size, 100).unwrap();
            assert_eq!(header, "a,b\n");
            assert_eq!(header + &blocks.iter().map(|(block, _)| block.as_str()).collect::<String>(), text);
            for (block, line) in &blocks {
                let expected = if block.starts_with('1') {
                    2
                } else if block.starts_with('"') {
                    3
                } else {
                    5
                };
                assert_eq!(*line, expected, "{block:?}");
            }
        }
        assert_eq!(cut(text, 1, 100).unwrap().1.len(), 3);
    }

    #[test]
    fn a_header_may_span_lines_and_follow_blank_ones() {
        let (header, blocks) = cut("\n\r\n\"a\nb\",c\n1,2\n", 4, 100).unwrap();
        assert_eq!(header, "\"a\nb\",c\n");
        assert_eq!(blocks, [("1,2\n".to_owned(), 5)]);
    }

    #[test]
    fn an_open_quote_is_told_by_its_line() {
        for size in [1, 5, 100] {
            let text = "a,b\n1,2\n3,4\n5,\"6\n7,8\n9,0\n";
            assert!(matches!(cut(text, size, 100), Err(Trouble::UnclosedQuote { line: 4 })));
            assert!(matches!(
                cut(text, size, 8),
                Err(Trouble::RowTooLong { line: 4, open_quote: Some(4) }) | Err(Trouble::UnclosedQuote { line: 4 })
            ));
        }
        assert!(matches!(cut("a,\"b\n1,2\n", 5, 100), Err(Trouble::UnclosedQuote { line: 1 })));
    }

    #[test]
    fn a_row_without_end_is_not_read_for_ever() {
        let mut blocks = Blocks::new(Read::chain(&b"a,b\n1,2\n"[..], io::repeat(b'x')), 1 << 16).unwrap();
        blocks.limit = 1 << 18;
        blocks.header(COMMA).unwrap();
        blocks.next(Vec::new).unwrap();
        assert!(matches!(blocks.next(Vec::new), Err(Trouble::RowTooLong { line: 3, open_quote: None })));
        let mut endless = Blocks::new(io::repeat(b'x'), 1 << 16).unwrap();
        endless.limit = 1 << 18;
        assert!(matches!(endless.header(COMMA), Err(Trouble::RowTooLong { line: 1, .. })));
    }
}
