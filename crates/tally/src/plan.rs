//! What to count, by role: which column is the label, which the decision, which the groups, the strata, the clusters. Not from where.

use std::collections::BTreeMap;

use thiserror::Error;

use crate::{Among, Decision, GroupColumn, Kind, Role, Roles, ScoreRange, Scoring, TargetRate, Task, Threshold, Weighting};

/// Why roles cannot be a plan.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PlanError {
    /// No group column was named.
    #[error("no group column was named")]
    NoGroup,
    /// One column plays two roles.
    #[error("the column `{column}` plays two roles")]
    TwoRoles {
        /// The column.
        column: String,
        /// The role it has already.
        first: Role,
        /// The role it was also given.
        second: Role,
    },
    /// The threshold is not a finite number.
    #[error("the threshold is not a finite number")]
    Threshold,
    /// The threshold of a second model is to be found, or is another one for each group.
    #[error("the threshold of a second model is one number")]
    SecondThreshold,
    /// A threshold that is to be found keeps to no share of people: the limit is not between 0 and 1.
    #[error("the limit of a threshold is not a share")]
    Limit,
    /// A threshold is to be found by a rate that needs labels.
    #[error("a threshold by a rate of those with a label needs labels")]
    ThresholdWithoutLabel,
    /// A threshold is named by a column that is none of those that rows are counted by.
    #[error("the column `{column}` of a threshold is no group column")]
    ThresholdColumn {
        /// The column.
        column: String,
    },
    /// Periods, where rows hang together: those of one cluster may lie in several.
    #[error("a trend over time does not go with clusters")]
    OverWithClusters,
    /// A threshold that is to be found, where rows hang together: clusters are counted by what was decided.
    #[error("a threshold that is to be found does not go with clusters")]
    ThresholdWithClusters,
    /// Scores are to be counted, or have a range, and no score is read.
    #[error("there is no score")]
    NoScore,
    /// Classes are predicted, and there is no label that could hold them.
    #[error("classes need a label")]
    ClassesWithoutLabel,
    /// Classes are predicted, and a value was named as the positive one.
    #[error("of several classes none is positive")]
    PositiveClass,
    /// Classes are predicted, and a second model is to be compared, which is not done for classes; or a second model alone predicts them.
    #[error("classes of a second model are not compared")]
    ClassesOfSecond,
    /// The range of scores is none.
    #[error("the range of scores is none")]
    ScoreRange,
    /// A table counted already says how many people a row stands for, so that nothing else of them can be read.
    #[error("a table counted already with a {role:?}")]
    Counted {
        /// What was asked for beside.
        role: Role,
    },
    /// Pairs are audited without a label, by more than one column, or with strata, clusters or a second model.
    #[error("pairs have a label and one group column, and nothing else to compare by")]
    Pairs,
    /// No level is allowed.
    #[error("a group column needs at least two levels")]
    MaxLevels,
}

/// Which column plays which role: what to count, and nothing of where it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    roles: Roles,
}

impl Plan {
    /// Checks the roles.
    ///
    /// # Errors
    /// [`PlanError`] if there is no group column, a column plays two roles, the threshold is not finite, or a table counted already is to be read with a label,
    /// a second decision or a weight.
    pub fn new(roles: Roles) -> Result<Self, PlanError> {
        if roles.groups.is_empty() {
            return Err(PlanError::NoGroup);
        }
        if roles.max_levels < 2 {
            return Err(PlanError::MaxLevels);
        }
        if let Some(role) = beside_counts(&roles) {
            return Err(PlanError::Counted { role });
        }
        let is_of_classes = matches!(roles.decision, Decision::Class(_));
        let compares =
            !roles.strata.is_empty() || roles.over.is_some() || roles.cluster.is_some() || roles.second.is_some() || is_of_classes;
        if roles.other.is_some() && (roles.label.is_none() || roles.groups.len() > 1 || compares) {
            return Err(PlanError::Pairs);
        }
        if roles.over.is_some() && roles.cluster.is_some() {
            return Err(PlanError::OverWithClusters);
        }
        check_thresholds(&roles)?;
        check_classes(&roles)?;
        let mut seen = BTreeMap::new();
        for (column, role) in columns(&roles) {
            if let Some(first) = seen.insert(column.to_owned(), role) {
                return Err(PlanError::TwoRoles { column: column.to_owned(), first, second: role });
            }
        }
        Ok(Self { roles })
    }

    /// The roles.
    pub const fn roles(&self) -> &Roles {
        &self.roles
    }

    /// What the audit is about.
    pub const fn task(&self) -> Task {
        match (&self.roles.label, &self.roles.decision) {
            (None, _) => Task::Decision,
            (Some(_), _) if self.roles.other.is_some() => Task::Verification,
            (Some(_), Decision::Class(_)) => Task::Multiclass,
            (Some(_), Decision::Prediction(_) | Decision::Score { .. } | Decision::Counted { .. }) => Task::Classification,
        }
    }

