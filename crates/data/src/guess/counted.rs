//! Tables that were counted already: columns of counts, of which one is a part of another.

use super::names::{CHOSEN, REST, RIGHT, TRIALS, WRONG, words};
use super::{Columns, Decided, Guessed, NoGuess, Why};
use crate::{ColumnLook, Sum};

/// What the successes of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Errors.
    Error,
    /// What was done right.
    Success,
    /// Who was selected.
    Selection,
}

/// The columns that the user named.
pub(crate) fn said(columns: &mut Columns<'_>) -> Result<Option<Decided>, NoGuess> {
    let said = columns.said;
    let (Some(successes), Some(among)) = (&said.successes, said.trials.as_ref().or(said.failures.as_ref())) else { return Ok(None) };
    let (successes, among) = (columns.place(successes)?, columns.place(among)?);
    let event = event(&columns.column(successes).name);
    let [successes, among] = [successes, among].map(|place| columns.take(place, Why::Said, Vec::new()));
    Ok(Some(Decided::Counted { successes, among, failures: said.trials.is_none(), event }))
}

/// The columns that add up, otherwise two of which one by its name is a part of the other.
pub(crate) fn found(columns: &mut Columns<'_>) -> Option<Decided> {
    let sums = columns.look.sums.iter().filter(|sum| is_counted(columns, sum));
    // The first of equals: `max_by_key` would give the last.
    if let Some(sum) = sums.rev().max_by_key(|sum| likeness(columns, sum)).copied() {
        let [a, b] = sum.parts;
        let part = if rank(&columns.column(b).name) > rank(&columns.column(a).name) { b } else { a };
        let alternatives = sum.parts.to_vec();
        let successes = columns.take(part, Why::Adds, alternatives);
        sum.parts.iter().for_each(|&place| columns.used[place] = true);
        let among = columns.take(sum.whole, Why::Adds, Vec::new());
        return Some(counted(successes, among));
    }
    if let Some(decided) = beside(columns) {
        return Some(decided);
    }
    let counts = |column: &ColumnLook| column.numbers.is_some_and(|numbers| numbers.whole && numbers.least >= 0.0 && numbers.most >= 2.0);
    let wholes = columns.fitting(&TRIALS, counts);
    let free = (0..columns.used.len()).filter(|&place| !columns.used[place]);
    let parts: Vec<usize> = free
        .filter(|&place| {
            rank(&columns.column(place).name) > 1
                && columns.column(place).numbers.is_some_and(|numbers| numbers.whole && numbers.most >= 2.0)
        })
        .collect();
    let belongs = |part: usize, whole: usize| {
        let (part_words, whole_words) = (words(&columns.column(part).name), words(&columns.column(whole).name));
        let most = |place: usize| columns.column(place).numbers.map(|numbers| numbers.most);
        part != whole && most(part) <= most(whole) && (whole_words.len() == 1 || part_words.first() == whole_words.first())
    };
    let (part, whole) = parts
        .iter()
        .find_map(|&part| wholes.iter().map(|&(whole, _)| whole).find(|&whole| belongs(part, whole)).map(|whole| (part, whole)))?;
    let successes = columns.take(part, Why::Word, parts);
    let among = columns.take(whole, Why::Word, Vec::new());
    Some(counted(successes, among))
}

/// A column of counts, and one that is called the same with a `not` before it.
fn beside(columns: &mut Columns<'_>) -> Option<Decided> {
    let free = (0..columns.used.len()).filter(|&place| !columns.used[place]);
    let counts: Vec<(usize, Vec<String>)> = free
        .filter(|&place| columns.column(place).numbers.is_some_and(|numbers| numbers.whole && numbers.least >= 0.0 && numbers.most > 2.0))
        .map(|place| (place, words(&columns.column(place).name)))
        .collect();
    let (part, rest) = counts.iter().find_map(|(part, name)| {
        let not = |(_, other): &&(usize, Vec<String>)| matches!(other.split_first(), Some((not, rest)) if not == "not" && rest == name);
        counts.iter().find(not).map(|(rest, _)| (*part, *rest))
    })?;
    let successes = columns.take(part, Why::Word, Vec::new());
    let among = columns.take(rest, Why::Word, Vec::new());
    let event = event(&successes.column);
    Some(Decided::Counted { successes, among, failures: true, event })
}

fn counted(successes: Guessed, among: Guessed) -> Decided {
    let event = event(&successes.column);
    Decided::Counted { successes, among, failures: false, event }
}

/// Whether a sum is one of counts, and not of the marks of single people.
fn is_counted(columns: &Columns<'_>, sum: &Sum) -> bool {
    let free = sum.parts.iter().chain([&sum.whole]).all(|&place| !columns.used[place]);
    free && columns.column(sum.whole).numbers.is_some_and(|numbers| numbers.most > 2.0)
}

/// How much the names of a sum's columns are those of a table.
fn likeness(columns: &Columns<'_>, sum: &Sum) -> u8 {
    let name = |place: usize| columns.column(place).name.as_str();
    TRIALS.fit(name(sum.whole)) + sum.parts.iter().map(|&part| u8::from(rank(name(part)) != 1)).sum::<u8>()
}

/// What is rather the part that is counted: an event by its name, then a name that tells nothing, and last what is not the event.
fn rank(name: &str) -> u8 {
    if REST.fit(name) > 0 {
        0
    } else if [WRONG, RIGHT, CHOSEN].iter().any(|names| names.fit(name) > 0) {
        2
    } else {
        1
    }
}

fn event(name: &str) -> Event {
    if WRONG.fit(name) > 0 {
        Event::Error
    } else if RIGHT.fit(name) > 0 {
        Event::Success
    } else {
        Event::Selection
    }
}
