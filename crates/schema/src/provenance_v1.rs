//! The twins of where an audit comes from, and of the values that were read as positive and negative.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Contents, Input, Provenance, SchemaError, Values};

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
    /// Size in bytes, as stored; absent where counts are withheld.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    bytes: Option<u64>,
    /// SHA-256 of the bytes, in hexadecimal; absent where counts are withheld.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    sha256: Option<String>,
    /// Rows read from it; absent where counts are withheld.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    rows: Option<u64>,
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
        let input = |input: &Input| {
            let contents = input.contents.as_ref();
            InputV1 {
                name: input.name.clone(),
                bytes: contents.map(|contents| contents.bytes),
                sha256: contents.map(|contents| contents.sha256.clone()),
                rows: contents.map(|contents| contents.rows),
            }
        };
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

    pub(crate) fn provenance(self) -> Result<Provenance, SchemaError> {
        let inputs = self.inputs.into_iter().enumerate().map(|(place, input)| input.input(&format!("provenance.inputs[{place}]")));
        Ok(Provenance { version: self.ecart, command: self.command, inputs: inputs.collect::<Result<_, _>>()? })
    }
}

impl InputV1 {
    fn input(self, path: &str) -> Result<Input, SchemaError> {
        let missing = |key: &str| SchemaError::Missing { path: format!("{path}.{key}") };
        let contents = match (self.bytes, self.sha256, self.rows) {
            (None, None, None) => None,
            (bytes, sha256, rows) => Some(Contents {
                bytes: bytes.ok_or_else(|| missing("bytes"))?,
                sha256: sha256.ok_or_else(|| missing("sha256"))?,
                rows: rows.ok_or_else(|| missing("rows"))?,
            }),
        };
        Ok(Input { name: self.name, contents })
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
