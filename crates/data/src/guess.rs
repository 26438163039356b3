//! What columns may be used as, guessed from a look at them, each guess with its reason.
//!
//! No file is read here. What the user has said stands above any guess. Nothing is certain: whoever shows a guess shows [`Guessed::why`] and the
//! alternatives beside it. Where there is nothing to go by, nothing is guessed: [`NoGuess`].

mod counted;
mod groups;
mod names;
mod outcome;
mod positive;

use crate::columns::nearest;
use crate::{ColumnLook, Look};
use names::{IDENTIFIER, Names, STRATUM, WEIGHT};

pub use counted::Event;
pub use groups::{GroupBins, GuessedGroup, Selected};
pub use outcome::{Classes, GuessedScore};
pub use positive::{Positive, WhyPositive, affirmative};

/// What the user has said of the columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    /// The column of what was true.
    pub label: Option<String>,
    /// The column of what was decided.
    pub prediction: Option<String>,
    /// The column of scores.
    pub score: Option<String>,
    /// The threshold of the scores.
    pub threshold: Option<f64>,
    /// Of a table counted already: the successes.
    pub successes: Option<String>,
    /// What they are counted among.
    pub trials: Option<String>,
    /// Or what is counted beside them.
    pub failures: Option<String>,
    /// The positive value of the prediction, and of the label if nothing else is said of it.
    pub positive: Option<String>,
    /// The positive value of the label.
    pub label_positive: Option<String>,
    /// The column of weights.
    pub weight: Option<String>,
    /// The group columns.
    pub groups: Vec<String>,
}

/// What the columns may be used as.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// What was true.
    pub label: Option<Guessed>,
    /// What was decided.
    pub decided: Decided,
    /// Whether label and prediction hold more than two classes.
    pub classes: Option<Classes>,
    /// The group columns; never none.
    pub groups: Vec<GuessedGroup>,
    /// Columns whose name tells a group and that have too many values, or only one.
    pub no_groups: Vec<String>,
    /// What is selected where the data hold several systems, or several splits, of which one is audited.
    pub selected: Vec<Selected>,
    /// How often a row counts.
    pub weight: Option<GuessedWeight>,
    /// Texts in the columns of label, prediction and score that are taken as missing, or they could not be read.
    pub missing: Vec<String>,
    /// Texts in the group columns that look missing, by column. They stay levels.
    pub missing_levels: Vec<(String, String)>,
    /// Columns within which groups might be compared.
    pub strata: Vec<String>,
    /// In a table of counts, other columns of several values, whose rows are added up, and the commonest value of each.
    pub added_up: Vec<(String, String)>,
    /// Columns that tell rows apart, and are not audited.
    pub identifiers: Vec<String>,
    /// Columns that say which rows hang together.
    pub clusters: Vec<String>,
    /// Columns that are none of all this.
    pub unused: Vec<String>,
}

/// A column, and why it is thought to play a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guessed {
    /// Its place among [`Look::columns`].
    pub place: usize,
    /// Its name.
    pub column: String,
    /// Why it is this one.
    pub why: Why,
    /// Which of its values is positive; `None` where they say it themselves, or there are none.
    pub positive: Option<Positive>,
    /// Other columns that might play the role, at most four.
    pub alternatives: Vec<String>,
}

/// Why a column is thought to play a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The user said so.
    Said,
    /// Its whole name is one of those that the role has.
    Name,
    /// A word of its name is.
    Word,
    /// Its values alone: no name told.
    Values,
    /// It is a column of counts that adds up with the others.
    Adds,
}

/// What was decided.
#[derive(Clone, Debug, PartialEq)]
pub enum Decided {
    /// A prediction.
    Prediction(Guessed),
    /// A score, and the threshold from which on it is positive.
    Score(GuessedScore),
    /// A table counted already.
    Counted {
        /// What is counted.
        successes: Guessed,
        /// What it is counted among.
        among: Guessed,
        /// Whether the second column holds what is beside the first, and not all.
        failures: bool,
        /// What the first counts.
        event: Event,
    },
}

