//! The columns that a plan needs: what is asked of each, and where they stand in a file.

use std::sync::Arc;

use ecart_tally::{Among, Bins, Condition, Decision, Grid, Kind, MissingGroups, Plan, Role, ScoreRange, Threshold, Unit, Weighting};

use crate::DataError;
use crate::counter::{BINARY_VALUES, VALUES};
use crate::value::Missing;

/// A group column or a stratum.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    /// Its place among [`Wanted::columns`].
    pub(crate) column: usize,
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) bins: Option<Bins>,
}

/// A column of scores.
#[derive(Clone, Debug)]
pub(crate) struct ScoreColumn {
    /// Its place among [`Wanted::columns`].
    pub(crate) column: usize,
    /// The scores at which a decision can change, rising; none where they are to be found once all is counted.
    pub(crate) cuts: Vec<f64>,
    pub(crate) range: Option<ScoreRange>,
}

impl ScoreColumn {
    /// The code of a score: one more than the number of cuts that it reaches.
    pub(crate) fn code(&self, score: f64) -> u32 {
        self.cuts.partition_point(|&cut| cut <= score) as u32 + 1
    }

    /// Whether a score of this code reaches this threshold, which is one of the cuts.
    pub(crate) fn reaches(&self, code: u32, threshold: f64) -> bool {
        code > self.code(threshold) - 1
    }
}

/// Two columns of counts. Each is named by its place among [`Wanted::columns`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counts {
    pub(crate) successes: usize,
    pub(crate) among: usize,
    /// Whether the second column holds the failures alone, and not all trials.
    pub(crate) failures: bool,
}

/// What is read of each row. A column is named by its place among `columns`.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) columns: Vec<(String, Option<Role>)>,
    /// In the order of their reasons, by column and value.
    pub(crate) conditions: Vec<(usize, Condition)>,
    /// The dimensions of the plan, in its order: the group columns, then the strata.
    pub(crate) groups: Vec<Group>,
    /// Places among `groups`, in the order of their reasons: by name.
    pub(crate) groups_by_name: Vec<usize>,
    /// The length of a period, where it was said.
    pub(crate) period_unit: Option<Unit>,
    pub(crate) label: Option<usize>,
    pub(crate) prediction: Option<usize>,
    /// Whether label and prediction each hold one of several classes, and what they are then counted as.
    pub(crate) classes: Option<[(String, Kind); 2]>,
    pub(crate) score: Option<ScoreColumn>,
    /// Where scores are counted, how far they are kept apart.
    pub(crate) grid: Option<Grid>,
    /// Of a table counted already: the successes, and what they are counted among.
    pub(crate) counted: Option<Counts>,
    pub(crate) second_prediction: Option<usize>,
    pub(crate) second_score: Option<ScoreColumn>,
    pub(crate) weight: Option<(usize, Weighting)>,
    pub(crate) cluster: Option<usize>,
    /// By which a row is found again in another file.
    pub(crate) key: Option<usize>,
    pub(crate) missing: Arc<Missing>,
    pub(crate) drop_missing: bool,
    pub(crate) max_levels: usize,
}

impl Wanted {
    pub(crate) fn new(plan: &Plan) -> Self {
        let roles = plan.roles();
        let columns: Vec<(String, Option<Role>)> = plan.columns().into_iter().map(|(name, role)| (name.to_owned(), role)).collect();
        // Every column that a role or a condition names is in the plan's list.
        let place = |name: &str| columns.iter().position(|(column, _)| column == name).unwrap_or(columns.len());
        let mut conditions: Vec<(usize, Condition)> =
            roles.conditions.iter().map(|condition| (place(&condition.column), condition.clone())).collect();
        conditions.sort_by(|a, b| a.1.cmp(&b.1));
        conditions.dedup();
        let groups: Vec<Group> = plan
            .dimensions()
            .map(|(group, kind)| Group { column: place(&group.column), name: group.column.clone(), kind, bins: group.bins.clone() })
            .collect();
        let mut groups_by_name: Vec<usize> = (0..groups.len()).collect();
        groups_by_name.sort_by(|&a, &b| groups[a].name.cmp(&groups[b].name));
        let score = |column: &str, threshold: &Threshold| ScoreColumn { column: place(column), cuts: threshold.given(), range: None };
        let decided = |decision: &Decision| match decision {
            Decision::Prediction(binary) => (Some(place(&binary.column)), None),
            Decision::Class(column) => (Some(place(column)), None),
            Decision::Score { column, threshold } => (None, Some(score(column, threshold))),
            Decision::Counted { .. } => (None, None),
        };
        let counted = match &roles.decision {
            Decision::Counted { successes, of } => {
                Some(Counts { successes: place(successes), among: place(of.column()), failures: matches!(of, Among::Failures(_)) })
            }
            Decision::Prediction(_) | Decision::Class(_) | Decision::Score { .. } => None,
        };
        let (prediction, score) = decided(&roles.decision);
        let score = score.map(|score| ScoreColumn { range: roles.scoring.range, ..score });
        let (second_prediction, second_score) = roles.second.as_ref().map(decided).unwrap_or_default();
        Self {
            conditions,
            groups,
            groups_by_name,
            period_unit: roles.over.as_ref().and_then(|over| over.unit),
            label: roles.label.as_ref().map(|label| place(&label.column)),
            prediction,
            classes: plan.classes().map(|columns| columns.map(|(column, kind)| (column.to_owned(), kind))),
            score,
            grid: plan.counts_scores().then(|| Grid::new(plan.cuts())),
            counted,
            second_prediction,
            second_score,
            weight: roles.weight.as_ref().map(|weight| (place(&weight.column), weight.meaning)),
            cluster: roles.cluster.as_ref().map(|cluster| place(cluster)),
            key: None,
            missing: Arc::new(Missing::new(&roles.missing)),
            drop_missing: roles.missing_groups == MissingGroups::LeftOut,
            max_levels: roles.max_levels,
            columns,
        }
    }

