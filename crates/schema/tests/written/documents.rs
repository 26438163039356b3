//! Documents of every kind: tasks, weights, levels, names that a format may trip over.

use std::collections::BTreeSet;

use ecart_metrics::hypothesis::Adjustment;
use ecart_metrics::interval::{Intervals, RateMethod, RatioMethod, Simultaneous};
use ecart_metrics::power::{Power, Sought, StatedGap};
use ecart_metrics::resample::LimitKind;
use ecart_metrics::{Analysis, Confidence, Config, Criterion, Crossing, Metric, Positive, Reference};
use ecart_schema::{Contents, Counts, Document, Input, Names, Phrases, Presentation, Provenance, RateOf, Stakes, Values};
use ecart_tally::{
    Among, Band, Binary, Bins, Clusters, Condition, Count, Counted, Decision, Dimension, Grid, GroupColumn, Kind, LeftOut, Level,
    MissingGroups, Outcome, Part, Plan, Reason, Roles, RowRef, Score, ScoreRange, Scores, Scoring, Tally, Task, Threshold, WeightColumn,
    Weighting,
};
use proptest::prelude::*;

/// Names that a format may trip over.
const HOSTILE: [&str; 12] =
    ["sex", "a \"quoted\" one", "line\nbreak", "</script><!--", "👩🏽‍🦱", "é × ü", "", " ", "\u{0}\u{7f}\u{2028}", "C:\\temp", "null", "été"];

/// A small document of COMPAS-like data: two columns crossed, labels, a score, rows left out.
pub(crate) fn example() -> Document {
    let race = Dimension::new("race", ["Black", "White", "Asian"].map(|name| Level::Value(name.into())).into());
    let bands = Bins::bands(&[25.0, 45.0]).into_iter().map(Level::Band);
    let age = Dimension::new("age", bands.chain([Level::Missing]).collect());
    let mut tally = Tally::new(Task::Classification, Weighting::Rows, vec![race, age]);
    for race in 0..3 {
        for age in 0..4 {
            for (place, outcome) in outcomes(Task::Classification).into_iter().enumerate() {
                let rows = [0, 40, 7][race as usize] * (age as u64 + 1) + place as u64 * (race as u64);
                tally.add(&[race, age], outcome, &Count::of_rows(rows)).unwrap();
            }
        }
    }
    let mut left_out = LeftOut::default();
    left_out.add(Reason::NoLabel, 3, Some(RowRef { input: 0, name: "compas.csv".into(), line: 88 }));
    left_out.add(Reason::NotSelected(Condition { column: "year".into(), value: "2013".into() }), 5, None);
    let config = Config {
        crossing: Crossing::Also,
        metrics: vec![Metric::FalsePositiveRate, Metric::F1],
        analyses: Analysis::ALL.into(),
        replicates: 300,
        ..Config::default()
    };
    document(tally, left_out, &config, true).unwrap()
}

/// Documents of every kind.
pub(crate) fn any_document() -> impl Strategy<Value = Document> {
    let task = prop_oneof![Just(Task::Decision), Just(Task::Classification), Just(Task::Multiclass)];
    let weighting = prop_oneof![Just(Weighting::Rows), Just(Weighting::People), Just(Weighting::Sampling)];
    let columns = prop::sample::subsequence(HOSTILE.to_vec(), 1..=2);
    (task, weighting, columns).prop_flat_map(|(task, weighting, columns)| {
        let dimensions: Vec<_> = columns.into_iter().map(dimension).collect();
        dimensions.prop_flat_map(move |dimensions| {
            let cells = dimensions.iter().map(|dimension| dimension.levels().len()).product::<usize>() * outcomes(task).len();
            let counts = prop::collection::vec(count(weighting), cells);
            (Just(dimensions), counts, config(), any::<[bool; 2]>()).prop_filter_map("fewer than two groups", move |parts| {
                let (dimensions, counts, config, [is_scored, has_more]) = parts;
                let mut tally = tally(task, weighting, dimensions, &counts, has_more);
                let is_scored = is_scored && task != Task::Multiclass;
                // Decisions of numbers of people are those of a table counted already.
                let is_counted = task == Task::Decision && weighting == Weighting::People;
                if is_scored && !has_more && !is_counted && config.suppress_below.is_none() {
                    tally.set_scores(scores(&tally)).unwrap();
                }
                document(tally, left_out(counts.len()), &config, is_scored)
            })
        })
    })
}

