//! Several classes: against scikit-learn, against the audit of two values, and where somebody's figure has no value.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[expect(dead_code, reason = "other tests use the rest")]
mod tolerance;

use ecart_metrics::{
    Audit, ClassFigure, ClassFigures, ClassMatrix, Classes, Config, Metric, Reference, Undefined, audit, average, cohen_kappa, micro,
    multiclass_matthews,
};
use ecart_tally::{Clusters, Count, Dimension, Kind, Level, Outcome, Part, Tally, Task, Weighting};
use proptest::prelude::*;
use tolerance::{FIGURE, close, table};

/// Group, label, prediction and rows.
type Row = (String, String, String, u64);

fn value(text: &str) -> Level {
    Level::Value(text.to_owned())
}

fn tally_of(rows: &[Row]) -> Tally {
    let levels = |of: &dyn Fn(&Row) -> &String| rows.iter().map(|row| value(of(row))).collect::<Vec<_>>();
    let dimensions = vec![
        Dimension::new("group", levels(&|row| &row.0)),
        Dimension::of_kind(Kind::TrueClass, "label", levels(&|row| &row.1)),
        Dimension::of_kind(Kind::PredictedClass, "prediction", levels(&|row| &row.2)),
    ];
    let mut tally = Tally::new(Task::Multiclass, Weighting::Rows, dimensions);
    for (group, label, prediction, rows) in rows {
        let place = |place: usize, text: &str| tally.dimensions()[place].index_of(&value(text)).unwrap() as u32;
        let cell = [place(0, group), place(1, label), place(2, prediction)];
        tally.add(&cell, Outcome::of_classes(label == prediction), &Count::of_rows(*rows)).unwrap();
    }
    tally
}

fn audited(tally: &Tally) -> Audit {
    audit(tally, &Config { min_group: 1, replicates: 200, ..Config::default() }).unwrap()
}

fn classes(audit: &Audit) -> &Classes {
    audit.groupings[0].evidence.classes.as_ref().unwrap()
}

#[test]
fn every_figure_is_scikit_learns() {
    let rows: Vec<Row> = table("class_cells.csv")
        .iter()
        .map(|row| {
            let group = row.text("group").strip_prefix("group=").unwrap().to_owned();
            (group, row.text("label").to_owned(), row.text("prediction").to_owned(), row.text("rows").parse().unwrap())
        })
        .collect();
    let audit = audited(&tally_of(&rows));
    let (grouping, found) = (&audit.groupings[0], classes(&audit));
    assert_eq!(found.names, ["cat", "dog", "emu", "fox"].map(value));
    let mut checked = 0;
    for row in table("classes.csv") {
        let place = grouping.groups.iter().position(|group| group.name.to_string() == row.text("group"));
        let figures = place.map_or(&found.overall, |place| &found.groups[place]);
        let ours = match (row.text("class"), row.text("figure")) {
            ("", "accuracy") => place.map_or(&audit.overall, |place| &grouping.groups[place]).figure(Metric::Accuracy).unwrap().value,
            ("", name) => {
                let figure = ClassFigure::ALL.into_iter().find(|figure| figure.name() == name).unwrap();
                let estimate = figures.figure(figure).unwrap();
                let interval = estimate.interval.unwrap();
                assert!(interval.lower < estimate.value && estimate.value < interval.upper, "{name}: {estimate:?}");
                assert_eq!(estimate.classes, 4);
                estimate.value
            }
            (class, name) => {
                let against = &found.against_rest[found.names.binary_search(&value(class)).unwrap()];
                let group = place.map_or(&against.overall, |place| &against.groups[place]);
                group.figure(Metric::parse(name).unwrap()).unwrap().value
            }
        };
        row.check("value", ours, FIGURE);
        checked += 1;
    }
    assert_eq!(checked, 4 * (4 + 9 + 16));
}

