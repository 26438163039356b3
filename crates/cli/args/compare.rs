//! The arguments of `ecart compare`.

use clap::Args;

use super::audit::{Adjust, AuditArgs, Cross, Effect, Limits};

/// Two files, one file with two decisions, or two audits. What has no default here is that of the audits, where these are compared.
#[derive(Debug, Args)]
pub(crate) struct CompareArgs {
    #[arg(value_name = "file", required = true, display_order = 0, help_heading = "read")]
    pub(crate) old_and_new: Vec<String>,
    #[arg(long, value_name = "separator", display_order = 1, help_heading = "read")]
    pub(crate) separator: Option<String>,
    #[arg(long = "where", value_name = "column-value", help_heading = "read")]
    pub(crate) conditions: Vec<String>,
    #[arg(long, value_name = "text", allow_negative_numbers = true, help_heading = "read")]
    pub(crate) missing: Vec<String>,

    #[arg(long, value_name = "column", help_heading = "pairing")]
    pub(crate) key: Option<String>,
    #[arg(long = "second-prediction", value_name = "column", help_heading = "pairing")]
    pub(crate) new_prediction: Option<String>,
    #[arg(long = "second-score", value_name = "column", help_heading = "pairing")]
    pub(crate) new_score: Option<String>,
    #[arg(long = "second-threshold", value_name = "number", allow_negative_numbers = true, help_heading = "pairing")]
    pub(crate) new_threshold: Option<f64>,

    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) label: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) prediction: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) score: Option<String>,
    #[arg(long = "threshold", value_name = "threshold", allow_negative_numbers = true, help_heading = "roles")]
    pub(crate) thresholds: Vec<String>,
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
    #[arg(long, value_name = "count", allow_negative_numbers = true, help_heading = "groups")]
    pub(crate) min_group: Option<u64>,

    #[arg(long = "metric", value_name = "name", help_heading = "figures")]
    pub(crate) metrics: Vec<String>,
    #[arg(long, value_name = "adjustment", value_enum, help_heading = "figures")]
    pub(crate) adjust: Option<Adjust>,
    #[arg(long = "confidence", value_name = "share", allow_negative_numbers = true, help_heading = "figures")]
    pub(crate) level: Option<f64>,

    #[arg(long, value_name = "text", help_heading = "words")]
    pub(crate) title: Option<String>,
    #[arg(long, value_name = "word", help_heading = "words")]
    pub(crate) people: Option<String>,
    #[arg(long, value_name = "phrases", help_heading = "words")]
    pub(crate) label_words: Option<String>,
    #[arg(long, value_name = "phrases", help_heading = "words")]
    pub(crate) prediction_words: Option<String>,
    #[arg(long, value_name = "effect", help_heading = "words")]
    pub(crate) positive_is: Option<Effect>,
}

/// Which of the decisions are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Those of the old file.
    Old,
    /// Those of the new file.
    New,
    /// Both, from the same rows.
    Both,
}

