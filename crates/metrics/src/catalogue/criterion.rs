//! The criteria: figures of a whole grouping.

use ecart_tally::Task;

use super::name::{BERK, canonical};

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

const HARDT: &str = "Hardt, Price & Srebro, Equality of opportunity in supervised learning, NeurIPS 2016";

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
        let has = move |entry: &&CriterionEntry| match task {
            Task::Decision => !entry.needs_label,
            Task::Classification => true,
            Task::Multiclass => matches!(entry.criterion, Self::ErrorRateDifference | Self::ErrorRateRatio),
            // Those of the two errors alone: see `Metric::of`.
            Task::Verification => matches!(
                entry.criterion,
                Self::EqualOpportunityDifference
                    | Self::EqualizedOddsDifference
                    | Self::EqualizedOddsDifferenceMean
                    | Self::EqualizedOddsRatio
                    | Self::EqualizedOddsRatioMean
                    | Self::AverageAbsoluteOddsDifference
            ),
        };
        CRITERIA.iter().filter(has).map(|entry| entry.criterion)
    }
}
