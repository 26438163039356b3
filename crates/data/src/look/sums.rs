//! Columns of counts that add up: those of a table that was counted already.

use super::Sum;
use crate::value::parse;

/// The longest table that is held for one of counts. Rows of people do not add up, which shows in the first of them; sums of three zeros would hold on.
const ROWS: u64 = 10_000;
/// The largest number of columns of whole numbers that are tried.
const COLUMNS: usize = 12;

/// The sums that have held in each row so far.
#[derive(Debug, Default)]
pub(crate) struct Sums {
    /// With each, how many rows it held in, and whether both parts were above 0 in one of them.
    holding: Vec<(Sum, u64, [bool; 2])>,
    ended: bool,
}

impl Sums {
    /// Sees the row of this number, from 1.
    pub(crate) fn see<'v>(&mut self, row: u64, columns: usize, value: impl Fn(usize) -> Option<&'v [u8]>) {
        let count = |column: usize| value(column).and_then(parse).filter(|number| *number >= 0.0 && number.fract() == 0.0);
        if row == 1 {
            let counts: Vec<usize> = (0..columns).filter(|&column| count(column).is_some()).take(COLUMNS).collect();
            let pairs = counts.iter().enumerate().flat_map(|(place, &a)| counts[place + 1..].iter().map(move |&b| [a, b]));
            let sums = pairs.flat_map(|parts| counts.iter().map(move |&whole| Sum { parts, whole }));
            self.holding = sums.filter(|sum| !sum.parts.contains(&sum.whole)).map(|sum| (sum, 0, [false; 2])).collect();
        }
        self.ended |= row > ROWS;
        if self.ended || self.holding.is_empty() {
            self.holding.clear();
            return;
        }
        self.holding.retain_mut(|(sum, rows, above)| {
            let [a, b] = sum.parts.map(count);
            match (a, b, count(sum.whole)) {
                (Some(a), Some(b), Some(whole)) if a + b == whole => {
                    *rows += 1;
                    *above = [above[0] || a > 0.0, above[1] || b > 0.0];
                    true
                }
                // A row that lacks one says nothing, but a text says that these are no counts.
                (a, b, whole) => [(sum.parts[0], a), (sum.parts[1], b), (sum.whole, whole)]
                    .iter()
                    .any(|(column, read)| read.is_none() && value(*column).is_none_or(|text| text.trim_ascii().is_empty())),
            }
        });
    }

    /// Those that held in two rows or more.
    pub(crate) fn found(self) -> Vec<Sum> {
        self.holding.into_iter().filter(|(_, rows, above)| *rows > 1 && above[0] && above[1]).map(|(sum, ..)| sum).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(rows: &[&[&'static str]]) -> Vec<Sum> {
        let mut sums = Sums::default();
        for (row, number) in rows.iter().zip(1..) {
            sums.see(number, row.len(), |column| row.get(column).map(|text| text.as_bytes()));
        }
        sums.found()
    }

    #[test]
    fn two_columns_add_up_to_a_third_in_each_row() {
        let sum = Sum { parts: [2, 3], whole: 1 };
        assert_eq!(found(&[&["a", "10", "7", "3"], &["b", "20", "20", "0"]]), [sum]);
        assert_eq!(found(&[&["a", "10", "7", "3"], &["b", "20", "", "0"], &["c", "5", "1", "4"]]), [sum]);
        assert_eq!(found(&[&["a", "10", "7", "3"], &["b", "20", "19", "0"]]), []);
        assert_eq!(found(&[&["a", "10", "7", "3"]]), []);
        assert_eq!(found(&[&["0", "0", "0"], &["0", "0", "0"]]), []);
        assert_eq!(found(&[&["1", "0", "1"], &["0", "1", "x"], &["1", "0", "1"]]), []);
    }
}
