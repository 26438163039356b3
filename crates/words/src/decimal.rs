//! A number rounded once, as digits that belong to no language.
//!
//! A figure is rounded here, from the exact quotient where its counts are known, and nowhere else: every output then writes the same digits.
//! Halves are rounded away from zero, as at school: 1/16 is 6.3 %, and so is the number 0.0625.

use std::fmt;

/// A rounded number: digits with a point, and a hyphen before them if it is below zero. Zero has no sign.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(String);

impl Decimal {
    /// A quotient of two counts, rounded from its exact value; nothing if the denominator is 0 (or over 2¹²⁴, past any count).
    ///
    /// ```
    /// # use ecart_words::Decimal;
    /// assert_eq!(Decimal::quotient(13, 25, 2).unwrap().as_str(), "0.52");
    /// ```
    pub fn quotient(numerator: u128, denominator: u128, decimals: usize) -> Option<Self> {
        divided(numerator, denominator, decimals).map(|digits| Self::placed(false, &digits, decimals))
    }

    /// The per cent that one count is of another, rounded from the exact quotient; nothing if the denominator is 0.
    ///
    /// ```
    /// # use ecart_words::Decimal;
    /// assert_eq!(Decimal::percent_of(805, 1795, 1).unwrap().as_str(), "44.8");
    /// ```
    pub fn percent_of(numerator: u64, denominator: u64, decimals: usize) -> Option<Self> {
        Self::quotient(u128::from(numerator) * 100, denominator.into(), decimals)
    }

    /// The difference of two rates in points, first less second, rounded from the exact difference of the two quotients; nothing if a denominator is 0 (or their product over 2¹²⁴).
    ///
    /// ```
    /// # use ecart_words::Decimal;
    /// assert_eq!(Decimal::points_between((349, 1488), (805, 1795), 1).unwrap().as_str(), "-21.4");
    /// ```
    pub fn points_between(first: (u64, u64), second: (u64, u64), decimals: usize) -> Option<Self> {
        let product = |a: u64, b: u64| u128::from(a) * u128::from(b);
        let (one, other) = (product(first.0, second.1), product(second.0, first.1));
        let digits = divided(one.abs_diff(other).checked_mul(100)?, product(first.1, second.1), decimals)?;
        Some(Self::placed(one < other, &digits, decimals))
    }

    /// A number, rounded from its exact binary value; nothing if it is infinite or not a number.
    pub fn round(number: f64, decimals: usize) -> Option<Self> {
        Self::shifted(number, decimals, 0)
    }

    /// A share in per cent, rounded from its exact binary value; nothing if it is infinite or not a number.
    pub fn percent(share: f64, decimals: usize) -> Option<Self> {
        Self::shifted(share, decimals, 2)
    }

    /// The number times 10^`places`, rounded. The point is moved in the digits: a multiplication would round once more.
    fn shifted(number: f64, decimals: usize, places: usize) -> Option<Self> {
        if !number.is_finite() {
            return None;
        }
        let printed = decimals + places;
        let text = format!("{:.printed$}", away_from_half(number.abs(), printed));
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        Some(Self::placed(number < 0.0, &digits, decimals))
    }

    /// These digits, the last `decimals` of them behind the point.
    fn placed(negative: bool, digits: &str, decimals: usize) -> Self {
        let significant = digits.trim_start_matches('0');
        let sign = if negative && !significant.is_empty() { "-" } else { "" };
        let digits = format!("{significant:0>width$}", width = decimals + 1);
        let (whole, fraction) = digits.split_at(digits.len() - decimals);
        let point = if decimals == 0 { "" } else { "." };
        Self(format!("{sign}{whole}{point}{fraction}"))
    }

    /// The digits, such as `44.8` or `-19.7`: the same in every language.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the rounded number is below zero.
    pub fn is_negative(&self) -> bool {
        self.0.starts_with('-')
    }

    /// Whether the rounded number is zero.
    pub fn is_zero(&self) -> bool {
        self.0.chars().all(|character| matches!(character, '0' | '.'))
    }

