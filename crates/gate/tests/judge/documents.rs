//! Audits and rules made from counts, for tests and simulations.

use ecart_gate::{
    At, Bounded, Certainty, Check, CheckError, Day, Direction, Figure, Judged, Limit, OnInconclusive, Place, Rule, Scale, Settings, Versus,
    Within, check,
};
use ecart_metrics::{Confidence, Config, Metric};
use ecart_schema::{Counts, Document, Presentation, Provenance};
use ecart_tally::{
    Binary, Count, Counted, Decision, Dimension, GroupColumn, Kind, LeftOut, Level, MissingGroups, Outcome, Plan, Roles, Scoring, Tally,
    Task, Weighting,
};

/// False positives of those with a negative label in COMPAS, at a score of 5 or more.
pub(crate) const COMPAS: [(&str, u64, u64); 6] = [
    ("African-American", 805, 1795),
    ("Asian", 2, 23),
    ("Caucasian", 349, 1488),
    ("Hispanic", 87, 405),
    ("Native American", 3, 8),
    ("Other", 36, 244),
];

/// A column by which rows are counted, with its role.
pub(crate) type Column<'a> = (&'a str, Kind);

/// The levels of a cell, by column, and its TP, FP, TN and FN. A level without text is the missing one.
pub(crate) type Cell<'a> = (Vec<&'a str>, [u64; 4]);

pub(crate) fn level(text: &str) -> Level {
    if text.is_empty() { Level::Missing } else { Level::Value(text.to_owned()) }
}

/// The tally of these cells.
pub(crate) fn tally(columns: &[Column<'_>], cells: &[Cell<'_>]) -> Tally {
    let dimension = |(place, (name, kind)): (usize, &Column<'_>)| {
        Dimension::of_kind(*kind, *name, cells.iter().map(|(levels, _)| level(levels[place])).collect())
    };
    let mut tally = Tally::new(Task::Classification, Weighting::Rows, columns.iter().enumerate().map(dimension).collect());
    for (levels, counts) in cells {
        let places: Vec<u32> =
            levels.iter().zip(tally.dimensions()).map(|(text, column)| column.index_of(&level(text)).unwrap() as u32).collect();
        for ((label, predicted), count) in [(true, true), (false, true), (false, false), (true, false)].into_iter().zip(counts) {
            tally.add(&places, Outcome::labelled(label, predicted), &Count::of_rows(*count)).unwrap();
        }
    }
    tally
}

/// The document of a tally.
pub(crate) fn document_of(tally: Tally, left_out: LeftOut, config: &Config) -> Document {
    let columns = |kind: Kind| {
        let of_kind = tally.dimensions().iter().filter(move |dimension| dimension.kind() == kind);
        of_kind.map(|dimension| GroupColumn { column: dimension.name().into(), bins: None }).collect()
    };
    let plan = Plan::new(Roles {
        groups: columns(Kind::Group),
        label: tally.task().has_label().then(|| Binary { column: "y".into(), positive: None }),
        decision: Decision::Prediction(Binary { column: "yhat".into(), positive: None }),
        weight: None,
        conditions: Vec::new(),
        missing: Vec::new(),
        missing_groups: MissingGroups::Level,
        scoring: Scoring::default(),
        second: None,
        other: None,
        strata: columns(Kind::Stratum),
        over: None,
        cluster: None,
        max_levels: 100,
    })
    .unwrap();
    let rows = tally.rows() + left_out.rows();
    let counted = Counts::published(Counted::new(rows, tally, left_out).unwrap(), config).unwrap();
    let audit = counted.audit(config).unwrap();
    Document {
        provenance: Provenance { version: String::new(), command: String::new(), inputs: Vec::new() },
        plan,
        label_values: None,
        prediction_values: None,
        second_values: None,
        quantile_edges: Vec::new(),
        counted,
        audit,
        presentation: Presentation::default(),
    }
}

/// The document of these cells.
pub(crate) fn document(columns: &[Column<'_>], cells: &[Cell<'_>]) -> Document {
    document_of(tally(columns, cells), LeftOut::default(), &Config::default())
}

/// Groups of one column, `race`, of whom so many of so many with a negative label were predicted positive.
pub(crate) fn false_positives(groups: &[(&str, u64, u64)]) -> Document {
    document(&[("race", Kind::Group)], &cells(groups))
}

/// The cells of [`false_positives`].
pub(crate) fn cells<'a>(groups: &[(&'a str, u64, u64)]) -> Vec<Cell<'a>> {
    groups.iter().map(|&(name, k, n)| (vec![name], [0, k, n - k, 0])).collect()
}

/// A rule on the false positive rate over `race`, confident, of groups of 30 and more.
pub(crate) fn rule(scale: Scale, versus: Versus, limit: Limit) -> Rule {
    rule_on(Bounded::Gap { figure: Figure::Metric(Metric::FalsePositiveRate), scale, versus, direction: Direction::Either }, limit)
}

pub(crate) fn rule_on(bounded: Bounded, limit: Limit) -> Rule {
    Rule {
        name: "the-rule".into(),
        place: Place { line: 3, column: 1 },
        bounded,
        limit,
        columns: vec![at("race")],
        within: Within::default(),
        certainty: Certainty::Confident,
        on_inconclusive: OnInconclusive::Warn,
        min_group: 30,
        excluded: Vec::new(),
        why: None,
        owner: None,
        source: None,
        waiver: None,
    }
}

pub(crate) fn at(text: &str) -> At<String> {
    At { value: text.into(), place: Place { line: 4, column: 9 } }
}

pub(crate) fn max(max: f64) -> Limit {
    Limit { max: Some(max), ..Limit::default() }
}

pub(crate) fn min(min: f64) -> Limit {
    Limit { min: Some(min), ..Limit::default() }
}

pub(crate) fn settings(baseline: Option<&Document>) -> Settings<'_> {
    Settings { confidence: Confidence::DEFAULT, today: Day::new(2026, 11, 28).unwrap(), baseline }
}

pub(crate) fn try_judge(rule: &Rule, document: &Document) -> Result<Judged, CheckError> {
    check(std::slice::from_ref(rule), document, &settings(None)).map(only)
}

pub(crate) fn judge(rule: &Rule, document: &Document) -> Judged {
    try_judge(rule, document).unwrap()
}

pub(crate) fn judge_since(rule: &Rule, document: &Document, baseline: &Document) -> Judged {
    only(check(std::slice::from_ref(rule), document, &settings(Some(baseline))).unwrap())
}

fn only(check: Check) -> Judged {
    check.rules.into_iter().next().unwrap()
}
