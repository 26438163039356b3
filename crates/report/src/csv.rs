//! The figures as CSV: `rates.csv`, `gaps.csv`, `classes.csv`, `statistics.csv` and `changes.csv`, for programs to read. All digits, no language, a point in numbers.
//!
//! A figure without a value has an empty field, and the reason in the column that ends in `undefined`: `withheld` for a group of which nothing is told. A ratio without an upper limit has `inf`.
//! Names are the data's own. One that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) has an apostrophe
//! put before it. Shares are from 0 to 1, and their differences from −1 to 1.

mod changes;
mod classes;
mod constraints;
mod disparities;
mod power;
mod scores;
mod statistics;
mod strata;
mod tests;
mod thresholds;
mod trends;
mod verification;

pub use changes::changes;
pub use classes::classes;
pub use statistics::statistics;

use ::csv::{Error, Writer};
use ecart_metrics::interval::{Bound, RatioInterval};
use ecart_metrics::{
    Against, AgainstReference, Comparison, Criterion, CriterionFigure, CriterionInterval, Figure, Group, GroupName, Grouping, Metric,
    RatioEstimate, Undefined,
};
use ecart_schema::Document;

/// The columns of `rates.csv`: one row for each figure of each group, and of all people together, which has no grouping.
///
/// `numerator` and `denominator` are people; figures that are no share have no numerator, and in `denominator` the people they are about.
/// `effective_size` is what clusters and sampling weights leave of the denominator. `missing` says that the level is not known. The differences and ratios are to the `reference`.
const RATES: [&str; 22] = [
    "grouping",
    "group",
    "people",
    "metric",
    "value",
    "lower",
    "upper",
    "undefined",
    "numerator",
    "denominator",
    "effective_size",
    "small",
    "missing",
    "reference",
    "difference",
    "difference_lower",
    "difference_upper",
    "difference_undefined",
    "ratio",
    "ratio_lower",
    "ratio_upper",
    "ratio_undefined",
];

/// The columns of `gaps.csv`: one row for each metric's widest gap (`kind` is `widest`: the difference, then the ratio) and for each criterion.
///
/// `high` and `low` are the groups at both ends of `metric`; of a criterion that looks at two rates, `second_high` and `second_low` those of `second_metric`.
/// `corrected` is the gap less what chance is likely to have added. The interval of a widest gap has the lower limit of `lower_first` minus `lower_second`, and the upper of
/// `upper_first` minus `upper_second`. `largest` and `smallest` are the values at both ends, each with an interval that holds for all groups together.
const GAPS: [&str; 32] = [
    "grouping",
    "kind",
    "name",
    "value",
    "lower",
    "upper",
    "undefined",
    "ratio",
    "ratio_lower",
    "ratio_upper",
    "ratio_undefined",
    "metric",
    "high",
    "low",
    "second_metric",
    "second_high",
    "second_low",
    "groups",
    "chance_mean",
    "chance_95",
    "chance_p",
    "corrected",
    "lower_first",
    "lower_second",
    "upper_first",
    "upper_second",
    "largest",
    "largest_lower",
    "largest_upper",
    "smallest",
    "smallest_lower",
    "smallest_upper",
];

/// Every figure of every group: the contents of `rates.csv`.
///
/// # Errors
/// [`Error`] if the writer refuses a row, which it does only for rows of unequal length.
pub fn rates(document: &Document) -> Result<String, Error> {
    let audit = &document.audit;
    let mut table = Table::new(&RATES)?;
    for (metric, figure) in &audit.overall.figures {
        let mut row = figure_fields("", "", &audit.overall, *metric, figure.as_ref());
        row.extend(std::iter::repeat_n(String::new(), 9));
        table.row(row)?;
    }
    for grouping in &audit.groupings {
        let name = grouping_name(grouping);
        for (place, group) in grouping.groups.iter().enumerate() {
            for (metric, figure) in &group.figures {
                let mut row = figure_fields(&name, &group.name.to_string(), group, *metric, figure.as_ref());
                row.push(reference(grouping, grouping.comparison(*metric)));
                let against = grouping.comparison(*metric).and_then(|comparison| against(comparison, place));
                row.extend(against_fields(against));
                table.row(row)?;
            }
        }
        for withheld in &grouping.withheld {
            for (metric, _) in &audit.overall.figures {
                table.row(withheld_fields(&name, withheld, *metric))?;
            }
        }
    }
    table.finish()
}

