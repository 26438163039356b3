//! What changed between two audits, one row for each rate and each gap.

use ecart_metrics::change::{GroupingChange, MetricChange, RateChange, RatesOfGroup, SizeChange};
use ecart_metrics::interval::Estimate;
use ecart_metrics::{Measure, Undefined};
use ecart_schema::Compared;

use super::{Error, Table, number, text};

/// The columns of `changes.csv`. `kind` is `rate`, `gap` (of the group to the reference) or `widest` (of all groups that enter; `group` and `reference` are then its ends now).
///
/// Of a rate, `old` and `new` come with their counts; figures that are no share have no numerator. The change is new minus old. `shown` is the verdict after adjustment.
const CHANGES: [&str; 19] = [
    "grouping",
    "kind",
    "metric",
    "group",
    "reference",
    "old",
    "old_numerator",
    "old_denominator",
    "old_undefined",
    "new",
    "new_numerator",
    "new_denominator",
    "new_undefined",
    "change",
    "change_lower",
    "change_upper",
    "adjusted_p",
    "shown",
    "change_undefined",
];

/// Every change: the contents of `changes.csv`.
///
/// # Errors
/// [`Error`] if the writer refuses a row, which it does only for rows of unequal length.
pub fn changes(compared: &Compared) -> Result<String, Error> {
    let mut table = Table::new(&CHANGES)?;
    for grouping in &compared.change.groupings {
        for metric in &grouping.metrics {
            of_metric(&mut table, grouping, metric)?;
        }
    }
    table.finish()
}

fn of_metric(table: &mut Table, grouping: &GroupingChange, metric: &MetricChange) -> Result<(), Error> {
    let columns = text(&grouping.columns.join(" × "));
    let name = |place: usize| text(&grouping.groups[place].to_string());
    let mut row = |kind: &str, group: String, reference: String, fields: Vec<String>| {
        let head = [columns.clone(), kind.to_owned(), metric.metric.name().to_owned(), group, reference];
        table.row(head.into_iter().chain(fields).collect())
    };
    for rates in &metric.rates {
        row("rate", rates.group.map_or_else(String::new, name), String::new(), rate_fields(rates))?;
    }
    let reference = metric.reference.map_or_else(|_| String::new(), name);
    for gap in &metric.gaps {
        let fields = [estimate(gap.old), estimate(gap.new)].into_iter().flatten().chain(size(&gap.change));
        row("gap", name(gap.group), reference.clone(), fields.collect())?;
    }
    match &metric.widest {
        Ok(widest) => {
            let fields = [estimate(Ok(widest.old)), estimate(Ok(widest.new))].into_iter().flatten().chain(size(&widest.change));
            row("widest", name(widest.new_high), name(widest.new_low), fields.collect())
        }
        Err(reason) => {
            let fields = [estimate(Err(*reason)), estimate(Err(*reason))].into_iter().flatten().chain(size(&Err(*reason)));
            row("widest", String::new(), String::new(), fields.collect())
        }
    }
}

fn rate_fields(rates: &RatesOfGroup) -> Vec<String> {
    let measure = |measure: Result<Measure, Undefined>| match measure {
        Ok(measure) => [
            number(measure.value()),
            measure.rate().map_or_else(String::new, |rate| rate.k().to_string()),
            measure.denominator().people.to_string(),
            String::new(),
        ],
        Err(reason) => [String::new(), String::new(), String::new(), reason.name().to_owned()],
    };
    let change = |change: &RateChange| shown(change.difference, change.adjusted, change.verdict.name());
    let change = rates.change.as_ref().map_or_else(|reason| undefined(*reason), change);
    measure(rates.old).into_iter().chain(measure(rates.new)).chain(change).collect()
}

fn estimate(found: Result<Estimate, Undefined>) -> [String; 4] {
    let (value, reason) = match found {
        Ok(found) => (number(found.value), String::new()),
        Err(reason) => (String::new(), reason.name().to_owned()),
    };
    [value, String::new(), String::new(), reason]
}

fn size(change: &Result<SizeChange, Undefined>) -> [String; 6] {
    match change {
        Ok(change) => shown(change.difference, change.adjusted, change.verdict.name()),
        Err(reason) => undefined(*reason),
    }
}

fn shown(Estimate { value, interval }: Estimate, adjusted: f64, verdict: &str) -> [String; 6] {
    [number(value), number(interval.lower), number(interval.upper), number(adjusted), verdict.to_owned(), String::new()]
}

fn undefined(reason: Undefined) -> [String; 6] {
    let none = String::new;
    [none(), none(), none(), none(), none(), reason.name().to_owned()]
}