/// Decisions in crossings of levels of two columns, or of one, with small groups withheld: whom a crossing holds, and how many were selected and not.
pub(crate) fn withheld(groups: &[(&[&str], [u64; 2])], below: u64, crossing: Crossing) -> Option<Document> {
    let column = |place: usize| {
        let level = |(levels, _): &(&[&str], _)| if levels[place].is_empty() { Level::Missing } else { Level::Value(levels[place].into()) };
        Dimension::new(["race", "sex"][place], groups.iter().map(level).collect())
    };
    let dimensions: Vec<Dimension> = (0..groups[0].0.len()).map(column).collect();
    let mut tally = Tally::new(Task::Decision, Weighting::Rows, dimensions);
    for (levels, counts) in groups {
        let place = |(place, level): (usize, &&str)| {
            let level = if level.is_empty() { Level::Missing } else { Level::Value((*level).into()) };
            tally.dimensions()[place].index_of(&level).unwrap() as u32
        };
        let places: Vec<u32> = levels.iter().enumerate().map(place).collect();
        for (selected, count) in [(true, counts[0]), (false, counts[1])] {
            tally.add(&places, Outcome::decision(selected), &Count::of_rows(count)).unwrap();
        }
    }
    document(tally, LeftOut::default(), &Config { suppress_below: Some(below), crossing, ..Config::default() }, true)
}

/// Pairs of a true and a predicted class, by their places among hostile names; one is never true, another never predicted.
const CLASSES: [[usize; 2]; 4] = [[0, 0], [0, 1], [1, 1], [2, 3]];

/// The dimensions of these pairs.
fn class_dimensions() -> [Dimension; 2] {
    let levels = |side: usize| CLASSES.map(|pair| Level::Value(HOSTILE[pair[side]].into())).into();
    [Dimension::of_kind(Kind::TrueClass, "the label", levels(0)), Dimension::of_kind(Kind::PredictedClass, "the prediction", levels(1))]
}

/// The outcomes of a task.
pub(crate) fn outcomes(task: Task) -> Vec<Outcome> {
    match task {
        Task::Decision => vec![Outcome::decision(false), Outcome::decision(true)],
        Task::Classification | Task::Verification => [(false, false), (false, true), (true, false), (true, true)]
            .map(|(label, predicted)| Outcome::labelled(label, predicted))
            .into(),
        Task::Multiclass => CLASSES.map(|[label, predicted]| Outcome::of_classes(label == predicted)).into(),
    }
}

fn dimension(name: &'static str) -> impl Strategy<Value = Dimension> {
    let values = prop::sample::subsequence(HOSTILE.to_vec(), 2..=3);
    let values = values.prop_map(|names| names.into_iter().map(|name| Level::Value(name.into())).collect::<Vec<_>>());
    let edges = prop::collection::btree_set(-1_000_000i32..1_000_000, 1..=2);
    let bands = edges.prop_map(|edges| {
        let edges: Vec<f64> = edges.into_iter().map(|edge| f64::from(edge) / 7.0).collect();
        Bins::bands(&edges).into_iter().map(Level::Band).collect::<Vec<_>>()
    });
    (prop_oneof![values, bands], any::<bool>()).prop_map(move |(mut levels, has_missing)| {
        levels.extend(has_missing.then_some(Level::Missing));
        Dimension::new(name, levels)
    })
}

fn count(weighting: Weighting) -> BoxedStrategy<Count> {
    let weight = match weighting {
        Weighting::Rows => return (0u64..70).prop_map(Count::of_rows).boxed(),
        Weighting::People => prop_oneof![Just(0.0), (0u32..300).prop_map(f64::from)].boxed(),
        Weighting::Sampling => prop_oneof![Just(0.0), Just(0.1), 1e-9..1e9f64, (0u32..90).prop_map(f64::from)].boxed(),
    };
    let counted = |weights: Vec<f64>| {
        let mut count = Count::default();
        weights.into_iter().for_each(|weight| count.add_row(weight));
        count
    };
    prop::collection::vec(weight, 0..12).prop_map(counted).boxed()
}

