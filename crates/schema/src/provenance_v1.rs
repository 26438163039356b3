//! The twins of where an audit comes from, and of the values that were read as positive and negative.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Input, Provenance, Values};

/// Where an audit comes from.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Provenance")]
pub(crate) struct ProvenanceV1 {
    /// The version of écart that made the file.
    ecart: String,
    /// The command, as it can be typed again.
    command: String,
    /// What was read, in order.
    inputs: Vec<InputV1>,
}

/// An input, as it was read.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Input")]
struct InputV1 {
    /// The file's name without its folder, `-` for standard input, or the name of bundled data.
    name: String,
    /// Size in bytes, as stored.
    bytes: u64,
    /// SHA-256 of the bytes, in hexadecimal.
    sha256: String,
    /// Rows read from it.
    rows: u64,
}

/// The values that were read as positive and negative, as they stand in the data.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Values")]
pub(crate) struct ValuesV1 {
    /// The positive value.
    positive: String,
    /// The negative value; null if it does not occur.
    negative: Option<String>,
}

impl ProvenanceV1 {
    pub(crate) fn of(provenance: &Provenance) -> Self {
        let input =
            |input: &Input| InputV1 { name: input.name.clone(), bytes: input.bytes, sha256: input.sha256.clone(), rows: input.rows };
        Self {
            ecart: provenance.version.clone(),
            command: provenance.command.clone(),
            inputs: provenance.inputs.iter().map(input).collect(),
        }
    }

    /// Whether this version of écart made the file.
    pub(crate) fn is_of(&self, version: &str) -> bool {
        self.ecart == version
    }

    pub(crate) fn provenance(self) -> Provenance {
        let input = |input: InputV1| Input { name: input.name, bytes: input.bytes, sha256: input.sha256, rows: input.rows };
        Provenance { version: self.ecart, command: self.command, inputs: self.inputs.into_iter().map(input).collect() }
    }
}

impl ValuesV1 {
    pub(crate) fn of(values: &Values) -> Self {
        Self { positive: values.positive.clone(), negative: values.negative.clone() }
    }

    pub(crate) fn values(self) -> Values {
        Values { positive: self.positive, negative: self.negative }
    }
}