    /// The threshold of the decision, where it is read from a score.
    pub const fn threshold(&self) -> Option<&Threshold> {
        match &self.roles.decision {
            Decision::Score { threshold, .. } => Some(threshold),
            Decision::Prediction(_) | Decision::Class(_) | Decision::Counted { .. } => None,
        }
    }

    /// The columns of the true and the predicted class, where there are several.
    pub fn classes(&self) -> Option<[(&str, Kind); 2]> {
        match (&self.roles.label, &self.roles.decision) {
            (Some(label), Decision::Class(column)) => Some([(label.column.as_str(), Kind::TrueClass), (column, Kind::PredictedClass)]),
            _ => None,
        }
    }

    /// Whether the scores are counted, and not only on which side of the threshold they lie.
    pub fn counts_scores(&self) -> bool {
        self.threshold().is_some_and(|threshold| self.roles.scoring.counted || !threshold.is_given())
    }

    /// The scores at which bins of scores are cut in two: every threshold that is given.
    pub fn cuts(&self) -> Vec<f64> {
        let mut cuts = self.threshold().map(Threshold::given).unwrap_or_default();
        cuts.extend(&self.roles.scoring.others);
        cuts.sort_by(f64::total_cmp);
        cuts.dedup();
        cuts
    }

    /// What the weights mean.
    pub fn weighting(&self) -> Weighting {
        match self.roles.decision {
            Decision::Counted { .. } => Weighting::People,
            Decision::Prediction(_) | Decision::Class(_) | Decision::Score { .. } => {
                self.roles.weight.as_ref().map_or(Weighting::Rows, |weight| weight.meaning)
            }
        }
    }

    /// The columns that rows are counted by: the group columns, that of the second person of a pair, the strata, then the periods.
    pub fn dimensions(&self) -> impl Iterator<Item = (&GroupColumn, Kind)> {
        let groups = self.roles.groups.iter().map(|column| (column, Kind::Group));
        let groups = groups.chain(self.roles.other.iter().map(|column| (column, Kind::Other)));
        let strata = self.roles.strata.iter().map(|column| (column, Kind::Stratum));
        groups.chain(strata).chain(self.roles.over.iter().map(|over| (&over.column, Kind::Period)))
    }

    /// Every column that must be read, once each, with its role: label, decision, second decision, weight, then the groups, the strata and the cluster. Columns
    /// of conditions come last, without a role, unless they play one.
    pub fn columns(&self) -> Vec<(&str, Option<Role>)> {
        let mut all: Vec<(&str, Option<Role>)> = columns(&self.roles).map(|(column, role)| (column, Some(role))).collect();
        for condition in &self.roles.conditions {
            if all.iter().all(|(column, _)| *column != condition.column) {
                all.push((&condition.column, None));
            }
        }
        all
    }
}

fn check_thresholds(roles: &Roles) -> Result<(), PlanError> {
    let all = |decision: &Decision| match decision {
        Decision::Score { threshold, .. } => threshold.given(),
        Decision::Prediction(_) | Decision::Class(_) | Decision::Counted { .. } => Vec::new(),
    };
    let given = std::iter::once(&roles.decision).chain(&roles.second).flat_map(all);
    if !given.chain(roles.scoring.others.iter().copied()).all(f64::is_finite) {
        return Err(PlanError::Threshold);
    }
    if roles
        .second
        .as_ref()
        .is_some_and(|second| matches!(second, Decision::Score { threshold, .. } if !matches!(threshold, Threshold::At(_))))
    {
        return Err(PlanError::SecondThreshold);
    }
    let is_column = |column: &String| roles.groups.iter().chain(&roles.strata).any(|group| group.column == *column);
    let known = |column: &String| if is_column(column) { Ok(()) } else { Err(PlanError::ThresholdColumn { column: column.clone() }) };
    let Decision::Score { threshold, .. } = &roles.decision else {
        let is_asked = roles.scoring != Scoring::default();
        return if is_asked { Err(PlanError::NoScore) } else { Ok(()) };
    };
    if let Some(ScoreRange { from, to }) = roles.scoring.range
        && !(from.is_finite() && to.is_finite() && from < to)
    {
        return Err(PlanError::ScoreRange);
    }
    let limit = |limit: f64| if (0.0..=1.0).contains(&limit) { Ok(()) } else { Err(PlanError::Limit) };
    match threshold {
        Threshold::At(_) => return Ok(()),
        Threshold::AboveMedian => {}
        Threshold::ByGroup(by) => return known(&by.column),
        Threshold::Top(share) => limit(*share)?,
        Threshold::Target(target) => {
            limit(target.limit)?;
            if target.rate != TargetRate::SelectionRate && roles.label.is_none() {
                return Err(PlanError::ThresholdWithoutLabel);
            }
            if let Some((column, _)) = &target.group {
                known(column)?;
            }
        }
    }
    if roles.cluster.is_some() { Err(PlanError::ThresholdWithClusters) } else { Ok(()) }
}

