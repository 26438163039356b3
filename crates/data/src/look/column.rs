//! What is seen of a column, value by value.

use std::hash::BuildHasher;

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use ecart_tally::Period;

use super::{ColumnLook, LEVELS, Numbers, UNIQUE};
use crate::note::looks_missing;
use crate::value::{Missing, parse};

/// The longest text, in bytes, that can be a level.
const LONGEST: usize = 1_000;

/// A column that is being looked at.
pub(crate) struct Seen {
    name: String,
    /// The rows that have a value.
    rows: u64,
    missing: u64,
    /// `None` once there are too many.
    values: Option<FxHashMap<Box<[u8]>, u64>>,
    /// `None` once a value was no number.
    numbers: Option<Numbers>,
    looks_missing: FxHashMap<Box<[u8]>, u64>,
    repeated: bool,
    /// Whether no value was anything but a date or a period.
    dates: bool,
    /// The hashes of the values, from when they are too many to be kept until one comes twice.
    hashes: FxHashSet<u64>,
    unreadable: Option<String>,
}

impl Seen {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            rows: 0,
            missing: 0,
            values: Some(FxHashMap::default()),
            numbers: Some(Numbers { least: f64::INFINITY, most: f64::NEG_INFINITY, whole: true }),
            looks_missing: FxHashMap::default(),
            repeated: false,
            dates: true,
            hashes: FxHashSet::default(),
            unreadable: None,
        }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn cannot_read(&mut self, found: &str) {
        self.unreadable = Some(found.to_owned());
    }

    /// Sees the value of one row.
    pub(crate) fn see(&mut self, value: &[u8], missing: &Missing) {
        if missing.holds(value) {
            self.missing += 1;
            return;
        }
        self.rows += 1;
        if let Some(rows) = self.values.as_mut().and_then(|values| values.get_mut(value)) {
            *rows += 1;
            self.repeated = true;
            if let Some(rows) = self.looks_missing.get_mut(value) {
                *rows += 1;
            }
            return;
        }
        // There are few ways to write that a value is missing, so these are kept whatever else there is.
        if value.len() < 16 && std::str::from_utf8(value).is_ok_and(looks_missing) {
            *self.looks_missing.entry(value.into()).or_default() += 1;
        } else {
            self.number(value);
            self.dates = self.dates && std::str::from_utf8(value).is_ok_and(|text| Period::of(text, None).is_ok());
        }
        self.keep(value);
    }

    fn number(&mut self, value: &[u8]) {
        let Some(numbers) = &mut self.numbers else { return };
        match parse(value).filter(|number| number.is_finite()) {
            Some(number) => {
                numbers.least = numbers.least.min(number);
                numbers.most = numbers.most.max(number);
                numbers.whole &= number.fract() == 0.0;
            }
            None => self.numbers = None,
        }
    }

    /// Keeps a value that is new among the kept ones.
    fn keep(&mut self, value: &[u8]) {
        if let Some(values) = &mut self.values {
            if values.len() < LEVELS && value.len() <= LONGEST {
                values.insert(value.into(), 1);
                return;
            }
            if !self.repeated {
                self.hashes = values.keys().map(|value| hash(value)).collect();
            }
            self.values = None;
        }
        if !self.repeated && self.hashes.len() < UNIQUE && !self.hashes.insert(hash(value)) {
            self.repeated = true;
            self.hashes = FxHashSet::default();
        }
    }

    pub(crate) fn finish(self) -> ColumnLook {
        let ordered = |values: FxHashMap<Box<[u8]>, u64>| {
            let mut values: Vec<(String, u64)> =
                values.into_iter().map(|(value, rows)| (String::from_utf8_lossy(&value).into_owned(), rows)).collect();
            values.sort_by(|(a, n), (b, m)| m.cmp(n).then_with(|| a.cmp(b)));
            values
        };
        Self::checked(ColumnLook {
            unique: !self.repeated && self.rows > 1 && self.unreadable.is_none(),
            dates: self.dates && self.numbers.is_none(),
            name: self.name,
            values: self.values.map(ordered),
            numbers: self.numbers.filter(|numbers| numbers.least <= numbers.most),
            missing: self.missing,
            looks_missing: ordered(self.looks_missing),
            unreadable: self.unreadable,
        })
    }

    /// Of a column that cannot be read nothing is told.
    fn checked(column: ColumnLook) -> ColumnLook {
        match column.unreadable {
            Some(_) => ColumnLook { values: None, numbers: None, missing: 0, looks_missing: Vec::new(), dates: false, ..column },
            None => column,
        }
    }
}

fn hash(value: &[u8]) -> u64 {
    FxBuildHasher.hash_one(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(values: impl IntoIterator<Item = impl AsRef<str>>) -> ColumnLook {
        let mut column = Seen::new("c");
        let missing = Missing::new(&[]);
        values.into_iter().for_each(|value| column.see(value.as_ref().as_bytes(), &missing));
        column.finish()
    }

    #[test]
    fn values_are_counted_the_commonest_first() {
        let column = seen(["b", "a", "", "b", " ", "c"]);
        assert_eq!(column.values.unwrap(), [("b".into(), 2), ("a".into(), 1), ("c".into(), 1)]);
        assert_eq!((column.missing, column.unique, column.numbers), (2, false, None));
    }

    #[test]
    fn numbers_have_a_range_whatever_looks_missing() {
        let column = seen(["3", "NA", " -1.5", "NA", "2"]);
        assert_eq!(column.numbers, Some(Numbers { least: -1.5, most: 3.0, whole: false }));
        assert_eq!(column.looks_missing, [("NA".to_owned(), 2)]);
        assert_eq!(column.levels().unwrap(), [" -1.5", "2", "3"]);
        assert_eq!(seen(["1", "inf"]).numbers, None);
        assert_eq!(seen(["NA", ""]).numbers, None);
        assert_eq!(seen((0..500).map(|number| number.to_string())).numbers, Some(Numbers { least: 0.0, most: 499.0, whole: true }));
        assert_eq!(seen((0..500).map(|number| number.to_string()).chain(["x".into()])).numbers, None);
    }

    #[test]
    fn dates_and_periods_are_known_and_plain_numbers_are_none() {
        assert!(seen(["2024-01-31", "2024-02-01T10:00:00Z", "", "NA"]).dates);
        assert!(seen(["2024-Q1", "2024-Q2"]).dates);
        assert!(seen((10..29).flat_map(|day| (1..12).map(move |month| format!("2024-{month:02}-{day}")))).dates);
        assert!(!seen(["2023", "2024"]).dates);
        assert!(!seen(["2024-01-31", "31/01/2024"]).dates);
        assert!(!seen(["", "NA"]).dates);
        assert!(!seen([""]).dates);
    }

    #[test]
    fn values_past_the_cap_are_not_kept_and_still_known_as_unique() {
        let numbers = |count: usize| (0..count).map(|number| number.to_string());
        assert_eq!(seen(numbers(LEVELS)).values.map(|values| values.len()), Some(LEVELS));
        let many = seen(numbers(LEVELS + 1));
        assert_eq!((many.values, many.unique), (None, true));
        let twice = seen(numbers(LEVELS + 5).chain([(LEVELS + 2).to_string()]));
        assert_eq!((twice.values, twice.unique), (None, false));
        let early = seen(numbers(LEVELS + 5).chain(["7".into()]));
        assert!(!early.unique);
        assert!(!seen(["7"]).unique);
        assert_eq!(seen(["x".repeat(LONGEST + 1)]).values, None);
    }
}
