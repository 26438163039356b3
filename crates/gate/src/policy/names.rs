//! The names that a policy may use: of figures, of references, of intervals.

use ecart_metrics::interval::{RateMethod, RatioMethod, Simultaneous};
use ecart_metrics::{CRITERIA, Criterion, METRICS, Metric, NOT_OFFERED, Positive, Reference, canonical};

use super::error::Problem;
use super::near::nearest;
use crate::{Figure, Scale, ScoreFigure, Versus};

/// The true and the false positive rate together.
pub(super) const ODDS: &str = "equalized_odds";

/// The figures of scores.
pub(super) const SCORES: [(&str, ScoreFigure); 5] = [
    ("auc", ScoreFigure::Auc),
    ("calibration_in_the_large", ScoreFigure::InTheLarge),
    ("expected_calibration_error", ScoreFigure::EqualWidthError),
    ("expected_calibration_error_equal_mass", ScoreFigure::EqualMassError),
    ("brier", ScoreFigure::Brier),
];

const LEFT_OUT: &str = "left_out_share";
const MISSING_GROUP: &str = "missing_group_share";
/// The shares of rows.
pub(super) const ROWS: [&str; 2] = [LEFT_OUT, MISSING_GROUP];

/// The references that are none of the levels.
pub(super) const REFERENCES: [&str; 7] = ["every-pair", "highest", "largest", "best-off", "worst-off", "overall", "others"];

/// What a name stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Named {
    /// A figure of groups.
    Figure(Figure),
    /// A gap of one, and which groups it compares, if its name says so.
    Gap(Figure, Scale, Option<Versus>),
    /// The share of rows left out.
    LeftOut,
    /// The share of rows without a group.
    MissingGroup,
}

/// What this name of a figure stands for.
///
/// # Errors
/// A problem if it is none, or one that is no gap of a single figure.
pub(super) fn named(text: &str) -> Result<Named, Problem> {
    let wanted = canonical(text);
    if let Some(metric) = Metric::parse(&wanted) {
        return Ok(Named::Figure(Figure::Metric(metric)));
    }
    if let Some(criterion) = Criterion::parse(&wanted) {
        let (figure, scale, versus) = gap_of(criterion).ok_or_else(|| Problem::NotAGap { name: text.to_owned() })?;
        return Ok(Named::Gap(figure, scale, versus));
    }
    match wanted.as_str() {
        ODDS | "equalised_odds" => return Ok(Named::Figure(Figure::EqualizedOdds)),
        LEFT_OUT => return Ok(Named::LeftOut),
        MISSING_GROUP => return Ok(Named::MissingGroup),
        name if NOT_OFFERED.contains(&name) => return Err(Problem::NotOffered { name: text.to_owned() }),
        _ => {}
    }
    if let Some((_, figure)) = SCORES.iter().find(|(name, _)| *name == wanted) {
        return Ok(Named::Figure(Figure::Score(*figure)));
    }
    let metrics = METRICS.iter().flat_map(|entry| std::iter::once(entry.name).chain(entry.aliases.iter().copied()));
    let criteria = CRITERIA.iter().filter(|entry| gap_of(entry.criterion).is_some()).map(|entry| entry.name);
    let names = metrics.chain(criteria).chain([ODDS]).chain(SCORES.iter().map(|(name, _)| *name)).chain(ROWS);
    Err(Problem::UnknownMetric { name: text.to_owned(), near: nearest(&wanted, names).map(full_name) })
}

/// The name of the catalogue for one of its aliases.
fn full_name(name: &str) -> String {
    Metric::parse(name).map_or_else(|| name.to_owned(), |metric| metric.name().to_owned())
}

/// The gap that a criterion is, if it is that of a single figure.
pub(super) fn gap_of(criterion: Criterion) -> Option<(Figure, Scale, Option<Versus>)> {
    let (metric, scale) = match criterion {
        Criterion::DemographicParityDifference => (Metric::SelectionRate, Scale::Difference),
        Criterion::DemographicParityRatio => (Metric::SelectionRate, Scale::Ratio),
        Criterion::FourFifthsRule => return Some((Figure::Metric(Metric::SelectionRate), Scale::Ratio, Some(Versus::Highest))),
        Criterion::EqualOpportunityDifference => (Metric::TruePositiveRate, Scale::Difference),
        Criterion::EqualizedOddsDifference => return Some((Figure::EqualizedOdds, Scale::Difference, None)),
        Criterion::EqualizedOddsRatio => return Some((Figure::EqualizedOdds, Scale::Ratio, None)),
        Criterion::PredictiveParityDifference => (Metric::PositivePredictiveValue, Scale::Difference),
        Criterion::ErrorRateDifference => (Metric::ErrorRate, Scale::Difference),
        Criterion::ErrorRateRatio => (Metric::ErrorRate, Scale::Ratio),
        Criterion::TreatmentEqualityDifference => (Metric::FalseNegativesPerFalsePositive, Scale::Difference),
        Criterion::EqualizedOddsDifferenceMean | Criterion::EqualizedOddsRatioMean | Criterion::AverageAbsoluteOddsDifference => {
            return None;
        }
    };
    Some((Figure::Metric(metric), scale, None))
}

/// Which groups are compared, by a name that is none of the levels.
pub(super) fn versus(text: &str, positive: Positive) -> Option<Versus> {
    Some(match text {
        "every-pair" => Versus::EveryPair,
        "highest" => Versus::Highest,
        "largest" => Versus::Reference(Reference::Largest),
        "best-off" => Versus::Reference(Reference::BestOff(positive)),
        "worst-off" => Versus::Reference(Reference::WorstOff(positive)),
        "overall" => Versus::Reference(Reference::Overall),
        "others" => Versus::Reference(Reference::Others),
        _ => return None,
    })
}

/// The names of the methods of intervals.
pub(super) fn intervals() -> Vec<String> {
    let rates = RateMethod::ALL.map(RateMethod::name);
    let ratios = RatioMethod::ALL.map(RatioMethod::name);
    let pairs = Simultaneous::ALL.map(Simultaneous::name);
    rates.into_iter().chain(ratios).chain(pairs).map(|name| name.replace('_', "-")).collect()
}

impl Figure {
    /// The name in policies and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Metric(metric) => metric.name(),
            Self::EqualizedOdds => ODDS,
            Self::Score(score) => SCORES.iter().find(|(_, figure)| *figure == score).map_or("score", |(name, _)| name),
        }
    }
}
