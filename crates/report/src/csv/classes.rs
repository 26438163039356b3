//! Several classes, as `classes.csv`: one row for each figure, and for each cell of each group's matrix.

use ::csv::Error;
use ecart_metrics::interval::Interval;
use ecart_metrics::{AgainstRest, CLASS_METRICS, ClassFigures, Classes, Comparison, Figure, Grouping, Undefined};
use ecart_schema::Document;

use super::{Table, grouping_name, number, ratio_limits, reference, text};

/// The columns of `classes.csv`.
///
/// `figure` says what the value is: a `rate` of a `class` against the rest; its `difference` and `ratio` to `against`; the `widest_difference` and `widest_ratio` of a class,
/// `group` being the highest and `against` the lowest; an average over `classes` classes, or another figure of all (`macro_f1`, `cohen_kappa`); and the `people` of
/// a `class` who are `predicted` to be of another, or of it. All people together have no group.
const CLASSES: [&str; 15] = [
    "grouping",
    "group",
    "against",
    "class",
    "predicted",
    "metric",
    "figure",
    "value",
    "lower",
    "upper",
    "undefined",
    "numerator",
    "denominator",
    "classes",
    "small",
];

/// One row.
#[derive(Clone, Debug, Default)]
struct Row {
    group: String,
    against: String,
    class: String,
    predicted: String,
    metric: &'static str,
    figure: &'static str,
    value: Option<f64>,
    limits: Option<[String; 2]>,
    undefined: Option<Undefined>,
    numerator: Option<u64>,
    denominator: Option<u64>,
    classes: Option<usize>,
    small: Option<bool>,
}

impl Row {
    fn within(self, interval: Interval) -> Self {
        Self { limits: Some([number(interval.lower), number(interval.upper)]), ..self }
    }

    fn without(self, reason: Undefined) -> Self {
        Self { undefined: Some(reason), ..self }
    }

    fn fields(self, grouping: &str) -> Vec<String> {
        fn shown<T: ToString>(value: Option<T>) -> String {
            value.map_or_else(String::new, |value| value.to_string())
        }
        let [lower, upper] = self.limits.unwrap_or_default();
        vec![
            text(grouping),
            text(&self.group),
            text(&self.against),
            text(&self.class),
            text(&self.predicted),
            self.metric.to_owned(),
            self.figure.to_owned(),
            self.value.map_or_else(String::new, number),
            lower,
            upper,
            self.undefined.map_or_else(String::new, |reason| reason.name().to_owned()),
            shown(self.numerator),
            shown(self.denominator),
            shown(self.classes),
            shown(self.small),
        ]
    }
}

/// Every figure of every class: the contents of `classes.csv`; `None` if there are no classes.
///
/// # Errors
/// As [`rates`](super::rates).
pub fn classes(document: &Document) -> Result<Option<String>, Error> {
    let mut table = Table::new(&CLASSES)?;
    let mut is_empty = true;
    for grouping in &document.audit.groupings {
        for row in grouping.evidence.classes.iter().flat_map(|classes| rows(grouping, classes)) {
            table.row(row.fields(&grouping_name(grouping)))?;
            is_empty = false;
        }
    }
    if is_empty { Ok(None) } else { table.finish().map(Some) }
}

fn rows(grouping: &Grouping, classes: &Classes) -> Vec<Row> {
    let mut rows = Vec::new();
    let name = |place: usize| grouping.groups[place].name.to_string();
    for (class, of_class) in classes.names.iter().zip(&classes.against_rest) {
        let about = Row { class: class.to_string(), ..Row::default() };
        for metric in CLASS_METRICS {
            let about = Row { metric: metric.name(), ..about.clone() };
            rows.push(rate(about.clone(), of_class.overall.figure(metric)));
            for (place, group) in of_class.groups.iter().enumerate() {
                rows.push(rate(Row { group: name(place), ..about.clone() }, group.figure(metric)));
            }
            rows.extend(of_class.comparison(metric).iter().flat_map(|comparison| compared(grouping, of_class, &about, comparison)));
        }
    }
    let groups = classes.groups.iter().enumerate().map(|(place, figures)| (name(place), figures));
    for (group, figures) in std::iter::once((String::new(), &classes.overall)).chain(groups) {
        rows.extend(together(classes, &group, figures));
    }
    rows
}

fn rate(about: Row, figure: Result<&Figure, Undefined>) -> Row {
    let about = Row { figure: "rate", ..about };
    match figure {
        Ok(figure) => Row {
            value: Some(figure.value),
            numerator: figure.measure.rate().map(|rate| rate.k()),
            denominator: Some(figure.measure.denominator().people),
            small: Some(figure.small),
            ..about
        }
        .within(figure.interval),
        Err(reason) => about.without(reason),
    }
}

fn compared(grouping: &Grouping, class: &AgainstRest, about: &Row, comparison: &Comparison) -> Vec<Row> {
    let name = |place: usize| grouping.groups[place].name.to_string();
    let against = reference(grouping, class.comparison(comparison.metric));
    let mut rows = Vec::new();
    for group in &comparison.against_reference {
        let about = Row { group: name(group.group), against: against.clone(), ..about.clone() };
        let (difference, ratio) = (Row { figure: "difference", ..about.clone() }, Row { figure: "ratio", ..about });
        rows.push(match &group.difference {
            Ok(estimate) => Row { value: Some(estimate.value), ..difference }.within(estimate.interval),
            Err(reason) => difference.without(*reason),
        });
        rows.push(match &group.ratio {
            Ok(estimate) => Row { value: Some(estimate.value), limits: Some(ratio_limits(estimate.interval)), ..ratio },
            Err(reason) => ratio.without(*reason),
        });
    }
    match &comparison.widest {
        Ok(widest) => {
            let about = Row { group: name(widest.high), against: name(widest.low), ..about.clone() };
            rows.push(
                Row { figure: "widest_difference", value: Some(widest.difference.value), ..about.clone() }
                    .within(widest.difference.interval),
            );
            let ratio = Row { figure: "widest_ratio", ..about };
            rows.push(match &widest.ratio {
                Ok(estimate) => Row { value: Some(estimate.value), limits: Some(ratio_limits(estimate.interval)), ..ratio },
                Err(reason) => ratio.without(*reason),
            });
        }
        Err(reason) => rows.push(Row { figure: "widest_difference", ..about.clone() }.without(*reason)),
    }
    rows
}

/// The figures of all classes together in one group, and its matrix.
fn together(classes: &Classes, group: &str, figures: &ClassFigures) -> Vec<Row> {
    let about = Row { group: group.to_owned(), ..Row::default() };
    let matrix = &figures.matrix;
    let mut rows: Vec<Row> = figures
        .figures
        .iter()
        .map(|(figure, estimate)| {
            let row = Row { figure: figure.name(), denominator: Some(matrix.all().people), small: Some(figures.small), ..about.clone() };
            match estimate {
                Ok(estimate) => {
                    let row = Row { value: Some(estimate.value), classes: Some(estimate.classes), ..row };
                    // A value without an interval says why.
                    match estimate.interval {
                        Ok(interval) => row.within(interval),
                        Err(reason) => row.without(reason),
                    }
                }
                Err(reason) => row.without(*reason),
            }
        })
        .collect();
    for (label, class) in classes.names.iter().enumerate() {
        for (predicted, called) in classes.names.iter().enumerate() {
            rows.push(Row {
                class: class.to_string(),
                predicted: called.to_string(),
                figure: "people",
                value: Some(matrix.cell(label, predicted).people as f64),
                ..about.clone()
            });
        }
    }
    rows
}
