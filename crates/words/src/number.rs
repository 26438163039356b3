//! How numbers are written: 34.7% and 7,214 in English, 34,7 % and 7 214 in French.
//!
//! Nothing is rounded here: a [`Decimal`] comes with its digits. The minus is the sign −, not a hyphen.

use crate::typography::NARROW_SPACE;
use crate::{Decimal, Lang, Words};

impl Words {
    /// A count, its thousands grouped: `7,214`.
    pub fn grouped(&self, count: u64) -> String {
        grouped(self.lang(), count)
    }

    /// A number: `0.52`, `−1,234.5`.
    pub fn decimal(&self, number: &Decimal) -> String {
        let sign = if number.is_negative() { "−" } else { "" };
        format!("{sign}{}", self.unsigned(number))
    }

    /// A number as somebody gave it, to its last digit and without groups: `0.52`, `1234.5`.
    pub fn given(&self, number: f64) -> String {
        match self.lang() {
            Lang::En => number.to_string(),
            Lang::Fr => number.to_string().replace('.', ","),
        }
    }

    /// A percentage, from the number of per cent: `34.7%`.
    pub fn percent(&self, number: &Decimal) -> String {
        match self.lang() {
            Lang::En => format!("{}%", self.decimal(number)),
            Lang::Fr => format!("{}{NARROW_SPACE}%", self.decimal(number)),
        }
    }

    /// A difference, with its sign: `+21.4`, `−19.7`, `0.0`.
    pub fn points(&self, number: &Decimal) -> String {
        let sign = if number.is_zero() || number.is_negative() { "" } else { "+" };
        format!("{sign}{}", self.decimal(number))
    }

    /// An interval: `42.6 – 47.2`.
    pub fn interval(&self, lower: &Decimal, upper: &Decimal) -> String {
        format!("{} – {}", self.decimal(lower), self.decimal(upper))
    }

    /// An interval of a difference, with signs: `−6.3 – +2.8`.
    pub fn points_interval(&self, lower: &Decimal, upper: &Decimal) -> String {
        format!("{} – {}", self.points(lower), self.points(upper))
    }

    /// The two counts of a rate: `805/1,795`.
    pub fn fraction(&self, numerator: u64, denominator: u64) -> String {
        format!("{}/{}", self.grouped(numerator), self.grouped(denominator))
    }

    fn unsigned(&self, number: &Decimal) -> String {
        let (whole, fraction) = number.digits();
        let mut text = group(self.lang(), whole);
        if let Some(fraction) = fraction {
            text.push(match self.lang() {
                Lang::En => '.',
                Lang::Fr => ',',
            });
            text.push_str(fraction);
        }
        text
    }
}

pub(crate) fn grouped(lang: Lang, count: u64) -> String {
    group(lang, &count.to_string())
}

fn group(lang: Lang, digits: &str) -> String {
    let separator = match lang {
        Lang::En => ',',
        Lang::Fr => NARROW_SPACE,
    };
    let mut text = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both() -> (Words, Words) {
        (Words::new(Lang::En), Words::new(Lang::Fr))
    }

    #[test]
    fn thousands_are_grouped() {
        let (en, fr) = both();
        assert_eq!([0, 999, 1_000, 7_214, 1_234_567].map(|n| en.grouped(n)), ["0", "999", "1,000", "7,214", "1,234,567"]);
        assert_eq!([999, 7_214, 1_234_567].map(|n| fr.grouped(n)), ["999", "7\u{202f}214", "1\u{202f}234\u{202f}567"]);
        assert_eq!(en.grouped(u64::MAX), "18,446,744,073,709,551,615");
        assert_eq!((en.fraction(805, 1795), fr.fraction(805, 1795)), ("805/1,795".into(), "805/1\u{202f}795".into()));
    }

    #[test]
    fn each_language_has_its_decimal_mark_and_percent_sign() {
        let (en, fr) = both();
        let rate = Decimal::percent_of(347, 1000, 1).unwrap();
        assert_eq!((en.percent(&rate), fr.percent(&rate)), ("34.7%".into(), "34,7\u{202f}%".into()));
        let ratio = Decimal::quotient(13, 25, 2).unwrap();
        assert_eq!((en.decimal(&ratio), fr.decimal(&ratio)), ("0.52".into(), "0,52".into()));
        let large = Decimal::round(-1234.5, 1).unwrap();
        assert_eq!((en.decimal(&large), fr.decimal(&large)), ("−1,234.5".into(), "−1\u{202f}234,5".into()));
        assert_eq!((en.given(1234.125), fr.given(1234.125)), ("1234.125".into(), "1234,125".into()));
    }

    #[test]
    fn a_difference_carries_its_sign_and_zero_has_none() {
        let (en, fr) = both();
        let points = |share| Decimal::percent(share, 1).unwrap();
        assert_eq!([0.214, -0.197, 0.0, -0.0001].map(|gap| en.points(&points(gap))), ["+21.4", "−19.7", "0.0", "0.0"]);
        assert_eq!(fr.points(&points(-0.197)), "−19,7");
        assert_eq!(en.interval(&points(0.426), &points(0.472)), "42.6 – 47.2");
        assert_eq!(fr.points_interval(&points(-0.063), &points(0.028)), "−6,3 – +2,8");
    }
}
