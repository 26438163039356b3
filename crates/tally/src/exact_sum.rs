//! A sum of weights in which no order of addition shows.
//!
//! Whole numbers add as integers. Other numbers add into an expansion: floats that do not overlap and whose mathematical sum is exactly the sum of
//! all that was added. So two sums of the same numbers are equal whatever the order, and merging two sums loses nothing.

/// The exact sum of finite numbers at or above 0.
///
/// # Formula
/// `Σ xᵢ`, held as an integer and an expansion of at most a few dozen floats; [`ExactSum::value`] rounds it once, to the nearest float.
/// # Source
/// Shewchuk, Adaptive precision floating-point arithmetic and fast robust geometric predicates, Discrete & Computational Geometry 18 (1997) 305–363,
/// theorem 10 (grow-expansion); Dekker, Numerische Mathematik 18 (1971) for the product.
#[derive(Clone, Debug, Default)]
pub struct ExactSum {
    whole: u128,
    parts: Vec<f64>,
}

/// Past this, a float has no fraction to lose and its square still fits the integer part for any real number of rows.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0; // 2^53

impl ExactSum {
    /// The sum of nothing: 0.
    pub const ZERO: Self = Self { whole: 0, parts: Vec::new() };

    /// The sum of one whole number.
    pub const fn whole(number: u128) -> Self {
        Self { whole: number, parts: Vec::new() }
    }

    /// Adds a whole number, such as a number of people.
    pub fn add_whole(&mut self, number: u64) {
        self.whole += u128::from(number);
    }

    /// Adds a finite number at or above 0. What is not finite is the reader's to refuse, and is ignored here.
    pub fn add(&mut self, number: f64) {
        debug_assert!(number.is_finite() && number >= 0.0, "a weight is finite and at or above 0: {number}");
        if number.fract() == 0.0 && number <= LARGEST_WHOLE {
            self.whole += number as u128;
        } else if number.is_finite() {
            grow(&mut self.parts, number);
        }
    }

    /// Adds the exact square of a finite number at or above 0.
    pub fn add_square(&mut self, number: f64) {
        if number.fract() == 0.0 && number <= LARGEST_WHOLE {
            self.whole += (number as u128) * (number as u128);
        } else {
            let square = number * number;
            if square.is_finite() {
                // The rounding error of the product is itself a float (Dekker), so both together are exact.
                let error = number.mul_add(number, -square);
                grow(&mut self.parts, square);
                grow(&mut self.parts, error);
            }
        }
    }

    /// Adds all of another sum.
    pub fn merge(&mut self, other: &Self) {
        self.whole += other.whole;
        for &part in &other.parts {
            grow(&mut self.parts, part);
        }
    }

    /// The sum, rounded once to the nearest float.
    pub fn value(&self) -> f64 {
        if self.parts.is_empty() {
            return self.whole as f64;
        }
        let mut all = self.parts.clone();
        let mut rest = self.whole;
        while rest > 0 {
            // A slice of 53 bits is exactly a float, and so is its product with a power of two.
            let shift = (128 - rest.leading_zeros()).saturating_sub(53);
            let head = (rest >> shift) << shift;
            grow(&mut all, head as f64);
            rest -= head;
        }
        rounded(&all)
    }

    /// The sum as an integer, if nothing but whole numbers was added.
    pub fn as_whole(&self) -> Option<u128> {
        self.parts.is_empty().then_some(self.whole)
    }

    /// The exact parts of the sum: an integer, and floats that do not overlap, smallest first. What is written to a file and read back.
    pub fn parts(&self) -> (u128, &[f64]) {
        (self.whole, &self.parts)
    }

    /// The sum of the parts of an [`ExactSum`]. `None` if a part is not finite.
    pub fn from_parts(whole: u128, parts: &[f64]) -> Option<Self> {
        let mut sum = Self::whole(whole);
        for &part in parts {
            if !part.is_finite() {
                return None;
            }
            grow(&mut sum.parts, part);
        }
        Some(sum)
    }
}