/// The fields of a group of which nothing is told.
fn withheld_fields(grouping: &str, name: &GroupName, metric: Metric) -> Vec<String> {
    let mut fields = vec![text(grouping), text(&name.to_string()), String::new(), metric.name().to_owned()];
    fields.extend(std::iter::repeat_n(String::new(), 3));
    fields.push("withheld".to_owned());
    fields.extend(std::iter::repeat_n(String::new(), 4));
    fields.push(name.has_missing().to_string());
    fields.extend(std::iter::repeat_n(String::new(), 9));
    fields
}

/// The widest gap of every metric, and every criterion: the contents of `gaps.csv`.
///
/// # Errors
/// As [`rates`].
pub fn gaps(document: &Document) -> Result<String, Error> {
    let mut table = Table::new(&GAPS)?;
    for grouping in &document.audit.groupings {
        for comparison in &grouping.comparisons {
            table.row(widest_fields(grouping, comparison))?;
        }
        for (criterion, figure) in &grouping.criteria {
            table.row(criterion_fields(grouping, *criterion, figure.as_ref()))?;
        }
    }
    table.finish()
}

/// A table that is written in memory.
struct Table(Writer<Vec<u8>>);

impl Table {
    fn new(head: &[&str]) -> Result<Self, Error> {
        let mut writer = Writer::from_writer(Vec::new());
        writer.write_record(head)?;
        Ok(Self(writer))
    }

    fn row(&mut self, fields: Vec<String>) -> Result<(), Error> {
        self.0.write_record(fields)
    }

