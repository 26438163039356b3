//! Why a report could not be written.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// Why a report could not be written. Nothing was changed.
#[derive(Debug, Error)]
pub enum FolderError {
    /// The folder holds files that écart did not write.
    #[error("`{folder}` holds files that écart did not write", folder = folder.display())]
    Foreign {
        /// The folder.
        folder: PathBuf,
        /// Some of these files, at most three.
        files: Vec<PathBuf>,
    },
    /// There is something of this name, and it is no folder.
    #[error("`{path}` is no folder", path = path.display())]
    NotAFolder {
        /// What is there.
        path: PathBuf,
    },
    /// The folder is the current one, or holds it: it cannot be replaced.
    #[error("`{folder}` holds the current folder", folder = folder.display())]
    HoldsCurrent {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder that it should be in does not exist.
    #[error("there is no folder `{parent}`", parent = parent.display())]
    NoParent {
        /// The folder that does not exist.
        parent: PathBuf,
    },
    /// A file or a folder could not be read, written or renamed.
    #[error("`{path}`: {source}", path = path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The figures could not be written as CSV.
    #[error("the figures could not be written as CSV")]
    Csv(#[from] csv::Error),
    /// A picture could not be drawn.
    #[error("the picture `{name}` could not be drawn")]
    Picture {
        /// The picture.
        name: String,
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl FolderError {
    /// What becomes of an error of the system that this path was met with.
    pub(super) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { path, source }
    }
}
