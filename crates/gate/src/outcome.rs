//! What a check found: every rule with its verdict, and every figure that the verdict rests on.

use ecart_metrics::interval::Bound;
use ecart_metrics::{Aside, Confidence, GroupName, Undefined};

use crate::{Day, Figure, OnInconclusive, Rule, Verdict, Way};

/// What a check found.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// The rules, in the order of the policy.
    pub rules: Vec<Judged>,
    /// The confidence of the verdicts: of 95%, a confident verdict is made to be wrong at most 5 times in 100.
    pub confidence: Confidence,
    /// The day it is made.
    pub today: Day,
}

impl Check {
    /// What it comes to.
    pub fn way(&self) -> Way {
        self.rules.iter().map(Judged::way).max().unwrap_or(Way::Pass)
    }

    /// How many rules have this verdict and are not waived.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.rules.iter().filter(|judged| judged.verdict == Some(verdict) && !judged.is_waived()).count()
    }
}

/// A rule and what it comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// The rule.
    pub rule: Rule,
    /// The verdict; `None` for a rule without a limit, whose figures are only shown.
    pub verdict: Option<Verdict>,
    /// Whether its waiver is in force.
    pub waived: Option<Waived>,
    /// What was compared: each group, or each pair of groups; with strata, each pair within them. Last the groups that the rule leaves out, each by itself: shown, and not
    /// judged ([`Part::is_shown_only`]).
    pub parts: Vec<Part>,
    /// The place among the parts of the one that decides: of a confident rule that is broken, that which is furthest past the limit by its bound; of one
    /// that is inconclusive, of the inconclusive ones that which comes closest to breaking it; otherwise the widest ([`Judged::widest`]).
    pub decisive: Option<usize>,
    /// The groups that were not judged, with the reason.
    pub aside: Vec<(GroupName, Aside)>,
    /// For how many comparisons the bounds that can break the rule are paid.
    pub comparisons: usize,
    /// Of an inconclusive rule, how many rows would settle it, if the rates stay as they are.
    pub settling: Option<Settling>,
    /// Why nothing could be judged, or not all of it; `None` of a broken rule, which is broken whatever the rest would be.
    pub unjudged: Option<Unjudged>,
}

impl Judged {
    /// What it comes to by itself.
    pub fn way(&self) -> Way {
        if self.is_waived() {
            return Way::Pass;
        }
        match (self.verdict, self.rule.on_inconclusive) {
            (None | Some(Verdict::Holds), _) | (Some(Verdict::Inconclusive), OnInconclusive::Pass) => Way::Pass,
            (Some(Verdict::Inconclusive), OnInconclusive::Warn) => Way::Warn,
            (Some(Verdict::Inconclusive), OnInconclusive::Fail) => Way::Uncertain,
            (Some(Verdict::Broken), _) => Way::Fail,
        }
    }

    /// Whether a waiver excuses it.
    pub fn is_waived(&self) -> bool {
        self.waived == Some(Waived::InForce) && matches!(self.verdict, Some(Verdict::Broken | Verdict::Inconclusive))
    }

    /// The part that decides.
    pub fn decisive(&self) -> Option<&Part> {
        self.decisive.and_then(|place| self.parts.get(place))
    }
}

/// Whether a waiver is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waived {
    /// It is.
    InForce,
    /// It has ended: the rule counts again.
    Ended,
}

/// One comparison of a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The figure; `None` for shares of rows.
    pub figure: Option<Figure>,
    /// Whose figure it is, or the first of two.
    pub first: Side,
    /// What it is compared with; `None` for a figure that is no gap.
    pub second: Option<Side>,
    /// The figure, the difference or the ratio, of unrounded values, in the direction that the rule counts.
    pub value: Result<f64, Undefined>,
    /// The bounds that hold for all comparisons together; `None` where the figure has none, or it has no value.
    pub adjusted: Option<Range>,
    /// The bounds of this comparison alone, each one-sided at the confidence of the check.
    pub own: Option<Range>,
    /// How it changed since the baseline, where the rule asks.
    pub change: Option<Change>,
    /// What it comes to by itself; `None` without a limit, and of a group that the rule leaves out.
    pub verdict: Option<Verdict>,
}

impl Part {
    /// Whether this is a group that the rule leaves out: its own figure, which is set against nothing.
    pub fn is_shown_only(&self, rule: &Rule) -> bool {
        self.second.is_none() && matches!(&self.first.who, Who::Group(name) if rule.excludes(name))
    }
}

/// One side of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// Who.
    pub who: Who,
    /// The value.
    pub value: Result<Counted, Undefined>,
}

/// Of whom a figure is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// A group.
    Group(GroupName),
    /// All people together.
    All,
    /// Everyone who is not of the group on the other side.
    Others,
}

/// A value, with what was counted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Counted {
    /// The value.
    pub value: f64,
    /// Numerator and denominator, in people, of a share of people.
    pub share: Option<(u64, u64)>,
    /// The people that the figure is about.
    pub people: u64,
}

/// From where to where a figure may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The lower end.
    pub lower: f64,
    /// The upper end, if there is one.
    pub upper: Bound,
}

/// How a figure changed since the baseline: two samples of different rows. On the same rows the bounds are wider than need be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// What it was.
    pub before: Result<f64, Undefined>,
    /// By how much it grew towards what is worse: past the rule's other limit; without one, up, but for the ratio of the smaller over the larger, and for a p-value, down.
    pub increase: Result<f64, Undefined>,
    /// The bounds of the increase that hold for all comparisons together.
    pub adjusted: Option<Range>,
    /// The bounds of this increase alone, each one-sided.
    pub own: Option<Range>,
}

/// How many rows would settle a rule that is inconclusive, if every rate stays as it is and all groups grow in proportion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settling {
    /// So many rows in all would do.
    Rows {
        /// Rows in all.
        rows: u64,
        /// The verdict that they would give.
        verdict: Verdict,
    },
    /// The figure is at its limit, or so close to it that no number of rows that could be had would settle it.
    None,
    /// No number of new rows would settle it, because the baseline itself is of too few people.
    BaselineTooSmall,
}

/// Why a rule, or a part of it, could not be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unjudged {
    /// The figure has no value.
    Undefined(Undefined),
    /// Fewer than two groups are left to compare.
    FewerThanTwoGroups,
    /// A group of enough people has no value, so that it cannot be said whether the rule holds for it.
    GroupWithoutValue(Undefined),
    /// The baseline has no such figure.
    NotInBaseline,
    /// Counts are withheld in the audit, so that the figure cannot be had.
    Withheld,
}
