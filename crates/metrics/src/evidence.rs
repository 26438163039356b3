//! What is computed on request beside rates and gaps, for the groups of one grouping.
//!
//! Each [`Analysis`] has a module of its own that computes it from counts; here is only what they are all given, and where their results are kept. What was not
//! asked for is not computed. All look at the metrics in focus, so that the number of comparisons is that of what is shown.

use ecart_tally::{Tally, Task};

use crate::classes;
use crate::constraints::{self, Constraints};
use crate::disparity::Disparities;
use crate::power::{self, MetricPower};
use crate::score::{self, Scores, Thresholds, thresholds_of};
use crate::second::SecondModel;
use crate::significance::Tests;
use crate::strata::{WithinStrata, within};
use crate::trend::{self, Trends};
use crate::verification::Verification;
use crate::{Baseline, Classes, Comparison, Config, Group, Metric, Undefined};

/// What can be asked for beside rates and gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Analysis {
    /// Tests of each gap, with p-values adjusted for their number.
    Tests,
    /// Measures of how unequal the groups are together.
    Disparities,
    /// The smallest gap that each group's size could have shown.
    Power,
    /// Which criteria cannot hold together, given the base rates found.
    Constraints,
    /// What the scores are worth beyond one threshold.
    Scores,
    /// Bootstrap intervals of the areas under the ROC curves, beside DeLong's.
    Bootstrap,
    /// The thresholds that each criterion asks for, and what it costs.
    Thresholds,
}

impl Analysis {
    /// Every analysis, in the order in which reports show them.
    pub const ALL: [Self; 7] =
        [Self::Tests, Self::Disparities, Self::Power, Self::Constraints, Self::Scores, Self::Bootstrap, Self::Thresholds];

    /// The name in files and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tests => "tests",
            Self::Disparities => "disparities",
            Self::Power => "power",
            Self::Constraints => "constraints",
            Self::Scores => "scores",
            Self::Bootstrap => "bootstrap",
            Self::Thresholds => "thresholds",
        }
    }

    /// The analysis of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|analysis| analysis.name() == name)
    }
}

/// What the analyses of one grouping are computed from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Evident<'a> {
    /// The tally of the whole audit; `None` where counts are withheld.
    pub(crate) tally: Option<&'a Tally>,
    /// The places of the grouping's columns among the tally's dimensions; none without a tally.
    pub(crate) dimensions: &'a [usize],
    /// All people together.
    pub(crate) overall: &'a Group,
    /// The groups.
    pub(crate) groups: &'a [Group],
    /// What they are compared with.
    pub(crate) baseline: Baseline,
    /// How they compare.
    pub(crate) comparisons: &'a [Comparison],
    /// The metrics in focus.
    pub(crate) focus: &'a [Metric],
    /// What was asked for.
    pub(crate) config: &'a Config,
}

impl Evident<'_> {
    /// Whether the cells of these levels are of this group.
    pub(crate) fn belongs(&self, group: &Group, levels: &[u32]) -> bool {
        let Some(tally) = self.tally else { return false };
        self.dimensions
            .iter()
            .zip(&group.name.0)
            .all(|(&dimension, (_, level))| tally.dimensions()[dimension].levels()[levels[dimension] as usize] == *level)
    }
}

/// What was found on request. `None` where it was not asked for, or the task or the data do not have it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// Each class against the rest, and all together: wherever there are several classes.
    pub classes: Option<Classes>,
    /// How the groups compare within strata: wherever there are strata.
    pub strata: Option<WithinStrata>,
    /// How the gaps moved: wherever there are periods.
    pub trends: Option<Trends>,
    /// What is found of pairs: wherever a row is one.
    pub verification: Option<Verification>,
    /// Tests of the gaps.
    pub tests: Option<Tests>,
    /// A second model on the same rows.
    pub second: Option<SecondModel>,
    /// How unequal the groups are together.
    pub disparities: Option<Disparities>,
    /// What the groups' sizes could have shown, for each metric in focus.
    pub power: Option<Vec<MetricPower>>,
    /// Which criteria cannot hold together; the reason where that cannot be said.
    pub constraints: Option<Result<Constraints, Undefined>>,
    /// What the scores are worth; the reason where that cannot be said.
    pub scores: Option<Result<Scores, Undefined>>,
    /// The thresholds that each criterion asks for; the reason where there are none.
    pub thresholds: Option<Result<Thresholds, Undefined>>,
}

impl Evidence {
    /// Computes what was asked for.
    pub(crate) fn of(evident: &Evident<'_>) -> Self {
        let asked = |analysis| evident.config.analyses.contains(&analysis);
        let is_of_classes = evident.tally.is_some_and(|tally| tally.class_places().is_some());
        let is_of_pairs = evident.tally.is_some_and(|tally| tally.task() == Task::Verification);
        Self {
            classes: classes::of(evident),
            strata: within::of(evident),
            trends: trend::of(evident),
            verification: Verification::of(evident),
            tests: asked(Analysis::Tests).then(|| Tests::of(evident)),
            second: SecondModel::of(evident),
            disparities: asked(Analysis::Disparities).then(|| Disparities::of(evident)),
            power: asked(Analysis::Power).then(|| power::of_groups(evident)),
            // Of several classes, none is the base rate that forces something; of pairs, it is the test's choice.
            constraints: (asked(Analysis::Constraints) && !is_of_classes && !is_of_pairs).then(|| constraints::of(evident)),
            // Those of pairs are in what is found of pairs.
            scores: (asked(Analysis::Scores) && !is_of_pairs).then(|| score::of(evident)),
            thresholds: (asked(Analysis::Thresholds) && !is_of_pairs).then(|| thresholds_of(evident)).flatten(),
        }
    }
}
