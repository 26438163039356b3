//! The twins of a level and of a column with its levels.

use ecart_tally::{Band, Dimension, Kind, Level};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::SchemaError;

/// A value of a column.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Level")]
pub(crate) enum LevelV1 {
    /// A value as it stands in the data.
    Value(String),
    /// A band of a column that was cut into bins.
    Band(BandV1),
    /// The rows in which the column has no value.
    Missing,
}

/// From a number, which belongs to the band, to a number, which does not.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Band")]
pub(crate) struct BandV1 {
    /// The smallest number of the band; null for the lowest band.
    from: Option<f64>,
    /// The number that is just too large; null for the highest band.
    below: Option<f64>,
}

/// A column that rows are counted by, with its levels.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Dimension")]
pub(crate) struct DimensionV1 {
    /// The column's name.
    name: String,
    /// Whether it is a stratum, to compare within; absent for a group column.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    stratum: bool,
    /// Whether it holds the group of the second person of a pair; absent for a group column.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    other: bool,
    /// Whether its levels are periods; absent for a group column.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    period: bool,
    /// Whether its levels are classes, and which; absent where they are groups or strata.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ClassV1")]
    class: Option<ClassV1>,
    /// The levels, each once: values by their text, bands from low to high, the missing last.
    levels: Vec<LevelV1>,
}

/// Which class a column holds.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Class")]
enum ClassV1 {
    /// What was true.
    Label,
    /// What was predicted.
    Prediction,
}

impl LevelV1 {
    pub(crate) fn of(level: &Level) -> Self {
        match level {
            Level::Value(text) => Self::Value(text.clone()),
            Level::Band(band) => Self::Band(BandV1 { from: band.from, below: band.below }),
            Level::Missing => Self::Missing,
        }
    }

    pub(crate) fn level(self) -> Level {
        match self {
            Self::Value(text) => Level::Value(text),
            Self::Band(band) => Level::Band(Band { from: band.from, below: band.below }),
            Self::Missing => Level::Missing,
        }
    }
}

impl DimensionV1 {
    pub(crate) fn of(dimension: &Dimension) -> Self {
        Self {
            name: dimension.name().to_owned(),
            stratum: dimension.kind() == Kind::Stratum,
            other: dimension.kind() == Kind::Other,
            period: dimension.kind() == Kind::Period,
            class: match dimension.kind() {
                Kind::Group | Kind::Other | Kind::Stratum | Kind::Period => None,
                Kind::TrueClass => Some(ClassV1::Label),
                Kind::PredictedClass => Some(ClassV1::Prediction),
            },
            levels: dimension.levels().iter().map(LevelV1::of).collect(),
        }
    }

    pub(crate) fn dimension(self, path: &str) -> Result<Dimension, SchemaError> {
        let levels: Vec<Level> = self.levels.into_iter().map(LevelV1::level).collect();
        let kind = match (self.class, self.stratum, self.other, self.period) {
            (Some(ClassV1::Label), false, false, false) => Kind::TrueClass,
            (Some(ClassV1::Prediction), false, false, false) => Kind::PredictedClass,
            (None, true, false, false) => Kind::Stratum,
            (None, false, true, false) => Kind::Other,
            (None, false, false, true) => Kind::Period,
            (None, false, false, false) => Kind::Group,
            _ => return Err(SchemaError::wrong(path, "a column is of one kind")),
        };
        let dimension = Dimension::of_kind(kind, self.name, levels.clone());
        // Cells name levels by their place: in another order they would mean other people.
        if dimension.levels() == levels {
            Ok(dimension)
        } else {
            Err(SchemaError::wrong(format!("{path}.levels"), "the levels are not in order, each once"))
        }
    }
}
