//! The twin of a presentation: what is shown first, and in which words.

use std::collections::BTreeMap;

use ecart_metrics::Criterion;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::named::named;
use crate::{Names, Phrases, Presentation, RateOf, SchemaError, Stakes};

/// How a report speaks of the audit. No figure depends on it.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Presentation")]
pub(crate) struct PresentationV1 {
    /// A title; null: the names of the inputs.
    title: Option<String>,
    /// The criteria shown in the first tables; empty: those that matter for the task.
    criteria: Vec<String>,
    /// What a positive prediction does to the person.
    stakes: StakesV1,
    /// What the rate is a rate of, where there is no label; absent: of people selected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "RateOfV1")]
    rate_of: Option<RateOfV1>,
    /// What the people are called; null: people.
    people: Option<String>,
    /// What a label says of people; null: not said.
    label: Option<PhrasesV1>,
    /// What a prediction says of people; null: not said.
    prediction: Option<PhrasesV1>,
    /// What columns are called, by their names in the data; absent: the same.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    column_names: BTreeMap<String, String>,
    /// What values are called, by column and by what stands in the data; absent: the same.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    level_names: BTreeMap<String, BTreeMap<String, String>>,
    /// Sentences that close the audit; empty: none.
    notes: Vec<String>,
}

/// What a positive prediction does to the person.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Stakes")]
enum StakesV1 {
    /// Not said.
    Unstated,
    /// It harms.
    Harm,
    /// It helps.
    Benefit,
}

/// What the rate of an audit without label is a rate of.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "RateOf")]
enum RateOfV1 {
    /// People selected.
    Selection,
    /// Not said: a share of what was counted.
    Cases,
    /// Successes.
    Success,
    /// Errors.
    Error,
}

/// Two phrases that finish a sentence about people.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Phrases")]
struct PhrasesV1 {
    /// For the positive.
    positive: String,
    /// For the negative.
    negative: String,
}

impl PresentationV1 {
    pub(crate) fn of(presentation: &Presentation) -> Self {
        Self {
            title: presentation.title.clone(),
            criteria: presentation.criteria.iter().map(|criterion| criterion.name().to_owned()).collect(),
            stakes: match presentation.stakes {
                Stakes::Unstated => StakesV1::Unstated,
                Stakes::Harm => StakesV1::Harm,
                Stakes::Benefit => StakesV1::Benefit,
            },
            rate_of: match presentation.rate_of {
                RateOf::Selection => None,
                RateOf::Cases => Some(RateOfV1::Cases),
                RateOf::Success => Some(RateOfV1::Success),
                RateOf::Error => Some(RateOfV1::Error),
            },
            people: presentation.people.clone(),
            label: presentation.label.as_ref().map(PhrasesV1::of),
            prediction: presentation.prediction.as_ref().map(PhrasesV1::of),
            column_names: presentation.names.columns.clone(),
            level_names: presentation.names.levels.clone(),
            notes: presentation.notes.clone(),
        }
    }

    pub(crate) fn presentation(self) -> Result<Presentation, SchemaError> {
        Ok(Presentation {
            title: self.title,
            criteria: named(&self.criteria, "presentation.criteria", "criterion", Criterion::parse)?,
            stakes: match self.stakes {
                StakesV1::Unstated => Stakes::Unstated,
                StakesV1::Harm => Stakes::Harm,
                StakesV1::Benefit => Stakes::Benefit,
            },
            rate_of: match self.rate_of {
                None | Some(RateOfV1::Selection) => RateOf::Selection,
                Some(RateOfV1::Cases) => RateOf::Cases,
                Some(RateOfV1::Success) => RateOf::Success,
                Some(RateOfV1::Error) => RateOf::Error,
            },
            people: self.people,
            label: self.label.map(PhrasesV1::phrases),
            prediction: self.prediction.map(PhrasesV1::phrases),
            names: Names { columns: self.column_names, levels: self.level_names },
            notes: self.notes,
        })
    }
}

impl PhrasesV1 {
    fn of(phrases: &Phrases) -> Self {
        Self { positive: phrases.positive.clone(), negative: phrases.negative.clone() }
    }

    fn phrases(self) -> Phrases {
        Phrases { positive: self.positive, negative: self.negative }
    }
}
