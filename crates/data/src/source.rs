//! Where the rows are: files, patterns, folders of parts, standard input, or memory.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::{DataError, Format};

/// Where the rows are.
#[derive(Clone, Debug)]
pub enum Source {
    /// Files, patterns such as `part-*.csv`, folders (all data files under them) and `-` (CSV on standard input), read in this order.
    /// A path that exists is that path, whatever signs are in it; what a pattern or folder holds is read in the order of its names.
    Paths(Vec<String>),
    /// A CSV text in memory.
    Memory {
        /// The name that messages use.
        name: String,
        /// The text.
        bytes: Cow<'static, [u8]>,
    },
}

/// Where one input is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    File(PathBuf),
    Stdin,
    Memory(Cow<'static, [u8]>),
}

/// One input, found and not opened yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Located {
    pub(crate) name: String,
    pub(crate) place: Place,
    /// Whether it was named itself, and not found by a pattern or in a folder.
    pub(crate) named: bool,
}

impl Located {
    /// Its size, if it is known before reading.
    pub(crate) fn size(&self) -> Option<u64> {
        match &self.place {
            Place::File(path) => fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len()),
            Place::Stdin => None,
            Place::Memory(bytes) => Some(bytes.len() as u64),
        }
    }

    pub(crate) fn open(&self) -> Result<Box<dyn Read + Send>, DataError> {
        Ok(match &self.place {
            Place::File(path) => Box::new(fs::File::open(path).map_err(|source| unreadable(&self.name, source))?),
            Place::Stdin => Box::new(io::stdin()),
            Place::Memory(bytes) => Box::new(io::Cursor::new(bytes.clone())),
        })
    }
}

pub(crate) fn unreadable(name: &str, source: io::Error) -> DataError {
    DataError::Unreadable { name: name.to_owned(), source }
}

impl Source {
    /// The files that are read; standard input is none.
    ///
    /// # Errors
    /// As reading them: [`DataError`] if a path leads nowhere.
    pub fn files(&self) -> Result<Vec<PathBuf>, DataError> {
        let file = |located: Located| match located.place {
            Place::File(path) => Some(path),
            Place::Stdin | Place::Memory(_) => None,
        };
        Ok(self.locate()?.into_iter().filter_map(file).collect())
    }

    /// The inputs, each once, in the order of reading.
    pub(crate) fn locate(&self) -> Result<Vec<Located>, DataError> {
        let paths = match self {
            Self::Memory { name, bytes } => {
                return Ok(vec![Located { name: name.clone(), place: Place::Memory(bytes.clone()), named: true }]);
            }
            Self::Paths(paths) => paths,
        };
        let mut all = Vec::new();
        for path in paths {
            locate(path, &mut all)?;
        }
        if all.is_empty() {
            return Err(DataError::NoInput);
        }
        let mut seen: BTreeMap<PathBuf, &str> = BTreeMap::new();
        for located in &all {
            let identity = match &located.place {
                Place::File(path) => fs::canonicalize(path).map_err(|source| unreadable(&located.name, source))?,
                Place::Stdin | Place::Memory(_) => PathBuf::from("-"),
            };
            if let Some(first) = seen.insert(identity, &located.name) {
                return Err(DataError::SameFileTwice { first: first.to_owned(), second: located.name.clone() });
            }
        }
        Ok(all)
    }
}

fn locate(given: &str, all: &mut Vec<Located>) -> Result<(), DataError> {
    if given == "-" {
        all.push(Located { name: given.to_owned(), place: Place::Stdin, named: true });
        return Ok(());
    }
    let path = Path::new(given);
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => return locate_folder(path, given, all),
        Ok(_) => {
            all.push(Located { name: given.to_owned(), place: Place::File(path.to_owned()), named: true });
            return Ok(());
        }
        Err(error) if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::InvalidInput | io::ErrorKind::NotADirectory) => {
            return Err(unreadable(given, error));
        }
        Err(_) => {}
    }
    if !given.contains(['*', '?', '[']) {
        return Err(DataError::NotFound { path: given.to_owned() });
    }
    let matches = glob::glob(given).map_err(|source| DataError::BadPattern { pattern: given.to_owned(), source })?;
    let mut found = matches
        .collect::<Result<Vec<PathBuf>, _>>()
        .map_err(|error| unreadable(&error.path().display().to_string(), io::Error::from(error.error().kind())))?;
    found.sort();
    let before = all.len();
    for path in found {
        let name = path.display().to_string();
        if path.is_dir() {
            locate_folder(&path, &name, all)?;
        } else {
            all.push(Located { name, place: Place::File(path), named: false });
        }
    }
    if all.len() == before { Err(DataError::NoMatch { pattern: given.to_owned() }) } else { Ok(()) }
}

fn locate_folder(path: &Path, given: &str, all: &mut Vec<Located>) -> Result<(), DataError> {
    let before = all.len();
    walk(path, all)?;
    if all.len() == before { Err(DataError::EmptyFolder { path: given.to_owned() }) } else { Ok(()) }
}

/// All data files under a folder, in the order of their names. Hidden entries and those that begin with `_`, which clusters write beside the
/// parts (`_SUCCESS`), are no data.
fn walk(folder: &Path, all: &mut Vec<Located>) -> Result<(), DataError> {
    let failed = |source| unreadable(&folder.display().to_string(), source);
    let mut entries = fs::read_dir(folder)
        .map_err(failed)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()
        .map_err(failed)?;
    entries.sort();
    for path in entries {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.starts_with(['.', '_']) {
            continue;
        }
        if path.is_dir() {
            walk(&path, all)?;
        } else if Format::of_name(&name).is_some() {
            all.push(Located { name: path.display().to_string(), place: Place::File(path), named: false });
        }
    }
    Ok(())
}
