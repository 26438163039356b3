//! Why a text cannot be read as an audit.

use std::fmt::Display;

use thiserror::Error;

/// Why a text cannot be read as an audit. Paths are written `tally.cells[3].rows`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SchemaError {
    /// The text is no JSON; a file cut short ends here too.
    #[error("no JSON at line {line}, column {column}")]
    NotJson {
        /// The line at which it stops being JSON, from 1.
        line: usize,
        /// The column, from 1; 0 where the line is empty.
        column: usize,
    },
    /// The text is JSON and no audit of écart.
    #[error("no audit of écart")]
    NotAnAudit,
    /// The file was made by an écart that writes a newer version.
    #[error("version {found} of the format, where {known} is the newest known")]
    NewerVersion {
        /// The version of the file.
        found: u64,
        /// The newest version that can be read.
        known: u64,
    },
    /// A value is missing.
    #[error("`{path}` is missing")]
    Missing {
        /// Where it should be.
        path: String,
    },
    /// A value is not one that écart writes there.
    #[error("`{path}`: {problem}")]
    Wrong {
        /// Where it is.
        path: String,
        /// What is wrong with it, in English.
        problem: String,
    },
    /// The figures are not those of the tally beside them: the file was edited after it was written.
    #[error("`{first}` is not what the tally gives")]
    FiguresDiffer {
        /// Where the first figure that differs is.
        first: String,
    },
}

impl SchemaError {
    /// A value that is not one that écart writes there.
    pub(crate) fn wrong(path: impl Into<String>, problem: impl Display) -> Self {
        Self::Wrong { path: path.into(), problem: problem.to_string() }
    }
}

/// Serde tells of a missing key in words only, and names the object that it is missing from.
impl From<serde_path_to_error::Error<serde_json::Error>> for SchemaError {
    fn from(error: serde_path_to_error::Error<serde_json::Error>) -> Self {
        let path = match error.path().to_string() {
            whole if whole == "." => String::new(),
            path => path,
        };
        let problem = error.inner().to_string();
        match problem.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')) {
            Some(key) if path.is_empty() => Self::Missing { path: key.to_owned() },
            Some(key) => Self::Missing { path: format!("{path}.{key}") },
            None => Self::Wrong { path, problem },
        }
    }
}