/// 3 cats, of whom 2 are called so and one a dog, and a dog called an emu: nobody is an emu, no dog is called so.
#[test]
fn a_class_without_a_value_is_left_out_and_not_counted_as_0() {
    let matrix = ClassMatrix::new(4, [2u64, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0].map(Into::into).into()).unwrap();
    let of = |metric, weighted| average(&matrix, metric, weighted).map(|averaged| (averaged.value, averaged.classes));
    // Beside each, what scikit-learn gives with its default: the classes that occur in neither are not counted, those without a value count as 0.
    assert_eq!(of(Metric::TruePositiveRate, false), Ok(((2.0 / 3.0 + 0.0) / 2.0, 2))); // scikit-learn: (2/3 + 0 + 0) / 3
    assert_eq!(of(Metric::PositivePredictiveValue, false), Ok(((1.0 + 0.0 + 0.0) / 3.0, 3))); // the same
    assert_eq!(of(Metric::F1, false), Ok((0.8 / 3.0, 3))); // the same
    assert_eq!(of(Metric::TruePositiveRate, true), Ok((0.5, 2)));
    assert_eq!(micro(&matrix).unwrap().value(), 0.5);
    assert_eq!(of(Metric::ErrorRate, false), Err(Undefined::NoLabel));

    let nobody = ClassMatrix::none(3);
    for figure in ClassFigure::ALL {
        assert_eq!(figure.of(&nobody), Err(Undefined::NoRows), "{figure:?}");
    }
    // All are cats: no correlation. Called dogs, all are wrong, which chance would not have been less often: kappa is 0.
    let dogs = ClassMatrix::new(2, [0u64, 5, 0, 0].map(Into::into).into()).unwrap();
    assert_eq!((multiclass_matthews(&dogs), cohen_kappa(&dogs)), (Err(Undefined::Constant), Ok(0.0)));
    assert_eq!(average(&dogs, Metric::PositivePredictiveValue, true), Err(Undefined::NoPredictedPositives));
    let cats = ClassMatrix::new(2, [5u64, 0, 0, 0].map(Into::into).into()).unwrap();
    assert_eq!((multiclass_matthews(&cats), cohen_kappa(&cats)), (Err(Undefined::Constant), Err(Undefined::Constant)));
}

#[test]
fn clusters_widen_each_class_and_take_the_intervals_of_averages_away() {
    let rows: Vec<Row> =
        [("a", "x", "x", 40), ("a", "x", "y", 20), ("a", "y", "y", 40), ("b", "x", "x", 30), ("b", "y", "x", 20), ("b", "y", "y", 30)]
            .map(|(group, label, prediction, rows)| (group.to_owned(), label.to_owned(), prediction.to_owned(), rows))
            .into();
    let apart = tally_of(&rows);
    let mut together = apart.clone();
    let mut clusters = Clusters::default();
    for cell in apart.cells() {
        clusters.add(vec![Part { levels: cell.levels.into(), outcome: cell.outcome, rows: 10, weight: 10.0 }], cell.count.rows / 10);
    }
    together.set_clusters(clusters).unwrap();
    let (apart, together) = (audited(&apart), audited(&together));
    let width = |audit: &Audit| {
        let figure = *classes(audit).against_rest[0].groups[0].figure(Metric::TruePositiveRate).unwrap();
        figure.interval.upper - figure.interval.lower
    };
    assert!(width(&together) > 2.0 * width(&apart));
    let interval = |audit: &Audit, figure| classes(audit).groups[0].figure(figure).unwrap().interval;
    assert_eq!(interval(&together, ClassFigure::MacroF1), Err(Undefined::InClusters));
    assert!(interval(&together, ClassFigure::Micro).is_ok() && interval(&apart, ClassFigure::MacroF1).is_ok());
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let row = (0u8..3, 0u8..4, 0u8..4, 1u64..30);
    let some = prop::collection::vec(row, 1..40);
    some.prop_map(|rows| {
        let mut all: Vec<Row> = rows
            .into_iter()
            .map(|(group, label, prediction, rows)| (format!("g{group}"), format!("c{label}"), format!("c{prediction}"), rows))
            .collect();
        // Two groups at least.
        all.extend(["g0", "g1"].map(|group| (group.to_owned(), "c0".to_owned(), "c0".to_owned(), 1)));
        all
    })
}

fn quick(tally: &Tally) -> Audit {
    audit(tally, &Config { min_group: 1, replicates: 40, reference: Reference::Largest, ..Config::default() }).unwrap()
}

