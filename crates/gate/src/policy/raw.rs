//! A policy as it is written: the one list of its tables and keys, with what each may hold. The reader checks a file by the JSON Schema of these types, so that
//! what is published and what is accepted cannot differ.

use std::borrow::Cow;

use ecart_metrics::{CRITERIA, METRICS};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use toml::value::Datetime;

use super::here::{Here, OneOrMore, Plain};
use super::names::{ODDS, ROWS, SCORES};

type Text = Option<Here<String>>;
type Texts = Option<Here<OneOrMore<String>>>;
type Number = Option<Here<f64>>;
type Count = Option<Here<u64>>;

/// What a model must keep to, and where the data, the columns and the rules are. Read by `ecart check`.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "A policy of écart (ecart.toml)")]
pub(super) struct RawPolicy {
    /// What is checked, as reports call it.
    pub(super) title: Text,
    /// A policy of the project whose rules come first; keys here override its own.
    pub(super) preset: Text,
    /// An audit.json, relative to the folder of the policy: rules on change compare with it.
    pub(super) baseline: Text,
    /// Where the rows are.
    #[serde(default)]
    pub(super) data: RawData,
    /// Which column plays which role. Each key is the flag of `ecart audit`, with _ for -; a flag that is typed overrides its key.
    #[serde(default)]
    pub(super) columns: RawColumns,
    /// How the audit is made that the rules judge.
    #[serde(default)]
    pub(super) figures: RawFigures,
    /// How the audit speaks of people, labels and predictions.
    #[serde(default)]
    pub(super) words: RawWords,
    /// What a rule has that does not say otherwise.
    #[serde(default)]
    pub(super) defaults: RawDefaults,
    /// What is checked: each rule bounds one figure.
    #[serde(default)]
    pub(super) rule: Vec<Here<RawRule>>,
    /// What the policy is, where it comes from, and what it does not cover.
    pub(super) about: Option<RawAbout>,
    /// What a summary that is published says beside the figures.
    #[serde(default)]
    pub(super) summary: RawSummary,
}

/// Where the rows are.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Data")]
pub(super) struct RawData {
    /// Files, folders or patterns, relative to the folder of the policy.
    pub(super) files: Texts,
    /// What stands between fields: a character, or "tab".
    pub(super) separator: Text,
    /// Only rows of these values: "column=value".
    pub(super) r#where: Texts,
    /// Values that stand for one that is missing.
    pub(super) missing: Option<Here<OneOrMore<Plain>>>,
}

/// Which column plays which role.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Columns")]
pub(super) struct RawColumns {
    /// The column of what was true.
    pub(super) label: Text,
    /// The value of the label that counts as positive.
    pub(super) label_positive: Option<Here<Plain>>,
    /// The column of what was decided.
    pub(super) prediction: Text,
    /// The value of the prediction that counts as positive.
    pub(super) positive: Option<Here<Plain>>,
    /// Whether label and prediction hold several classes.
    pub(super) classes: Option<bool>,
    /// The column of the number behind a decision.
    pub(super) score: Text,
    /// The score from which on a prediction is positive, or how it is found ("top=0.2", "fpr=0.01"); several are compared.
    pub(super) threshold: Option<Here<OneOrMore<Plain>>>,
    /// From where to where scores may be: "0,1".
    pub(super) score_range: Text,
    /// Of pairs of samples, the column that says whether both are of one person.
    pub(super) mated: Text,
    /// The value that says they are.
    pub(super) mated_value: Option<Here<Plain>>,
    /// Of pairs of samples, the column of how alike they are.
    pub(super) similarity: Text,
    /// Of pairs of samples, the column of the second person's group.
    pub(super) other_group: Text,
    /// Of a table that was counted already, the column of successes.
    pub(super) successes: Text,
    /// Of a table that was counted already, the column of trials.
    pub(super) trials: Text,
    /// Of a table that was counted already, the column of failures.
    pub(super) failures: Text,
    /// The column of a second model's predictions.
    pub(super) second_prediction: Text,
    /// The column of a second model's scores.
    pub(super) second_score: Text,
    /// The score from which on a prediction of the second model is positive.
    pub(super) second_threshold: Number,
    /// The column that says for how many people a row stands.
    pub(super) weight: Text,
    /// The column of the weights with which rows were sampled.
    pub(super) sampling_weight: Text,
    /// The column that says which rows hang together.
    pub(super) cluster: Text,
    /// Group columns. Those of the rules are added by themselves.
    pub(super) group: Texts,
    /// Columns within which groups are compared. Those of the rules are added by themselves.
    pub(super) stratum: Texts,
    /// How numbers are cut into bands: "age=25,45,65", or "age=4q" for four of equally many people.
    pub(super) bins: Texts,
    /// Whether rows without a group are left out.
    pub(super) drop_missing: Option<bool>,
    /// How many levels a column may have.
    pub(super) max_levels: Count,
}

