//! Every metric and every criterion, named once.
//!
//! Help, command line, files, table headings, hints of similar names and the page's definitions read these lists. What a metric means for people, and whom
//! an error harms, is told by `ecart-words` under the same name.

use ecart_tally::Task;

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
const BERK: &str =
    "Berk, Heidari, Jabbari, Kearns & Roth, Fairness in criminal justice risk assessments, Sociological Methods & Research 50 (2021) 3–44";
const HARDT: &str = "Hardt, Price & Srebro, Equality of opportunity in supervised learning, NeurIPS 2016";

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
    share(Metric::TruePositiveRate, "true_positive_rate", &["tpr", "sensitivity", "recall", "hit_rate"], "TP / (TP + FN)", FAWCETT),
    share(Metric::FalsePositiveRate, "false_positive_rate", &["fpr", "fall_out", "false_alarm_rate"], "FP / (FP + TN)", FAWCETT),
    share(Metric::TrueNegativeRate, "true_negative_rate", &["tnr", "specificity"], "TN / (FP + TN)", FAWCETT),
    share(Metric::FalseNegativeRate, "false_negative_rate", &["fnr", "miss_rate"], "FN / (TP + FN)", FAWCETT),
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

    /// The metrics that a task can have, in the catalogue's order.
    pub fn of(task: Task) -> impl Iterator<Item = Self> {
        METRICS.iter().filter(move |entry| task == Task::Classification || !entry.needs_label).map(|entry| entry.metric)
    }
}

/// A figure of a whole grouping: what a definition of fairness compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Criterion {
    /// Largest minus smallest selection rate.
    DemographicParityDifference,
    /// Smallest over largest selection rate.
    DemographicParityRatio,
    /// The four-fifths rule: each selection rate over the largest, against 0.8.
    FourFifthsRule,
    /// Largest minus smallest true positive rate.
    EqualOpportunityDifference,
    /// The larger of the true and the false positive rate's differences.
    EqualizedOddsDifference,
    /// The mean of the true and the false positive rate's differences.
    EqualizedOddsDifferenceMean,
    /// The smaller of the true and the false positive rate's ratios.
    EqualizedOddsRatio,
    /// The mean of the true and the false positive rate's ratios.
    EqualizedOddsRatioMean,
    /// The largest, over groups, of the mean absolute difference to the reference of the true and the false positive rate.
    AverageAbsoluteOddsDifference,
    /// Largest minus smallest positive predictive value.
    PredictiveParityDifference,
    /// Largest minus smallest error rate.
    ErrorRateDifference,
    /// Smallest over largest error rate.
    ErrorRateRatio,
    /// Largest minus smallest number of false negatives per false positive.
    TreatmentEqualityDifference,
}

/// What the catalogue says of a criterion.
#[derive(Clone, Copy, Debug)]
pub struct CriterionEntry {
    /// The criterion.
    pub criterion: Criterion,
    /// The field's standard name, in snake case.
    pub name: &'static str,
    /// Other names in use.
    pub aliases: &'static [&'static str],
    /// The formula.
    pub formula: &'static str,
    /// Whether it is a ratio (1 is equal) rather than a difference (0 is equal).
    pub is_ratio: bool,
    /// Whether it needs labels.
    pub needs_label: bool,
    /// Where it comes from.
    pub source: &'static str,
}