fn config() -> impl Strategy<Value = Config> {
    let crossing = prop_oneof![Just(Crossing::None), Just(Crossing::Also), Just(Crossing::Only)];
    let confidence = prop_oneof![Just(0.95), 0.5..0.999f64].prop_map(|level| Confidence::new(level).unwrap());
    let reference = prop_oneof![
        Just(Reference::Largest),
        Just(Reference::BestOff(Positive::Harms)),
        Just(Reference::WorstOff(Positive::Helps)),
        Just(Reference::Overall),
        Just(Reference::Others),
    ];
    let analyses = prop::sample::subsequence(Analysis::ALL.to_vec(), 0..=Analysis::ALL.len()).prop_map(BTreeSet::from_iter);
    let adjustment = prop::sample::select(Adjustment::ALL.to_vec());
    let bootstrap = (prop_oneof![Just(LimitKind::Percentile), Just(LimitKind::Bca)], 0u32..200);
    let suppress_below = prop_oneof![3 => Just(None), 1 => (2u64..12).prop_map(Some)];
    let methods = (intervals(), adjustment, bootstrap, sought(), suppress_below);
    let all = (confidence, prop_oneof![Just(0u64), 0u64..100], crossing, any::<u64>(), reference, analyses, methods);
    all.prop_map(|(confidence, min_group, crossing, seed, reference, analyses, methods)| {
        let (intervals, adjustment, (bootstrap, replicates), sought, suppress_below) = methods;
        Config {
            confidence,
            intervals,
            min_group,
            crossing,
            suppress_below,
            seed,
            reference,
            analyses,
            adjustment,
            bootstrap,
            replicates,
            sought,
            ..Config::default()
        }
    })
}

fn intervals() -> impl Strategy<Value = Intervals> {
    let rate = prop::sample::select(RateMethod::ALL.to_vec());
    let ratio = prop::sample::select(RatioMethod::ALL.to_vec());
    let simultaneous = prop::sample::select(Simultaneous::ALL.to_vec());
    (rate, ratio, simultaneous).prop_map(|(rate, ratio, simultaneous)| Intervals { rate, ratio, simultaneous })
}

fn sought() -> impl Strategy<Value = Sought> {
    let power = prop_oneof![Just(Power::DEFAULT), (0.5..0.999f64).prop_map(|power| Power::new(power).unwrap())];
    let gap = prop::option::of((0.001..0.999f64).prop_map(|gap| StatedGap::new(gap).unwrap()));
    (power, gap).prop_map(|(power, gap)| Sought { power, gap })
}

/// `has_more`: with a stratum, a second model and clusters.
fn tally(task: Task, weighting: Weighting, mut dimensions: Vec<Dimension>, counts: &[Count], has_more: bool) -> Tally {
    let sizes: Vec<usize> = dimensions.iter().map(|dimension| dimension.levels().len()).collect();
    let outcomes = outcomes(task);
    let has_second = has_more && task != Task::Multiclass;
    if has_more {
        dimensions.push(Dimension::stratum("the stratum", vec![Level::Value(HOSTILE[3].into()), Level::Missing]));
    }
    let classes = class_dimensions();
    if task == Task::Multiclass {
        dimensions.extend(classes.clone());
    }
    let tally = Tally::new(task, weighting, dimensions);
    let mut tally = if has_second { tally.with_second() } else { tally };
    for (place, count) in counts.iter().enumerate() {
        let mut rest = place / outcomes.len();
        let mut levels: Vec<u32> = sizes
            .iter()
            .map(|size| {
                let level = rest % size;
                rest /= size;
                level as u32
            })
            .collect();
        let mut outcome = outcomes[place % outcomes.len()];
        if has_more {
            levels.push(u32::from(place % 3 == 0));
        }
        if has_second {
            outcome = outcome.and_second(place % 5 < 2);
        }
        if task == Task::Multiclass {
            let pair = CLASSES[place % outcomes.len()];
            let level = |side: usize| classes[side].index_of(&Level::Value(HOSTILE[pair[side]].into())).unwrap() as u32;
            levels.extend([level(0), level(1)]);
        }
        tally.add(&levels, outcome, count).unwrap();
    }
    if has_more {
        tally.set_clusters(clusters(&tally)).unwrap();
    }
    tally
}

