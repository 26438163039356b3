//! Levels that are read as one and are counted apart: they differ in spaces, in how an accent is written, or in signs that do not show.

use std::collections::{BTreeMap, BTreeSet};

use ecart_words::say;
use unicode_normalization::UnicodeNormalization;

use super::labels::Labels;
use crate::figure::clean;

/// A sentence for each group column that has such levels, with each as a computer reads it.
pub(super) fn cautions(labels: &Labels<'_>) -> Vec<String> {
    let mut levels: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for grouping in &labels.document.audit.groupings {
        for name in grouping.groups.iter().map(|group| &group.name).chain(&grouping.withheld) {
            for (column, level) in name.0.iter().filter(|(_, level)| !level.is_missing()) {
                levels.entry(column).or_default().insert(level.to_string());
            }
        }
    }
    let words = labels.words;
    let sentence = |(column, levels): (&str, BTreeSet<String>)| {
        let alike: Vec<String> =
            alike(levels).iter().map(|levels| words.list(&levels.iter().map(|level| format!("{level:?}")).collect::<Vec<_>>())).collect();
        (!alike.is_empty()).then(|| say!(words, "caution-alike", column = column, levels = words.series(&alike)))
    };
    levels.into_iter().filter_map(sentence).collect()
}

/// Those that are read as one, each with the others.
fn alike(levels: BTreeSet<String>) -> Vec<Vec<String>> {
    let mut read: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for level in levels {
        let seen: String = clean(&level).nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
        read.entry(seen).or_default().push(level);
    }
    read.into_values().filter(|levels| levels.len() > 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_accents_and_hidden_signs_are_seen_through_and_case_is_not() {
        let levels = ["A", " A", "a", "\u{e9}t\u{e9}", "e\u{301}te\u{301}", "b\u{202e}c", "bc", "x  y", "x y", "z"];
        let found = alike(levels.iter().map(|&level| level.to_owned()).collect());
        assert_eq!(
            found,
            [vec![" A", "A"], vec!["b\u{202e}c", "bc"], vec!["x  y", "x y"], vec!["e\u{301}te\u{301}", "\u{e9}t\u{e9}"]].map(|two| {
                let mut two: Vec<String> = two.into_iter().map(str::to_owned).collect();
                two.sort();
                two
            })
        );
    }
}