    /// The digits before the point and those behind it, without the sign.
    pub(crate) fn digits(&self) -> (&str, Option<&str>) {
        let unsigned = self.0.trim_start_matches('-');
        unsigned.split_once('.').map_or((unsigned, None), |(whole, fraction)| (whole, Some(fraction)))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// The digits of a quotient times 10^`decimals`, by long division: a half is rounded up.
fn divided(numerator: u128, denominator: u128, decimals: usize) -> Option<String> {
    // Past this a remainder times ten would not fit.
    if denominator == 0 || denominator > 1 << 124 {
        return None;
    }
    let mut digits = (numerator / denominator).to_string().into_bytes();
    let mut remainder = numerator % denominator;
    for _ in 0..decimals {
        remainder *= 10;
        digits.extend((remainder / denominator).to_string().bytes());
        remainder %= denominator;
    }
    if remainder * 2 >= denominator {
        increase(&mut digits);
    }
    String::from_utf8(digits).ok()
}

/// Adds one to a number given by its digits.
fn increase(digits: &mut Vec<u8>) {
    for digit in digits.iter_mut().rev() {
        if *digit < b'9' {
            *digit += 1;
            return;
        }
        *digit = b'0';
    }
    digits.insert(0, b'1');
}

/// The number, or the next one above it if it lies exactly in the middle of two numbers of so many decimals.
///
/// Rust's formatting rounds such a half to even, which would set a number apart from the same quotient of counts. A half of d decimals has at most
/// d + 1 binary digits behind the point, and its d + 1 decimals are then exact.
fn away_from_half(number: f64, decimals: usize) -> f64 {
    let few_binary_digits = i32::try_from(decimals + 1).is_ok_and(|digits| (number * 2_f64.powi(digits)).fract() == 0.0);
    if few_binary_digits && format!("{number:.digits$}", digits = decimals + 1).ends_with('5') { number.next_up() } else { number }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent_of(numerator: u64, denominator: u64, decimals: usize) -> String {
        Decimal::percent_of(numerator, denominator, decimals).unwrap().to_string()
    }

    #[test]
    fn a_percentage_is_rounded_once_from_the_exact_quotient() {
        // 44.8468 %: by way of two decimals it would be 44.85, then 44.9.
        assert_eq!(percent_of(805, 1795, 1), "44.8");
        assert_eq!(percent_of(805, 1795, 2), "44.85");
        assert_eq!(percent_of(349, 1488, 1), "23.5");
        assert_eq!(percent_of(2, 3, 0), "67");
        assert_eq!(percent_of(0, 7, 1), "0.0");
        assert_eq!(percent_of(7, 7, 1), "100.0");
        assert_eq!(percent_of(1999, 2000, 0), "100");
        assert_eq!(percent_of(1, 2001, 1), "0.0");
    }

    #[test]
    fn halves_are_rounded_up() {
        assert_eq!(percent_of(1, 16, 1), "6.3");
        assert_eq!(percent_of(1, 8, 0), "13");
        assert_eq!(percent_of(1, 200, 0), "1");
        assert_eq!(percent_of(199, 200, 0), "100");
        assert_eq!(Decimal::quotient(9_995, 1_000, 2).unwrap().as_str(), "10.00");
    }

    #[test]
    fn a_half_is_rounded_alike_from_counts_and_from_a_number() {
        assert_eq!(Decimal::percent(0.0625, 1).unwrap().as_str(), "6.3");
        assert_eq!(Decimal::percent(-0.0625, 1).unwrap().as_str(), "-6.3");
        assert_eq!(Decimal::round(2.5, 0).unwrap().as_str(), "3");
        assert_eq!(Decimal::round(0.125, 2).unwrap().as_str(), "0.13");
        // The binary number nearest to 0.15 is below it, the one nearest to 0.35 too; 0.45 lies above.
        assert_eq!([0.15, 0.35, 0.45].map(|number| Decimal::round(number, 1).unwrap().to_string()), ["0.1", "0.3", "0.5"]);
    }

    #[test]
    fn a_number_is_rounded_as_its_quotient_for_all_small_counts() {
        for denominator in 1..=200_u32 {
            for numerator in 0..=denominator {
                let share = f64::from(numerator) / f64::from(denominator);
                // The quotient is a half of one decimal only if 2000 k / n is odd; the nearest binary number may then lie on the other side.
                let half = (2000 * numerator).is_multiple_of(denominator) && (2000 * numerator / denominator) % 2 == 1;
                if !half {
                    assert_eq!(Decimal::percent(share, 1).unwrap().as_str(), percent_of(numerator.into(), denominator.into(), 1));
                }
            }
        }
    }

    #[test]
    fn a_gap_is_rounded_once_from_both_exact_quotients() {
        // 44.8 − 23.5 would be 21.3.
        assert_eq!(Decimal::points_between((805, 1795), (349, 1488), 1).unwrap().as_str(), "21.4");
        assert_eq!(Decimal::points_between((1, 3), (1, 3), 1).unwrap().as_str(), "0.0");
        assert_eq!(Decimal::points_between((0, 1), (1, 1), 0).unwrap().as_str(), "-100");
        assert_eq!(Decimal::points_between((1, 3), (10_001, 30_000), 1).unwrap().as_str(), "0.0");
        assert_eq!(Decimal::points_between((1, 0), (1, 2), 1), None);
    }

    #[test]
    fn zero_has_no_sign() {
        for number in [0.0, -0.0, -0.04] {
            let rounded = Decimal::round(number, 1).unwrap();
            assert_eq!((rounded.as_str(), rounded.is_zero(), rounded.is_negative()), ("0.0", true, false));
        }
    }

    #[test]
    fn what_is_not_a_number_has_no_digits() {
        assert_eq!(Decimal::percent_of(0, 0, 1), None);
        assert_eq!(Decimal::quotient(1, u128::MAX, 1), None);
        assert_eq!([f64::NAN, f64::INFINITY, f64::NEG_INFINITY].map(|number| Decimal::percent(number, 1)), [None, None, None]);
    }

    #[test]
    fn the_largest_counts_fit() {
        assert_eq!(percent_of(u64::MAX, u64::MAX, 2), "100.00");
        assert_eq!(percent_of(u64::MAX, 1, 0), "1844674407370955161500");
        assert_eq!(Decimal::round(1e20, 1).unwrap().as_str(), "100000000000000000000.0");
        assert_eq!(Decimal::round(f64::MIN_POSITIVE, 3).unwrap().as_str(), "0.000");
    }
}
