//! The arguments of `ecart audit`, which the bundled demonstrations give too.

use clap::{Args, ValueEnum};

#[derive(Clone, Debug, Args)]
pub(crate) struct AuditArgs {
    /// The group of the second person of a pair: only `ecart verify` has it.
    #[arg(skip)]
    pub(crate) other_group: Option<String>,
    #[arg(value_name = "file", required = true, display_order = 0, help_heading = "read")]
    pub(crate) files: Vec<String>,
    #[arg(long, value_name = "separator", display_order = 1, help_heading = "read")]
    pub(crate) separator: Option<String>,
    #[arg(long = "where", value_name = "column-value", help_heading = "read")]
    pub(crate) conditions: Vec<String>,
    #[arg(long, value_name = "text", allow_negative_numbers = true, help_heading = "read")]
    pub(crate) missing: Vec<String>,

    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) label: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) prediction: Option<String>,
    #[arg(long, help_heading = "roles")]
    pub(crate) classes: bool,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) score: Option<String>,
    #[arg(long = "threshold", value_name = "threshold", allow_negative_numbers = true, help_heading = "roles")]
    pub(crate) thresholds: Vec<String>,
    #[arg(long, value_name = "range", allow_hyphen_values = true, help_heading = "roles")]
    pub(crate) score_range: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) successes: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) trials: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) failures: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) second_prediction: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) second_score: Option<String>,
    #[arg(long, value_name = "number", allow_negative_numbers = true, help_heading = "roles")]
    pub(crate) second_threshold: Option<f64>,
    #[arg(long, value_name = "value", allow_negative_numbers = true, help_heading = "roles")]
    pub(crate) positive: Option<String>,
    #[arg(long, value_name = "value", allow_negative_numbers = true, help_heading = "roles")]
    pub(crate) label_positive: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) weight: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) sampling_weight: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) cluster: Option<String>,

    #[arg(long = "group", value_name = "column", help_heading = "groups")]
    pub(crate) groups: Vec<String>,
    #[arg(long = "stratum", value_name = "column", help_heading = "groups")]
    pub(crate) strata: Vec<String>,
    #[arg(long, value_name = "over", help_heading = "groups")]
    pub(crate) over: Option<String>,
    #[arg(long, value_name = "bins", help_heading = "groups")]
    pub(crate) bins: Vec<String>,
    #[arg(
        long,
        value_name = "crossing",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "also",
        help_heading = "groups"
    )]
    pub(crate) intersect: Option<Cross>,
    #[arg(long, value_name = "reference", help_heading = "groups")]
    pub(crate) reference: Vec<String>,
    #[arg(long, help_heading = "groups")]
    pub(crate) drop_missing: bool,
    #[arg(long, value_name = "count", allow_negative_numbers = true, default_value_t = 100, help_heading = "groups")]
    pub(crate) max_levels: usize,
    #[arg(long, value_name = "count", allow_negative_numbers = true, default_value_t = 30, help_heading = "groups")]
    pub(crate) min_group: u64,
    #[arg(long, value_name = "count", allow_negative_numbers = true, help_heading = "groups")]
    pub(crate) suppress_below: Option<u64>,

    #[arg(long = "metric", value_name = "name", help_heading = "figures")]
    pub(crate) metrics: Vec<String>,
    #[arg(long = "with", value_name = "analysis", value_delimiter = ',', help_heading = "figures")]
    pub(crate) analyses: Vec<With>,
    #[arg(long, value_name = "adjustment", value_enum, default_value_t = Adjust::Holm, help_heading = "figures")]
    pub(crate) adjust: Adjust,
    #[arg(long = "interval", value_name = "method", value_delimiter = ',', help_heading = "figures")]
    pub(crate) intervals: Vec<Interval>,
    #[arg(long, value_name = "share", default_value_t = 0.8, allow_negative_numbers = true, help_heading = "figures")]
    pub(crate) power: f64,
    #[arg(long, value_name = "share", allow_negative_numbers = true, help_heading = "figures")]
    pub(crate) gap: Option<f64>,
    #[arg(long, value_name = "share", default_value_t = 0.5, allow_negative_numbers = true, help_heading = "figures")]
    pub(crate) break_even: f64,
    #[arg(long, value_name = "share", default_value_t = 0.95, allow_negative_numbers = true, help_heading = "figures")]
    pub(crate) confidence: f64,
    #[arg(long, value_name = "count", allow_negative_numbers = true, default_value_t = 10_000, help_heading = "figures")]
    pub(crate) replicates: u32,
    #[arg(long, value_name = "limits", value_enum, default_value_t = Limits::Bca, help_heading = "figures")]
    pub(crate) bootstrap: Limits,
    #[arg(long, value_name = "count", allow_negative_numbers = true, default_value_t = 0, help_heading = "figures")]
    pub(crate) seed: u64,

    #[arg(long, value_name = "text", help_heading = "words")]
    pub(crate) title: Option<String>,
    #[arg(long, value_name = "word", help_heading = "words")]
    pub(crate) people: Option<String>,
    #[arg(long, value_name = "phrases", help_heading = "words")]
    pub(crate) label_words: Option<String>,
    #[arg(long, value_name = "phrases", help_heading = "words")]
    pub(crate) prediction_words: Option<String>,
    #[arg(long, value_name = "column-words", help_heading = "words")]
    pub(crate) column_words: Vec<String>,
    #[arg(long, value_name = "level-words", help_heading = "words")]
    pub(crate) level_words: Vec<String>,
    #[arg(long, value_name = "effect", help_heading = "words")]
    pub(crate) positive_is: Option<Effect>,
    #[arg(long, value_name = "what", value_enum, help_heading = "words")]
    pub(crate) rate_of: Option<What>,
}

/// Which groupings beside each column by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Cross {
    /// The crossing of all columns, after each by itself.
    Also,
    /// The crossing alone.
    Only,
}

/// What is computed beside rates and gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum With {
    Tests,
    Disparities,
    Power,
    Constraints,
    Scores,
    Bootstrap,
    Thresholds,
    All,
}

/// How p-values are adjusted for their number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Adjust {
    Holm,
    #[value(alias = "bh")]
    BenjaminiHochberg,
    Bonferroni,
}

/// How limits are taken from the replicates of a bootstrap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Limits {
    Percentile,
    Bca,
}

/// A method of intervals: of rates, of ratios, or of widest gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Interval {
    Wilson,
    ClopperPearson,
    Jeffreys,
    Koopman,
    Katz,
    Bonferroni,
    MaxT,
}

impl AuditArgs {
    /// The same audit for a report that people look at, which also says what the base rates force and, where one threshold cuts a score, what the score is worth at
    /// the others and what each criterion asks of it.
    pub(crate) fn for_a_report(&self) -> Self {
        let has_counts_of_errors = self.label.is_some() && !self.classes && self.suppress_below.is_none();
        if !has_counts_of_errors || self.analyses.contains(&With::All) {
            return self.clone();
        }
        let has_one_threshold = self.score.is_some() && matches!(&self.thresholds[..], [threshold] if !threshold.contains(':'));
        let of_scores = if has_one_threshold { &[With::Scores, With::Thresholds][..] } else { &[] };
        let mut args = self.clone();
        args.analyses.extend([With::Constraints].iter().chain(of_scores).filter(|with| !self.analyses.contains(with)));
        args
    }
}

/// What the rate of an audit without label is a rate of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum What {
    Selection,
    Success,
    Error,
}

/// What a positive prediction does to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Effect {
    Harm,
    Benefit,
}
