//! Every figure of one tally under one configuration.

use std::collections::BTreeSet;

use ecart_tally::{Level, Tally, Task, Weighting};
use thiserror::Error;

use crate::clustered::{Clustered, Side};
use crate::comparison::{Compared, Comparison};
use crate::criterion::CriterionFigure;
use crate::evidence::{Analysis, Evidence, Evident};
use crate::hypothesis::Adjustment;
use crate::interval::Intervals;
use crate::margins::MarginsOf;
use crate::power::Sought;
use crate::resample;
use crate::score::BreakEven;
use crate::{
    Baseline, Confidence, Criterion, Group, GroupName, Margins, Metric, Outcomes, Reference, ReferenceError, SuppressError, Undefined,
};

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
    /// Groups in which an outcome happened to fewer people than this, and not to none, are withheld, and others that would give them away; `None`: no group is.
    pub suppress_below: Option<u64>,
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
    /// Where a positive decision neither gains nor loses, for the thresholds that criteria ask for.
    pub break_even: BreakEven,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            confidence: Confidence::DEFAULT,
            intervals: Intervals::default(),
            reference: Reference::Largest,
            min_group: 30,
            crossing: Crossing::None,
            suppress_below: None,
            seed: 0,
            metrics: Vec::new(),
            analyses: BTreeSet::new(),
            adjustment: Adjustment::Holm,
            replicates: 10_000,
            bootstrap: resample::LimitKind::default(),
            sought: Sought::default(),
            break_even: BreakEven::default(),
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
    /// The groups to which somebody belongs and of which nothing more is told.
    pub withheld: Vec<GroupName>,
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
    /// Fewer than two groups with a known level are left after small ones, and those that would give them away, were withheld.
    #[error("{withheld} groups are withheld, and fewer than two are left")]
    Withheld {
        /// The columns of the grouping.
        columns: Vec<String>,
        /// How many groups are withheld.
        withheld: usize,
        /// The threshold.
        below: u64,
    },
    /// The reference that was asked for is withheld.
    #[error("the reference {group} is withheld")]
    ReferenceWithheld {
        /// The group.
        group: String,
    },
    /// Nothing can be published under the threshold that was asked for.
    #[error(transparent)]
    Suppress(#[from] SuppressError),
}

/// Computes every figure of a tally, without those of the groups that are withheld where that is asked for.
///
/// # Errors
/// [`AuditError`] if nothing was counted, a grouping has one group only, the reference does not exist, or too much would have to be withheld.
pub fn audit(tally: &Tally, config: &Config) -> Result<Audit, AuditError> {
    if tally.rows() == 0 {
        return Err(AuditError::NoRows);
    }
    let margins = Margins::published(tally, config)?;
    // Where counts are withheld, nothing is computed from the tally that holds them.
    audit_margins(&margins, config.suppress_below.is_none().then_some(tally), config)
}

/// Computes every figure of these sums, and with the tally that they are of, what it alone can give.
///
/// # Errors
/// As [`audit`].
pub fn audit_margins(margins: &Margins, tally: Option<&Tally>, config: &Config) -> Result<Audit, AuditError> {
    if margins.rows == 0 {
        return Err(AuditError::NoRows);
    }
    let columns = margins.columns();
    config.reference.check(columns.iter().map(|(name, levels)| (*name, levels.as_slice())))?;
    let metrics: Vec<Metric> = Metric::of(margins.task).collect();
    let everyone = tally.and_then(|tally| clusters_of(tally, &[], std::iter::once(&[][..])));
    let everyone = everyone.as_ref().map(|clustered| (clustered, Side::All));
    let overall = Group::new(GroupName(Vec::new()), margins.overall, &metrics, everyone, config);
    let groupings = margins.groupings.iter().map(|of| grouping(of, margins.task, &overall.outcomes, &metrics, tally, config));
    let mut groupings = groupings.collect::<Result<Vec<Grouping>, AuditError>>()?;
    let focus = focus(config, margins.task, groupings.iter());
    for grouping in &mut groupings {
        let Grouping { columns, groups, comparisons, reference: baseline, .. } = &*grouping;
        let dimensions = tally.map_or_else(Vec::new, |tally| places(tally, columns));
        let evident =
            Evident { tally, dimensions: &dimensions, overall: &overall, groups, baseline: *baseline, comparisons, focus: &focus, config };
        grouping.evidence = Evidence::of(&evident);
    }
    Ok(Audit { config: config.clone(), task: margins.task, weighting: margins.weighting, focus, overall, groupings })
}

/// The places of columns among the dimensions of a tally.
pub(crate) fn places(tally: &Tally, columns: &[String]) -> Vec<usize> {
    let place = |column: &String| tally.dimensions().iter().position(|dimension| dimension.name() == column);
    columns.iter().filter_map(place).collect()
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
        Task::Verification => errors.into(),
        Task::Classification | Task::Multiclass => vec![Metric::ErrorRate],
    }
}

fn grouping(
    of: &MarginsOf,
    task: Task,
    overall: &Outcomes,
    metrics: &[Metric],
    tally: Option<&Tally>,
    config: &Config,
) -> Result<Grouping, AuditError> {
    let columns = of.columns.clone();
    let name = |levels: &Vec<Level>| GroupName(columns.iter().cloned().zip(levels.iter().cloned()).collect());
    let clustered =
        tally.and_then(|tally| clusters_of(tally, &places(tally, &columns), of.groups.iter().map(|(levels, _)| levels.as_slice())));
    let clustered = clustered.as_ref();
    let groups: Vec<Group> = of
        .groups
        .iter()
        .enumerate()
        .map(|(place, (levels, outcomes))| {
            let clusters = clustered.map(|clustered| (clustered, Side::Group(place)));
            Group::new(name(levels), *outcomes, metrics, clusters, config)
        })
        .collect();
    let withheld: Vec<GroupName> = of.withheld.iter().map(name).collect();
    let known = groups.iter().filter(|group| !group.name.has_missing());
    if known.clone().count() < 2 {
        if let Some(below) = config.suppress_below.filter(|_| !withheld.is_empty()) {
            return Err(AuditError::Withheld { columns, withheld: withheld.len(), below });
        }
        return Err(AuditError::OneGroup { columns, only: known.map(|group| group.name.to_string()).next() });
    }
    if let Some(group) = withheld.iter().find(|group| config.reference.names(group)) {
        return Err(AuditError::ReferenceWithheld { group: group.to_string() });
    }
    let reference = config.reference.baseline(&columns, &groups)?;
    let compared = Compared { groups: &groups, overall, baseline: reference, clustered, config };
    let mut comparisons: Vec<Comparison> = Vec::with_capacity(metrics.len());
    for &metric in metrics {
        let comparison = Comparison::new(metric, &compared, &comparisons);
        comparisons.push(comparison);
    }
    let criteria = Criterion::of(task).map(|criterion| (criterion, CriterionFigure::new(criterion, &compared))).collect();
    Ok(Grouping { columns, groups, withheld, reference, comparisons, criteria, evidence: Evidence::default() })
}

/// Which people of the groups of these levels hang together, where that is known.
pub(crate) fn clusters_of<'a>(tally: &Tally, dimensions: &[usize], groups: impl Iterator<Item = &'a [Level]>) -> Option<Clustered> {
    tally.clusters()?;
    Clustered::of(&tally.project(dimensions).ok()?, groups)
}