    /// Whether a second model has decided, too.
    pub(crate) const fn has_second(&self) -> bool {
        self.second_prediction.is_some() || self.second_score.is_some()
    }

    /// The same, and this column, by which a row is found again in another file.
    pub(crate) fn with_key(mut self, key: &str) -> Self {
        let place = self.columns.iter().position(|(column, _)| column == key);
        self.key = Some(place.unwrap_or(self.columns.len()));
        if place.is_none() {
            self.columns.push((key.to_owned(), None));
        }
        self
    }

    /// How many levels of a group column, a stratum or dates are counted.
    pub(crate) fn most_levels(&self, group: &Group) -> usize {
        if group.kind == Kind::Period { VALUES } else { self.max_levels }
    }

    /// How many distinct values of a column of levels are kept: more than are allowed, so that it shows.
    pub(crate) fn level_values(&self) -> usize {
        VALUES.max(self.max_levels.saturating_add(1))
    }

    /// How many distinct values of a label or prediction are kept: of two values enough for messages, of classes all that are allowed.
    pub(crate) fn outcome_values(&self) -> usize {
        if self.classes.is_some() { self.level_values() } else { BINARY_VALUES }
    }

    /// Where each needed column stands among the columns of a file.
    pub(crate) fn places(&self, header: &[String], name: &str) -> Result<Vec<usize>, DataError> {
        self.columns
            .iter()
            .map(|(column, role)| {
                let positions: Vec<usize> = (0..header.len()).filter(|&place| header[place] == *column).collect();
                match positions[..] {
                    [place] => Ok(place),
                    [] => Err(DataError::NoColumn {
                        column: column.clone(),
                        role: *role,
                        name: name.to_owned(),
                        columns: header.to_vec(),
                        nearest: nearest(column, header),
                    }),
                    _ => Err(DataError::DuplicateColumn {
                        column: column.clone(),
                        name: name.to_owned(),
                        positions: positions.iter().map(|place| place + 1).collect(),
                    }),
                }
            })
            .collect()
    }

    /// Whether the numbers of this column are cut into bands.
    pub(crate) fn is_binned(&self, column: usize) -> bool {
        self.groups.iter().any(|group| group.column == column && group.bins.is_some())
    }

    /// How many of the needed columns a header has.
    pub(crate) fn found_in(&self, header: &[String]) -> usize {
        self.columns.iter().filter(|(column, _)| header.contains(column)).count()
    }
}

/// The name that is nearest to a wanted one, if one is near.
pub(crate) fn nearest(wanted: &str, names: &[String]) -> Option<String> {
    let plain = |name: &str| name.to_lowercase().replace(['_', '-', ' ', '.'], "");
    let wanted = plain(wanted);
    names
        .iter()
        .map(|name| (strsim::jaro_winkler(&wanted, &plain(name)), name))
        .filter(|(likeness, _)| *likeness >= 0.8)
        // The first of equals: `max_by` would give the last.
        .rev()
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn the_nearest_name_ignores_case_and_punctuation() {
        let header = names(&["sex", "age", "age_cat", "race", "priors_count"]);
        assert_eq!(nearest("Race", &header).as_deref(), Some("race"));
        assert_eq!(nearest("AgeCat", &header).as_deref(), Some("age_cat"));
        assert_eq!(nearest("priors", &header).as_deref(), Some("priors_count"));
        assert_eq!(nearest("two_year_recid", &header), None);
    }
}
