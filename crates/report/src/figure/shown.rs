//! Which groups a picture shows: all of them up to forty, then those that are spoken of and the largest.

use std::collections::BTreeSet;

use ecart_words::{Words, say};

use super::canvas::SMALL;
use super::name::{apart, capitalised};
use crate::GroupingFindings;

/// With more groups than this a picture shows the largest.
const MOST: usize = 40;

/// More reasons than this for figures without a value would bury a picture.
pub(super) const MOST_REASONS: usize = 4;

/// The groups of a picture.
pub(super) struct Shown {
    /// Their places in the tables, in order, without all people together.
    pub(super) places: Vec<usize>,
    /// How many are not shown.
    pub(super) more: usize,
}

impl Shown {
    /// The groups of a grouping that a picture shows; the reference always is among them, and those that a sentence or a widest gap speaks of.
    pub(super) fn of(grouping: &GroupingFindings) -> Self {
        let rows = grouping.rates.rows.iter();
        let groups: Vec<usize> = rows.enumerate().filter(|(_, row)| !row.is_overall).map(|(place, _)| place).collect();
        let told = told(grouping);
        let is_told = |place: usize| grouping.rates.rows[place].is_reference || told.contains(grouping.rates.rows[place].group.as_str());
        let mut places = groups.clone();
        places.sort_by_key(|&place| (!is_told(place), std::cmp::Reverse(people(grouping, place)), place));
        places.truncate(MOST);
        places.sort_unstable();
        Self { more: groups.len() - places.len(), places }
    }
}

/// The groups that the finding and the widest gaps name.
fn told(grouping: &GroupingFindings) -> BTreeSet<&str> {
    let natural = grouping.natural.iter().flat_map(|natural| [natural.group.name.as_str(), natural.reference.name.as_str()]);
    let widest = grouping.widest.iter().filter_map(|widest| widest.gap.as_ref().ok());
    natural.chain(widest.flat_map(|gap| [gap.high.as_str(), gap.low.as_str()])).collect()
}

fn people(grouping: &GroupingFindings, place: usize) -> u64 {
    grouping.counts.get(place).map_or(0, |row| row.counts.iter().map(|count| count.people).sum())
}

/// The groups that are withheld.
pub(super) struct Withheld {
    /// Those that have a row of their own, with the reason in place of a mark.
    pub(super) names: Vec<String>,
    /// Why, in place of a mark.
    pub(super) why: String,
    /// What is said of the others, for which there is no room.
    pub(super) more: Option<String>,
}

impl Withheld {
    /// The withheld groups beside these.
    pub(super) fn beside(shown: &Shown, grouping: &GroupingFindings, words: &Words) -> Self {
        let mut names: Vec<String> = grouping.withheld.iter().map(|name| apart(name)).collect();
        let others = names.split_off(names.len().min(MOST.saturating_sub(shown.places.len())));
        let more = (!others.is_empty()).then(|| say!(words, "figure-withheld", groups = words.list(&others)));
        Self { names, why: grouping.withheld_why.clone(), more }
    }

    /// What a picture's text alternative says of them.
    pub(super) fn said(&self, words: &Words) -> Option<String> {
        (!self.names.is_empty()).then(|| format!("{}.", words.entry(&capitalised(&self.why), &words.list(&self.names))))
    }
}

/// What a group is called.
pub(super) fn group(grouping: &GroupingFindings, place: usize) -> String {
    apart(&grouping.rates.rows[place].group)
}

/// A group as a sentence below a picture names it: a long name must not push out what is said of it.
pub(super) fn in_a_sentence(name: &str) -> String {
    const ROOM: f64 = 420.0;
    SMALL.cut(&apart(name), ROOM)
}
