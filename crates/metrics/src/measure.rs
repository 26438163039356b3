//! A metric of one group: its value, its interval, and the people it is about.

use crate::interval::{Estimate, Interval, RateMethod, balanced_mean, f1_from_jaccard, matthews_interval, odds_from_share};
use crate::{
    Amount, Confidence, Confusion, Design, Metric, Outcomes, Rate, Undefined, accuracy, base_rate, error_rate, false_discovery_rate,
    false_negative_rate, false_omission_rate, false_positive_rate, negative_predictive_value, positive_predictive_value, selection_rate,
    true_negative_rate, true_positive_rate,
};

/// What a metric's value is made of, kept so that an interval can be had at any confidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Measure {
    /// A share of people.
    Share(Rate),
    /// Balanced accuracy.
    ///
    /// # Formula
    /// `(TPR + TNR) / 2`. Interval: half of the MOVER interval of the sum of the two independent rates, from Wilson's
    /// limits of each, or those asked for.
    /// # Undefined
    /// [`Undefined::NoPositives`] or [`Undefined::NoNegatives`] if one of the rates is.
    /// # Source
    /// Brodersen et al., ICPR 2010, 3121–3124; Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702.
    BalancedAccuracy {
        /// The true positive rate.
        true_positive_rate: Rate,
        /// The true negative rate.
        true_negative_rate: Rate,
    },
    /// F1, held as Jaccard's share TP / (TP + FP + FN).
    ///
    /// # Formula
    /// `F1 = 2 TP / (2 TP + FP + FN) = 2J / (1 + J)`. Given TP + FP + FN, TP is binomial with share J, and F1 rises with J: the interval is that of J,
    /// carried over.
    /// # Undefined
    /// [`Undefined::NoHitsOrErrors`] if TP + FP + FN is 0.
    /// # Source
    /// van Rijsbergen 1979, chapter 7; the interval follows from the monotone relation.
    F1(Rate),
    /// Matthews' correlation of label and prediction (φ).
    ///
    /// # Formula
    /// `(TP·TN − FP·FN) / √((TP + FP)(TP + FN)(TN + FP)(TN + FN))`. Interval: see [`matthews_interval`].
    /// # Undefined
    /// [`Undefined::Constant`] if all labels or all predictions are the same.
    /// # Source
    /// Matthews, BBA Protein Structure 405 (1975) 442–451.
    MatthewsCorrelation {
        /// What was counted.
        confusion: Confusion,
        /// What the clusters leave of it, where people stand in clusters.
        design: Option<Design>,
    },
    /// False negatives per false positive (treatment equality's ratio), held as the share of false positives, s = FP / (FN + FP): it is above 0, so that the
    /// quotient always has a value.
    ///
    /// # Formula
    /// `FN / FP = (1 − s) / s`. The interval is that of s, carried over.
    /// # Undefined
    /// [`Undefined::NoFalsePositives`] if FP is 0.
    /// # Source
    /// Berk et al., Sociological Methods & Research 50 (2021) 3–44.
    FalseNegativesPerFalsePositive(Rate),
}

impl Measure {
    /// The metric of a group in which this was counted.
    ///
    /// # Errors
    /// [`Undefined`] with the reason if the metric has no value there.
    pub fn of(metric: Metric, outcomes: &Outcomes) -> Result<Self, Undefined> {
        if metric == Metric::SelectionRate {
            return selection_rate(outcomes).map(Self::Share);
        }
        let confusion = outcomes.confusion()?;
        match metric {
            Metric::SelectionRate => selection_rate(outcomes).map(Self::Share),
            Metric::BaseRate => base_rate(confusion).map(Self::Share),
            Metric::TruePositiveRate => true_positive_rate(confusion).map(Self::Share),
            Metric::FalsePositiveRate => false_positive_rate(confusion).map(Self::Share),
            Metric::TrueNegativeRate => true_negative_rate(confusion).map(Self::Share),
            Metric::FalseNegativeRate => false_negative_rate(confusion).map(Self::Share),
            Metric::PositivePredictiveValue => positive_predictive_value(confusion).map(Self::Share),
            Metric::NegativePredictiveValue => negative_predictive_value(confusion).map(Self::Share),
            Metric::FalseDiscoveryRate => false_discovery_rate(confusion).map(Self::Share),
            Metric::FalseOmissionRate => false_omission_rate(confusion).map(Self::Share),
            Metric::Accuracy => accuracy(confusion).map(Self::Share),
            Metric::ErrorRate => error_rate(confusion).map(Self::Share),
            Metric::BalancedAccuracy => Ok(Self::BalancedAccuracy {
                true_positive_rate: true_positive_rate(confusion)?,
                true_negative_rate: true_negative_rate(confusion)?,
            }),
            Metric::F1 => {
                Rate::new(confusion.true_positives, confusion.true_positives + confusion.wrong(), Undefined::NoHitsOrErrors).map(Self::F1)
            }
            Metric::MatthewsCorrelation => {
                let margins =
                    [confusion.positives(), confusion.negatives(), confusion.predicted_positives(), confusion.predicted_negatives()];
                if confusion.all().people == 0 {
                    Err(Undefined::NoRows)
                } else if margins.iter().any(|margin| margin.weight <= 0.0) {
                    Err(Undefined::Constant)
                } else {
                    Ok(Self::MatthewsCorrelation { confusion: *confusion, design: None })
                }
            }
            Metric::FalseNegativesPerFalsePositive => {
                if confusion.false_positives.weight <= 0.0 {
                    return Err(Undefined::NoFalsePositives);
                }
                Rate::new(confusion.false_positives, confusion.wrong(), Undefined::NoFalsePositives)
                    .map(Self::FalseNegativesPerFalsePositive)
            }
        }
    }

