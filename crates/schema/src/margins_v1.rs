//! The twin of margins: what is written in place of a tally where small groups are withheld.

use ecart_metrics::{Config, Crossing, Margins, MarginsOf, Outcomes};
use ecart_tally::{Level, Plan, Weighting};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::SchemaError;
use crate::figure_v1::CountsV1;
use crate::level_v1::LevelV1;

/// What is told of what was counted, where small groups are withheld: all people together, and each group that is not withheld. Every figure is computed from it.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Margins")]
pub(crate) struct MarginsV1 {
    /// Groups in which an outcome happened to fewer people than this, and not to none, are withheld; and others that would give them away.
    suppressed_below: u64,
    /// All people together, by outcome.
    overall: CountsV1<u64>,
    /// The groupings, in the order of the columns, the crossing last.
    groupings: Vec<MarginsOfV1>,
}

/// What is told of the groups of one grouping.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "MarginsOf")]
struct MarginsOfV1 {
    /// The columns.
    columns: Vec<String>,
    /// The groups that are told of, in the order of their levels.
    groups: Vec<MarginV1>,
    /// The groups that somebody belongs to and of which nothing else is told: for each one level of each column.
    withheld: Vec<Vec<LevelV1>>,
}

/// The people of a group.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Margin")]
struct MarginV1 {
    /// One level of each column.
    levels: Vec<LevelV1>,
    /// Number of people by outcome.
    counts: CountsV1<u64>,
}

impl MarginsV1 {
    pub(crate) fn of(margins: &Margins, below: u64) -> Self {
        let levels = |levels: &Vec<Level>| levels.iter().map(LevelV1::of).collect();
        let grouping = |of: &MarginsOf| MarginsOfV1 {
            columns: of.columns.clone(),
            groups: of
                .groups
                .iter()
                .map(|(name, outcomes)| MarginV1 { levels: levels(name), counts: CountsV1::of(outcomes, |amount| amount.people) })
                .collect(),
            withheld: of.withheld.iter().map(levels).collect(),
        };
        Self {
            suppressed_below: below,
            overall: CountsV1::of(&margins.overall, |amount| amount.people),
            groupings: margins.groupings.iter().map(grouping).collect(),
        }
    }

    /// The margins of so many rows, if they are of what the plan and the configuration ask for.
    pub(crate) fn margins(self, rows: u64, plan: &Plan, config: &Config) -> Result<Margins, SchemaError> {
        if Some(self.suppressed_below) != config.suppress_below {
            return Err(SchemaError::wrong("margins.suppressed_below", "not what the configuration says"));
        }
        if plan.weighting() == Weighting::Sampling {
            return Err(SchemaError::wrong("margins", "no counts are withheld where there are sampling weights"));
        }
        let outcomes = |counts: CountsV1<u64>, path: &str| {
            counts
                .outcomes(plan.task())
                .ok_or_else(|| SchemaError::wrong(path, "not the outcomes of the plan, or more people than can be counted"))
        };
        let overall = outcomes(self.overall, "margins.overall")?;
        if plan.weighting() == Weighting::Rows && overall.all().people != rows {
            return Err(SchemaError::wrong("margins.overall", format_args!("not the people of {rows} rows")));
        }
        let expected = groupings_of(plan, config.crossing);
        if !self.groupings.iter().map(|grouping| &grouping.columns).eq(&expected) {
            return Err(SchemaError::wrong("margins.groupings", "not what the plan says"));
        }
        let groupings = self.groupings.into_iter().enumerate().map(|(place, grouping)| {
            let path = format!("margins.groupings[{place}]");
            let groups = grouping.groups.into_iter().map(|group| Ok((levels(group.levels), outcomes(group.counts, &path)?)));
            let of = MarginsOf {
                columns: grouping.columns,
                groups: groups.collect::<Result<_, SchemaError>>()?,
                withheld: grouping.withheld.into_iter().map(levels).collect(),
            };
            check(&of, &overall).map_err(|problem| SchemaError::wrong(path, problem))?;
            Ok(of)
        });
        let groupings = groupings.collect::<Result<_, SchemaError>>()?;
        Ok(Margins { task: plan.task(), weighting: plan.weighting(), rows, overall, groupings })
    }
}

fn levels(levels: Vec<LevelV1>) -> Vec<Level> {
    levels.into_iter().map(LevelV1::level).collect()
}

/// The columns of each grouping.
fn groupings_of(plan: &Plan, crossing: Crossing) -> Vec<Vec<String>> {
    let columns: Vec<String> = plan.roles().groups.iter().map(|group| group.column.clone()).collect();
    let singles = columns.iter().map(|column| vec![column.clone()]);
    match crossing {
        _ if columns.len() < 2 => singles.collect(),
        Crossing::None => singles.collect(),
        Crossing::Also => singles.chain([columns.clone()]).collect(),
        Crossing::Only => vec![columns],
    }
}

/// Whether these can be groups of those people: each named once, in order, and together not more than there are, nor fewer where none is withheld.
fn check(of: &MarginsOf, overall: &Outcomes) -> Result<(), &'static str> {
    let told = of.groups.iter().map(|(levels, _)| levels);
    if told.clone().chain(&of.withheld).any(|levels| levels.len() != of.columns.len()) {
        return Err("a group that does not have one level for each column");
    }
    if !told.clone().is_sorted_by(|a, b| a < b)
        || !of.withheld.is_sorted_by(|a, b| a < b)
        || told.into_iter().any(|levels| of.withheld.contains(levels))
    {
        return Err("the groups are not in order, each once");
    }
    let mut rest = overall.counts();
    for (_, outcomes) in &of.groups {
        for (rest, people) in rest.iter_mut().zip(outcomes.counts()) {
            *rest = rest.checked_sub(people).ok_or("more people than there are")?;
        }
    }
    if of.withheld.is_empty() && rest.iter().any(|people| *people > 0) { Err("fewer people than there are") } else { Ok(()) }
}