impl CompareArgs {
    /// The audit of one side, or of one file with both decisions.
    pub(crate) fn audit(&self, side: Side) -> AuditArgs {
        let files = match side {
            Side::Old => self.old_and_new.iter().take(1).cloned().collect(),
            Side::New => self.old_and_new.iter().skip(1).take(1).cloned().collect(),
            Side::Both => self.old_and_new.clone(),
        };
        let is_new = side == Side::New;
        let newer = |new: &Option<String>, old: &Option<String>| if is_new { new.clone().or_else(|| old.clone()) } else { old.clone() };
        let prediction = if is_new && self.new_score.is_some() { None } else { newer(&self.new_prediction, &self.prediction) };
        let score = if is_new && self.new_prediction.is_some() { None } else { newer(&self.new_score, &self.score) };
        let thresholds = match self.new_threshold {
            Some(threshold) if is_new => vec![threshold.to_string()],
            _ if is_new && self.new_prediction.is_some() => Vec::new(),
            _ => self.thresholds.clone(),
        };
        let second = |column: &Option<String>| if side == Side::Both { column.clone() } else { None };
        // In one file, another threshold alone is one of the same score.
        let second_score = match (&self.new_score, self.new_threshold) {
            (None, Some(_)) => self.score.clone(),
            (column, _) => column.clone(),
        };
        AuditArgs {
            other_group: None,
            files,
            separator: self.separator.clone(),
            conditions: self.conditions.clone(),
            missing: self.missing.clone(),
            label: self.label.clone(),
            prediction,
            score,
            thresholds,
            score_range: None,
            successes: None,
            trials: None,
            failures: None,
            rate_of: None,
            second_prediction: second(&self.new_prediction),
            second_score: second(&second_score),
            second_threshold: if side == Side::Both { self.new_threshold } else { None },
            positive: self.positive.clone(),
            label_positive: self.label_positive.clone(),
            weight: self.weight.clone(),
            sampling_weight: self.sampling_weight.clone(),
            cluster: self.cluster.clone(),
            groups: self.groups.clone(),
            strata: Vec::new(),
            over: None,
            bins: self.bins.clone(),
            intersect: self.intersect,
            reference: self.reference.clone(),
            drop_missing: self.drop_missing,
            max_levels: self.max_levels,
            min_group: self.min_group.unwrap_or(30),
            suppress_below: None,
            metrics: self.metrics.clone(),
            analyses: Vec::new(),
            adjust: self.adjust.unwrap_or(Adjust::Holm),
            intervals: Vec::new(),
            power: 0.8,
            gap: None,
            break_even: 0.5,
            classes: false,
            confidence: self.level.unwrap_or(0.95),
            replicates: 10_000,
            bootstrap: Limits::Bca,
            seed: 0,
            title: self.title.clone(),
            people: self.people.clone(),
            label_words: self.label_words.clone(),
            column_words: Vec::new(),
            level_words: Vec::new(),
            prediction_words: self.prediction_words.clone(),
            positive_is: self.positive_is,
        }
    }

    /// A flag that says how rows are read, if one was given: an audit was read already.
    pub(crate) fn flag_of_rows(&self) -> Option<&'static str> {
        let given = [
            (self.key.is_some(), "--key"),
            (self.label.is_some(), "--label"),
            (self.prediction.is_some(), "--prediction"),
            (self.new_prediction.is_some(), "--second-prediction"),
            (self.score.is_some(), "--score"),
            (self.new_score.is_some(), "--second-score"),
            (!self.thresholds.is_empty(), "--threshold"),
            (self.new_threshold.is_some(), "--second-threshold"),
            (self.positive.is_some(), "--positive"),
            (self.label_positive.is_some(), "--label-positive"),
            (self.weight.is_some(), "--weight"),
            (self.sampling_weight.is_some(), "--sampling-weight"),
            (self.cluster.is_some(), "--cluster"),
            (!self.groups.is_empty(), "--group"),
            (!self.bins.is_empty(), "--bins"),
            (self.intersect.is_some(), "--intersect"),
            (!self.reference.is_empty(), "--reference"),
            (self.drop_missing, "--drop-missing"),
            (!self.conditions.is_empty(), "--where"),
            (!self.missing.is_empty(), "--missing"),
            (self.separator.is_some(), "--separator"),
            (self.people.is_some(), "--people"),
            (self.label_words.is_some(), "--label-words"),
            (self.prediction_words.is_some(), "--prediction-words"),
            (self.positive_is.is_some(), "--positive-is"),
        ];
        given.into_iter().find(|(is_given, _)| *is_given).map(|(_, flag)| flag)
    }

    /// The command, as it can be typed again.
    pub(crate) fn command_line(&self) -> String {
        let both = AuditArgs {
            second_score: self.new_score.clone(),
            second_threshold: self.new_threshold,
            second_prediction: self.new_prediction.clone(),
            ..self.audit(Side::Both)
        };
        let line = both.typed("compare");
        match &self.key {
            Some(key) if key.starts_with('-') => format!("{line} {}", super::quoted(&format!("--key={key}"))),
            Some(key) => format!("{line} --key {}", super::quoted(key)),
            None => line,
        }
    }
}