fn values(figures: &ClassFigures) -> Vec<Option<f64>> {
    figures.figures.iter().map(|(_, figure)| figure.as_ref().ok().map(|estimate| estimate.value)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn micro_and_weighted_recall_are_the_accuracy(rows in rows()) {
        let audit = quick(&tally_of(&rows));
        for (group, figures) in audit.groupings[0].groups.iter().zip(&classes(&audit).groups) {
            let accuracy = group.figure(Metric::Accuracy).unwrap();
            for figure in [ClassFigure::Micro, ClassFigure::WeightedRecall] {
                let estimate = figures.figure(figure).unwrap();
                prop_assert!(close(estimate.value, accuracy.value, 1e-12));
                prop_assert_eq!(estimate.interval, Ok(accuracy.interval));
            }
        }
    }

    #[test]
    fn two_classes_are_the_audit_of_two_values(rows in rows()) {
        let two: Vec<Row> = rows.into_iter().map(|(group, label, prediction, rows)| {
            let half = |class: &str| if class < "c2" { "no" } else { "yes" }.to_owned();
            (group, half(&label), half(&prediction), rows)
        }).collect();
        let tally = tally_of(&two);
        let mut binary = Tally::new(Task::Classification, Weighting::Rows, vec![tally.dimensions()[0].clone()]);
        for (group, label, prediction, rows) in &two {
            let place = binary.dimensions()[0].index_of(&value(group)).unwrap() as u32;
            binary.add(&[place], Outcome::labelled(label == "yes", prediction == "yes"), &Count::of_rows(*rows)).unwrap();
        }
        let (of_classes, of_values) = (quick(&tally), quick(&binary));
        let Some(yes) = classes(&of_classes).names.iter().position(|class| *class == value("yes")) else { return Ok(()) };
        let against = &classes(&of_classes).against_rest[yes];
        for comparison in &against.comparisons {
            prop_assert_eq!(Some(comparison), of_values.groupings[0].comparison(comparison.metric));
        }
        for (ours, theirs) in against.groups.iter().zip(&of_values.groupings[0].groups) {
            prop_assert_eq!(ours.outcomes, theirs.outcomes);
            for (metric, figure) in &ours.figures {
                prop_assert_eq!(figure.as_ref().ok(), theirs.figure(*metric).ok());
            }
        }
        // Of two classes the correlation is Matthews'.
        for (figures, group) in classes(&of_classes).groups.iter().zip(&of_values.groupings[0].groups) {
            let ours = figures.figure(ClassFigure::MatthewsCorrelation).map(|estimate| estimate.value);
            match (ours, group.figure(Metric::MatthewsCorrelation).map(|figure| figure.value)) {
                (Ok(ours), Ok(theirs)) => prop_assert!(close(ours, theirs, 1e-9)),
                (ours, theirs) => prop_assert_eq!(ours, theirs),
            }
        }
        prop_assert_eq!(of_classes.groupings[0].comparison(Metric::ErrorRate), of_values.groupings[0].comparison(Metric::ErrorRate));
    }

    #[test]
    fn names_of_classes_and_the_order_of_rows_change_nothing(rows in rows()) {
        let audit = quick(&tally_of(&rows));
        // The names in their order turned round, and the rows too.
        let renamed = |class: &String| format!("d{}", 9 - class[1..].parse::<u8>().unwrap());
        let other: Vec<Row> = rows.iter().rev().map(|row| (row.0.clone(), renamed(&row.1), renamed(&row.2), row.3)).collect();
        let turned = quick(&tally_of(&other));
        for (one, two) in classes(&audit).groups.iter().zip(&classes(&turned).groups) {
            for (one, two) in values(one).into_iter().zip(values(two)) {
                prop_assert_eq!(one.is_some(), two.is_some());
                prop_assert!(close(one.unwrap_or(0.0), two.unwrap_or(0.0), 1e-12));
            }
        }
        let pairs = classes(&audit).against_rest.iter().zip(classes(&turned).against_rest.iter().rev());
        for (one, two) in pairs {
            prop_assert_eq!(&one.comparisons, &two.comparisons);
        }
        let again: Vec<Row> = rows.iter().rev().cloned().collect();
        prop_assert_eq!(quick(&tally_of(&again)), audit);
    }

    #[test]
    fn each_class_against_the_rest_counts_everybody(rows in rows()) {
        let tally = tally_of(&rows);
        let audit = quick(&tally);
        for figures in &classes(&audit).groups {
            let matrix = &figures.matrix;
            let hits: u64 = (0..matrix.classes()).map(|class| matrix.against_rest(class).true_positives.people).sum();
            prop_assert_eq!(hits, matrix.right().people);
            for class in 0..matrix.classes() {
                prop_assert_eq!(matrix.against_rest(class).all().people, matrix.all().people);
                prop_assert_eq!(matrix.against_rest(class).positives().people, matrix.of_class(class).people);
                prop_assert_eq!(matrix.against_rest(class).predicted_positives().people, matrix.predicted(class).people);
            }
        }
    }
}
