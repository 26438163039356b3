//! What is said of all classes of one group together: averages over the classes, and agreement beyond chance.

use super::matrix::ClassMargins;
use crate::{Amount, ClassMatrix, Metric, Rate, Undefined};

/// A figure of all classes of a group together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClassFigure {
    /// The mean recall of the classes: see [`average`].
    MacroRecall,
    /// The mean precision of the classes: see [`average`].
    MacroPrecision,
    /// The mean F1 of the classes: see [`average`].
    MacroF1,
    /// The mean recall of the people's classes, which is the accuracy: see [`average`].
    WeightedRecall,
    /// The mean precision of the people's classes: see [`average`].
    WeightedPrecision,
    /// The mean F1 of the people's classes: see [`average`].
    WeightedF1,
    /// Recall, precision and F1 of all decisions pooled, which are the accuracy: see [`micro`].
    Micro,
    /// See [`multiclass_matthews`].
    MatthewsCorrelation,
    /// See [`cohen_kappa`].
    CohenKappa,
}

impl ClassFigure {
    /// Every figure, in the order in which tables show them.
    pub const ALL: [Self; 9] = [
        Self::MacroRecall,
        Self::MacroPrecision,
        Self::MacroF1,
        Self::WeightedRecall,
        Self::WeightedPrecision,
        Self::WeightedF1,
        Self::Micro,
        Self::MatthewsCorrelation,
        Self::CohenKappa,
    ];

    /// The name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MacroRecall => "macro_recall",
            Self::MacroPrecision => "macro_precision",
            Self::MacroF1 => "macro_f1",
            Self::WeightedRecall => "weighted_recall",
            Self::WeightedPrecision => "weighted_precision",
            Self::WeightedF1 => "weighted_f1",
            Self::Micro => "micro",
            Self::MatthewsCorrelation => "matthews_correlation",
            Self::CohenKappa => "cohen_kappa",
        }
    }

    /// Whether it always is the accuracy, so that its interval is that of a share.
    pub const fn is_accuracy(self) -> bool {
        matches!(self, Self::WeightedRecall | Self::Micro)
    }

    /// The figure of a group.
    ///
    /// # Errors
    /// [`Undefined`] with the reason if it has no value.
    pub fn of(self, matrix: &ClassMatrix) -> Result<Averaged, Undefined> {
        self.of_margins(&matrix.margins())
    }

    pub(crate) fn of_margins(self, margins: &ClassMargins) -> Result<Averaged, Undefined> {
        let all = |value: Result<f64, Undefined>| value.map(|value| Averaged { value, classes: margins.labels.len() });
        match self {
            Self::MacroRecall => average_of(margins, Metric::TruePositiveRate, false),
            Self::MacroPrecision => average_of(margins, Metric::PositivePredictiveValue, false),
            Self::MacroF1 => average_of(margins, Metric::F1, false),
            Self::WeightedRecall => average_of(margins, Metric::TruePositiveRate, true),
            Self::WeightedPrecision => average_of(margins, Metric::PositivePredictiveValue, true),
            Self::WeightedF1 => average_of(margins, Metric::F1, true),
            Self::Micro => all(right(margins).map(|rate| rate.value())),
            Self::MatthewsCorrelation => all(matthews_of(margins)),
            Self::CohenKappa => all(kappa_of(margins)),
        }
    }
}

/// A figure of all classes together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Averaged {
    /// The value.
    pub value: f64,
    /// Of how many classes it is made: of an average, those that have a value.
    pub classes: usize,
}

/// The mean of one rate of the classes, each against the rest: of the classes (macro), or of the people's classes (weighted).
///
/// # Formula
/// Macro: `Σ r_c / m` over the `m` classes whose rate `r_c` has a value. Weighted: `Σ n_c r_c / Σ n_c` over the same classes, `n_c` those who are of class `c`;
/// the weighted recall is the accuracy.
/// # Undefined
/// A class without a value (recall: nobody is of it; precision: nobody is predicted to be; F1: neither) is left out, and the number of those that are not is
/// part of the figure. scikit-learn counts such a class as 0, with a warning, which makes a mean of what was not measured; beside it in `tests/classes.rs`.
/// [`Undefined::NoRows`] for an empty group, [`Undefined::NoPredictedPositives`] if nobody's class is one that was predicted, so that no precision can be weighted,
/// [`Undefined::NoLabel`] for any other rate than recall, precision and F1.
/// # Source
/// Sokolova & Lapalme, A systematic analysis of performance measures for classification tasks, Information Processing & Management 45 (2009) 427–437.
/// # Example
/// Of 3 cats 2 are called so, of 1 dog 1; nobody is an emu, nor called one: the mean recall of two classes is (2/3 + 1) / 2.
/// ```
/// # use ecart_metrics::{ClassMatrix, Metric, Undefined, average};
/// let cells = [2u64, 1, 0, 0, 1, 0, 0, 0, 0].map(Into::into).into();
/// let matrix = ClassMatrix::new(3, cells).ok_or(Undefined::NoRows)?;
/// let recall = average(&matrix, Metric::TruePositiveRate, false)?;
/// assert_eq!((recall.value, recall.classes), ((2.0 / 3.0 + 1.0) / 2.0, 2));
/// # Ok::<(), Undefined>(())
/// ```
pub fn average(matrix: &ClassMatrix, metric: Metric, weighted: bool) -> Result<Averaged, Undefined> {
    average_of(&matrix.margins(), metric, weighted)
}

