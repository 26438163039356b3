//! Which columns say who people are, and which rows are to be audited together.

use super::names::{AGE, CHARACTERISTIC, GROUP, IDENTIFIER, LABEL, PREDICTION, SCORE, SELECTOR, SPLIT, STRATUM, VALUE};
use super::{Columns, Guessed, NoGuess, Why};
use crate::{ColumnLook, Numbers};

/// The largest number of levels that a column of groups is thought to have.
const LEVELS: usize = 20;
/// The same of the only column that is left.
const LAST_LEVELS: usize = 100;
/// The largest number of group columns.
const GROUPS: usize = 5;
/// Ages at which people are told apart.
const AGES: [f64; 3] = [25.0, 45.0, 65.0];

/// A group column.
#[derive(Clone, Debug, PartialEq)]
pub struct GuessedGroup {
    /// The column.
    pub column: Guessed,
    /// How its numbers are cut.
    pub bins: Option<GroupBins>,
}

/// How numbers are cut.
#[derive(Clone, Debug, PartialEq)]
pub enum GroupBins {
    /// At edges.
    Edges(Vec<f64>),
    /// Into so many equal parts.
    Parts(usize),
}

/// A value whose rows alone are audited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selected {
    /// The column.
    pub column: String,
    /// The value.
    pub value: String,
    /// All its values, the commonest first.
    pub values: Vec<String>,
}

/// What is selected, where adding up all rows would mix what does not belong together.
pub(crate) fn selected(columns: &mut Columns<'_>, aggregated: bool) -> Vec<Selected> {
    let several = |column: &ColumnLook| column.numbers.is_none() && column.levels().is_some_and(|levels| (2..=50).contains(&levels.len()));
    let mut fitting = columns.fitting(&SELECTOR, several);
    fitting.sort_unstable();
    let mut all = Vec::new();
    for (place, _) in fitting {
        let column = columns.column(place);
        let levels = column.levels().unwrap_or_default();
        let test = levels.iter().find(|level| level.to_lowercase().contains("test"));
        let split = SPLIT.fit(&column.name) > 0 && test.is_some();
        if !aggregated && !split {
            continue;
        }
        columns.used[place] = true;
        let value = test.filter(|_| split).or(levels.first()).map_or_else(String::new, |value| (*value).to_owned());
        all.push(Selected { column: column.name.clone(), value, values: levels.iter().map(|level| (*level).to_owned()).collect() });
    }
    all
}

/// The group columns, and those whose name tells a group and that cannot be one.
pub(crate) fn groups(columns: &mut Columns<'_>, selected: &[Selected]) -> Result<(Vec<GuessedGroup>, Vec<String>), NoGuess> {
    let mut groups = Vec::new();
    if !columns.said.groups.is_empty() {
        for name in &columns.said.groups {
            let place = columns.place(name)?;
            groups.push(group(columns, place, Why::Said));
        }
        return Ok((groups, Vec::new()));
    }
    let levels = |column: &ColumnLook| column.levels().map_or(usize::MAX, |levels| levels.len());
    let few = |column: &ColumnLook| (2..=LEVELS).contains(&levels(column)) && column.numbers.is_none_or(|numbers| numbers.whole);
    let mut named = columns.fitting(&GROUP, few);
    named.sort_unstable();
    for (place, fit) in named.into_iter().take(GROUPS) {
        groups.push(group(columns, place, if fit == 2 { Why::Name } else { Why::Word }));
    }
    // A column of ages is cut, unless another has done so.
    let has_age = groups.iter().any(|group| super::names::words(&group.column.column).contains(&"age".to_owned()));
    if !has_age && let Some(&(place, _)) = columns.fitting(&AGE, |column| column.numbers.is_some()).first() {
        groups.push(group(columns, place, Why::Name));
    }
    if groups.is_empty() && selected.iter().any(|selected| CHARACTERISTIC.fit(&selected.column) > 0) {
        let value = columns.fitting(&VALUE, |column| column.levels().is_some());
        groups.extend(value.first().map(|&(place, _)| group(columns, place, Why::Name)));
    }
    if groups.is_empty() {
        groups.extend(last(columns));
    }
    if groups.is_empty() {
        return Err(NoGuess::NoGroup);
    }
    let no_groups = columns.fitting(&GROUP, |column| !few(column) && column.unreadable.is_none()).into_iter();
    let no_groups = no_groups.map(|(place, _)| columns.column(place).name.clone()).collect();
    Ok((groups, no_groups))
}

/// The columns of texts that have few values, where no name told: two at most.
fn last(columns: &mut Columns<'_>) -> Vec<GuessedGroup> {
    let free: Vec<usize> = (0..columns.used.len())
        .filter(|&place| !columns.used[place])
        .filter(|&place| {
            let column = columns.column(place);
            column.numbers.is_none()
                && !column.dates
                && [IDENTIFIER, STRATUM, LABEL, PREDICTION, SCORE].iter().all(|names| names.fit(&column.name) == 0)
        })
        .collect();
    let within = |columns: &Columns<'_>, most: usize| -> Vec<usize> {
        let such = |place: &&usize| columns.column(**place).levels().is_some_and(|levels| (2..=most).contains(&levels.len()));
        free.iter().filter(such).copied().collect()
    };
    let mut found = within(columns, LEVELS);
    if found.is_empty() {
        found = within(columns, LAST_LEVELS);
        // With a value of its own in each row it tells nothing of groups.
        found.retain(|&place| !columns.column(place).unique || columns.look.rows > LEVELS as u64);
        found.truncate(1);
    }
    found.into_iter().take(2).map(|place| group(columns, place, Why::Values)).collect()
}

fn group(columns: &mut Columns<'_>, place: usize, why: Why) -> GuessedGroup {
    let column = columns.column(place);
    let many = column.levels().is_none_or(|levels| levels.len() > LEVELS);
    let bins = column.numbers.filter(|numbers| many || !numbers.whole).map(|numbers| bins(numbers, AGE.fit(&column.name) > 0));
    GuessedGroup { column: columns.take(place, why, Vec::new()), bins }
}

fn bins(numbers: Numbers, of_ages: bool) -> GroupBins {
    let edges: Vec<f64> = AGES.into_iter().filter(|&edge| edge > numbers.least && edge <= numbers.most).collect();
    if of_ages && !edges.is_empty() { GroupBins::Edges(edges) } else { GroupBins::Parts(4) }
}