/// Every criterion, in the order in which tables show them.
pub const CRITERIA: [CriterionEntry; 13] = [
    CriterionEntry {
        criterion: Criterion::DemographicParityDifference,
        name: "demographic_parity_difference",
        aliases: &["statistical_parity_difference", "dpd", "spd"],
        formula: "max SR − min SR",
        is_ratio: false,
        needs_label: false,
        source: "Calders, Kamiran & Pechenizkiy, Building classifiers with independency constraints, ICDM Workshops 2009, 13–18",
    },
    CriterionEntry {
        criterion: Criterion::DemographicParityRatio,
        name: "demographic_parity_ratio",
        aliases: &["disparate_impact_ratio", "disparate_impact", "dpr", "impact_ratio"],
        formula: "min SR / max SR",
        is_ratio: true,
        needs_label: false,
        source: "Feldman, Friedler, Moeller, Scheidegger & Venkatasubramanian, Certifying and removing disparate impact, KDD 2015, 259–268",
    },
    CriterionEntry {
        criterion: Criterion::FourFifthsRule,
        name: "four_fifths_rule",
        aliases: &["80_percent_rule", "four_fifths"],
        formula: "SR / max SR < 0.8",
        is_ratio: true,
        needs_label: false,
        source: "29 CFR 1607.4(D), Uniform Guidelines on Employee Selection Procedures (1978)",
    },
    CriterionEntry {
        criterion: Criterion::EqualOpportunityDifference,
        name: "equal_opportunity_difference",
        aliases: &["eod"],
        formula: "max TPR − min TPR",
        is_ratio: false,
        needs_label: true,
        source: HARDT,
    },
    CriterionEntry {
        criterion: Criterion::EqualizedOddsDifference,
        name: "equalized_odds_difference",
        aliases: &["equalised_odds_difference"],
        formula: "max(max TPR − min TPR, max FPR − min FPR)",
        is_ratio: false,
        needs_label: true,
        source: HARDT,
    },
    CriterionEntry {
        criterion: Criterion::EqualizedOddsDifferenceMean,
        name: "equalized_odds_difference_mean",
        aliases: &["equalised_odds_difference_mean"],
        formula: "((max TPR − min TPR) + (max FPR − min FPR)) / 2",
        is_ratio: false,
        needs_label: true,
        source: HARDT,
    },
    CriterionEntry {
        criterion: Criterion::EqualizedOddsRatio,
        name: "equalized_odds_ratio",
        aliases: &["equalised_odds_ratio"],
        formula: "min(min TPR / max TPR, min FPR / max FPR)",
        is_ratio: true,
        needs_label: true,
        source: HARDT,
    },
    CriterionEntry {
        criterion: Criterion::EqualizedOddsRatioMean,
        name: "equalized_odds_ratio_mean",
        aliases: &["equalised_odds_ratio_mean"],
        formula: "(min TPR / max TPR + min FPR / max FPR) / 2",
        is_ratio: true,
        needs_label: true,
        source: HARDT,
    },
    CriterionEntry {
        criterion: Criterion::AverageAbsoluteOddsDifference,
        name: "average_absolute_odds_difference",
        aliases: &["average_abs_odds_difference", "aaod"],
        formula: "max (|TPR − TPRᵣ| + |FPR − FPRᵣ|) / 2",
        is_ratio: false,
        needs_label: true,
        source: "Bellamy et al., AI Fairness 360, IBM Journal of Research and Development 63 (2019) 4:1–4:15; for two groups, the largest over groups here",
    },
    CriterionEntry {
        criterion: Criterion::PredictiveParityDifference,
        name: "predictive_parity_difference",
        aliases: &["ppv_difference"],
        formula: "max PPV − min PPV",
        is_ratio: false,
        needs_label: true,
        source: "Chouldechova, Fair prediction with disparate impact, Big Data 5 (2017) 153–163",
    },
    CriterionEntry {
        criterion: Criterion::ErrorRateDifference,
        name: "error_rate_difference",
        aliases: &["overall_accuracy_difference"],
        formula: "max ER − min ER",
        is_ratio: false,
        needs_label: true,
        source: BERK,
    },
    CriterionEntry {
        criterion: Criterion::ErrorRateRatio,
        name: "error_rate_ratio",
        aliases: &[],
        formula: "min ER / max ER",
        is_ratio: true,
        needs_label: true,
        source: BERK,
    },
    CriterionEntry {
        criterion: Criterion::TreatmentEqualityDifference,
        name: "treatment_equality_difference",
        aliases: &["treatment_equality"],
        formula: "max FN/FP − min FN/FP",
        is_ratio: false,
        needs_label: true,
        source: BERK,
    },
];

impl Criterion {
    /// The catalogue's entry.
    pub fn entry(self) -> &'static CriterionEntry {
        // The list is in the order of the enum, which a test checks.
        &CRITERIA[self as usize]
    }

    /// The name in snake case.
    pub fn name(self) -> &'static str {
        self.entry().name
    }

    /// The criterion of this name or alias, in any case, with `_`, `-` or blanks between words.
    pub fn parse(text: &str) -> Option<Self> {
        let wanted = canonical(text);
        CRITERIA.iter().find(|entry| entry.name == wanted || entry.aliases.contains(&wanted.as_str())).map(|entry| entry.criterion)
    }

    /// The criteria that a task can have, in the catalogue's order.
    pub fn of(task: Task) -> impl Iterator<Item = Self> {
        CRITERIA.iter().filter(move |entry| task == Task::Classification || !entry.needs_label).map(|entry| entry.criterion)
    }
}

/// A figure that écart does not offer under a name that people look for, so that they are told why.
pub const NOT_OFFERED: [&str; 2] = ["average_odds_difference", "aod"];

/// A name as the catalogue writes it.
pub fn canonical(text: &str) -> String {
    text.trim().to_lowercase().replace(['-', ' '], "_")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_lists_are_in_the_order_of_the_enums() {
        for (index, entry) in METRICS.iter().enumerate() {
            assert_eq!(entry.metric as usize, index);
            assert_eq!(entry.metric.entry().name, entry.name);
        }
        for (index, entry) in CRITERIA.iter().enumerate() {
            assert_eq!(entry.criterion as usize, index);
        }
    }

    #[test]
    fn no_name_means_two_things() {
        let metrics = METRICS.iter().flat_map(|entry| std::iter::once(&entry.name).chain(entry.aliases));
        let criteria = CRITERIA.iter().flat_map(|entry| std::iter::once(&entry.name).chain(entry.aliases));
        let mut seen = BTreeSet::new();
        for name in metrics.chain(criteria).chain(&NOT_OFFERED) {
            assert!(seen.insert(name), "{name} stands twice");
            assert_eq!(&canonical(name), name);
        }
    }

    #[test]
    fn finds_names_as_people_write_them() {
        assert_eq!(Metric::parse("FPR"), Some(Metric::FalsePositiveRate));
        assert_eq!(Metric::parse("false positive-rate"), Some(Metric::FalsePositiveRate));
        assert_eq!(Criterion::parse("Disparate Impact Ratio"), Some(Criterion::DemographicParityRatio));
        assert_eq!(Metric::parse("average_odds_difference"), None);
    }
}