fn average_of(margins: &ClassMargins, metric: Metric, weighted: bool) -> Result<Averaged, Undefined> {
    right(margins)?;
    let (mut sum, mut weights, mut classes) = (0.0, 0.0, 0);
    for ((label, predicted), hit) in margins.labels.iter().zip(&margins.predictions).zip(&margins.hits) {
        let (twice, of) = match metric {
            Metric::TruePositiveRate => (hit.weight, label.weight),
            Metric::PositivePredictiveValue => (hit.weight, predicted.weight),
            Metric::F1 => (2.0 * hit.weight, label.weight + predicted.weight),
            _ => return Err(Undefined::NoLabel),
        };
        if of <= 0.0 {
            continue;
        }
        let weight = if weighted { label.weight } else { 1.0 };
        sum += weight * (twice / of).min(1.0);
        weights += weight;
        classes += 1;
    }
    if weights > 0.0 { Ok(Averaged { value: sum / weights, classes }) } else { Err(Undefined::NoPredictedPositives) }
}

/// Recall, precision and F1 of the decisions on all classes pooled (micro-averaged): with one class for each row, all three are the accuracy.
///
/// # Formula
/// `Σ TP_c / Σ (TP_c + FN_c) = Σ TP_c / Σ (TP_c + FP_c) = right / n`
/// # Undefined
/// [`Undefined::NoRows`] for an empty group.
/// # Source
/// Sokolova & Lapalme 2009.
pub fn micro(matrix: &ClassMatrix) -> Result<Rate, Undefined> {
    right(&matrix.margins())
}

fn right(margins: &ClassMargins) -> Result<Rate, Undefined> {
    Rate::new(margins.hits.iter().copied().sum(), margins.all(), Undefined::NoRows)
}

/// Matthews' correlation of several classes (`R_K`); of two it is φ.
///
/// # Formula
/// With `n` people of whom `c` are right, `t_k` of class `k` and `p_k` predicted to be: `(c n − Σ t_k p_k) / √((n² − Σ p_k²) (n² − Σ t_k²))`.
/// # Undefined
/// [`Undefined::NoRows`] for an empty group, [`Undefined::Constant`] if all are of one class, or predicted to be.
/// # Source
/// Gorodkin, Comparing two K-category assignments by a K-category correlation coefficient, Computational Biology and Chemistry 28 (2004) 367–374.
pub fn multiclass_matthews(matrix: &ClassMatrix) -> Result<f64, Undefined> {
    matthews_of(&matrix.margins())
}

fn matthews_of(margins: &ClassMargins) -> Result<f64, Undefined> {
    let shares = Shares::of(margins)?;
    if used(&margins.labels).count() < 2 || used(&margins.predictions).count() < 2 {
        return Err(Undefined::Constant);
    }
    let (labels, predictions) = (1.0 - shares.sum(|label, _| label * label), 1.0 - shares.sum(|_, predicted| predicted * predicted));
    // A correlation of −1 or 1 may come out beyond it by its last digit.
    Ok(((shares.right - shares.sum(|label, predicted| label * predicted)) / (labels * predictions).sqrt()).clamp(-1.0, 1.0))
}

/// Cohen's kappa: how much of the agreement that chance would not give is there.
///
/// # Formula
/// `(p_o − p_e) / (1 − p_e)`, with `p_o` the accuracy and `p_e = Σ t_k p_k / n²`.
/// # Undefined
/// [`Undefined::NoRows`] for an empty group, [`Undefined::Constant`] if all are of one class and predicted to be of it: chance would have given it all.
/// # Source
/// Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960) 37–46.
pub fn cohen_kappa(matrix: &ClassMatrix) -> Result<f64, Undefined> {
    kappa_of(&matrix.margins())
}

fn kappa_of(margins: &ClassMargins) -> Result<f64, Undefined> {
    let shares = Shares::of(margins)?;
    if used(&margins.labels).count() == 1 && used(&margins.labels).eq(used(&margins.predictions)) {
        return Err(Undefined::Constant);
    }
    let by_chance = shares.sum(|label, predicted| label * predicted);
    Ok((shares.right - by_chance) / (1.0 - by_chance))
}

/// The classes that somebody is of, or is predicted to be.
fn used(people: &[Amount]) -> impl Iterator<Item = usize> {
    (0..people.len()).filter(|&class| people[class].weight > 0.0)
}

/// The shares of a group: who is right, and of each class those of it and those predicted to be.
struct Shares {
    right: f64,
    classes: Vec<(f64, f64)>,
}

impl Shares {
    fn of(margins: &ClassMargins) -> Result<Self, Undefined> {
        let right = right(margins)?;
        let all = right.denominator().weight;
        let classes = margins.labels.iter().zip(&margins.predictions);
        Ok(Self { right: right.value(), classes: classes.map(|(label, predicted)| (label.weight / all, predicted.weight / all)).collect() })
    }

    fn sum(&self, term: impl Fn(f64, f64) -> f64) -> f64 {
        self.classes.iter().map(|&(label, predicted)| term(label, predicted)).sum()
    }
}
