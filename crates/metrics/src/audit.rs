//! Every figure of one tally under one configuration.

use std::collections::{BTreeMap, BTreeSet};

use ecart_tally::{Kind, Level, Tally, Task, Weighting};
use thiserror::Error;

use crate::clustered::{Clustered, Side};
use crate::comparison::{Compared, Comparison};
use crate::criterion::CriterionFigure;
use crate::evidence::{Analysis, Evidence, Evident};
use crate::hypothesis::Adjustment;
use crate::interval::Intervals;
use crate::power::Sought;
use crate::resample;
use crate::{Amount, Baseline, Confidence, Criterion, Group, GroupName, Metric, Outcomes, Reference, ReferenceError, Undefined};

/// Which groupings of several group columns are audited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Crossing {
    /// Each column by itself.
    #[default]
    None,
    /// Each column by itself, then the crossing of all.
    Also,
    /// The crossing of all, alone.
    Only,
}

/// What is computed, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The confidence of every interval; of a max–min gap, of all its pairs together.
    pub confidence: Confidence,
    /// The methods of the intervals.
    pub intervals: Intervals,
    /// What groups are compared with.
    pub reference: Reference,
    /// A figure with fewer people than this in its denominator is shown, marked, and left out of max–min gaps.
    pub min_group: u64,
    /// Which groupings are audited.
    pub crossing: Crossing,
    /// The seed of every draw.
    pub seed: u64,
    /// The metrics that the audit is about first; empty: those that matter for the task.
    pub metrics: Vec<Metric>,
    /// What is computed beside rates and gaps.
    pub analyses: BTreeSet<Analysis>,
    /// How p-values are adjusted for their number.
    pub adjustment: Adjustment,
    /// The number of replicates of a bootstrap, and of the draws of equal groups set beside it.
    pub replicates: u32,
    /// How limits are taken from the replicates.
    pub bootstrap: resample::LimitKind,
    /// What is asked of the sizes of the groups, if that is.
    pub sought: Sought,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            confidence: Confidence::DEFAULT,
            intervals: Intervals::default(),
            reference: Reference::Largest,
            min_group: 30,
            crossing: Crossing::None,
            seed: 0,
            metrics: Vec::new(),
            analyses: BTreeSet::new(),
            adjustment: Adjustment::Holm,
            replicates: 10_000,
            bootstrap: resample::LimitKind::default(),
            sought: Sought::default(),
        }
    }
}

/// Every figure of one tally.
#[derive(Clone, Debug, PartialEq)]
pub struct Audit {
    /// What was asked for.
    pub config: Config,
    /// What the audit is about.
    pub task: Task,
    /// What the weights mean.
    pub weighting: Weighting,
    /// The metrics that it is about first: those asked for. Otherwise, with labels, the two errors, each among the people it can happen to; or the error rate,
    /// where the label is the same for all of a group, as for a classifier of gender audited by gender, so that one of the two has no value.
    pub focus: Vec<Metric>,
    /// All people together.
    pub overall: Group,
    /// The groupings, in the order of the columns, the crossing last.
    pub groupings: Vec<Grouping>,
}

/// The groups of one column, or of the crossing of several, and what differs between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Grouping {
    /// The columns.
    pub columns: Vec<String>,
    /// The groups to which somebody belongs, in the order of their levels.
    pub groups: Vec<Group>,
    /// What they are compared with.
    pub reference: Baseline,
    /// For each metric of the task, how the groups compare.
    pub comparisons: Vec<Comparison>,
    /// For each criterion of the task, its figure.
    pub criteria: Vec<(Criterion, Result<CriterionFigure, Undefined>)>,
    /// What was asked for beside.
    pub evidence: Evidence,
}

impl Grouping {
    /// How the groups compare in one metric; `None` for a metric that the task does not have.
    pub fn comparison(&self, metric: Metric) -> Option<&Comparison> {
        self.comparisons.iter().find(|comparison| comparison.metric == metric)
    }

    /// The group that the others are compared with, if it is one group.
    pub fn reference_group(&self) -> Option<&Group> {
        self.reference.group().map(|place| &self.groups[place])
    }
}

/// Why a tally cannot be audited.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AuditError {
    /// Nothing was counted.
    #[error("nothing was counted")]
    NoRows,
    /// Fewer than two groups with a known level: nothing to compare.
    #[error("fewer than two groups")]
    OneGroup {
        /// The columns of the grouping.
        columns: Vec<String>,
        /// The one group there is, if there is one.
        only: Option<String>,
    },
    /// The reference does not exist.
    #[error(transparent)]
    Reference(#[from] ReferenceError),
}