/// Sums are equal when the numbers they stand for are, however these were added up.
impl PartialEq for ExactSum {
    fn eq(&self, other: &Self) -> bool {
        if self.parts.is_empty() && other.parts.is_empty() {
            return self.whole == other.whole;
        }
        let mut difference = self.parts.clone();
        for &part in &other.parts {
            grow(&mut difference, -part);
        }
        let (larger, smaller, sign) =
            if self.whole >= other.whole { (self.whole, other.whole, 1.0) } else { (other.whole, self.whole, -1.0) };
        let mut rest = larger - smaller;
        while rest > 0 {
            let shift = (128 - rest.leading_zeros()).saturating_sub(53);
            let head = (rest >> shift) << shift;
            grow(&mut difference, sign * head as f64);
            rest -= head;
        }
        difference.is_empty()
    }
}

/// Adds one float to an expansion without losing a bit (grow-expansion with zero elimination).
fn grow(parts: &mut Vec<f64>, number: f64) {
    let mut carry = number;
    let mut kept = 0;
    for index in 0..parts.len() {
        let (sum, error) = two_sum(carry, parts[index]);
        if error != 0.0 {
            parts[kept] = error;
            kept += 1;
        }
        carry = sum;
    }
    parts.truncate(kept);
    if carry != 0.0 {
        parts.push(carry);
    }
}

/// The rounded sum of two floats and its exact rounding error (Knuth).
fn two_sum(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let b_seen = sum - a;
    let a_seen = sum - b_seen;
    (sum, (a - a_seen) + (b - b_seen))
}

/// The float nearest to an expansion: its largest part, put right where the rest is exactly half a unit away.
fn rounded(parts: &[f64]) -> f64 {
    let mut high = 0.0;
    let mut low = 0.0;
    let mut index = parts.len();
    while index > 0 {
        index -= 1;
        let (sum, error) = two_sum(high, parts[index]);
        high = sum;
        low = error;
        if low != 0.0 {
            break;
        }
    }
    // A tie was rounded to even; the parts below decide which way it should have gone.
    if index > 0 && (low > 0.0) == (parts[index - 1] > 0.0) && low != 0.0 {
        let doubled = low * 2.0;
        let moved = high + doubled;
        if moved - high == doubled {
            high = moved;
        }
    }
    high
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ten_tenths_are_the_sum_that_pythons_fsum_gives() {
        let mut sum = ExactSum::ZERO;
        for _ in 0..10 {
            sum.add(0.1);
        }
        assert_eq!(sum.value(), 1.0); // math.fsum([0.1] * 10); adding one by one gives 0.9999999999999999
    }

    #[test]
    fn a_small_number_is_not_lost_beside_a_large_one() {
        let mut sum = ExactSum::ZERO;
        for number in [1e16, 0.5, 0.5] {
            sum.add(number);
        }
        assert_eq!(sum.value(), 1e16 + 2.0 - 2.0 + 0.0); // 10000000000000001 lies half way: math.fsum gives 1e16
        sum.add(0.25);
        assert_eq!(sum.value(), 10_000_000_000_000_002.0);
    }

    #[test]
    fn squares_are_exact() {
        let mut sum = ExactSum::ZERO;
        sum.add_square(0.1);
        sum.add_square(3.0);
        // Fraction(0.1)**2 + 9, rounded by Python
        assert_eq!(sum.value(), 9.01);
    }

    proptest! {
        #[test]
        fn neither_order_nor_merging_shows(numbers in prop::collection::vec(prop_oneof![0.0..1e9f64, (0u32..1000).prop_map(f64::from), 1e-12..1e-6f64], 0..60), at in 0usize..60) {
            let mut forward = ExactSum::ZERO;
            let mut backward = ExactSum::ZERO;
            for &number in &numbers { forward.add(number); }
            for &number in numbers.iter().rev() { backward.add(number); }
            let (left, right) = numbers.split_at(at.min(numbers.len()));
            let mut merged = ExactSum::ZERO;
            for part in [right, left] {
                let mut sum = ExactSum::ZERO;
                for &number in part { sum.add(number); }
                merged.merge(&sum);
            }
            prop_assert_eq!(&forward, &backward);
            prop_assert_eq!(&forward, &merged);
            prop_assert_eq!(forward.value().to_bits(), backward.value().to_bits());
            prop_assert_eq!(forward.value().to_bits(), merged.value().to_bits());
        }
    }
}
