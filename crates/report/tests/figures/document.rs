//! Documents made from counts.

use ecart_metrics::{Config, Crossing, Reference};
use ecart_schema::{Counts, Document, Presentation, Provenance, Values};
use ecart_tally::{
    Binary, Count, Counted, Decision, Dimension, GroupColumn, LeftOut, Level, MissingGroups, Outcome, Plan, Roles, Scoring, Tally, Task,
    Weighting,
};

/// A group's levels, one a column, and its counts: true and predicted, true and not, false and predicted, false and not.
pub(crate) type Group = (Vec<String>, [u64; 4]);

/// COMPAS at a score of 5 or more (ProPublica 2016).
pub(crate) fn compas() -> Document {
    let groups = [
        ("African-American", [1369, 532, 805, 990]),
        ("Asian", [6, 3, 2, 21]),
        ("Caucasian", [505, 461, 349, 1139]),
        ("Hispanic", [103, 129, 87, 318]),
        ("Native American", [9, 1, 3, 5]),
        ("Other", [43, 90, 36, 208]),
    ];
    let groups: Vec<Group> = groups.map(|(name, counts)| (vec![name.to_owned()], counts)).into();
    let reference = Reference::Named(vec![("race".into(), "Caucasian".into())]);
    document(&["race"], &groups, Task::Classification, reference)
}

/// A document of these groups. An empty level is the missing one. In a decision the last two counts are passed over.
pub(crate) fn document(columns: &[&str], groups: &[Group], task: Task, reference: Reference) -> Document {
    configured(columns, groups, task, Config { reference, ..Config::default() })
}

/// A document of these groups under a configuration; the crossing is there where there are several columns.
pub(crate) fn configured(columns: &[&str], groups: &[Group], task: Task, config: Config) -> Document {
    let level = |text: &str| if text.is_empty() { Level::Missing } else { Level::Value(text.to_owned()) };
    let dimensions: Vec<Dimension> = (0..columns.len())
        .map(|place| Dimension::new(columns[place], groups.iter().map(|(levels, _)| level(&levels[place])).collect()))
        .collect();
    let outcomes: Vec<Outcome> = match task {
        Task::Classification | Task::Verification => [(true, true), (true, false), (false, true), (false, false)]
            .map(|(label, predicted)| Outcome::labelled(label, predicted))
            .into(),
        Task::Decision => vec![Outcome::decision(true), Outcome::decision(false)],
        Task::Multiclass => panic!("a document of several classes is made by its own test"),
    };
    let mut tally = Tally::new(task, Weighting::Rows, dimensions.clone());
    for (levels, counts) in groups {
        let places: Vec<u32> = levels
            .iter()
            .zip(&dimensions)
            .map(|(text, dimension)| u32::try_from(dimension.index_of(&level(text)).unwrap()).unwrap())
            .collect();
        for (outcome, &count) in outcomes.iter().zip(counts) {
            if count > 0 {
                tally.add(&places, *outcome, &Count::of_rows(count)).unwrap();
            }
        }
    }
    let crossing = if columns.len() > 1 { Crossing::Also } else { Crossing::None };
    let config = Config { crossing, ..config };
    let plan = Plan::new(Roles {
        groups: columns.iter().map(|column| GroupColumn { column: (*column).to_owned(), bins: None }).collect(),
        label: (task == Task::Classification).then(|| Binary { column: "label".into(), positive: None }),
        decision: Decision::Prediction(Binary { column: "prediction".into(), positive: None }),
        weight: None,
        conditions: Vec::new(),
        missing: Vec::new(),
        missing_groups: MissingGroups::Level,
        scoring: Scoring::default(),
        second: None,
        other: None,
        strata: Vec::new(),
        over: None,
        cluster: None,
        max_levels: 1000,
    });
    let values = || Values { positive: "1".into(), negative: Some("0".into()) };
    let counted = Counted::new(tally.rows(), tally, LeftOut::default()).unwrap();
    let counted = Counts::published(counted, &config).unwrap();
    let audit = counted.audit(&config).unwrap();
    Document {
        provenance: Provenance { version: "0.1.0".into(), command: "ecart audit counts.csv".into(), inputs: Vec::new() },
        plan: plan.unwrap(),
        label_values: (task == Task::Classification).then(values),
        prediction_values: Some(values()),
        second_values: None,
        quantile_edges: Vec::new(),
        counted,
        audit,
        presentation: Presentation::default(),
    }
}
