//! The twin of a configuration: what was computed, and how.

use ecart_metrics::hypothesis::Adjustment;
use ecart_metrics::{Analysis, Confidence, Config, Crossing, Metric, Positive, Reference};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::SchemaError;
use crate::named::named;

/// What was computed, and how.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Configuration")]
pub(crate) struct ConfigurationV1 {
    /// The confidence of every interval, between 0 and 1; of a max–min gap, of all its pairs together.
    confidence: f64,
    /// What groups are compared with.
    reference: ReferenceV1,
    /// A figure with fewer people than this in its denominator is marked as small and does not enter max–min gaps.
    min_group: u64,
    /// Which groupings were audited.
    crossing: CrossingV1,
    /// Groups in which an outcome happened to fewer people than this, and not to none, are withheld; null: none is.
    suppress_below: Option<u64>,
    /// The seed of every draw.
    seed: u64,
    /// The metrics that the audit is about first; empty: those that matter for the task.
    metrics: Vec<String>,
    /// What was computed beside rates and gaps.
    #[schemars(extend("items" = {"enum": Analysis::ALL.map(Analysis::name)}))]
    analyses: Vec<String>,
    /// How p-values are adjusted for their number.
    #[schemars(extend("enum" = Adjustment::ALL.map(Adjustment::name)))]
    adjustment: String,
}

/// What groups are compared with.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Reference")]
enum ReferenceV1 {
    /// The group of the most people.
    Largest,
    /// The group of these levels; where a column of the grouping has none, the largest group.
    Named(Vec<NamedLevelV1>),
    /// In each metric the group with the best value, given what a positive prediction does.
    BestOff(PositiveV1),
    /// In each metric the group with the worst value, given what a positive prediction does.
    WorstOff(PositiveV1),
    /// All people together.
    Overall,
    /// Everyone who is not of the group.
    Others,
}

/// What a positive prediction does to people.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Positive")]
enum PositiveV1 {
    /// It helps: the highest selection rate is the best.
    Helps,
    /// It harms: the lowest selection rate is the best.
    Harms,
}

/// A level asked for by its text.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "NamedLevel")]
struct NamedLevelV1 {
    /// The column's name.
    column: String,
    /// The level's text.
    level: String,
}

/// Which groupings were audited.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Crossing")]
enum CrossingV1 {
    /// Each column by itself.
    None,
    /// Each column by itself, and the crossing of all.
    Also,
    /// The crossing of all, alone.
    Only,
}

impl PositiveV1 {
    const fn of(positive: Positive) -> Self {
        match positive {
            Positive::Helps => Self::Helps,
            Positive::Harms => Self::Harms,
        }
    }

    const fn positive(self) -> Positive {
        match self {
            Self::Helps => Positive::Helps,
            Self::Harms => Positive::Harms,
        }
    }
}

impl ConfigurationV1 {
    pub(crate) fn of(config: &Config) -> Self {
        Self {
            confidence: config.confidence.value(),
            reference: match &config.reference {
                Reference::Largest => ReferenceV1::Largest,
                Reference::Named(levels) => {
                    let named = |(column, level): &(String, String)| NamedLevelV1 { column: column.clone(), level: level.clone() };
                    ReferenceV1::Named(levels.iter().map(named).collect())
                }
                Reference::BestOff(positive) => ReferenceV1::BestOff(PositiveV1::of(*positive)),
                Reference::WorstOff(positive) => ReferenceV1::WorstOff(PositiveV1::of(*positive)),
                Reference::Overall => ReferenceV1::Overall,
                Reference::Others => ReferenceV1::Others,
            },
            min_group: config.min_group,
            crossing: match config.crossing {
                Crossing::None => CrossingV1::None,
                Crossing::Also => CrossingV1::Also,
                Crossing::Only => CrossingV1::Only,
            },
            suppress_below: config.suppress_below,
            seed: config.seed,
            metrics: config.metrics.iter().map(|metric| metric.name().to_owned()).collect(),
            analyses: config.analyses.iter().map(|analysis| analysis.name().to_owned()).collect(),
            adjustment: config.adjustment.name().to_owned(),
        }
    }

    pub(crate) fn config(self) -> Result<Config, SchemaError> {
        let confidence = Confidence::new(self.confidence)
            .ok_or_else(|| SchemaError::wrong("configuration.confidence", format_args!("{} is not between 0 and 1", self.confidence)))?;
        Ok(Config {
            confidence,
            reference: match self.reference {
                ReferenceV1::Largest => Reference::Largest,
                ReferenceV1::Named(levels) => Reference::Named(levels.into_iter().map(|named| (named.column, named.level)).collect()),
                ReferenceV1::BestOff(positive) => Reference::BestOff(positive.positive()),
                ReferenceV1::WorstOff(positive) => Reference::WorstOff(positive.positive()),
                ReferenceV1::Overall => Reference::Overall,
                ReferenceV1::Others => Reference::Others,
            },
            min_group: self.min_group,
            crossing: match self.crossing {
                CrossingV1::None => Crossing::None,
                CrossingV1::Also => Crossing::Also,
                CrossingV1::Only => Crossing::Only,
            },
            suppress_below: self.suppress_below,
            seed: self.seed,
            metrics: named(&self.metrics, "configuration.metrics", "metric", Metric::parse)?,
            analyses: named(&self.analyses, "configuration.analyses", "analysis", Analysis::parse)?,
            adjustment: Adjustment::parse(&self.adjustment)
                .ok_or_else(|| SchemaError::wrong("configuration.adjustment", format_args!("`{}` is no adjustment", self.adjustment)))?,
        })
    }
}
