//! The twin of a plan: which column played which role.

use ecart_tally::{Among, Binary, Bins, Condition, Decision, GroupColumn, MissingGroups, Over, Plan, Roles, Unit, WeightColumn, Weighting};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::SchemaError;
use crate::threshold_v1::{ScoreV1, ScoringV1};

/// Which column played which role.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Plan")]
pub(crate) struct PlanV1 {
    /// The column that holds what was true; null where decisions were audited without labels.
    label: Option<BinaryV1>,
    /// What was decided.
    decision: DecisionV1,
    /// How the scores were counted; absent where nothing was asked of them but the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ScoringV1")]
    scoring: Option<ScoringV1>,
    /// What a second model decided on the same rows; absent if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "DecisionV1")]
    second: Option<DecisionV1>,
    /// The group columns.
    groups: Vec<GroupColumnV1>,
    /// The column that holds the group of the second person of a pair; absent where a row is no pair.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GroupColumnV1")]
    other: Option<GroupColumnV1>,
    /// Columns whose levels, crossed, are the strata to compare within; absent if there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    strata: Vec<GroupColumnV1>,
    /// The column that says when each row was, and the length of a period; absent if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "OverV1")]
    over: Option<OverV1>,
    /// The column whose values say which rows hang together; absent if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    cluster: Option<String>,
    /// The weight of each row; null: each row is one person.
    weight: Option<WeightColumnV1>,
    /// Conditions, all of which a row had to meet.
    conditions: Vec<ConditionV1>,
    /// Texts that stood for a missing value, beside the empty text.
    missing: Vec<String>,
    /// What became of rows in which a group column has no value.
    missing_groups: MissingGroupsV1,
    /// The largest number of levels of a group column, without the missing one.
    max_levels: usize,
}

/// A column of two values.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Binary")]
struct BinaryV1 {
    /// The column's name.
    column: String,
    /// The value that was asked for as positive; null: the column had to hold 0 and 1, or true and false.
    positive: Option<String>,
}

/// What was decided, and how it was read.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Decision")]
enum DecisionV1 {
    /// A column that holds the decision.
    Prediction(BinaryV1),
    /// A column that holds a score.
    Score(ScoreV1),
    /// A column that holds one of several classes, as the label does.
    Class(String),
    /// Two columns of a table that was counted already.
    Counted(CountedV1),
}

/// Each row stood for so many successes, and for so many trials or failures.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "CountedAlready")]
struct CountedV1 {
    /// The column of the successes.
    successes: String,
    /// What they were counted among.
    among: AmongV1,
}

/// A column of whole numbers that successes were counted among.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Among")]
enum AmongV1 {
    /// All trials.
    Trials(String),
    /// The trials that were no success.
    Failures(String),
}

/// A column whose levels are groups.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "GroupColumn")]
struct GroupColumnV1 {
    /// The column's name.
    column: String,
    /// How its numbers were cut into bands; null: each value is a level.
    bins: Option<BinsV1>,
}

/// The column that says when each row was.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Over")]
struct OverV1 {
    /// The column's name.
    column: String,
    /// How long a period is: `day`, `week`, `month`, `quarter` or `year`; null: months of dates, and periods as they stood.
    unit: Option<String>,
}

impl OverV1 {
    fn of(over: &Over) -> Self {
        Self { column: over.column.column.clone(), unit: over.unit.map(|unit| unit.name().to_owned()) }
    }

    fn over(self) -> Result<Over, SchemaError> {
        let unit =
            |name: String| Unit::parse(&name).ok_or_else(|| SchemaError::wrong("plan.over.unit", format_args!("`{name}` is no unit")));
        Ok(Over { column: GroupColumn { column: self.column, bins: None }, unit: self.unit.map(unit).transpose()? })
    }
}

/// How numbers were cut into bands.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Bins")]
enum BinsV1 {
    /// Between these edges, which rise; an edge belongs to the band above it.
    Edges(Vec<f64>),
    /// Into this many bands that hold about as many rows each; `quantile_edges` says which.
    Quantiles(usize),
}

/// The column that holds the weight.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "WeightColumn")]
struct WeightColumnV1 {
    /// The column's name.
    column: String,
    /// What the weight means.
    meaning: WeightingV1,
}

/// What weights mean.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Weighting")]
pub(crate) enum WeightingV1 {
    /// No weight: each row is one person.
    Rows,
    /// Each row stands for a whole number of people.
    People,
    /// Each row has a sampling weight.
    Sampling,
}

/// A condition that a row had to meet.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Condition")]
pub(crate) struct ConditionV1 {
    /// The column's name.
    column: String,
    /// The value it had to hold.
    value: String,
}

/// What became of rows in which a group column has no value.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "MissingGroups")]
enum MissingGroupsV1 {
    /// They were counted, in a level of their own.
    Level,
    /// They were left out.
    LeftOut,
}

