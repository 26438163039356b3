//! Texts and numbers to small codes, one encoder per column and thread.
//!
//! Code 0 is the missing value; the values follow in the order in which this thread met them. What a value is in all threads together is
//! [`merged`](crate::merged)'s business.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::error::Spot;
use crate::value::Missing;

/// The code of a missing value.
pub(crate) const MISSING: u32 = 0;
/// The code of a value past those that an encoder keeps.
pub(crate) const OVERFLOW: u32 = u32::MAX;

/// Up to here comparing with each value in turn is quicker than a hash.
const FEW: usize = 12;

/// A value that an encoder met.
#[derive(Clone, Debug)]
pub(crate) struct Seen<V> {
    pub(crate) value: V,
    pub(crate) rows: u64,
    pub(crate) first: Spot,
}

/// Texts to codes.
#[derive(Debug)]
pub(crate) struct Texts {
    /// The texts met, missing ones too, each with its code.
    entries: Vec<(Box<[u8]>, u32)>,
    index: FxHashMap<Box<[u8]>, u32>,
    last: usize,
    seen: Vec<Seen<Box<[u8]>>>,
    capacity: usize,
    more: bool,
    missing: Arc<Missing>,
}

impl Texts {
    /// An encoder that keeps this many values. The first `capacity` values in the order of the file are kept whatever the number of threads,
    /// because a thread that meets one of them has met fewer before.
    pub(crate) fn new(capacity: usize, missing: Arc<Missing>) -> Self {
        Self { entries: Vec::new(), index: FxHashMap::default(), last: 0, seen: Vec::new(), capacity, more: false, missing }
    }

    /// The code of a text, which is counted.
    pub(crate) fn encode(&mut self, text: &[u8], spot: impl FnOnce() -> Spot) -> u32 {
        let code = self.code(text, spot);
        self.count(code);
        code
    }

    /// Counts one more row with this code, which this encoder gave.
    pub(crate) fn count(&mut self, code: u32) {
        if code != MISSING && code != OVERFLOW {
            self.seen[code as usize - 1].rows += 1;
        }
    }

    /// The code of a text, which is not counted.
    pub(crate) fn code(&mut self, text: &[u8], spot: impl FnOnce() -> Spot) -> u32 {
        if let Some((known, code)) = self.entries.get(self.last)
            && **known == *text
        {
            return *code;
        }
        if self.entries.len() <= FEW {
            if let Some(place) = self.entries.iter().position(|(known, _)| **known == *text) {
                self.last = place;
                return self.entries[place].1;
            }
        } else if let Some(&place) = self.index.get(text) {
            self.last = place as usize;
            return self.entries[place as usize].1;
        }
        self.add(text, spot)
    }

    #[cold]
    fn add(&mut self, text: &[u8], spot: impl FnOnce() -> Spot) -> u32 {
        let code = if self.missing.holds(text) {
            // Blanks of any length are missing: those that are met too rarely to matter need no entry.
            if self.entries.len() > self.capacity + FEW {
                return MISSING;
            }
            MISSING
        } else if self.seen.len() == self.capacity {
            self.more = true;
            return OVERFLOW;
        } else {
            self.seen.push(Seen { value: text.into(), rows: 0, first: spot() });
            self.seen.len() as u32
        };
        self.last = self.entries.len();
        self.entries.push((text.into(), code));
        if self.entries.len() > FEW {
            // Once there are many, all of them are in the index.
            for place in self.index.len()..self.entries.len() {
                self.index.insert(self.entries[place].0.clone(), place as u32);
            }
        }
        code
    }

    /// The text of a code that this encoder gave.
    pub(crate) fn text(&self, code: u32) -> Option<&[u8]> {
        self.seen.get((code as usize).wrapping_sub(1)).map(|seen| &*seen.value)
    }

    /// The values met, and whether there were more than are kept.
    pub(crate) fn into_seen(self) -> (Vec<Seen<Box<[u8]>>>, bool) {
        (self.seen, self.more)
    }
}

/// Numbers to codes.
#[derive(Debug)]
pub(crate) struct Numbers {
    index: FxHashMap<u64, u32>,
    last: (u64, u32),
    /// The bits of the numbers: what is compared.
    seen: Vec<Seen<u64>>,
    capacity: usize,
    more: bool,
}

impl Numbers {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { index: FxHashMap::default(), last: (f64::NAN.to_bits(), MISSING), seen: Vec::new(), capacity, more: false }
    }

    /// The code of a finite number, which is counted.
    pub(crate) fn encode(&mut self, number: f64, spot: impl FnOnce() -> Spot) -> u32 {
        let bits = (number + 0.0).to_bits(); // −0 is 0
        if self.last.0 != bits {
            let code = match self.index.get(&bits) {
                Some(&code) => code,
                None if self.seen.len() == self.capacity => {
                    self.more = true;
                    return OVERFLOW;
                }
                None => {
                    self.seen.push(Seen { value: bits, rows: 0, first: spot() });
                    let code = self.seen.len() as u32;
                    self.index.insert(bits, code);
                    code
                }
            };
            self.last = (bits, code);
        }
        self.seen[self.last.1 as usize - 1].rows += 1;
        self.last.1
    }

    pub(crate) fn into_seen(self) -> (Vec<Seen<u64>>, bool) {
        (self.seen, self.more)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(line: u64) -> impl FnOnce() -> Spot {
        move || Spot { input: 0, line }
    }

    #[test]
    fn a_text_keeps_its_code_among_few_and_among_many() {
        let mut texts = Texts::new(100, Arc::new(Missing::default()));
        let names: Vec<String> = (0..60).map(|number| format!("level {number}")).collect();
        for _ in 0..2 {
            for (place, name) in names.iter().enumerate() {
                assert_eq!(texts.encode(name.as_bytes(), spot(place as u64)), place as u32 + 1);
            }
        }
        assert_eq!(texts.encode(b"", spot(0)), MISSING);
        assert_eq!(texts.encode(b"  ", spot(0)), MISSING);
        assert_eq!(texts.text(3), Some("level 2".as_bytes()));
        let (seen, more) = texts.into_seen();
        assert!(!more);
        assert_eq!(seen.len(), 60);
        assert!(seen.iter().enumerate().all(|(place, seen)| seen.rows == 2 && seen.first.line == place as u64));
    }

    #[test]
    fn a_full_encoder_knows_those_it_has() {
        let mut texts = Texts::new(2, Arc::new(Missing::default()));
        let codes: Vec<u32> = ["a", "b", "c", "a", "", "b"].iter().map(|text| texts.encode(text.as_bytes(), spot(1))).collect();
        assert_eq!(codes, [1, 2, OVERFLOW, 1, MISSING, 2]);
        let (seen, more) = texts.into_seen();
        assert!(more);
        assert_eq!(seen.iter().map(|seen| seen.rows).collect::<Vec<_>>(), [2, 2]);
    }

    #[test]
    fn zero_has_no_sign() {
        let mut numbers = Numbers::new(2);
        let codes: Vec<u32> = [0.0, -0.0, 1.5, 2.5, 0.0].iter().map(|&number| numbers.encode(number, spot(1))).collect();
        assert_eq!(codes, [1, 1, 2, OVERFLOW, 1]);
    }
}