/// How often a row counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuessedWeight {
    /// The column.
    pub column: Guessed,
    /// Whether it is a sampling weight, and not a number of people.
    pub sampling: bool,
}

/// Why there is no guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoGuess {
    /// A column that the user named is not there.
    NoColumn {
        /// The name.
        column: String,
        /// The name that is nearest to it.
        nearest: Option<String>,
    },
    /// No column looks like a decision or a score.
    NoDecision {
        /// A column that looks like what was true, if there is one.
        label: Option<String>,
    },
    /// No column looks like a group.
    NoGroup,
    /// A column that is to be a label or a prediction does not have two values.
    NotTwoValues {
        /// The column.
        column: String,
        /// The first of its values.
        values: Vec<String>,
    },
    /// A column that is to be a score does not hold numbers.
    NoNumbers {
        /// The column.
        column: String,
        /// The first of its values.
        values: Vec<String>,
    },
}

/// Guesses what the columns of some data are used as.
///
/// # Errors
/// [`NoGuess`] where there is nothing to go by, or where what the user said does not fit the data.
pub fn guess(look: &Look, said: &Said) -> Result<Guess, NoGuess> {
    let mut columns = Columns { look, said, used: vec![false; look.columns.len()] };
    // What the user named is used, whatever its name would have told.
    let named = [&said.label, &said.prediction, &said.score, &said.successes, &said.trials, &said.failures, &said.weight];
    let mut places = Vec::new();
    for column in named.into_iter().flatten().chain(&said.groups) {
        places.push(columns.place(column)?);
    }
    places.into_iter().for_each(|place| columns.used[place] = true);

    let found = outcome::find(&mut columns)?;
    let weight = if matches!(found.decided, Decided::Counted { .. }) && said.weight.is_none() { None } else { columns.weight()? };
    let aggregated = weight.as_ref().is_some_and(|weight| !weight.sampling) || matches!(found.decided, Decided::Counted { .. });
    let selected = groups::selected(&mut columns, aggregated);
    let (groups, no_groups) = groups::groups(&mut columns, &selected)?;

    let outcomes = found.label.iter().map(|label| label.place).chain(match &found.decided {
        Decided::Prediction(prediction) => vec![prediction.place],
        Decided::Score(score) => vec![score.column.place],
        Decided::Counted { successes, among, .. } => vec![successes.place, among.place],
    });
    let mut missing: Vec<String> = outcomes.flat_map(|place| &look.columns[place].looks_missing).map(|(text, _)| text.clone()).collect();
    missing.sort();
    missing.dedup();
    let of_group = |group: &GuessedGroup| {
        let column = &look.columns[group.column.place];
        column.looks_missing.iter().map(|(text, _)| (column.name.clone(), text.clone())).collect::<Vec<_>>()
    };
    let missing_levels = groups.iter().flat_map(of_group).filter(|(_, text)| !missing.contains(text)).collect();
    let rest = columns.rest(aggregated);
    Ok(Guess {
        label: found.label,
        decided: found.decided,
        classes: found.classes,
        groups,
        no_groups,
        selected,
        weight,
        missing,
        missing_levels,
        strata: rest.strata,
        added_up: rest.added_up,
        identifiers: rest.identifiers,
        clusters: rest.clusters,
        unused: rest.unused,
    })
}

/// Columns that play no role in an audit, by what might still be done with them.
#[derive(Default)]
struct Rest {
    strata: Vec<String>,
    added_up: Vec<(String, String)>,
    identifiers: Vec<String>,
    clusters: Vec<String>,
    unused: Vec<String>,
}

/// The columns, and which of them have a role already.
pub(crate) struct Columns<'a> {
    look: &'a Look,
    said: &'a Said,
    used: Vec<bool>,
}

