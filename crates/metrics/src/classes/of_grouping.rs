//! The classes of one grouping: each against the rest, and all together, group by group.

use std::collections::BTreeMap;

use ecart_tally::{Level, Tally};

use super::matrix::ClassMargins;
use crate::clustered::{Clustered, Side};
use crate::comparison::{Compared, Comparison};
use crate::evidence::Evident;
use crate::interval::Interval;
use crate::margins::outcomes_of;
use crate::resample::{Cells, Options, bootstrap_all};
use crate::{Amount, ClassFigure, ClassMatrix, Config, Group, GroupName, Metric, Outcomes, Undefined};

/// What is computed of each class against the rest: recall, precision, false positive rate, F1.
pub const CLASS_METRICS: [Metric; 4] = [Metric::TruePositiveRate, Metric::PositivePredictiveValue, Metric::FalsePositiveRate, Metric::F1];

/// The classes of one grouping.
#[derive(Clone, Debug, PartialEq)]
pub struct Classes {
    /// What the classes are called, in order: the values of the label and of the prediction, together.
    pub names: Vec<Level>,
    /// Each class against the rest, in the same order.
    pub against_rest: Vec<AgainstRest>,
    /// All people together.
    pub overall: ClassFigures,
    /// Each group, in the order of the grouping.
    pub groups: Vec<ClassFigures>,
    /// The number of replicates behind the intervals of averages.
    pub replicates: u32,
}

/// One class against the rest.
#[derive(Clone, Debug, PartialEq)]
pub struct AgainstRest {
    /// All people together, with [`CLASS_METRICS`].
    pub overall: Group,
    /// Each group, in the order of the grouping.
    pub groups: Vec<Group>,
    /// How the groups compare in each of [`CLASS_METRICS`].
    pub comparisons: Vec<Comparison>,
}

/// All classes of one group together.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassFigures {
    /// Who is taken for what.
    pub matrix: ClassMatrix,
    /// Every figure, in the order of [`ClassFigure::ALL`].
    pub figures: Vec<(ClassFigure, Result<ClassEstimate, Undefined>)>,
    /// Whether the group has fewer people than asked for.
    pub small: bool,
}

/// A figure of all classes together, with its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClassEstimate {
    /// The value.
    pub value: f64,
    /// Of how many classes it is made.
    pub classes: usize,
    /// Its interval, from the bootstrap; of what always is the accuracy, that of the accuracy. [`Undefined::InClusters`] where people stand in clusters, as the
    /// bootstrap draws them apart.
    pub interval: Result<Interval, Undefined>,
}

impl ClassFigures {
    /// One figure.
    ///
    /// # Errors
    /// [`Undefined`] with the reason why it has no value.
    pub fn figure(&self, figure: ClassFigure) -> Result<&ClassEstimate, Undefined> {
        let found = self.figures.iter().find(|(other, _)| *other == figure);
        found.map_or(Err(Undefined::NoLabel), |(_, estimate)| estimate.as_ref().map_err(|&reason| reason))
    }
}

impl AgainstRest {
    /// How the groups compare in one metric; `None` for one that is not computed of classes.
    pub fn comparison(&self, metric: Metric) -> Option<&Comparison> {
        self.comparisons.iter().find(|comparison| comparison.metric == metric)
    }
}

/// The classes of a grouping; `None` of a tally that does not count by classes.
pub(crate) fn of(evident: &Evident<'_>) -> Option<Classes> {
    let tally = evident.tally?;
    let (label, prediction) = tally.class_places()?;
    let mut names: Vec<Level> = [label, prediction].iter().flat_map(|&place| tally.dimensions()[place].levels()).cloned().collect();
    names.sort();
    names.dedup();
    let matrices = Matrices { tally, places: [label, prediction], names: &names };
    let levels = |group: &Group| group.name.0.iter().map(|(_, level)| level.clone()).collect::<Vec<Level>>();
    let of_groups = matrices.of(evident.dimensions);
    let figures = |group: &Group, matrices: &BTreeMap<Vec<Level>, ClassMatrix>| {
        let matrix = matrices.get(&levels(group)).cloned().unwrap_or_else(|| ClassMatrix::none(names.len()));
        class_figures(matrix, group, tally.clusters().is_some(), evident.config)
    };
    let against_rest = names.iter().map(|class| against_rest(evident, tally, class)).collect::<Option<Vec<_>>>()?;
    Some(Classes {
        against_rest,
        overall: figures(evident.overall, &matrices.of(&[])),
        groups: evident.groups.iter().map(|group| figures(group, &of_groups)).collect(),
        replicates: evident.config.replicates,
        names,
    })
}

/// The matrices of a tally.
struct Matrices<'a> {
    tally: &'a Tally,
    places: [usize; 2],
    names: &'a [Level],
}