impl PlanV1 {
    pub(crate) fn of(plan: &Plan) -> Self {
        let roles = plan.roles();
        Self {
            label: roles.label.as_ref().map(BinaryV1::of),
            decision: DecisionV1::of(&roles.decision),
            scoring: ScoringV1::of(&roles.scoring),
            second: roles.second.as_ref().map(DecisionV1::of),
            groups: roles.groups.iter().map(GroupColumnV1::of).collect(),
            other: roles.other.as_ref().map(GroupColumnV1::of),
            strata: roles.strata.iter().map(GroupColumnV1::of).collect(),
            over: roles.over.as_ref().map(OverV1::of),
            cluster: roles.cluster.clone(),
            weight: roles
                .weight
                .as_ref()
                .map(|weight| WeightColumnV1 { column: weight.column.clone(), meaning: WeightingV1::of(weight.meaning) }),
            conditions: roles.conditions.iter().map(ConditionV1::of).collect(),
            missing: roles.missing.clone(),
            missing_groups: match roles.missing_groups {
                MissingGroups::Level => MissingGroupsV1::Level,
                MissingGroups::LeftOut => MissingGroupsV1::LeftOut,
            },
            max_levels: roles.max_levels,
        }
    }

    pub(crate) fn plan(self) -> Result<Plan, SchemaError> {
        let columns = |columns: Vec<GroupColumnV1>, key: &str| {
            columns.into_iter().enumerate().map(|(place, column)| column.group_column(&format!("plan.{key}[{place}]"))).collect()
        };
        let groups = columns(self.groups, "groups")?;
        let strata: Result<Vec<GroupColumn>, SchemaError> = columns(self.strata, "strata");
        let roles = Roles {
            groups,
            other: self.other.map(|other| other.group_column("plan.other")).transpose()?,
            label: self.label.map(BinaryV1::binary),
            decision: self.decision.decision("plan.decision.score")?,
            scoring: self.scoring.map(ScoringV1::scoring).unwrap_or_default(),
            second: self.second.map(|second| second.decision("plan.second.score")).transpose()?,
            strata: strata?,
            over: self.over.map(OverV1::over).transpose()?,
            cluster: self.cluster,
            weight: self.weight.map(|weight| WeightColumn { column: weight.column, meaning: weight.meaning.weighting() }),
            conditions: self.conditions.into_iter().map(ConditionV1::condition).collect(),
            missing: self.missing,
            missing_groups: match self.missing_groups {
                MissingGroupsV1::Level => MissingGroups::Level,
                MissingGroupsV1::LeftOut => MissingGroups::LeftOut,
            },
            max_levels: self.max_levels,
        };
        Plan::new(roles).map_err(|error| SchemaError::wrong("plan", error))
    }
}

impl DecisionV1 {
    fn of(decision: &Decision) -> Self {
        match decision {
            Decision::Prediction(binary) => Self::Prediction(BinaryV1::of(binary)),
            Decision::Score { column, threshold } => Self::Score(ScoreV1::of(column, threshold)),
            Decision::Class(column) => Self::Class(column.clone()),
            Decision::Counted { successes, of } => Self::Counted(CountedV1 {
                successes: successes.clone(),
                among: match of {
                    Among::Trials(column) => AmongV1::Trials(column.clone()),
                    Among::Failures(column) => AmongV1::Failures(column.clone()),
                },
            }),
        }
    }

    fn decision(self, path: &str) -> Result<Decision, SchemaError> {
        match self {
            Self::Prediction(binary) => Ok(Decision::Prediction(binary.binary())),
            Self::Score(score) => score.decision(path),
            Self::Class(column) => Ok(Decision::Class(column)),
            Self::Counted(counted) => Ok(Decision::Counted {
                successes: counted.successes,
                of: match counted.among {
                    AmongV1::Trials(column) => Among::Trials(column),
                    AmongV1::Failures(column) => Among::Failures(column),
                },
            }),
        }
    }
}

impl BinaryV1 {
    fn of(binary: &Binary) -> Self {
        Self { column: binary.column.clone(), positive: binary.positive.clone() }
    }

    fn binary(self) -> Binary {
        Binary { column: self.column, positive: self.positive }
    }
}

impl GroupColumnV1 {
    fn of(group: &GroupColumn) -> Self {
        let bins = group.bins.as_ref().map(|bins| match bins {
            Bins::Edges(edges) => BinsV1::Edges(edges.clone()),
            Bins::Quantiles(bands) => BinsV1::Quantiles(*bands),
        });
        Self { column: group.column.clone(), bins }
    }

    fn group_column(self, path: &str) -> Result<GroupColumn, SchemaError> {
        let bins = self.bins.map(|bins| match bins {
            BinsV1::Edges(edges) => Bins::edges(edges),
            BinsV1::Quantiles(bands) => Bins::quantiles(bands),
        });
        let bins = bins.transpose().map_err(|error| SchemaError::wrong(format!("{path}.bins"), error))?;
        Ok(GroupColumn { column: self.column, bins })
    }
}

impl WeightingV1 {
    pub(crate) const fn of(weighting: Weighting) -> Self {
        match weighting {
            Weighting::Rows => Self::Rows,
            Weighting::People => Self::People,
            Weighting::Sampling => Self::Sampling,
        }
    }

    pub(crate) const fn weighting(self) -> Weighting {
        match self {
            Self::Rows => Weighting::Rows,
            Self::People => Weighting::People,
            Self::Sampling => Weighting::Sampling,
        }
    }
}

impl ConditionV1 {
    pub(crate) fn of(condition: &Condition) -> Self {
        Self { column: condition.column.clone(), value: condition.value.clone() }
    }

    pub(crate) fn condition(self) -> Condition {
        Condition { column: self.column, value: self.value }
    }
}