    /// The same metric of people who stand in clusters. Of balanced accuracy both rates keep the same part of their sizes.
    #[must_use]
    pub fn in_clusters(self, design: Option<Design>) -> Self {
        match self {
            Self::Share(rate) => Self::Share(rate.in_clusters(design)),
            Self::F1(jaccard) => Self::F1(jaccard.in_clusters(design)),
            Self::FalseNegativesPerFalsePositive(share) => Self::FalseNegativesPerFalsePositive(share.in_clusters(design)),
            Self::MatthewsCorrelation { confusion, .. } => Self::MatthewsCorrelation { confusion, design },
            Self::BalancedAccuracy { true_positive_rate, true_negative_rate } => {
                let whole = self.size();
                let part = |rate: Rate| {
                    let kept = |design: Design| Design {
                        effective_size: rate.denominator().effective_size() * design.effective_size / whole,
                        ..design
                    };
                    rate.in_clusters(design.map(kept))
                };
                Self::BalancedAccuracy { true_positive_rate: part(true_positive_rate), true_negative_rate: part(true_negative_rate) }
            }
        }
    }

    /// The same value of so many times as many people: what more of the same data would give.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        match self {
            Self::Share(rate) => Self::Share(rate.times(factor)),
            Self::F1(jaccard) => Self::F1(jaccard.times(factor)),
            Self::FalseNegativesPerFalsePositive(share) => Self::FalseNegativesPerFalsePositive(share.times(factor)),
            Self::BalancedAccuracy { true_positive_rate, true_negative_rate } => Self::BalancedAccuracy {
                true_positive_rate: true_positive_rate.times(factor),
                true_negative_rate: true_negative_rate.times(factor),
            },
            Self::MatthewsCorrelation { confusion, design } => Self::MatthewsCorrelation {
                confusion: Confusion {
                    true_positives: confusion.true_positives.times(factor),
                    false_positives: confusion.false_positives.times(factor),
                    true_negatives: confusion.true_negatives.times(factor),
                    false_negatives: confusion.false_negatives.times(factor),
                },
                design: design.map(|design| design.times(factor)),
            },
        }
    }

    /// What the clusters leave of the denominator, where people stand in clusters.
    pub fn design(&self) -> Option<Design> {
        match self {
            Self::Share(rate) | Self::F1(rate) | Self::FalseNegativesPerFalsePositive(rate) => rate.design(),
            Self::BalancedAccuracy { true_positive_rate, true_negative_rate } => {
                let (positives, negatives) = (true_positive_rate.denominator(), true_negative_rate.denominator());
                if positives.people <= negatives.people { true_positive_rate.design() } else { true_negative_rate.design() }
            }
            Self::MatthewsCorrelation { design, .. } => *design,
        }
    }

    /// The value.
    pub fn value(&self) -> f64 {
        match self {
            Self::Share(rate) => rate.value(),
            Self::BalancedAccuracy { true_positive_rate, true_negative_rate } => {
                f64::midpoint(true_positive_rate.value(), true_negative_rate.value())
            }
            Self::F1(jaccard) => {
                let (hits, wrong) = (jaccard.numerator().weight, jaccard.denominator().weight - jaccard.numerator().weight);
                2.0 * hits / (2.0 * hits + wrong)
            }
            Self::MatthewsCorrelation { confusion, .. } => {
                let [tp, fp, tn, fne] = weights(confusion);
                let margins = (tp + fp).sqrt() * (tp + fne).sqrt() * (tn + fp).sqrt() * (tn + fne).sqrt();
                // A correlation of −1 or 1 may come out beyond it by its last digit.
                ((tp * tn - fp * fne) / margins).clamp(-1.0, 1.0)
            }
            Self::FalseNegativesPerFalsePositive(share) => {
                (share.denominator().weight - share.numerator().weight) / share.numerator().weight
            }
        }
    }

    /// The value with its interval at this confidence, from Wilson's limits of the rates it is made of: that of which differences are made.
    pub fn estimate(&self, confidence: Confidence) -> Estimate {
        self.estimate_by(RateMethod::Wilson, confidence)
    }

    /// The value with its interval at this confidence, from these limits of the rates it is made of.
    pub fn estimate_by(&self, method: RateMethod, confidence: Confidence) -> Estimate {
        Estimate::new(self.value(), self.interval(method, confidence))
    }

    fn interval(&self, method: RateMethod, confidence: Confidence) -> Interval {
        let of_share = |rate: &Rate| method.interval(rate.proportion_at(confidence), confidence);
        match self {
            Self::Share(rate) => of_share(rate),
            Self::BalancedAccuracy { true_positive_rate, true_negative_rate } => {
                balanced_mean(
                    true_positive_rate.proportion_at(confidence),
                    true_negative_rate.proportion_at(confidence),
                    confidence,
                    method,
                )
                .interval
            }
            Self::F1(jaccard) => f1_from_jaccard(of_share(jaccard)),
            Self::MatthewsCorrelation { confusion, design } => {
                let all = confusion.all();
                let whole = Rate::new(all, all, Undefined::NoRows).map(|all| all.in_clusters(*design).proportion_at(confidence).size());
                let scale = whole.unwrap_or(0.0) / all.weight;
                matthews_interval(weights(confusion).map(|weight| weight * scale), confidence)
            }
            Self::FalseNegativesPerFalsePositive(share) => {
                // The odds of a false positive, turned over. A share above 0 has a lower limit above 0, though it may be too small for a float.
                let odds = odds_from_share(of_share(share));
                Interval { lower: odds.upper.at().map_or(0.0, f64::recip), upper: odds.lower.max(f64::MIN_POSITIVE).recip() }
            }
        }
    }

    /// The people whose number says how much the value can be trusted: the rate's denominator; of balanced accuracy the smaller of its two.
    pub fn denominator(&self) -> Amount {
        match self {
            Self::Share(rate) | Self::F1(rate) | Self::FalseNegativesPerFalsePositive(rate) => rate.denominator(),
            Self::BalancedAccuracy { true_positive_rate, true_negative_rate } => {
                let (positives, negatives) = (true_positive_rate.denominator(), true_negative_rate.denominator());
                if positives.people <= negatives.people { positives } else { negatives }
            }
            Self::MatthewsCorrelation { confusion, .. } => confusion.all(),
        }
    }

    /// The size that the value rests on: what the clusters leave of the denominator, or Kish's effective size of it.
    pub fn effective_size(&self) -> f64 {
        self.design().map_or_else(|| self.denominator().effective_size(), |design| design.effective_size)
    }

    /// Kish's effective size of all whom the value is computed from: of balanced accuracy both denominators.
    pub(crate) fn size(&self) -> f64 {
        match self {
            Self::BalancedAccuracy { true_positive_rate, true_negative_rate } => {
                (true_positive_rate.denominator() + true_negative_rate.denominator()).effective_size()
            }
            _ => self.denominator().effective_size(),
        }
    }

    /// Whether one value over another means something: of a correlation it does not, having no 0 to measure from.
    pub const fn has_ratio(&self) -> bool {
        !matches!(self, Self::MatthewsCorrelation { .. })
    }

    /// The rate, if the value is a share of people.
    pub const fn rate(&self) -> Option<Rate> {
        match self {
            Self::Share(rate) => Some(*rate),
            _ => None,
        }
    }
}

/// The weights of TP, FP, TN and FN.
fn weights(confusion: &Confusion) -> [f64; 4] {
    [confusion.true_positives, confusion.false_positives, confusion.true_negatives, confusion.false_negatives].map(|amount| amount.weight)
}