    fn finish(self) -> Result<String, Error> {
        let bytes = self.0.into_inner().map_err(|error| Error::from(error.into_error()))?;
        // Every field was a text.
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// The fields from `grouping` to `missing`.
fn figure_fields(grouping: &str, name: &str, group: &Group, metric: Metric, figure: Result<&Figure, &Undefined>) -> Vec<String> {
    let mut fields = vec![text(grouping), text(name), group.outcomes.all().people.to_string(), metric.name().to_owned()];
    match figure {
        Ok(figure) => {
            let denominator = figure.measure.denominator();
            fields.extend([
                number(figure.value),
                number(figure.interval.lower),
                number(figure.interval.upper),
                String::new(),
                figure.measure.rate().map_or_else(String::new, |rate| rate.k().to_string()),
                denominator.people.to_string(),
                number(figure.measure.effective_size()),
                figure.small.to_string(),
            ]);
        }
        Err(reason) => {
            fields.extend(std::iter::repeat_n(String::new(), 3));
            fields.push(reason.name().to_owned());
            fields.extend(std::iter::repeat_n(String::new(), 4));
        }
    }
    fields.push(group.name.has_missing().to_string());
    fields
}

/// What the groups are compared with in a metric: a group's name, `overall` or `others`.
fn reference(grouping: &Grouping, comparison: Option<&Comparison>) -> String {
    match comparison.map(|comparison| comparison.reference) {
        Some(Ok(Against::Group(place))) => group(grouping, place),
        Some(Ok(Against::Overall)) => "overall".to_owned(),
        Some(Ok(Against::Others)) => "others".to_owned(),
        Some(Err(_)) | None => String::new(),
    }
}

/// The comparison of a group; the reference itself has none.
fn against(comparison: &Comparison, place: usize) -> Option<&AgainstReference> {
    comparison.against_reference.iter().find(|against| against.group == place)
}

/// The fields from `difference` to `ratio_undefined`.
fn against_fields(against: Option<&AgainstReference>) -> Vec<String> {
    let Some(against) = against else { return vec![String::new(); 8] };
    let mut fields = match &against.difference {
        Ok(difference) => {
            vec![number(difference.value), number(difference.interval.lower), number(difference.interval.upper), String::new()]
        }
        Err(reason) => vec![String::new(), String::new(), String::new(), reason.name().to_owned()],
    };
    fields.extend(ratio_fields(&against.ratio));
    fields
}

fn ratio_fields(ratio: &Result<RatioEstimate, Undefined>) -> [String; 4] {
    match ratio {
        Ok(ratio) => {
            let [lower, upper] = ratio_limits(ratio.interval);
            [number(ratio.value), lower, upper, String::new()]
        }
        Err(reason) => [String::new(), String::new(), String::new(), reason.name().to_owned()],
    }
}

fn ratio_limits(interval: RatioInterval) -> [String; 2] {
    let upper = match interval.upper {
        Bound::At(upper) => number(upper),
        Bound::Unbounded => "inf".to_owned(),
    };
    [number(interval.lower), upper]
}

fn widest_fields(grouping: &Grouping, comparison: &Comparison) -> Vec<String> {
    let mut fields = vec![text(&grouping_name(grouping)), "widest".to_owned(), comparison.metric.name().to_owned()];
    match &comparison.widest {
        Ok(widest) => {
            let interval = widest.difference.interval;
            fields.extend([number(widest.difference.value), number(interval.lower), number(interval.upper), String::new()]);
            fields.extend(ratio_fields(&widest.ratio));
            fields.extend([comparison.metric.name().to_owned(), group(grouping, widest.high), group(grouping, widest.low)]);
            fields.extend(std::iter::repeat_n(String::new(), 3));
            fields.push(widest.groups.to_string());
        }
        Err(reason) => fields.extend(undefined_fields(*reason)),
    }
    match &comparison.chance {
        Some(chance) => fields.extend([chance.mean, chance.quantile, chance.p_value].map(number)),
        None => fields.extend(std::iter::repeat_n(String::new(), 3)),
    }
    fields.push(comparison.corrected.map_or_else(String::new, number));
    match &comparison.widest {
        Ok(widest) => {
            for (first, second) in [widest.lower_pair, widest.upper_pair] {
                fields.extend([group(grouping, first), group(grouping, second)]);
            }
            for end in [widest.largest, widest.smallest] {
                fields.extend([end.value, end.interval.lower, end.interval.upper].map(number));
            }
        }
        Err(_) => fields.extend(std::iter::repeat_n(String::new(), 10)),
    }
    fields
}

fn criterion_fields(grouping: &Grouping, criterion: Criterion, figure: Result<&CriterionFigure, &Undefined>) -> Vec<String> {
    let mut fields = vec![text(&grouping_name(grouping)), "criterion".to_owned(), criterion.name().to_owned()];
    match figure {
        Ok(figure) => {
            let limits = match figure.interval {
                CriterionInterval::Difference(interval) => [number(interval.lower), number(interval.upper)],
                CriterionInterval::Ratio(interval) => ratio_limits(interval),
            };
            fields.push(number(figure.value));
            fields.extend(limits);
            fields.extend(std::iter::repeat_n(String::new(), 5));
            for place in 0..2 {
                match figure.ends.get(place) {
                    Some(ends) => fields.extend([ends.metric.name().to_owned(), group(grouping, ends.high), group(grouping, ends.low)]),
                    None => fields.extend(std::iter::repeat_n(String::new(), 3)),
                }
            }
            fields.push(String::new());
        }
        Err(reason) => fields.extend(undefined_fields(*reason)),
    }
    fields.extend(std::iter::repeat_n(String::new(), 14));
    fields
}

/// The fields from `value` to `groups` where there is no value.
fn undefined_fields(reason: Undefined) -> Vec<String> {
    let mut fields = vec![String::new(), String::new(), String::new(), reason.name().to_owned()];
    fields.extend(std::iter::repeat_n(String::new(), 11));
    fields
}

fn group(grouping: &Grouping, place: usize) -> String {
    text(&grouping.groups[place].name.to_string())
}

fn grouping_name(grouping: &Grouping) -> String {
    grouping.columns.join(" × ")
}

/// The shortest digits that are read back as this very number.
fn number(number: f64) -> String {
    number.to_string()
}

/// A name that no spreadsheet computes.
fn text(name: &str) -> String {
    if name.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{name}") } else { name.to_owned() }
}
