//! At what a rule bounds, and whether such a limit can mean something.

use ecart_metrics::Metric;

use super::error::{PolicyError, Problem};
use super::here::Here;
use super::kind::{LimitOf, LimitRange};
use super::raw::RawRule;
use super::reader::Reader;
use crate::{Bounded, Direction, Figure, Growth, Limit, Scale, ScoreFigure};

impl Reader<'_> {
    /// The limit of a rule that bounds this.
    pub(super) fn limit(self, raw: &Here<RawRule>, bounded: &Bounded) -> Result<Limit, PolicyError> {
        let rule = raw.get();
        let (is_shown, is_ratchet) = (is_true(rule.show.as_ref()), is_true(rule.accept_baseline.as_ref()));
        let keys = [
            ("max", rule.max.as_ref().map(Here::span)),
            ("min", rule.min.as_ref().map(Here::span)),
            ("max_increase", rule.max_increase.as_ref().map(Here::span)),
            ("accept_baseline", rule.accept_baseline.as_ref().filter(|_| is_ratchet).map(Here::span)),
        ];
        let given: Vec<_> = keys.into_iter().filter_map(|(key, span)| span.map(|span| (key, span))).collect();
        match given.first() {
            None if is_shown => return Ok(Limit::default()),
            None => return Err(self.error(raw.span(), Problem::NoLimit)),
            Some((key, span)) if is_shown => {
                return Err(self.error(span.clone(), Problem::ShownAndBounded { key: (*key).to_owned() }));
            }
            Some(_) => {}
        }
        let of_chance = matches!(bounded, Bounded::Chance { .. });
        if let Some((key, span)) = given.iter().find(|(key, _)| of_chance && *key != "min") {
            return Err(self.error(span.clone(), Problem::ChanceBoundedBy { key: (*key).to_owned() }));
        }
        let (range, of) = range(bounded);
        let max = self.within("max", rule.max.as_ref(), range, of)?;
        let min = self.within("min", rule.min.as_ref(), range, of)?;
        if let (Some(min), Some(max), Some(here)) = (min, max, &rule.min)
            && min > max
        {
            return Err(self.error(here.span(), Problem::MinAboveMax { min, max }));
        }
        let by_max = || rule.max.as_ref().map(|here| (here, "max", "min"));
        let by_min = || rule.min.as_ref().map(|here| (here, "min", "max"));
        let wrong = match bounded {
            Bounded::Gap { scale: Scale::Ratio, direction: Direction::Either | Direction::Below, .. } => by_max(),
            Bounded::Gap { scale: Scale::Ratio, direction: Direction::Above, .. }
            | Bounded::Gap { scale: Scale::Difference, direction: Direction::Either, .. } => by_min(),
            _ => None,
        };
        if let Some((here, key, meant)) = wrong {
            return Err(self.error(here.span(), Problem::WrongSide { key, meant }));
        }
        // A ratio's growth is a number like any other: it has no end.
        let of_ratio = matches!(of, LimitOf::Ratio | LimitOf::SignedRatio);
        let to = range.to.filter(|_| !of_ratio).map(|to| to - range.from.min(0.0));
        let increase = LimitRange { from: 0.0, to, is_open: false };
        let increase = self.within("max_increase", rule.max_increase.as_ref(), increase, LimitOf::Increase)?;
        let ratchet = rule.accept_baseline.as_ref().filter(|_| is_ratchet);
        let growth = match (increase, ratchet) {
            (Some(_), Some(here)) => return Err(self.error(here.span(), Problem::RatchetAndIncrease)),
            (None, Some(here)) if max.is_none() && min.is_none() => return Err(self.error(here.span(), Problem::RatchetAlone)),
            (None, Some(_)) => Some(Growth::Accepted),
            (Some(increase), None) => Some(Growth::AtMost(increase)),
            (None, None) => None,
        };
        Ok(Limit { max, min, growth })
    }

    fn within(self, key: &str, here: Option<&Here<f64>>, range: LimitRange, of: LimitOf) -> Result<Option<f64>, PolicyError> {
        let number = self.finite(key, here)?;
        match (number, here) {
            (Some(value), Some(here)) if !range.holds(value) => {
                Err(self.error(here.span(), Problem::OutOfRange { key: key.to_owned(), value, range, of }))
            }
            _ => Ok(number),
        }
    }
}

fn is_true(here: Option<&Here<bool>>) -> bool {
    here.is_some_and(|here| *here.get())
}

/// In which range a limit on this can mean something.
fn range(bounded: &Bounded) -> (LimitRange, LimitOf) {
    let closed = |from, to| LimitRange { from, to, is_open: false };
    match bounded {
        Bounded::Gap { figure, scale: Scale::Difference, direction, .. } => {
            let (from, to) = values(*figure);
            let widest = to.map(|to| to - from);
            match direction {
                Direction::Either => (closed(0.0, widest), LimitOf::Difference),
                Direction::Above | Direction::Below => {
                    (closed(widest.map_or(f64::NEG_INFINITY, |widest| -widest), widest), LimitOf::SignedDifference)
                }
            }
        }
        Bounded::Gap { scale: Scale::Ratio, direction: Direction::Either, .. } => {
            (LimitRange { from: 0.0, to: Some(1.0), is_open: true }, LimitOf::Ratio)
        }
        Bounded::Gap { scale: Scale::Ratio, .. } => (LimitRange { from: 0.0, to: None, is_open: true }, LimitOf::SignedRatio),
        Bounded::Value { figure } => {
            let (from, to) = values(*figure);
            (closed(from, to), LimitOf::Figure)
        }
        Bounded::Chance { .. } => (LimitRange { from: 0.0, to: Some(1.0), is_open: true }, LimitOf::PValue),
        Bounded::LeftOut | Bounded::MissingGroup => (closed(0.0, Some(1.0)), LimitOf::Figure),
    }
}

/// From where to where a figure can be.
fn values(figure: Figure) -> (f64, Option<f64>) {
    match figure {
        Figure::Metric(Metric::MatthewsCorrelation) => (-1.0, Some(1.0)),
        Figure::Metric(Metric::FalseNegativesPerFalsePositive) => (0.0, None),
        Figure::Metric(_) | Figure::EqualizedOdds => (0.0, Some(1.0)),
        Figure::Score(
            ScoreFigure::Auc | ScoreFigure::InTheLarge | ScoreFigure::EqualWidthError | ScoreFigure::EqualMassError | ScoreFigure::Brier,
        ) => (0.0, Some(1.0)),
    }
}
