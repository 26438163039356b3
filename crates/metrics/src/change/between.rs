//! Two audits side by side.

use ecart_tally::{Level, Tally, Task};
use thiserror::Error;

use crate::fourfold::{Cells, FourFold, cells_of, comparable};
use crate::hypothesis::{Adjustment, adjust};
use crate::{Against, Aside, Audit, AuditError, Confidence, Config, Group, GroupName, Grouping, Metric, Undefined, audit};

use super::RateVerdict;
use super::joint::each;
use super::of_gap::{Ends, GapChange, SizeChange};
use super::of_rate::{RateChange, RatesOfGroup};
use super::sides::Sides;
use super::widest::WidestChange;

/// What changed between two audits.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Whether the same people were decided on twice.
    pub is_paired: bool,
    /// What both audits are about.
    pub task: Task,
    /// The confidence of every interval.
    pub confidence: Confidence,
    /// A figure with fewer people than this in a denominator is marked, and left out of widest gaps.
    pub min_group: u64,
    /// How p-values are adjusted.
    pub adjustment: Adjustment,
    /// How many p-values of rates are adjusted together.
    pub rates: usize,
    /// How many p-values of gaps are adjusted together.
    pub gaps: usize,
    /// The groupings that both have.
    pub groupings: Vec<GroupingChange>,
}

/// What changed in one grouping.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupingChange {
    /// The columns.
    pub columns: Vec<String>,
    /// The groups that both have, in the order of the new audit.
    pub groups: Vec<GroupName>,
    /// The groups of which only the old audit tells.
    pub old_only: Vec<GroupName>,
    /// The groups of which only the new audit tells.
    pub new_only: Vec<GroupName>,
    /// The groups of which one of the two audits, or both, tell nothing because they are small.
    pub withheld: Vec<GroupName>,
    /// The metrics in focus.
    pub metrics: Vec<MetricChange>,
}

/// What changed in one metric.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricChange {
    /// The metric.
    pub metric: Metric,
    /// Each group, then all people.
    pub rates: Vec<RatesOfGroup>,
    /// The place of the group with which the others are compared, which is that of the new audit.
    pub reference: Result<usize, Undefined>,
    /// The gap of each other group to it.
    pub gaps: Vec<GapChange>,
    /// The max–min gap.
    pub widest: Result<WidestChange, Undefined>,
    /// The groups that do not enter the max–min gap, with the reason.
    pub aside: Vec<(usize, Aside)>,
}

/// Why two audits cannot be compared.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum ChangeError {
    /// They are about different things.
    #[error("an audit of another task")]
    Task {
        /// What the old one is about.
        old: Task,
        /// What the new one is about.
        new: Task,
    },
    /// No grouping is in both.
    #[error("no grouping is in both")]
    Columns {
        /// The columns of the old one.
        old: Vec<Vec<String>>,
        /// The columns of the new one.
        new: Vec<Vec<String>>,
    },
    /// A grouping has no group that is in both.
    #[error("no group is in both")]
    Groups {
        /// The columns of the grouping.
        columns: Vec<String>,
        /// A group of the old audit.
        old: String,
        /// A group of the new audit.
        new: String,
    },
    /// Only one model decided.
    #[error("only one model decided")]
    OneModel,
    /// One of the two cannot be audited.
    #[error(transparent)]
    Audit(#[from] AuditError),
}

impl Change {
    /// What changed between two audits of different people. Of the same people it holds too, as far as rates that vary together are as wide apart as rates that do not: see
    /// [`Change::paired`], which is surer.
    ///
    /// Confidence, the adjustment, the size of a small group and the metrics are those of the new audit.
    ///
    /// # Formula
    /// See [`RateChange`], [`SizeChange`] and [`WidestChange`].
    /// # Undefined
    /// As the figures themselves, each with its reason.
    /// # Errors
    /// [`ChangeError`] if they are about different things, or have no grouping or no group in common.
    pub fn unpaired(old: &Audit, new: &Audit) -> Result<Self, ChangeError> {
        Self::between(old, new, None)
    }

    /// What changed for the same people, on whom two models decided: `joint` holds both decisions, the old one first.
    ///
    /// # Formula
    /// See [`RateChange`], [`SizeChange`] and [`WidestChange`].
    /// # Undefined
    /// [`Undefined::OtherPeople`] for the change of a rate whose denominator depends on the prediction; [`Undefined::NotAShare`] for that of what is no share of people.
    /// # Errors
    /// [`ChangeError`] if only one model decided, or nothing can be audited.
    pub fn paired(joint: &Tally, config: &Config) -> Result<Self, ChangeError> {
        let (old, new) = each(joint).map_err(|_| ChangeError::OneModel)?;
        Self::between(&audit(&old, config)?, &audit(&new, config)?, Some(joint))
    }

