//! The values of one column in all threads together.

use std::hash::Hash;

use rustc_hash::FxHashMap;

use crate::encode::{MISSING, Seen};

/// What the encoders of one column met, each in its thread.
#[derive(Debug)]
pub(crate) struct Merged<V> {
    /// The values, in the order in which they first occur; the code of each is its place, from 1.
    pub(crate) values: Vec<Seen<V>>,
    /// Whether there are more than those. Their rows are then not all counted.
    pub(crate) more: bool,
    /// For each thread, the code here of each code there.
    pub(crate) codes: Vec<Vec<u32>>,
}

impl<V: Clone + Eq + Hash + Ord> Merged<V> {
    /// Merges encoders that keep `capacity` values each.
    pub(crate) fn new(parts: Vec<(Vec<Seen<V>>, bool)>, capacity: usize) -> Self {
        let mut more = parts.iter().any(|(_, more)| *more);
        let mut all: FxHashMap<&V, Seen<V>> = FxHashMap::default();
        for seen in parts.iter().flat_map(|(seen, _)| seen) {
            all.entry(&seen.value)
                .and_modify(|known| {
                    known.rows += seen.rows;
                    known.first = known.first.min(seen.first);
                })
                .or_insert_with(|| seen.clone());
        }
        let mut values: Vec<Seen<V>> = all.into_values().collect();
        values.sort_by(|a, b| a.first.cmp(&b.first).then_with(|| a.value.cmp(&b.value)));
        let places: FxHashMap<&V, u32> = values.iter().zip(1..).map(|(seen, code)| (&seen.value, code)).collect();
        let codes =
            parts.iter().map(|(seen, _)| std::iter::once(MISSING).chain(seen.iter().map(|seen| places[&seen.value])).collect()).collect();
        // Threads that each kept their share may together have met more than one would have kept.
        more |= values.len() > capacity;
        values.truncate(capacity);
        Self { values, more, codes }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Spot;

    fn seen(value: &'static str, rows: u64, line: u64) -> Seen<&'static str> {
        Seen { value, rows, first: Spot { input: 0, line } }
    }

    #[test]
    fn values_are_ordered_by_their_first_row_and_added_up() {
        let merged = Merged::new(vec![(vec![seen("b", 2, 5), seen("a", 1, 9)], false), (vec![seen("a", 4, 3)], false)], 20);
        assert_eq!(
            merged.values.iter().map(|seen| (seen.value, seen.rows, seen.first.line)).collect::<Vec<_>>(),
            [("a", 5, 3), ("b", 2, 5)]
        );
        assert_eq!(merged.codes, [vec![0, 2, 1], vec![0, 1]]);
        assert!(!merged.more);
    }

    #[test]
    fn together_there_may_be_more_than_in_each() {
        let merged = Merged::new(vec![(vec![seen("b", 2, 5)], false), (vec![seen("a", 4, 3)], false)], 1);
        assert!(merged.more);
        assert_eq!(merged.values.len(), 1);
        assert_eq!(merged.values[0].value, "a");
    }
}
