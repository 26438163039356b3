//! Areas between groups: whether people of one group with a positive label score above those of another with a negative label.

use super::{Auc, Scored, auc_between};
use crate::Undefined;

/// The areas between all pairs of groups, and of each group with everyone else.
#[derive(Clone, Debug, PartialEq)]
pub struct CrossAuc {
    /// For each group whose positives are taken, and each whose negatives are, the area. The diagonal is each group's own.
    pub matrix: Vec<Vec<Result<Auc, Undefined>>>,
    /// For each group, its negatives and the positives of everyone else: [`bpsn`].
    pub bpsn: Vec<Result<Auc, Undefined>>,
    /// For each group, its positives and the negatives of everyone else: [`bnsp`].
    pub bnsp: Vec<Result<Auc, Undefined>>,
}

/// The areas between all pairs of these groups.
///
/// # Formula
/// [`auc_between`] the positives of the row's group and the negatives of the column's.
/// # Undefined
/// As [`auc_between`], each by itself.
/// # Source
/// Kallus & Zhou, The Fairness of Risk Scores Beyond Classification: Bipartite Ranking and the xAUC Metric, NeurIPS 2019. Checked in
/// `tests/tables/score_cross.csv`.
pub fn cross_auc(groups: &[Scored], overall: &Scored) -> CrossAuc {
    let row = |positives: &Scored| groups.iter().map(|negatives| auc_between(positives, negatives)).collect();
    CrossAuc {
        matrix: groups.iter().map(row).collect(),
        bpsn: groups.iter().map(|group| bpsn(group, overall)).collect(),
        bnsp: groups.iter().map(|group| bnsp(group, overall)).collect(),
    }
}

/// Background positive, subgroup negative: how likely it is that a person of everyone else with a positive label scores above one of the group with a negative label. A low one means
/// that the group's negatives score as others' positives do: they are flagged for what they are not.
///
/// # Formula
/// [`auc_between`] everyone else and the group.
/// # Undefined
/// As [`auc_between`].
/// # Source
/// Borkan, Dixon, Sorensen, Thain & Vasserman, Nuanced Metrics for Measuring Unintended Bias, WWW 2019 companion, 491–500. Checked in
/// `tests/tables/score_cross.csv`.
pub fn bpsn(group: &Scored, overall: &Scored) -> Result<Auc, Undefined> {
    auc_between(&overall.without(group), group)
}

/// Background negative, subgroup positive: how likely it is that a person of the group with a positive label scores above one of everyone else with a negative label. A low one means that
/// the group's positives score as others' negatives do: they are missed.
///
/// # Formula
/// [`auc_between`] the group and everyone else.
/// # Undefined
/// As [`auc_between`].
/// # Source
/// As [`bpsn`].
pub fn bnsp(group: &Scored, overall: &Scored) -> Result<Auc, Undefined> {
    auc_between(group, &overall.without(group))
}