/// Scores on both sides of a threshold of 0.3: one row of each cell has one of its own.
fn scores(tally: &Tally) -> Scores {
    let mut scores = Scores::new(Grid::new([0.1 + 0.2]).with_exponent(tally.rows().is_multiple_of(2).then_some(-7)).unwrap());
    for cell in tally.cells() {
        let score = |low: f64, high: f64| Score::new(if cell.outcome.predicted { high } else { low }).unwrap();
        let is_split = tally.weighting() == Weighting::Rows && cell.count.rows > 1;
        let count = if is_split { Count::of_rows(cell.count.rows - 1) } else { cell.count.clone() };
        scores.add(cell.levels, cell.outcome, score(0.1 + 0.1, 0.1 + 0.2), &count);
        scores.add(cell.levels, cell.outcome, score(-1e-300, 1e300), &Count::of_rows(u64::from(is_split)));
    }
    scores.fitted()
}

/// One cluster with a row of each cell; every other row is one of its own.
fn clusters(tally: &Tally) -> Clusters {
    let weight = if tally.weighting() == Weighting::Sampling { 0.1 } else { 1.0 };
    let parts: Vec<(Part, u64)> = tally
        .cells()
        .map(|cell| (Part { levels: cell.levels.into(), outcome: cell.outcome, rows: 1, weight }, cell.count.rows - 1))
        .collect();
    let mut clusters = Clusters::default();
    parts.iter().for_each(|(part, others)| clusters.add(vec![part.clone()], *others));
    clusters.add(parts.into_iter().map(|(part, _)| part).collect(), 1);
    clusters
}

fn left_out(rows: usize) -> LeftOut {
    let mut left_out = LeftOut::default();
    let first = RowRef { input: 1, name: "b \"2\".csv".into(), line: 1 << 40 };
    left_out.add(Reason::NoGroup { column: HOSTILE[2].into() }, rows as u64 / 3, Some(first));
    left_out.add(Reason::NoPrediction, rows as u64 % 3, None);
    left_out.add(Reason::NoWeight, rows as u64 % 2, None);
    left_out.add(Reason::NoScore, rows as u64 % 5, None);
    left_out.add(Reason::NoSuccesses, rows as u64 % 7, None);
    left_out.add(Reason::NoFailures, rows as u64 % 4, None);
    left_out
}

/// The document of a tally; the reference is the first named level where there is one, every other time. `None` if the tally cannot be audited.
fn document(tally: Tally, left_out: LeftOut, config: &Config, is_scored: bool) -> Option<Document> {
    let groups = tally.dimensions().iter().filter(|dimension| dimension.kind() == Kind::Group);
    let named = groups.map(|dimension| (dimension.name().to_owned(), dimension.levels()[0].to_string())).collect();
    let reference = if is_scored { config.reference.clone() } else { Reference::Named(named) };
    let config = Config { reference, ..config.clone() };
    let plan = plan(&tally, is_scored);
    let quantile_edges = tally.dimensions().iter().filter_map(quantile_edges).collect();
    let has_second = tally.has_second();
    let (rows, rows_left_out) = (tally.rows(), left_out.rows());
    let counted = Counts::published(Counted::new(rows + rows_left_out, tally, left_out).unwrap(), &config).ok()?;
    let audit = counted.audit(&config).ok()?;
    let is_labelled = plan.task() == Task::Classification;
    let values = |positive: &str, negative: Option<&str>| Values { positive: positive.into(), negative: negative.map(str::to_owned) };
    let phrases = || Phrases { positive: HOSTILE[3].into(), negative: HOSTILE[1].into() };
    Some(Document {
        provenance: Provenance {
            version: env!("CARGO_PKG_VERSION").into(),
            command: "ecart audit 'a b.csv' --group \"sex\"".into(),
            inputs: vec![
                input("a b.csv", Contents { bytes: u64::MAX, sha256: "00ff".into(), rows }),
                input(HOSTILE[4], Contents { bytes: 0, sha256: String::new(), rows: rows_left_out }),
            ],
        }
        .published(&config),
        plan,
        label_values: is_labelled.then(|| values("1", Some("0"))),
        prediction_values: (!is_scored).then(|| values(HOSTILE[2], None)),
        second_values: has_second.then(|| values(HOSTILE[4], Some("no"))),
        quantile_edges,
        counted,
        audit,
        presentation: Presentation {
            title: is_scored.then(|| HOSTILE[8].into()),
            criteria: vec![Criterion::FourFifthsRule],
            stakes: if is_scored { Stakes::Harm } else { Stakes::Benefit },
            rate_of: if is_scored && !is_labelled { RateOf::Error } else { RateOf::Selection },
            people: Some("defendants".into()),
            label: is_labelled.then(phrases),
            prediction: is_scored.then(phrases),
            names: if is_scored { names() } else { Names::default() },
            notes: if is_scored { vec![HOSTILE[1].into()] } else { Vec::new() },
        },
    })
}

