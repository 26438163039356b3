//! Rates: a share of the people of one group, carrying both counts.

use crate::interval::Proportion;
use crate::{Amount, Confidence, Confusion, Design, Outcomes, Undefined, student};

/// A share: of the people in the denominator, those in the numerator. The denominator is above 0 by construction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    numerator: Amount,
    denominator: Amount,
    design: Option<Design>,
}

impl Rate {
    /// A share of people, some of whom may be in the numerator.
    ///
    /// # Errors
    /// `reason` if nobody is in the denominator, [`Undefined::ZeroWeight`] if those who are weigh nothing.
    pub fn new(numerator: Amount, denominator: Amount, reason: Undefined) -> Result<Self, Undefined> {
        if denominator.people == 0 {
            Err(reason)
        } else if denominator.weight <= 0.0 {
            Err(Undefined::ZeroWeight)
        } else {
            Ok(Self { numerator, denominator, design: None })
        }
    }

    /// Number of people in the numerator.
    pub const fn k(&self) -> u64 {
        self.numerator.people
    }

    /// Number of people in the denominator, above 0.
    pub const fn n(&self) -> u64 {
        self.denominator.people
    }

    /// The people in the numerator, with their weights.
    pub const fn numerator(&self) -> Amount {
        self.numerator
    }

    /// The people in the denominator, with their weights.
    pub const fn denominator(&self) -> Amount {
        self.denominator
    }

    /// The share, from 0 to 1: a quotient of counts, or of sums of weights.
    pub fn value(&self) -> f64 {
        (self.numerator.weight / self.denominator.weight).min(1.0)
    }

    /// The two counts, where nobody has a sampling weight and the share is their quotient: what a printed share is rounded from.
    ///
    /// ```
    /// # use ecart_metrics::{Rate, Undefined};
    /// let rate = Rate::new(805.into(), 1795.into(), Undefined::NoNegatives)?;
    /// assert_eq!(rate.counts(), Some((805, 1795)));
    /// # Ok::<(), Undefined>(())
    /// ```
    pub fn counts(&self) -> Option<(u64, u64)> {
        (self.numerator.is_count() && self.denominator.is_count()).then_some((self.k(), self.n()))
    }

    /// The same share of people who stand in clusters.
    #[must_use]
    pub const fn in_clusters(self, design: Option<Design>) -> Self {
        Self { design, ..self }
    }

    /// The same share of so many times as many people: what more of the same data would give. The counts are rounded to whole people, the share is not.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self {
            numerator: self.numerator.times(factor),
            denominator: self.denominator.times(factor),
            design: self.design.map(|design| design.times(factor)),
        }
    }

    /// What the clusters leave of the denominator, where people stand in clusters.
    pub const fn design(&self) -> Option<Design> {
        self.design
    }

    /// The size that the share rests on: what the clusters leave, where people stand in clusters; Kish's effective size where they have sampling weights; otherwise their
    /// number.
    pub fn effective_size(&self) -> f64 {
        self.design.map_or_else(|| self.denominator.effective_size(), |design| design.effective_size)
    }

    /// The share with the size that it rests on.
    pub fn proportion(&self) -> Proportion {
        Proportion::new(self.value(), self.effective_size())
    }

    /// The share with the size that an interval at this level takes: smaller where the variance is known from few clusters.
    ///
    /// The size is `ñ (z / t)²`, with Student's `t` of one degree of freedom less than there are clusters; of one cluster nothing is known, and the size is next to nothing.
    /// Source: Korn & Graubard, Confidence intervals for proportions with small expected number of positive counts estimated from survey data, Survey Methodology 24 (1998) 193–201.
    pub fn proportion_at(&self, confidence: Confidence) -> Proportion {
        let shrunk = |design: Design| match design.clusters {
            0 | 1 => 0.0,
            clusters => (confidence.z() / student::quantile(confidence, clusters as f64 - 1.0)).powi(2),
        };
        Proportion::new(self.value(), self.effective_size() * self.design.map_or(1.0, shrunk))
    }
}

/// Base rate (prevalence): the share whose label is positive.
///
/// Different base rates are a fact about the labels, not about the predictions; where they differ, several criteria cannot hold together.
///
/// # Formula
/// `(TP + FN) / n`
/// # Undefined
/// [`Undefined::NoRows`] for an empty group.
/// # Source
/// Altman & Bland, Diagnostic tests 2: predictive values, BMJ 309 (1994) 102.
pub fn base_rate(confusion: &Confusion) -> Result<Rate, Undefined> {
    Rate::new(confusion.positives(), confusion.all(), Undefined::NoRows)
}

/// Selection rate: the share predicted positive.
///
/// # Formula
/// `(TP + FP) / n`; without labels, selected / n.
/// # Undefined
/// [`Undefined::NoRows`] for an empty group.
/// # Source
/// 29 CFR 1607.4(B) and 1607.16(R) (Uniform Guidelines on Employee Selection Procedures, 1978).
pub fn selection_rate(outcomes: &Outcomes) -> Result<Rate, Undefined> {
    Rate::new(outcomes.selected(), outcomes.all(), Undefined::NoRows)
}

/// True positive rate (sensitivity, recall): of those whose label is positive, the share predicted positive.
///
/// # Formula
/// `TPR = TP / (TP + FN)`; with sampling weights, sums of weights in place of counts, here and below.
/// # Undefined
/// [`Undefined::NoPositives`] if no row of the group has a positive label.
/// # Source
/// Fawcett, An introduction to ROC analysis, Pattern Recognition Letters 27 (2006) 861–874.
pub fn true_positive_rate(confusion: &Confusion) -> Result<Rate, Undefined> {
    Rate::new(confusion.true_positives, confusion.positives(), Undefined::NoPositives)
}

