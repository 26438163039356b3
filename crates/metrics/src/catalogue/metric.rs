//! The metrics: figures of one group.

use ecart_tally::Task;

use super::name::{BERK, canonical};
use crate::Positive;

/// A figure of one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Metric {
    /// See [`crate::base_rate`].
    BaseRate,
    /// See [`crate::selection_rate`].
    SelectionRate,
    /// See [`crate::true_positive_rate`].
    TruePositiveRate,
    /// See [`crate::false_positive_rate`].
    FalsePositiveRate,
    /// See [`crate::true_negative_rate`].
    TrueNegativeRate,
    /// See [`crate::false_negative_rate`].
    FalseNegativeRate,
    /// See [`crate::positive_predictive_value`].
    PositivePredictiveValue,
    /// See [`crate::negative_predictive_value`].
    NegativePredictiveValue,
    /// See [`crate::false_discovery_rate`].
    FalseDiscoveryRate,
    /// See [`crate::false_omission_rate`].
    FalseOmissionRate,
    /// See [`crate::accuracy`].
    Accuracy,
    /// See [`crate::error_rate`].
    ErrorRate,
    /// See [`crate::Measure::BalancedAccuracy`].
    BalancedAccuracy,
    /// See [`crate::Measure::F1`].
    F1,
    /// See [`crate::Measure::MatthewsCorrelation`].
    MatthewsCorrelation,
    /// See [`crate::Measure::FalseNegativesPerFalsePositive`].
    FalseNegativesPerFalsePositive,
}

/// What the catalogue says of a metric.
#[derive(Clone, Copy, Debug)]
pub struct MetricEntry {
    /// The metric.
    pub metric: Metric,
    /// The field's standard name, in snake case.
    pub name: &'static str,
    /// Other names in use.
    pub aliases: &'static [&'static str],
    /// The formula, in TP, FP, TN, FN and n.
    pub formula: &'static str,
    /// Whether it is a share of people, from 0 to 1, with a numerator and a denominator.
    pub is_share: bool,
    /// Whether it needs labels.
    pub needs_label: bool,
    /// Where it comes from.
    pub source: &'static str,
}

const FAWCETT: &str = "Fawcett, An introduction to ROC analysis, Pattern Recognition Letters 27 (2006) 861–874";
const ALTMAN: &str = "Altman & Bland, Diagnostic tests 2: predictive values, BMJ 309 (1994) 102";

const fn share(
    metric: Metric,
    name: &'static str,
    aliases: &'static [&'static str],
    formula: &'static str,
    source: &'static str,
) -> MetricEntry {
    MetricEntry { metric, name, aliases, formula, is_share: true, needs_label: true, source }
}

/// Every metric, in the order in which tables show them.
pub const METRICS: [MetricEntry; 16] = [
    share(Metric::BaseRate, "base_rate", &["prevalence"], "(TP + FN) / n", ALTMAN),
    MetricEntry {
        metric: Metric::SelectionRate,
        name: "selection_rate",
        aliases: &["positive_rate", "predicted_positive_rate", "pprev"],
        formula: "(TP + FP) / n",
        is_share: true,
        needs_label: false,
        source: "29 CFR 1607.16(R), Uniform Guidelines on Employee Selection Procedures (1978)",
    },
    share(
        Metric::TruePositiveRate,
        "true_positive_rate",
        &["tpr", "sensitivity", "recall", "hit_rate", "true_match_rate", "tmr"],
        "TP / (TP + FN)",
        FAWCETT,
    ),
    share(
        Metric::FalsePositiveRate,
        "false_positive_rate",
        &["fpr", "fall_out", "false_alarm_rate", "false_match_rate", "fmr"],
        "FP / (FP + TN)",
        FAWCETT,
    ),
    share(
        Metric::TrueNegativeRate,
        "true_negative_rate",
        &["tnr", "specificity", "true_non_match_rate", "tnmr"],
        "TN / (FP + TN)",
        FAWCETT,
    ),
    share(
        Metric::FalseNegativeRate,
        "false_negative_rate",
        &["fnr", "miss_rate", "false_non_match_rate", "fnmr"],
        "FN / (TP + FN)",
        FAWCETT,
    ),
    share(Metric::PositivePredictiveValue, "positive_predictive_value", &["ppv", "precision"], "TP / (TP + FP)", ALTMAN),
    share(Metric::NegativePredictiveValue, "negative_predictive_value", &["npv"], "TN / (TN + FN)", ALTMAN),
    share(Metric::FalseDiscoveryRate, "false_discovery_rate", &["fdr"], "FP / (TP + FP)", BERK),
    share(Metric::FalseOmissionRate, "false_omission_rate", &["for"], "FN / (TN + FN)", BERK),
    share(Metric::Accuracy, "accuracy", &["acc"], "(TP + TN) / n", FAWCETT),
    share(Metric::ErrorRate, "error_rate", &["misclassification_rate"], "(FP + FN) / n", FAWCETT),
    MetricEntry {
        metric: Metric::BalancedAccuracy,
        name: "balanced_accuracy",
        aliases: &["bacc"],
        formula: "(TPR + TNR) / 2",
        is_share: false,
        needs_label: true,
        source: "Brodersen, Ong, Stephan & Buhmann, The balanced accuracy and its posterior distribution, ICPR 2010, 3121–3124",
    },
    MetricEntry {
        metric: Metric::F1,
        name: "f1",
        aliases: &["f1_score", "f_score"],
        formula: "2 TP / (2 TP + FP + FN)",
        is_share: false,
        needs_label: true,
        source: "van Rijsbergen, Information Retrieval, 2nd edition (Butterworths 1979), chapter 7",
    },
    MetricEntry {
        metric: Metric::MatthewsCorrelation,
        name: "matthews_correlation",
        aliases: &["mcc", "phi"],
        formula: "(TP × TN − FP × FN) / √((TP + FP)(TP + FN)(TN + FP)(TN + FN))",
        is_share: false,
        needs_label: true,
        source: "Matthews, Comparison of the predicted and observed secondary structure of T4 phage lysozyme, BBA Protein Structure 405 (1975) 442–451",
    },
    MetricEntry {
        metric: Metric::FalseNegativesPerFalsePositive,
        name: "false_negatives_per_false_positive",
        aliases: &["treatment_equality_ratio", "fn_fp_ratio"],
        formula: "FN / FP",
        is_share: false,
        needs_label: true,
        source: BERK,
    },
];

