//! What was computed on request, as `statistics.csv`: one row for each figure.

use ::csv::Error;
use ecart_metrics::interval::{Bound, Interval, RatioInterval};
use ecart_metrics::{Confidence, Grouping, Undefined};
use ecart_schema::Document;

use super::{
    Table, constraints, disparities, grouping_name, number, power, ratio_limits, scores, strata, tests, text, thresholds, trends,
    verification,
};

/// The columns of `statistics.csv`.
///
/// `analysis` is what was asked for (`tests`, `strata`), `figure` what the value is (`fisher_p_value`); whom it is about stands in `metric`, `group`, `against` and
/// `stratum`, as far as it is about one. `numerator` and `denominator` are those of the group, where the figure is a share.
const STATISTICS: [&str; 13] = [
    "grouping",
    "analysis",
    "metric",
    "group",
    "against",
    "stratum",
    "figure",
    "value",
    "lower",
    "upper",
    "undefined",
    "numerator",
    "denominator",
];

/// A figure of an analysis, and whom it is about. What does not apply is left at its default.
#[derive(Clone, Debug, Default)]
pub(super) struct Statistic {
    pub(super) analysis: &'static str,
    pub(super) metric: &'static str,
    pub(super) group: String,
    pub(super) against: String,
    pub(super) stratum: String,
    pub(super) figure: &'static str,
    pub(super) value: Option<f64>,
    pub(super) lower: Option<f64>,
    pub(super) upper: Option<Bound>,
    pub(super) undefined: Option<Undefined>,
    pub(super) numerator: Option<u64>,
    pub(super) denominator: Option<u64>,
}

impl Statistic {
    /// The same, about a figure that has a value or a reason.
    pub(super) fn of(self, figure: &'static str, value: Result<f64, Undefined>) -> Self {
        Self { figure, value: value.ok(), undefined: value.err(), ..self }
    }

    /// The same with an interval.
    pub(super) fn within(self, interval: Interval) -> Self {
        Self { lower: Some(interval.lower), upper: Some(Bound::At(interval.upper)), ..self }
    }

    /// The same with the interval of a ratio.
    pub(super) fn within_ratio(self, interval: RatioInterval) -> Self {
        Self { lower: Some(interval.lower), upper: Some(interval.upper), ..self }
    }

    fn fields(&self, grouping: &str) -> Vec<String> {
        let figure = |value: Option<f64>| value.map_or_else(String::new, number);
        let count = |count: Option<u64>| count.map_or_else(String::new, |count| count.to_string());
        let upper = |upper: Bound| ratio_limits(RatioInterval { lower: 0.0, upper })[1].clone();
        vec![
            text(grouping),
            self.analysis.to_owned(),
            self.metric.to_owned(),
            text(&self.group),
            text(&self.against),
            text(&self.stratum),
            self.figure.to_owned(),
            figure(self.value),
            figure(self.lower),
            self.upper.map_or_else(String::new, upper),
            self.undefined.map_or_else(String::new, |reason| reason.name().to_owned()),
            count(self.numerator),
            count(self.denominator),
        ]
    }
}

/// Every figure that was computed on request: the contents of `statistics.csv`; `None` if nothing was.
///
/// # Errors
/// As [`rates`](super::rates).
pub fn statistics(document: &Document) -> Result<Option<String>, Error> {
    let mut table = Table::new(&STATISTICS)?;
    let mut is_empty = true;
    for grouping in &document.audit.groupings {
        for statistic in of_grouping(grouping, document.audit.config.confidence) {
            table.row(statistic.fields(&grouping_name(grouping)))?;
            is_empty = false;
        }
    }
    if is_empty { Ok(None) } else { table.finish().map(Some) }
}

fn of_grouping(grouping: &Grouping, confidence: Confidence) -> Vec<Statistic> {
    let evidence = &grouping.evidence;
    let mut all = verification::rows(grouping);
    all.extend(strata::rows(grouping));
    all.extend(trends::rows(grouping));
    all.extend(evidence.tests.iter().flat_map(|tests| tests::tests(grouping, tests)));
    all.extend(evidence.second.iter().flat_map(|second| tests::second(grouping, second)));
    all.extend(disparities::statistics(grouping));
    all.extend(power::statistics(grouping));
    all.extend(constraints::rows(grouping));
    all.extend(scores::rows(grouping, confidence));
    all.extend(thresholds::rows(grouping));
    all
}