impl Matrices<'_> {
    /// Those of the groups of these dimensions, by their levels.
    fn of(&self, dimensions: &[usize]) -> BTreeMap<Vec<Level>, ClassMatrix> {
        let crossed: Vec<usize> = dimensions.iter().chain(&self.places).copied().collect();
        let mut matrices = BTreeMap::new();
        for (mut levels, outcomes) in outcomes_of(self.tally, &crossed) {
            let class = |level: Option<Level>| level.and_then(|level| self.names.binary_search(&level).ok());
            let (predicted, label) = (class(levels.pop()), class(levels.pop()));
            if let (Some(label), Some(predicted)) = (label, predicted) {
                matrices.entry(levels).or_insert_with(|| ClassMatrix::none(self.names.len())).add(label, predicted, outcomes.all());
            }
        }
        matrices
    }
}

/// One class against the rest, compared as the groups of an audit of two values are.
fn against_rest(evident: &Evident<'_>, tally: &Tally, class: &Level) -> Option<AgainstRest> {
    let config = evident.config;
    let binary = tally.against_rest(class).ok()?;
    let clusters = |dimensions: &[usize], groups: &[&[Level]]| {
        binary.clusters()?;
        Clustered::of(&binary.project(dimensions).ok()?, groups.iter().copied())
    };
    let of = |name: &GroupName, outcomes: Outcomes, clusters: Option<(&Clustered, Side)>| {
        Group::new(name.clone(), outcomes, &CLASS_METRICS, clusters, config)
    };
    let everyone = clusters(&[], &[&[]]);
    let all = outcomes_of(&binary, &[]).into_values().next()?;
    let overall = of(&evident.overall.name, all, everyone.as_ref().map(|clustered| (clustered, Side::All)));
    let levels: Vec<Vec<Level>> =
        evident.groups.iter().map(|group| group.name.0.iter().map(|(_, level)| level.clone()).collect()).collect();
    let clustered = clusters(evident.dimensions, &levels.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let outcomes = outcomes_of(&binary, evident.dimensions);
    let groups: Vec<Group> = evident
        .groups
        .iter()
        .zip(&levels)
        .enumerate()
        .map(|(place, (group, levels))| {
            let clusters = clustered.as_ref().map(|clustered| (clustered, Side::Group(place)));
            Some(of(&group.name, *outcomes.get(levels)?, clusters))
        })
        .collect::<Option<_>>()?;
    let compared =
        Compared { groups: &groups, overall: &overall.outcomes, baseline: evident.baseline, clustered: clustered.as_ref(), config };
    let comparisons = CLASS_METRICS.iter().map(|&metric| Comparison::new(metric, &compared, &[])).collect();
    Some(AgainstRest { overall, groups, comparisons })
}

/// The figures of one group, with intervals from one bootstrap of its cells.
fn class_figures(matrix: ClassMatrix, group: &Group, in_clusters: bool, config: &Config) -> ClassFigures {
    let drawn: Vec<ClassFigure> = ClassFigure::ALL.into_iter().filter(|figure| !figure.is_accuracy()).collect();
    let places: Vec<usize> = (0..matrix.cells().len()).filter(|&place| matrix.cells()[place].people > 0).collect();
    let intervals = if in_clusters {
        vec![Err(Undefined::InClusters); drawn.len()]
    } else {
        let cells = Cells::together(places.iter().map(|&place| matrix.cells()[place]).collect());
        let figures = |amounts: &[Amount], values: &mut [Result<f64, Undefined>]| {
            let margins = ClassMargins::of(matrix.classes(), places.iter().copied().zip(amounts.iter().copied()));
            for (value, figure) in values.iter_mut().zip(&drawn) {
                *value = figure.of_margins(&margins).map(|averaged| averaged.value);
            }
        };
        let options = Options {
            replicates: config.replicates,
            seed: config.seed,
            kind: config.bootstrap,
            confidence: config.confidence,
            ..Options::default()
        };
        let all = bootstrap_all(&cells, drawn.len(), figures, &options);
        all.into_iter().map(|bootstrapped| bootstrapped.and_then(|bootstrapped| bootstrapped.interval)).collect()
    };
    let accuracy = group.figure(Metric::Accuracy).map(|figure| figure.interval);
    let interval = |figure: ClassFigure| {
        let place = drawn.iter().position(|other| *other == figure);
        place.map_or(accuracy, |place| intervals[place])
    };
    let estimate = |figure: ClassFigure| {
        let averaged = figure.of(&matrix)?;
        Ok(ClassEstimate { value: averaged.value, classes: averaged.classes, interval: interval(figure) })
    };
    let figures = ClassFigure::ALL.into_iter().map(|figure| (figure, estimate(figure))).collect();
    ClassFigures { figures, small: matrix.all().people < config.min_group, matrix }
}
