//! The arguments of `ecart verify`.

use clap::{Args, ValueEnum};

use super::audit::{Adjust, AuditArgs, Interval, Limits, With};

/// Pairs of samples: an audit with other words for what its columns are.
#[derive(Debug, Args)]
pub(crate) struct VerifyArgs {
    #[arg(value_name = "file", required = true, display_order = 0, help_heading = "read")]
    pub(crate) files: Vec<String>,
    #[arg(long, value_name = "separator", display_order = 1, help_heading = "read")]
    pub(crate) separator: Option<String>,
    #[arg(long = "where", value_name = "column-value", help_heading = "read")]
    pub(crate) conditions: Vec<String>,
    #[arg(long, value_name = "text", allow_negative_numbers = true, help_heading = "read")]
    pub(crate) missing: Vec<String>,

    #[arg(long, value_name = "column", required = true, help_heading = "roles")]
    pub(crate) mated: String,
    #[arg(long, value_name = "value", allow_negative_numbers = true, help_heading = "roles")]
    pub(crate) mated_value: Option<String>,
    #[arg(long, value_name = "column", required = true, help_heading = "roles")]
    pub(crate) similarity: String,
    #[arg(
        long = "threshold",
        id = "match-threshold",
        value_name = "threshold",
        allow_negative_numbers = true,
        default_value = "fmr=0.001",
        help_heading = "roles"
    )]
    pub(crate) threshold: String,
    #[arg(long = "group", id = "first-group", value_name = "column", required = true, help_heading = "roles")]
    pub(crate) group: String,
    #[arg(long, value_name = "column", required = true, help_heading = "roles")]
    pub(crate) other_group: String,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) weight: Option<String>,

    #[arg(long, value_name = "reference", help_heading = "groups")]
    pub(crate) reference: Vec<String>,
    #[arg(long, help_heading = "groups")]
    pub(crate) drop_missing: bool,
    #[arg(long, value_name = "count", allow_negative_numbers = true, default_value_t = 100, help_heading = "groups")]
    pub(crate) max_levels: usize,
    #[arg(long, value_name = "count", allow_negative_numbers = true, default_value_t = 30, help_heading = "groups")]
    pub(crate) min_group: u64,

    #[arg(long = "with", id = "pair-analyses", value_name = "analysis", value_delimiter = ',', help_heading = "figures")]
    pub(crate) analyses: Vec<WithPairs>,
    #[arg(long = "interval", value_name = "method", value_delimiter = ',', help_heading = "figures")]
    pub(crate) intervals: Vec<Interval>,
    #[arg(long, value_name = "share", default_value_t = 0.95, allow_negative_numbers = true, help_heading = "figures")]
    pub(crate) confidence: f64,
    #[arg(long, value_name = "count", allow_negative_numbers = true, default_value_t = 0, help_heading = "figures")]
    pub(crate) seed: u64,

    #[arg(long, value_name = "text", help_heading = "words")]
    pub(crate) title: Option<String>,
}

/// What is computed of pairs beside rates and gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum WithPairs {
    Tests,
    Disparities,
    Power,
    All,
}

impl VerifyArgs {
    /// The audit that it is.
    pub(crate) fn audit(&self) -> AuditArgs {
        let analyses = self.analyses.iter().flat_map(|with| match with {
            WithPairs::Tests => vec![With::Tests],
            WithPairs::Disparities => vec![With::Disparities],
            WithPairs::Power => vec![With::Power],
            WithPairs::All => vec![With::Tests, With::Disparities, With::Power],
        });
        AuditArgs {
            other_group: Some(self.other_group.clone()),
            files: self.files.clone(),
            separator: self.separator.clone(),
            conditions: self.conditions.clone(),
            missing: self.missing.clone(),
            label: Some(self.mated.clone()),
            prediction: None,
            score: Some(self.similarity.clone()),
            thresholds: vec![self.threshold.clone()],
            score_range: None,
            successes: None,
            trials: None,
            failures: None,
            rate_of: None,
            second_prediction: None,
            second_score: None,
            second_threshold: None,
            positive: None,
            label_positive: self.mated_value.clone(),
            weight: self.weight.clone(),
            sampling_weight: None,
            cluster: None,
            groups: vec![self.group.clone()],
            strata: Vec::new(),
            over: None,
            bins: Vec::new(),
            intersect: None,
            reference: self.reference.clone(),
            drop_missing: self.drop_missing,
            max_levels: self.max_levels,
            min_group: self.min_group,
            suppress_below: None,
            metrics: Vec::new(),
            analyses: analyses.collect(),
            adjust: Adjust::Holm,
            intervals: self.intervals.clone(),
            power: 0.8,
            gap: None,
            break_even: 0.5,
            classes: false,
            confidence: self.confidence,
            replicates: 10_000,
            bootstrap: Limits::Bca,
            seed: self.seed,
            title: self.title.clone(),
            people: None,
            label_words: None,
            column_words: Vec::new(),
            level_words: Vec::new(),
            prediction_words: None,
            positive_is: None,
        }
    }
}