    fn between(old: &Audit, new: &Audit, joint: Option<&Tally>) -> Result<Self, ChangeError> {
        if old.task != new.task {
            return Err(ChangeError::Task { old: old.task, new: new.task });
        }
        let mut groupings = Vec::new();
        for ours in &new.groupings {
            if let Some(theirs) = old.groupings.iter().find(|grouping| grouping.columns == ours.columns) {
                let two = Two { old: theirs, new: ours, overall: [&old.overall, &new.overall], config: &new.config, joint };
                groupings.push(two.grouping(&new.focus)?);
            }
        }
        if groupings.is_empty() {
            let columns = |audit: &Audit| audit.groupings.iter().map(|grouping| grouping.columns.clone()).collect();
            return Err(ChangeError::Columns { old: columns(old), new: columns(new) });
        }
        let Config { confidence, min_group, adjustment, .. } = new.config;
        let mut change =
            Self { is_paired: joint.is_some(), task: new.task, confidence, min_group, adjustment, rates: 0, gaps: 0, groupings };
        change.adjust();
        Ok(change)
    }

    fn metrics_mut(&mut self) -> impl Iterator<Item = &mut MetricChange> {
        self.groupings.iter_mut().flat_map(|grouping| &mut grouping.metrics)
    }

    /// Adjusts the p-values of rates and those of gaps, each for their number, and says what they show.
    fn adjust(&mut self) {
        let (alpha, how) = (self.confidence.alpha(), self.adjustment);
        let mut rates: Vec<&mut RateChange> =
            self.metrics_mut().flat_map(|metric| &mut metric.rates).filter_map(|rate| rate.change.as_mut().ok()).collect();
        let adjusted = adjust(&rates.iter().map(|rate| rate.p_value).collect::<Vec<_>>(), how);
        for (rate, adjusted) in rates.iter_mut().zip(&adjusted) {
            rate.adjusted = *adjusted;
            rate.verdict = RateVerdict::of(rate.difference.value, *adjusted, alpha);
        }
        self.rates = adjusted.len();
        let mut gaps: Vec<&mut SizeChange> = self.metrics_mut().flat_map(MetricChange::sizes_mut).collect();
        let adjusted = adjust(&gaps.iter().map(|gap| gap.p_value).collect::<Vec<_>>(), how);
        for (gap, adjusted) in gaps.iter_mut().zip(&adjusted) {
            gap.adjusted = *adjusted;
        }
        let sides: Vec<f64> = gaps.iter().filter_map(|gap| gap.sides).collect();
        let with_sides = gaps.iter_mut().filter_map(|gap| gap.sides.as_mut());
        for (side, adjusted) in with_sides.zip(adjust(&sides, how)) {
            *side = adjusted;
        }
        gaps.iter_mut().for_each(|gap| gap.judge(alpha));
        self.gaps = adjusted.len();
    }
}

impl MetricChange {
    fn sizes_mut(&mut self) -> impl Iterator<Item = &mut SizeChange> {
        let gaps = self.gaps.iter_mut().filter_map(|gap| gap.change.as_mut().ok());
        self.widest.as_mut().ok().and_then(|widest| widest.change.as_mut().ok()).into_iter().chain(gaps)
    }
}

/// One grouping of two audits.
struct Two<'a> {
    old: &'a Grouping,
    new: &'a Grouping,
    overall: [&'a Group; 2],
    config: &'a Config,
    joint: Option<&'a Tally>,
}