impl<'a> Columns<'a> {
    /// Where a column stands that the user named.
    fn place(&self, column: &str) -> Result<usize, NoGuess> {
        let names = || self.look.columns.iter().map(|seen| seen.name.clone()).collect::<Vec<_>>();
        let place = self.look.columns.iter().position(|seen| seen.name == column);
        place.ok_or_else(|| NoGuess::NoColumn { column: column.to_owned(), nearest: nearest(column, &names()) })
    }

    fn column(&self, place: usize) -> &'a ColumnLook {
        &self.look.columns[place]
    }

    /// The columns without a role that are such, the surest name first, then in their order.
    fn fitting(&self, names: &Names, such: impl Fn(&ColumnLook) -> bool) -> Vec<(usize, u8)> {
        let free = (0..self.used.len()).filter(|&place| !self.used[place]);
        let mut fitting: Vec<(usize, u8)> = free
            .map(|place| (place, names.fit(&self.look.columns[place].name)))
            .filter(|&(place, fit)| fit > 0 && such(&self.look.columns[place]))
            .collect();
        // The sort is stable.
        fitting.sort_by_key(|&(place, fit)| (std::cmp::Reverse(fit), names.place(&self.look.columns[place].name)));
        fitting
    }

    /// A column in a role, which it then has.
    fn take(&mut self, place: usize, why: Why, alternatives: Vec<usize>) -> Guessed {
        self.used[place] = true;
        let name = |place: usize| self.look.columns[place].name.clone();
        let alternatives = alternatives.into_iter().filter(|&other| other != place).take(4).map(name).collect();
        Guessed { place, column: name(place), why, positive: None, alternatives }
    }

    /// The column that the user named, otherwise the one whose name fits best.
    fn best(&mut self, said: Option<&String>, names: &Names, such: impl Fn(&ColumnLook) -> bool) -> Result<Option<Guessed>, NoGuess> {
        if let Some(column) = said {
            let place = self.place(column)?;
            return Ok(Some(self.take(place, Why::Said, Vec::new())));
        }
        let fitting = self.fitting(names, such);
        let Some(&(place, fit)) = fitting.first() else { return Ok(None) };
        let alternatives = fitting.iter().map(|(place, _)| *place).collect();
        Ok(Some(self.take(place, if fit == 2 { Why::Name } else { Why::Word }, alternatives)))
    }

    fn weight(&mut self) -> Result<Option<GuessedWeight>, NoGuess> {
        let such = |column: &ColumnLook| {
            column.numbers.is_some_and(|numbers| numbers.least >= 0.0 && (numbers.most > 1.0 || !numbers.whole))
                && column.looks_missing.is_empty()
        };
        let said = self.said.weight.as_ref();
        Ok(self.best(said, &WEIGHT, such)?.map(|column| {
            let sampling = self.column(column.place).numbers.is_some_and(|numbers| !numbers.whole);
            GuessedWeight { column, sampling }
        }))
    }

    /// What is left once all roles are given; `aggregated`: of a table of counts.
    fn rest(&self, aggregated: bool) -> Rest {
        let mut rest = Rest::default();
        for (column, _) in self.look.columns.iter().zip(&self.used).filter(|(_, used)| !**used) {
            let texts = column.numbers.is_none();
            let name = column.name.clone();
            let levels = column.levels().map_or(usize::MAX, |levels| levels.len());
            let commonest = column.levels().and_then(|levels| levels.first().map(|level| (*level).to_owned()));
            if let Some(commonest) = commonest.filter(|_| aggregated && texts && levels > 1 && STRATUM.fit(&name) == 0) {
                rest.added_up.push((name, commonest));
                continue;
            }
            let list = if column.unreadable.is_some() {
                &mut rest.unused
            } else if column.unique && (IDENTIFIER.fit(&name) > 0 || (texts && self.look.rows >= 50)) {
                &mut rest.identifiers
            } else if IDENTIFIER.fit(&name) > 0 && levels > 2 {
                &mut rest.clusters
            } else if STRATUM.fit(&name) > 0 && (2..=100).contains(&levels) {
                &mut rest.strata
            } else {
                &mut rest.unused
            };
            list.push(name);
        }
        rest
    }
}