/// Computes every figure of a tally.
///
/// # Errors
/// [`AuditError`] if nothing was counted, a grouping has one group only, or the reference does not exist.
pub fn audit(tally: &Tally, config: &Config) -> Result<Audit, AuditError> {
    if tally.rows() == 0 {
        return Err(AuditError::NoRows);
    }
    let columns = tally.dimensions().iter().filter(|dimension| dimension.kind() == Kind::Group);
    config.reference.check(columns.map(|dimension| (dimension.name(), dimension.levels())))?;
    let metrics: Vec<Metric> = Metric::of(tally.task()).collect();
    let overall = outcomes_of(tally, &[]).into_values().next().unwrap_or_else(|| Outcomes::none(tally.task()));
    let everyone = clusters_of(tally, &[], std::iter::once(&[][..]));
    let everyone = everyone.as_ref().map(|clustered| (clustered, Side::All));
    let overall = Group::new(GroupName(Vec::new()), overall, &metrics, everyone, config);
    let mut groupings = groupings_of(tally, config.crossing)
        .into_iter()
        .map(|dimensions| Ok((grouping(tally, &dimensions, &overall.outcomes, &metrics, config)?, dimensions)))
        .collect::<Result<Vec<(Grouping, Vec<usize>)>, AuditError>>()?;
    let focus = focus(config, tally.task(), groupings.iter().map(|(grouping, _)| grouping));
    for (grouping, dimensions) in &mut groupings {
        let Grouping { groups, comparisons, .. } = &*grouping;
        let evident = Evident { tally, dimensions, overall: &overall, groups, comparisons, focus: &focus, config };
        grouping.evidence = Evidence::of(&evident);
    }
    Ok(Audit {
        config: config.clone(),
        task: tally.task(),
        weighting: tally.weighting(),
        focus,
        overall,
        groupings: groupings.into_iter().map(|(grouping, _)| grouping).collect(),
    })
}

/// The metrics that an audit is about first.
fn focus<'a>(config: &Config, task: Task, mut groupings: impl Iterator<Item = &'a Grouping>) -> Vec<Metric> {
    if !config.metrics.is_empty() {
        return config.metrics.clone();
    }
    let errors = [Metric::FalsePositiveRate, Metric::FalseNegativeRate];
    let has_both = |group: &Group| errors.iter().all(|&metric| group.figure(metric).is_ok());
    match task {
        Task::Decision => vec![Metric::SelectionRate],
        Task::Classification if groupings.all(|grouping| grouping.groups.iter().any(has_both)) => errors.into(),
        Task::Classification => vec![Metric::ErrorRate],
    }
}

/// The dimensions of each grouping.
fn groupings_of(tally: &Tally, crossing: Crossing) -> Vec<Vec<usize>> {
    let columns = tally.dimensions().iter().enumerate();
    let all: Vec<usize> = columns.filter(|(_, column)| column.kind() == Kind::Group).map(|(place, _)| place).collect();
    let singles = all.iter().map(|&place| vec![place]);
    match crossing {
        _ if all.len() < 2 => singles.collect(),
        Crossing::None => singles.collect(),
        Crossing::Also => singles.chain(std::iter::once(all.clone())).collect(),
        Crossing::Only => vec![all],
    }
}

fn grouping(tally: &Tally, dimensions: &[usize], overall: &Outcomes, metrics: &[Metric], config: &Config) -> Result<Grouping, AuditError> {
    let columns: Vec<String> = dimensions.iter().map(|&dimension| tally.dimensions()[dimension].name().to_owned()).collect();
    let outcomes = outcomes_of(tally, dimensions);
    let clustered = clusters_of(tally, dimensions, outcomes.keys().map(Vec::as_slice));
    let clustered = clustered.as_ref();
    let groups: Vec<Group> = outcomes
        .into_iter()
        .enumerate()
        .map(|(place, (levels, outcomes))| {
            let name = GroupName(columns.iter().cloned().zip(levels).collect());
            let clusters = clustered.map(|clustered| (clustered, Side::Group(place)));
            Group::new(name, outcomes, metrics, clusters, config)
        })
        .collect();
    let known = groups.iter().filter(|group| !group.name.has_missing());
    if known.clone().count() < 2 {
        return Err(AuditError::OneGroup { columns, only: known.map(|group| group.name.to_string()).next() });
    }
    let reference = config.reference.baseline(&columns, &groups)?;
    let compared = Compared { groups: &groups, overall, baseline: reference, clustered, config };
    let mut comparisons: Vec<Comparison> = Vec::with_capacity(metrics.len());
    for &metric in metrics {
        let comparison = Comparison::new(metric, &compared, &comparisons);
        comparisons.push(comparison);
    }
    let criteria = Criterion::of(tally.task()).map(|criterion| (criterion, CriterionFigure::new(criterion, &compared))).collect();
    Ok(Grouping { columns, groups, reference, comparisons, criteria, evidence: Evidence::default() })
}

/// Which people of the groups of these levels hang together, where that is known.
fn clusters_of<'a>(tally: &Tally, dimensions: &[usize], groups: impl Iterator<Item = &'a [Level]>) -> Option<Clustered> {
    tally.clusters()?;
    Clustered::of(&tally.project(dimensions).ok()?, groups)
}

/// What was counted in each crossing of these dimensions, in the order of the levels.
pub(crate) fn outcomes_of(tally: &Tally, dimensions: &[usize]) -> BTreeMap<Vec<Level>, Outcomes> {
    let mut groups = BTreeMap::new();
    // Cells are projected first, so that weights are summed exactly and rounded once.
    let Ok(projection) = tally.project(dimensions) else { return groups };
    for cell in projection.cells() {
        let levels: Vec<Level> = projection.levels_of(cell).cloned().collect();
        groups.entry(levels).or_insert_with(|| Outcomes::none(tally.task())).add(cell.outcome, Amount::of(cell.count, tally.weighting()));
    }
    groups
}