/// False positive rate: of those whose label is negative, the share predicted positive.
///
/// Equal rates (difference 0, ratio 1) mean that people who should not be flagged are flagged as often in each group. Of those who are missed it says
/// nothing: see [`false_negative_rate`].
///
/// # Formula
/// `FPR = FP / (FP + TN)`
/// # Undefined
/// [`Undefined::NoNegatives`] if the group has no row with a negative label: nobody could be falsely flagged, so there is no rate; not 0.
/// # Source
/// Fawcett 2006. Also called fall-out; in verification, false match rate.
/// # Example
/// Black defendants in COMPAS at a score of 5 or more: 805 of 1,795 (ProPublica 2016; 44.8% in Dressel & Farid 2018, table 2).
/// ```
/// # use ecart_metrics::{Confusion, false_positive_rate};
/// let black = Confusion {
///     true_positives: 1369.into(),
///     false_positives: 805.into(),
///     true_negatives: 990.into(),
///     false_negatives: 532.into(),
/// };
/// let rate = false_positive_rate(&black)?;
/// assert_eq!((rate.k(), rate.n(), rate.value()), (805, 1795, 805.0 / 1795.0));
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn false_positive_rate(confusion: &Confusion) -> Result<Rate, Undefined> {
    Rate::new(confusion.false_positives, confusion.negatives(), Undefined::NoNegatives)
}

/// True negative rate (specificity): of those whose label is negative, the share predicted negative.
///
/// # Formula
/// `TNR = TN / (FP + TN)`
/// # Undefined
/// [`Undefined::NoNegatives`] if no row of the group has a negative label.
/// # Source
/// Fawcett 2006.
pub fn true_negative_rate(confusion: &Confusion) -> Result<Rate, Undefined> {
    Rate::new(confusion.true_negatives, confusion.negatives(), Undefined::NoNegatives)
}

/// False negative rate (miss rate): of those whose label is positive, the share predicted negative.
///
/// # Formula
/// `FNR = FN / (TP + FN)`
/// # Undefined
/// [`Undefined::NoPositives`] if no row of the group has a positive label.
/// # Source
/// Fawcett 2006.
pub fn false_negative_rate(confusion: &Confusion) -> Result<Rate, Undefined> {
    Rate::new(confusion.false_negatives, confusion.positives(), Undefined::NoPositives)
}

/// Positive predictive value (precision): of those predicted positive, the share whose label is positive.
///
/// # Formula
/// `PPV = TP / (TP + FP)`
/// # Undefined
/// [`Undefined::NoPredictedPositives`] if nobody of the group was predicted positive.
/// # Source
/// Altman & Bland 1994.
pub fn positive_predictive_value(confusion: &Confusion) -> Result<Rate, Undefined> {
    Rate::new(confusion.true_positives, confusion.predicted_positives(), Undefined::NoPredictedPositives)
}

/// Negative predictive value: of those predicted negative, the share whose label is negative.
///
/// # Formula
/// `NPV = TN / (TN + FN)`
/// # Undefined
/// [`Undefined::NoPredictedNegatives`] if nobody of the group was predicted negative.
/// # Source
/// Altman & Bland 1994.
pub fn negative_predictive_value(confusion: &Confusion) -> Result<Rate, Undefined> {
    Rate::new(confusion.true_negatives, confusion.predicted_negatives(), Undefined::NoPredictedNegatives)
}

/// False discovery rate: of those predicted positive, the share whose label is negative.
///
/// # Formula
/// `FDR = FP / (TP + FP) = 1 − PPV`
/// # Undefined
/// [`Undefined::NoPredictedPositives`] if nobody of the group was predicted positive.
/// # Source
/// Berk, Heidari, Jabbari, Kearns & Roth, Fairness in criminal justice risk assessments, Sociological Methods & Research 50 (2021) 3–44.
pub fn false_discovery_rate(confusion: &Confusion) -> Result<Rate, Undefined> {
    Rate::new(confusion.false_positives, confusion.predicted_positives(), Undefined::NoPredictedPositives)
}

/// False omission rate: of those predicted negative, the share whose label is positive.
///
/// # Formula
/// `FOR = FN / (TN + FN) = 1 − NPV`
/// # Undefined
/// [`Undefined::NoPredictedNegatives`] if nobody of the group was predicted negative.
/// # Source
/// Berk et al. 2021.
pub fn false_omission_rate(confusion: &Confusion) -> Result<Rate, Undefined> {
    Rate::new(confusion.false_negatives, confusion.predicted_negatives(), Undefined::NoPredictedNegatives)
}

/// Accuracy: the share predicted rightly.
///
/// # Formula
/// `(TP + TN) / n`
/// # Undefined
/// [`Undefined::NoRows`] for an empty group.
/// # Source
/// Fawcett 2006.
pub fn accuracy(confusion: &Confusion) -> Result<Rate, Undefined> {
    Rate::new(confusion.right(), confusion.all(), Undefined::NoRows)
}

/// Error rate: the share predicted wrongly.
///
/// # Formula
/// `(FP + FN) / n = 1 − accuracy`
/// # Undefined
/// [`Undefined::NoRows`] for an empty group.
/// # Source
/// Fawcett 2006; the figure of Buolamwini & Gebru, Gender Shades, PMLR 81 (2018) 77–91.
pub fn error_rate(confusion: &Confusion) -> Result<Rate, Undefined> {
    Rate::new(confusion.wrong(), confusion.all(), Undefined::NoRows)
}
