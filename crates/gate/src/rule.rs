//! One rule of a policy: what it bounds, at what, how surely, and on whose authority.

use ecart_metrics::{GroupName, Metric, Reference};
use ecart_tally::Level;

use crate::{At, Day, Place};

/// One rule of a policy.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// Its name, unique in the policy: given, or made of what it bounds.
    pub name: String,
    /// Where it begins in the policy.
    pub place: Place,
    /// What it bounds.
    pub bounded: Bounded,
    /// At what.
    pub limit: Limit,
    /// The group columns: one, or the crossing of several. Empty: all people together, for a figure that is no gap.
    pub columns: Vec<At<String>>,
    /// Only a condition within which groups are compared; empty: none.
    pub within: Within,
    /// How sure a verdict is to be.
    pub certainty: Certainty,
    /// What an inconclusive verdict comes to.
    pub on_inconclusive: OnInconclusive,
    /// Groups with fewer people than this in the denominator of a figure are set aside, and named.
    pub min_group: u64,
    /// Levels that the author of the policy leaves out of the gap, each with the reason; their figures are still shown. One of `[summary]` has no place.
    pub excluded: Vec<(At<String>, String)>,
    /// Why there is this rule.
    pub why: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Whose number the limit is.
    pub source: Option<LimitSource>,
    /// A time during which it may be broken.
    pub waiver: Option<Waiver>,
}

impl Rule {
    /// Whether the rule leaves a group out: by one of its levels (`race=Other`), by several (`race=Other × sex=Female`), or by the name of a level alone (`Other`).
    ///
    /// ```
    /// # use ecart_gate::Policy;
    /// # use ecart_metrics::GroupName;
    /// # use ecart_tally::Level;
    /// let text = "[[rule]]\nmetric = \"fpr\"\ngap = \"difference\"\nmax = 0.1\ngroup = [\"race\", \"sex\"]\nexclude = [{ level = \"race=Other\", reason = \"few\" }]\n";
    /// let policy = Policy::parse("ecart.toml", text)?;
    /// assert!(policy.rules[0].excludes(&GroupName(vec![("race".into(), Level::Value("Other".into())), ("sex".into(), Level::Value("Female".into()))])));
    /// # Ok::<(), ecart_gate::PolicyError>(())
    /// ```
    pub fn excludes(&self, group: &GroupName) -> bool {
        let is_of = |part: &str| {
            let named = |(column, level): &(String, Level)| {
                let level = (!level.is_missing()).then(|| level.to_string());
                level.is_some_and(|level| {
                    part == level || part.strip_prefix(column.as_str()).and_then(|rest| rest.strip_prefix('=')) == Some(&level)
                })
            };
            group.0.iter().any(named)
        };
        self.excluded.iter().any(|(level, _)| is_of(&level.value) || level.value.split(JOIN).all(is_of))
    }
}

/// How the levels of a crossing are joined where they are written.
pub(crate) const JOIN: &str = " × ";

/// What a rule bounds.
#[derive(Clone, Debug, PartialEq)]
pub enum Bounded {
    /// How far groups are apart.
    Gap {
        /// In what.
        figure: Figure,
        /// As a difference or as a ratio.
        scale: Scale,
        /// Which groups are compared.
        versus: Versus,
        /// Which way counts.
        direction: Direction,
    },
    /// The figure of each group, or of all people together where the rule has no group columns.
    Value {
        /// The figure.
        figure: Figure,
    },
    /// The p-value of the widest gap of a share of people: how often groups that are treated alike would show a gap as wide.
    Chance {
        /// The share.
        metric: Metric,
    },
    /// The share of all rows read that were left out of the audit.
    LeftOut,
    /// The share of the rows counted whose group is not known.
    MissingGroup,
}

/// A figure that groups have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A metric of the catalogue.
    Metric(Metric),
    /// The true and the false positive rate together: a rule on both, paid for as such.
    EqualizedOdds,
    /// A figure of scores.
    Score(ScoreFigure),
}

/// A figure of scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoreFigure {
    /// The area under the ROC curve.
    Auc,
    /// Calibration in the large: how far the mean score is above the share of positives, without its sign.
    InTheLarge,
    /// The expected calibration error in bins of equal width. It has no interval.
    EqualWidthError,
    /// The expected calibration error in bins of equally many people. It has no interval.
    EqualMassError,
    /// The Brier score.
    Brier,
}

/// How far apart two values are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// First minus second.
    Difference,
    /// First over second.
    Ratio,
}

/// Which groups are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Versus {
    /// Every group with every other: the max–min gap.
    EveryPair,
    /// Each group with the one that has the highest value. Since the data say which that is, as many comparisons are paid for as for every pair.
    Highest,
    /// Each group with a reference.
    Reference(Reference),
}

/// Which way a gap counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Both: of a difference its size; of a ratio the smaller value over the larger.
    #[default]
    Either,
    /// Only what is above the reference counts: the group minus the reference, or over it, which `max` bounds.
    Above,
    /// Only what is below the reference counts: of differences the reference minus the group, which `max` bounds; of ratios the group over the reference, which `min` bounds.
    Below,
}

/// A condition within which groups are compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Within {
    /// The columns of the strata; empty: none.
    pub columns: Vec<At<String>>,
}

/// At what a rule bounds. With neither, a figure is only shown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limit {
    /// The most that is allowed.
    pub max: Option<f64>,
    /// The least that is allowed. Not above `max`.
    pub min: Option<f64>,
    /// What is allowed since the baseline.
    pub growth: Option<Growth>,
}

/// What is allowed since the baseline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Growth {
    /// To grow by this much.
    AtMost(f64),
    /// A ratchet: to be past the other limit as far as it was at the baseline. It is broken only where it has grown beyond what chance gives as well.
    Accepted,
}

/// How sure a verdict is to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Certainty {
    /// The estimate is compared with the limit, as if there were no chance.
    Point,
    /// Broken only if some comparison's limit, paid for all comparisons, is past the limit; holds only if every comparison's own one-sided limit is within.
    #[default]
    Confident,
}

/// What an inconclusive verdict comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnInconclusive {
    /// A warning.
    #[default]
    Warn,
    /// Failure.
    Fail,
    /// Nothing.
    Pass,
}

/// Whose number a limit is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LimitSource {
    /// A text: a law, a standard, a paper.
    Text(String),
    /// A rule of the house: the owner's.
    House,
}

/// A time during which a rule may be broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiver {
    /// Where it stands.
    pub place: Place,
    /// The last day of it.
    pub until: Day,
    /// Why.
    pub reason: String,
    /// Who granted it.
    pub by: Option<String>,
}