/// How the audit is made that the rules judge.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Figures")]
pub(super) struct RawFigures {
    /// The confidence of intervals and verdicts: of 0.95, a confident verdict is made to be wrong at most 5 times in 100.
    pub(super) confidence: Number,
    /// Groups with fewer people than this in the denominator of a figure are set aside, and named.
    pub(super) min_group: Count,
    /// Methods of intervals: at most one of rates, one of ratios, one of widest gaps.
    pub(super) interval: Option<Here<OneOrMore<IntervalName>>>,
    /// With whom groups are compared where the audit shows them: "largest", "best-off", "worst-off", "overall", "others", or a level, "race=White".
    pub(super) reference: Texts,
    /// Whether the group columns are crossed where the audit shows them.
    pub(super) intersect: Option<RawIntersect>,
    /// The seed of what is drawn at random.
    pub(super) seed: Count,
}

/// How the audit speaks of people, labels and predictions.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Words")]
pub(super) struct RawWords {
    /// What the people are called.
    pub(super) people: Text,
    /// What a positive and a negative label mean: "repaid/did not repay".
    pub(super) label_words: Text,
    /// What a positive and a negative prediction mean: "refused/granted".
    pub(super) prediction_words: Text,
    /// What a positive prediction does to the person.
    pub(super) positive_is: Option<RawEffect>,
    /// What the rate of an audit without label is a rate of.
    pub(super) rate_of: Option<RawRateOf>,
}

/// What a rule has that does not say otherwise.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Defaults")]
pub(super) struct RawDefaults {
    /// How sure verdicts are to be.
    pub(super) certainty: Option<RawCertainty>,
    /// What an inconclusive verdict comes to.
    pub(super) on_inconclusive: Option<RawOnInconclusive>,
    /// Who answers for the rules.
    pub(super) owner: Text,
}

/// A rule: it bounds one figure by `max`, `min` or `max_increase`, or has it shown.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Rule")]
pub(super) struct RawRule {
    /// Its name, unique in the policy. Without one it is made of what the rule bounds.
    pub(super) name: Text,
    /// What is bounded: a metric, a criterion that is a gap, a figure of scores, or a share of rows. `ecart metrics` lists them.
    pub(super) metric: Here<FigureName>,
    /// How far groups are apart: as a difference, as a ratio, or how often chance alone shows a gap as wide. Absent: the figure of each group, or of all people
    /// without `group`.
    pub(super) gap: Option<Here<RawGap>>,
    /// Which groups are compared: "every-pair" (the default), "highest", "largest", "best-off", "worst-off", "overall", "others", or a level, "race=White".
    pub(super) reference: Option<Here<OneOrMore<ReferenceName>>>,
    /// Which way a gap counts: both, or only above or below the reference.
    pub(super) direction: Option<Here<RawDirection>>,
    /// The most that is allowed.
    pub(super) max: Number,
    /// The least that is allowed.
    pub(super) min: Number,
    /// By how much it may grow since the baseline.
    pub(super) max_increase: Number,
    /// Whether what was past the limit at the baseline is accepted, as long as it has not grown beyond what chance gives.
    pub(super) accept_baseline: Option<Here<bool>>,
    /// Whether the figure is shown without a limit and a verdict.
    pub(super) show: Option<Here<bool>>,
    /// The group column, or several for their crossing.
    pub(super) group: Texts,
    /// The column, or the columns, within which groups are compared.
    pub(super) stratum: Texts,
    /// Groups with fewer people than this in the denominator of the figure are set aside, and named.
    pub(super) min_group: Count,
    /// Levels that are left out of the gap, each with the reason.
    #[serde(default)]
    pub(super) exclude: Vec<RawExclude>,
    /// How sure the verdict is to be.
    pub(super) certainty: Option<Here<RawCertainty>>,
    /// What an inconclusive verdict comes to.
    pub(super) on_inconclusive: Option<RawOnInconclusive>,
    /// Why there is this rule.
    pub(super) why: Text,
    /// Who answers for it.
    pub(super) owner: Text,
    /// Whose number the limit is: a law, a standard, a paper. Absent: a rule of the house.
    pub(super) source: Text,
    /// A time during which the rule may be broken.
    pub(super) waiver: Option<Here<RawWaiver>>,
}

/// A level that is left out of a gap.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Exclude")]
pub(super) struct RawExclude {
    /// The level: "race=Other".
    pub(super) level: Here<String>,
    /// Why.
    pub(super) reason: Here<String>,
}

/// A time during which a rule may be broken.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Waiver")]
pub(super) struct RawWaiver {
    /// The last day on which it excuses: 2027-03-31, without quotes.
    pub(super) until: Here<RawDay>,
    /// Why.
    pub(super) reason: Here<String>,
    /// Who granted it.
    pub(super) by: Text,
}