impl Two<'_> {
    fn grouping(&self, focus: &[Metric]) -> Result<GroupingChange, ChangeError> {
        let in_old = |group: &&Group| self.old.groups.iter().find(|other| other.name == group.name);
        let pairs: Vec<(&Group, &Group)> = self.new.groups.iter().filter_map(|group| Some((in_old(&group)?, group))).collect();
        let alone = |ours: &Grouping, theirs: &Grouping| -> Vec<GroupName> {
            let names = ours.groups.iter().map(|group| &group.name);
            names
                .filter(|name| !theirs.groups.iter().any(|group| group.name == **name) && !theirs.withheld.contains(name))
                .cloned()
                .collect()
        };
        if pairs.is_empty() {
            let first = |grouping: &Grouping| grouping.groups.first().map(|group| group.name.to_string()).unwrap_or_default();
            return Err(ChangeError::Groups { columns: self.new.columns.clone(), old: first(self.old), new: first(self.new) });
        }
        let cells = self.joint.map(|joint| self.cells(joint, &pairs));
        Ok(GroupingChange {
            columns: self.new.columns.clone(),
            groups: pairs.iter().map(|(_, group)| group.name.clone()).collect(),
            old_only: alone(self.old, self.new),
            new_only: alone(self.new, self.old),
            withheld: self
                .new
                .withheld
                .iter()
                .chain(self.old.withheld.iter().filter(|name| !self.new.withheld.contains(name)))
                .cloned()
                .collect(),
            metrics: focus.iter().map(|&metric| self.metric(metric, &pairs, cells.as_deref())).collect(),
        })
    }

    /// The people of each group that is in both, then all people, by what both make of them.
    fn cells(&self, joint: &Tally, pairs: &[(&Group, &Group)]) -> Vec<Cells> {
        let place = |column: &String| joint.dimensions().iter().position(|dimension| dimension.name() == column);
        let dimensions: Vec<usize> = self.new.columns.iter().filter_map(place).collect();
        let mut groups = cells_of(joint, &dimensions);
        let levels = |group: &Group| -> Vec<Level> { group.name.0.iter().map(|(_, level)| level.clone()).collect() };
        let of_groups: Vec<Cells> = pairs.iter().map(|(_, group)| groups.remove(&levels(group)).unwrap_or_default()).collect();
        let everyone = cells_of(joint, &[]).remove(&Vec::new()).unwrap_or_default();
        of_groups.into_iter().chain([everyone]).collect()
    }

    fn metric(&self, metric: Metric, pairs: &[(&Group, &Group)], cells: Option<&[Cells]>) -> MetricChange {
        let Config { confidence, min_group, intervals, .. } = *self.config;
        let sides = |place: usize, old: &Group, new: &Group| {
            let measure = |group: &Group| group.figure(metric).map(|figure| figure.measure);
            let people = cells.map(|cells| comparable(metric).map(|()| FourFold::of(metric, &cells[place])));
            Sides { old: measure(old), new: measure(new), people }
        };
        let groups: Vec<Sides> = pairs.iter().enumerate().map(|(place, (old, new))| sides(place, old, new)).collect();
        let everyone = sides(pairs.len(), self.overall[0], self.overall[1]);
        let of_group = |(place, sides): (usize, &Sides)| RatesOfGroup::new(Some(place), sides, min_group, confidence);
        let mut rates: Vec<RatesOfGroup> = groups.iter().enumerate().map(of_group).collect();
        let reference = self.reference(metric, pairs);
        let gaps = reference.map(|reference| {
            let others = (0..groups.len()).filter(|&place| place != reference);
            let ends = |place: usize| Ends { group: &groups[place], reference: &groups[reference] };
            others.map(|place| ends(place).gap(place, min_group, confidence)).collect()
        });
        let (mut entering, mut aside) = (Vec::new(), Vec::new());
        for (place, (group, rate)) in groups.iter().zip(&rates).enumerate() {
            match (group.old, group.new) {
                _ if pairs[place].1.name.has_missing() => aside.push((place, Aside::Missing)),
                (Err(reason), _) | (_, Err(reason)) => aside.push((place, Aside::Undefined(reason))),
                _ if rate.is_small => aside.push((place, Aside::Small)),
                _ => entering.push((place, *group)),
            }
        }
        let widest = WidestChange::new(&entering, confidence, intervals);
        rates.push(RatesOfGroup::new(None, &everyone, min_group, confidence));
        MetricChange { metric, rates, reference, gaps: gaps.unwrap_or_default(), widest, aside }
    }

    /// The group with which the others are compared: that of the new audit, if both have it.
    fn reference(&self, metric: Metric, pairs: &[(&Group, &Group)]) -> Result<usize, Undefined> {
        let comparison = self.new.comparison(metric).ok_or(Undefined::NoLabel)?;
        match comparison.reference? {
            Against::Group(place) => {
                let name = &self.new.groups[place].name;
                pairs.iter().position(|(_, group)| group.name == *name).ok_or(Undefined::ReferenceUndefined)
            }
            Against::Overall | Against::Others => Err(Undefined::NoReferenceGroup),
        }
    }
}