fn names() -> Names {
    let columns = [(HOSTILE[3].to_owned(), HOSTILE[1].to_owned())];
    let levels = [("sex".to_owned(), [(HOSTILE[2].to_owned(), HOSTILE[5].to_owned())].into())];
    Names { columns: columns.into(), levels: levels.into() }
}

fn input(name: &str, contents: Contents) -> Input {
    Input { name: name.into(), contents: Some(contents) }
}

fn plan(tally: &Tally, is_scored: bool) -> Plan {
    let column = |dimension: &Dimension| {
        let bins =
            quantile_edges(dimension).map(|(_, edges)| if is_scored { Bins::Edges(edges) } else { Bins::Quantiles(edges.len() + 1) });
        GroupColumn { column: dimension.name().into(), bins }
    };
    let columns = |kind: Kind| tally.dimensions().iter().filter(move |dimension| dimension.kind() == kind).map(column).collect();
    let is_counted = is_scored && tally.weighting() == Weighting::People && tally.task() == Task::Decision && !tally.has_second();
    Plan::new(Roles {
        groups: columns(Kind::Group),
        label: tally
            .task()
            .has_label()
            .then(|| Binary { column: "the label".into(), positive: (tally.task() == Task::Classification).then(|| "1".into()) }),
        decision: if tally.task() == Task::Multiclass {
            Decision::Class("the prediction".into())
        } else if is_counted {
            Decision::Counted { successes: "the \"successes\"".into(), of: Among::Failures("the <failures>".into()) }
        } else if is_scored {
            Decision::Score { column: "the score".into(), threshold: Threshold::At(0.1 + 0.2) }
        } else {
            Decision::Prediction(Binary { column: "the prediction".into(), positive: None })
        },
        weight: (tally.weighting() != Weighting::Rows && !is_counted)
            .then(|| WeightColumn { column: "the weight".into(), meaning: tally.weighting() }),
        conditions: vec![Condition { column: "year".into(), value: HOSTILE[1].into() }],
        missing: vec!["n/a".into(), HOSTILE[7].into()],
        missing_groups: if is_scored { MissingGroups::Level } else { MissingGroups::LeftOut },
        scoring: Scoring {
            counted: tally.scores().is_some(),
            range: (is_scored && !is_counted && tally.task() != Task::Multiclass).then_some(ScoreRange { from: -1e300, to: 1e300 }),
            others: Vec::new(),
        },
        second: tally.has_second().then(|| Decision::Prediction(Binary { column: "the second".into(), positive: None })),
        other: None,
        strata: columns(Kind::Stratum),
        over: None,
        cluster: tally.clusters().map(|_| "the <cluster>".into()),
        max_levels: 100,
    })
    .unwrap()
}

fn quantile_edges(dimension: &Dimension) -> Option<(String, Vec<f64>)> {
    let edge = |level: &Level| match level {
        Level::Band(Band { from, .. }) => *from,
        _ => None,
    };
    let edges: Vec<f64> = dimension.levels().iter().filter_map(edge).collect();
    (!edges.is_empty()).then(|| (dimension.name().to_owned(), edges))
}