/// What the policy is, where it comes from, and what it does not cover.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "About")]
pub(super) struct RawAbout {
    /// What it is called.
    pub(super) name: Text,
    /// The text that it is made after.
    pub(super) source: Text,
    /// Whether that text is in force.
    pub(super) status: Text,
    /// The day for which the status holds: 2026-08-31, without quotes.
    pub(super) as_of: Option<Here<RawDay>>,
    /// What the policy does not cover.
    pub(super) not_covered: Texts,
    /// Where the text can be read.
    pub(super) url: Text,
}

/// What a summary that is published says beside the figures. What is not given is shown as missing.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Summary")]
pub(super) struct RawSummary {
    /// The tool or system, with its version.
    pub(super) tool: Text,
    /// What it is meant to be used for, and on whom.
    pub(super) purpose: Text,
    /// Since when the tool is distributed, or used: 2026-03-01, without quotes.
    pub(super) distribution_date: Option<Here<RawDay>>,
    /// The day of the most recent audit.
    pub(super) audit_date: Option<Here<RawDay>>,
    /// Who made the audit.
    pub(super) auditor: Text,
    /// Where the data come from.
    pub(super) data_source: Text,
    /// What the data are, and why these.
    pub(super) data_explanation: Text,
    /// What the system cannot do, and for whom it is not meant.
    pub(super) limits: Texts,
    /// Categories that the auditor leaves out of ratios, each with the reason. Their number and rate are shown all the same.
    #[serde(default)]
    pub(super) exclude: Vec<RawExclude>,
}

/// How far groups are apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Gap")]
pub(super) enum RawGap {
    /// First minus second; 0 is equal.
    Difference,
    /// The smaller over the larger, or the group over its reference; 1 is equal.
    Ratio,
    /// The p-value of the widest gap, bounded by `min`.
    Chance,
}

/// Which way a gap counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Direction")]
pub(super) enum RawDirection {
    /// Both ways.
    Either,
    /// Only above the reference.
    Above,
    /// Only below the reference.
    Below,
}

/// How sure a verdict is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Certainty")]
pub(super) enum RawCertainty {
    /// Broken, or holding, only if chance does not explain it.
    Confident,
    /// The estimate is compared with the limit, as if there were no chance.
    Point,
}

/// What an inconclusive verdict comes to.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "OnInconclusive")]
pub(super) enum RawOnInconclusive {
    /// A warning.
    Warn,
    /// Failure, with exit code 3.
    Fail,
    /// Nothing.
    Pass,
}

/// Whether the group columns are crossed.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Intersect")]
pub(super) enum RawIntersect {
    /// The crossing of all columns, after each by itself.
    Also,
    /// The crossing alone.
    Only,
}

/// What a positive prediction does to the person.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Effect")]
pub(super) enum RawEffect {
    /// It harms, as being called high risk does.
    Harm,
    /// It helps, as being hired does.
    Benefit,
}

/// What the rate of an audit without label is a rate of.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "RateOf")]
pub(super) enum RawRateOf {
    /// People selected.
    Selection,
    /// Successes: more is better.
    Success,
    /// Errors: fewer is better.
    Error,
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct RawDay(pub(super) Datetime);

impl JsonSchema for RawDay {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

/// A text that names something of a list; whether it does is said by whoever knows the list.
macro_rules! name {
    ($name:ident, $schema:expr) => {
        #[derive(Clone, Debug, Deserialize)]
        #[serde(transparent)]
        pub(super) struct $name(pub(super) String);

        impl From<Plain> for $name {
            fn from(Plain(text): Plain) -> Self {
                Self(text)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    };
}

name!(FigureName, {
    let metrics: Vec<&str> = METRICS.iter().map(|entry| entry.name).chain([ODDS]).collect();
    let criteria: Vec<&str> =
        CRITERIA.iter().filter(|entry| super::names::gap_of(entry.criterion).is_some()).map(|entry| entry.name).collect();
    let aliases: Vec<&str> = METRICS.iter().flat_map(|entry| entry.aliases.iter().copied()).collect();
    json_schema!({
        "type": "string",
        "anyOf": [
            { "description": "A metric.", "enum": metrics },
            { "description": "A criterion that is a gap of one metric.", "enum": criteria },
            { "description": "A figure of scores.", "enum": SCORES.map(|(name, _)| name) },
            { "description": "A share of rows.", "enum": ROWS },
            { "description": "Another name of a metric.", "enum": aliases },
        ],
    })
});

name!(
    ReferenceName,
    json_schema!({
        "type": "string",
        "anyOf": [{ "enum": super::names::REFERENCES }, { "description": "A level of a group column.", "pattern": "^.+=.+$" }],
    })
);

name!(IntervalName, json_schema!({ "type": "string", "enum": super::names::intervals() }));
