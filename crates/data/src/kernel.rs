//! The counting kernel: one row is a few small codes, and one addition.
//!
//! The cells are a dense array, indexed by the codes as the digits of a number of mixed radix, while there are few of them; it is laid out anew
//! when a column outgrows its radix, and becomes a hash map when the array would be large. Readers of all formats count here.

use ecart_tally::Count;
use rustc_hash::FxHashMap;

/// The largest array, in bytes, that stays in a core's cache.
const DENSE_BYTES: usize = 1 << 21;

/// What a cell holds while counting.
pub(crate) trait Amount: Clone + Default {
    /// Adds a row of this weight.
    fn add(&mut self, weight: f64);
    /// Adds what a row that is counted in another cell weighs here.
    fn add_beside(&mut self, weight: f64);
    /// Adds all that another holds.
    fn merge(&mut self, other: Self);
    fn is_empty(&self) -> bool;
    fn rows(&self) -> u64;
    /// `Σw`, rounded once.
    fn weight(&self) -> f64;
    fn into_count(self) -> Count;
}

/// Rows that weigh 1 each need no more than their number.
impl Amount for u64 {
    fn add(&mut self, _weight: f64) {
        *self += 1;
    }

    /// Where rows are all that is counted, none is counted twice.
    fn add_beside(&mut self, _weight: f64) {}

    fn merge(&mut self, other: Self) {
        *self += other;
    }

    fn is_empty(&self) -> bool {
        *self == 0
    }

    fn rows(&self) -> u64 {
        *self
    }

    fn weight(&self) -> f64 {
        *self as f64
    }

    fn into_count(self) -> Count {
        Count::of_rows(self)
    }
}

impl Amount for Count {
    fn add(&mut self, weight: f64) {
        self.add_row(weight);
    }

    fn add_beside(&mut self, weight: f64) {
        self.add_beside(weight);
    }

    fn merge(&mut self, other: Self) {
        Self::merge(self, &other);
    }

    fn is_empty(&self) -> bool {
        Self::is_empty(self)
    }

    fn rows(&self) -> u64 {
        self.rows
    }

    fn weight(&self) -> f64 {
        self.weight.value()
    }

    fn into_count(self) -> Count {
        self
    }
}

/// The cells of one thread.
#[derive(Debug)]
pub(crate) struct Cells<A> {
    radix: Vec<u32>,
    dense: Vec<A>,
    sparse: Option<FxHashMap<Box<[u32]>, A>>,
    limit: usize,
}

impl<A: Amount> Cells<A> {
    /// No cell yet, over this many columns of codes.
    pub(crate) fn new(columns: usize) -> Self {
        Self::with_limit(columns, DENSE_BYTES / size_of::<A>())
    }

    fn with_limit(columns: usize, limit: usize) -> Self {
        // A first radix of 1 makes the first row lay out the array.
        Self { radix: vec![1; columns], dense: vec![A::default()], sparse: None, limit }
    }

    /// Counts one row of these codes.
    pub(crate) fn add(&mut self, codes: &[u32], weight: f64) {
        self.change(codes, |amount| amount.add(weight));
    }

    /// Adds what a row that is counted in another cell weighs in the cell of these codes.
    pub(crate) fn add_beside(&mut self, codes: &[u32], weight: f64) {
        self.change(codes, |amount| amount.add_beside(weight));
    }

    fn change(&mut self, codes: &[u32], change: impl FnOnce(&mut A)) {
        if self.sparse.is_none() {
            let mut index = 0usize;
            let mut fits = true;
            for (&code, &radix) in codes.iter().zip(&self.radix) {
                fits &= code < radix;
                index = index * radix as usize + code as usize;
            }
            if fits {
                change(&mut self.dense[index]);
                return;
            }
            self.widen(codes);
            return self.change(codes, change);
        }
        if let Some(sparse) = &mut self.sparse {
            match sparse.get_mut(codes) {
                Some(amount) => change(amount),
                None => change(sparse.entry(codes.into()).or_default()),
            }
        }
    }

    /// Lays the array out anew so that these codes fit, or turns it into a hash map.
    #[cold]
    fn widen(&mut self, codes: &[u32]) {
        let radix: Vec<u32> = codes
            .iter()
            .zip(&self.radix)
            .map(|(&code, &radix)| if code < radix { radix } else { (code.saturating_add(1)).max(radix.saturating_mul(2)).max(4) })
            .collect();
        let size = radix.iter().try_fold(1usize, |size, &radix| size.checked_mul(radix as usize)).filter(|&size| size <= self.limit);
        let cells = self.take();
        match size {
            Some(size) => {
                self.dense = vec![A::default(); size];
                self.radix = radix;
                for (codes, amount) in cells {
                    let index = codes.iter().zip(&self.radix).fold(0, |index, (&code, &radix)| index * radix as usize + code as usize);
                    self.dense[index] = amount;
                }
            }
            None => self.sparse = Some(cells.into_iter().map(|(codes, amount)| (codes.into(), amount)).collect()),
        }
    }

    /// Takes out the cells that hold something.
    pub(crate) fn take(&mut self) -> Vec<(Vec<u32>, A)> {
        if let Some(sparse) = self.sparse.take() {
            return sparse.into_iter().map(|(codes, amount)| (codes.into(), amount)).collect();
        }
        let radix = self.radix.clone();
        std::mem::take(&mut self.dense)
            .into_iter()
            .enumerate()
            .filter(|(_, amount)| !amount.is_empty())
            .map(|(mut index, amount)| {
                let mut codes = vec![0; radix.len()];
                for (code, &radix) in codes.iter_mut().zip(&radix).rev() {
                    *code = (index % radix as usize) as u32;
                    index /= radix as usize;
                }
                (codes, amount)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn dense_and_sparse_count_alike(rows in prop::collection::vec((0u32..3, 0u32..40, 0u32..200), 0..300), limit in 1usize..3000) {
            let mut cells = Cells::<u64>::with_limit(3, limit);
            let mut expected = BTreeMap::<Vec<u32>, u64>::new();
            for &(a, b, c) in &rows {
                cells.add(&[a, b, c], 1.0);
                *expected.entry(vec![a, b, c]).or_default() += 1;
            }
            prop_assert_eq!(cells.take().into_iter().collect::<BTreeMap<_, _>>(), expected);
        }
    }

    #[test]
    fn a_code_of_any_size_becomes_a_hash_map() {
        let mut cells = Cells::<Count>::new(2);
        cells.add(&[0, 0], 2.0);
        cells.add(&[u32::MAX - 1, 7], 0.5);
        assert!(cells.sparse.is_some());
        assert_eq!(cells.take().len(), 2);
    }

    #[test]
    fn no_column_is_one_cell() {
        let mut cells = Cells::<u64>::new(0);
        cells.add(&[], 1.0);
        cells.add(&[], 1.0);
        assert_eq!(cells.take(), [(vec![], 2)]);
    }
}
