//! One group and its figures.

use std::fmt;

use ecart_tally::Level;

use crate::clustered::{Clustered, Side};
use crate::interval::{Estimate, Interval};
use crate::{Confidence, Measure, Metric, Outcomes, Undefined};

/// What a group is called: one level of each column of its grouping. The overall population has no level.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GroupName(pub Vec<(String, Level)>);

impl GroupName {
    /// Whether one of the levels is the missing one, so that this is not a group that people belong to.
    pub fn has_missing(&self) -> bool {
        self.0.iter().any(|(_, level)| level.is_missing())
    }
}

/// `race=Black × sex=Female`.
impl fmt::Display for GroupName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (column, level)) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(" × ")?;
            }
            write!(f, "{column}={level}")?;
        }
        Ok(())
    }
}

/// A metric of a group that has a value there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// What the value is made of.
    pub measure: Measure,
    /// The value.
    pub value: f64,
    /// Its interval.
    pub interval: Interval,
    /// Whether fewer people than asked for stand in its denominator: it is shown, marked, and left out of gaps.
    pub small: bool,
}

/// The metric of people of whom it may be known which hang together.
///
/// # Errors
/// As [`Measure::of`].
pub(crate) fn measure(metric: Metric, outcomes: &Outcomes, clusters: Option<(&Clustered, Side)>) -> Result<Measure, Undefined> {
    let measure = Measure::of(metric, outcomes)?;
    let design = clusters.and_then(|(clustered, side)| clustered.design(metric, side, outcomes, measure.size()));
    Ok(measure.in_clusters(design))
}

/// A group and every figure of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its name.
    pub name: GroupName,
    /// What was counted.
    pub outcomes: Outcomes,
    /// Every metric of the task, in the catalogue's order.
    pub figures: Vec<(Metric, Result<Figure, Undefined>)>,
}

impl Group {
    /// Computes every metric of a group. `clusters` says which people hang together, and which of them are the group.
    pub(crate) fn new(
        name: GroupName,
        outcomes: Outcomes,
        metrics: &[Metric],
        clusters: Option<(&Clustered, Side)>,
        confidence: Confidence,
        min_group: u64,
    ) -> Self {
        let figure = |metric| {
            let measure = measure(metric, &outcomes, clusters)?;
            let Estimate { value, interval } = measure.estimate(confidence);
            Ok(Figure { measure, value, interval, small: measure.denominator().people < min_group })
        };
        let figures = metrics.iter().map(|&metric| (metric, figure(metric))).collect();
        Self { name, outcomes, figures }
    }

    /// One figure. A metric that the task does not have has no label to go by.
    ///
    /// # Errors
    /// [`Undefined`] with the reason why it has no value.
    pub fn figure(&self, metric: Metric) -> Result<&Figure, Undefined> {
        let found = self.figures.iter().find(|(other, _)| *other == metric);
        found.map_or(Err(Undefined::NoLabel), |(_, figure)| figure.as_ref().map_err(|&reason| reason))
    }
}
