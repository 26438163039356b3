//! The twin of a configuration: what was computed, and how.

use ecart_metrics::hypothesis::Adjustment;
use ecart_metrics::interval::{Intervals, RateMethod, RatioMethod, Simultaneous};
use ecart_metrics::power::{Power, Sought, StatedGap};
use ecart_metrics::resample::LimitKind;
use ecart_metrics::score::BreakEven;
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
    /// The methods of the intervals.
    intervals: IntervalsV1,
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
    /// The number of replicates of a bootstrap, and of the draws of equal groups set beside it.
    replicates: u32,
    /// How limits are taken from the replicates.
    bootstrap: BootstrapV1,
    /// How surely the sizes of the groups are asked to show a gap: at least one half, below 1.
    power: f64,
    /// A gap that would matter, between 0 and 1; null if none was stated.
    gap: Option<f64>,
    /// Where a positive decision neither gains nor loses, between 0 and 1; absent where it is one half.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    break_even: Option<f64>,
}

/// How limits are taken from replicates.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Bootstrap")]
enum BootstrapV1 {
    /// Their quantiles.
    Percentile,
    /// Their quantiles at levels corrected for bias and acceleration.
    Bca,
}

/// The methods of the intervals. A difference always has Newcombe's, made of Wilson's limits.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Intervals")]
struct IntervalsV1 {
    /// Of rates, and of what is made from one or two of them.
    #[schemars(extend("enum" = RateMethod::ALL.map(RateMethod::name)))]
    rate: String,
    /// Of ratios of two rates.
    #[schemars(extend("enum" = RatioMethod::ALL.map(RatioMethod::name)))]
    ratio: String,
    /// How the intervals of all pairs of groups are made to hold together.
    #[schemars(extend("enum" = Simultaneous::ALL.map(Simultaneous::name)))]
    simultaneous: String,
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
    /// It is not said: fewer errors are better, and the highest selection rate is the best.
    Unsaid,
    /// It helps: more positive predictions are better, rightly or wrongly made.
    Helps,
    /// It harms: fewer positive predictions are better.
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
            Positive::Unsaid => Self::Unsaid,
            Positive::Helps => Self::Helps,
            Positive::Harms => Self::Harms,
        }
    }

    const fn positive(self) -> Positive {
        match self {
            Self::Unsaid => Positive::Unsaid,
            Self::Helps => Positive::Helps,
            Self::Harms => Positive::Harms,
        }
    }
}

impl IntervalsV1 {
    fn of(intervals: Intervals) -> Self {
        Self {
            rate: intervals.rate.name().to_owned(),
            ratio: intervals.ratio.name().to_owned(),
            simultaneous: intervals.simultaneous.name().to_owned(),
        }
    }

    fn intervals(&self) -> Result<Intervals, SchemaError> {
        Ok(Intervals {
            rate: method(&self.rate, "rate", RateMethod::parse)?,
            ratio: method(&self.ratio, "ratio", RatioMethod::parse)?,
            simultaneous: method(&self.simultaneous, "simultaneous", Simultaneous::parse)?,
        })
    }
}

/// The method of this name.
fn method<T>(name: &str, field: &str, parse: fn(&str) -> Option<T>) -> Result<T, SchemaError> {
    parse(name).ok_or_else(|| SchemaError::wrong(format!("configuration.intervals.{field}"), format_args!("`{name}` is no such method")))
}

impl ConfigurationV1 {
    pub(crate) fn of(config: &Config) -> Self {
        Self {
            confidence: config.confidence.value(),
            intervals: IntervalsV1::of(config.intervals),
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
            replicates: config.replicates,
            bootstrap: match config.bootstrap {
                LimitKind::Percentile => BootstrapV1::Percentile,
                LimitKind::Bca => BootstrapV1::Bca,
            },
            power: config.sought.power.value(),
            gap: config.sought.gap.map(StatedGap::value),
            break_even: (config.break_even != BreakEven::default()).then(|| config.break_even.value()),
        }
    }

    pub(crate) fn config(self) -> Result<Config, SchemaError> {
        let confidence = Confidence::new(self.confidence)
            .ok_or_else(|| SchemaError::wrong("configuration.confidence", format_args!("{} is not between 0 and 1", self.confidence)))?;
        let power = Power::new(self.power)
            .ok_or_else(|| SchemaError::wrong("configuration.power", format_args!("{} is not from one half to 1", self.power)))?;
        let gap = self.gap.map(|gap| {
            StatedGap::new(gap).ok_or_else(|| SchemaError::wrong("configuration.gap", format_args!("{gap} is not between 0 and 1")))
        });
        let break_even = self.break_even.map_or(Some(BreakEven::default()), BreakEven::new).ok_or_else(|| {
            let found = self.break_even.unwrap_or_default();
            SchemaError::wrong("configuration.break_even", format_args!("{found} is not between 0 and 1"))
        })?;
        Ok(Config {
            confidence,
            intervals: self.intervals.intervals()?,
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
            replicates: self.replicates,
            bootstrap: match self.bootstrap {
                BootstrapV1::Percentile => LimitKind::Percentile,
                BootstrapV1::Bca => LimitKind::Bca,
            },
            sought: Sought { power, gap: gap.transpose()? },
            break_even,
        })
    }
}