fn check_classes(roles: &Roles) -> Result<(), PlanError> {
    if !matches!(roles.decision, Decision::Class(_)) {
        return if matches!(roles.second, Some(Decision::Class(_))) { Err(PlanError::ClassesOfSecond) } else { Ok(()) };
    }
    match &roles.label {
        None => Err(PlanError::ClassesWithoutLabel),
        Some(label) if label.positive.is_some() => Err(PlanError::PositiveClass),
        Some(_) if roles.second.is_some() => Err(PlanError::ClassesOfSecond),
        Some(_) => Ok(()),
    }
}

/// What was asked for that a table counted already cannot be read with.
fn beside_counts(roles: &Roles) -> Option<Role> {
    let is_counted = |decision: &Decision| matches!(decision, Decision::Counted { .. });
    let beside = roles
        .label
        .iter()
        .map(|_| Role::Label)
        .chain(roles.second.iter().map(second_role))
        .chain(roles.weight.iter().map(|_| Role::Weight));
    std::iter::once(&roles.decision).chain(&roles.second).any(is_counted).then(|| beside.into_iter().next()).flatten()
}

const fn second_role(decision: &Decision) -> Role {
    match decision {
        Decision::Prediction(_) | Decision::Class(_) => Role::SecondPrediction,
        Decision::Score { .. } => Role::SecondScore,
        Decision::Counted { .. } => Role::Successes,
    }
}

fn columns(roles: &Roles) -> impl Iterator<Item = (&str, Role)> {
    let label = roles.label.iter().map(|label| (label.column.as_str(), Role::Label));
    let decision = match &roles.decision {
        Decision::Prediction(_) | Decision::Class(_) => Role::Prediction,
        Decision::Score { .. } => Role::Score,
        Decision::Counted { .. } => Role::Successes,
    };
    let decision = std::iter::once((roles.decision.column(), decision));
    let among = match &roles.decision {
        Decision::Counted { of: Among::Trials(column), .. } => Some((column.as_str(), Role::Trials)),
        Decision::Counted { of: Among::Failures(column), .. } => Some((column.as_str(), Role::Failures)),
        Decision::Prediction(_) | Decision::Class(_) | Decision::Score { .. } => None,
    };
    // One score that is cut at two thresholds is read once.
    let second = roles.second.iter().filter(|second| !is_cut_twice(&roles.decision, second));
    let second = second.map(|decision| (decision.column(), second_role(decision)));
    let weight = roles.weight.iter().map(|weight| (weight.column.as_str(), Role::Weight));
    let groups = roles.groups.iter().map(|group| (group.column.as_str(), Role::Group));
    let groups = groups.chain(roles.other.iter().map(|other| (other.column.as_str(), Role::OtherGroup)));
    let strata = roles.strata.iter().map(|stratum| (stratum.column.as_str(), Role::Stratum));
    let over = roles.over.iter().map(|over| (over.column.column.as_str(), Role::Period));
    let cluster = roles.cluster.iter().map(|column| (column.as_str(), Role::Cluster));
    label.chain(decision).chain(among).chain(second).chain(weight).chain(groups).chain(strata).chain(over).chain(cluster)
}

