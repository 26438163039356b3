//! One input: its name, its format by its first bytes, and its size and hash as it is stored.

use std::fmt::Write as _;
use std::io::{self, Read};

use sha2::{Digest, Sha256};

use crate::{DataError, Progress};

/// What an input is stored as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Separated text.
    Csv,
    /// Separated text, compressed with gzip.
    CsvGzip,
    /// Separated text, compressed with zstd.
    CsvZstd,
    /// Apache Parquet.
    Parquet,
    /// An Arrow IPC file, also called Feather 2.
    Arrow,
}

impl Format {
    /// Whether the places in it are rows, and not lines of a text.
    pub const fn is_columnar(self) -> bool {
        matches!(self, Self::Parquet | Self::Arrow)
    }

    /// The format that a file's name says, if it says one that is read.
    pub(crate) fn of_name(name: &str) -> Option<Self> {
        let name = name.to_lowercase();
        let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
        if ends(&[".csv", ".tsv", ".txt"]) {
            Some(Self::Csv)
        } else if ends(&[".csv.gz", ".tsv.gz", ".txt.gz"]) {
            Some(Self::CsvGzip)
        } else if ends(&[".csv.zst", ".tsv.zst", ".txt.zst"]) {
            Some(Self::CsvZstd)
        } else if ends(&[".parquet", ".pq"]) {
            Some(Self::Parquet)
        } else if ends(&[".arrow", ".ipc", ".feather"]) {
            Some(Self::Arrow)
        } else {
            None
        }
    }

    /// The format of an input by its first bytes; its name counts where it promises a format that shows there.
    pub(crate) fn of(head: &[u8], name: &str) -> Result<Self, DataError> {
        let unsupported = |kind| Err(DataError::Unsupported { name: name.to_owned(), kind });
        let seen = match head {
            [b'P', b'A', b'R', b'1', ..] => Self::Parquet,
            [b'A', b'R', b'R', b'O', b'W', b'1', ..] => Self::Arrow,
            [0x1f, 0x8b, ..] => Self::CsvGzip,
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Self::CsvZstd,
            [b'P', b'K', 3, 4, ..] => return unsupported("zip"),
            [b'F', b'E', b'A', b'1', ..] => return unsupported("feather 1"),
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Err(DataError::Utf16 { name: name.to_owned() }),
            _ => Self::Csv,
        };
        match Self::of_name(name) {
            Some(promised) if promised != Self::Csv && seen == Self::Csv => {
                Err(DataError::NotTheFormat { name: name.to_owned(), format: promised })
            }
            _ => Ok(seen),
        }
    }
}

/// An input that was read to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// Its name: the path as it was given or found, or `-`.
    pub name: String,
    /// What it is stored as.
    pub format: Format,
    /// Its size as it is stored.
    pub bytes: u64,
    /// The SHA-256 of these bytes, in hexadecimal.
    pub sha256: Option<String>,
    /// Its rows.
    pub rows: u64,
}

/// A reader that measures and hashes what passes through it.
pub(crate) struct Stored<'p> {
    inner: Box<dyn Read + Send>,
    hash: Sha256,
    bytes: u64,
    progress: &'p dyn Progress,
}

impl<'p> Stored<'p> {
    pub(crate) fn new(inner: Box<dyn Read + Send>, progress: &'p dyn Progress) -> Self {
        Self { inner, hash: Sha256::new(), bytes: 0, progress }
    }

    /// The first bytes, up to this many.
    pub(crate) fn head(&mut self, bytes: u64) -> io::Result<Vec<u8>> {
        let mut head = Vec::new();
        self.take(bytes).read_to_end(&mut head)?;
        Ok(head)
    }

    /// Reads what is left, and gives the size and the hash of all.
    pub(crate) fn finish(mut self) -> io::Result<(u64, String)> {
        let mut rest = vec![0; 1 << 18];
        while self.read(&mut rest)? > 0 {}
        let hash = self.hash.finalize();
        let text = hash.iter().fold(String::with_capacity(64), |mut text, byte| {
            let _ = write!(text, "{byte:02x}"); // writing to a String does not fail
            text
        });
        Ok((self.bytes, text))
    }
}

impl Read for Stored<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.hash.update(&buffer[..read]);
        self.bytes += read as u64;
        self.progress.advance(read as u64);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_tell_the_format() {
        assert_eq!(Format::of(b"PAR1....", "a").unwrap(), Format::Parquet);
        assert_eq!(Format::of(b"\x1f\x8b\x08", "a.csv").unwrap(), Format::CsvGzip);
        assert_eq!(Format::of(b"a,b\n1,2\n", "a.data").unwrap(), Format::Csv);
        assert!(matches!(Format::of(b"a,b\n", "a.parquet"), Err(DataError::NotTheFormat { format: Format::Parquet, .. })));
        assert!(matches!(Format::of(b"a,b\n", "a.csv.gz"), Err(DataError::NotTheFormat { format: Format::CsvGzip, .. })));
        assert!(matches!(Format::of(b"PK\x03\x04", "a.xlsx"), Err(DataError::Unsupported { kind: "zip", .. })));
        assert!(matches!(Format::of(b"\xff\xfea\0", "a.csv"), Err(DataError::Utf16 { .. })));
    }

    #[test]
    fn hashes_all_that_is_stored() {
        let mut stored = Stored::new(Box::new(&b"abc"[..]), &());
        assert_eq!(stored.head(2).unwrap(), b"ab");
        let (bytes, hash) = stored.finish().unwrap();
        // FIPS 180-2, appendix B.1
        assert_eq!((bytes, hash.as_str()), (3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
}
