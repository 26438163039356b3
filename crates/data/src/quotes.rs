//! Where rows of a CSV text end: at the line ends outside of quotes.
//!
//! The quotes are those of the `csv` crate, which reads the rows: a quote opens only as the first byte of a field, a doubled quote inside is
//! one quote, and after the closing quote the field goes on as if it had none. A text without quotes costs one search for them.

use memchr::{memchr, memrchr};

/// How the fields and rows of a text are separated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dialect {
    pub(crate) separator: u8,
    /// `\n` (with or without `\r` before it), or `\r` alone as old Macintosh programs write it.
    pub(crate) line_end: u8,
}

/// Goes through a text once, in pieces, and knows the last end of a row.
#[derive(Debug)]
pub(crate) struct Rows {
    dialect: Dialect,
    /// How far the text has been gone through.
    at: usize,
    /// Where the quote that is open stands.
    open: Option<usize>,
    /// The end of the last whole row, after its line end.
    end: usize,
}

impl Rows {
    /// At the start of a row.
    pub(crate) const fn new(dialect: Dialect) -> Self {
        Self { dialect, at: 0, open: None, end: 0 }
    }

    /// Goes on to the end of what is there of the text, which starts with all that was given before. `whole`: nothing will follow.
    pub(crate) fn scan(&mut self, text: &[u8], whole: bool) {
        while self.at < text.len() {
            let Some(offset) = memchr(b'"', &text[self.at..]) else {
                self.skip(text, text.len());
                return;
            };
            let quote = self.at + offset;
            match self.open {
                None => {
                    self.skip(text, quote);
                    // Outside of quotes these bytes are what they seem, so the byte before tells whether a field starts here.
                    let starts_field = quote == 0 || {
                        let before = text[quote - 1];
                        before == self.dialect.separator || before == self.dialect.line_end || before == b'\r'
                    };
                    self.open = starts_field.then_some(quote);
                    self.at = quote + 1;
                }
                Some(_) => match text.get(quote + 1) {
                    Some(b'"') => self.at = quote + 2,
                    None if !whole => {
                        self.at = quote;
                        return;
                    }
                    _ => {
                        self.open = None;
                        self.at = quote + 1;
                    }
                },
            }
        }
    }

    /// Passes over bytes that hold no quote.
    fn skip(&mut self, text: &[u8], to: usize) {
        if self.open.is_none()
            && let Some(offset) = memrchr(self.dialect.line_end, &text[self.at..to])
        {
            self.end = self.at + offset + 1;
        }
        self.at = to;
    }

    /// The end of the last whole row; 0 if there is none.
    pub(crate) const fn end(&self) -> usize {
        self.end
    }

    /// Where the quote that is open stands, if one is.
    pub(crate) const fn open(&self) -> Option<usize> {
        self.open
    }

    /// Goes on with the text after the last whole row.
    pub(crate) fn drop_whole_rows(&mut self) {
        self.at -= self.end;
        self.open = self.open.map(|open| open - self.end);
        self.end = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const COMMA: Dialect = Dialect { separator: b',', line_end: b'\n' };

    /// The ends of rows as the csv crate sees them: where its reader stands after each record.
    fn ends_by_the_csv_crate(text: &str) -> Vec<usize> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut record = csv::ByteRecord::new();
        let mut ends = Vec::new();
        while reader.read_byte_record(&mut record).unwrap() {
            ends.push(reader.position().byte() as usize);
        }
        ends
    }

    fn text() -> impl Strategy<Value = String> {
        prop::collection::vec(prop::sample::select(vec!["a", "\"", "\"\"", ",", "\n", "\r\n", "é", "\"b,\n\""]), 0..40)
            .prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn a_row_ends_where_the_csv_crate_ends_it(text in text(), steps in prop::collection::vec(1usize..9, 1..20)) {
            let mut rows = Rows::new(COMMA);
            let mut given = 0;
            for step in steps.iter().cycle() {
                given = (given + step).min(text.len());
                rows.scan(&text.as_bytes()[..given], given == text.len());
                if given == text.len() { break; }
            }
            // Whole records, and blank lines, may follow each other up to the end that was found; none may be cut by it.
            let ends = ends_by_the_csv_crate(&text);
            let end = rows.end();
            let before = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(&text.as_bytes()[..end]).byte_records().count();
            let after = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(&text.as_bytes()[end..]).byte_records().count();
            prop_assert_eq!(before + after, ends.len());
            prop_assert!(after <= 1, "{:?} leaves {} rows", text, after);
        }
    }

    #[test]
    fn a_quote_opens_only_at_the_start_of_a_field() {
        let mut rows = Rows::new(COMMA);
        rows.scan(b"5\" screen,1\n\"a\nb\",2\nc", true);
        assert_eq!((rows.end(), rows.open()), (20, None));
        let mut rows = Rows::new(COMMA);
        rows.scan(b"a,1\nb,\"2\nc,3\n", true);
        assert_eq!((rows.end(), rows.open()), (4, Some(6)));
    }
}