/// Whether both decisions are made of one score.
fn is_cut_twice(first: &Decision, second: &Decision) -> bool {
    matches!((first, second), (Decision::Score { column: one, .. }, Decision::Score { column: other, .. }) if one == other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Binary, Condition, MissingGroups, WeightColumn};

    fn roles() -> Roles {
        Roles {
            groups: vec![GroupColumn { column: "sex".into(), bins: None }],
            other: None,
            label: Some(Binary { column: "y".into(), positive: None }),
            decision: Decision::Score { column: "score".into(), threshold: Threshold::At(0.5) },
            scoring: Scoring::default(),
            second: None,
            weight: None,
            strata: vec![GroupColumn { column: "department".into(), bins: None }],
            cluster: Some("person".into()),
            conditions: vec![
                Condition { column: "year".into(), value: "2024".into() },
                Condition { column: "sex".into(), value: "F".into() },
            ],
            missing: vec![],
            missing_groups: MissingGroups::Level,
            max_levels: 100,
        }
    }

    #[test]
    fn reads_each_column_once() {
        let plan = Plan::new(roles()).unwrap();
        let expected = [
            ("y", Some(Role::Label)),
            ("score", Some(Role::Score)),
            ("sex", Some(Role::Group)),
            ("department", Some(Role::Stratum)),
            ("person", Some(Role::Cluster)),
            ("year", None),
        ];
        assert_eq!(plan.columns(), expected);
    }

    #[test]
    fn refuses_a_column_in_two_roles() {
        let mut twice = roles();
        twice.groups.push(GroupColumn { column: "y".into(), bins: None });
        assert_eq!(Plan::new(twice), Err(PlanError::TwoRoles { column: "y".into(), first: Role::Label, second: Role::Group }));
    }

    #[test]
    fn a_threshold_that_is_to_be_found_counts_scores() {
        let with = |threshold| {
            let mut roles = Roles { cluster: None, ..roles() };
            roles.decision = Decision::Score { column: "score".into(), threshold };
            roles
        };
        let target = |limit, group: Option<&str>| {
            let group = group.map(|column| (column.to_owned(), "F".to_owned()));
            Threshold::Target(crate::Target { rate: TargetRate::FalsePositiveRate, limit, group })
        };
        assert!(!Plan::new(with(Threshold::At(0.5))).unwrap().counts_scores());
        assert!(Plan::new(with(target(0.01, Some("sex")))).unwrap().counts_scores());
        assert_eq!(Plan::new(with(target(1.5, None))), Err(PlanError::Limit));
        assert_eq!(Plan::new(with(target(0.5, Some("race")))), Err(PlanError::ThresholdColumn { column: "race".into() }));
        assert_eq!(Plan::new(Roles { label: None, ..with(target(0.5, None)) }), Err(PlanError::ThresholdWithoutLabel));
        assert_eq!(Plan::new(Roles { cluster: Some("person".into()), ..with(Threshold::Top(0.5)) }), Err(PlanError::ThresholdWithClusters));
        assert_eq!(Plan::new(with(Threshold::At(f64::NAN))), Err(PlanError::Threshold));
        let mut twice = with(Threshold::At(0.5));
        twice.second = Some(Decision::Score { column: "other".into(), threshold: Threshold::Top(0.1) });
        assert_eq!(Plan::new(twice), Err(PlanError::SecondThreshold));
        let mut ranged = with(Threshold::At(0.5));
        ranged.scoring = Scoring { range: Some(ScoreRange { from: 1.0, to: 0.0 }), ..Scoring::default() };
        assert_eq!(Plan::new(ranged.clone()), Err(PlanError::ScoreRange));
        ranged.decision = Decision::Prediction(Binary { column: "yhat".into(), positive: None });
        assert_eq!(Plan::new(ranged), Err(PlanError::NoScore));
    }

    #[test]
    fn a_table_counted_already_is_read_by_its_counts_alone() {
        let decision = Decision::Counted { successes: "right".into(), of: Among::Trials("questions".into()) };
        let counted = Roles { label: None, decision, ..roles() };
        let plan = Plan::new(counted.clone()).unwrap();
        assert_eq!(plan.columns()[..2], [("right", Some(Role::Successes)), ("questions", Some(Role::Trials))]);
        assert_eq!((plan.task(), plan.weighting()), (Task::Decision, Weighting::People));
        let refused = |roles| Plan::new(roles).unwrap_err();
        assert_eq!(refused(Roles { label: roles().label, ..counted.clone() }), PlanError::Counted { role: Role::Label });
        let weight = Some(WeightColumn { column: "n".into(), meaning: Weighting::Sampling });
        assert_eq!(refused(Roles { weight, ..counted.clone() }), PlanError::Counted { role: Role::Weight });
        let second = Some(Decision::Score { column: "other".into(), threshold: Threshold::At(0.5) });
        assert_eq!(refused(Roles { second, ..counted.clone() }), PlanError::Counted { role: Role::SecondScore });
        let second = Some(counted.decision.clone());
        assert_eq!(refused(Roles { second, label: None, ..roles() }), PlanError::Counted { role: Role::Successes });
        let decision = Decision::Counted { successes: "right".into(), of: Among::Failures("right".into()) };
        assert_eq!(
            refused(Roles { decision, ..counted }),
            PlanError::TwoRoles { column: "right".into(), first: Role::Successes, second: Role::Failures }
        );
    }

    #[test]
    fn one_score_may_be_cut_at_two_thresholds() {
        let second = Some(Decision::Score { column: "score".into(), threshold: Threshold::At(0.7) });
        let plan = Plan::new(Roles { second, ..roles() }).unwrap();
        assert_eq!(plan.columns().iter().filter(|(column, _)| *column == "score").count(), 1);
    }

    #[test]
    fn refuses_a_plan_without_groups() {
        let mut none = roles();
        none.groups.clear();
        assert_eq!(Plan::new(none), Err(PlanError::NoGroup));
    }
}