impl Metric {
    /// The catalogue's entry.
    pub fn entry(self) -> &'static MetricEntry {
        // The list is in the order of the enum, which a test checks.
        &METRICS[self as usize]
    }

    /// The name in snake case.
    pub fn name(self) -> &'static str {
        self.entry().name
    }

    /// The metric of this name or alias, in any case, with `_`, `-` or blanks between words.
    pub fn parse(text: &str) -> Option<Self> {
        let wanted = canonical(text);
        METRICS.iter().find(|entry| entry.name == wanted || entry.aliases.contains(&wanted.as_str())).map(|entry| entry.metric)
    }

    /// The rate of the others: what is left to 1 among the same people. `None` for a metric that is no share, or whose others have no name.
    pub const fn complement(self) -> Option<Self> {
        match self {
            Self::TruePositiveRate => Some(Self::FalseNegativeRate),
            Self::FalseNegativeRate => Some(Self::TruePositiveRate),
            Self::FalsePositiveRate => Some(Self::TrueNegativeRate),
            Self::TrueNegativeRate => Some(Self::FalsePositiveRate),
            Self::PositivePredictiveValue => Some(Self::FalseDiscoveryRate),
            Self::FalseDiscoveryRate => Some(Self::PositivePredictiveValue),
            Self::NegativePredictiveValue => Some(Self::FalseOmissionRate),
            Self::FalseOmissionRate => Some(Self::NegativePredictiveValue),
            Self::Accuracy => Some(Self::ErrorRate),
            Self::ErrorRate => Some(Self::Accuracy),
            _ => None,
        }
    }

    /// Whether people are better off where this is lower: by what a positive prediction does to them, where it is one that is counted; otherwise by errors.
    pub const fn lower_is_better(self, positive: Positive) -> bool {
        match (self, positive) {
            (Self::BaseRate | Self::SelectionRate | Self::TruePositiveRate, _) => matches!(positive, Positive::Harms),
            (Self::FalseNegativeRate, _) => !matches!(positive, Positive::Harms),
            (Self::FalsePositiveRate, _) => !matches!(positive, Positive::Helps),
            (Self::TrueNegativeRate, _) => matches!(positive, Positive::Helps),
            (Self::FalseDiscoveryRate | Self::FalseOmissionRate | Self::ErrorRate | Self::FalseNegativesPerFalsePositive, _) => true,
            _ => false,
        }
    }

    /// The metrics that a task can have, in the catalogue's order.
    pub fn of(task: Task) -> impl Iterator<Item = Self> {
        let has = move |entry: &&MetricEntry| match task {
            Task::Decision => !entry.needs_label,
            Task::Classification => true,
            Task::Multiclass => matches!(entry.metric, Self::Accuracy | Self::ErrorRate),
            // How many of the pairs are mated is the test's choice, and what depends on it says nothing of the groups.
            Task::Verification => {
                matches!(entry.metric, Self::TruePositiveRate | Self::FalsePositiveRate | Self::TrueNegativeRate | Self::FalseNegativeRate)
            }
        };
        METRICS.iter().filter(has).map(|entry| entry.metric)
    }
}
