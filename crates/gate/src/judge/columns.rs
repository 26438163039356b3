//! Where the columns and the levels that a rule names stand in the data.

use ecart_metrics::{GroupName, Margins, MarginsOf, Outcomes};
use ecart_schema::{Document, Told};
use ecart_tally::{Kind, Tally, Task};

use crate::rule::JOIN;
use crate::{At, CheckError, CheckProblem, Place, Rule};

/// What was counted of the groups that a rule is about.
pub(super) struct Columns<'a> {
    /// The sums; `None` where they are withheld altogether.
    pub(super) of: Option<MarginsOf>,
    /// The tally, with the places of the rule's columns and of its strata; `None` where counts are withheld.
    pub(super) tally: Option<(&'a Tally, Vec<usize>, Vec<usize>)>,
    /// All people together.
    pub(super) overall: Outcomes,
    /// The levels of each column.
    pub(super) levels: Vec<(String, Vec<String>)>,
}

impl<'a> Columns<'a> {
    /// Finds a rule's columns and strata.
    ///
    /// # Errors
    /// [`CheckError`] if there is no such column.
    pub(super) fn find(rule: &Rule, document: &'a Document) -> Result<Self, CheckError> {
        if let Some(column) = rule.within.columns.iter().find(|column| rule.columns.iter().any(|other| other.value == column.value)) {
            return Err(refused(rule, column.place, CheckProblem::TwoRoles { column: column.value.clone() }));
        }
        match document.counted.told() {
            Told::Whole(tally) => Self::of_tally(rule, tally, document),
            Told::Suppressed(margins) => Self::of_margins(rule, margins),
        }
    }

    fn of_tally(rule: &Rule, tally: &'a Tally, document: &Document) -> Result<Self, CheckError> {
        let is_counted_by = |kind| matches!(kind, Kind::Group | Kind::Stratum);
        let names = || tally.dimensions().iter().filter(|dimension| is_counted_by(dimension.kind()));
        let place = |column: &At<String>| {
            let found = tally.dimensions().iter().position(|other| is_counted_by(other.kind()) && other.name() == column.value);
            found.ok_or_else(|| no_column(rule, column, names().map(|other| other.name().to_owned()).collect()))
        };
        let places = rule.columns.iter().map(place).collect::<Result<Vec<_>, _>>()?;
        let strata = rule.within.columns.iter().map(place).collect::<Result<Vec<_>, _>>()?;
        let levels = places.iter().map(|&place| &tally.dimensions()[place]).map(|dimension| {
            let known = dimension.levels().iter().filter(|level| !level.is_missing());
            (dimension.name().to_owned(), known.map(ToString::to_string).collect())
        });
        if tally.task() == Task::Verification && !strata.is_empty() {
            let column = names().map(|column| column.name().to_owned()).next().unwrap_or_default();
            return Err(refused(rule, rule.within.columns[0].place, CheckProblem::OtherThanOfPairs { column }));
        }
        Ok(Self {
            of: Some(MarginsOf::of(tally, &places)),
            overall: all_of(tally).unwrap_or(document.audit.overall.outcomes),
            levels: levels.collect(),
            tally: Some((tally, places, strata)),
        })
    }

    fn of_margins(rule: &Rule, margins: &Margins) -> Result<Self, CheckError> {
        let mut names: Vec<String> = margins.groupings.iter().flat_map(|grouping| grouping.columns.iter().cloned()).collect();
        names.sort();
        names.dedup();
        // Of strata nothing is told where counts are withheld, not even which there are.
        if let Some(column) = rule.columns.iter().find(|column| !names.contains(&column.value)) {
            return Err(no_column(rule, column, names));
        }
        let is_of = |grouping: &&MarginsOf| {
            grouping.columns.len() == rule.columns.len() && rule.columns.iter().all(|column| grouping.columns.contains(&column.value))
        };
        let told = margins.groupings.iter().find(is_of).filter(|_| rule.within.columns.is_empty());
        let levels = rule.columns.iter().map(|column| {
            let mut levels: Vec<String> = Vec::new();
            for grouping in &margins.groupings {
                let Some(place) = grouping.columns.iter().position(|other| *other == column.value) else { continue };
                let all = grouping.groups.iter().map(|(levels, _)| levels).chain(&grouping.withheld);
                levels.extend(all.map(|levels| &levels[place]).filter(|level| !level.is_missing()).map(ToString::to_string));
            }
            levels.sort();
            levels.dedup();
            (column.value.clone(), levels)
        });
        let of = if rule.columns.is_empty() { Some(MarginsOf::default()) } else { told.cloned() };
        Ok(Self { of, tally: None, overall: margins.overall, levels: levels.collect() })
    }

    /// Nothing, if a text names levels of the columns: `race=Black`, `race=Black × sex=Female`, or of a single column `Black`.
    ///
    /// # Errors
    /// [`CheckError`] if there is no such column or level.
    pub(super) fn check_named(&self, rule: &Rule, text: &At<String>) -> Result<(), CheckError> {
        if let [(_, levels)] = &self.levels[..]
            && levels.contains(&text.value)
        {
            return Ok(());
        }
        let check = |part: &str| {
            let of = |(column, _): &&(String, Vec<String>)| part.strip_prefix(column.as_str()).is_some_and(|rest| rest.starts_with('='));
            let problem = match self.levels.iter().find(of) {
                Some((column, _)) => self.check(column, &part[column.len() + 1..]),
                None => {
                    let columns = self.levels.iter().map(|(column, _)| column.clone()).collect();
                    Err(CheckProblem::NoLevel { text: text.value.clone(), columns })
                }
            };
            problem.map_err(|problem| refused(rule, text.place, problem))
        };
        // A level may hold the sign that joins levels.
        check(&text.value).or_else(|error| match text.value.contains(JOIN) {
            true => text.value.split(JOIN).try_for_each(check),
            false => Err(error),
        })
    }

    /// Nothing, if there is this level.
    pub(super) fn check(&self, column: &str, level: &str) -> Result<(), CheckProblem> {
        let Some((_, levels)) = self.levels.iter().find(|(name, _)| name == column) else {
            let columns = self.levels.iter().map(|(column, _)| column.clone()).collect();
            return Err(CheckProblem::NoSuchColumn { column: column.to_owned(), columns });
        };
        if levels.iter().any(|other| other == level) {
            return Ok(());
        }
        Err(CheckProblem::NoSuchLevel { column: column.to_owned(), level: level.to_owned(), levels: levels.clone() })
    }
}

/// Whether a group has all of these levels.
pub(super) fn has(name: &GroupName, named: &[(String, String)]) -> bool {
    named.iter().all(|(column, level)| name.0.iter().any(|(name, of)| name == column && !of.is_missing() && of.to_string() == *level))
}

fn no_column(rule: &Rule, column: &At<String>, columns: Vec<String>) -> CheckError {
    refused(rule, column.place, CheckProblem::NoSuchColumn { column: column.value.clone(), columns })
}

/// The error of a rule.
pub(super) fn refused(rule: &Rule, place: Place, why: CheckProblem) -> CheckError {
    CheckError { rule: rule.name.clone(), place, why }
}

/// All people of a tally together; of pairs also those of two groups, which are of none.
fn all_of(tally: &Tally) -> Option<Outcomes> {
    (tally.task() != Task::Verification).then(|| MarginsOf::of(tally, &[]).groups.first().map(|(_, outcomes)| *outcomes)).flatten()
}
