//! The twin of the classes of a grouping: each against the rest, and all together.

use std::collections::BTreeMap;

use ecart_metrics::{AgainstRest, ClassEstimate, ClassFigure, ClassFigures, Classes, Undefined};
use ecart_tally::Weighting;
use schemars::JsonSchema;
use serde::Serialize;

use crate::audit_v1::{ComparisonV1, comparisons};
use crate::figure_v1::{GapV1, GroupV1, UndefinedV1};
use crate::level_v1::LevelV1;

/// Several classes: each against the rest, and all together, group by group.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Classes")]
pub(crate) struct ClassesV1 {
    /// The classes, in order: the values of the label and of the prediction, together.
    names: Vec<LevelV1>,
    /// Each class against the rest, in the same order.
    against_rest: Vec<AgainstRestV1>,
    /// All people together.
    overall: ClassFiguresV1,
    /// Each group, in the order of the grouping.
    groups: Vec<ClassFiguresV1>,
    /// The number of replicates behind the intervals of averages.
    replicates: u32,
}

/// One class against the rest: a positive label is this class, and so is a positive prediction.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "AgainstRest")]
struct AgainstRestV1 {
    /// All people together.
    overall: GroupV1,
    /// Each group, in the order of the grouping.
    groups: Vec<GroupV1>,
    /// How the groups compare, by the name of the metric.
    comparisons: BTreeMap<&'static str, ComparisonV1>,
}

/// All classes of one group together.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "ClassFigures")]
struct ClassFiguresV1 {
    /// The people by true and by predicted class: a row for each true class, in the order of the classes.
    people: Vec<Vec<u64>>,
    /// Sums of sampling weights likewise; absent where each person weighs 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Vec<f64>>")]
    weights: Option<Vec<Vec<f64>>>,
    /// The figures, by their names.
    figures: BTreeMap<&'static str, ClassFigureV1>,
    /// Whether the group has fewer people than `min_group`.
    small: bool,
}

/// A figure of all classes together, or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "ClassFigure", extend("oneOf" = [{"required": ["value", "classes", "interval"]}, {"required": ["undefined"]}]))]
struct ClassFigureV1 {
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    value: Option<f64>,
    /// Of how many classes it is made: of an average, those that have a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    classes: Option<usize>,
    /// The value with its interval, or why it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapV1")]
    interval: Option<GapV1>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

impl ClassesV1 {
    pub(crate) fn of(classes: &Classes, weighting: Weighting) -> Self {
        Self {
            names: classes.names.iter().map(LevelV1::of).collect(),
            against_rest: classes.against_rest.iter().map(|class| AgainstRestV1::of(class, weighting)).collect(),
            overall: ClassFiguresV1::of(&classes.overall, weighting),
            groups: classes.groups.iter().map(|group| ClassFiguresV1::of(group, weighting)).collect(),
            replicates: classes.replicates,
        }
    }
}

impl AgainstRestV1 {
    fn of(class: &AgainstRest, weighting: Weighting) -> Self {
        Self {
            overall: GroupV1::of(&class.overall, weighting),
            groups: class.groups.iter().map(|group| GroupV1::of(group, weighting)).collect(),
            comparisons: comparisons(&class.comparisons),
        }
    }
}

impl ClassFiguresV1 {
    fn of(figures: &ClassFigures, weighting: Weighting) -> Self {
        let matrix = &figures.matrix;
        let rows = matrix.cells().chunks(matrix.classes().max(1));
        let weights = || rows.clone().map(|row| row.iter().map(|amount| amount.weight).collect()).collect();
        Self {
            people: rows.clone().map(|row| row.iter().map(|amount| amount.people).collect()).collect(),
            weights: (weighting == Weighting::Sampling).then(weights),
            figures: figures.figures.iter().map(|(figure, estimate)| (ClassFigure::name(*figure), ClassFigureV1::of(estimate))).collect(),
            small: figures.small,
        }
    }
}

impl ClassFigureV1 {
    fn of(estimate: &Result<ClassEstimate, Undefined>) -> Self {
        match estimate {
            Ok(estimate) => Self {
                value: Some(estimate.value),
                classes: Some(estimate.classes),
                interval: Some(match estimate.interval {
                    Ok(interval) => GapV1::difference(estimate.value, interval),
                    Err(reason) => GapV1::undefined(reason),
                }),
                undefined: None,
            },
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}
